//! One broken template per rule.

use serde_json::{Value as Json, json};

use super::validate as validate_document;
use crate::Finding;

/// A test for each expression that returns texts.
macro_rules! expectations {
    ($($test:ident: $found:expr => $expected:expr;)*) => {$(
        #[test]
        fn $test() {
            let expected: &[&str] = &$expected;
            assert_eq!($found, expected);
        }
    )*};
}

mod functions;
mod own_rules;
mod parameter_values;
mod relations;
mod resources;
mod serverless;
mod serverless_apis;
mod serverless_connectors;
mod serverless_globals;
mod serverless_requirements;
mod state_machines;
mod transforms;

fn rules(document: &Json) -> Vec<String> {
    validate(document).iter().map(|finding| format!("{} {}", finding.rule().id, finding.path())).collect()
}

fn with(resources: Json) -> Json {
    Json::Object([("Resources".to_owned(), resources)].into_iter().collect())
}

/// Findings of a document whose custom resources have what they need.
fn validate(document: &Json) -> Vec<Finding> {
    validate_document(&with_service_tokens(document))
}

/// The document with what every custom resource needs and few tests are about.
fn with_service_tokens(document: &Json) -> Json {
    let mut document = document.clone();
    let resources = document.get_mut("Resources").and_then(Json::as_object_mut);
    for resource in resources.into_iter().flat_map(serde_json::Map::values_mut) {
        let is_custom = resource["Type"].as_str().is_some_and(|kind| kind.starts_with("Custom::"));
        if is_custom && let Some(properties) = resource.as_object_mut() {
            let properties = properties.entry("Properties").or_insert_with(|| json!({}));
            if let Some(properties) = properties.as_object_mut() {
                properties.entry("ServiceToken").or_insert_with(|| json!("x"));
            }
        }
    }
    document
}

const QUEUE: &str = "Custom::Queue";

#[test]
fn template_without_mistakes_has_no_finding() {
    let document = json!({
        "AWSTemplateFormatVersion": "2010-09-09",
        "Parameters": {"Name": {"Type": "String", "Default": "a", "AllowedValues": ["a", "b"]}},
        "Mappings": {"Map": {"a": {"x": "1"}}},
        "Conditions": {"IsA": {"Fn::Equals": [{"Ref": "Name"}, "a"]}, "Both": {"Fn::And": [{"Condition": "IsA"}, {"Condition": "IsA"}]}},
        "Resources": {
            "A": {"Type": QUEUE, "Condition": "IsA", "Properties": {"X": {"Fn::FindInMap": ["Map", "a", "x"]}}},
            "B": {"Type": QUEUE, "Condition": "Both", "DependsOn": ["A"], "Properties": {"X": {"Fn::Sub": "${A.Arn}${!Literal}${AWS::Region}"}}},
        },
        "Outputs": {"O": {"Condition": "Both", "Value": {"Fn::If": ["IsA", {"Ref": "A"}, {"Ref": "AWS::NoValue"}]}}},
    });
    assert_eq!(rules(&document), Vec::<String>::new());
}

#[test]
fn string_that_needs_sub_is_reported() {
    let queue = |text: &str| with(json!({"A": {"Type": QUEUE, "Properties": {"X": [text]}}}));
    for (text, is_reported) in [
        ("${AWS::Region}", true),
        ("a-${A.Arn}", true),
        ("${!A}", false),
        ("${aws:username}", false),
        ("${HOME}", false),
    ] {
        let expected = if is_reported { vec!["missing-sub Resources.A.Properties.X[0]"] } else { vec![] };
        assert_eq!(rules(&queue(text)), expected, "{text}");
    }
    let substituted = json!({"Fn::Sub": ["${B}", {"B": {"Fn::Sub": "${AWS::Region}"}}]});
    let document =
        with(json!({"A": {"Type": QUEUE, "Properties": {"X": substituted}, "Metadata": {"Y": "${A}"}}}));
    assert_eq!(rules(&document), Vec::<String>::new());
    let machine = json!({"DefinitionString": "${A}", "DefinitionSubstitutions": {"A": "x"}});
    let document = with(json!({"A": {"Type": QUEUE, "Properties": machine}}));
    assert_eq!(rules(&document), Vec::<String>::new());
}

