//! One fault per rule in an otherwise sound document.

use serde_json::{Value as Json, json};

use crate::finding::{Finding, Report};
use crate::rule::Severity;

fn check(document: &Json) -> Vec<Finding> {
    let mut report = Report::default();
    super::check(document, &mut report);
    report.into_findings()
}

fn sound() -> Json {
    json!({"Resources": {
        "Role": {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": {"Statement": [
            {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": ["lambda.amazonaws.com", "edgelambda.amazonaws.com"]}},
        ]}}},
        "Function": {"Type": "AWS::Lambda::Function", "Properties": {
            "Role": {"Fn::GetAtt": ["Role", "Arn"]}, "Runtime": "python3.13", "MemorySize": 128, "Timeout": 5, "Architectures": ["x86_64"],
        }},
        "Arm": {"Type": "AWS::Lambda::Function", "Properties": {"Architectures": ["arm64"]}},
        "Untrusted": {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": {"Statement": []}}},
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
    check(&document).iter().map(|finding| format!("{} {:?}", finding.rule().id, finding.severity())).collect()
}

#[test]
fn document_without_mistakes_has_no_finding() {
    assert_eq!(check(&sound()), []);
}

#[test]
#[expect(clippy::too_many_lines, reason = "a table")]
fn each_rule_finds_its_mistake() {
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
        (format!("{FUNCTION}/Environment"), json!({"Variables": {"A": "b"}}), "edge-unsupported Error"),
        (format!("{FUNCTION}/Layers"), json!([{"Ref": "Layer"}]), "edge-unsupported Error"),
        (format!("{FUNCTION}/VpcConfig"), json!({"SubnetIds": ["subnet-1"]}), "edge-unsupported Error"),
        (format!("{FUNCTION}/DeadLetterConfig"), json!({"TargetArn": "arn"}), "edge-unsupported Error"),
        (format!("{FUNCTION}/FileSystemConfigs"), json!([{"Arn": "arn"}]), "edge-unsupported Error"),
        (format!("{FUNCTION}/ImageConfig"), json!({"Command": ["a"]}), "edge-unsupported Error"),
        (format!("{FUNCTION}/KmsKeyArn"), json!("k"), "edge-unsupported Error"),
        (format!("{FUNCTION}/SnapStart"), json!({"ApplyOn": "PublishedVersions"}), "edge-unsupported Error"),
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
            "/Resources/Version/Properties/FunctionName".to_owned(),
            json!({"Fn::If": ["C", {"Ref": "Arm"}, "elsewhere"]}),
            "edge-architecture Error",
        ),
        (
            format!("{FUNCTION}/Role"),
            json!({"Fn::If": ["C", {"Fn::GetAtt": ["Untrusted", "Arn"]}, {"Ref": "Arn"}]}),
            "edge-trust Error",
        ),
        (
            "/Resources/Version/Properties/ProvisionedConcurrencyConfig".to_owned(),
            json!({"ProvisionedConcurrentExecutions": 1}),
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
        (format!("{ONE}/LambdaFunctionARN"), json!({"Ref": "AWS::NoValue"}), "edge-version Error"),
        (format!("{ONE}/LambdaFunctionARN"), json!({"Fn::Sub": "${Function.Arn}"}), "edge-version Error"),
        (format!("{ONE}/EventType"), json!({"Ref": "AWS::NoValue"}), "edge-event-type Error"),
        (format!("{ONE}/LambdaFunctionARN"), arn("us-east-1", "$LATEST"), "edge-version Error"),
        (format!("{ONE}/LambdaFunctionARN"), json!("f:1"), "edge-version Error"),
        (format!("{ONE}/LambdaFunctionARN"), arn("eu-west-1", "1"), "edge-region Error"),
        (format!("{BEHAVIOR}/LambdaFunctionAssociations"), json!([viewer, viewer]), "edge-event-type Error"),
        (
            format!("{BEHAVIOR}/FunctionAssociations"),
            json!([{"EventType": "viewer-response"}]),
            "edge-mixed Error",
        ),
        (format!("{BEHAVIOR}/LambdaFunctionAssociations"), Json::Null, "edge-gap Warning"),
        (
            "/Resources/Site/Properties/DistributionConfig/DefaultCacheBehavior/LambdaFunctionAssociations"
                .to_owned(),
            Json::Null,
            "edge-gap Warning",
        ),
        (
            "/Resources/Site/Properties/DistributionConfig/CustomErrorResponses".to_owned(),
            mapped,
            "edge-error-page Warning",
        ),
    ] {
        let mut found = broken(&pointer, value.clone());
        if rule != "edge-gap Warning" {
            // A behaviour whose event is not viewer-request is a gap as well.
            found.retain(|rule| rule != "edge-gap Warning");
        }
        assert_eq!(found, [rule], "{pointer} = {value}");
    }
}

#[test]
fn literal_arn_of_a_version_is_accepted() {
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

#[test]
fn empty_properties_are_accepted() {
    const FUNCTION: &str = "/Resources/Function/Properties";
    let no_value = json!({"Ref": "AWS::NoValue"});
    for (property, value) in [
        ("Environment", no_value.clone()),
        ("Environment", json!({"Variables": {}})),
        ("Environment", json!({"Fn::If": ["C", {"Variables": no_value}, {"Ref": "AWS::NoValue"}]})),
        ("Layers", json!([])),
        ("VpcConfig", json!({"SecurityGroupIds": [], "SubnetIds": []})),
        (
            "VpcConfig",
            json!({"SubnetIds": {"Fn::If": ["C", [], no_value]}, "Ipv6AllowedForDualStack": false}),
        ),
        ("KmsKeyArn", json!("")),
        ("SnapStart", json!({"ApplyOn": "None"})),
        ("TracingConfig", json!({"Mode": {"Ref": "Mode"}})),
        ("MemorySize", json!({"Fn::If": ["C", 128, {"Ref": "Memory"}]})),
    ] {
        assert_eq!(broken(&format!("{FUNCTION}/{property}"), value.clone()), Vec::<String>::new(), "{value}");
    }
    let branch = json!({"Fn::If": ["C", 128, 512]});
    assert_eq!(broken(&format!("{FUNCTION}/MemorySize"), branch), ["edge-limit Warning"]);
}

#[test]
fn values_known_only_at_deployment_are_accepted() {
    const CONFIG: &str = "/Resources/Site/Properties/DistributionConfig";
    const DEFAULT: &str = "/Resources/Site/Properties/DistributionConfig/DefaultCacheBehavior";
    let one = json!([{"EventType": "viewer-request", "LambdaFunctionARN": {"Ref": "Version"}}]);
    let no_value = json!({"Ref": "AWS::NoValue"});
    for (pointer, value) in [
        (format!("{DEFAULT}/LambdaFunctionAssociations/0/LambdaFunctionARN"), json!("{{resolve:ssm:/gate}}")),
        (format!("{DEFAULT}/LambdaFunctionAssociations/0/EventType"), json!({"Ref": "Event"})),
        (format!("{DEFAULT}/LambdaFunctionAssociations"), json!({"Fn::If": ["C", one, one]})),
        (format!("{DEFAULT}/LambdaFunctionAssociations"), json!({"Fn::If": ["C", one, no_value]})),
        (format!("{DEFAULT}/LambdaFunctionAssociations"), json!([{"Fn::If": ["C", one[0], one[0]]}])),
        (format!("{CONFIG}/CacheBehaviors"), json!({"Ref": "Behaviors"})),
        (
            format!("{DEFAULT}/FunctionAssociations"),
            json!({"Fn::If": ["C", no_value, [{"EventType": "viewer-request"}]]}),
        ),
        (format!("{CONFIG}/CustomErrorResponses"), json!([{"ErrorCode": 403, "ResponsePagePath": no_value}])),
        (
            "/Resources/Role/Properties/AssumeRolePolicyDocument/Statement/0/Principal/Service".to_owned(),
            json!([{"Fn::Sub": "lambda.${AWS::URLSuffix}"}, "edgelambda.amazonaws.com"]),
        ),
    ] {
        assert_eq!(broken(&pointer, value.clone()), Vec::<String>::new(), "{pointer} = {value}");
    }
}

#[test]
fn conditional_behaviors_are_checked() {
    const CONFIG: &str = "/Resources/Site/Properties/DistributionConfig";
    let open = json!([{"PathPattern": "/open/*"}]);
    let behaviors = json!({"Fn::If": ["C", open, {"Ref": "AWS::NoValue"}]});
    assert_eq!(broken(&format!("{CONFIG}/CacheBehaviors"), behaviors), ["edge-gap Warning"]);
    let gated =
        sound()["Resources"]["Site"]["Properties"]["DistributionConfig"]["DefaultCacheBehavior"].clone();
    let gated = &gated["LambdaFunctionAssociations"];
    let mut document = sound();
    let config = &mut document["Resources"]["Site"]["Properties"]["DistributionConfig"];
    config["CacheBehaviors"] = open.clone();
    config["DefaultCacheBehavior"]["LambdaFunctionAssociations"] =
        json!({"Fn::If": ["C", gated, {"Ref": "AWS::NoValue"}]});
    let rules: Vec<&str> = check(&document).iter().map(|one| one.rule().id).collect();
    assert_eq!(rules, ["edge-gap"], "a gate that is there sometimes leaves a gap then");
    let mut document = sound();
    document["Resources"]["Site"]["Properties"]["DistributionConfig"]["CacheBehaviors"] = open;
    let found = check(&document);
    assert_eq!(found.iter().map(Finding::severity).collect::<Vec<_>>(), [Severity::Warning]);
}

#[test]
fn function_is_checked_once_by_its_strictest_event() {
    let mut document = sound();
    let resources = &mut document["Resources"];
    resources["Function"]["Properties"]["MemorySize"] = json!(512);
    resources["Other"] =
        json!({"Type": "AWS::Lambda::Version", "Properties": {"FunctionName": {"Ref": "Function"}}});
    let config = &mut resources["Site"]["Properties"]["DistributionConfig"];
    config["DefaultCacheBehavior"]["LambdaFunctionAssociations"] = json!([
        {"EventType": "origin-request", "LambdaFunctionARN": {"Ref": "Version"}},
        {"EventType": "viewer-request", "LambdaFunctionARN": {"Ref": "Other"}},
    ]);
    let found: Vec<_> =
        check(&document).iter().map(|one| format!("{} {:?}", one.rule().id, one.severity())).collect();
    assert_eq!(found, ["edge-limit Warning"]);
}
