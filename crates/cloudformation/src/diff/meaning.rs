//! Values that are written differently and that CloudFormation evaluates to the same result.

use std::collections::BTreeMap;

use serde_json::{Map, json};

use crate::document::get_att;
use crate::{Json, function_call};

/// Whether CloudFormation evaluates two values to the same result, such as `Fn::Join` and `Fn::Sub` of the same parts.
pub(super) fn have_same_meaning(old: &Json, new: &Json) -> bool {
    canonical(old) == canonical(new)
}

/// Whether two literals are the same text. CloudFormation converts between a String and a Number or Boolean.
pub(super) fn are_same_text(old: &Json, new: &Json) -> bool {
    match (literal(old), literal(new)) {
        (Some(old), Some(new)) => old == new,
        _ => false,
    }
}

/// Whether two literals are the same number, such as `5`, `5.0` and `"5"`.
pub(super) fn are_same_number(old: &Json, new: &Json) -> bool {
    let number = |value: &Json| {
        let text = literal(value)?;
        Some(text.strip_suffix(".0").map_or_else(|| text.clone(), str::to_owned))
    };
    number(old).is_some() && number(old) == number(new)
}

/// The text of a literal. CloudFormation keeps the fraction of a whole number: `8.0` is the text `8.0`.
pub(crate) fn literal(value: &Json) -> Option<String> {
    match value {
        Json::String(text) => Some(text.clone()),
        Json::Bool(_) => Some(value.to_string()),
        Json::Number(number) => Some(number.to_string()),
        Json::Null | Json::Array(_) | Json::Object(_) => None,
    }
}

/// Longest text that gets a canonical form, in bytes. Each level of nested variables can double a text.
const MAX_TEXT_BYTES: usize = 64 << 10;

/// A value in which functions that build texts have one form.
pub(super) fn canonical(value: &Json) -> Json {
    match value {
        Json::Array(items) => items.iter().map(canonical).collect(),
        Json::Object(members) => {
            let members = members.iter().map(|(name, member)| (name.clone(), canonical(member)));
            let value = Json::Object(members.collect());
            let text = function_call(&value).and_then(|(name, argument)| match name {
                "Fn::GetAtt" => attribute(argument),
                "Fn::Sub" => text(&substituted(argument)?),
                "Fn::Join" => text(&joined(argument)?),
                _ => None,
            });
            text.unwrap_or(value)
        }
        scalar => scalar.clone(),
    }
}

/// A text that two values have if and only if they have the same meaning.
pub(super) fn key(value: &Json) -> String {
    let mut text = String::new();
    write_key(&canonical(value), &mut text);
    text
}

fn write_key(value: &Json, text: &mut String) {
    match value {
        Json::Array(items) => {
            text.push('[');
            for item in items {
                write_key(item, text);
                text.push(',');
            }
            text.push(']');
        }
        // The order of members has no meaning.
        Json::Object(members) => {
            text.push('{');
            for (name, member) in members.iter().collect::<BTreeMap<_, _>>() {
                text.push_str(&Json::from(name.as_str()).to_string());
                text.push(':');
                write_key(member, text);
                text.push(',');
            }
            text.push('}');
        }
        scalar => text.push_str(&scalar.to_string()),
    }
}

fn attribute(argument: &Json) -> Option<Json> {
    let (resource, name) = get_att(argument)?;
    Some(json!({"Fn::GetAtt": [resource, name?]}))
}

/// The parts of a text: literals and functions. After [`MAX_TEXT_BYTES`], parts are counted but not kept.
#[derive(Default)]
struct Parts {
    all: Vec<Json>,
    bytes: usize,
}

impl Parts {
    fn literal(&mut self, text: &str) {
        self.bytes += text.len();
        if text.is_empty() || self.is_too_long() {
            return;
        }
        match self.all.last_mut() {
            Some(Json::String(last)) => last.push_str(text),
            _ => self.all.push(text.into()),
        }
    }

    fn is_too_long(&self) -> bool {
        self.bytes > MAX_TEXT_BYTES
    }

