//! Findings from AWS's facts and from the supplements.

use serde_json::{Value as Json, json};

use super::{QUEUE, rules, validate, with};
use crate::Finding;

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
    let either = json!({"Fn::If": ["C", "nodejs4.3", "provided.al2023"]});
    let findings = validate(&function(either));
    let closed = findings.iter().find(|finding| finding.rule().id == "closed-runtime").expect("a finding");
    assert_eq!(closed.path().to_string(), "Resources.F.Properties.Runtime.Fn::If[1]");
    assert!(closed.is_error() && closed.advice().starts_with("use nodejs"), "{closed}");
    assert_eq!(rules(&function(json!("provided.al2023"))), Vec::<String>::new());
    let list = json!({"X": {"Type": QUEUE, "Properties": {"Runtime": "nodejs4.3"}}});
    assert_eq!(rules(&with(list)), Vec::<String>::new());
}

#[test]
fn two_resources_of_one_type_cannot_have_one_name() {
    let bucket = |condition: Option<&str>, name: Json| {
        let mut bucket = json!({"Type": "AWS::S3::Bucket", "Properties": {"BucketName": name}});
        if let Some(condition) = condition {
            bucket["Condition"] = json!(condition);
        }
        bucket
    };
    let document = |a: Json, b: Json| {
        json!({
            "Conditions": {"C": {"Fn::Equals": [{"Ref": "P"}, "b"]}, "D": {"Fn::Not": [{"Condition": "C"}]},
                "E": {"Fn::Equals": [{"Ref": "P"}, "e"]}, "F": {"Fn::Equals": [{"Ref": "AWS::Region"}, "f"]}},
            "Parameters": {"P": {"Type": "String"}},
            "Resources": {"A": a, "B": b, "R": {"Type": "AWS::SNS::Topic", "Properties": {"TopicName": {"Ref": "P"}}}},
        })
    };
    let (same, other) = (|| json!("reports"), || json!("papers"));
    let stack_name = || json!({"Fn::Sub": "${AWS::StackName}-reports"});
    let no_value = || json!({"Ref": "AWS::NoValue"});
    let by_condition = |name: Json| json!({"Fn::If": ["C", name, no_value()]});
    let by_macro = || json!({"Fn::Join": ["-", ["reports", {"Fn::Transform": {"Name": "Random"}}]]});
    let twice = ["duplicate Resources.B.Properties.BucketName"];
    for (a, b, expected) in [
        (bucket(None, same()), bucket(None, same()), &twice[..]),
        (bucket(Some("C"), same()), bucket(None, same()), &twice),
        (bucket(Some("C"), same()), bucket(Some("C"), same()), &twice),
        (bucket(Some("C"), same()), bucket(Some("D"), same()), &[]),
        (bucket(Some("C"), same()), bucket(None, json!({"Fn::If": ["C", "reports", "papers"]})), &twice),
        (bucket(Some("C"), same()), bucket(None, json!({"Fn::If": ["C", "papers", "reports"]})), &[]),
        (bucket(Some("E"), same()), bucket(Some("F"), same()), &twice),
        (bucket(None, same()), bucket(None, other()), &[]),
        (bucket(None, json!({"Ref": "P"})), bucket(None, json!({"Ref": "P"})), &twice),
        (bucket(None, json!({"Ref": "P"})), bucket(None, json!({"Fn::Sub": "${P}-b"})), &[]),
        (bucket(None, stack_name()), bucket(None, stack_name()), &twice),
        (bucket(Some("C"), stack_name()), bucket(Some("D"), stack_name()), &[]),
        (bucket(None, by_condition(stack_name())), bucket(Some("C"), stack_name()), &twice),
        (bucket(None, by_condition(stack_name())), bucket(Some("D"), stack_name()), &[]),
        (bucket(None, json!("{{resolve:ssm:name}}")), bucket(None, json!("{{resolve:ssm:name}}")), &twice),
        (bucket(None, no_value()), bucket(None, no_value()), &[]),
        (bucket(None, by_macro()), bucket(None, by_macro()), &[]),
    ] {
        let found: Vec<_> =
            rules(&document(a, b)).into_iter().filter(|it| !it.contains("Resources.R")).collect();
        assert_eq!(found, expected);
    }
}

