use std::collections::BTreeSet;

use ::vpc::Vpc;
use cloudformation_resources::{ec2, iam};
use constructs::testing::{Mismatch, Template, absent, contains, object};
use serde_json::{Value, json};

use crate::{error, template};

fn vpc(vpc: Vpc) -> Template {
    template(|scope| scope.add("Vpc", vpc).map(drop))
}

fn blocks(template: &Template) -> Vec<&str> {
    let resources = template.json()["Resources"].as_object().expect("resources").values();
    let subnets = resources.filter(|resource| resource["Type"] == "AWS::EC2::Subnet");
    subnets.filter_map(|subnet| subnet["Properties"]["CidrBlock"].as_str()).collect()
}

#[test]
fn two_zones_have_three_kinds_of_subnets() -> Result<(), Mismatch> {
    let template = vpc(Vpc::new());
    template.count::<ec2::Subnet>(6)?;
    template.count::<ec2::RouteTable>(6)?;
    template.count::<ec2::SubnetRouteTableAssociation>(6)?;
    let second = json!({"Fn::Select": [1, {"Fn::GetAZs": ""}]});
    let subnet = json!({"AvailabilityZone": second, "CidrBlock": "10.0.80.0/20", "MapPublicIpOnLaunch": false, "VpcId": {"Ref": "Vpc"}});
    template.has::<ec2::Subnet>(subnet).map(drop)
}

#[test]
fn public_subnets_have_a_route_to_the_internet_gateway() -> Result<(), Mismatch> {
    let route = json!({
        "DependsOn": ["VpcInternetAttachment"],
        "Properties": {"RouteTableId": {"Ref": "VpcPublic1Table"}, "DestinationCidrBlock": "0.0.0.0/0", "GatewayId": {"Ref": "VpcInternet"}},
    });
    vpc(Vpc::new()).has_resource::<ec2::Route>(route).map(drop)
}

#[test]
fn each_zone_has_a_nat_gateway() -> Result<(), Mismatch> {
    let template = vpc(Vpc::new());
    template.count::<ec2::NatGateway>(2)?;
    let route =
        json!({"RouteTableId": {"Ref": "VpcPrivate2Table"}, "NatGatewayId": {"Ref": "VpcPublic2Nat"}});
    template.has::<ec2::Route>(route).map(drop)
}

#[test]
fn zones_without_a_nat_gateway_use_that_of_another() -> Result<(), Mismatch> {
    let template = vpc(Vpc::new().zones(3).nat_gateways(2));
    template.count::<ec2::NatGateway>(2)?;
    let route =
        json!({"RouteTableId": {"Ref": "VpcPrivate3Table"}, "NatGatewayId": {"Ref": "VpcPublic1Nat"}});
    template.has::<ec2::Route>(route).map(drop)
}

#[test]
fn network_without_nat_gateways_has_no_private_subnets() -> Result<(), Mismatch> {
    let template = vpc(Vpc::new().nat_gateways(0));
    template.count::<ec2::EIP>(0)?;
    template.count::<ec2::Subnet>(4)
}

#[test]
fn isolated_subnets_have_no_route() -> Result<(), Mismatch> {
    let template = vpc(Vpc::new());
    template.count::<ec2::Route>(4)?;
    let isolated = json!({"RouteTableId": {"Ref": "VpcIsolated1Table"}});
    assert!(template.has::<ec2::Route>(isolated).is_err());
    Ok(())
}

#[test]
fn further_zone_leaves_the_other_subnets_as_they_are() {
    let (two, three) = (vpc(Vpc::new()), vpc(Vpc::new().zones(3)));
    let (two, three): (BTreeSet<_>, BTreeSet<_>) =
        (blocks(&two).into_iter().collect(), blocks(&three).into_iter().collect());
    assert!(two.is_subset(&three));
    assert_eq!(three.len(), 9);
}

