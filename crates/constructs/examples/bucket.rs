//! Prints a stack with a private bucket: `cargo run -p sitegate-constructs --example bucket > stack.json`.

use std::process::ExitCode;

use cloudformation::Output;
use constructs::{Bucket, ConstructError, Stack, Synthesis};

fn main() -> ExitCode {
    constructs::print(stack())
}

fn stack() -> Result<Synthesis, ConstructError> {
    let mut stack = Stack::new();
    stack.describe("A private bucket");
    let content = stack.root().add("Content", Bucket::private())?;
    stack.root().output("BucketName", Output::new(content.reference()))?;
    Ok(stack.synth())
}
