//! The layout of a fact file: one property per line, so that a change in AWS's schemas is a readable diff.

use std::fmt::Write as _;

use serde_json::{Map, Value};

use crate::marker;

/// Returns the text of the fact file of one resource type.
pub(crate) fn fact_file(facts: &Map<String, Value>) -> String {
    let mut marked = Map::from_iter([(marker::KEY.to_owned(), marker::VALUE.into())]);
    marked.extend(facts.clone());
    let mut text = String::from("{\n");
    members(&mut text, &marked, 0);
    text.push_str("}\n");
    text
}

fn members(text: &mut String, object: &Map<String, Value>, depth: usize) {
    for (position, (name, value)) in object.iter().enumerate() {
        let comma = if position + 1 < object.len() { "," } else { "" };
        let _ = write!(text, "{}{}: ", " ".repeat(depth), Value::from(name.as_str()));
        match value {
            Value::Object(inner) if depth == 0 && is_section(name) => {
                text.push_str("{\n");
                members(text, inner, depth + 1);
                let _ = writeln!(text, "}}{comma}");
            }
            _ => {
                let _ = writeln!(text, "{value}{comma}");
            }
        }
    }
}

/// Whether each entry of a keyword gets its own line.
fn is_section(keyword: &str) -> bool {
    matches!(keyword, "properties" | "definitions" | "relations")
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::fact_file;

    #[test]
    fn layout_keeps_the_document() {
        let mut facts = json!({
            "properties": {"Name": {"type": "string"}},
            "definitions": {"D": {"properties": {"A": {"$ref": "x"}, "B": {}}, "type": "object"}},
            "required": ["Name"],
        });
        let text = fact_file(facts.as_object().expect("an object"));
        assert_eq!(text.lines().count(), 10);
        let mut read: Value = serde_json::from_str(&text).expect("JSON");
        let marker = read.as_object_mut().and_then(|read| read.shift_remove("@generated"));
        assert_eq!(marker, Some(json!("by cloudformation-codegen; DO NOT EDIT.")));
        assert_eq!(read, facts.take());
    }
}
