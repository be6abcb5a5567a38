//! Checks a value against the constraints of a parameter, as CloudFormation does before a deployment.

use std::cell::OnceCell;

use regex_lite::{Regex, RegexBuilder};
use serde_json::Map;

use crate::document::{Json, bare_text};

/// The largest compiled pattern. Values of a parameter with a larger one are not compared with it, so that a template takes bounded time.
const MAX_PATTERN_BYTES: usize = 1 << 20;

/// Returns the reason why CloudFormation rejects one value, as [`Constraints::objection`] does.
pub(crate) fn objection(parameter: &Map<String, Json>, value: &Json) -> Option<String> {
    Constraints::new(parameter).objection(value)
}

/// The constraints of a parameter, whose pattern is compiled once for all values.
pub(crate) struct Constraints<'a> {
    parameter: &'a Map<String, Json>,
    pattern: OnceCell<Option<Regex>>,
}

impl<'a> Constraints<'a> {
    pub(crate) fn new(parameter: &'a Map<String, Json>) -> Self {
        Self { parameter, pattern: OnceCell::new() }
    }

    /// The parameter as the template has it.
    pub(crate) fn parameter(&self) -> &'a Map<String, Json> {
        self.parameter
    }

    /// Returns the reason why CloudFormation rejects the value. Values of AWS-specific types and SSM parameter types are
    /// not checked, because CloudFormation looks them up.
    pub(crate) fn objection(&self, value: &Json) -> Option<String> {
        let parameter = self.parameter;
        let text = bare_text(value);
        match parameter.get("Type").and_then(Json::as_str)? {
            "String" => self.string(&text),
            "Number" => number(parameter, &text),
            // CloudFormation's guide compares each item with the AllowedValues. Some templates list the whole text instead.
            "CommaDelimitedList"
                if parameter.contains_key("AllowedValues") && allowed(parameter, &text).is_none() =>
            {
                None
            }
            "CommaDelimitedList" => text.split(',').find_map(|item| self.string(item.trim())),
            "List<Number>" => text.split(',').find_map(|item| number(parameter, item.trim())),
            _ => None,
        }
    }

    fn string(&self, text: &str) -> Option<String> {
        let parameter = self.parameter;
        let bound = |key: &str| parameter.get(key).and_then(|bound| bare_text(bound).parse::<u64>().ok());
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
                let whole = self.pattern.get_or_init(|| compile(pattern)).as_ref()?;
                if whole.is_match(text) {
                    return None;
                }
                Some(format!("{text:?} does not match the AllowedPattern {pattern}"))
            })
    }
}

/// Compiles a pattern as Java does, which matches the whole value. `None` if only Java can compile it, or if it is too large.
fn compile(pattern: &str) -> Option<Regex> {
    let mut plain = String::with_capacity(pattern.len() + 6);
    let mut letters = pattern.chars();
    while let Some(letter) = letters.next() {
        if letter != '\\' {
            plain.push(letter);
            continue;
        }
        match letters.next() {
            // For Java these are characters, and for `regex-lite` the start and the end of a word.
            Some(bracket @ ('<' | '>')) => plain.push(bracket),
            Some(escaped) => plain.extend(['\\', escaped]),
            None => return None,
        }
    }
    RegexBuilder::new(&format!("^(?:{plain})$")).size_limit(MAX_PATTERN_BYTES).build().ok()
}

fn number(parameter: &Map<String, Json>, text: &str) -> Option<String> {
    let bound = |key: &str| parameter.get(key).and_then(|bound| bare_text(bound).parse::<f64>().ok());
    let Some(number) = text.parse::<f64>().ok().filter(|number| number.is_finite()) else {
        return Some(format!("{text:?} is not a number"));
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
    if values.iter().any(|value| bare_text(value) == text) {
        return None;
    }
    Some(format!("{text:?} is not among the AllowedValues"))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::objection;

    fn check(parameter: &Json, value: &Json) -> Option<String> {
        objection(parameter.as_object().expect("an object"), value)
    }

    #[test]
    fn pattern_that_is_too_large_accepts_every_value() {
        let check = |pattern: &str| check(&json!({"Type": "String", "AllowedPattern": pattern}), &json!("-"));
        assert!(check("[a-z]{1,1000}").is_some());
        assert_eq!(check("([a-z]{1,1000}){1,1000}"), None);
    }

    /// One test for each constraint: a value that it accepts, and a value that it rejects.
    macro_rules! constraints {
        ($($name:ident: $parameter:tt accepts $good:tt rejects $bad:tt,)*) => {
            $(
                #[test]
                fn $name() {
                    let parameter = json!($parameter);
                    assert_eq!(check(&parameter, &json!($good)), None);
                    assert!(check(&parameter, &json!($bad)).is_some());
                }
            )*
        };
    }

    constraints! {
        allowed_values_of_string: {"Type": "String", "AllowedValues": ["a", 1]} accepts "1" rejects "b",
        allowed_pattern_matches_whole_value: {"Type": "String", "AllowedPattern": "a|b"} accepts "b" rejects "xb",
        angle_brackets_can_have_backslashes: {"Type": "String", "AllowedPattern": "\\S+@\\S+|\\<na\\>"} accepts "<na>" rejects "na",
        backslash_before_an_angle_bracket_is_escaped: {"Type": "String", "AllowedPattern": "\\\\<"} accepts "\\<" rejects "<",
        minimum_length_counts_characters: {"Type": "String", "MinLength": "2"} accepts "ää" rejects "a",
        maximum_length: {"Type": "String", "MaxLength": 2} accepts "aa" rejects "aaa",
        minimum_of_number_in_string: {"Type": "Number", "MinValue": 10} accepts "10" rejects 5,
        maximum_in_string: {"Type": "Number", "MaxValue": "10"} accepts 10 rejects 10.5,
        allowed_values_of_number: {"Type": "Number", "AllowedValues": [1, 2]} accepts 2 rejects 3,
        number_with_fraction: {"Type": "Number"} accepts "1.5" rejects "one",
        number_is_finite: {"Type": "Number"} accepts "-1" rejects "inf",
        allowed_pattern_of_list_items: {"Type": "CommaDelimitedList", "AllowedPattern": "[a-z]"} accepts "a, b" rejects "a,B",
        allowed_values_of_list_items: {"Type": "CommaDelimitedList", "AllowedValues": ["a", "b"]} accepts "a,b" rejects "a,c",
        allowed_values_of_whole_list: {"Type": "CommaDelimitedList", "AllowedValues": ["a,b"]} accepts "a,b" rejects "b,a",
        minimum_of_list_items: {"Type": "List<Number>", "MinValue": 2} accepts "2,3" rejects "2,1",
    }

    #[test]
    fn value_that_ssm_holds_is_not_checked() {
        let parameter = json!({"Type": "AWS::SSM::Parameter::Value<String>", "AllowedPattern": "x"});
        assert_eq!(check(&parameter, &json!("/a/b")), None);
    }

    #[test]
    fn pattern_that_only_java_can_compile_is_not_checked() {
        let parameter = json!({"Type": "String", "AllowedPattern": "(?!x)y"});
        assert_eq!(check(&parameter, &json!("/a/b")), None);
    }
}
