//! Resources that a new or changed condition removes or adds.

use std::collections::{BTreeMap, HashMap};

use serde_json::Map;

use super::changes::{CONDITION, Change, ChangedCondition, Entry, RESOURCES, Removal};
use super::condition_definitions::ConditionDefinitions;
use super::loss::Fate;
use crate::Json;
use crate::validate::constant_condition;

/// Marks the resources that a new or changed condition removes or adds. CloudFormation deletes a resource if its condition is false.
pub(super) fn mark(
    before: &Map<String, Json>,
    after: &Map<String, Json>,
    old_template: &Json,
    new_template: &Json,
    entries: &mut Vec<Entry>,
) {
    let definitions = ConditionDefinitions::new(old_template, new_template);
    let mut effects: HashMap<(Option<&str>, &str), Effect> = HashMap::new();
    let positions: BTreeMap<String, usize> =
        entries.iter().enumerate().map(|(position, entry)| (entry.id.clone(), position)).collect();
    for (id, new) in after {
        let (Some(old), Some(condition)) = (before.get(id), condition_of(new)) else { continue };
        let old_condition = condition_of(old);
        let effect = effects.entry((old_condition, condition)).or_insert_with(|| {
            Effect::new(&definitions, old_template, new_template, old_condition, condition)
        });
        if effect.removal.is_none() && effect.condition.is_none() {
            continue;
        }
        let position = positions.get(id).copied().unwrap_or_else(|| {
            entries.push(Entry::new(RESOURCES, id, new, Change::Modified(Vec::new())));
            entries.len() - 1
        });
        let entry = &mut entries[position];
        // The old resource of a renamed one is not in the new template, and is replaced in any case.
        if entry.renamed_from.is_some() || !matches!(entry.change, Change::Modified(_)) {
            continue;
        }
        entry.removal = effect.removal;
        entry.condition.clone_from(&effect.condition);
        let removes = entry.removal.is_some() && entry.fate.is_none();
        if removes || entry.removal == Some(Removal::Certain) {
            entry.fate = Some(Fate::after_removal(old));
        }
    }
}

/// The effect of a condition on the resources that have it.
struct Effect {
    removal: Option<Removal>,
    /// The condition, if it has the same name and removes or adds resources.
    condition: Option<ChangedCondition>,
}

impl Effect {
    /// The effect of a condition in the place of an old one.
    fn new(
        definitions: &ConditionDefinitions<'_>,
        old_template: &Json,
        new_template: &Json,
        old: Option<&str>,
        new: &str,
    ) -> Self {
        let has_same_name = old == Some(new);
        let condition = if has_same_name { definitions.changed(new) } else { None };
        if has_same_name && condition.is_none() {
            return Self { removal: None, condition: None };
        }
        let result = constant_condition(new_template, new);
        let existed = old.is_none_or(|old| constant_condition(old_template, old) != Some(false));
        let removal = match result {
            Some(false) if existed => Some(Removal::Certain),
            None if existed && !old.is_some_and(|old| definitions.follows(old, new)) => {
                Some(Removal::Possible)
            }
            _ => None,
        };
        let adds = result != Some(false) && old.is_some_and(|old| !definitions.never_begins(old, new));
        Self { removal, condition: condition.filter(|_| removal.is_some() || adds) }
    }
}

