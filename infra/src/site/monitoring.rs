//! Two alarms and a dashboard, for a site that is watched.

use cloudformation::{ResourceType as _, Value};
use cloudformation_resources::cloudwatch::alarm::{ComparisonOperator, Dimension, Statistic};
use cloudformation_resources::cloudwatch::{Alarm, Dashboard};
use cloudformation_resources::logs;
use cloudformation_resources::logs::metric_filter::MetricTransformation;
use serde_json::json;

use super::config::Monitoring;
use super::json_text::{Hole, json_text};
use constructs::{Construct, ConstructError, Scope};
use edge_facts::EDGE_REGION;

/// Seconds of a period, and how many of them in a row are too many.
const PERIOD: i64 = 300;
const PERIODS: i64 = 3;
/// Percent of requests that end with a 5xx.
const SERVER_ERRORS: f64 = 5.0;
/// Lines of level `error` in a period.
const GATE_ERRORS: f64 = 5.0;
const NAMESPACE: &str = "Sitegate";

/// What watches a placed site.
pub(super) struct Watch {
    pub(super) monitoring: Monitoring,
    /// Name of the metric and of the dashboard.
    pub(super) gate_name: Value<String>,
    pub(super) distribution_id: Value<String>,
    pub(super) function_name: Value<String>,
    /// In us-east-1; replicas elsewhere have their own.
    pub(super) log_group_name: Value<String>,
}

impl Construct for Watch {
    type Handle = ();

    fn place(self, scope: &mut Scope<'_>) -> Result<(), ConstructError> {
        let errors = Alarm::new()
            .alarm_description(
                "More than 5 percent of the site's requests end with a 5xx: the gate or the bucket fails",
            )
            .namespace("AWS/CloudFront")
            .metric_name("5xxErrorRate")
            .dimensions([
                Dimension::new("DistributionId", &self.distribution_id),
                // CloudFront's metrics are those of the whole world, and all in us-east-1.
                Dimension::new("Region", "Global"),
            ])
            .statistic(Statistic::Average)
            .threshold(SERVER_ERRORS);
        scope.resource("ServerErrors", self.alarm(errors))?;
        // No dimensions: filters of a log with them cannot have a default.
        let metric = MetricTransformation::new(&self.gate_name, NAMESPACE, "1").default_value(0.0);
        let filter = logs::MetricFilter::new("{ $.level = \"error\" }", &self.log_group_name, [metric]);
        let filter = scope.resource("GateErrorLines", filter)?;
        let errors = Alarm::new()
            .alarm_description(
                "The gate's log in us-east-1 tells of errors: SSM or the provider fails, or something is missing",
            )
            .namespace(NAMESPACE)
            .metric_name(&self.gate_name)
            .statistic(Statistic::Sum)
            .threshold(GATE_ERRORS);
        let errors = self.alarm(errors).resource().depends_on(&filter);
        scope.resource("GateErrors", errors)?;
        if self.monitoring.dashboard {
            let dashboard = Dashboard::new(self.dashboard()).dashboard_name(&self.gate_name);
            scope.resource("Dashboard", dashboard)?;
        }
        Ok(())
    }
}

impl Watch {
    /// What both alarms have in common.
    fn alarm(&self, alarm: Alarm) -> Alarm {
        let alarm = alarm
            .comparison_operator(ComparisonOperator::GreaterThanThreshold)
            .evaluation_periods(PERIODS)
            .period(PERIOD)
            .treat_missing_data("notBreaching");
        match &self.monitoring.topic_arn {
            Some(topic) => alarm.alarm_actions([topic.as_str()]).ok_actions([topic.as_str()]),
            None => alarm,
        }
    }

    /// [Structure of a dashboard's body](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Dashboard-Body-Structure.html).
    fn dashboard(&self) -> Value<String> {
        let site = |name: &str| json!(["AWS/CloudFront", name, "DistributionId", "", "Region", "Global"]);
        let gate = |name: &str| json!(["AWS/Lambda", name, "FunctionName", ""]);
        let widget = |column: u32,
                      row: u32,
                      title: &str,
                      statistic: &str,
                      metrics: Vec<serde_json::Value>| {
            json!({
                "type": "metric", "x": column * 12, "y": row * 6, "width": 12, "height": 6,
                "properties": {"title": title, "region": EDGE_REGION, "stat": statistic, "period": PERIOD, "metrics": metrics},
            })
        };
        let body = json!({"widgets": [
            widget(0, 0, "Requests", "Sum", vec![site("Requests")]),
            widget(1, 0, "Errors, percent", "Average", vec![site("4xxErrorRate"), site("5xxErrorRate")]),
            widget(0, 1, "The gate in us-east-1", "Sum", vec![gate("Invocations"), gate("Errors"), gate("Throttles")]),
            widget(1, 1, "Milliseconds of the gate in us-east-1", "p99", vec![gate("Duration")]),
        ]});
        let distribution = Hole::Text(self.distribution_id.clone());
        let function = Hole::Text(self.function_name.clone());
        let metric =
            |widget: usize, number: usize| format!("/widgets/{widget}/properties/metrics/{number}/3");
        let holes = [(0, 1), (1, 2), (2, 3), (3, 1)].into_iter().flat_map(|(widget, metrics)| {
            let hole = if widget < 2 { &distribution } else { &function };
            (0..metrics).map(move |number| (metric(widget, number), hole.clone()))
        });
        let holes: Vec<(String, Hole)> = holes.collect();
        let holes: Vec<(&str, Hole)> =
            holes.iter().map(|(name, hole)| (name.as_str(), hole.clone())).collect();
        json_text(&body, &holes).value
    }
}
