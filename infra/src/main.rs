//! The `infra` command: `cargo run -p infra > stack.json`.

use std::process::ExitCode;

fn main() -> ExitCode {
    infra::cli::run()
}
