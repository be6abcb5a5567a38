//! Runs of the binary in a folder with files.

use std::fs;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

/// A folder in which the command runs.
pub(crate) struct Folder(pub(crate) PathBuf);

impl Folder {
    pub(crate) fn new(name: &str) -> Self {
        let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).expect("a folder");
        Self(path)
    }

    pub(crate) fn with(self, name: &str, text: &str) -> Self {
        let file = self.0.join(name);
        fs::create_dir_all(file.parent().expect("a file is in a folder")).expect("a folder");
        fs::write(file, text).expect("a file");
        self
    }

    pub(crate) fn infra(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_infra"));
        command.args(arguments).current_dir(&self.0).output().expect("a run")
    }

    /// Runs the command with a text on standard input.
    pub(crate) fn infra_with_input(&self, arguments: &[&str], text: &str) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_infra"));
        command.args(arguments).current_dir(&self.0);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("a run");
        let mut input = child.stdin.take().expect("standard input");
        input.write_all(text.as_bytes()).expect("the command reads its input");
        drop(input);
        child.wait_with_output().expect("a run")
    }
}

pub(crate) fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

pub(crate) fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("UTF-8")
}

pub(crate) fn code(output: &Output) -> i32 {
    output.status.code().expect("no signal")
}
