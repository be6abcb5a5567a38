//! The one name of a JSON value in this crate, and its form as text.

use std::borrow::Cow;

use serde::Serialize;
use serde_json::Map;

/// A JSON value, such as a document or a part of one.
pub type Json = serde_json::Value;

/// A String without quotation marks, and any other value as JSON.
pub(crate) fn bare_text(value: &Json) -> Cow<'_, str> {
    value.as_str().map_or_else(|| value.to_string().into(), Cow::from)
}

/// The most members of an object whose names are compared one by one. To compute the hash of a name takes about as long as these comparisons.
pub(super) const FEW_MEMBERS: usize = 8;

/// Returns a member of an object. For the small objects of templates, this takes a fraction of the time of `get`.
pub(crate) fn member<'a>(members: &'a Map<String, Json>, name: &str) -> Option<&'a Json> {
    if members.len() > FEW_MEMBERS {
        return members.get(name);
    }
    members.iter().find(|(known, _)| *known == name).map(|(_, value)| value)
}

/// Returns a member of a value that may be an object, in as little time as [`member`].
pub(crate) fn member_of<'a>(value: &'a Json, name: &str) -> Option<&'a Json> {
    member(value.as_object()?, name)
}

/// A document with two spaces of indentation and a line break at its end.
///
/// ```
/// assert_eq!(cloudformation::pretty(&["a"]), "[\n  \"a\"\n]\n");
/// ```
pub fn pretty(document: &impl Serialize) -> String {
    // A JSON value can always be printed. This takes half the time of its `Display`.
    let mut text = serde_json::to_string_pretty(document).unwrap_or_default();
    text.push('\n');
    text
}
