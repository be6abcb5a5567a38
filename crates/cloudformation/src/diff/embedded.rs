//! JSON documents in texts, such as the value of an SSM parameter.

use serde_json::Map;

use super::flow::flow;
use crate::{Json, function_call};

/// The object or List that a text contains as JSON, or `None` for any other value.
///
/// In the text of `Fn::Sub`, a placeholder is part of the String around it. A placeholder outside of a String becomes a String.
///
/// ```
/// use cloudformation::diff::embedded_json;
/// use serde_json::json;
///
/// let text = json!({"Fn::Sub": r#"{"hosts": ["${Name}.example.com"], "seconds": ${Seconds}}"#});
/// assert_eq!(embedded_json(&text), Some(json!({"hosts": ["${Name}.example.com"], "seconds": "${Seconds}"})));
/// assert_eq!(embedded_json(&json!("plain text")), None);
/// ```
pub fn embedded_json(value: &Json) -> Option<Json> {
    let json = match (value, function_call(value)) {
        (Json::String(text), _) if is_like_json(text) => serde_json::from_str(text),
        (_, Some(("Fn::Sub", argument))) => {
            let (template, variables) = sub_arguments(argument)?;
            if !is_like_json(template) {
                return None;
            }
            serde_json::from_str(&filled(template, variables))
        }
        _ => return None,
    };
    json.ok()
}

fn is_like_json(text: &str) -> bool {
    text.trim_start().starts_with(['{', '['])
}

fn sub_arguments(argument: &Json) -> Option<(&str, Option<&Map<String, Json>>)> {
    match argument {
        Json::String(template) => Some((template, None)),
        Json::Array(parts) => match parts.as_slice() {
            [Json::String(template), Json::Object(variables)] => Some((template, Some(variables))),
            _ => None,
        },
        _ => None,
    }
}

/// The JSON text of `Fn::Sub`, with the values of its variables in the place of their names.
fn filled(template: &str, variables: Option<&Map<String, Json>>) -> String {
    let mut text = String::with_capacity(template.len());
    let mut string = StringState::default();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("${") {
        text.push_str(before);
        string.pass(before);
        let Some((name, behind)) = after.split_once('}') else {
            rest = &rest[before.len()..];
            break;
        };
        rest = behind;
        if let Some(literal) = name.strip_prefix('!') {
            text.push_str("${");
            text.push_str(literal);
            text.push('}');
            continue;
        }
        let value = variables.and_then(|variables| variables.get(name));
        let shown = value.map_or_else(|| format!("${{{name}}}"), flow);
        let quoted = Json::from(shown).to_string();
        text.push_str(if string.is_inside { &quoted[1..quoted.len() - 1] } else { &quoted });
    }
    text.push_str(rest);
    text
}

/// Whether a position of a JSON text is inside a String.
#[derive(Default)]
struct StringState {
    is_inside: bool,
    is_escaped: bool,
}

impl StringState {
    fn pass(&mut self, text: &str) {
        for letter in text.chars() {
            match letter {
                _ if self.is_escaped => self.is_escaped = false,
                '\\' => self.is_escaped = self.is_inside,
                '"' => self.is_inside = !self.is_inside,
                _ => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::embedded_json;

    #[test]
    fn variable_shows_its_value() {
        let value = json!({"Fn::Sub": [
            r#"{"a": "x\"${Part1}", "b": ${Part2}, "c": "${!d}"}"#,
            {"Part1": {"Ref": "Name"}, "Part2": {"Fn::If": ["C", "1", "[]"]}},
        ]});
        let expected = json!({"a": "x\"!Ref Name", "b": r#"!If [C, "1", "[]"]"#, "c": "${d}"});
        assert_eq!(embedded_json(&value), Some(expected));
    }

    #[test]
    fn other_values_contain_no_document() {
        for value in [
            json!("{"),
            json!("12"),
            json!({"a": 1}),
            json!({"Fn::Sub": "{\"a\": ${"}),
            json!({"Fn::Sub": ["{}"]}),
            json!({"Ref": "{}"}),
        ] {
            assert_eq!(embedded_json(&value), None, "{value}");
        }
    }
}
