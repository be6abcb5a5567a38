//! The decision what a deployment does, from what CloudFormation reports. It is pure.

use aws_sdk_cloudformation::types::StackStatus;

/// A stack as CloudFormation reports it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Observed {
    pub(crate) status: StackStatus,
    /// The token of the last operation.
    pub(crate) token: Option<String>,
}

/// The identity of what is deployed: a hash of the template and of its parameters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fingerprint(pub(crate) String);

impl Fingerprint {
    /// The beginning of the names and tokens of operations that deploy this.
    pub(crate) fn prefix(&self) -> String {
        format!("sitegate-{}-", self.0)
    }
}

/// The next action of a deployment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Decision {
    /// The stack can be deployed.
    Deploy(Start),
    /// The same deployment is running. Its end is waited for.
    Follow,
    /// Nothing can be deployed now.
    Refuse(Refusal),
}

/// The state in which a deployment finds the stack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Start {
    /// The stack does not exist.
    Create,
    /// The stack has a settled deployment.
    Update,
    /// The first deployment failed and left a stack without resources. It is deleted before the stack is created again.
    DeleteAndCreate,
}

impl Start {
    /// Whether the deployment creates the stack.
    pub(crate) fn is_first(self) -> bool {
        self != Self::Update
    }
}

/// The reason why nothing can be deployed now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// Another deployment is running.
    OtherDeployment,
    /// The stack is being deleted.
    Deleting,
    /// The stack is in a state that someone has to repair. The text is a command.
    Stuck(&'static str),
}

/// Decides what to do.
pub(crate) fn decide(stack: Option<&Observed>, fingerprint: &Fingerprint) -> Decision {
    use StackStatus as S;
    let Some(stack) = stack else { return Decision::Deploy(Start::Create) };
    match &stack.status {
        S::ReviewInProgress | S::DeleteComplete => Decision::Deploy(Start::Create),
        S::CreateComplete
        | S::UpdateComplete
        | S::UpdateRollbackComplete
        | S::ImportComplete
        | S::ImportRollbackComplete => Decision::Deploy(Start::Update),
        S::RollbackComplete => Decision::Deploy(Start::DeleteAndCreate),
        S::CreateInProgress
        | S::RollbackInProgress
        | S::UpdateInProgress
        | S::UpdateCompleteCleanupInProgress
        | S::UpdateRollbackInProgress
        | S::UpdateRollbackCompleteCleanupInProgress => {
            let is_ours =
                stack.token.as_deref().is_some_and(|token| token.starts_with(&fingerprint.prefix()));
            if is_ours { Decision::Follow } else { Decision::Refuse(Refusal::OtherDeployment) }
        }
        S::ImportInProgress | S::ImportRollbackInProgress => Decision::Refuse(Refusal::OtherDeployment),
        S::DeleteInProgress => Decision::Refuse(Refusal::Deleting),
        S::UpdateRollbackFailed | S::ImportRollbackFailed => {
            Decision::Refuse(Refusal::Stuck("aws cloudformation continue-update-rollback --stack-name"))
        }
        S::CreateFailed | S::RollbackFailed | S::DeleteFailed => {
            Decision::Refuse(Refusal::Stuck("aws cloudformation delete-stack --stack-name"))
        }
        S::UpdateFailed => Decision::Refuse(Refusal::Stuck("aws cloudformation rollback-stack --stack-name")),
        // A status that this build does not know.
        _ => Decision::Refuse(Refusal::Stuck("aws cloudformation describe-stacks --stack-name")),
    }
}

/// The start of the command that repairs a stack in this status. The name of the stack follows. `None` if deployments need no repair.
pub(crate) fn repair_command(status: &StackStatus) -> Option<&'static str> {
    let stack = Observed { status: status.clone(), token: None };
    match decide(Some(&stack), &Fingerprint(String::new())) {
        Decision::Refuse(Refusal::Stuck(command)) => Some(command),
        _ => None,
    }
}

/// What the template of a stack in some status is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TemplateState {
    /// The template of the last deployment that succeeded.
    Deployed,
    /// The template of an operation that is running or has stopped in the middle.
    Changing,
    /// Nothing is deployed.
    Nothing,
}

