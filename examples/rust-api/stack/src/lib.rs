//! An HTTP API whose function is another package of this workspace.

use cloudformation::Output;
use constructs::{App, Bucket, ConstructError, Environment, Scope};
use rust_api_settings::Settings;
use serverless::{Function, HttpApi};

/// Builds the stack for both stages.
pub fn app(app: &mut App) -> Result<(), ConstructError> {
    for (name, account) in [("dev", "111122223333"), ("prod", "444455556666")] {
        let environment = Environment { account, region: "eu-central-1" };
        app.stage(name, environment, |stage| stage.stack("api", |root| api(root, name)))?;
    }
    Ok(())
}

fn api(root: &mut Scope<'_>, stage: &str) -> Result<(), ConstructError> {
    let uploads = root.add("Uploads", Bucket::private())?;
    let settings = Settings { stage: stage.into(), uploads: uploads.reference() };
    // The tests run the function on the processor that they have. Without `x86_64`, Lambda runs it on Graviton.
    let api = root.add("Api", Function::cargo("rust-api").x86_64().link(settings))?;
    let http = root.add("Http", HttpApi::new().route("GET /configuration", &api))?;
    root.output("Url", Output::new(http.api_endpoint())).map(drop)
}
