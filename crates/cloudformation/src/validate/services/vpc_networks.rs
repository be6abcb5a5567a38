//! Subnets whose addresses are outside of their VPC.

use std::net::IpAddr;
use std::ops::RangeInclusive;

use super::resources::resources_of;
use crate::document::{Json, literals, target};
use crate::finding::Report;
use crate::schema::rules::conflict;
use crate::validate::conditions::cases;
use crate::validate::network::addresses;
use crate::validate::transforms::may_add_resources;

pub(super) fn check(document: &Json, report: &mut Report) {
    let mut subnets = resources_of(document, "AWS::EC2::Subnet").peekable();
    // Another network of the VPC may be among the resources that only the deployment shows.
    if subnets.peek().is_none() || may_add_resources(document) {
        return;
    }
    for subnet in subnets {
        let (Some(vpc), Some(network)) = (subnet.properties.get("VpcId"), subnet.properties.get("CidrBlock"))
        else {
            continue;
        };
        let Some(vpc) = vpc_named_by(vpc) else { continue };
        let Some(networks) = networks(document, vpc) else { continue };
        for (path, network) in literals(network, &subnet.path().key("CidrBlock")) {
            let Some(text) = network.as_str() else { continue };
            let Some(inner) = addresses(text) else { continue };
            if !networks.iter().any(|(outer, _)| contains(outer, &inner)) {
                let known: Vec<&str> = networks.iter().map(|(_, text)| *text).collect();
                let problem = format!("{text} is not within {} of {vpc}", known.join(" or "));
                report.add(conflict::RULE.at(path, problem).at_value());
            }
        }
    }
}

fn vpc_named_by(value: &Json) -> Option<&str> {
    let (id, attribute) = target(value)?;
    if attribute.is_none_or(|name| name == "VpcId") { Some(id) } else { None }
}

/// All networks that a VPC may have, unless only the deployment shows one of them.
fn networks<'a>(document: &'a Json, vpc: &str) -> Option<Vec<(RangeInclusive<IpAddr>, &'a str)>> {
    let mut all = Vec::new();
    let own = resources_of(document, "AWS::EC2::VPC").find(|resource| resource.id == vpc)?;
    add(own.properties.get("CidrBlock")?, &mut all)?;
    for more in resources_of(document, "AWS::EC2::VPCCidrBlock") {
        match vpc_named_by(&more.properties["VpcId"]) {
            Some(other) if other != vpc => {}
            Some(_) if more.properties.get("AmazonProvidedIpv6CidrBlock").is_some() => {}
            _ => add(more.properties.get("CidrBlock")?, &mut all)?,
        }
    }
    Some(all)
}

fn add<'a>(network: &'a Json, all: &mut Vec<(RangeInclusive<IpAddr>, &'a str)>) -> Option<()> {
    for (_, network) in cases(&[], network) {
        let text = network.as_str()?;
        all.push((addresses(text)?, text));
    }
    Some(())
}

fn contains(outer: &RangeInclusive<IpAddr>, inner: &RangeInclusive<IpAddr>) -> bool {
    outer.contains(inner.start()) && outer.contains(inner.end())
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::super::tests::{messages, places};

    /// A VPC with a subnet, and a second network.
    fn subnet(vpc: &Json, network: &Json, more: &Json) -> Json {
        json!({
            "V": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": vpc}},
            "M": {"Type": "AWS::EC2::VPCCidrBlock", "Properties": {"VpcId": {"Ref": "V"}, "CidrBlock": more}},
            "S": {"Type": "AWS::EC2::Subnet", "Properties": {"VpcId": {"Fn::GetAtt": ["V", "VpcId"]}, "CidrBlock": network}},
        })
    }

    #[test]
    fn subnet_is_within_a_network_of_its_vpc() {
        let of = |network: &str| subnet(&json!("10.0.0.0/16"), &json!(network), &json!("10.2.0.0/16"));
        assert_eq!(
            messages(&of("10.1.0.0/24")),
            [
                "conflict Resources.S.Properties.CidrBlock: 10.1.0.0/24 is not within 10.0.0.0/16 or 10.2.0.0/16 of V"
            ]
        );
        let larger =
            ["not-allowed Resources.S.Properties.CidrBlock", "conflict Resources.S.Properties.CidrBlock"];
        assert_eq!(places(&of("10.0.0.0/15")), larger);
        assert_eq!(places(&of("10.0.1.0/24")), [""; 0]);
        assert_eq!(places(&of("10.2.1.0/24")), [""; 0]);
    }

    #[test]
    fn loop_may_add_a_network() {
        let mut resources = subnet(&json!("10.0.0.0/16"), &json!("10.1.0.0/24"), &json!("10.2.0.0/16"));
        let block = json!({"Type": "AWS::EC2::VPCCidrBlock", "Properties": {
            "VpcId": {"Ref": "V"}, "CidrBlock": {"Fn::Sub": "10.${Number}.0.0/16"},
        }});
        resources["Fn::ForEach::Blocks"] = json!(["Number", ["1", "3"], {"B${Number}": block}]);
        assert!(!places(&resources).iter().any(|place| place.contains("CidrBlock")));
    }

    #[test]
    fn network_that_only_the_deployment_shows_can_be_any() {
        let unknown = json!({"Fn::ImportValue": "network"});
        assert_eq!(places(&subnet(&unknown, &json!("10.1.0.0/24"), &json!("10.2.0.0/16"))), [""; 0]);
        assert_eq!(places(&subnet(&json!("10.0.0.0/16"), &json!("10.1.0.0/24"), &unknown)), [""; 0]);
        assert_eq!(places(&subnet(&json!("10.0.0.0/16"), &unknown, &json!("10.2.0.0/16"))), [""; 0]);
    }

    #[test]
    fn each_network_that_a_vpc_may_have_is_known() {
        let either = json!({"Fn::If": ["C", "10.0.0.0/16", "10.1.0.0/16"]});
        assert_eq!(places(&subnet(&either, &json!("10.1.0.0/24"), &json!("10.2.0.0/16"))), [""; 0]);
    }
}
