//! The rules and resource types of a team.

use super::fixtures::{QUEUE_RULE, folder_with_own_rules};
use super::folder::{Folder, code, stderr, stdout};

#[test]
fn own_rule_is_applied_reported_ignored_and_explained() {
    let folder = folder_with_own_rules("own-rules");
    let output = folder.infra(&["check", "queue.yaml"]);
    assert_eq!(code(&output), 2);
    insta::assert_snapshot!(stdout(&output), @r"
    error[encrypted-queues]: KmsMasterKeyId is required
     --> queue.yaml:2:3
      |
    2 |   Q:
      |   ^
      |
      = cause: Messages contain orders of customers.
    ");
    let report = |format: &str| stdout(&folder.infra(&["check", "queue.yaml", "--report", format]));
    let json: serde_json::Value = serde_json::from_str(&report("json")).expect("JSON");
    assert_eq!(json["findings"][0]["rule"], "encrypted-queues");
    assert_eq!(json["findings"][0]["url"], "https://wiki.example.com/queues");
    let sarif: serde_json::Value = serde_json::from_str(&report("sarif")).expect("JSON");
    let rules = sarif["runs"][0]["tool"]["driver"]["rules"].as_array().expect("rules");
    assert!(rules.iter().any(|rule| rule["id"] == "encrypted-queues"));
    assert_eq!(sarif["runs"][0]["results"][0]["ruleId"], "encrypted-queues");
    assert!(report("junit").contains("encrypted-queues"));
    assert_eq!(code(&folder.infra(&["check", "queue.yaml", "--ignore", "encrypted-queues"])), 0);
    let explained = folder.infra(&["explain", "encrypted-queues"]);
    assert!(stdout(&explained).contains("Messages contain orders of customers."));
    let misspelt = folder.infra(&["explain", "encrypted-queue"]);
    assert_eq!(code(&misspelt), 2);
    assert!(stderr(&misspelt).contains("did you mean `encrypted-queues`?"), "{}", stderr(&misspelt));
}

/// A rule that the stack of a site breaks, and one that only its bucket breaks.
const SITE_RULES: [(&str, &str); 2] = [
    (
        "our-rules/functions.yaml",
        "rule: dead-letters\ntype: AWS::Lambda::Function\nsummary: The function has no queue for failed events\nreason: We look at them.\nschema:\n  required: [DeadLetterConfig]\n",
    ),
    (
        "our-rules/buckets.yaml",
        "rule: fast-uploads\ntype: AWS::S3::Bucket\nsummary: The bucket is slow\nreason: We upload from all continents.\nschema:\n  required: [AccelerateConfiguration]\n",
    ),
];

#[test]
fn own_rules_apply_to_the_stacks_of_a_site() {
    let folder =
        SITE_RULES.iter().fold(Folder::new("own-rules-site"), |folder, (file, text)| folder.with(file, text));
    let folder = folder.with(".sitegate-check.yaml", "rules: our-rules\n").with("site.yaml", "{}\n");
    let output = folder.infra(&["check", "site.yaml"]);
    assert_eq!(code(&output), 2);
    let found = stdout(&output);
    assert!(
        found.contains("error[dead-letters]: DeadLetterConfig is required\n--> Resources.EdgeFunction"),
        "{found}"
    );
    assert!(found.contains("error[fast-uploads]"), "{found}");
    assert_eq!(stdout(&folder.infra(&["check"])), found);
    let folder = folder.with("site.yaml", "bucket: { region: eu-central-1, name: reports-of-acme }\n");
    let found = stdout(&folder.infra(&["check", "site.yaml"]));
    assert!(found.contains("error[fast-uploads]"), "{found}");
    let ignored =
        folder.infra(&["check", "site.yaml", "--ignore", "dead-letters", "--ignore", "fast-uploads"]);
    assert_eq!(code(&ignored), 0, "{}", stdout(&ignored));
}

#[test]
fn every_command_that_checks_a_stack_applies_own_rules() {
    let site = "bucket: { region: eu-central-1, name: reports-of-acme }\n";
    let folder =
        SITE_RULES.iter().fold(Folder::new("own-rules-commands"), |all, (file, text)| all.with(file, text));
    let folder = folder.with(".sitegate-check.yaml", "rules: our-rules\n").with("site.yaml", site);
    let template = "Resources: { Topic: { Type: 'AWS::SNS::Topic' } }\n";
    let folder = folder.with("old.yaml", template);
    for (arguments, rule) in [
        (&[][..], "dead-letters"),
        (&["synth", "--output", "stack.json"], "dead-letters"),
        (&["diff", "old.yaml"], "dead-letters"),
        (&["bucket"], "fast-uploads"),
    ] {
        let output = folder.infra(arguments);
        assert_eq!((code(&output), stdout(&output).as_str()), (2, ""), "{arguments:?}");
        assert!(stderr(&output).contains(&format!("error[{rule}]")), "{arguments:?}: {}", stderr(&output));
    }
    assert!(!folder.0.join("stack.json").exists());
    let ignore = "ignore:\n  - { rule: dead-letters, reason: none fails, files: site.yaml }\n  - { rule: fast-uploads, reason: we wait }\n";
    let folder = folder.with(".sitegate-check.yaml", &format!("rules: our-rules\nfail_on: never\n{ignore}"));
    for arguments in [&[][..], &["bucket"]] {
        let output = folder.infra(arguments);
        assert_eq!(code(&output), 0, "other settings do not matter: {}", stderr(&output));
    }
    let folder = folder.with(".sitegate-check.yaml", "rules: none\n");
    assert_eq!(code(&folder.infra(&[])), 3, "rules that cannot be read are not left out");
}

#[test]
fn settings_and_metadata_ignore_an_own_rule() {
    let folder = folder_with_own_rules("own-rules-ignored");
    let ignore = "ignore: [{rule: encrypted-queues, reason: tests}]\n";
    let folder = folder.with(".sitegate-check.yaml", &format!("rules: our-rules\n{ignore}"));
    assert_eq!(code(&folder.infra(&["check", "queue.yaml"])), 0);
    let metadata = "    Metadata: {sitegate: {ignore: [{rule: encrypted-queues, reason: tests}]}}\n";
    let folder = folder
        .with(".sitegate-check.yaml", "rules: our-rules\n")
        .with("queue.yaml", &format!("Resources:\n  Q:\n    Type: AWS::SQS::Queue\n{metadata}"));
    let output = folder.infra(&["check", "queue.yaml"]);
    assert_eq!((code(&output), stderr(&output).as_str()), (0, "No problems found: 1 file.\n"));
}

#[test]
fn private_type_is_checked_by_its_schema() {
    let template = |name: &str, attribute: &str| {
        format!(
            "Resources:\n  A:\n    Type: Acme::Billing::Account\n    Properties: {{ {name}: Shop, Owner: {{ Email: a@b.c }} }}\nOutputs:\n  Id: {{ Value: !GetAtt A.{attribute} }}\n"
        )
    };
    let folder = folder_with_own_rules("own-types")
        .with("good.yaml", &template("Name", "Id"))
        .with("bad.yaml", &template("Nam", "Ids"));
    let good = folder.infra(&["check", "good.yaml"]);
    assert_eq!((code(&good), stderr(&good).as_str()), (0, "No problems found: 1 file.\n"));
    let bad = folder.infra(&["check", "bad.yaml"]);
    assert_eq!((code(&bad), stderr(&bad).as_str()), (2, "3 errors in bad.yaml.\n"));
    assert!(stdout(&bad).contains("did you mean `Id`?"), "{}", stdout(&bad));
}

#[test]
fn mistakes_in_own_rules_are_reported_with_their_places() {
    let folder = folder_with_own_rules("own-rules-with-mistakes")
        .with(
            "our-rules/a.yaml",
            "rule: a\ntype: AWS::SQS::Queue\nsummary: a\nreason: b\nschema:\n  required: [KmsKey]\n",
        )
        .with("our-rules/b.yaml", "name: b\n")
        .with("our-rules/c.json", r#"{"typeName": "Account", "properties": {}}"#)
        .with("our-rules/d.json", "{")
        .with("our-rules/e.yaml", QUEUE_RULE);
    let output = folder.infra(&["check", "queue.yaml"]);
    assert_eq!((code(&output), stdout(&output).as_str()), (2, ""));
    let text = stderr(&output);
    for expected in [
        "our-rules/a.yaml:6:14",
        "our-rules/b.yaml:1:1",
        "our-rules/c.json:1:14",
        "our-rules/d.json:1:1",
        "our-rules/queues.yaml:1:1",
    ] {
        assert!(text.contains(expected), "{expected}: {text}");
    }
    let missing = Folder::new("own-rules-missing").with(".sitegate-check.yaml", "rules: our-rules\n");
    assert_eq!(code(&missing.infra(&["check"])), 3);
}
