// The private site of site.yaml, written again with aws-cdk-lib's own constructs. The values are
// repeated here on purpose: the comparison then also shows when one side reads its settings wrong.
// Node prints the template. The CDK's command line writes it to the assembly.
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import {
  App, Aws, CfnOutput, DefaultStackSynthesizer, Duration, Fn, RemovalPolicy, Stack, Tags,
} from 'aws-cdk-lib';
import * as acm from 'aws-cdk-lib/aws-certificatemanager';
import * as cloudfront from 'aws-cdk-lib/aws-cloudfront';
import * as origins from 'aws-cdk-lib/aws-cloudfront-origins';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as logs from 'aws-cdk-lib/aws-logs';
import * as route53 from 'aws-cdk-lib/aws-route53';
import * as targets from 'aws-cdk-lib/aws-route53-targets';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as ssm from 'aws-cdk-lib/aws-ssm';

const domain = 'reports.example.com';
const certificateArn =
  'arn:aws:acm:us-east-1:111122223333:certificate/12345678-1234-1234-1234-123456789012';
const webAclArn =
  'arn:aws:wafv2:us-east-1:111122223333:global/webacl/reports/12345678-1234-1234-1234-123456789012';

const settings = {
  version: 1,
  provider: {
    issuer: 'https://login.example.com',
    client_id: 'reports',
    client_authentication: 'client_secret_basic',
    scopes: ['openid'],
    groups_claim: 'groups',
  },
  paths: { callback: '/.sitegate/callback', sign_out: '/.sitegate/sign-out' },
  hosts: [domain],
  session: { lifetime_seconds: 3600 },
  content: { index_document: 'index.html', clean_urls: false },
  theme: { name: 'Reports' },
  strict_transport_security: 'max-age=63072000',
  log_level: 'info',
};

// What `cdk init` writes into a new project: today's defaults, not those of the first release.
const context = {
  ...createRequire(import.meta.url)('aws-cdk-lib/recommended-feature-flags.json'),
  // The group would have only the function's name, and an edge function does not log there.
  '@aws-cdk/aws-lambda:useCdkManagedLogGroup': false,
};

/** An app as a new project has it. */
export function newApp() {
  return new App({ analyticsReporting: false, context });
}

