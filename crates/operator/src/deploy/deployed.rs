//! Reads the template of the deployed stack, with which `sitegate diff` compares.

use std::collections::BTreeMap;

use constructs::terminal;
use serde_json::Value as Json;

use super::cloud::{Cloud, StackState};
use super::decision::TemplateState;
use super::subject::Subject;
use crate::arguments::Options;
use crate::aws;
use crate::caller::{Caller, NAMED_BY_SITE};
use crate::failure::Failure;
use crate::printable::printable;
use crate::target::Target;

/// Reads the template of the deployed stack, and shows the parameters with which it is deployed. A template names only their defaults.
pub(crate) async fn deployed_template(options: &Options) -> Result<Json, Failure> {
    let target = Target::find(options)?;
    let config = aws::config(options.profile.as_deref()).await?;
    let caller = Caller::read(&config).await?;
    if let Some(account) = &target.account {
        caller.require(account, NAMED_BY_SITE, options.profile.as_deref())?;
    }
    let cloud = Cloud::new(&config, &target.stack, Subject::site());
    let state = cloud.describe().await?;
    let state = deployed(state, &target.stack, &caller.account)?;
    let template = cloud.template().await?;
    for line in parameters(&template, &state.parameters) {
        terminal::progress(line);
    }
    Ok(template)
}

fn deployed(state: Option<StackState>, stack: &str, account: &str) -> Result<StackState, Failure> {
    let Some(state) = state else {
        let problem = format!("account {account} has no stack {stack} in {}", edge_facts::EDGE_REGION);
        let help = "sitegate deploy creates it; for another account or stack, add --profile or --stack";
        return Err(Failure::refused(problem, help));
    };
    let status = state.status.as_str();
    match TemplateState::new(&state.status) {
        TemplateState::Deployed => Ok(state),
        TemplateState::Changing => {
            let problem =
                format!("the stack {stack} is in {status}: its template may not be what is deployed");
            Err(Failure::refused(problem, "sitegate status says how this ends"))
        }
        TemplateState::Nothing => {
            let problem = format!("the stack {stack} is in {status}: nothing is deployed");
            Err(Failure::refused(problem, "sitegate deploy --plan shows what a deployment creates"))
        }
    }
}

/// A line for each parameter whose value differs from the default in its template. Deployments keep these values.
fn parameters(template: &Json, values: &BTreeMap<String, String>) -> Vec<String> {
    let default = |name: &str| match &template["Parameters"][name]["Default"] {
        Json::Null => None,
        Json::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    };
    let set = values.iter().filter(|(name, value)| default(name).as_ref() != Some(*value));
    set.map(|(name, value)| format!("Deployed with parameter {name}: {}", printable(value))).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use aws_sdk_cloudformation::types::StackStatus;
    use serde_json::json;

    use super::{StackState, deployed, parameters};

    fn state(status: StackStatus) -> StackState {
        let [parameters, outputs, tags] = [BTreeMap::new(), BTreeMap::new(), BTreeMap::new()];
        StackState { id: "arn".to_owned(), status, parameters, outputs, tags }
    }

    #[test]
    fn missing_stack_is_refused_with_its_account() {
        let failure = deployed(None, "reports", "123456789012").err().expect("refused");
        assert_eq!(failure.to_string(), "account 123456789012 has no stack reports in us-east-1");
        assert!(failure.help().is_some_and(|help| help.contains("--profile")));
    }

    #[test]
    fn stack_whose_first_deployment_failed_is_refused() {
        let problem =
            |status| deployed(Some(state(status)), "reports", "1").err().map(|failure| failure.to_string());
        for status in [
            StackStatus::RollbackComplete,
            StackStatus::CreateInProgress,
            StackStatus::RollbackInProgress,
            StackStatus::CreateFailed,
            StackStatus::DeleteInProgress,
        ] {
            let expected = format!("the stack reports is in {}: nothing is deployed", status.as_str());
            assert_eq!(problem(status), Some(expected));
        }
        for status in [StackStatus::UpdateComplete, StackStatus::UpdateCompleteCleanupInProgress] {
            assert_eq!(problem(status), None);
        }
    }

    #[test]
    fn template_of_a_running_update_is_not_the_deployed_one() {
        for status in [StackStatus::UpdateInProgress, StackStatus::UpdateRollbackFailed] {
            let failure =
                deployed(Some(state(status)), "reports", "1").err().map(|failure| failure.to_string());
            assert!(failure.is_some_and(|text| text.ends_with("its template may not be what is deployed")));
        }
    }

    #[test]
    fn values_that_differ_from_their_defaults_are_shown() {
        let template =
            json!({"Parameters": {"Days": {"Default": 1}, "Issuer": {}, "Name": {"Default": "a"}}});
        let values = [("Days", "1"), ("Issuer", "https://a"), ("Name", "b\u{1b}")];
        let values = values.map(|(name, value)| (name.to_owned(), value.to_owned()));
        let lines = parameters(&template, &BTreeMap::from(values));
        assert_eq!(
            lines,
            ["Deployed with parameter Issuer: https://a", "Deployed with parameter Name: b\\u{1b}"]
        );
    }
}
