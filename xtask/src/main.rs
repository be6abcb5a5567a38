//! Development commands of this repository.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a command line prints")]

mod imports;
mod layers;
mod modules;
mod prose;
mod system;
mod words;

use std::env;
use std::path::Path;
use std::process::ExitCode;

use crate::system::Failure;

const HELP: &str = "\
Development commands of this repository.

Usage: cargo xtask COMMAND

  layers [--shrink]   Fail if files of a crate import each other in a circle
  words [--list]      Count idioms that make sentences hard to read
";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("error: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Failure> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().ok_or("xtask is not in a repository")?;
    env::set_current_dir(root)?;
    let arguments: Vec<String> = env::args().skip(1).collect();
    let Some((command, rest)) = arguments.split_first() else {
        return Err(HELP.into());
    };
    match (command.as_str(), rest) {
        ("--help" | "-h" | "help", []) => {
            system::print(HELP);
            Ok(())
        }
        ("layers", _) => layers::run(rest),
        ("words", _) => words::run(rest),
        _ => Err(HELP.into()),
    }
}
