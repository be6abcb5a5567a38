//! Values that each keyword accepts, and those that it refuses.

use serde_json::{Value as Json, json};

use super::{Dialect, Schema, check};
use crate::{DocumentPath, Finding, Report};

fn checked(schema: &Json, value: &Json) -> Vec<Finding> {
    let schema = Schema::read(&schema.to_string()).expect("a schema");
    let mut report = Report::default();
    check(&schema, value, &DocumentPath::root(), Dialect::CloudFormation, &mut report);
    report.into_findings()
}

fn findings(schema: &Json, value: &Json) -> Vec<String> {
    let findings = checked(schema, value);
    findings.iter().map(|finding| format!("{} {}", finding.rule().id, finding.path())).collect()
}

#[test]
fn function_returns_the_type_of_the_property() {
    let split = || json!({"Fn::Split": [",", "a"]});
    let first = || json!({"Fn::Select": [0, split()]});
    for (kind, good, bad) in [
        (json!("string"), first(), split()),
        (json!("array"), split(), json!({"Fn::Sub": "a"})),
        (json!("object"), first(), json!({"Fn::GetAZs": ""})),
    ] {
        let schema = json!({ "type": kind });
        assert_eq!(findings(&schema, &good), Vec::<String>::new(), "{good}");
        assert_eq!(findings(&schema, &bad), ["wrong-type the document"], "{bad}");
    }
    for function in [split(), json!({"Fn::Join": ["", []]})] {
        let schema = json!({"type": ["array", "string"]});
        assert_eq!(findings(&schema, &function), Vec::<String>::new(), "{function}");
    }
}

#[test]
fn number_and_its_text_are_one_choice_in_the_advice() {
    let found = checked(&json!({"enum": [6081, "6081"]}), &json!("http"));
    assert_eq!(found.iter().map(Finding::advice).collect::<Vec<_>>(), ["write 6081"]);
}

/// Checks a value that a schema accepts and one that breaks a rule.
fn check_keyword(schema: &Json, good: &Json, bad: &Json, rule: &str) {
    assert_eq!(findings(schema, good), Vec::<String>::new());
    let found = findings(schema, bad);
    assert!(found.iter().any(|finding| finding.starts_with(rule)), "{found:?}");
}

macro_rules! keywords {
    ($($test:ident: $schema:tt accepts $good:tt, refuses $bad:tt as $rule:literal;)*) => {$(
        #[test]
        fn $test() {
            check_keyword(&json!($schema), &json!($good), &json!($bad), $rule);
        }
    )*};
}

