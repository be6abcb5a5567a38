//! Rules of EventBridge.

use cloudformation::{Handle, IntoValue, Json, Value};
use cloudformation_resources::events;
use cloudformation_resources::events::rule::{Target, TargetRequired};
use constructs::policy::PolicyDocument;
use constructs::{Construct, ConstructError, Scope};

use crate::function::{AnyFunction, callable_by};
use crate::grant::Grant;
use crate::name::name_of;
use crate::role::Role;
use crate::state_machine::AnyStateMachine;

/// A rule that calls functions and starts state machines for the events of the account that match a pattern.
///
/// A function accepts calls from its rules only. EventBridge retries a call that fails
/// [for 24 hours](https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-retry-policy.html).
///
/// ```
/// use constructs::{Asset, Stack};
/// use serde_json::json;
/// use serverless::{Function, Rule};
///
/// let mut stack = Stack::new();
/// let worker = stack.root().add("Worker", Function::rust(Asset::read("src")?))?;
/// let started = json!({"source": ["aws.ec2"], "detail": {"state": ["running"]}});
/// stack.root().add("Started", Rule::matching(started).invoke(&worker))?;
/// assert!(stack.synth().findings.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Rule {
    pattern: Json,
    bus: Option<Value<String>>,
    /// The ARNs and the names.
    functions: Vec<(Value<String>, Value<String>)>,
    machines: Vec<(Value<String>, Grant)>,
}

impl Rule {
    /// A rule for events that match [a pattern](https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html).
    pub fn matching(pattern: Json) -> Self {
        Self { pattern, bus: None, functions: Vec::new(), machines: Vec::new() }
    }

    /// Calls a function with each event.
    pub fn invoke(mut self, function: &impl AnyFunction) -> Self {
        self.functions.push((function.function_arn(), function.function_name()));
        self
    }

    /// Starts a state machine with each event as its input. The rule gets a role that can do only this, and that only rules of this account
    /// [can use](https://docs.aws.amazon.com/eventbridge/latest/userguide/cross-service-confused-deputy-prevention.html).
    pub fn start(mut self, machine: &impl AnyStateMachine) -> Self {
        self.machines.push((machine.machine_arn(), machine.start()));
        self
    }

    /// Reads another event bus than the default one of the account.
    pub fn bus(self, name: impl IntoValue<String>) -> Self {
        Self { bus: Some(name.into_value()), ..self }
    }
}

impl Construct for Rule {
    type Handle = Handle<events::Rule>;

    fn place(self, scope: &mut Scope<'_>) -> Result<Self::Handle, ConstructError> {
        // An ID is unique within the rule.
        let functions = self.functions.iter().zip(1..).map(|((arn, _), number)| {
            Target::new(TargetRequired { arn: arn.clone(), id: format!("function{number}") })
        });
        let mut targets: Vec<Target> = functions.collect();
        if !self.machines.is_empty() {
            let (arns, grants): (Vec<_>, Vec<_>) = self.machines.into_iter().unzip();
            // The rule itself cannot be named, because it names the role.
            let rules = "arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:rule/*";
            let role = Role::trusting(PolicyDocument::trusting_for("events.amazonaws.com", rules));
            let role = scope.add("Role", grants.into_iter().fold(role, Role::grant))?;
            for (arn, number) in arns.into_iter().zip(1..) {
                let id = format!("machine{number}");
                targets.push(Target::new(TargetRequired { arn, id }).role_arn(role.arn()));
            }
        }
        let rule = events::Rule::new().event_bus_name(self.bus).event_pattern(self.pattern).targets(targets);
        let rule = scope.resource("Resource", rule)?;
        for (arn, name) in self.functions {
            let permission = callable_by("events.amazonaws.com", name);
            let mut at = scope.scope("Permission");
            at.resource(&name_of(&arn), permission.source_arn(rule.arn()))?;
        }
        Ok(rule)
    }
}
