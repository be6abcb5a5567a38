// The stack of examples/orders with aws-cdk-lib's own constructs, as its users would write it. Node
// writes the templates of both stages into the folder that CDK_OUTDIR names.
import { App, Duration, RemovalPolicy, Stack, CfnOutput, Tags, TimeZone } from 'aws-cdk-lib';
import { AttributeType, Billing, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { HttpApi, HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Architecture, Code, Function, Runtime } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';

class Orders extends Stack {
  constructor(scope, id, props) {
    super(scope, id, props);
    const table = new TableV2(this, 'Table', {
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      billing: Billing.onDemand(),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: props.production,
      removalPolicy: props.production ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    const dead = new Queue(this, 'DeadLetters', { retentionPeriod: Duration.days(14) });
    const queue = new Queue(this, 'Queue', { visibilityTimeout: Duration.minutes(3), deadLetterQueue: { queue: dead, maxReceiveCount: 5 } });
    const python = (id, timeout, environment) => new Function(this, id, {
      code: Code.fromAsset(`examples/orders/${id.toLowerCase()}`), handler: 'index.handler', runtime: Runtime.PYTHON_3_13,
      architecture: Architecture.ARM_64, memorySize: 256, timeout: Duration.seconds(timeout), environment,
      logGroup: new LogGroup(this, `${id}Log`, { retention: RetentionDays.ONE_MONTH, removalPolicy: RemovalPolicy.DESTROY }),
    });
    const api = python('Api', 10, { TABLE: table.tableName, QUEUE: queue.queueUrl });
    const worker = python('Worker', 30, { TABLE: table.tableName });
    table.grantReadWriteData(api);
    table.grantReadData(worker);
    queue.grantSendMessages(api);
    worker.addEventSource(new SqsEventSource(queue, { reportBatchItemFailures: true }));
    const http = new HttpApi(this, 'Http');
    const integration = new HttpLambdaIntegration('Integration', api);
    http.addRoutes({ path: '/orders', methods: [HttpMethod.GET, HttpMethod.POST], integration });
    http.addRoutes({ path: '/orders/{id}', methods: [HttpMethod.GET], integration });
    new Schedule(this, 'Nightly', { schedule: ScheduleExpression.cron({ hour: '3', minute: '0', timeZone: TimeZone.EUROPE_BERLIN }), target: new LambdaInvoke(worker) });
    const topic = new Topic(this, 'Alarms');
    topic.addSubscription(new EmailSubscription('ops@example.com'));
    dead.metricApproximateNumberOfMessagesVisible().createAlarm(this, 'DeadLettersAlarm', { threshold: 1, evaluationPeriods: 1 }).addAlarmAction(new SnsAction(topic));
    new CfnOutput(this, 'Url', { value: http.apiEndpoint });
  }
}
const app = new App();
for (const stage of ['dev', 'prod']) Tags.of(new Orders(app, `orders-${stage}`, { env: { region: 'eu-central-1' }, production: stage === 'prod' })).add('stage', stage);
app.synth();
