// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types, a module and a cargo feature per service.

#[cfg(feature = "accessanalyzer")]
pub mod accessanalyzer;
#[cfg(feature = "accountaccess")]
pub mod accountaccess;
#[cfg(feature = "acmpca")]
pub mod acmpca;
#[cfg(feature = "agentregistry")]
pub mod agentregistry;
#[cfg(feature = "aiops")]
pub mod aiops;
#[cfg(feature = "amazonmq")]
pub mod amazonmq;
#[cfg(feature = "amplify")]
pub mod amplify;
#[cfg(feature = "amplifyuibuilder")]
pub mod amplifyuibuilder;
#[cfg(feature = "apigateway")]
pub mod apigateway;
#[cfg(feature = "apigatewayv2")]
pub mod apigatewayv2;
#[cfg(feature = "appconfig")]
pub mod appconfig;
#[cfg(feature = "appfabric")]
pub mod appfabric;
#[cfg(feature = "appflow")]
pub mod appflow;
#[cfg(feature = "appintegrations")]
pub mod appintegrations;
#[cfg(feature = "applicationautoscaling")]
pub mod applicationautoscaling;
#[cfg(feature = "applicationinsights")]
pub mod applicationinsights;
#[cfg(feature = "applicationsignals")]
pub mod applicationsignals;
#[cfg(feature = "appmesh")]
pub mod appmesh;
#[cfg(feature = "apprunner")]
pub mod apprunner;
#[cfg(feature = "appstream")]
pub mod appstream;
#[cfg(feature = "appsync")]
pub mod appsync;
#[cfg(feature = "apptest")]
pub mod apptest;
#[cfg(feature = "aps")]
pub mod aps;
#[cfg(feature = "arcregionswitch")]
pub mod arcregionswitch;
#[cfg(feature = "arczonalshift")]
pub mod arczonalshift;
#[cfg(feature = "athena")]
pub mod athena;
#[cfg(feature = "auditmanager")]
pub mod auditmanager;
#[cfg(feature = "autoscaling")]
pub mod autoscaling;
#[cfg(feature = "autoscalingplans")]
pub mod autoscalingplans;
#[cfg(feature = "awsexternalanthropic")]
pub mod awsexternalanthropic;
#[cfg(feature = "b2bi")]
pub mod b2bi;
#[cfg(feature = "backup")]
pub mod backup;
#[cfg(feature = "backupgateway")]
pub mod backupgateway;
#[cfg(feature = "batch")]
pub mod batch;
#[cfg(feature = "bcm")]
pub mod bcm;
#[cfg(feature = "bcmdataexports")]
pub mod bcmdataexports;
#[cfg(feature = "bcmpricingcalculator")]
pub mod bcmpricingcalculator;
#[cfg(feature = "bedrock")]
pub mod bedrock;
#[cfg(feature = "bedrockagentcore")]
pub mod bedrockagentcore;
#[cfg(feature = "bedrockmantle")]
pub mod bedrockmantle;
#[cfg(feature = "billing")]
pub mod billing;
#[cfg(feature = "billingconductor")]
pub mod billingconductor;
#[cfg(feature = "braket")]
pub mod braket;
#[cfg(feature = "budgets")]
pub mod budgets;
#[cfg(feature = "cases")]
pub mod cases;
#[cfg(feature = "cassandra")]
pub mod cassandra;
#[cfg(feature = "cdk")]
pub mod cdk;
#[cfg(feature = "ce")]
pub mod ce;
#[cfg(feature = "certificatemanager")]
pub mod certificatemanager;
#[cfg(feature = "chatbot")]
pub mod chatbot;
#[cfg(feature = "chime")]
pub mod chime;
#[cfg(feature = "cleanrooms")]
pub mod cleanrooms;
#[cfg(feature = "cleanroomsml")]
pub mod cleanroomsml;
#[cfg(feature = "cloud9")]
pub mod cloud9;
#[cfg(feature = "cloudformation")]
pub mod cloudformation;
#[cfg(feature = "cloudfront")]
pub mod cloudfront;
#[cfg(feature = "cloudhsm")]
pub mod cloudhsm;
#[cfg(feature = "cloudtrail")]
pub mod cloudtrail;
#[cfg(feature = "cloudwatch")]
pub mod cloudwatch;
#[cfg(feature = "codeartifact")]
pub mod codeartifact;
#[cfg(feature = "codebuild")]
pub mod codebuild;
#[cfg(feature = "codecommit")]
pub mod codecommit;
#[cfg(feature = "codeconnections")]
pub mod codeconnections;
#[cfg(feature = "codedeploy")]
pub mod codedeploy;
#[cfg(feature = "codeguruprofiler")]
pub mod codeguruprofiler;
#[cfg(feature = "codegurureviewer")]
pub mod codegurureviewer;
#[cfg(feature = "codepipeline")]
pub mod codepipeline;
#[cfg(feature = "codestar")]
pub mod codestar;
#[cfg(feature = "codestarconnections")]
pub mod codestarconnections;
#[cfg(feature = "codestarnotifications")]
pub mod codestarnotifications;
#[cfg(feature = "cognito")]
pub mod cognito;
#[cfg(feature = "comprehend")]
pub mod comprehend;
#[cfg(feature = "computeoptimizer")]
pub mod computeoptimizer;
#[cfg(feature = "config")]
pub mod config;
#[cfg(feature = "connect")]
pub mod connect;
#[cfg(feature = "connectcampaigns")]
pub mod connectcampaigns;
#[cfg(feature = "connectcampaignsv2")]
pub mod connectcampaignsv2;
#[cfg(feature = "controltower")]
pub mod controltower;
#[cfg(feature = "cur")]
pub mod cur;
#[cfg(feature = "customerprofiles")]
pub mod customerprofiles;
#[cfg(feature = "databrew")]
pub mod databrew;
#[cfg(feature = "dataexchange")]
pub mod dataexchange;
#[cfg(feature = "datapipeline")]
pub mod datapipeline;
#[cfg(feature = "datasync")]
pub mod datasync;
#[cfg(feature = "datazone")]
pub mod datazone;
#[cfg(feature = "dax")]
pub mod dax;
#[cfg(feature = "deadline")]
pub mod deadline;
#[cfg(feature = "detective")]
pub mod detective;
#[cfg(feature = "devopsagent")]
pub mod devopsagent;
#[cfg(feature = "devopsguru")]
pub mod devopsguru;
#[cfg(feature = "directconnect")]
pub mod directconnect;
#[cfg(feature = "directoryservice")]
pub mod directoryservice;
#[cfg(feature = "dlm")]
pub mod dlm;
#[cfg(feature = "dms")]
pub mod dms;
#[cfg(feature = "docdb")]
pub mod docdb;
#[cfg(feature = "docdbelastic")]
pub mod docdbelastic;
#[cfg(feature = "drs")]
pub mod drs;
#[cfg(feature = "dsql")]
pub mod dsql;
#[cfg(feature = "dynamodb")]
pub mod dynamodb;
#[cfg(feature = "ec2")]
pub mod ec2;
#[cfg(feature = "ecr")]
pub mod ecr;
#[cfg(feature = "ecs")]
pub mod ecs;
#[cfg(feature = "efs")]
pub mod efs;
#[cfg(feature = "eks")]
pub mod eks;
#[cfg(feature = "elasticache")]
pub mod elasticache;
#[cfg(feature = "elasticbeanstalk")]
pub mod elasticbeanstalk;
#[cfg(feature = "elasticloadbalancing")]
pub mod elasticloadbalancing;
#[cfg(feature = "elasticloadbalancingv2")]
pub mod elasticloadbalancingv2;
#[cfg(feature = "elasticsearch")]
pub mod elasticsearch;
#[cfg(feature = "elementalinference")]
pub mod elementalinference;
#[cfg(feature = "emr")]
pub mod emr;
#[cfg(feature = "emrcontainers")]
pub mod emrcontainers;
#[cfg(feature = "emrserverless")]
pub mod emrserverless;
#[cfg(feature = "entityresolution")]
pub mod entityresolution;
#[cfg(feature = "events")]
pub mod events;
#[cfg(feature = "eventschemas")]
pub mod eventschemas;
#[cfg(feature = "eventsv2")]
pub mod eventsv2;
#[cfg(feature = "evidently")]
pub mod evidently;
#[cfg(feature = "evs")]
pub mod evs;
#[cfg(feature = "finspace")]
pub mod finspace;
#[cfg(feature = "fis")]
pub mod fis;
#[cfg(feature = "fms")]
pub mod fms;
#[cfg(feature = "forecast")]
pub mod forecast;
#[cfg(feature = "frauddetector")]
pub mod frauddetector;
#[cfg(feature = "fsx")]
pub mod fsx;
#[cfg(feature = "gamelift")]
pub mod gamelift;
#[cfg(feature = "globalaccelerator")]
pub mod globalaccelerator;
#[cfg(feature = "glue")]
pub mod glue;
#[cfg(feature = "grafana")]
pub mod grafana;
#[cfg(feature = "greengrass")]
pub mod greengrass;
#[cfg(feature = "greengrassv2")]
pub mod greengrassv2;
#[cfg(feature = "groundstation")]
pub mod groundstation;
#[cfg(feature = "guardduty")]
pub mod guardduty;
#[cfg(feature = "healthagent")]
pub mod healthagent;
#[cfg(feature = "healthimaging")]
pub mod healthimaging;
#[cfg(feature = "healthlake")]
pub mod healthlake;
#[cfg(feature = "iam")]
pub mod iam;
#[cfg(feature = "identitystore")]
pub mod identitystore;
#[cfg(feature = "imagebuilder")]
pub mod imagebuilder;
#[cfg(feature = "inspector")]
pub mod inspector;
#[cfg(feature = "inspectorv2")]
pub mod inspectorv2;
#[cfg(feature = "interconnect")]
pub mod interconnect;
#[cfg(feature = "internetmonitor")]
pub mod internetmonitor;
#[cfg(feature = "invoicing")]
pub mod invoicing;
#[cfg(feature = "iot")]
pub mod iot;
#[cfg(feature = "iotanalytics")]
pub mod iotanalytics;
#[cfg(feature = "iotcoredeviceadvisor")]
pub mod iotcoredeviceadvisor;
#[cfg(feature = "iotfleetwise")]
pub mod iotfleetwise;
#[cfg(feature = "iotsecuretunneling")]
pub mod iotsecuretunneling;
#[cfg(feature = "iotsitewise")]
pub mod iotsitewise;
#[cfg(feature = "iotthingsgraph")]
pub mod iotthingsgraph;
#[cfg(feature = "iottwinmaker")]
pub mod iottwinmaker;
#[cfg(feature = "iotwireless")]
pub mod iotwireless;
#[cfg(feature = "ivs")]
pub mod ivs;
#[cfg(feature = "ivschat")]
pub mod ivschat;
#[cfg(feature = "kafkaconnect")]
pub mod kafkaconnect;
#[cfg(feature = "kendra")]
pub mod kendra;
#[cfg(feature = "kendraranking")]
pub mod kendraranking;
#[cfg(feature = "kinesis")]
pub mod kinesis;
#[cfg(feature = "kinesisanalytics")]
pub mod kinesisanalytics;
#[cfg(feature = "kinesisanalyticsv2")]
pub mod kinesisanalyticsv2;
#[cfg(feature = "kinesisfirehose")]
pub mod kinesisfirehose;
#[cfg(feature = "kinesisvideo")]
pub mod kinesisvideo;
#[cfg(feature = "kms")]
pub mod kms;
#[cfg(feature = "lakeformation")]
pub mod lakeformation;
#[cfg(feature = "lambda")]
pub mod lambda;
#[cfg(feature = "launchwizard")]
pub mod launchwizard;
#[cfg(feature = "lex")]
pub mod lex;
#[cfg(feature = "licensemanager")]
pub mod licensemanager;
#[cfg(feature = "licensemanagerlinuxsubscriptions")]
pub mod licensemanagerlinuxsubscriptions;
#[cfg(feature = "licensemanagerusersubscriptions")]
pub mod licensemanagerusersubscriptions;
#[cfg(feature = "lightsail")]
pub mod lightsail;
#[cfg(feature = "location")]
pub mod location;
#[cfg(feature = "logs")]
pub mod logs;
#[cfg(feature = "lookoutequipment")]
pub mod lookoutequipment;
#[cfg(feature = "lookoutvision")]
pub mod lookoutvision;
#[cfg(feature = "m2")]
pub mod m2;
#[cfg(feature = "macie")]
pub mod macie;
#[cfg(feature = "managedblockchain")]
pub mod managedblockchain;
#[cfg(feature = "mediaconnect")]
pub mod mediaconnect;
#[cfg(feature = "mediaconvert")]
pub mod mediaconvert;
#[cfg(feature = "medialive")]
pub mod medialive;
#[cfg(feature = "mediapackage")]
pub mod mediapackage;
#[cfg(feature = "mediapackagev2")]
pub mod mediapackagev2;
#[cfg(feature = "mediastore")]
pub mod mediastore;
#[cfg(feature = "mediatailor")]
pub mod mediatailor;
#[cfg(feature = "memorydb")]
pub mod memorydb;
#[cfg(feature = "mgn")]
pub mod mgn;
#[cfg(feature = "mpa")]
pub mod mpa;
#[cfg(feature = "msk")]
pub mod msk;
#[cfg(feature = "mwaa")]
pub mod mwaa;
#[cfg(feature = "mwaaserverless")]
pub mod mwaaserverless;
#[cfg(feature = "neptune")]
pub mod neptune;
#[cfg(feature = "neptunegraph")]
pub mod neptunegraph;
#[cfg(feature = "networkfirewall")]
pub mod networkfirewall;
#[cfg(feature = "networkflowmonitor")]
pub mod networkflowmonitor;
#[cfg(feature = "networkmanager")]
pub mod networkmanager;
#[cfg(feature = "networkmonitor")]
pub mod networkmonitor;
#[cfg(feature = "networksecuritymanager")]
pub mod networksecuritymanager;
#[cfg(feature = "notifications")]
pub mod notifications;
#[cfg(feature = "notificationscontacts")]
pub mod notificationscontacts;
#[cfg(feature = "novaact")]
pub mod novaact;
#[cfg(feature = "oam")]
pub mod oam;
#[cfg(feature = "observabilityadmin")]
pub mod observabilityadmin;
#[cfg(feature = "odb")]
pub mod odb;
#[cfg(feature = "omics")]
pub mod omics;
#[cfg(feature = "opensearch")]
pub mod opensearch;
#[cfg(feature = "opensearchserverless")]
pub mod opensearchserverless;
#[cfg(feature = "opensearchservice")]
pub mod opensearchservice;
#[cfg(feature = "organizations")]
pub mod organizations;
#[cfg(feature = "osis")]
pub mod osis;
#[cfg(feature = "outposts")]
pub mod outposts;
#[cfg(feature = "panorama")]
pub mod panorama;
#[cfg(feature = "paymentcryptography")]
pub mod paymentcryptography;
#[cfg(feature = "pcaconnectorad")]
pub mod pcaconnectorad;
#[cfg(feature = "pcaconnectorscep")]
pub mod pcaconnectorscep;
#[cfg(feature = "pcs")]
pub mod pcs;
#[cfg(feature = "personalize")]
pub mod personalize;
#[cfg(feature = "pi")]
pub mod pi;
#[cfg(feature = "pinpoint")]
pub mod pinpoint;
#[cfg(feature = "pinpointemail")]
pub mod pinpointemail;
#[cfg(feature = "pipes")]
pub mod pipes;
#[cfg(feature = "polly")]
pub mod polly;
#[cfg(feature = "pricingplanmanager")]
pub mod pricingplanmanager;
#[cfg(feature = "proton")]
pub mod proton;
#[cfg(feature = "qbusiness")]
pub mod qbusiness;
#[cfg(feature = "qldb")]
pub mod qldb;
#[cfg(feature = "quicksight")]
pub mod quicksight;
#[cfg(feature = "ram")]
pub mod ram;
#[cfg(feature = "rbin")]
pub mod rbin;
#[cfg(feature = "rds")]
pub mod rds;
#[cfg(feature = "redshift")]
pub mod redshift;
#[cfg(feature = "redshiftserverless")]
pub mod redshiftserverless;
#[cfg(feature = "refactorspaces")]
pub mod refactorspaces;
#[cfg(feature = "rekognition")]
pub mod rekognition;
#[cfg(feature = "resiliencehub")]
pub mod resiliencehub;
#[cfg(feature = "resiliencehubv2")]
pub mod resiliencehubv2;
#[cfg(feature = "resourceexplorer2")]
pub mod resourceexplorer2;
#[cfg(feature = "resourcegroups")]
pub mod resourcegroups;
#[cfg(feature = "robomaker")]
pub mod robomaker;
#[cfg(feature = "rolesanywhere")]
pub mod rolesanywhere;
#[cfg(feature = "route53")]
pub mod route53;
#[cfg(feature = "route53globalresolver")]
pub mod route53globalresolver;
#[cfg(feature = "route53profiles")]
pub mod route53profiles;
#[cfg(feature = "route53recoverycontrol")]
pub mod route53recoverycontrol;
#[cfg(feature = "route53recoveryreadiness")]
pub mod route53recoveryreadiness;
#[cfg(feature = "route53resolver")]
pub mod route53resolver;
#[cfg(feature = "rtbfabric")]
pub mod rtbfabric;
#[cfg(feature = "rum")]
pub mod rum;
#[cfg(feature = "s3")]
pub mod s3;
#[cfg(feature = "s3express")]
pub mod s3express;
#[cfg(feature = "s3files")]
pub mod s3files;
#[cfg(feature = "s3objectlambda")]
pub mod s3objectlambda;
#[cfg(feature = "s3outposts")]
pub mod s3outposts;
#[cfg(feature = "s3tables")]
pub mod s3tables;
#[cfg(feature = "s3vectors")]
pub mod s3vectors;
#[cfg(feature = "sagemaker")]
pub mod sagemaker;
#[cfg(feature = "scheduler")]
pub mod scheduler;
#[cfg(feature = "scn")]
pub mod scn;
#[cfg(feature = "sdb")]
pub mod sdb;
#[cfg(feature = "secretsmanager")]
pub mod secretsmanager;
#[cfg(feature = "securityagent")]
pub mod securityagent;
#[cfg(feature = "securityhub")]
pub mod securityhub;
#[cfg(feature = "securitylake")]
pub mod securitylake;
#[cfg(feature = "serverlessrepo")]
pub mod serverlessrepo;
#[cfg(feature = "servicecatalog")]
pub mod servicecatalog;
#[cfg(feature = "servicecatalogappregistry")]
pub mod servicecatalogappregistry;
#[cfg(feature = "servicediscovery")]
pub mod servicediscovery;
#[cfg(feature = "ses")]
pub mod ses;
#[cfg(feature = "shield")]
pub mod shield;
#[cfg(feature = "signer")]
pub mod signer;
#[cfg(feature = "simspaceweaver")]
pub mod simspaceweaver;
#[cfg(feature = "smsvoice")]
pub mod smsvoice;
#[cfg(feature = "sns")]
pub mod sns;
#[cfg(feature = "sqs")]
pub mod sqs;
#[cfg(feature = "ssm")]
pub mod ssm;
#[cfg(feature = "ssmcontacts")]
pub mod ssmcontacts;
#[cfg(feature = "ssmguiconnect")]
pub mod ssmguiconnect;
#[cfg(feature = "ssmincidents")]
pub mod ssmincidents;
#[cfg(feature = "ssmquicksetup")]
pub mod ssmquicksetup;
#[cfg(feature = "sso")]
pub mod sso;
#[cfg(feature = "stepfunctions")]
pub mod stepfunctions;
#[cfg(feature = "storagegateway")]
pub mod storagegateway;
#[cfg(feature = "supportapp")]
pub mod supportapp;
#[cfg(feature = "supportauthz")]
pub mod supportauthz;
#[cfg(feature = "synthetics")]
pub mod synthetics;
#[cfg(feature = "systemsmanagersap")]
pub mod systemsmanagersap;
#[cfg(feature = "textract")]
pub mod textract;
#[cfg(feature = "timestream")]
pub mod timestream;
#[cfg(feature = "transcribe")]
pub mod transcribe;
#[cfg(feature = "transfer")]
pub mod transfer;
#[cfg(feature = "translate")]
pub mod translate;
#[cfg(feature = "uxc")]
pub mod uxc;
#[cfg(feature = "verifiedpermissions")]
pub mod verifiedpermissions;
#[cfg(feature = "voiceid")]
pub mod voiceid;
#[cfg(feature = "vpclattice")]
pub mod vpclattice;
#[cfg(feature = "waf")]
pub mod waf;
#[cfg(feature = "wafregional")]
pub mod wafregional;
#[cfg(feature = "wafv2")]
pub mod wafv2;
#[cfg(feature = "wellarchitected")]
pub mod wellarchitected;
#[cfg(feature = "wickr")]
pub mod wickr;
#[cfg(feature = "wisdom")]
pub mod wisdom;
#[cfg(feature = "workspaces")]
pub mod workspaces;
#[cfg(feature = "workspacesinstances")]
pub mod workspacesinstances;
#[cfg(feature = "workspacesthinclient")]
pub mod workspacesthinclient;
#[cfg(feature = "workspacesweb")]
pub mod workspacesweb;
#[cfg(feature = "xray")]
pub mod xray;