keywords! {
    integer_refuses_a_fraction: {"type": "integer"} accepts 1, refuses 1.5 as "wrong-type";
    type_accepts_any_of_its_types: {"type": ["object", "string"]}
        accepts "{}", refuses [] as "wrong-type";
    enum_refuses_other_values: {"enum": ["a", "b"]} accepts "a", refuses "c" as "not-allowed";
    const_refuses_other_values: {"const": "a"} accepts "a", refuses "c" as "not-allowed";
    enum_in_any_case_ignores_case: {"enumCaseInsensitive": ["gp2", "gp3"]}
        accepts "GP3", refuses "gp9" as "not-allowed";
    all_patterns_have_to_match: {"pattern": "^a", "patterns": ["b$"]}
        accepts "ab", refuses "ac" as "pattern";
    refused_pattern_must_not_match: {"refusedPatterns": ["^aws:"]} accepts "a", refuses "aws:a" as "pattern";
    pattern_refuses_other_strings: {"pattern": "^a+$"} accepts "aa", refuses "ab" as "pattern";
    literal_refuses_functions_but_if: {"literal": true}
        accepts {"Fn::If": ["C", "a", "{{resolve:ssm:b}}"]}, refuses {"Ref": "P"} as "wrong-type";
    format_refuses_other_ids: {"format": "AWS::EC2::VPC.Id"}
        accepts "vpc-1a2b3c4d", refuses "vpc-1" as "pattern";
    min_length_counts_characters: {"minLength": 2} accepts "aa", refuses "a" as "bounds";
    max_length_counts_characters_and_not_bytes: {"maxLength": 2}
        accepts "ää", refuses "aaa" as "bounds";
    minimum_refuses_smaller_numbers: {"minimum": 2} accepts 2, refuses 1 as "bounds";
    maximum_applies_to_quoted_numbers: {"type": "integer", "maximum": 2}
        accepts "2", refuses "3" as "bounds";
    exclusive_minimum_refuses_its_value: {"exclusiveMinimum": 1} accepts 2, refuses 1 as "bounds";
    multiple_of_refuses_other_numbers: {"multipleOf": 60} accepts "120", refuses 90 as "bounds";
    contains_needs_one_item: {"contains": {"const": "a"}}
        accepts ["b", {"Ref": "P"}], refuses ["b", "c"] as "not-allowed";
    contains_needs_an_item_that_is_not_removed: {"contains": {"const": "a"}}
        accepts [{"Ref": "AWS::NoValue"}, "a"], refuses [{"Ref": "AWS::NoValue"}] as "not-allowed";
    contains_needs_an_item_in_each_branch: {"contains": {"const": "a"}}
        accepts [{"Fn::If": ["C", "a", "b"]}], refuses [{"Fn::If": ["C", "c", "b"]}] as "not-allowed";
    contains_can_bound_the_number_of_items: {"contains": {"const": "a"}, "minContains": 0, "maxContains": 1}
        accepts ["a", {"Ref": "P"}, {"Fn::If": ["C", "a", "b"]}], refuses ["a", "b", "a"] as "not-allowed";
    contains_need_not_have_an_item: {"contains": {"const": "a"}, "minContains": 0, "maxContains": 1}
        accepts [], refuses ["a", {"Fn::If": ["C", "a", "a"]}] as "not-allowed";
    first_items_have_their_own_schemas: {"prefixItems": [{"type": "string"}], "items": {"type": "integer"}}
        accepts ["a", 1], refuses ["a", "b"] as "wrong-type";
    min_items_refuses_shorter_lists: {"minItems": 1} accepts [1], refuses [] as "bounds";
    max_items_refuses_longer_lists: {"maxItems": 1} accepts [1], refuses [1, 2] as "bounds";
    unique_items_refuses_duplicates: {"uniqueItems": true}
        accepts [1, 2], refuses [1, 1] as "duplicate";
    unique_items_refuses_duplicates_in_long_lists: {"uniqueItems": true}
        accepts [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17],
        refuses [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 1] as "duplicate";
    removed_items_are_not_duplicates: {"uniqueItems": true}
        accepts [{"Ref": "AWS::NoValue"}, {"Ref": "AWS::NoValue"}], refuses [{"Ref": "P"}, {"Ref": "P"}] as "duplicate";
    required_property_must_exist: {"required": ["a"]}
        accepts {"a": 1}, refuses {} as "missing-property";
    required_property_must_not_be_no_value: {"required": ["a"]}
        accepts {"a": 1}, refuses {"a": {"Ref": "AWS::NoValue"}} as "missing-property";
    required_xor_refuses_both: {"requiredXor": ["a", "b"]}
        accepts {"a": 1}, refuses {"a": 1, "b": 1} as "missing-property";
    required_or_needs_one: {"requiredOr": ["a", "b"]}
        accepts {"b": 1}, refuses {} as "missing-property";
    dependent_required_needs_the_other: {"dependentRequired": {"a": ["b"]}}
        accepts {"b": 1}, refuses {"a": 1} as "missing-property";
    dependent_excluded_refuses_the_other: {"dependentExcluded": {"a": ["b"]}}
        accepts {"a": 1}, refuses {"a": 1, "b": 1} as "conflict";
    excluded_property_is_refused: {"excluded": ["a"]} accepts {"b": 1}, refuses {"a": 1} as "conflict";
    empty_value_can_stand_for_an_absent_property: {"dependentExcluded": {"a": ["b"]}, "emptyIsAbsent": true}
        accepts {"a": 1, "b": {}}, refuses {"a": 1, "b": {"c": {}}} as "conflict";
    false_can_stand_for_an_absent_property: {"excluded": ["a"], "emptyIsAbsent": true}
        accepts {"a": false}, refuses {"a": true} as "conflict";
    empty_property_can_be_too_little: {"required": ["a"], "emptyIsAbsent": true}
        accepts {"a": "x"}, refuses {"a": ""} as "missing-property";
    ascending_numbers_do_not_descend: {"ascending": ["a", "b", "c"]}
        accepts {"a": 1, "c": "1"}, refuses {"a": "2", "b": {"Ref": "P"}, "c": 1} as "bounds";
    ascending_text_is_not_compared: {"ascending": ["a", "b"]} accepts {"a": 2, "b": "one"}, refuses {"a": 2, "b": 1} as "bounds";
    infinity_is_a_text: {"ascending": ["a", "b"]} accepts {"a": "inf", "b": 1}, refuses {"a": "2", "b": "1"} as "bounds";
    order_of_a_number_of_the_deployment_is_open: {"if": {"ascending": ["a", "b"]}, "then": {"required": ["c"]}}
        accepts {"a": 1, "b": {"Ref": "P"}}, refuses {"a": 1, "b": 1} as "missing-property";
    empty_value_is_a_value: {"excluded": ["a"]} accepts {}, refuses {"a": {}} as "conflict";
    additional_properties_can_be_refused: {"properties": {"a": {}}, "additionalProperties": false}
        accepts {"a": 1}, refuses {"b": 1} as "unknown-property";
    additional_properties_have_a_schema: {"additionalProperties": {"type": "string"}}
        accepts {"a": "x"}, refuses {"a": []} as "wrong-type";
    pattern_properties_have_a_schema: {"patternProperties": {"^x": {"type": "string"}}}
        accepts {"x": "a"}, refuses {"x": []} as "wrong-type";
    any_of_needs_one_branch: {"anyOf": [{"required": ["a"]}, {"required": ["b"]}]}
        accepts {"b": 1}, refuses {} as "missing-property";
    one_of_constants_is_a_choice: {"oneOf": [{"const": "a"}, {"const": "b"}]}
        accepts "b", refuses "c" as "not-allowed";
    all_of_needs_each_branch: {"allOf": [{"required": ["a"]}]}
        accepts {"a": 1}, refuses {} as "missing-property";
    then_applies_if_the_condition_certainly_holds: {"if": {"properties": {"a": {"const": 1}}, "required": ["a"]}, "then": {"required": ["b"]}}
        accepts {"a": {"Ref": "P"}}, refuses {"a": 1} as "missing-property";
    then_needs_a_condition_that_holds_in_both_branches: {"if": {"properties": {"a": {"const": 1}}, "required": ["a"]}, "then": {"required": ["b"]}}
        accepts {"a": {"Fn::If": ["C", 1, 2]}}, refuses {"a": {"Fn::If": ["C", 1, "1"]}} as "missing-property";
    else_applies_if_the_condition_certainly_fails: {"if": {"properties": {"a": {"const": 1}}}, "else": {"required": ["b"]}}
        accepts {"a": {"Fn::If": ["C", 1, 2]}}, refuses {"a": 2} as "missing-property";
    property_that_may_be_absent_does_not_exclude: {"if": {"required": ["a"]}, "then": {"excluded": ["b"]}}
        accepts {"a": 1, "b": {"Fn::If": ["C", 1, {"Ref": "AWS::NoValue"}]}}, refuses {"a": 1, "b": {"Ref": "P"}} as "conflict";
    not_refuses_what_certainly_holds: {"not": {"const": "a"}}
        accepts {"Ref": "P"}, refuses {"Fn::If": ["C", "a", "b"]} as "not-allowed";
    not_within_a_condition_needs_certainty: {"if": {"not": {"properties": {"a": {"const": 1}}}}, "then": {"required": ["b"]}}
        accepts {"a": {"Fn::If": ["C", 1, 2]}}, refuses {"a": 2} as "missing-property";
    items_have_a_schema: {"items": {"type": "string"}} accepts ["a"], refuses [{}] as "wrong-type";
    reference_leads_to_a_definition: {"$ref": "#/definitions/A", "definitions": {"A": {"type": "object"}}}
        accepts {}, refuses "a" as "wrong-type";
}

