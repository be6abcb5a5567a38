//! Findings from AWS's facts and from the supplements.

use serde_json::{Value as Json, json};

use super::{QUEUE, rules, validate, with};
use crate::Finding;
use crate::validate::Validator;

#[test]
fn closed_runtime_is_reported_with_its_successor() {
    let function = |runtime: Json| {
        let properties =
            json!({"Role": {"Ref": "Role"}, "Code": {"ZipFile": "x"}, "Handler": "a.b", "Runtime": runtime});
        json!({
            "Parameters": {"Role": {"Type": "String"}},
            "Resources": {"F": {"Type": "AWS::Lambda::Function", "Properties": properties}},
        })
    };
    let either = json!({"Fn::If": ["C", "nodejs4.3", "python3.13"]});
    let findings = validate(&function(either));
    let closed = findings.iter().find(|finding| finding.rule().id == "closed-runtime").expect("a finding");
    assert_eq!(closed.path().to_string(), "Resources.F.Properties.Runtime.Fn::If[1]");
    assert!(closed.is_error() && closed.advice().starts_with("use nodejs"), "{closed}");
    assert_eq!(rules(&function(json!("python3.13"))), Vec::<String>::new());
    let list = json!({"X": {"Type": QUEUE, "Properties": {"Runtime": "nodejs4.3"}}});
    assert_eq!(rules(&with(list)), Vec::<String>::new());
}

#[test]
fn type_that_us_east_1_lacks_is_known_and_missed_there() {
    let document = with(json!({"A": {"Type": "AWS::DeviceFarm::Project", "Properties": {"Name": "phones"}}}));
    assert_eq!(rules(&document), Vec::<String>::new());
    let regions = ["us-east-1", "us-west-2"].map(|region| region.parse().expect("a Region"));
    let findings = Validator::new().with_regions(regions).validate(&document);
    let texts: Vec<&str> = findings.iter().map(Finding::problem).collect();
    assert_eq!(texts, ["AWS::DeviceFarm::Project does not exist in us-east-1"]);
}

/// A test for a value that is reported once: the finding, with its advice.
macro_rules! messages {
    ($($test:ident: $resource:tt => $message:expr;)*) => {$(
        #[test]
        fn $test() {
            let document = json!({"Transform": "AWS::Serverless-2016-10-31", "Resources": {"R": $resource}});
            let messages: Vec<String> = validate(&document).iter().map(Finding::message).collect();
            assert_eq!(messages, [$message]);
        }
    )*};
}

messages! {
    value_in_any_case_is_corrected_to_the_case_of_the_reference: {"Type": "AWS::AmazonMQ::Broker", "Properties": {
        "BrokerName": "orders", "EngineType": "ActiveMQ", "DeploymentMode": "SINGLE_INSTAANCE", "HostInstanceType": "mq.m5.large",
        "PubliclyAccessible": false,
    }} => "`DeploymentMode` does not take `SINGLE_INSTAANCE`; did you mean `SINGLE_INSTANCE`? \
        (one of SINGLE_INSTANCE, ACTIVE_STANDBY_MULTI_AZ, CLUSTER_MULTI_AZ)";
    version_of_a_schema_is_listed_once: {"Type": "AWS::SSM::Document", "Properties": {
        "DocumentType": "Command", "Content": {"schemaVersion": 2, "mainSteps": []},
    }} => "`schemaVersion` does not take `2`; did you mean `2.0`? (one of 0.3, 1.0, 1.2, 2.0, 2.2)";
    boolean_is_expected_in_place_of_a_text_and_not_an_object: {"Type": "AWS::Serverless::Function", "Properties": {
        "Handler": "a.b", "Runtime": "python3.14", "InlineCode": "x", "AutoPublishAlias": "live",
        "DeploymentPreference": {"Type": "AllAtOnce", "Enabled": "no"},
    }} => "expected a Boolean, found \"no\"; write false";
    runtimes_of_snap_start_are_named: {"Type": "AWS::Serverless::Function", "Properties": {
        "Handler": "a.b", "Runtime": "nodejs24.x", "InlineCode": "x", "SnapStart": {"ApplyOn": "PublishedVersions"},
    }} => "`Runtime` does not take `nodejs24.x`; SnapStart is for dotnet8, java11, python3.12 and later runtimes of these languages";
    unknown_runtime_of_snap_start_is_reported_once: {"Type": "AWS::Serverless::Function", "Properties": {
        "Handler": "a.b", "Runtime": "python3.1", "InlineCode": "x", "SnapStart": {"ApplyOn": "PublishedVersions"},
    }} => "`Runtime` does not take `python3.1`; did you mean `python3.15`?";
    reason_of_a_pattern_takes_the_place_of_its_explanation: {"Type": "AWS::Lambda::Function", "Properties": {
        "Role": "arn:aws:iam::111122223333:role/a", "Handler": "a.b", "Runtime": "java21", "Code": {"ZipFile": "x"},
    }} => "\"java21\" must not begin with `j`; only functions in JavaScript and Python have their code in the template";
    reason_of_a_list_of_values_follows_the_list: {"Type": "AWS::SSM::Document", "Properties": {
        "DocumentType": "Command", "Content": {"schemaVersion": "none", "mainSteps": []},
    }} => "`schemaVersion` does not take `none`; use one of 0.3, 1.0, 1.2, 2.0, 2.2; \
        a document has the version of its schema: 0.3 for Automation, 1.0 for sessions, and 2.2 for commands";
    reason_of_the_only_value_takes_its_place: {"Type": "AWS::S3::BucketPolicy", "Properties": {
        "Bucket": "reports", "PolicyDocument": {"Version": "2012-10-17", "Statement": {
            "Effect": "Allow", "Principal": "arn:aws:iam::111122223333:root", "Action": "s3:GetObject", "Resource": "*",
        }},
    }} => "`Principal` does not take `arn:aws:iam::111122223333:root`; name the principal in an object, such as {\"AWS\": \"111122223333\"}";
    parts_of_an_arn_of_a_queue_are_counted: {"Type": "AWS::Serverless::Function", "Properties": {
        "Handler": "a.b", "Runtime": "python3.14", "InlineCode": "x",
        "Events": {"Jobs": {"Type": "SQS", "Properties": {"Queue": "arn:aws:sqs:us-east-1"}}},
    }} => "\"arn:aws:sqs:us-east-1\" has 4 of the 6 parts of an ARN, arn:partition:service:region:account:resource; \
        write the whole ARN, or take it from a resource with Fn::GetAtt";
    parts_of_an_arn_of_a_key_are_counted: {"Type": "AWS::Serverless::Function", "Properties": {
        "Handler": "a.b", "Runtime": "python3.14", "InlineCode": "x", "KmsKeyArn": "arn:aws:kms:us-east-1",
    }} => "\"arn:aws:kms:us-east-1\" has 4 of the 6 parts of an ARN, arn:partition:service:region:account:resource; \
        it looks like arn:aws:kms:us-east-1:111122223333:key/name";
    attribute_without_a_value_is_called_empty: {"Type": QUEUE, "DeletionPolicy": null}
        => "`DeletionPolicy` does not take an empty value; use one of Delete, Retain, RetainExceptOnCreate, Snapshot";
}

macro_rules! names_of_buckets {
    ($($test:ident: $a:expr, $b:expr => $clash:literal;)*) => {$(
        #[test]
        fn $test() {
            assert_eq!(have_one_name(&$a, &$b), $clash);
        }
    )*};
}

