//! The state machine and its permissions.

use std::ops::Deref;
use std::time::Duration;

use cloudformation::intrinsic::{json_text, sub};
use cloudformation::{Handle, Value};
use cloudformation_resources::stepfunctions::state_machine::{
    CloudWatchLogsLogGroup, LogDestination, LoggingConfiguration, LoggingConfigurationLevel, StateMachineType,
};
use cloudformation_resources::{iam, logs, stepfunctions};
use constructs::policy::{PolicyDocument, Statement};
use constructs::{Construct, ConstructError, Scope};
use serde_json::json;

use super::chain::Chain;
use crate::existing::Existing;
use crate::grant::Grant;
use crate::log_group::LogGroup;
use crate::metric::{Metric, MetricId};
use crate::role::Role;

/// A state machine with its role and its log group. Its steps are values, and their expressions are
/// [JSONata](https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html), which AWS recommends for new machines.
///
/// - The role can do what the steps do, and write the log. Only state machines of this account
///   [can use it](https://docs.aws.amazon.com/step-functions/latest/dg/procedure-create-iam-role.html#prevent-cross-service-confused-deputy). The log needs
///   [permissions without a resource](https://docs.aws.amazon.com/step-functions/latest/dg/cw-logs.html), because CloudWatch has none for its deliveries.
/// - The log has the errors of a standard machine, whose history Step Functions keeps for 90 days, and every event of an express machine, which has
///   no other history. It does not have the inputs and outputs of the steps, which can be personal data. It is kept for 30 days.
/// - X-Ray is off. The history already has the time of each step, and traces cost money and need permissions without a resource.
///
/// ```
/// use std::time::Duration;
///
/// use constructs::{Asset, Stack};
/// use serverless::{AnyStateMachine, Choice, Fail, Function, Queue, StateMachine, Task, Topic, Wait, jsonata};
///
/// let mut stack = Stack::new();
/// let mut root = stack.root();
/// let charge = root.add("Charge", Function::rust(Asset::read("src")?))?;
/// let parcels = root.add("Parcels", Queue::new())?;
/// let paid = Choice::new("Paid?")
///     .when("$states.input.paid", Task::send("Ship", &parcels, &jsonata("$states.input")))
///     .otherwise(Fail::new("Refused").error("CardRefused"));
/// let order = Wait::new("Time to cancel", Duration::from_mins(10)).then(Task::invoke("Charge card", &charge)).then(paid);
/// let order = root.add("Order", StateMachine::new(order))?;
///
/// let api = Function::rust(Asset::read("src")?).variable("MACHINE", order.machine_arn()).grant(order.start());
/// root.add("Api", api)?;
/// let alarms = root.add("Alarms", Topic::new().email("ops@example.com"))?;
/// root.add("OrderFails", order.executions_failed().above(0, &alarms))?;
/// assert_eq!(stack.synth().findings, []);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct StateMachine {
    steps: Chain,
    kind: StateMachineType,
    log_level: LoggingConfigurationLevel,
    timeout: Option<Duration>,
}

impl StateMachine {
    /// A standard machine, which runs each step once and up to a year.
    pub fn new(steps: impl Into<Chain>) -> Self {
        Self {
            steps: steps.into(),
            kind: StateMachineType::Standard,
            log_level: LoggingConfigurationLevel::Error,
            timeout: None,
        }
    }

    /// An express machine, which runs up to five minutes, costs less, and
    /// [can run a step more than once](https://docs.aws.amazon.com/step-functions/latest/dg/choosing-workflow-type.html).
    pub fn express(steps: impl Into<Chain>) -> Self {
        let (kind, log_level) = (StateMachineType::Express, LoggingConfigurationLevel::All);
        Self { kind, log_level, ..Self::new(steps) }
    }

    /// Sets the time after which an execution fails, in whole seconds.
    pub fn timeout(self, timeout: Duration) -> Self {
        Self { timeout: Some(timeout), ..self }
    }
}

impl Construct for StateMachine {
    type Handle = StateMachineHandles;

