//! What the commands share: errors, output, the files of the repository and the programs that they run.

use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::LazyLock;
use std::time::Instant;
use std::{env, error, io};

pub(crate) type Failure = Box<dyn error::Error>;

/// Prints a line. A reader that closed the pipe, such as `head`, does not stop the command.
pub(crate) fn print(line: &str) {
    let _ = writeln!(io::stdout(), "{line}");
}

/// Prints the heading of a step, and the minutes and seconds since the first one.
pub(crate) fn heading(text: &str) {
    static FIRST: LazyLock<Instant> = LazyLock::new(Instant::now);
    let seconds = FIRST.elapsed().as_secs();
    print(&format!("\n== {text} ({}:{:02})", seconds / 60, seconds % 60));
}

/// Runs a program and fails if it does. Its output is visible.
pub(crate) fn run(words: &[&str]) -> Result<(), Failure> {
    run_command(&mut command(words))
}

/// Runs a prepared command and fails if it does.
pub(crate) fn run_command(command: &mut Command) -> Result<(), Failure> {
    let status = command.status().map_err(|error| not_started(command, &error))?;
    if status.success() { Ok(()) } else { Err(format!("{}: {status}", line(command)).into()) }
}

/// A program with its arguments.
pub(crate) fn command(words: &[&str]) -> Command {
    let mut command = Command::new(words[0]);
    command.args(&words[1..]).stdin(Stdio::null());
    command
}

/// The standard output of a program, which must succeed.
pub(crate) fn output(words: &[&str]) -> Result<String, Failure> {
    let mut command = command(words);
    let output = command.stderr(Stdio::inherit()).output().map_err(|error| not_started(&command, &error))?;
    if !output.status.success() {
        return Err(format!("{}: {}", line(&command), output.status).into());
    }
    Ok(String::from_utf8(output.stdout)?)
}

/// The folder of Cargo's caches. `None` if the environment names no home folder.
pub(crate) fn cargo_home() -> Option<PathBuf> {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    home.or_else(|| env::home_dir().map(|home| home.join(".cargo")))
}

/// Tracked files and new files, from the root of the repository. Patterns are those of git.
pub(crate) fn files(patterns: &[&str]) -> Result<Vec<PathBuf>, Failure> {
    let list = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "--deduplicate", "--"];
    let text = output(&[&list, patterns].concat())?;
    // A tracked file may have been deleted.
    Ok(text.lines().map(PathBuf::from).filter(|path| path.is_file()).collect())
}

fn not_started(command: &Command, error: &io::Error) -> Failure {
    format!("cannot run {}: {error}", command.get_program().display()).into()
}

fn line(command: &Command) -> String {
    let words = [command.get_program()].into_iter().chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}
