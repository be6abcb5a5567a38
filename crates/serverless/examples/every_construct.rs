//! Prints a stack with each construct of the crate: `cargo run -p sitegate-serverless --example every_construct > stack.json`.
//!
//! `e2e/cdk/grants.mjs` gives the same permissions to the function with the AWS CDK.

use std::error::Error;
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

use cloudformation_resources::s3::bucket::TransitionStorageClass;
use constructs::{AnyHostedZone, Asset, Bucket, ConstructError, HostedZone, Stack, Synthesis};
use serde_json::json;
use serverless::{
    Access, AnyBucket, AnyFunction, AnyHttpApi, AnyKey, AnyLogGroup, AnyParameter, AnyQueue, AnySecret,
    AnyStateMachine, AnyTable, AnyTopic, Choice, Dashboard, Existing, Fail, Formula, Function, GoTo, Graph,
    HttpApi, Index, Jwt, Key, KeyAttribute, LogGroup, Map, Parallel, Parameter, Pass, Queue, Retry, Role,
    RolePolicy, Rule, ScheduleExpression, Secret, StateMachine, Succeed, Table, Task, Topic, Wait, jsonata,
};

fn main() -> ExitCode {
    let code = Asset::read_from(Path::new(env!("CARGO_MANIFEST_DIR")), "tests");
    match code {
        Ok(code) => constructs::print(stack(&code)),
        Err(error) => constructs::print_error(&error as &dyn Error),
    }
}

fn stack(code: &Asset) -> Result<Synthesis, ConstructError> {
    let mut stack = Stack::new();
    stack.describe("Each construct with grants");
    let mut root = stack.root();
    let key = root.add("Key", Key::new().used_by("cloudwatch.amazonaws.com"))?;
    let alarms = root.add("Alarms", Topic::new().email("ops@example.com").encrypted_with(&key))?;
    let news = root.add("News", Topic::new())?;
    let dead = root.add("DeadLetters", Queue::for_dead_letters())?;
    let queue =
        Queue::new().visibility_timeout(Duration::from_mins(3)).dead_letters(&dead).subscribed_to(&news);
    let queue = root.add("Queue", queue)?;
    root.add("Secrets", Queue::new().encrypted_with(&key))?;
    root.add("Ordered", Queue::new().fifo())?;
    let table = Table::partition_key("pk")
        .index("by-time", Index::partition_key(KeyAttribute::number("time")))
        .stream();
    let table = root.add("Table", table.time_to_live("end"))?;
    let secret = root.add("Secret", Secret::generated())?;
    root.add("Login", Secret::generated().user("orders"))?;
    let parameter = root.add("Parameter", Parameter::new("100"))?;
    let bucket = Bucket::private().events().encrypted_with(key.arn()).expiring("tmp/", 1);
    let bucket = bucket.archiving("logs/", TransitionStorageClass::GlacierIr, 90);
    let bucket = root.add("Bucket", bucket.allow_cors_origin("https://www.example.com", ["PUT"]))?;
    let audit = root.add("Audit", LogGroup::new().log_retention_days(365).keep(true))?;
    let called = root.add("Called", Function::rust(code.clone()))?;
    let shipped =
        Task::send("Send", &queue, &json!("go")).then(Task::publish("Publish", &news, &json!("go")));
    let paid = Choice::new("Paid?").when("$states.input.paid", shipped).otherwise(GoTo::new("Pause"));
    let each = Map::new("Each", "$states.input", Task::invoke("Call", &called)).catch(
        &["States.ALL"],
        Parallel::new("Both")
            .branch(Pass::new("Left").output(json!({"left": jsonata("$states.input")})))
            .branch(Fail::new("Right").error("Right").cause("left is right")),
    );
    let each = each.retry(Retry::on(&["States.Timeout"]));
    let steps = Wait::new("Pause", Duration::from_secs(1)).then(each).then(paid).then(Succeed::new("Done"));
    let machine = root.add("Machine", StateMachine::new(steps).timeout(Duration::from_hours(1)))?;
    root.add("Started", ScheduleExpression::cron("0 3 * * ? *").start(&machine))?;
    root.add("Failed", machine.executions_failed().above(0, &alarms))?;
    let api = Function::rust(code.clone())
        .grant(bucket.read())
        .grant(bucket.write())
        .grant(bucket.delete())
        .grant(called.invoke())
        .grant(key.encrypt_decrypt())
        .grant(machine.start())
        .grant(news.publish())
        .grant(parameter.read())
        .grant(queue.send())
        .grant(queue.consume())
        .grant(secret.read())
        .grant(secret.write())
        .grant(table.read_write());
    let api = root.add("Api", api)?;
    let worker = Function::rust(code.clone()).on_queue(&queue).on_topic(&news).on_stream(&table);
    root.add("Worker", worker.grant(Existing::secret("partner").read()))?;
    root.add("Recursion", RolePolicy::new(&api.role).grant(api.invoke()))?;
    root.add("Steps", Role::assumed_by("states.amazonaws.com").grant(audit.write()))?;
    root.add("Uploaded", bucket.object_created().invoke(&called).start(&machine))?;
    root.add("Instance", Rule::matching(json!({"source": ["aws.ec2"]})).invoke(&called))?;
    root.add(
        "Hourly",
        ScheduleExpression::every(Duration::from_hours(1)).send(&queue, &json!("go")).dead_letters(&dead),
    )?;
    let users = Jwt::issued_by("https://login.example.com").audience("orders");
    let http = HttpApi::new()
        .access(users.clone())
        .allow_cors_origin("https://www.example.com")
        .route("$default", &api);
    let http =
        http.route_for("GET /a", &api, users.scope("a:read")).route_for("GET /b/{id}", &api, Access::Iam);
    let http = root.add("Http", http)?;
    root.add("Caller", Function::rust(code.clone()).grant(http.invoke_route("GET /b/{id}")))?;
    let zone = root.add("Zone", HostedZone::public("example.com"))?;
    let certificate = root.add("Certificate", zone.certificate("api.example.com").name("*.example.com"))?;
    let domain = root.add("Domain", http.domain("api.example.com", &certificate))?;
    root.add("ApiRecord", zone.record("api.example.com").alias(&domain))?;
    root.add("Mail", zone.record("example.com").mx([(10, "mail.example.com")]))?;
    root.add("Proof", zone.record("example.com").txt(["v=spf1 mx -all"]))?;
    root.add("Slow", http.latency().above(1000, &alarms))?;
    root.add("Idle", called.invocations().period(Duration::from_hours(24)).below(1, &alarms))?;
    let errors = Formula::new("100 * errors / calls")
        .metric("errors", called.errors())
        .metric("calls", called.invocations());
    let failed = Graph::new("Failed").formula("Percent", errors.clone());
    root.add("TooManyErrors", errors.above(5, &alarms))?;
    let graphs = [
        failed,
        Graph::new("Jobs").metric(queue.messages_visible()).metric(dead.messages_visible()),
        http.latency().into(),
    ];
    root.add("Dashboard", Dashboard::new().text("# Orders").row(graphs))?;
    Ok(stack.synth())
}
