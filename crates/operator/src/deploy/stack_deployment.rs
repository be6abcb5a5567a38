//! The deployment of one stack: its change set, and the view of its execution.

use std::collections::BTreeMap;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use aws_sdk_cloudformation::types::{Change, StackStatus};
use constructs::hash::sha256;
use function::clock::now;
use infra::site::Deployment;

use super::artifacts::{Artifacts, KEY_PREFIX};
use super::change_set::{ChangeSet, EventsOf, NewChangeSet, TemplateSource};
use super::cloud::{Cloud, StackState};
use super::decision::{Fingerprint, StackSnapshot, Start, is_running, is_success};
use super::failures::Failures;
use super::follow::{End, View, follow, interrupted};
use super::lost_data::deletions;
use super::refusal::{EXECUTED, FOLLOWED, also_kept, continues, refuse_loss};
use super::template::{INLINE_BYTES, Template};
use crate::failure::Failure;
use crate::plural::plural;
use crate::printable::printable;
use crate::progress::{Progress, in_seconds};

/// A stack, and everything that its deployment needs.
pub(super) struct StackDeployment<'a> {
    pub(super) cloud: &'a Cloud,
    pub(super) template: &'a Template,
    pub(super) fingerprint: &'a Fingerprint,
    /// Tags of the stack. Without tags, the stack keeps those that it has.
    pub(super) tags: &'a BTreeMap<String, String>,
    pub(super) mode: Deployment,
    /// The names of resources that may lose their data.
    pub(super) allow_loss: &'a [String],
    /// The name of the stack that is part of these names, if several stacks are deployed.
    pub(super) label: Option<&'a str>,
    /// The ARN of the identity that deploys.
    pub(super) caller: &'a str,
    pub(super) artifacts: &'a Artifacts,
    pub(super) failures: Failures<'a>,
    pub(super) progress: &'a Progress,
    pub(super) as_json: bool,
}

/// The values of template parameters by name. `None` keeps the value of the last deployment.
pub(super) type Parameters = BTreeMap<String, Option<String>>;

/// The result of a deployment that did not fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Deployed {
    /// CloudFormation has changed the stack.
    Changed,
    /// CloudFormation has found nothing to change.
    Unchanged,
}

