//! The code for templates, part by part.

use cloudformation::{Json, yaml};
use serde_json::json;

use super::{Comments, Target, rust};

fn stack(template: &Json) -> String {
    rust(template.as_object().expect("an object"), &Comments::default(), Target::Stack)
}

/// Source without its layout: without white space, and without commas at the end of lists.
fn tokens(source: &str) -> String {
    let text: String = source.chars().filter(|letter| !letter.is_whitespace()).collect();
    text.replace(",)", ")").replace(",]", "]").replace(",}", "}")
}

macro_rules! code {
    ($($name:ident: $template:tt => $($line:expr),+;)*) => {$(
        #[test]
        fn $name() {
            let source = stack(&json!($template));
            for line in [$($line),+] {
                assert!(tokens(&source).contains(&tokens(line)), "{line}\n{source}");
            }
        }
    )*};
}

code! {
    references_are_handles: {
        "Parameters": {"Delay": {"Type": "Number"}, "Stage": {"Type": "String"}},
        "Resources": {
            "S": {"Type": "AWS::SSM::Parameter", "Properties": {"Type": "String", "Value": {"Fn::GetAtt": ["Q", "Arn"]}}},
            "Q": {"Type": "AWS::SQS::Queue", "Properties": {
                "DelaySeconds": {"Ref": "Delay"}, "QueueName": {"Fn::Sub": "${Stage}-${AWS::Region}"},
            }},
            "P": {"Type": "AWS::SSM::Parameter", "Properties": {"Type": "String", "Value": {"Ref": "Missing"}}},
        },
    } =>
        "let delay = scope.parameter(\"Delay\", Parameter::number())?;",
        ".delay_seconds(delay.number())",
        ".queue_name(text!(\"{stage}-{region}\", stage, region = Pseudo::Region));",
        "let q = scope.resource(\"Q\", q)?; let s = ssm::Parameter::new(ssm::ParameterRequired { \
         r#type: parameter::Type::String, value: q.arn(), }); scope.resource(\"S\", s)?;",
        "value: reference(\"Missing\")",
        "use cloudformation::intrinsic::{Pseudo, reference};",
        "features = [\"sqs\", \"ssm\"]";

    policies_have_types: {"Resources": {"R": {"Type": "AWS::IAM::Role", "Properties": {
        "AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"},
        ]},
        "Policies": [{"PolicyName": "P", "PolicyDocument": {"Version": "2012-10-17", "Statement": [
            {"Sid": "Read", "Effect": "Allow", "Action": ["s3:GetObject"], "Resource": ["*"],
             "Condition": {"Bool": {"aws:SecureTransport": "true"}}},
        ]}}],
    }}}} =>
        "iam::Role::new(PolicyDocument::trusting(\"lambda.amazonaws.com\"))",
        "Statement::allow(&[\"s3:GetObject\"]) .sid(\"Read\") .on(\"*\") .when(\"Bool\", \"aws:SecureTransport\", \"true\") .in_lists()",
        "use constructs::policy::{PolicyDocument, Statement};";

    policy_that_types_cannot_express_is_json: {"Resources": {"R": {"Type": "AWS::IAM::Role", "Properties": {
        "AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "NotAction": "s3:*", "Resource": "*"},
        ]},
    }}}} => "iam::Role::new(json!({ \"Version\": \"2012-10-17\", \"Statement\": [ {\"Effect\": \"Allow\", \"NotAction\": \"s3:*\"";

    statements_that_would_merge_stay_separate: {"Resources": {"R": {"Type": "AWS::IAM::Role", "Properties": {
        "AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"},
            {"Effect": "Allow", "Action": "s3:PutObject", "Resource": "*"},
        ]},
    }}}} =>
        "PolicyDocument::new() .with(Statement::allow(&[\"s3:GetObject\"]).on(\"*\")) \
         .with_separate(Statement::allow(&[\"s3:PutObject\"]).on(\"*\"))";

    policy_without_version_has_types: {"Resources": {"R": {"Type": "AWS::IAM::Role", "Properties": {
        "AssumeRolePolicyDocument": {"Statement": [
            {"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"},
        ]},
    }}}} => "PolicyDocument::trusting(\"lambda.amazonaws.com\").without_version()";

    policy_of_the_older_version_is_json: {"Resources": {"R": {"Type": "AWS::IAM::Role", "Properties": {
        "AssumeRolePolicyDocument": {"Version": "2008-10-17", "Statement": [{"Effect": "Allow", "Action": "a"}]},
    }}}} => "iam::Role::new(json!({ \"Version\": \"2008-10-17\"";

    single_value_is_in_a_list_where_the_template_has_one: {"Resources": {"R": {"Type": "AWS::IAM::Role", "Properties": {
        "AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Principal": {"Service": ["lambda.amazonaws.com"]}, "Action": "sts:AssumeRole"},
        ]},
    }}}} =>
        "Statement::allow(&[\"sts:AssumeRole\"]) .to(Principal::service(\"lambda.amazonaws.com\")) .in_list(Element::Principal)",
        "use constructs::policy::{Element, PolicyDocument, Principal, Statement};";

    attributes_of_resources_have_methods: {
        "Conditions": {"Prod": {"Fn::Equals": [{"Ref": "AWS::Region"}, "eu-west-1"]}},
        "Resources": {
            "A": {"Type": "AWS::SNS::Topic"},
            "B": {"Type": "AWS::SNS::Topic", "DependsOn": "A", "Condition": "Prod", "DeletionPolicy": "Retain",
                  "Metadata": {"Key": 1}, "Properties": {"TopicName": {"Fn::If": ["Prod", "a", {"Ref": "AWS::NoValue"}]}}},
            "C": {"Type": "Custom::Thing", "Properties": {"ServiceToken": {"Fn::GetAtt": ["B", "TopicArn"]}}},
        },
    } =>
        "let prod = scope.condition(\"Prod\", Condition::equals(Pseudo::Region, \"eu-west-1\"))?;",
        ".topic_name(if_(prod.as_str(), \"a\", no_value())) .resource() .depends_on(&a) .condition(&prod) \
         .deletion_policy(DeletionPolicy::Retain) .metadata(\"Key\", json!(1));",
        "Resource::untyped( \"Custom::Thing\", json!({\"ServiceToken\": b.topic_arn()}), )";

    names_that_a_scope_would_change_are_kept: {"Resources": {"queue": {"Type": "AWS::SQS::Queue"}}} =>
        "scope.stack().use_names_as_ids();", "scope.resource(\"queue\", sqs::Queue::new())?;";

    other_sections_are_json: {"Globals": {"Function": {"Timeout": 5}}, "Transform": "AWS::Serverless-2016-10-31",
        "Resources": {}} =>
        "scope.stack().transform(\"AWS::Serverless-2016-10-31\");",
        "scope.stack().section(\"Globals\", json!({\"Function\": {\"Timeout\": 5}}));";

    list_of_one_transform_is_typed: {"Transform": ["AWS::LanguageExtensions"], "Resources": {}} =>
        "scope.stack().transform(\"AWS::LanguageExtensions\");";

    module_name_of_two_services_is_written_after_its_service: {"Resources": {
        "A": {"Type": "AWS::Lambda::Function", "Properties": {"Code": {"ZipFile": ""}, "Role": "r"}},
        "B": {"Type": "AWS::Serverless::Function", "Properties": {"Tracing": "Active"}},
        "C": {"Type": "AWS::SNS::Topic", "Properties": {"Tags": [{"Key": "a", "Value": "b"}]}},
    }} =>
        "lambda::function::Code::new()", "serverless::function::Tracing::Active", ".tags([topic::Tag::new(\"a\", \"b\")])",
        "use cloudformation_resources::sns::topic;";

    value_without_a_required_property_imports_nothing: {"Resources": {"R": {"Type": "AWS::IAM::Role", "Properties": {
        "AssumeRolePolicyDocument": {}, "Policies": [{"PolicyName": "a"}],
    }}}} => ".policies([raw(json!({\"PolicyName\": \"a\"}))])",
        "use cloudformation::intrinsic::raw; use cloudformation_resources::iam; use constructs::";

    types_of_sam_are_typed: {"Transform": "AWS::Serverless-2016-10-31", "Resources": {
        "T": {"Type": "AWS::Serverless::SimpleTable", "Properties": {"TableName": "t"}},
        "F": {"Type": "AWS::Serverless::Function", "Properties": {
            "CodeUri": "src/", "MemorySize": 256, "Tracing": "Active",
            "Environment": {"Variables": {"TABLE": {"Ref": "T"}, "ARN": {"Fn::GetAtt": ["T", "Arn"]}}},
            "AutoPublishAlias": {"Fn::If": ["Live", "live", {"Ref": "AWS::NoValue"}]},
            "DeploymentPreference": {"Type": "Canary10Percent5Minutes", "Hooks": {"PreTraffic": "f"}},
        }},
        "G": {"Type": "AWS::Serverless::Function", "Properties": {"CodeUri": {"Bucket": "b", "Key": "k"}}},
    }} =>
        "features = [\"serverless\"]", "use cloudformation_resources::serverless;", "use cloudformation_resources::serverless::function;",
        "serverless::SimpleTable::new().table_name(\"t\")",
        "serverless::Function::new() .code_uri(\"src/\") .memory_size(256) .tracing(function::Tracing::Active)",
        ".variables([(\"TABLE\", t.reference()), (\"ARN\", t.arn())])",
        ".auto_publish_alias(if_(\"Live\", \"live\", no_value()))",
        "function::Hooks::new().pre_traffic(\"f\")",
        ".code_uri(raw(json!({\"Bucket\": \"b\", \"Key\": \"k\"})))";

    circle_is_broken_by_a_name: {"Resources": {
        "A": {"Type": "AWS::SNS::Topic", "Properties": {"TopicName": {"Ref": "B"}}},
        "B": {"Type": "AWS::SNS::Topic", "Properties": {"TopicName": {"Ref": "A"}}},
    }} => "sns::Topic::new().topic_name(reference(\"A\"))", ".topic_name(b.reference())";

    mappings_and_outputs_have_types: {
        "Mappings": {"Zones": {"eu-west-1": {"Id": "Z1"}}, "Sizes": {"a": {"x": 1}}},
        "Resources": {"T": {"Type": "AWS::SNS::Topic", "Properties": {
            "TopicName": {"Fn::FindInMap": ["Zones", {"Ref": "AWS::Region"}, "Id"]},
        }}},
        "Outputs": {"Arn": {"Value": {"Ref": "T"}, "Export": {"Name": "topic"}, "Description": "ARN"}},
    } =>
        "Mapping::new().with(\"eu-west-1\", \"Id\", \"Z1\")",
        "Mapping::<Json>::default().with(\"a\", \"x\", 1)",
        ".topic_name(zones.find(Pseudo::Region, \"Id\"))",
        "Output::new(t.reference()) .export(\"topic\") .description(\"ARN\")";

    lists_of_several_types_are_macros: {"Resources": {"T": {"Type": "AWS::CloudWatch::Alarm", "Properties": {
        "ComparisonOperator": "GreaterThanThreshold", "EvaluationPeriods": 1,
        "AlarmActions": ["a", {"Ref": "B"}], "OKActions": [],
    }}}} => ".alarm_actions(list![\"a\", reference(\"B\")])", ".ok_actions(List::default())", "use cloudformation::{List, list};";

    joined_text_is_a_list_of_texts_and_functions: {"Resources": {"T": {"Type": "AWS::SNS::Topic", "Properties": {
        "TopicName": {"Fn::Join": ["", ["jobs-", {"Ref": "AWS::Region"}, {"Fn::GetAtt": ["Q", "QueueName"]}]]},
    }}}} => ".topic_name(join(\"\", list![\"jobs-\", Pseudo::Region, get_att(\"Q\", \"QueueName\")]))";

    variables_of_several_types_are_a_macro: {"Resources": {"F": {"Type": "AWS::Lambda::Function", "Properties": {
        "Code": {"ZipFile": ""}, "Role": "r",
        "Environment": {"Variables": {"STAGE": "dev", "TABLE": {"Ref": "T"}}},
    }}}} => ".variables(map![(\"STAGE\", \"dev\"), (\"TABLE\", reference(\"T\"))])";

    numbers_are_literals: {"Resources": {"A": {"Type": "AWS::CloudWatch::Alarm", "Properties": {
        "ComparisonOperator": "GreaterThanThreshold", "EvaluationPeriods": 1, "Threshold": 80,
    }}, "B": {"Type": "AWS::CloudWatch::Alarm", "Properties": {
        "ComparisonOperator": "GreaterThanThreshold", "EvaluationPeriods": 1, "Threshold": 0.5,
    }}}} => ".threshold(80)", ".threshold(0.5)";

    large_number_and_fraction_are_a_macro: {"Resources": {"P": {"Type": "AWS::IoT::SecurityProfile", "Properties": {
        "Behaviors": [{"Name": "n", "Criteria": {"Value": {"Numbers": [3_000_000_000_i64, 0.5]}}}],
    }}}} => ".numbers(list![3000000000_i64, 0.5])";

    literals_of_another_type_are_raw: {"Resources": {"V": {"Type": "AWS::EC2::VPC", "Properties": {
        "CidrBlock": "10.0.0.0/16", "EnableDnsSupport": "true", "Ipv4NetmaskLength": "24",
    }}}} => ".enable_dns_support(raw(\"true\"))", ".ipv4_netmask_length(raw(\"24\"))";

    parameters_have_the_names_of_their_types: {"Parameters": {"Vpc": {"Type": "AWS::EC2::VPC::Id"}}, "Resources": {}} =>
        "scope.parameter(\"Vpc\", Parameter::new(\"AWS::EC2::VPC::Id\"))?;";
}

