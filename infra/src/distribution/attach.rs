//! The configuration of a distribution with the gate in front of it.

use std::error::Error;
use std::fmt;

use cloudformation::validate::validate;
use cloudformation::{Arn, Finding, Json};
use edge_facts::CACHING_DISABLED_POLICY;
use serde_json::{Map, json};

use super::judge::{self, allows_posts, is_version_of, pattern};
use super::template_form::{items, template};
use crate::Site;

/// The events on which the gate's function runs.
const EVENTS: [&str; 2] = ["viewer-request", "origin-response"];

/// The configuration of a distribution with the gate in front of it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Attached {
    /// The configuration that `aws cloudfront update-distribution` takes.
    pub config: Json,
    /// The changes, each in a line.
    pub changes: Vec<String>,
    /// Facts that the owner of the distribution should know.
    pub warnings: Vec<String>,
    /// Reasons why the gate would not protect the site.
    pub problems: Vec<String>,
    /// Findings of the rules about functions. Their paths are those of a template.
    pub findings: Vec<Finding>,
}

impl Attached {
    /// Whether the gate would not protect the site, so that the configuration must not be used.
    pub fn has_errors(&self) -> bool {
        !self.problems.is_empty() || self.findings.iter().any(Finding::is_error)
    }
}

/// The reason why the gate cannot be put in front of a distribution.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NotAttached {
    /// The text is not the ARN of a version of a Lambda function in us-east-1.
    NotAVersion(String),
    /// The document is not the configuration of a distribution.
    NotAConfiguration,
}

impl fmt::Display for NotAttached {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAVersion(text) => {
                write!(f, "{text:?} is not the ARN of a function's version in us-east-1")
            }
            Self::NotAConfiguration => f.write_str("the document has no DefaultCacheBehavior"),
        }
    }
}

impl Error for NotAttached {}

/// Puts a version of the gate's function on every behavior of a distribution. The configuration is what
/// `aws cloudfront get-distribution-config` prints, with or without the `ETag` around it.
///
/// Functions of others on other events stay where they are. If the gate could not protect the distribution, [`Attached::problems`]
/// or [`Attached::findings`] say why.
///
/// # Errors
/// Returns an error if one of the arguments is something else.
///
/// ```
/// use infra::{Site, distribution::attach};
/// use serde_json::json;
///
/// let config = json!({"DefaultCacheBehavior": {"ViewerProtocolPolicy": "redirect-to-https"}});
/// let version = "arn:aws:lambda:us-east-1:123456789012:function:reports-gate:3";
/// let attached = attach(&config, &Site::default(), version)?;
/// let associations = &attached.config["DefaultCacheBehavior"]["LambdaFunctionAssociations"];
/// assert_eq!(associations["Items"][0]["EventType"], "viewer-request");
/// # Ok::<(), infra::distribution::NotAttached>(())
/// ```
pub fn attach(config: &Json, site: &Site, version: &str) -> Result<Attached, NotAttached> {
    let function = function_of(version).ok_or_else(|| NotAttached::NotAVersion(version.to_owned()))?;
    let mut config = config.get("DistributionConfig").unwrap_or(config).clone();
    if !is_configuration(&config) {
        return Err(NotAttached::NotAConfiguration);
    }
    let settings = site.settings();
    let problems = judge::problems(&config, &settings, function);
    let warnings = judge::warnings(&config, &settings.hosts);
    let mut changes = Vec::new();
    if let Some(path) = &settings.paths.back_channel_logout {
        add_back_channel(&mut config, path, &mut changes);
    }
    let origins = config["Origins"].clone();
    for behavior in behaviors(&mut config) {
        put_gate(behavior, version, function, &origins, &mut changes);
    }
    leave_cookies_out_of_logs(&mut config, &mut changes);
    let findings = validate(&template(&config)).into_iter().filter(is_about_edge).collect();
    Ok(Attached { config, changes, warnings, problems, findings })
}

/// Whether a document has the form of CloudFront's API. A list of behaviors in another form would stay without the gate.
fn is_configuration(config: &Json) -> bool {
    let others = &config["CacheBehaviors"];
    let are_objects = match &others["Items"] {
        Json::Null => others.is_null() || others["Quantity"] == 0,
        Json::Array(items) => items.iter().all(Json::is_object),
        _ => false,
    };
    config["DefaultCacheBehavior"].is_object() && are_objects
}

/// The ARN of the function, without the version.
fn function_of(version: &str) -> Option<&str> {
    let arn = Arn::parse(version)?;
    let is_function =
        arn.service == "lambda" && arn.region == edge_facts::EDGE_REGION && arn.has_account_id();
    let (function, number) = version.rsplit_once(':')?;
    let is_version = arn.resource.split(':').count() == 3 && number.bytes().all(|byte| byte.is_ascii_digit());
    if is_function && is_version && !number.is_empty() { Some(function) } else { None }
}

