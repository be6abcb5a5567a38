//! Functions at places where they cannot be, or with other results than the place needs.

use serde_json::{Value as Json, json};

use super::{QUEUE, rules};

/// A template with a condition, a parameter, a mapping and this resource.
fn document(resource: &Json) -> Json {
    json!({
        "Parameters": {"Zones": {"Type": "CommaDelimitedList"}, "Zone": {"Type": "String"}},
        "Mappings": {
            "ByRegion": {"us-east-1": {"Name": "a"}, "default": {"Name": "b"}},
            "ByStage": {"prod": {"Name": "a"}},
        },
        "Conditions": {"IsProd": {"Fn::Equals": [{"Fn::Join": ["", {"Ref": "Zones"}]}, {"Ref": "Zone"}]}},
        "Resources": {
            "A": resource,
            "Names": {"Type": QUEUE, "Properties": {
                "Z": {"Fn::If": ["IsProd", 1, 2]},
                "X": {"Fn::FindInMap": ["ByRegion", {"Ref": "AWS::Region"}, "Name"]},
                "Y": {"Fn::FindInMap": ["ByStage", "prod", "Name"]},
            }},
        },
    })
}

macro_rules! functions {
    ($($test:ident: good $good:tt, bad $bad:tt => $finding:literal;)*) => {$(
        #[test]
        fn $test() {
            assert_eq!(rules(&document(&json!($good))), Vec::<String>::new());
            assert_eq!(rules(&document(&json!($bad))), [$finding]);
        }
    )*};
}

functions! {
    function_of_rules_is_not_in_a_property:
        good {"Type": QUEUE, "Properties": {"X": {"Fn::Select": [0, {"Ref": "Zones"}]}}},
        bad {"Type": QUEUE, "Properties": {"X": {"Fn::Select": [0, {"Fn::ValueOfAll": ["AWS::EC2::Subnet::Id", "VpcId"]}]}}}
            => "function-form Resources.A.Properties.X.Fn::Select[1].Fn::ValueOfAll";
    mapping_with_a_key_for_the_region_has_regions:
        good {"Type": QUEUE, "Properties": {"X": {"Fn::FindInMap": ["ByRegion", {"Ref": "AWS::Region"}, "Name"]}}},
        bad {"Type": QUEUE, "Properties": {"X": {"Fn::FindInMap": ["ByStage", {"Ref": "AWS::Region"}, "Name"]}}}
            => "dangling-reference Resources.A.Properties.X.Fn::FindInMap";
    text_is_not_an_object:
        good {"Type": "AWS::ECS::Cluster", "Properties": {"Configuration": {"ExecuteCommandConfiguration": {"Logging": {"Fn::Sub": "NONE"}}}}},
        bad {"Type": "AWS::ECS::Cluster", "Properties": {"Configuration": {"ExecuteCommandConfiguration": {"Fn::Sub": "a"}}}}
            => "wrong-type Resources.A.Properties.Configuration.ExecuteCommandConfiguration";
    value_of_a_mapping_is_not_an_object:
        good {"Type": "AWS::SNS::Topic", "Properties": {"TopicName": {"Fn::FindInMap": ["ByStage", "prod", "Name"]}}},
        bad {"Type": "AWS::SNS::Topic", "Properties": {"Subscription": [{"Fn::FindInMap": ["ByStage", "prod", "Name"]}]}}
            => "wrong-type Resources.A.Properties.Subscription[0]";
    identifier_of_any_resource_is_not_a_list:
        good {"Type": "AWS::AutoScaling::AutoScalingGroup", "Properties": {
            "MinSize": "1", "MaxSize": "1", "LaunchConfigurationName": "l", "AvailabilityZones": {"Ref": "Zones"}, "LoadBalancerNames": [{"Ref": "Names"}]}},
        bad {"Type": "AWS::AutoScaling::AutoScalingGroup", "Properties": {
            "MinSize": "1", "MaxSize": "1", "LaunchConfigurationName": "l", "AvailabilityZones": {"Ref": "Zones"}, "LoadBalancerNames": {"Ref": "Names"}}}
            => "wrong-type Resources.A.Properties.LoadBalancerNames";
    condition_is_a_name:
        good {"Type": QUEUE, "Condition": "IsProd"},
        bad {"Type": QUEUE, "Condition": false} => "not-allowed Resources.A.Condition";
    properties_are_not_a_reference:
        good {"Type": "AWS::SQS::Queue", "Properties": {"Fn::If": ["IsProd", {"DelaySeconds": 1}, {"Ref": "AWS::NoValue"}]}},
        bad {"Type": "AWS::SQS::Queue", "Properties": {"Ref": "AWS::NoValue"}} => "wrong-type Resources.A.Properties";
}