#[test]
fn reference_returns_the_format_of_the_property() {
    let document = |subnet: Json, groups: Json, role: Json| {
        json!({
            "Parameters": {
                "Vpc": {"Type": "AWS::EC2::VPC::Id"}, "Id": {"Type": "String"},
                "Subnet": {"Type": "AWS::SSM::Parameter::Value<AWS::EC2::Subnet::Id>"},
                "Groups": {"Type": "List<AWS::EC2::SecurityGroup::Id>"},
                "Ids": {"Type": "CommaDelimitedList"}, "Names": {"Type": "List<AWS::EC2::Subnet::Id>"},
            },
            "Resources": {
                "Network": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}},
                "Role": {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": {"Statement": []}}},
                "Group": {"Type": "AWS::EC2::SecurityGroup", "Properties": {"GroupDescription": "x"}},
                "Custom": {"Type": QUEUE},
                "Function": {"Type": "AWS::Lambda::Function", "Properties": {
                    "Code": {"ZipFile": "x"}, "Handler": "a.b", "Runtime": "provided.al2023", "Role": role,
                    "VpcConfig": {"SubnetIds": [subnet], "SecurityGroupIds": groups},
                }},
                "Unused": {"Type": QUEUE, "Properties": {"X": [
                    {"Ref": "Vpc"}, {"Ref": "Id"}, {"Ref": "Subnet"}, {"Ref": "Groups"}, {"Ref": "Ids"}, {"Ref": "Names"},
                ]}},
            },
        })
    };
    let reference = |name: &str| json!({ "Ref": name });
    let role_arn = || json!({"Fn::GetAtt": ["Role", "Arn"]});
    for subnet in ["Subnet", "Id", "Custom"] {
        for groups in [json!([reference("Group")]), reference("Groups"), reference("Ids")] {
            let document = document(reference(subnet), groups, role_arn());
            assert_eq!(rules(&document), Vec::<String>::new());
        }
    }
    let base = "Resources.Function.Properties";
    for (subnet, groups, role, expected) in [
        ("Vpc", reference("Groups"), role_arn(), "wrong-reference {}.VpcConfig.SubnetIds[0]"),
        ("Network", reference("Groups"), role_arn(), "wrong-reference {}.VpcConfig.SubnetIds[0]"),
        ("Role", reference("Groups"), role_arn(), "wrong-reference {}.VpcConfig.SubnetIds[0]"),
        ("Names", reference("Groups"), role_arn(), "wrong-type {}.VpcConfig.SubnetIds[0]"),
        ("Id", reference("Names"), role_arn(), "wrong-reference {}.VpcConfig.SecurityGroupIds"),
        ("Id", reference("Group"), role_arn(), "wrong-type {}.VpcConfig.SecurityGroupIds"),
        ("Id", reference("Groups"), reference("Role"), "wrong-reference {}.Role"),
        ("Id", reference("Groups"), json!({"Fn::GetAtt": "Role.RoleId"}), ""),
    ] {
        let found = rules(&document(reference(subnet), groups, role));
        let expected: Vec<String> =
            Some(expected.replace("{}", base)).filter(|it| !it.is_empty()).into_iter().collect();
        assert_eq!(found, expected);
    }
    let findings = validate(&document(reference("Id"), reference("Groups"), reference("Role")));
    assert_eq!(
        findings[0].problem(),
        "expected the Arn of an AWS::IAM::Role, and this is the RoleName of Role"
    );
    assert_eq!(findings[0].advice(), "use Fn::GetAtt of Role.Arn");
}

