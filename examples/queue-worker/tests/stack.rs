//! The guarantees of the queue worker, read from its template.

#![allow(clippy::expect_used, reason = "a test says so when its own set-up fails")]

use std::path::Path;

use cloudformation_resources::{iam, lambda, sqs};
use constructs::Asset;
use constructs::testing::{Mismatch, Template, capture, contains, object};
use serde_json::json;

fn template() -> Template {
    let code = Asset::read_from(Path::new(env!("CARGO_MANIFEST_DIR")), "worker").expect("the worker is here");
    let synthesis = queue_worker::stack(code).expect("no two names are one");
    assert_eq!(synthesis.findings, []);
    Template::new(synthesis)
}

#[test]
fn message_that_fails_three_times_is_kept_for_fourteen_days() -> Result<(), Mismatch> {
    let template = template();
    template.count::<sqs::Queue>(2)?;
    let target = capture();
    let redrive = object([("maxReceiveCount", 3.into()), ("deadLetterTargetArn", target.clone().into())]);
    template.has::<sqs::Queue>(object([("RedrivePolicy", redrive)]))?;
    let dead_letters = template.has::<sqs::Queue>(json!({"MessageRetentionPeriod": 1_209_600}))?;
    assert_eq!(target.value(), json!({"Fn::GetAtt": [dead_letters, "Arn"]}));
    Ok(())
}

#[test]
fn visibility_timeout_is_longer_than_function_timeout() -> Result<(), Mismatch> {
    let (hidden, worked) = (capture(), capture());
    template().has::<sqs::Queue>(object([("VisibilityTimeout", hidden.clone().into())]))?;
    template().has::<lambda::Function>(object([("Timeout", worked.clone().into())]))?;
    assert!(hidden.value().as_i64() >= worked.value().as_i64().map(|seconds| seconds * 6));
    Ok(())
}

#[test]
fn role_can_use_only_its_queue_and_its_log() -> Result<(), Mismatch> {
    let queue = json!({"Resource": {"Fn::GetAtt": ["JobsQueue", "Arn"]}});
    let document = object([("PolicyDocument", object([("Statement", contains(queue))]))]);
    template().has::<iam::Role>(object([("Policies", contains(document))])).map(drop)
}
