//! Templates with transforms of their authors, with loops, included parts and modules.

use serde_json::{Value as Json, json};

use super::{QUEUE, rules, validate};
use crate::finding::Finding;

fn document(transform: &Json) -> Json {
    json!({
        "Transform": transform,
        "Resorces": {},
        "Own": {},
        "Resources": {
            "A": {"Type": QUEUE, "Properties": {"X": {"Ref": "Nothing"}}},
            "B": {"Type": "AWS::SQS::Queu"},
            "C": {"Type": "AWS::SQS::SomethingElse"},
        },
    })
}

#[test]
fn macro_may_change_everything_except_what_is_misspelt() {
    let findings = validate(&document(&json!(["AWS::LanguageExtensions", "Mine"])));
    let texts: Vec<String> =
        findings.iter().map(|finding| format!("{} {}", finding.rule().id, finding.path())).collect();
    assert_eq!(
        texts,
        ["unchecked-transform Transform[1]", "unknown-property Resorces", "unknown-type Resources.B.Type"]
    );
    assert!(!findings.iter().any(Finding::is_error), "{findings:?}");
}

#[test]
fn macro_may_replace_values_names_and_references() {
    let document = json!({
        "Transform": "PyPlate",
        "Mappings": {"Sizes": {"us_east_1": {"a-b": "x"}}},
        "Resources": {
            "Bucket": {"Type": "AWS::S3::Bucket", "Properties": {
                "BucketName": "!Explode Name", "Tags": "#!PyPlate", "AccessControl": "#!PyPlate",
            }},
            "Topic_1": {"Type": "AWS::SNS::Topic", "Properties": {"TopicName": "{{resolve:own:name}}"}},
        },
    });
    let findings = validate(&document);
    for (rule, place) in [
        ("logical-id", "Mappings.Sizes.us_east_1"),
        ("logical-id", "Mappings.Sizes.us_east_1.a-b"),
        ("logical-id", "Resources.Topic_1"),
        ("wrong-type", "Resources.Bucket.Properties.Tags"),
        ("not-allowed", "Resources.Bucket.Properties.AccessControl"),
        ("pattern", "Resources.Topic_1.Properties.TopicName"),
    ] {
        let is_it = |found: &&Finding| found.rule().id == rule && found.path().to_string() == place;
        assert!(findings.iter().any(|found| is_it(&found)), "{rule} {place}: {findings:?}");
    }
    assert!(!findings.iter().any(Finding::is_error), "{findings:?}");
}

#[test]
fn transform_of_aws_changes_no_section_and_no_type() {
    for transform in
        ["AWS::Serverless-2016-10-31", "AWS::SecretsManager-2024-09-16", "AWS::LanguageExtensions"]
    {
        assert_eq!(
            rules(&document(&json!(transform))),
            [
                "unknown-property Resorces",
                "unknown-property Own",
                "dangling-reference Resources.A.Properties.X.Ref",
                "unknown-type Resources.B.Type",
                "unknown-type Resources.C.Type",
            ],
            "{transform}"
        );
    }
}

#[test]
fn include_adds_names_and_no_types() {
    assert_eq!(
        rules(&document(&json!({"Name": "AWS::Include", "Parameters": {"Location": "s3://b/k"}}))),
        [
            "unchecked-transform Transform",
            "unknown-property Resorces",
            "unknown-property Own",
            "unknown-type Resources.B.Type",
            "unknown-type Resources.C.Type",
        ]
    );
}

/// A test for each part of a template that adds names: the place that is reported, and the reference that is not.
macro_rules! open_sections {
    ($($test:ident: $section:literal . $entry:literal: $value:tt opens $named:tt and not $other:tt;)*) => {$(
        #[test]
        fn $test() {
            let with = |named: Json| {
                let mut document = json!({
                    "Transform": "AWS::LanguageExtensions",
                    "Resources": {"A": {"Type": QUEUE, "Properties": {"X": named}}},
                });
                document[$section][$entry] = json!($value);
                rules(&document)
            };
            let unchecked = concat!("unchecked-transform ", $section, ".", $entry);
            assert_eq!(with(json!($named)), [unchecked]);
            assert_eq!(with(json!($other)).len(), 2);
        }
    )*};
}

open_sections! {
    loop_adds_resources: "Resources"."Fn::ForEach::Loop": ["N", ["a"], {"R${N}": {"Type": "AWS::SQS::Queue"}}]
        opens {"Ref": "Ra"} and not {"Fn::FindInMap": ["M", "a", "b"]};
    loop_adds_conditions: "Conditions"."Fn::ForEach::Loop": ["N", ["a"], {"C${N}": {"Fn::Equals": ["a", "b"]}}]
        opens {"Fn::If": ["Ca", 1, 2]} and not {"Ref": "Ra"};
    include_adds_mappings: "Mappings"."Fn::Transform": {"Name": "AWS::Include", "Parameters": {"Location": "s3://b/k"}}
        opens {"Fn::FindInMap": ["M", "a", "b"]} and not {"Ref": "Ra"};
    module_adds_resources: "Resources"."M": {"Type": "My::S3::MODULE"}
        opens {"Ref": "MBucket"} and not {"Fn::FindInMap": ["M", "a", "b"]};
}

#[test]
fn names_in_a_loop_contain_its_variable() {
    let document = json!({
        "Transform": "AWS::LanguageExtensions",
        "Resources": {"A": {"Type": QUEUE, "Properties": {
            "Fn::ForEach::Names": ["N", ["x"], {"P${N}": [
                {"Ref": "N"}, {"Fn::GetAtt": ["Queue${N}", "Arn"]}, {"Fn::FindInMap": ["M", {"Ref": "N"}, "k"]},
            ]}],
        }}},
    });
    assert_eq!(rules(&document), Vec::<String>::new());
}
