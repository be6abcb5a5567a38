//! Each rule with its examples: the bad one yields the rule, and the good one yields nothing.
#![expect(clippy::expect_used, reason = "tests")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use cloudformation::validate::{OwnRules, Validator, suppress};
use cloudformation::{Finding, Json, Rule, rules, yaml};

const FIXTURES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/rules");

#[test]
fn ids_are_unique() {
    let mut ids = BTreeSet::new();
    for rule in rules() {
        assert!(ids.insert(rule.id), "{} is there twice", rule.id);
    }
}

#[test]
fn every_rule_has_an_explanation_and_every_folder_of_examples_has_a_rule() {
    let ids: BTreeSet<String> = rules().map(|rule| rule.id.to_owned()).collect();
    for rule in rules() {
        assert!(!rule.summary.is_empty() && !rule.summary.ends_with('.'), "{}", rule.id);
        assert!(rule.why.ends_with('.'), "{}", rule.id);
        assert!(rule.source.starts_with("https://"), "{}", rule.id);
    }
    let entries = fs::read_dir(FIXTURES).expect("the folder of examples");
    let folders: BTreeSet<String> =
        entries.map(|entry| entry.expect("a folder").file_name().to_string_lossy().into_owned()).collect();
    assert_eq!(folders, ids);
}

#[test]
fn every_file_of_a_rule_has_a_row() {
    let sources = concat!(env!("CARGO_MANIFEST_DIR"), "/src");
    let ids: BTreeSet<&str> = rules().map(|rule| rule.id).collect();
    let mut files = 0;
    for folder in ["validate/rules", "validate/rules/edge", "schema/rules"] {
        for entry in fs::read_dir(Path::new(sources).join(folder)).expect("a folder of rules") {
            let path = entry.expect("a file").path();
            let Ok(text) = fs::read_to_string(&path) else { continue };
            if let Some((_, rest)) = text.split_once("static RULE: Rule = Rule {\n    id: \"") {
                let id = rest.split('"').next().expect("an id");
                assert!(ids.contains(id), "{} has no row", path.display());
                files += 1;
            }
        }
    }
    assert_eq!(files, ids.len());
}

fn findings(example: &str, folder: &str) -> Vec<Finding> {
    let document = yaml::read(example).expect("YAML").json;
    let read = |name: &str| -> Option<Json> {
        let text = fs::read_to_string(Path::new(FIXTURES).join(folder).join(name)).ok()?;
        yaml::read(&text).ok().map(|template| template.json)
    };
    let validator = validator(example, folder);
    let mut findings = validator.validate(&document);
    findings.extend(validator.nested(&document, read));
    suppress(&document, findings)
}

/// The validator with the own rule of a folder, or with the options of the command in the first line of an example.
fn validator(example: &str, folder: &str) -> Validator {
    if let Ok(text) = fs::read_to_string(Path::new(FIXTURES).join(folder).join("rule.yaml")) {
        let mut own = OwnRules::default();
        assert_eq!(own.add_rule(&yaml::read(&text).expect("YAML").json), []);
        return Validator::new().with_own_rules(own);
    }
    let command = example.lines().next().unwrap_or_default();
    let Some((_, options)) = command.split_once("--regions ") else { return Validator::new() };
    let regions = options.split(' ').next().unwrap_or_default().split(',');
    Validator::new().with_regions(regions.map(|region| region.parse().expect("a Region")))
}

fn rule(id: &str) -> &'static Rule {
    rules().find(|rule| rule.id == id).expect("a rule")
}

/// Checks the examples of one rule.
fn check(id: &str) {
    let rule = rule(id);
    let bad = findings(rule.bad, id);
    assert!(bad.iter().any(|finding| finding.rule().id == id), "{id} is not among {bad:#?}");
    assert!(bad.iter().all(|finding| finding.rule().id == id), "the example has other mistakes: {bad:#?}");
    assert_eq!(findings(rule.good, id), [], "the good example of {id}");
}

macro_rules! examples {
    ($($test:ident: $id:literal;)*) => {
        $(
            #[test]
            fn $test() {
                check($id);
            }
        )*

        #[test]
        fn every_rule_has_a_test() {
            let tested = BTreeSet::from([$($id),*]);
            assert_eq!(tested, rules().map(|rule| rule.id).collect());
        }
    };
}

examples! {
    bounds: "bounds";
    closed_runtime: "closed-runtime";
    closed_service: "closed-service";
    conditional_reference: "conditional-reference";
    conflict: "conflict";
    cycle: "cycle";
    dangling_reference: "dangling-reference";
    duplicate: "duplicate";
    edge_architecture: "edge-architecture";
    edge_error_page: "edge-error-page";
    edge_event_type: "edge-event-type";
    edge_gap: "edge-gap";
    edge_include_body: "edge-include-body";
    edge_limit: "edge-limit";
    edge_mixed: "edge-mixed";
    edge_region: "edge-region";
    edge_runtime: "edge-runtime";
    edge_trust: "edge-trust";
    edge_unsupported: "edge-unsupported";
    edge_version: "edge-version";
    function_form: "function-form";
    key_attribute: "key-attribute";
    limit: "limit";
    logical_id: "logical-id";
    missing_property: "missing-property";
    missing_sub: "missing-sub";
    missing_transform: "missing-transform";
    nested_stack: "nested-stack";
    no_resources: "no-resources";
    not_allowed: "not-allowed";
    pattern: "pattern";
    read_only: "read-only";
    region: "region";
    schedule_expression: "schedule-expression";
    secure_reference: "secure-reference";
    state_machine: "state-machine";
    suppression: "suppression";
    unchecked_transform: "unchecked-transform";
    unchecked_type: "unchecked-type";
    unfinished_check: "unfinished-check";
    unknown_action: "unknown-action";
    unknown_function: "unknown-function";
    unknown_property: "unknown-property";
    unknown_transform: "unknown-transform";
    unknown_type: "unknown-type";
    unused_condition: "unused-condition";
    unused_mapping: "unused-mapping";
    unused_parameter: "unused-parameter";
    wrong_reference: "wrong-reference";
    wrong_type: "wrong-type";
}
