//! The table of CloudFormation's intrinsic functions, as
//! [its reference](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html)
//! has them.

use std::ops::RangeInclusive;

use crate::document::{Json, get_att};
use crate::region_name::has_form_of_region;

/// An intrinsic function.
pub(crate) struct Function {
    /// The long name, such as `Fn::Sub`.
    pub(crate) name: &'static str,
    /// The result, where it does not depend on the arguments.
    yields: Option<Yields>,
    arguments: Option<Arguments>,
    /// Whether a template needs the transform `AWS::LanguageExtensions` to use the function.
    pub(crate) is_extension: bool,
    /// Whether only the section `Rules` can use the function.
    pub(crate) is_of_rules: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Yields {
    List,
    String,
}

/// The arguments that a function takes.
struct Arguments {
    fit: fn(&Json) -> bool,
    /// The rest of a sentence that begins with the function.
    description: &'static str,
}

/// The transform that adds functions to the language.
pub(crate) const LANGUAGE_EXTENSIONS: &str = "AWS::LanguageExtensions";

/// The start of the key of a loop. The name of the loop follows.
pub(crate) const FOR_EACH: &str = "Fn::ForEach::";

/// The start of the addresses of AWS's pages about functions.
const REFERENCE: &str =
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference";

/// AWS's page about the functions of rules.
const RULE_FUNCTIONS: &str =
    "https://docs.aws.amazon.com/servicecatalog/latest/adminguide/intrinsic-function-reference-rules.html";

/// All functions but `Condition` and `Fn::ForEach::…`, whose names are keys with other meanings or with a part of the
/// author's choice. In order of name.
static FUNCTIONS: &[Function] = &[
    function("Fn::And")
        .takes(|it| is_list(it, 2..=10) && each(it, is_call), "takes a List of 2 to 10 conditions"),
    function("Fn::Base64").takes(is_string, STRING).yields(Yields::String),
    function("Fn::Cidr")
        .takes(
            |it| is_list(it, 2..=3),
            "takes a List: a CIDR block, the number of subnets and the number of their host bits",
        )
        .yields(Yields::List),
    function("Fn::Contains").of_rules(),
    function("Fn::EachMemberEquals").of_rules(),
    function("Fn::EachMemberIn").of_rules(),
    function("Fn::Equals")
        .takes(|it| is_list(it, 2..=2) && each(it, is_string), "takes a List of the two Strings to compare"),
    function("Fn::FindInMap")
        .takes(|it| is_list(it, 3..=usize::MAX), "takes the name of a mapping and two keys"),
    function("Fn::GetAZs")
        .takes(may_be_region, "takes the name of a Region, or an empty String for the Region of the stack")
        .yields(Yields::List),
    function("Fn::GetAtt")
        .takes(|it| get_att(it).is_some(), "takes a resource and an attribute, such as Bucket.Arn"),
    function("Fn::GetStackOutput").takes(
        is_stack_output,
        "takes an object with StackName and OutputName, which can have Region and RoleArn as well",
    ),
    function("Fn::If")
        .takes(|it| is_list(it, 3..=3) && it[0].is_string(), "takes the name of a condition and two values"),
    function("Fn::ImportValue").takes(
        |it| is_string(it) && it.get("Fn::ImportValue").is_none(),
        "takes the name of an export, which another Fn::ImportValue cannot give",
    ),
    function("Fn::Join")
        .takes(
            |it| is_list(it, 2..=2) && may_be_list(&it[1]),
            "takes a List of two items: a separator and a List",
        )
        .yields(Yields::String),
    function("Fn::Length")
        .takes(|it| it.is_array() || is_call(it), "takes a List, or a function that returns one")
        .extension(),
    function("Fn::Not").takes(|it| is_list(it, 1..=1) && each(it, is_call), "takes a List of one condition"),
    function("Fn::Or")
        .takes(|it| is_list(it, 2..=10) && each(it, is_call), "takes a List of 2 to 10 conditions"),
    function("Fn::RefAll").of_rules(),
    function("Fn::Select").takes(
        |it| is_list(it, 2..=2) && is_index(&it[0]) && may_be_list(&it[1]),
        "takes a List of two items: a position, counted from 0, and a List",
    ),
    function("Fn::Split")
        .takes(
            |it| is_list(it, 2..=2) && is_string(&it[1]),
            "takes a List of two items: a separator and a String",
        )
        .yields(Yields::List),
    function("Fn::Sub")
        .takes(is_template, "takes a String, or a String and an object with variables")
        .yields(Yields::String),
    function("Fn::ToJsonString")
        .takes(|it| it.is_array() || it.is_object(), "takes an object or a List")
        .yields(Yields::String)
        .extension(),
    function("Fn::Transform"),
    function("Fn::ValueOf").of_rules(),
    function("Fn::ValueOfAll").of_rules(),
    function("Ref").takes(Json::is_string, "takes the name of a parameter or a resource"),
];

const STRING: &str = "takes a String, or a function that returns one";

const fn function(name: &'static str) -> Function {
    Function { name, yields: None, arguments: None, is_extension: false, is_of_rules: false }
}

impl Function {
    const fn takes(mut self, fit: fn(&Json) -> bool, description: &'static str) -> Self {
        self.arguments = Some(Arguments { fit, description });
        self
    }

