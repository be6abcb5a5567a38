//! Findings in templates that are deployed with known values of parameters.

use serde_json::{Value as Json, json};

use crate::validate::Validator;

const LOG: &str = "AWS::Logs::LogGroup";

/// The findings of a template with a log group, if the parameter `P` has a value.
fn findings(parameter: &Json, retention: &Json, value: &str) -> Vec<String> {
    let document = json!({
        "Parameters": {"P": parameter, "Other": {"Type": "String"}},
        "Mappings": {"Days": {"prod": {"log": 31, "other": 30}}},
        "Conditions": {"IsProd": {"Fn::Equals": [{"Ref": "P"}, "prod"]}},
        "Resources": {
            "Always": {"Type": LOG, "Properties": {"RetentionInDays": retention, "LogGroupName": {"Ref": "Other"}}},
            "InProd": {"Type": LOG, "Condition": "IsProd", "Properties": {"RetentionInDays": {"Fn::FindInMap": ["Days", "prod", "other"]}}},
        },
    });
    in_document(&document, value)
}

fn in_document(document: &Json, value: &str) -> Vec<String> {
    let validator = Validator::new().with_parameters([("P".to_owned(), value.to_owned())]);
    let all = validator.validate(document).into_iter().map(|finding| {
        let place = finding.path().to_string().replace("Resources.Always.Properties.", "");
        let because =
            if finding.cause().is_empty() { String::new() } else { format!("; {}", finding.cause()) };
        format!("{} {place}: {}{because}", finding.rule().id, finding.problem())
    });
    all.collect()
}

fn text() -> Json {
    json!({"Type": "String"})
}

fn days() -> Json {
    json!({"Ref": "P"})
}