#[test]
fn macro_may_give_all_properties() {
    let included = json!({"Fn::Transform": {"Name": "AWS::Include", "Parameters": {"Location": "s3://a/b"}}});
    let findings = rules(&document(&json!({"Type": "AWS::SQS::Queue", "Properties": included})));
    assert!(findings.iter().all(|finding| !finding.starts_with("wrong-type")), "{findings:?}");
}

#[test]
fn list_is_not_compared() {
    let mut document = document(&json!({"Type": QUEUE}));
    document["Conditions"]["IsProd"] = json!({"Fn::Equals": [{"Ref": "Zones"}, {"Ref": "Zone"}]});
    assert_eq!(rules(&document), ["function-form Conditions.IsProd.Fn::Equals[0]"]);
}

#[test]
fn rules_have_functions_that_other_sections_lack() {
    let mut document = document(&json!({"Type": QUEUE}));
    let assertion = json!({"Assert": {"Fn::Contains": [["a"], {"Ref": "Zone"}]}});
    document["Rules"] = json!({"R": {"Assertions": [assertion]}});
    assert_eq!(rules(&document), Vec::<String>::new());
}

/// The findings about a display name in a template with parameters and attributes of both kinds.
fn display_name(name: &Json) -> Vec<String> {
    let document = json!({
        "Parameters": {
            "Text": {"Type": "String"},
            "List": {"Type": "CommaDelimitedList"},
            "Stored": {"Type": "AWS::SSM::Parameter::Value<List<String>>"},
        },
        "Conditions": {"HasText": {"Fn::Equals": [{"Ref": "Text"}, "a"]}},
        "Resources": {
            "T": {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": name}},
            "V": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}},
            "C": {"Type": "Custom::Lookup"},
            "D": {"Type": "AWS::DMS::ReplicationInstance", "Properties": {"ReplicationInstanceClass": "dms.t3.micro"}},
            "N": {"Type": "AWS::CloudFormation::Stack", "Properties": {"TemplateURL": "https://a.s3.amazonaws.com/t.yaml"}},
            "U": {"Type": "AWS::SQS::Queue", "Metadata": {"Used": [{"Ref": "Text"}, {"Ref": "List"}, {"Ref": "Stored"}, {"Fn::If": ["HasText", 1, 2]}]}},
        },
    });
    let findings = super::validate(&document).into_iter();
    findings
        .map(|finding| {
            let place = finding.path().to_string();
            format!(
                "{} {}",
                place.trim_start_matches("Resources.T.Properties.DisplayName."),
                finding.problem()
            )
        })
        .collect()
}

