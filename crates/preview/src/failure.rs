//! The reason why the preview cannot start.

use std::error::Error;
use std::fmt;
use std::io;
use std::path::Path;

use constructs::terminal::{self, Exit, error_chain};

/// The reason why the preview cannot start: the problem, what to do about it, and the error below it.
#[derive(Debug)]
pub(crate) struct Failure {
    exit: Exit,
    problem: String,
    help: Option<&'static str>,
    source: Option<Box<dyn Error + Send + Sync>>,
}

impl Failure {
    /// The configuration or the command line has errors, one a line.
    pub(crate) fn input(problems: &[String]) -> Self {
        Self { exit: Exit::BadInput, problem: problems.join("\n"), help: None, source: None }
    }

    fn failed(
        problem: impl Into<String>,
        help: Option<&'static str>,
        source: impl Into<Box<dyn Error + Send + Sync>>,
    ) -> Self {
        Self { exit: Exit::Failed, problem: problem.into(), help, source: Some(source.into()) }
    }

    pub(crate) fn folder(folder: &Path, error: io::Error) -> Self {
        Self::failed(folder.display().to_string(), Some("name a folder that can be read"), error)
    }

    pub(crate) fn port(port: u16, error: io::Error) -> Self {
        let help = "stop the program that uses it, or choose another port with --port";
        if error.kind() == io::ErrorKind::AddrInUse {
            let problem = format!("port {port} is in use");
            return Self { exit: Exit::Failed, problem, help: Some(help), source: None };
        }
        Self::failed(format!("cannot listen on port {port}"), Some(help), error)
    }

    pub(crate) fn package(zip: &Path, error: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        let help = "make it: cargo lambda build --release -p function, then cargo run -p infra -- package";
        Self::failed(zip.display().to_string(), Some(help), error)
    }

    pub(crate) fn secret(path: &Path, error: io::Error) -> Self {
        Self::failed(path.display().to_string(), Some("name a file that holds the client secret"), error)
    }

    pub(crate) fn config(name: &str, error: io::Error) -> Self {
        Self::failed(name, Some("name a readable file with --config"), error)
    }

    pub(crate) fn random() -> Self {
        Self::failed("cannot generate a key", None, "the system gives no random bytes")
    }

    pub(crate) fn tls() -> Self {
        Self::failed("cannot make a TLS client", None, "the system has no trusted certificates")
    }

    /// The system gives no sockets, threads or temporary files.
    pub(crate) fn system(error: io::Error) -> Self {
        Self::failed("the system gives no sockets, threads or temporary files", None, error)
    }

    /// Prints the failure to standard error, each problem as an error, and returns the exit code.
    pub(crate) fn print(&self) -> Exit {
        for line in error_chain(self).lines() {
            terminal::error(line);
        }
        if let Some(help) = self.help {
            terminal::help(help);
        }
        self.exit
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
