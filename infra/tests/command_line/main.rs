//! The command line of the binary: its output, its exit codes, and the stream of each text.

#![allow(clippy::expect_used, clippy::panic, reason = "a test says so when its own set-up fails")]

mod folder;
mod trouble;

use std::fs;
use std::process::{Command, Output};

use folder::{Folder, code, stderr, stdout};

const SITE: &str = "provider:\n  issuer: https://idp.example.com\n  client_id: abc\n";

#[test]
fn template_goes_to_standard_output_and_notes_go_to_standard_error() {
    let output = Folder::new("open").infra(&[]);
    assert_eq!(code(&output), 0);
    let template: serde_json::Value = serde_json::from_str(&stdout(&output)).expect("JSON");
    assert_eq!(template["Parameters"]["Issuer"]["Type"], "String");
    assert_eq!(template["Resources"]["EdgeFunction"]["Properties"]["Code"], "target/sitegate/function.zip");
    assert!(
        stderr(&output).contains("this template cannot deploy\n  = help: run function/package"),
        "{}",
        stderr(&output)
    );
    assert!(!stderr(&output).contains('\u{1b}'), "colours go only to a terminal");
}

#[test]
fn site_in_the_folder_is_found_and_open_ignores_it() {
    let folder = Folder::new("found").with("site.yaml", SITE);
    let parameters = |arguments: &[&str]| {
        let template: serde_json::Value =
            serde_json::from_str(&stdout(&folder.infra(arguments))).expect("JSON");
        template["Parameters"].clone()
    };
    assert_eq!(parameters(&[]).get("Issuer"), None);
    assert_eq!(parameters(&["--open"])["Issuer"]["Type"], "String");
    assert_eq!(stdout(&folder.infra(&[])), stdout(&folder.infra(&["--config", "site.yaml"])));
    assert_eq!(stdout(&folder.infra(&[])), stdout(&folder.infra(&["synth"])));
}

#[test]
fn yaml_and_json_describe_the_same_template() {
    let folder = Folder::new("yaml");
    let json = cloudformation::yaml::read(&stdout(&folder.infra(&[]))).expect("JSON").json;
    let yaml = stdout(&folder.infra(&["--format", "yaml"]));
    assert!(yaml.contains("!Ref") && yaml.contains("!Sub") && yaml.contains("!GetAtt"), "{yaml}");
    let folder = folder.with("other.yaml", &yaml);
    let diff = folder.infra(&["diff", "other.yaml"]);
    let expected = json["Resources"]["EdgeFunction"]["Properties"]["MemorySize"].clone();
    assert_eq!(
        cloudformation::yaml::read(&yaml).expect("YAML").json["Resources"]["EdgeFunction"]["Properties"]["MemorySize"],
        expected
    );
    assert_eq!((code(&diff), stdout(&diff).as_str()), (0, "No changes.\n"), "{}", stderr(&diff));
}

#[test]
fn bad_input_exits_with_2_and_prints_no_template() {
    let folder =
        Folder::new("bad").with("site.yaml", "provider:\n  isuer: x\nsession:\n  lifetime_seconds: 0\n");
    for arguments in
        [&[][..], &["check"], &["check", "site.yaml"], &["bucket"], &["diff", "site.yaml"], &["access"]]
    {
        let output = folder.infra(arguments);
        assert_eq!(code(&output), 2, "{arguments:?}: {}", stderr(&output));
        // The findings are the answer of `check`, and an error of all other commands.
        let is_check = arguments.first() == Some(&"check");
        assert_eq!(stdout(&output).is_empty(), !is_check, "{arguments:?}");
        let text = if is_check { stdout(&output) } else { stderr(&output) };
        assert!(text.contains("site.yaml:2:3"), "{text}");
        assert!(text.contains("did you mean `issuer`?"), "{text}");
        assert!(text.contains("site.yaml:4:21"), "{text}");
    }
    assert_eq!(code(&folder.infra(&["--no-such-option"])), 2);
}

#[test]
fn warnings_about_rules_have_a_place_and_do_not_stop_the_template() {
    let site =
        format!("{SITE}content: {{ clean_urls: true }}\nrules:\n  - {{ path: /docs, allow: everyone }}\n");
    let folder = Folder::new("rule-meaning").with("site.yaml", &site);
    let output = folder.infra(&[]);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    assert!(stdout(&output).contains("\"Resources\""));
    assert!(stderr(&output).contains("warning[rule-meaning]: the rule for /docs does not open"));
    for arguments in [&["check"][..], &["check", "site.yaml"]] {
        let output = folder.infra(arguments);
        assert_eq!(code(&output), 0, "{}", stderr(&output));
        assert!(stdout(&output).contains("--> site.yaml:6:13\n"), "{}", stdout(&output));
    }
}

#[test]
fn missing_file_exits_with_3_and_the_error_names_it() {
    let folder = Folder::new("missing");
    for arguments in [
        &["--config", "none.yaml"][..],
        &["check", "none.yaml"],
        &["diff", "none.yaml"],
        &["package", "--binary", "none.yaml"],
    ] {
        let output = folder.infra(arguments);
        assert_eq!(code(&output), 3, "{arguments:?}");
        assert_eq!(stdout(&output), "");
        assert!(stderr(&output).contains("none.yaml cannot be read"), "{}", stderr(&output));
    }
}

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

/// A template with an error.
const BROKEN: &str = "Resources:\n  A:\n    Type: AWS::SNS::Topik\n";
/// A template without an error.
const SOUND: &str = "Resources:\n  A:\n    Type: AWS::SNS::Topic\n";

