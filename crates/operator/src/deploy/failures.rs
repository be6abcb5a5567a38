//! The failures that CloudFormation reports, with their place in `site.yaml`.

use std::path::Path;

use infra::cli::Deployable;

use super::cause::{FailedResource, Source, failure};
use super::events::first_failure;
use super::follow::End;
use super::validation::ValidationProblem;
use crate::failure::Failure;

/// Makes failures of what a site's template describes.
pub(super) struct Failures<'a> {
    pub(super) path: &'a Path,
    pub(super) source: &'a Deployable,
    pub(super) stack: &'a str,
}

impl Failures<'_> {
    /// Returns the failure of a change set: the first problem with its place, and the others by name.
    pub(super) fn change_set(&self, reason: &str, problems: &[ValidationProblem]) -> Failure {
        const NOW: &str = "nothing was changed";
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
        let now = match status {
            "UPDATE_ROLLBACK_COMPLETE" | "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS" => {
                "rolled back; visitors still get the previous deployment".to_owned()
            }
            "ROLLBACK_COMPLETE" => {
                "rolled back; there is no site. sitegate deploy deletes the empty stack first".to_owned()
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
            (None, None) => (self.stack, status),
        };
        self.resource(id, reason, &now)
    }

    /// Returns the failure of a resource, with the construct and the line of `site.yaml` that it comes from.
    fn resource(&self, id: &str, reason: &str, now: &str) -> Failure {
        let id = if id.is_empty() { self.stack } else { id };
        let construct = self.source.synthesis.construct_of(id);
        let resource = FailedResource { logical_id: id, construct: construct.as_deref(), reason };
        let source = Source { path: self.path, text: &self.source.text, document: &self.source.document };
        failure(resource, source, now)
    }
}
