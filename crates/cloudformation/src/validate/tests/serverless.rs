//! Templates of SAM.

use serde_json::{Value as Json, json};

use super::{QUEUE, rules, validate};

const FUNCTION: &str = "AWS::Serverless::Function";

/// A template of SAM with one function, a queue that names things in the function's stack, and other sections.
fn template(properties: &Json, named: &Json, mut sections: Json) -> Json {
    let mut function = json!({"Handler": "index.handler", "Runtime": "python3.14", "InlineCode": "x"});
    for (name, value) in properties.as_object().expect("an object") {
        function[name] = value.clone();
    }
    sections["Transform"] = json!("AWS::Serverless-2016-10-31");
    sections["Resources"] = json!({
        "Fn": {"Type": FUNCTION, "Properties": function},
        "Queue": {"Type": QUEUE, "Properties": {"Named": named}},
    });
    sections
}

fn found(properties: &Json, named: &Json) -> Vec<String> {
    let conditions = json!({
        "Conditions": {"C": {"Fn::Equals": [{"Ref": "AWS::Region"}, "us-east-1"]}},
        "Outputs": {"Chosen": {"Condition": "C", "Value": "x"}},
    });
    rules(&template(properties, named, conditions))
}

/// A test for each resource that SAM makes: the properties with which it exists, a reference to it, and whether the
/// reference also holds for a function without the properties.
macro_rules! generated {
    ($($test:ident: $properties:tt makes $named:tt;)*) => {$(
        #[test]
        fn $test() {
            let (properties, named) = (json!($properties), json!($named));
            assert_eq!(found(&properties, &named), Vec::<String>::new());
            let dangling = found(&json!({"Role": "arn:aws:iam::111122223333:role/a"}), &named);
            assert!(!dangling.is_empty());
            for finding in dangling {
                assert!(finding.starts_with("dangling-reference Resources.Queue.Properties.Named"), "{finding}");
            }
        }
    )*};
}

generated! {
    function_without_a_role_gets_one: {} makes {"Fn::GetAtt": ["FnRole", "Arn"]};
    function_with_a_role_under_a_condition_gets_one:
        {"Role": {"Fn::If": ["C", "arn:aws:iam::111122223333:role/a", {"Ref": "AWS::NoValue"}]}} makes {"Ref": "FnRole"};
    alias_makes_a_version: {"AutoPublishAlias": "live"} makes {"Ref": "FnVersion0123456789"};
    alias_is_a_resource: {"AutoPublishAlias": "live"} makes {"Ref": "FnAliaslive"};
    deployment_preference_makes_a_group:
        {"AutoPublishAlias": "live", "DeploymentPreference": {"Type": "AllAtOnce"}} makes {"Ref": "FnDeploymentGroup"};
    deployment_preference_makes_a_role:
        {"AutoPublishAlias": "live", "DeploymentPreference": {"Type": "AllAtOnce"}} makes {"Ref": "CodeDeployServiceRole"};
    url_is_a_resource: {"FunctionUrlConfig": {"AuthType": "NONE"}} makes {"Fn::GetAtt": ["FnUrl", "FunctionUrl"]};
    event_makes_a_rule:
        {"Events": {"Nightly": {"Type": "Schedule", "Properties": {"Schedule": "rate(1 day)"}}}} makes {"Ref": "FnNightly"};
    event_makes_a_permission:
        {"Events": {"Nightly": {"Type": "Schedule", "Properties": {"Schedule": "rate(1 day)"}}}} makes {"Ref": "FnNightlyPermission"};
    api_event_makes_an_api:
        {"Events": {"Get": {"Type": "Api", "Properties": {"Path": "/", "Method": "get"}}}}
        makes {"Fn::Sub": "https://${ServerlessRestApi}.execute-api.${AWS::Region}.amazonaws.com/${ServerlessRestApiProdStage}/"};
    http_api_event_makes_an_api:
        {"Events": {"Get": {"Type": "HttpApi"}}} makes {"Fn::GetAtt": ["ServerlessHttpApi", "ApiEndpoint"]};
    api_event_makes_the_api_that_it_refers_to:
        {"Events": {"Get": {"Type": "Api", "Properties": {"Path": "/", "Method": "get", "RestApiId": {"Ref": "ServerlessRestApi"}}}}}
        makes {"Ref": "ServerlessRestApi"};
    api_event_makes_the_api_that_it_names:
        {"Events": {"Get": {"Type": "Api", "Properties": {"Path": "/", "Method": "get", "RestApiId": "ServerlessRestApi"}}}}
        makes {"Ref": "ServerlessRestApi"};
    http_api_event_makes_the_api_that_it_refers_to:
        {"Events": {"Get": {"Type": "HttpApi", "Properties": {"Path": "/", "Method": "get", "ApiId": {"Ref": "ServerlessHttpApi"}}}}}
        makes {"Fn::GetAtt": ["ServerlessHttpApi", "ApiEndpoint"]};
    dead_letter_queue_has_the_name_of_the_template:
        {"Events": {"Nightly": {"Type": "Schedule", "Properties": {
            "Schedule": "rate(1 day)", "DeadLetterConfig": {"Type": "SQS", "QueueLogicalId": "Dead"},
        }}}} makes {"Fn::GetAtt": ["Dead", "QueueName"]};
}

