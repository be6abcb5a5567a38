//! Output: the answer on standard output, everything else on standard error.

use anstream::{eprintln, println};
use anstyle::{AnsiColor, Style};
use serde_json::Value as Json;

use crate::failure::Failure;

const ERROR: Style = AnsiColor::Red.on_default().bold();
const NOTE: Style = AnsiColor::Cyan.on_default();

/// The answer of a command, as text and as JSON.
pub(crate) struct Report {
    pub(crate) lines: Vec<String>,
    pub(crate) json: Json,
    /// Whether there is no problem.
    pub(crate) is_fine: bool,
}

/// Prints an answer.
pub(crate) fn report(report: &Report, as_json: bool) {
    if as_json {
        println!("{:#}", report.json);
    } else {
        for line in &report.lines {
            println!("{line}");
        }
    }
}

/// Prints a question. The cursor stays on its line.
pub(crate) fn question(text: &str) {
    anstream::eprint!("{text}");
}

/// Prints a note, such as the progress of a long command.
pub(crate) fn progress(text: &str) {
    eprintln!("{NOTE}note{NOTE:#}: {text}");
}

/// Prints the reason why a command stopped.
pub(crate) fn failure(failure: &Failure) {
    eprintln!("{ERROR}error{ERROR:#}: {}", failure.chain());
    if let Some(help) = failure.help() {
        eprintln!("  {NOTE}help{NOTE:#}: {help}");
    }
}
