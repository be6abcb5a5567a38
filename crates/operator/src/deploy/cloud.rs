//! The calls of CloudFormation that a deployment makes.

use std::collections::BTreeMap;
use std::time::Duration;

use aws_config::SdkConfig;
use aws_sdk_cloudformation::Client;
use aws_sdk_cloudformation::error::ProvideErrorMetadata as _;
use aws_sdk_cloudformation::types::{
    Capability, ChangeSetStatus, ChangeSetType, DeploymentConfig, DeploymentConfigMode, EventFilter,
    Parameter, StackStatus, TemplateStage,
};
use constructs::terminal::Exit;
use infra::site::Deployment;
use serde_json::Value as Json;

use super::decision::{Observed, StackSnapshot, check_deletion};
use super::events::{Event, last_operation};
use crate::failure::{Failure, FromAws as _};

/// The time between two looks at an operation.
pub(crate) const POLL: Duration = Duration::from_secs(2);

/// A stack in CloudFormation.
pub(crate) struct Cloud {
    client: Client,
    pub(crate) stack: String,
}

/// A stack that exists.
pub(crate) struct StackState {
    pub(crate) id: String,
    pub(crate) status: StackStatus,
    /// The values of the template parameters. CloudFormation masks secret ones.
    pub(crate) parameters: BTreeMap<String, String>,
    pub(crate) outputs: BTreeMap<String, String>,
}

impl StackState {
    /// The current stack, for a later comparison.
    pub(crate) fn snapshot(&self) -> StackSnapshot {
        StackSnapshot { id: self.id.clone(), status: self.status.clone() }
    }
}

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
    pub(crate) deployment: Deployment,
    pub(crate) description: &'a str,
}

/// A change set that CloudFormation has made.
pub(crate) enum ChangeSet {
    /// It can be executed.
    Ready,
    /// It contains no changes.
    Empty,
}

impl Cloud {
    pub(crate) fn new(config: &SdkConfig, stack: &str) -> Self {
        Self { client: Client::new(config), stack: stack.to_owned() }
    }

    /// Reads the stack. `None` if there is none.
    pub(crate) async fn describe(&self) -> Result<Option<StackState>, Failure> {
        let answer = match self.client.describe_stacks().stack_name(&self.stack).send().await {
            Ok(answer) => answer,
            Err(error) => {
                if error.message().is_some_and(|text| text.contains("does not exist")) {
                    return Ok(None);
                }
                return Err(Failure::aws("cloudformation:DescribeStacks", error));
            }
        };
        let Some(stack) = answer.stacks().first() else { return Ok(None) };
        let status = stack.stack_status().cloned().unwrap_or_else(|| StackStatus::from(""));
        let parameters = stack.parameters().iter();
        let outputs = stack.outputs().iter();
        Ok(Some(StackState {
            id: stack.stack_id().unwrap_or_default().to_owned(),
            status,
            parameters: parameters
                .filter_map(|parameter| {
                    let value = parameter.parameter_value().unwrap_or_default();
                    Some((parameter.parameter_key()?.to_owned(), value.to_owned()))
                })
                .collect(),
            outputs: outputs
                .filter_map(|output| {
                    Some((output.output_key()?.to_owned(), output.output_value()?.to_owned()))
                })
                .collect(),
        }))
    }

    /// Reads what the decision needs of the stack.
    pub(crate) async fn observe(&self, state: Option<&StackState>) -> Result<Option<Observed>, Failure> {
        let Some(state) = state else { return Ok(None) };
        let events = self.events().await?;
        let token = events.into_iter().find_map(|event| event.token);
        Ok(Some(Observed { status: state.status.clone(), token }))
    }

