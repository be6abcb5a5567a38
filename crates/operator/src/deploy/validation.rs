//! Problems that CloudFormation finds before it changes anything, see
//! [pre-deployment validation](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/validate-stack-deployments.html).

use aws_sdk_cloudformation::types::{HookFailureMode, OperationEvent};

/// A problem that CloudFormation found before it changed anything.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ValidationProblem {
    /// The logical ID. Empty if the problem is about the whole template.
    pub(crate) logical_id: String,
    pub(crate) reason: String,
    /// Whether CloudFormation deploys in spite of it.
    pub(crate) is_warning: bool,
}

impl ValidationProblem {
    /// Reads the problem in an event. `None` if the event is not about a failed validation or a hook.
    pub(crate) fn new(event: &OperationEvent) -> Option<Self> {
        let reason = event.validation_status_reason().or(event.hook_status_reason())?;
        let mode = event.validation_failure_mode().or(event.hook_failure_mode());
        let in_path = event.validation_path().and_then(logical_id_in);
        let logical_id = event.logical_resource_id().or(in_path).unwrap_or_default();
        Some(Self {
            logical_id: logical_id.to_owned(),
            reason: reason.to_owned(),
            is_warning: mode == Some(&HookFailureMode::Warn),
        })
    }
}

/// The logical ID in a path such as `/Resources/Bucket/Properties/Tags`.
fn logical_id_in(path: &str) -> Option<&str> {
    path.trim_start_matches('/').strip_prefix("Resources/")?.split('/').next()
}

#[cfg(test)]
mod tests {
    use aws_sdk_cloudformation::types::{HookFailureMode, OperationEvent};

    use super::ValidationProblem;

    #[test]
    fn resource_of_a_problem_is_named_or_in_its_path() {
        let event = OperationEvent::builder().validation_status_reason("Bucket exists");
        let named = ValidationProblem::new(&event.clone().logical_resource_id("Bucket").build());
        let path = "/Resources/Bucket/Properties/BucketName";
        let in_path = ValidationProblem::new(&event.clone().validation_path(path).build());
        assert_eq!(named, in_path);
        assert_eq!(named.map(|problem| problem.logical_id).as_deref(), Some("Bucket"));
        let whole = ValidationProblem::new(&event.build()).expect("a problem");
        assert_eq!((whole.logical_id.as_str(), whole.is_warning), ("", false));
    }

    #[test]
    fn failure_mode_decides_whether_a_problem_is_a_warning() {
        let event = OperationEvent::builder().validation_status_reason("Quota");
        let warns = |mode| {
            let event = event.clone().validation_failure_mode(mode).build();
            ValidationProblem::new(&event).is_some_and(|problem| problem.is_warning)
        };
        assert_eq!([HookFailureMode::Warn, HookFailureMode::Fail].map(warns), [true, false]);
    }

    #[test]
    fn progress_is_not_a_problem() {
        let event = OperationEvent::builder().logical_resource_id("Bucket").build();
        assert_eq!(ValidationProblem::new(&event), None);
    }
}
