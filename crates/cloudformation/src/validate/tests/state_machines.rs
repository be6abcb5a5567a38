//! Findings in the definitions of state machines.

use serde_json::{Value as Json, json};

use super::{validate, with};
use crate::Finding;

fn machine(property: &str, definition: &Json) -> Json {
    let properties = json!({"RoleArn": "arn:aws:iam::123456789012:role/r", property: definition});
    with(json!({"M": {"Type": "AWS::StepFunctions::StateMachine", "Properties": properties}}))
}

/// The findings of a template, with their places below its properties.
fn findings(document: &Json) -> Vec<String> {
    let all = validate(document).into_iter().map(|finding| {
        assert_eq!(finding.rule().id, "state-machine");
        let place = finding.path().to_string().replace("Resources.M.Properties.", "");
        format!("{place}: {}; {}", finding.problem(), finding.advice())
    });
    all.collect()
}

fn in_states(states: &Json) -> Vec<String> {
    findings(&machine("Definition", &json!({"StartAt": "A", "States": states})))
}

/// The findings of a machine with one state of a type.
fn in_state(kind: &str, fields: &Json) -> Vec<String> {
    let mut state = fields.clone();
    state["Type"] = json!(kind);
    if kind != "Choice" && state.get("Next").is_none() && state.get("End").is_none() {
        state["End"] = json!(true);
    }
    in_states(&json!({"A": state}))
}