#[test]
fn named_zones_are_in_the_template() -> Result<(), Mismatch> {
    let template = vpc(Vpc::new().cidr("192.168.0.0/20").in_zones(["eu-central-1b", "eu-central-1c"]));
    let subnet = json!({"AvailabilityZone": "eu-central-1b", "CidrBlock": "192.168.0.0/24"});
    template.has::<ec2::Subnet>(subnet).map(drop)
}

#[test]
fn all_route_tables_use_the_gateway_endpoints() -> Result<(), Mismatch> {
    let template = vpc(Vpc::new());
    template.count::<ec2::VPCEndpoint>(2)?;
    let tables = contains(json!({"Ref": "VpcIsolated2Table"}));
    let service = json!({"Fn::Sub": "com.amazonaws.${AWS::Region}.s3"});
    let endpoint = object([("RouteTableIds", tables), ("ServiceName", service.into())]);
    template.has::<ec2::VPCEndpoint>(endpoint).map(drop)
}

#[test]
fn console_shows_names() -> Result<(), Mismatch> {
    let named = |name: &str| object([("Tags", contains(json!({"Key": "Name", "Value": name})))]);
    let template = vpc(Vpc::new());
    template.has::<ec2::VPC>(named("Vpc"))?;
    template.has::<ec2::NatGateway>(named("Vpc/Public1"))?;
    template.has::<ec2::RouteTable>(named("Vpc/Isolated2"))?;
    Ok(())
}

#[test]
fn flow_log_writes_to_its_own_log_group() -> Result<(), Mismatch> {
    let template = vpc(Vpc::new().flow_log());
    let actions = ["logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"];
    let statement = json!({"Effect": "Allow", "Action": actions, "Resource": {"Fn::GetAtt": ["VpcFlowLogEvents", "Arn"]}});
    template.has::<iam::Role>(json!({"Policies": [{"PolicyDocument": {"Statement": [statement]}}]}))?;
    template.has::<ec2::FlowLog>(json!({"ResourceId": {"Ref": "Vpc"}, "TrafficType": "ALL"})).map(drop)
}

#[test]
fn flow_log_is_optional() -> Result<(), Mismatch> {
    vpc(Vpc::new()).count::<ec2::FlowLog>(0)
}

#[test]
fn resources_have_no_physical_name() -> Result<(), Mismatch> {
    vpc(Vpc::new().flow_log()).has::<iam::Role>(object([("RoleName", absent())])).map(drop)
}

macro_rules! refused {
    ($($test:ident: $vpc:expr => $message:literal;)*) => {$(
        #[test]
        fn $test() {
            assert_eq!(error(|scope| scope.add("Vpc", $vpc).map(drop)), $message);
        }
    )*};
}

refused! {
    single_zone_is_refused: Vpc::new().zones(1) =>
        "Vpc cannot be placed: a network cannot have 1 Availability Zones; use 2 to 4";
    five_named_zones_are_refused: Vpc::new().in_zones(["a", "b", "c", "d", "e"]) =>
        "Vpc cannot be placed: a network cannot have 5 Availability Zones; use 2 to 4";
    more_nat_gateways_than_zones_are_refused: Vpc::new().nat_gateways(3) =>
        "Vpc cannot be placed: a network with 2 zones cannot have 3 NAT gateways; use 2 or less";
    wrong_block_is_refused: Vpc::new().cidr("10.0.0.0") =>
        "Vpc cannot be placed: `10.0.0.0` is not a block of IPv4 addresses; write it like 10.0.0.0/16";
}

#[test]
fn subnets_of_a_kind_are_in_the_order_of_the_zones() {
    let mut stack = constructs::Stack::new();
    let vpc = stack.root().add("Vpc", Vpc::new()).expect("placed");
    let ids: Vec<Value> = vpc.private.ids().into_iter().map(|id| json!(id)).collect();
    assert_eq!(ids, [json!({"Ref": "VpcPrivate1"}), json!({"Ref": "VpcPrivate2"})]);
}
