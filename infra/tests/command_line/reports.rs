//! The formats of the report, and the explanation of a rule.

use super::folder::{Folder, code, stderr, stdout};

#[test]
fn report_option_prints_findings_as_json_or_sarif() {
    let queue = "Resources:\n  Queue:\n    Type: AWS::SQS::Queue\n    Properties:\n      DelaySecond: 5\n";
    let folder = Folder::new("reports")
        .with("a b.yaml", queue)
        .with("good.json", r#"{"Resources": {"T": {"Type": "AWS::SNS::Topic"}}}"#);
    let run = |report: &str| -> serde_json::Value {
        let output = folder.infra(&["check", "a b.yaml", "good.json", "--report", report]);
        assert_eq!((code(&output), stderr(&output).as_str()), (2, ""));
        serde_json::from_str(&stdout(&output)).expect("JSON")
    };
    let report = run("json");
    let expected = serde_json::json!({
        "version": 1,
        "findings": [{
            "rule": "unknown-property", "severity": "error", "message": "unknown property `DelaySecond`", "cause": "",
            "help": "did you mean `DelaySeconds`?",
            "url": "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html",
            "file": "a b.yaml", "range": {"line": 5, "column": 7, "end_column": 18},
            "path": "Resources.Queue.Properties.DelaySecond", "construct": null,
        }],
        "tests": {"passed": 0, "failed": 0, "not_run": 0},
    });
    assert_eq!(report, expected);
    let log = run("sarif");
    let result = &log["runs"][0]["results"][0];
    assert_eq!(log["runs"][0]["results"].as_array().map(Vec::len), Some(1));
    assert_eq!(result["ruleId"], "unknown-property");
    let place = &result["locations"][0]["physicalLocation"];
    assert_eq!(place["region"], serde_json::json!({"startLine": 5, "startColumn": 7, "endColumn": 18}));
    assert_eq!(place["artifactLocation"]["uri"], "a%20b.yaml");
}

#[test]
fn many_findings_are_counted_by_rule() {
    let parameters: Vec<String> = (0..10).map(|number| format!("  P{number}: {{ Type: String }}")).collect();
    let parameters = parameters.join("\n");
    let unused = format!("Parameters:\n{parameters}\nResources:\n  T: {{ Type: AWS::SNS::Topic }}\n");
    let misspelt = "Resources:\n  T: { Type: AWS::SNS::Topik }\n";
    let folder = Folder::new("many-findings").with("a.yaml", &unused).with("b.yaml", misspelt);
    let few = folder.infra(&["check", "a.yaml"]);
    assert_eq!(stderr(&few), "10 warnings in a.yaml.\n");
    let many = folder.infra(&["check", "a.yaml", "b.yaml"]);
    insta::assert_snapshot!(stderr(&many), @r"
    1 error and 10 warnings in 2 files.
      10 unused-parameter
       1 unknown-type
    ");
}

#[test]
fn explain_shows_why_a_rule_exists_and_both_examples() {
    let folder = Folder::new("explain");
    insta::assert_snapshot!(stdout(&folder.infra(&["explain", "rule-meaning"])), @r"
    rule-meaning (warning): A rule cannot have the meaning that its path suggests
    Why     The gate decides about the object that it serves, and not about one of the object's paths. The page is more or less open than its author believes.
    Bad     content: { clean_urls: true }
            rules:
              - { path: /docs, allow: everyone }
    Good    content: { clean_urls: true }
            rules:
              - { path: /docs/, allow: everyone }
    Source  https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DefaultRootObject.html
    ");
    assert!(stdout(&folder.infra(&["explain", "unused-parameter"])).contains("--ignore unused-parameter"));
    let of_construct = stdout(&folder.infra(&["explain", "missing-grant"]));
    assert!(of_construct.contains("grant(table.read()).grant(queue.send())"), "{of_construct}");
    assert!(!of_construct.contains("--ignore"), "{of_construct}");
    assert_eq!(code(&folder.infra(&["explain", "no-such-rule"])), 2);
}
