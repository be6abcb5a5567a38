//! Speaks the Lambda Runtime API in place of the managed runtime that started it.

use std::io::Write as _;
use std::sync::Arc;

use function::Instance;
use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::Value as Json;
use tokio::sync::Mutex;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let instance = Arc::new(Mutex::new(Instance::from_environment()));
    run(service_fn(move |event: LambdaEvent<Json>| {
        let instance = Arc::clone(&instance);
        async move {
            let deadline = event.context.deadline();
            Ok::<_, Error>(instance.lock().await.answer(event.payload, deadline, &mut log).await)
        }
    }))
    .await
}

/// To standard output, which Lambda takes for the log. A log that cannot be written must not close the gate.
fn log(line: &str) {
    let _ = writeln!(std::io::stdout(), "{line}");
}
