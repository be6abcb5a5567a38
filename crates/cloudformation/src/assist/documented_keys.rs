//! The sections of a template and the keys of their entries, with a sentence about each and its page in the documentation.

use std::fmt::Write as _;

use crate::document::Segment;

/// A key that has the same meaning in every template.
pub(super) struct DocumentedKey {
    name: &'static str,
    sentences: &'static str,
    page: &'static str,
}

const fn key(name: &'static str, sentences: &'static str, page: &'static str) -> DocumentedKey {
    DocumentedKey { name, sentences, page }
}

impl DocumentedKey {
    /// The key at a path.
    pub(super) fn at(path: &[Segment]) -> Option<&'static Self> {
        let (keys, name) = match path {
            [Segment::Key(name)] => (SECTIONS, name),
            [Segment::Key(section), Segment::Key(_), Segment::Key(name)] => match section.as_str() {
                "Parameters" => (PARAMETER, name),
                "Resources" => (RESOURCE, name),
                "Outputs" => (OUTPUT, name),
                _ => return None,
            },
            _ => return None,
        };
        keys.iter().find(|key| key.name == name)
    }

    /// What the key means, its allowed values, and a link to its page, in Markdown.
    pub(super) fn description(&self, choices: &[String]) -> String {
        let mut text = self.sentences.to_owned();
        if !choices.is_empty() {
            let _ = write!(text, "\n\nOne of {}.", choices.join(", "));
        }
        let _ = write!(text, "\n\n[Documentation](https://docs.aws.amazon.com/{})", self.page);
        text
    }
}

const CONDITIONS_PAGE: &str = "AWSCloudFormation/latest/UserGuide/conditions-section-structure.html";
const GLOBALS_PAGE: &str =
    "serverless-application-model/latest/developerguide/sam-specification-template-anatomy-globals.html";
const OUTPUTS_PAGE: &str = "AWSCloudFormation/latest/UserGuide/outputs-section-structure.html";
const PARAMETERS_PAGE: &str = "AWSCloudFormation/latest/UserGuide/parameters-section-structure.html";
const RESOURCES_PAGE: &str = "AWSCloudFormation/latest/UserGuide/resources-section-structure.html";

static SECTIONS: &[DocumentedKey] = &[
    key(
        "AWSTemplateFormatVersion",
        "The version of the template language. `2010-09-09` is the only one.",
        "AWSCloudFormation/latest/UserGuide/format-version-structure.html",
    ),
    key(
        "Description",
        "CloudFormation shows this text with the stack. It has at most 1,024 bytes.",
        "AWSCloudFormation/latest/UserGuide/template-description-structure.html",
    ),
    key(
        "Metadata",
        "Data about the template. The console reads the groups and labels of the parameters in `AWS::CloudFormation::Interface`.",
        "AWSCloudFormation/latest/UserGuide/metadata-section-structure.html",
    ),
    key("Parameters", "Values that a deployment sets. `Ref` and `Fn::Sub` return them.", PARAMETERS_PAGE),
    key(
        "Rules",
        "CloudFormation checks the values of the parameters with these rules before it creates or updates the stack.",
        "AWSCloudFormation/latest/UserGuide/rules-section-structure.html",
    ),
    key(
        "Mappings",
        "Tables of literal values. `Fn::FindInMap` returns the value at two keys.",
        "AWSCloudFormation/latest/UserGuide/mappings-section-structure.html",
    ),
    key(
        "Conditions",
        "A condition is true or false at a deployment. Resources and outputs with a false `Condition` are left out, and `Fn::If` chooses a value.",
        CONDITIONS_PAGE,
    ),
    key(
        "Transform",
        "CloudFormation runs these macros on the template before the deployment, for example `AWS::Serverless-2016-10-31`.",
        "AWSCloudFormation/latest/UserGuide/transform-section-structure.html",
    ),
    key(
        "Hooks",
        "With the hook `AWS::CodeDeploy::BlueGreen`, CodeDeploy shifts the traffic of an ECS service at an update.",
        "AWSCloudFormation/latest/UserGuide/blue-green.html",
    ),
    key(
        "Globals",
        "SAM adds these properties to all resources of the type, such as `Function`.",
        GLOBALS_PAGE,
    ),
    key(
        "Resources",
        "CloudFormation creates these resources. Each has a logical ID, a type and properties. Every template needs this section.",
        RESOURCES_PAGE,
    ),
    key(
        "Outputs",
        "The stack shows these values after a deployment. Other stacks import those that have an `Export`.",
        OUTPUTS_PAGE,
    ),
];

