//! The guarantees of the stack, read from its template. Nothing builds the function.

#![allow(clippy::expect_used, reason = "a test says so when its own set-up fails")]

use cloudformation_resources::lambda;
use constructs::App;
use constructs::testing::{Mismatch, Template};
use serde_json::json;

fn template() -> Template {
    let mut app = App::new();
    rust_api_stack::app(&mut app).expect("no two names are one");
    let dev = app.synth().into_iter().next().expect("two stages");
    assert_eq!(dev.synthesis.findings, []);
    Template::new(dev.synthesis)
}

#[test]
fn function_has_the_settings_that_it_reads() -> Result<(), Mismatch> {
    let variables = json!({"Variables": {"STAGE": "dev", "UPLOADS": {"Ref": "Uploads"}}});
    template().has::<lambda::Function>(json!({"Environment": variables})).map(drop)
}

#[test]
fn code_is_the_package_of_the_workspace() -> Result<(), Mismatch> {
    template().has::<lambda::Function>(json!({"Code": "target/lambda/x86_64/rust-api/rust-api"})).map(drop)
}
