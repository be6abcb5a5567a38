//! Functions of SAM: the properties that they need or cannot have. A function also has the properties of Globals.

use super::globals::{global, globals};
use super::types::FUNCTION;
use crate::document::{DocumentPath, Json, View};
use crate::finding::{Finding, Report};
use crate::schema::rules::{conflict, missing_property};
use crate::validate::context::{entries, kind, properties_of};
use crate::validate::transforms::has_macro;

/// The properties that the container image replaces, so that a function with an image cannot have them.
const PARTS_OF_IMAGES: [&str; 3] = ["Handler", "Runtime", "Layers"];

pub(super) fn check(document: &Json, report: &mut Report) {
    let globals = globals(document, FUNCTION);
    if has_macro(document) || globals.is_some_and(|globals| globals.get("Fn::Transform").is_some()) {
        return;
    }
    for (id, resource) in entries(document, "Resources") {
        if kind(resource) != Some(FUNCTION) {
            continue;
        }
        let empty = Json::Null;
        let properties = properties_of(resource).unwrap_or(&empty);
        if properties.get("Fn::Transform").is_some() {
            continue;
        }
        let find = |name: &str| properties.get(name).or_else(|| global(document, FUNCTION, resource, name));
        let has = |name: &str| find(name).is_some_and(|value| !is_absent(value) && !is_empty(value));
        let path = DocumentPath::from_keys(&["Resources", id, "Properties"]);
        match find("PackageType").map(View::new) {
            None if has("ImageUri") && !has("CodeUri") && !has("InlineCode") => {
                let finding = missing_property::RULE.at(path, "PackageType is required next to ImageUri");
                let advice =
                    "add PackageType: Image; without it, SAM ignores the image and looks for CodeUri";
                report.add(finding.with_advice(advice));
                continue;
            }
            None => {}
            Some(View::Literal(package)) if package == "Zip" => {}
            Some(View::Literal(package)) if package == "Image" => {
                // The command line of SAM builds the image that the attribute Metadata describes.
                if !has("ImageUri") && resource.get("Metadata").is_none() {
                    let finding = missing_property::RULE.at(path.clone(), "ImageUri is required");
                    report.add(
                        finding.with_advice("set it, or name the Dockerfile in the Metadata of the resource"),
                    );
                }
                for name in PARTS_OF_IMAGES.into_iter().filter(|name| has(name)) {
                    report.add(excluded_by_image(&path, name, properties.get(name).is_some()));
                }
                continue;
            }
            Some(_) => continue,
        }
        for name in ["Handler", "Runtime"] {
            if find(name).is_none_or(is_absent) {
                let finding = missing_property::RULE.at(path.clone(), format!("{name} is required"));
                let advice = "set it here or in Globals; only a function with PackageType: Image has none";
                report.add(finding.with_advice(advice));
            }
        }
    }
}

fn excluded_by_image(properties: &DocumentPath, name: &str, is_own: bool) -> Finding {
    if is_own {
        let finding = conflict::RULE
            .at(properties.key(name), format!("a function with PackageType: Image cannot have {name}"));
        return finding.with_advice("remove it; the container image has it");
    }
    let problem = format!("PackageType: Image excludes the {name} of Globals");
    let advice =
        format!("add {name} to the attribute IgnoreGlobals, or set it at each function with a Zip file");
    conflict::RULE.at(properties.clone(), problem).with_advice(advice)
}

/// Whether a value leaves a property out.
fn is_absent(value: &Json) -> bool {
    matches!(View::new(value), View::Absent | View::Literal(Json::Null))
}

/// Whether SAM takes a value as absent although the template has it. The schema has a finding about an empty value where SAM needs one.
fn is_empty(value: &Json) -> bool {
    match View::new(value) {
        View::Literal(Json::String(text)) => text.is_empty(),
        View::Literal(Json::Array(items)) => items.is_empty(),
        _ => false,
    }
}
