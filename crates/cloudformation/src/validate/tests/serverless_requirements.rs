//! What SAM's translator requires in addition to the schemas of its types.

use serde_json::{Value as Json, json};

use super::rules;

/// The findings in the properties of a resource of SAM, with places below the properties.
fn found(kind: &str, properties: &Json) -> Vec<String> {
    let document = json!({
        "Transform": "AWS::Serverless-2016-10-31",
        "Resources": {
            "Topic": {"Type": "AWS::SNS::Topic"},
            "Api": {"Type": "AWS::Serverless::Api", "Properties": {"StageName": "live"}},
            "Rest": {"Type": "AWS::ApiGateway::RestApi", "Properties": {"Name": "rest"}},
            "Http": {"Type": "AWS::ApiGatewayV2::Api", "Properties": {"Name": "http", "ProtocolType": "HTTP"}},
            "R": {"Type": format!("AWS::Serverless::{kind}"), "Properties": properties},
        },
    });
    let findings = rules(&document).into_iter();
    findings
        .map(|finding| finding.replace("Resources.R.Properties.", "").replace("Resources.R.Properties", ""))
        .collect()
}

/// A function with an event of a type.
fn with_event(kind: &str, properties: &Json) -> Vec<String> {
    let event = json!({"Type": kind, "Properties": properties});
    let function =
        json!({"Handler": "a.b", "Runtime": "python3.14", "InlineCode": "x", "Events": {"E": event}});
    let findings = found("Function", &function).into_iter();
    findings
        .map(|finding| finding.replace("Events.E.Properties.", "").replace("Events.E.Properties", ""))
        .collect()
}

/// A function with other properties than code.
fn function(property: &str, value: &Json) -> Vec<String> {
    let mut function = json!({"Handler": "a.b", "Runtime": "python3.14", "InlineCode": "x"});
    function[property] = value.clone();
    found("Function", &function)
}

fn api(properties: &Json) -> Vec<String> {
    let mut all = json!({"StageName": "live"});
    for (name, value) in properties.as_object().into_iter().flatten() {
        all[name] = value.clone();
    }
    found("Api", &all)
}

/// A function whose code is elsewhere.
fn coded(location: &Json) -> Vec<String> {
    found("Function", &json!({"Handler": "a.b", "Runtime": "python3.14", "CodeUri": location}))
}

fn graphql(properties: &Json) -> Vec<String> {
    let mut all = json!({"SchemaUri": "s3://a/b", "Auth": {"Type": "AWS_IAM"}});
    for (name, value) in properties.as_object().into_iter().flatten() {
        all[name] = value.clone();
    }
    found("GraphQLApi", &all)
}

/// A function of a GraphQL API.
fn in_graphql(source: &str) -> Json {
    json!({"DataSource": source, "InlineCode": "x", "Runtime": {"Name": "APPSYNC_JS", "Version": "1.0.0"}})
}

fn web_socket(mut properties: Json) -> Vec<String> {
    properties["RouteSelectionExpression"] = json!("$request.body.action");
    found("WebSocketApi", &properties)
}

fn with_statements(statements: &Json) -> Json {
    json!({"Auth": {"ResourcePolicy": {"CustomStatements": statements}}})
}

fn topics(types: &[&str]) -> Json {
    let access: Vec<Json> = types
        .iter()
        .map(|kind| json!({"Type": kind, "URI": "arn:aws:secretsmanager:eu-central-1:123456789012:secret:s"}))
        .collect();
    json!({"KafkaBootstrapServers": ["k:9092"], "Topics": ["orders"], "SourceAccessConfigurations": access})
}

fn queues(access: &Json) -> Json {
    json!({"Broker": {"Ref": "Topic"}, "Queues": ["q"], "SourceAccessConfigurations": access})
}

