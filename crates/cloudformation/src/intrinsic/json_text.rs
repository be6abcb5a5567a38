//! A JSON document as one text.

use super::expression::Intrinsic;
use super::text::Text;
use crate::{Json, Value, function_call};

/// Writes a JSON document as one text, for properties that take JSON as a String. The functions in it become parts of one `Fn::Sub`.
///
/// A function yields a JSON string. Its value is not escaped at deployment, so it must not contain quotes and backslashes. Names, IDs and ARNs do
/// not.
///
/// ```
/// use cloudformation::{Property, Value, intrinsic};
/// use serde_json::json;
///
/// let queue: Value<String> = intrinsic::get_att("Jobs", "Arn");
/// let text = intrinsic::json_text(&json!({"target": queue, "attempts": 3, "note": "costs ${5}"}));
/// assert_eq!(
///     text.into_json(),
///     json!({"Fn::Sub": r#"{"target":"${Jobs.Arn}","attempts":3,"note":"costs ${!5}"}"#})
/// );
/// ```
pub fn json_text(document: &Json) -> Value<String> {
    write(Text::new(), document).finish()
}

fn write(text: Text, value: &Json) -> Text {
    if let Some((name, argument)) = function_call(value) {
        let part =
            Value::Intrinsic(function(name, argument).unwrap_or_else(|| Intrinsic::Raw(value.clone())));
        return text.literal("\"").value(&part).literal("\"");
    }
    match value {
        Json::Object(members) => {
            let mut text = text.literal("{");
            for (position, (name, member)) in members.iter().enumerate() {
                let comma = if position > 0 { "," } else { "" };
                text = text.literal(&format!("{comma}{}:", Json::from(name.as_str())));
                text = write(text, member);
            }
            text.literal("}")
        }
        Json::Array(items) => {
            let mut text = text.literal("[");
            for (position, item) in items.iter().enumerate() {
                if position > 0 {
                    text = text.literal(",");
                }
                text = write(text, item);
            }
            text.literal("]")
        }
        scalar => text.literal(&scalar.to_string()),
    }
}

/// The functions that `Fn::Sub` can contain without a variable.
fn function(name: &str, argument: &Json) -> Option<Intrinsic> {
    match (name, argument) {
        ("Ref", Json::String(name)) => Some(Intrinsic::Ref(name.clone())),
        ("Fn::GetAtt", Json::Array(parts)) => {
            let [Json::String(resource), Json::String(attribute)] = parts.as_slice() else { return None };
            Some(Intrinsic::GetAtt { resource: resource.clone(), attribute: attribute.clone() })
        }
        ("Fn::Sub", Json::String(template)) => {
            Some(Intrinsic::Sub { template: escaped(template), variables: Vec::new() })
        }
        ("Fn::Sub", Json::Array(parts)) => {
            let [Json::String(template), Json::Object(variables)] = parts.as_slice() else { return None };
            let variables = variables.iter().map(|(name, value)| (name.clone(), value.clone())).collect();
            Some(Intrinsic::Sub { template: escaped(template), variables })
        }
        _ => None,
    }
}

/// The text as a JSON string without its quotes.
fn escaped(text: &str) -> String {
    let quoted = Json::from(text).to_string();
    quoted[1..quoted.len() - 1].to_owned()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::json_text;
    use crate::{Json, Property, Value};

    fn text(document: &Json) -> Json {
        json_text(document).into_json()
    }

    #[test]
    fn document_without_functions_is_a_literal() {
        let document = json!({"a": [1, true, null, "say \"${hi}\""], "b": {}});
        let Value::Literal(text) = json_text(&document) else { panic!("a function") };
        assert_eq!(serde_json::from_str::<Json>(&text).expect("JSON"), document);
    }

    #[test]
    fn functions_become_placeholders() {
        let choice = json!({"Fn::If": ["C", "a", "b"]});
        let document = json!([
            {"Ref": "Table"}, {"Fn::GetAtt": ["Table", "Arn"]}, choice,
            {"Fn::Sub": "\"${Table}\""}, {"Fn::Sub": ["${X}", {"X": choice}]},
        ]);
        let expected = r#"["${Table}","${Table.Arn}","${Part1}","\"${Table}\"","${Part1}"]"#;
        assert_eq!(text(&document), json!({"Fn::Sub": [expected, {"Part1": choice}]}));
    }

    #[test]
    fn malformed_function_stays_a_variable() {
        let malformed = json!({"Fn::GetAtt": "Table.Arn"});
        assert_eq!(text(&malformed), json!({"Fn::Sub": ["\"${Part1}\"", {"Part1": malformed}]}));
    }
}
