//! The command line: `cargo run -p infra > stack.json`.
//!
//! Standard output carries what was asked for and nothing else; findings and hints go to standard error.

mod cli;

use std::process::ExitCode;

fn main() -> ExitCode {
    cli::run()
}
