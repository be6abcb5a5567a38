//! The `operator` command: `cargo run -p operator -- --stack NAME status`.

use std::process::ExitCode;

fn main() -> ExitCode {
    operator::run()
}
