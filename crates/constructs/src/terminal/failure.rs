//! The reason why a command stops early.

use std::error::Error;
use std::fmt::{self, Display};
use std::io::{self, Write};

use serde_json::json;

use super::exit::Exit;
use super::message::error_chain;
use super::style::{ERROR, NOTE};

/// The reason why a command stops early: the problem, what to do about it, and the error below it.
///
/// ```
/// use constructs::terminal::{Exit, Failure};
///
/// let failure = Failure::refused("there is no profile `prd`", "choose one of dev, prod").with_code("profile");
/// assert_eq!(failure.exit(), Exit::BadInput);
/// assert_eq!(failure.to_string(), "there is no profile `prd`");
/// ```
#[derive(Debug)]
pub struct Failure {
    exit: Exit,
    code: Option<&'static str>,
    problem: String,
    notes: Vec<(&'static str, String)>,
    help: Option<String>,
    source: Option<Box<dyn Error + Send + Sync>>,
    is_source_verbose: bool,
}

/// The format in which a failure is printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FailureFormat {
    /// Print one JSON document instead of text.
    pub json: bool,
    /// Print also the text of the libraries that failed.
    pub verbose: bool,
}

impl Failure {
    /// The input or the state of the site does not allow the command, and nothing was changed. The help says what to do.
    pub fn refused(problem: impl Into<String>, help: impl Into<String>) -> Self {
        Self { help: Some(help.into()), ..Self::new(Exit::BadInput, problem.into()) }
    }

    /// The input has several problems, which say themselves what to do.
    pub fn problems(problems: &[String]) -> Self {
        Self::new(Exit::BadInput, problems.join("\n"))
    }

    /// A service, a file or the system failed. The problem says what was tried.
    pub fn failed(problem: impl Into<String>, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self { source: Some(source.into()), ..Self::new(Exit::Failed, problem.into()) }
    }

    /// The user pressed Ctrl-C. The text says what is done, and which command goes on. It is printed as it is.
    pub fn interrupted(text: impl Into<String>) -> Self {
        Self::new(Exit::Interrupted, text.into())
    }

    fn new(exit: Exit, problem: String) -> Self {
        Self {
            exit,
            code: None,
            problem,
            notes: Vec::new(),
            help: None,
            source: None,
            is_source_verbose: false,
        }
    }

    /// Sets the code, such as `credentials`, by which scripts recognize the failure.
    #[must_use]
    pub fn with_code(self, code: &'static str) -> Self {
        Self { code: Some(code), ..self }
    }

    /// Sets the exit code of the command.
    #[must_use]
    pub fn with_exit(self, exit: Exit) -> Self {
        Self { exit, ..self }
    }

    /// Replaces the text about the problem.
    #[must_use]
    pub fn with_problem(self, problem: impl Into<String>) -> Self {
        Self { problem: problem.into(), ..self }
    }

    /// Sets the advice, which is printed below the problem.
    #[must_use]
    pub fn with_help(self, help: impl Into<String>) -> Self {
        Self { help: Some(help.into()), ..self }
    }

    /// Adds a fact, such as the `cause` or the state `now`. Facts are printed before the advice.
    #[must_use]
    pub fn with_note(mut self, label: &'static str, text: impl Into<String>) -> Self {
        self.notes.push((label, text.into()));
        self
    }

    /// Shows lines of a file below the problem. They are printed as they are.
    #[must_use]
    pub fn with_excerpt(self, lines: impl Into<String>) -> Self {
        self.with_note("", lines)
    }

    /// Sets the error that caused this failure.
    #[must_use]
    pub fn with_source(self, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self { source: Some(source.into()), ..self }
    }

    /// Prints the error below this failure only in verbose output, because the problem says in plain words what it means.
    #[must_use]
    pub fn with_verbose_source(self) -> Self {
        Self { is_source_verbose: true, ..self }
    }

    /// Returns the exit code of the command.
    pub fn exit(&self) -> Exit {
        self.exit
    }

