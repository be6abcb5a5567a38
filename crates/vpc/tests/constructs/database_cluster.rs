use ::vpc::{AnyDatabaseCluster, Capacity, DatabaseCluster, FargateService, Network, SecurityGroup, Subnets};
use cloudformation_resources::{cloudwatch, ec2, ecs, rds, secretsmanager};
use constructs::testing::{Mismatch, Template, absent, object};
use serde_json::json;
use serverless::Topic;

use crate::{cluster, error, image, network, template};

fn database(build: impl FnOnce(DatabaseCluster) -> DatabaseCluster) -> Template {
    template(|scope| {
        let network = network(scope)?;
        scope.add("Database", build(DatabaseCluster::postgres(&network, "17.5"))).map(drop)
    })
}

#[test]
fn database_is_encrypted_protected_and_backed_up() -> Result<(), Mismatch> {
    let cluster = json!({
        "DeletionPolicy": "Snapshot", "UpdateReplacePolicy": "Snapshot",
        "Properties": {
            "BackupRetentionPeriod": 7, "CopyTagsToSnapshot": true, "DeletionProtection": true, "StorageEncrypted": true,
            "Engine": "aurora-postgresql", "EngineVersion": "17.5", "Port": 5432,
            "ServerlessV2ScalingConfiguration": {"MinCapacity": 0.5, "MaxCapacity": 2},
        },
    });
    database(|database| database).has_resource::<rds::DBCluster>(cluster).map(drop)
}

#[test]
fn database_demands_tls() -> Result<(), Mismatch> {
    let template = database(|database| database);
    let parameters = json!({"Family": "aurora-postgresql17", "Parameters": {"rds.force_ssl": "1"}});
    template.has::<rds::DBClusterParameterGroup>(parameters)?;
    template
        .has::<rds::DBCluster>(json!({"DBClusterParameterGroupName": {"Ref": "DatabaseParameters"}}))
        .map(drop)
}

#[test]
fn password_is_only_in_the_secret() -> Result<(), Mismatch> {
    let template = database(|database| database.user("shop"));
    let generate =
        json!({"GenerateStringKey": "password", "SecretStringTemplate": "{\"username\":\"shop\"}"});
    template.has::<secretsmanager::Secret>(json!({"GenerateSecretString": generate}))?;
    let password = json!({"Fn::Sub": "{{resolve:secretsmanager:${DatabaseSecret}:SecretString:password}}"});
    template.has::<rds::DBCluster>(json!({"MasterUsername": "shop", "MasterUserPassword": password}))?;
    let attachment = json!({"SecretId": {"Ref": "DatabaseSecret"}, "TargetId": {"Ref": "Database"}, "TargetType": "AWS::RDS::DBCluster"});
    template.has::<secretsmanager::SecretTargetAttachment>(attachment).map(drop)
}

#[test]
fn database_is_isolated() -> Result<(), Mismatch> {
    let template = database(|database| database);
    let subnets = json!({"SubnetIds": [{"Ref": "VpcIsolated1"}, {"Ref": "VpcIsolated2"}]});
    template.has::<rds::DBSubnetGroup>(subnets)?;
    template
        .has::<rds::DBInstance>(json!({"DBInstanceClass": "db.serverless", "PubliclyAccessible": false}))?;
    let nowhere = json!([{"CidrIp": "127.0.0.1/32"}]);
    let group = object([("SecurityGroupEgress", nowhere.into()), ("SecurityGroupIngress", absent())]);
    template.has::<ec2::SecurityGroup>(group).map(drop)
}