expectations! {
    cors_needs_the_definition_in_the_template: api(&json!({"DefinitionUri": "s3://a/b", "Cors": "'*'"})) => ["conflict "];
    version_of_openapi_has_dots: api(&json!({"OpenApiVersion": "v3"})) => ["pattern OpenApiVersion"];
    response_of_the_gateway_is_an_object: api(&json!({"GatewayResponses": {"DEFAULT_4XX": "no"}})) =>
        ["wrong-type GatewayResponses.DEFAULT_4XX"];
    custom_domain_needs_its_zone:
        api(&json!({"Domain": {"DomainName": "a.example", "CertificateArn": "c", "Route53": {"IpV6": true}}})) =>
        ["missing-property Domain.Route53"];
    authorizer_has_only_known_properties:
        api(&json!({"Auth": {"Authorizers": {"Pool": {"UserPoolArn": ["a"], "AuthorisationScopes": ["s"]}}}})) =>
        ["unknown-property Auth.Authorizers.Pool.AuthorisationScopes"];
    name_of_http_api_needs_the_definition_in_the_template:
        found("HttpApi", &json!({"DefinitionUri": "s3://a/b", "Name": "n"})) => ["conflict "];
    definition_outside_of_the_template_can_have_empty_settings:
        api(&json!({"DefinitionUri": "s3://a/b", "Auth": {}, "Cors": "", "GatewayResponses": {}, "Models": {}})) => [];
    http_api_with_its_definition_elsewhere_can_have_empty_settings:
        found("HttpApi", &json!({
            "DefinitionUri": "s3://a/b", "Auth": {}, "CorsConfiguration": false, "Description": "", "Tags": {},
        })) => [];
    open_endpoint_also_needs_the_definition_in_the_template:
        found("HttpApi", &json!({"DefinitionUri": "s3://a/b", "DisableExecuteApiEndpoint": false})) => ["conflict "];
    empty_location_of_a_definition_does_not_conflict:
        api(&json!({"DefinitionUri": "", "Cors": "'*'"})) => [];
    alias_is_a_name: function("AutoPublishAlias", &json!("")) => ["pattern AutoPublishAlias"];
    alias_is_not_a_number: function("AutoPublishAlias", &json!("12")) => ["pattern AutoPublishAlias"];
    versions_are_deleted_or_retained:
        found("Function", &json!({
            "Handler": "a.b", "Runtime": "python3.14", "InlineCode": "x", "AutoPublishAlias": "live", "VersionDeletionPolicy": "Keep",
        })) => ["not-allowed VersionDeletionPolicy"];
    function_with_tenants_has_no_url:
        found("Function", &json!({
            "Handler": "a.b", "Runtime": "python3.14", "InlineCode": "x",
            "TenancyConfig": {"TenantIsolationMode": "PER_TENANT"}, "FunctionUrlConfig": {"AuthType": "NONE"},
        })) => ["conflict FunctionUrlConfig"];
    function_with_tenants_has_only_events_of_apis:
        found("Function", &json!({
            "Handler": "a.b", "Runtime": "python3.14", "InlineCode": "x", "TenancyConfig": {"TenantIsolationMode": "PER_TENANT"},
            "Events": {"E": {"Type": "SNS", "Properties": {"Topic": {"Ref": "Topic"}}}},
        })) => ["not-allowed Events.E.Type"];
    web_function_has_one_source_of_code:
        found("WebFunction", &json!({"AuthType": "NONE", "Runtime": "nodejs24.x", "CodeUri": "s3://a/b", "InlineCode": "x"})) =>
        ["conflict "];
    state_machine_has_a_definition: found("StateMachine", &json!({"Type": "EXPRESS"})) => ["missing-property "];
    definition_can_be_a_local_file: found("StateMachine", &json!({"DefinitionUri": "machine.asl.json"})) => [];
    definition_in_s3_has_a_key:
        found("StateMachine", &json!({"DefinitionUri": {"Bucket": "b"}})) => ["missing-property DefinitionUri"];
    capacity_allows_or_excludes_types:
        found("CapacityProvider", &json!({
            "VpcConfig": {"SubnetIds": ["subnet-01234567"], "SecurityGroupIds": ["sg-01234567"]},
            "InstanceRequirements": {"AllowedTypes": ["m5.large"], "ExcludedTypes": ["m6i.large"]},
        })) => ["conflict InstanceRequirements"];
    http_event_has_path_and_method: with_event("HttpApi", &json!({"Path": "/"})) => ["missing-property "];
    override_of_authorization_needs_one:
        with_event("Api", &json!({"Path": "/", "Method": "get", "Auth": {"OverrideApiAuth": true}})) => ["missing-property Auth"];
    state_and_enabled_of_a_rule_exclude_each_other:
        with_event("EventBridgeRule", &json!({"Pattern": {"source": ["a"]}, "State": "ENABLED", "Enabled": true})) => ["conflict "];
    trigger_of_a_pool_has_a_known_name:
        with_event("Cognito", &json!({"UserPool": {"Ref": "P"}, "Trigger": ["PreSignup"]})).into_iter().skip(1).collect::<Vec<_>>() =>
        ["not-allowed Trigger[0]"];
    broker_needs_a_secret: with_event("MQ", &queues(&json!([{"Type": "VIRTUAL_HOST", "URI": "/"}]))) =>
        ["not-allowed SourceAccessConfigurations"];
    secret_of_a_broker_has_an_address: with_event("MQ", &queues(&json!([{"Type": "BASIC_AUTH"}]))) =>
        ["missing-property SourceAccessConfigurations[0]"];
    subnet_of_kafka_needs_a_security_group: with_event("SelfManagedKafka", &topics(&["VPC_SUBNET"])) =>
        ["not-allowed SourceAccessConfigurations"];
    security_group_of_kafka_needs_a_subnet: with_event("SelfManagedKafka", &topics(&["VPC_SECURITY_GROUP"])) =>
        ["not-allowed SourceAccessConfigurations"];
    subnet_and_security_group_of_kafka_are_accepted:
        with_event("SelfManagedKafka", &topics(&["VPC_SECURITY_GROUP", "VPC_SUBNET"])) => [];
    settings_of_a_polled_event_have_the_bounds_of_its_mapping:
        with_event("DocumentDB", &json!({
            "Cluster": {"Ref": "Topic"}, "DatabaseName": "d", "SourceAccessConfigurations": [{"Type": "BASIC_AUTH", "URI": "s"}],
            "MaximumRetryAttempts": 10001, "MaximumRecordAgeInSeconds": 604_801, "ParallelizationFactor": 11, "TumblingWindowInSeconds": 901,
            "DestinationConfig": {"OnFailed": {}},
        })).into_iter().filter(|finding| !finding.contains("Cluster") && !finding.contains("Source")).collect::<Vec<_>>() => [
            "bounds MaximumRetryAttempts", "bounds MaximumRecordAgeInSeconds", "bounds ParallelizationFactor", "bounds TumblingWindowInSeconds",
            "unknown-property DestinationConfig.OnFailed",
        ];
    destination_of_failures_in_a_queue_has_the_type_that_sam_reads:
        with_event("SelfManagedKafka", &json!({
            "KafkaBootstrapServers": ["k:9092"], "Topics": ["orders"], "SourceAccessConfigurations": [],
            "DestinationConfig": {"OnFailure": {"Type": "SSQ", "Destination": "arn:aws:sqs:eu-central-1:123456789012:q"}},
        })).into_iter().filter(|finding| !finding.contains("Source")).collect::<Vec<_>>() => ["not-allowed DestinationConfig.OnFailure.Type"];
    brokers_have_a_port:
        with_event("SelfManagedKafka", &json!({
            "KafkaBootstrapServers": ["broker"], "Topics": ["orders"], "SourceAccessConfigurations": [],
        })).into_iter().filter(|finding| !finding.contains("Source")).collect::<Vec<_>>() => ["pattern KafkaBootstrapServers[0]"];
    registry_of_schemas_has_two_ways_to_log_in:
        with_event("MSK", &json!({
            "Stream": {"Ref": "Topic"}, "StartingPosition": "LATEST", "Topics": ["orders"],
            "SchemaRegistryConfig": {
                "SchemaRegistryURI": "u", "EventRecordFormat": "JSON", "SchemaValidationConfigs": [{"Attribute": "KEY"}],
                "AccessConfigs": [{"Type": "BASIC_AUTH"}],
            },
        })).into_iter().filter(|finding| finding.contains("Registry")).collect::<Vec<_>>() => ["missing-property SchemaRegistryConfig.AccessConfigs[0]"];
    empty_handler_is_reported_once:
        found("Function", &json!({"Handler": "", "Runtime": "python3.14", "InlineCode": "x"})) => ["pattern Handler"];
    empty_runtime_is_reported_once:
        found("Function", &json!({"Handler": "a.b", "Runtime": "", "InlineCode": "x"})) => ["not-allowed Runtime"];
    custom_statement_of_an_api_is_one_of_a_policy:
        api(&with_statements(&json!([{"Efect": "Deny", "Principal": "*", "Action": "execute-api:Invoke", "Resource": "execute-api:/*"}]))) => [
            "missing-property Auth.ResourcePolicy.CustomStatements[0]", "unknown-property Auth.ResourcePolicy.CustomStatements[0].Efect",
        ];
    custom_statement_names_a_known_action:
        api(&with_statements(&json!({"Effect": "Deny", "Principal": "*", "Action": "execute-api:Invoek", "Resource": "*"}))) =>
        ["unknown-action Auth.ResourcePolicy.CustomStatements.Action"];
    custom_statement_under_a_condition_is_accepted:
        api(&with_statements(&json!([
            {"Fn::If": ["C", {"Effect": "Allow", "Principal": "*", "Action": "execute-api:Invoke", "Resource": "execute-api:/*"}, {"Ref": "AWS::NoValue"}]},
        ]))) => ["dangling-reference Auth.ResourcePolicy.CustomStatements[0].Fn::If"];
    custom_statement_of_an_event_is_one_of_a_policy:
        with_event("Api", &json!({"Path": "/", "Method": "get", "Auth": {"ResourcePolicy": {"CustomStatements": [{"Effect": "Deny"}]}}})) =>
        ["missing-property Auth.ResourcePolicy.CustomStatements[0]"];
    variable_can_have_the_name_of_custom_statements:
        found("Function", &json!({
            "Handler": "a.b", "Runtime": "python3.14", "InlineCode": "x",
            "Environment": {"Variables": {"CustomStatements": "x"}},
        })) => [];
    destination_of_failures_has_a_type:
        with_event("Kinesis", &json!({
            "Stream": {"Ref": "Topic"}, "StartingPosition": "LATEST",
            "DestinationConfig": {"OnFailure": {"Type": "SQS", "Destination": {"Ref": "Topic"}}},
        })).into_iter().filter(|finding| finding.contains("Type")).collect::<Vec<_>>() => [];
    registry_of_schemas_needs_a_format:
        with_event("MSK", &json!({
            "Stream": {"Ref": "Topic"}, "StartingPosition": "LATEST", "Topics": ["orders"],
            "SchemaRegistryConfig": {"SchemaRegistryURI": "u", "SchemaValidationConfigs": []},
        })).into_iter().filter(|finding| finding.contains("Registry")).collect::<Vec<_>>() => [
            "missing-property SchemaRegistryConfig", "bounds SchemaRegistryConfig.SchemaValidationConfigs",
        ];
    events_of_a_bucket_are_names:
        with_event("S3", &json!({"Bucket": {"Ref": "Topic"}, "Events": {"a": 1}})) =>
        ["wrong-reference Bucket", "wrong-type Events"];
    bucket_of_an_event_is_one_of_the_template:
        with_event("S3", &json!({"Bucket": "photos", "Events": "s3:ObjectCreated:*"})) => ["wrong-reference Bucket"];
    api_of_an_event_is_an_api_of_sam:
        with_event("Api", &json!({"Path": "/", "Method": "get", "RestApiId": {"Ref": "Topic"}})) => ["wrong-reference RestApiId"];
    api_of_an_event_can_be_one_without_sam:
        with_event("Api", &json!({"Path": "/", "Method": "get", "RestApiId": {"Ref": "Rest"}})) => [];
    http_api_of_an_event_can_be_one_without_sam:
        with_event("HttpApi", &json!({"Path": "/", "Method": "get", "ApiId": {"Ref": "Http"}})) => [];
    rest_api_of_an_event_is_no_http_api:
        with_event("Api", &json!({"Path": "/", "Method": "get", "RestApiId": {"Ref": "Http"}})) => ["wrong-reference RestApiId"];
    api_of_an_event_is_no_import:
        with_event("Api", &json!({"Path": "/", "Method": "get", "RestApiId": {"Fn::ImportValue": "api"}})) => ["wrong-reference RestApiId"];
    api_of_an_event_can_be_named: with_event("Api", &json!({"Path": "/", "Method": "get", "RestApiId": "Api"})) => [];
    implicit_api_can_be_named:
        found("Function", &json!({"Handler": "a.b", "Runtime": "python3.14", "InlineCode": "x", "Events": {
            "A": {"Type": "Api", "Properties": {"Path": "/", "Method": "get"}},
            "B": {"Type": "Api", "Properties": {"Path": "/", "Method": "put", "RestApiId": {"Ref": "ServerlessRestApi"}}},
        }})) => [];
    custom_authorizer_of_a_web_socket_has_a_function:
        web_socket(json!({"Routes": {"$connect": {"FunctionArn": "f"}}, "Auth": {"AuthType": "CUSTOM"}})) =>
        ["missing-property Auth"];
    web_socket_without_authorizer_has_no_settings_of_one:
        web_socket(json!({"Routes": {"$connect": {"FunctionArn": "f"}}, "Auth": {"AuthType": "NONE", "Name": "n"}})) =>
        ["conflict Auth.Name"];
    authorization_of_a_web_socket_needs_the_connection:
        web_socket(json!({"Routes": {"$default": {"FunctionArn": "f"}}, "Auth": {"AuthType": "AWS_IAM"}})) =>
        ["missing-property Routes"];
    web_socket_with_an_empty_authorization_has_none:
        web_socket(json!({"Routes": {"$default": {"FunctionArn": "f"}}, "Auth": {}})) => [];
    authorization_of_a_web_socket_has_a_type:
        web_socket(json!({"Routes": {"$connect": {"FunctionArn": "f"}}, "Auth": {"AuthArn": "a", "Nam": "n"}})) =>
        ["missing-property Auth", "unknown-property Auth.Nam"];
    later_routes_can_have_empty_parameters:
        web_socket(json!({"Routes": {
            "$default": {"FunctionArn": "f", "RequestParameters": {}},
            "send": {"FunctionArn": "f", "RequestParameters": {}},
        }})) => [];
    special_routes_are_known:
        web_socket(json!({"Routes": {"$conect": {"FunctionArn": "f"}}})) => ["unknown-property Routes.$conect"];
    only_the_connection_has_parameters:
        web_socket(json!({"Routes": {"send": {"FunctionArn": "f", "RequestParameters": {"route.request.querystring.a": {"Required": true}}}}})) =>
        ["conflict Routes.send.RequestParameters"];
    stage_of_a_web_socket_has_a_name:
        web_socket(json!({"Routes": {"send": {"FunctionArn": "f"}}, "StageName": "$default"})) => ["not-allowed StageName"];
    endpoints_of_a_vpc_have_one_spelling:
        api(&json!({"EndpointConfiguration": {"Type": "PRIVATE", "VPCEndpointIds": ["a"], "VpcEndpointIds": ["b"]}})) =>
        ["conflict EndpointConfiguration"];
    quoted_number_of_an_event_is_not_converted:
        with_event("SQS", &json!({"Queue": {"Fn::GetAtt": ["Queue", "Arn"]}, "BatchSize": "10", "Enabled": {"Fn::If": ["C", "true", "false"]}}))
            .into_iter().filter(|finding| !finding.starts_with("dangling")).collect::<Vec<_>>() => ["wrong-type BatchSize"];
    quoted_boolean_of_an_api_is_not_converted: api(&json!({"TracingEnabled": "true"})) => ["wrong-type TracingEnabled"];
    quoted_number_in_a_property_is_not_converted:
        function("FunctionUrlConfig", &json!({"AuthType": "NONE", "Cors": {"MaxAge": "10"}})) => ["wrong-type FunctionUrlConfig.Cors.MaxAge"];
    quoted_timeout_of_a_function_is_converted: function("Timeout", &json!("30")) => [];
    url_has_a_known_authorization: function("FunctionUrlConfig", &json!({"AuthType": "IAM"})) => ["not-allowed FunctionUrlConfig.AuthType"];
    alias_is_no_function: function("AutoPublishAlias", &json!({"Fn::Sub": "live"})) => ["wrong-type AutoPublishAlias"];
    alias_can_be_a_parameter: function("AutoPublishAlias", &json!({"Ref": "AWS::StackName"})) => [];
    events_of_a_bucket_are_no_functions:
        with_event("S3", &json!({"Bucket": {"Ref": "B"}, "Events": ["s3:ObjectCreated:*", {"Fn::Sub": "s3:ObjectRemoved:*"}]}))
            .into_iter().skip(1).collect::<Vec<_>>() => ["wrong-type Events[1]"];
    named_policy_of_a_role_is_no_policy:
        function("Policies", &json!([{"PolicyName": "n", "PolicyDocument": {"Statement": {"Fn::ImportValue": "s"}}}, {"PolicyDocument": {"Statement": {"Fn::ImportValue": "s"}}}])) =>
        ["not-allowed Policies[0]", "not-allowed Policies[1].PolicyDocument"];
    statement_is_no_policy: function("Policies", &json!([{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}])) => ["not-allowed Policies[0]"];
    broker_has_one_secret:
        with_event("MQ", &queues(&json!([{"Type": "BASIC_AUTH", "URI": "a"}, {"Type": "BASIC_AUTH", "URI": "b"}]))) =>
        ["not-allowed SourceAccessConfigurations"];
    kafka_has_one_way_to_log_in: with_event("SelfManagedKafka", &topics(&["SASL_SCRAM_512_AUTH", "BASIC_AUTH"])) =>
        ["not-allowed SourceAccessConfigurations"];
    kafka_needs_no_way_to_log_in: with_event("SelfManagedKafka", &topics(&["SERVER_ROOT_CA_CERTIFICATE"])) => [];
    document_database_has_one_secret:
        with_event("DocumentDB", &json!({
            "Cluster": "c", "DatabaseName": "d", "StartingPosition": "LATEST",
            "SourceAccessConfigurations": [{"Type": "BASIC_AUTH", "URI": "a"}, {"Type": "VIRTUAL_HOST", "URI": "/"}, {"Type": "BASIC_AUTH"}],
        })) => [
            "not-allowed SourceAccessConfigurations",
            "not-allowed SourceAccessConfigurations[1].Type",
            "missing-property SourceAccessConfigurations[2]",
        ];
    pattern_of_a_rule_is_an_object_once: with_event("CloudWatchEvent", &json!({"Pattern": "x"})) => ["not-allowed Pattern"];
    list_of_settings_is_reported_once:
        with_event("HttpApi", &json!({"Path": "/", "Method": "get", "RouteSettings": []})) => ["wrong-type RouteSettings"];
    networks_of_a_policy_take_no_functions_but_parameters:
        api(&json!({"Auth": {"ResourcePolicy": {"SourceVpcBlacklist": ["vpc-1", {"Ref": "AWS::StackName"}, {"Fn::Sub": "vpc-1"}]}}})) =>
        ["wrong-type Auth.ResourcePolicy.SourceVpcBlacklist[2]"];
    networks_of_a_policy_are_strings:
        api(&json!({"Auth": {"ResourcePolicy": {"SourceVpcWhitelist": [{"vpc": "a"}]}}})) =>
        ["wrong-type Auth.ResourcePolicy.SourceVpcWhitelist[0]"];
    authorizer_of_requests_has_an_identity:
        api(&json!({"Auth": {"Authorizers": {"A": {"FunctionArn": "f", "FunctionPayloadType": "REQUEST"}}}})) =>
        ["missing-property Auth.Authorizers.A"];
    identity_of_requests_has_a_part_of_them:
        api(&json!({"Auth": {"Authorizers": {"A": {"FunctionArn": "f", "FunctionPayloadType": "REQUEST", "Identity": {"Headers": []}}}}})) =>
        ["missing-property Auth.Authorizers.A.Identity"];
    authorizer_that_keeps_no_answer_needs_no_identity:
        api(&json!({"Auth": {"Authorizers": {"A": {"FunctionArn": "f", "FunctionPayloadType": "REQUEST", "Identity": {"ReauthorizeEvery": 0}}}}})) => [];
    endpoint_of_an_http_api_is_closed_or_open:
        found("HttpApi", &json!({"DisableExecuteApiEndpoint": "String"})) => ["wrong-type DisableExecuteApiEndpoint"];
    routes_of_an_http_api_have_settings_in_an_object:
        found("HttpApi", &json!({"RouteSettings": [], "StageVariables": "x", "DefaultRouteSettings": "x"})) =>
        ["wrong-type RouteSettings", "not-allowed StageVariables", "wrong-type DefaultRouteSettings"];
    web_socket_can_fail_on_warnings:
        web_socket(json!({"Routes": {"send": {"FunctionArn": "f"}}, "FailOnWarnings": true})) => [];
    binary_types_are_a_list: api(&json!({"BinaryMediaTypes": "image/png"})) => ["wrong-type BinaryMediaTypes"];
    deployment_that_is_enabled_needs_an_alias:
        function("DeploymentPreference", &json!({"Type": "AllAtOnce", "Enabled": true})) => ["missing-property "];
    deployment_has_a_type: function("DeploymentPreference", &json!({"Enabled": true})) =>
        ["missing-property ", "missing-property DeploymentPreference"];
    deployment_that_is_not_enabled_needs_no_alias:
        function("DeploymentPreference", &json!({"Type": "AllAtOnce", "Enabled": "false"})) => [];
    deployment_with_zero_is_not_enabled:
        function("DeploymentPreference", &json!({"Type": "AllAtOnce", "Enabled": 0}))
            .into_iter().filter(|finding| finding.starts_with("missing")).collect::<Vec<_>>() => [""; 0];
    empty_deployment_needs_no_alias: function("DeploymentPreference", &json!({})) => [];
    number_is_not_converted_to_an_alias: function("AutoPublishAlias", &json!(1)) => ["wrong-type AutoPublishAlias"];
    version_of_a_payload_is_a_string:
        with_event("HttpApi", &json!({"Path": "/", "Method": "get", "PayloadFormatVersion": 2.0})) => ["wrong-type PayloadFormatVersion"];
    path_is_not_a_number: with_event("Api", &json!({"Path": 12.12, "Method": "get"})) => ["wrong-type Path"];
    description_of_a_function_can_be_a_number: function("Description", &json!(1)) => [];
    authorization_is_not_a_function:
        api(&json!({"Auth": {"Fn::If": ["C", {"ApiKeyRequired": true}, {"Ref": "AWS::NoValue"}]}}))
            .into_iter().filter(|finding| !finding.starts_with("dangling")).collect::<Vec<_>>() => ["wrong-type Auth"];
    models_are_not_a_function: api(&json!({"Models": {"Fn::FindInMap": ["A", "B", "C"]}}))
        .into_iter().filter(|finding| !finding.starts_with("dangling")).collect::<Vec<_>>() => ["wrong-type Models"];
    include_in_place_of_the_authorization_is_read_before:
        api(&json!({"Auth": {"Fn::Transform": {"Name": "AWS::Include", "Parameters": {"Location": "s3://a/b"}}}})) => [];
    code_is_in_s3_or_in_a_file: coded(&json!("https://a.example/b.zip")) => ["pattern CodeUri"];
    code_is_not_a_function: coded(&json!({"Fn::Sub": "s3://a/b"})) => ["wrong-type CodeUri"];
    bucket_of_code_is_a_dynamic_reference_without_path: coded(&json!("s3://{{resolve:ssm:/bucket}}/b")) => ["pattern CodeUri"];
    code_can_be_in_a_folder: coded(&json!("src/")) => [];
    code_of_a_layer_is_in_s3_or_in_a_file: found("LayerVersion", &json!({"ContentUri": "https://a.example/b.zip"})) => ["pattern ContentUri"];
    definition_of_a_state_machine_is_in_s3_or_in_a_file:
        found("StateMachine", &json!({"Role": "arn:aws:iam::123456789012:role/r", "DefinitionUri": "s3://bucket"})) => ["pattern DefinitionUri"];
    definition_of_a_state_machine_can_be_in_a_file:
        found("StateMachine", &json!({"Role": "arn:aws:iam::123456789012:role/r", "DefinitionUri": "machines/order.asl.json"})) => [];
    definition_of_an_api_is_in_s3_or_in_a_file: api(&json!({"DefinitionUri": "https://a.example/api.yaml"})) => ["pattern DefinitionUri"];
    application_has_no_dynamic_reference:
        found("Application", &json!({"Location": {"ApplicationId": "{{resolve:ssm:/a}}", "SemanticVersion": "1.0.0"}})) =>
        ["wrong-type Location.ApplicationId"];
    image_of_a_function_has_a_location: found("Function", &json!({"PackageType": "Image"})) => ["missing-property "];
    runtime_is_one_of_lambda: function("Runtime", &json!("pyhton3.13")) => ["not-allowed Runtime"];
    timeout_is_within_the_bounds_of_lambda: function("Timeout", &json!(1200)) => ["bounds Timeout"];
    architecture_is_one_of_lambda: function("Architectures", &json!(["arm"])) => ["not-allowed Architectures[0]"];
    role_is_an_arn: function("Role", &json!("my-role")) => ["pattern Role"];
    disk_of_a_function_has_bounds: function("EphemeralStorage", &json!({"Size": 100})) => ["bounds EphemeralStorage.Size"];
    only_logs_in_json_have_levels:
        function("LoggingConfig", &json!({"LogFormat": "Text", "SystemLogLevel": "INFO"})) => ["conflict LoggingConfig.SystemLogLevel"];
    snapshots_are_for_some_runtimes:
        found("Function", &json!({
            "Handler": "a.b", "Runtime": "nodejs24.x", "InlineCode": "x", "SnapStart": {"ApplyOn": "PublishedVersions"},
        })) => ["not-allowed Runtime"];
    retries_of_a_call_have_bounds:
        function("EventInvokeConfig", &json!({"MaximumRetryAttempts": 3})) => ["bounds EventInvokeConfig.MaximumRetryAttempts"];
    mode_of_a_url_is_one_of_lambda:
        function("FunctionUrlConfig", &json!({"AuthType": "NONE", "InvokeMode": "STREAM"})) => ["not-allowed FunctionUrlConfig.InvokeMode"];
    runtime_of_a_layer_is_one_of_lambda:
        found("LayerVersion", &json!({"ContentUri": "s3://a/b", "CompatibleRuntimes": ["python3"]})) => ["not-allowed CompatibleRuntimes[0]"];
    path_of_method_settings_has_a_slash:
        api(&json!({"MethodSettings": [{"ResourcePath": "orders", "HttpMethod": "GET", "MetricsEnabled": true}]})) =>
        ["pattern MethodSettings[0].ResourcePath"];
    role_of_a_state_machine_is_an_arn:
        found("StateMachine", &json!({"DefinitionUri": "s3://a/b", "Role": "my-role"})) => ["pattern Role"];
    image_has_the_handler_the_runtime_and_the_layers:
        found("Function", &json!({
            "PackageType": "Image", "ImageUri": "123456789012.dkr.ecr.eu-central-1.amazonaws.com/a:b",
            "Handler": "a.b", "Runtime": "python3.14", "Layers": ["arn:aws:lambda:eu-central-1:123456789012:layer:a:1"],
        })) => ["conflict Handler", "conflict Runtime", "conflict Layers"];
    image_can_have_an_empty_list_of_layers:
        found("Function", &json!({
            "PackageType": "Image", "ImageUri": "123456789012.dkr.ecr.eu-central-1.amazonaws.com/a:b", "Layers": [],
        })) => [];
    schedule_of_a_rule_is_one_of_eventbridge:
        with_event("Schedule", &json!({"Schedule": "rate(5 minute)"})) => ["schedule-expression Schedule"];
    schedule_is_one_of_the_scheduler:
        with_event("ScheduleV2", &json!({"ScheduleExpression": "cron(0 3 * * *)"})) => ["schedule-expression ScheduleExpression"];
    schedule_can_be_a_single_time:
        with_event("ScheduleV2", &json!({"ScheduleExpression": "at(2030-11-20T13:00:00)"})) => [];
    end_of_a_connector_is_not_a_function:
        found("Connector", &json!({"Source": {"Id": "Topic"}, "Destination": {"Id": {"Ref": "Topic"}}, "Permissions": ["Read"]})) =>
        ["wrong-type Destination.Id"];
    schema_of_a_graphql_api_has_one_place:
        graphql(&json!({"SchemaInline": "type Query { a: String }"})) => ["missing-property "];
    authorization_of_a_graphql_api_has_its_settings:
        graphql(&json!({"Auth": {"Type": "AWS_LAMBDA"}})) => ["missing-property Auth"];
    more_authorization_of_a_graphql_api_has_its_settings:
        graphql(&json!({"Auth": {"Type": "AWS_IAM", "Additional": [{"Type": "OPENID_CONNECT"}, {"Type": "AMAZON_COGNITO_USER_POOLS"}]}})) =>
        ["missing-property Auth.Additional[0]", "missing-property Auth.Additional[1]"];
    authorization_of_a_graphql_api_has_one_way:
        graphql(&json!({"Auth": {"Type": "AWS_IAM", "UserPool": {"UserPoolId": "a"}, "OpenIDConnect": {"Issuer": "a"}}})) => ["conflict Auth"];
    function_of_a_graphql_api_has_its_code:
        graphql(&json!({"Functions": {"f": {"DataSource": "none", "Runtime": {"Name": "APPSYNC_JS", "Version": "1.0.0"}}}})) =>
        ["missing-property Functions.f"];
    function_of_a_graphql_api_has_a_source_and_a_runtime: graphql(&json!({"Functions": {"f": {"InlineCode": "x"}}})) =>
        ["missing-property Functions.f", "missing-property Functions.f"];
    named_function_of_a_graphql_api_has_nothing_else: graphql(&json!({"Functions": {"f": {"Id": "a", "InlineCode": "x"}}})) =>
        ["bounds Functions.f"];
    resolver_has_a_pipeline: graphql(&json!({"Resolvers": {"Query": {"a": {"FieldName": "a"}}}})) =>
        ["missing-property Resolvers.Query.a"];
    code_of_a_resolver_has_a_runtime: graphql(&json!({"Resolvers": {"Query": {"a": {"Pipeline": [], "InlineCode": "x"}}}})) =>
        ["missing-property Resolvers.Query.a"];
    source_of_a_graphql_function_is_one_of_the_api:
        graphql(&json!({
            "DataSources": {"DynamoDb": {"table": {"TableName": "t"}}, "Lambda": {"code": {"FunctionArn": "f"}}},
            "Functions": {"a": in_graphql("table"), "b": in_graphql("code"), "c": in_graphql("NONE"), "d": in_graphql("tabel")},
        })) => ["dangling-reference Functions.d.DataSource"];
    pipeline_of_a_resolver_has_functions_of_the_api:
        graphql(&json!({"Functions": {"a": in_graphql("none")}, "Resolvers": {"Query": {"q": {"Pipeline": ["a", "b"]}}}})) =>
        ["dangling-reference Resolvers.Query.q.Pipeline[1]"];
    policy_templates_are_separate_items:
        function("Policies", &json!([{"SQSPollerPolicy": {"QueueName": "q"}, "DynamoDBReadPolicy": {"TableName": "t"}}])) =>
        ["not-allowed Policies[0]"];
}