#[test]
fn function_names_parts_of_a_resource() {
    let properties = json!({"AutoPublishAlias": "live", "Events": {"Get": {"Type": "Api", "Properties": {"Path": "/", "Method": "get"}}}});
    for named in [
        json!({"Ref": "Fn.Version"}),
        json!({"Fn::Sub": "${Fn.Alias}"}),
        json!({"Fn::GetAtt": "Fn.Version.Version"}),
        json!({"Fn::GetAtt": ["Fn.Version", "Version"]}),
        json!({"Ref": "ServerlessRestApi.Stage"}),
    ] {
        assert_eq!(found(&properties, &named), Vec::<String>::new(), "{named}");
    }
    assert_eq!(
        found(&properties, &json!({"Ref": "Fn.Stage"})),
        ["dangling-reference Resources.Queue.Properties.Named.Ref"]
    );
}

#[test]
fn event_does_not_make_the_api_of_another_type_of_event() {
    let event = json!({"Path": "/", "Method": "get", "ApiId": {"Ref": "ServerlessRestApi"}});
    let properties = json!({"Events": {"Get": {"Type": "HttpApi", "Properties": event}}});
    assert_eq!(
        found(&properties, &json!("x")),
        ["dangling-reference Resources.Fn.Properties.Events.Get.Properties.ApiId.Ref"]
    );
}

#[test]
fn misspelt_name_of_a_generated_resource_gets_a_suggestion() {
    let findings = validate(&template(&json!({}), &json!({"Ref": "FnRol"}), json!({})));
    assert_eq!(findings[0].advice(), "did you mean `FnRole`?");
}

#[test]
fn attribute_of_a_type_of_sam_is_that_of_the_deployed_type() {
    assert_eq!(found(&json!({}), &json!({"Fn::GetAtt": ["Fn", "Arn"]})), Vec::<String>::new());
    assert_eq!(
        found(&json!({}), &json!({"Fn::GetAtt": ["Fn", "Ar"]})),
        ["dangling-reference Resources.Queue.Properties.Named.Fn::GetAtt"]
    );
}

/// A test for each mistake in the properties of a function.
macro_rules! mistakes {
    ($($test:ident: $properties:tt => $expected:expr;)*) => {$(
        #[test]
        fn $test() {
            assert_eq!(found(&json!($properties), &json!("x")), [$expected]);
        }
    )*};
}

#[test]
fn redrive_policy_of_an_event_can_be_a_function() {
    let events = json!({"News": {"Type": "SNS", "Properties": {
        "Topic": "arn:aws:sns:eu-central-1:123456789012:t", "RedrivePolicy": {"Fn::Sub": "${AWS::StackName}"},
    }}});
    assert_eq!(found(&json!({ "Events": events }), &json!("x")), Vec::<String>::new());
}