    /// Adds a canonical value. The parts of another text become parts of this one.
    fn value(&mut self, value: &Json) {
        if self.is_too_long() {
            return;
        }
        if let Some(text) = literal(value) {
            return self.literal(&text);
        }
        if let Some(parts) = parts_of(value) {
            return parts.iter().for_each(|part| self.value(part));
        }
        self.bytes += value.to_string().len();
        self.all.push(value.clone());
    }
}

/// A text in its canonical form: a literal, a function, or `Fn::Join` without a separator. A text that is too long has none.
fn text(parts: &Parts) -> Option<Json> {
    if parts.is_too_long() {
        return None;
    }
    Some(match parts.all.as_slice() {
        [] => "".into(),
        // Without a value, the text is empty. The function without the text would remove the property.
        [part] if !may_be_missing(part) => part.clone(),
        parts => json!({"Fn::Join": ["", parts]}),
    })
}

fn may_be_missing(item: &Json) -> bool {
    match function_call(item) {
        Some(("Ref", name)) => name == "AWS::NoValue",
        Some(("Fn::If", Json::Array(arguments))) => arguments.iter().skip(1).any(may_be_missing),
        _ => false,
    }
}

/// The parts of a canonical text.
fn parts_of(value: &Json) -> Option<&[Json]> {
    let [Json::String(separator), Json::Array(parts)] = value.get("Fn::Join")?.as_array()?.as_slice() else {
        return None;
    };
    separator.is_empty().then_some(parts)
}

fn joined(argument: &Json) -> Option<Parts> {
    let [Json::String(separator), Json::Array(items)] = argument.as_array()?.as_slice() else { return None };
    // An item without a value also removes the separator next to it.
    if !separator.is_empty() && items.iter().any(may_be_missing) {
        return None;
    }
    let mut parts = Parts::default();
    for (position, item) in items.iter().enumerate() {
        if position > 0 {
            parts.literal(separator);
        }
        parts.value(item);
    }
    Some(parts)
}

fn substituted(argument: &Json) -> Option<Parts> {
    let none = Map::new();
    let (template, variables) = match argument {
        Json::String(template) => (template, &none),
        argument => match argument.as_array()?.as_slice() {
            [Json::String(template), Json::Object(variables)] => (template, variables),
            _ => return None,
        },
    };
    let mut parts = Parts::default();
    let mut rest = template.as_str();
    while let Some((before, after)) = rest.split_once("${") {
        let Some((name, behind)) = after.split_once('}') else { break };
        parts.literal(before);
        match (name.strip_prefix('!'), variables.get(name.trim())) {
            (Some(literal), _) => parts.literal(&format!("${{{literal}}}")),
            (None, Some(value)) => parts.value(value),
            (None, None) => parts.value(&reference(name.trim())),
        }
        rest = behind;
    }
    parts.literal(rest);
    Some(parts)
}

