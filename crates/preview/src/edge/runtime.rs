//! The choice between the gate in this process and the package.

use std::path::Path;
use std::time::Instant;

use constructs::terminal::Failure;
use serde_json::Value as Json;

use super::error::FunctionError;
use super::in_process::InProcess;
use super::package::Package;
use crate::parameters::Parameters;
use crate::tls::Identity;

/// The viewer-request function.
pub(crate) enum Edge {
    InProcess(Box<InProcess>),
    Package(Box<Package>),
}

/// A run of the function.
pub(crate) struct Run {
    /// The answer, or the reason why there is none.
    pub(crate) answer: Result<Json, FunctionError>,
    /// The lines of its log, each of them JSON.
    pub(crate) lines: Vec<Json>,
    pub(crate) micros: u128,
}

impl Edge {
    /// Opens the package, or else the gate in this process. It trusts the given certificate, or else the certificates of the
    /// system.
    pub(crate) fn open(
        package: Option<&Path>,
        parameters: Parameters,
        trusted: Option<&Identity>,
    ) -> Result<Self, Failure> {
        if let Some(zip) = package {
            let trusted = trusted.map(|identity| identity.pem.as_str());
            Package::open(zip, parameters, trusted).map(Box::new).map(Self::Package)
        } else {
            let trusted = trusted.map(|identity| identity.der.as_slice());
            InProcess::new(&parameters, trusted).map(Box::new).map(Self::InProcess)
        }
    }

    pub(crate) async fn run(&mut self, event: Json) -> Run {
        let start = Instant::now();
        let (answer, lines) = match self {
            Self::InProcess(gate) => gate.run(event).await,
            Self::Package(package) => package.run(&event).await,
        };
        let micros = start.elapsed().as_micros();
        let lines = lines.iter().filter_map(|line| serde_json::from_str(line).ok()).collect();
        Run { answer, lines, micros }
    }

    /// Uses other parameters from the next event on.
    pub(crate) fn configure(&mut self, parameters: Parameters) -> Result<(), Failure> {
        match self {
            Self::InProcess(gate) => gate.configure(&parameters),
            Self::Package(package) => {
                package.configure(parameters);
                Ok(())
            }
        }
    }
}