names_of_buckets! {
    two_buckets_cannot_have_one_name: always("reports"), always("reports") => true;
    conditional_bucket_cannot_have_the_name_of_another: under("C", "reports"), always("reports") => true;
    buckets_under_one_condition_cannot_have_one_name: under("C", "reports"), under("C", "reports") => true;
    buckets_under_opposite_conditions_may_have_one_name: under("C", "reports"), under("D", "reports") => false;
    name_in_a_branch_that_applies_together_is_a_duplicate:
        under("C", "reports"), always(json!({"Fn::If": ["C", "reports", "papers"]})) => true;
    name_in_a_branch_that_does_not_apply_together_is_accepted:
        under("C", "reports"), always(json!({"Fn::If": ["C", "papers", "reports"]})) => false;
    buckets_under_independent_conditions_cannot_have_one_name: under("E", "reports"), under("F", "reports") => true;
    buckets_may_have_two_names: always("reports"), always("papers") => false;
    name_from_one_parameter_is_a_duplicate: always(json!({"Ref": "P"})), always(json!({"Ref": "P"})) => true;
    parameter_with_a_suffix_is_another_name:
        always(json!({"Ref": "P"})), always(json!({"Fn::Sub": "${P}-b"})) => false;
    name_from_the_stack_name_is_a_duplicate: always(stack_name()), always(stack_name()) => true;
    buckets_under_opposite_conditions_may_have_one_name_from_the_stack_name:
        under("C", stack_name()), under("D", stack_name()) => false;
    optional_name_is_a_duplicate_under_its_condition: always(if_c(&stack_name())), under("C", stack_name()) => true;
    optional_name_is_accepted_under_the_opposite_condition:
        always(if_c(&stack_name())), under("D", stack_name()) => false;
    name_from_the_parameter_store_is_a_duplicate:
        always("{{resolve:ssm:name}}"), always("{{resolve:ssm:name}}") => true;
    names_without_a_value_are_accepted: always(no_value()), always(no_value()) => false;
    names_from_a_macro_are_accepted: always(from_macro()), always(from_macro()) => false;
}

/// Whether the validator reports the name of the second bucket as a duplicate.
fn have_one_name(a: &Json, b: &Json) -> bool {
    let document = json!({
        "Conditions": {"C": {"Fn::Equals": [{"Ref": "P"}, "b"]}, "D": {"Fn::Not": [{"Condition": "C"}]},
            "E": {"Fn::Equals": [{"Ref": "P"}, "e"]}, "F": {"Fn::Equals": [{"Ref": "AWS::Region"}, "f"]}},
        "Parameters": {"P": {"Type": "String"}},
        "Outputs": {"C": used("C"), "D": used("D"), "E": used("E"), "F": used("F")},
        "Resources": {"A": a, "B": b, "R": {"Type": "AWS::SNS::Topic", "Properties": {"TopicName": {"Ref": "P"}}}},
    });
    let mut found = rules(&document);
    found.retain(|finding| !finding.contains("Resources.R"));
    if !found.is_empty() {
        assert_eq!(found, ["duplicate Resources.B.Properties.BucketName"]);
    }
    !found.is_empty()
}

fn used(condition: &str) -> Json {
    json!({"Condition": condition, "Value": "x"})
}

fn always(name: impl Into<Json>) -> Json {
    json!({"Type": "AWS::S3::Bucket", "Properties": {"BucketName": name.into()}})
}

fn under(condition: &str, name: impl Into<Json>) -> Json {
    json!({"Type": "AWS::S3::Bucket", "Condition": condition, "Properties": {"BucketName": name.into()}})
}

fn if_c(name: &Json) -> Json {
    json!({"Fn::If": ["C", name, no_value()]})
}

fn stack_name() -> Json {
    json!({"Fn::Sub": "${AWS::StackName}-reports"})
}

fn from_macro() -> Json {
    json!({"Fn::Join": ["-", ["reports", {"Fn::Transform": {"Name": "Random"}}]]})
}

fn no_value() -> Json {
    json!({"Ref": "AWS::NoValue"})
}

macro_rules! references {
    ($($test:ident: subnet $subnet:literal, groups $groups:tt, role $role:tt => $expected:expr;)*) => {$(
        #[test]
        fn $test() {
            let document = function_in_a_vpc(&json!({"Ref": $subnet}), &json!($groups), &json!($role));
            let expected: &[&str] = &$expected;
            assert_eq!(rules(&document), expected);
        }
    )*};
}

references! {
    subnet_from_the_parameter_store_fits_with_a_list_of_one_group:
        subnet "Subnet", groups [{"Ref": "Group"}], role {"Fn::GetAtt": ["Role", "Arn"]} => [];
    subnet_from_the_parameter_store_fits_with_a_parameter_of_groups:
        subnet "Subnet", groups {"Ref": "Groups"}, role {"Fn::GetAtt": ["Role", "Arn"]} => [];
    subnet_from_the_parameter_store_fits_with_a_comma_delimited_list:
        subnet "Subnet", groups {"Ref": "Ids"}, role {"Fn::GetAtt": ["Role", "Arn"]} => [];
    subnet_from_a_string_fits_with_a_list_of_one_group:
        subnet "Id", groups [{"Ref": "Group"}], role {"Fn::GetAtt": ["Role", "Arn"]} => [];
    subnet_from_a_string_fits_with_a_parameter_of_groups:
        subnet "Id", groups {"Ref": "Groups"}, role {"Fn::GetAtt": ["Role", "Arn"]} => [];
    subnet_from_a_string_fits_with_a_comma_delimited_list:
        subnet "Id", groups {"Ref": "Ids"}, role {"Fn::GetAtt": ["Role", "Arn"]} => [];
    subnet_from_a_custom_resource_fits_with_a_list_of_one_group:
        subnet "Custom", groups [{"Ref": "Group"}], role {"Fn::GetAtt": ["Role", "Arn"]} => [];
    subnet_from_a_custom_resource_fits_with_a_parameter_of_groups:
        subnet "Custom", groups {"Ref": "Groups"}, role {"Fn::GetAtt": ["Role", "Arn"]} => [];
    subnet_from_a_custom_resource_fits_with_a_comma_delimited_list:
        subnet "Custom", groups {"Ref": "Ids"}, role {"Fn::GetAtt": ["Role", "Arn"]} => [];
    parameter_of_a_vpc_is_not_a_subnet:
        subnet "Vpc", groups {"Ref": "Groups"}, role {"Fn::GetAtt": ["Role", "Arn"]} =>
        ["wrong-reference Resources.Function.Properties.VpcConfig.SubnetIds[0]"];
    vpc_is_not_a_subnet:
        subnet "Network", groups {"Ref": "Groups"}, role {"Fn::GetAtt": ["Role", "Arn"]} =>
        ["wrong-reference Resources.Function.Properties.VpcConfig.SubnetIds[0]"];
    role_is_not_a_subnet:
        subnet "Role", groups {"Ref": "Groups"}, role {"Fn::GetAtt": ["Role", "Arn"]} =>
        ["wrong-reference Resources.Function.Properties.VpcConfig.SubnetIds[0]"];
    list_of_subnets_is_not_a_subnet:
        subnet "Names", groups {"Ref": "Groups"}, role {"Fn::GetAtt": ["Role", "Arn"]} =>
        ["wrong-type Resources.Function.Properties.VpcConfig.SubnetIds[0]"];
    list_of_subnets_is_not_a_list_of_groups:
        subnet "Id", groups {"Ref": "Names"}, role {"Fn::GetAtt": ["Role", "Arn"]} =>
        ["wrong-reference Resources.Function.Properties.VpcConfig.SecurityGroupIds"];
    group_is_not_a_list_of_groups:
        subnet "Id", groups {"Ref": "Group"}, role {"Fn::GetAtt": ["Role", "Arn"]} =>
        ["wrong-type Resources.Function.Properties.VpcConfig.SecurityGroupIds"];
    item_of_a_list_of_subnets_is_not_a_group:
        subnet "Id", groups [{"Fn::Select": [0, {"Ref": "Names"}]}], role {"Fn::GetAtt": ["Role", "Arn"]} =>
        ["wrong-reference Resources.Function.Properties.VpcConfig.SecurityGroupIds[0]"];
    item_of_a_list_of_groups_is_a_group:
        subnet "Id", groups [{"Fn::Select": [0, {"Ref": "Groups"}]}], role {"Fn::GetAtt": ["Role", "Arn"]} => [];
    availability_zone_is_not_a_group:
        subnet "Id", groups [{"Fn::Select": [0, {"Fn::GetAZs": ""}]}], role {"Fn::GetAtt": ["Role", "Arn"]} =>
        ["wrong-reference Resources.Function.Properties.VpcConfig.SecurityGroupIds[0]"];
    name_of_a_role_is_not_its_arn:
        subnet "Id", groups {"Ref": "Groups"}, role {"Ref": "Role"} =>
        ["wrong-reference Resources.Function.Properties.Role"];
    id_of_a_role_is_not_compared_with_its_arn:
        subnet "Id", groups {"Ref": "Groups"}, role {"Fn::GetAtt": "Role.RoleId"} => [];
}

