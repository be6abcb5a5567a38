use std::time::Duration;

use cloudformation_resources::{sns, sqs};
use constructs::testing::{Mismatch, absent, contains, object};
use serde_json::json;
use serverless::{AnyQueue, Queue, Topic};

use crate::template;

#[test]
fn queue_is_encrypted_and_refuses_plain_http() -> Result<(), Mismatch> {
    let template = template(|scope| scope.add("Jobs", Queue::new()).map(drop));
    template.has::<sqs::Queue>(json!({"SqsManagedSseEnabled": true, "MessageRetentionPeriod": 345_600}))?;
    let denial = json!({
        "Effect": "Deny", "Principal": "*", "Action": "sqs:*", "Resource": {"Fn::GetAtt": ["Jobs", "Arn"]},
        "Condition": {"Bool": {"aws:SecureTransport": "false"}},
    });
    let policy = json!({"Queues": [{"Ref": "Jobs"}], "PolicyDocument": {"Statement": [denial]}});
    template.has::<sqs::QueuePolicy>(policy).map(drop)
}

#[test]
fn dead_letters_are_kept_for_fourteen_days_and_after_the_stack() -> Result<(), Mismatch> {
    let template = template(|scope| {
        let dead = scope.add("Dead", Queue::for_dead_letters())?;
        scope.add("Jobs", Queue::new().dead_letters(&dead).attempts(3)).map(drop)
    });
    let dead = json!({"DeletionPolicy": "RetainExceptOnCreate", "Properties": {"MessageRetentionPeriod": 1_209_600}});
    template.has_resource::<sqs::Queue>(dead)?;
    template.has_resource::<sqs::QueuePolicy>(json!({"DeletionPolicy": "RetainExceptOnCreate"}))?;
    let redrive = json!({"deadLetterTargetArn": {"Fn::GetAtt": ["Dead", "Arn"]}, "maxReceiveCount": 3});
    let jobs = json!({"DeletionPolicy": "Delete", "Properties": {"RedrivePolicy": redrive}});
    template.has_resource::<sqs::Queue>(jobs).map(drop)
}

#[test]
fn times_are_seconds() -> Result<(), Mismatch> {
    let queue =
        Queue::new().visibility_timeout(Duration::from_mins(3)).retention_period(Duration::from_hours(1));
    let template = template(|scope| scope.add("Jobs", queue).map(drop));
    template.has::<sqs::Queue>(json!({"VisibilityTimeout": 180, "MessageRetentionPeriod": 3600})).map(drop)
}

#[test]
fn fifo_queue_removes_duplicates_by_content() -> Result<(), Mismatch> {
    let template = template(|scope| scope.add("Jobs", Queue::new().fifo()).map(drop));
    template.has::<sqs::Queue>(json!({"FifoQueue": true, "ContentBasedDeduplication": true}))?;
    // A name must end with .fifo, which CloudFormation appends to the one that it generates.
    template.has::<sqs::Queue>(object([("QueueName", absent())])).map(drop)
}

#[test]
fn only_the_topic_can_send_to_its_queue() -> Result<(), Mismatch> {
    let template = template(|scope| {
        let topic = scope.add("News", Topic::new())?;
        scope.add("Jobs", Queue::new().subscribed_to(&topic)).map(drop)
    });
    let sender = json!({
        "Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"}, "Action": "sqs:SendMessage",
        "Condition": {"ArnEquals": {"aws:SourceArn": {"Ref": "News"}}},
    });
    let document = object([("PolicyDocument", object([("Statement", contains(sender))]))]);
    template.has::<sqs::QueuePolicy>(document)?;
    let subscription = json!({"DependsOn": ["JobsPolicy"], "Properties": {"Protocol": "sqs", "TopicArn": {"Ref": "News"}, "Endpoint": {"Fn::GetAtt": ["Jobs", "Arn"]}}});
    template.has_resource::<sns::Subscription>(subscription).map(drop)
}

#[test]
fn grants_name_the_actions_and_the_queue() -> Result<(), Mismatch> {
    let template = template(|scope| {
        let queue = scope.add("Jobs", Queue::new())?;
        let role =
            serverless::Role::assumed_by("states.amazonaws.com").grant(queue.send().and(queue.consume()));
        scope.add("Role", role).map(drop)
    });
    let actions = ["sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:ReceiveMessage", "sqs:SendMessage"];
    let statement =
        json!({"Effect": "Allow", "Action": actions, "Resource": {"Fn::GetAtt": ["Jobs", "Arn"]}});
    let policies = json!([{"PolicyDocument": {"Statement": [statement]}}]);
    template.has::<cloudformation_resources::iam::Role>(json!({"Policies": policies})).map(drop)
}