    /// Returns the code of the failure, if it has one.
    pub fn code(&self) -> Option<&'static str> {
        self.code
    }

    /// Returns the advice, if there is any.
    pub fn help(&self) -> Option<&str> {
        self.help.as_deref()
    }

    /// Reports whether the command was refused, so that nothing was changed.
    pub fn is_refusal(&self) -> bool {
        self.exit == Exit::BadInput
    }

    /// Returns the problem and the errors below it in one line.
    pub fn chain(&self) -> String {
        if self.is_source_verbose { self.problem.clone() } else { error_chain(self) }
    }

    /// Prints the failure to standard error, each line of the problem as an error, and returns the exit code.
    pub fn print(&self, format: FailureFormat) -> Exit {
        // If standard error cannot be written, only the exit code can report the failure.
        let _ = self.write(&mut anstream::stderr().lock(), format);
        self.exit
    }

    fn write(&self, output: &mut impl Write, format: FailureFormat) -> io::Result<()> {
        if format.json {
            return writeln!(output, "{:#}", self.json());
        }
        if self.exit == Exit::Interrupted {
            return writeln!(output, "{}", self.problem);
        }
        let code = self.code.map(|code| format!("[{code}]")).unwrap_or_default();
        for line in self.chain().lines() {
            writeln!(output, "{ERROR}error{code}{ERROR:#}: {line}")?;
        }
        for (label, text) in &self.notes {
            match *label {
                "" => writeln!(output, "{}", text.trim_end())?,
                label => write_note(output, label, text)?,
            }
        }
        if let Some(help) = &self.help {
            write_note(output, "help", help)?;
        }
        match &self.source {
            Some(source) if format.verbose && self.is_source_verbose => {
                write_note(output, "detail", error_chain(&**source))
            }
            _ => Ok(()),
        }
    }

    fn json(&self) -> serde_json::Value {
        let code = self.code.unwrap_or(match self.exit {
            Exit::BadInput => "refused",
            Exit::Interrupted => "interrupted",
            _ => "failed",
        });
        let mut error = json!({ "code": code, "message": self.chain(), "help": self.help });
        if !self.notes.is_empty() {
            let key = |label: &'static str| if label.is_empty() { "excerpt" } else { label };
            error["notes"] = self.notes.iter().map(|(label, text)| json!({ key(label): text })).collect();
        }
        json!({ "error": error })
    }
}

fn write_note(output: &mut impl Write, label: &str, text: impl Display) -> io::Result<()> {
    writeln!(output, "  {NOTE}= {label}{NOTE:#}: {text}")
}

impl Display for Failure {
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

    use super::{Failure, FailureFormat};

    fn printed(failure: &Failure, format: FailureFormat) -> String {
        let mut output = Vec::new();
        failure
            .write(&mut anstream::StripStream::new(&mut output), format)
            .expect("a vector takes all bytes");
        String::from_utf8(output).expect("text")
    }

    fn denied() -> Failure {
        Failure::failed("role viewer is not allowed to read", io::Error::other("AccessDeniedException"))
            .with_verbose_source()
            .with_code("access-denied")
            .with_note("missing", "ssm:GetParameters")
            .with_help("attach a policy")
    }

    #[test]
    fn display_leaves_the_source_to_its_reader() {
        let failure = Failure::failed("secret.txt", io::Error::other("no such file"));
        assert_eq!(failure.to_string(), "secret.txt");
        assert_eq!(failure.chain(), "secret.txt: no such file");
    }

    #[test]
    fn text_has_the_code_the_facts_and_the_advice() {
        let text = printed(&denied(), FailureFormat::default());
        let expected = "error[access-denied]: role viewer is not allowed to read\n  = missing: ssm:GetParameters\n  = help: attach a policy\n";
        assert_eq!(text, expected);
    }

    #[test]
    fn verbose_text_has_the_error_of_the_library() {
        let text = printed(&denied(), FailureFormat { verbose: true, json: false });
        assert!(text.ends_with("  = detail: AccessDeniedException\n"), "{text}");
    }

    #[test]
    fn failure_without_code_has_none_in_its_text() {
        let text = printed(&Failure::refused("no stack is named", "add --stack"), FailureFormat::default());
        assert_eq!(text, "error: no stack is named\n  = help: add --stack\n");
    }

    #[test]
    fn json_has_code_message_and_help() {
        let json = |failure: &Failure| {
            let text = printed(failure, FailureFormat { json: true, verbose: false });
            serde_json::from_str::<serde_json::Value>(&text).expect("JSON")["error"].clone()
        };
        let error = json(&denied());
        assert_eq!((&error["code"], &error["help"]), (&"access-denied".into(), &"attach a policy".into()));
        assert_eq!(error["message"], "role viewer is not allowed to read");
        assert_eq!(error["notes"][0]["missing"], "ssm:GetParameters");
        assert_eq!(json(&Failure::refused("a", "b"))["code"], "refused");
        assert_eq!(json(&Failure::failed("a", "b"))["code"], "failed");
    }

    #[test]
    fn interruption_is_printed_as_it_is() {
        let failure = Failure::interrupted("Stopped watching.\n  follow: sitegate deploy");
        assert_eq!(failure.exit().code(), 130);
        let text = printed(&failure, FailureFormat::default());
        assert_eq!(text, "Stopped watching.\n  follow: sitegate deploy\n");
    }

    #[test]
    fn each_problem_is_an_error() {
        let failure = Failure::problems(&["first".to_owned(), "second".to_owned()]);
        assert_eq!(printed(&failure, FailureFormat::default()), "error: first\nerror: second\n");
    }
}
