//! The `sitegate` command: every command of `infra`, `operator` and `preview` under one name.

mod command_line;
mod help;

use std::process::ExitCode;

fn main() -> ExitCode {
    let matches = command_line::build().get_matches();
    command_line::run(&matches).unwrap_or_else(|error| error.exit())
}
