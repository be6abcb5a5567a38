//! The page about own rules: each of its rules is read, found in a bad template, and not found in a good one.

#![allow(clippy::expect_used, reason = "a test says so when its own set-up fails")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use cloudformation::validate::{OwnRules, Validator};
use cloudformation::yaml;

/// The rules of the page, each with its ID.
fn rules() -> Vec<(String, String)> {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/own-rules.md");
    let page = fs::read_to_string(page).expect("the page");
    let blocks = page.split("```yaml\n").skip(1).filter_map(|rest| Some(rest.split_once("```")?.0));
    let rules = blocks.filter_map(|block| {
        let id = block.strip_prefix("rule: ")?.lines().next()?;
        Some((id.to_owned(), block.to_owned()))
    });
    rules.collect()
}

fn own() -> OwnRules {
    let files = rules().into_iter().map(|(id, text)| (format!("{id}.yaml").into(), text));
    let mistakes = |mistakes: Vec<_>| format!("{mistakes:#?}");
    infra::own_rules::read(files.collect()).map_err(mistakes).expect("rules without mistakes")
}

/// The rules that a template breaks, in all findings of the check.
fn broken(folder: &str, template: &str) -> Vec<String> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/own_rules").join(folder).join(template);
    let document = yaml::read(&fs::read_to_string(&file).expect("a template")).expect("YAML").json;
    let findings = Validator::new().with_own_rules(own()).validate(&document);
    findings.iter().map(|finding| finding.rule().id.to_owned()).collect()
}

macro_rules! examples {
    ($($test:ident: $id:literal;)*) => {
        $(
            #[test]
            fn $test() {
                assert_eq!(broken($id, "bad.yaml"), [$id]);
                assert_eq!(broken($id, "good.yaml"), [""; 0]);
            }
        )*

        #[test]
        fn every_rule_of_the_page_has_a_test() {
            let ids: BTreeSet<String> = rules().into_iter().map(|(id, _)| id).collect();
            assert_eq!(ids, BTreeSet::from([$($id.to_owned()),*]));
        }
    };
}

examples! {
    encrypted_queues: "encrypted-queues";
    encrypted_transport: "encrypted-transport";
    instance_types: "instance-types";
    kept_databases: "kept-databases";
    log_retention: "log-retention";
    narrow_policies: "narrow-policies";
    no_public_ingress: "no-public-ingress";
    no_users: "no-users";
    private_buckets: "private-buckets";
    queue_names: "queue-names";
    secret_variables: "secret-variables";
    team_tag: "team-tag";
    watched_functions: "watched-functions";
}
