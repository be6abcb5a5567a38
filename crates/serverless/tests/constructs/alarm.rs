use std::time::Duration;

use cloudformation_resources::cloudwatch;
use constructs::testing::{Mismatch, absent, object};
use serde_json::json;
use serverless::{AnyFunction, AnyQueue, Existing, Formula, Function, Metric, MetricId, Queue, Topic};

use crate::{code, template};

#[test]
fn alarm_above_a_threshold_ignores_missing_data() -> Result<(), Mismatch> {
    let template = template(|scope| {
        let topic = scope.add("Alarms", Topic::new())?;
        let queue = scope.add("Dead", Queue::for_dead_letters())?;
        scope.add("Failed", queue.messages_visible().above(0, &topic).description("Read the runbook."))?;
        scope.add("Late", queue.age_of_oldest_message().above(3600, &topic).evaluation_periods(3)).map(drop)
    });
    let name = json!([{"Name": "QueueName", "Value": {"Fn::GetAtt": ["Dead", "QueueName"]}}]);
    let alarm = json!({
        "Namespace": "AWS/SQS", "MetricName": "ApproximateNumberOfMessagesVisible", "Dimensions": name,
        "ComparisonOperator": "GreaterThanThreshold", "Threshold": 0, "EvaluationPeriods": 1, "Period": 300, "Statistic": "Maximum",
        "TreatMissingData": "notBreaching", "AlarmActions": [{"Ref": "Alarms"}], "AlarmDescription": "Read the runbook.",
    });
    template.has::<cloudwatch::Alarm>(alarm)?;
    template.has::<cloudwatch::Alarm>(json!({"Threshold": 3600, "EvaluationPeriods": 3})).map(drop)
}

#[test]
fn alarm_below_a_threshold_counts_missing_data() -> Result<(), Mismatch> {
    let template = template(|scope| {
        let function = scope.add("Job", Function::rust(code()))?;
        let daily = function.invocations().period(Duration::from_hours(24));
        scope.add("Missed", daily.below(1, &Existing::topic("alarms"))).map(drop)
    });
    let alarm = json!({
        "MetricName": "Invocations", "Period": 86_400, "Statistic": "Sum", "ComparisonOperator": "LessThanThreshold",
        "TreatMissingData": "breaching",
        "AlarmActions": [{"Fn::Sub": "arn:${AWS::Partition}:sns:${AWS::Region}:${AWS::AccountId}:alarms"}],
    });
    template.has::<cloudwatch::Alarm>(alarm).map(drop)
}

#[test]
fn percentile_is_an_extended_statistic() -> Result<(), Mismatch> {
    let template = template(|scope| {
        let topic = scope.add("Alarms", Topic::new())?;
        let slow = Metric::new(MetricId { namespace: "Orders", name: "Time" })
            .dimension("Shop", "berlin")
            .statistic("p95");
        scope.add("Slow", slow.above(1.5, &topic).notify(&topic)).map(drop)
    });
    let alarm = object([("ExtendedStatistic", "p95".into()), ("Statistic", absent())]);
    template.has::<cloudwatch::Alarm>(alarm)?;
    template
        .has::<cloudwatch::Alarm>(json!({"AlarmActions": [{"Ref": "Alarms"}, {"Ref": "Alarms"}]}))
        .map(drop)
}

#[test]
fn metrics_of_a_function_have_their_names() -> Result<(), Mismatch> {
    let template = template(|scope| {
        let topic = scope.add("Alarms", Topic::new())?;
        let function = Existing::function("cleanup");
        scope.add("Errors", function.errors().above(0, &topic))?;
        scope.add("Throttles", function.throttles().above(0, &topic))?;
        scope.add("Duration", function.duration().above(1000, &topic)).map(drop)
    });
    for name in ["Errors", "Throttles", "Duration"] {
        let dimensions = json!([{"Name": "FunctionName", "Value": "cleanup"}]);
        template.has::<cloudwatch::Alarm>(
            json!({"MetricName": name, "Namespace": "AWS/Lambda", "Dimensions": dimensions}),
        )?;
    }
    Ok(())
}

#[test]
fn alarm_of_a_formula_reads_its_metrics() -> Result<(), Mismatch> {
    let template = template(|scope| {
        let topic = scope.add("Alarms", Topic::new())?;
        let worker = Existing::function("worker");
        let failed = Formula::new("100 * errors / calls").metric("errors", worker.errors());
        let failed = failed.metric("calls", worker.invocations());
        scope.add("Failed", failed.above(5, &topic)).map(drop)
    });
    let metric = |id: &str, name: &str| {
        let dimensions = json!([{"Name": "FunctionName", "Value": "worker"}]);
        let metric = json!({"Namespace": "AWS/Lambda", "MetricName": name, "Dimensions": dimensions});
        json!({
            "Id": id, "MetricStat": {"Metric": metric, "Period": 300, "Stat": "Sum"}, "ReturnData": false,
        })
    };
    let metrics = json!([
        {"Id": "formula_result", "Expression": "100 * errors / calls", "ReturnData": true},
        metric("errors", "Errors"), metric("calls", "Invocations"),
    ]);
    template.has::<cloudwatch::Alarm>(
        json!({"Metrics": metrics, "Threshold": 5, "TreatMissingData": "notBreaching"}),
    )?;
    let absent = ["MetricName", "Namespace", "Period", "Statistic"].map(|name| (name, absent()));
    template.has::<cloudwatch::Alarm>(object(absent)).map(drop)
}
