//! Scaling of services.

use std::error::Error;
use std::fmt;

use cloudformation::Handle;
use cloudformation::intrinsic::concat;
use cloudformation_resources::applicationautoscaling as scaling;
use cloudformation_resources::applicationautoscaling::scaling_policy::{
    PredefinedMetricSpecification, TargetTrackingScalingPolicyConfiguration,
};
use cloudformation_resources::ecs;
use constructs::{Construct, ConstructError, Scope};

/// The number of tasks of a service, which follows the load of their processors.
///
/// ```
/// use vpc::CpuScaling;
///
/// let scaling = CpuScaling { min_tasks: 2, max_tasks: 10, target_percent: 60 };
/// # let _ = scaling;
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(clippy::exhaustive_structs, reason = "a target is these three numbers")]
pub struct CpuScaling {
    /// The smallest number of tasks, at least 1: without a task, nothing has load that could add one.
    pub min_tasks: u32,
    /// The largest number of tasks.
    pub max_tasks: u32,
    /// The average load of the processors that scaling aims at, in percent from 1 to 100.
    pub target_percent: u32,
}

impl CpuScaling {
    pub(crate) fn check(self) -> Result<(), ScalingError> {
        if !(1..=self.max_tasks).contains(&self.min_tasks) {
            return Err(ScalingError::Tasks(self));
        }
        if !(1..=100).contains(&self.target_percent) {
            return Err(ScalingError::Percent(self.target_percent));
        }
        Ok(())
    }
}

/// The error of a scaling that cannot work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum ScalingError {
    Tasks(CpuScaling),
    Percent(u32),
}

impl fmt::Display for ScalingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Tasks(CpuScaling { min_tasks, max_tasks, .. }) => {
                write!(
                    f,
                    "a service cannot have at least {min_tasks} and at most {max_tasks} tasks; make `min_tasks` at least 1 and at most `max_tasks`"
                )
            }
            Self::Percent(percent) => {
                write!(f, "a processor cannot have a load of {percent} percent; use 1 to 100")
            }
        }
    }
}

impl Error for ScalingError {}

/// The resources that scale a service.
pub(crate) struct ServiceScaling {
    pub(crate) cluster: Handle<ecs::Cluster>,
    pub(crate) service: Handle<ecs::Service>,
    pub(crate) scaling: CpuScaling,
}

impl Construct for ServiceScaling {
    type Handle = Handle<scaling::ScalableTarget>;

    fn place(self, scope: &mut Scope<'_>) -> Result<Self::Handle, ConstructError> {
        let CpuScaling { min_tasks, max_tasks, target_percent } = self.scaling;
        let service = concat(["service/".into(), self.cluster.reference(), "/".into(), self.service.name()]);
        let target = scaling::ScalableTarget::new(scaling::ScalableTargetRequired {
            max_capacity: max_tasks,
            min_capacity: min_tasks,
            resource_id: service,
            scalable_dimension: "ecs:service:DesiredCount",
            service_namespace: "ecs",
        });
        let target = scope.resource("Resource", target)?;
        let cpu = PredefinedMetricSpecification::new("ECSServiceAverageCPUUtilization");
        let tracking = TargetTrackingScalingPolicyConfiguration::new(target_percent);
        let tracking = tracking.predefined_metric_specification(cpu);
        let policy = scaling::ScalingPolicy::new(scaling::ScalingPolicyRequired {
            policy_name: scope.id(),
            policy_type: "TargetTrackingScaling",
        })
        .scaling_target_id(target.reference())
        .target_tracking_scaling_policy_configuration(tracking);
        scope.resource("Policy", policy)?;
        Ok(target)
    }
}

#[cfg(test)]
mod tests {
    use super::CpuScaling;

    fn error(scaling: CpuScaling) -> Option<String> {
        scaling.check().err().map(|error| error.to_string())
    }

    #[test]
    fn smallest_number_can_be_the_largest() {
        assert_eq!(error(CpuScaling { min_tasks: 2, max_tasks: 2, target_percent: 100 }), None);
    }

    #[test]
    fn swapped_numbers_are_refused() {
        let message = "a service cannot have at least 10 and at most 2 tasks; make `min_tasks` at least 1 and at most `max_tasks`";
        assert_eq!(
            error(CpuScaling { min_tasks: 10, max_tasks: 2, target_percent: 60 }).as_deref(),
            Some(message)
        );
    }

    #[test]
    fn service_without_tasks_is_refused() {
        assert!(error(CpuScaling { min_tasks: 0, max_tasks: 2, target_percent: 60 }).is_some());
    }

    #[test]
    fn load_above_hundred_is_refused() {
        let message = "a processor cannot have a load of 101 percent; use 1 to 100";
        assert_eq!(
            error(CpuScaling { min_tasks: 1, max_tasks: 2, target_percent: 101 }).as_deref(),
            Some(message)
        );
    }
}