#[test]
fn wrong_reference_is_reported_with_the_function_that_returns_the_format() {
    let reference = |name: &str| json!({ "Ref": name });
    let document = function_in_a_vpc(&reference("Id"), &reference("Groups"), &reference("Role"));
    let findings = validate(&document);
    assert_eq!(
        findings[0].problem(),
        "expected the Arn of an AWS::IAM::Role, and this is the RoleName of Role"
    );
    assert_eq!(findings[0].advice(), "use Fn::GetAtt of Role.Arn");
}

macro_rules! supplements {
    ($($test:ident: $kind:literal $properties:tt => $expected:expr;)*) => {$(
        #[test]
        fn $test() {
            let resource = json!({"Type": $kind, "Properties": $properties});
            let findings = rules(&json!({"Resources": {"R": resource}}));
            let expected: &[&str] = &$expected;
            assert_eq!(findings, expected);
        }
    )*};
}

supplements! {
    redrive_policy_names_a_queue: "AWS::SQS::Queue" {"RedrivePolicy": {"maxReceiveCount": 5}} =>
        ["missing-property Resources.R.Properties.RedrivePolicy"];
    redrive_policy_has_at_least_one_attempt:
        "AWS::SQS::Queue" {"RedrivePolicy": {"deadLetterTargetArn": "a", "maxReceiveCount": 0}} =>
        ["bounds Resources.R.Properties.RedrivePolicy.maxReceiveCount"];
    redrive_policy_as_text_is_accepted: "AWS::SQS::Queue" {"RedrivePolicy": "{\"deadLetterTargetArn\": \"a\"}"} => [];
    redrive_policy_of_a_subscription_has_no_attempts: "AWS::SNS::Subscription"
        {"Protocol": "sqs", "TopicArn": "arn:aws:sns:eu-west-1:123456789012:t", "RedrivePolicy": {"deadLetterTargetArn": "a", "maxReceiveCount": 5}} =>
        ["unknown-property Resources.R.Properties.RedrivePolicy.maxReceiveCount"];
    redrive_permission_is_one_of_three: "AWS::SQS::Queue" {"RedriveAllowPolicy": {"redrivePermission": "none"}} =>
        ["not-allowed Resources.R.Properties.RedriveAllowPolicy.redrivePermission"];
    key_type_is_hash_or_range: "AWS::DynamoDB::Table" {
        "AttributeDefinitions": [{"AttributeName": "a", "AttributeType": "S"}], "BillingMode": "PAY_PER_REQUEST",
        "KeySchema": [{"AttributeName": "a", "KeyType": "HSH"}],
    } => ["not-allowed Resources.R.Properties.KeySchema[0].KeyType"];
    variables_are_texts: "AWS::Lambda::Function" {
        "Code": {"ZipFile": "x"}, "Handler": "a.b", "Role": "arn:aws:iam::123456789012:role/r", "Runtime": "python3.13",
        "Environment": {"Variables": {"PORT": 8080, "ON": true, "LIST": ["a"]}},
    } => ["wrong-type Resources.R.Properties.Environment.Variables.LIST"];
}

#[test]
fn ref_of_a_rule_returns_its_name() {
    let mut document =
        function_in_a_vpc(&json!({"Ref": "Id"}), &json!({"Ref": "Groups"}), &json!({"Ref": "Rule"}));
    document["Resources"]["Rule"] =
        json!({"Type": "AWS::Events::Rule", "Properties": {"ScheduleExpression": "rate(1 day)"}});
    let findings = validate(&document);
    assert_eq!(findings[0].problem(), "expected the Arn of an AWS::IAM::Role, and this is the Name of Rule");
}

fn function_in_a_vpc(subnet: &Json, groups: &Json, role: &Json) -> Json {
    json!({
        "Parameters": {
            "Vpc": {"Type": "AWS::EC2::VPC::Id"}, "Id": {"Type": "String"},
            "Subnet": {"Type": "AWS::SSM::Parameter::Value<AWS::EC2::Subnet::Id>"},
            "Groups": {"Type": "List<AWS::EC2::SecurityGroup::Id>"},
            "Ids": {"Type": "CommaDelimitedList"}, "Names": {"Type": "List<AWS::EC2::Subnet::Id>"},
        },
        "Resources": {
            "Network": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}},
            "Role": {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": policy(&json!([{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": "*"}]))}},
            "Group": {"Type": "AWS::EC2::SecurityGroup", "Properties": {"GroupDescription": "x"}},
            "Custom": {"Type": QUEUE},
            "Function": {"Type": "AWS::Lambda::Function", "Properties": {
                "Code": {"ZipFile": "x"}, "Handler": "a.b", "Runtime": "python3.13", "Role": role,
                "VpcConfig": {"SubnetIds": [subnet], "SecurityGroupIds": groups},
            }},
            "Unused": {"Type": QUEUE, "Properties": {"X": [
                {"Ref": "Vpc"}, {"Ref": "Id"}, {"Ref": "Subnet"}, {"Ref": "Groups"}, {"Ref": "Ids"}, {"Ref": "Names"},
            ]}},
        },
    })
}

#[test]
fn properties_from_loops_macros_and_packaging_are_not_missing() {
    let bucket = json!({"Type": "AWS::S3::AccessPoint", "Properties": {
        "Fn::ForEach::Names": ["N", ["Bucket"], {"${N}": "reports"}],
    }});
    let document = json!({"Transform": "AWS::LanguageExtensions", "Resources": {"A": bucket}});
    assert_eq!(rules(&document), Vec::<String>::new());

    let role = json!({"Type": "AWS::IAM::Role", "Properties": {"Shorthand": "x"}});
    for (transform, is_error) in [("Mine", false), ("AWS::Serverless-2016-10-31", true)] {
        let findings = validate(&json!({"Transform": transform, "Resources": {"A": role}}));
        let about_role = findings.iter().filter(|finding| finding.rule().id != "unchecked-transform");
        assert_eq!(about_role.clone().count(), 2, "{findings:?}");
        assert!(about_role.clone().all(|finding| finding.is_error() == is_error), "{findings:?}");
    }

    for (kind, properties) in [
        (
            "AWS::StepFunctions::StateMachine",
            json!({"DefinitionS3Location": "a.json", "RoleArn": {"Ref": "AWS::Region"}}),
        ),
        ("AWS::CodeCommit::Repository", json!({"RepositoryName": "a", "Code": {"S3": "a.zip"}})),
    ] {
        let document = with(json!({"A": {"Type": kind, "Properties": properties}}));
        assert_eq!(rules(&document), Vec::<String>::new(), "{kind}");
    }
}

macro_rules! requirements {
    ($($test:ident: $kind:ident accepts $good:tt, refuses $bad:tt;)*) => {$(
        #[test]
        fn $test() {
            check_requirement(&$kind $good, &$kind $bad);
        }
    )*};
}

