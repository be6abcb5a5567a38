//! Lambda@Edge's rules, over any document. No schema has them, so they would else be found at deployment, one by one.
//!
//! Sources: [restrictions on edge functions](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions-restrictions.html)
//! and [quotas](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html#limits-lambda-at-edge).
//! Where AWS has raised a limit and no enforcement of the new one has been seen, the old limit is a warning.

mod associations;
mod function;

use std::collections::BTreeMap;

use cloudformation::document::{View, branches};
use cloudformation::{DocumentPath, Finding, Json, Rule, Severity};
use serde_json::Map;

/// Everything that Lambda@Edge would refuse. How bad a behaviour without the function is, is for the caller to say:
/// it lets everybody in where the function is a gate, and is nothing much where it rewrites paths.
pub fn check(document: &Json, gap: Severity) -> Vec<Finding> {
    let Some(resources) = document.get("Resources").and_then(Json::as_object) else { return Vec::new() };
    let document = Document { resources };
    let mut findings = Vec::new();
    let mut versions: BTreeMap<&str, bool> = BTreeMap::new();
    for association in associations::all(&document) {
        association.check(&document, &mut findings);
        for version in association.versions(&document) {
            *versions.entry(version).or_default() |= association.is_viewer();
        }
    }
    let mut functions: BTreeMap<&str, bool> = BTreeMap::new();
    for (version, viewer) in versions {
        function::check_version(&document, version, &mut findings);
        for function in function::of_version(&document, version) {
            *functions.entry(function).or_default() |= viewer;
        }
    }
    for (function, viewer) in functions {
        function::check(&document, function, viewer, &mut findings);
    }
    associations::check_behaviors(&document, gap, &mut findings);
    findings
}

const fn error(id: &'static str, summary: &'static str) -> Rule {
    Rule::new(id, Severity::Error, summary)
}

/// Every rule of [`check`], in order of name.
pub const RULES: &[Rule] = &[
    error("edge-architecture", "Lambda@Edge runs on x86-64 alone"),
    Rule::new(
        "edge-error-page",
        Severity::Warning,
        "An error page is shown to visitors whom the function has not let in",
    ),
    error("edge-event-type", "Lambda@Edge has no such event, or a behavior has one twice"),
    error("edge-gap", "A cache behavior lets requests pass by the function"),
    error("edge-include-body", "Only request events can take the body along"),
    error("edge-limit", "A function is larger, slower or given more than its event takes"),
    error("edge-mixed", "One behavior has a function of each kind on viewer events"),
    error("edge-region", "Functions at the edge live in us-east-1"),
    error("edge-runtime", "Lambda@Edge takes Node.js and Python alone"),
    error("edge-trust", "The role has to trust both service principals"),
    error("edge-unsupported", "Lambda@Edge has no environment variables, layers, VPC and the like"),
    error("edge-version", "A behavior takes a published version, not $LATEST or an alias"),
];

/// The resources of a document, by name and type.
struct Document<'a> {
    resources: &'a Map<String, Json>,
}

impl<'a> Document<'a> {
    /// The properties of a resource when it is of the type.
    fn properties(&self, id: &str, kind: &str) -> Option<&'a Json> {
        let resource = self.resources.get(id).filter(|resource| is(resource, kind))?;
        resource.get("Properties")
    }

    fn of_type(&self, kind: &'static str) -> impl Iterator<Item = (&'a str, &'a Json)> {
        let resources = self.resources.iter().filter(move |(_, resource)| is(resource, kind));
        resources.filter_map(|(id, resource)| Some((id.as_str(), resource.get("Properties")?)))
    }
}

fn is(resource: &Json, kind: &str) -> bool {
    resource.get("Type").and_then(Json::as_str) == Some(kind)
}

/// Everything that a member of an object may come out as.
fn outcomes<'a>(object: &'a Json, key: &str, path: &DocumentPath) -> Vec<(DocumentPath, &'a Json)> {
    object.get(key).map(|value| branches(value, &path.key(key))).unwrap_or_default()
}

/// The same, as far as the document tells.
fn member<'a>(
    object: &'a Json,
    key: &str,
    path: &DocumentPath,
) -> impl Iterator<Item = (DocumentPath, &'a Json)> + use<'a> {
    let told = |(_, value): &(DocumentPath, &Json)| matches!(View::new(value), View::Literal(_));
    outcomes(object, key, path).into_iter().filter(told)
}

/// The resource that a `Ref`, a `Fn::GetAtt` of any attribute, or a `Fn::Sub` of either alone, names.
fn target(value: &Json) -> Option<(&str, Option<&str>)> {
    if let Some(text) = value.get("Fn::Sub").and_then(Json::as_str) {
        let name = text.strip_prefix("${")?.strip_suffix('}').filter(|name| !name.contains(['$', '!']))?;
        return Some(name.split_once('.').map_or((name, None), |(id, attribute)| (id, Some(attribute))));
    }
    if let Some(id) = value.get("Ref").and_then(Json::as_str) {
        return Some((id, None));
    }
    match value.get("Fn::GetAtt")? {
        Json::String(text) => text.split_once('.').map(|(id, attribute)| (id, Some(attribute))),
        Json::Array(parts) => Some((parts.first()?.as_str()?, parts.get(1).and_then(Json::as_str))),
        _ => None,
    }
}

fn properties_path(id: &str) -> DocumentPath {
    DocumentPath::from_keys(&["Resources", id, "Properties"])
}

#[cfg(test)]
mod tests;
