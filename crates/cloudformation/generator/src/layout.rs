//! The look of a fact file: one property a line, so that a change of AWS's schemas is a readable diff.

use std::fmt::Write as _;

use serde_json::{Map, Value};

/// The text of one service's fact file.
pub(crate) fn service(types: &Map<String, Value>) -> String {
    let mut text = String::from("{\n");
    for (position, (kind, facts)) in types.iter().enumerate() {
        let _ = writeln!(text, "{}: {{", Value::from(kind.as_str()));
        if let Value::Object(facts) = facts {
            members(&mut text, facts, 1);
        }
        text.push_str(if position + 1 < types.len() { "},\n" } else { "}\n" });
    }
    text.push_str("}\n");
    text
}

fn members(text: &mut String, object: &Map<String, Value>, depth: usize) {
    for (position, (name, value)) in object.iter().enumerate() {
        let comma = if position + 1 < object.len() { "," } else { "" };
        let _ = write!(text, "{}{}: ", " ".repeat(depth), Value::from(name.as_str()));
        match value {
            Value::Object(inner) if opens(name, depth) => {
                text.push_str("{\n");
                members(text, inner, depth + 1);
                let _ = writeln!(text, "{}}}{comma}", " ".repeat(depth));
            }
            _ => {
                let _ = writeln!(text, "{value}{comma}");
            }
        }
    }
}

/// Sections, definitions and the properties of a definition get lines of their own; anything below is one line.
fn opens(name: &str, depth: usize) -> bool {
    match depth {
        1 => matches!(name, "properties" | "definitions"),
        3 => name == "properties",
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Map, json};

    #[test]
    fn the_layout_is_the_same_document() {
        let mut types = Map::new();
        types.insert(
            "AWS::X::Y".to_owned(),
            json!({"properties": {"A": {"type": "string"}}, "required": ["A"]}),
        );
        let text = super::service(&types);
        let back: Map<_, _> = serde_json::from_str(&text).expect("valid JSON");
        assert_eq!(back, types);
        assert!(text.contains("\n  \"A\": {\"type\":\"string\"}\n"), "{text}");
    }
}
