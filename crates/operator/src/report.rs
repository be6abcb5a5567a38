//! The answer of a command.

use std::io;

use constructs::terminal::{self, Exit};
use serde_json::Value as Json;

/// The answer of a command, as text and as JSON.
pub(crate) struct Report {
    pub(crate) lines: Vec<String>,
    pub(crate) json: Json,
    /// Whether there is no problem.
    pub(crate) is_fine: bool,
}

impl Report {
    /// The answer of a command that has printed it already.
    pub(crate) fn printed() -> Self {
        Self { lines: Vec::new(), json: Json::Null, is_fine: true }
    }

    /// Prints the answer to standard output.
    pub(crate) fn print(&self, as_json: bool) -> io::Result<Exit> {
        let text = if as_json && self.json.is_null() {
            String::new()
        } else if as_json {
            format!("{:#}\n", self.json)
        } else {
            self.lines.iter().flat_map(|line| [line, "\n"]).collect()
        };
        terminal::output(&text)?;
        Ok(if self.is_fine { Exit::Success } else { Exit::Found })
    }
}