#[test]
fn large_json_is_collected_from_several_macros() {
    let members: Json = (0..60).map(|number| (format!("Key{number}"), json!({"Value": [number]}))).collect();
    let source = stack(&json!({"Resources": {}, "Metadata": {"Large": members}}));
    assert!(source.contains("Json::from_iter(["), "{source}");
}

/// A WAF statement with this many others in each other, next to an item at each level.
fn nested_statements(levels: usize, item: &Json) -> Json {
    let geo = json!({"GeoMatchStatement": {"CountryCodes": ["AQ"]}});
    let statement = (0..levels).fold(geo, |inner, _| {
        let not = json!({"NotStatement": {"Statement": inner}});
        json!({"OrStatement": {"Statements": [not, item]}})
    });
    let visibility =
        json!({"CloudWatchMetricsEnabled": true, "MetricName": "a", "SampledRequestsEnabled": true});
    let rule = json!({"Name": "A", "Priority": 1, "VisibilityConfig": visibility, "Statement": statement});
    json!({"Resources": {"W": {"Type": "AWS::WAFv2::WebACL", "Properties": {
        "DefaultAction": {"Allow": {}}, "Scope": "REGIONAL", "VisibilityConfig": visibility, "Rules": [rule],
    }}}})
}

#[test]
fn builders_in_builders_are_built_and_laid_out_once_each() {
    let item =
        json!({"LabelMatchStatement": {"Scope": "LABEL", "Key": "awswaf:managed:aws:bot-control:bot"}});
    for item in [item, json!({"Fn::GetAtt": ["Other", "Statement"]})] {
        let source = stack(&nested_statements(24, &item));
        assert_eq!(source.matches("OrStatement::new(").count(), 24, "{source}");
    }
}