impl StackDeployment<'_> {
    /// Deploys the stack, and shows its resources until CloudFormation ends. The stack has been described before the user was asked.
    pub(super) async fn deploy(
        &self,
        start: Start,
        described: Option<&StackState>,
        parameters: Parameters,
    ) -> Result<Deployed, Failure> {
        if start == Start::DeleteAndCreate
            && let Some(state) = described
        {
            self.delete_empty_stack(&state.snapshot()).await?;
        }
        let name = format!("{}{}", self.fingerprint.prefix(), milliseconds());
        let made = tokio::select! {
            made = self.change_set(&name, parameters, start.is_first()) => made,
            () = interrupted() => Err(Failure::interrupted("Stopped before CloudFormation changed the stack.")),
        };
        let accepted = made.and_then(|lost| match lost {
            Some(lost) => self.refuse_loss(&lost).map(|()| true),
            None => Ok(false),
        });
        match accepted {
            Ok(true) => {}
            Ok(false) => {
                // A change set that stays does not affect a later deployment.
                let _ = self.cloud.discard_change_set(&name).await;
                return Ok(Deployed::Unchanged);
            }
            Err(failure) => {
                // The next deployment takes a stack that stays.
                return Err(also_kept(failure, self.cloud.remove_change_set(&name, start.is_first()).await));
            }
        }
        // Another deployment may have begun while the question was open.
        let now_observed = self.cloud.describe().await?;
        if now_observed.is_some_and(|state| is_running(&state.status)) {
            let kept = self.cloud.discard_change_set(&name).await;
            return Err(also_kept(self.cloud.other_deployment(), kept));
        }
        self.cloud.execute(&name).await.map_err(|failure| continues(failure, EXECUTED))?;
        self.watch(if start.is_first() { "Creating" } else { "Updating" }).await.map(|()| Deployed::Changed)
    }

    /// Follows the deployment of the same template that is running.
    pub(super) async fn resume(&self) -> Result<(), Failure> {
        let begin = self.cloud.events().await?.first().map_or_else(now, |event| event.at);
        let age = in_seconds(Duration::from_secs(now().saturating_sub(begin)));
        self.progress.line(&format!("This deployment has been running for {age}. Following it."));
        self.watch("Deploying").await
    }

    /// Lets CloudFormation validate the changes with a change set that is deleted again, also if the user stops waiting for it.
    pub(super) async fn validate(&self, start: Start, parameters: Parameters) -> Result<(), Failure> {
        if start == Start::DeleteAndCreate {
            // A stack in this state takes no change set, and only a deployment deletes it.
            if self.template.text.len() <= INLINE_BYTES {
                self.cloud.validate(&self.template.text).await?;
            }
            self.progress.line(
                "The first deployment failed and left an empty stack, which a deployment deletes first.",
            );
            return Ok(());
        }
        let is_new = self.cloud.describe().await?.is_none();
        let name = format!("sitegate-plan-{}", milliseconds());
        let validated = tokio::select! {
            validated = self.change_set(&name, parameters, start.is_first()) => validated,
            _ = tokio::signal::ctrl_c() => Err(Failure::interrupted("Stopped. No stack was changed.")),
        };
        let removed = self.cloud.remove_change_set(&name, is_new).await;
        match validated {
            Ok(lost) => {
                // The plan shows what the templates say. CloudFormation also knows the values of parameters.
                if let Err(failure) = self.refuse_loss(&lost.unwrap_or_default()) {
                    self.progress.warning(&failure.to_string(), failure.help());
                }
                removed
            }
            Err(failure) => Err(also_kept(failure, removed)),
        }
    }

    async fn watch(&self, verb: &str) -> Result<(), Failure> {
        let total = self.template.resource_count();
        let view = View {
            progress: self.progress,
            id_width: self.template.longest_id(),
            title: format!("{verb} {}", plural(total as u64, "resource")),
            total,
            as_json: self.as_json,
        };
        match follow(self.cloud, &view).await.map_err(|failure| continues(failure, FOLLOWED))? {
            Some(end) if is_success(&end.status) => Ok(()),
            Some(end) => {
                let begin = end.events.first().map_or(0, |event| event.at);
                let problems = self.cloud.validation_problems(EventsOf::StackSince(begin)).await;
                Err(self.failures.deployment(&end, &problems))
            }
            None => Err(Failure::failed("the stack was deleted while it was deployed", "no stack")),
        }
    }

    async fn delete_empty_stack(&self, stack: &StackSnapshot) -> Result<(), Failure> {
        self.cloud.delete(stack).await?;
        let view = View {
            progress: self.progress,
            id_width: self.template.longest_id(),
            title: "Deleting the empty stack".to_owned(),
            total: 0,
            as_json: false,
        };
        match follow(self.cloud, &view).await? {
            None | Some(End { status: StackStatus::DeleteComplete, .. }) => Ok(()),
            Some(end) => {
                let problem = format!("the stack {} is in {}", self.cloud.stack, end.status.as_str());
                Err(Failure::failed(problem, "it could not be deleted")
                    .with_help("aws cloudformation describe-stack-events shows why"))
            }
        }
    }

    fn refuse_loss(&self, lost: &[String]) -> Result<(), Failure> {
        refuse_loss(lost.iter().map(String::as_str), self.allow_loss)
    }

    /// The names of the resources that lose their data by these changes.
    async fn lost_data(&self, changes: &[Change]) -> Result<Vec<String>, Failure> {
        let deletions = deletions(changes);
        if deletions.is_empty() {
            return Ok(Vec::new());
        }
        let deployed = self.cloud.template().await?;
        let lost = deletions.iter().filter(|deletion| deletion.loses_data(&deployed, &self.template.json));
        Ok(lost.map(|deletion| self.name(&deletion.id)).collect())
    }

    /// The name of a resource in `--allow-loss`.
    fn name(&self, id: &str) -> String {
        self.label.map_or_else(|| id.to_owned(), |label| format!("{label}/{id}"))
    }

    /// Makes a change set, and reports what CloudFormation finds in it. Returns the names of the resources that lose their data, and `None`
    /// if nothing changes.
    async fn change_set(
        &self,
        name: &str,
        parameters: Parameters,
        is_first: bool,
    ) -> Result<Option<Vec<String>>, Failure> {
        let text = &self.template.text;
        let template = if text.len() <= INLINE_BYTES {
            TemplateSource::Body(text.clone())
        } else {
            let key = format!("{KEY_PREFIX}{}.json", sha256(text.as_bytes()));
            self.artifacts.prepare().await?;
            self.artifacts.upload(&key, text.clone().into_bytes()).await?;
            let bucket = &self.artifacts.bucket;
            self.progress.line(&format!(
                "The template is too large for a request. It was uploaded to the bucket {bucket}."
            ));
            TemplateSource::Url(self.artifacts.url(&key))
        };
        let step = self.progress.step("CloudFormation is checking the changes");
        let change_set = self
            .cloud
            .create_change_set(NewChangeSet {
                name,
                is_first,
                template,
                parameters,
                tags: self.tags,
                deployment: self.mode,
                description: &format!("sitegate deploy by {}", self.caller),
            })
            .await?;
        match change_set {
            ChangeSet::Ready { changes, problems } => {
                step.done("CloudFormation has checked the changes");
                for problem in &problems {
                    let construct = self.failures.construct_of(&problem.logical_id);
                    let place = construct.as_deref().unwrap_or(&problem.logical_id);
                    self.progress.warning(&printable(&format!("{place}: {}", problem.reason)), None);
                }
                self.lost_data(&changes).await.map(Some)
            }
            ChangeSet::Empty => {
                step.end_plain("CloudFormation has checked the changes");
                Ok(None)
            }
            ChangeSet::Refused { reason, problems } => {
                drop(step);
                Err(self.failures.change_set(&reason, &problems))
            }
        }
    }
}

/// The Unix time in milliseconds. A deployment that is killed and runs again within a second needs another name for its change set.
fn milliseconds() -> u128 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_millis())
}
