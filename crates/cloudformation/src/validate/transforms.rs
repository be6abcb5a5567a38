//! The transforms of a template, and the parts of it that are known only after them.

use super::context::{entries, is_module, kind};
use crate::document::{DocumentPath, Json, member_of};
use crate::functions::LANGUAGE_EXTENSIONS;

/// The transform of the Serverless Application Model (SAM).
pub(crate) const SERVERLESS: &str = "AWS::Serverless-2016-10-31";

/// The transforms of AWS. The list of AWS omits `AWS::CodeStar`, but templates of its projects name it.
pub(super) const KNOWN: [&str; 8] = [
    "AWS::CodeDeployBlueGreen",
    "AWS::CodeStar",
    "AWS::Include",
    LANGUAGE_EXTENSIONS,
    "AWS::SecretsManager-2020-07-23",
    "AWS::SecretsManager-2024-09-16",
    SERVERLESS,
    "AWS::ServiceCatalog",
];

/// The transforms of AWS that add names which the template does not show.
const ADDING: [&str; 3] = ["AWS::CodeStar", "AWS::Include", "AWS::ServiceCatalog"];

/// The sections whose entries have names.
pub(super) const NAMED: [&str; 5] = ["Parameters", "Mappings", "Conditions", "Resources", "Outputs"];

/// The names of the transforms of a template. One without a name has an empty one.
pub(super) fn transforms(document: &Json) -> impl Iterator<Item = &str> {
    let transforms = match member_of(document, "Transform") {
        Some(Json::Array(all)) => all.as_slice(),
        Some(transform) => std::slice::from_ref(transform),
        None => &[],
    };
    let names = transforms.iter().map(|transform| transform.get("Name").unwrap_or(transform).as_str());
    names.map(Option::unwrap_or_default)
}

/// The place of a transform in the template.
pub(super) fn transform_path(document: &Json, position: usize) -> DocumentPath {
    let path = DocumentPath::from_keys(&["Transform"]);
    if document.get("Transform").is_some_and(Json::is_array) { path.index(position) } else { path }
}

/// Whether a transform has a name of AWS that AWS does not have.
pub(super) fn is_misspelt(name: &str) -> bool {
    name.starts_with("AWS::") && !KNOWN.contains(&name)
}

fn is_macro(name: &str) -> bool {
    !name.is_empty() && !name.starts_with("AWS::")
}

/// Whether a macro of the template's author reads the template.
pub(super) fn has_macro(document: &Json) -> bool {
    transforms(document).any(is_macro)
}

/// Whether `AWS::LanguageExtensions`, or a transform that may stand for it, reads the template before CloudFormation
/// does.
pub(super) fn is_extended(document: &Json) -> bool {
    transforms(document)
        .any(|name| name == LANGUAGE_EXTENSIONS || !name.starts_with("AWS::") || is_misspelt(name))
}

/// Whether SAM, or a transform with a misspelt name that may stand for it, reads the template.
pub(super) fn is_serverless(document: &Json) -> bool {
    transforms(document).any(|name| name == SERVERLESS || is_misspelt(name))
}

/// A part of a template that is known only at deployment.
pub(super) struct Opening<'a> {
    /// The place in the template that adds the part.
    pub(super) path: DocumentPath,
    /// The section to which names are added; none if names are added to every section.
    pub(super) section: Option<&'static str>,
    pub(super) source: Source<'a>,
}

/// The source of a part of a template that is known only at deployment.
pub(super) enum Source<'a> {
    /// A macro of the template's author, which may change everything.
    Macro(&'a str),
    /// A transform of AWS that adds names.
    Transform(&'a str),
    /// An `Fn::Transform` among the sections or among the entries of a section.
    Inclusion,
    /// An `Fn::ForEach` among the entries of a section.
    Loop,
    /// A resource that stands for the resources of a module.
    Module,
}

/// Whether the template may get resources that are known only at deployment.
pub(super) fn may_add_resources(document: &Json) -> bool {
    openings(document).iter().any(|part| part.section.is_none_or(|name| name == "Resources"))
}

/// The parts of a template that are known only at deployment.
pub(super) fn openings(document: &Json) -> Vec<Opening<'_>> {
    let mut openings = Vec::new();
    for (position, name) in transforms(document).enumerate() {
        let source = match name {
            name if is_macro(name) => Source::Macro(name),
            name if ADDING.contains(&name) => Source::Transform(name),
            _ => continue,
        };
        openings.push(Opening { path: transform_path(document, position), section: None, source });
    }
    if member_of(document, "Fn::Transform").is_some() {
        let path = DocumentPath::from_keys(&["Fn::Transform"]);
        openings.push(Opening { path, section: None, source: Source::Inclusion });
    }
    for section in NAMED {
        for (name, entry) in entries(document, section) {
            let source = match name.as_str() {
                "Fn::Transform" => Source::Inclusion,
                name if name.starts_with("Fn::ForEach") => Source::Loop,
                _ if section == "Resources" && kind(entry).is_some_and(is_module) => Source::Module,
                _ => continue,
            };
            let path = DocumentPath::from_keys(&[section, name]);
            openings.push(Opening { path, section: Some(section), source });
        }
    }
    openings
}
