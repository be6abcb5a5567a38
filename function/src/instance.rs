//! One instance of the function, which keeps its parameters and the provider's documents between requests.

use std::time::SystemTime;

use gate::{Event, Gate, Outcome, is_origin_error, line, unavailable};
use serde_json::Value as Json;
use settings::{GateName, LogLevel, Logouts, STALE_SECONDS, SiteTokens};

use crate::answer::answer;
use crate::backoff::Backoff;
use crate::clock::now;
use crate::deadline::Deadline;
use crate::error_page::with_error_page;
use crate::fetcher::Fetcher;
use crate::log::{Log, report};
use crate::parameter_error::ParameterError;
use crate::parameters::{self, GateParameters};
use crate::random::jitter;
use crate::schedule::{self, LastRead};
use crate::ssm::Ssm;

/// An instance of the function.
pub struct Instance {
    site: String,
    gate: Option<Gate>,
    /// Unix time at which the parameters were last read.
    settings_read_at: u64,
    /// Until this is over, the parameters are not read again.
    settings_backoff: Backoff,
    fetcher: Fetcher,
}

impl Instance {
    /// Creates an instance for the function that the environment names. It has not read its parameters yet.
    pub fn from_environment() -> Self {
        let name = std::env::var("AWS_LAMBDA_FUNCTION_NAME").unwrap_or_default();
        Self {
            site: GateName::from_environment(&name).to_string(),
            gate: None,
            settings_read_at: 0,
            settings_backoff: Backoff::default(),
            fetcher: Fetcher::default(),
        }
    }

    /// Reads the parameters before the first request, which otherwise waits for SSM. If this fails, the first request reads them.
    pub async fn initialise(&mut self, log: &mut Log<'_>) {
        self.read_parameters(Deadline::after(schedule::FIRST_READ), log).await;
        if self.gate.is_none() {
            self.settings_backoff = Backoff::default();
        }
    }

    /// Returns the answer to an event before the deadline. Every event gets an answer.
    pub async fn answer(&mut self, event: Json, deadline: SystemTime, log: &mut Log<'_>) -> Json {
        let event = Event::read(event);
        // A response that stays as it is waits for nothing.
        if event.is_origin_response() && !is_origin_error(&event) {
            return event.into_origin_response();
        }
        if self.settings_backoff.is_over() {
            self.read_parameters(Deadline::for_invocation(deadline), log).await;
        }
        if event.is_origin_response() {
            return with_error_page(event, self.gate.as_ref(), log);
        }
        let outcome = match &mut self.gate {
            Some(gate) => self.fetcher.decide(&event, gate, deadline, log).await,
            None => closed(&event, log),
        };
        answer(event, outcome)
    }

    /// Reads the parameters, and decides when to read them again.
    async fn read_parameters(&mut self, deadline: Deadline, log: &mut Log<'_>) {
        let is_warm = self.gate.is_some();
        let read = match self.fetcher.client() {
            Ok(client) if is_warm => {
                let ssm = Ssm::impatient(client, deadline.within(schedule::WARM_READ));
                parameters::read(&ssm, &self.site).await
            }
            Ok(client) => parameters::read(&Ssm::patient(client, deadline), &self.site).await,
            Err(error) => Err(error.into()),
        };
        let last = match read {
            Ok(GateParameters { gate, logouts, site_tokens }) => {
                let last = self.take(gate, logouts, log);
                self.take_site_tokens(site_tokens, last, log)
            }
            Err(problem) => {
                self.forget_site_tokens();
                self.keep(&problem, log)
            }
        };
        self.settings_backoff = Backoff::from_now(schedule::seconds_until_next_read(last, jitter()));
    }

