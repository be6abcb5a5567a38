//! Change sets, and what CloudFormation finds in them before it changes anything.

use std::collections::BTreeMap;
use std::time::Duration;

use aws_sdk_cloudformation::error::ProvideErrorMetadata as _;
use aws_sdk_cloudformation::types::{
    Capability, Change, ChangeSetStatus, ChangeSetType, DeploymentConfig, DeploymentConfigMode, EventFilter,
    Parameter, StackStatus, Tag,
};
use infra::site::Deployment;

use super::cloud::{Cloud, POLL};
use super::decision::StackSnapshot;
use super::validation::ValidationProblem;
use crate::failure::{Failure, FromAws as _};

/// The time that a change set or an empty stack takes to disappear, at most.
const REMOVAL: Duration = Duration::from_mins(1);

/// The place of a template: in the call, or in the artifact bucket.
pub(crate) enum TemplateSource {
    Body(String),
    Url(String),
}

/// A change set to make.
pub(crate) struct NewChangeSet<'a> {
    pub(crate) name: &'a str,
    pub(crate) is_first: bool,
    pub(crate) template: TemplateSource,
    /// Values by name. `None` keeps the value of the last deployment.
    pub(crate) parameters: BTreeMap<String, Option<String>>,
    /// Tags of the stack. Without tags, the stack keeps those that it has.
    pub(crate) tags: &'a BTreeMap<String, String>,
    pub(crate) deployment: Deployment,
    pub(crate) description: &'a str,
}

/// A change set that CloudFormation has made.
pub(crate) enum ChangeSet {
    /// It can be executed. The problems are warnings.
    Ready { changes: Vec<Change>, problems: Vec<ValidationProblem> },
    /// It contains no changes.
    Empty,
    /// CloudFormation refuses the changes.
    Refused { reason: String, problems: Vec<ValidationProblem> },
}

/// The operation whose events are read.
#[derive(Clone, Copy)]
pub(crate) enum EventsOf<'a> {
    /// The ID of a change set.
    ChangeSet(&'a str),
    /// The operations of the stack since this Unix time.
    StackSince(u64),
}

impl Cloud {
    /// Makes a change set, and waits until CloudFormation has computed and validated it. The caller executes or deletes the change set, also if CloudFormation refuses it.
    pub(crate) async fn create_change_set(&self, new: NewChangeSet<'_>) -> Result<ChangeSet, Failure> {
        let NewChangeSet { name, is_first, template, parameters, tags, deployment, description } = new;
        let tags: Vec<Tag> =
            tags.iter().map(|(key, value)| Tag::builder().key(key).value(value).build()).collect();
        let parameters = parameters.into_iter().map(|(name, value)| {
            let parameter = Parameter::builder().parameter_key(name);
            match value {
                Some(value) => parameter.parameter_value(value).build(),
                None => parameter.use_previous_value(true).build(),
            }
        });
        let (body, url) = match template {
            TemplateSource::Body(text) => (Some(text), None),
            TemplateSource::Url(url) => (None, Some(url)),
        };
        let config = match deployment {
            Deployment::Standard => None,
            // Express mode would otherwise keep what a failed deployment has changed.
            Deployment::Express => Some(
                DeploymentConfig::builder()
                    .mode(DeploymentConfigMode::Express)
                    .disable_rollback(false)
                    .build(),
            ),
        };
        // Without a list of tags, CloudFormation keeps the tags of the stack. An empty list would remove them.
        let tags = if tags.is_empty() { None } else { Some(tags) };
        let request = self
            .client
            .create_change_set()
            .stack_name(&self.stack)
            .change_set_name(name)
            .client_token(name)
            .description(description)
            .change_set_type(if is_first { ChangeSetType::Create } else { ChangeSetType::Update })
            .capabilities(Capability::CapabilityIam)
            .capabilities(Capability::CapabilityNamedIam)
            .set_template_body(body)
            .set_template_url(url)
            .set_parameters(Some(parameters.collect()))
            .set_tags(tags)
            .set_deployment_config(config);
        let made = request.send().await.map_err(|error| {
            let is_busy = error.message().is_some_and(|text| text.contains("IN_PROGRESS"));
            if is_busy {
                self.other_deployment()
            } else {
                Failure::aws("cloudformation:CreateChangeSet", error)
            }
        });
        let id = match made {
            Ok(made) => made.id().unwrap_or(name).to_owned(),
            // moto refuses a change set without changes. AWS makes one that fails.
            Err(failure) if is_empty(&failure.chain()) => return Ok(ChangeSet::Empty),
            Err(failure) => return Err(failure),
        };
        loop {
            let request = self.client.describe_change_set().stack_name(&self.stack).change_set_name(name);
            let answer = request
                .send()
                .await
                .map_err(|error| Failure::aws("cloudformation:DescribeChangeSet", error))?;
            match answer.status() {
                Some(ChangeSetStatus::CreateComplete) => {
                    let changes = self.changes(name).await?;
                    let problems = self.validation_problems(EventsOf::ChangeSet(&id)).await;
                    return Ok(ChangeSet::Ready { changes, problems });
                }
                Some(ChangeSetStatus::Failed) => {
                    let reason = answer.status_reason().unwrap_or_default().to_owned();
                    if is_empty(&reason) {
                        return Ok(ChangeSet::Empty);
                    }
                    let problems = self.validation_problems(EventsOf::ChangeSet(&id)).await;
                    return Ok(ChangeSet::Refused { reason, problems });
                }
                _ => tokio::time::sleep(POLL).await,
            }
        }
    }

