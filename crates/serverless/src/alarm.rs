//! CloudWatch alarms.

use cloudformation::{Handle, Value};
use cloudformation_resources::cloudwatch;
use cloudformation_resources::cloudwatch::alarm::Dimension;
use constructs::{Construct, ConstructError, Scope};

use crate::metric::Metric;
use crate::topic::AnyTopic;

/// Statistics that are not percentiles.
const STATISTICS: [&str; 5] = ["Sum", "Average", "Minimum", "Maximum", "SampleCount"];

/// An alarm that notifies a topic when a metric crosses a threshold in one period.
///
/// The topic must let CloudWatch publish, as [`crate::Topic`] does.
///
/// ```
/// use constructs::Stack;
/// use serverless::{AnyQueue, Queue, Topic};
///
/// let mut stack = Stack::new();
/// let dead = stack.root().add("DeadLetters", Queue::for_dead_letters())?;
/// let topic = stack.root().add("Alarms", Topic::new().email("ops@example.com"))?;
/// stack.root().add("DeadLettersAlarm", dead.messages_visible().above(0, &topic))?;
/// assert!(stack.synth().findings.is_empty());
/// # Ok::<(), constructs::ConstructError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Alarm {
    metric: Metric,
    comparison: &'static str,
    threshold: f64,
    periods: u32,
    missing_data: &'static str,
    description: Option<String>,
    topics: Vec<Value<String>>,
}

impl Metric {
    /// An alarm for a value above a threshold. Periods without data are good: a queue or function that is not used has no data.
    pub fn above(self, threshold: impl Into<f64>, topic: &impl AnyTopic) -> Alarm {
        self.alarm("GreaterThanThreshold", "notBreaching", threshold.into(), topic)
    }

    /// An alarm for a value below a threshold. Periods without data are bad: what does not run at all reports nothing.
    pub fn below(self, threshold: impl Into<f64>, topic: &impl AnyTopic) -> Alarm {
        self.alarm("LessThanThreshold", "breaching", threshold.into(), topic)
    }

    fn alarm(
        self,
        comparison: &'static str,
        missing_data: &'static str,
        threshold: f64,
        topic: &impl AnyTopic,
    ) -> Alarm {
        let topics = vec![topic.topic_arn()];
        Alarm { metric: self, comparison, threshold, periods: 1, missing_data, description: None, topics }
    }
}

impl Alarm {
    /// Sets the number of periods in a row after which the alarm begins. The default is 1.
    pub fn periods(self, periods: u32) -> Self {
        Self { periods, ..self }
    }

    /// Sets the text that the notification contains, such as what to do.
    pub fn description(self, text: &str) -> Self {
        Self { description: Some(text.to_owned()), ..self }
    }

    /// Adds a topic.
    pub fn notify(mut self, topic: &impl AnyTopic) -> Self {
        self.topics.push(topic.topic_arn());
        self
    }
}

impl Construct for Alarm {
    type Handle = Handle<cloudwatch::Alarm>;

    fn place(self, scope: &mut Scope<'_>) -> Result<Self::Handle, ConstructError> {
        let Metric { namespace, name, dimensions, statistic, period } = self.metric;
        let dimensions: Vec<_> =
            dimensions.into_iter().map(|(name, value)| Dimension::new(name, value)).collect();
        let alarm = cloudwatch::Alarm::new()
            .alarm_actions(self.topics)
            .alarm_description(self.description)
            .comparison_operator(self.comparison)
            .dimensions(dimensions)
            .evaluation_periods(self.periods)
            .metric_name(name)
            .namespace(namespace)
            .period(period)
            .threshold(self.threshold)
            .treat_missing_data(self.missing_data);
        let is_percentile = !STATISTICS.contains(&statistic.as_str());
        let alarm =
            if is_percentile { alarm.extended_statistic(statistic) } else { alarm.statistic(statistic) };
        scope.resource("Resource", alarm)
    }
}
