//! The services that call a function for the resource that a permission names.

use super::resources::resources_of;
use crate::document::{Json, target};
use crate::finding::Report;
use crate::schema::NOT_ALLOWED;
use crate::validate::context::kind;

/// The service that calls functions for a resource, by the type of the resource.
const SERVICES: [(&str, &str); 10] = [
    ("AWS::ApiGateway::RestApi", "apigateway"),
    ("AWS::ApiGatewayV2::Api", "apigateway"),
    ("AWS::Cognito::UserPool", "cognito-idp"),
    ("AWS::Config::ConfigRule", "config"),
    ("AWS::ElasticLoadBalancingV2::TargetGroup", "elasticloadbalancing"),
    ("AWS::Events::Rule", "events"),
    ("AWS::IoT::TopicRule", "iot"),
    ("AWS::Logs::LogGroup", "logs"),
    ("AWS::S3::Bucket", "s3"),
    ("AWS::SNS::Topic", "sns"),
];

pub(super) fn check(document: &Json, report: &mut Report) {
    for permission in resources_of(document, "AWS::Lambda::Permission") {
        let source = permission.properties.get("SourceArn").and_then(target);
        let kind = source.and_then(|(id, _)| kind(document["Resources"].get(id)?));
        let Some((kind, service)) = SERVICES.iter().find(|(of, _)| Some(*of) == kind) else { continue };
        let Some(principal) = permission.properties["Principal"].as_str() else { continue };
        // The first part of `logs.eu-central-1.amazonaws.com` names the service.
        let Some((caller, domain)) = principal.split_once('.') else { continue };
        if caller != *service && domain.ends_with("amazonaws.com") {
            let problem = format!("{principal} does not call functions for an {kind}");
            let advice = format!("use {service}.amazonaws.com, or another SourceArn");
            let finding = NOT_ALLOWED.at(permission.path().key("Principal"), problem).with_advice(advice);
            report.add(finding.at_value().as_warning());
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::super::tests::places;

    fn permission(principal: &Json) -> Json {
        json!({
            "B": {"Type": "AWS::S3::Bucket"}, "L": {"Type": "AWS::Logs::LogGroup"},
            "P": {"Type": "AWS::Lambda::Permission", "Properties": {
                "Action": "lambda:InvokeFunction", "FunctionName": "orders", "SourceArn": {"Fn::GetAtt": ["B", "Arn"]},
                "SourceAccount": {"Ref": "AWS::AccountId"}, "Principal": principal,
            }},
        })
    }

    #[test]
    fn service_of_the_source_calls_the_function() {
        assert_eq!(places(&permission(&json!("s3.amazonaws.com"))), [""; 0]);
        assert_eq!(
            places(&permission(&json!("events.amazonaws.com"))),
            ["not-allowed Resources.P.Properties.Principal"]
        );
        assert_eq!(places(&permission(&json!({"Fn::Sub": "s3.${AWS::URLSuffix}"}))), [""; 0]);
    }

    #[test]
    fn principal_may_name_a_region() {
        let mut resources = permission(&json!("logs.eu-central-1.amazonaws.com"));
        resources["P"]["Properties"]["SourceArn"] = json!({"Fn::GetAtt": ["L", "Arn"]});
        assert_eq!(places(&resources), [""; 0]);
    }

    #[test]
    fn account_may_call_the_function() {
        assert_eq!(places(&permission(&json!("111122223333"))), [""; 0]);
    }
}
