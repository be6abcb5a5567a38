//! The answer of a command.

use std::io::{self, Write as _};

use constructs::terminal::Exit;
use serde_json::Value as Json;

/// The answer of a command, as text and as JSON.
pub(crate) struct Report {
    pub(crate) lines: Vec<String>,
    pub(crate) json: Json,
    /// Whether every check ran and found no problem.
    pub(crate) is_fine: bool,
}

impl Report {
    /// The answer of a command that has printed it already.
    pub(crate) fn printed() -> Self {
        Self { lines: Vec::new(), json: Json::Null, is_fine: true }
    }

    /// An answer without problems.
    pub(crate) fn new(lines: Vec<String>, json: Json) -> Self {
        Self { lines, json, is_fine: true }
    }

    /// Prints the answer to standard output.
    pub(crate) fn print(&self, as_json: bool) -> io::Result<Exit> {
        let text = if as_json && self.json.is_null() {
            String::new()
        } else if as_json && self.json.get("event").is_some() {
            // A command that reports events prints one object a line.
            format!("{}\n", self.json)
        } else if as_json {
            format!("{:#}\n", self.json)
        } else {
            self.lines.iter().flat_map(|line| [line, "\n"]).collect()
        };
        output(&text)?;
        Ok(if self.is_fine { Exit::Success } else { Exit::Found })
    }
}

/// Prints a part of an answer to standard output, in color at a terminal. It is not an error if the reader, such as `head`, closed
/// the pipe.
pub(crate) fn output(text: &str) -> io::Result<()> {
    match write(text) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        result => result,
    }
}

/// Prints a part of an answer to standard output, in color at a terminal. A closed pipe is an error of the kind `BrokenPipe`.
pub(crate) fn write(text: &str) -> io::Result<()> {
    let mut output = anstream::stdout().lock();
    output.write_all(text.as_bytes())?;
    output.flush()
}
