//! Retries of a step.

use std::time::Duration;

use cloudformation::Json;
use serde_json::json;

/// When a step is repeated after an error: after a second, and then twice as long as before, three times in all. The waiting time has
/// [full jitter](https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html), so that many executions do not come back at the same moment.
///
/// ```
/// use std::time::Duration;
///
/// use serverless::Retry;
///
/// let patient = Retry::on(&["CardServiceBusy"]).interval(Duration::from_secs(10)).attempts(6);
/// # let _ = patient;
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Retry {
    errors: Vec<String>,
    interval: Duration,
    attempts: u32,
}

impl Retry {
    /// A retry after some errors, by their names. A Rust or Python function has the name of its error type, and `States.ALL` is every error.
    pub fn on(errors: &[&str]) -> Self {
        let errors = errors.iter().map(|&error| error.to_owned()).collect();
        Self { errors, interval: Duration::from_secs(1), attempts: 3 }
    }

    /// Sets the time before the first retry, in whole seconds.
    pub fn interval(self, interval: Duration) -> Self {
        Self { interval, ..self }
    }

    /// Sets the number of retries.
    pub fn attempts(self, attempts: u32) -> Self {
        Self { attempts, ..self }
    }

    pub(super) fn into_json(self) -> Json {
        json!({
            "ErrorEquals": self.errors,
            "IntervalSeconds": self.interval.as_secs().max(1),
            "MaxAttempts": self.attempts,
            "BackoffRate": 2,
            "JitterStrategy": "FULL",
        })
    }
}