expectations! {
    value_has_to_be_allowed: findings(&json!({"Type": "String", "AllowedValues": ["7"]}), &days(), "30") =>
        [r#"not-allowed Parameters.P: the given value is not valid: "30" is not among the AllowedValues"#];
    value_has_to_be_of_the_type: findings(&json!({"Type": "Number", "Default": 7}), &json!(7), "x") =>
        [r#"not-allowed Parameters.P: the given value is not valid: "x" is not a number"#];
    hidden_value_is_not_shown: findings(&json!({"Type": "String", "NoEcho": true, "MinLength": 8}), &days(), "hunter2") =>
        ["not-allowed Parameters.P: the given value does not meet the constraints of the parameter"];
    reference_is_judged_by_the_value: findings(&text(), &days(), "31") =>
        ["not-allowed RetentionInDays: `RetentionInDays` does not take `31`; P has this value"];
    value_that_fits_is_accepted: findings(&text(), &days(), "30") => [];
    value_that_another_service_has_is_unknown:
        findings(&json!({"Type": "AWS::SSM::Parameter::Value<String>"}), &days(), "31") => [];
    sub_is_judged_by_the_value: findings(&text(), &json!({"Fn::Sub": ["${P}${D}", {"D": "1"}]}), "3") =>
        ["not-allowed RetentionInDays: `RetentionInDays` does not take `31`; P has this value"];
    sub_with_another_reference_is_unknown: findings(&text(), &json!({"Fn::Sub": "${P}${Other}"}), "3") => [];
    join_and_split_and_select_are_judged_by_the_value:
        findings(&text(), &json!({"Fn::Join": ["", [{"Fn::Select": [1, {"Fn::Split": ["-", {"Ref": "P"}]}]}, "1"]]}), "a-3") =>
        ["not-allowed RetentionInDays: `RetentionInDays` does not take `31`; P has this value"];
    mapping_is_read_with_the_value: findings(&text(), &json!({"Fn::FindInMap": ["Days", {"Ref": "P"}, "log"]}), "prod") =>
        ["not-allowed RetentionInDays: `RetentionInDays` does not take `31`; P has this value"];
    item_of_a_list_is_read: findings(&json!({"Type": "CommaDelimitedList"}), &json!({"Fn::Select": [1, {"Ref": "P"}]}), "7, 31") => [
        "function-form Conditions.IsProd.Fn::Equals[0]: Fn::Equals compares Strings, and the parameter P of type CommaDelimitedList is a List",
        "not-allowed RetentionInDays: `RetentionInDays` does not take `31`; P has this value",
    ];
    branch_that_applies_is_checked_at_its_place: findings(&text(), &json!({"Fn::If": ["IsProd", 31, 32]}), "dev") =>
        ["not-allowed RetentionInDays.Fn::If[2]: `RetentionInDays` does not take `32`"];
}

#[test]
fn mapping_has_to_have_the_key() {
    let found = findings(&text(), &json!({"Fn::FindInMap": ["Days", {"Ref": "P"}, "log"]}), "dev");
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with("dangling-reference RetentionInDays.Fn::FindInMap: "), "{found:?}");
}

#[test]
fn functions_in_functions_are_resolved_once_each() {
    let nested = |function: fn(Json) -> Json, inner: Json| (0..25).fold(inner, |inner, _| function(inner));
    let find = |key| json!({"Fn::FindInMap": ["Days", key, "log"]});
    assert_eq!(findings(&text(), &nested(find, json!({"Ref": "Other"})), "prod"), Vec::<String>::new());
    let join = |item| json!({"Fn::Join": ["", [item]]});
    assert_eq!(findings(&text(), &nested(join, json!({"Ref": "P"})), "31").len(), 1);
    // The text has eight times the length at each level.
    let sub = |value| json!({"Fn::Sub": ["${a}${a}${a}${a}${a}${a}${a}${a}", {"a": value}]});
    assert_eq!(findings(&text(), &nested(sub, json!({"Ref": "P"})), "3"), Vec::<String>::new());
}

#[test]
fn missing_key_of_an_inner_mapping_is_reported_once_at_its_place() {
    let inner = json!({"Fn::FindInMap": ["Days", {"Ref": "P"}, "log"]});
    let found = findings(&text(), &json!({"Fn::FindInMap": ["Days", inner, "log"]}), "dev");
    assert_eq!(found.len(), 1, "{found:?}");
    let place = "RetentionInDays.Fn::FindInMap[1].Fn::FindInMap: ";
    assert!(found[0].starts_with(&format!("dangling-reference {place}")), "{found:?}");
}

#[test]
fn resource_that_is_not_created_is_not_checked() {
    let document = json!({
        "Parameters": {"P": text()},
        "Conditions": {"IsProd": {"Fn::Equals": [{"Ref": "P"}, "prod"]}},
        "Resources": {
            "Wrong": {"Type": LOG, "Condition": "IsProd", "Properties": {"RetentionInDays": 31}},
            "Log": {"Type": LOG},
        },
    });
    assert_eq!(in_document(&document, "dev"), Vec::<String>::new());
    assert_eq!(in_document(&document, "prod").len(), 1);
}

#[test]
fn property_without_a_value_is_missing() {
    let role = |policy: Json| {
        json!({
            "Parameters": {"P": text()},
            "Conditions": {"IsProd": {"Fn::Equals": [{"Ref": "P"}, "prod"]}},
            "Resources": {"R": {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": policy}}},
        })
    };
    let statement = json!({"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": "*"});
    let policy = json!({"Fn::If": ["IsProd", {"Statement": [statement]}, {"Ref": "AWS::NoValue"}]});
    assert_eq!(in_document(&role(policy.clone()), "prod"), Vec::<String>::new());
    assert_eq!(
        in_document(&role(policy), "dev"),
        ["missing-property Resources.R.Properties: AssumeRolePolicyDocument is required"]
    );
}

#[test]
fn reference_to_a_conditional_resource_is_accepted_where_the_condition_holds() {
    let document = json!({
        "Parameters": {"P": text()},
        "Conditions": {"IsProd": {"Fn::Equals": [{"Ref": "P"}, "prod"]}},
        "Resources": {
            "Log": {"Type": LOG, "Condition": "IsProd"},
            "Stream": {"Type": "AWS::Logs::LogStream", "Properties": {"LogGroupName": {"Ref": "Log"}}},
        },
    });
    assert_eq!(in_document(&document, "prod"), Vec::<String>::new());
    let found = in_document(&document, "dev");
    assert!(found.len() == 1 && found[0].starts_with("conditional-reference"), "{found:?}");
}

#[test]
fn globals_of_sam_are_judged_by_the_value() {
    let document = json!({
        "Transform": "AWS::Serverless-2016-10-31",
        "Parameters": {"P": text()},
        "Globals": {"Function": {"Timeout": {"Ref": "P"}}},
        "Resources": {"F": {"Type": "AWS::Serverless::Function", "Properties": {
            "Handler": "a.b", "Runtime": "python3.14", "InlineCode": "x",
        }}},
    });
    assert_eq!(in_document(&document, "30"), Vec::<String>::new());
    assert_eq!(
        in_document(&document, "long"),
        [r#"wrong-type Globals.Function.Timeout: expected an Integer, found "long"; P has this value"#]
    );
}

#[test]
fn functions_without_parameters_have_results_in_the_values_of_a_nested_stack() {
    let child = json!({
        "Parameters": {"Stage": {"Type": "String", "AllowedValues": ["dev"]}}, "Resources": {"Queue": {"Type": "AWS::SQS::Queue"}},
    });
    let document = |stage: Json| {
        json!({
            "Mappings": {"Stages": {"live": {"name": "prod"}}},
            "Resources": {"Child": {"Type": "AWS::CloudFormation::Stack", "Properties": {
                "TemplateURL": "child.yaml", "Parameters": {"Stage": stage},
            }}},
        })
    };
    for (stage, expected) in [
        (json!({"Fn::Join": ["", ["de", "v"]]}), 0),
        (json!({"Fn::Sub": "prod"}), 1),
        (json!({"Fn::FindInMap": ["Stages", "live", "name"]}), 1),
        (json!({"Ref": "AWS::StackName"}), 0),
    ] {
        let findings = Validator::new().nested(&document(stage.clone()), |_| Some(child.clone()));
        assert_eq!(findings.len(), expected, "{stage}");
    }
}

#[test]
fn dynamic_reference_is_checked_in_the_template_and_in_values() {
    let secure = "{{resolve:ssm-secure:/x}}";
    for (name, value, expected) in [
        (json!(secure), None, "secure-reference"),
        (json!("{{ resolve:ssm:/x}}"), None, "pattern"),
        (json!({"Ref": "P"}), Some(secure), "secure-reference"),
        (json!({"Fn::Sub": "${P}resolve:ssm-secure:/x}}"}), Some("{{"), "secure-reference"),
    ] {
        let topic = json!({"Type": "AWS::SNS::Topic", "Properties": {"TopicName": name}});
        let document = json!({"Parameters": {"P": text()}, "Resources": {"Always": topic}});
        // Without a value, the template stays as it is.
        let found = match value {
            Some(value) => in_document(&document, value),
            None => Validator::new().validate(&document).iter().map(ToString::to_string).collect(),
        };
        assert!(found.iter().any(|finding| finding.contains(expected)), "{name}: {found:?}");
    }
}
