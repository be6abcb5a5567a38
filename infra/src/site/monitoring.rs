//! Two alarms, a topic that sends them by e-mail, and a dashboard.

use cloudformation::intrinsic::json_text;
use cloudformation::{Handle, Json, ResourceType as _, Value};
use cloudformation_resources::cloudwatch::alarm::{ComparisonOperator, Dimension, Statistic};
use cloudformation_resources::cloudwatch::{Alarm, Dashboard};
use cloudformation_resources::logs::metric_filter::{MetricTransformation, MetricTransformationRequired};
use cloudformation_resources::{logs, sns};
use serde_json::json;

use super::config::Monitoring;
use constructs::policy::{PolicyDocument, Principal, Statement};
use constructs::{Construct, ConstructError, Scope};
use edge_facts::EDGE_REGION;

const PERIOD_SECONDS: i64 = 300;
/// An alarm needs this many periods above its threshold in a row.
const ALARM_PERIODS: i64 = 3;
/// Threshold of the first alarm: percent of requests that end with a 5xx. The alarm's description names it too.
const MAX_SERVER_ERRORS_PERCENT: f64 = 5.0;
/// Threshold of the second alarm: log lines of level `error` in a period.
const MAX_ERROR_LINES: f64 = 5.0;
const NAMESPACE: &str = "Sitegate";

/// The alarms of a placed site.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SiteAlarms {
    /// The alarm about CloudFront's 5xx rate.
    pub server_errors: Handle<Alarm>,
    /// The alarm about errors in the gate's log in us-east-1.
    pub gate_errors: Handle<Alarm>,
}

/// The alarms and the dashboard of a site.
pub(super) struct Watch {
    pub(super) monitoring: Monitoring,
    /// ARNs of topics of the stack that receive the alarms, in addition to those of the configuration.
    pub(super) topic_arns: Vec<Value<String>>,
    /// The name of the metric and of the dashboard.
    pub(super) gate_name: Value<String>,
    pub(super) distribution_id: Value<String>,
    pub(super) function_name: Value<String>,
    /// The log group in us-east-1. Replicas in other Regions have their own.
    pub(super) log_group_name: Value<String>,
}

impl Construct for Watch {
    type Handle = SiteAlarms;

    fn place(self, scope: &mut Scope<'_>) -> Result<Self::Handle, ConstructError> {
        let mut topics = self.topic_arns.clone();
        if let Some(topic) = &self.monitoring.topic_arn {
            topics.push(topic.into());
        }
        if let Some(email) = &self.monitoring.email {
            topics.push(place_topic(email, scope)?);
        }
        let errors = Alarm::new()
            .alarm_description(
                "More than 5 percent of the site's requests end with a 5xx: the gate or the bucket fails",
            )
            .namespace("AWS/CloudFront")
            .metric_name("5xxErrorRate")
            .dimensions([
                Dimension::new("DistributionId", &self.distribution_id),
                // CloudFront's metrics cover all edge locations and are in us-east-1.
                Dimension::new("Region", "Global"),
            ])
            .statistic(Statistic::Average)
            .threshold(MAX_SERVER_ERRORS_PERCENT);
        let server_errors = scope.resource("ServerErrors", with_shared_properties(errors, &topics))?;
        // A metric filter with dimensions cannot have a default value.
        let metric = MetricTransformation::new(MetricTransformationRequired {
            metric_name: &self.gate_name,
            metric_namespace: NAMESPACE,
            metric_value: "1",
        })
        .default_value(0.0);
        let filter = logs::MetricFilter::new(logs::MetricFilterRequired {
            filter_pattern: "{ $.level = \"error\" }",
            log_group_name: &self.log_group_name,
            metric_transformations: [metric],
        });
        let filter = scope.resource("GateErrorLines", filter)?;
        let errors = Alarm::new()
            .alarm_description(
                "The gate logs errors in us-east-1: SSM or the provider fails, or a setting or secret is missing",
            )
            .namespace(NAMESPACE)
            .metric_name(&self.gate_name)
            .statistic(Statistic::Sum)
            .threshold(MAX_ERROR_LINES);
        let errors = with_shared_properties(errors, &topics).resource().depends_on(&filter);
        let gate_errors = scope.resource("GateErrors", errors)?;
        if self.monitoring.dashboard {
            let dashboard = Dashboard::new(self.dashboard()).dashboard_name(&self.gate_name);
            scope.resource("Dashboard", dashboard)?;
        }
        Ok(SiteAlarms { server_errors, gate_errors })
    }
}

