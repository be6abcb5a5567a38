// The grants of crates/serverless/examples/every_construct.rs to its functions `Api` and `Caller` and to its state machine, with aws-cdk-lib.
import { App, Stack } from 'aws-cdk-lib';
import { HttpApi, HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpIamAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { AttributeType, StreamViewType, Table } from 'aws-cdk-lib/aws-dynamodb';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Code, Function, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { StringParameter } from 'aws-cdk-lib/aws-ssm';
import { DefinitionBody, Map, StateMachine, TaskInput } from 'aws-cdk-lib/aws-stepfunctions';
import { LambdaInvoke, SnsPublish, SqsSendMessage } from 'aws-cdk-lib/aws-stepfunctions-tasks';

const app = new App();
const stack = new Stack(app, 'grants', { env: { region: 'eu-central-1' } });
const code = Code.fromInline('exports.handler = async () => {};');
const lambda = (id) => new Function(stack, id, { code, handler: 'index.handler', runtime: Runtime.NODEJS_22_X });
const api = lambda('Api');
const key = new Key(stack, 'Key');
key.grantEncryptDecrypt(api);
const bucket = new Bucket(stack, 'Bucket', { encryption: BucketEncryption.KMS, encryptionKey: key });
bucket.grantRead(api);
bucket.grantWrite(api);
bucket.grantDelete(api);
const called = lambda('Called');
called.grantInvoke(api);
api.grantInvoke(api);
const news = new Topic(stack, 'News');
news.grantPublish(api);
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
const message = TaskInput.fromText('go');
const steps = new Map(stack, 'Each').itemProcessor(new LambdaInvoke(stack, 'Call', { lambdaFunction: called }))
  .next(new SqsSendMessage(stack, 'Send', { queue, messageBody: message }))
  .next(new SnsPublish(stack, 'Publish', { topic: news, message }));
const machine = new StateMachine(stack, 'Machine', {
  definitionBody: DefinitionBody.fromChainable(steps), logs: { destination: new LogGroup(stack, 'Log') },
});
machine.grantStartExecution(api);
const [route] = new HttpApi(stack, 'Http').addRoutes({
  path: '/b/{id}', methods: [HttpMethod.GET], authorizer: new HttpIamAuthorizer(),
  integration: new HttpLambdaIntegration('Integration', api),
});
route.grantInvoke(lambda('Caller'));
app.synth();