    const fn yields(mut self, yields: Yields) -> Self {
        self.yields = Some(yields);
        self
    }

    const fn extension(mut self) -> Self {
        self.is_extension = true;
        self
    }

    const fn of_rules(mut self) -> Self {
        self.is_of_rules = true;
        self
    }

    /// The arguments that the function takes, as the rest of a sentence, when this argument does not fit.
    pub(crate) fn objection(&self, argument: &Json) -> Option<&'static str> {
        let arguments = self.arguments.as_ref()?;
        if (arguments.fit)(argument) { None } else { Some(arguments.description) }
    }

    /// The arguments that the function takes, as the rest of a sentence.
    pub(crate) fn arguments(&self) -> Option<&'static str> {
        self.arguments.as_ref().map(|arguments| arguments.description)
    }

    /// The address of AWS's page about the function.
    pub(crate) fn page(&self) -> String {
        if self.is_of_rules {
            return RULE_FUNCTIONS.to_owned();
        }
        let page = match self.name.trim_start_matches("Fn::") {
            "And" | "Equals" | "If" | "Not" | "Or" => "conditions".to_owned(),
            "GetAZs" => "getavailabilityzones".to_owned(),
            name @ "ToJsonString" => name.to_owned(),
            name => name.to_lowercase(),
        };
        format!("{REFERENCE}-{page}.html")
    }

    /// The short tag, such as `!Sub`.
    pub(crate) fn tag(&self) -> String {
        format!("!{}", self.name.trim_start_matches("Fn::"))
    }
}

/// All functions that resources and outputs can use.
pub(crate) fn of_resources() -> impl Iterator<Item = &'static Function> {
    FUNCTIONS.iter().filter(|function| !function.is_of_rules)
}

/// The names of all functions.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    FUNCTIONS.iter().map(|function| function.name)
}

/// The function with a long name.
pub(crate) fn by_name(name: &str) -> Option<&'static Function> {
    // Most names differ in their length, which takes less time to compare than the order of two names.
    FUNCTIONS.iter().find(|function| function.name == name)
}

/// The function with a short tag, without the exclamation mark.
pub(crate) fn by_tag(tag: &str) -> Option<&'static Function> {
    FUNCTIONS.iter().find(|function| function.name.strip_prefix("Fn::").unwrap_or(function.name) == tag)
}

/// The name and the argument of a function, when a value is a call of one. Functions that this crate does not know
/// count as well.
///
/// ```
/// use cloudformation::function_call;
///
/// let value = serde_json::json!({"Fn::Sub": "${AWS::Region}"});
/// assert_eq!(function_call(&value).map(|(name, _)| name), Some("Fn::Sub"));
/// assert_eq!(function_call(&serde_json::json!({"Key": "Ref"})), None);
/// ```
pub fn function_call(value: &Json) -> Option<(&str, &Json)> {
    let object = value.as_object()?;
    if object.len() != 1 {
        return None;
    }
    let (name, argument) = object.iter().next()?;
    if name == "Ref" || name.starts_with("Fn::") { Some((name, argument)) } else { None }
}