static PARAMETER: &[DocumentedKey] = &[
    key("Type", "The type of the values, such as `String` or `CommaDelimitedList`.", PARAMETERS_PAGE),
    key("Default", "The value if the deployment sets none.", PARAMETERS_PAGE),
    key("Description", "The console shows this text next to the parameter.", PARAMETERS_PAGE),
    key("AllowedValues", "CloudFormation refuses other values than these.", PARAMETERS_PAGE),
    key("AllowedPattern", "The whole value has to match this regular expression.", PARAMETERS_PAGE),
    key("ConstraintDescription", "CloudFormation shows this text when it refuses a value.", PARAMETERS_PAGE),
    key("MinLength", "The smallest number of characters in a String.", PARAMETERS_PAGE),
    key("MaxLength", "The largest number of characters in a String.", PARAMETERS_PAGE),
    key("MinValue", "The smallest Number.", PARAMETERS_PAGE),
    key("MaxValue", "The largest Number.", PARAMETERS_PAGE),
    key(
        "NoEcho",
        "With `true`, CloudFormation shows asterisks in place of the value. Outputs and metadata that contain it still show it.",
        PARAMETERS_PAGE,
    ),
];

static RESOURCE: &[DocumentedKey] = &[
    key("Type", "The type of the resource, such as `AWS::SQS::Queue`.", RESOURCES_PAGE),
    key(
        "Properties",
        "The configuration of the resource. The type decides which properties exist.",
        RESOURCES_PAGE,
    ),
    key(
        "DependsOn",
        "CloudFormation creates the resource after these ones and deletes it before them. A `Ref` or `Fn::GetAtt` to a resource has the same effect.",
        "AWSCloudFormation/latest/TemplateReference/aws-attribute-dependson.html",
    ),
    key("Condition", "CloudFormation creates the resource only if this condition is true.", CONDITIONS_PAGE),
    key(
        "Metadata",
        "Data about the resource. `cfn-init` reads `AWS::CloudFormation::Init` in it.",
        "AWSCloudFormation/latest/TemplateReference/aws-attribute-metadata.html",
    ),
    key(
        "DeletionPolicy",
        "CloudFormation does this with the resource when the template or the stack loses it. Most resources are deleted by default.",
        "AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html",
    ),
    key(
        "UpdateReplacePolicy",
        "CloudFormation does this with the old resource when an update replaces it. The old resource is deleted by default.",
        "AWSCloudFormation/latest/TemplateReference/aws-attribute-updatereplacepolicy.html",
    ),
    key(
        "CreationPolicy",
        "CloudFormation waits for signals, such as those of `cfn-signal`, before the resource counts as created.",
        "AWSCloudFormation/latest/TemplateReference/aws-attribute-creationpolicy.html",
    ),
    key(
        "UpdatePolicy",
        "The way in which CloudFormation updates an Auto Scaling group, the alias of a Lambda function or one of a few other types.",
        "AWSCloudFormation/latest/TemplateReference/aws-attribute-updatepolicy.html",
    ),
    key(
        "Connectors",
        "SAM grants the resource these permissions on the destinations.",
        "serverless-application-model/latest/developerguide/sam-resource-connector.html",
    ),
    key(
        "IgnoreGlobals",
        "SAM does not add these properties of `Globals` to the resource. `*` stands for all of them.",
        GLOBALS_PAGE,
    ),
];

