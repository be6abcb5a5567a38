//! The form of both documents in a file.

use serde::Serialize;

/// A document as text with a line break at its end.
pub(super) fn text(document: &impl Serialize) -> String {
    // Text, numbers and lists of them can always be written.
    let mut text = serde_json::to_string_pretty(document).unwrap_or_default();
    text.push('\n');
    text
}
