//! Speaks the Lambda Runtime API in place of the managed runtime that started it.

use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::Value;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    run(service_fn(
        |event: LambdaEvent<Value>| async move { Ok::<_, Error>(function::decide(&event.payload)) },
    ))
    .await
}
