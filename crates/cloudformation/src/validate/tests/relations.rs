//! Requirements between resources and between properties, each with a template that has it and one that breaks it.

use serde_json::{Value as Json, json};

use super::{validate, with};
use crate::Finding;

/// The places of all errors.
fn errors(resources: &Json) -> Vec<String> {
    let findings = validate(&with(resources.clone()));
    let errors = findings.iter().filter(|finding| finding.is_error());
    errors.map(|finding| format!("{} {}", finding.rule().id, finding.path())).collect()
}

/// A pipeline with two stages, each with one action of a category.
fn pipeline(first: &str, second: &str) -> Json {
    let stage = |name: &str, category: &str| {
        let kind = json!({"Category": category, "Owner": "AWS", "Provider": "CodeBuild", "Version": "1"});
        json!({"Name": name, "Actions": [{"Name": "action", "ActionTypeId": kind}]})
    };
    json!({
        "RoleArn": "arn:aws:iam::111122223333:role/pipeline",
        "ArtifactStore": {"Type": "S3", "Location": "artifacts"},
        "Stages": [stage("first", first), stage("second", second)],
    })
}

fn record(kind: &str, value: &str) -> Json {
    json!({"Name": "example.com", "Type": kind, "HostedZoneId": "Z1", "TTL": "300", "ResourceRecords": [value]})
}

fn project(name: &str) -> Json {
    json!({
        "Name": name, "ServiceRole": "arn:aws:iam::111122223333:role/build",
        "Artifacts": {"Type": "NO_ARTIFACTS"}, "Source": {"Type": "NO_SOURCE", "BuildSpec": "version: 0.2"},
        "Environment": {"Type": "LINUX_CONTAINER", "ComputeType": "BUILD_GENERAL1_SMALL", "Image": "aws/codebuild/standard:7.0"},
    })
}

/// A project with a role that has a path.
fn project_and_role(reference: &Json, path: &str) -> Json {
    let mut properties = project("build");
    properties["ServiceRole"] = reference.clone();
    json!({
        "P": {"Type": "AWS::CodeBuild::Project", "Properties": properties},
        "R": {"Type": "AWS::IAM::Role", "Properties": {"Path": path, "AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": "codebuild.amazonaws.com"}},
        ]}}},
    })
}

/// A group of caches without failover, and its parameters.
fn replication_group(cluster: &str) -> Json {
    json!({
        "G": {"Type": "AWS::ElastiCache::ReplicationGroup", "Properties": {
            "ReplicationGroupDescription": "orders", "CacheParameterGroupName": {"Ref": "P"}, "AutomaticFailoverEnabled": false,
        }},
        "P": parameter_group(&json!({"cluster-enabled": cluster})),
    })
}

/// A group of caches with failover.
fn failover(mut properties: Json) -> Json {
    properties["ReplicationGroupDescription"] = json!("orders");
    properties["CacheParameterGroupName"] = json!({"Ref": "P"});
    properties["AutomaticFailoverEnabled"] = json!(true);
    json!({"Type": "AWS::ElastiCache::ReplicationGroup", "Properties": properties})
}

fn parameter_group(parameters: &Json) -> Json {
    json!({"Type": "AWS::ElastiCache::ParameterGroup", "Properties": {
        "CacheParameterGroupFamily": "redis7", "Description": "orders", "Properties": parameters,
    }})
}

#[test]
fn relation_is_checked_in_each_branch() {
    let group = |failover: Json| {
        let mut resources = replication_group("yes");
        resources["Q"] = resources["P"].clone();
        resources["Q"]["Properties"]["Properties"]["cluster-enabled"] = "no".into();
        resources["G"]["Properties"]["CacheParameterGroupName"] =
            json!({"Fn::If": ["IsCluster", {"Ref": "P"}, {"Ref": "Q"}]});
        resources["G"]["Properties"]["AutomaticFailoverEnabled"] = failover;
        resources["G"]["Properties"]["NumNodeGroups"] = 2.into();
        let findings = validate(&json!({
            "Parameters": {"Mode": {"Type": "String"}},
            "Conditions": {"IsCluster": {"Fn::Equals": [{"Ref": "Mode"}, "cluster"]}},
            "Resources": resources,
        }));
        findings.iter().map(|found| format!("{}: {}", found.path(), found.problem())).collect::<Vec<_>>()
    };
    let wrong = group(json!({"Fn::If": ["IsCluster", false, true]}));
    assert_eq!(
        wrong,
        [
            "Resources.G.Properties.AutomaticFailoverEnabled.Fn::If[1]: `AutomaticFailoverEnabled` does not take `false` when Mode is \"cluster\""
        ]
    );
    assert_eq!(group(json!({"Fn::If": ["IsCluster", true, false]})), [""; 0]);
    assert_eq!(group(json!(false)).len(), 1, "a value without a branch");
}

fn alarm(period: u32) -> Json {
    json!({
        "ComparisonOperator": "GreaterThanThreshold", "EvaluationPeriods": 1, "Threshold": 1, "Statistic": "Sum",
        "Namespace": "AWS/SQS", "MetricName": "NumberOfMessagesSent", "Period": period,
    })
}

/// An instance with one volume.
fn with_volume(volume: &Json) -> Json {
    json!({"I": {"Type": "AWS::EC2::Instance", "Properties": {
        "ImageId": "ami-1a2b3c4d", "BlockDeviceMappings": [{"DeviceName": "/dev/sda1", "Ebs": volume}],
    }}})
}

fn ingress(protocol: &str, from: i32, to: i32) -> Json {
    let properties = json!({"GroupId": "sg-1a2b3c4d", "CidrIpv6": "::/0", "IpProtocol": protocol, "FromPort": from, "ToPort": to});
    json!({"G": {"Type": "AWS::EC2::SecurityGroupIngress", "Properties": properties}})
}

/// An instance of Aurora with one more property.
fn aurora_instance(name: &str, value: &Json) -> Json {
    let mut properties =
        json!({"Engine": "aurora-mysql", "DBInstanceClass": "db.r6g.large", "DBClusterIdentifier": "c"});
    properties[name] = value.clone();
    json!({"I": {"Type": "AWS::RDS::DBInstance", "Properties": properties}})
}