/// Whether a function returns a List or not, where this does not depend on its arguments.
pub(crate) fn returns_list(value: &Json) -> Option<bool> {
    let (name, _) = function_call(value)?;
    Some(by_name(name)?.yields? == Yields::List)
}

/// Whether a function never returns an object. Mappings have Strings and Lists, and exports have Strings.
pub(crate) fn never_returns_object(value: &Json) -> bool {
    let Some((name, argument)) = function_call(value) else { return false };
    match name {
        // The fourth argument is a default.
        "Fn::FindInMap" => argument.as_array().is_some_and(|arguments| arguments.len() == 3),
        "Fn::ImportValue" => true,
        _ => by_name(name).is_some_and(|function| function.yields.is_some()),
    }
}

fn is_list(argument: &Json, length: RangeInclusive<usize>) -> bool {
    argument.as_array().is_some_and(|items| length.contains(&items.len()))
}

fn may_be_list(argument: &Json) -> bool {
    argument.is_array() || (is_call(argument) && returns_list(argument) != Some(false))
}

fn each(argument: &Json, fits: fn(&Json) -> bool) -> bool {
    argument.as_array().is_some_and(|items| items.iter().all(fits))
}

fn is_string(argument: &Json) -> bool {
    (is_call(argument) && returns_list(argument) != Some(true))
        || argument.is_string()
        || argument.is_number()
        || argument.is_boolean()
}

/// A String with braces is replaced before the call, as in a loop.
fn may_be_region(argument: &Json) -> bool {
    match argument {
        Json::String(text) => text.is_empty() || text.contains('{') || has_form_of_region(text),
        _ => is_string(argument),
    }
}

fn is_index(argument: &Json) -> bool {
    is_call(argument)
        || argument.as_u64().is_some()
        || argument.as_str().is_some_and(|text| text.parse::<u32>().is_ok())
}

fn is_stack_output(argument: &Json) -> bool {
    let Some(object) = argument.as_object() else { return false };
    let is_known = |key: &String| ["StackName", "OutputName", "Region", "RoleArn"].contains(&key.as_str());
    object.contains_key("StackName") && object.contains_key("OutputName") && object.keys().all(is_known)
}

fn is_template(argument: &Json) -> bool {
    match argument {
        Json::String(_) => true,
        Json::Array(parts) => matches!(parts.as_slice(), [Json::String(_), Json::Object(_)]),
        _ => false,
    }
}

