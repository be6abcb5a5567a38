//! What is done when a deployment of several stacks ends. It is pure.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use constructs::terminal::Exit;
use serde_json::{Value as Json, json};

use crate::failure::Failure;
use crate::plural::plural;

/// A stack that the deployment has reached.
#[derive(Clone, Debug)]
pub(super) struct Finished {
    pub(super) name: String,
    /// The name of the stack in messages.
    pub(super) label: String,
    pub(super) region: String,
    pub(super) outcome: Outcome,
    pub(super) outputs: BTreeMap<String, String>,
}

/// The result of a stack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    Unchanged,
    Created,
    Updated,
}

impl Outcome {
    fn as_str(self) -> &'static str {
        match self {
            Self::Unchanged => "unchanged",
            Self::Created => "created",
            Self::Updated => "updated",
        }
    }
}

impl Finished {
    /// The stack as an event for scripts.
    pub(super) fn event(&self) -> Json {
        let Self { name, region, outcome, outputs, .. } = self;
        let result = outcome.as_str();
        json!({"event": "stack", "stack": name, "region": region, "result": result, "outputs": outputs})
    }

    /// The stack in the result of the whole.
    fn summary(&self) -> Json {
        json!({"stack": self.name, "region": self.region, "result": self.outcome.as_str()})
    }
}

/// The lines of the answer. The time is that of the whole deployment.
pub(super) fn lines(finished: &[Finished], time: &str) -> Vec<String> {
    let changed: Vec<&Finished> =
        finished.iter().filter(|stack| stack.outcome != Outcome::Unchanged).collect();
    if changed.is_empty() {
        return vec!["No changes.".to_owned()];
    }
    let mut first = format!("Deployed {} in {time}", plural(changed.len() as u64, "stack"));
    if changed.len() < finished.len() {
        let _ = write!(first, "; {} unchanged", finished.len() - changed.len());
    }
    let width = changed.iter().map(|stack| stack.label.len()).max().unwrap_or_default();
    let mut lines = vec![first];
    for stack in changed {
        lines.push(format!("  {:width$}  {} in {}", stack.label, stack.outcome.as_str(), stack.region));
        let names = stack.outputs.keys().map(String::len).max().unwrap_or_default();
        lines.extend(stack.outputs.iter().map(|(name, value)| format!("    {name:names$}  {value}")));
    }
    lines
}

/// The result as a JSON document.
pub(super) fn result(finished: &[Finished]) -> Json {
    let stacks: Vec<Json> = finished.iter().map(Finished::summary).collect();
    json!({"event": "result", "ok": true, "stacks": stacks})
}

/// Adds to the failure of a stack which stacks are done, and which have not begun.
pub(super) fn stopped(failure: Failure, finished: &[Finished], stack: &str, rest: &[&str]) -> Failure {
    let done: Vec<&str> = finished.iter().map(|stack| stack.label.as_str()).collect();
    if failure.exit() == Exit::Interrupted {
        let mut text = failure.to_string();
        let _ = write!(text, "\n  stack: {stack}    done: {}    not begun: {}", list(&done), list(rest));
        return failure.with_problem(text);
    }
    let has_changed = finished.iter().any(|stack| stack.outcome != Outcome::Unchanged);
    // A refusal says that nothing was changed.
    let failure = if has_changed && failure.is_refusal() { failure.with_exit(Exit::Failed) } else { failure };
    failure.with_note("stack", stack).with_note("done", list(&done)).with_note("not begun", list(rest))
}

fn list(labels: &[&str]) -> String {
    if labels.is_empty() { "none".to_owned() } else { labels.join(", ") }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{Finished, Outcome, lines, result, stopped};
    use crate::failure::Failure;

    fn finished(name: &str, outcome: Outcome) -> Finished {
        let outputs = if outcome == Outcome::Unchanged {
            BTreeMap::new()
        } else {
            BTreeMap::from([("Url".to_owned(), "https://a".to_owned())])
        };
        let (name, region) = (name.to_owned(), "eu-central-1".to_owned());
        Finished { label: name.clone(), name, region, outcome, outputs }
    }

    #[test]
    fn answer_lists_changed_stacks_with_their_outputs() {
        let all = [finished("prod-data", Outcome::Unchanged), finished("prod-orders", Outcome::Created)];
        let expected = [
            "Deployed 1 stack in 48s; 1 unchanged",
            "  prod-orders  created in eu-central-1",
            "    Url  https://a",
        ];
        assert_eq!(lines(&all, "48s"), expected);
        assert_eq!(lines(&all[..1], "1s"), ["No changes."]);
    }

    #[test]
    fn result_has_each_stack() {
        let result = result(&[finished("prod-data", Outcome::Updated)]);
        assert_eq!(result["stacks"][0]["result"], "updated");
        assert_eq!(result["event"], "result");
    }

    #[test]
    fn failure_names_what_is_done_and_what_has_not_begun() {
        let done = [finished("prod-data", Outcome::Updated)];
        let failure = stopped(Failure::failed("Table failed", "AWS"), &done, "prod-orders", &["prod-web"]);
        let text = format!("{failure:?}");
        for note in
            [r#"("stack", "prod-orders")"#, r#"("done", "prod-data")"#, r#"("not begun", "prod-web")"#]
        {
            assert!(text.contains(note), "{text}");
        }
    }

    #[test]
    fn refusal_after_a_change_is_a_failure() {
        let refused = || Failure::refused("another deployment is running", "wait");
        let exit = |finished: &[Finished]| stopped(refused(), finished, "prod-orders", &[]).exit().code();
        assert_eq!(exit(&[finished("prod-data", Outcome::Unchanged)]), 2);
        assert_eq!(exit(&[finished("prod-data", Outcome::Updated)]), 3);
    }

    #[test]
    fn interruption_names_the_stacks_in_its_text() {
        let stopped = stopped(Failure::interrupted("Stopped watching."), &[], "prod-data", &["prod-orders"]);
        let expected = "Stopped watching.\n  stack: prod-data    done: none    not begun: prod-orders";
        assert_eq!((stopped.to_string().as_str(), stopped.exit().code()), (expected, 130));
    }
}
