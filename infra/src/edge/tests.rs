//! One fault per rule in an otherwise sound document.

use serde_json::{Value as Json, json};

use super::check;

fn sound() -> Json {
    json!({"Resources": {
        "Role": {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": {"Statement": [
            {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": ["lambda.amazonaws.com", "edgelambda.amazonaws.com"]}},
        ]}}},
        "Function": {"Type": "AWS::Lambda::Function", "Properties": {
            "Role": {"Fn::GetAtt": ["Role", "Arn"]}, "Runtime": "python3.13", "MemorySize": 128, "Timeout": 5, "Architectures": ["x86_64"],
        }},
        "Version": {"Type": "AWS::Lambda::Version", "Properties": {"FunctionName": {"Ref": "Function"}}},
        "Alias": {"Type": "AWS::Lambda::Alias", "Properties": {}},
        "Site": {"Type": "AWS::CloudFront::Distribution", "Properties": {"DistributionConfig": {
            "DefaultCacheBehavior": {"LambdaFunctionAssociations": [{"EventType": "viewer-request", "LambdaFunctionARN": {"Ref": "Version"}}]},
            "CacheBehaviors": [
                {"PathPattern": "/a/*", "LambdaFunctionAssociations": [{"EventType": "viewer-request", "LambdaFunctionARN": {"Ref": "Version"}}]},
            ],
        }}},
    }})
}

/// The rules that a change of the sound document breaks; `null` removes.
fn broken(pointer: &str, value: Json) -> Vec<String> {
    let mut document = sound();
    let (parent, key) = pointer.rsplit_once('/').expect("a pointer");
    let parent = document.pointer_mut(parent).expect(pointer);
    match parent {
        Json::Array(items) => items[key.parse::<usize>().expect("an index")] = value,
        Json::Object(members) if value.is_null() => _ = members.remove(key),
        Json::Object(members) => _ = members.insert(key.to_owned(), value),
        _ => panic!("{pointer} is a scalar"),
    }
    check(&document).iter().map(|finding| format!("{} {:?}", finding.rule, finding.severity)).collect()
}

#[test]
fn a_sound_document_has_no_finding() {
    assert_eq!(check(&sound()), []);
}

