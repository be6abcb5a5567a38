//! Findings that the command line, the settings or a template leaves out.

use std::fs;

use super::fixtures::{BROKEN, SOUND};
use super::folder::{Folder, code, stderr, stdout};

#[test]
fn template_suppresses_findings_with_a_reason() {
    let template = |id: &str| {
        let ignore = format!("sitegate: {{ignore: [{{rule: {id}, reason: it is new}}]}}");
        let text = format!("{BROKEN}    Metadata: {{{ignore}}}\n");
        Folder::new("check-suppressed").with("a.yaml", &text).infra(&["check", "a.yaml"])
    };
    assert_eq!(stderr(&template("unknown-type")), "No problems found: 1 file.\n");
    let unused = template("cycle");
    assert!(
        stdout(&unused).contains("warning[suppression]: `cycle` reports nothing here"),
        "{}",
        stdout(&unused)
    );
    assert_eq!(code(&unused), 2, "{}", stderr(&unused));
}

#[test]
fn settings_of_check_name_files_severity_and_ignored_rules() {
    let unused = "Parameters: {P: {Type: String}}\n";
    let folder = Folder::new("check-settings")
        .with("stacks/a.yaml", &format!("{SOUND}{unused}"))
        .with("legacy/b.yaml", BROKEN)
        .with("legacy/c.yaml", BROKEN);
    let settings = |text: &str| fs::write(folder.0.join(".sitegate-check.yaml"), text).expect("a file");
    let result = |arguments: &[&str]| {
        let output = folder.infra(arguments);
        (code(&output), stderr(&output))
    };
    settings("files: [stacks, legacy]\n");
    assert_eq!(result(&["check"]), (2, "2 errors and 1 warning in 3 files.\n".to_owned()));
    settings("files: [stacks, legacy]\nignore: [{rule: unknown-type, reason: old, files: 'legacy/*'}]\n");
    assert_eq!(result(&["check"]), (0, "1 warning in 3 files.\n".to_owned()));
    assert_eq!(result(&["check", "--fail-on", "warning"]).0, 2);
    assert_eq!(result(&["check", "legacy/b.yaml"]), (0, "No problems found: 1 file.\n".to_owned()));
    settings("fail_on: warning\nfiles: [stacks]\nignore: [{rule: cycle, reason: old}]\n");
    assert_eq!(result(&["check"]), (2, "2 warnings in 2 files.\n".to_owned()), "one entry has no effect");
    assert_eq!(result(&["check", "--fail-on", "error"]).0, 0);
    assert_eq!(
        result(&["check", "stacks"]).1,
        "1 warning in stacks/a.yaml.\n",
        "an entry may be about other files"
    );
    settings("fail_on: never\n");
    let (code, text) = result(&["check"]);
    assert_eq!(code, 2);
    assert!(text.contains(".sitegate-check.yaml:1:"), "{text}");
}

#[test]
fn ignored_rule_is_not_reported_and_unknown_rule_is_refused() {
    let template = "Parameters: {P: {Type: String}}\nResources:\n  Q:\n    Type: AWS::SQS::Queue\n    Properties: {Delay: 5}\n";
    let folder = Folder::new("ignored").with("t.yaml", template);
    let check = |rules: &[&str]| {
        let ignored: Vec<&str> = rules.iter().flat_map(|rule| ["--ignore", rule]).collect();
        folder.infra(&[&["check", "t.yaml"], ignored.as_slice()].concat())
    };
    let output = check(&["unused-parameter"]);
    assert_eq!(code(&output), 2);
    assert!(!stdout(&output).contains("unused-parameter") && stdout(&output).contains("unknown-property"));
    let output = check(&["unused-parameter", "unknown-property"]);
    assert_eq!((code(&output), stderr(&output).as_str()), (0, "No problems found: 1 file.\n"));
    let output = check(&["unknown-propety"]);
    assert_eq!(code(&output), 2);
    assert!(
        stderr(&output).contains("unknown rule `unknown-propety`; did you mean `unknown-property`?"),
        "{}",
        stderr(&output)
    );
    assert_eq!(code(&check(&["syntax"])), 2, "syntax errors cannot be ignored");
}

