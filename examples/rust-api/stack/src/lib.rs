//! An HTTP API whose function is another package of this workspace.

use cloudformation::Output;
use constructs::{Bucket, ConstructError, Stack, Synthesis};
use rust_api_settings::Settings;
use serverless::{Function, HttpApi};

/// Builds the stack of a stage, such as `dev`.
pub fn stack(stage: &str) -> Result<Synthesis, ConstructError> {
    let mut stack = Stack::new();
    let mut root = stack.root();
    let uploads = root.add("Uploads", Bucket::private())?;
    let settings = Settings { stage: stage.into(), uploads: uploads.reference() };
    // The tests run the function on the processor that they have. Without `x86_64`, Lambda runs it on Graviton.
    let api = root.add("Api", Function::cargo("rust-api").x86_64().link(settings))?;
    let http = root.add("Http", HttpApi::new().route("GET /configuration", &api))?;
    root.output("Url", Output::new(http.api_endpoint()))?;
    Ok(stack.synth())
}