#[test]
fn caller_connects_with_the_password() -> Result<(), Mismatch> {
    let template = template(|scope| {
        let cluster = cluster(scope)?;
        let database = scope.add("Database", DatabaseCluster::postgres(&cluster.network, "17.5"))?;
        let web = FargateService::new(&cluster, image()).secret("PGPASSWORD", database.password());
        let web = scope.add("Web", web)?;
        scope.add("WebToDatabase", database.allow_from(&web)).map(drop)
    });
    let secret = json!({"Name": "PGPASSWORD", "ValueFrom": {"Fn::Sub": "${DatabaseAttachment}:password::"}});
    template.has::<ecs::TaskDefinition>(json!({"ContainerDefinitions": [{"Secrets": [secret]}]}))?;
    let rule = json!({
        "GroupId": {"Fn::GetAtt": ["DatabaseSecurityGroup", "GroupId"]},
        "SourceSecurityGroupId": {"Fn::GetAtt": ["WebSecurityGroup", "GroupId"]},
        "FromPort": 5432, "ToPort": 5432,
    });
    template.has::<ec2::SecurityGroupIngress>(rule).map(drop)
}

#[test]
fn readers_follow_the_writer() -> Result<(), Mismatch> {
    let template = database(|database| database.readers(2));
    template.count::<rds::DBInstance>(3)?;
    let reader = json!({"DependsOn": ["DatabaseWriter"], "Properties": {"PromotionTier": 1}});
    template.has_resource::<rds::DBInstance>(reader).map(drop)
}

#[test]
fn database_of_a_test_is_deleted_with_the_stack() -> Result<(), Mismatch> {
    let template = database(|database| database.keep(false));
    let cluster = json!({"DeletionPolicy": "Delete", "Properties": {"DeletionProtection": false}});
    template.has_resource::<rds::DBCluster>(cluster).map(drop)
}

#[test]
fn options_are_in_the_template() -> Result<(), Mismatch> {
    let capacity = Capacity { min_acu: 0.0, max_acu: 8.0 };
    let template = database(|database| database.name("shop").capacity(capacity).backup_days(35).export_log());
    template.has::<rds::DBCluster>(json!({
        "DatabaseName": "shop", "BackupRetentionPeriod": 35, "EnableCloudwatchLogsExports": ["postgresql"],
        "ServerlessV2ScalingConfiguration": {"MinCapacity": 0, "MaxCapacity": 8},
    })).map(drop)
}

#[test]
fn existing_network_without_isolated_subnets_has_the_database_in_the_private_ones() -> Result<(), Mismatch> {
    let mut network = Network::existing("vpc-0a1b2c3d");
    network.private = Subnets::existing(["subnet-0a1b2c3d", "subnet-4e5f6a7b"]);
    let template = template(|scope| {
        let database = scope.add("Database", DatabaseCluster::postgres(&network, "17.5"))?;
        let caller = scope.add("Caller", SecurityGroup::new(&network, "Caller"))?;
        scope.add("CallerToDatabase", database.allow_from(&caller)).map(drop)
    });
    template.has::<rds::DBSubnetGroup>(json!({"SubnetIds": ["subnet-0a1b2c3d", "subnet-4e5f6a7b"]})).map(drop)
}

#[test]
fn capacity_that_aurora_does_not_have_is_refused() {
    let message = error(|scope| {
        let database = DatabaseCluster::postgres(&Network::existing("vpc-0a1b2c3d"), "17.5");
        scope.add("Database", database.capacity(Capacity { min_acu: 4.0, max_acu: 2.5 })).map(drop)
    });
    assert_eq!(
        message,
        "Database cannot be placed: a database cannot have a capacity from 4 to 2.5 ACU; use multiples of 0.5, at most 256, with `max_acu` at least 1 and not below `min_acu`"
    );
}

#[test]
fn metrics_name_the_cluster() -> Result<(), Mismatch> {
    let template = template(|scope| {
        let network = network(scope)?;
        let database = scope.add("Database", DatabaseCluster::postgres(&network, "17.5"))?;
        let topic = scope.add("Alarms", Topic::new())?;
        scope.add("Full", database.capacity_used().above(90, &topic)).map(drop)
    });
    let dimensions = json!([{"Name": "DBClusterIdentifier", "Value": {"Ref": "Database"}}]);
    template
        .has::<cloudwatch::Alarm>(json!({"MetricName": "ACUUtilization", "Dimensions": dimensions}))
        .map(drop)
}
