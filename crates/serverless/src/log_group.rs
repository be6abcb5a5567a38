//! Log groups.

use cloudformation::{Handle, ResourceType, Value};
use cloudformation_resources::logs;
use constructs::policy::Statement;
use constructs::{Construct, ConstructError, Scope};

use crate::existing::Existing;
use crate::grant::Grant;

/// Days for which a log group keeps its events.
pub(crate) const LOG_RETENTION_DAYS: u32 = 30;

/// A log group that keeps its events for 30 days and is deleted with the stack.
///
/// A log group that a service creates by itself [never expires](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html#SettingLogRetention).
/// Its storage costs more each month, and personal data in it stays. CloudWatch always encrypts the events.
///
/// ```
/// use constructs::Stack;
/// use serverless::LogGroup;
///
/// let mut stack = Stack::new();
/// let audit = stack.root().add("Audit", LogGroup::new().log_retention_days(365).keep(true))?;
/// assert_eq!(audit.id().as_str(), "Audit");
/// # Ok::<(), constructs::ConstructError>(())
/// ```
#[derive(Clone, Debug)]
pub struct LogGroup {
    name: Option<Value<String>>,
    log_retention_days: u32,
    keep: bool,
}

impl Default for LogGroup {
    fn default() -> Self {
        Self { name: None, log_retention_days: LOG_RETENTION_DAYS, keep: false }
    }
}

impl LogGroup {
    /// A log group that keeps its events for 30 days.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the days for which events are kept. The default is 30. CloudWatch takes [certain
    /// numbers](https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html) only, such as 7, 30, 90
    /// and 365.
    pub fn log_retention_days(self, days: u32) -> Self {
        Self { log_retention_days: days, ..self }
    }

    /// Sets the name. Some services require a prefix of it.
    pub(crate) fn named(self, name: Value<String>) -> Self {
        Self { name: Some(name), ..self }
    }

    /// Sets whether the log group and its events stay when the stack is deleted.
    pub fn keep(self, keep: bool) -> Self {
        Self { keep, ..self }
    }
}

impl Construct for LogGroup {
    type Handle = Handle<logs::LogGroup>;

    fn place(self, scope: &mut Scope<'_>) -> Result<Self::Handle, ConstructError> {
        let group = logs::LogGroup::new()
            .log_group_name(self.name)
            .retention_in_days(self.log_retention_days)
            .resource();
        scope.resource("Resource", group.retain_if(self.keep))
    }
}

/// A log group of the template, or one that exists already.
pub trait AnyLogGroup {
    /// The ARN of all streams of the group. It ends with `:*`, as the ARN that CloudFormation returns does.
    fn streams_arn(&self) -> Value<String>;

    /// The permission to write events.
    fn write(&self) -> Grant {
        Grant::new(Statement::allow(&["logs:CreateLogStream", "logs:PutLogEvents"]).on(self.streams_arn()))
    }
}

impl AnyLogGroup for Handle<logs::LogGroup> {
    fn streams_arn(&self) -> Value<String> {
        self.arn()
    }
}

impl AnyLogGroup for Existing<logs::LogGroup> {
    fn streams_arn(&self) -> Value<String> {
        self.arn()
    }
}