#[test]
fn every_cycle_is_reported_once() {
    let waits = |target: &str| json!({"Type": QUEUE, "DependsOn": target});
    let document = with(json!({
        "A": waits("B"), "B": waits("A"), "C": waits("A"), "D": waits("E"), "E": waits("F"), "F": waits("D"), "G": waits("G"),
    }));
    assert_eq!(rules(&document), ["cycle Resources.A", "cycle Resources.D", "cycle Resources.G"]);
    let findings = validate(&document);
    assert_eq!(findings[0].problem(), "resources depend on each other: A → B → A");
    assert_eq!(findings[2].problem(), "G depends on itself");
    let group = |other: &str| json!({"Type": "AWS::EC2::SecurityGroup", "Properties": {"X": {"Ref": other}}});
    let findings = validate(&with(json!({"A": group("B"), "B": group("A")})));
    let cycle = findings.iter().find(|finding| finding.rule().id == "cycle").expect("a cycle");
    assert!(cycle.advice().contains("AWS::EC2::SecurityGroupIngress"), "{cycle}");
}

macro_rules! conditional_references {
    ($($test:ident: under $condition:tt, $value:expr => $expected:expr;)*) => {$(
        #[test]
        fn $test() {
            let expected: &[&str] = &$expected;
            assert_eq!(rules(&with_conditional_resource(&json!($condition), &$value)), expected);
        }
    )*};
}

conditional_references! {
    reference_under_the_condition_of_the_resource_is_accepted: under "IsLive", arn_of_a() => [];
    reference_under_a_condition_that_implies_it_is_accepted: under "IsTest", arn_of_a() => [];
    reference_in_a_branch_under_the_condition_is_accepted: under "IsLive", unless("IsProd") => [];
    reference_in_a_branch_that_implies_the_condition_is_accepted:
        under null, json!({"Fn::If": ["IsTest", arn_of_a(), "none"]}) => [];
    reference_without_a_condition_is_reported:
        under null, arn_of_a() => ["conditional-reference Resources.B.Properties.X.Fn::Sub"];
    reference_in_a_branch_that_does_not_imply_the_condition_is_reported:
        under null, unless("IsProd") => ["conditional-reference Resources.B.Properties.X.Fn::If[2].Fn::Sub"];
    reference_in_a_branch_that_never_applies_is_accepted: under "IsTest", unless("IsLive") => [];
}

#[test]
fn output_needs_the_condition_of_its_resource() {
    let mut document = with_conditional_resource(&json!("IsLive"), &arn_of_a());
    document["Outputs"]["O"] = json!({"Condition": "IsTest", "Value": {"Ref": "A"}});
    assert_eq!(rules(&document), Vec::<String>::new());
    document["Outputs"]["O"] = json!({"Value": {"Ref": "A"}});
    let finding = &validate(&document)[0];
    assert_eq!(
        finding.to_string(),
        "warning[conditional-reference] Outputs.O.Value.Ref: A is created only under IsLive, but is needed here when Stage is \
         not \"prod\" or \"test\"; put the condition here too, or choose with Fn::If"
    );
}

fn with_conditional_resource(condition: &Json, value: &Json) -> Json {
    let is = |stage: &str| json!({"Fn::Equals": [{"Ref": "Stage"}, stage]});
    let mut user = json!({"Type": QUEUE, "Properties": {"X": value}});
    if condition.is_string() {
        user["Condition"] = condition.clone();
    }
    json!({
        "Parameters": {"Stage": {"Type": "String"}},
        "Conditions": {
            "IsProd": is("prod"), "IsTest": is("test"),
            "IsLive": {"Fn::Or": [{"Condition": "IsProd"}, {"Condition": "IsTest"}]},
        },
        "Resources": {"A": {"Type": QUEUE, "Condition": "IsLive"}, "B": user},
        "Outputs": {"O": {"Value": {"Fn::If": ["IsLive", {"Ref": "A"}, "none"]}}},
    })
}

fn unless(condition: &str) -> Json {
    json!({"Fn::If": [condition, "none", arn_of_a()]})
}

fn arn_of_a() -> Json {
    json!({"Fn::Sub": "${A.Arn}"})
}

