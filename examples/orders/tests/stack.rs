//! The guarantees of the API for orders, read from its template.

#![allow(clippy::expect_used, reason = "a test says so when its own set-up fails")]

use cloudformation_resources::{iam, lambda, sqs};
use constructs::App;
use constructs::testing::{Mismatch, Template, contains, object};
use serde_json::json;

fn template(stage: &str) -> Template {
    let mut app = App::new();
    orders::app(&mut app).expect("no two names are one");
    let stack = app.synth().into_iter().find(|stack| stack.stage.as_deref() == Some(stage));
    let synthesis = stack.expect("a stage").synthesis;
    assert_eq!(synthesis.findings, []);
    Template::new(synthesis)
}

#[test]
fn worker_can_read_the_table_and_consume_the_queue() -> Result<(), Mismatch> {
    let statement = |actions: serde_json::Value, arn: &str| json!({"Effect": "Allow", "Action": actions, "Resource": {"Fn::GetAtt": [arn, "Arn"]}});
    let read = ["BatchGetItem", "ConditionCheckItem", "GetItem", "Query", "Scan"];
    let read = read.map(|action| format!("dynamodb:{action}"));
    let consume = ["sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:ReceiveMessage"];
    let statements = json!([statement(json!(read), "Table"), statement(json!(consume), "Queue")]);
    let policy = json!({"PolicyDocument": {"Statement": statements}, "Roles": [{"Ref": "WorkerRole"}]});
    template("dev").has::<iam::Policy>(policy).map(drop)
}

#[test]
fn failed_order_moves_to_the_dead_letters_after_five_attempts() -> Result<(), Mismatch> {
    let redrive =
        json!({"deadLetterTargetArn": {"Fn::GetAtt": ["DeadLetters", "Arn"]}, "maxReceiveCount": 5});
    template("dev").has::<sqs::Queue>(json!({"RedrivePolicy": redrive})).map(drop)
}

#[test]
fn function_accepts_each_path_from_the_api_once() -> Result<(), Mismatch> {
    let template = template("dev");
    template.count::<lambda::Permission>(2)?;
    let caller = "arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${Http}/*/*/orders/{id}";
    template.has::<lambda::Permission>(json!({"SourceArn": {"Fn::Sub": caller}})).map(drop)
}

#[test]
fn only_data_of_production_stays() {
    let policy = |stage| template(stage).json()["Resources"]["Table"]["DeletionPolicy"].clone();
    assert_eq!((policy("dev"), policy("prod")), (json!("Delete"), json!("RetainExceptOnCreate")));
}

#[test]
fn every_function_has_the_tag() -> Result<(), Mismatch> {
    template("dev").all_have::<lambda::Function>(object([("Tags", contains(json!({"Value": "dev"})))]))
}
