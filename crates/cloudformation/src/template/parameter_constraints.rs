//! A value held against a parameter's constraints, as CloudFormation does before it starts.

use regex_lite::Regex;
use serde_json::Map;

use crate::Json;

/// Why the value is refused. Types that CloudFormation looks up in the account or in SSM are not judged.
pub(crate) fn objection(parameter: &Map<String, Json>, value: &Json) -> Option<String> {
    let text = plain(value);
    match parameter.get("Type").and_then(Json::as_str)? {
        "String" => one(parameter, &text),
        "Number" => number(parameter, &text),
        // The guide wants each item among the AllowedValues; templates that list the whole text are about too.
        "CommaDelimitedList"
            if parameter.contains_key("AllowedValues") && allowed(parameter, &text).is_none() =>
        {
            None
        }
        "CommaDelimitedList" => text.split(',').find_map(|item| one(parameter, item.trim())),
        "List<Number>" => text.split(',').find_map(|item| number(parameter, item.trim())),
        _ => None,
    }
}

fn plain(value: &Json) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn one(parameter: &Map<String, Json>, text: &str) -> Option<String> {
    let bound = |key: &str| parameter.get(key).and_then(|bound| plain(bound).parse::<u64>().ok());
    let length = text.chars().count() as u64;
    let is_text = parameter.get("Type").and_then(Json::as_str) == Some("String");
    allowed(parameter, text)
        .or_else(|| {
            let shortest = bound("MinLength").filter(|shortest| is_text && length < *shortest)?;
            Some(format!("{text:?} has {length} characters, MinLength is {shortest}"))
        })
        .or_else(|| {
            let longest = bound("MaxLength").filter(|longest| is_text && length > *longest)?;
            Some(format!("{text:?} has {length} characters, MaxLength is {longest}"))
        })
        .or_else(|| {
            let pattern = parameter.get("AllowedPattern").and_then(Json::as_str)?;
            // Java matches the whole value; what Java alone can compile is not judged.
            let whole = Regex::new(&format!("^(?:{pattern})$")).ok()?;
            (!whole.is_match(text)).then(|| format!("{text:?} does not match the AllowedPattern {pattern}"))
        })
}

fn number(parameter: &Map<String, Json>, text: &str) -> Option<String> {
    let bound = |key: &str| parameter.get(key).and_then(|bound| plain(bound).parse::<f64>().ok());
    let Some(number) = text.parse::<f64>().ok().filter(|number| number.is_finite()) else {
        return Some(format!("{text:?} is no number"));
    };
    allowed(parameter, text)
        .or_else(|| {
            let least = bound("MinValue").filter(|least| number < *least)?;
            Some(format!("{text} is below the MinValue of {least}"))
        })
        .or_else(|| {
            let most = bound("MaxValue").filter(|most| number > *most)?;
            Some(format!("{text} is above the MaxValue of {most}"))
        })
}

fn allowed(parameter: &Map<String, Json>, text: &str) -> Option<String> {
    let values = parameter.get("AllowedValues")?.as_array()?;
    let known = values.iter().any(|value| plain(value) == text);
    (!known).then(|| format!("{text:?} is not among the AllowedValues"))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::objection;

    #[test]
    fn each_constraint_refuses_what_breaks_it_alone() {
        for (parameter, good, bad) in [
            (json!({"Type": "String", "AllowedValues": ["a", 1]}), json!("1"), json!("b")),
            (json!({"Type": "String", "AllowedPattern": "a|b"}), json!("b"), json!("xb")),
            (json!({"Type": "String", "MinLength": "2"}), json!("ää"), json!("a")),
            (json!({"Type": "String", "MaxLength": 2}), json!("aa"), json!("aaa")),
            (json!({"Type": "Number", "MinValue": 10}), json!("10"), json!(5)),
            (json!({"Type": "Number", "MaxValue": "10"}), json!(10), json!(10.5)),
            (json!({"Type": "Number", "AllowedValues": [1, 2]}), json!(2), json!(3)),
            (json!({"Type": "Number"}), json!("1.5"), json!("one")),
            (json!({"Type": "Number"}), json!("-1"), json!("inf")),
            (json!({"Type": "CommaDelimitedList", "AllowedPattern": "[a-z]"}), json!("a, b"), json!("a,B")),
            (json!({"Type": "CommaDelimitedList", "AllowedValues": ["a", "b"]}), json!("a,b"), json!("a,c")),
            (json!({"Type": "CommaDelimitedList", "AllowedValues": ["a,b"]}), json!("a,b"), json!("b,a")),
            (json!({"Type": "List<Number>", "MinValue": 2}), json!("2,3"), json!("2,1")),
        ] {
            let objection = |value: &Json| objection(parameter.as_object().expect("an object"), value);
            assert_eq!(objection(&good), None, "{parameter}");
            assert!(objection(&bad).is_some(), "{parameter} takes {bad}");
        }
    }

    #[test]
    fn what_only_aws_can_judge_is_let_through() {
        for parameter in [
            json!({"Type": "AWS::SSM::Parameter::Value<String>", "AllowedPattern": "x"}),
            json!({"Type": "String", "AllowedPattern": "(?!x)y"}),
        ] {
            assert_eq!(objection(parameter.as_object().expect("an object"), &json!("/a/b")), None);
        }
    }
}
