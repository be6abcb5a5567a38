//! Subnets of one VPC whose networks overlap.

use std::net::IpAddr;
use std::ops::RangeInclusive;

use super::conditions::{Conditions, Given, cases, conditions_of};
use super::context::{entries, kind, properties_of};
use super::network::addresses;
use crate::document::{DocumentPath, Json, target};
use crate::finding::Report;
use crate::schema::rules::conflict;

/// The most networks that are compared. A VPC has 200 subnets unless AWS raises the quota.
const MAX_NETWORKS: usize = 400;

/// A network of a subnet, under some conditions.
struct Network<'a> {
    subnet: &'a str,
    property: &'static str,
    /// The ID, parameter or resource, and its attribute.
    vpc: (&'a str, Option<&'a str>),
    given: Vec<Given<'a>>,
    text: &'a str,
    addresses: RangeInclusive<IpAddr>,
}

pub(super) fn check(document: &Json, report: &mut Report) {
    let conditions = Conditions::new(document);
    let subnets =
        entries(document, "Resources").filter(|(_, subnet)| kind(subnet) == Some("AWS::EC2::Subnet"));
    let networks: Vec<Network<'_>> =
        subnets.flat_map(|(id, subnet)| networks(id, subnet)).take(MAX_NETWORKS).collect();
    let mut last_reported = None;
    for (position, network) in networks.iter().enumerate() {
        let place = (network.subnet, network.property);
        let clash = networks[..position].iter().find(|other| {
            other.subnet != network.subnet
                && other.vpc == network.vpc
                && overlap(&other.addresses, &network.addresses)
                && conditions.can_meet(&network.given, &other.given)
        });
        if let Some(other) = clash
            && last_reported != Some(place)
        {
            last_reported = Some(place);
            let path =
                DocumentPath::from_keys(&["Resources", network.subnet, "Properties", network.property]);
            let problem = format!("{} overlaps with {} of {}", network.text, other.text, other.subnet);
            let advice = "give each subnet of a VPC its own addresses";
            report.add(conflict::RULE.at(path, problem).with_advice(advice).at_value());
        }
    }
}

/// The networks that a subnet may have, as far as the template shows them.
fn networks<'a>(subnet: &'a str, resource: &'a Json) -> Vec<Network<'a>> {
    let Some(properties) = properties_of(resource) else { return Vec::new() };
    let known = |value: &'a Json| value.as_str().map(|id| (id, None)).or_else(|| target(value));
    let mut all = Vec::new();
    for (given, vpc) in
        properties.get("VpcId").map(|vpc| cases(&conditions_of(resource), vpc)).unwrap_or_default()
    {
        let Some((id, attribute)) = known(vpc) else { continue };
        // This attribute of a VPC is the same as its `Ref`.
        let vpc = (id, attribute.filter(|name| *name != "VpcId"));
        for property in ["CidrBlock", "Ipv6CidrBlock"] {
            for (given, value) in
                properties.get(property).map(|value| cases(&given, value)).unwrap_or_default()
            {
                if let Some(text) = value.as_str()
                    && let Some(addresses) = addresses(text)
                {
                    all.push(Network { subnet, property, vpc, given, text, addresses });
                }
            }
        }
    }
    all
}

fn overlap(one: &RangeInclusive<IpAddr>, other: &RangeInclusive<IpAddr>) -> bool {
    one.start() <= other.end() && other.start() <= one.end()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use crate::validate::validate;

    /// The errors about two subnets.
    fn errors(first: &Json, second: &Json) -> Vec<String> {
        let subnet = |properties: &Json| json!({"Type": "AWS::EC2::Subnet", "Properties": properties});
        let document = json!({
            "Parameters": {"Vpc": {"Type": "AWS::EC2::VPC::Id"}, "Other": {"Type": "AWS::EC2::VPC::Id"}, "Stage": {"Type": "String"}},
            "Conditions": {"IsProduction": {"Fn::Equals": [{"Ref": "Stage"}, "prod"]}},
            "Resources": {"A": subnet(first), "B": subnet(second)},
        });
        let findings = validate(&document);
        let errors = findings.iter().filter(|finding| finding.is_error());
        errors.map(|finding| format!("{} {}", finding.path(), finding.problem())).collect()
    }

    fn overlaps(first: &Json, second: &Json) -> Vec<String> {
        let errors = errors(first, second).into_iter();
        errors.filter(|error| error.contains("overlaps")).collect()
    }

    fn in_vpc(network: &str) -> Json {
        json!({"VpcId": {"Ref": "Vpc"}, "CidrBlock": network})
    }

    #[test]
    fn network_within_another_is_reported() {
        assert_eq!(
            errors(&in_vpc("10.0.0.0/16"), &in_vpc("10.0.3.0/24")),
            ["Resources.B.Properties.CidrBlock 10.0.3.0/24 overlaps with 10.0.0.0/16 of A"]
        );
    }

    #[test]
    fn networks_side_by_side_are_accepted() {
        assert_eq!(errors(&in_vpc("10.0.0.0/24"), &in_vpc("10.0.1.0/24")), [""; 0]);
    }

    #[test]
    fn vpcs_may_have_the_same_networks() {
        let other = json!({"VpcId": {"Ref": "Other"}, "CidrBlock": "10.0.0.0/24"});
        assert_eq!(errors(&in_vpc("10.0.0.0/24"), &other), [""; 0]);
    }

    #[test]
    fn outputs_of_a_nested_stack_are_several_vpcs() {
        let output =
            |name: &str| json!({"VpcId": {"Fn::GetAtt": ["Network", name]}, "CidrBlock": "10.0.0.0/24"});
        assert_eq!(overlaps(&output("Outputs.Blue"), &output("Outputs.Green")), [""; 0]);
        assert_eq!(overlaps(&output("Outputs.Blue"), &output("Outputs.Blue")).len(), 1);
    }

    #[test]
    fn reference_to_a_vpc_and_its_attribute_are_one_vpc() {
        let attribute = json!({"VpcId": {"Fn::GetAtt": ["Vpc", "VpcId"]}, "CidrBlock": "10.0.0.0/24"});
        assert_eq!(overlaps(&in_vpc("10.0.0.0/24"), &attribute).len(), 1);
    }

    #[test]
    fn networks_under_opposite_conditions_are_accepted() {
        let either = |yes: &str, otherwise: &str| json!({"VpcId": {"Ref": "Vpc"}, "CidrBlock": {"Fn::If": ["IsProduction", yes, otherwise]}});
        let first = either("10.0.0.0/24", "10.0.1.0/24");
        assert_eq!(errors(&first, &either("10.0.1.0/24", "10.0.0.0/24")), [""; 0]);
        assert_eq!(
            errors(&first, &either("10.0.0.0/24", "10.0.2.0/24")),
            ["Resources.B.Properties.CidrBlock 10.0.0.0/24 overlaps with 10.0.0.0/24 of A"]
        );
    }

    #[test]
    fn networks_of_ipv6_are_compared() {
        let network =
            |text: &str| json!({"VpcId": {"Ref": "Vpc"}, "Ipv6CidrBlock": text, "Ipv6Native": true});
        assert_eq!(errors(&network("2001:db8:0:1::/64"), &network("2001:db8:0:1::/64")).len(), 1);
        assert_eq!(errors(&network("2001:db8:0:1::/64"), &network("2001:db8:0:2::/64")), [""; 0]);
    }
}