#[test]
fn table_defines_exactly_the_attributes_of_its_keys() {
    let table = |defined: Json, keys: &[&str], index: Json| {
        let name = |name: &&str| json!({"AttributeName": name, "KeyType": "HASH"});
        let properties = json!({
            "AttributeDefinitions": defined, "KeySchema": keys.iter().map(name).collect::<Vec<_>>(),
            "GlobalSecondaryIndexes": [{"IndexName": "I", "KeySchema": [index]}],
        });
        let document = with(json!({"T": {"Type": "AWS::DynamoDB::Table", "Properties": properties}}));
        rules(&document).into_iter().filter(|rule| rule.starts_with("key-attribute")).collect::<Vec<_>>()
    };
    let defined = |names: &[&str]| {
        names.iter().map(|name| json!({"AttributeName": name, "AttributeType": "S"})).collect::<Json>()
    };
    let index = |name: &str| json!({"AttributeName": name, "KeyType": "HASH"});
    assert_eq!(table(defined(&["A", "B"]), &["A"], index("B")), Vec::<String>::new());
    let base = "key-attribute Resources.T.Properties";
    assert_eq!(
        table(defined(&["A", "C"]), &["A", "B"], index("D")),
        [
            format!("{base}.AttributeDefinitions[1].AttributeName"),
            format!("{base}.KeySchema[1].AttributeName"),
            format!("{base}.GlobalSecondaryIndexes[0].KeySchema[0].AttributeName"),
        ]
    );
    let unknown = json!({"AttributeName": {"Ref": "AWS::Region"}, "KeyType": "HASH"});
    assert_eq!(table(defined(&["C"]), &["A"], unknown), Vec::<String>::new());
    assert_eq!(table(json!({"Ref": "AWS::Region"}), &["A"], index("B")), Vec::<String>::new());
    let functions = json!([
        {"AttributeName": {"Ref": "AWS::Region"}, "AttributeType": "S"}, {"AttributeName": "A", "AttributeType": "S"},
        {"AttributeName": "B", "AttributeType": "S"},
    ]);
    assert_eq!(
        table(functions, &["A"], json!({"AttributeName": {"Ref": "AWS::Region"}, "KeyType": "HASH"})),
        [format!("{base}.AttributeDefinitions[2].AttributeName")],
        "the same function returns the same name"
    );
}

#[test]
fn snapshot_policy_needs_a_type_with_snapshots() {
    for (kind, is_reported) in [("AWS::EC2::Volume", false), ("AWS::IAM::User", true)] {
        for policy in ["DeletionPolicy", "UpdateReplacePolicy"] {
            let document = with(json!({"A": {"Type": kind, policy: "Snapshot"}}));
            let expected = format!("not-allowed Resources.A.{policy}");
            assert_eq!(rules(&document).contains(&expected), is_reported, "{kind} {policy}");
        }
    }
}

fn policy(mut document: Json, statement: &Json) -> Json {
    document["Statement"] = json!([statement]);
    json!({"A": {"Type": QUEUE, "Properties": {"Policy": document}}})
}

#[test]
fn policies_of_every_kind_are_accepted() {
    for statement in [
        json!({"Effect": "Allow", "Action": ["s3:GetObject"], "Resource": "*", "Condition": {"Bool": {"aws:SecureTransport": true}}}),
        json!({"Sid": "Trust", "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": "lambda.amazonaws.com"}}),
        json!({"Effect": "Deny", "NotAction": "iam:*", "NotResource": {"Fn::If": ["C", "a", {"Ref": "AWS::NoValue"}]}}),
        json!({"Name": "another language"}),
    ] {
        let document = json!({
            "Conditions": {"C": {"Fn::Equals": ["a", "b"]}},
            "Outputs": {"Chosen": {"Condition": "C", "Value": "x"}},
            "Resources": policy(json!({"Version": "2012-10-17"}), &statement),
        });
        assert_eq!(rules(&document), Vec::<String>::new(), "{statement}");
    }
}

#[test]
fn resources_of_sam_may_depend_on_each_other() {
    let document = |kind: &str| {
        json!({
            "Transform": "AWS::Serverless-2016-10-31",
            "Resources": {
                "F": {"Type": kind, "Properties": {"Handler": "a", "Runtime": "python3.14", "Role": {"Ref": "A"}}},
                "A": {"Type": QUEUE, "Properties": {"X": {"Ref": "F"}}},
            },
        })
    };
    assert_eq!(rules(&document("AWS::Serverless::Function")), Vec::<String>::new());
    assert_eq!(rules(&document(QUEUE)), ["cycle Resources.A"]);
}

macro_rules! faults {
    ($($test:ident: $document:expr => $expected:literal;)*) => {$(
        #[test]
        fn $test() {
            finds(&$document, $expected);
        }
    )*};
}

