//! Rust code in the form of rustfmt.

use std::io::{self, ErrorKind, Read, Write};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use constructs::terminal;

/// The edition in which imported code is formatted.
const EDITION: &str = "2024";

/// Limit of the time that rustfmt takes. It formats the code of the largest template in less than a second.
const TIME_LIMIT: Duration = Duration::from_secs(20);

/// Returns the code as rustfmt writes it with the settings of the current folder, or unchanged if rustfmt is not installed or does not end.
pub(super) fn formatted(code: String) -> String {
    match run(Command::new("rustfmt").args(["--edition", EDITION]), &code, TIME_LIMIT) {
        Ok(formatted) => formatted.unwrap_or(code),
        Err(error) => {
            if error.kind() == ErrorKind::TimedOut {
                let seconds = TIME_LIMIT.as_secs();
                terminal::note(format_args!(
                    "rustfmt did not end within {seconds} seconds; the code is not formatted"
                ));
            }
            code
        }
    }
}

/// Runs a program that formats its input. `None` if it refuses the input.
fn run(rustfmt: &mut Command, code: &str, limit: Duration) -> io::Result<Option<String>> {
    let mut rustfmt = rustfmt.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
    let formatted = pass_through(&mut rustfmt, code.to_owned(), limit);
    if formatted.is_err() {
        rustfmt.kill()?;
    }
    let status = rustfmt.wait()?;
    Ok(formatted?.filter(|formatted| status.success() && !formatted.is_empty()))
}

/// Writes the input of a program and reads its output. Both can wait for the program, so other threads do it. They end with the program.
fn pass_through(program: &mut Child, code: String, limit: Duration) -> io::Result<Option<String>> {
    let (Some(mut input), Some(mut output)) = (program.stdin.take(), program.stdout.take()) else {
        return Ok(None);
    };
    let (sender, receiver) = mpsc::channel();
    let writer = thread::spawn(move || input.write_all(code.as_bytes()).is_ok());
    thread::spawn(move || {
        let mut formatted = String::new();
        let is_read = output.read_to_string(&mut formatted).is_ok();
        // The other side has gone if the time is over.
        _ = sender.send(is_read.then_some(formatted));
    });
    let formatted = receiver.recv_timeout(limit).map_err(|_| io::Error::from(ErrorKind::TimedOut))?;
    let is_written = writer.join().unwrap_or_default();
    Ok(formatted.filter(|_| is_written))
}

#[cfg(test)]
mod tests {
    use std::io::ErrorKind;
    use std::process::Command;
    use std::time::{Duration, Instant};

    use super::{formatted, run};

    #[test]
    fn code_is_formatted_and_other_text_stays() {
        assert_eq!(formatted("fn  main( ) { }".to_owned()), "fn main() {}\n");
        assert_eq!(formatted("fn".to_owned()), "fn");
    }

    #[test]
    #[cfg(unix)]
    fn program_that_does_not_end_is_stopped() {
        let start = Instant::now();
        let code = "fn main() {}\n".repeat(100_000);
        let error =
            run(Command::new("sleep").arg("60"), &code, Duration::from_millis(50)).expect_err("an error");
        assert_eq!(error.kind(), ErrorKind::TimedOut);
        assert!(start.elapsed() < Duration::from_secs(30));
    }
}
