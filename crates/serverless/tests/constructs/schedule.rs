use std::time::Duration;

use cloudformation_resources::{iam, scheduler};
use constructs::testing::{Mismatch, contains, object};
use serde_json::json;
use serverless::{Function, Queue, ScheduleExpression};

use crate::{code, template};

#[test]
fn schedule_can_only_invoke_its_function() -> Result<(), Mismatch> {
    let template = template(|scope| {
        let function = scope.add("Job", Function::rust(code()))?;
        let nightly = ScheduleExpression::cron("0 3 * * ? *").zone("Europe/Berlin").invoke(&function);
        scope.add("Nightly", nightly.input(&json!({"full": true}))).map(drop)
    });
    let target = json!({"Arn": {"Fn::GetAtt": ["Job", "Arn"]}, "Input": r#"{"full":true}"#, "RoleArn": {"Fn::GetAtt": ["NightlyRole", "Arn"]}});
    let schedule = json!({
        "ScheduleExpression": "cron(0 3 * * ? *)", "ScheduleExpressionTimezone": "Europe/Berlin",
        "FlexibleTimeWindow": {"Mode": "OFF"}, "Target": target,
    });
    template.has::<scheduler::Schedule>(schedule)?;
    let invoke = json!({"Action": "lambda:InvokeFunction", "Resource": {"Fn::GetAtt": ["Job", "Arn"]}});
    template.has::<iam::Role>(json!({"Policies": [{"PolicyDocument": {"Statement": [invoke]}}]}))?;
    let account = object([("aws:SourceAccount", json!({"Ref": "AWS::AccountId"}).into())]);
    let trust = object([("Condition", object([("StringEquals", account)]))]);
    let trust = object([("AssumeRolePolicyDocument", object([("Statement", contains(trust))]))]);
    template.has::<iam::Role>(trust).map(drop)
}

#[test]
fn message_and_failed_calls_go_to_their_queues() -> Result<(), Mismatch> {
    let template = template(|scope| {
        let dead = scope.add("Dead", Queue::for_dead_letters())?;
        let queue = scope.add("Jobs", Queue::new())?;
        let hourly =
            ScheduleExpression::every(Duration::from_hours(1)).send(&queue, &json!("go")).dead_letters(&dead);
        scope.add("Hourly", hourly).map(drop)
    });
    let dead = json!({"Fn::GetAtt": ["Dead", "Arn"]});
    let target = json!({"Input": "\"go\"", "DeadLetterConfig": {"Arn": dead}});
    template
        .has::<scheduler::Schedule>(json!({"ScheduleExpression": "rate(60 minutes)", "Target": target}))?;
    let send = |queue| json!({"Action": "sqs:SendMessage", "Resource": {"Fn::GetAtt": [queue, "Arn"]}});
    template
        .has::<iam::Role>(
            json!({"Policies": [{"PolicyDocument": {"Statement": [send("Jobs"), send("Dead")]}}]}),
        )
        .map(drop)
}
