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

macro_rules! mistakes {
    ($($test:ident: $base:ident / $member:literal = $value:tt breaks $rule:literal;)*) => {$(
        #[test]
        fn $test() {
            check_mistake(&format!("{}/{}", $base, $member), json!($value), $rule);
        }
    )*};
}

const ASSOCIATION: &str =
    "/Resources/Site/Properties/DistributionConfig/CacheBehaviors/0/LambdaFunctionAssociations/0";
const BEHAVIOR: &str = "/Resources/Site/Properties/DistributionConfig/CacheBehaviors/0";
const CONFIG: &str = "/Resources/Site/Properties/DistributionConfig";
const DEFAULT: &str = "/Resources/Site/Properties/DistributionConfig/DefaultCacheBehavior";
const FUNCTION: &str = "/Resources/Function/Properties";
const PRINCIPAL: &str = "/Resources/Role/Properties/AssumeRolePolicyDocument/Statement/0/Principal";
const VERSION: &str = "/Resources/Version/Properties";

mistakes! {
    environment_variables_are_reported:
        FUNCTION / "Environment" = {"Variables": {"A": "b"}} breaks "edge-unsupported Error";
    layers_are_reported: FUNCTION / "Layers" = [{"Ref": "Layer"}] breaks "edge-unsupported Error";
    vpc_is_reported: FUNCTION / "VpcConfig" = {"SubnetIds": ["subnet-1"]} breaks "edge-unsupported Error";
    dead_letter_queue_is_reported:
        FUNCTION / "DeadLetterConfig" = {"TargetArn": "arn"} breaks "edge-unsupported Error";
    file_system_is_reported:
        FUNCTION / "FileSystemConfigs" = [{"Arn": "arn"}] breaks "edge-unsupported Error";
    image_config_is_reported: FUNCTION / "ImageConfig" = {"Command": ["a"]} breaks "edge-unsupported Error";
    kms_key_is_reported: FUNCTION / "KmsKeyArn" = "k" breaks "edge-unsupported Error";
    snap_start_is_reported:
        FUNCTION / "SnapStart" = {"ApplyOn": "PublishedVersions"} breaks "edge-unsupported Error";
    active_tracing_is_reported: FUNCTION / "TracingConfig" = {"Mode": "Active"} breaks "edge-unsupported Error";
    runtime_management_is_reported:
        FUNCTION / "RuntimeManagementConfig" = {"UpdateRuntimeOn": "Manual"} breaks "edge-unsupported Error";
    container_image_is_reported: FUNCTION / "PackageType" = "Image" breaks "edge-unsupported Error";
    arm_architecture_is_reported: FUNCTION / "Architectures" = ["arm64"] breaks "edge-architecture Error";
    custom_runtime_is_reported: FUNCTION / "Runtime" = "provided.al2023" breaks "edge-runtime Error";
    memory_above_the_default_quota_of_viewer_events_is_a_warning:
        FUNCTION / "MemorySize" = 129 breaks "edge-limit Warning";
    memory_above_the_maximum_is_an_error: FUNCTION / "MemorySize" = "10241" breaks "edge-limit Error";
    timeout_above_the_default_quota_of_viewer_events_is_a_warning:
        FUNCTION / "Timeout" = 6 breaks "edge-limit Warning";
    timeout_above_the_maximum_is_an_error: FUNCTION / "Timeout" = 31 breaks "edge-limit Error";
    raised_ephemeral_storage_is_reported:
        FUNCTION / "EphemeralStorage" = {"Size": 513} breaks "edge-limit Error";
    arm_function_in_a_branch_of_a_version_is_reported:
        VERSION / "FunctionName" = {"Fn::If": ["C", {"Ref": "Arm"}, "elsewhere"]} breaks "edge-architecture Error";
    untrusting_role_in_a_branch_of_a_function_is_reported:
        FUNCTION / "Role" = {"Fn::If": ["C", {"Fn::GetAtt": ["Untrusted", "Arn"]}, {"Ref": "Arn"}]}
        breaks "edge-trust Error";
    provisioned_concurrency_is_reported:
        VERSION / "ProvisionedConcurrencyConfig" = {"ProvisionedConcurrentExecutions": 1}
        breaks "edge-unsupported Error";
    role_must_trust_edgelambda: PRINCIPAL / "Service" = "lambda.amazonaws.com" breaks "edge-trust Error";
    unknown_event_type_is_reported:
        ASSOCIATION / "EventType" = "viewer-requests" breaks "edge-event-type Error";
    missing_event_type_is_reported: ASSOCIATION / "EventType" = null breaks "edge-event-type Error";
    body_of_a_response_event_is_reported:
        BEHAVIOR / "LambdaFunctionAssociations/0" =
            {"EventType": "viewer-response", "IncludeBody": true, "LambdaFunctionARN": {"Ref": "Version"}}
        breaks "edge-include-body Error";
    missing_function_arn_is_reported: ASSOCIATION / "LambdaFunctionARN" = null breaks "edge-version Error";
    arn_of_a_function_without_a_version_is_reported:
        ASSOCIATION / "LambdaFunctionARN" = {"Fn::GetAtt": ["Function", "Arn"]} breaks "edge-version Error";
    number_of_a_version_is_reported:
        ASSOCIATION / "LambdaFunctionARN" = {"Fn::GetAtt": ["Version", "Version"]} breaks "edge-version Error";
    alias_is_reported: ASSOCIATION / "LambdaFunctionARN" = {"Ref": "Alias"} breaks "edge-version Error";
    function_arn_without_a_value_is_reported:
        ASSOCIATION / "LambdaFunctionARN" = {"Ref": "AWS::NoValue"} breaks "edge-version Error";
    arn_of_a_function_in_sub_is_reported:
        ASSOCIATION / "LambdaFunctionARN" = {"Fn::Sub": "${Function.Arn}"} breaks "edge-version Error";
    event_type_without_a_value_is_reported:
        ASSOCIATION / "EventType" = {"Ref": "AWS::NoValue"} breaks "edge-event-type Error";
    literal_arn_of_the_latest_version_is_reported:
        ASSOCIATION / "LambdaFunctionARN" = "arn:aws:lambda:us-east-1:123456789012:function:f:$LATEST"
        breaks "edge-version Error";
    name_with_a_version_is_not_an_arn: ASSOCIATION / "LambdaFunctionARN" = "f:1" breaks "edge-version Error";
    literal_arn_of_another_region_is_reported:
        ASSOCIATION / "LambdaFunctionARN" = "arn:aws:lambda:eu-west-1:123456789012:function:f:1"
        breaks "edge-region Error";
    two_functions_for_one_event_are_reported:
        BEHAVIOR / "LambdaFunctionAssociations" = [
            {"EventType": "viewer-request", "LambdaFunctionARN": {"Ref": "Version"}},
            {"EventType": "viewer-request", "LambdaFunctionARN": {"Ref": "Version"}},
        ] breaks "edge-event-type Error";
    lambda_and_cloudfront_functions_for_viewer_events_are_reported:
        BEHAVIOR / "FunctionAssociations" = [{"EventType": "viewer-response"}] breaks "edge-mixed Error";
    behavior_without_the_gate_is_reported:
        BEHAVIOR / "LambdaFunctionAssociations" = null breaks "edge-gap Warning";
    default_behavior_without_the_gate_is_reported:
        DEFAULT / "LambdaFunctionAssociations" = null breaks "edge-gap Warning";
    error_page_for_a_refused_request_is_reported:
        CONFIG / "CustomErrorResponses" = [{"ErrorCode": 403, "ResponsePagePath": "/index.html"}]
        breaks "edge-error-page Warning";
}