fn condition_of(resource: &Json) -> Option<&str> {
    resource.get(CONDITION).and_then(Json::as_str)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::diff::{Action, Diff, Entry, plain_text};

    fn template(condition: Option<&str>) -> Value {
        let mut table = json!({"Type": "AWS::DynamoDB::Table", "DeletionPolicy": "Delete"});
        if let Some(condition) = condition {
            table["Condition"] = condition.into();
        }
        json!({
            "Parameters": {"Stage": {"Type": "String"}},
            "Conditions": {
                "Prod": {"Fn::Equals": [{"Ref": "Stage"}, "prod"]},
                "Never": {"Fn::Equals": ["a", "b"]},
                "Always": {"Fn::Equals": ["a", "a"]},
            },
            "Resources": {"T": table},
        })
    }

    fn outcome(old: Option<&str>, new: Option<&str>) -> String {
        Diff::between(&template(old), &template(new)).entries[0].outcome()
    }

    #[test]
    fn condition_that_may_be_false_may_remove_the_resource() {
        let diff = Diff::between(&template(None), &template(Some("Prod")));
        assert_eq!(
            plain_text(&diff),
            "Resources\n  - T may be removed, its items are lost\n      Condition: + Prod\n"
        );
        assert_eq!(diff.entries[0].action(), Action::MayBeRemoved);
        assert!(diff.hazards()[0].loses_data());
        assert_eq!(outcome(Some("Always"), Some("Prod")), "may be removed, its items are lost");
    }

    #[test]
    fn renamed_resource_with_a_condition_is_replaced() {
        let mut new = template(Some("Never"));
        let resource = new["Resources"]["T"].take();
        new["Resources"] = json!({"Other": resource});
        let diff = Diff::between(&template(None), &new);
        assert_eq!(diff.entries[0].outcome(), "renamed and replaced, its items are lost");
    }

    #[test]
    fn condition_with_one_result_decides() {
        assert_eq!(outcome(None, Some("Never")), "removed, its items are lost");
        assert_eq!(outcome(None, Some("Always")), "updated");
        assert_eq!(outcome(Some("Prod"), None), "updated");
    }
    #[test]
    fn condition_with_another_name_removes_nothing() {
        let mut new = template(Some("Production"));
        new["Conditions"]["Production"] = new["Conditions"]["Prod"].take();
        let diff = Diff::between(&template(Some("Prod")), &new);
        let outcome = |id: &str| diff.entries.iter().find(|it| it.id == id).map(Entry::outcome);
        assert_eq!(outcome("T").as_deref(), Some("updated"));
        assert_eq!(outcome("Production").as_deref(), Some("added"));
    }

    #[test]
    fn resource_that_did_not_exist_is_not_removed() {
        assert_eq!(outcome(Some("Never"), Some("Prod")), "updated");
    }

    /// A template with a table that has the condition `Prod`.
    fn with_conditions(conditions: Value) -> Value {
        let mut all = template(Some("Prod"));
        all["Conditions"] = conditions;
        all
    }

    fn stage(name: &str) -> Value {
        json!({"Fn::Equals": [{"Ref": "Stage"}, name]})
    }

    /// The resource in the differences of two templates, without the line of the section.
    fn resource(old: &Value, new: &Value) -> String {
        let mut diff = Diff::between(old, new);
        diff.entries.retain(|entry| entry.section == "Resources");
        plain_text(&diff).lines().skip(1).collect::<Vec<_>>().join("\n")
    }

    const MAY_BE_REMOVED: &str = "  - T may be removed, its items are lost\n      Condition: Prod changed";
    const MAY_BE_ADDED: &str = "  + T may be added\n      Condition: Prod changed";

    macro_rules! definitions {
        ($($name:ident: $old:expr => $new:expr, $expected:expr;)*) => {$(
            #[test]
            fn $name() {
                let [old, new] = [json!({"Prod": $old}), json!({"Prod": $new})].map(with_conditions);
                assert_eq!(resource(&old, &new), $expected);
            }
        )*};
    }

    definitions! {
        condition_that_compares_another_text_may_remove: stage("prod") => stage("live"), MAY_BE_REMOVED;
        wider_condition_only_adds: stage("prod") => json!({"Fn::Or": [stage("prod"), stage("test")]}), MAY_BE_ADDED;
        narrower_condition_may_remove: json!({"Fn::Or": [stage("prod"), stage("test")]}) => stage("prod"), MAY_BE_REMOVED;
        condition_that_becomes_true_only_adds: stage("prod") => json!({"Fn::Equals": ["a", "a"]}), MAY_BE_ADDED;
        condition_in_other_words_changes_no_resource:
            stage("prod") => json!({"Fn::Not": [{"Fn::Not": [{"Fn::Equals": ["prod", {"Ref": "Stage"}]}]}]}), "";
        condition_that_becomes_false_removes: stage("prod") => json!({"Fn::Equals": ["a", "b"]}),
            "  - T removed, its items are lost\n      Condition: Prod changed";
        condition_that_never_held_only_adds: json!({"Fn::Equals": ["a", "b"]}) => stage("prod"), MAY_BE_ADDED;
        condition_that_cannot_be_computed_may_remove:
            stage("prod") => json!({"Fn::Equals": [{"Fn::Select": [0, {"Ref": "Stage"}]}, "prod"]}), MAY_BE_REMOVED;
    }

    #[test]
    fn condition_on_which_another_depends_is_named() {
        let conditions = |name: &str| {
            with_conditions(json!({"Prod": {"Fn::Not": [{"Condition": "Test"}]}, "Test": stage(name)}))
        };
        assert_eq!(
            resource(&conditions("test"), &conditions("dev")),
            "  - T may be removed, its items are lost\n      Condition: Prod depends on Conditions.Test, which changed"
        );
    }

    #[test]
    fn changed_default_may_remove_only_if_it_makes_the_condition_false() {
        let default = |name: &str| {
            let mut all = template(Some("Prod"));
            all["Parameters"]["Stage"]["Default"] = name.into();
            all
        };
        assert_eq!(
            resource(&default("prod"), &default("test")),
            "  - T may be removed, its items are lost\n      Condition: Prod depends on Parameters.Stage, which changed"
        );
        assert_eq!(
            resource(&default("test"), &default("prod")),
            "  + T may be added\n      Condition: Prod depends on Parameters.Stage, which changed"
        );
        assert_eq!(resource(&default("dev"), &default("test")), "", "false with both");
    }

    #[test]
    fn changed_mapping_may_remove() {
        let mapping = |stage: &str| {
            let find = json!({"Fn::FindInMap": ["Stages", {"Ref": "AWS::Region"}, "stage"]});
            let mut all = with_conditions(json!({"Prod": {"Fn::Equals": [find, "prod"]}}));
            all["Mappings"] = json!({"Stages": {"eu-central-1": {"stage": stage}}});
            all
        };
        assert_eq!(
            resource(&mapping("prod"), &mapping("test")),
            "  - T may be removed, its items are lost\n      Condition: Prod depends on Mappings.Stages, which changed"
        );
    }

    #[test]
    fn changed_resource_also_shows_its_changed_condition() {
        let mut old = with_conditions(json!({"Prod": stage("prod")}));
        let mut new = with_conditions(json!({"Prod": stage("live")}));
        for (template, mode) in [(&mut old, "PROVISIONED"), (&mut new, "PAY_PER_REQUEST")] {
            template["Resources"]["T"]["Properties"] = json!({"BillingMode": mode});
        }
        assert_eq!(
            resource(&old, &new),
            "  - T may be removed, its items are lost\n      BillingMode: PROVISIONED → PAY_PER_REQUEST\n      Condition: Prod changed"
        );
    }

    #[test]
    fn further_operand_is_understood_among_many() {
        const OPERANDS: usize = 12;
        let operands = |count: usize| {
            (0..count)
                .map(|number| json!({"Fn::Equals": [{"Ref": format!("P{number}")}, "a"]}))
                .collect::<Vec<_>>()
        };
        let all = |function: &str, count| with_conditions(json!({"Prod": {function: operands(count)}}));
        for (function, removed) in [("Fn::Or", false), ("Fn::And", true)] {
            for (old, new, may_be_removed) in
                [(OPERANDS - 1, OPERANDS, removed), (OPERANDS, OPERANDS - 1, !removed)]
            {
                let shown = resource(&all(function, old), &all(function, new));
                let expected = if may_be_removed { "T may be removed" } else { "T may be added" };
                assert!(shown.contains(expected), "{function} {old} {new}: {shown}");
            }
        }
    }

    #[test]
    fn changed_loop_or_transform_may_change_the_conditions_that_it_makes() {
        let made_by = |name: &str, value: Value| with_conditions(json!({name: value}));
        let each = |live: &str| json!(["X", {"Ref": "Names"}, {"Pro${X}": {"Fn::Equals": [{"Ref": "Stage"}, live]}}]);
        let include = |place: &str| json!({"Name": "AWS::Include", "Parameters": {"Location": place}});
        for (name, old, new) in [
            ("Fn::ForEach::Stages", each("prod"), each("live")),
            ("Fn::Transform", include("s3://a/1"), include("s3://a/2")),
        ] {
            assert_eq!(
                resource(&made_by(name, old.clone()), &made_by(name, new)),
                format!(
                    "  - T may be removed, its items are lost\n      Condition: Prod depends on Conditions.{name}, which changed"
                )
            );
            assert_eq!(resource(&made_by(name, old.clone()), &made_by(name, old)), "");
        }
    }

    #[test]
    fn json_has_the_changed_condition() {
        let [old, new] = ["prod", "live"].map(|name| with_conditions(json!({"Prod": stage(name)})));
        let document = crate::diff::json(&Diff::between(&old, &new));
        assert_eq!(document.resources[0]["action"], "may-be-removed");
        let causes = json!([{"section": "Conditions", "id": "Prod"}]);
        assert_eq!(
            document.resources[0]["condition"],
            json!({"name": "Prod", "causes": causes, "has_more_causes": false})
        );
    }

    #[test]
    fn wider_condition_with_another_name_removes_nothing() {
        let mut new = template(Some("Live"));
        new["Conditions"]["Live"] = json!({"Fn::Or": [stage("prod"), stage("test")]});
        assert_eq!(resource(&template(Some("Prod")), &new), "  ~ T updated\n      Condition: Prod → Live");
    }

    #[test]
    fn long_chain_of_conditions_is_compared_in_little_time() {
        let chain = |stage: Value| {
            let link = |number: usize| {
                let before = json!({"Condition": format!("C{}", number - 1)});
                (format!("C{number}"), json!({"Fn::And": [before, before]}))
            };
            let mut conditions: serde_json::Map<String, Value> = (1..5_000).map(link).collect();
            conditions.insert("C0".to_owned(), stage);
            let queue = |number: usize| {
                (format!("Q{number}"), json!({"Type": "AWS::SQS::Queue", "Condition": format!("C{number}")}))
            };
            let queues: serde_json::Map<String, Value> = (0..5_000).map(queue).collect();
            json!({"Conditions": conditions, "Resources": queues})
        };
        let diff = Diff::between(&chain(stage("prod")), &chain(stage("live")));
        assert_eq!(diff.entries.iter().filter(|entry| entry.condition.is_some()).count(), 5_000);
    }

    /// A template whose parameters have a type and a default.
    fn with_parameters(condition: &Value, parameters: &[&str], kind: &str, default: &str) -> Value {
        let mut all = with_conditions(json!({ "Prod": condition }));
        for name in parameters {
            all["Parameters"][name] = json!({"Type": kind, "Default": default});
        }
        all
    }

    #[test]
    fn changed_name_of_a_stored_value_may_remove() {
        let stored = |default: &str| {
            let kind = "AWS::SSM::Parameter::Value<String>";
            let mut all = with_parameters(&stage("prod"), &["Stage"], kind, default);
            all["Parameters"]["Stage"]["AllowedValues"] = json!(["/old", "/new"]);
            all
        };
        let found = resource(&stored("/old"), &stored("/new"));
        assert!(found.starts_with("  - T may be removed"), "{found}");
        assert_eq!(resource(&stored("/old"), &stored("/old")), "");
    }

    #[test]
    fn changed_default_in_a_text_may_remove() {
        let long = format!("${{Stage}}-{}", "x".repeat(70 << 10));
        let texts = [
            (json!({"Fn::Sub": "${Stage}-x"}), "prod-x".to_owned()),
            (json!({"Fn::Sub": ["${V}-x", {"V": {"Ref": "Stage"}}]}), "prod-x".to_owned()),
            (json!({"Fn::Join": ["-", [{"Ref": "Stage"}, "x"]]}), "prod-x".to_owned()),
            (json!({ "Fn::Sub": long }), long.replace("${Stage}", "prod")),
        ];
        for (text, expected) in texts {
            let equals = json!({"Fn::Equals": [text, expected]});
            let with_default = |default| with_parameters(&equals, &["Stage"], "String", default);
            let found = resource(&with_default("prod"), &with_default("dev"));
            assert!(found.starts_with("  - T may be removed"), "{found}");
        }
    }

    #[test]
    fn changed_default_in_a_text_may_add() {
        let equals = json!({"Fn::Equals": [{"Fn::Sub": "${Stage}-x"}, "prod-x"]});
        let with_default = |default| with_parameters(&equals, &["Stage"], "String", default);
        let found = resource(&with_default("dev"), &with_default("prod"));
        assert!(found.starts_with("  + T may be added"), "{found}");
    }

    #[test]
    fn variable_of_a_text_with_the_name_of_a_parameter_is_not_the_parameter() {
        let equals =
            json!({"Fn::Equals": [{"Fn::Sub": ["${Stage}", {"Stage": {"Ref": "AWS::Region"}}]}, "prod"]});
        let with_default = |default| with_parameters(&equals, &["Stage"], "String", default);
        assert_eq!(resource(&with_default("prod"), &with_default("dev")), "");
    }

    #[test]
    fn one_of_several_changed_defaults_may_remove() {
        let equals = json!({"Fn::Equals": [{"Ref": "A"}, {"Ref": "B"}]});
        let few = ["A", "B"].as_slice();
        let names: Vec<String> = (0..40).map(|number| format!("P{number}")).collect();
        let many: Vec<&str> = names.iter().map(String::as_str).chain(few.iter().copied()).collect();
        for parameters in [few, &many] {
            let with_default = |default| with_parameters(&equals, parameters, "String", default);
            let found = resource(&with_default("x"), &with_default("y"));
            assert!(found.starts_with("  - T may be removed"), "{found}");
        }
    }

    #[test]
    fn changed_defaults_that_a_condition_does_not_read_remove_nothing() {
        let names: Vec<String> = (0..40).map(|number| format!("P{number}")).collect();
        let mut names: Vec<&str> = names.iter().map(String::as_str).collect();
        names.push("Stage");
        let with_default = |default| with_parameters(&stage("prod"), &names, "String", default);
        assert_eq!(resource(&with_default("dev"), &with_default("test")), "");
    }

    /// A template whose condition looks up a value in mappings.
    fn with_mappings(lookup: &Value, mappings: Value) -> Value {
        let mut all = with_conditions(json!({"Prod": {"Fn::Equals": [{"Fn::FindInMap": lookup}, "prod"]}}));
        all["Mappings"] = mappings;
        all
    }

    macro_rules! lookups {
        ($($name:ident: $lookup:tt in $old:tt => $new:tt, $expected:expr;)*) => {$(
            #[test]
            fn $name() {
                let [old, new] = [json!($old), json!($new)].map(|mappings| with_mappings(&json!($lookup), mappings));
                let found = resource(&old, &new);
                assert_eq!(found.lines().next().unwrap_or_default(), $expected);
            }
        )*};
    }

    lookups! {
        further_row_of_a_mapping_removes_nothing: ["M", {"Ref": "AWS::Region"}, "b"]
            in {"M": {"us-east-1": {"b": "prod"}}} => {"M": {"us-east-1": {"b": "prod"}, "eu-west-1": {"b": "dev"}}}, "";
        further_column_of_a_mapping_removes_nothing: ["M", {"Ref": "AWS::Region"}, "b"]
            in {"M": {"us-east-1": {"b": "prod"}}} => {"M": {"us-east-1": {"b": "prod", "c": 1}}}, "";
        other_column_of_a_mapping_removes_nothing: ["M", {"Ref": "AWS::Region"}, "b"]
            in {"M": {"us-east-1": {"b": "prod", "c": 1}}} => {"M": {"us-east-1": {"b": "prod", "c": 2}}}, "";
        other_row_of_a_mapping_removes_nothing: ["M", "a", {"Ref": "Stage"}]
            in {"M": {"a": {"b": "prod"}, "c": {"b": "x"}}} => {"M": {"a": {"b": "prod"}, "c": {"b": "y"}}}, "";
        lost_row_of_a_mapping_may_remove: ["M", {"Ref": "AWS::Region"}, "b"]
            in {"M": {"us-east-1": {"b": "prod"}, "eu-west-1": {"b": "dev"}}} => {"M": {"us-east-1": {"b": "prod"}}},
            "  - T may be removed, its items are lost";
        further_row_in_the_place_of_a_default_may_remove: ["M", {"Ref": "AWS::Region"}, "b", {"DefaultValue": "prod"}]
            in {"M": {"us-east-1": {"b": "prod"}}} => {"M": {"us-east-1": {"b": "prod"}, "eu-west-1": {"b": "dev"}}},
            "  - T may be removed, its items are lost";
        mapping_whose_name_is_a_function_may_remove: [{"Ref": "Stage"}, "a", "b"]
            in {"M": {"a": {"b": "prod"}}} => {"M": {"a": {"b": "dev"}}}, "  - T may be removed, its items are lost";
        mapping_whose_name_is_a_text_may_remove: [{"Fn::Sub": "M"}, "a", "b"]
            in {"M": {"a": {"b": "prod"}}} => {"M": {"a": {"b": "dev"}}}, "  - T may be removed, its items are lost";
        mapping_from_a_macro_may_remove: ["M", "a", "b"]
            in {"Fn::Transform": {"Name": "AWS::Include", "Parameters": {"Location": "s3://a"}}}
            => {"Fn::Transform": {"Name": "AWS::Include", "Parameters": {"Location": "s3://b"}}},
            "  - T may be removed, its items are lost";
        literal_lookup_is_computed: ["M", "a", "b"]
            in {"M": {"a": {"b": "dev"}}} => {"M": {"a": {"b": "prod"}}}, "  + T may be added";
    }

    #[test]
    fn further_causes_are_counted() {
        let names: Vec<String> = (0..6).map(|number| format!("P{number}")).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let found = |count: usize| {
            let equals = |name: &&str| json!({"Fn::Equals": [{"Ref": name}, "x"]});
            let any: Vec<Value> = names[..count].iter().map(equals).collect();
            let with_default =
                |default| with_parameters(&json!({ "Fn::Or": any }), &names[..count], "String", default);
            resource(&with_default("x"), &with_default("y"))
        };
        let five = "Parameters.P0, Parameters.P1, Parameters.P2, Parameters.P3, Parameters.P4";
        assert!(found(5).ends_with(&format!("depends on {five}, which changed")), "{}", found(5));
        assert!(found(6).ends_with(&format!("depends on {five} and more, which changed")), "{}", found(6));
    }

    #[test]
    fn own_change_is_a_cause_in_any_case() {
        let conditions = |name: &str| {
            let names: Vec<String> = (0..9).map(|number| format!("C{number}")).collect();
            let mut all: serde_json::Map<String, Value> =
                names.iter().map(|id| (id.clone(), stage(&format!("{name}{id}")))).collect();
            let mut any: Vec<Value> = names.iter().map(|id| json!({ "Condition": id })).collect();
            any.push(stage(name));
            all.insert("Prod".to_owned(), json!({ "Fn::Or": any }));
            with_conditions(all.into())
        };
        assert_eq!(resource(&conditions("prod"), &conditions("live")), MAY_BE_REMOVED);
    }
}