fn behaviors(config: &mut Json) -> Vec<&mut Json> {
    let Some(config) = config.as_object_mut() else { return Vec::new() };
    let mut found = Vec::new();
    for (name, value) in config {
        match name.as_str() {
            "DefaultCacheBehavior" => found.push(value),
            "CacheBehaviors" => {
                let members = value.get_mut("Items").and_then(Json::as_array_mut);
                found.extend(members.into_iter().flatten());
            }
            _ => {}
        }
    }
    found
}

/// Adds the gate's function to a behavior, and sends visitors of plain HTTP to HTTPS, because browsers send the gate's cookies over
/// HTTPS only.
fn put_gate(behavior: &mut Json, version: &str, function: &str, origins: &Json, changes: &mut Vec<String>) {
    let name = pattern(behavior).to_owned();
    let is_bucket = items(origins)
        .iter()
        .any(|origin| origin["Id"] == behavior["TargetOriginId"] && origin["S3OriginConfig"].is_object());
    let takes_body = allows_posts(behavior);
    let mut associations: Vec<Json> = items(&behavior["LambdaFunctionAssociations"]).to_vec();
    associations.retain(|other| !is_version_of(other, function));
    for event in EVENTS {
        // The errors of another server are its own, such as those of an API.
        if event == "origin-response" && !is_bucket {
            continue;
        }
        let is_taken = associations.iter().any(|other| other["EventType"] == event);
        // The function of another on the bucket's responses stays. Without ours, errors of the bucket stay XML.
        if is_taken && event == "origin-response" {
            changes.push(format!(
                "{name}: keeps its function on origin-response, so the bucket's errors stay as they are"
            ));
            continue;
        }
        let body = takes_body && event == "viewer-request";
        associations.push(json!({"LambdaFunctionARN": version, "EventType": event, "IncludeBody": body}));
        changes.push(format!("{name}: runs the gate on {event}"));
    }
    behavior["LambdaFunctionAssociations"] = json!({"Quantity": associations.len(), "Items": associations});
    if behavior["ViewerProtocolPolicy"] == "allow-all" {
        behavior["ViewerProtocolPolicy"] = "redirect-to-https".into();
        changes.push(format!("{name}: redirects to HTTPS"));
    }
}

/// Adds the behavior to which the provider posts. It goes first, because CloudFront takes the first behavior that matches.
fn add_back_channel(config: &mut Json, path: &str, changes: &mut Vec<String>) {
    let mut others: Vec<Json> = items(&config["CacheBehaviors"]).to_vec();
    if others.iter().any(|behavior| behavior["PathPattern"] == path) {
        return;
    }
    let methods = json!(["GET", "HEAD", "OPTIONS", "PUT", "PATCH", "POST", "DELETE"]);
    let cached = json!({"Quantity": 2, "Items": ["GET", "HEAD"]});
    let mut behavior = Map::new();
    behavior.insert("PathPattern".to_owned(), path.into());
    behavior.insert("TargetOriginId".to_owned(), config["DefaultCacheBehavior"]["TargetOriginId"].clone());
    behavior.insert("ViewerProtocolPolicy".to_owned(), "redirect-to-https".into());
    behavior.insert("CachePolicyId".to_owned(), CACHING_DISABLED_POLICY.into());
    behavior.insert(
        "AllowedMethods".to_owned(),
        json!({"Quantity": 7, "Items": methods, "CachedMethods": cached}),
    );
    behavior.insert("Compress".to_owned(), false.into());
    behavior.insert("SmoothStreaming".to_owned(), false.into());
    behavior.insert("FieldLevelEncryptionId".to_owned(), "".into());
    behavior.insert("FunctionAssociations".to_owned(), json!({"Quantity": 0}));
    others.insert(0, behavior.into());
    config["CacheBehaviors"] = json!({"Quantity": others.len(), "Items": others});
    changes.push(format!("{path}: a new behavior, to which the provider posts"));
}

fn is_about_edge(finding: &Finding) -> bool {
    finding.rule().id.starts_with("edge-")
}

/// Leaves cookies out of access logs, because the cookie of a session signs in whoever sends it.
fn leave_cookies_out_of_logs(config: &mut Json, changes: &mut Vec<String>) {
    if config["Logging"]["IncludeCookies"] == true {
        config["Logging"]["IncludeCookies"] = false.into();
        changes.push("access logs: without cookies, because the cookie of a session signs in".to_owned());
    }
}