/// The fact files that this build carries, by service.
pub(crate) const FACTS: &[(&str, &str)] = &[
    #[cfg(any(feature = "facts", feature = "acmpca"))]
    ("ACMPCA", include_str!("../../facts/ACMPCA.json")),
    #[cfg(any(feature = "facts", feature = "aiops"))]
    ("AIOps", include_str!("../../facts/AIOps.json")),
    #[cfg(any(feature = "facts", feature = "aps"))]
    ("APS", include_str!("../../facts/APS.json")),
    #[cfg(any(feature = "facts", feature = "arcregionswitch"))]
    ("ARCRegionSwitch", include_str!("../../facts/ARCRegionSwitch.json")),
    #[cfg(any(feature = "facts", feature = "arczonalshift"))]
    ("ARCZonalShift", include_str!("../../facts/ARCZonalShift.json")),
    #[cfg(any(feature = "facts", feature = "awsexternalanthropic"))]
    ("AWSExternalAnthropic", include_str!("../../facts/AWSExternalAnthropic.json")),
    #[cfg(any(feature = "facts", feature = "accessanalyzer"))]
    ("AccessAnalyzer", include_str!("../../facts/AccessAnalyzer.json")),
    #[cfg(any(feature = "facts", feature = "accountaccess"))]
    ("AccountAccess", include_str!("../../facts/AccountAccess.json")),
    #[cfg(any(feature = "facts", feature = "agentregistry"))]
    ("AgentRegistry", include_str!("../../facts/AgentRegistry.json")),
    #[cfg(any(feature = "facts", feature = "amazonmq"))]
    ("AmazonMQ", include_str!("../../facts/AmazonMQ.json")),
    #[cfg(any(feature = "facts", feature = "amplify"))]
    ("Amplify", include_str!("../../facts/Amplify.json")),
    #[cfg(any(feature = "facts", feature = "amplifyuibuilder"))]
    ("AmplifyUIBuilder", include_str!("../../facts/AmplifyUIBuilder.json")),
    #[cfg(any(feature = "facts", feature = "apigateway"))]
    ("ApiGateway", include_str!("../../facts/ApiGateway.json")),
    #[cfg(any(feature = "facts", feature = "apigatewayv2"))]
    ("ApiGatewayV2", include_str!("../../facts/ApiGatewayV2.json")),
    #[cfg(any(feature = "facts", feature = "appconfig"))]
    ("AppConfig", include_str!("../../facts/AppConfig.json")),
    #[cfg(any(feature = "facts", feature = "appfabric"))]
    ("AppFabric", include_str!("../../facts/AppFabric.json")),
    #[cfg(any(feature = "facts", feature = "appflow"))]
    ("AppFlow", include_str!("../../facts/AppFlow.json")),
    #[cfg(any(feature = "facts", feature = "appintegrations"))]
    ("AppIntegrations", include_str!("../../facts/AppIntegrations.json")),
    #[cfg(any(feature = "facts", feature = "appmesh"))]
    ("AppMesh", include_str!("../../facts/AppMesh.json")),
    #[cfg(any(feature = "facts", feature = "apprunner"))]
    ("AppRunner", include_str!("../../facts/AppRunner.json")),
    #[cfg(any(feature = "facts", feature = "appstream"))]
    ("AppStream", include_str!("../../facts/AppStream.json")),
    #[cfg(any(feature = "facts", feature = "appsync"))]
    ("AppSync", include_str!("../../facts/AppSync.json")),
    #[cfg(any(feature = "facts", feature = "apptest"))]
    ("AppTest", include_str!("../../facts/AppTest.json")),
    #[cfg(any(feature = "facts", feature = "applicationautoscaling"))]
    ("ApplicationAutoScaling", include_str!("../../facts/ApplicationAutoScaling.json")),
    #[cfg(any(feature = "facts", feature = "applicationinsights"))]
    ("ApplicationInsights", include_str!("../../facts/ApplicationInsights.json")),
    #[cfg(any(feature = "facts", feature = "applicationsignals"))]
    ("ApplicationSignals", include_str!("../../facts/ApplicationSignals.json")),
    #[cfg(any(feature = "facts", feature = "athena"))]
    ("Athena", include_str!("../../facts/Athena.json")),
    #[cfg(any(feature = "facts", feature = "auditmanager"))]
    ("AuditManager", include_str!("../../facts/AuditManager.json")),
    #[cfg(any(feature = "facts", feature = "autoscaling"))]
    ("AutoScaling", include_str!("../../facts/AutoScaling.json")),
    #[cfg(any(feature = "facts", feature = "autoscalingplans"))]
    ("AutoScalingPlans", include_str!("../../facts/AutoScalingPlans.json")),
    #[cfg(any(feature = "facts", feature = "b2bi"))]
    ("B2BI", include_str!("../../facts/B2BI.json")),
    #[cfg(any(feature = "facts", feature = "bcm"))]
    ("BCM", include_str!("../../facts/BCM.json")),
    #[cfg(any(feature = "facts", feature = "bcmdataexports"))]
    ("BCMDataExports", include_str!("../../facts/BCMDataExports.json")),
    #[cfg(any(feature = "facts", feature = "backup"))]
    ("Backup", include_str!("../../facts/Backup.json")),
    #[cfg(any(feature = "facts", feature = "backupgateway"))]
    ("BackupGateway", include_str!("../../facts/BackupGateway.json")),
    #[cfg(any(feature = "facts", feature = "batch"))]
    ("Batch", include_str!("../../facts/Batch.json")),
    #[cfg(any(feature = "facts", feature = "bcmpricingcalculator"))]
    ("BcmPricingCalculator", include_str!("../../facts/BcmPricingCalculator.json")),
    #[cfg(any(feature = "facts", feature = "bedrock"))]
    ("Bedrock", include_str!("../../facts/Bedrock.json")),
    #[cfg(any(feature = "facts", feature = "bedrockagentcore"))]
    ("BedrockAgentCore", include_str!("../../facts/BedrockAgentCore.json")),
    #[cfg(any(feature = "facts", feature = "bedrockmantle"))]
    ("BedrockMantle", include_str!("../../facts/BedrockMantle.json")),
    #[cfg(any(feature = "facts", feature = "billing"))]
    ("Billing", include_str!("../../facts/Billing.json")),
    #[cfg(any(feature = "facts", feature = "billingconductor"))]
    ("BillingConductor", include_str!("../../facts/BillingConductor.json")),
    #[cfg(any(feature = "facts", feature = "braket"))]
    ("Braket", include_str!("../../facts/Braket.json")),
    #[cfg(any(feature = "facts", feature = "budgets"))]
    ("Budgets", include_str!("../../facts/Budgets.json")),
    #[cfg(any(feature = "facts", feature = "cdk"))]
    ("CDK", include_str!("../../facts/CDK.json")),
    #[cfg(any(feature = "facts", feature = "ce"))]
    ("CE", include_str!("../../facts/CE.json")),
    #[cfg(any(feature = "facts", feature = "cur"))]
    ("CUR", include_str!("../../facts/CUR.json")),
    #[cfg(any(feature = "facts", feature = "cases"))]
    ("Cases", include_str!("../../facts/Cases.json")),
    #[cfg(any(feature = "facts", feature = "cassandra"))]
    ("Cassandra", include_str!("../../facts/Cassandra.json")),
    #[cfg(any(feature = "facts", feature = "certificatemanager"))]
    ("CertificateManager", include_str!("../../facts/CertificateManager.json")),
    #[cfg(any(feature = "facts", feature = "chatbot"))]
    ("Chatbot", include_str!("../../facts/Chatbot.json")),
    #[cfg(any(feature = "facts", feature = "chime"))]
    ("Chime", include_str!("../../facts/Chime.json")),
    #[cfg(any(feature = "facts", feature = "cleanrooms"))]
    ("CleanRooms", include_str!("../../facts/CleanRooms.json")),
    #[cfg(any(feature = "facts", feature = "cleanroomsml"))]
    ("CleanRoomsML", include_str!("../../facts/CleanRoomsML.json")),
    #[cfg(any(feature = "facts", feature = "cloud9"))]
    ("Cloud9", include_str!("../../facts/Cloud9.json")),
    #[cfg(any(feature = "facts", feature = "cloudformation"))]
    ("CloudFormation", include_str!("../../facts/CloudFormation.json")),
    #[cfg(any(feature = "facts", feature = "cloudfront"))]
    ("CloudFront", include_str!("../../facts/CloudFront.json")),
    #[cfg(any(feature = "facts", feature = "cloudhsm"))]
    ("CloudHSM", include_str!("../../facts/CloudHSM.json")),
    #[cfg(any(feature = "facts", feature = "cloudtrail"))]
    ("CloudTrail", include_str!("../../facts/CloudTrail.json")),
    #[cfg(any(feature = "facts", feature = "cloudwatch"))]
    ("CloudWatch", include_str!("../../facts/CloudWatch.json")),
    #[cfg(any(feature = "facts", feature = "codeartifact"))]
    ("CodeArtifact", include_str!("../../facts/CodeArtifact.json")),
    #[cfg(any(feature = "facts", feature = "codebuild"))]
    ("CodeBuild", include_str!("../../facts/CodeBuild.json")),
    #[cfg(any(feature = "facts", feature = "codecommit"))]
    ("CodeCommit", include_str!("../../facts/CodeCommit.json")),
    #[cfg(any(feature = "facts", feature = "codeconnections"))]
    ("CodeConnections", include_str!("../../facts/CodeConnections.json")),
    #[cfg(any(feature = "facts", feature = "codedeploy"))]
    ("CodeDeploy", include_str!("../../facts/CodeDeploy.json")),
    #[cfg(any(feature = "facts", feature = "codeguruprofiler"))]
    ("CodeGuruProfiler", include_str!("../../facts/CodeGuruProfiler.json")),
    #[cfg(any(feature = "facts", feature = "codegurureviewer"))]
    ("CodeGuruReviewer", include_str!("../../facts/CodeGuruReviewer.json")),
    #[cfg(any(feature = "facts", feature = "codepipeline"))]
    ("CodePipeline", include_str!("../../facts/CodePipeline.json")),
    #[cfg(any(feature = "facts", feature = "codestar"))]
    ("CodeStar", include_str!("../../facts/CodeStar.json")),
    #[cfg(any(feature = "facts", feature = "codestarconnections"))]
    ("CodeStarConnections", include_str!("../../facts/CodeStarConnections.json")),
    #[cfg(any(feature = "facts", feature = "codestarnotifications"))]
    ("CodeStarNotifications", include_str!("../../facts/CodeStarNotifications.json")),
    #[cfg(any(feature = "facts", feature = "cognito"))]
    ("Cognito", include_str!("../../facts/Cognito.json")),
    #[cfg(any(feature = "facts", feature = "comprehend"))]
    ("Comprehend", include_str!("../../facts/Comprehend.json")),
    #[cfg(any(feature = "facts", feature = "computeoptimizer"))]
    ("ComputeOptimizer", include_str!("../../facts/ComputeOptimizer.json")),
    #[cfg(any(feature = "facts", feature = "config"))]
    ("Config", include_str!("../../facts/Config.json")),
    #[cfg(any(feature = "facts", feature = "connect"))]
    ("Connect", include_str!("../../facts/Connect.json")),
    #[cfg(any(feature = "facts", feature = "connectcampaigns"))]
    ("ConnectCampaigns", include_str!("../../facts/ConnectCampaigns.json")),
    #[cfg(any(feature = "facts", feature = "connectcampaignsv2"))]
    ("ConnectCampaignsV2", include_str!("../../facts/ConnectCampaignsV2.json")),
    #[cfg(any(feature = "facts", feature = "controltower"))]
    ("ControlTower", include_str!("../../facts/ControlTower.json")),
    #[cfg(any(feature = "facts", feature = "customerprofiles"))]
    ("CustomerProfiles", include_str!("../../facts/CustomerProfiles.json")),
    #[cfg(any(feature = "facts", feature = "dax"))]
    ("DAX", include_str!("../../facts/DAX.json")),
    #[cfg(any(feature = "facts", feature = "dlm"))]
    ("DLM", include_str!("../../facts/DLM.json")),
    #[cfg(any(feature = "facts", feature = "dms"))]
    ("DMS", include_str!("../../facts/DMS.json")),
    #[cfg(any(feature = "facts", feature = "drs"))]
    ("DRS", include_str!("../../facts/DRS.json")),
    #[cfg(any(feature = "facts", feature = "dsql"))]
    ("DSQL", include_str!("../../facts/DSQL.json")),
    #[cfg(any(feature = "facts", feature = "databrew"))]
    ("DataBrew", include_str!("../../facts/DataBrew.json")),
    #[cfg(any(feature = "facts", feature = "dataexchange"))]
    ("DataExchange", include_str!("../../facts/DataExchange.json")),
    #[cfg(any(feature = "facts", feature = "datapipeline"))]
    ("DataPipeline", include_str!("../../facts/DataPipeline.json")),
    #[cfg(any(feature = "facts", feature = "datasync"))]
    ("DataSync", include_str!("../../facts/DataSync.json")),
    #[cfg(any(feature = "facts", feature = "datazone"))]
    ("DataZone", include_str!("../../facts/DataZone.json")),
    #[cfg(any(feature = "facts", feature = "deadline"))]
    ("Deadline", include_str!("../../facts/Deadline.json")),
    #[cfg(any(feature = "facts", feature = "detective"))]
    ("Detective", include_str!("../../facts/Detective.json")),
    #[cfg(any(feature = "facts", feature = "devopsagent"))]
    ("DevOpsAgent", include_str!("../../facts/DevOpsAgent.json")),
    #[cfg(any(feature = "facts", feature = "devopsguru"))]
    ("DevOpsGuru", include_str!("../../facts/DevOpsGuru.json")),
    #[cfg(any(feature = "facts", feature = "directconnect"))]
    ("DirectConnect", include_str!("../../facts/DirectConnect.json")),
    #[cfg(any(feature = "facts", feature = "directoryservice"))]
    ("DirectoryService", include_str!("../../facts/DirectoryService.json")),
    #[cfg(any(feature = "facts", feature = "docdb"))]
    ("DocDB", include_str!("../../facts/DocDB.json")),
    #[cfg(any(feature = "facts", feature = "docdbelastic"))]
    ("DocDBElastic", include_str!("../../facts/DocDBElastic.json")),
    #[cfg(any(feature = "facts", feature = "dynamodb"))]
    ("DynamoDB", include_str!("../../facts/DynamoDB.json")),
    #[cfg(any(feature = "facts", feature = "ec2"))]
    ("EC2", include_str!("../../facts/EC2.json")),
    #[cfg(any(feature = "facts", feature = "ecr"))]
    ("ECR", include_str!("../../facts/ECR.json")),
    #[cfg(any(feature = "facts", feature = "ecs"))]
    ("ECS", include_str!("../../facts/ECS.json")),
    #[cfg(any(feature = "facts", feature = "efs"))]
    ("EFS", include_str!("../../facts/EFS.json")),
    #[cfg(any(feature = "facts", feature = "eks"))]
    ("EKS", include_str!("../../facts/EKS.json")),
    #[cfg(any(feature = "facts", feature = "emr"))]
    ("EMR", include_str!("../../facts/EMR.json")),
    #[cfg(any(feature = "facts", feature = "emrcontainers"))]
    ("EMRContainers", include_str!("../../facts/EMRContainers.json")),
    #[cfg(any(feature = "facts", feature = "emrserverless"))]
    ("EMRServerless", include_str!("../../facts/EMRServerless.json")),
    #[cfg(any(feature = "facts", feature = "evs"))]
    ("EVS", include_str!("../../facts/EVS.json")),
    #[cfg(any(feature = "facts", feature = "elasticache"))]
    ("ElastiCache", include_str!("../../facts/ElastiCache.json")),
    #[cfg(any(feature = "facts", feature = "elasticbeanstalk"))]
    ("ElasticBeanstalk", include_str!("../../facts/ElasticBeanstalk.json")),
    #[cfg(any(feature = "facts", feature = "elasticloadbalancing"))]
    ("ElasticLoadBalancing", include_str!("../../facts/ElasticLoadBalancing.json")),
    #[cfg(any(feature = "facts", feature = "elasticloadbalancingv2"))]
    ("ElasticLoadBalancingV2", include_str!("../../facts/ElasticLoadBalancingV2.json")),
    #[cfg(any(feature = "facts", feature = "elasticsearch"))]
    ("Elasticsearch", include_str!("../../facts/Elasticsearch.json")),
    #[cfg(any(feature = "facts", feature = "elementalinference"))]
    ("ElementalInference", include_str!("../../facts/ElementalInference.json")),
    #[cfg(any(feature = "facts", feature = "entityresolution"))]
    ("EntityResolution", include_str!("../../facts/EntityResolution.json")),
    #[cfg(any(feature = "facts", feature = "eventschemas"))]
    ("EventSchemas", include_str!("../../facts/EventSchemas.json")),
    #[cfg(any(feature = "facts", feature = "events"))]
    ("Events", include_str!("../../facts/Events.json")),
    #[cfg(any(feature = "facts", feature = "eventsv2"))]
    ("EventsV2", include_str!("../../facts/EventsV2.json")),
    #[cfg(any(feature = "facts", feature = "evidently"))]
    ("Evidently", include_str!("../../facts/Evidently.json")),
    #[cfg(any(feature = "facts", feature = "fis"))]
    ("FIS", include_str!("../../facts/FIS.json")),
    #[cfg(any(feature = "facts", feature = "fms"))]
    ("FMS", include_str!("../../facts/FMS.json")),
    #[cfg(any(feature = "facts", feature = "fsx"))]
    ("FSx", include_str!("../../facts/FSx.json")),
    #[cfg(any(feature = "facts", feature = "finspace"))]
    ("FinSpace", include_str!("../../facts/FinSpace.json")),
    #[cfg(any(feature = "facts", feature = "forecast"))]
    ("Forecast", include_str!("../../facts/Forecast.json")),
    #[cfg(any(feature = "facts", feature = "frauddetector"))]
    ("FraudDetector", include_str!("../../facts/FraudDetector.json")),
    #[cfg(any(feature = "facts", feature = "gamelift"))]
    ("GameLift", include_str!("../../facts/GameLift.json")),
    #[cfg(any(feature = "facts", feature = "globalaccelerator"))]
    ("GlobalAccelerator", include_str!("../../facts/GlobalAccelerator.json")),
    #[cfg(any(feature = "facts", feature = "glue"))]
    ("Glue", include_str!("../../facts/Glue.json")),
    #[cfg(any(feature = "facts", feature = "grafana"))]
    ("Grafana", include_str!("../../facts/Grafana.json")),
    #[cfg(any(feature = "facts", feature = "greengrass"))]
    ("Greengrass", include_str!("../../facts/Greengrass.json")),
    #[cfg(any(feature = "facts", feature = "greengrassv2"))]
    ("GreengrassV2", include_str!("../../facts/GreengrassV2.json")),
    #[cfg(any(feature = "facts", feature = "groundstation"))]
    ("GroundStation", include_str!("../../facts/GroundStation.json")),
    #[cfg(any(feature = "facts", feature = "guardduty"))]
    ("GuardDuty", include_str!("../../facts/GuardDuty.json")),
    #[cfg(any(feature = "facts", feature = "healthagent"))]
    ("HealthAgent", include_str!("../../facts/HealthAgent.json")),
    #[cfg(any(feature = "facts", feature = "healthimaging"))]
    ("HealthImaging", include_str!("../../facts/HealthImaging.json")),
    #[cfg(any(feature = "facts", feature = "healthlake"))]
    ("HealthLake", include_str!("../../facts/HealthLake.json")),
    #[cfg(any(feature = "facts", feature = "iam"))]
    ("IAM", include_str!("../../facts/IAM.json")),
    #[cfg(any(feature = "facts", feature = "ivs"))]
    ("IVS", include_str!("../../facts/IVS.json")),
    #[cfg(any(feature = "facts", feature = "ivschat"))]
    ("IVSChat", include_str!("../../facts/IVSChat.json")),
    #[cfg(any(feature = "facts", feature = "identitystore"))]
    ("IdentityStore", include_str!("../../facts/IdentityStore.json")),
    #[cfg(any(feature = "facts", feature = "imagebuilder"))]
    ("ImageBuilder", include_str!("../../facts/ImageBuilder.json")),
    #[cfg(any(feature = "facts", feature = "inspector"))]
    ("Inspector", include_str!("../../facts/Inspector.json")),
    #[cfg(any(feature = "facts", feature = "inspectorv2"))]
    ("InspectorV2", include_str!("../../facts/InspectorV2.json")),
    #[cfg(any(feature = "facts", feature = "interconnect"))]
    ("Interconnect", include_str!("../../facts/Interconnect.json")),
    #[cfg(any(feature = "facts", feature = "internetmonitor"))]
    ("InternetMonitor", include_str!("../../facts/InternetMonitor.json")),
    #[cfg(any(feature = "facts", feature = "invoicing"))]
    ("Invoicing", include_str!("../../facts/Invoicing.json")),
    #[cfg(any(feature = "facts", feature = "iot"))]
    ("IoT", include_str!("../../facts/IoT.json")),
    #[cfg(any(feature = "facts", feature = "iotanalytics"))]
    ("IoTAnalytics", include_str!("../../facts/IoTAnalytics.json")),
    #[cfg(any(feature = "facts", feature = "iotcoredeviceadvisor"))]
    ("IoTCoreDeviceAdvisor", include_str!("../../facts/IoTCoreDeviceAdvisor.json")),
    #[cfg(any(feature = "facts", feature = "iotfleetwise"))]
    ("IoTFleetWise", include_str!("../../facts/IoTFleetWise.json")),
    #[cfg(any(feature = "facts", feature = "iotsecuretunneling"))]
    ("IoTSecureTunneling", include_str!("../../facts/IoTSecureTunneling.json")),
    #[cfg(any(feature = "facts", feature = "iotsitewise"))]
    ("IoTSiteWise", include_str!("../../facts/IoTSiteWise.json")),
    #[cfg(any(feature = "facts", feature = "iotthingsgraph"))]
    ("IoTThingsGraph", include_str!("../../facts/IoTThingsGraph.json")),
    #[cfg(any(feature = "facts", feature = "iottwinmaker"))]
    ("IoTTwinMaker", include_str!("../../facts/IoTTwinMaker.json")),
    #[cfg(any(feature = "facts", feature = "iotwireless"))]
    ("IoTWireless", include_str!("../../facts/IoTWireless.json")),
    #[cfg(any(feature = "facts", feature = "kms"))]
    ("KMS", include_str!("../../facts/KMS.json")),
    #[cfg(any(feature = "facts", feature = "kafkaconnect"))]
    ("KafkaConnect", include_str!("../../facts/KafkaConnect.json")),
    #[cfg(any(feature = "facts", feature = "kendra"))]
    ("Kendra", include_str!("../../facts/Kendra.json")),
    #[cfg(any(feature = "facts", feature = "kendraranking"))]
    ("KendraRanking", include_str!("../../facts/KendraRanking.json")),
    #[cfg(any(feature = "facts", feature = "kinesis"))]
    ("Kinesis", include_str!("../../facts/Kinesis.json")),
    #[cfg(any(feature = "facts", feature = "kinesisanalytics"))]
    ("KinesisAnalytics", include_str!("../../facts/KinesisAnalytics.json")),
    #[cfg(any(feature = "facts", feature = "kinesisanalyticsv2"))]
    ("KinesisAnalyticsV2", include_str!("../../facts/KinesisAnalyticsV2.json")),
    #[cfg(any(feature = "facts", feature = "kinesisfirehose"))]
    ("KinesisFirehose", include_str!("../../facts/KinesisFirehose.json")),
    #[cfg(any(feature = "facts", feature = "kinesisvideo"))]
    ("KinesisVideo", include_str!("../../facts/KinesisVideo.json")),
    #[cfg(any(feature = "facts", feature = "lakeformation"))]
    ("LakeFormation", include_str!("../../facts/LakeFormation.json")),
    #[cfg(any(feature = "facts", feature = "lambda"))]
    ("Lambda", include_str!("../../facts/Lambda.json")),
    #[cfg(any(feature = "facts", feature = "launchwizard"))]
    ("LaunchWizard", include_str!("../../facts/LaunchWizard.json")),
    #[cfg(any(feature = "facts", feature = "lex"))]
    ("Lex", include_str!("../../facts/Lex.json")),
    #[cfg(any(feature = "facts", feature = "licensemanager"))]
    ("LicenseManager", include_str!("../../facts/LicenseManager.json")),
    #[cfg(any(feature = "facts", feature = "licensemanagerlinuxsubscriptions"))]
    ("LicenseManagerLinuxSubscriptions", include_str!("../../facts/LicenseManagerLinuxSubscriptions.json")),
    #[cfg(any(feature = "facts", feature = "licensemanagerusersubscriptions"))]
    ("LicenseManagerUserSubscriptions", include_str!("../../facts/LicenseManagerUserSubscriptions.json")),
    #[cfg(any(feature = "facts", feature = "lightsail"))]
    ("Lightsail", include_str!("../../facts/Lightsail.json")),
    #[cfg(any(feature = "facts", feature = "location"))]
    ("Location", include_str!("../../facts/Location.json")),
    #[cfg(any(feature = "facts", feature = "logs"))]
    ("Logs", include_str!("../../facts/Logs.json")),
    #[cfg(any(feature = "facts", feature = "lookoutequipment"))]
    ("LookoutEquipment", include_str!("../../facts/LookoutEquipment.json")),
    #[cfg(any(feature = "facts", feature = "lookoutvision"))]
    ("LookoutVision", include_str!("../../facts/LookoutVision.json")),
    #[cfg(any(feature = "facts", feature = "m2"))]
    ("M2", include_str!("../../facts/M2.json")),
    #[cfg(any(feature = "facts", feature = "mgn"))]
    ("MGN", include_str!("../../facts/MGN.json")),
    #[cfg(any(feature = "facts", feature = "mpa"))]
    ("MPA", include_str!("../../facts/MPA.json")),
    #[cfg(any(feature = "facts", feature = "msk"))]
    ("MSK", include_str!("../../facts/MSK.json")),
    #[cfg(any(feature = "facts", feature = "mwaa"))]
    ("MWAA", include_str!("../../facts/MWAA.json")),
    #[cfg(any(feature = "facts", feature = "mwaaserverless"))]
    ("MWAAServerless", include_str!("../../facts/MWAAServerless.json")),
    #[cfg(any(feature = "facts", feature = "macie"))]
    ("Macie", include_str!("../../facts/Macie.json")),
    #[cfg(any(feature = "facts", feature = "managedblockchain"))]
    ("ManagedBlockchain", include_str!("../../facts/ManagedBlockchain.json")),
    #[cfg(any(feature = "facts", feature = "mediaconnect"))]
    ("MediaConnect", include_str!("../../facts/MediaConnect.json")),
    #[cfg(any(feature = "facts", feature = "mediaconvert"))]
    ("MediaConvert", include_str!("../../facts/MediaConvert.json")),
    #[cfg(any(feature = "facts", feature = "medialive"))]
    ("MediaLive", include_str!("../../facts/MediaLive.json")),
    #[cfg(any(feature = "facts", feature = "mediapackage"))]
    ("MediaPackage", include_str!("../../facts/MediaPackage.json")),
    #[cfg(any(feature = "facts", feature = "mediapackagev2"))]
    ("MediaPackageV2", include_str!("../../facts/MediaPackageV2.json")),
    #[cfg(any(feature = "facts", feature = "mediastore"))]
    ("MediaStore", include_str!("../../facts/MediaStore.json")),
    #[cfg(any(feature = "facts", feature = "mediatailor"))]
    ("MediaTailor", include_str!("../../facts/MediaTailor.json")),
    #[cfg(any(feature = "facts", feature = "memorydb"))]
    ("MemoryDB", include_str!("../../facts/MemoryDB.json")),
    #[cfg(any(feature = "facts", feature = "neptune"))]
    ("Neptune", include_str!("../../facts/Neptune.json")),
    #[cfg(any(feature = "facts", feature = "neptunegraph"))]
    ("NeptuneGraph", include_str!("../../facts/NeptuneGraph.json")),
    #[cfg(any(feature = "facts", feature = "networkfirewall"))]
    ("NetworkFirewall", include_str!("../../facts/NetworkFirewall.json")),
    #[cfg(any(feature = "facts", feature = "networkflowmonitor"))]
    ("NetworkFlowMonitor", include_str!("../../facts/NetworkFlowMonitor.json")),
    #[cfg(any(feature = "facts", feature = "networkmanager"))]
    ("NetworkManager", include_str!("../../facts/NetworkManager.json")),
    #[cfg(any(feature = "facts", feature = "networkmonitor"))]
    ("NetworkMonitor", include_str!("../../facts/NetworkMonitor.json")),
    #[cfg(any(feature = "facts", feature = "networksecuritymanager"))]
    ("NetworkSecurityManager", include_str!("../../facts/NetworkSecurityManager.json")),
    #[cfg(any(feature = "facts", feature = "notifications"))]
    ("Notifications", include_str!("../../facts/Notifications.json")),
    #[cfg(any(feature = "facts", feature = "notificationscontacts"))]
    ("NotificationsContacts", include_str!("../../facts/NotificationsContacts.json")),
    #[cfg(any(feature = "facts", feature = "novaact"))]
    ("NovaAct", include_str!("../../facts/NovaAct.json")),
    #[cfg(any(feature = "facts", feature = "odb"))]
    ("ODB", include_str!("../../facts/ODB.json")),
    #[cfg(any(feature = "facts", feature = "osis"))]
    ("OSIS", include_str!("../../facts/OSIS.json")),
    #[cfg(any(feature = "facts", feature = "oam"))]
    ("Oam", include_str!("../../facts/Oam.json")),
    #[cfg(any(feature = "facts", feature = "observabilityadmin"))]
    ("ObservabilityAdmin", include_str!("../../facts/ObservabilityAdmin.json")),
    #[cfg(any(feature = "facts", feature = "omics"))]
    ("Omics", include_str!("../../facts/Omics.json")),
    #[cfg(any(feature = "facts", feature = "opensearch"))]
    ("OpenSearch", include_str!("../../facts/OpenSearch.json")),
    #[cfg(any(feature = "facts", feature = "opensearchserverless"))]
    ("OpenSearchServerless", include_str!("../../facts/OpenSearchServerless.json")),
    #[cfg(any(feature = "facts", feature = "opensearchservice"))]
    ("OpenSearchService", include_str!("../../facts/OpenSearchService.json")),
    #[cfg(any(feature = "facts", feature = "organizations"))]
    ("Organizations", include_str!("../../facts/Organizations.json")),
    #[cfg(any(feature = "facts", feature = "outposts"))]
    ("Outposts", include_str!("../../facts/Outposts.json")),
    #[cfg(any(feature = "facts", feature = "pcaconnectorad"))]
    ("PCAConnectorAD", include_str!("../../facts/PCAConnectorAD.json")),
    #[cfg(any(feature = "facts", feature = "pcaconnectorscep"))]
    ("PCAConnectorSCEP", include_str!("../../facts/PCAConnectorSCEP.json")),
    #[cfg(any(feature = "facts", feature = "pcs"))]
    ("PCS", include_str!("../../facts/PCS.json")),
    #[cfg(any(feature = "facts", feature = "pi"))]
    ("PI", include_str!("../../facts/PI.json")),
    #[cfg(any(feature = "facts", feature = "panorama"))]
    ("Panorama", include_str!("../../facts/Panorama.json")),
    #[cfg(any(feature = "facts", feature = "paymentcryptography"))]
    ("PaymentCryptography", include_str!("../../facts/PaymentCryptography.json")),
    #[cfg(any(feature = "facts", feature = "personalize"))]
    ("Personalize", include_str!("../../facts/Personalize.json")),
    #[cfg(any(feature = "facts", feature = "pinpoint"))]
    ("Pinpoint", include_str!("../../facts/Pinpoint.json")),
    #[cfg(any(feature = "facts", feature = "pinpointemail"))]
    ("PinpointEmail", include_str!("../../facts/PinpointEmail.json")),
    #[cfg(any(feature = "facts", feature = "pipes"))]
    ("Pipes", include_str!("../../facts/Pipes.json")),
    #[cfg(any(feature = "facts", feature = "polly"))]
    ("Polly", include_str!("../../facts/Polly.json")),
    #[cfg(any(feature = "facts", feature = "pricingplanmanager"))]
    ("PricingPlanManager", include_str!("../../facts/PricingPlanManager.json")),
    #[cfg(any(feature = "facts", feature = "proton"))]
    ("Proton", include_str!("../../facts/Proton.json")),
    #[cfg(any(feature = "facts", feature = "qbusiness"))]
    ("QBusiness", include_str!("../../facts/QBusiness.json")),
    #[cfg(any(feature = "facts", feature = "qldb"))]
    ("QLDB", include_str!("../../facts/QLDB.json")),
    #[cfg(any(feature = "facts", feature = "quicksight"))]
    ("QuickSight", include_str!("../../facts/QuickSight.json")),
    #[cfg(any(feature = "facts", feature = "ram"))]
    ("RAM", include_str!("../../facts/RAM.json")),
    #[cfg(any(feature = "facts", feature = "rds"))]
    ("RDS", include_str!("../../facts/RDS.json")),
    #[cfg(any(feature = "facts", feature = "rtbfabric"))]
    ("RTBFabric", include_str!("../../facts/RTBFabric.json")),
    #[cfg(any(feature = "facts", feature = "rum"))]
    ("RUM", include_str!("../../facts/RUM.json")),
    #[cfg(any(feature = "facts", feature = "rbin"))]
    ("Rbin", include_str!("../../facts/Rbin.json")),
    #[cfg(any(feature = "facts", feature = "redshift"))]
    ("Redshift", include_str!("../../facts/Redshift.json")),
    #[cfg(any(feature = "facts", feature = "redshiftserverless"))]
    ("RedshiftServerless", include_str!("../../facts/RedshiftServerless.json")),
    #[cfg(any(feature = "facts", feature = "refactorspaces"))]
    ("RefactorSpaces", include_str!("../../facts/RefactorSpaces.json")),
    #[cfg(any(feature = "facts", feature = "rekognition"))]
    ("Rekognition", include_str!("../../facts/Rekognition.json")),
    #[cfg(any(feature = "facts", feature = "resiliencehub"))]
    ("ResilienceHub", include_str!("../../facts/ResilienceHub.json")),
    #[cfg(any(feature = "facts", feature = "resiliencehubv2"))]
    ("ResilienceHubV2", include_str!("../../facts/ResilienceHubV2.json")),
    #[cfg(any(feature = "facts", feature = "resourceexplorer2"))]
    ("ResourceExplorer2", include_str!("../../facts/ResourceExplorer2.json")),
    #[cfg(any(feature = "facts", feature = "resourcegroups"))]
    ("ResourceGroups", include_str!("../../facts/ResourceGroups.json")),
    #[cfg(any(feature = "facts", feature = "robomaker"))]
    ("RoboMaker", include_str!("../../facts/RoboMaker.json")),
    #[cfg(any(feature = "facts", feature = "rolesanywhere"))]
    ("RolesAnywhere", include_str!("../../facts/RolesAnywhere.json")),
    #[cfg(any(feature = "facts", feature = "route53"))]
    ("Route53", include_str!("../../facts/Route53.json")),
    #[cfg(any(feature = "facts", feature = "route53globalresolver"))]
    ("Route53GlobalResolver", include_str!("../../facts/Route53GlobalResolver.json")),
    #[cfg(any(feature = "facts", feature = "route53profiles"))]
    ("Route53Profiles", include_str!("../../facts/Route53Profiles.json")),
    #[cfg(any(feature = "facts", feature = "route53recoverycontrol"))]
    ("Route53RecoveryControl", include_str!("../../facts/Route53RecoveryControl.json")),
    #[cfg(any(feature = "facts", feature = "route53recoveryreadiness"))]
    ("Route53RecoveryReadiness", include_str!("../../facts/Route53RecoveryReadiness.json")),
    #[cfg(any(feature = "facts", feature = "route53resolver"))]
    ("Route53Resolver", include_str!("../../facts/Route53Resolver.json")),
    #[cfg(any(feature = "facts", feature = "s3"))]
    ("S3", include_str!("../../facts/S3.json")),
    #[cfg(any(feature = "facts", feature = "s3express"))]
    ("S3Express", include_str!("../../facts/S3Express.json")),
    #[cfg(any(feature = "facts", feature = "s3files"))]
    ("S3Files", include_str!("../../facts/S3Files.json")),
    #[cfg(any(feature = "facts", feature = "s3objectlambda"))]
    ("S3ObjectLambda", include_str!("../../facts/S3ObjectLambda.json")),
    #[cfg(any(feature = "facts", feature = "s3outposts"))]
    ("S3Outposts", include_str!("../../facts/S3Outposts.json")),
    #[cfg(any(feature = "facts", feature = "s3tables"))]
    ("S3Tables", include_str!("../../facts/S3Tables.json")),
    #[cfg(any(feature = "facts", feature = "s3vectors"))]
    ("S3Vectors", include_str!("../../facts/S3Vectors.json")),
    #[cfg(any(feature = "facts", feature = "scn"))]
    ("SCN", include_str!("../../facts/SCN.json")),
    #[cfg(any(feature = "facts", feature = "sdb"))]
    ("SDB", include_str!("../../facts/SDB.json")),
    #[cfg(any(feature = "facts", feature = "ses"))]
    ("SES", include_str!("../../facts/SES.json")),
    #[cfg(any(feature = "facts", feature = "smsvoice"))]
    ("SMSVOICE", include_str!("../../facts/SMSVOICE.json")),
    #[cfg(any(feature = "facts", feature = "sns"))]
    ("SNS", include_str!("../../facts/SNS.json")),
    #[cfg(any(feature = "facts", feature = "sqs"))]
    ("SQS", include_str!("../../facts/SQS.json")),
    #[cfg(any(feature = "facts", feature = "ssm"))]
    ("SSM", include_str!("../../facts/SSM.json")),
    #[cfg(any(feature = "facts", feature = "ssmcontacts"))]
    ("SSMContacts", include_str!("../../facts/SSMContacts.json")),
    #[cfg(any(feature = "facts", feature = "ssmguiconnect"))]
    ("SSMGuiConnect", include_str!("../../facts/SSMGuiConnect.json")),
    #[cfg(any(feature = "facts", feature = "ssmincidents"))]
    ("SSMIncidents", include_str!("../../facts/SSMIncidents.json")),
    #[cfg(any(feature = "facts", feature = "ssmquicksetup"))]
    ("SSMQuickSetup", include_str!("../../facts/SSMQuickSetup.json")),
    #[cfg(any(feature = "facts", feature = "sso"))]
    ("SSO", include_str!("../../facts/SSO.json")),
    #[cfg(any(feature = "facts", feature = "sagemaker"))]
    ("SageMaker", include_str!("../../facts/SageMaker.json")),
    #[cfg(any(feature = "facts", feature = "scheduler"))]
    ("Scheduler", include_str!("../../facts/Scheduler.json")),
    #[cfg(any(feature = "facts", feature = "secretsmanager"))]
    ("SecretsManager", include_str!("../../facts/SecretsManager.json")),
    #[cfg(any(feature = "facts", feature = "securityagent"))]
    ("SecurityAgent", include_str!("../../facts/SecurityAgent.json")),
    #[cfg(any(feature = "facts", feature = "securityhub"))]
    ("SecurityHub", include_str!("../../facts/SecurityHub.json")),
    #[cfg(any(feature = "facts", feature = "securitylake"))]
    ("SecurityLake", include_str!("../../facts/SecurityLake.json")),
    #[cfg(any(feature = "facts", feature = "serverlessrepo"))]
    ("ServerlessRepo", include_str!("../../facts/ServerlessRepo.json")),
    #[cfg(any(feature = "facts", feature = "servicecatalog"))]
    ("ServiceCatalog", include_str!("../../facts/ServiceCatalog.json")),
    #[cfg(any(feature = "facts", feature = "servicecatalogappregistry"))]
    ("ServiceCatalogAppRegistry", include_str!("../../facts/ServiceCatalogAppRegistry.json")),
    #[cfg(any(feature = "facts", feature = "servicediscovery"))]
    ("ServiceDiscovery", include_str!("../../facts/ServiceDiscovery.json")),
    #[cfg(any(feature = "facts", feature = "shield"))]
    ("Shield", include_str!("../../facts/Shield.json")),
    #[cfg(any(feature = "facts", feature = "signer"))]
    ("Signer", include_str!("../../facts/Signer.json")),
    #[cfg(any(feature = "facts", feature = "simspaceweaver"))]
    ("SimSpaceWeaver", include_str!("../../facts/SimSpaceWeaver.json")),
    #[cfg(any(feature = "facts", feature = "stepfunctions"))]
    ("StepFunctions", include_str!("../../facts/StepFunctions.json")),
    #[cfg(any(feature = "facts", feature = "storagegateway"))]
    ("StorageGateway", include_str!("../../facts/StorageGateway.json")),
    #[cfg(any(feature = "facts", feature = "supportapp"))]
    ("SupportApp", include_str!("../../facts/SupportApp.json")),
    #[cfg(any(feature = "facts", feature = "supportauthz"))]
    ("SupportAuthZ", include_str!("../../facts/SupportAuthZ.json")),
    #[cfg(any(feature = "facts", feature = "synthetics"))]
    ("Synthetics", include_str!("../../facts/Synthetics.json")),
    #[cfg(any(feature = "facts", feature = "systemsmanagersap"))]
    ("SystemsManagerSAP", include_str!("../../facts/SystemsManagerSAP.json")),
    #[cfg(any(feature = "facts", feature = "textract"))]
    ("Textract", include_str!("../../facts/Textract.json")),
    #[cfg(any(feature = "facts", feature = "timestream"))]
    ("Timestream", include_str!("../../facts/Timestream.json")),
    #[cfg(any(feature = "facts", feature = "transcribe"))]
    ("Transcribe", include_str!("../../facts/Transcribe.json")),
    #[cfg(any(feature = "facts", feature = "transfer"))]
    ("Transfer", include_str!("../../facts/Transfer.json")),
    #[cfg(any(feature = "facts", feature = "translate"))]
    ("Translate", include_str!("../../facts/Translate.json")),
    #[cfg(any(feature = "facts", feature = "uxc"))]
    ("UXC", include_str!("../../facts/UXC.json")),
    #[cfg(any(feature = "facts", feature = "verifiedpermissions"))]
    ("VerifiedPermissions", include_str!("../../facts/VerifiedPermissions.json")),
    #[cfg(any(feature = "facts", feature = "voiceid"))]
    ("VoiceID", include_str!("../../facts/VoiceID.json")),
    #[cfg(any(feature = "facts", feature = "vpclattice"))]
    ("VpcLattice", include_str!("../../facts/VpcLattice.json")),
    #[cfg(any(feature = "facts", feature = "waf"))]
    ("WAF", include_str!("../../facts/WAF.json")),
    #[cfg(any(feature = "facts", feature = "wafregional"))]
    ("WAFRegional", include_str!("../../facts/WAFRegional.json")),
    #[cfg(any(feature = "facts", feature = "wafv2"))]
    ("WAFv2", include_str!("../../facts/WAFv2.json")),
    #[cfg(any(feature = "facts", feature = "wellarchitected"))]
    ("WellArchitected", include_str!("../../facts/WellArchitected.json")),
    #[cfg(any(feature = "facts", feature = "wickr"))]
    ("Wickr", include_str!("../../facts/Wickr.json")),
    #[cfg(any(feature = "facts", feature = "wisdom"))]
    ("Wisdom", include_str!("../../facts/Wisdom.json")),
    #[cfg(any(feature = "facts", feature = "workspaces"))]
    ("WorkSpaces", include_str!("../../facts/WorkSpaces.json")),
    #[cfg(any(feature = "facts", feature = "workspacesthinclient"))]
    ("WorkSpacesThinClient", include_str!("../../facts/WorkSpacesThinClient.json")),
    #[cfg(any(feature = "facts", feature = "workspacesweb"))]
    ("WorkSpacesWeb", include_str!("../../facts/WorkSpacesWeb.json")),
    #[cfg(any(feature = "facts", feature = "workspacesinstances"))]
    ("WorkspacesInstances", include_str!("../../facts/WorkspacesInstances.json")),
    #[cfg(any(feature = "facts", feature = "xray"))]
    ("XRay", include_str!("../../facts/XRay.json")),
];