fn reference(name: &str) -> Json {
    match name.split_once('.') {
        Some((resource, attribute)) => json!({"Fn::GetAtt": [resource, attribute]}),
        None => json!({"Ref": name}),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{are_same_number, are_same_text, have_same_meaning};

    macro_rules! pairs {
        ($($name:ident: $old:tt, $new:tt => $same:literal;)*) => {$(
            #[test]
            fn $name() {
                assert_eq!(have_same_meaning(&json!($old), &json!($new)), $same);
            }
        )*};
    }

    pairs! {
        join_and_sub_of_the_same_parts: {"Fn::Join": ["", ["a-", {"Ref": "AWS::Region"}]]}, {"Fn::Sub": "a-${AWS::Region}"} => true;
        join_and_sub_of_other_parts: {"Fn::Join": ["", ["a-", {"Ref": "A"}]]}, {"Fn::Sub": "a-${B}"} => false;
        separator_is_a_part: {"Fn::Join": [":", ["a", {"Ref": "B"}, "c"]]}, {"Fn::Sub": "a:${B}:c"} => true;
        item_that_may_be_missing_keeps_the_separator_apart:
            {"Fn::Join": [":", ["a", {"Fn::If": ["C", "b", {"Ref": "AWS::NoValue"}]}]]},
            {"Fn::Sub": ["a:${B}", {"B": {"Fn::If": ["C", "b", {"Ref": "AWS::NoValue"}]}}]} => false;
        attribute_as_text_and_as_list: {"Fn::GetAtt": "A.B.C"}, {"Fn::GetAtt": ["A", "B.C"]} => true;
        sub_of_one_attribute: {"Fn::Sub": "${A.Arn}"}, {"Fn::GetAtt": ["A", "Arn"]} => true;
        sub_of_one_reference: {"Fn::Sub": "${A}"}, {"Ref": "A"} => true;
        sub_with_variable: {"Fn::Sub": ["${X}/*", {"X": {"Fn::GetAtt": ["A", "Arn"]}}]}, {"Fn::Sub": "${A.Arn}/*"} => true;
        escaped_placeholder_is_text: {"Fn::Sub": "${!A}"}, "${A}" => true;
        escaped_placeholder_is_not_a_reference: {"Fn::Sub": "${!A}"}, {"Fn::Sub": "${A}"} => false;
        constant_join: {"Fn::Join": ["\n", ["a", "b"]]}, "a\nb" => true;
        nested_join: {"Fn::Join": ["", ["a", {"Fn::Join": ["", [{"Ref": "B"}, "c"]]}]]}, {"Fn::Sub": "a${B}c"} => true;
        arguments_of_other_functions: {"Fn::Select": [0, [{"Fn::Sub": "${A}"}]]}, {"Fn::Select": [0, [{"Ref": "A"}]]} => true;
        join_of_a_list_parameter: {"Fn::Join": [",", {"Ref": "Ids"}]}, {"Ref": "Ids"} => false;
        order_of_items: ["a", "b"], ["b", "a"] => false;
        join_of_a_missing_value_is_an_empty_text:
            {"Fn::Join": ["", [{"Fn::If": ["C", "b", {"Ref": "AWS::NoValue"}]}]]},
            {"Fn::If": ["C", "b", {"Ref": "AWS::NoValue"}]} => false;
        sub_of_a_value_with_two_alternatives:
            {"Fn::Sub": ["${A}", {"A": {"Fn::If": ["C", "a", "b"]}}]}, {"Fn::If": ["C", "a", "b"]} => true;
        unfinished_placeholder_is_text: {"Fn::Sub": "${A"}, "${A" => true;
    }

    #[test]
    fn nested_variables_that_double_a_text_are_compared_in_little_time() {
        let nested = |leaf: &str| {
            (0..60).fold(json!({"Ref": leaf}), |inner, _| json!({"Fn::Sub": ["${A}${A}", {"A": inner}]}))
        };
        assert!(have_same_meaning(&nested("X"), &nested("X")));
        assert!(!have_same_meaning(&nested("X"), &nested("Y")));
    }

    #[test]
    fn literals_of_several_types_can_be_the_same_text() {
        assert!(are_same_text(&json!(5), &json!("5")));
        assert!(are_same_text(&json!(5.5), &json!("5.5")));
        assert!(!are_same_text(&json!(5), &json!(5.0)), "CloudFormation keeps the fraction");
        assert!(are_same_text(&json!("5.0"), &json!(5.0)));
        assert!(are_same_text(&json!(true), &json!("true")));
        assert!(!are_same_text(&json!(5), &json!(6)));
        assert!(!are_same_text(&json!(null), &json!(null)));
    }

    #[test]
    fn fraction_of_zero_does_not_change_a_number() {
        assert!(are_same_number(&json!(5), &json!(5.0)));
        assert!(are_same_number(&json!("5"), &json!(5.0)));
        assert!(!are_same_number(&json!(5), &json!(5.5)));
        assert!(!are_same_number(&json!(9_007_199_254_740_992_i64), &json!(9_007_199_254_740_993_i64)));
        assert!(!are_same_number(&json!(null), &json!(null)));
    }
}
