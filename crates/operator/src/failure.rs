//! The reason why a command stops early.

use std::error::Error;
use std::fmt;

use constructs::terminal::{self, Exit, error_chain};

/// The reason why a command stops early: the problem, what to do about it, and the error below it.
#[derive(Debug)]
pub(crate) struct Failure {
    exit: Exit,
    problem: String,
    help: Option<String>,
    source: Option<Box<dyn Error + Send + Sync>>,
}

impl Failure {
    /// The input or the state of the site does not allow the command. The help says what to do.
    pub(crate) fn refused(problem: impl Into<String>, help: impl Into<String>) -> Self {
        Self { exit: Exit::BadInput, problem: problem.into(), help: Some(help.into()), source: None }
    }

    /// AWS, a file or the system failed. The problem says what was tried.
    pub(crate) fn failed(
        problem: impl Into<String>,
        source: impl Into<Box<dyn Error + Send + Sync>>,
    ) -> Self {
        Self { exit: Exit::Failed, problem: problem.into(), help: None, source: Some(source.into()) }
    }

    pub(crate) fn with_source(self, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self { source: Some(source.into()), ..self }
    }

    pub(crate) fn is_refusal(&self) -> bool {
        self.exit == Exit::BadInput
    }

    /// Prints the failure to standard error, and returns the exit code.
    pub(crate) fn print(&self) -> Exit {
        terminal::error(self.chain());
        if let Some(help) = &self.help {
            terminal::help(help);
        }
        self.exit
    }

    /// The problem and all errors below it in one line.
    pub(crate) fn chain(&self) -> String {
        error_chain(self)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.problem)
    }
}

impl Error for Failure {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.as_deref().map(|source| source as &(dyn Error + 'static))
    }
}

#[cfg(test)]
mod tests {
    use std::io;

    use super::Failure;

    #[test]
    fn display_leaves_the_source_to_its_reader() {
        let failure = Failure::failed("secret.txt", io::Error::other("no such file"));
        assert_eq!(failure.to_string(), "secret.txt");
        assert_eq!(failure.chain(), "secret.txt: no such file");
    }
}
