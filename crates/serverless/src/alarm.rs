//! CloudWatch alarms.

use cloudformation::{Handle, Value};
use cloudformation_resources::cloudwatch;
use cloudformation_resources::cloudwatch::alarm::{self, Dimension, MetricDataQuery, MetricStat};
use constructs::{Construct, ConstructError, Scope};

use crate::formula::Formula;
use crate::metric::Metric;
use crate::topic::AnyTopic;

/// The ID of a formula. Names in it are chosen by users.
const RESULT: &str = "formula_result";

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
    measure: Measure,
    comparison: &'static str,
    threshold: f64,
    evaluation_periods: u32,
    missing_data: &'static str,
    description: Option<String>,
    topics: Vec<Value<String>>,
}

/// The value that an alarm watches.
#[derive(Clone, Debug)]
enum Measure {
    Metric(Metric),
    Formula(Formula),
}

impl Metric {
    /// An alarm for a value above a threshold. Periods without data are good: a queue or function that is not used has no data.
    pub fn above(self, threshold: impl Into<f64>, topic: &impl AnyTopic) -> Alarm {
        Alarm::above(Measure::Metric(self), threshold.into(), topic)
    }

    /// An alarm for a value below a threshold. Periods without data are bad: what does not run at all reports nothing.
    pub fn below(self, threshold: impl Into<f64>, topic: &impl AnyTopic) -> Alarm {
        Alarm::below(Measure::Metric(self), threshold.into(), topic)
    }
}

impl Formula {
    /// An alarm for a value above a threshold. Periods without a value are good.
    pub fn above(self, threshold: impl Into<f64>, topic: &impl AnyTopic) -> Alarm {
        Alarm::above(Measure::Formula(self), threshold.into(), topic)
    }

    /// An alarm for a value below a threshold. Periods without a value are bad.
    pub fn below(self, threshold: impl Into<f64>, topic: &impl AnyTopic) -> Alarm {
        Alarm::below(Measure::Formula(self), threshold.into(), topic)
    }
}

impl Alarm {
    fn above(measure: Measure, threshold: f64, topic: &impl AnyTopic) -> Self {
        Self::new(measure, "GreaterThanThreshold", "notBreaching", threshold, topic)
    }

    fn below(measure: Measure, threshold: f64, topic: &impl AnyTopic) -> Self {
        Self::new(measure, "LessThanThreshold", "breaching", threshold, topic)
    }

    fn new(
        measure: Measure,
        comparison: &'static str,
        missing_data: &'static str,
        threshold: f64,
        topic: &impl AnyTopic,
    ) -> Self {
        let topics = vec![topic.topic_arn()];
        Self {
            measure,
            comparison,
            threshold,
            evaluation_periods: 1,
            missing_data,
            description: None,
            topics,
        }
    }

    /// Sets the number of periods in a row after which the alarm begins. The default is 1.
    pub fn evaluation_periods(self, evaluation_periods: u32) -> Self {
        Self { evaluation_periods, ..self }
    }

    /// Sets the text that the notification contains, such as what to do.
    pub fn description(self, text: &str) -> Self {
        Self { description: Some(text.to_owned()), ..self }
    }

    /// Adds a topic to which the alarm sends its notifications.
    pub fn notify(mut self, topic: &impl AnyTopic) -> Self {
        self.topics.push(topic.topic_arn());
        self
    }
}

impl Construct for Alarm {
    type Handle = Handle<cloudwatch::Alarm>;

    fn place(self, scope: &mut Scope<'_>) -> Result<Self::Handle, ConstructError> {
        let alarm = cloudwatch::Alarm::new()
            .alarm_actions(self.topics)
            .alarm_description(self.description)
            .comparison_operator(self.comparison);
        let alarm = match self.measure {
            Measure::Metric(metric) => with_metric(alarm, metric),
            Measure::Formula(formula) => alarm.metrics(queries(formula)),
        };
        let alarm = alarm
            .evaluation_periods(self.evaluation_periods)
            .threshold(self.threshold)
            .treat_missing_data(self.missing_data);
        scope.resource("Resource", alarm)
    }
}

fn with_metric(alarm: cloudwatch::Alarm, metric: Metric) -> cloudwatch::Alarm {
    let Metric { namespace, name, dimensions, statistic, period } = metric;
    let alarm =
        alarm.dimensions(dimensions_of(dimensions)).metric_name(name).namespace(namespace).period(period);
    let is_percentile = !STATISTICS.contains(&statistic.as_str());
    if is_percentile { alarm.extended_statistic(statistic) } else { alarm.statistic(statistic) }
}

/// The formula, and the metrics that it names.
fn queries(formula: Formula) -> Vec<MetricDataQuery> {
    let result = MetricDataQuery::new(RESULT).expression(formula.expression).return_data(true);
    let metrics = formula.metrics.into_iter().map(|(id, metric)| {
        let Metric { namespace, name, dimensions, statistic, period } = metric;
        let metric = alarm::Metric::new().dimensions(dimensions_of(dimensions)).metric_name(name);
        let metric = metric.namespace(namespace);
        let stat = MetricStat::new(metric, period, statistic);
        MetricDataQuery::new(id).metric_stat(stat).return_data(false)
    });
    std::iter::once(result).chain(metrics).collect()
}

fn dimensions_of(dimensions: Vec<(String, Value<String>)>) -> Vec<Dimension> {
    dimensions.into_iter().map(|(name, value)| Dimension::new(name, value)).collect()
}
