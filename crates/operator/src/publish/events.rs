//! The answer of a publication on standard output: lines of text, or one JSON object a line.

use constructs::terminal;
use serde_json::Value as Json;

use crate::failure::Failure;

/// The answer of a publication.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Events {
    json: bool,
}

impl Events {
    pub(crate) fn new(json: bool) -> Self {
        Self { json }
    }

    /// Prints lines, unless the answer is JSON.
    pub(crate) fn lines(self, lines: &[String]) -> Result<(), Failure> {
        if self.json {
            Ok(())
        } else {
            print(&lines.iter().flat_map(|line| [line, "\n"]).collect::<String>())
        }
    }

    /// Prints events, if the answer is JSON.
    pub(crate) fn objects(self, events: impl IntoIterator<Item = Json>) -> Result<(), Failure> {
        events.into_iter().try_for_each(|event| self.object(&event))
    }

    /// Prints an event, if the answer is JSON.
    pub(crate) fn object(self, event: &Json) -> Result<(), Failure> {
        if self.json { print(&format!("{event}\n")) } else { Ok(()) }
    }
}

fn print(text: &str) -> Result<(), Failure> {
    terminal::output(text).map_err(|error| Failure::failed("cannot write standard output", error))
}
