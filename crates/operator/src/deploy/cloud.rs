//! The calls of CloudFormation that a deployment makes.

use std::collections::BTreeMap;
use std::time::Duration;

use aws_config::SdkConfig;
use aws_sdk_cloudformation::Client;
use aws_sdk_cloudformation::error::ProvideErrorMetadata as _;
use aws_sdk_cloudformation::types::{StackStatus, TemplateStage};
use constructs::terminal::Exit;
use edge_facts::EDGE_REGION;
use serde_json::Value as Json;

use super::decision::{Observed, StackSnapshot, check_deletion};
use super::events::{Event, last_operation};
use super::subject::Subject;
use crate::failure::{Failure, FromAws as _};

/// The time between two looks at an operation.
pub(crate) const POLL: Duration = Duration::from_secs(2);

/// A stack in CloudFormation.
pub(crate) struct Cloud {
    pub(super) client: Client,
    pub(crate) stack: String,
    pub(crate) region: String,
    pub(crate) subject: Subject,
}

/// A stack that exists.
pub(crate) struct StackState {
    pub(crate) id: String,
    pub(crate) status: StackStatus,
    /// The values of the template parameters. CloudFormation masks secret ones.
    pub(crate) parameters: BTreeMap<String, String>,
    pub(crate) outputs: BTreeMap<String, String>,
    pub(crate) tags: BTreeMap<String, String>,
}

impl StackState {
    /// The current stack. A deletion compares it with the stack at that time.
    pub(crate) fn snapshot(&self) -> StackSnapshot {
        StackSnapshot { id: self.id.clone(), status: self.status.clone() }
    }
}

impl Cloud {
    /// A stack in the Region of the configuration.
    pub(crate) fn new(config: &SdkConfig, stack: &str, subject: Subject) -> Self {
        let region = config.region().map_or_else(|| EDGE_REGION.to_owned(), ToString::to_string);
        Self { client: Client::new(config), stack: stack.to_owned(), region, subject }
    }

    /// The refusal while another deployment is running.
    pub(crate) fn other_deployment(&self) -> Failure {
        let problem = format!("another deployment of {} is running, with other changes", self.stack);
        Failure::refused(problem, format!("wait, or {} --cancel", self.subject.command()))
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
        let tags = stack.tags().iter();
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
            tags: tags.filter_map(|tag| Some((tag.key()?.to_owned(), tag.value()?.to_owned()))).collect(),
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

    /// Deletes the stack if it is still as expected. The stack ID in the call keeps a new stack of the same name.
    pub(crate) async fn delete(&self, expected: &StackSnapshot) -> Result<(), Failure> {
        let now = self.describe().await?.map(|state| state.snapshot());
        let change_sets = match &now {
            Some(now) if now.status == StackStatus::ReviewInProgress => self.change_sets(&now.id).await?,
            _ => Vec::new(),
        };
        if let Err(reason) = check_deletion(expected, now.as_ref(), &change_sets) {
            let problem = format!("the stack {} was not deleted: {reason}", self.stack);
            return Err(Failure::refused(problem, self.subject.state_help(&self.stack, &self.region)));
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
