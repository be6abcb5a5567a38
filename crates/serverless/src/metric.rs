//! CloudWatch metrics.

use std::time::Duration;

use cloudformation::{IntoValue, Value};

/// The namespace and the name of a metric.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(
    clippy::exhaustive_structs,
    reason = "CloudWatch identifies a metric by these two and its dimensions"
)]
pub struct MetricId<'a> {
    /// The namespace, such as `AWS/SQS`.
    pub namespace: &'a str,
    /// The name, such as `ApproximateNumberOfMessagesVisible`.
    pub name: &'a str,
}

/// A metric with its dimensions, statistic and period. [`Metric::above`] and [`Metric::below`] make alarms of it.
///
/// Resources have methods for their usual metrics. This is a metric of your own:
///
/// ```
/// use serverless::{Metric, MetricId};
/// use std::time::Duration;
///
/// let refused = Metric::new(MetricId { namespace: "Orders", name: "Refused" })
///     .dimension("Shop", "berlin")
///     .statistic("Maximum")
///     .period(Duration::from_mins(1));
/// # let _ = refused;
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Metric {
    pub(crate) namespace: String,
    pub(crate) name: String,
    pub(crate) dimensions: Vec<(String, Value<String>)>,
    pub(crate) statistic: String,
    pub(crate) period: Duration,
}

impl Metric {
    /// The sum of a metric over 5 minutes, without dimensions.
    pub fn new(id: MetricId<'_>) -> Self {
        Self {
            namespace: id.namespace.to_owned(),
            name: id.name.to_owned(),
            dimensions: Vec::new(),
            statistic: "Sum".to_owned(),
            period: Duration::from_mins(5),
        }
    }

    /// Adds a dimension, such as `QueueName` with the name of a queue.
    pub fn dimension(mut self, name: &str, value: impl IntoValue<String>) -> Self {
        self.dimensions.push((name.to_owned(), value.into_value()));
        self
    }

    /// Sets the statistic: `Sum`, `Average`, `Minimum`, `Maximum`, `SampleCount`, or a percentile such as `p99`.
    pub fn statistic(self, statistic: &str) -> Self {
        Self { statistic: statistic.to_owned(), ..self }
    }

    /// Sets the period over which the statistic is computed: 10, 20 or 30 seconds, or whole minutes. The default is 5 minutes.
    pub fn period(self, period: Duration) -> Self {
        Self { period, ..self }
    }
}
