//! The live view of an operation, until it ends.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use aws_config::SdkConfig;
use aws_sdk_cloudformation::types::StackStatus;
use constructs::terminal;
use function::clock::now;
use serde_json::{Value as Json, json};

use super::cloud::{Cloud, POLL};
use super::decision::is_running;
use super::events::{Event, Phase};
use crate::failure::{Failure, FromAws as _};
use crate::progress::{Progress, Step};

/// The width of a line of progress, in addition to the longest logical ID.
pub(super) const TIME_COLUMN: usize = 24;
/// The width up to which the commands after Ctrl-C share a line.
const MAX_COMMANDS_WIDTH: usize = 80;
/// How long the slow resources usually take.
const USUALLY: [(&str, &str); 2] = [
    ("AWS::CloudFront::Distribution", "usually 3 to 5 minutes"),
    ("AWS::CertificateManager::Certificate", "usually 2 to 10 minutes"),
];

/// The view of an operation.
pub(crate) struct View<'a> {
    pub(crate) progress: &'a Progress,
    /// The width of logical IDs.
    pub(crate) id_width: usize,
    /// The title of the whole, such as `Creating 10 resources`.
    pub(crate) title: String,
    pub(crate) total: usize,
    pub(crate) as_json: bool,
}

/// The end of an operation.
pub(crate) struct End {
    pub(crate) status: StackStatus,
    pub(crate) events: Vec<Event>,
}

/// Shows the operation of a stack until it ends. `None` is the end of a stack that is deleted.
pub(crate) async fn follow(cloud: &Cloud, view: &View<'_>) -> Result<Option<End>, Failure> {
    let whole = view.progress.step(view.title.clone());
    let mut shown = Shown { cloud, view, seen: BTreeSet::new(), running: BTreeMap::new(), done: 0 };
    loop {
        let looked = tokio::select! {
            looked = look(cloud) => looked?,
            () = interrupted() => return Err(shown.stopped()),
        };
        let Some((status, events)) = looked else {
            whole.end_plain(view.title.clone());
            return Ok(None);
        };
        for event in &events {
            shown.show(event);
        }
        if !is_running(&status) || status == StackStatus::UpdateCompleteCleanupInProgress {
            let title = view.title.clone();
            whole.end_plain(title);
            return Ok(Some(End { status, events }));
        }
        tokio::select! {
            () = tokio::time::sleep(POLL) => {}
            () = interrupted() => return Err(shown.stopped()),
        }
    }
}

async fn look(cloud: &Cloud) -> Result<Option<(StackStatus, Vec<Event>)>, Failure> {
    // The status is read first, so that the events of the end are not missed.
    let Some(stack) = cloud.describe().await? else { return Ok(None) };
    Ok(Some((stack.status, cloud.events().await?)))
}

/// Ends when the user presses Ctrl-C.
pub(crate) async fn interrupted() {
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}

struct Shown<'a> {
    cloud: &'a Cloud,
    view: &'a View<'a>,
    seen: BTreeSet<String>,
    running: BTreeMap<String, Step<'a>>,
    done: usize,
}

impl Shown<'_> {
    fn show(&mut self, event: &Event) {
        if event.is_stack() || !self.seen.insert(event.id.clone()) {
            return;
        }
        let age = now().saturating_sub(event.at);
        if self.view.as_json {
            let line = resource_event(self.cloud, event, age);
            let _ = terminal::output(&format!("{line}\n"));
        }
        let width = self.view.id_width;
        let text = format!("{:width$}  {}", event.logical_id, event.verb());
        if event.phase() == Phase::Running {
            if let Some(step) = self.running.get(&event.logical_id) {
                return step.update(text);
            }
            let step = self.view.progress.step_since(text, Duration::from_secs(age)).nested();
            if let Some((_, hint)) = USUALLY.iter().find(|(kind, _)| *kind == event.kind) {
                step.hint(*hint);
            }
            self.running.insert(event.logical_id.clone(), step);
            return;
        }
        let step = self.running.remove(&event.logical_id);
        let step = step.unwrap_or_else(|| self.view.progress.step(text.clone()).nested());
        if event.phase() == Phase::Failed {
            step.failed(text);
        } else {
            self.done += 1;
            step.done(text);
        }
    }

    fn stopped(&self) -> Failure {
        Failure::interrupted(stopped_text(self.done, self.view.total, self.cloud.subject.command()))
    }
}

/// An event of a resource for scripts. An app has several stacks, so the event names the stack.
fn resource_event(cloud: &Cloud, event: &Event, age: u64) -> Json {
    let mut line =
        json!({"event": "resource", "id": event.logical_id, "status": event.status, "seconds": age});
    if !cloud.subject.is_site() {
        line["stack"] = json!(cloud.stack);
        line["region"] = json!(cloud.region);
    }
    line
}

fn stopped_text(done: usize, total: usize, command: &str) -> String {
    let done = done.min(total);
    let follow = format!("  follow: {command}");
    let roll_back = format!("roll back: {command} --cancel");
    // A long command has its own line.
    let is_short = follow.len() + roll_back.len() < MAX_COMMANDS_WIDTH;
    let between = if is_short { "    " } else { "\n  " };
    format!(
        "\nStopped watching; CloudFormation continues ({done} of {total} resources done).\n{follow}{between}{roll_back}"
    )
}

/// Waits until CloudFront has brought a distribution to all locations. Express mode does not wait for it.
pub(crate) async fn wait_for_distribution(
    config: &SdkConfig,
    id: &str,
    progress: &Progress,
    command: &str,
) -> Result<(), Failure> {
    let client = aws_sdk_cloudfront::Client::new(config);
    let step = progress.step("CloudFront is bringing the changes to all locations");
    step.hint("usually 3 to 5 minutes");
    loop {
        let answer = client.get_distribution().id(id).send().await;
        let answer = answer.map_err(|error| Failure::aws("cloudfront:GetDistribution", error))?;
        if answer.distribution().is_some_and(|distribution| distribution.status() == "Deployed") {
            step.done("CloudFront has the changes in all locations");
            return Ok(());
        }
        tokio::select! {
            () = tokio::time::sleep(POLL) => {}
            () = interrupted() => {
                let text = format!("\nStopped watching; CloudFront continues.\n  follow: {command}");
                return Err(Failure::interrupted(text));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::stopped_text;

    #[test]
    fn interruption_says_what_is_done_and_how_to_go_on() {
        let expected = "\nStopped watching; CloudFormation continues (7 of 10 resources done).\n  follow: sitegate deploy    \
                        roll back: sitegate deploy --cancel";
        assert_eq!(stopped_text(7, 10, "sitegate deploy"), expected);
    }

    #[test]
    fn long_commands_have_their_own_lines() {
        let command = "sitegate deploy --app target/app prod --profile production";
        let text = stopped_text(1, 2, command);
        assert!(text.ends_with(&format!("\n  follow: {command}\n  roll back: {command} --cancel")), "{text}");
    }
}
