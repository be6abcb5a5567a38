//! `cargo run -p rust-api-stack -- synth`

use std::process::ExitCode;

fn main() -> ExitCode {
    app::run(rust_api_stack::app)
}
