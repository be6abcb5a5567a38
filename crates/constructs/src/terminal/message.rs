//! The messages of command lines, and their results.

use std::error::Error;
use std::fmt::Display;
use std::io::{self, Write};

use cloudformation::{Finding, Severity};

use super::style::{ERROR, NOTE, WARNING};

/// Prints an error to standard error: `error: …`.
pub fn error(problem: impl Display) {
    // If standard error cannot be written, only the exit code can report the problem.
    let _ = write_error(&mut anstream::stderr().lock(), problem);
}

/// Prints a warning to standard error: `warning: …`.
pub fn warning(problem: impl Display) {
    let _ = writeln!(anstream::stderr().lock(), "{WARNING}warning{WARNING:#}: {problem}");
}

/// Prints lines to standard error as they are. Styles are removed if standard error is not a terminal.
pub fn progress(lines: impl Display) {
    let _ = writeln!(anstream::stderr().lock(), "{lines}");
}

/// Prints a note to standard error: `note: …`.
pub fn note(text: impl Display) {
    let _ = writeln!(anstream::stderr().lock(), "{NOTE}note{NOTE:#}: {text}");
}

/// Prints the advice that belongs to the error before it: `  = help: …`.
pub fn help(advice: impl Display) {
    let _ = writeln!(anstream::stderr().lock(), "  {NOTE}= help{NOTE:#}: {advice}");
}

/// Prints a finding to standard error, with its place in words and its advice.
pub fn finding(finding: &Finding, place: impl Display) {
    let _ = write_finding(&mut anstream::stderr().lock(), finding, place);
}

/// Prints a warning that a stack accepts to standard error, with its place in words and the reason.
pub fn acknowledged(finding: &Finding, place: impl Display, reason: &str) {
    let _ = write_acknowledged(&mut anstream::stderr().lock(), finding, place, reason);
}

/// Prints a result to standard output as it is. It is not an error if the reader, such as `head`, closed the pipe.
///
/// # Errors
/// Returns an error if standard output cannot be written for another reason.
pub fn output(text: &str) -> io::Result<()> {
    write_output(io::stdout().lock(), text)
}

/// Prints a result with ANSI styles to standard output. The styles are removed if standard output is not a terminal.
///
/// # Errors
/// Returns an error as [`output`] does.
pub fn styled_output(text: &str) -> io::Result<()> {
    write_output(anstream::stdout().lock(), text)
}

pub(crate) fn write_output(mut output: impl Write, text: &str) -> io::Result<()> {
    match output.write_all(text.as_bytes()).and_then(|()| output.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        result => result,
    }
}

/// The text of an error and of its sources, separated by colons. A source that repeats the text before it is left out.
///
/// ```
/// use cloudformation::{AddError, LogicalId};
/// use constructs::terminal::error_chain;
///
/// let error = AddError::from(LogicalId::new("-").unwrap_err());
/// assert!(error_chain(&error).contains("use 1 to 255 ASCII letters and digits"));
/// ```
pub fn error_chain(error: &dyn Error) -> String {
    let mut texts = vec![error.to_string()];
    let mut source = error.source();
    while let Some(error) = source {
        let text = error.to_string();
        if texts.last() != Some(&text) {
            texts.push(text);
        }
        source = error.source();
    }
    texts.join(": ")
}

/// Writes an error. Styles are written, too.
pub(crate) fn write_error(output: &mut impl Write, problem: impl Display) -> io::Result<()> {
    writeln!(output, "{ERROR}error{ERROR:#}: {problem}")
}

/// Writes a finding with its place in words and its advice. Styles are written, too.
pub(crate) fn write_finding(
    output: &mut impl Write,
    finding: &Finding,
    place: impl Display,
) -> io::Result<()> {
    let style = match finding.severity() {
        Severity::Error => ERROR,
        Severity::Warning => WARNING,
    };
    let (severity, rule) = (finding.severity().as_str(), finding.rule().id);
    writeln!(output, "{style}{severity}[{rule}]{style:#}: {}", finding.problem())?;
    writeln!(output, "  {NOTE}-->{NOTE:#} {place}")?;
    if finding.advice().is_empty() {
        return Ok(());
    }
    writeln!(output, "  {NOTE}= help{NOTE:#}: {}", finding.advice())
}

/// Writes a warning that the stack accepts, with its place in words and the reason. Styles are written, too.
pub(crate) fn write_acknowledged(
    output: &mut impl Write,
    finding: &Finding,
    place: impl Display,
    reason: &str,
) -> io::Result<()> {
    writeln!(output, "{NOTE}acknowledged[{}]{NOTE:#}: {}", finding.rule().id, finding.problem())?;
    writeln!(output, "  {NOTE}-->{NOTE:#} {place}")?;
    writeln!(output, "  {NOTE}= reason{NOTE:#}: {reason}")
}

#[cfg(test)]
mod tests {
    use std::error::Error;
    use std::fmt;
    use std::io;

    use super::error_chain;

    #[derive(Debug)]
    struct Outer(io::Error);

    impl fmt::Display for Outer {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("no route to host")
        }
    }

    impl Error for Outer {
        fn source(&self) -> Option<&(dyn Error + 'static)> {
            Some(&self.0)
        }
    }

    #[test]
    fn chain_leaves_out_repeated_texts() {
        let error = Outer(io::Error::other("no route to host"));
        assert_eq!(error_chain(&error), "no route to host");
    }
}
