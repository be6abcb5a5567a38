//! The guarantees of the scheduled job, read from its template.

#![allow(clippy::expect_used, reason = "a test says so when its own set-up fails")]

use std::path::Path;

use cloudformation_resources::{cloudwatch, events, lambda, logs};
use constructs::Asset;
use constructs::testing::{Mismatch, Template, contains, object};
use serde_json::json;

fn template() -> Template {
    let code = Asset::read_from(Path::new(env!("CARGO_MANIFEST_DIR")), "job").expect("the job is here");
    let synthesis = scheduled_job::stack(code).expect("no two names are one");
    assert_eq!(synthesis.findings, []);
    Template::new(synthesis)
}

#[test]
fn failed_run_and_missing_run_raise_an_alarm() -> Result<(), Mismatch> {
    let template = template();
    template.count::<cloudwatch::Alarm>(2)?;
    template.all_have::<cloudwatch::Alarm>(json!({"AlarmActions": [{"Ref": "Alarms"}], "Period": 86_400}))?;
    template.has::<cloudwatch::Alarm>(json!({"MetricName": "Errors", "TreatMissingData": "notBreaching"}))?;
    template
        .has::<cloudwatch::Alarm>(json!({"MetricName": "Invocations", "TreatMissingData": "breaching"}))
        .map(drop)
}

#[test]
fn only_the_rule_can_invoke_the_function() -> Result<(), Mismatch> {
    let template = template();
    let target = contains(json!({"Arn": {"Fn::GetAtt": ["CleanupFunction", "Arn"]}}));
    let schedule = "rate(24 hours)".into();
    let rule =
        template.has::<events::Rule>(object([("Targets", target), ("ScheduleExpression", schedule)]))?;
    template.has::<lambda::Permission>(json!({"SourceArn": {"Fn::GetAtt": [rule, "Arn"]}})).map(drop)
}

#[test]
fn every_taggable_resource_has_the_tag() -> Result<(), Mismatch> {
    let tags = || object([("Tags", contains(json!({"Key": "service", "Value": "scheduled-job"})))]);
    template().all_have::<logs::LogGroup>(tags())?;
    template().all_have::<lambda::Function>(tags())
}
