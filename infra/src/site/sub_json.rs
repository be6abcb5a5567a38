//! A JSON document as text of `Fn::Sub`, with placeholders for values that are known only at deployment.

use cloudformation::intrinsic::Text;
use cloudformation::{Json, Value};

/// A value that replaces a literal of the document.
#[derive(Clone)]
pub(super) enum Placeholder {
    /// A JSON string. A literal is escaped. A value that is known only at deployment is not, so the pattern of its parameter
    /// must not accept quotes and backslashes.
    Text(Value<String>),
    /// JSON text, such as a number.
    Raw(Value<String>),
}

/// The text of `Fn::Sub`.
pub(super) struct SubJson {
    pub(super) value: Value<String>,
    /// Bytes of the text that are known before the deployment.
    pub(super) literal_bytes: usize,
}

/// Writes the document. The names of the placeholders are JSON Pointers.
pub(super) fn sub_json(document: &Json, placeholders: &[(String, Placeholder)]) -> SubJson {
    let mut writer = Writer { placeholders, text: Text::new(), literal_bytes: 0 };
    writer.write(document, "");
    SubJson { value: writer.text.finish(), literal_bytes: writer.literal_bytes }
}

struct Writer<'a> {
    placeholders: &'a [(String, Placeholder)],
    text: Text,
    literal_bytes: usize,
}

impl Writer<'_> {
    fn write(&mut self, value: &Json, pointer: &str) {
        if let Some((_, placeholder)) = self.placeholders.iter().find(|(name, _)| *name == pointer) {
            match placeholder {
                Placeholder::Raw(value) => self.fill(value),
                Placeholder::Text(value) => {
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

    use super::{Placeholder, sub_json};

    #[test]
    fn literal_in_a_placeholder_is_a_json_string() {
        for text in ["abc", "a\"b", "a\\b", "a\", \"admin\": \"true", "${AWS::Region}", "${", "ä\u{1}"] {
            let written = sub_json(&json!({"a": ""}), &[("/a".to_owned(), Placeholder::Text(text.into()))]);
            let template = written.value.into_json();
            let document = template.as_str().expect("no function");
            let document: Json = serde_json::from_str(document).expect("JSON");
            assert_eq!(document, json!({"a": text}), "{text:?}");
        }
    }

    #[test]
    fn placeholders_are_filled_and_literals_escaped() {
        let document = json!({"a": "x", "n": 1, "list": [], "b": "say \"${hi}\""});
        let region: Value<String> = sub("${AWS::Region}");
        let choice: Value<String> = if_("C", "1", "2");
        let text = sub_json(
            &document,
            &[
                ("/a".to_owned(), Placeholder::Text(region)),
                ("/n".to_owned(), Placeholder::Raw(choice.clone())),
                ("/list".to_owned(), Placeholder::Raw("[1]".into())),
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