fn folder_of_templates(name: &str) -> Folder {
    Folder::new(name)
        .with("stacks/b.yaml", BROKEN)
        .with("stacks/deep/a.json", r#"{"Resources": {"A": {"Type": "AWS::SNS::Topic"}}}"#)
        .with("stacks/deep/c.template", BROKEN)
        .with("stacks/site.yaml", "provider: { isuer: https://idp.example.com }\n")
        .with("stacks/values.json", r#"{"Parameters": {"Stage": "live"}}"#)
        .with("stacks/kustomization.yaml", "resources: [deployment.yaml]\n")
        .with("stacks/chart.yaml", "a: {{ .Values.a }}\n")
        .with("stacks/notes.md", BROKEN)
        .with("stacks/.hidden/d.yaml", BROKEN)
        .with("stacks/node_modules/e/f.yaml", BROKEN)
}

/// Returns the files of the findings, in order.
fn files_of(output: &Output) -> Vec<String> {
    let report: serde_json::Value = serde_json::from_str(&stdout(output)).expect("a report in JSON");
    let findings = report["findings"].as_array().expect("the report has findings");
    findings
        .iter()
        .map(|finding| finding["file"].as_str().expect("a finding has a file").to_owned())
        .collect()
}

#[test]
fn check_reads_the_templates_and_sites_of_a_folder() {
    let folder = folder_of_templates("check-folder");
    let output = folder.infra(&["check", "stacks", "--report", "json"]);
    assert_eq!(files_of(&output), ["stacks/b.yaml", "stacks/deep/c.template", "stacks/site.yaml"]);
    assert_eq!(code(&output), 2);
    let text = folder.infra(&["check", "stacks"]);
    assert!(
        stderr(&text).ends_with("3 errors in 4 files. 3 other files are not templates.\n"),
        "{}",
        stderr(&text)
    );
}

#[test]
fn broken_template_in_a_folder_is_not_taken_for_another_file() {
    let folder = Folder::new("check-broken").with("stacks/a.yaml", "AWSTemplateFormatVersion: [\n");
    let output = folder.infra(&["check", "stacks", "--report", "json"]);
    assert_eq!((files_of(&output), code(&output)), (vec!["stacks/a.yaml".to_owned()], 2));
}

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

const QUEUE_RULE: &str = "\
rule: encrypted-queues
type: AWS::SQS::Queue
summary: A queue is not encrypted with a key of ours
reason: Messages contain orders of customers.
source: https://wiki.example.com/queues
schema:
  required: [KmsMasterKeyId]
";

const ACCOUNT_TYPE: &str = r##"{
  "typeName": "Acme::Billing::Account",
  "definitions": {"Contact": {"type": "object", "properties": {"Email": {"type": "string"}}, "additionalProperties": false}},
  "properties": {
    "Name": {"type": "string", "minLength": 3},
    "Owner": {"$ref": "#/definitions/Contact"},
    "Id": {"type": "string", "pattern": "^(?=a)"}
  },
  "required": ["Name"],
  "readOnlyProperties": ["/properties/Id"],
  "primaryIdentifier": ["/properties/Id"],
  "additionalProperties": false
}"##;

fn folder_with_own_rules(name: &str) -> Folder {
    Folder::new(name)
        .with(".sitegate-check.yaml", "rules: our-rules\n")
        .with("our-rules/README.md", "Our rules\n")
        .with("our-rules/queues.yaml", QUEUE_RULE)
        .with("our-rules/account.json", ACCOUNT_TYPE)
        .with("queue.yaml", "Resources:\n  Q:\n    Type: AWS::SQS::Queue\n")
}

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

#[test]
fn parameter_values_reach_the_parameters_of_nested_stacks() {
    let outer = "Parameters:\n  Stage: { Type: String }\nConditions:\n  IsTest: !Equals [!Ref Stage, test]\nResources:\n  \
                 Orders:\n    Type: AWS::CloudFormation::Stack\n    Properties:\n      TemplateURL: inner.yaml\n      \
                 Parameters: { Stage: !Ref Stage }\n  Mocks:\n    Type: AWS::CloudFormation::Stack\n    \
                 Condition: IsTest\n    Properties: { TemplateURL: inner.yaml }\n";
    let inner = "Parameters:\n  Stage: { Type: String, AllowedValues: [test, prod] }\nResources:\n  Jobs:\n    \
                 Type: AWS::SQS::Queue\n    Properties: { QueueName: !Ref Stage }\n";
    let folder = Folder::new("nested-values").with("outer.yaml", outer).with("inner.yaml", inner);
    let found = |stage: &str| {
        let output = folder.infra(&["check", "outer.yaml", "--parameter", &format!("Stage={stage}")]);
        (code(&output), stdout(&output))
    };
    assert_eq!(found("prod"), (0, String::new()));
    let (code_of_test, test) = found("test");
    assert!(code_of_test == 2 && test.contains("the nested template needs a value for Stage"), "{test}");
    let (code_of_live, live) = found("live");
    assert_eq!(code_of_live, 2);
    assert!(live.contains("error[nested-stack]: the given value is not valid"), "{live}");
    assert!(live.contains("outer.yaml:10:21") && live.contains("cause: Stage has this value"), "{live}");
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

const SIZED: &str = "\
Parameters:
  Size: { Type: String, AllowedValues: [t3.micro, t9.large] }
Resources:
  Servers:
    Type: AWS::EC2::LaunchTemplate
    Properties:
      LaunchTemplateData: { InstanceType: !Ref Size }
";

#[test]
fn template_is_checked_with_values_of_its_parameters() {
    let folder = Folder::new("check-parameters")
        .with("stacks/a.yaml", SIZED)
        .with("cli.json", r#"[{"ParameterKey": "Size", "ParameterValue": "t9.large"}]"#)
        .with("list.json", "[1]");
    let check = |arguments: &[&str]| folder.infra(&[&["check", "stacks/a.yaml"], arguments].concat());
    assert_eq!(code(&check(&[])), 0);
    assert_eq!(code(&check(&["--parameter", "Size=t3.micro"])), 0);
    for arguments in [["--parameter", "Size=t9.large"], ["--parameter-file", "cli.json"]] {
        let text = stdout(&check(&arguments));
        assert!(text.contains("t9.large") && text.contains("Size has this value"), "{text}");
    }
    assert_eq!(code(&check(&["--parameter-file", "cli.json", "--parameter", "Size=t3.micro"])), 0);
    let refused = stdout(&check(&["--parameter", "Size=huge"]));
    assert!(refused.contains(r#""huge" is not among the AllowedValues"#), "{refused}");
    let unknown = check(&["--parameter", "Sise=t3.micro"]);
    assert_eq!(code(&unknown), 2);
    let text = stdout(&unknown);
    assert!(
        text.contains("no checked template has the parameter `Sise`") && text.contains("`Size`"),
        "{text}"
    );
    let file = check(&["--parameter-file", "list.json"]);
    assert!(stderr(&file).contains("list.json: not a file of parameter values"), "{}", stderr(&file));
}

#[test]
fn values_of_the_settings_are_for_the_templates_of_their_pattern() {
    let settings = "\
files: [stacks]
parameters:
  - { values: { Size: t9.large, Sise: x } }
  - { from: values.json, files: 'stacks/a.yaml' }
";
    let folder = Folder::new("check-parameters-settings")
        .with("stacks/a.yaml", SIZED)
        .with("stacks/b.yaml", SIZED)
        .with("values.json", r#"{"Parameters": {"Size": "t3.micro"}}"#)
        .with(".sitegate-check.yaml", settings);
    let text = stdout(&folder.infra(&["check"]));
    assert!(text.contains("stacks/b.yaml:7:"), "{text}");
    assert!(!text.contains("stacks/a.yaml:"), "{text}");
    assert!(text.contains(".sitegate-check.yaml:3:") && text.contains("parameter `Sise`"), "{text}");
    assert_eq!(code(&folder.infra(&["check", "stacks/a.yaml"])), 0);
}

#[test]
fn regions_of_the_command_line_replace_those_of_the_settings() {
    let template = "Resources:\n  Servers:\n    Type: AWS::EC2::LaunchTemplate\n    Properties:\n      LaunchTemplateData: { InstanceType: t2.micro }\n";
    let folder = Folder::new("check-regions")
        .with("a.yaml", template)
        .with(".sitegate-check.yaml", "regions: [eu-south-2, us-east-1]\n");
    let lacking = folder.infra(&["check", "a.yaml"]);
    assert_eq!(code(&lacking), 2);
    assert!(
        stdout(&lacking).contains("error[region]: `t2.micro` does not exist in eu-south-2"),
        "{}",
        stdout(&lacking)
    );
    assert_eq!(code(&folder.infra(&["check", "--regions", "us-east-1,eu-west-1", "a.yaml"])), 0);
    let unknown = folder.infra(&["check", "--regions", "us-esat-1", "a.yaml"]);
    assert_eq!(code(&unknown), 2);
    assert!(stderr(&unknown).contains("did you mean `us-east-1`?"), "{}", stderr(&unknown));
}

#[test]
fn check_fixes_what_is_certain_and_reports_the_rest() {
    let text = |property: &str| {
        format!(
            "Resources:\n  A: # jobs\n    Type: AWS::SQS::Queue\n    Properties:\n      {property}: jobs\n"
        )
    };
    let folder = Folder::new("check-fix")
        .with("a.yaml", &text("QueueNaem"))
        .with("b.yaml", &text("Unknown"))
        .with("notes.yaml", "QueueNaem: jobs\n");
    let fixed = folder.infra(&["check", "--fix", "."]);
    assert_eq!(code(&fixed), 2);
    assert_eq!(
        stderr(&fixed),
        "Fixed 1 problem in a.yaml.\n1 error in 2 files. 1 other file is not a template.\n"
    );
    let read = |name: &str| fs::read_to_string(folder.0.join(name)).expect("a file");
    assert_eq!([read("a.yaml"), read("b.yaml")], [text("QueueName"), text("Unknown")]);
    assert_eq!(read("notes.yaml"), "QueueNaem: jobs\n");
    let configuration = folder.with("site.yaml", "nmae: reports\n");
    for arguments in [["check", "--fix", "-"].as_slice(), &["check", "--fix"]] {
        let refused = configuration.infra(arguments);
        assert_eq!((code(&refused), stderr(&refused).contains("name the files")), (2, true));
    }
    assert_eq!(code(&configuration.infra(&["check", "--fix", "site.yaml"])), 2);
    let unchanged = fs::read_to_string(configuration.0.join("site.yaml")).expect("a file");
    assert_eq!(unchanged, "nmae: reports\n", "no command changes who sees what");
}

#[test]
fn ignored_finding_is_not_fixed() {
    let text = "Resources:\n  A:\n    Type: AWS::SQS::Queue\n    Properties:\n      QueueNaem: jobs\n";
    let folder = Folder::new("check-fix-ignored").with("a.yaml", text).with("b.yaml", text);
    let is_changed =
        |file: &str| fs::read_to_string(folder.0.join(file)).expect("a file").contains("QueueName");
    let ignored = folder.infra(&["check", "--fix", "--ignore", "unknown-property", "a.yaml", "b.yaml"]);
    assert_eq!(
        (code(&ignored), stderr(&ignored).as_str()),
        (0, "No problems found: 2 files.\n"),
        "{}",
        stdout(&ignored)
    );
    assert_eq!([is_changed("a.yaml"), is_changed("b.yaml")], [false, false]);
    let settings = "files: [.]\nignore: [{rule: unknown-property, reason: old, files: a.yaml}]\n";
    fs::write(folder.0.join(".sitegate-check.yaml"), settings).expect("a file");
    assert_eq!(code(&folder.infra(&["check", "--fix"])), 0);
    assert_eq!([is_changed("a.yaml"), is_changed("b.yaml")], [false, true]);
}

#[test]
fn fmt_formats_templates_and_leaves_other_files() {
    let untidy = "Resources:\n    A:   # jobs\n        Type: AWS::SQS::Queue";
    let tidy = "Resources:\n  A: # jobs\n    Type: AWS::SQS::Queue\n";
    let folder = Folder::new("fmt")
        .with("stacks/a.yaml", untidy)
        .with("stacks/b.yaml", tidy)
        .with("stacks/c.json", "{\"Resources\":{\"A\":{}}}")
        .with("stacks/d.yaml", "AWSTemplateFormatVersion: 2010-09-09\na: [")
        .with("stacks/notes.yaml", "a:   1")
        .with("site.yaml", "stack:   reports\n");
    let read = |name: &str| fs::read_to_string(folder.0.join(name)).expect("a file");
    let checked = folder.infra(&["fmt", "--check", "stacks/a.yaml", "stacks/b.yaml"]);
    assert_eq!((code(&checked), stdout(&checked).as_str()), (1, "stacks/a.yaml\n"));
    assert!(stderr(&checked).starts_with("1 of 2 files would change."), "{}", stderr(&checked));
    assert_eq!(read("stacks/a.yaml"), untidy);
    let output = folder.infra(&["fmt", "stacks"]);
    assert_eq!((code(&output), stdout(&output).as_str()), (2, ""), "one file cannot be read");
    assert!(stderr(&output).contains("error[syntax]"), "{}", stderr(&output));
    assert!(stderr(&output).contains("Formatted 2 of 3 files."), "{}", stderr(&output));
    assert_eq!([read("stacks/a.yaml"), read("stacks/b.yaml")], [tidy, tidy]);
    assert_eq!(read("stacks/c.json"), "{\n  \"Resources\": {\n    \"A\": {}\n  }\n}\n");
    assert_eq!(read("stacks/notes.yaml"), "a:   1");
    assert!(read("stacks/d.yaml").ends_with("a: ["));
    let output = folder.infra(&["fmt"]);
    assert_eq!((code(&output), read("site.yaml").as_str()), (0, "stack: reports\n"));
    let again = folder.infra(&["fmt", "--check", "site.yaml", "stacks/a.yaml"]);
    assert_eq!((code(&again), stderr(&again).as_str()), (0, "No changes: 2 files.\n"));
}

#[test]
fn fmt_needs_only_the_files_of_the_settings() {
    let folder = folder_with_own_rules("fmt-settings").with("our-rules/queues.yaml", "rule: [\n").with(
        ".sitegate-check.yaml",
        "files: [queue.yaml]\nrules: our-rules\nparameters: [{from: none.json}]\n",
    );
    let output = folder.infra(&["fmt", "--check"]);
    assert_eq!((code(&output), stderr(&output).as_str()), (0, "No changes: 1 file.\n"));
    let folder = folder.with(".sitegate-check.yaml", "files: [queue.yaml\n");
    assert_eq!(code(&folder.infra(&["fmt", "--check"])), 2);
    assert_eq!(code(&folder.infra(&["fmt", "--check", "queue.yaml"])), 0, "the command names the file");
}

#[test]
fn fmt_formats_standard_input_to_standard_output() {
    let folder = Folder::new("fmt-input");
    let output = folder.infra_with_input(&["fmt", "-"], "a:   1");
    assert_eq!((code(&output), stdout(&output).as_str(), stderr(&output).as_str()), (0, "a: 1\n", ""));
    let checked = folder.infra_with_input(&["fmt", "--check", "-"], "a:   1");
    assert_eq!((code(&checked), stdout(&checked).as_str()), (1, "-\n"));
    let refused = folder.infra_with_input(&["fmt", "-"], "a: 1\na: 2\n");
    assert_eq!((code(&refused), stdout(&refused).as_str()), (2, ""));
    let unnamed = folder.infra(&["fmt"]);
    assert_eq!((code(&unnamed), stderr(&unnamed).contains("name the files to format")), (2, true));
}

#[test]
fn check_reads_the_files_of_a_pattern() {
    let folder = folder_of_templates("check-pattern");
    let check = |pattern| files_of(&folder.infra(&["check", "--report", "json", pattern]));
    assert_eq!(check("stacks/**/*.yaml").first().map(String::as_str), Some("stacks/b.yaml"));
    assert_eq!(check("stacks/*/*.templat?"), ["stacks/deep/c.template"]);
    let none = folder.infra(&["check", "stacks/*.yml"]);
    assert_eq!((code(&none), stdout(&none).as_str()), (2, ""));
    assert!(stderr(&none).contains("no file matches stacks/*.yml"), "{}", stderr(&none));
    let named = folder.with("stacks/[x].yaml", BROKEN);
    assert_eq!(
        files_of(&named.infra(&["check", "--report", "json", "stacks/[x].yaml"])),
        ["stacks/[x].yaml"]
    );
    let twice = named.infra(&["check", "--report", "json", "stacks/b.yaml", "stacks/*b.yaml"]);
    assert_eq!(files_of(&twice), ["stacks/b.yaml"], "each file is checked once");
}

#[test]
fn check_reads_standard_input() {
    let folder = Folder::new("check-input");
    let output = folder.infra_with_input(&["check", "-", "--report", "json"], BROKEN);
    assert_eq!((files_of(&output), code(&output)), (vec!["-".to_owned()], 2));
    let output = folder.infra_with_input(&["check", "-"], SOUND);
    assert_eq!((code(&output), stderr(&output).as_str()), (0, "No problems found: 1 file.\n"));
}

#[test]
fn unreadable_file_does_not_hide_findings_in_the_others() {
    let folder = folder_of_templates("check-unreadable").with("sound.yaml", SOUND);
    fs::write(folder.0.join("latin1.yaml"), b"Description: caf\xe9\n").expect("a file");
    let output = folder.infra(&["check", "missing.yaml", "stacks/b.yaml", "latin1.yaml"]);
    assert_eq!(code(&output), 3, "the findings may be incomplete");
    assert!(stdout(&output).contains("stacks/b.yaml"), "{}", stdout(&output));
    for name in ["missing.yaml", "latin1.yaml"] {
        assert!(stderr(&output).contains(&format!("error: {name} cannot be read")), "{}", stderr(&output));
    }
    let output = folder.infra(&["check", "missing.yaml", "sound.yaml"]);
    assert_eq!(code(&output), 3);
    assert!(stderr(&output).contains("No problems found in the rest: 1 file."), "{}", stderr(&output));
}

#[test]
fn check_reads_nested_templates_only_at_relative_paths() {
    let stack = |place: &str| {
        format!(
            "Resources:\n  A:\n    Type: AWS::CloudFormation::Stack\n    Properties: {{TemplateURL: {place}}}\n"
        )
    };
    let child = "Parameters:\n  Name: {Type: String}\nResources:\n  Topic: {Type: AWS::SNS::Topic, Properties: {TopicName: !Ref Name}}\n";
    let folder = Folder::new("nested");
    fs::create_dir(folder.0.join("parts")).expect("a folder");
    let absolute = folder.0.join("parts/child.yaml").display().to_string();
    let folder = folder.with("parts/child.yaml", child).with("t.yaml", &stack("parts/child.yaml"));
    let output = folder.infra(&["check", "t.yaml"]);
    assert_eq!(code(&output), 2);
    let expected = "error[nested-stack]: the nested template needs a value for Name";
    assert!(stdout(&output).contains(expected), "{}", stdout(&output));

    let folder = folder.with("absolute.yaml", &stack(&absolute)).with("folder.yaml", &stack("parts"));
    assert_eq!(code(&folder.infra(&["check", "absolute.yaml", "folder.yaml"])), 0);
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
fn findings_in_many_files_keep_the_order_of_the_arguments() {
    let deep = format!("{{\"Resources\": {{\"Q\": {}{}}}}}", "[".repeat(100_000), "]".repeat(100_000));
    let names: Vec<_> =
        (0..8).rev().flat_map(|n| [format!("empty{n}.json"), format!("deep{n}.json")]).collect();
    let folder = names.iter().fold(Folder::new("many"), |folder, name| {
        folder.with(name, if name.starts_with("deep") { &deep } else { r#"{"Resources": {}}"# })
    });
    let arguments: Vec<&str> = names.iter().map(String::as_str).collect();
    let output = folder.infra(&[&["check", "--report", "json"], arguments.as_slice()].concat());
    assert_eq!((code(&output), stderr(&output).as_str()), (2, ""));
    let report: serde_json::Value = serde_json::from_str(&stdout(&output)).expect("JSON");
    let list = report["findings"].as_array().expect("a list");
    let files: Vec<_> = list.iter().filter_map(|finding| finding["file"].as_str()).collect();
    assert_eq!(files, arguments);
    assert_eq!(list[1]["rule"], "syntax");
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
fn import_prints_rust_for_a_template_and_refuses_a_list() {
    let queue = "Resources:\n  Jobs:\n    Type: AWS::SQS::Queue\n    Properties: {DelaySeconds: 5}\n";
    let folder = Folder::new("import").with("queue.yaml", queue).with("list.yaml", "[a]\n");
    let output = folder.infra(&["import", "queue.yaml"]);
    assert_eq!((code(&output), stderr(&output).as_str()), (0, ""));
    let source = stdout(&output);
    assert!(source.contains("scope.resource(\"Jobs\", sqs::Queue::new().delay_seconds(5))?;"), "{source}");
    let output = folder.infra(&["import", "list.yaml"]);
    assert_eq!((code(&output), stdout(&output).as_str()), (2, ""));
    assert!(stderr(&output).contains("list.yaml"), "{}", stderr(&output));
}

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
fn convert_changes_only_the_format() {
    let yaml = "Resources:\n  B:\n    Type: AWS::S3::Bucket\n    Properties:\n      BucketName: !Sub ${AWS::StackName}-b\nUnknown: [1, 2]\n";
    let folder = Folder::new("convert").with("t.yaml", yaml);
    let json = stdout(&folder.infra(&["convert", "t.yaml"]));
    assert!(json.starts_with("{\n  \"Resources\"") && json.contains("\"Unknown\""), "{json}");
    let folder = folder.with("t.json", &json);
    let back = stdout(&folder.infra(&["convert", "t.json", "--format", "yaml"]));
    assert!(back.contains("BucketName: !Sub"), "{back}");
    let folder = folder.with("back.yaml", &back);
    assert_eq!(stdout(&folder.infra(&["convert", "back.yaml"])), json);
}

#[test]
fn diff_marks_replacements_and_exits_with_1() {
    let folder = Folder::new("diff").with("site.yaml", SITE);
    let before = stdout(&folder.infra(&[]))
        .replace("python3.13", "python3.12")
        .replace("/aws/lambda/us-east-1.", "/old/");
    let output = folder.with("before.json", &before).infra(&["diff", "before.json"]);
    assert_eq!(code(&output), 1);
    let text = stdout(&output);
    assert!(text.contains("  ~ EdgeFunction updated\n      Runtime: python3.12 → python3.13\n"), "{text}");
    assert!(text.contains("  ± EdgeLogGroup replaced, its logs are lost\n      LogGroupName:\n"), "{text}");
}

const TESTED: &str = "name: reports
provider: { issuer: https://example.okta.com/oauth2/default, client_id: 0oa1 }
rules:
  - { path: /public/*, allow: everyone }
  - { path: /finance/*, allow: { groups: [finance] } }
tests:
  - { as: { groups: [audit] }, path: /finance/q3.html, expect: EXPECTED }
";

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
fn access_prints_a_table_and_explains_a_decision() {
    let folder = Folder::new("access").with("site.yaml", &TESTED.replace("EXPECTED", "denied"));
    let output = folder.infra(&["access"]);
    assert_eq!((code(&output), stderr(&output).as_str()), (0, ""));
    insta::assert_snapshot!(stdout(&output), @r"
    PATH             WHO CAN SEE IT   SET BY
    /public/*        everyone         site.yaml:4
    /finance/*       group finance    site.yaml:5
    everything else  signed-in users  default
    ");
    let denied = folder.infra(&["access", "--as", "ada@example.com", "--groups", "sales,hr", "/finance/"]);
    assert_eq!(code(&denied), 1);
    insta::assert_snapshot!(stdout(&denied) + "2> " + &stderr(&denied), @r"
    denied: ada@example.com cannot see /finance/ (403)
      Object  /finance/index.html
      Rule    /finance/* (site.yaml:5), the most specific match
      Needs   group finance; the user has sales, hr
    2> To allow: add the user to finance at the provider, or change line 5.
    ");
    let allowed = folder.infra(&["access", "--groups", "finance", "/finance/"]);
    assert_eq!((code(&allowed), stderr(&allowed).as_str()), (0, ""));
    assert!(stdout(&allowed).starts_with("allowed: a user of group finance can see /finance/\n"));
    let claims = folder.infra(&["access", "--claims", "acr=phr,/org/level=3", "/finance/"]);
    assert_eq!(code(&claims), 1);
    let needs = "Needs   group finance; the user has acr phr and /org/level 3";
    assert!(stdout(&claims).contains(needs), "{}", stdout(&claims));
    let malformed = folder.infra(&["access", "--claims", "acr", "/finance/"]);
    assert_eq!(code(&malformed), 2);
    assert!(stderr(&malformed).contains("a claim is written as NAME=VALUE"), "{}", stderr(&malformed));
    let visitor = folder.infra(&["access", "/"]);
    assert_eq!(code(&visitor), 1);
    assert!(stdout(&visitor).contains("a visitor who is not signed in cannot see / (sign-in)"));
    let json = folder.infra(&["access", "--as", "ada@example.com", "/finance/", "--format", "json"]);
    assert_eq!(code(&json), 1);
    let json: serde_json::Value = serde_json::from_str(&stdout(&json)).expect("JSON");
    assert_eq!(json["allowed"], false);
    assert_eq!(json["rule"], serde_json::json!({"path": "/finance/*", "line": 5}));
    assert!(
        stdout(&folder.infra(&["access", "--format", "markdown"])).starts_with("| Path | Who can see it |")
    );
    for (path, problem) in
        [("/a/../b", "more than one meaning"), ("/.sitegate/callback", "answers the path itself")]
    {
        let output = folder.infra(&["access", path]);
        assert_eq!((code(&output), stdout(&output).as_str()), (2, ""));
        assert!(stderr(&output).contains(problem), "{}", stderr(&output));
    }
    assert_eq!(code(&folder.infra(&["access", "--as", "ada@example.com"])), 2, "a path is missing");
    let open = Folder::new("access-open").infra(&["access"]);
    assert!(stdout(&open).contains("everything else  signed-in users  default"), "{}", stdout(&open));
}

#[test]
fn diff_refuses_empty_files() {
    let folder = Folder::new("diff-empty").with("site.yaml", SITE).with("a.json", "").with("b.json", "{}");
    let folder = folder.with("c.json", r#"{"TemplateBody": {}, "StagesAvailable": []}"#);
    for file in ["a.json", "b.json", "c.json"] {
        let output = folder.infra(&["diff", file]);
        assert_eq!((code(&output), stdout(&output).as_str()), (2, ""), "{file}");
        assert!(stderr(&output).contains(&format!("{file} is empty")), "{}", stderr(&output));
    }
}

#[test]
fn diff_compares_two_files_in_each_format() {
    let rule = |allow: &str| format!("name: reports\n{SITE}rules: [{{ path: /a/*, allow: {allow} }}]\n");
    let folder =
        Folder::new("diff-two").with("old.yaml", &rule("signed-in")).with("new.yaml", &rule("everyone"));
    let template = stdout(&folder.infra(&["--config", "old.yaml", "synth"]));
    let folder = folder.with("old.json", &template);
    for old in ["old.yaml", "old.json"] {
        let output = folder.infra(&["diff", old, "new.yaml"]);
        assert_eq!(code(&output), 1, "{}", stderr(&output));
        assert!(
            stdout(&output).starts_with("Who can see what\n  opens  /a/*  everyone"),
            "{}",
            stdout(&output)
        );
        assert_eq!(stderr(&output), "");
    }
    let json = folder.infra(&["diff", "old.json", "new.yaml", "--json"]);
    let json: serde_json::Value = serde_json::from_str(&stdout(&json)).expect("JSON");
    assert_eq!(json["access"][0]["change"], "opens");
    let markdown = stdout(&folder.infra(&["diff", "old.json", "new.yaml", "--format", "markdown"]));
    assert!(markdown.starts_with("<!-- sitegate-diff reports -->\n"), "{markdown}");
    let yaml = folder.infra(&["diff", "old.json", "new.yaml", "--format", "yaml"]);
    assert_eq!(code(&yaml), 2);
    assert!(stderr(&yaml).contains("prints text, json or markdown"), "{}", stderr(&yaml));
    assert_eq!(code(&folder.infra(&["synth", "--open", "--format", "markdown"])), 2);
}

#[test]
fn diff_against_a_revision_reads_the_committed_configuration() {
    let folder = Folder::new("diff-git").with("site.yaml", SITE);
    let git = |arguments: &[&str]| {
        let mut command = Command::new("git");
        let identity = ["-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "core.hooksPath="];
        let done = command.args(identity).args(arguments).current_dir(&folder.0).output().expect("git");
        assert!(done.status.success(), "{}", stderr(&done));
    };
    git(&["init", "--quiet", "--initial-branch", "main"]);
    git(&["add", "site.yaml"]);
    git(&["commit", "--quiet", "--message", "one"]);
    let same = folder.infra(&["diff", "--against", "git:main"]);
    assert_eq!((code(&same), stdout(&same).as_str()), (0, "No changes.\n"), "{}", stderr(&same));
    fs::write(folder.0.join("site.yaml"), format!("{SITE}rules: [{{ path: /a, allow: everyone }}]\n"))
        .expect("a file");
    for against in ["git:main", "git:HEAD:site.yaml"] {
        let changed = folder.infra(&["diff", "--against", against]);
        assert_eq!(code(&changed), 1, "{}", stderr(&changed));
        assert!(stdout(&changed).contains("opens  /a  everyone"), "{}", stdout(&changed));
    }
    for (against, problem) in [
        ("git:none", "git cannot show site.yaml at none"),
        ("git:main:none.yaml", "git cannot show none.yaml at main"),
        ("git:--output=x", "names no revision"),
        ("git:", "names no revision"),
        ("deployed", "sitegate diff --against deployed"),
    ] {
        let refused = folder.infra(&["diff", "--against", against]);
        assert_eq!((code(&refused), stdout(&refused).as_str()), (2, ""), "{against}");
        assert!(stderr(&refused).contains(problem), "{}", stderr(&refused));
    }
}

#[test]
fn schema_describes_every_key_and_refuses_others() {
    /// Visits every object schema, also below lists, alternatives and definitions.
    fn check(schema: &serde_json::Value, place: &str, checked: &mut usize) {
        if let Some(properties) = schema["properties"].as_object() {
            assert_eq!(schema["additionalProperties"], false, "{place} accepts unknown keys");
            for (key, property) in properties {
                // The description of an alternative with one key is next to the key.
                let is_described = property["description"].is_string()
                    || (properties.len() == 1 && schema["description"].is_string());
                assert!(is_described, "{place}.{key} has no description");
                *checked += 1;
            }
        }
        match schema {
            serde_json::Value::Object(members) => {
                for (key, member) in members {
                    check(member, &format!("{place}.{key}"), checked);
                }
            }
            serde_json::Value::Array(items) => {
                for (position, item) in items.iter().enumerate() {
                    check(item, &format!("{place}[{position}]"), checked);
                }
            }
            _ => {}
        }
    }
    let output = Folder::new("schema").infra(&["schema"]);
    let schema: serde_json::Value = serde_json::from_str(&stdout(&output)).expect("JSON");
    let mut checked = 0;
    check(&schema, "site.yaml", &mut checked);
    assert!(checked > 60, "{checked} keys");
}

#[test]
fn bucket_in_another_region_gets_a_template_and_existing_bucket_gets_statements() {
    let elsewhere = format!("{SITE}bucket: {{ name: quarterly-reports, region: eu-central-1 }}\n");
    let folder = Folder::new("elsewhere").with("site.yaml", &elsewhere);
    assert!(stdout(&folder.infra(&["bucket"])).contains("AWS::S3::BucketPolicy"));
    assert!(!stdout(&folder.infra(&[])).contains("AWS::S3::Bucket"));
    let existing = format!("{SITE}bucket: {{ name: quarterly-reports, existing: true }}\n");
    let folder = Folder::new("existing").with("site.yaml", &existing);
    let statements: serde_json::Value =
        serde_json::from_str(&stdout(&folder.infra(&["bucket"]))).expect("JSON");
    assert_eq!(statements[0]["Action"], "s3:GetObject");
    let output = folder.infra(&[]);
    assert!(!stdout(&output).contains("AWS::S3::BucketPolicy"));
    assert!(stderr(&output).contains("s3:GetObject"), "the statement to add is printed");
    let own = Folder::new("own").with("site.yaml", SITE).infra(&["bucket"]);
    assert_eq!(code(&own), 2);
}

#[test]
fn package_path_is_relative_to_the_template_and_its_content_changes_only_the_version() {
    let folder = Folder::new("package").with("site.yaml", SITE);
    let without = stdout(&folder.infra(&[]));
    let folder = folder.with("function.zip", "one");
    let one = stdout(&folder.infra(&["--package", "function.zip", "--template-folder", "rendered"]));
    assert!(one.contains("\"Code\": \"../function.zip\""), "{one}");
    let folder = folder.with("function.zip", "two").with("one.json", &one);
    let diff =
        folder.infra(&["--package", "function.zip", "--template-folder", "rendered", "diff", "one.json"]);
    let text = stdout(&diff);
    assert!(text.contains("+ EdgeFunctionVersion") && text.contains("- EdgeFunctionVersion"), "{text}");
    assert!(!text.contains("replaced"), "{text}");
    assert_ne!(without, one);
    let large = folder.with("function.zip", &"x".repeat(1_048_577)).infra(&["--package", "function.zip"]);
    assert!(stderr(&large).contains("viewer events were known to take 1048576"), "{}", stderr(&large));
}

#[test]
fn binary_that_the_edge_cannot_run_is_refused() {
    let folder = Folder::new("binary").with("script", "#!/bin/sh\n");
    let output = folder.infra(&["package", "--binary", "script", "--output", "out.zip"]);
    assert_eq!(code(&output), 2);
    assert!(stderr(&output).contains("is not an ELF file"), "{}", stderr(&output));
    assert!(!folder.0.join("out.zip").exists());
    assert_eq!(code(&folder.infra(&["package"])), 2);
}

#[test]
fn bucket_name_can_be_a_parameter_of_the_bucket_template() {
    let name = "bucket: { region: eu-west-1 }\nparameters: [bucket_name]\n";
    let output = Folder::new("open-bucket").with("site.yaml", name).infra(&["bucket"]);
    let template: serde_json::Value = serde_json::from_str(&stdout(&output)).expect("JSON");
    assert_eq!(template["Resources"]["Bucket"]["Properties"]["BucketName"]["Ref"], "BucketName");
    assert_eq!(template["Parameters"]["BucketName"]["Type"], "String");
    let name = "bucket: { existing: true }\nparameters: [bucket_name]\n";
    let statements = stdout(&Folder::new("open-existing").with("site.yaml", name).infra(&["bucket"]));
    assert!(statements.contains("arn:aws:s3:::<bucket name>/*"), "{statements}");
}

#[test]
fn bucket_template_deploys_only_to_its_region() {
    let site = "bucket: { name: reports, region: eu-west-1 }\n";
    let output = Folder::new("bucket-region").with("site.yaml", site).infra(&["bucket"]);
    let template: serde_json::Value = serde_json::from_str(&stdout(&output)).expect("JSON");
    assert_eq!(
        template["Mappings"]["BucketNeedsRegion"],
        serde_json::json!({"eu-west-1": {"Region": "eu-west-1", "BucketName": "reports"}})
    );
}

#[test]
fn certificate_parameter_is_required_if_the_alias_is_fixed() {
    let site = "distribution: { aliases: [a.example.com] }\nparameters: [certificate_arn]\n";
    let output = Folder::new("certificate").with("site.yaml", site).infra(&[]);
    let template: serde_json::Value = serde_json::from_str(&stdout(&output)).expect("JSON");
    let parameter = &template["Parameters"]["CertificateArn"];
    assert_eq!(parameter.get("Default"), None, "{parameter}");
    assert!(!parameter["AllowedPattern"].as_str().expect("a pattern").ends_with('?'), "{parameter}");
    let config = &template["Resources"]["Distribution"]["Properties"]["DistributionConfig"];
    assert_eq!(config["ViewerCertificate"]["AcmCertificateArn"]["Ref"], "CertificateArn");
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

#[test]
fn output_is_written_only_without_errors() {
    let folder = Folder::new("output").with("site.yaml", SITE);
    let expected = stdout(&folder.infra(&[]));
    for arguments in [&["--output", "stack.json"][..], &["synth", "--output", "stack.json"]] {
        let output = folder.infra(arguments);
        assert_eq!(code(&output), 0, "{}", stderr(&output));
        assert_eq!(stdout(&output), "");
        assert!(stderr(&output).ends_with("Wrote stack.json: 10 resources\n"), "{}", stderr(&output));
        assert_eq!(fs::read_to_string(folder.0.join("stack.json")).expect("a file"), expected);
        fs::remove_file(folder.0.join("stack.json")).expect("a file");
    }
    let folder = folder.with("stack.json", "kept").with("site.yaml", "provider: { isuer: x }\n");
    let output = folder.infra(&["--output", "stack.json"]);
    assert_eq!(code(&output), 2);
    assert_eq!(fs::read_to_string(folder.0.join("stack.json")).expect("a file"), "kept");
    let misplaced = folder.infra(&["--output", "stack.json", "schema"]);
    assert_eq!(code(&misplaced), 2);
    assert!(stderr(&misplaced).contains("write it after `package` or `synth`"), "{}", stderr(&misplaced));
}

#[test]
fn template_in_another_folder_names_the_package_relative_to_it() {
    let folder = Folder::new("output-folder").with("site.yaml", SITE);
    let written = |arguments: &[&str]| {
        let output = folder.infra(arguments);
        assert_eq!(code(&output), 0, "{}", stderr(&output));
        let text = fs::read_to_string(folder.0.join("out/stack.yaml")).expect("a file");
        let template = cloudformation::yaml::read(&text).expect("YAML").json;
        template["Resources"]["EdgeFunction"]["Properties"]["Code"].clone()
    };
    let output = ["--format", "yaml", "--output", "out/stack.yaml"];
    assert_eq!(written(&output), "../target/sitegate/function.zip");
    assert_eq!(written(&[&output[..], &["--template-folder", "."]].concat()), "target/sitegate/function.zip");
}