/// A cluster with an instance whose storage is encrypted.
fn cluster_and_instance(engine: &str, mut cluster: Json) -> Json {
    cluster["Engine"] = "aurora-mysql".into();
    json!({
        "C": {"Type": "AWS::RDS::DBCluster", "Properties": cluster},
        "I": {"Type": "AWS::RDS::DBInstance", "Properties": {
            "Engine": engine, "DBInstanceClass": "db.r6g.large", "DBClusterIdentifier": {"Ref": "C"}, "StorageEncrypted": true,
        }},
    })
}

/// A method that has an authorizer with a token.
fn method_with_authorizer(kind: &Json) -> Json {
    json!({
        "Api": {"Type": "AWS::ApiGateway::RestApi", "Properties": {"Name": "a"}},
        "A": {"Type": "AWS::ApiGateway::Authorizer", "Properties": {
            "Name": "a", "RestApiId": {"Ref": "Api"}, "Type": "TOKEN", "IdentitySource": "method.request.header.Auth",
            "AuthorizerUri": "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/f/invocations",
        }},
        "M": {"Type": "AWS::ApiGateway::Method", "Properties": {
            "HttpMethod": "GET", "RestApiId": {"Ref": "Api"}, "ResourceId": {"Fn::GetAtt": ["Api", "RootResourceId"]},
            "AuthorizerId": {"Ref": "A"}, "AuthorizationType": kind, "Integration": {"Type": "MOCK"},
        }},
    })
}

/// A service whose task has its own network interfaces.
fn service_without_network(controller: &str) -> Json {
    json!({
        "T": {"Type": "AWS::ECS::TaskDefinition", "Properties": {"NetworkMode": "awsvpc"}},
        "S": {"Type": "AWS::ECS::Service", "Properties": {
            "TaskDefinition": {"Ref": "T"}, "DeploymentController": {"Type": controller},
        }},
    })
}

fn bucket_with_archive(tier: &str, days: u32) -> Json {
    json!({"B": {"Type": "AWS::S3::Bucket", "Properties": {"IntelligentTieringConfigurations": [
        {"Id": "a", "Status": "Enabled", "Tierings": [{"AccessTier": tier, "Days": days}]},
    ]}}})
}

fn queue_policy(resource: &str) -> Json {
    let statement =
        json!({"Effect": "Allow", "Principal": "*", "Action": "sqs:SendMessage", "Resource": resource});
    json!({"P": {"Type": "AWS::SQS::QueuePolicy", "Properties": {
        "Queues": ["orders"], "PolicyDocument": {"Version": "2012-10-17", "Statement": [statement]},
    }}})
}

/// A pipeline in which one action has an artifact: the source, or the action of the second stage.
fn pipeline_with(category: &str, provider: &str, artifacts: &str) -> Json {
    let mut properties = pipeline("Source", if category == "Source" { "Build" } else { category });
    let stage = usize::from(category != "Source");
    let action = &mut properties["Stages"][stage]["Actions"][0];
    action["ActionTypeId"]["Provider"] = provider.into();
    action[artifacts] = json!([{"Name": {"Ref": "AWS::StackName"}}]);
    json!({"P": {"Type": "AWS::CodePipeline::Pipeline", "Properties": properties}})
}

/// An instance with a launch template.
fn instance_of_template(data: &Json) -> Json {
    json!({
        "T": {"Type": "AWS::EC2::LaunchTemplate", "Properties": {"LaunchTemplateData": data}},
        "I": {"Type": "AWS::EC2::Instance", "Properties": {"LaunchTemplate": {"LaunchTemplateId": {"Ref": "T"}, "Version": "1"}}},
    })
}

fn encrypted_replica(source: &Json) -> Json {
    json!({"I": {"Type": "AWS::RDS::DBInstance", "Properties": {
        "Engine": "mysql", "DBInstanceClass": "db.r6g.large", "KmsKeyId": "alias/k", "SourceDBInstanceIdentifier": source, "AllocatedStorage": "20",
    }}})
}

fn multi_az_cluster(name: &str, value: &Json) -> Json {
    let mut properties = json!({
        "Engine": "postgres", "DBClusterInstanceClass": "db.r6gd.large", "AllocatedStorage": 100, "StorageType": "gp3",
        "MasterUsername": "a", "ManageMasterUserPassword": true,
    });
    properties[name] = value.clone();
    json!({"C": {"Type": "AWS::RDS::DBCluster", "Properties": properties}})
}

fn file_system(capacity: u32) -> Json {
    json!({"F": {"Type": "AWS::FSx::FileSystem", "Properties": {
        "FileSystemType": "OPENZFS", "SubnetIds": ["subnet-1a2b3c4d"], "StorageCapacity": capacity,
    }}})
}

/// A rule of a network ACL for TCP, up to port 5.
fn acl_entry(protocol: u8, from: u16) -> Json {
    json!({"E": {"Type": "AWS::EC2::NetworkAclEntry", "Properties": {
        "NetworkAclId": "acl-1a2b3c4d", "RuleNumber": 100, "RuleAction": "allow", "CidrBlock": "10.0.0.0/8", "Protocol": protocol,
        "PortRange": {"From": from, "To": "5"}, "Icmp": {"Code": -1, "Type": -1},
    }}})
}

fn health_check(port: &str) -> Json {
    json!({"T": {"Type": "AWS::ElasticLoadBalancingV2::TargetGroup", "Properties": {
        "Port": 80, "Protocol": "HTTP", "VpcId": "vpc-1a2b3c4d", "HealthCheckPort": port,
    }}})
}

