//! What the `main` of a program with a stack of its own ends with.

use std::error::Error;
use std::io::{self, Write};
use std::process::ExitCode;

use crate::{ConstructError, Synthesis};

/// Prints the template to standard output and its findings to standard error, as the command line of this crate does.
///
/// Exit codes: 0 done; 2 there are errors, and standard output stays empty; 3 standard output cannot be written.
pub fn print(stack: Result<Synthesis, ConstructError>) -> ExitCode {
    let (code, trouble) = write_to(stack, &mut io::stdout().lock(), &mut io::stderr().lock());
    match trouble {
        Some(error) if error.kind() != io::ErrorKind::BrokenPipe => ExitCode::from(3),
        _ => ExitCode::from(code),
    }
}

/// Says on standard error why there is no stack to print, such as an asset that cannot be read; exit code 3.
pub fn failed(error: &dyn Error) -> ExitCode {
    // Where even this cannot be written, the exit code says it.
    let _ = writeln!(io::stderr().lock(), "error: {error}");
    ExitCode::from(3)
}

fn write_to(
    stack: Result<Synthesis, ConstructError>,
    output: &mut impl Write,
    errors: &mut impl Write,
) -> (u8, Option<io::Error>) {
    let synthesis = match stack {
        Ok(synthesis) => synthesis,
        Err(error) => return (2, writeln!(errors, "error: {error}").err()),
    };
    for finding in &synthesis.findings {
        let construct =
            synthesis.construct(finding).map(|path| format!(" (construct {path})")).unwrap_or_default();
        if let Err(error) = writeln!(errors, "{finding}{construct}") {
            return (3, Some(error));
        }
    }
    if synthesis.has_errors() {
        return (2, None);
    }
    (0, writeln!(output, "{:#}", synthesis.template).err())
}

#[cfg(test)]
mod tests {
    use cloudformation::resources::s3;
    use serde_json::json;

    use super::write_to;
    use crate::{ConstructError, Stack};

    fn printed(stack: Result<Stack, ConstructError>) -> (u8, String, String) {
        let (mut output, mut errors) = (Vec::new(), Vec::new());
        let (code, _) = write_to(stack.map(Stack::synth), &mut output, &mut errors);
        (code, String::from_utf8(output).expect("UTF-8"), String::from_utf8(errors).expect("UTF-8"))
    }

    #[test]
    fn a_template_is_printed_when_it_is_sound() {
        let mut stack = Stack::new();
        stack.root().resource("Content", s3::Bucket::new()).expect("free");
        let (code, output, errors) = printed(Ok(stack));
        assert_eq!((code, errors.as_str()), (0, ""));
        assert!(output.contains("AWS::S3::Bucket"));
        let mut stack = Stack::new();
        stack.root().resource("Content", s3::Bucket::new().set("Nmae", json!(1))).expect("free");
        let (code, output, errors) = printed(Ok(stack));
        assert_eq!((code, output.as_str()), (2, ""));
        assert!(errors.contains("there is no Nmae") && errors.contains("(construct Content)"), "{errors}");
        let error = ConstructError::Nameless { export: "X".to_owned() };
        assert_eq!(printed(Err(error)).0, 2);
    }
}