impl TemplateState {
    pub(crate) fn new(status: &StackStatus) -> Self {
        use StackStatus as S;
        let stack = Observed { status: status.clone(), token: None };
        match (decide(Some(&stack), &Fingerprint(String::new())), status) {
            (Decision::Deploy(Start::Update), _)
            | (_, S::UpdateCompleteCleanupInProgress | S::UpdateRollbackCompleteCleanupInProgress) => {
                Self::Deployed
            }
            (
                _,
                S::UpdateInProgress
                | S::UpdateRollbackInProgress
                | S::UpdateFailed
                | S::UpdateRollbackFailed
                | S::ImportInProgress
                | S::ImportRollbackInProgress
                | S::ImportRollbackFailed,
            ) => Self::Changing,
            _ => Self::Nothing,
        }
    }
}

/// A stack at one time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct StackSnapshot {
    /// The stack ID. A stack that is created again has another one.
    pub(crate) id: String,
    pub(crate) status: StackStatus,
}

/// Decides whether a stack may be deleted. The answer is no, with the reason, if the stack is not as the deletion expects it. Only
/// stacks whose first deployment has not succeeded are deleted.
pub(crate) fn check_deletion(
    expected: &StackSnapshot,
    now: Option<&StackSnapshot>,
    change_sets: &[String],
) -> Result<(), String> {
    use StackStatus as S;
    let Some(now) = now else { return Err("it does not exist now".to_owned()) };
    if now.id != expected.id {
        return Err("another stack has its name now".to_owned());
    }
    if now.status != expected.status {
        return Err(format!("it is in {} now, not in {}", now.status.as_str(), expected.status.as_str()));
    }
    match (&now.status, change_sets) {
        (S::RollbackComplete | S::CreateInProgress, _) | (S::ReviewInProgress, []) => Ok(()),
        (S::ReviewInProgress, [first, ..]) => Err(format!("it has the change set {first}")),
        (status, _) => Err(format!("it is in {}", status.as_str())),
    }
}

/// Whether an operation of the stack is running.
pub(crate) fn is_running(status: &StackStatus) -> bool {
    status.as_str().ends_with("_IN_PROGRESS") && *status != StackStatus::ReviewInProgress
}

/// Whether an operation ended as it should.
pub(crate) fn is_success(status: &StackStatus) -> bool {
    matches!(
        status,
        StackStatus::CreateComplete
            | StackStatus::UpdateComplete
            // The new deployment is live. CloudFormation only deletes what it has replaced.
            | StackStatus::UpdateCompleteCleanupInProgress
    )
}

#[cfg(test)]
mod tests {
    use aws_sdk_cloudformation::types::StackStatus as S;

    use super::{
        Decision, Fingerprint, Observed, Refusal, StackSnapshot, Start, TemplateState, check_deletion, decide,
    };

    fn decided(status: S, token: Option<&str>) -> Decision {
        let stack = Observed { status, token: token.map(str::to_owned) };
        decide(Some(&stack), &Fingerprint("abc".to_owned()))
    }

    const OURS: &str = "sitegate-abc-1795529520";
    const OTHER: &str = "sitegate-def-1795529520";

    #[test]
    fn missing_stack_is_created() {
        assert_eq!(decide(None, &Fingerprint("abc".to_owned())), Decision::Deploy(Start::Create));
    }

    /// Makes a test for each status.
    macro_rules! statuses {
        ($($name:ident: $status:ident => $decision:expr,)*) => {$(
            #[test]
            fn $name() {
                assert_eq!(decided(S::$status, Some(OTHER)), $decision);
            }
        )*};
    }

    const BUSY: Decision = Decision::Refuse(Refusal::OtherDeployment);

    statuses! {
        review_in_progress_is_created: ReviewInProgress => Decision::Deploy(Start::Create),
        delete_complete_is_created: DeleteComplete => Decision::Deploy(Start::Create),
        create_complete_is_updated: CreateComplete => Decision::Deploy(Start::Update),
        update_complete_is_updated: UpdateComplete => Decision::Deploy(Start::Update),
        update_rollback_complete_is_updated: UpdateRollbackComplete => Decision::Deploy(Start::Update),
        import_complete_is_updated: ImportComplete => Decision::Deploy(Start::Update),
        import_rollback_complete_is_updated: ImportRollbackComplete => Decision::Deploy(Start::Update),
        rollback_complete_is_deleted_first: RollbackComplete => Decision::Deploy(Start::DeleteAndCreate),
        other_create_in_progress_is_refused: CreateInProgress => BUSY,
        other_rollback_in_progress_is_refused: RollbackInProgress => BUSY,
        other_update_in_progress_is_refused: UpdateInProgress => BUSY,
        other_cleanup_in_progress_is_refused: UpdateCompleteCleanupInProgress => BUSY,
        other_update_rollback_in_progress_is_refused: UpdateRollbackInProgress => BUSY,
        other_rollback_cleanup_in_progress_is_refused: UpdateRollbackCompleteCleanupInProgress => BUSY,
        import_in_progress_is_refused: ImportInProgress => BUSY,
        import_rollback_in_progress_is_refused: ImportRollbackInProgress => BUSY,
        delete_in_progress_is_refused: DeleteInProgress => Decision::Refuse(Refusal::Deleting),
    }

