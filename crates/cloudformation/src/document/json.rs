//! The one name of a JSON value in this crate, and its form as text.

use std::borrow::Cow;

use serde::Serialize;

/// A JSON value, such as a document or a part of one.
pub type Json = serde_json::Value;

/// A String without quotation marks, and any other value as JSON.
pub(crate) fn bare_text(value: &Json) -> Cow<'_, str> {
    value.as_str().map_or_else(|| value.to_string().into(), Cow::from)
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
