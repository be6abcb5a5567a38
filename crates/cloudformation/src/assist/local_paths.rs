//! The paths in a template that name files next to it.

use std::ops::Range;

use crate::artifacts::{is_uri, local_path_locations};
use crate::document::{Document, Json, Lines, Segment, value_at, written_length};
use crate::validate::NESTED_STACKS;

/// A path in a template. It is relative to the folder of the template.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct LocalPath {
    /// Its bytes in the text, without quotation marks.
    pub range: Range<usize>,
    /// The path.
    pub path: String,
}

/// The properties of SAM's types that hold a path until `sam package` uploads the file.
const SERVERLESS: [(&str, &str); 6] = [
    ("AWS::Serverless::Api", "DefinitionUri"),
    ("AWS::Serverless::Function", "CodeUri"),
    ("AWS::Serverless::GraphQLApi", "SchemaUri"),
    ("AWS::Serverless::HttpApi", "DefinitionUri"),
    ("AWS::Serverless::LayerVersion", "ContentUri"),
    ("AWS::Serverless::StateMachine", "DefinitionUri"),
];

/// Returns the relative paths in a template: of nested templates, of artifacts that are uploaded, and of `AWS::Include`.
///
/// ```
/// use cloudformation::{assist, yaml};
///
/// let text = "Resources:\n  Data:\n    Type: AWS::CloudFormation::Stack\n    Properties: { TemplateURL: data.yaml }\n";
/// let paths = assist::local_paths(text, &yaml::read(text)?);
/// assert_eq!((paths[0].path.as_str(), &text[paths[0].range.clone()]), ("data.yaml", "data.yaml"));
/// # Ok::<(), yaml::ReadError>(())
/// ```
pub fn local_paths(text: &str, document: &Document) -> Vec<LocalPath> {
    let lines = Lines::new(text);
    let mut found = Vec::new();
    for node in document.nodes() {
        let path = node.path.segments();
        let (Some(place), Some(Json::String(value))) = (node.scalar, value_at(&document.json, path)) else {
            continue;
        };
        if !is_relative(value) || !names_file(&document.json, path) {
            continue;
        }
        let start = lines.offset(place);
        let Some(length) = written_length(&text[start..], value) else { continue };
        let quotes = (length - value.len()) / 2;
        let range = start + quotes..start + length - quotes;
        found.push(LocalPath { range, path: value.clone() });
    }
    found
}

fn is_relative(value: &str) -> bool {
    !value.is_empty()
        && !is_uri(value)
        && !value.starts_with(['/', '~'])
        && !value.contains("${")
        && !value.contains("{{")
}

/// Whether the value at a path is the path of a file if it is a String.
fn names_file(document: &Json, path: &[Segment]) -> bool {
    match path {
        [Segment::Key(section), Segment::Key(id), Segment::Key(part), rest @ ..]
            if section == "Resources" && part == "Properties" =>
        {
            let kind = document["Resources"][id]["Type"].as_str().unwrap_or_default();
            is_property_with_path(kind, rest) || is_included(document, path)
        }
        _ => is_included(document, path),
    }
}

fn is_property_with_path(kind: &str, path: &[Segment]) -> bool {
    let keys: Option<Vec<&str>> = path.iter().map(Segment::as_key).collect();
    let Some(keys) = keys else { return false };
    let in_table =
        || NESTED_STACKS.iter().chain(&SERVERLESS).any(|row| *row == (kind, keys.join("/").as_str()));
    in_table() || local_path_locations(kind).any(|pointer| pointer[1..].split('/').eq(keys.iter().copied()))
}

/// Whether the place is the location of `AWS::Include`.
fn is_included(document: &Json, path: &[Segment]) -> bool {
    let [before @ .., Segment::Key(transform), Segment::Key(parameters), Segment::Key(location)] = path
    else {
        return false;
    };
    let is_transform = transform == "Fn::Transform" || (transform == "Transform" && before.is_empty());
    let call = || value_at(document, &path[..=before.len()]);
    is_transform
        && parameters == "Parameters"
        && location == "Location"
        && call().is_some_and(|call| call["Name"] == "AWS::Include")
}

#[cfg(test)]
mod tests {
    use super::local_paths;
    use crate::yaml;

    fn paths(text: &str) -> Vec<String> {
        let paths = local_paths(text, &yaml::read(text).expect("a template"));
        for path in &paths {
            assert_eq!(text[path.range.clone()], path.path);
        }
        paths.into_iter().map(|path| path.path).collect()
    }

    /// A test for each resource: its type, its properties, and the path in them.
    macro_rules! resources {
        ($($test:ident: $kind:literal, $properties:literal => $path:literal;)*) => {$(
            #[test]
            fn $test() {
                let text = format!("Resources:\n  A:\n    Type: {}\n    Properties:\n      {}\n", $kind, $properties);
                assert_eq!(paths(&text), [$path]);
            }
        )*};
    }

    resources! {
        template_of_a_nested_stack: "AWS::CloudFormation::Stack", "TemplateURL: '../data.yaml'" => "../data.yaml";
        template_of_an_application: "AWS::Serverless::Application", "Location: \"app.yaml\"" => "app.yaml";
        code_of_a_function_of_sam: "AWS::Serverless::Function", "CodeUri: src/app.zip" => "src/app.zip";
        definition_of_a_state_machine_of_sam: "AWS::Serverless::StateMachine", "DefinitionUri: flow.asl.json" => "flow.asl.json";
        code_of_a_function: "AWS::Lambda::Function", "Code: app.zip" => "app.zip";
        script_of_a_job: "AWS::Glue::Job", "Command: { ScriptLocation: job.py }" => "job.py";
        included_body_of_an_api: "AWS::ApiGateway::RestApi", "Body: { Fn::Transform: { Name: AWS::Include, Parameters: { Location: api.yaml } } }" => "api.yaml";
    }

    #[test]
    fn included_section_is_found() {
        let text =
            "Transform: { Name: AWS::Include, Parameters: { Location: outputs.yaml } }\nResources: {}\n";
        assert_eq!(paths(text), ["outputs.yaml"]);
    }

    #[test]
    fn other_texts_are_not_paths() {
        for properties in [
            "TemplateURL: https://example.com/a.yaml",
            "TemplateURL: s3://bucket/a.yaml",
            "TemplateURL: /etc/passwd",
            "TemplateURL: ~/a.yaml",
            "TemplateURL: !Sub '${Bucket}/a.yaml'",
            "TemplateURL: '{{resolve:ssm:/stacks/a.yaml}}'",
            "Parameters: { TemplateURL: a.yaml, Location: a.yaml }",
            "Body: { Fn::Transform: { Name: Macro, Parameters: { Location: a.yaml } } }",
        ] {
            let text = format!(
                "Resources:\n  A:\n    Type: AWS::CloudFormation::Stack\n    Properties:\n      {properties}\n"
            );
            assert_eq!(paths(&text), [""; 0], "{properties}");
        }
    }
}