/// A function, or a condition of the form `{"Condition": "Name"}`. A macro can add functions of any name.
fn is_call(argument: &Json) -> bool {
    argument.as_object().is_some_and(|object| object.len() == 1)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::{FUNCTIONS, by_name, by_tag, never_returns_object, returns_list};

    #[test]
    fn functions_are_in_order_of_name() {
        assert!(FUNCTIONS.is_sorted_by_key(|function| function.name));
    }

    #[test]
    fn long_name_and_short_tag_lead_to_the_same_function() {
        assert_eq!(by_tag("Sub").map(|function| function.name), Some("Fn::Sub"));
        assert_eq!(by_tag("Ref").map(super::Function::tag).as_deref(), Some("!Ref"));
        assert!(by_name("Fn::Jion").is_none());
    }

    #[test]
    fn result_is_known_where_arguments_do_not_decide_it() {
        assert_eq!(returns_list(&json!({"Fn::GetAZs": ""})), Some(true));
        assert_eq!(returns_list(&json!({"Fn::Join": ["", []]})), Some(false));
        assert_eq!(returns_list(&json!({"Fn::Select": [0, []]})), None);
    }

    #[test]
    fn mappings_exports_and_texts_are_no_objects() {
        for function in [
            json!({"Fn::FindInMap": ["M", "a", "b"]}),
            json!({"Fn::ImportValue": "a"}),
            json!({"Fn::Sub": "a"}),
            json!({"Fn::GetAZs": ""}),
        ] {
            assert!(never_returns_object(&function), "{function}");
        }
        let with_default = json!({"Fn::FindInMap": ["M", "a", "b", {"DefaultValue": "c"}]});
        for function in [with_default, json!({"Fn::Transform": {"Name": "M"}}), call(), json!({})] {
            assert!(!never_returns_object(&function), "{function}");
        }
    }

    fn call() -> Json {
        json!({"Ref": "X"})
    }

    fn conditions(count: usize) -> Json {
        json!(vec![json!({"Fn::Equals": ["a", "b"]}); count])
    }

    /// A test for each function: arguments that it takes, and arguments that it does not.
    macro_rules! arguments {
        ($($test:ident: $name:literal takes $good:expr, refuses $bad:expr;)*) => {$(
            #[test]
            fn $test() {
                let function = by_name($name).expect("a function");
                for argument in $good {
                    assert_eq!(function.objection(&argument), None, "{argument}");
                }
                for argument in $bad {
                    assert!(function.objection(&argument).is_some(), "{argument}");
                }
            }
        )*};
    }

    arguments! {
        join_takes_a_separator_and_a_list: "Fn::Join"
            takes [json!(["-", []]), json!(["-", call()])],
            refuses [json!("-"), json!(["-"]), json!(["-", [], 1]), json!(["-", {"Fn::Sub": "a"}])];
        split_takes_a_separator_and_a_string: "Fn::Split"
            takes [json!([",", "a"]), json!([",", call()])],
            refuses [json!([","]), json!([",", "a", "b"]), json!([",", {"Fn::GetAZs": ""}])];
        select_takes_a_position_and_a_list: "Fn::Select"
            takes [json!([0, []]), json!(["1", []]), json!([call(), []])],
            refuses [json!(["a", []]), json!([0]), json!([-1, []]), json!([0, {"Fn::Join": ["", []]}])];
        equals_takes_two_strings: "Fn::Equals"
            takes [json!(["a", true]), json!([call(), 1])],
            refuses [json!("a"), json!(["a"]), json!(["a", "b", "c"]), json!(["a", ["b"]])];
        and_takes_two_to_ten_conditions: "Fn::And"
            takes [conditions(2), conditions(10)],
            refuses [conditions(1), conditions(11), json!("a"), json!(["A", "B"])];
        or_takes_two_to_ten_conditions: "Fn::Or" takes [conditions(2)], refuses [conditions(1), conditions(11)];
        not_takes_one_condition: "Fn::Not" takes [conditions(1)], refuses [conditions(2), json!("a")];
        cidr_takes_two_or_three_items: "Fn::Cidr"
            takes [json!(["10.0.0.0/8", 2]), json!(["10.0.0.0/8", 2, 8])],
            refuses [json!(["10.0.0.0/8"]), json!("a")];
        get_stack_output_takes_a_stack_and_an_output: "Fn::GetStackOutput"
            takes [
                json!({"StackName": "s", "OutputName": "o"}),
                json!({"StackName": "s", "OutputName": "o", "Region": "r"}),
            ],
            refuses [
                json!({"StackName": "s"}),
                json!("s.o"),
                json!({"StackName": "s", "OutputName": "o", "Account": "1"}),
            ];
        get_azs_takes_a_region: "Fn::GetAZs"
            takes [json!(""), json!("us-east-1"), json!("${Region}"), call()],
            refuses [json!("us-east-1a"), json!(["us-east-1"])];
        import_value_takes_the_name_of_an_export: "Fn::ImportValue"
            takes [json!("a"), call(), json!({"Fn::Sub": "${X}-vpc"})],
            refuses [json!({"Fn::ImportValue": "a"}), json!(["a"])];
        length_takes_a_list: "Fn::Length"
            takes [json!(["a"]), call()], refuses [json!("a"), json!({"a": 1, "b": 2})];
        to_json_string_takes_an_object_or_a_list: "Fn::ToJsonString"
            takes [json!(["a"]), json!({"a": 1, "b": 2}), call()], refuses [json!("a"), json!(1)];
        base64_takes_a_string: "Fn::Base64"
            takes [json!("a"), call()], refuses [json!(["a"]), json!({"a": 1, "b": 2})];
    }
}
