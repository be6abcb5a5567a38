//! A function that runs on a schedule, and alarms that report when it fails or does not run.

use cloudformation::{Handle, Output, Parameter, ResourceType, Value};
use cloudformation_resources::cloudwatch::alarm::Dimension;
use cloudformation_resources::events::rule::{Target, TargetRequired};
use cloudformation_resources::sns::topic::{Subscription, SubscriptionRequired};
use cloudformation_resources::{cloudwatch, events, iam, lambda, logs, sns};
use constructs::policy::{PolicyDocument, Statement};
use constructs::{Asset, Construct, ConstructError, Scope, Stack, Synthesis};

/// A job that must run once in every period.
#[derive(Clone, Debug)]
pub struct ScheduledJob {
    /// The folder with the function's code. Its handler is `index.handler`.
    pub code: Asset,
    /// The time between two runs in hours, 1 to 24.
    pub every_hours: u32,
    /// The time for one run in seconds, 1 to 900.
    pub timeout: u32,
    /// The topic that receives the alarms.
    pub alarms: Handle<sns::Topic>,
}

/// The handles that other constructs use.
#[derive(Clone, Debug)]
pub struct ScheduledJobHandles {
    /// The function.
    pub function: Handle<lambda::Function>,
    /// The rule that invokes the function.
    pub rule: Handle<events::Rule>,
}

impl Construct for ScheduledJob {
    type Handle = ScheduledJobHandles;

    fn place(self, scope: &mut Scope<'_>) -> Result<Self::Handle, ConstructError> {
        let log = scope.resource("Log", logs::LogGroup::new().retention_in_days(90).resource().delete())?;
        let policy = PolicyDocument::new()
            .with(Statement::allow(&["logs:CreateLogStream", "logs:PutLogEvents"]).on(log.arn()));
        let trusting = iam::Role::new(PolicyDocument::trusting("lambda.amazonaws.com"))
            .policies([iam::role::Policy::new(policy, "job")]);
        let executor = scope.resource("Role", trusting)?;
        let function = lambda::Function::new(self.code.value(), executor.arn())
            .handler("index.handler")
            .logging_config(lambda::function::LoggingConfig::new().log_group(log.reference()))
            .runtime("python3.13")
            .timeout(self.timeout);
        let function = scope.resource("Function", function)?;
        let schedule = events::Rule::new()
            .schedule_expression(rate(self.every_hours))
            .targets([Target::new(TargetRequired { arn: function.arn(), id: "job" })]);
        let rule = scope.resource("Rule", schedule)?;
        let permission = lambda::Permission::new(lambda::PermissionRequired {
            action: "lambda:InvokeFunction",
            function_name: function.reference(),
            principal: "events.amazonaws.com",
        })
        .source_arn(rule.arn());
        scope.resource("Permission", permission)?;
        let alarm = |metric: &str, comparison: &str, missing: &str| {
            cloudwatch::Alarm::new()
                .alarm_actions([self.alarms.reference()])
                .comparison_operator(comparison)
                .dimensions([Dimension::new("FunctionName", function.reference())])
                .evaluation_periods(1)
                .metric_name(metric)
                .namespace("AWS/Lambda")
                .period(self.every_hours * 3600)
                .statistic("Sum")
                .threshold(1.0)
                .treat_missing_data(missing)
        };
        scope.resource("Failed", alarm("Errors", "GreaterThanOrEqualToThreshold", "notBreaching"))?;
        // A job that never starts reports no error, so missing data raises the alarm.
        scope.resource("Missed", alarm("Invocations", "LessThanThreshold", "breaching"))?;
        Ok(ScheduledJobHandles { function, rule })
    }
}

/// Writes the schedule expression. `EventBridge` wants the singular for a rate of 1.
fn rate(hours: u32) -> String {
    if hours == 1 { "rate(1 hour)".to_owned() } else { format!("rate({hours} hours)") }
}

/// Builds the stack. A template parameter names the address that receives the alarms.
pub fn stack(code: Asset) -> Result<Synthesis, ConstructError> {
    let mut stack = Stack::new();
    stack.describe("A scheduled job with alarms");
    stack.tag("service", "scheduled-job");
    let mut root = stack.root();
    let address = Parameter::string()
        .description("Address that receives an e-mail if the job fails or does not run.")
        .allowed_pattern("[^@\\s]+@[^@\\s]+", "an e-mail address");
    let address: Value<String> = root.parameter("AlarmEmail", address)?.text();
    let topic = sns::Topic::new()
        .subscription([Subscription::new(SubscriptionRequired { endpoint: address, protocol: "email" })]);
    let alarms = root.resource("Alarms", topic)?;
    let job = root.add("Cleanup", ScheduledJob { code, every_hours: 24, timeout: 300, alarms })?;
    root.output("FunctionName", Output::new(job.function.reference()))?;
    Ok(stack.synth())
}