    /// Reads all changes of a change set that is ready.
    async fn changes(&self, name: &str) -> Result<Vec<Change>, Failure> {
        let request = self.client.describe_change_set().stack_name(&self.stack).change_set_name(name);
        let mut pages = request.into_paginator().send();
        let mut changes = Vec::new();
        while let Some(page) = pages.next().await {
            let page = page.map_err(|error| Failure::aws("cloudformation:DescribeChangeSet", error))?;
            changes.extend(page.changes.unwrap_or_default());
        }
        Ok(changes)
    }

    /// Reads the problems that CloudFormation found before it changed anything. They are only in the answers to this call, which older
    /// services do not know.
    pub(crate) async fn validation_problems(&self, events: EventsOf<'_>) -> Vec<ValidationProblem> {
        let filter = EventFilter::builder().failed_events(true).build();
        let request = self.client.describe_events().filters(filter);
        let (request, since) = match events {
            EventsOf::ChangeSet(id) => (request.change_set_name(id), 0),
            EventsOf::StackSince(at) => (request.stack_name(&self.stack), at),
        };
        let mut pages = request.into_paginator().send();
        let mut problems = Vec::new();
        // The failure is known, so the cause is only an addition.
        while let Some(Ok(page)) = pages.next().await {
            problems.extend(page.operation_events().iter().filter_map(|event| {
                let at = event.timestamp().and_then(|at| u64::try_from(at.secs()).ok());
                if at.is_some_and(|at| at < since) { None } else { ValidationProblem::new(event) }
            }));
        }
        problems
    }

    /// Deletes a change set that is not executed. CloudFormation refuses that while it makes the change set, so the deletion is tried again.
    pub(crate) async fn discard_change_set(&self, name: &str) -> Result<(), Failure> {
        let deleted = async {
            loop {
                let request = self.client.delete_change_set().stack_name(&self.stack).change_set_name(name);
                match request.send().await {
                    Ok(_) => return Ok(()),
                    Err(error) => match error.code() {
                        Some("ChangeSetNotFound") => return Ok(()),
                        // CloudFormation has refused the first change set, and has made no stack.
                        Some("ValidationError")
                            if error.message().is_some_and(|text| text.contains("does not exist")) =>
                        {
                            return Ok(());
                        }
                        Some("InvalidChangeSetStatus") => tokio::time::sleep(POLL).await,
                        _ => return Err(Failure::aws("cloudformation:DeleteChangeSet", error)),
                    },
                }
            }
        };
        tokio::time::timeout(REMOVAL, deleted).await.unwrap_or_else(|_| {
            let problem = format!("the change set {name} of the stack {} is still there", self.stack);
            Err(Failure::failed(problem, "CloudFormation has not finished it within a minute"))
        })
    }

    /// Deletes a change set that is not executed, and the stack that a first change set has made. CloudFormation keeps such a stack without
    /// resources until it is deleted.
    pub(crate) async fn remove_change_set(&self, name: &str, made_stack: bool) -> Result<(), Failure> {
        self.discard_change_set(name).await?;
        if !made_stack {
            return Ok(());
        }
        let Some(state) = self.describe().await? else { return Ok(()) };
        self.delete(&StackSnapshot { id: state.id, status: StackStatus::ReviewInProgress }).await?;
        let removed = async {
            while self.describe().await?.is_some_and(|state| state.status != StackStatus::DeleteComplete) {
                tokio::time::sleep(POLL).await;
            }
            Ok(())
        };
        tokio::time::timeout(REMOVAL, removed).await.unwrap_or_else(|_| {
            let problem = format!("the stack {} without resources is still being deleted", self.stack);
            Err(Failure::failed(problem, "CloudFormation has not deleted it within a minute"))
        })
    }

    /// Starts the deployment of a change set. The token names the operation in the stack's events.
    pub(crate) async fn execute(&self, name: &str) -> Result<(), Failure> {
        let request = self.client.execute_change_set().stack_name(&self.stack).change_set_name(name);
        request.client_request_token(name).send().await.map(drop).map_err(|error| {
            // Another deployment that began first makes this change set invalid.
            match error.code() {
                Some("InvalidChangeSetStatus" | "ChangeSetNotFound") => self.other_deployment(),
                _ => Failure::aws("cloudformation:ExecuteChangeSet", error),
            }
        })
    }
}

/// Whether CloudFormation refuses a change set because nothing changes.
fn is_empty(reason: &str) -> bool {
    const REASONS: [&str; 2] = ["didn't contain changes", "No updates are to be performed"];
    REASONS.iter().any(|text| reason.contains(text))
}

#[cfg(test)]
mod tests {
    use super::is_empty;

    #[test]
    fn change_set_without_changes_is_not_a_failure() {
        let reason = "The submitted information didn't contain changes. Submit different information.";
        assert!(is_empty(reason));
        assert!(!is_empty("Validation failed for resource EdgeFunction"));
    }
}
