//! What a person or a script reads: results on standard output, everything else on standard error.

use anstream::{eprintln, println};
use anstyle::{AnsiColor, Style};
use serde_json::Value as Json;

use crate::failure::Failure;

const ERROR: Style = AnsiColor::Red.on_default().bold();
const NOTE: Style = AnsiColor::Cyan.on_default();

/// The result of a command, for people and for programs.
pub(crate) struct Report {
    pub(crate) lines: Vec<String>,
    pub(crate) json: Json,
    /// Whether nothing wrong was found.
    pub(crate) is_fine: bool,
}

pub(crate) fn report(report: &Report, as_json: bool) {
    if as_json {
        println!("{:#}", report.json);
    } else {
        for line in &report.lines {
            println!("{line}");
        }
    }
}

/// A question, without the end of its line.
pub(crate) fn question(text: &str) {
    anstream::eprint!("{text}");
}

/// How far a long command is.
pub(crate) fn progress(text: &str) {
    eprintln!("{NOTE}note{NOTE:#}: {text}");
}

pub(crate) fn failure(failure: &Failure) {
    eprintln!("{ERROR}error{ERROR:#}: {}", failure.chain());
    if let Some(help) = failure.help() {
        eprintln!("  {NOTE}help{NOTE:#}: {help}");
    }
}
