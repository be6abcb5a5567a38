//! Formulas over metrics.

use crate::metric::Metric;

/// A value that CloudWatch [computes](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/using-metric-math.html) from metrics, such as the percentage of calls that fail. It has
/// alarms as a [`Metric`] has, and a [`Graph`](crate::Graph) shows it.
///
/// ```
/// use constructs::Stack;
/// use serverless::{AnyFunction, Existing, Formula, Topic};
///
/// let mut stack = Stack::new();
/// let topic = stack.root().add("Alarms", Topic::new().email("ops@example.com"))?;
/// let worker = Existing::function("worker");
/// let failed = Formula::new("100 * errors / calls")
///     .metric("errors", worker.errors())
///     .metric("calls", worker.invocations());
/// stack.root().add("TooManyFail", failed.above(5, &topic))?;
/// assert_eq!(stack.synth().findings, []);
/// # Ok::<(), constructs::ConstructError>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Formula {
    pub(crate) expression: String,
    /// The metrics by their names in the expression.
    pub(crate) metrics: Vec<(String, Metric)>,
}

impl Formula {
    /// A formula with names for metrics, such as `100 * errors / calls`.
    pub fn new(expression: &str) -> Self {
        Self { expression: expression.to_owned(), metrics: Vec::new() }
    }

    /// Gives a name its metric. A name begins with a lower-case letter. All metrics of an alarm must have the same period.
    pub fn metric(mut self, name: &str, metric: Metric) -> Self {
        self.metrics.push((name.to_owned(), metric));
        self
    }
}