fn vpc(network: &str) -> Json {
    json!({"V": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": network}}})
}

/// A group of one to three instances.
fn scaled_group(desired: u8) -> Json {
    json!({"G": {"Type": "AWS::AutoScaling::AutoScalingGroup", "Properties": {
        "MinSize": "1", "DesiredCapacity": desired.to_string(), "MaxSize": "3", "AvailabilityZones": ["us-east-1a"], "LaunchConfigurationName": "l",
    }}})
}

fn scalable_target(least: u8) -> Json {
    json!({"T": {"Type": "AWS::ApplicationAutoScaling::ScalableTarget", "Properties": {
        "ResourceId": "table/orders", "ScalableDimension": "dynamodb:table:ReadCapacityUnits", "ServiceNamespace": "dynamodb",
        "MinCapacity": least, "MaxCapacity": 8,
    }}})
}

/// A group of one to three nodes.
fn node_group(desired: u8) -> Json {
    json!({"N": {"Type": "AWS::EKS::Nodegroup", "Properties": {
        "ClusterName": "c", "NodeRole": "arn:aws:iam::111122223333:role/n", "Subnets": ["subnet-1a2b3c4d"],
        "ScalingConfig": {"MinSize": 1, "DesiredSize": desired, "MaxSize": 3},
    }}})
}

macro_rules! accepted {
    ($($test:ident: $resources:expr;)*) => {$(
        #[test]
        fn $test() {
            assert_eq!(errors(&$resources), Vec::<String>::new());
        }
    )*};
}

accepted! {
    name_of_a_queue_or_topic_can_be_a_number: json!({
        "Q": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": 2026}},
        "T": {"Type": "AWS::SNS::Topic", "Properties": {"TopicName": 2026}},
    });
    application_load_balancer_in_a_local_zone_has_one_subnet: json!({
        "L": {"Type": "AWS::ElasticLoadBalancingV2::LoadBalancer", "Properties": {"Subnets": ["subnet-1a2b3c4d"]}},
    });
    icmp_of_one_type_has_all_codes: ingress("icmp", 8, -1);
    type_of_icmp_may_be_above_its_code: ingress("icmp", 252, 86);
    network_that_only_the_deployment_shows_may_be_large: json!({
        "V": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": {"Fn::ImportValue": "network"}}},
    });
    number_of_icmpv6_is_known: ingress("58", 128, -1);
    ports_of_other_protocols_are_ignored: ingress("50", 1, -1);
    instance_of_aurora_may_copy_tags: aurora_instance("CopyTagsToSnapshot", &json!(true));
    instance_of_aurora_may_disable_its_authentication: aurora_instance("EnableIAMDatabaseAuthentication", &json!(false));
    encryption_of_a_restored_cluster_follows_from_its_snapshot:
        cluster_and_instance("aurora-mysql", json!({"SnapshotIdentifier": "s", "StorageEncrypted": false}));
    encryption_of_a_replica_follows_from_its_source:
        cluster_and_instance("aurora-mysql", json!({"ReplicationSourceIdentifier": "s", "StorageEncrypted": false}));
    encryption_of_a_copy_follows_from_its_source:
        cluster_and_instance("aurora-mysql", json!({"SourceDBClusterIdentifier": "s", "StorageEncrypted": false}));
    encryption_of_a_global_cluster_follows_from_its_first_cluster:
        cluster_and_instance("aurora-mysql", json!({"GlobalClusterIdentifier": "g", "StorageEncrypted": false}));
    cluster_is_encrypted_by_default: cluster_and_instance("aurora-mysql", json!({}));
    engine_may_be_written_in_another_case: cluster_and_instance("Aurora-MySQL", json!({}));
    method_without_a_type_is_not_a_mistake_of_its_authorizer: method_with_authorizer(&json!({"Ref": "AWS::NoValue"}));
    multi_az_cluster_may_replicate_an_instance: multi_az_cluster("ReplicationSourceIdentifier", &json!("i"));
    multi_az_cluster_may_have_iam_authentication: multi_az_cluster("EnableIAMDatabaseAuthentication", &json!(true));
}

#[test]
fn function_may_put_a_cache_into_cluster_mode() {
    let choice =
        json!({"Fn::If": ["C", {"cluster-enabled": "yes"}, {"cluster-enabled": "yes", "timeout": "1"}]});
    let findings = validate(&json!({
        "Conditions": {"C": {"Fn::Equals": [{"Ref": "AWS::Region"}, "us-east-1"]}},
        "Resources": {"G": failover(json!({"NumCacheClusters": 1})), "P": parameter_group(&choice)},
    }));
    assert_eq!(findings, []);
}

macro_rules! requirements {
    ($($test:ident: good $good:tt, bad $bad:tt => $finding:literal;)*) => {$(
        #[test]
        fn $test() {
            assert_eq!(errors(&json!($good)), Vec::<String>::new());
            assert_eq!(errors(&json!($bad)), [$finding]);
        }
    )*};
}

requirements! {
    archive_of_a_bucket_begins_after_ninety_days:
        good (bucket_with_archive("ARCHIVE_ACCESS", 90)),
        bad (bucket_with_archive("ARCHIVE_ACCESS", 89))
            => "bounds Resources.B.Properties.IntelligentTieringConfigurations[0].Tierings[0].Days";
    deep_archive_of_a_bucket_begins_after_half_a_year:
        good (bucket_with_archive("DEEP_ARCHIVE_ACCESS", 180)),
        bad (bucket_with_archive("DEEP_ARCHIVE_ACCESS", 179))
            => "bounds Resources.B.Properties.IntelligentTieringConfigurations[0].Tierings[0].Days";
    detector_has_either_features_or_sources:
        good {"D": {"Type": "AWS::GuardDuty::Detector", "Properties": {"Enable": true, "DataSources": {"S3Logs": {"Enable": true}}}}},
        bad {"D": {"Type": "AWS::GuardDuty::Detector", "Properties": {
            "Enable": true, "DataSources": {"S3Logs": {"Enable": true}}, "Features": [{"Name": "S3_DATA_EVENTS", "Status": "ENABLED"}],
        }}} => "conflict Resources.D.Properties";
    policy_of_a_queue_names_its_resources_by_arn:
        good (queue_policy("arn:aws:sqs:us-east-1:111122223333:orders")),
        bad (queue_policy("orders")) => "pattern Resources.P.Properties.PolicyDocument.Statement[0].Resource";
    source_of_a_pipeline_reads_nothing:
        good (pipeline_with("Source", "S3", "OutputArtifacts")),
        bad (pipeline_with("Source", "S3", "InputArtifacts"))
            => "bounds Resources.P.Properties.Stages[0].Actions[0].InputArtifacts";
    deployment_of_a_pipeline_writes_nothing:
        good (pipeline_with("Deploy", "CloudFormation", "OutputArtifacts")),
        bad (pipeline_with("Deploy", "S3", "OutputArtifacts"))
            => "bounds Resources.P.Properties.Stages[1].Actions[0].OutputArtifacts";
    approval_has_no_artifacts:
        good (pipeline_with("Build", "CodeBuild", "OutputArtifacts")),
        bad (pipeline_with("Approval", "Manual", "OutputArtifacts"))
            => "bounds Resources.P.Properties.Stages[1].Actions[0].OutputArtifacts";
    instance_has_the_image_of_its_launch_template:
        good (instance_of_template(&json!({"ImageId": {"Ref": "AWS::StackName"}}))),
        bad (instance_of_template(&json!({"InstanceType": "t3.micro"}))) => "missing-property Resources.I.Properties";
    name_of_a_bucket_is_checked_in_other_types:
        good {"T": {"Type": "AWS::CloudTrail::Trail", "Properties": {"IsLogging": true, "S3BucketName": "reports"}}},
        bad {"T": {"Type": "AWS::CloudTrail::Trail", "Properties": {"IsLogging": true, "S3BucketName": "My_Reports"}}}
            => "pattern Resources.T.Properties.S3BucketName";
    volume_has_a_least_number_of_operations:
        good (with_volume(&json!({"VolumeType": "gp3", "Iops": 80000, "VolumeSize": 500}))),
        bad (with_volume(&json!({"VolumeType": "gp3", "Iops": 100, "VolumeSize": 500})))
            => "bounds Resources.I.Properties.BlockDeviceMappings[0].Ebs.Iops";
    one_type_of_icmpv6_has_all_codes:
        good (ingress("icmpv6", 128, -1)),
        bad (ingress("tcp", 128, -1)) => "not-allowed Resources.G.Properties.FromPort";
    instance_of_aurora_does_not_protect_itself:
        good (aurora_instance("DeletionProtection", &json!(false))),
        bad (aurora_instance("DeletionProtection", &json!(true))) => "not-allowed Resources.I.Properties.DeletionProtection";
    instance_is_encrypted_like_its_cluster:
        good (cluster_and_instance("aurora-mysql", json!({"StorageEncrypted": "true"}))),
        bad (cluster_and_instance("aurora-mysql", json!({"StorageEncrypted": false})))
            => "not-allowed Resources.I.Properties.StorageEncrypted";
    instance_has_the_engine_of_its_cluster:
        good (cluster_and_instance("aurora-mysql", json!({}))),
        bad (cluster_and_instance("aurora-postgresql", json!({}))) => "not-allowed Resources.I.Properties.Engine";
    method_has_the_type_of_its_authorizer:
        good (method_with_authorizer(&json!("CUSTOM"))),
        bad (method_with_authorizer(&json!("COGNITO_USER_POOLS"))) => "not-allowed Resources.A.Properties.Type";
    service_with_an_external_controller_has_its_network_elsewhere:
        good (service_without_network("EXTERNAL")),
        bad (service_without_network("ECS")) => "missing-property Resources.S.Properties";
    replica_is_encrypted_like_its_source:
        good (encrypted_replica(&json!("arn:aws:rds:eu-west-1:111122223333:db:source"))),
        bad (encrypted_replica(&json!({"Ref": "AWS::NoValue"}))) => "missing-property Resources.I.Properties";
    multi_az_cluster_has_no_features_of_aurora:
        good (multi_az_cluster("Port", &json!(5432))),
        bad (multi_az_cluster("BacktrackWindow", &json!(60))) => "conflict Resources.C.Properties.BacktrackWindow";
    file_system_has_a_least_capacity:
        good (file_system(1_000_000)),
        bad (file_system(32)) => "bounds Resources.F.Properties.StorageCapacity";
    project_names_a_role_with_a_path_by_its_arn:
        good (project_and_role(&json!({"Fn::GetAtt": ["R", "Arn"]}), "/build/")),
        bad (project_and_role(&json!({"Ref": "R"}), "/build/")) => "not-allowed Resources.P.Properties.ServiceRole";
    project_may_name_a_role_without_a_path:
        good (project_and_role(&json!({"Ref": "R"}), "/")),
        bad (project_and_role(&json!({"Ref": "R"}), "/a/")) => "not-allowed Resources.P.Properties.ServiceRole";
    group_in_cluster_mode_has_automatic_failover:
        good (replication_group("no")),
        bad (replication_group("yes")) => "not-allowed Resources.G.Properties.AutomaticFailoverEnabled";
    ports_have_sixteen_bits:
        good (ingress("udp", 0, 65535)),
        bad (ingress("udp", 65535, 65536)) => "bounds Resources.G.Properties.ToPort";
    range_of_ports_does_not_descend:
        good (ingress("tcp", 80, 80)),
        bad (ingress("tcp", 81, 80)) => "bounds Resources.G.Properties.ToPort";
    range_of_a_network_acl_does_not_descend:
        good (acl_entry(1, 53)),
        bad (acl_entry(6, 53)) => "bounds Resources.E.Properties.PortRange.To";
    port_of_a_health_check_has_sixteen_bits:
        good (health_check("traffic-port")),
        bad (health_check("65536")) => "bounds Resources.T.Properties.HealthCheckPort";
    network_of_a_vpc_has_at_most_sixteen_bits_for_hosts:
        good (vpc("10.0.0.0/16")),
        bad (vpc("10.0.0.0/15")) => "not-allowed Resources.V.Properties.CidrBlock";
    network_of_a_vpc_has_at_least_four_bits_for_hosts:
        good (vpc("10.0.0.0/28")),
        bad (vpc("10.0.0.0/29")) => "not-allowed Resources.V.Properties.CidrBlock";
    further_network_of_a_vpc_is_as_large:
        good {"B": {"Type": "AWS::EC2::VPCCidrBlock", "Properties": {"VpcId": "vpc-1a2b3c4d", "CidrBlock": "10.1.0.0/16"}}},
        bad {"B": {"Type": "AWS::EC2::VPCCidrBlock", "Properties": {"VpcId": "vpc-1a2b3c4d", "CidrBlock": "10.0.0.0/8"}}}
            => "not-allowed Resources.B.Properties.CidrBlock";
    network_of_a_subnet_has_at_least_four_bits_for_hosts:
        good {"S": {"Type": "AWS::EC2::Subnet", "Properties": {"VpcId": "vpc-1a2b3c4d", "CidrBlock": "10.0.0.0/28"}}},
        bad {"S": {"Type": "AWS::EC2::Subnet", "Properties": {"VpcId": "vpc-1a2b3c4d", "CidrBlock": "10.0.0.0/32"}}}
            => "not-allowed Resources.S.Properties.CidrBlock";
    only_fifo_queues_have_their_ending:
        good {"Q": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": "orders.fifo", "FifoQueue": true}}},
        bad {"Q": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": "orders.fifo"}}} => "missing-property Resources.Q.Properties";
    fifo_topic_has_an_ending:
        good {"T": {"Type": "AWS::SNS::Topic", "Properties": {"TopicName": "orders.fifo", "FifoTopic": true}}},
        bad {"T": {"Type": "AWS::SNS::Topic", "Properties": {"TopicName": "orders", "FifoTopic": true}}}
            => "pattern Resources.T.Properties.TopicName";
    only_fifo_topics_have_their_ending:
        good {"T": {"Type": "AWS::SNS::Topic", "Properties": {"TopicName": "orders"}}},
        bad {"T": {"Type": "AWS::SNS::Topic", "Properties": {"TopicName": "orders.fifo", "FifoTopic": false}}}
            => "not-allowed Resources.T.Properties.FifoTopic";
    only_fifo_topics_remove_duplicates:
        good {"T": {"Type": "AWS::SNS::Topic", "Properties": {"FifoTopic": "true", "ContentBasedDeduplication": true}}},
        bad {"T": {"Type": "AWS::SNS::Topic", "Properties": {"ContentBasedDeduplication": true}}}
            => "missing-property Resources.T.Properties";
    desired_number_of_instances_is_within_the_limits:
        good (scaled_group(2)),
        bad (scaled_group(4)) => "bounds Resources.G.Properties.MaxSize";
    desired_number_of_instances_is_not_below_the_least:
        good (scaled_group(3)),
        bad (scaled_group(0)) => "bounds Resources.G.Properties.DesiredCapacity";
    target_of_scaling_has_a_range:
        good (scalable_target(1)),
        bad (scalable_target(9)) => "bounds Resources.T.Properties.MaxCapacity";
    nodes_of_a_group_are_within_its_limits:
        good (node_group(2)),
        bad (node_group(4)) => "bounds Resources.N.Properties.ScalingConfig.MaxSize";
    dead_letter_queue_of_a_fifo_queue_is_fifo:
        good {
            "A": {"Type": "AWS::SQS::Queue", "Properties": {"FifoQueue": true, "RedrivePolicy": {"deadLetterTargetArn": {"Fn::GetAtt": ["B", "Arn"]}, "maxReceiveCount": 3}}},
            "B": {"Type": "AWS::SQS::Queue", "Properties": {"FifoQueue": "true"}},
        },
        bad {
            "A": {"Type": "AWS::SQS::Queue", "Properties": {"FifoQueue": true, "RedrivePolicy": {"deadLetterTargetArn": {"Fn::Sub": "${B.Arn}"}, "maxReceiveCount": 3}}},
            "B": {"Type": "AWS::SQS::Queue"},
        } => "not-allowed Resources.A.Properties.FifoQueue";
    stage_and_deployment_have_one_api:
        good {
            "A": {"Type": "AWS::ApiGateway::RestApi", "Properties": {"Name": "a"}},
            "D": {"Type": "AWS::ApiGateway::Deployment", "Properties": {"RestApiId": {"Ref": "A"}}},
            "S": {"Type": "AWS::ApiGateway::Stage", "Properties": {"RestApiId": {"Ref": "A"}, "DeploymentId": {"Ref": "D"}}},
        },
        bad {
            "A": {"Type": "AWS::ApiGateway::RestApi", "Properties": {"Name": "a"}},
            "B": {"Type": "AWS::ApiGateway::RestApi", "Properties": {"Name": "b"}},
            "D": {"Type": "AWS::ApiGateway::Deployment", "Properties": {"RestApiId": {"Ref": "A"}}},
            "S": {"Type": "AWS::ApiGateway::Stage", "Properties": {"RestApiId": {"Ref": "B"}, "DeploymentId": {"Ref": "D"}}},
        } => "not-allowed Resources.D.Properties.RestApiId";
    largest_group_is_not_smaller_than_the_smallest:
        good {"G": {"Type": "AWS::AutoScaling::AutoScalingGroup", "Properties": {"MinSize": "1", "MaxSize": "1", "AvailabilityZones": ["us-east-1a"], "LaunchConfigurationName": "l"}}},
        bad {"G": {"Type": "AWS::AutoScaling::AutoScalingGroup", "Properties": {"MinSize": "2", "MaxSize": 1, "AvailabilityZones": ["us-east-1a"], "LaunchConfigurationName": "l"}}}
            => "bounds Resources.G.Properties.MaxSize";
    service_of_a_task_with_own_interfaces_has_a_network:
        good {
            "T": {"Type": "AWS::ECS::TaskDefinition", "Properties": {"NetworkMode": "bridge"}},
            "S": {"Type": "AWS::ECS::Service", "Properties": {"TaskDefinition": {"Ref": "T"}}},
        },
        bad {
            "T": {"Type": "AWS::ECS::TaskDefinition", "Properties": {"NetworkMode": "awsvpc"}},
            "S": {"Type": "AWS::ECS::Service", "Properties": {"TaskDefinition": {"Ref": "T"}}},
        } => "missing-property Resources.S.Properties";
    alias_has_no_ttl:
        good {"R": {"Type": "AWS::Route53::RecordSet", "Properties": {
            "Name": "a.example.com", "Type": "A", "HostedZoneId": "Z1",
            "AliasTarget": {"DNSName": "b", "HostedZoneId": "Z2"}, "TTL": {"Ref": "AWS::NoValue"},
        }}},
        bad {"R": {"Type": "AWS::Route53::RecordSet", "Properties": {
            "Name": "a.example.com", "Type": "A", "HostedZoneId": "Z1",
            "AliasTarget": {"DNSName": "b", "HostedZoneId": "Z2"}, "TTL": "300",
        }}} => "conflict Resources.R.Properties.TTL";
    variable_of_lambda_is_not_set:
        good {"F": {"Type": "AWS::Lambda::Function", "Properties": {
            "Role": "arn:aws:iam::111122223333:role/a", "Code": {"ZipFile": "x"}, "Handler": "a.b", "Runtime": "python3.13",
            "Environment": {"Variables": {"REGION": "x"}},
        }}},
        bad {"F": {"Type": "AWS::Lambda::Function", "Properties": {
            "Role": "arn:aws:iam::111122223333:role/a", "Code": {"ZipFile": "x"}, "Handler": "a.b", "Runtime": "python3.13",
            "Environment": {"Variables": {"AWS_REGION": "x"}},
        }}} => "conflict Resources.F.Properties.Environment.Variables.AWS_REGION";
    fargate_has_some_sizes:
        good {"T": {"Type": "AWS::ECS::TaskDefinition", "Properties": {
            "RequiresCompatibilities": ["EC2", "FARGATE"], "NetworkMode": "awsvpc", "Cpu": "256", "Memory": "1 GB",
        }}},
        bad {"T": {"Type": "AWS::ECS::TaskDefinition", "Properties": {
            "RequiresCompatibilities": ["EC2", "FARGATE"], "NetworkMode": "awsvpc", "Cpu": 256, "Memory": 4096,
        }}} => "not-allowed Resources.T.Properties.Memory";
    subnet_has_one_route_table:
        good {
            "A": {"Type": "AWS::EC2::SubnetRouteTableAssociation", "Properties": {"SubnetId": "subnet-1a2b3c4d", "RouteTableId": "rtb-1"}},
            "B": {"Type": "AWS::EC2::SubnetRouteTableAssociation", "Properties": {"SubnetId": "subnet-1a2b3c4e", "RouteTableId": "rtb-1"}},
        },
        bad {
            "A": {"Type": "AWS::EC2::SubnetRouteTableAssociation", "Properties": {"SubnetId": "subnet-1a2b3c4d", "RouteTableId": "rtb-1"}},
            "B": {"Type": "AWS::EC2::SubnetRouteTableAssociation", "Properties": {"SubnetId": "subnet-1a2b3c4d", "RouteTableId": "rtb-2"}},
        } => "duplicate Resources.B.Properties.SubnetId";
    module_has_no_update_policy:
        good {"M": {"Type": "A::B::C::MODULE"}},
        bad {"M": {"Type": "A::B::C::MODULE", "UpdatePolicy": {"EnableVersionUpgrade": false}}} => "conflict Resources.M.UpdatePolicy";
    custom_resource_has_no_update_policy:
        good {"M": {"Type": "Custom::A"}},
        bad {"M": {"Type": "Custom::A", "UpdatePolicy": {"EnableVersionUpgrade": false}}} => "unknown-property Resources.M.UpdatePolicy";
    bucket_has_no_creation_policy:
        good {"W": {"Type": "AWS::CloudFormation::WaitCondition", "CreationPolicy": {"ResourceSignal": {"Count": 1}}}},
        bad {"W": {"Type": "AWS::S3::Bucket", "CreationPolicy": {"ResourceSignal": {"Count": 1}}}}
            => "unknown-property Resources.W.CreationPolicy";
    projects_have_different_names:
        good {"A": {"Type": "AWS::CodeBuild::Project", "Properties": project("a")}, "B": {"Type": "AWS::CodeBuild::Project", "Properties": project("b")}},
        bad {"A": {"Type": "AWS::CodeBuild::Project", "Properties": project("a")}, "B": {"Type": "AWS::CodeBuild::Project", "Properties": project("a")}}
            => "duplicate Resources.B.Properties.Name";
    principal_that_is_a_text_is_everyone:
        good {"R": {"Type": "AWS::ECR::Repository", "Properties": {"RepositoryPolicyText": {"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Principal": "*", "Action": "ecr:BatchGetImage"}, {"Effect": "Allow", "Principal": {"AWS": "111122223333"}, "Action": "ecr:BatchGetImage"}]}}}},
        bad {"R": {"Type": "AWS::ECR::Repository", "Properties": {"RepositoryPolicyText": {"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Principal": "arn:aws:iam::111122223333:user/a", "Action": "ecr:BatchGetImage"}]}}}}
            => "not-allowed Resources.R.Properties.RepositoryPolicyText.Statement[0].Principal";
    services_of_an_instance_have_a_manager:
        good {"Q": {"Type": "AWS::SQS::Queue", "Metadata": {"AWS::CloudFormation::Init": {"config": {"services": {"sysvinit": {"cfn-hup": {}}}}}}}},
        bad {"Q": {"Type": "AWS::SQS::Queue", "Metadata": {"AWS::CloudFormation::Init": {"config": {"services": {"cfn-hup": {}}}}}}}
            => "unknown-property Resources.Q.Metadata.AWS::CloudFormation::Init.config.services.cfn-hup";
    pipeline_begins_with_sources:
        good {"P": {"Type": "AWS::CodePipeline::Pipeline", "Properties": pipeline("Source", "Build")}},
        bad {"P": {"Type": "AWS::CodePipeline::Pipeline", "Properties": pipeline("Build", "Deploy")}}
            => "not-allowed Resources.P.Properties.Stages[0].Actions[0].ActionTypeId.Category";
    later_stage_of_a_pipeline_has_no_source:
        good {"P": {"Type": "AWS::CodePipeline::Pipeline", "Properties": pipeline("Source", "Deploy")}},
        bad {"P": {"Type": "AWS::CodePipeline::Pipeline", "Properties": pipeline("Source", "Source")}}
            => "not-allowed Resources.P.Properties.Stages[1].Actions[0].ActionTypeId.Category";
    preference_of_a_mail_server_has_sixteen_bits:
        good {"R": {"Type": "AWS::Route53::RecordSet", "Properties": record("MX", "65535 mail.example.com")}},
        bad {"R": {"Type": "AWS::Route53::RecordSet", "Properties": record("MX", "65536 mail.example.com")}}
            => "pattern Resources.R.Properties.ResourceRecords[0]";
    short_period_of_an_alarm_is_10_20_or_30_seconds:
        good {"A": {"Type": "AWS::CloudWatch::Alarm", "Properties": alarm(20)}},
        bad {"A": {"Type": "AWS::CloudWatch::Alarm", "Properties": alarm(40)}} => "bounds Resources.A.Properties.Period";
    longer_period_of_an_alarm_is_in_minutes:
        good {"A": {"Type": "AWS::CloudWatch::Alarm", "Properties": alarm(120)}},
        bad {"A": {"Type": "AWS::CloudWatch::Alarm", "Properties": alarm(90)}} => "bounds Resources.A.Properties.Period";
    failover_needs_two_caches:
        good {"G": {"Type": "AWS::ElastiCache::ReplicationGroup", "Properties": {
            "ReplicationGroupDescription": "orders", "AutomaticFailoverEnabled": true, "NumCacheClusters": "2",
        }}},
        bad {"G": {"Type": "AWS::ElastiCache::ReplicationGroup", "Properties": {
            "ReplicationGroupDescription": "orders", "AutomaticFailoverEnabled": true, "NumCacheClusters": 1,
        }}} => "bounds Resources.G.Properties.NumCacheClusters";
    failover_needs_a_number_of_caches:
        good {"G": {"Type": "AWS::ElastiCache::ReplicationGroup", "Properties": {
            "ReplicationGroupDescription": "orders", "AutomaticFailoverEnabled": true, "ReplicasPerNodeGroup": 1,
        }}},
        bad {"G": {"Type": "AWS::ElastiCache::ReplicationGroup", "Properties": {
            "ReplicationGroupDescription": "orders", "AutomaticFailoverEnabled": true,
        }}} => "missing-property Resources.G.Properties";
    group_in_cluster_mode_may_have_one_cache:
        good {
            "G": {"Type": "AWS::ElastiCache::ReplicationGroup", "Properties": {
                "ReplicationGroupDescription": "orders", "AutomaticFailoverEnabled": true, "NumCacheClusters": 1,
                "CacheParameterGroupName": "default.valkey8.cluster.on",
            }},
            "H": {"Type": "AWS::ElastiCache::ReplicationGroup", "Properties": {
                "ReplicationGroupDescription": "orders", "AutomaticFailoverEnabled": true, "CacheParameterGroupName": {"Ref": "Own"},
            }},
            "Own": {"Type": "AWS::ElastiCache::ParameterGroup", "Properties": {
                "CacheParameterGroupFamily": "redis7", "Description": "orders", "Properties": {"cluster-enabled": "yes"},
            }},
        },
        bad {"G": {"Type": "AWS::ElastiCache::ReplicationGroup", "Properties": {
            "ReplicationGroupDescription": "orders", "AutomaticFailoverEnabled": true, "CacheParameterGroupName": "default.redis6.x",
        }}} => "missing-property Resources.G.Properties";
    failover_with_parameters_of_the_template_needs_two_caches:
        good {
            "G": failover(json!({"NumCacheClusters": 2})),
            "H": failover(json!({"ReplicasPerNodeGroup": 1})),
            "P": parameter_group(&json!({"cluster-enabled": "no"})),
        },
        bad {"G": failover(json!({"NumCacheClusters": 1})), "P": parameter_group(&json!({"cluster-enabled": "no"}))}
            => "bounds Resources.G.Properties.NumCacheClusters";
    parameters_are_for_no_cluster_by_default:
        good {"G": failover(json!({})), "P": parameter_group(&json!({"cluster-enabled": {"Fn::ImportValue": "cluster-enabled"}}))},
        bad {"G": failover(json!({})), "P": parameter_group(&json!({"timeout": "60"}))} => "missing-property Resources.G.Properties";
    document_has_the_version_of_its_schema:
        good {
            "D": {"Type": "AWS::SSM::Document", "Properties": {"Content": {"schemaVersion": "2.2", "mainSteps": []}}},
            "S": {"Type": "AWS::SSM::Document", "Properties": {"DocumentType": "ApplicationConfigurationSchema", "Content": {"type": "object"}}},
        },
        bad {"D": {"Type": "AWS::SSM::Document", "Properties": {"Content": {"mainSteps": []}}}}
            => "missing-property Resources.D.Properties.Content";
    document_has_a_known_version_of_its_schema:
        good {"D": {"Type": "AWS::SSM::Document", "Properties": {"DocumentType": "Automation", "Content": {"schemaVersion": "0.3"}}}},
        bad {"D": {"Type": "AWS::SSM::Document", "Properties": {"DocumentType": "Automation", "Content": {"schemaVersion": "3.0"}}}}
            => "not-allowed Resources.D.Properties.Content.schemaVersion";
    network_of_a_service_may_be_that_of_its_task_sets:
        good {
            "External": {"Type": "AWS::ECS::Service", "Properties": {"LaunchType": "FARGATE", "DeploymentController": {"Type": "EXTERNAL"}}},
            "Blue": {"Type": "AWS::ECS::Service", "Properties": {"LaunchType": "FARGATE", "DeploymentController": {"Type": "CODE_DEPLOY"}}},
        },
        bad {"S": {"Type": "AWS::ECS::Service", "Properties": {"LaunchType": "FARGATE", "DeploymentController": {"Type": "ECS"}}}}
            => "missing-property Resources.S.Properties";
    name_with_look_around_is_checked:
        good {"W": {"Type": "AWS::RedshiftServerless::Workgroup", "Properties": {"WorkgroupName": "reports"}}},
        bad {"W": {"Type": "AWS::RedshiftServerless::Workgroup", "Properties": {"WorkgroupName": "Reports"}}}
            => "pattern Resources.W.Properties.WorkgroupName";
}