    fn place(self, scope: &mut Scope<'_>) -> Result<Self::Handle, ConstructError> {
        let (mut definition, grants) = self.steps.finish()?;
        definition.insert("QueryLanguage".to_owned(), json!("JSONata"));
        if let Some(timeout) = self.timeout {
            definition.insert("TimeoutSeconds".to_owned(), json!(timeout.as_secs()));
        }
        // CloudWatch lists the log groups in a policy of 5,120 characters, unless their names have this prefix.
        let name = sub(format!("/aws/vendedlogs/states/${{AWS::StackName}}-{}", scope.id()));
        let log_group = scope.add("Log", LogGroup::new().named(name))?;
        let role =
            Role::trusting(PolicyDocument::trusting_for("states.amazonaws.com", MACHINES)).grant(write_log());
        let role = scope.add("Role", grants.into_iter().fold(role, Role::grant))?;
        let destination = CloudWatchLogsLogGroup::new().log_group_arn(log_group.arn());
        let logging = LoggingConfiguration::new()
            .destinations([LogDestination::new().cloud_watch_logs_log_group(destination)])
            .include_execution_data(false)
            .level(self.log_level);
        let machine = stepfunctions::StateMachine::new(role.arn())
            .definition_string(json_text(&definition.into()))
            .logging_configuration(logging)
            .state_machine_type(self.kind);
        let machine = scope.resource("Resource", machine)?;
        Ok(StateMachineHandles { machine, role, log_group })
    }
}

/// The ARNs of the state machines of this account.
const MACHINES: &str = "arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:stateMachine:*";

/// The permission to write the log, as
/// [AWS documents it](https://docs.aws.amazon.com/step-functions/latest/dg/cw-logs.html#cloudwatch-iam-policy).
fn write_log() -> Grant {
    let actions = [
        "logs:CreateLogDelivery",
        "logs:DeleteLogDelivery",
        "logs:DescribeLogGroups",
        "logs:DescribeResourcePolicies",
        "logs:GetLogDelivery",
        "logs:ListLogDeliveries",
        "logs:PutResourcePolicy",
        "logs:UpdateLogDelivery",
    ];
    Grant::new(Statement::allow(&actions).on("*"))
}

/// The handles of a state machine. They deref to the handle of the machine itself.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct StateMachineHandles {
    /// The state machine itself.
    pub machine: Handle<stepfunctions::StateMachine>,
    /// The role, to which a [`RolePolicy`](crate::RolePolicy) adds permissions.
    pub role: Handle<iam::Role>,
    /// The log group of the state machine.
    pub log_group: Handle<logs::LogGroup>,
}

impl Deref for StateMachineHandles {
    type Target = Handle<stepfunctions::StateMachine>;

    fn deref(&self) -> &Self::Target {
        &self.machine
    }
}

/// A state machine of the template, or one that exists already.
pub trait AnyStateMachine {
    /// The ARN, with which a function starts the machine.
    fn machine_arn(&self) -> Value<String>;

    /// The permission to start an execution.
    fn start(&self) -> Grant {
        Grant::new(Statement::allow(&["states:StartExecution"]).on(self.machine_arn()))
    }

    /// The number of executions that failed.
    fn executions_failed(&self) -> Metric {
        self.machine_metric("ExecutionsFailed")
    }

    /// The number of executions that took longer than the timeout of the machine.
    fn executions_timed_out(&self) -> Metric {
        self.machine_metric("ExecutionsTimedOut")
    }

    /// The number of executions that succeeded.
    fn executions_succeeded(&self) -> Metric {
        self.machine_metric("ExecutionsSucceeded")
    }

    /// The sum of any metric of the machine, by its name.
    fn machine_metric(&self, name: &str) -> Metric {
        let metric = Metric::new(MetricId { namespace: "AWS/States", name });
        metric.dimension("StateMachineArn", self.machine_arn())
    }
}

impl AnyStateMachine for StateMachineHandles {
    fn machine_arn(&self) -> Value<String> {
        self.machine.reference()
    }
}

impl AnyStateMachine for Handle<stepfunctions::StateMachine> {
    fn machine_arn(&self) -> Value<String> {
        self.reference()
    }
}

impl AnyStateMachine for Existing<stepfunctions::StateMachine> {
    fn machine_arn(&self) -> Value<String> {
        self.arn()
    }
}
