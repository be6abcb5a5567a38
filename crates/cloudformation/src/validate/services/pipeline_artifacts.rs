//! The artifacts that the actions of a pipeline read and write.

use std::collections::BTreeSet;

use super::resources::{items, resources_of};
use crate::document::{DocumentPath, Json, View, branches, literals};
use crate::finding::Report;
use crate::schema::NOT_ALLOWED;
use crate::schema::rules::duplicate;

pub(super) fn check(document: &Json, report: &mut Report) {
    for pipeline in resources_of(document, "AWS::CodePipeline::Pipeline") {
        check_stages(&pipeline.properties["Stages"], &pipeline.path().key("Stages"), report);
    }
}

/// Checks the stages in their order. Actions of one stage may have any order, so that each of them can use the artifacts of the others.
fn check_stages(stages: &Json, path: &DocumentPath, report: &mut Report) {
    let mut written = Written::default();
    for (path, stage) in items(stages, path) {
        let actions = &stage["Actions"];
        let Some(list) = actions.as_array() else { return };
        let path = path.key("Actions");
        for (position, action) in list.iter().enumerate() {
            if written.add(action, &path.index(position), report).is_none() {
                return;
            }
        }
        for (path, action) in items(actions, &path) {
            check_inputs(&action["InputArtifacts"], &path.key("InputArtifacts"), &written, report);
        }
    }
}

fn check_inputs(inputs: &Json, path: &DocumentPath, written: &Written<'_>, report: &mut Report) {
    for (path, input) in items(inputs, path) {
        let names = input.get("Name").map(|name| literals(name, &path.key("Name")));
        for (path, name) in names.into_iter().flatten() {
            if let Some(name) = name.as_str()
                && !written.all.contains(name)
            {
                let problem = format!("no action before this one writes the artifact {name}");
                let finding = NOT_ALLOWED.at(path, problem).at_value();
                let known = written.all.iter().copied();
                report.add(finding.suggest(name, known, report.speller()).about_own_name());
            }
        }
    }
}

/// The names of artifacts.
#[derive(Default)]
struct Written<'a> {
    /// Those that actions write under some conditions.
    all: BTreeSet<&'a str>,
    /// Those that actions write in every deployment.
    always: BTreeSet<&'a str>,
}

impl<'a> Written<'a> {
    /// Adds the artifacts of an action. The answer is nothing if only the deployment shows them.
    fn add(&mut self, action: &'a Json, path: &DocumentPath, report: &mut Report) -> Option<()> {
        for (_, action) in branches(action, &DocumentPath::root()) {
            let View::Literal(action) = View::new(action) else {
                if View::new(action) == View::Absent {
                    continue;
                }
                return None;
            };
            let Some(outputs) = action.get("OutputArtifacts") else { continue };
            for (_, outputs) in branches(outputs, &DocumentPath::root()) {
                if View::new(outputs) == View::Absent {
                    continue;
                }
                for output in outputs.as_array()? {
                    for (_, name) in branches(output.get("Name")?, &DocumentPath::root()) {
                        self.all.insert(name.as_str().filter(|_| View::new(name) == View::Literal(name))?);
                    }
                }
            }
        }
        for (path, output) in items(&action["OutputArtifacts"], &path.key("OutputArtifacts")) {
            if let Some(name) = output["Name"].as_str()
                && !self.always.insert(name)
            {
                let problem = format!("another action writes the artifact {name}, too");
                report.add(duplicate::RULE.at(path.key("Name"), problem).at_value());
            }
        }
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::super::tests::{messages, places};

    /// A pipeline whose source writes an artifact and whose other action reads one.
    fn pipeline(written: &Json, read: &Json) -> Json {
        let action = |category: &str, provider: &str, key: &str, artifact: &Json| {
            let kind = json!({"Category": category, "Owner": "AWS", "Provider": provider, "Version": "1"});
            let mut action = json!({"Name": "action", "ActionTypeId": kind});
            action[key] = json!([{"Name": artifact}]);
            action
        };
        json!({"P": {"Type": "AWS::CodePipeline::Pipeline", "Properties": {
            "RoleArn": "arn:aws:iam::111122223333:role/pipeline",
            "ArtifactStore": {"Type": "S3", "Location": "artifacts"},
            "Stages": [
                {"Name": "source", "Actions": [action("Source", "S3", "OutputArtifacts", written)]},
                {"Name": "build", "Actions": [action("Build", "CodeBuild", "InputArtifacts", read)]},
            ],
        }}})
    }

    #[test]
    fn action_reads_an_artifact_that_another_writes() {
        assert_eq!(
            messages(&pipeline(&json!("source"), &json!("sorce"))),
            [
                "not-allowed Resources.P.Properties.Stages[1].Actions[0].InputArtifacts[0].Name: no action before this one writes the artifact sorce; did you mean `source`?"
            ]
        );
        assert_eq!(places(&pipeline(&json!("source"), &json!("source"))), [""; 0]);
    }

    #[test]
    fn artifact_that_only_the_deployment_names_is_accepted() {
        let name = json!({"Fn::Sub": "${AWS::StackName}"});
        assert_eq!(places(&pipeline(&name, &json!("source"))), [""; 0]);
        assert_eq!(places(&pipeline(&json!("source"), &name)), [""; 0]);
        assert_eq!(places(&pipeline(&json!({"Fn::If": ["C", "a", "b"]}), &json!("b"))), [""; 0]);
    }

    #[test]
    fn two_actions_cannot_write_one_artifact() {
        let mut document = pipeline(&json!("source"), &json!("source"));
        document["P"]["Properties"]["Stages"][1]["Actions"][0]["OutputArtifacts"] =
            json!([{"Name": "source"}]);
        assert_eq!(
            places(&document),
            ["duplicate Resources.P.Properties.Stages[1].Actions[0].OutputArtifacts[0].Name"]
        );
    }
}
