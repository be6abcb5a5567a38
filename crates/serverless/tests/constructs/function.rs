use std::time::Duration;

use cloudformation_resources::sqs::queue::RedriveAllowPolicy;
use cloudformation_resources::{iam, lambda, logs, sns, sqs};
use constructs::testing::{Mismatch, absent, object};
use serde_json::json;
use serverless::{AnyFunction, Function, Queue, RolePolicy, Table, Topic};

use crate::{code, template};

#[test]
fn rust_function_runs_bootstrap_on_graviton() -> Result<(), Mismatch> {
    let function = Function::rust(code()).variable("STAGE", "dev").timeout(Duration::from_secs(30));
    let template = template(|scope| scope.add("Api", function.memory_mb(512)).map(drop));
    let properties = json!({
        "Runtime": "provided.al2023", "Handler": "bootstrap", "Architectures": ["arm64"], "MemorySize": 512, "Timeout": 30,
        "Environment": {"Variables": {"STAGE": "dev"}}, "LoggingConfig": {"LogGroup": {"Ref": "ApiLog"}},
    });
    template.has::<lambda::Function>(properties).map(drop)
}

#[test]
fn function_in_another_language_has_its_runtime() -> Result<(), Mismatch> {
    let function = Function::new("python3.13", code()).handler("app.main").x86_64().description("Jobs");
    let template = template(|scope| scope.add("Api", function).map(drop));
    let properties = json!({"Runtime": "python3.13", "Handler": "app.main", "Architectures": ["x86_64"], "Description": "Jobs"});
    template.has::<lambda::Function>(properties)?;
    template.has::<lambda::Function>(object([("Environment", absent())])).map(drop)
}

#[test]
fn function_without_grants_can_only_write_its_log() -> Result<(), Mismatch> {
    let template = template(|scope| scope.add("Api", Function::rust(code())).map(drop));
    let actions = ["logs:CreateLogStream", "logs:PutLogEvents"];
    let write = json!({"Effect": "Allow", "Action": actions, "Resource": {"Fn::GetAtt": ["ApiLog", "Arn"]}});
    let policies = json!([{"PolicyDocument": {"Statement": [write]}, "PolicyName": "grants"}]);
    template.has::<iam::Role>(json!({"Policies": policies}))?;
    template.has::<iam::Role>(object([("ManagedPolicyArns", absent())]))?;
    template.count::<iam::Policy>(0)
}

#[test]
fn log_is_kept_for_a_time_and_deleted_with_the_stack() -> Result<(), Mismatch> {
    let template = template(|scope| scope.add("Api", Function::rust(code()).log_retention_days(7)).map(drop));
    let log = json!({"DeletionPolicy": "Delete", "Properties": {"RetentionInDays": 7}});
    template.has_resource::<logs::LogGroup>(log).map(drop)
}

#[test]
fn queue_invokes_the_function_after_the_policy_allows_it() -> Result<(), Mismatch> {
    let template = template(|scope| {
        let queue = scope.add("Jobs", Queue::new())?;
        scope.add("Worker", Function::rust(code()).on_queue(&queue)).map(drop)
    });
    let mapping = json!({
        "DependsOn": ["WorkerPolicy"],
        "Properties": {
            "EventSourceArn": {"Fn::GetAtt": ["Jobs", "Arn"]}, "FunctionName": {"Ref": "Worker"},
            "FunctionResponseTypes": ["ReportBatchItemFailures"],
        },
    });
    assert_eq!(template.has_resource::<lambda::EventSourceMapping>(mapping)?, "WorkerOnJobs");
    let actions = ["sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:ReceiveMessage"];
    let consume = json!({"Action": actions, "Resource": {"Fn::GetAtt": ["Jobs", "Arn"]}});
    template.has::<iam::Policy>(json!({"PolicyDocument": {"Statement": [consume]}})).map(drop)
}

#[test]
fn changes_of_a_table_invoke_the_function() -> Result<(), Mismatch> {
    let template = template(|scope| {
        let table = scope.add("Orders", Table::partition_key("pk").stream())?;
        scope.add("Worker", Function::rust(code()).on_stream(&table)).map(drop)
    });
    let stream = json!({"Fn::GetAtt": ["Orders", "StreamArn"]});
    template.has::<lambda::EventSourceMapping>(
        json!({"EventSourceArn": stream, "StartingPosition": "TRIM_HORIZON"}),
    )?;
    let read = ["dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator"];
    let statements =
        json!([{"Action": read, "Resource": stream}, {"Action": "dynamodb:ListStreams", "Resource": "*"}]);
    template.has::<iam::Policy>(json!({"PolicyDocument": {"Statement": statements}})).map(drop)
}

#[test]
fn only_the_topic_invokes_its_function() -> Result<(), Mismatch> {
    let template = template(|scope| {
        let topic = scope.add("News", Topic::new())?;
        scope.add("Worker", Function::rust(code()).on_topic(&topic)).map(drop)
    });
    let caller = json!({"Principal": "sns.amazonaws.com", "SourceArn": {"Ref": "News"}, "FunctionName": {"Ref": "Worker"}});
    template.has::<lambda::Permission>(caller)?;
    let subscription = json!({"Protocol": "lambda", "Endpoint": {"Fn::GetAtt": ["Worker", "Arn"]}});
    template.has::<sns::Subscription>(subscription).map(drop)
}

#[test]
fn queue_and_function_that_need_each_other_have_no_cycle() -> Result<(), Mismatch> {
    let template = template(|scope| {
        let function = scope.add("Worker", Function::rust(code()))?;
        let queue = sqs::Queue::new().redrive_allow_policy(RedriveAllowPolicy::new("denyAll"));
        let queue = scope.resource("Jobs", queue)?;
        scope.add("Calls", RolePolicy::new(&function.role).grant(function.invoke()))?;
        scope
            .add("Sends", RolePolicy::new(&function.role).grant(serverless::AnyQueue::send(&queue)))
            .map(drop)
    });
    template.count::<iam::Policy>(2)?;
    // Equal names would replace each other.
    template.has::<iam::Policy>(json!({"PolicyName": "Calls", "Roles": [{"Ref": "WorkerRole"}]}))?;
    template.has::<iam::Policy>(json!({"PolicyName": "Sends", "Roles": [{"Ref": "WorkerRole"}]})).map(drop)
}
