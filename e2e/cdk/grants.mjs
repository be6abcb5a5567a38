// The grants of crates/serverless/examples/every_construct.rs to its function `Api`, with aws-cdk-lib.
import { App, Stack } from 'aws-cdk-lib';
import { AttributeType, StreamViewType, Table } from 'aws-cdk-lib/aws-dynamodb';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Code, Function, Runtime } from 'aws-cdk-lib/aws-lambda';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { StringParameter } from 'aws-cdk-lib/aws-ssm';

const app = new App();
const stack = new Stack(app, 'grants', { env: { region: 'eu-central-1' } });
const code = Code.fromInline('exports.handler = async () => {};');
const lambda = (id) => new Function(stack, id, { code, handler: 'index.handler', runtime: Runtime.NODEJS_22_X });
const api = lambda('Api');
const bucket = new Bucket(stack, 'Bucket');
bucket.grantRead(api);
bucket.grantWrite(api);
bucket.grantDelete(api);
lambda('Called').grantInvoke(api);
api.grantInvoke(api);
new Key(stack, 'Key').grantEncryptDecrypt(api);
new Topic(stack, 'News').grantPublish(api);
new StringParameter(stack, 'Parameter', { stringValue: '100' }).grantRead(api);
const queue = new Queue(stack, 'Queue');
queue.grantSendMessages(api);
queue.grantConsumeMessages(api);
const secret = new Secret(stack, 'Secret');
secret.grantRead(api);
secret.grantWrite(api);
const table = new Table(stack, 'Table', {
  partitionKey: { name: 'pk', type: AttributeType.STRING }, stream: StreamViewType.NEW_AND_OLD_IMAGES,
});
table.addGlobalSecondaryIndex({ indexName: 'by-time', partitionKey: { name: 'time', type: AttributeType.NUMBER } });
table.grantReadWriteData(api);
app.synth();
