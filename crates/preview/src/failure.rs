//! Why there is no preview.

use std::io;
use std::path::Path;
use std::process::ExitCode;

use crate::config::{Config, Fault};

#[derive(Debug)]
pub(crate) enum Failure {
    /// What cannot be used, why, and what to do.
    Unusable { problem: String, advice: &'static str },
    /// Faults of the configuration or of the command line.
    Input(Vec<String>),
    /// The system gives no random bytes.
    Random,
    /// There is nothing that a TLS client could trust.
    Tls,
    /// The system gives no sockets, threads or temporary files.
    Runtime(io::Error),
}

impl Failure {
    pub(crate) fn folder(folder: &Path, error: &io::Error) -> Self {
        let problem = format!("{}: {error}", folder.display());
        Self::Unusable { problem, advice: "name a folder that can be read" }
    }

    pub(crate) fn port(port: u16, error: &io::Error) -> Self {
        let problem = format!("port {port} of 127.0.0.1: {error}");
        Self::Unusable { problem, advice: "stop what has it, or name another port with --port" }
    }

    pub(crate) fn package(zip: &Path, problem: &str) -> Self {
        let problem = format!("{}: {problem}", zip.display());
        let advice = "make it: cargo lambda build --release -p function, then cargo run -p infra -- package";
        Self::Unusable { problem, advice }
    }

    pub(crate) fn secret(path: &Path, error: &io::Error) -> Self {
        let problem = format!("{}: {error}", path.display());
        Self::Unusable { problem, advice: "name a file that holds the client secret" }
    }

    pub(crate) fn config(config: &Config, fault: Fault) -> Self {
        let name = config.name();
        match fault {
            Fault::Unreadable(error) => Self::Unusable {
                problem: format!("{name}: {error}"),
                advice: "name a readable file with --config",
            },
            Fault::Findings(_) => {
                Self::Input(fault.lines().into_iter().map(|line| format!("{name}:{line}")).collect())
            }
        }
    }

    pub(crate) fn lines(&self) -> Vec<String> {
        match self {
            Self::Unusable { problem, .. } => vec![problem.clone()],
            Self::Input(lines) => lines.clone(),
            Self::Random => vec!["the system gives no random bytes".to_owned()],
            Self::Tls => vec!["no TLS client can be made: the system has no trusted certificates".to_owned()],
            Self::Runtime(error) => vec![error.to_string()],
        }
    }

    pub(crate) fn advice(&self) -> Option<&'static str> {
        match self {
            Self::Unusable { advice, .. } => Some(advice),
            Self::Input(_) | Self::Random | Self::Tls | Self::Runtime(_) => None,
        }
    }

    /// Those of `infra`.
    pub(crate) fn exit_code(&self) -> ExitCode {
        ExitCode::from(match self {
            Self::Input(_) => 2,
            Self::Unusable { .. } | Self::Random | Self::Tls | Self::Runtime(_) => 3,
        })
    }
}
