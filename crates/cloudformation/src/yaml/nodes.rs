//! The parts of a document as CloudFormation reads them, which all readers of YAML make alike.

use serde_json::{Map, json};

use super::scalar;
use crate::document::{Json, Location, Place};

/// The value of a scalar that a parser has read from its source, which may be the argument of a function.
pub(super) fn scalar(mut read: Json, source: Option<&str>, text: &str, function: Option<&str>) -> Json {
    remove_added_newline(text, source, &mut read);
    match (function, read.as_str().and_then(|text| text.split_once('.'))) {
        // The AWS CLI reads it in the same way: the attribute may contain dots, the resource may not.
        (Some("Fn::GetAtt"), Some((resource, attribute))) => json!([resource, attribute]),
        // A scalar after a tag is a String, even if it looks like a number.
        (Some(_), _) if !read.is_string() => source.unwrap_or_default().into(),
        (Some(_), _) => read,
        (None, _) => scalar::as_version_1_1(read, source),
    }
}

/// Removes the newline that the parser adds to a block scalar at the end of a text without a final newline.
fn remove_added_newline(text: &str, source: Option<&str>, json: &mut Json) {
    let (Some(source), Json::String(value)) = (source, json) else { return };
    let Some(before) = text.strip_suffix(source) else { return };
    let Some(kept) = value.strip_suffix('\n') else { return };
    // A quoted scalar has no added newline. A block may start with a quotation mark as well, but its value starts with the same line.
    let first_line = source.lines().next().unwrap_or_default();
    if source.starts_with(['"', '\'']) && !kept.trim_start_matches('\n').starts_with(first_line) {
        return;
    }
    // The source of a block scalar starts with its first letter. If there is none, it starts with the header.
    let indent = before.len() - before.rfind('\n').map_or(0, |at| at + 1);
    let last_line = text.rsplit('\n').next().and_then(|line| line.get(indent..)).unwrap_or_default();
    let is_block = !last_line.is_empty() && kept.ends_with(last_line);
    let is_header = kept.is_empty() && source.matches('\n').count() == 1;
    if is_block || is_header {
        value.pop();
    }
}

/// A key as the AWS CLI reads it: a plain `On` is the boolean, which JSON writes as `true`.
pub(super) fn key(name: String, source: Option<&str>) -> String {
    const TRUE: [&str; 6] = ["on", "On", "ON", "yes", "Yes", "YES"];
    const FALSE: [&str; 6] = ["off", "Off", "OFF", "no", "No", "NO"];
    match source {
        Some(source) if TRUE.contains(&source) => "true".to_owned(),
        Some(source) if FALSE.contains(&source) => "false".to_owned(),
        _ => name,
    }
}

/// A value with its place, as the argument of the function that its tag names.
pub(super) fn call(function: Option<&str>, json: Json, place: Place) -> (Json, Place) {
    let Some(name) = function else { return (json, place) };
    let at: Location = place.at;
    (Json::Object(Map::from_iter([(name.to_owned(), json)])), Place { at, scalar: None, below: vec![place] })
}