/// The lines of the function for a YAML text with comments, without their margins.
fn lines_with_comments(text: &str) -> Vec<String> {
    let document = yaml::read(text).expect("YAML");
    let comments = Comments::read(text, &document).expect("comments");
    let source = rust(document.json.as_object().expect("an object"), &comments, Target::Template);
    source.lines().map(|line| line.trim().to_owned()).collect()
}

macro_rules! comments {
    ($($name:ident: $text:literal => $($line:literal)+;)*) => {$(
        #[test]
        fn $name() {
            let lines = lines_with_comments($text);
            let expected = [$($line),+];
            assert!(lines.windows(expected.len()).any(|window| window == expected), "{lines:#?}");
        }
    )*};
}

comments! {
    comment_above_an_entry_is_above_its_statement:
        "Resources:\n  # The queue\n  Q: # of jobs\n    Type: AWS::SQS::Queue\n"
        => "// The queue" "// of jobs" "template.add(\"Q\", sqs::Queue::new())?;";
    comment_of_a_property_is_above_its_setter:
        "Resources:\n  Q:\n    Type: AWS::SQS::Queue\n    Properties:\n      DelaySeconds: 5 # seconds\n      # Fifth\n      FifoQueue: true\n"
        => "let q = sqs::Queue::new()" "// seconds" ".delay_seconds(5)" "// Fifth" ".fifo_queue(true);";
    comment_of_an_item_is_in_the_list:
        "Resources:\n  F:\n    Type: AWS::SNS::Topic\n    Properties:\n      Tags:\n        # The team\n        - {Key: team, Value: a}\n        # - {Key: b}\n"
        => "let f = sns::Topic::new().tags([" "// The team" "topic::Tag::new(\"team\", \"a\")," "// - {Key: b}" "]);";
    comment_of_a_statement_and_of_an_action_is_in_the_policy:
        "Resources:\n  P:\n    Type: AWS::SQS::QueuePolicy\n    Properties:\n      Queues: [q]\n      PolicyDocument:\n        Version: '2012-10-17'\n        Statement:\n          # Why\n          - Effect: Allow\n            Action:\n              - sqs:SendMessage # send\n              - sqs:ReceiveMessage\n            Resource: '*'\n"
        => "PolicyDocument::new()" "// Why" ".with(" "Statement::allow(&[" "// send" "\"sqs:SendMessage\"," "\"sqs:ReceiveMessage\"," "])" ".on(\"*\")," "),";
    comment_in_json_stays_there:
        "Resources:\n  C:\n    Type: Custom::C\n    Properties:\n      # The function\n      ServiceToken: a\n"
        => "json!({" "// The function" "\"ServiceToken\": \"a\"," "}),";
    comment_of_a_part_without_a_place_is_above_the_nearest_one:
        "Resources:\n  Q:\n    Type: AWS::SQS::Queue # fast\n    Properties:\n      QueueName: !Join ['-', [a, # first\n        b]]\n"
        => "// fast" "let q = sqs::Queue::new()" "// first" ".queue_name(join(\"-\", [\"a\", \"b\"]));";
    comment_at_the_end_comes_last:
        "Resources:\n  Q:\n    Type: AWS::SQS::Queue\n  # R:\n# The end\n"
        => "template.add(\"Q\", sqs::Queue::new())?;" "// R:" "// The end" "" "Ok(template)";
    commented_items_stay_together_in_the_list:
        "Resources:\n  F:\n    Type: AWS::SNS::Topic\n    Properties:\n      Tags:\n        - {Key: team, Value: a}\n        # Disabled:\n        # - Key: b\n        #   Value:\n        #     - c\n      # TopicName:\n      #   - d\n"
        => "let f = sns::Topic::new()" "// TopicName:" "//   - d" ".tags([" "topic::Tag::new(\"team\", \"a\")," "// Disabled:" "// - Key: b" "//   Value:" "//     - c" "]);";
    commented_entry_with_a_sign_in_each_column_stays_together:
        "Resources:\n  Q:\n    Type: AWS::SQS::Queue\n  # S:\n    # Type: AWS::SNS::Topic\n    # Properties:\n      # TopicName: t\n  T:\n    Type: AWS::SNS::Topic\n"
        => "// S:" "// Type: AWS::SNS::Topic" "// Properties:" "// TopicName: t" "template.add(\"T\", sns::Topic::new())?;";
    comment_further_left_begins_another_block:
        "Resources:\n  Q:\n    Type: AWS::SQS::Queue\n    # The end of Q\n  # The start of T\n  T:\n    Type: AWS::SNS::Topic\n"
        => "template.add(\"Q\", sqs::Queue::new())?;" "// The end of Q" "" "// The start of T" "template.add(\"T\", sns::Topic::new())?;";
    comment_above_the_template_is_above_the_code:
        "# Copyright\n##!\n\nResources:\n  Q:\n    Type: AWS::SQS::Queue\n"
        => "// Copyright" "// !" "" "use cloudformation::{AddError, Template};";
}

#[test]
fn code_for_a_template_uses_no_stack() {
    let template =
        json!({"Description": "D", "Transform": "T", "Resources": {"Q": {"Type": "AWS::SQS::Queue"}}});
    let source = rust(template.as_object().expect("an object"), &Comments::default(), Target::Template);
    for line in [
        "template.description = Some(\"D\".to_owned());",
        "template.transform.push(\"T\".to_owned());",
        "template.add(\"Q\", sqs::Queue::new())?;",
        "use cloudformation::{AddError, Template};",
    ] {
        assert!(source.contains(line), "{line}\n{source}");
    }
    assert!(!source.contains("use constructs"), "{source}");
}
