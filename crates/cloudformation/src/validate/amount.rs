//! The size of a template and its dynamic references, which one walk over all its texts counts.

use std::collections::BTreeSet;

use crate::document::{Json, has_double_brace};

/// The size of a value as JSON without white space. It is counted, because writing the text takes several times as long.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Amount<'a> {
    pub(super) bytes: usize,
    /// The different dynamic references. Published templates that use ten of them a hundred times are deployed.
    pub(super) references: BTreeSet<&'a str>,
    /// Whether a text contains `{{`. Without it, the value has no dynamic reference, not even one with white space behind the braces.
    pub(super) has_double_brace: bool,
}

impl<'a> Amount<'a> {
    pub(super) fn new(value: &'a Json) -> Self {
        let mut amount = Self::default();
        amount.add(value);
        amount
    }

    fn add(&mut self, value: &'a Json) {
        match value {
            Json::Null | Json::Bool(true) => self.bytes += 4,
            Json::Bool(false) => self.bytes += 5,
            Json::Number(number) => self.bytes += number.to_string().len(),
            Json::String(text) => self.add_text(text),
            Json::Array(items) => {
                self.add_brackets(items.len());
                for item in items {
                    self.add(item);
                }
            }
            Json::Object(members) => {
                self.add_brackets(members.len());
                for (name, member) in members {
                    self.add_text(name);
                    self.bytes += 1;
                    self.add(member);
                }
            }
        }
    }

    /// Adds the brackets around items or members, and the commas between them.
    fn add_brackets(&mut self, count: usize) {
        self.bytes += 2 + count.saturating_sub(1);
    }

    fn add_text(&mut self, text: &'a str) {
        self.bytes += 2 + text.len();
        // To look at all bytes takes less time than to end at the first.
        let is_special = text.bytes().fold(false, |found, byte| found | SPECIAL[usize::from(byte)]);
        if !is_special {
            return;
        }
        self.bytes += text.bytes().map(added_bytes).sum::<usize>();
        if has_double_brace(text) {
            self.has_double_brace = true;
            self.references.extend(dynamic_references(text));
        }
    }
}

/// Whether each byte has an escape or may begin a dynamic reference. Nearly all texts have no such byte.
static SPECIAL: [bool; 256] = special_bytes();

const fn special_bytes() -> [bool; 256] {
    let mut special = [false; 256];
    let mut byte = u8::MAX;
    loop {
        special[byte as usize] = added_bytes(byte) > 0 || byte == b'{';
        let Some(next) = byte.checked_sub(1) else { return special };
        byte = next;
    }
}

/// The dynamic references in a text, without their braces. One without an end goes to the start of the next.
fn dynamic_references(text: &str) -> impl Iterator<Item = &str> {
    let starts = text.split("{{resolve:").skip(1);
    starts.map(|rest| rest.split_once("}}").map_or(rest, |(reference, _)| reference))
}

/// How many bytes the escape of a byte is longer than the byte.
const fn added_bytes(byte: u8) -> usize {
    match byte {
        b'"' | b'\\' | b'\n' | b'\r' | b'\t' | 0x08 | 0x0c => 1,
        0..b' ' => 5,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Amount;

    #[test]
    fn size_is_that_of_the_text() {
        let texts: Vec<String> = (0..=0x100).filter_map(char::from_u32).map(String::from).collect();
        let document = json!({
            "texts": texts, "a\n": {"empty": [{}, [], ""], "one": [1, {"b": null}]},
            "scalars": [true, false, null, 0, -1, 1.5, 1e300, u64::MAX, "{{resolve:ssm:a}}{{resolve:ssm:b}} {{c}} {{resolve:ssm:a}}"],
        });
        let bytes = document.to_string().len();
        let references = ["ssm:a", "ssm:b"].into();
        assert_eq!(Amount::new(&document), Amount { bytes, references, has_double_brace: true });
    }

    #[test]
    fn special_bytes_count_at_every_position() {
        for length in 0..40 {
            let plain = json!("a".repeat(length));
            assert_eq!(Amount::new(&plain), Amount { bytes: length + 2, ..Amount::default() });
            for position in 0..length {
                let with = |special: &str| {
                    json!(format!("{}{special}{}", "a".repeat(position), "a".repeat(length - position)))
                };
                assert_eq!(Amount::new(&with("\"")).bytes, length + 4);
                assert_eq!(Amount::new(&with("\u{1}")).bytes, length + 8);
                assert!(Amount::new(&with("{{")).has_double_brace);
                assert!(!Amount::new(&with("{")).has_double_brace);
            }
        }
    }
}
