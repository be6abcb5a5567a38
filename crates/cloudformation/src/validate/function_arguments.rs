//! The arguments that intrinsic functions take, as
//! [CloudFormation's reference](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html)
//! has them.

use std::ops::RangeInclusive;

use serde_json::Value as Json;

use crate::document::yields_list;

/// What a function takes, when its argument is of another form.
pub(super) fn objection(name: &str, argument: &Json) -> Option<&'static str> {
    let (fits, form) = match name {
        "Fn::Join" => {
            (list(argument, 2..=2) && a_list(&argument[1]), "takes a list of two: a separator and a list")
        }
        "Fn::Split" => {
            (list(argument, 2..=2) && text(&argument[1]), "takes a list of two: a separator and a text")
        }
        "Fn::Select" => (
            list(argument, 2..=2) && index(&argument[0]) && a_list(&argument[1]),
            "takes a list of two: a position from 0 and a list",
        ),
        "Fn::Equals" => {
            (list(argument, 2..=2) && each(argument, text), "takes a list of the two texts to compare")
        }
        "Fn::And" | "Fn::Or" => {
            (list(argument, 2..=10) && each(argument, function), "takes a list of 2 to 10 conditions")
        }
        "Fn::Not" => (list(argument, 1..=1) && each(argument, function), "takes a list of one condition"),
        "Fn::Cidr" => {
            (list(argument, 2..=3), "takes a list: a block, a number of subnets and their host bits")
        }
        "Fn::Base64" | "Fn::GetAZs" | "Fn::ImportValue" => {
            (text(argument), "takes a text, or a function that yields one")
        }
        "Fn::GetStackOutput" => (
            stack_output(argument),
            "takes an object with StackName and OutputName, and may take Region and RoleArn",
        ),
        _ => return None,
    };
    (!fits).then_some(form)
}

fn list(argument: &Json, length: RangeInclusive<usize>) -> bool {
    argument.as_array().is_some_and(|items| length.contains(&items.len()))
}

/// A list, or a function that may yield one.
fn a_list(argument: &Json) -> bool {
    argument.is_array() || (function(argument) && yields_list(argument) != Some(false))
}

fn each(argument: &Json, fits: impl Fn(&Json) -> bool) -> bool {
    argument.as_array().is_some_and(|items| items.iter().all(fits))
}

fn text(argument: &Json) -> bool {
    (function(argument) && yields_list(argument) != Some(true))
        || argument.is_string()
        || argument.is_number()
        || argument.is_boolean()
}

fn index(argument: &Json) -> bool {
    let quoted = || argument.as_str().is_some_and(|text| text.parse::<u32>().is_ok());
    function(argument) || argument.as_u64().is_some() || quoted()
}

fn stack_output(argument: &Json) -> bool {
    let known = |key: &String| ["StackName", "OutputName", "Region", "RoleArn"].contains(&key.as_str());
    let complete = argument.get("StackName").is_some() && argument.get("OutputName").is_some();
    complete && argument.as_object().is_some_and(|object| object.keys().all(known))
}

fn function(argument: &Json) -> bool {
    argument.as_object().is_some_and(|object| object.len() == 1)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::objection;

    #[test]
    fn each_form_has_its_bounds() {
        let equals = |count: usize| json!(vec![json!({"Fn::Equals": ["a", "b"]}); count]);
        let function = || json!({"Ref": "X"});
        let cases: [(&str, Vec<Json>, Vec<Json>); 10] = [
            (
                "Fn::Join",
                vec![json!(["-", []]), json!(["-", function()])],
                vec![json!("-"), json!(["-"]), json!(["-", [], 1]), json!(["-", {"Fn::Sub": "a"}])],
            ),
            (
                "Fn::Split",
                vec![json!([",", "a"]), json!([",", function()])],
                vec![json!([","]), json!([",", "a", "b"]), json!([",", {"Fn::GetAZs": ""}])],
            ),
            (
                "Fn::Select",
                vec![json!([0, []]), json!(["1", []]), json!([function(), []])],
                vec![json!(["a", []]), json!([0]), json!([-1, []]), json!([0, {"Fn::Join": ["", []]}])],
            ),
            (
                "Fn::Equals",
                vec![json!(["a", true]), json!([function(), 1])],
                vec![json!("a"), json!(["a"]), json!(["a", "b", "c"]), json!(["a", ["b"]])],
            ),
            (
                "Fn::And",
                vec![equals(2), equals(10)],
                vec![equals(1), equals(11), json!("a"), json!(["A", "B"])],
            ),
            ("Fn::Or", vec![equals(2)], vec![equals(1), equals(11)]),
            ("Fn::Not", vec![equals(1)], vec![equals(2), json!("a")]),
            (
                "Fn::Cidr",
                vec![json!(["10.0.0.0/8", 2]), json!(["10.0.0.0/8", 2, 8])],
                vec![json!(["10.0.0.0/8"]), json!("a")],
            ),
            (
                "Fn::GetStackOutput",
                vec![
                    json!({"StackName": "s", "OutputName": "o"}),
                    json!({"StackName": "s", "OutputName": "o", "Region": "r"}),
                ],
                vec![
                    json!({"StackName": "s"}),
                    json!("s.o"),
                    json!({"StackName": "s", "OutputName": "o", "Account": "1"}),
                ],
            ),
            ("Fn::Base64", vec![json!("a"), function()], vec![json!(["a"]), json!({"a": 1, "b": 2})]),
        ];
        for (name, good, bad) in cases {
            for argument in good {
                assert_eq!(objection(name, &argument), None, "{name} {argument}");
            }
            for argument in bad {
                assert!(objection(name, &argument).is_some(), "{name} {argument}");
            }
        }
    }
}
