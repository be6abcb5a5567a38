//! Schedules of EventBridge Scheduler.

use std::time::Duration;

use cloudformation::intrinsic::sub;
use cloudformation::{Handle, Json, Value};
use cloudformation_resources::scheduler;
use cloudformation_resources::scheduler::schedule::{
    DeadLetterConfig, FlexibleTimeWindow, Target, TargetRequired,
};
use constructs::policy::{PolicyDocument, Principal, Statement};
use constructs::{Construct, ConstructError, Scope};

use crate::function::AnyFunction;
use crate::grant::Grant;
use crate::queue::AnyQueue;
use crate::role::Role;
use crate::state_machine::AnyStateMachine;

/// The times at which a schedule runs. [`ScheduleExpression::invoke`] and [`ScheduleExpression::send`] say what it does.
///
/// ```
/// use std::time::Duration;
///
/// use serverless::{Existing, ScheduleExpression};
///
/// let nightly = ScheduleExpression::cron("0 3 * * ? *").zone("Europe/Berlin").invoke(&Existing::function("cleanup"));
/// let hourly = ScheduleExpression::every(Duration::from_hours(1)).invoke(&Existing::function("cleanup"));
/// # let _ = (nightly, hourly);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScheduleExpression {
    expression: String,
    zone: Option<String>,
}

impl ScheduleExpression {
    /// The [six fields](https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html#cron-based) minutes, hours, day of the month,
    /// month, day of the week and year, such as `0 3 * * ? *`. The time zone is UTC.
    pub fn cron(fields: &str) -> Self {
        Self { expression: format!("cron({fields})"), zone: None }
    }

    /// Runs at a regular interval, rounded up to whole minutes. The shortest interval is one minute.
    pub fn every(time: Duration) -> Self {
        let minutes = time.as_secs().div_ceil(60).max(1);
        let unit = if minutes == 1 { "minute" } else { "minutes" };
        Self { expression: format!("rate({minutes} {unit})"), zone: None }
    }

    /// Sets the time zone of the fields, such as `Europe/Berlin`. The schedule follows its daylight saving time.
    pub fn zone(self, zone: &str) -> Self {
        Self { zone: Some(zone.to_owned()), ..self }
    }

    /// Makes a schedule that calls a function at these times.
    pub fn invoke(self, function: &impl AnyFunction) -> Schedule {
        Schedule::new(self, function.function_arn(), function.invoke())
    }

    /// Sends a message to a queue.
    pub fn send(self, queue: &impl AnyQueue, message: &Json) -> Schedule {
        Schedule { input: Some(message.to_string()), ..Schedule::new(self, queue.queue_arn(), queue.send()) }
    }

    /// Starts a state machine. [`Schedule::input`] sets its input.
    pub fn start(self, machine: &impl AnyStateMachine) -> Schedule {
        Schedule::new(self, machine.machine_arn(), machine.start())
    }
}

/// A schedule with the role that lets it do the one thing it does.
///
/// Only schedules of this account can [use the role](https://docs.aws.amazon.com/scheduler/latest/UserGuide/cross-service-confused-deputy-prevention.html).
/// EventBridge Scheduler retries a call that fails for 24 hours. [`Schedule::dead_letters`] keeps what fails even then.
///
/// ```
/// use constructs::Stack;
/// use serverless::{Existing, ScheduleExpression};
///
/// let mut stack = Stack::new();
/// let nightly = ScheduleExpression::cron("0 3 * * ? *").zone("Europe/Berlin").invoke(&Existing::function("cleanup"));
/// stack.root().add("Nightly", nightly)?;
/// assert!(stack.synth().findings.is_empty());
/// # Ok::<(), constructs::ConstructError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Schedule {
    expression: ScheduleExpression,
    target: Value<String>,
    grant: Grant,
    input: Option<String>,
    dead_letters: Option<Value<String>>,
}

impl Schedule {
    fn new(expression: ScheduleExpression, target: Value<String>, grant: Grant) -> Self {
        Self { expression, target, grant, input: None, dead_letters: None }
    }

    /// Sets the event that the function gets, or the input of the state machine.
    pub fn input(self, event: &Json) -> Self {
        Self { input: Some(event.to_string()), ..self }
    }

    /// Keeps calls that failed in a queue.
    pub fn dead_letters(self, queue: &impl AnyQueue) -> Self {
        Self { dead_letters: Some(queue.queue_arn()), grant: self.grant.and(queue.send()), ..self }
    }
}

impl Construct for Schedule {
    type Handle = Handle<scheduler::Schedule>;

    fn place(self, scope: &mut Scope<'_>) -> Result<Self::Handle, ConstructError> {
        let trust = Statement::allow(&["sts:AssumeRole"]).to(Principal::service("scheduler.amazonaws.com"));
        let group =
            sub("arn:${AWS::Partition}:scheduler:${AWS::Region}:${AWS::AccountId}:schedule-group/default");
        let trust = trust.for_this_account().when("StringEquals", "aws:SourceArn", group);
        let role = Role::trusting(PolicyDocument::new().with(trust)).grant(self.grant);
        let role = scope.add("Role", role)?;
        let target = Target::new(TargetRequired { arn: self.target, role_arn: role.arn() })
            .dead_letter_config(self.dead_letters.map(|queue| DeadLetterConfig::new().arn(queue)))
            .input(self.input);
        let exact = FlexibleTimeWindow::new("OFF");
        let schedule = scheduler::Schedule::new(exact, self.expression.expression, target);
        scope.resource("Resource", schedule.schedule_expression_timezone(self.expression.zone))
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::ScheduleExpression;

    #[test]
    fn rate_of_one_has_the_singular() {
        assert_eq!(ScheduleExpression::every(Duration::from_secs(1)).expression, "rate(1 minute)");
        assert_eq!(ScheduleExpression::every(Duration::from_secs(61)).expression, "rate(2 minutes)");
    }
}
