//! Reading JSON with the place of every node.
//!
//! JSON is YAML, and the reader of YAML takes several times as long. This reader returns the same document, except that a number with an exponent
//! and the key `<<` mean what they mean in JSON. It returns `None` for a text with a mistake, which the reader of YAML explains.

use serde::de::IgnoredAny;
use serde_json::Map;

use super::bytes::{length_of_plain_text, length_of_spaces};
use super::number;
use super::read_error::ReadError;
use super::scalar::Mistake;
use crate::document::{Document, Json, Location, Places};

/// Limit of the Lists and objects that contain each other. The reader of YAML has the same and reports deeper documents.
pub(super) const MAX_DEPTH: usize = 64;

/// Limit of the keys and values. The reader of YAML has the same and reports larger documents.
pub(super) const MAX_NODES: usize = 250_000;

/// Few texts have more than one value in this many bytes.
const BYTES_PER_NODE: usize = 24;

/// Reads a List or an object. The error is a number that is not finite in a text without other mistakes, because such a number is a String in YAML.
pub(super) fn read(text: &str) -> Result<Option<Document>, ReadError> {
    let mut reader = Reader {
        text,
        position: 0,
        line: 1,
        line_start: 0,
        nodes_left: MAX_NODES,
        places: Places::default(),
        members: Vec::new(),
        items: Vec::new(),
        mistake: None,
    };
    if !matches!(reader.next(), Some(b'{' | b'[')) {
        return Ok(None);
    }
    reader.places.reserve((text.len() / BYTES_PER_NODE).min(MAX_NODES));
    let Some(json) = reader.value(None, MAX_DEPTH) else { return Ok(None) };
    if reader.next().is_some() {
        return Ok(None);
    }
    reader.mistake.map_or(Ok(Some(Document { json, places: reader.places })), Err)
}

struct Reader<'t> {
    text: &'t str,
    position: usize,
    line: u64,
    /// The offset at which the line would start if each of its letters so far had one byte.
    line_start: usize,
    nodes_left: usize,
    places: Places,
    /// The members so far of the objects that have no end yet. An object gets its members at once, so that it never grows.
    members: Vec<(String, Json)>,
    /// The items so far of the Lists that have no end yet.
    items: Vec<Json>,
    /// The first number that is not finite.
    mistake: Option<ReadError>,
}