#[test]
fn every_kind_of_state_is_accepted_in_json_path() {
    let rule = json!({"Not": {"Variable": "$.a", "IsNull": true}, "Next": "B"});
    let inner = json!({"StartAt": "X", "States": {"X": {"Type": "Succeed"}}});
    let branch = json!({"StartAt": "Y", "States": {"Y": {"Type": "Fail", "Error": "E"}}});
    let states = json!({
        "A": {"Type": "Choice", "Choices": [rule], "Default": "C"},
        "B": {"Type": "Task", "Resource": "${Function}", "Parameters": {"a.$": "$.a", "b": "{{resolve:ssm:b}}"}, "ResultPath": "$.b",
            "Retry": [{"ErrorEquals": ["E"], "MaxAttempts": 2}, {"ErrorEquals": ["States.ALL"]}],
            "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "C"}], "TimeoutSeconds": {"Ref": "AWS::NoValue"}, "Next": "D"},
        "C": {"Type": "Map", "ItemsPath": "$.items", "ItemProcessor": inner, "Next": "E"},
        "D": {"Type": "Parallel", "Branches": [branch], "End": true},
        "E": {"Type": "Wait", "SecondsPath": "$.seconds", "Next": "F"},
        "F": {"Type": "Pass", "Result": [1], "End": true},
    });
    assert_eq!(in_states(&states), Vec::<String>::new());
}

#[test]
fn states_in_jsonata_have_its_fields() {
    let choice = json!({"Type": "Choice", "Choices": [{"Condition": "{% $states.input.a %}", "Next": "B"}], "Default": "B"});
    let task = json!({"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Arguments": {}, "TimeoutSeconds": "{% 1 %}", "End": true});
    let definition = json!({"QueryLanguage": "JSONata", "StartAt": "A", "States": {"A": choice, "B": task}});
    assert_eq!(findings(&machine("Definition", &definition)), Vec::<String>::new());
}

macro_rules! mistakes {
    ($($test:ident: $found:expr => $expected:expr;)*) => {$(
        #[test]
        fn $test() {
            assert_eq!($found, $expected);
        }
    )*};
}

mistakes! {
    start_needs_a_state: in_states(&json!({"Other": {"Type": "Succeed"}})) =>
        ["Definition.StartAt: no state has the name `A`; "];
    next_needs_a_state_and_the_nearest_is_suggested:
        in_states(&json!({"A": {"Type": "Pass", "Next": "Shp"}, "Ship": {"Type": "Succeed"}})) =>
        ["Definition.States.A.Next: no state has the name `Shp`; did you mean `Ship`?"];
    default_needs_a_state: in_state("Choice", &json!({"Choices": [{"Variable": "$", "IsNull": true, "Next": "A"}], "Default": "Other"})) =>
        ["Definition.States.A.Default: no state has the name `Other`; "];
    rule_needs_a_state: in_state("Choice", &json!({"Choices": [{"Variable": "$", "IsNull": true, "Next": "Other"}]})) =>
        ["Definition.States.A.Choices[0].Next: no state has the name `Other`; "];
    catch_needs_a_state: in_state("Map", &json!({
        "ItemProcessor": {"StartAt": "X", "States": {"X": {"Type": "Succeed"}}},
        "Catch": [{"ErrorEquals": ["E"], "Next": "Other"}],
    })) => ["Definition.States.A.Catch[0].Next: no state has the name `Other`; "];
    state_of_another_level_is_not_reached: in_state("Parallel", &json!({
        "Branches": [{"StartAt": "X", "States": {"X": {"Type": "Pass", "Next": "A"}}}],
    })) => ["Definition.States.A.Branches[0].States.X.Next: `A` is in another branch or processor; \
             a state can only lead to states next to it"];
    state_without_a_way_to_it_is_reported:
        in_states(&json!({"A": {"Type": "Succeed"}, "B": {"Type": "Pass", "Next": "B"}})) =>
        ["Definition.States.B: no state leads to `B`; name it in Next of another state, or remove it"];
    target_of_a_function_may_be_any_state:
        in_states(&json!({"A": {"Type": "Pass", "Next": {"Ref": "AWS::Region"}}, "B": {"Type": "Succeed"}})) =>
        Vec::<String>::new();
    type_is_needed: in_states(&json!({"A": {"End": true}})) =>
        ["Definition.States.A: a state needs a Type; add one of Task, Parallel, Map, Pass, Wait, Choice, Succeed, Fail"];
    unknown_type_is_reported_with_the_nearest: in_state("Tsak", &json!({})) =>
        ["Definition.States.A.Type: `Tsak` is not a type of state; did you mean `Task`?"];
    missing_field_is_reported: in_state("Task", &json!({})) =>
        ["Definition.States.A: Resource is required; add Resource: arn:aws:states:::lambda:invoke"];
    unknown_field_is_reported_with_the_nearest: in_state("Pass", &json!({"Resutl": 1})) =>
        ["Definition.States.A.Resutl: unknown property `Resutl`; did you mean `Result`?"];
    wait_needs_one_time: in_state("Wait", &json!({})) =>
        ["Definition.States.A: exactly one of Seconds, SecondsPath, Timestamp, TimestampPath is required; "];
    state_has_either_next_or_end: in_states(&json!({"A": {"Type": "Pass", "Next": "A", "End": true}})) =>
        ["Definition.States.A.End: the state has both `End: true` and `Next`; remove Next or End"];
    state_has_next_or_end: in_state("Pass", &json!({"End": false})) =>
        ["Definition.States.A: the state neither ends nor has a next state; add End: true, or Next"];
    field_of_jsonata_is_refused_in_json_path: in_state("Pass", &json!({"Output": 1})) =>
        ["Definition.States.A.Output: `Output` belongs to JSONata, but this state uses JSONPath; use `Result`"];
    field_of_json_path_is_refused_in_jsonata: in_state("Pass", &json!({"QueryLanguage": "JSONata", "Parameters": {}})) =>
        ["Definition.States.A.Parameters: `Parameters` belongs to JSONPath, but this state uses JSONata; use `Output`"];
    path_is_refused_in_jsonata: in_state("Wait", &json!({"QueryLanguage": "JSONata", "SecondsPath": "$.a"})) =>
        ["Definition.States.A.SecondsPath: `SecondsPath` belongs to JSONPath, but this state uses JSONata; use `Seconds`"];
    rules_are_needed: in_state("Choice", &json!({"Choices": []})) =>
        ["Definition.States.A.Choices: has 0 items, at least 1 are needed; "];
    rule_needs_next: in_state("Choice", &json!({"Choices": [{"Variable": "$", "IsNull": true}]})) =>
        ["Definition.States.A.Choices[0]: a rule of a Choice needs Next; name the state that follows if the rule is true"];
    rule_needs_a_comparison: in_state("Choice", &json!({"Choices": [{"Variable": "$", "Next": "A"}]})) =>
        ["Definition.States.A.Choices[0]: the rule of a Choice compares nothing; add an operator such as StringEquals"];
    rule_has_one_comparison: in_state("Choice", &json!({"Choices": [{"Variable": "$", "IsNull": true, "IsString": true, "Next": "A"}]})) =>
        ["Definition.States.A.Choices[0]: the rule of a Choice has `IsNull` and `IsString`; join two rules with And or Or"];
    comparison_needs_a_variable: in_state("Choice", &json!({"Choices": [{"And": [{"IsNull": true}], "Next": "A"}]})) =>
        ["Definition.States.A.Choices[0].And[0]: `IsNull` needs a Variable; add the path of the value to compare, such as Variable: $.paid"];
    inner_rule_has_no_next: in_state("Choice", &json!({"Choices": [{"Not": {"Variable": "$", "IsNull": true, "Next": "A"}, "Next": "A"}]})) =>
        ["Definition.States.A.Choices[0].Not.Next: only the outer rule of a Choice has Next; move it there"];
    rule_of_jsonata_needs_a_condition: in_state("Choice", &json!({"QueryLanguage": "JSONata", "Choices": [{"Next": "A"}]})) =>
        ["Definition.States.A.Choices[0]: a rule of a Choice in JSONata needs a Condition; add Condition: \"{% … %}\""];
    comparison_is_refused_in_jsonata:
        in_state("Choice", &json!({"QueryLanguage": "JSONata", "Choices": [{"Condition": true, "IsNull": true, "Next": "A"}]})) =>
        ["Definition.States.A.Choices[0].IsNull: `IsNull` belongs to JSONPath, but this state uses JSONata; use `Condition`"];
    key_of_a_payload_needs_a_path: in_state("Pass", &json!({"Parameters": {"a": [{"b.$": "c"}]}})) =>
        ["Definition.States.A.Parameters.a[0].b.$: `b.$` needs a path, which starts with $, or a function such as States.Format; \
          write `b` if the value is a literal"];
    every_error_includes_the_others: in_state("Task", &json!({"Resource": "arn:x", "Retry": [{"ErrorEquals": ["E", "States.ALL"]}]})) =>
        ["Definition.States.A.Retry[0].ErrorEquals[1]: States.ALL includes the other errors; \
          remove them, or give them an entry before this one"];
    every_error_comes_last: in_state("Task", &json!({"Resource": "arn:x", "Retry": [{"ErrorEquals": ["States.ALL"]}, {"ErrorEquals": ["E"]}]})) =>
        ["Definition.States.A.Retry[0].ErrorEquals[0]: States.ALL includes the errors of later entries; move this entry to the end"];
    names_are_unique_in_all_levels: in_state("Map", &json!({"Iterator": {"StartAt": "A", "States": {"A": {"Type": "Succeed"}}}})) =>
        ["Definition.States.A.Iterator.States.A: two states have the name `A`; names are unique in the whole machine; rename one of them"];
    mistake_in_text_names_the_state:
        findings(&machine("DefinitionString", &json!({"Fn::Sub": r#"{"StartAt": "A", "States": {"A": {"Type": "Task", "Resource": "${AWS::Region}", "Next": "Other"}}}"#}))) =>
        ["DefinitionString: States.A.Next: no state has the name `Other`; "];
    text_has_to_be_json: findings(&machine("DefinitionString", &json!(r#"{"StartAt": "A", "StartAt": "B"}"#))) =>
        ["DefinitionString: the definition cannot be read: duplicate key: StartAt is given twice in line 1, column 18; "];
}

#[test]
fn field_of_another_type_of_state_is_an_error_and_a_field_of_none_may_be_new() {
    let is_error = |field: &str| {
        let state = json!({"Type": "Wait", "Seconds": 1, "End": true, field: []});
        let definition = json!({"StartAt": "A", "States": {"A": state}});
        let findings = validate(&machine("Definition", &definition));
        findings.iter().map(Finding::is_error).collect::<Vec<bool>>()
    };
    assert_eq!(is_error("Retry"), [true]);
    assert_eq!(is_error("ResultPath"), [true]);
    assert_eq!(is_error("Deadline"), [false]);
}

#[test]
fn machine_in_jsonata_has_no_state_in_json_path() {
    let state = json!({"Type": "Pass", "QueryLanguage": "JSONPath", "End": true});
    let definition = json!({"QueryLanguage": "JSONata", "StartAt": "A", "States": {"A": state}});
    assert_eq!(
        findings(&machine("Definition", &definition)),
        [
            "Definition.States.A.QueryLanguage: a state cannot use JSONPath if the state machine sets JSONata; \
          remove it, or set JSONata in the states and not in the state machine"
        ]
    );
}

#[test]
fn name_of_a_state_has_at_most_80_characters() {
    let name = "a".repeat(81);
    let definition = json!({"StartAt": name, "States": {name.as_str(): {"Type": "Succeed"}}});
    let found = findings(&machine("Definition", &definition));
    assert!(found[0].ends_with("the name of a state has more than 80 characters; "), "{found:?}");
}

#[test]
fn definitions_of_serverless_machines_are_checked_in_each_branch_of_if() {
    let pass = |next: &str| json!({"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": next}}});
    let document = json!({
        "Transform": "AWS::Serverless-2016-10-31",
        "Parameters": {"P": {"Type": "String"}},
        "Conditions": {"C": {"Fn::Equals": [{"Ref": "P"}, "a"]}},
        "Resources": {"M": {
            "Type": "AWS::Serverless::StateMachine",
            "Properties": {"Definition": {"Fn::If": ["C", pass("Other"), pass("A")]}},
        }},
    });
    assert_eq!(findings(&document), ["Definition.Fn::If[1].States.A.Next: no state has the name `Other`; "]);
}

/// The findings of a machine in a template with the condition `C`.
fn in_conditional_states(states: &Json) -> Vec<String> {
    let mut document = machine("Definition", &json!({"StartAt": "A", "States": states}));
    document["Parameters"] = json!({"P": {"Type": "String"}});
    document["Conditions"] = json!({"C": {"Fn::Equals": [{"Ref": "P"}, "a"]}});
    document["Outputs"] = json!({"O": {"Condition": "C", "Value": 1}});
    findings(&document)
}

fn either(yes: &Json, otherwise: &Json) -> Json {
    json!({"Fn::If": ["C", yes, otherwise]})
}

fn no_value() -> Json {
    json!({"Ref": "AWS::NoValue"})
}

/// The findings of a task that is repeated.
fn with_retry(retry: &Json) -> Vec<String> {
    in_conditional_states(&json!({"A": {"Type": "Task", "Resource": "arn:x", "Retry": retry, "End": true}}))
}

fn retrier(errors: &[&str]) -> Json {
    json!({"ErrorEquals": errors})
}

/// A machine with one state.
fn inner(name: &str) -> Json {
    json!({"StartAt": name, "States": {name: {"Type": "Succeed"}}})
}

fn parallel(branches: &Json) -> Json {
    json!({"Type": "Parallel", "Branches": branches, "End": true})
}

/// The findings of a machine whose first state leads to each of the others.
fn in_states_after_choice(states: &Json) -> Vec<String> {
    let names = states.as_object().into_iter().flatten().map(|(name, _)| name);
    let rules: Vec<Json> = names.map(|name| json!({"Variable": "$", "IsNull": true, "Next": name})).collect();
    let mut all = states.clone();
    all["A"] = json!({"Type": "Choice", "Choices": rules});
    in_conditional_states(&all)
}

macro_rules! correct {
    ($($test:ident: $found:expr;)*) => {$(
        #[test]
        fn $test() {
            assert_eq!($found, Vec::<String>::new());
        }
    )*};
}

correct! {
    text_may_be_a_dynamic_reference: findings(&machine("DefinitionString", &json!("{{resolve:ssm:/definition}}")));
    text_may_contain_a_dynamic_reference: findings(&machine("DefinitionString", &json!(
        r#"{"StartAt": "A", "States": {"A": {"Type": "Wait", "Seconds": {{resolve:ssm:/seconds}}, "End": true}}}"#
    )));
    placeholder_may_be_a_list: findings(&machine("DefinitionString", &json!(
        r#"{"StartAt": "A", "States": {"A": {"Type": "Task", "Resource": "arn:x", "Retry": ${Retry}, "End": true}}}"#
    )));
    branches_of_a_retrier_do_not_follow_each_other:
        with_retry(&json!([either(&retrier(&["States.ALL"]), &retrier(&["States.ALL"]))]));
    branches_of_retriers_do_not_follow_each_other:
        with_retry(&either(&json!([retrier(&["States.ALL"])]), &json!([retrier(&["E"]), retrier(&["States.ALL"])])));
    branches_of_an_error_do_not_exist_together: with_retry(&json!([{"ErrorEquals": [either(&json!("States.ALL"), &json!("E"))]}]));
    branches_of_errors_do_not_exist_together:
        with_retry(&json!([{"ErrorEquals": either(&json!(["States.ALL"]), &json!(["E", "F"]))}]));
    removed_retrier_does_not_follow: with_retry(&json!([retrier(&["States.ALL"]), no_value()]));
    removed_error_does_not_exist: with_retry(&json!([{"ErrorEquals": ["States.ALL", no_value()]}]));
    each_branch_of_a_state_leads_to_others: in_conditional_states(&json!({
        "A": either(&json!({"Type": "Pass", "Next": "B"}), &json!({"Type": "Pass", "End": true})),
        "B": {"Type": "Succeed"},
    }));
    unknown_branch_of_rules_leads_anywhere: in_conditional_states(&json!({
        "A": {"Type": "Choice", "Choices": either(&json!({"Fn::Transform": {"Name": "M"}}), &json!([{"Variable": "$", "IsNull": true, "Next": "A"}]))},
        "B": {"Type": "Succeed"},
    }));
    function_in_place_of_states_is_not_a_state:
        in_conditional_states(&either(&json!({"A": {"Type": "Succeed"}}), &json!({"A": {"Type": "Pass", "End": true}})));
    state_with_a_placeholder_has_any_name: in_states(&json!({"${First}": {"Type": "Pass", "Next": "Other"}}));
    branches_of_a_processor_have_separate_names:
        in_conditional_states(&json!({"A": {"Type": "Map", "ItemProcessor": either(&inner("X"), &inner("X")), "End": true}}));
    branches_of_a_list_have_separate_names:
        in_conditional_states(&json!({"A": parallel(&either(&json!([inner("X")]), &json!([inner("X"), inner("Y")])))}));
    branches_of_an_item_have_separate_names:
        in_conditional_states(&json!({"A": parallel(&json!([either(&inner("X"), &inner("X"))]))}));
    branches_of_two_states_have_separate_names: in_states_after_choice(&json!({
        "B": either(&parallel(&json!([inner("X")])), &json!({"Type": "Succeed"})),
        "D": either(&json!({"Type": "Succeed"}), &parallel(&json!([inner("X")]))),
    }));
    removed_state_has_no_name: in_states_after_choice(&json!({
        "X": either(&json!({"Type": "Succeed"}), &no_value()),
        "Y": either(&json!({"Type": "Succeed"}), &parallel(&json!([inner("X")]))),
    }));
    removed_rule_needs_no_next: in_states_after_choice(&json!({
        "B": {"Type": "Choice", "Choices": [no_value(), {"Variable": "$", "IsNull": true, "Next": "A"}]},
    }));
    negated_rule_may_have_branches: in_states_after_choice(&json!({"B": {"Type": "Choice", "Choices": [
        {"Not": either(&json!({"Variable": "$", "IsNull": true}), &json!({"Variable": "$", "IsString": true})), "Next": "A"},
    ]}}));
    removed_field_belongs_to_no_language: in_states(&json!({
        "A": {"Type": "Task", "Resource": "arn:x", "Arguments": no_value(), "Next": "B"},
        "B": {"Type": "Pass", "QueryLanguage": "JSONata", "Parameters": no_value(), "Next": "D"},
        "D": {"Type": "Choice", "Choices": [{"Variable": "$", "IsNull": true, "Condition": no_value(), "Next": "E"}]},
        "E": {"Type": "Choice", "QueryLanguage": "JSONata", "Choices": [{"Condition": true, "IsNull": no_value(), "Next": "A"}]},
    }));
    branches_of_two_comparisons_do_not_exist_together: in_states_after_choice(&json!({"B": {"Type": "Choice", "Choices": [
        {"Variable": "$", "IsNull": either(&json!(true), &no_value()), "IsString": either(&no_value(), &json!(true)), "Next": "A"},
    ]}}));
    payload_may_be_a_dynamic_reference: in_state("Pass", &json!({"Parameters": {"a.$": "{{resolve:ssm:/path}}"}}));
}

#[test]
fn include_adds_members_at_each_level() {
    let include = json!({"Name": "AWS::Include", "Parameters": {"Location": "s3://b/k"}});
    let states = json!({
        "A": {"Fn::Transform": include, "Comment": "a"},
        "B": {"Type": "Pass", "Fn::Transform": include, "Comment": "b"},
        "C": {"Type": "Choice", "Choices": [
            {"Fn::Transform": include, "Comment": "c"},
            {"Not": {"Fn::Transform": include, "Comment": "d"}, "Next": "B"},
        ]},
    });
    let within = |found: &Json| -> Vec<String> {
        validate(found).iter().filter(|finding| finding.is_error()).map(ToString::to_string).collect()
    };
    let definition = |states: &Json| machine("Definition", &json!({"StartAt": "A", "States": states}));
    assert_eq!(within(&definition(&states)), Vec::<String>::new());
    let included = json!({"Fn::Transform": include, "B": {"Type": "Pass", "Next": "D"}});
    assert_eq!(within(&definition(&included)), Vec::<String>::new());
    let repeated = json!({"Fn::ForEach::L": ["X", ["A", "D"], {"${X}": {"Type": "Pass", "Next": "B"}}], "B": {"Type": "Pass", "Next": "D"}});
    let mut document = definition(&repeated);
    document["Transform"] = json!("AWS::LanguageExtensions");
    assert_eq!(within(&document), Vec::<String>::new());
}

#[test]
fn every_error_comes_last_in_each_branch() {
    let every = retrier(&["States.ALL"]);
    let advice = "States.ALL includes the errors of later entries; move this entry to the end";
    assert_eq!(
        with_retry(&json!([either(&every, &retrier(&["E"])), retrier(&["F"])])),
        [format!("Definition.States.A.Retry[0].Fn::If[1].ErrorEquals[0]: {advice}")]
    );
    assert_eq!(
        with_retry(&either(&json!([every, retrier(&["F"])]), &no_value())),
        [format!("Definition.States.A.Retry.Fn::If[1][0].ErrorEquals[0]: {advice}")]
    );
}

#[test]
fn names_in_a_branch_differ_from_those_around_it() {
    let found = in_conditional_states(
        &json!({"A": parallel(&either(&json!([inner("A")]), &json!([inner("X"), inner("X")])))}),
    );
    let places = found.iter().filter_map(|finding| finding.split_once(": two states have the name"));
    let places: Vec<&str> = places.map(|(place, _)| place).collect();
    assert_eq!(
        places,
        [
            "Definition.States.A.Branches.Fn::If[1][0].States.A",
            "Definition.States.A.Branches.Fn::If[2][1].States.X"
        ]
    );
}

#[test]
fn unknown_field_is_an_error_only_if_it_resembles_a_known_one() {
    let severities = |document: &Json| -> Vec<String> {
        let all = validate(document);
        all.iter().map(|finding| format!("{} {}", finding.severity().as_str(), finding.path())).collect()
    };
    let place = "Resources.M.Properties.Definition";
    let definition = |state: &Json| json!({"StartAt": "A", "States": {"A": state}});
    let rule = json!({"Variable": "$", "Probability": 1, "Next": "A"});
    let rules = json!([rule, {"Variable": "$", "IsNull": true, "Probability": 1, "Next": "A"}]);
    for (state, expected) in [
        (json!({"Type": "Succeed", "Probability": 1}), vec![format!("warning {place}.States.A.Probability")]),
        (json!({"Type": "Succeed", "Coment": "a"}), vec![format!("error {place}.States.A.Coment")]),
        (
            json!({"Type": "Choice", "Choices": rules}),
            vec![
                format!("warning {place}.States.A.Choices[0].Probability"),
                format!("warning {place}.States.A.Choices[1].Probability"),
            ],
        ),
        (
            json!({"Type": "Choice", "QueryLanguage": "JSONata", "Choices": [{"Condition": true, "Probability": 1, "Next": "A"}]}),
            vec![format!("warning {place}.States.A.Choices[0].Probability")],
        ),
        (
            json!({"Type": "Succeed", "QueryLanguage": "JSONata", "ProbabilityPath": "$"}),
            vec![format!("warning {place}.States.A.ProbabilityPath")],
        ),
    ] {
        assert_eq!(severities(&machine("Definition", &definition(&state))), expected, "{state}");
    }
    let text = definition(&json!({"Type": "Succeed", "Probability": 1})).to_string();
    assert_eq!(severities(&machine("DefinitionString", &json!(text))), [format!("warning {place}String")]);
}