mistakes! {
    unknown_property_is_reported: {"Enviroment": {}} => "unknown-property Resources.Fn.Properties.Enviroment";
    wrong_type_is_reported: {"Timeout": "long"} => "wrong-type Resources.Fn.Properties.Timeout";
    misspelt_property_of_an_event_is_reported:
        {"Events": {"Jobs": {"Type": "SQS", "Properties": {"Queue": "arn:aws:sqs:eu-central-1:123456789012:q", "BatchSze": 5}}}}
        => "unknown-property Resources.Fn.Properties.Events.Jobs.Properties.BatchSze";
    unknown_type_of_event_is_reported:
        {"Events": {"Jobs": {"Type": "SSQ", "Properties": {"Queu": "q"}}}}
        => "not-allowed Resources.Fn.Properties.Events.Jobs.Type";
    event_needs_its_type:
        {"Events": {"Jobs": {"Properties": {"Queue": "q"}}}} => "missing-property Resources.Fn.Properties.Events.Jobs";
    type_of_event_decides_which_properties_it_has:
        {"Events": {"Nightly": {"Type": "Schedule", "Properties": {"Schedule": "rate(1 day)", "Queue": "q"}}}}
        => "unknown-property Resources.Fn.Properties.Events.Nightly.Properties.Queue";
    dead_letter_queue_of_an_event_has_one_source:
        {"Events": {"Nightly": {"Type": "Schedule", "Properties": {"Schedule": "rate(1 day)", "DeadLetterConfig": {}}}}}
        => "missing-property Resources.Fn.Properties.Events.Nightly.Properties.DeadLetterConfig";
    metrics_of_a_source_are_those_of_its_mapping:
        {"Events": {"Jobs": {"Type": "SQS", "Properties": {
            "Queue": "arn:aws:sqs:eu-central-1:123456789012:q", "MetricsConfig": {"Metrics": ["EventCounts"]},
        }}}} => "not-allowed Resources.Fn.Properties.Events.Jobs.Properties.MetricsConfig.Metrics[0]";
    retries_of_an_event_are_those_of_its_target:
        {"Events": {"Nightly": {"Type": "Schedule", "Properties": {"Schedule": "rate(1 day)", "RetryPolicy": {"MaximumRetryAttempts": 200}}}}}
        => "bounds Resources.Fn.Properties.Events.Nightly.Properties.RetryPolicy.MaximumRetryAttempts";
    retries_of_a_schedule_are_those_of_its_target:
        {"Events": {"Nightly": {"Type": "ScheduleV2", "Properties": {"ScheduleExpression": "rate(1 day)", "RetryPolicy": {"Attempts": 2}}}}}
        => "unknown-property Resources.Fn.Properties.Events.Nightly.Properties.RetryPolicy.Attempts";
    value_of_another_type_is_reported_once:
        {"Events": {"Nightly": {"Type": "CloudWatchEvent", "Properties": {"Pattern": {"source": ["a"]}, "RetryPolicy": "often"}}}}
        => "wrong-type Resources.Fn.Properties.Events.Nightly.Properties.RetryPolicy";
    redrive_policy_of_an_event_is_an_object:
        {"Events": {"News": {"Type": "SNS", "Properties": {"Topic": "arn:aws:sns:eu-central-1:123456789012:t", "RedrivePolicy": "{}"}}}}
        => "wrong-type Resources.Fn.Properties.Events.News.Properties.RedrivePolicy";
    tag_is_a_string: {"Tags": {"Team": ["web"]}} => "wrong-type Resources.Fn.Properties.Tags.Team";
    event_needs_its_source:
        {"Events": {"Jobs": {"Type": "SQS", "Properties": {"BatchSize": 5}}}}
        => "missing-property Resources.Fn.Properties.Events.Jobs.Properties";
    unknown_policy_template_is_reported:
        {"Policies": ["AWSLambdaExecute", {"SQSPolerPolicy": {"QueueName": "q"}}]}
        => "not-allowed Resources.Fn.Properties.Policies[1].SQSPolerPolicy";
    policy_template_needs_its_parameters:
        {"Policies": {"SQSPollerPolicy": {}}} => "missing-property Resources.Fn.Properties.Policies.SQSPollerPolicy";
    policy_template_has_no_other_parameters:
        {"Policies": {"SQSPollerPolicy": {"QueueName": "q", "Queue": "q"}}}
        => "unknown-property Resources.Fn.Properties.Policies.SQSPollerPolicy.Queue";
    deployment_preference_needs_an_alias:
        {"DeploymentPreference": {"Type": "AllAtOnce"}} => "missing-property Resources.Fn.Properties";
    variable_of_lambda_is_not_set: {"Environment": {"Variables": {"AWS_REGION": "x"}}} =>
        "conflict Resources.Fn.Properties.Environment.Variables.AWS_REGION";
    handler_may_not_be_absent: {"Handler": {"Ref": "AWS::NoValue"}} => "missing-property Resources.Fn.Properties";
}

