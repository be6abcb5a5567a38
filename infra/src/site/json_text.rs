//! A JSON document as text of `Fn::Sub`, with holes for what only the deployment knows.

use cloudformation::intrinsic::Text;
use cloudformation::{Json, Value};

/// What stands in place of a literal.
#[derive(Clone)]
pub(super) enum Hole {
    /// Text. A literal is written as a JSON string. In a text that only the deployment knows, the pattern of the template's
    /// parameter keeps quotes and backslashes out.
    Text(Value<String>),
    /// JSON as it is, such as a number.
    Raw(Value<String>),
}

/// The text, and how many bytes of it are literal.
pub(super) struct JsonText {
    pub(super) value: Value<String>,
    pub(super) literal_bytes: usize,
}

/// Writes the document; a hole is named by its JSON Pointer.
pub(super) fn json_text(document: &Json, holes: &[(&str, Hole)]) -> JsonText {
    let mut writer = Writer { holes, text: Text::new(), literal_bytes: 0 };
    writer.write(document, "");
    JsonText { value: writer.text.finish(), literal_bytes: writer.literal_bytes }
}

struct Writer<'a> {
    holes: &'a [(&'a str, Hole)],
    text: Text,
    literal_bytes: usize,
}

impl Writer<'_> {
    fn write(&mut self, value: &Json, pointer: &str) {
        if let Some((_, hole)) = self.holes.iter().find(|(name, _)| *name == pointer) {
            match hole {
                Hole::Raw(value) => self.fill(value),
                Hole::Text(value) => {
                    if let Some(text) = value.literal() {
                        self.literal(&Json::from(text.as_str()).to_string());
                    } else {
                        self.literal("\"");
                        self.fill(value);
                        self.literal("\"");
                    }
                }
            }
            return;
        }
        match value {
            Json::Object(members) => {
                self.literal("{");
                for (position, (name, member)) in members.iter().enumerate() {
                    let comma = if position > 0 { "," } else { "" };
                    self.literal(&format!("{comma}{}:", Json::from(name.as_str())));
                    self.write(member, &format!("{pointer}/{name}"));
                }
                self.literal("}");
            }
            Json::Array(items) => {
                self.literal("[");
                for (position, item) in items.iter().enumerate() {
                    if position > 0 {
                        self.literal(",");
                    }
                    self.write(item, &format!("{pointer}/{position}"));
                }
                self.literal("]");
            }
            scalar => self.literal(&scalar.to_string()),
        }
    }

    fn literal(&mut self, text: &str) {
        self.literal_bytes += text.len();
        self.text = std::mem::take(&mut self.text).literal(text);
    }

    fn fill(&mut self, value: &Value<String>) {
        self.literal_bytes += value.literal().map_or(0, String::len);
        self.text = std::mem::take(&mut self.text).value(value);
    }
}

#[cfg(test)]
mod tests {
    use cloudformation::intrinsic::{if_, sub};
    use cloudformation::{Json, Property, Value};
    use serde_json::json;

    use super::{Hole, json_text};

    #[test]
    fn literal_in_a_hole_is_a_json_string() {
        for text in ["abc", "a\"b", "a\\b", "a\", \"admin\": \"true", "${AWS::Region}", "${", "ä\u{1}"] {
            let written = json_text(&json!({"a": ""}), &[("/a", Hole::Text(text.into()))]);
            let template = written.value.into_json();
            let document = template.as_str().expect("no function");
            let document: Json = serde_json::from_str(document).expect("JSON");
            assert_eq!(document, json!({"a": text}), "{text:?}");
        }
    }

    #[test]
    fn holes_are_filled_and_literals_escaped() {
        let document = json!({"a": "x", "n": 1, "list": [], "b": "say \"${hi}\""});
        let region: Value<String> = sub("${AWS::Region}");
        let choice: Value<String> = if_("C", "1", "2");
        let text = json_text(
            &document,
            &[
                ("/a", Hole::Text(region)),
                ("/n", Hole::Raw(choice.clone())),
                ("/list", Hole::Raw("[1]".into())),
            ],
        );
        assert_eq!(
            text.value.into_json(),
            json!({"Fn::Sub": [
                r#"{"a":"${AWS::Region}","n":${Part1},"list":[1],"b":"say \"${!hi}\""}"#,
                {"Part1": {"Fn::If": ["C", "1", "2"]}},
            ]})
        );
        assert_eq!(text.literal_bytes, r#"{"a":"","n":,"list":[1],"b":"say \"${hi}\""}"#.len());
    }
}
