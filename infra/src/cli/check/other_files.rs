//! The files of other tools that are YAML or JSON, as templates are.

use cloudformation::Json;
use cloudformation::validate::is_template;

/// A kind of file, and the groups of keys by which it is recognized. A file of this kind has at least one key of each group.
type Kind = (&'static str, &'static [&'static [&'static str]]);

const KINDS: [Kind; 9] = [
    ("an AppSpec file of CodeDeploy", &[&["version"], &["os", "files", "Resources", "hooks"]]),
    ("a buildspec of CodeBuild", &[&["version"], &["phases"]]),
    ("a file of Docker Compose", &[&["services"]]),
    // YAML 1.1 reads the key `on` as a Boolean.
    ("a workflow of GitHub Actions", &[&["jobs"], &["on", "true"]]),
    ("a configuration of the Serverless Framework", &[&["service"], &["provider"]]),
    ("an OpenAPI document", &[&["openapi", "swagger"], &["info", "paths"]]),
    ("a manifest of Kubernetes", &[&["apiVersion"], &["kind"]]),
    ("a package.json of npm", &[&["dependencies", "devDependencies", "scripts"]]),
    ("a configuration of pre-commit", &[&["repos"]]),
];

/// Returns what a document seems to be, if it is certainly not a template.
pub(super) fn other_kind(document: &Json) -> Option<&'static str> {
    if is_template(document) {
        return None;
    }
    if document.get(0).is_some_and(|first| first.get("ParameterKey").is_some()) {
        return Some("a parameter file of the AWS CLI (--parameter-file takes it)");
    }
    let keys = document.as_object()?;
    let has_all =
        |groups: &[&[&str]]| groups.iter().all(|group| group.iter().any(|key| keys.contains_key(*key)));
    KINDS.iter().find(|(_, groups)| has_all(groups)).map(|(kind, _)| *kind)
}

#[cfg(test)]
mod tests {
    use cloudformation::yaml;

    use super::other_kind;

    /// Makes a test for each text.
    macro_rules! kinds {
        ($($name:ident: $text:expr => $expected:expr;)*) => {$(
            #[test]
            fn $name() {
                assert_eq!(other_kind(&yaml::read($text).expect("YAML").json), $expected);
            }
        )*};
    }

    kinds! {
        app_spec_of_servers: "version: 0.0\nos: linux\nfiles: []\n" => Some("an AppSpec file of CodeDeploy");
        app_spec_of_a_function: "version: 0.0\nResources: [{ F: { Type: AWS::Lambda::Function } }]\n"
            => Some("an AppSpec file of CodeDeploy");
        buildspec: "version: 0.2\nphases: {}\n" => Some("a buildspec of CodeBuild");
        docker_compose: "version: '3'\nservices: {}\n" => Some("a file of Docker Compose");
        workflow: "on: push\njobs: {}\n" => Some("a workflow of GitHub Actions");
        workflow_as_json: "{\"on\": \"push\", \"jobs\": {}}" => Some("a workflow of GitHub Actions");
        serverless_framework: "service: a\nprovider: {}\nresources: { Resources: {} }\n"
            => Some("a configuration of the Serverless Framework");
        open_api: "openapi: 3.1.0\npaths: {}\n" => Some("an OpenAPI document");
        kubernetes: "apiVersion: v1\nkind: Pod\nmetadata: {}\n" => Some("a manifest of Kubernetes");
        npm_package: "{\"name\": \"a\", \"scripts\": {}}" => Some("a package.json of npm");
        pre_commit: "repos: []\n" => Some("a configuration of pre-commit");
        parameters: "[{\"ParameterKey\": \"Stage\", \"ParameterValue\": \"prod\"}]"
            => Some("a parameter file of the AWS CLI (--parameter-file takes it)");
        template_with_keys_of_others: "service: a\nprovider: {}\nResources: { A: { Type: AWS::SQS::Queue } }\n" => None;
        template_without_resources: "AWSTemplateFormatVersion: 2010-09-09\nversion: 1\nphases: {}\n" => None;
        site: "provider: { issuer: https://a.example }\nhosts: {}\n" => None;
        misspelt_section: "Resorces: { A: { Type: AWS::SQS::Queue } }\n" => None;
        list: "- a\n" => None;
        empty: "" => None;
    }
}