static OUTPUT: &[DocumentedKey] = &[
    key("Value", "The stack shows this value after a deployment.", OUTPUTS_PAGE),
    key("Description", "The stack shows this text next to the value.", OUTPUTS_PAGE),
    key(
        "Export",
        "Other stacks of the account in the same Region get the value with `Fn::ImportValue` and this name.",
        OUTPUTS_PAGE,
    ),
    key("Condition", "The stack has the output only if this condition is true.", CONDITIONS_PAGE),
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use crate::document::Json;
    use crate::{assist, yaml};

    /// `Version` of a custom resource has no page.
    const UNDOCUMENTED: [&str; 1] = ["Version"];

    #[test]
    fn every_key_that_is_completed_is_described() {
        for start in ["", "Parameters:\n  A:\n    ", "Resources:\n  A:\n    ", "Outputs:\n  A:\n    "] {
            let completions = assist::complete(start, start.len(), &Json::Null);
            assert!(completions.items.len() > 3, "{start}");
            for item in completions.items {
                let is_described = item.description.contains("[Documentation](https://docs.aws.amazon.com/");
                assert_eq!(is_described, !UNDOCUMENTED.contains(&item.text.as_str()), "{start}{}", item.text);
            }
        }
    }

    #[test]
    fn key_is_described_in_yaml_in_json_and_in_a_loop() {
        let entry = "Type: Custom::A\n    DeletionPolicy: Retain\n    DependsOn: B\n    Condition: C";
        let text = format!(
            "Conditions: {{ C: !Equals [a, b] }}\nResources:\n  A:\n    {entry}\n  B: {{ Type: AWS::SQS::Queue }}\n"
        );
        let json = yaml::read(&text).expect("a template").json.to_string();
        let looped = "Resources:\n  Fn::ForEach::L:\n    - X\n    - [a]\n    - 'A${X}':\n        Type: Custom::A\n        DeletionPolicy: Retain\n        DependsOn: B\n        Condition: C\nConditions: {}\n";
        let mut described = BTreeSet::new();
        for text in [text.as_str(), &json, looped] {
            for (name, expected) in [
                ("Resources", "**Resources**\n\nCloudFormation creates these resources."),
                ("Conditions", "**Conditions**\n\nA condition is true or false at a deployment."),
                ("DependsOn", "**DependsOn**\n\nCloudFormation creates the resource after these ones"),
                ("Condition\"", "**Condition**\n\nCloudFormation creates the resource only if"),
                ("Condition:", "**Condition**\n\nCloudFormation creates the resource only if"),
                ("Type: Custom", "**Type**\n\nThe type of the resource"),
            ] {
                // JSON has other characters behind the keys.
                let Some(offset) = text.find(name) else { continue };
                described.insert(name);
                let found = assist::describe(text, offset, &Json::Null).expect(name);
                assert!(found.starts_with(expected) && found.contains("[Documentation]"), "{found}");
            }
            let policy = text.find("DeletionPolicy").expect("the key");
            let found = assist::describe(text, policy, &Json::Null).expect("a description");
            assert!(
                found.contains("\n\nOne of Delete, Retain, RetainExceptOnCreate, Snapshot.\n\n"),
                "{found}"
            );
        }
        assert_eq!(described.len(), 6, "{described:?}");
    }

    #[test]
    fn keys_of_other_objects_are_not_described() {
        let text = "Metadata:\n  A: { Type: a }\nResources:\n  Fn::ForEach::L: [X, [a], { 'A${X}': { Properties: { Metadata: a } } }]\n";
        for name in ["Type", "Metadata: a", "X", "A$"] {
            assert_eq!(
                assist::describe(text, text.find(name).expect("the key"), &Json::Null),
                None,
                "{name}"
            );
        }
    }
}