    /// Reads the events of the last operation, oldest first.
    pub(crate) async fn events(&self) -> Result<Vec<Event>, Failure> {
        let mut pages = self.client.describe_stack_events().stack_name(&self.stack).into_paginator().send();
        let mut events: Vec<Event> = Vec::new();
        while let Some(page) = pages.next().await {
            let page = match page {
                Ok(page) => page,
                Err(error) => {
                    if error.message().is_some_and(|text| text.contains("does not exist")) {
                        return Ok(Vec::new());
                    }
                    return Err(Failure::aws("cloudformation:DescribeStackEvents", error));
                }
            };
            events.extend(page.stack_events().iter().map(Event::new));
            // An operation begins with an event of the stack, and older pages are about older operations.
            if events.iter().any(|event| event.is_stack() && event.status.ends_with("E_IN_PROGRESS")) {
                break;
            }
        }
        Ok(last_operation(events))
    }

    /// Reads the problems that CloudFormation found before it changed anything. Older services do not know this call.
    pub(crate) async fn validation_problems(&self, change_set: Option<&str>) -> Vec<(String, String)> {
        let filter = EventFilter::builder().failed_events(true).build();
        let request = self.client.describe_events().filters(filter).stack_name(&self.stack);
        let Ok(answer) = request.set_change_set_name(change_set.map(str::to_owned)).send().await else {
            return Vec::new();
        };
        let problems = answer.operation_events().iter().filter_map(|event| {
            let reason = event.validation_status_reason()?;
            let id = event.logical_resource_id().or(event.validation_path()).unwrap_or_default();
            Some((id.to_owned(), reason.to_owned()))
        });
        problems.collect()
    }

    /// Reads the template of the last deployment, as it was sent.
    pub(crate) async fn template(&self) -> Result<Json, Failure> {
        let request = self.client.get_template().stack_name(&self.stack);
        let answer = request.template_stage(TemplateStage::Original).send().await;
        let answer = answer.map_err(|error| Failure::aws("cloudformation:GetTemplate", error))?;
        let text = answer.template_body().unwrap_or_default();
        let document = cloudformation::yaml::read(text)
            .map_err(|error| Failure::failed("the deployed template cannot be read", error.problem))?;
        Ok(document.json)
    }

    /// Lets CloudFormation check the syntax of a template.
    pub(crate) async fn validate(&self, text: &str) -> Result<(), Failure> {
        match self.client.validate_template().template_body(text).send().await {
            Ok(_) => Ok(()),
            Err(error) => {
                Err(Failure::aws("cloudformation:ValidateTemplate", error).with_exit(Exit::BadInput))
            }
        }
    }

    /// Makes a change set, and waits until CloudFormation has computed and validated it.
    pub(crate) async fn create_change_set(&self, new: NewChangeSet<'_>) -> Result<ChangeSet, Failure> {
        let NewChangeSet { name, is_first, template, parameters, deployment, description } = new;
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
            .set_deployment_config(config);
        let made = request.send().await.map_err(|error| {
            let is_busy = error.message().is_some_and(|text| text.contains("IN_PROGRESS"));
            if is_busy {
                other_deployment(&self.stack)
            } else {
                Failure::aws("cloudformation:CreateChangeSet", error)
            }
        });
        let stack_id = match made {
            Ok(made) => made.stack_id().unwrap_or_default().to_owned(),
            // moto refuses a change set without changes. AWS makes one that fails.
            Err(failure) if failure.chain().contains("No updates are to be performed") => {
                return Ok(ChangeSet::Empty);
            }
            Err(failure) => return Err(failure),
        };
        loop {
            let request = self.client.describe_change_set().stack_name(&self.stack).change_set_name(name);
            let answer = request
                .send()
                .await
                .map_err(|error| Failure::aws("cloudformation:DescribeChangeSet", error))?;
            match answer.status() {
                Some(ChangeSetStatus::CreateComplete) => return Ok(ChangeSet::Ready),
                Some(ChangeSetStatus::Failed) => {
                    let reason = answer.status_reason().unwrap_or_default().to_owned();
                    let first = is_first.then_some(stack_id);
                    return self.failed_change_set(name, first, &reason).await;
                }
                _ => tokio::time::sleep(POLL).await,
            }
        }
    }