#[test]
fn functions_stand_for_values_and_both_branches_of_if_are_checked() {
    let schema = json!({"properties": {"a": {"type": "integer"}}, "required": ["a"]});
    assert!(findings(&schema, &json!({"a": {"Ref": "X"}})).is_empty());
    assert!(findings(&schema, &json!({"a": {"Fn::If": ["C", 1, {"Ref": "AWS::NoValue"}]}})).is_empty());
    assert_eq!(findings(&schema, &json!({"a": {"Fn::If": ["C", 1, "x"]}})), ["wrong-type a.Fn::If[2]"]);
}

#[test]
fn all_findings_are_reported_with_the_nearest_name() {
    let schema = json!({
        "properties": {"Name": {"type": "string"}, "Size": {"type": "integer"}},
        "required": ["Name"], "additionalProperties": false,
    });
    let schema = Schema::read(&schema.to_string()).expect("a schema");
    let mut report = Report::default();
    check(&schema, &json!({"Nam": "x", "Size": []}), &DocumentPath::root(), Dialect::Json, &mut report);
    let findings = report.into_findings();
    let rules: Vec<_> = findings.iter().map(|finding| finding.rule().id).collect();
    assert_eq!(rules, ["missing-property", "unknown-property", "wrong-type"]);
    assert_eq!(findings[1].advice(), "did you mean `Name`?");
}
