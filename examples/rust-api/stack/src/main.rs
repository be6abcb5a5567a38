//! `cargo run -p rust-api-stack -- dev > stack.json`

use std::env;
use std::process::ExitCode;

fn main() -> ExitCode {
    let stage = env::args().nth(1).unwrap_or_else(|| "dev".to_owned());
    constructs::print(rust_api_stack::stack(&stage))
}
