//! JSON that contains only ASCII characters.
//!
//! `GetTemplate` replaces other characters by question marks
//! ([issue](https://github.com/aws-cloudformation/cloudformation-coverage-roadmap/issues/1220)), so a deployed template with such
//! characters would always differ from the new one.

use std::io::{self, Write};

use serde::Serialize as _;
use serde_json::ser::Formatter;
use serde_json::{Serializer, Value as Json};

/// The text of a JSON document, with escapes in place of characters that are not ASCII.
pub(super) fn ascii_text(json: &Json) -> String {
    let mut text = Vec::new();
    match json.serialize(&mut Serializer::with_formatter(&mut text, Ascii)) {
        Ok(()) => String::from_utf8(text).unwrap_or_else(|_| json.to_string()),
        // A vector takes all bytes, and the keys of a document are text.
        Err(_) => json.to_string(),
    }
}

/// Writes characters that are not ASCII as escapes of their UTF-16 code units.
struct Ascii;

impl Formatter for Ascii {
    fn write_string_fragment<W: ?Sized + Write>(&mut self, writer: &mut W, fragment: &str) -> io::Result<()> {
        for letter in fragment.chars() {
            if letter.is_ascii() {
                write!(writer, "{letter}")?;
                continue;
            }
            for unit in letter.encode_utf16(&mut [0; 2]) {
                write!(writer, "\\u{unit:04x}")?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::ascii_text;

    #[test]
    fn other_characters_are_escaped() {
        assert_eq!(ascii_text(&json!({"n": "Größe \u{1f600}"})), r#"{"n":"Gr\u00f6\u00dfe \ud83d\ude00"}"#);
    }

    #[test]
    fn text_is_the_same_document() {
        let document = json!({"a": ["é\n\"", 1, null], "日本": {"b": true}});
        let text = ascii_text(&document);
        assert!(text.is_ascii());
        assert_eq!(serde_json::from_str::<serde_json::Value>(&text).expect("JSON"), document);
    }
}
