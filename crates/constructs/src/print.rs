//! The end of a program that prints a stack.

use std::error::Error;
use std::io::{self, Write};
use std::process::ExitCode;

use cloudformation::pretty;

use crate::artifact::Artifact;
use crate::terminal::{self, Exit, error_chain, write_acknowledged, write_finding};
use crate::tree::{AcknowledgedFinding, ConstructError, Synthesis};

/// Prints the template to standard output and its findings to standard error. It is the last call of a `main`. If there are no errors, it
/// first builds the artifacts of the stack.
///
/// The exit code is 0 if the template is printed. It is 2 if there are errors or if two programs make artifacts at one place; then standard output stays empty. It is 3 if
/// an artifact cannot be built, or if standard output or standard error cannot be written.
///
/// ```no_run
/// use constructs::{Bucket, Stack};
///
/// fn main() -> std::process::ExitCode {
///     let mut stack = Stack::new();
///     let placed = stack.root().add("Content", Bucket::private());
///     constructs::print(placed.map(|_| stack.synth()))
/// }
/// ```
pub fn print(stack: Result<Synthesis, ConstructError>) -> ExitCode {
    let written = write(stack, &mut io::stdout().lock(), &mut anstream::stderr().lock());
    written.unwrap_or(Exit::Failed).into()
}

/// Prints to standard error why there is no stack to print, such as an asset that cannot be read. The exit code is 3.
pub fn print_error(error: &dyn Error) -> ExitCode {
    terminal::error(error_chain(error));
    Exit::Failed.into()
}

fn write(
    stack: Result<Synthesis, ConstructError>,
    output: &mut impl Write,
    errors: &mut impl Write,
) -> io::Result<Exit> {
    let synthesis = match stack {
        Ok(synthesis) => synthesis,
        Err(error) => {
            terminal::write_error(errors, error.chain())?;
            return Ok(Exit::BadInput);
        }
    };
    for finding in &synthesis.findings {
        write_finding(errors, finding, synthesis.place(finding))?;
    }
    for AcknowledgedFinding { finding, reason } in &synthesis.acknowledged {
        write_acknowledged(errors, finding, synthesis.place(finding), reason)?;
    }
    if synthesis.has_errors() {
        return Ok(Exit::BadInput);
    }
    let artifacts = match Artifact::distinct(&synthesis.artifacts) {
        Ok(artifacts) => artifacts,
        Err(error) => {
            terminal::write_error(errors, error.chain())?;
            return Ok(Exit::BadInput);
        }
    };
    for artifact in artifacts {
        if let Err(error) = artifact.build() {
            terminal::write_error(errors, error.chain())?;
            return Ok(Exit::Failed);
        }
    }
    terminal::write_output(output, &pretty(&synthesis.template))?;
    Ok(Exit::Success)
}

#[cfg(test)]
mod tests {
    use std::io;

    use cloudformation::{DocumentPath, Rule, Severity};
    use cloudformation_resources::s3;
    use serde_json::json;

    use super::write;
    use crate::terminal::Exit;
    use crate::{Artifact, Build, ConstructError, Stack};

    #[derive(Debug)]
    struct Broken;

    impl Build for Broken {
        fn command(&self) -> String {
            "make".to_owned()
        }

        fn run(&self) -> Result<(), ConstructError> {
            Err(io::Error::other("the compiler failed"))?
        }
    }

    fn stack_with_broken_build() -> Stack {
        let mut stack = Stack::new();
        let code = stack.root().artifact::<String>(Artifact::new("code", "code").built_by(Broken));
        code.expect("placed");
        stack.root().resource("Pages", s3::Bucket::new()).expect("placed");
        stack
    }

    fn printed(stack: Result<Stack, ConstructError>) -> (Exit, String, String) {
        let (mut output, mut errors) = (Vec::new(), Vec::new());
        let mut errors_without_styles = anstream::StripStream::new(&mut errors);
        let exit = write(stack.map(Stack::synth), &mut output, &mut errors_without_styles).expect("written");
        (exit, String::from_utf8(output).expect("UTF-8"), String::from_utf8(errors).expect("UTF-8"))
    }

    #[test]
    fn template_without_errors_is_printed() {
        let mut stack = Stack::new();
        stack.root().resource("Content", s3::Bucket::new()).expect("placed");
        let (exit, output, errors) = printed(Ok(stack));
        assert_eq!((exit, errors.as_str()), (Exit::Success, ""));
        assert!(output.contains("AWS::S3::Bucket"));
    }

    #[test]
    fn template_with_an_error_is_not_printed() {
        let mut stack = Stack::new();
        stack.root().resource("Content", s3::Bucket::new().set("Nmae", json!(1))).expect("placed");
        let (exit, output, errors) = printed(Ok(stack));
        assert_eq!((exit, output.as_str()), (Exit::BadInput, ""));
        assert!(
            errors.starts_with("error[unknown-property]: ") && errors.contains("(construct Content)\n"),
            "{errors}"
        );
    }

    #[test]
    fn acknowledged_warning_is_printed_with_its_reason() {
        static TEST: Rule = Rule::new("test", Severity::Warning, "A test");
        let mut stack = Stack::new();
        stack.root().resource("Content", s3::Bucket::new()).expect("placed");
        stack.root().report(TEST.at(DocumentPath::from_keys(&["Orders"]), "a problem"));
        stack.root().acknowledge(&TEST, "a reason");
        let (exit, _, errors) = printed(Ok(stack));
        assert_eq!(exit, Exit::Success);
        assert_eq!(errors, "acknowledged[test]: a problem\n  --> Orders\n  = reason: a reason\n");
    }

    #[test]
    fn template_whose_artifact_cannot_be_built_is_not_printed() {
        let (exit, output, errors) = printed(Ok(stack_with_broken_build()));
        assert_eq!((exit, output.as_str()), (Exit::Failed, ""));
        assert_eq!(errors, "error: the compiler failed\n");
    }

    #[test]
    fn template_with_two_builds_of_one_place_is_not_printed() {
        let mut stack = stack_with_broken_build();
        stack.root().artifact::<String>(Artifact::new("other", "code")).expect("placed");
        let (exit, output, errors) = printed(Ok(stack));
        assert_eq!((exit, output.as_str()), (Exit::BadInput, ""));
        assert!(
            errors.starts_with("error: code cannot be made both by `make` and by no program"),
            "{errors}"
        );
    }

    #[test]
    fn artifacts_of_a_template_with_errors_are_not_built() {
        let mut stack = stack_with_broken_build();
        stack.root().resource("Content", s3::Bucket::new().set("Nmae", json!(1))).expect("placed");
        assert_eq!(printed(Ok(stack)).0, Exit::BadInput);
    }

    #[test]
    fn stack_that_cannot_be_built_is_an_error_of_the_input() {
        let error = ConstructError::ExportWithoutApp { path: "X".to_owned() };
        let (exit, output, errors) = printed(Err(error));
        assert_eq!((exit, output.as_str()), (Exit::BadInput, ""));
        assert!(errors.starts_with("error: X: "), "{errors}");
    }
}
