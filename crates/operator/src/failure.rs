//! The reason why a command stops early.

use std::error::Error;
use std::fmt;
use std::process::ExitCode;

/// The reason why a command stops early: the problem, what to do about it, and the error below it.
#[derive(Debug)]
pub(crate) struct Failure {
    kind: Kind,
    problem: String,
    help: Option<String>,
    source: Option<Box<dyn Error + Send + Sync>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// The input or the state of the site does not allow the command.
    Refused,
    /// AWS, a file or the system failed.
    Failed,
}

impl Failure {
    /// The input or the state of the site does not allow the command. The help says what to do.
    pub(crate) fn refused(problem: impl Into<String>, help: impl Into<String>) -> Self {
        Self { kind: Kind::Refused, problem: problem.into(), help: Some(help.into()), source: None }
    }

    /// AWS, a file or the system failed. The problem says what was tried.
    pub(crate) fn failed(
        problem: impl Into<String>,
        source: impl Into<Box<dyn Error + Send + Sync>>,
    ) -> Self {
        Self { kind: Kind::Failed, problem: problem.into(), help: None, source: Some(source.into()) }
    }

    pub(crate) fn with_source(self, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self { source: Some(source.into()), ..self }
    }

    pub(crate) fn help(&self) -> Option<&str> {
        self.help.as_deref()
    }

    pub(crate) fn is_refusal(&self) -> bool {
        self.kind == Kind::Refused
    }

    pub(crate) fn exit_code(&self) -> ExitCode {
        ExitCode::from(match self.kind {
            Kind::Refused => 2,
            Kind::Failed => 3,
        })
    }

    /// The problem and all errors below it in one line. Errors that repeat the text of the one above are left out.
    pub(crate) fn chain(&self) -> String {
        let mut parts = vec![self.problem.clone()];
        let mut next = self.source();
        while let Some(error) = next {
            let text = error.to_string();
            if parts.last() != Some(&text) {
                parts.push(text);
            }
            next = error.source();
        }
        parts.join(": ")
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
    fn chain_leaves_out_repeated_texts() {
        let below = io::Error::other(io::Error::other("no route to host"));
        let failure = Failure::failed("ssm:GetParameters", below);
        assert_eq!(failure.chain(), "ssm:GetParameters: no route to host");
    }

    #[test]
    fn display_leaves_the_source_to_its_reader() {
        let failure = Failure::failed("secret.txt", io::Error::other("no such file"));
        assert_eq!(failure.to_string(), "secret.txt");
        assert_eq!(failure.chain(), "secret.txt: no such file");
    }
}