impl Reader<'_> {
    /// The next byte that is not a space, without reading it.
    #[inline]
    fn next(&mut self) -> Option<u8> {
        // No token starts with a byte below that of a space.
        if *self.text.as_bytes().get(self.position)? <= b' ' {
            self.skip_spaces();
        }
        self.text.as_bytes().get(self.position).copied()
    }

    /// A separate function, because many tokens have no space before them.
    #[inline(never)]
    fn skip_spaces(&mut self) {
        let text = self.text.as_bytes();
        loop {
            self.position += length_of_spaces(&text[self.position..]);
            match text.get(self.position) {
                Some(b'\n') => {
                    self.line += 1;
                    self.line_start = self.position + 1;
                }
                Some(b'\t' | b'\r') => {}
                _ => return,
            }
            self.position += 1;
        }
    }

    fn location(&self) -> Location {
        Location { line: self.line, column: (self.position - self.line_start) as u64 + 1 }
    }

    fn count_node(&mut self) -> Option<()> {
        self.nodes_left = self.nodes_left.checked_sub(1)?;
        Some(())
    }

    /// Reads a value after spaces. Its place is that of its key if it has one.
    fn value(&mut self, key: Option<Location>, depth_left: usize) -> Option<Json> {
        self.count_node()?;
        let first = self.next()?;
        let own = self.location();
        let is_scalar = !matches!(first, b'{' | b'[');
        let node = self.places.open(key.unwrap_or(own), is_scalar.then_some(own));
        let json = match first {
            b'{' => Json::Object(self.object(depth_left.checked_sub(1)?)?),
            b'[' => Json::Array(self.list(depth_left.checked_sub(1)?)?),
            b'"' => Json::String(self.string()?),
            _ => self.word()?,
        };
        self.places.close(node);
        Some(json)
    }

    fn object(&mut self, depth_left: usize) -> Option<Map<String, Json>> {
        let first = self.members.len();
        self.enclosed(b'}', |reader| {
            reader.count_node()?;
            let (b'"', at) = (reader.next()?, reader.location()) else { return None };
            let key = reader.string()?;
            if reader.next() != Some(b':') {
                return None;
            }
            reader.position += 1;
            let json = reader.value(Some(at), depth_left)?;
            reader.members.push((key, json));
            Some(())
        })?;
        let count = self.members.len() - first;
        let members: Map<String, Json> = self.members.drain(first..).collect();
        // A key that is given twice is a mistake.
        (members.len() == count).then_some(members)
    }

    fn list(&mut self, depth_left: usize) -> Option<Vec<Json>> {
        let first = self.items.len();
        self.enclosed(b']', |reader| {
            let json = reader.value(None, depth_left)?;
            reader.items.push(json);
            Some(())
        })?;
        Some(self.items.split_off(first))
    }

    /// Reads what a pair of brackets encloses, with a comma between two items.
    fn enclosed(&mut self, end: u8, mut item: impl FnMut(&mut Self) -> Option<()>) -> Option<()> {
        self.position += 1;
        if self.next()? != end {
            loop {
                item(self)?;
                match self.next()? {
                    b',' => self.position += 1,
                    byte if byte == end => break,
                    _ => return None,
                }
            }
        }
        self.position += 1;
        Some(())
    }

    fn string(&mut self) -> Option<String> {
        let bytes = self.text.as_bytes();
        let start = self.position;
        let mut end = start + 1;
        let mut has_escapes = false;
        loop {
            end += length_of_plain_text(bytes.get(end..)?);
            match *bytes.get(end)? {
                b'"' => break,
                b'\\' => {
                    has_escapes = true;
                    end += 2;
                }
                0..b' ' => return None,
                byte => {
                    // A letter with several bytes is one column.
                    self.line_start += usize::from(matches!(byte, 0x80..=0xbf));
                    end += 1;
                }
            }
        }
        self.position = end + 1;
        if has_escapes {
            return serde_json::from_str(self.text.get(start..=end)?).ok();
        }
        self.text.get(start + 1..end).map(str::to_owned)
    }

    /// Reads a number, a boolean or null.
    fn word(&mut self) -> Option<Json> {
        let rest = self.text.get(self.position..)?;
        let length = rest.bytes().position(|byte| b" \t\r\n,]}".contains(&byte)).unwrap_or(rest.len());
        let word = rest.get(..length)?;
        let at = self.location();
        self.position += length;
        match word {
            "null" => Some(Json::Null),
            "true" => Some(true.into()),
            "false" => Some(false.into()),
            number => self.number(number, at),
        }
    }

    /// Reads a number. A number that no type holds stays a String, as in YAML.
    fn number(&mut self, word: &str, at: Location) -> Option<Json> {
        // The syntax of a number is stricter than that of the functions below.
        serde_json::from_str::<IgnoredAny>(word).ok()?;
        let is_float = word.contains(['.', 'e', 'E']);
        let value = if is_float { number::float(word) } else { word.parse().ok().and_then(number::integer) };
        if is_float && value.is_none() && self.mistake.is_none() {
            self.mistake = Some(Mistake::not_finite(word).at(at));
        }
        Some(value.unwrap_or_else(|| word.into()))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Json, Location, read};

    macro_rules! left_to_yaml {
        ($($test:ident: $text:expr;)*) => {$(
            #[test]
            fn $test() {
                assert!(matches!(read($text), Ok(None)));
            }
        )*};
    }

    left_to_yaml! {
        scalar_is_left_to_yaml: "\"a\"";
        comment_is_left_to_yaml: "{\"a\": 1} # b";
        second_document_is_left_to_yaml: "{}\n{}";
        comma_before_the_end_is_left_to_yaml: "[1, ]";
        missing_comma_is_left_to_yaml: "{\"a\": 1 \"b\": 2}";
        missing_value_is_left_to_yaml: "{\"a\"}";
        missing_end_is_left_to_yaml: "{\"a\": [1";
        text_without_an_end_is_left_to_yaml: "[\"a";
        unquoted_key_is_left_to_yaml: "{a: 1}";
        unknown_word_is_left_to_yaml: "[Null]";
        unknown_escape_is_left_to_yaml: r#"["\x41"]"#;
        line_break_in_a_text_is_left_to_yaml: "[\"a\nb\"]";
        key_given_twice_is_left_to_yaml: r#"{"a": 1, "b": 2, "a": 1}"#;
        number_with_a_leading_zero_is_left_to_yaml: "[01]";
        deep_document_is_left_to_yaml: &"[".repeat(100_000);
        large_document_is_left_to_yaml: &format!("[{}1]", "1, ".repeat(250_000));
    }

    #[test]
    fn number_that_no_type_holds_is_a_string_of_its_digits() {
        for number in ["0.1234567890123456789", "123456789012345678901", &"9".repeat(99)] {
            let document = read(&format!("[{number}, 1e3]")).expect("JSON").expect("a document");
            assert_eq!(document.json, json!([number, 1000.0]));
        }
    }

    /// The AWS CLI and CloudFormation read JSON with a parser of JSON.
    #[test]
    fn exponents_and_double_angle_brackets_mean_what_they_mean_in_json() {
        let text = r#"{"<<": {"a": 1e3}, "b": [1.5E-1, 9223372036854775808]}"#;
        let expected: Json = serde_json::from_str(text).expect("JSON");
        assert_eq!(read(text).expect("JSON").map(|document| document.json), Some(expected));
    }

    #[test]
    fn number_beyond_all_floats_is_a_mistake() {
        let error = read("{\"a\": 1,\n \"b\": [-1.5E+999, 1e400]}").expect_err("a mistake");
        assert_eq!(error.to_string(), "-1.5E+999 is not a finite number; quote it if it is a String");
        assert_eq!(error.location, Some(Location { line: 2, column: 8 }));
        assert!(matches!(read("{\"a\": 1e400, b: 1}"), Ok(None)));
    }
}
