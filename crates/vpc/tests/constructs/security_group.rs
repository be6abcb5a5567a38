use cloudformation_resources::ec2;
use constructs::testing::{Mismatch, absent, object};
use serde_json::json;
use vpc::{AnySecurityGroup, ExistingSecurityGroup, Network, Port, SecurityGroup};

use crate::template;

fn network() -> Network {
    Network::existing("vpc-0a1b2c3d")
}

#[test]
fn group_admits_nothing_and_can_call_everything() -> Result<(), Mismatch> {
    let template = template(|scope| scope.add("Api", SecurityGroup::new(&network(), "The API")).map(drop));
    let group = object([
        ("GroupDescription", "The API".into()),
        ("VpcId", "vpc-0a1b2c3d".into()),
        ("SecurityGroupEgress", absent()),
        ("SecurityGroupIngress", absent()),
    ]);
    template.has::<ec2::SecurityGroup>(group).map(drop)
}

#[test]
fn block_of_addresses_is_admitted_to_a_port() -> Result<(), Mismatch> {
    let group = SecurityGroup::new(&network(), "Office").allow_from_block("192.0.2.0/24", Port::udp(53));
    let template = template(|scope| scope.add("Office", group).map(drop));
    let rule = json!({"CidrIp": "192.0.2.0/24", "FromPort": 53, "ToPort": 53, "IpProtocol": "udp"});
    template.has::<ec2::SecurityGroup>(json!({"SecurityGroupIngress": [rule]})).map(drop)
}

#[test]
fn groups_that_allow_each_other_make_no_cycle() -> Result<(), Mismatch> {
    let template = template(|scope| {
        let one = scope.add("One", SecurityGroup::new(&network(), "One"))?;
        let two = scope.add("Two", SecurityGroup::new(&network(), "Two"))?;
        scope.add("OneToTwo", two.allow_from(&one, Port::tcp(5432)))?;
        scope.add("TwoToOne", one.allow_from(&two, Port::tcp(8080))).map(drop)
    });
    template.count::<ec2::SecurityGroupEgress>(0)?;
    let rule = json!({
        "Description": "OneToTwo",
        "GroupId": {"Fn::GetAtt": ["Two", "GroupId"]},
        "SourceSecurityGroupId": {"Fn::GetAtt": ["One", "GroupId"]},
        "FromPort": 5432, "ToPort": 5432, "IpProtocol": "tcp",
    });
    template.has::<ec2::SecurityGroupIngress>(rule).map(drop)
}

#[test]
fn group_without_egress_gets_a_rule_for_each_connection() -> Result<(), Mismatch> {
    let template = template(|scope| {
        let closed = scope.add("Closed", SecurityGroup::new(&network(), "Closed").without_egress())?;
        let api = scope.add("Api", SecurityGroup::new(&network(), "The API"))?;
        scope.add("ClosedToApi", api.allow_from(&closed, Port::tcp(8080))).map(drop)
    });
    let nowhere = json!({"CidrIp": "127.0.0.1/32", "IpProtocol": "-1"});
    template.has::<ec2::SecurityGroup>(json!({"SecurityGroupEgress": [nowhere]}))?;
    let rule = json!({
        "GroupId": {"Fn::GetAtt": ["Closed", "GroupId"]},
        "DestinationSecurityGroupId": {"Fn::GetAtt": ["Api", "GroupId"]},
        "FromPort": 8080, "ToPort": 8080,
    });
    template.has::<ec2::SecurityGroupEgress>(rule).map(drop)
}

#[test]
fn existing_group_and_plain_resource_can_connect() -> Result<(), Mismatch> {
    let template = template(|scope| {
        let plain = scope.resource("Plain", ec2::SecurityGroup::new("Plain").vpc_id("vpc-0a1b2c3d"))?;
        let bastion = ExistingSecurityGroup::new("sg-0a1b2c3d");
        scope.add("Login", plain.allow_from(&bastion, Port::tcp(22))).map(drop)
    });
    let rule =
        json!({"GroupId": {"Fn::GetAtt": ["Plain", "GroupId"]}, "SourceSecurityGroupId": "sg-0a1b2c3d"});
    template.has::<ec2::SecurityGroupIngress>(rule).map(drop)
}
