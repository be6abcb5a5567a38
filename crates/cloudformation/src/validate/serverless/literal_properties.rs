//! Tables of the properties whose values SAM takes only as they are: it converts no number and evaluates no function.

/// The owner of the rows about the properties of events.
pub(super) const EVENT: &str = "Event";

/// Types without their prefix, and places below their properties.
pub(super) type Table = [(&'static [&'static str], &'static [&'static str])];

/// Booleans and numbers that SAM takes only without quotes.
pub(super) static UNQUOTED: &Table = &[
    (
        &[
            "Api",
            "CapacityProvider",
            "Function",
            "HttpApi",
            "MicrovmImage",
            "NetworkConnector",
            "StateMachine",
            "WebSocketApi",
        ],
        &["PropagateTags"],
    ),
    (
        &["Api"],
        &[
            "AlwaysDeploy",
            "CacheClusterEnabled",
            "MergeDefinitions",
            "MinimumCompressionSize",
            "TracingEnabled",
        ],
    ),
    (&["Api", "HttpApi", "WebSocketApi"], &["DisableExecuteApiEndpoint", "FailOnWarnings"]),
    (&["Application"], &["TimeoutInMinutes"]),
    (
        &["Function"],
        &[
            "AutoPublishAliasAllProperties",
            "FunctionUrlConfig/Cors/AllowCredentials",
            "FunctionUrlConfig/Cors/MaxAge",
        ],
    ),
    (&["LayerVersion"], &["PublishLambdaVersion"]),
    (&["StateMachine"], &["UseAliasAsEventTarget"]),
    (&["WebFunction"], &["Timeout"]),
    (&["WebSocketApi"], &["DisableSchemaValidation"]),
    (
        &[EVENT],
        &[
            "BatchSize",
            "BisectBatchOnFunctionError",
            "DynamicPolicyName",
            "Enabled",
            "MaximumBatchingWindowInSeconds",
            "MaximumRecordAgeInSeconds",
            "MaximumRetryAttempts",
            "OmitName",
            "ParallelizationFactor",
            "TimeoutInMillis",
            "TumblingWindowInSeconds",
            "UnescapeMappingTemplate",
        ],
    ),
];

/// Strings that SAM takes only as such: it does not convert a number or a Boolean.
pub(super) static QUOTED: &Table = &[
    (
        &["Api"],
        &[
            "ApiKeySourceType",
            "CacheClusterSize",
            "Cors",
            "Description",
            "EndpointAccessMode",
            "Mode",
            "Name",
            "SecurityPolicy",
            "StageName",
        ],
    ),
    (&["CapacityProvider"], &["CapacityProviderName", "KmsKeyArn", "OperatorRole"]),
    (&["Function"], &["AutoPublishAlias", "AutoPublishCodeSha256", "CodeUri", "FunctionName"]),
    (&["Function", "StateMachine"], &["PermissionsBoundary", "Policies", "Role"]),
    (&["GraphQLApi"], &["SchemaInline", "SchemaUri"]),
    (&["HttpApi"], &["Description", "StageName"]),
    (&["LayerVersion"], &["ContentUri", "Description", "LayerName", "LicenseInfo", "RetentionPolicy"]),
    (
        &["MicrovmImage"],
        &["BaseImageArn", "BaseImageVersion", "BuildRoleArn", "CodeUri", "Description", "Name"],
    ),
    (&["NetworkConnector"], &["Name", "OperatorRole"]),
    (&["SimpleTable"], &["TableName"]),
    (&["StateMachine"], &["DefinitionUri", "Name"]),
    (&["WebFunction"], &["ExecutionRoleArn", "FunctionName"]),
    (
        &["WebSocketApi"],
        &["ApiKeySelectionExpression", "Description", "Name", "RouteSelectionExpression", "StageName"],
    ),
    (
        &[EVENT],
        &[
            "ApiId",
            "AwsIotSqlVersion",
            "Bucket",
            "ConsumerGroupId",
            "Description",
            "EndDate",
            "EventBusName",
            "Events",
            "FilterPattern",
            "GroupName",
            "Input",
            "InputPath",
            "KmsKeyArn",
            "LogGroupName",
            "Method",
            "Name",
            "Path",
            "PayloadFormatVersion",
            "PermissionsBoundary",
            "Region",
            "ResponseTransferMode",
            "RestApiId",
            "RoleArn",
            "RuleName",
            "Schedule",
            "ScheduleExpression",
            "ScheduleExpressionTimezone",
            "SecretsManagerKmsKeyId",
            "SkillId",
            "Sql",
            "Stage",
            "StartDate",
            "Topic",
            "UserPool",
        ],
    ),
];

/// Properties that take no function.
pub(super) static LITERAL: &Table = &[
    (&["Api"], &["AlwaysDeploy", "GatewayResponses", "MergeDefinitions", "Models", "OpenApiVersion"]),
    (&["Api", "HttpApi", "WebSocketApi"], &["Auth", "Domain"]),
    (&["CapacityProvider", "MicrovmImage", "NetworkConnector"], &["PropagateTags"]),
    (&["CapacityProvider"], &["InstanceRequirements", "ManagedResourceTags", "ScalingConfig", "VpcConfig"]),
    (
        &["Function"],
        &[
            "AutoPublishAliasAllProperties",
            "CapacityProviderConfig",
            "CodeUri",
            "DeadLetterQueue",
            "DeploymentPreference",
            "PackageType",
        ],
    ),
    (&["Function", "StateMachine"], &["Events"]),
    (
        &["GraphQLApi"],
        &[
            "ApiKeys",
            "Auth",
            "Cache",
            "DataSources",
            "DomainName",
            "Functions",
            "Logging",
            "Resolvers",
            "SchemaInline",
            "SchemaUri",
            "XrayEnabled",
        ],
    ),
    (&["LayerVersion"], &["ContentUri"]),
    (&["SimpleTable"], &["PrimaryKey"]),
    (&["StateMachine"], &["AutoPublishAlias", "UseAliasAsEventTarget"]),
    (&["WebSocketApi"], &["Routes"]),
    (
        &[EVENT],
        &[
            "DeadLetterConfig",
            "DynamicPolicyName",
            "Events",
            "Method",
            "OmitName",
            "Path",
            "SqsSubscription",
            "Trigger",
            "UnescapeMappingTemplate",
        ],
    ),
];

/// Properties that take no function but the `Ref` of a parameter.
pub(super) static LITERAL_OR_PARAMETER: &Table = &[
    (&["Api", EVENT], &["Auth/ResourcePolicy/SourceVpcBlacklist", "Auth/ResourcePolicy/SourceVpcWhitelist"]),
    (&["Function"], &["AutoPublishAlias"]),
    (&["LayerVersion"], &["RetentionPolicy"]),
];

/// The locations of code and definitions.
pub(super) static CODE: &Table = &[
    (&["Api", "HttpApi", "StateMachine"], &["DefinitionUri"]),
    (&["Function"], &["CodeUri"]),
    (&["LayerVersion"], &["ContentUri"]),
];

/// Strings that take no dynamic reference.
pub(super) static RESOLVED: &Table = &[(&["Application"], &["Location/ApplicationId"])];
