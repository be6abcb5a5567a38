//! The files that the actions of a pipeline give to CloudFormation.

use std::collections::BTreeSet;

use super::resources::{items, resources_of};
use crate::document::{DocumentPath, Json};
use crate::finding::Report;
use crate::schema::NOT_ALLOWED;

/// The settings that name a file of an artifact as `ARTIFACT::FILE`, see
/// [the action](https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-CloudFormation.html).
const FILES: [&str; 2] = ["TemplateConfiguration", "TemplatePath"];

pub(super) fn check(document: &Json, report: &mut Report) {
    for pipeline in resources_of(document, "AWS::CodePipeline::Pipeline") {
        for (path, stage) in items(&pipeline.properties["Stages"], &pipeline.path().key("Stages")) {
            for (path, action) in items(&stage["Actions"], &path.key("Actions")) {
                if action["ActionTypeId"]["Provider"] == "CloudFormation" {
                    check_action(action, &path.key("Configuration"), report);
                }
            }
        }
    }
}

fn check_action(action: &Json, path: &DocumentPath, report: &mut Report) {
    let Some(inputs) = action.get("InputArtifacts").map_or(Some(BTreeSet::new()), names) else { return };
    for name in FILES {
        let Some(file) = action["Configuration"].get(name).and_then(Json::as_str) else { continue };
        let artifact = file.split_once("::").map(|(artifact, _)| artifact);
        if artifact.is_some_and(|artifact| artifact.contains("#{") || inputs.contains(artifact)) {
            continue;
        }
        let problem = match artifact {
            Some(artifact) => format!("{artifact} is not one of the artifacts that the action reads"),
            None => "expected an artifact and its file, such as Source::template.yaml".to_owned(),
        };
        let finding = NOT_ALLOWED.at(path.key(name), problem).at_value();
        report.add(match artifact {
            Some(artifact) => {
                finding.suggest(artifact, inputs.iter().copied(), report.speller()).about_own_name()
            }
            None => finding,
        });
    }
}

/// The names of artifacts, unless only the deployment shows one.
fn names(artifacts: &Json) -> Option<BTreeSet<&str>> {
    artifacts.as_array()?.iter().map(|artifact| artifact["Name"].as_str()).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::super::tests::messages;

    fn found(configuration: &Json, artifact: &Json) -> Vec<String> {
        let action = |category: &str, provider: &str| {
            let kind = json!({"Category": category, "Owner": "AWS", "Provider": provider, "Version": "1"});
            json!({"Name": "action", "ActionTypeId": kind})
        };
        let mut source = action("Source", "S3");
        source["OutputArtifacts"] = json!([{"Name": "Source"}]);
        let mut deploy = action("Deploy", "CloudFormation");
        deploy["InputArtifacts"] = json!([{"Name": artifact}]);
        deploy["Configuration"] = configuration.clone();
        let pipeline = json!({"P": {"Type": "AWS::CodePipeline::Pipeline", "Properties": {
            "RoleArn": "arn:aws:iam::111122223333:role/pipeline",
            "ArtifactStore": {"Type": "S3", "Location": "artifacts"},
            "Stages": [{"Name": "first", "Actions": [source]}, {"Name": "second", "Actions": [deploy]}],
        }}});
        let strip = "Resources.P.Properties.Stages[1].Actions[0].";
        messages(&pipeline).into_iter().map(|message| message.replace(strip, "")).collect()
    }

    #[test]
    fn template_is_a_file_of_an_artifact_that_the_action_reads() {
        assert_eq!(found(&json!({"TemplatePath": "Source::a.yaml"}), &json!("Source")), [""; 0]);
        assert_eq!(
            found(&json!({"TemplatePath": "Sourc::a.yaml"}), &json!("Source")),
            [
                "not-allowed Configuration.TemplatePath: Sourc is not one of the artifacts that the action reads; did you mean `Source`?"
            ]
        );
        assert_eq!(
            found(&json!({"TemplateConfiguration": "a.json"}), &json!("Source")),
            [
                "not-allowed Configuration.TemplateConfiguration: expected an artifact and its file, such as Source::template.yaml"
            ]
        );
    }

    #[test]
    fn file_or_artifact_that_only_the_deployment_shows_is_accepted() {
        let reference = json!({"Ref": "AWS::StackName"});
        assert_eq!(found(&json!({"TemplatePath": reference}), &json!("Source")), [""; 0]);
        assert_eq!(found(&json!({"TemplatePath": "#{variables.name}::a.yaml"}), &json!("Source")), [""; 0]);
    }
}
