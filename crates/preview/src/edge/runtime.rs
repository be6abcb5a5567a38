//! What runs at the viewer request: the gate in process, or its package as Lambda would run it.

use std::path::Path;
use std::time::Instant;

use serde_json::Value as Json;

use super::error::FunctionError;
use super::in_process::InProcess;
use super::package::Package;
use crate::failure::Failure;
use crate::parameters::Parameters;
use crate::tls::Identity;

/// What answers events.
pub(crate) enum Edge {
    InProcess(Box<InProcess>),
    Package(Box<Package>),
}

/// How a run of the function ended.
pub(crate) struct Ran {
    /// What it answered, or why it did not.
    pub(crate) answer: Result<Json, FunctionError>,
    /// Lines of its log, each of them JSON.
    pub(crate) lines: Vec<Json>,
    pub(crate) micros: u128,
}

impl Edge {
    /// The package, if there is one. It trusts one certificate, or else what the system trusts.
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

    pub(crate) async fn run(&mut self, event: Json) -> Ran {
        let begun = Instant::now();
        let (answer, lines) = match self {
            Self::InProcess(gate) => gate.run(event).await,
            Self::Package(package) => package.run(&event).await,
        };
        let micros = begun.elapsed().as_micros();
        let lines = lines.iter().filter_map(|line| serde_json::from_str(line).ok()).collect();
        Ran { answer, lines, micros }
    }

    /// Goes by other parameters from the next event on.
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
