//! Properties of SAM's types that its translator copies to a resource as they are.
//!
//! The schemas of SAM only have the types of many of these properties. The schema of the resource that gets the value also has its bounds,
//! patterns and lists of values.

use super::copied_schemas::{PassedProperties, row};

const FUNCTION: &str = "AWS::Serverless::Function";
const HTTP_API: &str = "AWS::Serverless::HttpApi";
const REST_API: &str = "AWS::Serverless::Api";
const WEB_SOCKET_API: &str = "AWS::Serverless::WebSocketApi";
const STATE_MACHINE: &str = "AWS::Serverless::StateMachine";
const STAGE: &[&str] =
    &["AccessLogSettings", "DefaultRouteSettings", "RouteSettings", "StageName", "StageVariables"];

const MAPPING: &str = "AWS::Lambda::EventSourceMapping";
const RULE: &str = "AWS::Events::Rule";
const SCHEDULE: &str = "AWS::Scheduler::Schedule";

/// The events from which Lambda polls, other than those of Amazon MQ.
const POLLED_EVENTS: &[&str] = &[
    "DocumentDBEventProperties",
    "DynamoDBEventProperties",
    "KinesisEventProperties",
    "MSKEventProperties",
    "SQSEventProperties",
    "SelfManagedKafkaEventProperties",
];
/// The properties of a mapping that SAM accepts from each of these events.
const POLLED: &[&str] = &[
    "BatchSize",
    "BisectBatchOnFunctionError",
    "DestinationConfig",
    "Enabled",
    "FilterCriteria",
    "FunctionResponseTypes",
    "KmsKeyArn",
    "LoggingConfig",
    "MaximumBatchingWindowInSeconds",
    "MaximumRecordAgeInSeconds",
    "MaximumRetryAttempts",
    "MetricsConfig",
    "ParallelizationFactor",
    "ProvisionedPollerConfig",
    "Queues",
    "ScalingConfig",
    "StartingPosition",
    "StartingPositionTimestamp",
    "Topics",
    "TumblingWindowInSeconds",
];
const BROKERS: &[&str] = &["KafkaBootstrapServers"];
/// The place of the brokers in a mapping.
const ENDPOINTS: &[&str] = &["SelfManagedEventSource", "Endpoints"];
/// The settings of a group of consumers, which depend on who runs the brokers.
const CONSUMERS: &[&str] = &["ConsumerGroupId", "SchemaRegistryConfig"];
/// The events that a rule with a pattern selects.
const PATTERN_EVENTS: &[&str] = &["CloudWatchEventProperties", "EventBridgeRuleEventProperties"];
const PATTERN_INPUT: &[&str] = &["Input", "InputPath", "InputTransformer", "RetryPolicy"];
const SCHEDULE_INPUT: &[&str] = &["Input", "RetryPolicy"];
const SCHEDULER_TARGET: &[&str] = &["Input", "RetryPolicy", "RoleArn"];

