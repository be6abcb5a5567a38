//! The `main` of a program with stacks.

use std::process::ExitCode;

use clap::Parser as _;
use constructs::terminal::{self, Exit, Failure, FailureFormat};
use constructs::{App, AppStack, ConstructError};

use crate::arguments::{Arguments, Command};
use crate::commands::{check, diff, list, print, refactor, synth, tree};
use crate::report::printed;
use crate::selection::selected;

/// Builds an app and runs the command that the arguments of the process name. It is the `main` of your own program.
///
/// The commands are `synth`, `print`, `check`, `diff`, `refactor`, `list` and `tree`; `--help` explains them. The exit code is 0 if the command did its
/// work, 1 if `diff` found differences, 2 if the app has errors, and 3 if a file could not be read or written.
pub fn run(build: impl FnOnce(&mut App) -> Result<(), ConstructError>) -> ExitCode {
    let exit = match Arguments::try_parse() {
        Ok(Arguments { command }) => stacks(build).and_then(|stacks| execute(command, stacks)),
        Err(error) => print_help(&error),
    };
    exit.unwrap_or_else(|failure| failure.print(FailureFormat::default())).into()
}

/// Prints the help to standard output. If clap returns an error in the arguments, the process ends.
fn print_help(error: &clap::Error) -> Result<Exit, Failure> {
    if error.use_stderr() {
        error.exit();
    }
    printed(terminal::styled_output(&error.render().ansi().to_string()))?;
    Ok(Exit::Success)
}

fn stacks(build: impl FnOnce(&mut App) -> Result<(), ConstructError>) -> Result<Vec<AppStack>, Failure> {
    let mut app = App::new();
    build(&mut app).map_err(|error| Failure::problems(&[error.chain()]))?;
    Ok(app.synth())
}

fn execute(command: Command, stacks: Vec<AppStack>) -> Result<Exit, Failure> {
    match command {
        Command::Synth { out } => synth::run(&stacks, &out),
        Command::Print { stack } => print::run(&selected(stacks, stack.as_slice())?),
        Command::Check { stacks: names, report, fail_on } => {
            check::run(&selected(stacks, &names)?, report, fail_on)
        }
        Command::Diff { stacks: names, against, format } => diff::run(&stacks, &names, &against, format),
        Command::Refactor { stacks: names, against } => refactor::run(&stacks, &names, &against),
        Command::List => list::run(&stacks),
        Command::Tree { stacks: names } => tree::run(&selected(stacks, &names)?),
    }
}