/// Adds the properties that both alarms share.
fn with_shared_properties(alarm: Alarm, topics: &[Value<String>]) -> Alarm {
    let alarm = alarm
        .comparison_operator(ComparisonOperator::GreaterThanThreshold)
        .evaluation_periods(ALARM_PERIODS)
        .period(PERIOD_SECONDS)
        .treat_missing_data("notBreaching");
    if topics.is_empty() { alarm } else { alarm.alarm_actions(topics.to_vec()).ok_actions(topics.to_vec()) }
}

/// Places a topic that sends its messages to an address, and returns its ARN. The topic is not encrypted, because alarms cannot
/// publish to a topic with the AWS managed key of SNS.
fn place_topic(email: &str, scope: &mut Scope<'_>) -> Result<Value<String>, ConstructError> {
    let topic = scope.resource("Topic", sns::Topic::new())?;
    let publish = Statement::allow(&["sns:Publish"])
        .to(Principal::service("cloudwatch.amazonaws.com"))
        .on(topic.reference())
        .for_this_account();
    let policy = PolicyDocument::new().with(publish).into_json();
    scope.resource("TopicPolicy", sns::TopicPolicy::new(policy, vec![topic.reference()]))?;
    let subscription =
        sns::Subscription::new(sns::SubscriptionRequired { protocol: "email", topic_arn: topic.reference() })
            .endpoint(email);
    scope.resource("EmailSubscription", subscription)?;
    Ok(topic.reference())
}

impl Watch {
    /// The [body of the dashboard](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Dashboard-Body-Structure.html).
    fn dashboard(&self) -> Value<String> {
        let widgets: Vec<Json> =
            WIDGETS.iter().enumerate().map(|(position, it)| self.graph(position, it)).collect();
        json_text(&json!({"widgets": widgets}))
    }

    fn graph(&self, position: usize, widget: &Widget) -> Json {
        let x = position % WIDGETS_PER_ROW * WIDGET_WIDTH;
        let y = position / WIDGETS_PER_ROW * WIDGET_HEIGHT;
        let metrics: Vec<Json> = widget.metrics.iter().map(|metric| self.metric(metric)).collect();
        json!({
            "type": "metric", "x": x, "y": y, "width": WIDGET_WIDTH, "height": WIDGET_HEIGHT,
            "properties": {
                "title": widget.title, "region": EDGE_REGION, "stat": widget.statistic, "period": PERIOD_SECONDS,
                "metrics": metrics,
            },
        })
    }

    fn metric(&self, metric: &Metric) -> Json {
        match metric {
            Metric::Distribution(name) => {
                json!(["AWS/CloudFront", name, "DistributionId", self.distribution_id, "Region", "Global"])
            }
            Metric::Function(name) => json!(["AWS/Lambda", name, "FunctionName", self.function_name]),
        }
    }
}

/// A graph of the dashboard.
struct Widget {
    title: &'static str,
    statistic: &'static str,
    metrics: &'static [Metric],
}

/// The name of a metric, and the resource that it is about.
enum Metric {
    Distribution(&'static str),
    Function(&'static str),
}

/// The graphs, from left to right and from top to bottom.
const WIDGETS: [Widget; 4] = [
    Widget { title: "Requests", statistic: "Sum", metrics: &[Metric::Distribution("Requests")] },
    Widget {
        title: "Errors, percent",
        statistic: "Average",
        metrics: &[Metric::Distribution("4xxErrorRate"), Metric::Distribution("5xxErrorRate")],
    },
    Widget {
        title: "The gate in us-east-1",
        statistic: "Sum",
        metrics: &[
            Metric::Function("Invocations"),
            Metric::Function("Errors"),
            Metric::Function("Throttles"),
        ],
    },
    Widget {
        title: "Milliseconds of the gate in us-east-1",
        statistic: "p99",
        metrics: &[Metric::Function("Duration")],
    },
];
const WIDGETS_PER_ROW: usize = 2;
/// Half of the dashboard's 24 columns.
const WIDGET_WIDTH: usize = 12;
const WIDGET_HEIGHT: usize = 6;