/// See `samtranslator/model/sam_resources.py` and the generators of APIs and state machines next to it.
static PASSED_THROUGH: &[PassedProperties] = &[
    row(
        REST_API,
        "AWS::ApiGateway::RestApi",
        &[
            "ApiKeySourceType",
            "Description",
            "EndpointAccessMode",
            "FailOnWarnings",
            "MinimumCompressionSize",
            "Mode",
            "Name",
            "SecurityPolicy",
        ],
    ),
    row(
        REST_API,
        "AWS::ApiGateway::Stage",
        &[
            "AccessLogSetting",
            "CacheClusterEnabled",
            "CacheClusterSize",
            "CanarySetting",
            "MethodSettings",
            "StageName",
            "TracingEnabled",
            "Variables",
        ],
    ),
    row(
        "AWS::Serverless::Application",
        "AWS::CloudFormation::Stack",
        &["NotificationARNs", "TimeoutInMinutes"],
    ),
    row(
        FUNCTION,
        "AWS::Lambda::Function",
        &[
            "Architectures",
            "CodeSigningConfigArn",
            "Description",
            "DurableConfig",
            "Environment",
            "EphemeralStorage",
            "FileSystemConfigs",
            "FunctionName",
            "FunctionScalingConfig",
            "Handler",
            "ImageConfig",
            "KmsKeyArn",
            "Layers",
            "LoggingConfig",
            "MemorySize",
            "PackageType",
            "PublishToLatestPublished",
            "RecursiveLoop",
            "ReservedConcurrentExecutions",
            "Role",
            "Runtime",
            "RuntimeManagementConfig",
            "SnapStart",
            "TenancyConfig",
            "Timeout",
            "VpcConfig",
        ],
    ),
    row(FUNCTION, "AWS::Lambda::Alias", &["ProvisionedConcurrencyConfig"]),
    row(FUNCTION, "AWS::CodeDeploy::DeploymentGroup", &["TriggerConfigurations"])
        .in_definitions(&["DeploymentPreference"]),
    row(FUNCTION, "AWS::Lambda::EventInvokeConfig", &["MaximumEventAgeInSeconds", "MaximumRetryAttempts"])
        .in_definitions(&["EventInvokeConfig"]),
    row(FUNCTION, "AWS::Lambda::Url", &["AuthType", "Cors", "InvokeMode"])
        .in_definitions(&["FunctionUrlConfig"]),
    row(FUNCTION, MAPPING, POLLED).in_definitions(POLLED_EVENTS).adding(),
    row(FUNCTION, MAPPING, POLLED).in_definitions(&["MQEventProperties"]).adding(),
    row(FUNCTION, MAPPING, BROKERS).in_definitions(POLLED_EVENTS).at(ENDPOINTS).adding(),
    row(FUNCTION, MAPPING, BROKERS).in_definitions(&["MQEventProperties"]).at(ENDPOINTS).adding(),
    // The schema of an event of Amazon MQ has these with fewer ways to log in.
    row(FUNCTION, MAPPING, &["SourceAccessConfigurations"]).in_definitions(POLLED_EVENTS).adding(),
    row(FUNCTION, MAPPING, &["CollectionName", "DatabaseName", "FullDocument"])
        .in_definitions(&["DocumentDBEventProperties"])
        .at(&["DocumentDBEventSourceConfig"]),
    row(FUNCTION, MAPPING, CONSUMERS)
        .in_definitions(&["MSKEventProperties"])
        .at(&["AmazonManagedKafkaEventSourceConfig"]),
    row(FUNCTION, MAPPING, CONSUMERS)
        .in_definitions(&["SelfManagedKafkaEventProperties"])
        .at(&["SelfManagedKafkaEventSourceConfig"]),
    row(FUNCTION, RULE, PATTERN_INPUT).in_definitions(PATTERN_EVENTS).at(&["Targets", "[]"]).adding(),
    row(FUNCTION, RULE, SCHEDULE_INPUT).in_definitions(&["EventsScheduleProperties"]).at(&["Targets", "[]"]),
    row(FUNCTION, SCHEDULE, SCHEDULER_TARGET).in_definitions(&["ScheduleV2EventProperties"]).at(&["Target"]),
    row(FUNCTION, "AWS::SNS::Subscription", &["FilterPolicyScope", "RedrivePolicy"])
        .in_definitions(&["SNSEventProperties"])
        .adding(),
    row(FUNCTION, "AWS::S3::Bucket", &["Filter"]).in_definitions(&["S3EventProperties"]).at(&[
        "NotificationConfiguration",
        "LambdaConfigurations",
        "[]",
    ]),
    row(FUNCTION, "AWS::IoT::TopicRule", &["AwsIotSqlVersion", "Sql"])
        .in_definitions(&["IoTRuleEventProperties"])
        .at(&["TopicRulePayload"]),
    row(HTTP_API, "AWS::ApiGatewayV2::Api", &["Description", "FailOnWarnings"]),
    row(HTTP_API, "AWS::ApiGatewayV2::Stage", STAGE),
    row(
        "AWS::Serverless::LayerVersion",
        "AWS::Lambda::LayerVersion",
        &["CompatibleArchitectures", "CompatibleRuntimes", "Description", "LayerName", "LicenseInfo"],
    ),
    row(
        "AWS::Serverless::SimpleTable",
        "AWS::DynamoDB::Table",
        &["PointInTimeRecoverySpecification", "ProvisionedThroughput", "SSESpecification", "TableName"],
    ),
    row(
        STATE_MACHINE,
        "AWS::StepFunctions::StateMachine",
        &[
            "Logging=LoggingConfiguration",
            "Name=StateMachineName",
            "Role=RoleArn",
            "Tracing=TracingConfiguration",
            "Type=StateMachineType",
        ],
    ),
    row(STATE_MACHINE, RULE, PATTERN_INPUT).in_definitions(PATTERN_EVENTS).at(&["Targets", "[]"]).adding(),
    row(STATE_MACHINE, RULE, SCHEDULE_INPUT)
        .in_definitions(&["ScheduleEventProperties"])
        .at(&["Targets", "[]"]),
    row(STATE_MACHINE, SCHEDULE, SCHEDULER_TARGET)
        .in_definitions(&["ScheduleV2EventProperties"])
        .at(&["Target"]),
    row(WEB_SOCKET_API, "AWS::ApiGatewayV2::Stage", STAGE),
];

/// The properties of types that have another name in the type that gets them: the type, the name, and the other name.
pub(crate) fn renamed() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    PASSED_THROUGH.iter().flat_map(PassedProperties::renames)
}

/// The rows about a type of SAM.
pub(crate) fn rows(kind: &str) -> impl Iterator<Item = &'static PassedProperties> {
    PASSED_THROUGH.iter().filter(move |row| row.kind == kind)
}