/** The stack with the whole site, in an app. */
export function site(app) {
  const stack = new Stack(app, 'Site', {
    env: { region: 'us-east-1' },
    description: 'Private site on CloudFront whose visitors sign in with an OpenID Provider',
    synthesizer: new DefaultStackSynthesizer({ generateBootstrapVersionRule: false }),
  });
  stack.templateOptions.templateFormatVersion = '2010-09-09';
  Tags.of(stack).add('team', 'research');

  const gate = `${Aws.STACK_NAME}-gate`;
  // A later stack of this name must find the function's name free, which stays for hours when this one is deleted.
  const unique = Fn.select(0, Fn.split('-', Fn.select(2, Fn.split('/', Aws.STACK_ID))));
  const functionName = `${gate}-${unique}`;
  const logName = `/aws/lambda/us-east-1.${functionName}`;
  const parameter = (name) => `/sitegate/${gate}/${name}`;

  const bucket = new s3.Bucket(stack, 'Bucket', {
    blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL,
    encryption: s3.BucketEncryption.S3_MANAGED,
    objectOwnership: s3.ObjectOwnership.BUCKET_OWNER_ENFORCED,
    enforceSSL: true,
    versioned: true,
    lifecycleRules: [{
      id: 'expire-old-versions',
      noncurrentVersionExpiration: Duration.days(90),
      abortIncompleteMultipartUploadAfter: Duration.days(7),
    }],
    removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
  });
  bucket.policy.applyRemovalPolicy(RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE);
  const identity = new cloudfront.OriginAccessIdentity(stack, 'Identity', { comment: 'Reports' });
  // Listing turns the answer for a missing object from 403 into 404.
  bucket.addToResourcePolicy(new iam.PolicyStatement({
    principals: [identity.grantPrincipal],
    actions: ['s3:ListBucket'],
    resources: [bucket.bucketArn],
  }));

  const logGroup = new logs.LogGroup(stack, 'LogGroup', {
    logGroupName: logName,
    retention: logs.RetentionDays.ONE_MONTH,
    removalPolicy: RemovalPolicy.DESTROY,
  });

  const logouts = [1, 2, 3, 4, 5, 6].map((number) => `logouts-${number}`);
  // The distribution adds edgelambda.amazonaws.com to the trust policy when it takes the function.
  const role = new iam.Role(stack, 'Role', {
    assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com'),
    inlinePolicies: {
      edge: new iam.PolicyDocument({
        statements: [
          new iam.PolicyStatement({
            actions: ['ssm:GetParameters'],
            resources: ['settings', 'client-secret', 'session-keys', 'revocations', ...logouts].map((name) =>
              `arn:${Aws.PARTITION}:ssm:us-east-1:${Aws.ACCOUNT_ID}:parameter${parameter(name)}`),
          }),
          // A replica logs in the Region that runs it.
          new iam.PolicyStatement({
            actions: ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents'],
            resources: ['', ':*'].map((streams) =>
              `arn:${Aws.PARTITION}:logs:*:${Aws.ACCOUNT_ID}:log-group:${logName}${streams}`),
          }),
        ],
      }),
    },
  });

  const gateFunction = new lambda.Function(stack, 'Function', {
    functionName,
    runtime: lambda.Runtime.PYTHON_3_13,
    handler: 'index.handler',
    code: lambda.Code.fromAsset(fileURLToPath(new URL('function', import.meta.url))),
    architecture: lambda.Architecture.X86_64,
    memorySize: 128,
    timeout: Duration.seconds(5),
    role,
    currentVersionOptions: { removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE },
  });
  gateFunction.node.defaultChild.addDependency(logGroup.node.defaultChild);
  gateFunction.applyRemovalPolicy(RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE);

  const headers = new cloudfront.ResponseHeadersPolicy(stack, 'Headers', {
    responseHeadersPolicyName: gate,
    customHeadersBehavior: {
      customHeaders: [
        { header: 'Cache-Control', value: 'private, no-cache', override: false },
        { header: 'Cross-Origin-Resource-Policy', value: 'same-origin', override: false },
        { header: 'Cross-Origin-Opener-Policy', value: 'same-origin', override: false },
      ],
    },
    securityHeadersBehavior: {
      contentSecurityPolicy: { contentSecurityPolicy: "default-src 'self'", override: false },
      contentTypeOptions: { override: true },
      frameOptions: { frameOption: cloudfront.HeadersFrameOption.SAMEORIGIN, override: false },
      referrerPolicy: {
        referrerPolicy: cloudfront.HeadersReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN,
        override: false,
      },
      strictTransportSecurity: {
        accessControlMaxAge: Duration.days(730),
        includeSubdomains: false,
        override: true,
      },
    },
  });

  const origin = origins.S3BucketOrigin.withOriginAccessIdentity(bucket, {
    originAccessIdentity: identity,
    originId: 'Content',
  });
  const behavior = {
    viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
    allowedMethods: cloudfront.AllowedMethods.ALLOW_GET_HEAD,
    cachedMethods: cloudfront.CachedMethods.CACHE_GET_HEAD,
    compress: true,
    responseHeadersPolicy: headers,
    edgeLambdas: [{
      eventType: cloudfront.LambdaEdgeEventType.VIEWER_REQUEST,
      functionVersion: gateFunction.currentVersion,
      includeBody: false,
    }, {
      eventType: cloudfront.LambdaEdgeEventType.ORIGIN_RESPONSE,
      functionVersion: gateFunction.currentVersion,
    }],
  };
  const distribution = new cloudfront.Distribution(stack, 'Distribution', {
    comment: `${Aws.STACK_NAME}: Reports`,
    domainNames: [domain],
    certificate: acm.Certificate.fromCertificateArn(stack, 'Certificate', certificateArn),
    webAclId: webAclArn,
    geoRestriction: cloudfront.GeoRestriction.allowlist('DE', 'US'),
    defaultRootObject: 'index.html',
    httpVersion: cloudfront.HttpVersion.HTTP2_AND_3,
    priceClass: cloudfront.PriceClass.PRICE_CLASS_100,
    defaultBehavior: {
      ...behavior, origin, cachePolicy: cloudfront.CachePolicy.CACHING_OPTIMIZED,
    },
    additionalBehaviors: {
      '/data/*': { ...behavior, origin, cachePolicy: cloudfront.CachePolicy.CACHING_DISABLED },
    },
  });

  const zone = route53.HostedZone.fromHostedZoneAttributes(stack, 'Zone', {
    hostedZoneId: 'Z0123456789ABCDEFGHIJ',
    zoneName: 'example.com',
  });
  const target = route53.RecordTarget.fromAlias(new targets.CloudFrontTarget(distribution));
  new route53.ARecord(stack, 'RecordA', { zone, recordName: domain, target });
  new route53.AaaaRecord(stack, 'RecordAAAA', { zone, recordName: domain, target });

  const stored = new ssm.StringParameter(stack, 'Settings', {
    parameterName: parameter('settings'),
    simpleName: false,
    description: 'What the gate needs to know and is not secret; written by the stack',
    stringValue: stack.toJsonString(settings),
    tier: ssm.ParameterTier.STANDARD,
  });

  const outputs = [
    ['SiteUrl', 'URL of the site', `https://${domain}/`],
    [
      'RedirectUri',
      'Redirect URI to register with the OpenID Provider',
      `https://${domain}${settings.paths.callback}`,
    ],
    [
      'PostLogoutRedirectUri',
      'Post-logout redirect URI to register with the OpenID Provider',
      `https://${domain}${settings.paths.sign_out}/done`,
    ],
    [
      'DistributionId',
      'ID of the distribution, which invalidations need',
      distribution.distributionId,
    ],
    ['DistributionArn', 'ARN of the distribution, for use in policies', distribution.distributionArn],
    [
      'DistributionDomainName',
      'Host name that CloudFront assigned to the site',
      distribution.distributionDomainName,
    ],
    ['BucketName', "Bucket that holds the site's files", bucket.bucketName],
    ['FunctionName', 'Function of the gate, in us-east-1', gateFunction.functionName],
    [
      'FunctionVersionArn',
      "Version of the gate's function that CloudFront runs",
      gateFunction.currentVersion.functionArn,
    ],
    [
      'SettingsParameter',
      "SSM parameter with the gate's settings, which the stack writes",
      stored.parameterName,
    ],
    [
      'SessionKeysParameter',
      'SecureString for the session keys. Write it before you open the site.',
      parameter('session-keys'),
    ],
    [
      'ClientSecretParameter',
      'SecureString for the client secret. Write it before you open the site.',
      parameter('client-secret'),
    ],
    [
      'OriginAccessCanonicalUser',
      'Canonical user that reads the bucket',
      identity.cloudFrontOriginAccessIdentityS3CanonicalUserId,
    ],
  ];
  for (const [name, description, value] of outputs) {
    new CfnOutput(stack, name, { description, value });
  }

  return stack;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const app = newApp();
  const { artifactId } = site(app);
  const assembly = app.synth();
  if (!process.env.CDK_OUTDIR) {
    console.log(JSON.stringify(assembly.getStackArtifact(artifactId).template, null, 2));
  }
}