fn check_mistake(pointer: &str, value: Json, rule: &str) {
    let mut found = broken(pointer, value);
    if rule != "edge-gap Warning" {
        // A behaviour whose event is not viewer-request is a gap as well.
        found.retain(|rule| rule != "edge-gap Warning");
    }
    assert_eq!(found, [rule]);
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

macro_rules! accepted {
    ($($test:ident: $base:ident / $member:literal = $value:tt;)*) => {$(
        #[test]
        fn $test() {
            assert_eq!(broken(&format!("{}/{}", $base, $member), json!($value)), Vec::<String>::new());
        }
    )*};
}

accepted! {
    literal_arn_of_a_version_is_accepted:
        DEFAULT / "LambdaFunctionAssociations/0/LambdaFunctionARN" =
            "arn:aws:lambda:us-east-1:123456789012:function:f:12";
    environment_without_a_value_is_accepted: FUNCTION / "Environment" = {"Ref": "AWS::NoValue"};
    environment_without_variables_is_accepted: FUNCTION / "Environment" = {"Variables": {}};
    environment_that_is_empty_in_both_branches_is_accepted:
        FUNCTION / "Environment" =
            {"Fn::If": ["C", {"Variables": {"Ref": "AWS::NoValue"}}, {"Ref": "AWS::NoValue"}]};
    empty_list_of_layers_is_accepted: FUNCTION / "Layers" = [];
    vpc_with_empty_lists_is_accepted: FUNCTION / "VpcConfig" = {"SecurityGroupIds": [], "SubnetIds": []};
    vpc_that_is_empty_in_both_branches_is_accepted:
        FUNCTION / "VpcConfig" =
            {"SubnetIds": {"Fn::If": ["C", [], {"Ref": "AWS::NoValue"}]}, "Ipv6AllowedForDualStack": false};
    empty_kms_key_is_accepted: FUNCTION / "KmsKeyArn" = "";
    snap_start_that_is_off_is_accepted: FUNCTION / "SnapStart" = {"ApplyOn": "None"};
    tracing_mode_from_a_parameter_is_accepted: FUNCTION / "TracingConfig" = {"Mode": {"Ref": "Mode"}};
    memory_from_a_parameter_in_a_branch_is_accepted:
        FUNCTION / "MemorySize" = {"Fn::If": ["C", 128, {"Ref": "Memory"}]};
    function_arn_from_the_parameter_store_is_accepted:
        DEFAULT / "LambdaFunctionAssociations/0/LambdaFunctionARN" = "{{resolve:ssm:/gate}}";
    event_type_from_a_parameter_is_accepted:
        DEFAULT / "LambdaFunctionAssociations/0/EventType" = {"Ref": "Event"};
    gate_in_both_branches_of_the_list_is_accepted:
        DEFAULT / "LambdaFunctionAssociations" = {"Fn::If": ["C", [association()], [association()]]};
    gate_in_one_branch_of_the_list_is_accepted:
        DEFAULT / "LambdaFunctionAssociations" = {"Fn::If": ["C", [association()], {"Ref": "AWS::NoValue"}]};
    gate_in_both_branches_of_an_item_is_accepted:
        DEFAULT / "LambdaFunctionAssociations" = [{"Fn::If": ["C", association(), association()]}];
    behaviors_from_a_parameter_are_accepted: CONFIG / "CacheBehaviors" = {"Ref": "Behaviors"};
    cloudfront_function_in_one_branch_is_accepted:
        DEFAULT / "FunctionAssociations" =
            {"Fn::If": ["C", {"Ref": "AWS::NoValue"}, [{"EventType": "viewer-request"}]]};
    error_response_without_a_page_is_accepted:
        CONFIG / "CustomErrorResponses" = [{"ErrorCode": 403, "ResponsePagePath": {"Ref": "AWS::NoValue"}}];
    principal_with_a_pseudo_parameter_is_accepted:
        PRINCIPAL / "Service" = [{"Fn::Sub": "lambda.${AWS::URLSuffix}"}, "edgelambda.amazonaws.com"];
}

fn association() -> Json {
    json!({"EventType": "viewer-request", "LambdaFunctionARN": {"Ref": "Version"}})
}

#[test]
fn memory_above_the_quota_in_a_branch_is_reported() {
    let branch = json!({"Fn::If": ["C", 128, 512]});
    assert_eq!(broken(&format!("{FUNCTION}/MemorySize"), branch), ["edge-limit Warning"]);
}

#[test]
fn conditional_behaviors_are_checked() {
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
    let findings = check(&document);
    let rules: Vec<&str> = findings.iter().map(|finding| finding.rule().id).collect();
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
    let found: Vec<_> = check(&document)
        .iter()
        .map(|finding| format!("{} {:?}", finding.rule().id, finding.severity()))
        .collect();
    assert_eq!(found, ["edge-limit Warning"]);
}
