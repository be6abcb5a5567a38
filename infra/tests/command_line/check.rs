//! `infra check` on one template or site: its findings and its summary.

use super::fixtures::TESTED;
use super::folder::{Folder, code, stderr, stdout};

#[test]
fn check_reads_any_template_and_points_into_it() {
    let template = "Resources:\n  Bucket:\n    Type: AWS::S3::Bucket\n    Properties:\n      BucketNam: x\n      Tags: !Ref Tag\n";
    let output = Folder::new("template").with("t.yaml", template).infra(&["check", "t.yaml"]);
    assert_eq!((code(&output), stderr(&output).as_str()), (2, "2 errors in t.yaml.\n"));
    insta::assert_snapshot!(stdout(&output), @r"
    error[unknown-property]: unknown property `BucketNam`
     --> t.yaml:5:7
      |
    5 |       BucketNam: x
      |       ^^^^^^^^^ did you mean `BucketName`?

    error[dangling-reference]: unknown parameter or resource `Tag`
     --> t.yaml:6:7
      |
    6 |       Tags: !Ref Tag
      |       ^^^^
    ");
}

#[test]
fn empty_template_is_an_error_and_empty_configuration_is_not() {
    let folder = Folder::new("nothing").with("t.yaml", "# nothing\n").with("site.yaml", "");
    let output = folder.infra(&["check", "t.yaml"]);
    assert_eq!(code(&output), 2);
    assert!(stdout(&output).contains("expected an object, found nothing"), "{}", stdout(&output));
    for arguments in [&["check", "site.yaml"][..], &["check"]] {
        assert_eq!(code(&folder.infra(arguments)), 0, "{arguments:?}");
    }
}

#[test]
fn cache_behavior_without_the_function_is_a_warning_in_other_templates() {
    let template = r#"{"Resources": {"Site": {"Type": "AWS::CloudFront::Distribution", "Properties": {"DistributionConfig": {
        "Enabled": true, "Origins": [{"Id": "o", "DomainName": "example.com", "CustomOriginConfig": {"OriginProtocolPolicy": "https-only"}}],
        "DefaultCacheBehavior": {"TargetOriginId": "o", "ViewerProtocolPolicy": "https-only",
            "LambdaFunctionAssociations": [{"EventType": "viewer-request", "LambdaFunctionARN": "arn:aws:lambda:us-east-1:123456789012:function:f:1"}]},
        "CacheBehaviors": [{"PathPattern": "/a", "TargetOriginId": "o", "ViewerProtocolPolicy": "https-only"}]}}}}}"#;
    let output = Folder::new("gap").with("other.json", template).infra(&["check", "other.json"]);
    assert_eq!(code(&output), 0, "{}", stdout(&output));
    assert!(stdout(&output).contains("warning[edge-gap]"), "{}", stdout(&output));
}

#[test]
fn check_runs_access_tests() {
    let failing = Folder::new("access-test").with("site.yaml", &TESTED.replace("EXPECTED", "allowed"));
    let output = failing.infra(&["check"]);
    assert_eq!(code(&output), 2);
    insta::assert_snapshot!(stdout(&output), @r"
    error[access-test]: expected allowed, got denied
     --> site.yaml:7:64
      |
    7 |   - { as: { groups: [audit] }, path: /finance/q3.html, expect: allowed }
      |                                                                ^^^^^^^
      |
      = cause: rule /finance/* (site.yaml:5) allows only group finance
      = help: add audit to line 5, or write expect: denied
    ");
    assert!(
        stderr(&output).ends_with("1 error in site.yaml. Access tests: 0 passed, 1 failed.\n"),
        "{}",
        stderr(&output)
    );
    let json: serde_json::Value =
        serde_json::from_str(&stdout(&failing.infra(&["check", "--json"]))).expect("JSON");
    assert_eq!(json["tests"], serde_json::json!({"passed": 0, "failed": 1, "not_run": 0}));
    assert_eq!(json["findings"][0]["help"], "add audit to line 5, or write expect: denied");
    assert_eq!(code(&failing.infra(&[])), 0, "a failing test does not stop a template");

    let passing = Folder::new("access-test").with("site.yaml", &TESTED.replace("EXPECTED", "denied"));
    let output = passing.infra(&["check"]);
    assert_eq!((code(&output), stdout(&output).as_str()), (0, ""));
    assert!(
        stderr(&output).ends_with("No problems found: 1 file, 1 access test passed.\n"),
        "{}",
        stderr(&output)
    );

    let wrong = TESTED.replace("EXPECTED", "maybe");
    let output = Folder::new("access-test").with("site.yaml", &wrong).infra(&["check"]);
    assert!(
        stderr(&output).ends_with("1 error in site.yaml. Access tests did not run.\n"),
        "{}",
        stderr(&output)
    );
}

#[test]
fn advice_is_at_the_mark_of_the_value() {
    let site = "rules:\n  - { path: /finance/*, allow: finance }\n";
    let output = Folder::new("advice").with("site.yaml", site).infra(&["check"]);
    assert_eq!(code(&output), 2);
    let text = stdout(&output) + &stderr(&output);
    let expected = "\
error[not-allowed]: `allow` does not take `finance`
 --> site.yaml:2:32
  |
2 |   - { path: /finance/*, allow: finance }
  |                                ^^^^^^^ a group? write { groups: [finance] }
";
    assert!(text.contains(expected), "{text}");
}

#[test]
fn secret_in_the_configuration_is_not_printed() {
    let site = "provider: { client_id: 5, client_secret: hunter2 }\n";
    let folder = Folder::new("secret").with("site.yaml", site);
    for arguments in [&[][..], &["check"], &["check", "--report", "json"], &["check", "--report", "sarif"]] {
        let output = folder.infra(arguments);
        let text = stdout(&output) + &stderr(&output);
        assert!(text.contains("remove it here and run sitegate secrets init"), "{text}");
        assert!(!text.contains("hunter2"), "{text}");
    }
}
