//! Questions at the terminal, each with an option that answers it.

use std::io::{self, IsTerminal as _, Write as _};

use constructs::terminal;

use super::error::CommandError;

/// A question.
pub(super) struct Question<'a> {
    /// The option that answers it, such as `--issuer`.
    pub(super) option: &'static str,
    /// The value of the option.
    pub(super) given: Option<&'a str>,
    /// The text of the question, without the colon.
    pub(super) text: &'a str,
}

/// Returns whether there is someone to answer questions.
pub(super) fn can_ask() -> bool {
    io::stdin().is_terminal()
}

impl Question<'_> {
    /// Returns the answer to a question that needs one.
    ///
    /// A wrong answer at the terminal is asked for again. A wrong option is an error.
    pub(super) fn required<T>(&self, parse: impl Fn(&str) -> Result<T, String>) -> Result<T, CommandError> {
        if let Some(given) = self.given {
            return self.parse_option(given, parse);
        }
        if !can_ask() {
            return Err(self.unanswered());
        }
        loop {
            match parse(&self.ask("")?) {
                Ok(parsed) => return Ok(parsed),
                Err(problem) => terminal::error(problem),
            }
        }
    }

    /// Returns the answer as [`Question::required`] does, or `None` for the default. Without a terminal, it returns `None`.
    pub(super) fn optional<T>(
        &self,
        default: &str,
        parse: impl Fn(&str) -> Result<T, String>,
    ) -> Result<Option<T>, CommandError> {
        if let Some(given) = self.given {
            return self.parse_option(given, parse).map(Some);
        }
        if !can_ask() {
            return Ok(None);
        }
        loop {
            let answer = self.ask(&format!(" [{default}]"))?;
            if answer.is_empty() {
                return Ok(None);
            }
            match parse(&answer) {
                Ok(parsed) => return Ok(Some(parsed)),
                Err(problem) => terminal::error(problem),
            }
        }
    }

    fn parse_option<T>(
        &self,
        given: &str,
        parse: impl Fn(&str) -> Result<T, String>,
    ) -> Result<T, CommandError> {
        parse(given).map_err(|problem| CommandError::Refused(format!("{}: {problem}", self.option)))
    }

    /// Returns a line from the terminal, or an error if the input ends.
    fn ask(&self, default: &str) -> Result<String, CommandError> {
        _ = write!(io::stderr(), "{}{default}: ", self.text);
        let mut answer = String::new();
        match io::stdin().read_line(&mut answer) {
            Ok(0) | Err(_) => Err(self.unanswered()),
            Ok(_) => Ok(answer.trim().to_owned()),
        }
    }

    fn unanswered(&self) -> CommandError {
        CommandError::Refused(format!("there is no answer for {}; no file was written", self.option))
    }
}