expectations! {
    parameter_that_is_a_string_is_not_joined: display_name(&json!({"Fn::Join": ["", {"Ref": "Text"}]}))
        => ["Fn::Join[1] Fn::Join takes a List, and the parameter Text of type String is a String"];
    identifier_of_a_resource_is_not_joined: display_name(&json!({"Fn::Join": ["", {"Ref": "V"}]}))
        => ["Fn::Join[1] Fn::Join takes a List, and the VpcId of V is a String"];
    list_is_not_among_the_strings_that_are_joined:
        display_name(&json!({"Fn::Join": ["", ["a", {"Fn::GetAtt": ["V", "CidrBlockAssociations"]}]]}))
        => ["Fn::Join[1][1] Fn::Join joins Strings, and the CidrBlockAssociations of V is a List"];
    item_is_not_selected_from_a_string: display_name(&json!({"Fn::Select": [0, {"Fn::GetAtt": ["V", "CidrBlock"]}]}))
        => ["Fn::Select[1] Fn::Select takes a List, and the CidrBlock of V is a String"];
    list_is_not_split: display_name(&json!({"Fn::Select": [0, {"Fn::Split": [",", {"Ref": "List"}]}]}))
        => ["Fn::Select[1].Fn::Split[1] Fn::Split splits a String, and the parameter List of type CommaDelimitedList is a List"];
    variable_of_a_text_is_not_given_a_list: display_name(&json!({"Fn::Sub": ["${X}", {"X": {"Ref": "List"}}]}))
        => ["Fn::Sub Fn::Sub puts Strings into a text, and the parameter List of type CommaDelimitedList is a List"];
    lists_and_strings_are_taken_where_functions_need_them: [
        json!({"Fn::Join": ["", {"Ref": "List"}]}),
        json!({"Fn::Join": ["", {"Ref": "Stored"}]}),
        json!({"Fn::Join": ["", [{"Ref": "Text"}, {"Fn::Select": [0, {"Ref": "List"}]}]]}),
        json!({"Fn::Select": [0, {"Fn::Split": ["/", {"Fn::GetAtt": ["V", "CidrBlock"]}]}]}),
    ].iter().flat_map(display_name).collect::<Vec<_>>() => [];
    unknown_results_are_taken_by_every_function: [
        json!({"Fn::If": ["HasText", {"Ref": "Text"}, {"Ref": "List"}]}),
        json!({"Fn::GetAtt": ["C", "Names"]}),
        json!({"Fn::GetAtt": ["D", "ReplicationInstancePrivateIpAddresses"]}),
        json!({"Fn::GetAtt": ["N", "Outputs.Names"]}),
        json!({"Fn::FindInMap": [{"Ref": "Text"}, "a", "b"]}),
    ].iter().flat_map(|unknown| [
        json!({"Fn::Join": ["", unknown]}),
        json!({"Fn::Join": ["", [unknown]]}),
        json!({"Fn::Select": [0, unknown]}),
        json!({"Fn::Select": [0, {"Fn::Split": [",", unknown]}]}),
    ]).flat_map(|name| display_name(&name)).collect::<Vec<_>>() => [];
}

#[test]
fn functions_that_a_macro_may_replace_are_not_checked() {
    let mut document =
        document(&json!({"Type": QUEUE, "Properties": {"X": {"Fn::Join": ["", {"Ref": "Zone"}]}}}));
    assert_eq!(rules(&document), ["function-form Resources.A.Properties.X.Fn::Join[1]"]);
    document["Transform"] = json!("OwnMacro");
    let findings = rules(&document);
    assert!(!findings.iter().any(|finding| finding.starts_with("function-form")), "{findings:?}");
}

#[test]
fn rule_reads_parameters_by_their_type() {
    let found = |assertion: Json| {
        rules(&json!({
            "Parameters": {"V": {"Type": "AWS::EC2::VPC::Id"}, "L": {"Type": "List<AWS::EC2::VPC::Id>"}},
            "Rules": {"R": {"Assertions": [{"Assert": assertion}]}},
            "Resources": {"A": {"Type": QUEUE}},
        }))
    };
    for all in [
        json!({"Fn::RefAll": "AWS::EC2::VPC::Id"}),
        json!({"Fn::ValueOfAll": ["AWS::EC2::VPC::Id", "Tags.a"]}),
    ] {
        assert_eq!(found(json!({"Fn::EachMemberIn": [all, ["a"]]})), Vec::<String>::new());
    }
    let value = json!({"Fn::ValueOf": ["V", "Tags.a"]});
    assert_eq!(found(json!({"Fn::Equals": [value, "a"]})), ["unused-parameter Parameters.L"]);
    let others = json!({"Fn::RefAll": "AWS::EC2::Subnet::Id"});
    assert_eq!(found(json!({"Fn::EachMemberIn": [others, ["a"]]})).len(), 2);
}