faults! {
    list_is_not_a_template: json!([]) => "wrong-type the document";
    resources_are_required: json!({}) => "missing-property the document";
    template_needs_a_resource: json!({"Resources": {}}) => "no-resources Resources";
    unknown_section_is_reported:
        json!({"Resource": {}, "Resources": {"A": {"Type": QUEUE}}})
        => "unknown-property Resource";
    hyphen_is_not_part_of_a_logical_id: with(json!({"A-1": {"Type": QUEUE}})) => "logical-id Resources.A-1";
    parameter_and_resource_need_different_names:
        json!({"Parameters": {"A": {"Type": "String"}}, "Resources": {"A": {"Type": QUEUE}}})
        => "duplicate Resources.A";
    deletion_policy_has_allowed_values:
        with(json!({"A": {"Type": QUEUE, "DeletionPolicy": "Keep"}}))
        => "not-allowed Resources.A.DeletionPolicy";
    depends_on_needs_a_resource:
        with(json!({"A": {"Type": QUEUE, "DependsOn": "B"}}))
        => "dangling-reference Resources.A.DependsOn";
    condition_of_a_resource_must_exist:
        with(json!({"A": {"Type": QUEUE, "Condition": "C"}}))
        => "dangling-reference Resources.A.Condition";
    ref_needs_a_target:
        with(json!({"A": {"Type": QUEUE, "Properties": {"X": {"Ref": "B"}}}}))
        => "dangling-reference Resources.A.Properties.X.Ref";
    get_att_needs_a_resource:
        with(json!({"A": {"Type": QUEUE, "Properties": {"X": {"Fn::GetAtt": "B.Arn"}}}}))
        => "dangling-reference Resources.A.Properties.X.Fn::GetAtt";
    sub_needs_a_target:
        with(json!({"A": {"Type": QUEUE, "Properties": {"X": {"Fn::Sub": "${B}"}}}}))
        => "dangling-reference Resources.A.Properties.X.Fn::Sub";
    if_needs_a_condition:
        with(json!({"A": {"Type": QUEUE, "Properties": {"X": {"Fn::If": ["C", 1, 2]}}}}))
        => "dangling-reference Resources.A.Properties.X.Fn::If";
    find_in_map_needs_a_mapping:
        with(json!({"A": {"Type": QUEUE, "Properties": {"X": {"Fn::FindInMap": ["M", "a", "b"]}}}}))
        => "dangling-reference Resources.A.Properties.X.Fn::FindInMap";
    misspelt_function_is_reported:
        with(json!({"A": {"Type": QUEUE, "Properties": {"X": {"Fn::Jion": ["", []]}}}}))
        => "unknown-function Resources.A.Properties.X.Fn::Jion";
    arguments_of_join_are_checked:
        with(json!({"A": {"Type": QUEUE, "Properties": {"X": {"Fn::Join": "a"}}}}))
        => "function-form Resources.A.Properties.X.Fn::Join";
    type_of_an_unknown_service_is_reported:
        with(json!({"A": {"Type": "AWS::Nowhere::Thing"}}))
        => "unchecked-type Resources.A.Type";
    type_of_an_organization_is_not_a_misspelt_one:
        with(json!({"A": {"Type": "AWSQS::EKS::Cluster"}}))
        => "unchecked-type Resources.A.Type";
    misspelt_service_of_a_type_is_an_error:
        with(json!({"A": {"Type": "AWS::Labmda::Alias"}}))
        => "unknown-type Resources.A.Type";
    resources_that_depend_on_each_other_are_reported:
        with(json!({"A": {"Type": QUEUE, "DependsOn": "B"}, "B": {"Type": QUEUE, "Properties": {"X": {"Ref": "A"}}}}))
        => "cycle Resources.A";
    type_of_a_parameter_is_from_a_list:
        json!({"Parameters": {"P": {"Type": "Text"}}, "Resources": {"A": {"Type": QUEUE, "Properties": {"X": {"Ref": "P"}}}}})
        => "not-allowed Parameters.P.Type";
    unused_parameter_is_reported:
        json!({"Parameters": {"P": {"Type": "String"}}, "Resources": {"A": {"Type": QUEUE}}})
        => "unused-parameter Parameters.P";
    default_must_be_an_allowed_value:
        json!({"Parameters": {"P": {"Type": "String", "Default": "c", "AllowedValues": ["a"]}}, "Resources": {"A": {"Type": QUEUE, "Properties": {"X": {"Ref": "P"}}}}})
        => "not-allowed Parameters.P.Default";
    output_needs_a_value:
        json!({"Resources": {"A": {"Type": QUEUE}}, "Outputs": {"O": {}}})
        => "missing-property Outputs.O";
    condition_cannot_refer_to_a_resource:
        json!({"Conditions": {"C": {"Fn::Equals": [{"Ref": "A"}, "a"]}}, "Resources": {"A": {"Type": QUEUE}}})
        => "dangling-reference Conditions.C.Fn::Equals[0].Ref";
    condition_cannot_read_an_attribute:
        json!({"Conditions": {"C": {"Fn::Equals": [{"Fn::GetAtt": ["A", "Arn"]}, "a"]}}, "Resources": {"A": {"Type": QUEUE}}})
        => "dangling-reference Conditions.C.Fn::Equals[0].Fn::GetAtt";
    conditions_that_name_each_other_are_reported:
        json!({"Conditions": {"C": {"Fn::Not": [{"Condition": "D"}]}, "D": {"Fn::Not": [{"Condition": "C"}]}}, "Resources": {"A": {"Type": QUEUE}}})
        => "cycle Conditions.C";
}