#[test]
fn each_rule_finds_its_fault() {
    const FUNCTION: &str = "/Resources/Function/Properties";
    const ONE: &str =
        "/Resources/Site/Properties/DistributionConfig/CacheBehaviors/0/LambdaFunctionAssociations/0";
    const BEHAVIOR: &str = "/Resources/Site/Properties/DistributionConfig/CacheBehaviors/0";
    let arn = |region: &str, version: &str| {
        json!(format!("arn:aws:lambda:{region}:123456789012:function:f:{version}"))
    };
    let mapped = json!([{"ErrorCode": 403, "ResponsePagePath": "/index.html"}]);
    let viewer = json!({"EventType": "viewer-request", "LambdaFunctionARN": {"Ref": "Version"}});
    for (pointer, value, rule) in [
        (format!("{FUNCTION}/Environment"), json!({"Variables": {}}), "edge-unsupported Error"),
        (format!("{FUNCTION}/Layers"), json!([]), "edge-unsupported Error"),
        (format!("{FUNCTION}/VpcConfig"), json!({}), "edge-unsupported Error"),
        (format!("{FUNCTION}/DeadLetterConfig"), json!({}), "edge-unsupported Error"),
        (format!("{FUNCTION}/FileSystemConfigs"), json!([]), "edge-unsupported Error"),
        (format!("{FUNCTION}/ImageConfig"), json!({}), "edge-unsupported Error"),
        (format!("{FUNCTION}/KmsKeyArn"), json!("k"), "edge-unsupported Error"),
        (format!("{FUNCTION}/SnapStart"), json!({}), "edge-unsupported Error"),
        (format!("{FUNCTION}/TracingConfig"), json!({"Mode": "Active"}), "edge-unsupported Error"),
        (
            format!("{FUNCTION}/RuntimeManagementConfig"),
            json!({"UpdateRuntimeOn": "Manual"}),
            "edge-unsupported Error",
        ),
        (format!("{FUNCTION}/PackageType"), json!("Image"), "edge-unsupported Error"),
        (format!("{FUNCTION}/Architectures"), json!(["arm64"]), "edge-architecture Error"),
        (format!("{FUNCTION}/Runtime"), json!("provided.al2023"), "edge-runtime Error"),
        (format!("{FUNCTION}/MemorySize"), json!(129), "edge-limit Warning"),
        (format!("{FUNCTION}/MemorySize"), json!("10241"), "edge-limit Error"),
        (format!("{FUNCTION}/Timeout"), json!(6), "edge-limit Warning"),
        (format!("{FUNCTION}/Timeout"), json!(31), "edge-limit Error"),
        (format!("{FUNCTION}/EphemeralStorage"), json!({"Size": 513}), "edge-limit Error"),
        (
            "/Resources/Version/Properties/ProvisionedConcurrencyConfig".to_owned(),
            json!({}),
            "edge-unsupported Error",
        ),
        (
            "/Resources/Role/Properties/AssumeRolePolicyDocument/Statement/0/Principal/Service".to_owned(),
            json!("lambda.amazonaws.com"),
            "edge-trust Error",
        ),
        (format!("{ONE}/EventType"), json!("viewer-requests"), "edge-event-type Error"),
        (format!("{ONE}/EventType"), Json::Null, "edge-event-type Error"),
        (
            ONE.to_owned(),
            json!({"EventType": "viewer-response", "IncludeBody": true, "LambdaFunctionARN": {"Ref": "Version"}}),
            "edge-include-body Error",
        ),
        (format!("{ONE}/LambdaFunctionARN"), Json::Null, "edge-version Error"),
        (
            format!("{ONE}/LambdaFunctionARN"),
            json!({"Fn::GetAtt": ["Function", "Arn"]}),
            "edge-version Error",
        ),
        (
            format!("{ONE}/LambdaFunctionARN"),
            json!({"Fn::GetAtt": ["Version", "Version"]}),
            "edge-version Error",
        ),
        (format!("{ONE}/LambdaFunctionARN"), json!({"Ref": "Alias"}), "edge-version Error"),
        (format!("{ONE}/LambdaFunctionARN"), arn("us-east-1", "$LATEST"), "edge-version Error"),
        (format!("{ONE}/LambdaFunctionARN"), json!("f:1"), "edge-version Error"),
        (format!("{ONE}/LambdaFunctionARN"), arn("eu-west-1", "1"), "edge-region Error"),
        (format!("{BEHAVIOR}/LambdaFunctionAssociations"), json!([viewer, viewer]), "edge-event-type Error"),
        (
            format!("{BEHAVIOR}/FunctionAssociations"),
            json!([{"EventType": "viewer-response"}]),
            "edge-mixed Error",
        ),
        (format!("{BEHAVIOR}/LambdaFunctionAssociations"), Json::Null, "edge-gap Error"),
        (
            "/Resources/Site/Properties/DistributionConfig/DefaultCacheBehavior/LambdaFunctionAssociations"
                .to_owned(),
            Json::Null,
            "edge-gap Error",
        ),
        (
            "/Resources/Site/Properties/DistributionConfig/CustomErrorResponses".to_owned(),
            mapped,
            "edge-error-page Warning",
        ),
    ] {
        let mut found = broken(&pointer, value.clone());
        if rule != "edge-gap Error" {
            // A behaviour whose event is not viewer-request is a gap as well.
            found.retain(|rule| rule != "edge-gap Error");
        }
        assert_eq!(found, [rule], "{pointer} = {value}");
    }
}

#[test]
fn a_literal_arn_of_a_version_is_fine() {
    let pointer = "/Resources/Site/Properties/DistributionConfig/DefaultCacheBehavior/LambdaFunctionAssociations/0/LambdaFunctionARN";
    assert_eq!(
        broken(pointer, json!("arn:aws:lambda:us-east-1:123456789012:function:f:12")),
        Vec::<String>::new()
    );
}

#[test]
fn origin_events_have_the_raised_limits() {
    let mut document = sound();
    document["Resources"]["Function"]["Properties"]["Timeout"] = json!(30);
    document["Resources"]["Site"]["Properties"]["DistributionConfig"] = json!({
        "DefaultCacheBehavior": {"LambdaFunctionAssociations": [{"EventType": "origin-request", "LambdaFunctionARN": {"Ref": "Version"}}]},
    });
    assert_eq!(check(&document), []);
}
