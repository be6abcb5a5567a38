//! Sites and templates that several tests use.

use std::process::Output;

use super::folder::{Folder, stdout};

pub(crate) const SITE: &str = "provider:\n  issuer: https://idp.example.com\n  client_id: abc\n";

/// A template with an error.
pub(crate) const BROKEN: &str = "Resources:\n  A:\n    Type: AWS::SNS::Topik\n";
/// A template without an error.
pub(crate) const SOUND: &str = "Resources:\n  A:\n    Type: AWS::SNS::Topic\n";

pub(crate) fn folder_of_templates(name: &str) -> Folder {
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
pub(crate) fn files_of(output: &Output) -> Vec<String> {
    let report: serde_json::Value = serde_json::from_str(&stdout(output)).expect("a report in JSON");
    let findings = report["findings"].as_array().expect("the report has findings");
    findings
        .iter()
        .map(|finding| finding["file"].as_str().expect("a finding has a file").to_owned())
        .collect()
}

pub(crate) const TESTED: &str = "name: reports
provider: { issuer: https://example.okta.com/oauth2/default, client_id: 0oa1 }
rules:
  - { path: /public/*, allow: everyone }
  - { path: /finance/*, allow: { groups: [finance] } }
tests:
  - { as: { groups: [audit] }, path: /finance/q3.html, expect: EXPECTED }
";

pub(crate) const QUEUE_RULE: &str = "\
rule: encrypted-queues
type: AWS::SQS::Queue
summary: A queue is not encrypted with a key of ours
reason: Messages contain orders of customers.
source: https://wiki.example.com/queues
schema:
  required: [KmsMasterKeyId]
";

pub(crate) const ACCOUNT_TYPE: &str = r##"{
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

pub(crate) fn folder_with_own_rules(name: &str) -> Folder {
    Folder::new(name)
        .with(".sitegate-check.yaml", "rules: our-rules\n")
        .with("our-rules/README.md", "Our rules\n")
        .with("our-rules/queues.yaml", QUEUE_RULE)
        .with("our-rules/account.json", ACCOUNT_TYPE)
        .with("queue.yaml", "Resources:\n  Q:\n    Type: AWS::SQS::Queue\n")
}
