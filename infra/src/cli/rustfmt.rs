//! Rust code in the form of rustfmt.

use std::io::Write;
use std::process::{Command, Stdio};

/// The edition in which imported code is formatted.
const EDITION: &str = "2024";

/// Returns the code as rustfmt writes it with the settings of the current folder, or unchanged if rustfmt is not installed.
pub(super) fn formatted(code: String) -> String {
    run(&code).unwrap_or(code)
}

fn run(code: &str) -> Option<String> {
    let mut rustfmt = Command::new("rustfmt")
        .args(["--edition", EDITION])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    // rustfmt reads all of its input before it writes. Its input ends when the pipe is dropped.
    let is_read = rustfmt.stdin.take()?.write_all(code.as_bytes());
    let output = rustfmt.wait_with_output().ok()?;
    let is_formatted = is_read.is_ok() && output.status.success() && !output.stdout.is_empty();
    String::from_utf8(output.stdout).ok().filter(|_| is_formatted)
}

#[cfg(test)]
mod tests {
    use super::formatted;

    #[test]
    fn code_is_formatted_and_other_text_stays() {
        assert_eq!(formatted("fn  main( ) { }".to_owned()), "fn main() {}\n");
        assert_eq!(formatted("fn".to_owned()), "fn");
    }
}