#[test]
fn conditions_of_other_properties_do_not_hide_a_relation() {
    let names: Vec<String> = ('A'..='Z').map(|letter| format!("Is{letter}")).collect();
    let all = |value: &dyn Fn(&str) -> Json| -> Json {
        names.iter().map(|name| (name.clone(), value(name))).collect::<serde_json::Map<_, _>>().into()
    };
    let either = |name: &str, yes: Json, otherwise: Json| json!({"Fn::If": [name, yes, otherwise]});
    let document = json!({
        "Parameters": all(&|_| json!({"Type": "String"})),
        "Conditions": all(&|name| json!({"Fn::Equals": [{"Ref": name}, "yes"]})),
        "Resources": {
            "Queue": {"Type": "AWS::SQS::Queue", "Properties": {"VisibilityTimeout": 60}},
            "Function": {"Type": "AWS::Lambda::Function", "Properties": {
                "Runtime": "python3.14", "Handler": "a.b", "Role": "arn:aws:iam::111122223333:role/orders", "Code": {"ZipFile": "pass"},
                "Timeout": either("IsZ", json!(900), json!(30)), "Environment": {"Variables": all(&|name| either(name, json!("1"), json!("2")))},
            }},
            "Mapping": {"Type": "AWS::Lambda::EventSourceMapping", "Properties": {
                "FunctionName": {"Ref": "Function"}, "EventSourceArn": {"Fn::GetAtt": ["Queue", "Arn"]},
            }},
        },
    });
    let findings = validate(&document);
    let errors: Vec<String> =
        findings.iter().filter(|finding| finding.is_error()).map(ToString::to_string).collect();
    assert_eq!(errors.len(), 1, "{errors:?}");
    assert!(errors[0].contains("bounds] Resources.Queue.Properties.VisibilityTimeout"), "{errors:?}");
}

