//! A value as one line of text.

use std::fmt::Write as _;

use serde_json::Value;

use crate::printable::write_printable;
use crate::{Json, function_call};

/// A value as one line in YAML's flow style with CloudFormation's short tags. The line is for readers, and not for a parser.
///
/// A character that a terminal would interpret is escaped.
///
/// ```
/// use cloudformation::diff::flow;
/// use serde_json::json;
///
/// let value = json!({"groups": ["finance", "board"], "count": "2", "bucket": {"Ref": "Bucket"}});
/// assert_eq!(flow(&value), r#"{ groups: [finance, board], count: "2", bucket: !Ref Bucket }"#);
/// ```
pub fn flow(value: &Json) -> String {
    let mut text = String::new();
    write(value, &mut text);
    text
}

fn write(value: &Json, text: &mut String) {
    if let Some((name, argument)) = function_call(value) {
        let _ = write!(text, "!{} ", name.trim_start_matches("Fn::"));
        match (name, argument.as_array().map(Vec::as_slice)) {
            ("Fn::GetAtt", Some([Value::String(resource), Value::String(attribute)])) => {
                write_printable(&format!("{resource}.{attribute}"), text);
            }
            _ => write(argument, text),
        }
        return;
    }
    match value {
        Value::String(string) if is_plain(string) => write_printable(string, text),
        Value::String(string) => {
            text.push('"');
            write_printable(string, text);
            text.push('"');
        }
        Value::Array(items) => {
            text.push('[');
            for (position, item) in items.iter().enumerate() {
                text.push_str(if position > 0 { ", " } else { "" });
                write(item, text);
            }
            text.push(']');
        }
        Value::Object(members) if members.is_empty() => text.push_str("{}"),
        Value::Object(members) => {
            text.push('{');
            for (position, (key, member)) in members.iter().enumerate() {
                text.push_str(if position > 0 { ", " } else { " " });
                write_printable(key, text);
                text.push_str(": ");
                write(member, text);
            }
            text.push_str(" }");
        }
        scalar => _ = write!(text, "{scalar}"),
    }
}

/// Whether a String cannot be confused with a value of another type, and its ends can be seen.
fn is_plain(string: &str) -> bool {
    string.trim() == string && !string.is_empty() && serde_json::from_str::<Value>(string).is_err()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::flow;

    #[test]
    fn functions_have_short_tags() {
        let value =
            json!([{"Fn::GetAtt": ["A", "Arn"]}, {"Fn::Sub": "${A}/*"}, {"Fn::If": ["C", 1, {"Ref": "B"}]}]);
        assert_eq!(flow(&value), "[!GetAtt A.Arn, !Sub ${A}/*, !If [C, 1, !Ref B]]");
    }

    #[test]
    fn text_that_looks_like_another_value_is_quoted() {
        assert_eq!(flow(&json!(["128", "true", "", " a", "a b"])), r#"["128", "true", "", " a", a b]"#);
    }

    #[test]
    fn text_cannot_control_the_terminal() {
        assert_eq!(flow(&json!("a\u{1b}[31m\n\u{202e}")), r"a\u{1b}[31m\n\u{202e}");
    }
}
