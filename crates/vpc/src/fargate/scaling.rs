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
/// let scaling = CpuScaling { min: 2, max: 10, percent: 60 };
/// # let _ = scaling;
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(clippy::exhaustive_structs, reason = "a target is these three numbers")]
pub struct CpuScaling {
    /// The smallest number of tasks, at least 1: without a task there is no load that could add one.
    pub min: u32,
    /// The largest number of tasks.
    pub max: u32,
    /// The average load that scaling aims at.
    pub percent: u32,
}

impl CpuScaling {
    pub(crate) fn check(self) -> Result<(), ScalingError> {
        if !(1..=self.max).contains(&self.min) {
            return Err(ScalingError::Tasks(self));
        }
        if !(1..=100).contains(&self.percent) {
            return Err(ScalingError::Percent(self.percent));
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
            Self::Tasks(CpuScaling { min, max, .. }) => {
                write!(
                    f,
                    "a service cannot have at least {min} and at most {max} tasks; make `min` at least 1 and at most `max`"
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
        let CpuScaling { min, max, percent } = self.scaling;
        let service = concat(["service/".into(), self.cluster.reference(), "/".into(), self.service.name()]);
        let target = scaling::ScalableTarget::new(scaling::ScalableTargetRequired {
            max_capacity: max,
            min_capacity: min,
            resource_id: service,
            scalable_dimension: "ecs:service:DesiredCount",
            service_namespace: "ecs",
        });
        let target = scope.resource("Resource", target)?;
        let cpu = PredefinedMetricSpecification::new("ECSServiceAverageCPUUtilization");
        let tracking = TargetTrackingScalingPolicyConfiguration::new(percent);
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
        assert_eq!(error(CpuScaling { min: 2, max: 2, percent: 100 }), None);
    }

    #[test]
    fn swapped_numbers_are_refused() {
        let message =
            "a service cannot have at least 10 and at most 2 tasks; make `min` at least 1 and at most `max`";
        assert_eq!(error(CpuScaling { min: 10, max: 2, percent: 60 }).as_deref(), Some(message));
    }

    #[test]
    fn service_without_tasks_is_refused() {
        assert!(error(CpuScaling { min: 0, max: 2, percent: 60 }).is_some());
    }

    #[test]
    fn load_above_hundred_is_refused() {
        let message = "a processor cannot have a load of 101 percent; use 1 to 100";
        assert_eq!(error(CpuScaling { min: 1, max: 2, percent: 101 }).as_deref(), Some(message));
    }
}
