//! Dynamic references to encrypted parameters and secrets.

use crate::document::{Json, Trail, Visitor, contains_dynamic_reference, has_reference_to, visit};
use crate::finding::Report;
use crate::rule::{Rule, Severity};
use crate::validate::context::{entries, kind, properties_of};

pub(in crate::validate) static RULE: Rule = Rule {
    id: "secure-reference",
    severity: Severity::Error,
    summary: "A property or an output takes no dynamic reference to an encrypted value",
    why: "CloudFormation resolves ssm-secure only in a few properties, which AWS lists, and secrets only in properties. It refuses the template.",
    bad: include_str!("../../../tests/rules/secure-reference/bad.yaml"),
    good: include_str!("../../../tests/rules/secure-reference/good.yaml"),
    source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-ssm-secure-strings.html",
};

/// The beginnings of references to encrypted values.
const SECRETS: [&str; 2] = ["secretsmanager:", "ssm-secure:"];

/// The properties that take such a reference. Positions in Lists are left out.
const TAKEN: [(&str, &[&str]); 11] = [
    ("AWS::DirectoryService::MicrosoftAD", &["Password"]),
    ("AWS::DirectoryService::SimpleAD", &["Password"]),
    ("AWS::ElastiCache::ReplicationGroup", &["AuthToken"]),
    ("AWS::IAM::User", &["LoginProfile", "Password"]),
    ("AWS::KinesisFirehose::DeliveryStream", &["RedshiftDestinationConfiguration", "Password"]),
    ("AWS::OpsWorks::App", &["AppSource", "Password"]),
    ("AWS::OpsWorks::Stack", &["CustomCookbooksSource", "Password"]),
    ("AWS::OpsWorks::Stack", &["RdsDbInstances", "DbPassword"]),
    ("AWS::RDS::DBCluster", &["MasterUserPassword"]),
    ("AWS::RDS::DBInstance", &["MasterUserPassword"]),
    ("AWS::Redshift::Cluster", &["MasterUserPassword"]),
];

pub(in crate::validate) fn check(document: &Json, report: &mut Report) {
    for (id, resource) in entries(document, "Resources") {
        let (Some(kind), Some(properties)) = (kind(resource), properties_of(resource)) else { continue };
        if contains_dynamic_reference(properties) {
            let mut path = Trail::from_keys(&["Resources", id, "Properties"]);
            visit(&mut path, properties, &mut References { kind, report });
        }
    }
    for (id, output) in entries(document, "Outputs") {
        visit(&mut Trail::from_keys(&["Outputs", id]), output, &mut OutputReferences { report });
    }
}

struct OutputReferences<'r> {
    report: &'r mut Report,
}

impl<'a> Visitor<'a> for OutputReferences<'_> {
    fn value(&mut self, path: &Trail<'a>, value: &'a Json) -> bool {
        if let Some(text) = value.as_str()
            && SECRETS.iter().any(|service| has_reference_to(text, service))
        {
            let problem = "CloudFormation resolves secrets in properties of resources only";
            let advice = "give the name of the secret, and let the reader of the output ask for its value";
            self.report.add(RULE.at(path.to_path(), problem).with_advice(advice).at_value());
        }
        true
    }
}

struct References<'a, 'r> {
    kind: &'a str,
    report: &'r mut Report,
}

impl<'a> Visitor<'a> for References<'_, '_> {
    fn value(&mut self, path: &Trail<'a>, value: &'a Json) -> bool {
        if let Some(text) = value.as_str()
            && has_reference_to(text, "ssm-secure:")
            && !is_taken(self.kind, path)
        {
            let problem = "CloudFormation does not resolve ssm-secure in this property";
            let advice = "use {{resolve:secretsmanager:…}}, or let the program read the parameter";
            self.report.add(RULE.at(path.to_path(), problem).with_advice(advice).at_value());
        }
        true
    }
}

fn is_taken(kind: &str, path: &Trail<'_>) -> bool {
    // The first three keys are the section, the resource and its properties. Functions stand for the value.
    let property: Vec<&str> = path.keys().skip(3).filter(|key| !key.starts_with("Fn::")).collect();
    TAKEN.contains(&(kind, property.as_slice()))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::check;
    use crate::finding::Report;

    fn findings(kind: &str, properties: &Json) -> usize {
        let mut report = Report::default();
        check(&json!({"Resources": {"A": {"Type": kind, "Properties": properties}}}), &mut report);
        report.len()
    }

    #[test]
    fn listed_properties_take_the_reference() {
        let secret = json!("{{resolve:ssm-secure:/password}}");
        assert_eq!(findings("AWS::RDS::DBInstance", &json!({"MasterUserPassword": secret})), 0);
        let chosen = json!({"MasterUserPassword": {"Fn::If": ["C", secret, "{{ resolve:ssm-secure:/b }}"]}});
        assert_eq!(findings("AWS::RDS::DBInstance", &chosen), 0);
        let stack = json!({"RdsDbInstances": [{"DbPassword": secret}]});
        assert_eq!(findings("AWS::OpsWorks::Stack", &stack), 0);
    }

    #[test]
    fn outputs_have_no_secrets() {
        let found = |value: &str| {
            let mut report = Report::default();
            check(&json!({"Outputs": {"A": {"Value": {"Fn::Sub": value}}}}), &mut report);
            report.len()
        };
        assert_eq!(found("{{resolve:secretsmanager:orders:SecretString:password}}"), 1);
        assert_eq!(found("{{resolve:ssm-secure:/password}}"), 1);
        assert_eq!(found("{{resolve:ssm:/name}}"), 0);
    }

    #[test]
    fn other_properties_refuse_it() {
        let text = "postgres://app:{{resolve:ssm-secure:/password}}@db";
        assert_eq!(findings("AWS::RDS::DBInstance", &json!({ "DBName": text })), 1);
        assert_eq!(findings("Custom::Database", &json!({"MasterUserPassword": {"Fn::Sub": text}})), 1);
        assert_eq!(findings("AWS::RDS::DBInstance", &json!({"DBName": "{{resolve:ssm:/name}}"})), 0);
    }
}
