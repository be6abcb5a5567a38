//! Distinguishes templates from configurations.

use cloudformation::Json;
use cloudformation::validate::{FORMAT_VERSION, is_template};
use cloudformation::yaml::{Document, ReadError};
use serde_json::Map;

/// The sections of a template; none if the document is not a template. A template has sections, one of which may be
/// misspelt. A `site.yaml` has settings in lower case.
pub(super) fn sections(document: &Document) -> Option<&Map<String, Json>> {
    const SECTIONS: [&str; 5] = [FORMAT_VERSION, "Parameters", "Resources", "Outputs", "resources"];
    let all = document.json.as_object()?;
    if all.is_empty() {
        return None;
    }
    let has_section = SECTIONS.iter().any(|section| all.contains_key(*section));
    let has_setting = all.keys().any(|key| key.starts_with(|letter: char| letter.is_ascii_lowercase()));
    if has_section || !has_setting { Some(all) } else { None }
}

/// Whether a text is a template. A text with the usual key of a template is one, even if it cannot be read.
pub(super) fn is_probable(text: &str, document: Result<&Document, &ReadError>) -> bool {
    document.map_or_else(|_| text.contains(FORMAT_VERSION), |document| is_template(&document.json))
}

/// Whether a document has no content.
pub(super) fn is_empty(document: &Document) -> bool {
    document.json.is_null() || document.json.as_object().is_some_and(Map::is_empty)
}
