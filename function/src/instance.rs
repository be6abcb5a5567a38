//! One instance of the function: its settings, read in time, and what it keeps between requests.

use std::time::SystemTime;

use gate::{Event, Gate, Outcome, line, unavailable};
use serde_json::Value as Json;
use settings::{GateName, LogLevel, Logouts, STALE_SECONDS};

use crate::answer::answer;
use crate::backoff::Backoff;
use crate::clock::now;
use crate::deadline::Deadline;
use crate::fetcher::Fetcher;
use crate::log::{Log, report};
use crate::parameters::{self, Known};
use crate::problem::Problem;
use crate::random::jitter;
use crate::schedule::{self, LastRead};
use crate::ssm::Ssm;

/// One instance.
pub struct Instance {
    site: String,
    gate: Option<Gate>,
    /// When the settings were last read, and when somebody last tried.
    settings_read_at: u64,
    settings_tried: Backoff,
    fetcher: Fetcher,
}

impl Instance {
    /// An instance that has read nothing yet: until there is a request there may be none to read for.
    pub fn from_environment() -> Self {
        let name = std::env::var("AWS_LAMBDA_FUNCTION_NAME").unwrap_or_default();
        Self {
            site: GateName::from_environment(&name).to_string(),
            gate: None,
            settings_read_at: 0,
            settings_tried: Backoff::default(),
            fetcher: Fetcher::default(),
        }
    }

    /// The answer to one event, whatever it is, by the deadline.
    pub async fn answer(&mut self, event: Json, deadline: SystemTime, log: &mut Log<'_>) -> Json {
        let event = Event::read(event);
        self.refresh(deadline, log).await;
        let outcome = match &mut self.gate {
            Some(gate) => self.fetcher.decide(&event, gate, deadline, log).await,
            None => closed(&event, log),
        };
        answer(event, outcome)
    }

    /// Reads the settings when they are due. What could not be read leaves what was read before, for a day; what was taken away
    /// closes the gate at once.
    async fn refresh(&mut self, deadline: SystemTime, log: &mut Log<'_>) {
        if !self.settings_tried.is_over() {
            return;
        }
        let deadline = Deadline::of_invocation(deadline);
        let is_warm = self.gate.is_some();
        let read = match self.fetcher.client() {
            Ok(client) if is_warm => {
                let ssm = Ssm::impatient(client, deadline.within(schedule::WARM_READ));
                parameters::read(&ssm, &self.site).await
            }
            Ok(client) => parameters::read(&Ssm::patient(client, deadline), &self.site).await,
            Err(trouble) => Err(trouble.into()),
        };
        let last = match read {
            Ok(Known { gate, logouts }) => self.take(gate, logouts, log),
            Err(problem) => self.keep(&problem, log),
        };
        self.settings_tried = Backoff::from_now(schedule::seconds_until_next_read(last, jitter()));
    }

    /// Takes over what was read. Where the logouts could not be read, those of before stay, and the read counts as failed.
    fn take(&mut self, gate: Gate, logouts: Result<Logouts, Problem>, log: &mut Log<'_>) -> LastRead {
        if self.gate.as_ref().is_some_and(|old| old.settings.provider != gate.settings.provider) {
            self.fetcher.forget();
        }
        let old = self.gate.replace(gate).map(|old| old.logouts);
        match (logouts, old) {
            (Ok(logouts), _) => {
                self.settings_read_at = now();
                self.set_logouts(logouts);
                LastRead::Succeeded
            }
            (Err(problem), Some(old)) => {
                self.set_logouts(old);
                self.keep(&problem, log)
            }
            (Err(problem), None) => {
                self.gate = None;
                self.keep(&problem, log)
            }
        }
    }

    fn set_logouts(&mut self, logouts: Logouts) {
        let Some(gate) = &mut self.gate else { return };
        gate.logouts = logouts;
        // Also those that this instance could not write down for the others.
        gate.logouts.merge(self.fetcher.received_logouts());
        gate.logouts.compact(now(), gate.settings.session.lifetime_seconds);
    }

    /// Uses the parameters of before for a day. A parameter that was deleted closes the gate at once.
    fn keep(&mut self, problem: &Problem, log: &mut Log<'_>) -> LastRead {
        report("settings", &problem.to_string(), log);
        let too_old = Backoff { began_at: self.settings_read_at, seconds: STALE_SECONDS }.is_over();
        if too_old || matches!(problem, Problem::Missing(_)) {
            self.gate = None;
        }
        if self.gate.is_some() { LastRead::FailedWarm } else { LastRead::FailedCold }
    }
}

fn closed(event: &Event, log: &mut Log<'_>) -> Outcome {
    let outcome = unavailable();
    if let Some(line) = line(event, &outcome, None, LogLevel::Info) {
        log(&line);
    }
    outcome
}

#[cfg(test)]
pub(crate) mod tests {
    use std::time::{Duration, SystemTime};

    use gate::{Gate, Keys};
    use serde_json::{Value as Json, json};
    use settings::STALE_SECONDS;
    use settings::testing::settings;

    use super::{Instance, now};

    /// An instance that can read nothing: there is no time left for it.
    fn answer(instance: &mut Instance) -> Json {
        let event = json!({"Records": [{"cf": {
            "config": {"distributionDomainName": "d1.cloudfront.net"},
            "request": {"method": "GET", "uri": "/a", "headers": {"host": [{"value": "d1.cloudfront.net"}]}},
        }}]});
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        let past = SystemTime::UNIX_EPOCH + Duration::from_secs(1);
        runtime.block_on(instance.answer(event, past, &mut |_| ()))
    }

    pub(crate) fn gate() -> Gate {
        let keys = json!({"keys": [{"id": "k", "secret": "A".repeat(43)}]});
        let keys = Keys::read(&keys.to_string()).expect("the keys are well-formed");
        Gate::new("docs-gate", settings(), keys)
    }

    #[test]
    fn an_instance_that_never_read_its_settings_is_closed() {
        let mut instance = Instance::from_environment();
        assert_eq!(answer(&mut instance)["status"], "503");
        assert!(instance.settings_tried.seconds <= 4, "and tries again");
    }

    #[test]
    fn settings_that_cannot_be_read_anew_stay_as_they_were() {
        let mut instance =
            Instance { gate: Some(gate()), settings_read_at: now() - 3600, ..Instance::from_environment() };
        assert_eq!(answer(&mut instance)["status"], "401", "as before");
        assert!(instance.settings_tried.seconds >= 15, "and does not try at every request");
    }

    #[test]
    fn settings_of_yesterday_are_no_longer_gone_by() {
        let mut instance = Instance {
            gate: Some(gate()),
            settings_read_at: now() - STALE_SECONDS,
            ..Instance::from_environment()
        };
        assert_eq!(answer(&mut instance)["status"], "503");
    }
}
