//! Endpoints in a VPC that want the same private host name.

use super::resources::{Resource, resources_of};
use crate::document::Json;
use crate::finding::Report;
use crate::schema::rules::conflict;
use crate::validate::conditions::{Conditions, conditions_of};

/// The most endpoints that are compared. A VPC has 50 of them unless AWS raises the quota.
const MAX_ENDPOINTS: usize = 200;

pub(super) fn check(document: &Json, report: &mut Report) {
    let endpoints: Vec<Resource<'_>> = resources_of(document, "AWS::EC2::VPCEndpoint")
        .filter(|endpoint| has_private_name(endpoint.properties))
        .take(MAX_ENDPOINTS)
        .collect();
    if endpoints.len() < 2 {
        return;
    }
    let conditions = Conditions::new(document);
    for (position, endpoint) in endpoints.iter().enumerate() {
        let clash = endpoints[..position].iter().find(|other| {
            ["ServiceName", "VpcId"].iter().all(|name| other.properties[name] == endpoint.properties[name])
                && conditions.can_meet(&conditions_of(endpoint.entry), &conditions_of(other.entry))
        });
        if let Some(other) = clash {
            let problem = format!("{} has the private host name of this service in this VPC", other.id);
            let advice = "keep one endpoint, or set PrivateDnsEnabled of this one to false";
            let finding = conflict::RULE.at(endpoint.path().key("PrivateDnsEnabled"), problem);
            report.add(finding.with_advice(advice));
        }
    }
}

/// Whether an endpoint has the host name of its service for certain.
fn has_private_name(properties: &Json) -> bool {
    let enabled = &properties["PrivateDnsEnabled"];
    let is_enabled =
        enabled == true || enabled.as_str().is_some_and(|text| text.eq_ignore_ascii_case("true"));
    is_enabled && properties["VpcEndpointType"] == "Interface" && properties.get("ServiceName").is_some()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::super::tests::places;

    fn endpoint(service: &str, enabled: &Json) -> Json {
        json!({"Type": "AWS::EC2::VPCEndpoint", "Properties": {
            "VpcEndpointType": "Interface", "PrivateDnsEnabled": enabled, "VpcId": "vpc-1a2b3c4d",
            "ServiceName": {"Fn::Sub": format!("com.amazonaws.${{AWS::Region}}.{service}")},
        }})
    }

    #[test]
    fn one_endpoint_has_the_private_name_of_a_service() {
        let first = endpoint("ssm", &json!(true));
        let second = endpoint("ssm", &json!("true"));
        assert_eq!(
            places(&json!({"A": first, "B": second})),
            ["conflict Resources.B.Properties.PrivateDnsEnabled"]
        );
        assert_eq!(places(&json!({"A": first, "B": endpoint("ssm", &json!(false))})), [""; 0]);
        assert_eq!(places(&json!({"A": first, "B": endpoint("logs", &json!(true))})), [""; 0]);
    }

    #[test]
    fn endpoints_under_opposite_conditions_are_accepted() {
        let under = |condition: &str| {
            let mut endpoint = endpoint("ssm", &json!(true));
            endpoint["Condition"] = condition.into();
            endpoint
        };
        assert_eq!(places(&json!({"A": under("C"), "B": under("D")})), [""; 0]);
        assert_eq!(places(&json!({"A": under("C"), "B": under("C")})).len(), 1);
    }
}