/// The places of all errors in a template with a parameter.
fn errors_in_parameter(parameter: &Json) -> Vec<String> {
    let queue = json!({"Type": "AWS::SQS::Queue", "Properties": {"QueueName": {"Ref": "P"}}});
    let findings = validate(&json!({"Parameters": {"P": parameter}, "Resources": {"Q": queue}}));
    findings.iter().map(|finding| format!("{} {}", finding.rule().id, finding.path())).collect()
}

macro_rules! bounds_of_parameters {
    ($($test:ident: good $good:tt, bad $bad:tt => $finding:literal;)*) => {$(
        #[test]
        fn $test() {
            assert_eq!(errors_in_parameter(&json!($good)), Vec::<String>::new());
            assert_eq!(errors_in_parameter(&json!($bad)), [$finding]);
        }
    )*};
}

bounds_of_parameters! {
    string_has_a_length:
        good {"Type": "String", "MinLength": 1}, bad {"Type": "String", "MinValue": 1} => "conflict Parameters.P.MinValue";
    string_has_a_greatest_length:
        good {"Type": "String", "MaxLength": 9}, bad {"Type": "String", "MaxValue": 9} => "conflict Parameters.P.MaxValue";
    number_has_a_smallest_value:
        good {"Type": "Number", "MinValue": 1}, bad {"Type": "Number", "MinLength": 1} => "conflict Parameters.P.MinLength";
    number_has_a_greatest_value:
        good {"Type": "Number", "MaxValue": 9}, bad {"Type": "Number", "MaxLength": 9} => "conflict Parameters.P.MaxLength";
}

