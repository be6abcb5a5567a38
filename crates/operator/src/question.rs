//! Questions at the terminal.

use std::io::{IsTerminal as _, Write as _};

use crate::failure::Failure;

/// Asks a question at the terminal. No answer means no.
pub(crate) fn confirm(question: &str) -> Result<(), Failure> {
    if !std::io::stdin().is_terminal() {
        return Err(Failure::refused("there is no terminal for the question", "add --yes"));
    }
    let _ = write!(std::io::stderr(), "{question}");
    let mut answer = String::new();
    let read = std::io::stdin().read_line(&mut answer);
    read.map_err(|error| Failure::failed("cannot read the answer", error))?;
    if matches!(answer.trim(), "y" | "Y" | "yes") {
        return Ok(());
    }
    Err(Failure::refused("nothing was changed", "answer y to continue"))
}
