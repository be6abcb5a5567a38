//! An API for orders: two functions with a table, a queue with dead letters, a schedule and an alarm.
//!
//! `e2e/cdk/orders.mjs` builds the same stack with the AWS CDK. `e2e/test_cdk_stacks.py` compares the permissions and the lines of code.

use std::time::Duration;

use cloudformation::Output;
use constructs::{App, ConstructError, Environment, Scope};
use serverless::{AnyQueue, AnyTable, Function, HttpApi, Queue, ScheduleExpression, Table, Topic};

/// Builds the stack for both stages. The data of production stays when the stack is deleted.
pub fn app(app: &mut App) -> Result<(), ConstructError> {
    app.assets_in(env!("CARGO_MANIFEST_DIR"));
    for (name, account) in [("dev", "111122223333"), ("prod", "444455556666")] {
        let environment = Environment { account, region: "eu-central-1" };
        app.stage(name, environment, |stage| stage.stack("orders", |root| orders(root, name)))?;
    }
    Ok(())
}

fn orders(root: &mut Scope<'_>, stage: &str) -> Result<(), ConstructError> {
    root.tag("stage", stage);
    let table = root.add("Table", Table::partition_key("pk").sort_key("sk").keep(stage == "prod"))?;
    let dead = root.add("DeadLetters", Queue::for_dead_letters())?;
    let queue = Queue::new().visibility_timeout(Duration::from_mins(3)).dead_letters(&dead);
    let queue = root.add("Queue", queue)?;
    let api = Function::new("python3.13", root.asset("api")?)
        .variable("TABLE", table.name())
        .variable("QUEUE", queue.url())
        .grant(table.read_write())
        .grant(queue.send());
    let api = root.add("Api", api)?;
    let worker = Function::new("python3.13", root.asset("worker")?).timeout(Duration::from_secs(30));
    let worker = worker.variable("TABLE", table.name()).grant(table.read()).on_queue(&queue);
    let worker = root.add("Worker", worker)?;
    let http =
        HttpApi::new().route("GET /orders", &api).route("POST /orders", &api).route("GET /orders/{id}", &api);
    let http = root.add("Http", http)?;
    root.add("Nightly", ScheduleExpression::cron("0 3 * * ? *").zone("Europe/Berlin").invoke(&worker))?;
    let topic = root.add("Alarms", Topic::new().email("ops@example.com"))?;
    root.add("DeadLettersAlarm", dead.messages_visible().above(0, &topic))?;
    root.output("Url", Output::new(http.api_endpoint()))?;
    Ok(())
}
