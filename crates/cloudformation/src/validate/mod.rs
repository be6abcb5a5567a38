//! One validator for every document, authored or read: its shape, its names, its resources, CloudFormation's limits.
//!
//! It knows what the fact files of this build know. A resource type of a service whose feature is off is let
//! through with a warning.

mod conditions;
mod cycles;
mod forms;
mod identity;
mod limits;
mod names;
mod nested;
mod outcomes;
mod policies;
mod references;
mod removal;
mod resources;
mod rules;
mod runtimes;
mod shape;
mod table_keys;

use crate::{Finding, Json, Report};

pub use nested::nested;
pub use rules::RULES;

/// Everything there is to say about a template, errors first, each group in document order.
pub fn validate(document: &Json) -> Vec<Finding> {
    let mut report = Report::default();
    if shape::check(document, &mut report) {
        let names = names::Names::of(document);
        references::check(document, &names, &mut report);
        resources::check(document, &mut report);
        identity::check(document, &mut report);
        policies::check(document, &mut report);
        removal::check(document, &mut report);
        runtimes::check(document, &mut report);
        table_keys::check(document, &mut report);
        limits::check(document, &mut report);
    }
    let mut findings = report.into_findings();
    findings.sort_by_key(Finding::severity);
    findings
}

/// Whether names and parts are still to come: from a macro, an include or a module.
fn is_open(document: &Json) -> bool {
    let module = |resource: &Json| {
        resource.get("Type").and_then(Json::as_str).is_some_and(|kind| kind.ends_with("::MODULE"))
    };
    let includes = |part: &Json| part.get("Fn::Transform").is_some();
    document.get("Transform").is_some()
        || includes(document)
        || document.as_object().is_some_and(|sections| sections.values().any(includes))
        || entries(document, "Resources").any(|(_, resource)| module(resource))
}

/// Whether a macro of the user's own reads the template.
fn has_macro(document: &Json) -> bool {
    let transforms = match document.get("Transform") {
        Some(Json::Array(all)) => all.as_slice(),
        Some(one) => std::slice::from_ref(one),
        None => &[],
    };
    let name =
        |transform: &Json| transform.as_str().or_else(|| transform.get("Name")?.as_str()).map(str::to_owned);
    transforms.iter().filter_map(name).any(|name| !name.starts_with("AWS::"))
}

/// The entries of a section, or of an object within the document.
pub(crate) fn entries<'a>(document: &'a Json, section: &str) -> impl Iterator<Item = (&'a String, &'a Json)> {
    document.get(section).and_then(Json::as_object).into_iter().flatten()
}

#[cfg(test)]
mod tests;
