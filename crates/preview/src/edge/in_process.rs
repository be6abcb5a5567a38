//! The gate in this process. It calls the provider over HTTPS, as at the edge.

use std::time::{Duration, SystemTime};

use constructs::terminal::Failure;
use function::{Client, Fetcher, answer, with_error_page};
use gate::{Event, Gate};
use serde_json::Value as Json;

use super::error::FunctionError;
use super::limits::TIMEOUT_SECONDS;
use crate::failure;
use crate::parameters::Parameters;

pub(crate) struct InProcess {
    gate: Gate,
    fetcher: Fetcher,
}

impl InProcess {
    pub(super) fn new(parameters: &Parameters, trusted: Option<&[u8]>) -> Result<Self, Failure> {
        let client =
            trusted.map_or_else(Client::new, Client::with_root_certificate).map_err(|_| failure::tls())?;
        Ok(Self { gate: parameters.gate()?, fetcher: Fetcher::with_client(client).without_lists() })
    }

    pub(super) async fn run(&mut self, event: Json) -> (Result<Json, FunctionError>, Vec<String>) {
        let event = Event::read(event);
        let deadline = SystemTime::now() + Duration::from_secs(TIMEOUT_SECONDS);
        let mut lines = Vec::new();
        let mut log = |line: &str| lines.push(line.to_owned());
        if event.is_origin_response() {
            return (Ok(with_error_page(event, Some(&self.gate), &mut log)), lines);
        }
        let outcome = self.fetcher.decide(&event, &mut self.gate, deadline, &mut log).await;
        (Ok(answer(event, outcome)), lines)
    }

    pub(super) fn configure(&mut self, parameters: &Parameters) -> Result<(), Failure> {
        let gate = parameters.gate()?;
        if gate.settings.provider != self.gate.settings.provider {
            self.fetcher.forget();
        }
        self.gate = gate;
        Ok(())
    }
}
