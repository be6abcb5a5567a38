//! The guarantees of the stack, read from its template. Nothing builds the function.

#![allow(clippy::expect_used, reason = "a test says so when its own set-up fails")]

use cloudformation_resources::lambda;
use constructs::testing::{Mismatch, Template};
use serde_json::json;

fn template() -> Template {
    let synthesis = rust_api_stack::stack("dev").expect("no two names are one");
    assert_eq!(synthesis.findings, []);
    Template::new(synthesis)
}

#[test]
fn function_has_the_settings_that_it_reads() -> Result<(), Mismatch> {
    let variables = json!({"Variables": {"STAGE": "dev", "UPLOADS": {"Ref": "Uploads"}}});
    template().has::<lambda::Function>(json!({"Environment": variables})).map(drop)
}

#[test]
fn code_is_the_package_of_the_workspace() -> Result<(), Mismatch> {
    template().has::<lambda::Function>(json!({"Code": "target/lambda/x86_64/rust-api"})).map(drop)
}
