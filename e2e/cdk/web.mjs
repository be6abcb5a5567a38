// The stack of examples/web with aws-cdk-lib's own constructs, as its users would write it. Node
// writes the template into the folder that CDK_OUTDIR names.
import { App, Duration, Stack, CfnOutput } from 'aws-cdk-lib';
import { Vpc, SubnetType } from 'aws-cdk-lib/aws-ec2';
import { Cluster, ContainerImage, CpuArchitecture, OperatingSystemFamily, Secret } from 'aws-cdk-lib/aws-ecs';
import { ApplicationLoadBalancedFargateService } from 'aws-cdk-lib/aws-ecs-patterns';
import { AuroraPostgresEngineVersion, ClusterInstance, Credentials, DatabaseCluster, DatabaseClusterEngine } from 'aws-cdk-lib/aws-rds';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';

class Web extends Stack {
  constructor(scope, id, props) {
    super(scope, id, props);
    const vpc = new Vpc(this, 'Vpc', {
      maxAzs: 2, natGateways: 1,
      subnetConfiguration: [SubnetType.PUBLIC, SubnetType.PRIVATE_WITH_EGRESS, SubnetType.PRIVATE_ISOLATED].map((subnetType) => ({ name: subnetType, subnetType, cidrMask: 20 })),
    });
    const database = new DatabaseCluster(this, 'Database', {
      engine: DatabaseClusterEngine.auroraPostgres({ version: AuroraPostgresEngineVersion.VER_16_8 }), credentials: Credentials.fromGeneratedSecret('app'),
      writer: ClusterInstance.serverlessV2('Writer'), serverlessV2MinCapacity: 0.5, serverlessV2MaxCapacity: 4,
      vpc, vpcSubnets: { subnetType: SubnetType.PRIVATE_ISOLATED }, defaultDatabaseName: 'app', storageEncrypted: true, deletionProtection: true, backup: { retention: Duration.days(7) },
    });
    const web = new ApplicationLoadBalancedFargateService(this, 'Web', {
      cluster: new Cluster(this, 'Cluster', { vpc }), desiredCount: 2, cpu: 512, memoryLimitMiB: 1024, circuitBreaker: { rollback: true },
      certificate: Certificate.fromCertificateArn(this, 'Certificate', props.certificateArn), redirectHTTP: true,
      runtimePlatform: { cpuArchitecture: CpuArchitecture.ARM64, operatingSystemFamily: OperatingSystemFamily.LINUX },
      taskImageOptions: {
        image: ContainerImage.fromRegistry(props.image), containerPort: 8080, environment: { PGHOST: database.clusterEndpoint.hostname, PGUSER: 'app' },
        secrets: { PGPASSWORD: Secret.fromSecretsManager(database.secret, 'password') },
      },
    });
    database.connections.allowDefaultPortFrom(web.service);
    web.targetGroup.configureHealthCheck({ path: '/health' });
    web.service.autoScaleTaskCount({ minCapacity: 2, maxCapacity: 10 }).scaleOnCpuUtilization('Cpu', { targetUtilizationPercent: 60 });
    new CfnOutput(this, 'Url', { value: web.loadBalancer.loadBalancerDnsName });
  }
}
const image = 'public.ecr.aws/nginx/nginx-unprivileged@sha256:4ea1ab2b1b8d3a1c5b1cd5a1e6bcbf2f7be1c3c5f3f0e3a7a5a0d6d2c1b0a998';
const certificateArn = 'arn:aws:acm:eu-central-1:123456789012:certificate/11111111-2222-3333-4444-555555555555';
const app = new App();
new Web(app, 'web', { env: { region: 'eu-central-1' }, image, certificateArn });
app.synth();
