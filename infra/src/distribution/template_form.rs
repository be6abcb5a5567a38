//! The configuration of a distribution in the form of a template, so that the validator can check it.

use cloudformation::Json;
use serde_json::{Map, json};

/// Returns a template with the distribution. CloudFront's API wraps each list as `{"Quantity": 1, "Items": […]}`, which a template
/// does not. Parts that the rules about functions do not read are left out.
pub(super) fn template(config: &Json) -> Json {
    let mut distribution = Map::new();
    distribution.insert("Enabled".to_owned(), json!(true));
    distribution.insert("DefaultCacheBehavior".to_owned(), behavior(&config["DefaultCacheBehavior"]));
    let behaviors: Vec<Json> = items(&config["CacheBehaviors"]).iter().map(behavior).collect();
    if !behaviors.is_empty() {
        distribution.insert("CacheBehaviors".to_owned(), behaviors.into());
    }
    let pages: Vec<Json> = items(&config["CustomErrorResponses"]).iter().map(error_page).collect();
    if !pages.is_empty() {
        distribution.insert("CustomErrorResponses".to_owned(), pages.into());
    }
    let origins: Vec<Json> = items(&config["Origins"])
        .iter()
        .map(|origin| json!({"Id": origin["Id"], "DomainName": origin["DomainName"], "S3OriginConfig": {}}))
        .collect();
    distribution.insert("Origins".to_owned(), origins.into());
    json!({"Resources": {"Distribution": {
        "Type": "AWS::CloudFront::Distribution",
        "Properties": {"DistributionConfig": distribution},
    }}})
}

/// The members of a list of CloudFront's API.
pub(super) fn items(list: &Json) -> &[Json] {
    list["Items"].as_array().map(Vec::as_slice).unwrap_or_default()
}

fn behavior(behavior: &Json) -> Json {
    let lists = ["LambdaFunctionAssociations", "FunctionAssociations"];
    let texts = ["PathPattern", "TargetOriginId", "ViewerProtocolPolicy", "CachePolicyId"];
    let mut plain = Map::new();
    for name in texts {
        if let Some(value) = behavior.get(name) {
            plain.insert(name.to_owned(), value.clone());
        }
    }
    for name in lists {
        let members = items(&behavior[name]);
        if !members.is_empty() {
            plain.insert(name.to_owned(), members.into());
        }
    }
    plain.into()
}

/// CloudFront's API has an empty path, or a status code in a text, where a template leaves the property out or has a number.
fn error_page(page: &Json) -> Json {
    let mut plain = Map::new();
    plain.insert("ErrorCode".to_owned(), page["ErrorCode"].clone());
    let path = page["ResponsePagePath"].as_str().unwrap_or_default();
    if !path.is_empty() {
        plain.insert("ResponsePagePath".to_owned(), path.into());
        let code = page["ResponseCode"].as_str().and_then(|code| code.parse::<i64>().ok());
        plain.insert("ResponseCode".to_owned(), code.unwrap_or(200).into());
    }
    plain.into()
}
