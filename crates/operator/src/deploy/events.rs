//! The events of one operation of a stack. Which of them count is pure.

use aws_sdk_cloudformation::types::StackEvent;

/// The event of a resource, or of the stack itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Event {
    pub(crate) id: String,
    pub(crate) logical_id: String,
    pub(crate) kind: String,
    pub(crate) status: String,
    pub(crate) reason: Option<String>,
    pub(crate) token: Option<String>,
    /// Unix time.
    pub(crate) at: u64,
}

impl Event {
    pub(crate) fn new(event: &StackEvent) -> Self {
        let text = |value: Option<&str>| value.unwrap_or_default().to_owned();
        let status = event.resource_status().map(|status| status.as_str().to_owned());
        let is_filled = |reason: &&str| !reason.is_empty();
        Self {
            id: text(event.event_id()),
            logical_id: text(event.logical_resource_id()),
            kind: text(event.resource_type()),
            status: status.unwrap_or_default(),
            reason: event.resource_status_reason().filter(is_filled).map(str::to_owned),
            token: event.client_request_token().map(str::to_owned),
            at: event.timestamp().and_then(|at| u64::try_from(at.secs()).ok()).unwrap_or_default(),
        }
    }

    /// Whether the event is about the stack itself.
    pub(crate) fn is_stack(&self) -> bool {
        self.kind == "AWS::CloudFormation::Stack"
    }

    /// Whether the event begins the rollback of the stack.
    fn is_rollback(&self) -> bool {
        self.is_stack() && self.status.ends_with("ROLLBACK_IN_PROGRESS")
    }

    /// The phase of the resource in the deployment.
    pub(crate) fn phase(&self) -> Phase {
        match self.status.as_str() {
            status if status.ends_with("_FAILED") => Phase::Failed,
            status if status.ends_with("_COMPLETE") => Phase::Done,
            _ => Phase::Running,
        }
    }

    /// The verb for the phase, such as `creating` or `created`.
    pub(crate) fn verb(&self) -> &'static str {
        let stem = self.status.trim_start_matches("ROLLBACK_");
        match (stem.split('_').next().unwrap_or_default(), self.phase()) {
            (_, Phase::Failed) => "failed",
            ("CREATE", Phase::Running) => "creating",
            ("CREATE", Phase::Done) => "created",
            ("UPDATE", Phase::Running) => "updating",
            ("UPDATE", Phase::Done) => "updated",
            ("DELETE", Phase::Running) => "deleting",
            ("DELETE", Phase::Done) if self.status == "DELETE_SKIPPED" => "kept",
            ("DELETE", Phase::Done) => "deleted",
            (_, Phase::Running) => "running",
            (_, Phase::Done) => "done",
        }
    }
}

/// The phase of a resource in an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Phase {
    Running,
    Done,
    Failed,
}

/// The events of the last operation, oldest first. The argument is as CloudFormation returns it, newest first.
pub(crate) fn last_operation(newest_first: Vec<Event>) -> Vec<Event> {
    const STARTS: [&str; 3] = ["CREATE_IN_PROGRESS", "UPDATE_IN_PROGRESS", "DELETE_IN_PROGRESS"];
    let start = newest_first
        .iter()
        .position(|event| event.is_stack() && STARTS.contains(&event.status.as_str()))
        .unwrap_or(newest_first.len().saturating_sub(1));
    let mut events = newest_first;
    events.truncate(start + 1);
    events.reverse();
    events
}

/// The event that made an operation fail. CloudFormation cancels the other resources afterwards.
pub(crate) fn first_failure(oldest_first: &[Event]) -> Option<&Event> {
    let failed = |event: &&Event| event.phase() == Phase::Failed;
    let is_cancelled =
        |event: &Event| event.reason.as_deref().is_some_and(|reason| reason.contains("cancelled"));
    oldest_first
        .iter()
        .filter(failed)
        .find(|event| !event.is_stack() && !is_cancelled(event))
        .or_else(|| oldest_first.iter().find(failed))
        // A failure of the stack itself, such as an export that is in use, has no event but the rollback.
        .or_else(|| oldest_first.iter().find(|event| event.is_rollback() && event.reason.is_some()))
}

#[cfg(test)]
pub(crate) mod tests {
    use super::{Event, first_failure, last_operation};

    pub(crate) fn event(id: &str, status: &str, reason: Option<&str>) -> Event {
        let kind = if id == "stack" { "AWS::CloudFormation::Stack" } else { "AWS::SNS::Topic" };
        Event {
            id: format!("{id}-{status}"),
            logical_id: id.to_owned(),
            kind: kind.to_owned(),
            status: status.to_owned(),
            reason: reason.map(str::to_owned),
            token: None,
            at: 0,
        }
    }

    #[test]
    fn earlier_operations_are_left_out() {
        let newest_first = vec![
            event("Topic", "UPDATE_COMPLETE", None),
            event("stack", "UPDATE_IN_PROGRESS", None),
            event("stack", "CREATE_COMPLETE", None),
            event("stack", "CREATE_IN_PROGRESS", None),
        ];
        let ids: Vec<String> = last_operation(newest_first).into_iter().map(|event| event.id).collect();
        assert_eq!(ids, ["stack-UPDATE_IN_PROGRESS", "Topic-UPDATE_COMPLETE"]);
        assert!(last_operation(Vec::new()).is_empty());
    }

    #[test]
    fn cancelled_resources_are_not_the_cause() {
        let events = [
            event("A", "CREATE_FAILED", Some("Resource creation cancelled")),
            event("B", "CREATE_FAILED", Some("no such zone")),
            event("stack", "ROLLBACK_IN_PROGRESS", None),
        ];
        assert_eq!(first_failure(&events).map(|event| event.logical_id.as_str()), Some("B"));
    }

    #[test]
    fn failure_of_the_stack_itself_is_a_cause() {
        let events = [event("stack", "UPDATE_FAILED", Some("no permission"))];
        assert!(first_failure(&events).is_some());
    }

    #[test]
    fn rollback_without_a_failed_resource_has_the_cause() {
        let reason = "Export prod-data:Table cannot be deleted as it is in use by prod-orders";
        let events = [
            event("stack", "UPDATE_IN_PROGRESS", Some("User Initiated")),
            event("Table", "UPDATE_COMPLETE", None),
            event("stack", "UPDATE_ROLLBACK_IN_PROGRESS", Some(reason)),
        ];
        assert_eq!(first_failure(&events).and_then(|event| event.reason.as_deref()), Some(reason));
    }

    #[test]
    fn success_has_no_cause() {
        assert!(first_failure(&[event("A", "CREATE_COMPLETE", None)]).is_none());
    }

    #[test]
    fn verbs_follow_the_status() {
        let verbs =
            ["CREATE_IN_PROGRESS", "CREATE_COMPLETE", "UPDATE_COMPLETE", "DELETE_FAILED", "DELETE_COMPLETE"]
                .map(|status| event("A", status, None).verb());
        assert_eq!(verbs, ["creating", "created", "updated", "failed", "deleted"]);
    }
}