#[test]
fn quoted_boolean_of_globals_is_reported_where_a_resource_reads_it() {
    let found = |own: &Json| {
        rules(&json!({
            "Transform": "AWS::Serverless-2016-10-31",
            "Globals": {"Api": {"TracingEnabled": "true"}},
            "Resources": {"A": own, "B": own},
        }))
    };
    let api = |properties: Json| json!({"Type": "AWS::Serverless::Api", "Properties": properties});
    assert_eq!(found(&api(json!({"StageName": "live"}))), ["wrong-type Globals.Api.TracingEnabled"]);
    assert_eq!(found(&api(json!({"StageName": "live", "TracingEnabled": false}))), [""; 0]);
    let mut ignoring = api(json!({"StageName": "live"}));
    ignoring["IgnoreGlobals"] = json!(["TracingEnabled"]);
    assert_eq!(found(&ignoring), [""; 0]);
}

/// The findings in a function with an image and in Globals.
fn image_with_globals(globals: &Json, ignored: &Json) -> Vec<String> {
    rules(&json!({
        "Transform": "AWS::Serverless-2016-10-31",
        "Globals": {"Function": globals},
        "Resources": {"F": {
            "Type": "AWS::Serverless::Function", "IgnoreGlobals": ignored,
            "Properties": {"PackageType": "Image", "ImageUri": "123456789012.dkr.ecr.eu-central-1.amazonaws.com/a:b"},
        }},
    }))
}

