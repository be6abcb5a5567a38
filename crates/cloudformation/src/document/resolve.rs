//! The values that a node may have at deployment, as far as the document shows them.

use memchr::memchr_iter;

use super::json::Json;
use super::path::DocumentPath;

/// A value as far as the document shows it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum View<'a> {
    /// A literal, with functions in it at most below its first level.
    Literal(&'a Json),
    /// A function, or a dynamic reference, whose result is known only at deployment.
    Unknown,
    /// `AWS::NoValue`, which removes the property.
    Absent,
    /// `Fn::If`, with its two branches.
    Either(&'a Json, &'a Json),
}

impl<'a> View<'a> {
    /// Looks at one value, but not at the values below it.
    pub(crate) fn new(value: &'a Json) -> Self {
        match value {
            Json::Object(object) if object.len() == 1 => match object.iter().next() {
                Some((name, argument)) if name == "Ref" => {
                    if argument == "AWS::NoValue" {
                        Self::Absent
                    } else {
                        Self::Unknown
                    }
                }
                Some((name, Json::Array(branches))) if name == "Fn::If" && branches.len() == 3 => {
                    Self::Either(&branches[1], &branches[2])
                }
                Some((name, _)) if name.starts_with("Fn::") => Self::Unknown,
                _ => Self::Literal(value),
            },
            Json::String(text) if has_dynamic_reference(text) => Self::Unknown,
            _ => Self::Literal(value),
        }
    }
}

/// Whether a String contains a dynamic reference, with or without white space before its name.
///
/// ```
/// assert!(cloudformation::has_dynamic_reference("a-{{resolve:ssm:/orders/table}}"));
/// assert!(!cloudformation::has_dynamic_reference("resolve:ssm:/orders/table"));
/// ```
pub fn has_dynamic_reference(text: &str) -> bool {
    has_reference_to(text, "")
}

/// The start of a dynamic reference, which may have white space behind the braces.
const REFERENCE: &str = "{{resolve:";

/// Whether a String contains a dynamic reference to a service, such as `ssm-secure:`.
pub(crate) fn has_reference_to(text: &str, service: &str) -> bool {
    // Nearly all Strings are shorter or have no two braces.
    if text.len() < REFERENCE.len() || !has_double_brace(text) {
        return false;
    }
    let is_to_service = |reference: &str| reference.starts_with(service);
    let mut references = text.split("{{").skip(1);
    references.any(|inner| inner.trim_start().strip_prefix("resolve:").is_some_and(is_to_service))
}

/// Whether a String with a dynamic reference is in a value. Such Strings are rare, and a walk that reports their places takes longer.
pub(crate) fn contains_dynamic_reference(value: &Json) -> bool {
    match value {
        Json::String(text) => has_dynamic_reference(text),
        Json::Array(items) => items.iter().any(contains_dynamic_reference),
        Json::Object(members) => members.values().any(contains_dynamic_reference),
        _ => false,
    }
}

/// Whether a text contains `{{`.
pub(crate) fn has_double_brace(text: &str) -> bool {
    let bytes = text.as_bytes();
    memchr_iter(b'{', bytes).any(|position| bytes.get(position + 1) == Some(&b'{'))
}

/// All values that a value with `Fn::If` may have, with their places, in document order.
pub(crate) fn branches<'a>(value: &'a Json, path: &DocumentPath) -> Vec<(DocumentPath, &'a Json)> {
    match View::new(value) {
        View::Either(yes, otherwise) => {
            let path = path.key("Fn::If");
            let mut all = branches(yes, &path.index(1));
            all.extend(branches(otherwise, &path.index(2)));
            all
        }
        _ => vec![(path.clone(), value)],
    }
}

/// The branches that are literals.
pub(crate) fn literals<'a>(
    value: &'a Json,
    path: &DocumentPath,
) -> impl Iterator<Item = (DocumentPath, &'a Json)> + use<'a> {
    branches(value, path).into_iter().filter(|(_, branch)| matches!(View::new(branch), View::Literal(_)))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::{View, branches, has_reference_to, literals};
    use crate::DocumentPath;

    #[test]
    fn functions_are_unknown_and_no_value_is_absent() {
        assert_eq!(View::new(&json!({"Ref": "X"})), View::Unknown);
        assert_eq!(View::new(&json!("{{resolve:ssm:/a}}")), View::Unknown);
        assert_eq!(View::new(&json!("a-{{ resolve:ssm:/a }}")), View::Unknown);
        assert_eq!(View::new(&json!("{{a}}")), View::Literal(&json!("{{a}}")));
        assert_eq!(View::new(&json!({"Ref": "AWS::NoValue"})), View::Absent);
        assert_eq!(
            View::new(&json!({"Ref": "X", "Other": 1})),
            View::Literal(&json!({"Ref": "X", "Other": 1}))
        );
    }

    #[test]
    fn reference_is_found_at_any_place_of_a_text() {
        for (text, is_found) in [
            ("{{resolve:", true),
            ("{resolve:ssm}", false),
            ("{a {{resolve:ssm:b}}", true),
            ("{{{resolve:ssm:b}}", false),
            ("{{a}} {{ resolve:ssm:b}}", true),
            ("a text that ends with {", false),
            ("a text that ends with {{", false),
        ] {
            assert_eq!(has_reference_to(text, ""), is_found, "{text}");
        }
    }

    #[test]
    fn each_branch_of_if_is_followed() {
        let value = json!({"Fn::If": ["A", {"Fn::If": ["B", 1, {"Ref": "AWS::NoValue"}]}, {"Ref": "X"}]});
        let texts = |all: Vec<(DocumentPath, &Json)>| -> Vec<String> {
            all.iter().map(|(path, value)| format!("{path} {value}")).collect()
        };
        assert_eq!(
            texts(branches(&value, &DocumentPath::root())),
            [
                "Fn::If[1].Fn::If[1] 1",
                r#"Fn::If[1].Fn::If[2] {"Ref":"AWS::NoValue"}"#,
                r#"Fn::If[2] {"Ref":"X"}"#
            ]
        );
        assert_eq!(texts(literals(&value, &DocumentPath::root()).collect()), ["Fn::If[1].Fn::If[1] 1"]);
    }
}