requirements! {
    function_with_a_zip_file_needs_a_runtime:
        function accepts (&json!({"ZipFile": "x"}), &json!("python3.13")),
        refuses (&json!({"ZipFile": "x"}), &no_value());
    function_with_an_object_in_s3_needs_a_runtime:
        function accepts (&json!({"ImageUri": "x"}), &no_value()),
        refuses (&json!({"S3Bucket": "reports", "S3Key": "x"}), &no_value());
    task_on_fargate_needs_the_network_mode_awsvpc: task accepts ("awsvpc"), refuses ("bridge");
    size_of_a_task_on_fargate_has_units_and_fractions: sized_task accepts ("0.25 vCPU", "0.5 GB"), refuses ("0.25 vCPU", "4 GB");
    size_of_a_task_on_fargate_has_short_fractions: sized_task accepts (".5vcpu", "1GB"), refuses (".75 vCPU", "1 GB");
    service_on_fargate_needs_a_network_configuration: service accepts ("EC2"), refuses ("FARGATE");
    instance_needs_an_image: instance accepts ("ImageId"), refuses ("KeyName");
    withdrawn_engine_of_a_database_is_refused: database accepts ("Aurora-MySQL"), refuses ("aurora");
    star_of_an_alias_is_its_first_label:
        distribution accepts ("*.example.com"), refuses ("www.*.example.com");
    label_of_an_alias_cannot_begin_with_a_hyphen:
        distribution accepts ("www.example.co"), refuses ("-www.example.co");
    alias_cannot_end_with_a_space: distribution accepts ("www.example.co"), refuses ("www.example.co ");
    a_record_has_an_ipv4_address: record accepts ("A", "192.0.2.1"), refuses ("A", "192.0.2.256");
    aaaa_record_has_an_ipv6_address: record accepts ("AAAA", "2001:db8::1"), refuses ("AAAA", "192.0.2.1");
    flags_of_a_caa_record_have_eight_bits:
        record accepts ("CAA", "0 issue \"ca.example.com\""), refuses ("CAA", "256 issue \"x\"");
    cname_record_has_no_spaces: record accepts ("CNAME", "b.example.com"), refuses ("CNAME", "b example");
    mx_record_has_a_priority: record accepts ("MX", "10 mail.example.com"), refuses ("MX", "mail.example.com");
    txt_record_has_quotation_marks: record accepts ("TXT", "\"a\" \"b\""), refuses ("TXT", "a");
    rule_for_tcp_by_name_needs_ports: port accepts (&json!("tcp"), &json!(80)), refuses (&json!("tcp"), &no_value());
    rule_for_tcp_by_number_needs_ports: port accepts (&json!(-1), &no_value()), refuses (&json!(6), &no_value());
    rule_in_a_security_group_needs_ports: group accepts ("-1"), refuses ("udp");
    public_access_control_needs_ownership_controls: bucket accepts ("Private"), refuses ("PublicRead");
    trust_policy_has_no_resource:
        trust accepts (&statement("Principal")), refuses (&statement("Resource"));
    trust_policy_with_a_list_has_no_resource:
        trust accepts (&json!([statement("Principal")])), refuses (&principal_and_resource());
    inline_policy_has_no_principal:
        inline accepts (&json!([statement("Resource")])), refuses (&principal_and_resource());
    inline_policy_needs_a_resource:
        inline accepts (&statement("NotResource")), refuses (&json!({"Effect": "Deny", "Action": "*"}));
    bucket_policy_needs_a_principal:
        bucket_policy accepts (&principal_and_resource()), refuses (&json!([statement("Resource")]));
}

#[test]
fn misspelt_statement_of_a_trust_policy_is_refused() {
    let misspelt = json!({"Type": "AWS::IAM::Role", "Properties": {
        "AssumeRolePolicyDocument": {"Statements": statement("Principal")},
    }});
    check_requirement(&trust(&statement("Principal")), &misspelt);
}

/// A test for each wrong size of a task on Fargate: the property to blame, and a part of the advice.
macro_rules! wrong_sizes {
    ($($test:ident: $size:tt => $property:literal, $advice:literal;)*) => {$(
        #[test]
        fn $test() {
            let findings = validate(&with(json!({"A": sized_task $size})));
            assert_eq!(findings.len(), 1, "{findings:?}");
            let place = format!("Resources.A.Properties.{}", $property);
            assert_eq!(findings[0].path().to_string(), place);
            assert!(findings[0].problem().starts_with(concat!("`", $property, "` does not take `")), "{}", findings[0]);
            assert!(findings[0].advice().contains($advice), "{}", findings[0]);
        }
    )*};
}

wrong_sizes! {
    memory_of_a_task_is_too_small_for_its_cpu: ("1024", "512") =>
        "Memory", "a task with 1 vCPU (1024) has 2 to 8 GB in steps of 1 GB (2048 to 8192 in steps of 1024)";
    memory_of_a_task_is_too_large_for_its_cpu: (".25 vCPU", "4 GB") =>
        "Memory", "a task with .25 vCPU (256) has 0.5, 1 or 2 GB";
    memory_of_a_task_has_steps: ("8 vCPU", "18GB") => "Memory", "in steps of 4 GB";
    memory_of_a_large_task_has_three_sizes: ("32768", "65536") => "Memory", "60, 120 or 244 GB";
    cpu_of_a_task_on_fargate_has_some_sizes: ("1000", "2048") => "Cpu", "512 and 1024";
    cpu_of_a_task_on_fargate_has_some_fractions: ("0.75 vCPU", "1 GB") => "Cpu", ".5 vCPU, 1 vCPU";
}

#[test]
fn advice_about_a_public_bucket_names_ownership_controls() {
    let findings = validate(&with(json!({"A": bucket("PublicRead")})));
    assert!(findings[0].advice().contains("OwnershipControls"), "{}", findings[0]);
}

/// Checks that one resource has no findings and that another has only errors.
fn check_requirement(good: &Json, bad: &Json) {
    assert_eq!(rules(&with(json!({ "A": good }))), Vec::<String>::new());
    let findings = validate(&with(json!({ "A": bad })));
    assert!(!findings.is_empty() && findings.iter().all(Finding::is_error), "{findings:?}");
}

fn function(code: &Json, runtime: &Json) -> Json {
    json!({"Type": "AWS::Lambda::Function", "Properties": {
        "Code": code, "Handler": "a.b", "Role": "arn:aws:iam::111122223333:role/a", "Runtime": runtime,
    }})
}

fn task(mode: &str) -> Json {
    json!({"Type": "AWS::ECS::TaskDefinition", "Properties": {
        "RequiresCompatibilities": ["FARGATE"], "Cpu": "256", "Memory": "512", "NetworkMode": mode,
    }})
}

fn sized_task(cpu: &str, memory: &str) -> Json {
    json!({"Type": "AWS::ECS::TaskDefinition", "Properties": {
        "RequiresCompatibilities": ["FARGATE"], "Cpu": cpu, "Memory": memory, "NetworkMode": "awsvpc",
    }})
}

fn service(launch_type: &str) -> Json {
    json!({"Type": "AWS::ECS::Service", "Properties": {"LaunchType": launch_type}})
}

fn instance(key: &str) -> Json {
    json!({"Type": "AWS::EC2::Instance", "Properties": {key: "ami-1a2b3c4d"}})
}

fn database(engine: &str) -> Json {
    json!({"Type": "AWS::RDS::DBCluster", "Properties": {"Engine": engine}})
}

fn distribution(alias: &str) -> Json {
    json!({"Type": "AWS::CloudFront::Distribution", "Properties": {"DistributionConfig": {
        "Enabled": true, "Aliases": [alias], "ViewerCertificate": {"CloudFrontDefaultCertificate": true},
        "DefaultCacheBehavior": {"TargetOriginId": "o", "ViewerProtocolPolicy": "https-only"},
        "Origins": [{"Id": "o", "DomainName": "example.com", "CustomOriginConfig": {"OriginProtocolPolicy": "https-only"}}],
    }}})
}

