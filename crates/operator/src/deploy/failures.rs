//! The failures that CloudFormation reports, with their place in what the stack is made of.

use std::collections::BTreeMap;
use std::path::Path;

use infra::cli::Deployable;
use serde_json::Value as Json;

use super::cause::{FailedResource, NOT_AUTHORIZED, Source, failure};
use super::cloud::Cloud;
use super::events::first_failure;
use super::follow::End;
use super::validation::ValidationProblem;
use crate::failure::Failure;

/// Makes failures of what a template describes.
pub(super) struct Failures<'a> {
    pub(super) cloud: &'a Cloud,
    pub(super) origin: Origin<'a>,
}

/// The document that a stack is made of.
pub(super) enum Origin<'a> {
    /// The configuration of a site.
    Site { path: &'a Path, source: &'a Deployable },
    /// A stack of an app.
    Stack { template: &'a Json, constructs: &'a BTreeMap<String, String> },
}

impl Origin<'_> {
    /// The path of the construct that placed a resource.
    fn construct_of(&self, id: &str) -> Option<String> {
        match self {
            Self::Site { source, .. } => source.synthesis.construct_of(id),
            Self::Stack { template, constructs } => {
                let in_metadata = template["Resources"][id]["Metadata"]["aws:cdk:path"].as_str();
                constructs.get(id).map(String::as_str).or(in_metadata).map(str::to_owned)
            }
        }
    }
}

impl Failures<'_> {
    /// The path of the construct that placed a resource.
    pub(super) fn construct_of(&self, id: &str) -> Option<String> {
        self.origin.construct_of(id)
    }

    /// Returns the failure of a change set: the first problem with its place, and the others by name.
    pub(super) fn change_set(&self, reason: &str, problems: &[ValidationProblem]) -> Failure {
        // Files may have been uploaded, and other stacks of an app deployed.
        const NOW: &str = "no resource of the stack was changed";
        let mut problems = problems.iter().filter(|problem| !problem.is_warning);
        let Some(first) = problems.next() else {
            return Failure::failed("CloudFormation refuses the deployment", reason.to_owned())
                .with_code("deploy")
                .with_note("now", NOW);
        };
        let failure = self.resource(&first.logical_id, &first.reason, NOW);
        problems.fold(failure, |failure, problem| {
            failure.with_note("also", format!("{}: {}", problem.logical_id, problem.reason))
        })
    }

    /// Returns the failure of a deployment, with its first cause. The problems are those that CloudFormation found during it.
    pub(super) fn deployment(&self, end: &End, problems: &[ValidationProblem]) -> Failure {
        let status = end.status.as_str();
        let subject = &self.cloud.subject;
        let now = match status {
            "UPDATE_ROLLBACK_COMPLETE" | "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS" => {
                format!("rolled back; {}", subject.restored())
            }
            "ROLLBACK_COMPLETE" => {
                format!(
                    "rolled back; {}. {} deletes the empty stack first",
                    subject.missing(),
                    subject.command()
                )
            }
            other => format!("the stack is in {other}"),
        };
        let problem = problems.iter().find(|problem| !problem.is_warning);
        let first = first_failure(&end.events);
        let (id, reason) = match (problem, first) {
            (_, Some(event)) if !event.is_stack() => {
                (event.logical_id.as_str(), event.reason.as_deref().unwrap_or("AWS gives no reason"))
            }
            (Some(problem), _) => (problem.logical_id.as_str(), problem.reason.as_str()),
            (None, Some(event)) => {
                (event.logical_id.as_str(), event.reason.as_deref().unwrap_or("AWS gives no reason"))
            }
            (None, None) => (self.cloud.stack.as_str(), status),
        };
        self.resource(id, reason, &now)
    }

    /// Returns the failure of a resource, with the construct that it comes from, and the line of `site.yaml`.
    fn resource(&self, id: &str, reason: &str, now: &str) -> Failure {
        let id = if id.is_empty() { &self.cloud.stack } else { id };
        let construct = self.construct_of(id);
        match self.origin {
            Origin::Site { path, source } => {
                let resource = FailedResource { logical_id: id, construct: construct.as_deref(), reason };
                let source = Source { path, text: &source.text, document: &source.document };
                failure(resource, source, now)
            }
            Origin::Stack { .. } => self.failed_resource(id, construct.as_deref(), reason, now),
        }
    }

    fn failed_resource(&self, id: &str, construct: Option<&str>, reason: &str, now: &str) -> Failure {
        let help = help(reason, self.cloud.subject.command());
        let failure = Failure::failed(format!("{id} failed"), reason.to_owned()).with_verbose_source();
        let failure = match construct {
            Some(construct) => failure.with_note("construct", construct),
            None => failure,
        };
        failure.with_code("deploy").with_note("AWS", reason).with_note("now", now).with_help(help)
    }
}

/// The part of a message of AWS about an export that another stack imports.
const EXPORT_IN_USE: &str = "as it is in use by ";

/// Advice on a failure in a stack of an app.
fn help(reason: &str, command: &str) -> String {
    if reason.contains(NOT_AUTHORIZED) {
        return "allow the action to the role that deploys, then run the command again".to_owned();
    }
    if let Some((_, importing)) = reason.split_once(EXPORT_IN_USE) {
        let importing = importing.split([' ', ',']).next().unwrap_or_default().trim_end_matches('.');
        return format!(
            "if the new {importing} does not import it, deploy that stack first: {command} {importing}"
        );
    }
    format!("correct it, synthesise the app, then run {command} again")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde_json::json;

    use super::{Origin, help};

    #[test]
    fn construct_of_a_resource_is_in_the_manifest_or_in_its_metadata() {
        let metadata = json!({"Metadata": {"aws:cdk:path": "orders/Api/Function"}});
        let template = json!({"Resources": {"Api": metadata, "Table": metadata, "Topic": {}}});
        let constructs = BTreeMap::from([("Table".to_owned(), "Data/Table".to_owned())]);
        let origin = Origin::Stack { template: &template, constructs: &constructs };
        let found = ["Table", "Api", "Topic"].map(|id| origin.construct_of(id));
        assert_eq!(found, [Some("Data/Table".to_owned()), Some("orders/Api/Function".to_owned()), None]);
    }

    #[test]
    fn advice_depends_on_the_reason() {
        let help = |reason| help(reason, "sitegate deploy --app out");
        let in_use = "Export prod-data:Table cannot be deleted as it is in use by prod-orders and prod-web.";
        let deploy_first = "if the new prod-orders does not import it, deploy that stack first: sitegate deploy --app out prod-orders";
        assert_eq!(help(in_use), deploy_first);
        assert!(
            help("User: a is not authorized to perform: sqs:CreateQueue").starts_with("allow the action")
        );
        let correct = "correct it, synthesise the app, then run sitegate deploy --app out again";
        assert_eq!(help("Invalid request"), correct);
    }
}