#[test]
fn image_excludes_the_runtime_of_globals() {
    let found = image_with_globals(&json!({"Runtime": "python3.14", "Timeout": 3}), &json!([]));
    assert_eq!(found, ["conflict Resources.F.Properties"]);
}

#[test]
fn image_can_ignore_the_runtime_of_globals() {
    let globals = json!({"Runtime": "python3.14"});
    for ignored in [json!("*"), json!(["Runtime"])] {
        assert_eq!(image_with_globals(&globals, &ignored), [""; 0], "{ignored}");
    }
}

#[test]
fn value_in_globals_is_reported_once_at_its_place() {
    let found = rules(&json!({
        "Transform": "AWS::Serverless-2016-10-31",
        "Globals": {"Function": {"Runtime": "python3.14", "Timeout": 1200, "Architectures": ["arm"]}},
        "Resources": {"F": {"Type": "AWS::Serverless::Function", "Properties": {"Handler": "a.b", "InlineCode": "x"}}},
    }));
    assert_eq!(found, ["bounds Globals.Function.Timeout", "not-allowed Globals.Function.Architectures[0]"]);
}

#[test]
fn function_that_ignores_the_runtime_of_globals_needs_one() {
    let found = rules(&json!({
        "Transform": "AWS::Serverless-2016-10-31",
        "Globals": {"Function": {"Runtime": "python3.14"}},
        "Resources": {"F": {
            "Type": "AWS::Serverless::Function", "IgnoreGlobals": ["Runtime"], "Properties": {"Handler": "a.b", "InlineCode": "x"},
        }},
    }));
    assert_eq!(found, ["missing-property Resources.F.Properties"]);
}