fn record(kind: &str, text: &str) -> Json {
    json!({"Type": "AWS::Route53::RecordSet", "Properties": {
        "HostedZoneId": "Z1", "Name": "a.example.com", "Type": kind, "TTL": "60", "ResourceRecords": [text],
    }})
}

fn port(protocol: &Json, from: &Json) -> Json {
    json!({"Type": "AWS::EC2::SecurityGroupIngress", "Properties": {
        "IpProtocol": protocol, "FromPort": from, "ToPort": from, "CidrIp": "10.0.0.0/8", "GroupId": "sg-1a2b3c4d",
    }})
}

fn group(protocol: &str) -> Json {
    json!({"Type": "AWS::EC2::SecurityGroup", "Properties": {
        "GroupDescription": "x", "SecurityGroupIngress": [{"IpProtocol": protocol, "CidrIp": "10.0.0.0/8"}],
    }})
}

fn bucket(acl: &str) -> Json {
    json!({"Type": "AWS::S3::Bucket", "Properties": {"AccessControl": acl}})
}

fn trust(statement: &Json) -> Json {
    json!({"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": policy(statement)}})
}

fn inline(statement: &Json) -> Json {
    let trust = json!([{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": "*"}]);
    json!({"Type": "AWS::IAM::Role", "Properties": {
        "AssumeRolePolicyDocument": policy(&trust),
        "Policies": [{"PolicyName": "p", "PolicyDocument": policy(statement)}],
    }})
}

fn bucket_policy(statement: &Json) -> Json {
    json!({"Type": "AWS::S3::BucketPolicy", "Properties": {"Bucket": "reports", "PolicyDocument": policy(statement)}})
}

fn policy(statement: &Json) -> Json {
    json!({"Version": "2012-10-17", "Statement": statement})
}

fn statement(key: &str) -> Json {
    json!({"Effect": "Allow", "Action": "s3:GetObject", key: "*"})
}

fn principal_and_resource() -> Json {
    json!([{"Effect": "Allow", "Action": "s3:GetObject", "Principal": "*", "Resource": "*"}])
}

/// A test for each requirement: the type, properties that are accepted, and properties with the rule that they break.
macro_rules! requirements {
    ($($test:ident: $kind:literal accepts $good:tt, refuses $bad:tt as $expected:literal;)*) => {$(
        #[test]
        fn $test() {
            let found = |properties: Json| rules(&with(json!({"A": {"Type": $kind, "Properties": properties}})));
            assert_eq!(found(json!($good)), Vec::<String>::new());
            assert_eq!(found(json!($bad)), [$expected]);
        }
    )*};
}

requirements! {
    table_has_a_billing_mode_or_units: "AWS::DynamoDB::Table"
        accepts {"BillingMode": "PAY_PER_REQUEST", "KeySchema": [{"AttributeName": "a", "KeyType": "HASH"}],
            "AttributeDefinitions": [{"AttributeName": "a", "AttributeType": "S"}]},
        refuses {"KeySchema": [{"AttributeName": "a", "KeyType": "HASH"}],
            "AttributeDefinitions": [{"AttributeName": "a", "AttributeType": "S"}]}
        as "missing-property Resources.A.Properties";
    provisioned_table_has_units: "AWS::DynamoDB::Table"
        accepts {"BillingMode": "PROVISIONED", "ProvisionedThroughput": {"ReadCapacityUnits": 1, "WriteCapacityUnits": 1},
            "KeySchema": [{"AttributeName": "a", "KeyType": "HASH"}],
            "AttributeDefinitions": [{"AttributeName": "a", "AttributeType": "S"}]},
        refuses {"BillingMode": "PROVISIONED", "KeySchema": [{"AttributeName": "a", "KeyType": "HASH"}],
            "AttributeDefinitions": [{"AttributeName": "a", "AttributeType": "S"}]}
        as "missing-property Resources.A.Properties";
    api_has_a_name_or_a_body: "AWS::ApiGateway::RestApi"
        accepts {"Body": {"openapi": "3.0.1"}}, refuses {} as "missing-property Resources.A.Properties";
    listener_with_tls_has_a_certificate: "AWS::ElasticLoadBalancingV2::Listener"
        accepts {"Protocol": "HTTP", "Port": 80, "LoadBalancerArn": "arn:aws:elasticloadbalancing:eu-central-1:111122223333:loadbalancer/app/a/1", "DefaultActions": [{"Type": "fixed-response", "FixedResponseConfig": {"StatusCode": "404"}}]},
        refuses {"Protocol": "HTTPS", "Port": 443, "LoadBalancerArn": "arn:aws:elasticloadbalancing:eu-central-1:111122223333:loadbalancer/app/a/1", "DefaultActions": [{"Type": "fixed-response", "FixedResponseConfig": {"StatusCode": "404"}}]}
        as "missing-property Resources.A.Properties";
    snap_start_needs_a_runtime_that_has_it: "AWS::Lambda::Function"
        accepts {"Role": "arn:aws:iam::111122223333:role/a", "Code": {"ZipFile": "x"}, "Handler": "a.b", "Runtime": "python3.13", "SnapStart": {"ApplyOn": "PublishedVersions"}},
        refuses {"Role": "arn:aws:iam::111122223333:role/a", "Code": {"ZipFile": "x"}, "Handler": "a.b", "Runtime": "nodejs22.x", "SnapStart": {"ApplyOn": "PublishedVersions"}}
        as "not-allowed Resources.A.Properties.Runtime";
    statement_of_an_identity_names_arns: "AWS::IAM::ManagedPolicy"
        accepts {"PolicyDocument": {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:GetObject", "Resource": ["arn:aws:s3:::a/*", {"Fn::Sub": "${AWS::Region}"}]}}},
        refuses {"PolicyDocument": {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:GetObject", "Resource": ["arn:aws:s3:::a/*", "reports"]}}}
        as "pattern Resources.A.Properties.PolicyDocument.Statement.Resource[1]";
    policy_of_an_identity_has_statements: "AWS::IAM::ManagedPolicy"
        accepts {"PolicyDocument": {"Version": "2012-10-17", "Statement": [{"Ref": "AWS::NoValue"}]}},
        refuses {"PolicyDocument": {"Version": "2012-10-17", "Statement": []}}
        as "bounds Resources.A.Properties.PolicyDocument.Statement";
    policy_of_a_bucket_has_statements: "AWS::S3::BucketPolicy"
        accepts {"Bucket": "reports", "PolicyDocument": policy(&principal_and_resource())},
        refuses {"Bucket": "reports", "PolicyDocument": {"Statement": []}} as "bounds Resources.A.Properties.PolicyDocument.Statement";
    caller_of_a_function_is_a_service_or_an_account: "AWS::Lambda::Permission"
        accepts {"FunctionName": "orders", "Action": "lambda:InvokeFunction", "Principal": "alexa-appkit.amazon.com"},
        refuses {"FunctionName": "orders", "Action": "lambda:InvokeFunction", "Principal": "apigateway"}
        as "pattern Resources.A.Properties.Principal";
    account_calls_a_function: "AWS::Lambda::Permission"
        accepts {"FunctionName": "orders", "Action": "lambda:InvokeFunction", "Principal": "111122223333"},
        refuses {"FunctionName": "orders", "Action": "lambda:InvokeFunction", "Principal": "11112222333"}
        as "pattern Resources.A.Properties.Principal";
    statements_have_different_ids: "AWS::IAM::ManagedPolicy"
        accepts {"PolicyDocument": {"Version": "2012-10-17", "Statement": [
            {"Sid": "Read", "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}, {"Sid": "Write", "Effect": "Allow", "Action": "s3:PutObject", "Resource": "*"}]}},
        refuses {"PolicyDocument": {"Version": "2012-10-17", "Statement": [
            {"Sid": "Read", "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}, {"Sid": "Read", "Effect": "Allow", "Action": "s3:PutObject", "Resource": "*"}]}}
        as "duplicate Resources.A.Properties.PolicyDocument.Statement[1].Sid";
}

/// A test for each policy whose statement has a misspelt effect: the resource, and the place of the statement.
macro_rules! statements_without_effect {
    ($($test:ident: $resource:expr => $place:literal;)*) => {$(
        #[test]
        fn $test() {
            let findings = validate(&with(json!({"A": $resource})));
            let found: Vec<String> = findings.iter().map(Finding::to_string).collect();
            let place = concat!("Resources.A.Properties.", $place);
            let is_reported = |part: &str| found.iter().any(|finding| finding.contains(part));
            assert!(is_reported(&format!("{place}: Effect is required")), "{found:?}");
            assert!(is_reported("did you mean `Effect`?"), "{found:?}");
        }
    )*};
}

statements_without_effect! {
    managed_policy_without_an_effect_is_refused:
        json!({"Type": "AWS::IAM::ManagedPolicy", "Properties": {"PolicyDocument": policy(&misspelt_effect("Resource"))}})
        => "PolicyDocument.Statement[0]";
    inline_policy_without_an_effect_is_refused:
        inline(&misspelt_effect("Resource")) => "Policies[0].PolicyDocument.Statement[0]";
    trust_policy_without_an_effect_is_refused:
        trust(&misspelt_effect("Principal")) => "AssumeRolePolicyDocument.Statement[0]";
    bucket_policy_without_an_effect_is_refused:
        bucket_policy(&misspelt_effect("Principal")) => "PolicyDocument.Statement[0]";
    policy_of_a_key_without_an_effect_is_refused:
        json!({"Type": "AWS::KMS::Key", "Properties": {"KeyPolicy": policy(&misspelt_effect("Principal"))}})
        => "KeyPolicy.Statement[0]";
    policy_of_an_api_without_an_effect_is_refused:
        json!({"Type": "AWS::ApiGateway::RestApi", "Properties": {"Name": "a", "Policy": policy(&misspelt_effect("Principal"))}})
        => "Policy.Statement[0]";
    policy_of_a_vault_without_an_effect_is_refused:
        json!({"Type": "AWS::Backup::BackupVault", "Properties": {"BackupVaultName": "vault", "AccessPolicy": policy(&misspelt_effect("Principal"))}})
        => "AccessPolicy.Statement[0]";
    policy_of_a_search_domain_without_an_effect_is_refused:
        json!({"Type": "AWS::Elasticsearch::Domain", "Properties": {"AccessPolicies": policy(&misspelt_effect("Principal"))}})
        => "AccessPolicies.Statement[0]";
    policy_of_a_stream_without_an_effect_is_refused:
        json!({"Type": "AWS::DynamoDB::Table", "Properties": {"StreamSpecification": {
            "StreamViewType": "KEYS_ONLY", "ResourcePolicy": {"PolicyDocument": policy(&misspelt_effect("Principal"))},
        }}})
        => "StreamSpecification.ResourcePolicy.PolicyDocument.Statement[0]";
    chosen_policy_without_an_effect_is_refused:
        json!({"Type": "AWS::S3::BucketPolicy", "Properties": {"Bucket": "a", "PolicyDocument":
            {"Fn::If": ["C", policy(&misspelt_effect("Principal")), policy(&statement("Principal"))]}}})
        => "PolicyDocument.Fn::If[1].Statement[0]";
    policy_of_a_serverless_function_without_an_effect_is_refused:
        json!({"Type": "AWS::Serverless::Function", "Properties": {
            "InlineCode": "x", "Handler": "index.a", "Runtime": "python3.14", "Policies": [policy(&misspelt_effect("Resource"))]}})
        => "Policies[0].Statement[0]";
}

fn misspelt_effect(key: &str) -> Json {
    json!([{"Efect": "Allow", "Action": "s3:GetObject", key: "*"}])
}

/// A test for each condition of a statement: the condition, and the findings with their places below the statement.
macro_rules! conditions_of_statements {
    ($($test:ident: $condition:tt => $expected:tt;)*) => {$(
        #[test]
        fn $test() {
            let mut statement = statement("Resource");
            statement["Condition"] = json!($condition);
            let managed = json!({"Type": "AWS::IAM::ManagedPolicy", "Properties": {"PolicyDocument": policy(&statement)}});
            let findings = validate(&with(json!({ "A": managed })));
            let below = |one: &Finding| {
                let path = one.path().to_string();
                let place = path.trim_start_matches("Resources.A.Properties.PolicyDocument.Statement.");
                let suggestion = one.advice().strip_prefix("did you mean ").unwrap_or_default();
                [one.rule().id, place, suggestion].join(" ").trim_end().to_owned()
            };
            let expected: &[&str] = &$expected;
            assert_eq!(findings.iter().map(below).collect::<Vec<_>>(), expected);
        }
    )*};
}

conditions_of_statements! {
    operators_of_conditions_are_accepted: {
        "StringEquals": {"aws:PrincipalTag/a": ["b", "c"]}, "Bool": {"aws:SecureTransport": false}, "NumericLessThan": {"aws:MultiFactorAuthAge": 3600},
        "Null": {"aws:TokenIssueTime": "true"}, "BinaryEquals": {"a:b": "QmluYXJ5"}, "NotIpAddress": {"aws:SourceIp": {"Ref": "AWS::Region"}},
    } => [];
    operators_with_prefixes_and_suffixes_are_accepted: {
        "ForAnyValue:StringLike": {"aws:TagKeys": "a*"}, "ForAllValues:StringEqualsIfExists": {"aws:TagKeys": []}, "ArnLikeIfExists": {"aws:SourceArn": "*"},
        "DateGreaterThanEqualsIfExists": {"aws:CurrentTime": "2026-01-01T00:00:00Z"}, "stringEquals": {"a:b": "c"},
    } => [];
    misspelt_operator_of_a_condition_is_refused: {"StringEqual": {"a:b": "c"}} => [
        "unknown-property Condition.StringEqual `StringEquals`?"
    ];
    misspelt_operator_with_a_prefix_is_refused: {"ForAnyValues:StringLike": {"a:b": "c"}} => [
        "unknown-property Condition.ForAnyValues:StringLike"
    ];
    operator_without_keys_is_refused: {"StringEquals": "x"} => ["wrong-type Condition.StringEquals"];
    value_of_a_condition_is_not_an_object: {"StringEquals": {"a:b": {"c": "d"}}} => ["wrong-type Condition.StringEquals.a:b"];
    list_of_conditions_is_refused: [{"StringEquals": {"a:b": "c"}}] => ["wrong-type Condition"];
}

/// A test for each key of a statement: the resource with the accepted and the refused value, and the finding.
macro_rules! values_of_statements {
    ($($test:ident: $resource:ident $key:literal accepts $good:tt, refuses $bad:tt as $expected:literal;)*) => {$(
        #[test]
        fn $test() {
            let found = |value: Json| {
                let mut statement = principal_and_resource()[0].clone();
                if let Some(statement) = statement.as_object_mut() {
                    statement.remove(if stringify!($resource) == "trust" { "Resource" } else { "Sid" });
                }
                statement[$key] = value;
                rules(&with(json!({"A": $resource(&statement)})))
            };
            for good in json!($good).as_array().into_iter().flatten() {
                assert_eq!(found(good.clone()), Vec::<String>::new(), "{good}");
            }
            let found = found(json!($bad));
            assert!(found.iter().any(|one| one.starts_with($expected)), "{found:?}");
        }
    )*};
}

values_of_statements! {
    statement_has_an_action: bucket_policy "Action" accepts ["s3:GetObject", ["s3:GetObject"], [{"Ref": "AWS::NoValue"}]],
        refuses [] as "bounds Resources.A.Properties.PolicyDocument.Statement.Action";
    statement_has_a_resource: bucket_policy "Resource" accepts ["*", ["arn:aws:s3:::a"]],
        refuses [] as "bounds Resources.A.Properties.PolicyDocument.Statement.Resource";
    arn_of_a_statement_has_six_parts: bucket_policy "Resource" accepts ["arn:aws:s3:::a/*", "arn:aws:s3:*", "arn:aws:iam::111122223333:role/a:b"],
        refuses "arn:aws:s3::a/*" as "pattern Resources.A.Properties.PolicyDocument.Statement.Resource";
    principal_has_one_of_four_kinds: bucket_policy "Principal"
        accepts [{"AWS": "*"}, {"Service": ["lambda.amazonaws.com"]}, {"Federated": "cognito-identity.amazonaws.com"}, {"CanonicalUser": {"Ref": "AWS::Region"}}],
        refuses {"Services": "lambda.amazonaws.com"} as "unknown-property Resources.A.Properties.PolicyDocument.Statement.Principal.Services";
    principal_of_a_service_has_a_domain: trust "Principal"
        accepts [
            {"Service": ["lambda.amazonaws.com", "ec2.amazonaws.com.cn", "states.eu-central-1.amazonaws.com", "ec2.amazonaws-us-gov.com"]}, {"Service": "*"},
            {"Service": {"Fn::Sub": "ec2.${AWS::URLSuffix}"}},
        ],
        refuses {"Service": "lambda"} as "pattern Resources.A.Properties.AssumeRolePolicyDocument.Statement.Principal.Service";
    domain_of_a_service_is_whole: bucket_policy "Principal" accepts [{"Service": ["delivery.logs.amazonaws.com"]}],
        refuses {"Service": ["delivery.logs.amazonaws"]} as "pattern Resources.A.Properties.PolicyDocument.Statement.Principal.Service[0]";
    principal_of_an_account_is_a_number_or_an_arn: trust "Principal"
        accepts [{"AWS": ["111122223333", "arn:aws:iam::111122223333:root", "AROAIOSFODNN7EXAMPLE1"]}, {"AWS": 111_122_223_333_u64}, {"AWS": {"Fn::Sub": "${AWS::AccountId}"}}],
        refuses {"AWS": "reports"} as "pattern Resources.A.Properties.AssumeRolePolicyDocument.Statement.Principal.AWS";
}

#[test]
fn statement_of_another_language_needs_no_effect() {
    let protection = json!({"Name": "p", "Version": "2021-06-01", "Statement": [
        {"Sid": "Audit", "DataIdentifier": ["arn:aws:dataprotection::aws:data-identifier/EmailAddress"], "Operation": {"Deidentify": {"MaskConfig": {}}}},
    ]});
    let accepts = |kind: &str, properties: Json| {
        assert_eq!(
            rules(&with(json!({"A": {"Type": kind, "Properties": properties}}))),
            Vec::<String>::new()
        );
    };
    accepts(
        "Custom::Filter",
        json!({"ServiceToken": "arn:aws:lambda:eu-central-1:111122223333:function:a", "PolicyDocument": protection}),
    );
    accepts(
        "AWS::CloudFormation::CustomResource",
        json!({"ServiceToken": "arn:aws:lambda:eu-central-1:111122223333:function:a", "PolicyDocument": protection}),
    );
    accepts("AWS::SNS::Topic", json!({"DataProtectionPolicy": protection}));
    let statement = json!({"Effect.$": "$.effect", "Action": "execute-api:Invoke", "Resource.$": "$.arn"});
    let input = json!({"FunctionName": "a", "Payload": {"PolicyDocument": {"Version": "2012-10-17", "Statement": [statement]}}});
    let task = json!({"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "End": true, "Parameters": input});
    accepts(
        "AWS::StepFunctions::StateMachine",
        json!({"RoleArn": "arn:aws:iam::111122223333:role/r", "Definition": {"StartAt": "A", "States": {"A": task}}}),
    );
    accepts(
        "AWS::Logs::AccountPolicy",
        json!({"PolicyName": "p", "PolicyType": "DATA_PROTECTION_POLICY", "PolicyDocument": protection.to_string()}),
    );
}

/// A test for each policy of logs that is a text: the value of the property, and the findings with their places.
macro_rules! policies_in_texts {
    ($($test:ident: $document:expr => $expected:expr;)*) => {$(
        #[test]
        fn $test() {
            let properties = json!({"PolicyName": "p", "PolicyDocument": $document});
            let findings = validate(&with(json!({"A": {"Type": "AWS::Logs::ResourcePolicy", "Properties": properties}})));
            let texts: Vec<String> = findings.iter().map(|one| format!("{}: {}", one.path(), one.message())).collect();
            let expected: &[&str] = &$expected;
            assert_eq!(texts, expected);
            let mut in_statements = findings.iter().filter(|one| one.problem().starts_with("Statement"));
            assert!(in_statements.all(|one| one.marks_value() && one.fix().is_none()));
        }
    )*};
}

fn policy_text(version: &str, action: &str) -> String {
    let principal = json!({"Service": "es.amazonaws.com"});
    let statement = json!({"Effect": "Allow", "Principal": principal, "Action": action, "Resource": "*"});
    json!({"Version": version, "Statement": [statement]}).to_string()
}

policies_in_texts! {
    policy_in_a_text_is_accepted: policy_text("2012-10-17", "logs:PutLogEvents") => [];
    statement_in_a_text_is_checked: r#"{"Version": "2012-10-17", "Statement": [{"Efect": "Allow", "Principal": "*", "Action": "logs:*", "Resource": "*"}]}"# => [
        "Resources.A.Properties.PolicyDocument: Statement[0]: Effect is required",
        "Resources.A.Properties.PolicyDocument: Statement[0].Efect: unknown property `Efect`; did you mean `Effect`?",
    ];
    version_in_a_text_is_checked: policy_text("2012-10-18", "logs:PutLogEvents") => [
        "Resources.A.Properties.PolicyDocument: Version: \"2012-10-18\" is not a version of IAM's policy language; use 2012-10-17"
    ];
    action_in_a_text_of_a_branch_is_checked: json!({"Fn::If": ["C", policy_text("2012-10-17", "logs:PutLogEvent"), no_value()]}) => [
        "Resources.A.Properties.PolicyDocument.Fn::If: unknown condition `C`",
        "Resources.A.Properties.PolicyDocument.Fn::If[1]: Statement[0].Action: AWS documents no action logs:PutLogEvent; did you mean `logs:PutLogEvents`?",
    ];
    text_with_functions_is_not_read: json!({"Fn::Sub": policy_text("2012-10-18", "logs:${AWS::Region}")}) => [];
    text_in_another_language_is_not_read: "{permit(principal, action, resource);" => [];
    text_without_statements_is_not_read: r#"{"version": "2021.12"}"# => [];
    text_with_a_dynamic_reference_is_not_read: "{{resolve:ssm:/policy}}" => [];
}

#[test]
fn statements_that_exclude_each_other_may_have_one_id() {
    let read = |resource: &str| json!({"Sid": "Read", "Effect": "Allow", "Action": "s3:GetObject", "Resource": resource});
    let choice = |yes: &Json, no: &Json| json!({"Fn::If": ["C", yes, no]});
    let found = |statements: &Json| {
        let document = json!({"Version": "2012-10-17", "Statement": statements});
        let policy = json!({"Type": "AWS::IAM::ManagedPolicy", "Properties": {"PolicyDocument": document}});
        rules(
            &json!({"Conditions": {"C": {"Fn::Equals": [{"Ref": "AWS::Region"}, "us-east-1"]}}, "Resources": {"A": policy}}),
        )
    };
    let (one, other) = (read("*"), read("arn:aws:s3:::a/*"));
    assert_eq!(found(&json!([choice(&one, &other)])), Vec::<String>::new());
    assert_eq!(found(&choice(&json!([one]), &json!([other]))), Vec::<String>::new());
    assert_eq!(found(&json!([choice(&one, &no_value()), choice(&no_value(), &other)])), Vec::<String>::new());
    let both = "duplicate Resources.A.Properties.PolicyDocument.Statement[1].Fn::If[1].Sid";
    assert_eq!(found(&json!([choice(&one, &no_value()), choice(&other, &no_value())])), [both]);
}

#[test]
fn policy_without_statements_is_a_warning_where_neither_iam_nor_s3_reads_it() {
    let properties = json!({"Queues": ["orders"], "PolicyDocument": policy(&json!([]))});
    let findings = validate(&with(json!({"A": {"Type": "AWS::SQS::QueuePolicy", "Properties": properties}})));
    assert!(matches!(&findings[..], [finding] if !finding.is_error()), "{findings:?}");
}

#[test]
fn one_id_of_two_statements_is_a_warning_where_iam_does_not_read_the_policy() {
    let statement = json!({"Sid": "Read", "Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "*"});
    let policy = json!({"Version": "2012-10-17", "Statement": [statement, statement]});
    for (kind, properties) in [
        ("AWS::S3::BucketPolicy", json!({"Bucket": "a", "PolicyDocument": policy})),
        ("AWS::Serverless::Api", json!({"StageName": "a", "DefinitionUri": "api.yaml", "Policy": policy})),
    ] {
        let mut document = with(json!({"A": {"Type": kind, "Properties": properties}}));
        document["Transform"] = json!("AWS::Serverless-2016-10-31");
        let findings = validate(&document);
        assert_eq!(
            findings.iter().map(|one| (one.rule().id, one.is_error())).collect::<Vec<_>>(),
            [("duplicate", false)],
            "{kind}"
        );
    }
}

#[test]
fn statement_of_a_custom_resource_is_never_an_error() {
    let statement = json!({"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Principal": {"Service": "lambda"}});
    let severity = |kind: &str| {
        let properties = json!({"ServiceToken": "arn", "Policy": {"Statement": [statement]}});
        let findings = validate(&with(json!({"A": {"Type": kind, "Properties": properties}})));
        findings.iter().map(Finding::is_error).collect::<Vec<_>>()
    };
    assert_eq!(severity("Custom::Policy"), [false]);
    assert_eq!(severity("AWS::CloudFormation::CustomResource"), [false]);
}

#[test]
fn name_of_a_service_gets_the_advice_to_write_a_domain() {
    let statement =
        json!({"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": "codebuild"}});
    let permission = json!({"FunctionName": "f", "Action": "lambda:InvokeFunction", "Principal": "sns"});
    for (kind, properties) in [
        (
            "AWS::IAM::Role",
            json!({"AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": [statement]}}),
        ),
        ("AWS::Lambda::Permission", permission),
    ] {
        let findings = validate(&with(json!({"A": {"Type": kind, "Properties": properties}})));
        assert!(matches!(&findings[..], [finding] if finding.advice().contains("domain")), "{findings:?}");
    }
}

#[test]
fn update_policy_is_for_the_types_that_have_one() {
    let bucket = json!({"Type": "AWS::S3::Bucket", "UpdatePolicy": {"AutoScalingReplacingUpdate": {"WillReplace": true}}});
    assert_eq!(rules(&with(json!({ "A": bucket }))), ["unknown-property Resources.A.UpdatePolicy"]);
}

#[test]
fn policy_for_deletion_is_a_function_only_with_language_extensions() {
    let policy = json!({"Fn::If": ["C", "Retain", "Delete"]});
    let mut document = with(
        json!({"A": {"Type": "AWS::S3::Bucket", "DeletionPolicy": policy, "UpdateReplacePolicy": "Retain"}}),
    );
    document["Conditions"] = json!({"C": {"Fn::Equals": [{"Ref": "AWS::Region"}, "us-east-1"]}});
    assert_eq!(rules(&document), ["missing-transform Resources.A.DeletionPolicy"]);
    let mut severity = |transform: &Json| {
        document["Transform"] = transform.clone();
        validate(&document)[0].is_error()
    };
    assert!(severity(&json!([])));
    assert!(!severity(&json!("AWS::Serverless-2016-10-31")));
    document["Transform"] = json!("AWS::LanguageExtensions");
    assert_eq!(rules(&document), Vec::<String>::new());
}

#[test]
fn key_of_kms_is_named_by_id_arn_or_alias() {
    let findings = |key: &Json| {
        let topic = json!({"Type": "AWS::SNS::Topic", "Properties": {"KmsMasterKeyId": key}});
        let document = json!({"Resources": {"A": topic, "Key": {"Type": "AWS::KMS::Key", "Properties": {}}}});
        let found = validate(&document).into_iter().filter(|finding| finding.rule().id == "pattern");
        found.map(|finding| finding.advice().to_owned()).collect::<Vec<String>>()
    };
    assert_eq!(findings(&json!("aws/sns")), ["did you mean `alias/aws/sns`?"]);
    let forms = "it looks like arn:aws:kms:us-east-1:111122223333:key/name or 1234abcd-12ab-34cd-56ef-1234567890ab or alias/name";
    assert_eq!(findings(&json!("testing")), [forms]);
    for key in [
        "alias/aws/sns",
        "1234abcd-12ab-34cd-56ef-1234567890ab",
        "arn:aws:kms:eu-west-1:111122223333:alias/a",
    ] {
        assert_eq!(findings(&json!(key)), [""; 0], "{key}");
    }
    assert_eq!(findings(&json!({"Ref": "Key"})), [""; 0]);
    assert_eq!(findings(&json!({"Fn::Sub": "alias/${AWS::StackName}"})), [""; 0]);
}

#[test]
fn attributes_of_sam_are_known_only_in_its_templates() {
    let advice = |transform: &str| {
        let mut document = with(json!({"Q": {"Type": "AWS::SQS::Queue", "Foo": 1}}));
        document["Transform"] = json!(transform);
        validate(&document).iter().map(|found| found.advice().to_owned()).collect::<String>()
    };
    assert!(advice("AWS::Serverless-2016-10-31").contains("Connectors, IgnoreGlobals"));
    let plain = advice("AWS::LanguageExtensions");
    assert!(plain.starts_with("known are Type, ") && !plain.contains("IgnoreGlobals"), "{plain}");
    assert!(!plain.contains("Connectors"), "{plain}");
}

#[test]
fn names_of_environment_variables_fit_the_pattern_of_lambda() {
    let found = |name: &str| {
        let properties = json!({
            "Role": "arn:aws:iam::111122223333:role/r", "Runtime": "python3.13", "Handler": "index.handler",
            "Code": {"ZipFile": "a"}, "Environment": {"Variables": {name: "a"}},
        });
        let findings =
            validate(&with(json!({"F": {"Type": "AWS::Lambda::Function", "Properties": properties}})));
        findings.iter().map(Finding::message).collect::<Vec<_>>()
    };
    assert_eq!(found("MY_VAR1"), [""; 0]);
    assert_eq!(found("A"), ["\"A\" ends too early; only ASCII letters, digits or `_` can be there"]);
    assert_eq!(found("_X"), ["\"_X\" must not begin with `_`; only ASCII letters can be there"]);
    assert_eq!(
        found("MY-VAR"),
        ["\"MY-VAR\" must not have `-` after `MY`; only ASCII letters, digits, `_` or the end can be there"]
    );
}
