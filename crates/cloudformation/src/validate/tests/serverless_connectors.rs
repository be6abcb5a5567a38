//! Connectors of SAM.

use serde_json::{Value as Json, json};

use super::{rules, validate};

const FUNCTION: &str = "AWS::Serverless::Function";
const ROLE: &str = "arn:aws:iam::123456789012:role/r";

/// The findings about a template with a connector between two references, and with a function, a table, a topic and a queue.
fn connector(source: &Json, destination: &Json, permissions: &Json) -> Vec<String> {
    rules(&template(source, destination, permissions))
}

fn template(source: &Json, destination: &Json, permissions: &Json) -> Json {
    let function = |role: &Json| {
        let mut properties = json!({"Handler": "a.b", "Runtime": "python3.14", "InlineCode": "x"});
        if !role.is_null() {
            properties["Role"] = role.clone();
        }
        json!({"Type": FUNCTION, "Properties": properties})
    };
    json!({
        "Transform": "AWS::Serverless-2016-10-31",
        "Resources": {
            "Fn": function(&Json::Null),
            "WithArn": function(&json!(ROLE)),
            "WithRole": function(&json!({"Fn::GetAtt": ["FnRole", "Arn"]})),
            "Table": {"Type": "AWS::Serverless::SimpleTable"},
            "Topic": {"Type": "AWS::SNS::Topic"},
            "Queue": {"Type": "AWS::SQS::Queue"},
            "Link": {"Type": "AWS::Serverless::Connector", "Properties": {
                "Source": source, "Destination": destination, "Permissions": permissions,
            }},
        },
    })
}

fn id(id: &str) -> Json {
    json!({ "Id": id })
}

macro_rules! cases {
    ($($name:ident: $found:expr => [$($expected:literal),* $(,)?];)*) => {
        $(#[test]
        fn $name() {
            let expected: &[&str] = &[$($expected),*];
            assert_eq!($found, expected);
        })*
    };
}

cases! {
    function_reads_and_writes_a_table: connector(&id("Fn"), &id("Table"), &json!(["Write", "Read"])) => [];
    types_that_sam_does_not_connect: connector(&id("Table"), &id("Topic"), &json!(["Write"])) =>
        ["not-allowed Resources.Link.Properties.Destination"];
    each_destination_is_checked: connector(&id("Topic"), &json!([id("Queue"), id("Table")]), &json!(["Write"])) =>
        ["not-allowed Resources.Link.Properties.Destination[1]"];
    permission_that_the_types_do_not_have: connector(&id("Fn"), &id("Topic"), &json!(["Read"])) =>
        ["not-allowed Resources.Link.Properties.Permissions"];
    permissions_that_go_together: connector(&id("Queue"), &id("Fn"), &json!(["Read"])) =>
        ["not-allowed Resources.Link.Properties.Permissions"];
    repeated_permission_counts_once: connector(&id("Queue"), &id("Fn"), &json!(["Read", "Write", "Read"])) => [];
    permission_that_no_connector_has_is_reported_once: connector(&id("Fn"), &id("Topic"), &json!(["Delete"])) =>
        ["not-allowed Resources.Link.Properties.Permissions[0]"];
    connector_without_permissions: connector(&id("Fn"), &id("Topic"), &json!([])) =>
        ["bounds Resources.Link.Properties.Permissions"];
    connector_without_destinations: connector(&id("Fn"), &json!([]), &json!(["Write"])) =>
        ["bounds Resources.Link.Properties.Destination"];
    policy_needs_a_role_of_the_template: connector(&id("WithArn"), &id("Table"), &json!(["Read"])) =>
        ["not-allowed Resources.Link.Properties.Source"];
    role_by_reference_gets_the_policy: connector(&id("WithRole"), &id("Table"), &json!(["Read"])) => [];
    permission_of_a_called_function_needs_no_role: connector(&id("Topic"), &id("WithArn"), &json!(["Write"])) => [];
    resource_outside_of_the_template_has_its_properties:
        connector(&id("Fn"), &json!({"Type": "AWS::SQS::Queue"}), &json!(["Write"])) =>
        ["missing-property Resources.Link.Properties.Destination"];
    resource_outside_of_the_template_can_be_connected:
        connector(&id("Fn"), &json!({"Type": "AWS::SQS::Queue", "Arn": "arn:aws:sqs:eu-central-1:123456789012:q"}), &json!(["Write"])) => [];
    reference_has_an_id_or_a_type: connector(&id("Fn"), &json!({"Arn": "a"}), &json!(["Write"])) =>
        ["missing-property Resources.Link.Properties.Destination"];
    id_excludes_the_properties_that_it_stands_for: connector(&id("Fn"), &json!({"Id": "Queue", "Arn": "a"}), &json!(["Write"])) =>
        ["conflict Resources.Link.Properties.Destination"];
}

