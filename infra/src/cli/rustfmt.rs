//! Rust code in the form of rustfmt.

use std::io::{self, ErrorKind, Read, Write};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

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
    let end = Instant::now() + limit;
    let mut rustfmt = rustfmt.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
    let formatted = pass_through(&mut rustfmt, code.to_owned(), limit);
    let Some(status) = wait_until(&mut rustfmt, end)? else {
        rustfmt.kill()?;
        rustfmt.wait()?;
        return Err(ErrorKind::TimedOut.into());
    };
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
        let is_written = writer.join().unwrap_or_default();
        // The other side has gone if the time is over.
        _ = sender.send((is_read && is_written).then_some(formatted));
    });
    receiver.recv_timeout(limit).map_err(|_| ErrorKind::TimedOut.into())
}

/// Waits for a program, which can close its output and go on. `None` if it has not ended in time.
fn wait_until(program: &mut Child, end: Instant) -> io::Result<Option<ExitStatus>> {
    loop {
        let status = program.try_wait()?;
        if status.is_some() || Instant::now() >= end {
            return Ok(status);
        }
        thread::sleep(Duration::from_millis(1));
    }
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
        for (script, code) in [
            ("exec sleep 60", "fn main() {}\n".repeat(100_000)),
            ("exec >&-; exec sleep 60", "fn main() {}\n".repeat(100_000)),
            ("exec >&-; exec sleep 60", String::new()),
        ] {
            let start = Instant::now();
            let mut program = Command::new("sh");
            let error =
                run(program.args(["-c", script]), &code, Duration::from_millis(50)).expect_err("an error");
            assert_eq!(error.kind(), ErrorKind::TimedOut, "{script}");
            assert!(start.elapsed() < Duration::from_secs(30), "{script}");
        }
    }
}
