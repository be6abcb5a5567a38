//! The properties of `Globals` that a resource ignores.

use super::globals::globals;
use crate::document::{DocumentPath, Json};
use crate::finding::Report;
use crate::schema::rules::not_allowed;
use crate::validate::context::{entries, kind};

/// Checks that `Globals` have each property that a resource ignores. SAM refuses the template otherwise.
pub(super) fn check(document: &Json, report: &mut Report) {
    for (id, resource) in entries(document, "Resources") {
        let Some(names) = resource.get("IgnoreGlobals").and_then(Json::as_array) else { continue };
        // SAM ignores the list if Globals have nothing for the type.
        let globals = kind(resource).and_then(|kind| globals(document, kind)).and_then(Json::as_object);
        let Some(globals) = globals else { continue };
        let known = || globals.keys().map(String::as_str);
        for (position, name) in names.iter().enumerate() {
            let Some(name) = name.as_str() else { continue };
            if known().all(|known| known != name) {
                let path = DocumentPath::from_keys(&["Resources", id, "IgnoreGlobals"]).index(position);
                let finding =
                    not_allowed::RULE.at(path, format!("Globals do not have `{name}` for this type"));
                report.add(finding.at_value().suggest(name, known(), report.speller()));
            }
        }
    }
}