faults! {
    description_takes_no_function:
        json!({"Description": {"Ref": "AWS::Region"}, "Resources": {"A": {"Type": QUEUE}}})
        => "wrong-type Description";
    allowed_values_are_scalars:
        json!({"Parameters": {"P": {"Type": "String", "AllowedValues": [{"a": 1}]}}, "Resources": {"A": {"Type": QUEUE}}})
        => "wrong-type Parameters.P.AllowedValues[0]";
    transform_needs_a_name:
        json!({"Transform": [{"Parameters": {}}], "Resources": {"A": {"Type": QUEUE}}})
        => "missing-property Transform[0]";
    for_each_needs_a_transform:
        with(json!({"A": {"Type": QUEUE}, "Fn::ForEach::Loop": ["N", ["a"], {"R${N}": {"Type": QUEUE}}]}))
        => "missing-transform Resources.Fn::ForEach::Loop";
    length_needs_a_transform:
        json!({ "Transform": "AWS::Serverless-2016-10-31", "Resources": {"A": {"Type": QUEUE, "Properties": {"X": {"Fn::Length": ["a"]}}}}, })
        => "missing-transform Resources.A.Properties.X.Fn::Length";
}

faults! {
    hyphen_in_a_condition_name_is_reported:
        json!({"Conditions": {"A-B": {"Fn::Equals": ["a", "b"]}}, "Resources": {"A": {"Type": QUEUE}}})
        => "logical-id Conditions.A-B";
    depends_on_takes_no_function:
        with(json!({"A": {"Type": QUEUE, "DependsOn": {"Ref": "B"}}, "B": {"Type": QUEUE}}))
        => "wrong-type Resources.A.DependsOn";
    list_of_depends_on_takes_no_function:
        with(json!({"A": {"Type": QUEUE, "DependsOn": [{"Ref": "B"}]}, "B": {"Type": QUEUE}}))
        => "wrong-type Resources.A.DependsOn[0]";
    condition_is_not_a_reference:
        json!({"Parameters": {"P": {"Type": "String"}}, "Conditions": {"C": {"Ref": "P"}}, "Resources": {"A": {"Type": QUEUE}}})
        => "function-form Conditions.C";
    default_of_a_parameter_has_a_quota:
        json!({"Parameters": {"P": {"Type": "String", "Default": "x".repeat(4_097)}}, "Resources": {"A": {"Type": QUEUE}}})
        => "limit Parameters.P.Default";
    attributes_of_a_mapping_have_a_quota:
        json!({
            "Mappings": {"M": {"a": (0..201).map(|n| (format!("K{n}"), json!(n))).collect::<serde_json::Map<_, _>>()}},
            "Resources": {"A": {"Type": QUEUE}},
        })
        => "limit Mappings.M.a";
    second_transform_has_to_exist:
        json!({"Transform": ["AWS::Serverless-2016-10-31", "AWS::Includes"], "Resources": {"A": {"Type": QUEUE}}})
        => "unknown-transform Transform[1]";
    policy_version_has_allowed_values:
        with(policy(json!({"Version": "2022-01-01", "Statement": []}), &json!({"Effect": "Allow", "Action": "s3:*"})))
        => "not-allowed Resources.A.Properties.Policy.Version";
    effect_is_allow_or_deny:
        with(policy(json!({}), &json!({"Effect": "Permit", "Action": "s3:*"})))
        => "not-allowed Resources.A.Properties.Policy.Statement[0].Effect";
    action_and_not_action_exclude_each_other:
        with(policy(json!({}), &json!({"Effect": "Allow", "Action": "s3:*", "NotAction": "s3:Get*"})))
        => "missing-property Resources.A.Properties.Policy.Statement[0]";
    misspelt_key_of_a_statement_is_reported:
        with(policy(json!({}), &json!({"Effect": "Allow", "Actions": "s3:*"})))
        => "unknown-property Resources.A.Properties.Policy.Statement[0].Actions";
}

fn finds(document: &Json, expected: &str) {
    let found = rules(document);
    assert!(found.iter().any(|rule| rule == expected), "{document}\nexpected {expected}, found {found:?}");
}

/// A queue with a property, in a template with a mapping, a condition and a list.
fn queue_with(value: &Json) -> Json {
    json!({
        "Parameters": {"Subnets": {"Type": "List<AWS::EC2::Subnet::Id>"}},
        "Mappings": {"Sizes": {"dev": {"Memory": 128}, "prod": {"Memory": 512, "Disk": 10}}},
        "Conditions": {"C": {"Fn::Equals": [{"Ref": "AWS::Region"}, "us-east-1"]}},
        "Resources": {"A": {"Type": QUEUE, "Properties": {"X": value}}},
        "Outputs": {"Used": {
            "Condition": "C", "Value": {"Fn::Join": [",", {"Ref": "Subnets"}]},
            "Description": "x", "Export": {"Name": {"Fn::FindInMap": ["Sizes", "dev", "Memory"]}},
        }},
    })
}