#[test]
fn connector_that_is_an_attribute_is_checked_like_a_resource() {
    let mut document = template(&id("Fn"), &id("Queue"), &json!(["Write"]));
    document["Resources"]["Topic"]["Connectors"] = json!({
        "ToTable": {"Properties": {"Destination": id("Table"), "Permissions": ["Write"]}},
        "FromId": {"Properties": {"Destination": id("Queue"), "Permissions": ["Write"], "SourceReference": id("Topic")}},
    });
    assert_eq!(
        rules(&document),
        [
            "not-allowed Resources.Topic.Connectors.ToTable.Properties.Destination",
            "unknown-property Resources.Topic.Connectors.FromId.Properties.SourceReference.Id",
        ]
    );
}

#[test]
fn advice_is_about_types_that_sam_connects() {
    let advice = |source: &str, destination: &str| {
        let findings = validate(&template(&id(source), &id(destination), &json!(["Write"])));
        findings.iter().map(|finding| finding.advice().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(advice("Queue", "Topic"), ["SAM connects these types in the other direction"]);
    assert_eq!(
        advice("Topic", "Table"),
        [
            "write the policy yourself; connectors from AWS::SNS::Topic lead to AWS::SQS::Queue, AWS::Lambda::Function"
        ]
    );
    assert_eq!(advice("FnRole", "Table"), [""; 0], "a resource that SAM makes is not in the template");
}

#[test]
fn macro_may_change_the_ends_of_a_connector() {
    let mut document = template(&id("Table"), &id("Topic"), &json!(["Write"]));
    document["Transform"] = json!(["Mine", "AWS::Serverless-2016-10-31"]);
    assert!(!rules(&document).iter().any(|finding| finding.contains("Link")));
}

/// The findings about a connector from a rule with these targets to a state machine.
fn from_rule(targets: &Json) -> Vec<String> {
    let mut document = template(&id("Rule"), &id("Machine"), &json!(["Write"]));
    let role = json!({"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": {}}});
    document["Resources"]["Role"] = role;
    document["Resources"]["Rule"] = json!({"Type": "AWS::Events::Rule", "Properties": {"EventPattern": {"source": ["a"]}, "Targets": targets}});
    document["Resources"]["Machine"] = json!({"Type": "AWS::StepFunctions::StateMachine", "Properties": {
        "RoleArn": ROLE, "DefinitionString": "{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Succeed\"}}}",
    }});
    rules(&document).into_iter().filter(|finding| finding.contains("Link")).collect()
}

#[test]
fn rule_needs_the_role_of_the_target_to_which_a_connector_leads() {
    let missing = ["not-allowed Resources.Link.Properties.Source"];
    let machine = json!({"Ref": "Machine"});
    let role = json!({"Fn::GetAtt": "Role.Arn"});
    assert_eq!(from_rule(&json!([{"Id": "a", "Arn": machine, "RoleArn": role}])), [""; 0]);
    assert_eq!(
        from_rule(
            &json!([{"Id": "a", "Arn": {"Fn::GetAtt": ["Machine", "Arn"]}, "RoleArn": {"Ref": "Role"}}])
        ),
        [""; 0]
    );
    assert_eq!(from_rule(&json!({"Fn::If": ["C", [], []]})), [""; 0], "it is not known");
    for (case, targets) in [
        ("no role", json!([{"Id": "a", "Arn": machine}])),
        ("role of no resource", json!([{"Id": "a", "Arn": machine, "RoleArn": ROLE}])),
        (
            "destination under a function that SAM does not read",
            json!([{"Id": "a", "Arn": {"Fn::Sub": "${Machine}"}, "RoleArn": role}]),
        ),
        ("another target", json!([{"Id": "a", "Arn": {"Ref": "Topic"}, "RoleArn": role}])),
        (
            "role of the second target",
            json!([{"Id": "a", "Arn": machine}, {"Id": "b", "Arn": machine, "RoleArn": role}]),
        ),
    ] {
        assert_eq!(from_rule(&targets), missing, "{case}");
    }
}

#[test]
fn rule_whose_target_is_outside_of_the_template_has_its_arn() {
    let arn = "arn:aws:states:eu-central-1:123456789012:stateMachine:m";
    let found = |connected: &str| {
        let destination = json!({"Type": "AWS::StepFunctions::StateMachine", "Arn": connected});
        let mut document = template(&id("Rule"), &destination, &json!(["Write"]));
        document["Resources"]["Rule"] = json!({"Type": "AWS::Events::Rule", "Properties": {
            "EventPattern": {"source": ["a"]}, "Targets": [{"Id": "a", "Arn": arn, "RoleArn": {"Fn::GetAtt": ["FnRole", "Arn"]}}],
        }});
        rules(&document)
    };
    assert_eq!(found(arn), [""; 0]);
    assert_eq!(found(&format!("{arn}2")), ["not-allowed Resources.Link.Properties.Source"]);
}

/// The findings about a template with a connector to these destinations and a queue with a logical ID.
fn next_to_queue(ends: (&Json, &Json), taken: &str) -> Vec<String> {
    let mut document = template(ends.0, ends.1, &json!(["Write"]));
    document["Resources"]["Fn"]["Connectors"] =
        json!({"ToTopic": {"Properties": {"Destination": id("Topic"), "Permissions": ["Write"]}}});
    document["Resources"][taken] = json!({"Type": "AWS::SQS::Queue"});
    rules(&document)
}

#[test]
fn resource_that_sam_makes_of_a_connector_takes_its_logical_id() {
    let queue = id("Queue");
    let to_table = (&id("Fn"), &id("Table"));
    for (ends, taken) in [
        (to_table, "LinkPolicy"),
        (to_table, "FnToTopic"),
        (to_table, "FnToTopicPolicy"),
        ((&id("Fn"), &json!([id("Table")])), "LinkPolicyDestination0"),
        ((&id("Topic"), &queue), "LinkQueuePolicy"),
        ((&id("Topic"), &id("Fn")), "LinkWriteLambdaPermission"),
    ] {
        assert_eq!(next_to_queue(ends, taken), [format!("duplicate Resources.{taken}")], "{taken}");
    }
    for free in ["LinkPolicyDestination0", "LinkQueuePolicy", "LinkToTopic"] {
        assert_eq!(next_to_queue(to_table, free), [""; 0], "{free}");
    }
}

#[test]
fn two_connectors_with_one_logical_id_are_one() {
    let mut document = template(&id("Fn"), &id("Table"), &json!(["Write"]));
    let to = |end: &str| json!({"Properties": {"Destination": id(end), "Permissions": ["Write"]}});
    document["Resources"]["Fn"]["Connectors"] = json!({"NextLink": to("Topic")});
    document["Resources"]["FnNext"] = document["Resources"]["Fn"].clone();
    document["Resources"]["FnNext"]["Connectors"] = json!({"Link": to("Queue"), "Other": to("Queue")});
    let findings = validate(&document);
    let [finding] = findings.as_slice() else { panic!("{findings:?}") };
    assert_eq!(finding.path().to_string(), "Resources.FnNext.Connectors.Link");
    assert!(!finding.is_error(), "SAM makes one of them without an error");
}
