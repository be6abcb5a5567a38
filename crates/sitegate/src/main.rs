//! The `sitegate` command: every command of `infra`, `operator` and `preview` under one name.

mod command_line;
mod help;

use std::process::ExitCode;

fn main() -> ExitCode {
    let matches = command_line::build().try_get_matches();
    let run = matches.and_then(|matches| command_line::run(&matches));
    run.unwrap_or_else(|parsed| infra::cli::print_help(&parsed))
}