macro_rules! functions {
    ($($test:ident: $value:tt => $problem:expr;)*) => {$(
        #[test]
        fn $test() {
            let findings = validate(&queue_with(&json!($value)));
            let problems: Vec<String> = findings.iter().map(|finding| finding.problem().to_owned()).collect();
            let expected: Option<&str> = $problem;
            assert_eq!(problems, expected.into_iter().map(str::to_owned).collect::<Vec<_>>());
        }
    )*};
}

#[test]
fn misspelt_prefix_of_a_type_is_corrected() {
    for kind in ["AWS:SQS::Queue", "AWS::SQS:Queue", "AWSS::SQS::Queue", "aws::sqs::queue", "AWS::QSS::Queue"]
    {
        let findings = validate(&json!({"Resources": {"A": {"Type": kind}}}));
        assert_eq!(findings[0].advice(), "did you mean `AWS::SQS::Queue`?", "{kind}");
    }
}

functions! {
    keys_of_a_mapping_exist: {"Fn::FindInMap": ["Sizes", "prod", "Disk"]} => None;
    first_key_of_a_mapping_may_be_unknown: {"Fn::FindInMap": ["Sizes", {"Ref": "AWS::StackName"}, "Disk"]} => None;
    missing_first_key_is_reported: {"Fn::FindInMap": ["Sizes", "test", "Memory"]}
        => Some("the mapping Sizes does not have the key test");
    missing_second_key_is_reported: {"Fn::FindInMap": ["Sizes", "dev", "Disk"]}
        => Some("the mapping Sizes does not have the second key Disk");
    second_key_that_no_first_key_has_is_reported: {"Fn::FindInMap": ["Sizes", {"Ref": "AWS::StackName"}, "Cpu"]}
        => Some("the mapping Sizes does not have the second key Cpu");
    position_within_a_list_is_accepted: {"Fn::Select": ["1", ["a", "b"]]} => None;
    position_after_the_list_is_reported: {"Fn::Select": [2, ["a", "b"]]}
        => Some("Fn::Select takes the item at position 2 of a List of 2");
    position_in_a_list_of_unknown_length_is_accepted: {"Fn::Select": [1, {"Ref": "Subnets"}]} => None;
    position_in_a_list_with_choices_is_accepted:
        {"Fn::Select": [1, [{"Fn::If": ["C", "a", {"Ref": "AWS::NoValue"}]}]]} => None;
    list_in_a_text_is_reported: {"Fn::Sub": "${Subnets}"}
        => Some("Fn::Sub puts Strings into a text, and the parameter Subnets of type List<AWS::EC2::Subnet::Id> is a List");
    list_with_a_value_of_the_text_is_accepted:
        {"Fn::Sub": ["${Subnets}", {"Subnets": {"Fn::Join": [",", {"Ref": "Subnets"}]}}]} => None;
}

#[test]
fn mapping_that_a_function_chooses_may_be_any() {
    let chosen = json!({"Fn::FindInMap": [{"Ref": "AWS::Region"}, "a", "b"]});
    let mappings = json!({"eu-central-1": {"a": {"b": "c"}}});
    let mut document = with(json!({"A": {"Type": QUEUE, "Properties": {"X": chosen}}}));
    document["Mappings"] = mappings;
    assert!(!rules(&document).iter().any(|rule| rule.starts_with("unused-mapping")));
}

#[test]
fn custom_resource_needs_a_service_token() {
    let findings = validate_document(&with(json!({"A": {"Type": "Custom::Queue"}})));
    assert_eq!(findings.len(), 1);
    assert!(findings[0].to_string().contains("ServiceToken"), "{}", findings[0]);
}

#[test]
fn properties_of_a_resource_that_never_exists_are_not_checked() {
    let document = |result: &str| {
        json!({
            "Conditions": {"Never": {"Fn::Equals": ["a", result]}},
            "Resources": {"Queue": {"Type": QUEUE}, "Nothing": {"Type": "AWS::S3::BucketPolicy", "Condition": "Never", "Properties": {"Bucket": {"Ref": "Queue"}}}},
        })
    };
    assert_eq!(rules(&document("b")), Vec::<String>::new());
    assert_eq!(rules(&document("a")), ["missing-property Resources.Nothing.Properties"]);
}