/// Checks that one resource has no findings and that another has only errors.
fn check(good: &Json, bad: &Json) {
    assert_eq!(rules(&with(json!({ "A": good }))), Vec::<String>::new(), "{good}");
    let findings = validate(&with(json!({ "A": bad })));
    assert!(!findings.is_empty() && findings.iter().all(Finding::is_error), "{bad}");
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
        assert_eq!(findings.len(), 2, "{findings:?}");
        assert!(findings.iter().all(|finding| finding.is_error() == is_error), "{findings:?}");
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

#[test]
fn requirements_of_the_supplements_are_checked() {
    let record = |kind: &str, text: &str| {
        json!({"Type": "AWS::Route53::RecordSet", "Properties": {
            "HostedZoneId": "Z1", "Name": "a.example.com", "Type": kind, "TTL": "60", "ResourceRecords": [text],
        }})
    };
    let port = |protocol: Json, from: Json| {
        json!({"Type": "AWS::EC2::SecurityGroupIngress", "Properties": {
            "IpProtocol": protocol, "FromPort": from, "ToPort": from, "CidrIp": "10.0.0.0/8", "GroupId": "sg-1a2b3c4d",
        }})
    };
    let group = |protocol: &str| {
        json!({"Type": "AWS::EC2::SecurityGroup", "Properties": {
            "GroupDescription": "x", "SecurityGroupIngress": [{"IpProtocol": protocol, "CidrIp": "10.0.0.0/8"}],
        }})
    };
    let bucket = |acl: &str| json!({"Type": "AWS::S3::Bucket", "Properties": {"AccessControl": acl}});
    let absent = || json!({"Ref": "AWS::NoValue"});
    let database = |engine: &str| json!({"Type": "AWS::RDS::DBCluster", "Properties": {"Engine": engine}});
    let distribution = |alias: &str| {
        json!({"Type": "AWS::CloudFront::Distribution", "Properties": {"DistributionConfig": {
            "Enabled": true, "Aliases": [alias], "ViewerCertificate": {"CloudFrontDefaultCertificate": true},
            "DefaultCacheBehavior": {"TargetOriginId": "o", "ViewerProtocolPolicy": "https-only"},
            "Origins": [{"Id": "o", "DomainName": "example.com", "CustomOriginConfig": {"OriginProtocolPolicy": "https-only"}}],
        }}})
    };
    let function = |code: Json, runtime: Json| {
        json!({"Type": "AWS::Lambda::Function", "Properties": {
            "Code": code, "Handler": "a.b", "Role": "arn:aws:iam::111122223333:role/a", "Runtime": runtime,
        }})
    };
    let task = |mode: &str| {
        json!({"Type": "AWS::ECS::TaskDefinition", "Properties": {
            "RequiresCompatibilities": ["FARGATE"], "Cpu": "256", "Memory": "512", "NetworkMode": mode,
        }})
    };
    let service = |kind: &str| json!({"Type": "AWS::ECS::Service", "Properties": {"LaunchType": kind}});
    let instance = |key: &str| json!({"Type": "AWS::EC2::Instance", "Properties": {key: "ami-1a2b3c4d"}});
    for (good, bad) in [
        (
            function(json!({"ZipFile": "x"}), json!("provided.al2023")),
            function(json!({"ZipFile": "x"}), absent()),
        ),
        (
            function(json!({"ImageUri": "x"}), absent()),
            function(json!({"S3Bucket": "reports", "S3Key": "x"}), absent()),
        ),
        (task("awsvpc"), task("bridge")),
        (service("EC2"), service("FARGATE")),
        (instance("ImageId"), instance("KeyName")),
        (database("Aurora-MySQL"), database("aurora")),
        (distribution("*.example.com"), distribution("www.*.example.com")),
        (distribution("www.example.co"), distribution("-www.example.co")),
        (distribution("www.example.co"), distribution("www.example.co ")),
        (record("A", "192.0.2.1"), record("A", "192.0.2.256")),
        (record("AAAA", "2001:db8::1"), record("AAAA", "192.0.2.1")),
        (record("CAA", "0 issue \"ca.example.com\""), record("CAA", "256 issue \"x\"")),
        (record("CNAME", "b.example.com"), record("CNAME", "b example")),
        (record("MX", "10 mail.example.com"), record("MX", "mail.example.com")),
        (record("TXT", "\"a\" \"b\""), record("TXT", "a")),
        (port(json!("tcp"), json!(80)), port(json!("tcp"), absent())),
        (port(json!(-1), absent()), port(json!(6), absent())),
        (group("-1"), group("udp")),
        (bucket("Private"), bucket("PublicRead")),
    ] {
        check(&good, &bad);
    }
    let told = validate(&with(json!({"A": bucket("PublicRead")})));
    assert!(told[0].advice().contains("OwnershipControls"), "{}", told[0]);
}

#[test]
fn policy_names_the_principal_or_resource_that_its_owner_does_not() {
    let statements = |kind: &str, statement: Json| {
        let policy = |statement: Json| json!({"Version": "2012-10-17", "Statement": statement});
        let trust = json!([{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": "*"}]);
        match kind {
            "misspelt" => {
                json!({"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": {"Statements": statement}}})
            }
            "trust" => {
                json!({"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": policy(statement)}})
            }
            "inline" => json!({"Type": "AWS::IAM::Role", "Properties": {
                "AssumeRolePolicyDocument": policy(trust),
                "Policies": [{"PolicyName": "p", "PolicyDocument": policy(statement)}],
            }}),
            _ => {
                json!({"Type": "AWS::S3::BucketPolicy", "Properties": {"Bucket": "reports", "PolicyDocument": policy(statement)}})
            }
        }
    };
    let statement = |key: &str| json!({"Effect": "Allow", "Action": "s3:GetObject", key: "*"});
    let both = || json!([{"Effect": "Allow", "Action": "s3:GetObject", "Principal": "*", "Resource": "*"}]);
    for (good, bad) in [
        (statements("trust", statement("Principal")), statements("trust", statement("Resource"))),
        (statements("trust", json!([statement("Principal")])), statements("trust", both())),
        (statements("inline", json!([statement("Resource")])), statements("inline", both())),
        (
            statements("inline", statement("NotResource")),
            statements("inline", json!({"Effect": "Deny", "Action": "*"})),
        ),
        (statements("bucket", both()), statements("bucket", json!([statement("Resource")]))),
        (statements("trust", statement("Principal")), statements("misspelt", statement("Principal"))),
    ] {
        check(&good, &bad);
    }
}