#[test]
fn policy_document_and_names_of_policies_are_no_policy_templates() {
    let policies = json!([
        "AWSLambdaExecute", {"Ref": "Queue"}, {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sns:Publish", "Resource": "*"}]},
        {"Fn::If": ["C", {"SQSPollerPolicy": {"QueueName": "q"}}, {"Ref": "AWS::NoValue"}]},
    ]);
    assert_eq!(found(&json!({"Policies": policies}), &json!("x")), Vec::<String>::new());
}

/// A template with a function and the values for all functions.
fn document(globals: &Json, properties: &Json) -> Json {
    json!({
        "Transform": "AWS::Serverless-2016-10-31",
        "Globals": globals,
        "Resources": {"Fn": {"Type": FUNCTION, "Properties": properties}},
    })
}

#[test]
fn globals_complete_the_properties_of_resources() {
    let globals = json!({"Function": {
        "Handler": "a", "Runtime": "python3.14", "AutoPublishAlias": "live",
        "VpcConfig": {"SubnetIds": ["subnet-01234567"]},
    }});
    let properties = json!({
        "InlineCode": "x", "DeploymentPreference": {"Type": "AllAtOnce"},
        "VpcConfig": {"SecurityGroupIds": ["sg-01234567"]}, "Role": {"Ref": "FnAliaslive"},
    });
    assert_eq!(rules(&document(&globals, &properties)), Vec::<String>::new());
    let inline = json!({"InlineCode": "x", "Handler": "a", "Runtime": "python3.14"});
    for (globals, expected) in [
        (json!({"Functoin": {}}), "unknown-property Globals.Functoin"),
        (json!({"Function": {"Timout": 3}}), "unknown-property Globals.Function.Timout"),
        (json!({"Function": {"Role": "x"}}), "unknown-property Globals.Function.Role"),
        (json!({"Function": {"Timeout": "long"}}), "wrong-type Globals.Function.Timeout"),
        (json!({"Function": {"Runtime": "nodejs"}}), "closed-runtime Globals.Function.Runtime"),
        (
            json!({"Function": {"Description": {"Ref": "Nothing"}}}),
            "dangling-reference Globals.Function.Description.Ref",
        ),
    ] {
        assert_eq!(rules(&document(&globals, &inline)), [expected], "{globals}");
    }
    let required = rules(&document(&json!({}), &json!({"InlineCode": "x"})));
    assert_eq!(required, ["missing-property Resources.Fn.Properties"; 2]);
}

#[test]
fn image_function_has_no_handler() {
    let image = json!({"PackageType": "Image", "ImageUri": "a"});
    assert_eq!(rules(&document(&json!({}), &image)), Vec::<String>::new());
}

#[test]
fn image_needs_the_type_of_package() {
    let image = json!({"ImageUri": "a"});
    assert_eq!(rules(&document(&json!({}), &image)), ["missing-property Resources.Fn.Properties"]);
    let code = json!({"ImageUri": "a", "CodeUri": "s3://a/b", "Handler": "a", "Runtime": "python3.14"});
    assert_eq!(rules(&document(&json!({}), &code)), Vec::<String>::new(), "SAM ignores the image");
}

#[test]
fn null_property_is_absent() {
    assert_eq!(
        found(&json!({"Role": null}), &json!({"Fn::GetAtt": ["FnRole", "Arn"]})),
        Vec::<String>::new()
    );
}

#[test]
fn member_that_sam_ignores_gets_a_warning() {
    let event = json!({"Type": "Schedule", "Condition": "C", "Properties": {"Schedule": "rate(1 day)"}});
    let properties =
        json!({"Handler": "a.b", "Runtime": "python3.14", "InlineCode": "x", "Events": {"Daily": event}});
    let function = json!({"Type": FUNCTION, "Description": "x", "Properties": properties});
    let topic = json!({"Type": "AWS::SNS::Topic", "TopicName": "x"});
    let document =
        json!({"Transform": "AWS::Serverless-2016-10-31", "Resources": {"Fn": function, "Topic": topic}});
    let findings = validate(&document);
    let found: Vec<_> =
        findings.iter().map(|one| (one.is_error(), one.path().to_string(), one.cause())).collect();
    assert_eq!(
        found,
        [
            (false, "Resources.Fn.Description".to_owned(), "SAM ignores it"),
            (false, "Resources.Fn.Properties.Events.Daily.Condition".to_owned(), "SAM ignores it"),
            (true, "Resources.Topic.TopicName".to_owned(), ""),
        ]
    );
}

#[test]
fn connector_names_resources_of_the_template() {
    let document = |destination: &str| {
        let properties = json!({"Destination": {"Id": destination}, "Permissions": ["Write"]});
        json!({
            "Transform": "AWS::Serverless-2016-10-31",
            "Resources": {
                "Topic": {"Type": "AWS::SNS::Topic", "Connectors": {"Send": {"Properties": properties}}},
                "Queue": {"Type": "AWS::SQS::Queue", "DependsOn": "TopicSendQueuePolicy"},
                "Link": {"Type": "AWS::Serverless::Connector", "Properties": {
                    "Source": {"Id": "Topic"}, "Destination": [{"Id": destination}], "Permissions": ["Write"],
                }},
            },
        })
    };
    assert_eq!(rules(&document("Queue")), Vec::<String>::new());
    assert_eq!(
        rules(&document("Queu")),
        [
            "dangling-reference Resources.Topic.Connectors.Send.Properties.Destination.Id",
            "dangling-reference Resources.Link.Properties.Destination[0].Id",
        ]
    );
}

#[test]
fn parts_of_sam_need_its_transform() {
    let resources = json!({
        "Fn": {"Type": FUNCTION, "Properties": {"Handler": "a", "Runtime": "python3.14", "InlineCode": "x"}},
        "Queue": {"Type": QUEUE, "IgnoreGlobals": "*", "Connectors": {}},
    });
    assert_eq!(
        rules(&json!({"Globals": {}, "Resources": resources})),
        [
            "missing-transform Globals",
            "missing-transform Resources.Fn.Type",
            "missing-transform Resources.Queue.IgnoreGlobals",
            "missing-transform Resources.Queue.Connectors",
        ]
    );
    let misspelt = json!({"Transform": "AWS::Serverless-2016-10-13", "Globals": {}, "Resources": resources});
    assert_eq!(rules(&misspelt), ["unknown-transform Transform"]);
}

#[test]
fn resource_ignores_only_properties_of_globals() {
    let found = |ignored: Json| {
        let document = json!({
            "Transform": "AWS::Serverless-2016-10-31",
            "Globals": {"Function": {"Runtime": "nodejs24.x", "Timeout": 30}},
            "Resources": {"F": {"Type": "AWS::Serverless::Function", "IgnoreGlobals": ignored, "Properties": {
                "Handler": "a.b", "Runtime": "nodejs24.x", "CodeUri": "s3://a/b",
            }}},
        });
        validate(&document).iter().map(ToString::to_string).collect::<Vec<String>>()
    };
    assert_eq!(found(json!(["Timeout"])), [""; 0]);
    assert_eq!(found(json!("*")), [""; 0]);
    let expected = "error[not-allowed] Resources.F.IgnoreGlobals[0]: Globals do not have `Timeot` for this type; did you mean `Timeout`?";
    assert_eq!(found(json!(["Timeot"])), [expected]);
    let without_globals = json!({
        "Transform": "AWS::Serverless-2016-10-31",
        "Resources": {"F": {"Type": "AWS::Serverless::Function", "IgnoreGlobals": ["Role"], "Properties": {
            "Handler": "a.b", "Runtime": "nodejs24.x", "CodeUri": "s3://a/b",
        }}},
    });
    assert!(validate(&without_globals).is_empty());
}

#[test]
fn logical_id_of_a_resource_that_sam_makes_is_taken() {
    let found = |properties: &Json, id: &str| {
        let mut function = json!({"Handler": "a.b", "Runtime": "nodejs24.x", "InlineCode": "x"});
        for (name, value) in properties.as_object().expect("an object") {
            function[name] = value.clone();
        }
        rules(&json!({
            "Transform": "AWS::Serverless-2016-10-31",
            "Resources": {
                "F": {"Type": FUNCTION, "Properties": function},
                "Api": {"Type": "AWS::Serverless::Api", "Properties": {"StageName": "live"}},
                id: {"Type": "AWS::SNS::Topic"},
            },
        }))
    };
    let event = json!({"Events": {"E": {"Type": "Schedule", "Properties": {"Schedule": "rate(1 day)"}}}});
    let role = json!({"Role": "arn:aws:iam::123456789012:role/r"});
    for (properties, id, is_taken) in [
        (json!({}), "FRole", true),
        (role.clone(), "FRole", false),
        (json!({"AutoPublishAlias": "live"}), "FAliaslive", true),
        (json!({"FunctionUrlConfig": {"AuthType": "NONE"}}), "FUrl", true),
        (role, "FUrl", false),
        (json!({"EventInvokeConfig": {"MaximumRetryAttempts": 1}}), "FEventInvokeConfig", true),
        (event.clone(), "FE", true),
        (event, "FEPermission", true),
        (
            json!({"Events": {"E": {"Type": "Api", "Properties": {"Path": "/", "Method": "get"}}}}),
            "FE",
            false,
        ),
        (json!({}), "ApiliveStage", true),
    ] {
        let expected = if is_taken { vec![format!("duplicate Resources.{id}")] } else { Vec::new() };
        assert_eq!(found(&properties, id), expected, "{properties} {id}");
    }
}

#[test]
fn pool_has_each_trigger_once() {
    let function = |trigger: Json| {
        let event =
            json!({"Type": "Cognito", "Properties": {"UserPool": {"Ref": "Pool"}, "Trigger": trigger}});
        json!({"Type": FUNCTION, "Properties": {
            "Handler": "a.b", "Runtime": "nodejs24.x", "InlineCode": "x", "Events": {"E": event},
        }})
    };
    let found = |first: Json, second: Json| {
        let config = json!({"PostConfirmation": "arn:aws:lambda:eu-central-1:123456789012:function:f"});
        rules(&json!({
            "Transform": "AWS::Serverless-2016-10-31",
            "Resources": {
                "Pool": {"Type": "AWS::Cognito::UserPool", "Properties": {"LambdaConfig": config}},
                "F": function(first), "G": function(second),
            },
        }))
    };
    assert_eq!(found(json!("PreSignUp"), json!(["CustomMessage"])), [""; 0]);
    assert_eq!(
        found(json!("PostConfirmation"), json!("PreSignUp")),
        ["duplicate Resources.F.Properties.Events.E.Properties.Trigger"]
    );
    assert_eq!(
        found(json!("PreSignUp"), json!(["CustomMessage", "PreSignUp"])),
        ["duplicate Resources.G.Properties.Events.E.Properties.Trigger"]
    );
}
