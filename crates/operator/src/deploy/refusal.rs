//! The failures of a deployment that are not AWS's, and what they say about the state of the stack.

use std::path::Path;

use constructs::terminal::Exit;

use super::cloud::{Cloud, StackState};
use super::decision::Refusal;
use crate::failure::Failure;

/// The state of a deployment when its watcher fails.
pub(super) const EXECUTED: &str = "CloudFormation may have begun; the same command follows it";
pub(super) const FOLLOWED: &str = "CloudFormation continues; the same command follows it";
pub(super) const DEPLOYED: &str = "the stack is deployed; the same command does the rest";

/// Adds what goes on without the command. A refusal and Ctrl-C say so themselves.
pub(super) fn continues(failure: Failure, now: &'static str) -> Failure {
    if failure.exit() == Exit::Failed { failure.with_note("now", now) } else { failure }
}

/// Adds to a failure what could not be removed after it.
pub(super) fn also_kept(failure: Failure, removed: Result<(), Failure>) -> Failure {
    match removed {
        Ok(()) => failure,
        Err(kept) => failure.with_note("stack", kept.to_string()),
    }
}

/// The refusal to deploy without a package.
pub(super) fn no_package(path: &Path) -> Failure {
    let problem = format!("there is no package at {}", path.display());
    Failure::refused(problem, "run function/package, or name the package with --package FILE")
}

/// The failure of a deployment that the state of the stack does not allow.
pub(super) fn refused(refusal: &Refusal, cloud: &Cloud, state: Option<&StackState>) -> Failure {
    let Cloud { stack, region, subject, .. } = cloud;
    match refusal {
        Refusal::OtherDeployment => cloud.other_deployment(),
        Refusal::Deleting => Failure::refused(
            format!("the stack {stack} is being deleted"),
            format!("wait until it is gone, then run {}", subject.command()),
        ),
        Refusal::Stuck(command) => {
            let status = state.map(|state| state.status.as_str()).unwrap_or_default();
            Failure::refused(
                format!("the stack {stack} is in {status}, and takes no deployment"),
                format!("{command} {stack} --region {region}"),
            )
        }
    }
}

/// Refuses a loss of data that the user does not allow by name. The names are those of the resources that lose data.
pub(super) fn refuse_loss<'a>(
    lost: impl Iterator<Item = &'a str>,
    allowed: &[String],
) -> Result<(), Failure> {
    let lost: Vec<&str> = lost.filter(|id| !allowed.iter().any(|allowed| allowed == id)).collect();
    if lost.is_empty() {
        return Ok(());
    }
    let flags: Vec<String> = lost.iter().map(|id| format!("--allow-loss {id}")).collect();
    let problem = format!("this deployment loses the data of {}", lost.join(" and "));
    Err(Failure::refused(problem, format!("keep the resource, or add {}", flags.join(" "))))
}

#[cfg(test)]
mod tests {
    use super::refuse_loss;

    #[test]
    fn loss_of_data_is_refused_with_the_flag_that_allows_it() {
        let failure = refuse_loss(["Logs"].into_iter(), &[]).expect_err("refused");
        assert_eq!(failure.help(), Some("keep the resource, or add --allow-loss Logs"));
    }

    #[test]
    fn loss_of_data_can_be_allowed_by_name() {
        assert!(refuse_loss(["Logs"].into_iter(), &["Logs".to_owned()]).is_ok());
    }
}
