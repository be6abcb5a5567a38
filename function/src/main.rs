//! The Lambda function. The managed Python runtime starts a shim, which replaces its process with this binary. The binary then speaks the
//! Lambda Runtime API.

use std::io::Write as _;
use std::sync::Arc;

use function::Instance;
use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::Value as Json;
use tokio::sync::Mutex;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let mut instance = Instance::from_environment();
    // Lambda initialises some instances before there is a request for them, and gives this phase a full processor.
    instance.initialise(&mut log).await;
    let instance = Arc::new(Mutex::new(instance));
    run(service_fn(move |event: LambdaEvent<Json>| {
        let instance = Arc::clone(&instance);
        async move {
            let deadline = event.context.deadline();
            Ok::<_, Error>(instance.lock().await.answer(event.payload, deadline, &mut log).await)
        }
    }))
    .await
}

/// Writes a line to standard output, which Lambda logs. The gate continues if the line cannot be written.
fn log(line: &str) {
    let _ = writeln!(std::io::stdout(), "{line}");
}
