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