    /// Uses the parameters that were read. If the logouts could not be read, the old ones stay and the read counts as failed.
    fn take(&mut self, gate: Gate, logouts: Result<Logouts, ParameterError>, log: &mut Log<'_>) -> LastRead {
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

    /// Uses the site tokens that were read. If they could not be read, none is valid, users go on, and the instance reads soon again.
    fn take_site_tokens(
        &mut self,
        tokens: Result<SiteTokens, ParameterError>,
        last: LastRead,
        log: &mut Log<'_>,
    ) -> LastRead {
        match tokens {
            Ok(tokens) => {
                if let Some(gate) = &mut self.gate {
                    gate.site_tokens = Some(tokens);
                }
                last
            }
            Err(problem) => {
                report("site-tokens", &problem.to_string(), log);
                self.forget_site_tokens();
                if last == LastRead::Succeeded { LastRead::FailedWarm } else { last }
            }
        }
    }

    /// Lets no site token be valid until the next read. Unlike a session, a token can be valid for a year, so that its list is
    /// not used while it cannot be read again.
    fn forget_site_tokens(&mut self) {
        if let Some(gate) = &mut self.gate {
            gate.site_tokens = None;
        }
    }

    fn set_logouts(&mut self, logouts: Logouts) {
        let Some(gate) = &mut self.gate else { return };
        gate.logouts = logouts;
        // The lists may lack logouts that this instance has received, because writing them can fail.
        gate.logouts.merge(self.fetcher.received_logouts());
        gate.logouts.compact(now(), gate.settings.session.lifetime_seconds);
    }

    /// Uses the old parameters for a day. If a required parameter was deleted, the gate closes immediately.
    fn keep(&mut self, problem: &ParameterError, log: &mut Log<'_>) -> LastRead {
        report("settings", &problem.to_string(), log);
        let is_too_old = Backoff { began_at: self.settings_read_at, seconds: STALE_SECONDS }.is_over();
        if is_too_old || matches!(problem, ParameterError::Missing(_)) {
            self.gate = None;
        }
        if self.gate.is_some() { LastRead::FailedWarm } else { LastRead::FailedCold }
    }
}

fn closed(event: &Event, log: &mut Log<'_>) -> Outcome {
    let outcome = unavailable(event);
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
    use settings::testing::settings;
    use settings::{ReadError, STALE_SECONDS, SiteTokens};

    use super::{Instance, LastRead, ParameterError, now};

    /// Sends a request after the deadline, so that the instance can read nothing.
    fn answer(instance: &mut Instance) -> Json {
        let event = json!({"Records": [{"cf": {
            "config": {"distributionDomainName": "d1.cloudfront.net"},
            "request": {"method": "GET", "uri": "/a", "headers": {"host": [{"value": "d1.cloudfront.net"}]}},
        }}]});
        let runtime =
            tokio::runtime::Builder::new_current_thread().enable_all().build().expect("the runtime starts");
        let past = SystemTime::UNIX_EPOCH + Duration::from_secs(1);
        runtime.block_on(instance.answer(event, past, &mut |_| ()))
    }

    pub(crate) fn gate() -> Gate {
        let keys = json!({"keys": [{"id": "k", "secret": "A".repeat(43)}]});
        let keys = Keys::read(&keys.to_string()).expect("the keys are well-formed");
        Gate::new("docs-gate", settings(), keys)
    }

    #[test]
    fn instance_without_settings_answers_503() {
        let mut instance = Instance::from_environment();
        assert_eq!(answer(&mut instance)["status"], "503");
        assert!(instance.settings_backoff.seconds <= 4, "the instance reads soon again");
    }

    #[test]
    fn instance_that_cannot_read_its_settings_while_it_starts_reads_them_at_the_first_request() {
        let mut instance = Instance::from_environment();
        let runtime =
            tokio::runtime::Builder::new_current_thread().enable_all().build().expect("the runtime starts");
        let mut lines = Vec::new();
        runtime.block_on(instance.initialise(&mut |line| lines.push(line.to_owned())));
        assert!(matches!(lines.as_slice(), [line] if line.contains("settings")), "{lines:?}");
        assert!(instance.settings_backoff.is_over());
        assert_eq!(answer(&mut instance)["status"], "503");
        assert_ne!(instance.settings_backoff.began_at, 0, "the first request tried to read them");
    }

    fn respond(instance: &mut Instance, status: &str) -> Json {
        let event = json!({"Records": [{"cf": {
            "config": {"eventType": "origin-response"},
            "request": {"method": "GET", "uri": "/a"},
            "response": {"status": status, "headers": {}},
        }}]});
        let runtime =
            tokio::runtime::Builder::new_current_thread().enable_all().build().expect("the runtime starts");
        runtime.block_on(instance.answer(event, SystemTime::UNIX_EPOCH, &mut |_| ()))
    }

    #[test]
    fn response_that_stays_as_it_is_reads_no_settings() {
        let mut instance = Instance::from_environment();
        assert_eq!(respond(&mut instance, "200"), json!({"status": "200", "headers": {}}));
        assert_eq!(instance.settings_backoff.began_at, 0);
    }

    #[test]
    fn error_of_the_bucket_becomes_a_page_even_without_settings() {
        let mut instance = Instance::from_environment();
        assert!(respond(&mut instance, "404")["body"].as_str().is_some_and(|body| body.contains("<h1>")));
        assert_ne!(instance.settings_backoff.began_at, 0, "the instance tried to read the theme");
    }

    #[test]
    fn settings_stay_in_use_while_they_cannot_be_read_again() {
        let mut instance =
            Instance { gate: Some(gate()), settings_read_at: now() - 3600, ..Instance::from_environment() };
        assert_eq!(answer(&mut instance)["status"], "401", "the gate decides as before");
        assert!(instance.settings_backoff.seconds >= 15, "the instance does not read at every request");
    }

    #[test]
    fn site_tokens_are_not_used_while_they_cannot_be_read_again() {
        let mut instance =
            Instance { gate: Some(gate()), settings_read_at: now() - 60, ..Instance::from_environment() };
        assert_eq!(answer(&mut instance)["status"], "401", "users go on");
        assert_eq!(instance.gate.expect("the gate stays").site_tokens, None);
    }

    #[test]
    fn site_tokens_that_cannot_be_read_are_reported_and_read_soon_again() {
        let mut instance = Instance { gate: Some(gate()), ..Instance::from_environment() };
        let mut lines = Vec::new();
        let error = || Err(ParameterError::SiteTokens(ReadError::Value("x")));
        let mut take =
            |tokens, last| instance.take_site_tokens(tokens, last, &mut |line| lines.push(line.to_owned()));
        assert_eq!(take(Ok(SiteTokens::default()), LastRead::Succeeded), LastRead::Succeeded);
        assert_eq!(take(error(), LastRead::Succeeded), LastRead::FailedWarm);
        assert_eq!(take(error(), LastRead::FailedCold), LastRead::FailedCold);
        assert_eq!(instance.gate.as_ref().and_then(|gate| gate.site_tokens.as_ref()), None);
        assert!(
            matches!(lines.as_slice(), [line, _] if line.contains("site-tokens: settings: x")),
            "{lines:?}"
        );
        instance.take_site_tokens(Ok(SiteTokens::default()), LastRead::Succeeded, &mut |_| ());
        assert!(instance.gate.expect("the gate stays").site_tokens.is_some());
    }

    #[test]
    fn settings_are_not_used_for_more_than_a_day() {
        let mut instance = Instance {
            gate: Some(gate()),
            settings_read_at: now() - STALE_SECONDS,
            ..Instance::from_environment()
        };
        assert_eq!(answer(&mut instance)["status"], "503");
    }
}