/// Templates that AWS published have these, and deploy.
#[test]
fn member_that_cloudformation_ignores_gets_a_warning() {
    let rule = json!({"Assertions": [{"Assert": {"Fn::Equals": ["a", "a"]}, "AsertDescription": "equal"}]});
    let document = json!({"Rules": {"R": rule}, "Resources": {"A": {"Type": QUEUE, "Description": "x"}}});
    let findings = validate(&document);
    let found: Vec<_> = findings.iter().map(|one| (one.is_error(), one.cause(), one.advice())).collect();
    let ignored = "CloudFormation ignores it";
    assert_eq!(
        found,
        [
            (false, ignored, "did you mean `AssertDescription`?"),
            (false, ignored, "remove it, or move it to Properties if it is a property"),
        ]
    );
}

/// Published templates have these, and deploy.
#[test]
fn undocumented_names_that_cloudformation_accepts_are_no_findings() {
    let ampersand = json!({"Conditions": {"A&B": {"Fn::Equals": ["a", "b"]}}, "Resources": {"A": {"Type": QUEUE, "Condition": "A&B"}}});
    let assertion = json!({"Assert": {"Fn::Equals": ["a", "a"]}, "AssetDescription": "equal"});
    let description = json!({"Rules": {"R": {"AssertDescription": "equal", "Assertions": [assertion]}}, "Resources": {"A": {"Type": QUEUE}}});
    let task = with(json!({
        "Role": {"Type": "Custom::Role"},
        "A": {"Type": "AWS::EC2::TransitGatewayRoute", "Properties": {
            "TransitGatewayRouteTableId": "tgw-rtb-0", "DestinationCidrBlock": "fd00::/8", "TransitGatewayAttachmentId": "tgw-attach-0",
        }},
        "Group": {"Type": "AWS::MediaLive::InputSecurityGroup"},
        "Input": {"Type": "AWS::MediaLive::Input", "Properties": {"InputSecurityGroups": [{"Ref": "Group"}]}},
        "Networks": {"Type": "AWS::Route53::CidrCollection", "Properties": {"Name": "a", "Locations": [
            {"LocationName": "office", "CidrList": ["192.0.2.0/24", "2001:db8::/32"]},
        ]}},
        "Task": {"Type": "AWS::ECS::TaskDefinition", "Properties": {"TaskRoleArn": {"Ref": "TaskRole"}, "ExecutionRoleArn": {"Ref": "TaskRole"}}},
        "TaskRole": {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Principal": {"Service": "ecs-tasks.amazonaws.com"}, "Action": "sts:AssumeRole"},
        ]}}},
    }));
    for document in [ampersand, description, task] {
        assert_eq!(rules(&document), Vec::<String>::new(), "{document}");
    }
}

#[test]
fn quotas_include_their_limit() {
    let attributes: serde_json::Map<_, _> = (0..200).map(|n| (format!("K{n}"), json!(n))).collect();
    let document = json!({
        "Parameters": {"P": {"Type": "String", "Default": "x".repeat(4_096)}},
        "Mappings": {"M": {"a": attributes}},
        "Resources": {"A": {"Type": QUEUE, "Properties": {"X": [{"Ref": "P"}, {"Fn::FindInMap": ["M", "a", "K0"]}]}}},
    });
    assert_eq!(rules(&document), Vec::<String>::new());
}

/// Templates within CloudFormation's quotas whose suggestions would take seconds if each were sought without a bound. A
/// debug build is many times slower than a release, so the bound of 0.3 s for a release is a looser one here.
#[test]
fn misspelt_names_take_a_bounded_time() {
    const SECONDS: u64 = if cfg!(debug_assertions) { 9 } else { 1 };
    let name = |letter: &str, number: usize| format!("{letter:a>190}{number:0>10}");
    let dangling = |count: usize| {
        let targets: Vec<Json> = (0..count).map(|number| json!({"Ref": name("b", number)})).collect();
        let resources = (0..400).map(|number| (name("R", number), json!({"Type": QUEUE})));
        let mut resources: serde_json::Map<_, _> = resources.collect();
        resources.insert("All".to_owned(), json!({"Type": QUEUE, "Properties": {"X": targets}}));
        with(Json::Object(resources))
    };
    let depends =
        (0..500).map(|n| (format!("{n:a>100}"), json!({"Type": QUEUE, "DependsOn": format!("{n:b>100}")})));
    let actions: Vec<String> = (0..3_000).map(|number| format!("ec2:DescribeInstnces{number}")).collect();
    let types = (0..500).map(|n| (format!("R{n}"), json!({"Type": format!("AWS::EC2::Instnce{n}")})));
    for document in [
        dangling(800),
        with(Json::Object(depends.collect())),
        with(policy(json!({}), &json!({"Effect": "Allow", "Action": actions, "Resource": "*"}))),
        with(Json::Object(types.collect())),
    ] {
        let start = std::time::Instant::now();
        assert!(!validate(&document).is_empty());
        assert!(start.elapsed().as_secs() < SECONDS, "{:?}", start.elapsed());
    }
}