    /// Reports why CloudFormation made no change set. `first` is the ID of the stack that a first change set has made.
    async fn failed_change_set(
        &self,
        name: &str,
        first: Option<String>,
        reason: &str,
    ) -> Result<ChangeSet, Failure> {
        const EMPTY: [&str; 2] = ["didn't contain changes", "No updates are to be performed"];
        let problems = self.validation_problems(Some(name)).await;
        self.discard_change_set(name).await;
        if EMPTY.iter().any(|text| reason.contains(text)) {
            return Ok(ChangeSet::Empty);
        }
        let failure =
            Failure::failed("CloudFormation refuses the deployment", reason.to_owned()).with_code("deploy");
        let failure = problems.iter().fold(failure, |failure, (id, problem)| {
            failure.with_note("resource", format!("{id}: {problem}"))
        });
        if let Some(id) = first {
            // The next deployment takes a stack that stays.
            let made = StackSnapshot { id, status: StackStatus::ReviewInProgress };
            if let Err(kept) = self.delete(&made).await {
                return Err(failure.with_note("now", kept.to_string()));
            }
        }
        Err(failure.with_note("now", "nothing was changed"))
    }

    /// Deletes a change set that is not executed. A failure leaves it, and the next deployment is not in its way.
    pub(crate) async fn discard_change_set(&self, name: &str) {
        let request = self.client.delete_change_set().stack_name(&self.stack).change_set_name(name);
        let _ = request.send().await;
    }

    /// Starts the deployment of a change set. The token names the operation in the stack's events.
    pub(crate) async fn execute(&self, name: &str) -> Result<(), Failure> {
        let request = self.client.execute_change_set().stack_name(&self.stack).change_set_name(name);
        request.client_request_token(name).send().await.map(drop).map_err(|error| {
            // Another deployment that began first makes this change set invalid.
            match error.code() {
                Some("InvalidChangeSetStatus" | "ChangeSetNotFound") => other_deployment(&self.stack),
                _ => Failure::aws("cloudformation:ExecuteChangeSet", error),
            }
        })
    }

    /// Deletes the stack if it is still as expected. The stack ID in the call keeps a new stack of the same name.
    pub(crate) async fn delete(&self, expected: &StackSnapshot) -> Result<(), Failure> {
        let now = self.describe().await?.map(|state| state.snapshot());
        let change_sets = match &now {
            Some(now) if now.status == StackStatus::ReviewInProgress => self.change_sets(&now.id).await?,
            _ => Vec::new(),
        };
        if let Err(reason) = check_deletion(expected, now.as_ref(), &change_sets) {
            let problem = format!("the stack {} was not deleted: {reason}", self.stack);
            return Err(Failure::refused(problem, "sitegate status shows the state of the site"));
        }
        let deleted = self.client.delete_stack().stack_name(&expected.id).send().await;
        deleted.map(drop).map_err(|error| Failure::aws("cloudformation:DeleteStack", error))
    }

    /// Reads the names of the stack's change sets that are not being deleted.
    async fn change_sets(&self, stack: &str) -> Result<Vec<String>, Failure> {
        let mut pages = self.client.list_change_sets().stack_name(stack).into_paginator().send();
        let mut names = Vec::new();
        while let Some(page) = pages.next().await {
            let page = page.map_err(|error| Failure::aws("cloudformation:ListChangeSets", error))?;
            let kept = page.summaries().iter().filter(|summary| {
                !summary.status().is_some_and(|status| status.as_str().starts_with("DELETE_"))
            });
            names.extend(kept.filter_map(|summary| summary.change_set_name()).map(str::to_owned));
        }
        Ok(names)
    }

    /// Stops an update. CloudFormation rolls it back.
    pub(crate) async fn cancel_update(&self) -> Result<(), Failure> {
        let cancelled = self.client.cancel_update_stack().stack_name(&self.stack).send().await;
        cancelled.map(drop).map_err(|error| Failure::aws("cloudformation:CancelUpdateStack", error))
    }
}

/// The refusal while another deployment is running.
pub(crate) fn other_deployment(stack: &str) -> Failure {
    let problem = format!("another deployment of {stack} is running, with other changes");
    Failure::refused(problem, "wait, or sitegate deploy --cancel")
}