#[test]
fn excluded_files_are_neither_checked_nor_formatted() {
    let folder = Folder::new("check-excluded")
        .with("stacks/a.yaml", BROKEN)
        .with("stacks/old/b.yaml", BROKEN)
        .with(".sitegate-check.yaml", "files: [stacks]\nexclude: ['stacks/old/**']\n");
    let result = |arguments: &[&str]| {
        let output = folder.infra(arguments);
        (code(&output), stderr(&output))
    };
    let expected = (2, "1 error in stacks/a.yaml. 1 file is excluded.\n".to_owned());
    assert_eq!(result(&["check"]), expected);
    assert_eq!(result(&["check", "./stacks/**/*.yaml"]), expected);
    let nothing = (0, "No templates found. 1 file is excluded.\n".to_owned());
    assert_eq!(result(&["check", "stacks/old/b.yaml"]), nothing, "hooks of pre-commit name each file");
    let absolute = folder.0.join("stacks/old/b.yaml").display().to_string();
    assert_eq!(result(&["check", &absolute]), nothing);
    assert_eq!(result(&["fmt", "--check"]), (0, "No changes: 1 file.\n".to_owned()));
    for entry in ["stacks/old", "./stacks/old/", "**/old", "stacks/o*"] {
        let settings = format!("files: [stacks]\nexclude: ['{entry}']\n");
        fs::write(folder.0.join(".sitegate-check.yaml"), settings).expect("a file");
        assert_eq!(result(&["check"]), expected, "{entry}");
    }
    fs::write(folder.0.join(".sitegate-check.yaml"), "exclude: [child.yaml]\n").expect("a file");
    let outer =
        "Resources:\n  A:\n    Type: AWS::CloudFormation::Stack\n    Properties: {TemplateURL: child.yaml}\n";
    let folder = folder.with("outer.yaml", outer).with("child.yaml", BROKEN);
    assert_eq!(stderr(&folder.infra(&["check", "outer.yaml"])), "No problems found: 1 file.\n");
}

#[test]
fn exclusion_without_files_is_silent() {
    let folder = Folder::new("check-excludes-nothing")
        .with("stacks/a.yaml", SOUND)
        .with(".sitegate-check.yaml", "files: [stacks]\nexclude: [cdk.out]\n");
    assert_eq!(stderr(&folder.infra(&["check"])), "No problems found: 1 file.\n");
}

#[test]
fn folder_of_an_entry_stands_for_its_files() {
    let entry = "{ rule: unknown-type, reason: old, files: old }";
    let values = "{ values: { Stage: a }, files: '*.yaml' }";
    let folder = Folder::new("check-entry-folder")
        .with("old/b.yaml", BROKEN)
        .with("old/c.yaml", "Parameters: {Stage: {Type: Number}}\nResources:\n  A: {Type: AWS::SNS::Topic, Properties: {FifoTopic: !Ref Stage}}\n")
        .with(".sitegate-check.yaml", &format!("files: [old]\nignore:\n  - {entry}\nparameters:\n  - {values}\n"));
    assert_eq!(stderr(&folder.infra(&["check"])), "No problems found: 2 files.\n", "a star matches no slash");
}

#[test]
fn check_that_only_reports_succeeds() {
    let folder = Folder::new("check-reports").with("a.yaml", BROKEN);
    let output = folder.infra(&["check", "a.yaml", "--fail-on", "none"]);
    assert_eq!((code(&output), stderr(&output).as_str()), (0, "1 error in a.yaml.\n"));
    let missing = folder.infra(&["check", "a.yaml", "b.yaml", "--fail-on", "none"]);
    assert_eq!(code(&missing), 3, "--fail-on does not cover a file that cannot be read");
    let folder = folder.with(".sitegate-check.yaml", "fail_on: none\n");
    assert_eq!(code(&folder.infra(&["check", "a.yaml"])), 0);
    assert_eq!(code(&folder.infra(&["check", "a.yaml", "--fail-on", "error"])), 2);
}

#[test]
fn template_does_not_suppress_a_mandatory_rule() {
    let ignore = "sitegate: {ignore: [{rule: unknown-type, reason: it is new}]}";
    let folder = Folder::new("check-mandatory")
        .with("a.yaml", &format!("{BROKEN}    Metadata: {{{ignore}}}\n"))
        .with(".sitegate-check.yaml", "mandatory: [unknown-type]\n");
    let output = folder.infra(&["check", "a.yaml"]);
    assert_eq!((code(&output), stderr(&output).as_str()), (2, "1 error and 1 warning in a.yaml.\n"));
    assert!(stdout(&output).contains("`unknown-type` is mandatory"), "{}", stdout(&output));
}

#[test]
fn rule_of_cfn_lint_is_translated() {
    let folder = Folder::new("check-cfn-lint-rule").with("a.yaml", BROKEN);
    for arguments in [&["check", "a.yaml", "--ignore", "E3510"][..], &["explain", "E3510"]] {
        let output = folder.infra(arguments);
        let expected = "error: `E3510` is a rule of cfn-lint; write `not-allowed`\n";
        assert_eq!((code(&output), stderr(&output).as_str()), (2, expected), "{arguments:?}");
    }
}