#[test]
fn quotas_are_counted() {
    let many = |count: usize| -> Json {
        let entries = (0..count).map(|n| (format!("R{n}"), json!({"Type": QUEUE})));
        with(Json::Object(entries.collect()))
    };
    assert_eq!(rules(&many(500)), Vec::<String>::new());
    assert_eq!(rules(&many(501)), ["limit Resources"]);
    let large = |bytes: usize| with(json!({"A": {"Type": QUEUE, "Properties": {"X": "x".repeat(bytes)}}}));
    assert_eq!(rules(&large(60_000)), ["limit the document"]);
    assert!(validate(&large(1_000_000))[0].is_error());
    let references = |count: usize| {
        let texts: Vec<String> = (0..count).map(|n| format!("{{{{resolve:ssm:a{n}}}}}")).collect();
        with(json!({"A": {"Type": QUEUE, "Properties": {"X": texts, "Y": texts}}}))
    };
    assert_eq!(rules(&references(60)), Vec::<String>::new());
    assert_eq!(rules(&references(61)), ["limit the document"]);
}

#[test]
fn long_chain_is_not_a_cycle_and_does_not_exhaust_the_stack() {
    let chain = (0..500).map(|n| {
        let waits: Vec<String> = (n + 1..500).take(1).map(|next| format!("R{next}")).collect();
        (format!("R{n}"), json!({"Type": QUEUE, "DependsOn": waits}))
    });
    assert_eq!(rules(&with(Json::Object(chain.collect()))), Vec::<String>::new());
}

#[test]
fn facts_of_a_type_are_applied() {
    let document = with(json!({
        "Bucket": {"Type": "AWS::S3::Bucket", "Properties": {"BucketNam": "x", "Arn": "y"}},
        "Function": {"Type": "AWS::Lambda::Function", "Properties": {"Code": "a", "MemorySize": 64, "X": {"Fn::GetAtt": ["Bucket", "Arm"]}}},
        "Typo": {"Type": "AWS::S3::Buckt"},
    }));
    let found = rules(&document);
    for expected in [
        "unknown-property Resources.Bucket.Properties.BucketNam",
        "read-only Resources.Bucket.Properties.Arn",
        "missing-property Resources.Function.Properties",
        "bounds Resources.Function.Properties.MemorySize",
        "unknown-property Resources.Function.Properties.X",
        "dangling-reference Resources.Function.Properties.X.Fn::GetAtt",
        "unknown-type Resources.Typo.Type",
    ] {
        assert!(found.iter().any(|rule| rule == expected), "expected {expected}, found {found:#?}");
    }
}

#[test]
fn names_from_macros_and_modules_are_not_reported() {
    let sub = json!({"Fn::Sub": {"Fn::Transform": {"Name": "Text"}}});
    for document in [
        with(
            json!({"M": {"Type": "My::S3::MODULE"}, "A": {"Type": QUEUE, "Properties": {"X": {"Ref": "MBucket"}}}}),
        ),
        with(json!({"A": {"Type": QUEUE, "Properties": {"X": sub}}})),
        with(json!({
            "Fn::Transform": {"Name": "AWS::Include", "Parameters": {"Location": "s3://b/k"}},
            "A": {"Type": QUEUE, "Properties": {"X": {"Ref": "Included"}}},
        })),
        json!({
            "Transform": "AWS::LanguageExtensions",
            "Resources": {
                "Fn::ForEach::Loop": ["N", ["a"], {"R${N}": {"Type": QUEUE}}],
                "A": {"Type": QUEUE, "Properties": {"X": {"Ref": {"Fn::Sub": "Ra"}}}},
            },
        }),
    ] {
        let errors: Vec<_> = validate(&document).into_iter().filter(Finding::is_error).collect();
        assert_eq!(errors, [], "{document}");
    }
}

#[test]
fn dangling_references_to_long_names_are_all_reported() {
    let name = |letter: &str, number: usize| format!("{letter:x<190}{number:0>10}");
    let target = |number: usize| json!([{"Ref": name("A", number)}, {"Ref": name("B", number)}]);
    let resources = (0..400)
        .map(|number| (name("R", number), json!({"Type": QUEUE, "Properties": {"X": target(number)}})));
    let findings = validate(&with(Json::Object(resources.collect())));
    let dangling = findings.iter().filter(|finding| finding.rule().id == "dangling-reference");
    assert_eq!(dangling.count(), 800);
}