    #[test]
    fn each_failed_status_has_a_next_step() {
        for status in [
            S::CreateFailed,
            S::RollbackFailed,
            S::DeleteFailed,
            S::UpdateFailed,
            S::UpdateRollbackFailed,
            S::ImportRollbackFailed,
            S::from("NEW_STATUS"),
        ] {
            let decision = decided(status.clone(), Some(OURS));
            assert!(matches!(decision, Decision::Refuse(Refusal::Stuck(_))), "{status:?}");
        }
    }

    #[test]
    fn template_of_a_stack_is_deployed_changing_or_of_nothing() {
        use TemplateState::{Changing, Deployed, Nothing};
        for (status, expected) in [
            (S::CreateComplete, Deployed),
            (S::UpdateRollbackComplete, Deployed),
            (S::UpdateCompleteCleanupInProgress, Deployed),
            (S::UpdateInProgress, Changing),
            (S::UpdateRollbackFailed, Changing),
            (S::ReviewInProgress, Nothing),
            (S::CreateInProgress, Nothing),
            (S::RollbackComplete, Nothing),
            (S::DeleteComplete, Nothing),
        ] {
            assert_eq!(TemplateState::new(&status), expected, "{status:?}");
        }
    }

    #[test]
    fn same_deployment_is_followed() {
        for status in [S::CreateInProgress, S::UpdateInProgress, S::UpdateRollbackInProgress] {
            assert_eq!(decided(status, Some(OURS)), Decision::Follow);
        }
    }

    #[test]
    fn operation_without_token_is_another_deployment() {
        assert_eq!(decided(S::UpdateInProgress, None), BUSY);
    }

    fn snapshot(id: &str, status: S) -> StackSnapshot {
        StackSnapshot { id: id.to_owned(), status }
    }

    /// Makes a test for each deletion: the status that is expected, the stack now, its change sets, and the reason against it.
    macro_rules! deletions {
        ($($name:ident: $expected:ident, $id:literal $now:ident, $change_sets:expr => $reason:expr,)*) => {$(
            #[test]
            fn $name() {
                let change_sets: &[&str] = &$change_sets;
                let change_sets: Vec<String> = change_sets.iter().map(|name| (*name).to_owned()).collect();
                let now = snapshot($id, S::$now);
                let answer = check_deletion(&snapshot("one", S::$expected), Some(&now), &change_sets);
                assert_eq!(answer.err().as_deref(), $reason);
            }
        )*};
    }

    deletions! {
        empty_stack_is_deleted: RollbackComplete, "one" RollbackComplete, [] => None,
        running_creation_is_deleted: CreateInProgress, "one" CreateInProgress, [] => None,
        stack_without_change_sets_is_deleted: ReviewInProgress, "one" ReviewInProgress, [] => None,
        stack_with_another_change_set_stays: ReviewInProgress, "one" ReviewInProgress, ["other"]
            => Some("it has the change set other"),
        creation_that_has_ended_stays: CreateInProgress, "one" CreateComplete, []
            => Some("it is in CREATE_COMPLETE now, not in CREATE_IN_PROGRESS"),
        stack_that_another_deployment_creates_stays: ReviewInProgress, "one" CreateInProgress, []
            => Some("it is in CREATE_IN_PROGRESS now, not in REVIEW_IN_PROGRESS"),
        other_stack_of_the_same_name_stays: RollbackComplete, "two" RollbackComplete, []
            => Some("another stack has its name now"),
        deployed_stack_stays: UpdateComplete, "one" UpdateComplete, [] => Some("it is in UPDATE_COMPLETE"),
    }

    #[test]
    fn missing_stack_is_not_deleted() {
        let answer = check_deletion(&snapshot("one", S::RollbackComplete), None, &[]);
        assert_eq!(answer, Err("it does not exist now".to_owned()));
    }
}