#[test]
fn policy_without_a_statement_of_iam_has_a_version_of_iam() {
    let policy = json!({"Version": "blah", "Statement": "Test"});
    let role = json!({"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": policy}});
    let found = errors(&json!({ "R": role }));
    assert!(
        found.contains(&"not-allowed Resources.R.Properties.AssumeRolePolicyDocument.Version".to_owned()),
        "{found:?}"
    );
}

#[test]
fn finding_of_a_relation_has_its_reason() {
    let findings = validate(&with(json!({
        "G": {"Type": "AWS::AutoScaling::AutoScalingGroup", "Properties": {"MinSize": "2", "MaxSize": "1", "AvailabilityZones": ["us-east-1a"], "LaunchConfigurationName": "l"}},
    })));
    let texts: Vec<String> = findings.iter().map(ToString::to_string).collect();
    assert_eq!(
        texts,
        [
            "error[bounds] Resources.G.Properties.MaxSize: 1 is below the minimum of 2; MaxSize is at least MinSize"
        ]
    );
}

#[test]
fn unknown_values_and_resources_are_no_mistake() {
    let parameter = || json!({"Ref": "P"});
    let document = json!({
        "Parameters": {"P": {"Type": "String"}},
        "Resources": {
            "A": {"Type": "AWS::SQS::Queue", "Properties": {"FifoQueue": parameter(), "RedrivePolicy": {"deadLetterTargetArn": {"Fn::GetAtt": ["B", "Arn"]}, "maxReceiveCount": 3}}},
            "B": {"Type": "AWS::SQS::Queue", "Properties": {"FifoQueue": true, "RedrivePolicy": {"deadLetterTargetArn": parameter(), "maxReceiveCount": 3}}},
        },
    });
    assert!(validate(&document).is_empty());
}

#[test]
fn message_names_the_property_and_the_other_resource() {
    let queue = json!({"FifoQueue": true, "RedrivePolicy": {"deadLetterTargetArn": {"Fn::GetAtt": ["Dead", "Arn"]}, "maxReceiveCount": 3}});
    let found = validate(&with(json!({
        "Queue": {"Type": "AWS::SQS::Queue", "Properties": queue},
        "Dead": {"Type": "AWS::SQS::Queue"},
    })));
    let found: Vec<_> = found.iter().map(Finding::message).collect();
    let expected = "`FifoQueue` does not take `true`; a FIFO queue has a dead-letter queue that is FIFO, and a standard queue one that is not; compare Dead";
    assert_eq!(found, [expected]);
}
