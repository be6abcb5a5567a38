//! The definition of a state machine, as far as the template shows it.

use serde_json::json;

use crate::document::{Json, has_dynamic_reference};
use crate::functions::function_call;
use crate::yaml::{self, ReadError};

/// A definition. In place of each String that is known only at deployment or at run time, it has a function.
pub(super) enum Definition {
    /// An object, whose members have places in the template.
    Object(Json),
    /// A JSON text, whose members are not nodes of the template.
    Text(Json),
    /// A text that cannot be read, with the mistake as a sentence.
    Malformed(String),
    /// A function whose result is known only at deployment.
    Unknown,
}

/// The beginning of a placeholder: a variable of `Fn::Sub`, or a name of `DefinitionSubstitutions`.
const PLACEHOLDER: &str = "${";

/// The beginning of a `JSONata` expression.
const EXPRESSION: &str = "{%";

impl Definition {
    pub(super) fn read(value: &Json) -> Self {
        if let Some(text) = text(value) {
            return Self::read_text(&text);
        }
        if function_call(value).is_some() || !value.is_object() {
            return Self::Unknown;
        }
        let mut definition = value.clone();
        hide_unknown(&mut definition);
        Self::Object(definition)
    }

    fn read_text(text: &str) -> Self {
        match yaml::read_json(&quote_placeholders(text)) {
            Ok(mut definition) => {
                hide_unknown(&mut definition.json);
                Self::Text(definition.json)
            }
            // A placeholder can be any part of the text, such as several members.
            Err(_) if has_placeholder(text) => Self::Unknown,
            Err(error) => Self::Malformed(mistake(error)),
        }
    }
}

/// A mistake in a text with its place in the text.
fn mistake(error: ReadError) -> String {
    match error.location {
        None => error.problem,
        Some(at) => format!("{} in line {}, column {}", error.problem, at.line, at.column),
    }
}

/// Whether parts of a text are known only at deployment.
pub(super) fn has_placeholder(text: &str) -> bool {
    text.contains(PLACEHOLDER) || has_dynamic_reference(text)
}

/// The text that a String or a function yields, with a placeholder for each part that is known only at deployment.
fn text(value: &Json) -> Option<String> {
    if let Json::String(text) = value {
        return Some(text.clone());
    }
    match function_call(value)? {
        ("Fn::Sub", argument) => {
            let template = argument.as_array().map_or(Some(argument), |parts| parts.first())?;
            Some(template.as_str()?.replace("${!", PLACEHOLDER))
        }
        ("Fn::Join", argument) => {
            let [Json::String(separator), Json::Array(items)] = argument.as_array()?.as_slice() else {
                return None;
            };
            let items: Vec<String> =
                items.iter().map(|item| text(item).unwrap_or_else(|| "${}".to_owned())).collect();
            Some(items.join(separator))
        }
        _ => None,
    }
}

/// Makes a JSON string of each placeholder that is not in one, such as a number of seconds.
fn quote_placeholders(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len());
    let mut is_in_string = false;
    // Only a placeholder has to be found, and the text after the last brace contains none.
    let (mut rest, tail) = text.split_at(text.rfind('}').map_or(0, |brace| brace + 1));
    while let Some(letter) = rest.chars().next() {
        let mut length = letter.len_utf8();
        if is_in_string && letter == '\\' {
            length += rest[length..].chars().next().map_or(0, char::len_utf8);
        } else if letter == '"' {
            is_in_string = !is_in_string;
        } else if !is_in_string
            && rest.starts_with(PLACEHOLDER)
            && let Some(end) = rest.find('}')
        {
            length = end + 1;
            quoted.push_str(&Json::from(&rest[..length]).to_string());
            rest = &rest[length..];
            continue;
        }
        quoted.push_str(&rest[..length]);
        rest = &rest[length..];
    }
    quoted + tail
}

/// Puts a function in place of each String with a placeholder or an expression, so that checks do not take it for a literal. The
/// result of this function has any type.
fn hide_unknown(value: &mut Json) {
    match value {
        Json::String(text) if text.contains(PLACEHOLDER) || text.trim_start().starts_with(EXPRESSION) => {
            *value = json!({ "Fn::Transform": text });
        }
        Json::Array(items) => items.iter_mut().for_each(hide_unknown),
        Json::Object(members) => members.values_mut().for_each(hide_unknown),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::Definition;

    fn text(value: &Json) -> Json {
        match Definition::read(value) {
            Definition::Text(definition) => definition,
            Definition::Malformed(problem) => panic!("{problem}"),
            Definition::Object(_) | Definition::Unknown => panic!("not a text"),
        }
    }

    #[test]
    fn placeholders_become_functions_inside_and_outside_of_strings() {
        let function = |text: &str| json!({ "Fn::Transform": text });
        let sub = json!({"Fn::Sub": r#"{"a": "${Fn.Arn}", "b": ${Seconds}, "c": "\"}", "d": "${!x}"}"#});
        let expected = json!({
            "a": function("${Fn.Arn}"), "b": function("${Seconds}"), "c": "\"}", "d": function("${x}"),
        });
        assert_eq!(text(&sub), expected);
        let join = json!({"Fn::Join": ["", [r#"{"a": ""#, {"Ref": "A"}, r#"", "b": "#, {"Ref": "B"}, "}"]]});
        assert_eq!(text(&join), json!({"a": function("${}"), "b": function("${}")}));
    }

    #[test]
    fn placeholders_without_end_are_read_in_one_pass() {
        let placeholders = "${".repeat(500_000);
        assert!(matches!(Definition::read(&json!(placeholders)), Definition::Unknown));
        assert_eq!(super::quote_placeholders("[${A}, ${B"), r#"["${A}", ${B"#);
    }

    #[test]
    fn text_that_is_not_json_is_malformed_only_without_placeholders() {
        let problem = |text: &str| match Definition::read(&json!(text)) {
            Definition::Malformed(problem) => Some(problem),
            _ => None,
        };
        assert!(problem(r#"{"a": 1,}"#).expect("malformed").contains("line 1"));
        assert!(problem(r#"{"a": 1, "a": 2}"#).expect("malformed").contains("a is given twice"));
        assert_eq!(problem("{${Members}}"), None);
        assert_eq!(problem("{{resolve:ssm:/definition}}"), None);
        assert_eq!(problem(r#"{"Seconds": {{resolve:ssm:/seconds}}}"#), None);
    }
}
