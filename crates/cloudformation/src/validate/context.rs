//! Questions about a document that several checks have.

use crate::document::Json;

/// Whether a macro, an include or a module adds names and parts to the document at deployment.
pub(super) fn is_open(document: &Json) -> bool {
    let module = |resource: &Json| {
        resource.get("Type").and_then(Json::as_str).is_some_and(|kind| kind.ends_with("::MODULE"))
    };
    let includes = |part: &Json| part.get("Fn::Transform").is_some();
    document.get("Transform").is_some()
        || includes(document)
        || document.as_object().is_some_and(|sections| sections.values().any(includes))
        || entries(document, "Resources").any(|(_, resource)| module(resource))
}

/// Whether a macro of the template's author reads the template.
pub(super) fn has_macro(document: &Json) -> bool {
    transforms(document).any(|name| !name.is_empty() && !name.starts_with("AWS::"))
}

/// Whether `AWS::LanguageExtensions`, or a macro that may name it, reads the template before CloudFormation does.
pub(super) fn is_extended(document: &Json) -> bool {
    transforms(document).any(|name| name != "AWS::Serverless-2016-10-31")
}

/// The names of the transforms of a template. One without a name has an empty one.
pub(super) fn transforms(document: &Json) -> impl Iterator<Item = &str> {
    let transforms = match document.get("Transform") {
        Some(Json::Array(all)) => all.as_slice(),
        Some(transform) => std::slice::from_ref(transform),
        None => &[],
    };
    let names = transforms.iter().map(|transform| transform.get("Name").unwrap_or(transform).as_str());
    names.map(Option::unwrap_or_default)
}

/// The entries of a section, or of another object with names.
pub(super) fn entries<'a>(document: &'a Json, section: &str) -> impl Iterator<Item = (&'a String, &'a Json)> {
    document.get(section).and_then(Json::as_object).into_iter().flatten()
}
