//! Judges whether the gate can protect a distribution.

use access::Access;
use cloudformation::{Json, matches_wildcard};
use settings::Settings;

use super::template_form::items;

/// Reasons why the gate would not protect the site.
pub(super) fn problems(config: &Json, settings: &Settings, function: &str) -> Vec<String> {
    let mut problems = Vec::new();
    if config["ContinuousDeploymentPolicyId"].as_str().is_some_and(|id| !id.is_empty()) {
        let text = "a continuous deployment policy sends visitors to a staging distribution without the gate; detach it first";
        problems.push(text.to_owned());
    }
    if config["Staging"] == true {
        problems.push("this is a staging distribution; name the primary distribution".to_owned());
    }
    for behavior in all_behaviors(config) {
        let others = items(&behavior["LambdaFunctionAssociations"]).iter();
        let mut others = others.filter(|other| !is_version_of(other, function));
        if others.any(|other| other["EventType"] == "origin-request") {
            problems.push(format!(
                "{}: a function on origin-request can request another object than the one that the gate has judged; \
                 replace it by `content` in site.yaml",
                pattern(behavior)
            ));
        }
    }
    for page in items(&config["CustomErrorResponses"]) {
        let path = page["ResponsePagePath"].as_str().unwrap_or_default();
        if !path.is_empty() && !Access::new(&settings.rules, &settings.content, path).is_public() {
            problems.push(format!(
                "CloudFront sends the error page {path} to visitors who have not signed in; remove the error response, or \
                 add a rule that shows {path} to everyone"
            ));
        }
    }
    problems
        .extend(settings.paths.back_channel_logout.as_deref().and_then(|path| back_channel(config, path)));
    problems
}

/// The problem of a behavior that exists for the path to which the provider posts.
fn back_channel(config: &Json, path: &str) -> Option<String> {
    let behaviors = items(&config["CacheBehaviors"]);
    let position = behaviors.iter().position(|behavior| behavior["PathPattern"] == path)?;
    let is_hidden = behaviors[..position].iter().any(|behavior| matches_wildcard(pattern(behavior), path));
    if is_hidden || !allows_posts(&behaviors[position]) {
        return Some(format!(
            "{path}: its behavior does not get the provider's POST requests; remove it, and a new one is added"
        ));
    }
    None
}

/// Facts that the owner of the distribution should know.
pub(super) fn warnings(config: &Json, hosts: &[String]) -> Vec<String> {
    let mut warnings = Vec::new();
    for alias in items(&config["Aliases"]).iter().filter_map(Json::as_str) {
        if !hosts.iter().any(|host| host == alias) {
            warnings.push(format!(
                "the gate refuses visitors of {alias}, which is not in distribution.aliases of site.yaml"
            ));
        }
    }
    for origin in items(&config["Origins"]) {
        let name = origin["DomainName"].as_str().unwrap_or_default();
        if !origin["S3OriginConfig"].is_object() {
            warnings.push(format!(
                "{name} is not a bucket's REST endpoint, so it may answer a path with another object than the one that the gate judges"
            ));
        }
        let identity = &origin["S3OriginConfig"]["OriginAccessIdentity"];
        let is_private = [identity, &origin["OriginAccessControlId"]]
            .iter()
            .any(|access| access.as_str().is_some_and(|access| !access.is_empty()));
        if !is_private {
            warnings.push(format!(
                "{name} has neither an origin access control nor an identity, so it may answer requests that do not come from CloudFront"
            ));
        }
    }
    for behavior in all_behaviors(config) {
        let is_set = |name: &str| behavior[name].as_str().is_some_and(|value| !value.is_empty());
        let name = pattern(behavior);
        if !is_set("ResponseHeadersPolicyId") {
            warnings.push(format!(
                "{name}: has no response headers policy, so browsers may show pages without a Cache-Control header after the session"
            ));
        }
        if is_set("RealtimeLogConfigArn") {
            warnings.push(format!(
                "{name}: real-time logs must not contain cs-cookie or cs-headers, which contain the session"
            ));
        }
    }
    warnings
}

/// The default behavior and the others.
fn all_behaviors(config: &Json) -> impl Iterator<Item = &Json> {
    std::iter::once(&config["DefaultCacheBehavior"]).chain(items(&config["CacheBehaviors"]))
}

/// The path pattern of a behavior.
pub(super) fn pattern(behavior: &Json) -> &str {
    behavior["PathPattern"].as_str().unwrap_or("*")
}

pub(super) fn allows_posts(behavior: &Json) -> bool {
    items(&behavior["AllowedMethods"]).iter().any(|method| method == "POST")
}

/// Whether an association is with any version of a function.
pub(super) fn is_version_of(association: &Json, function: &str) -> bool {
    let arn = association["LambdaFunctionARN"].as_str().unwrap_or_default();
    arn.rsplit_once(':').is_some_and(|(other, _)| other == function)
}
