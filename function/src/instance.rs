//! What one instance of the function keeps between requests, and the fetching that the core asks for.

mod http;
mod parameters;
mod signature;
mod tls;

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use gate::{
    Decision, Event, Fetched, Gate, KeySet, Lookup, Metadata, Need, Outcome, Random, decide, line,
    unavailable,
};
use ring::rand::{SecureRandom as _, SystemRandom};
use serde_json::{Value as Json, json};
use settings::{FunctionName, LogLevel};

use http::{Client, Trouble};
use parameters::Problem;

/// Seconds that settings, keys of sessions and what a provider says of itself are good for. The settings' are spread,
/// so that hundreds of instances do not ask at once.
const SETTINGS_SECONDS: u64 = 240;
const SETTINGS_SPREAD: u64 = 120;
const PROVIDER_SECONDS: u64 = 3600;
/// Seconds, and as many again by chance, before what could not be read is tried again.
const AGAIN_SECONDS: u64 = 15;
/// Seconds, and as many again by chance, in which nobody else waits for a provider that has just failed.
const PROVIDER_AGAIN_SECONDS: u64 = 5;
/// Seconds that settings are kept when they cannot be read anew. What was taken away closes the gate at once.
const STALE_SECONDS: u64 = 86_400;
/// The longest that one fetch may take, and what is left for the answer.
const FETCH: Duration = Duration::from_millis(2500);
const RESERVE: Duration = Duration::from_millis(300);
/// Discovery, token and keys, and keys once more.
const MOST_FETCHES: usize = 4;

/// One instance.
pub(crate) struct Instance {
    site: String,
    client: Option<Client>,
    gate: Option<Gate>,
    /// When the settings were last read, and when somebody last tried.
    settings_read_at: u64,
    settings_tried: Tried,
    metadata: Option<(Metadata, u64)>,
    keys: Option<KeySet>,
    /// When the provider last failed to give its metadata or its keys.
    metadata_failed: Tried,
    keys_failed: Tried,
}

/// When something was tried, and for how many seconds that is good.
#[derive(Clone, Copy, Default)]
struct Tried {
    at: u64,
    seconds: u64,
}

impl Tried {
    /// Just now, in vain.
    fn failed() -> Self {
        Self { at: now(), seconds: PROVIDER_AGAIN_SECONDS + spread(PROVIDER_AGAIN_SECONDS) }
    }

    /// A clock that was set back makes everything due.
    fn is_due(self) -> bool {
        let now = now();
        now < self.at || now >= self.at.saturating_add(self.seconds)
    }
}

/// What was fetched for one request alone, or failed so lately that it counts as tried.
struct Attempted {
    metadata: bool,
    keys: bool,
    token: Option<Result<Vec<u8>, Trouble>>,
}

impl Instance {
    /// An instance that has read nothing yet: until there is a request there may be none to read for.
    pub(crate) fn from_environment() -> Self {
        let name = std::env::var("AWS_LAMBDA_FUNCTION_NAME").unwrap_or_default();
        Self {
            site: FunctionName::from_environment(&name).to_string(),
            client: None,
            gate: None,
            settings_read_at: 0,
            settings_tried: Tried::default(),
            metadata: None,
            keys: None,
            metadata_failed: Tried::default(),
            keys_failed: Tried::default(),
        }
    }

    /// The answer to one event, whatever it is.
    pub(crate) async fn answer(&mut self, event: Json, deadline: SystemTime) -> Json {
        let event = Event::read(event);
        let outcome = self.decide(&event, deadline).await;
        match outcome.decision {
            Decision::Forward(uri) => event.forwarded(uri),
            Decision::Respond(response) => response.into_json(),
            Decision::Need(_) => Json::Null,
        }
    }

    fn log(&self, event: &Event, outcome: &Outcome) {
        let least = self.gate.as_ref().map_or(LogLevel::Info, |gate| gate.settings.log_level);
        if let Some(line) = line(event, outcome, &self.site, least) {
            crate::log(&line);
        }
    }

    async fn decide(&mut self, event: &Event, deadline: SystemTime) -> Outcome {
        self.refresh(deadline).await;
        let Some(random) = random() else { return self.closed(event) };
        let mut attempted = Attempted {
            metadata: !self.metadata_failed.is_due(),
            keys: !self.keys_failed.is_due(),
            token: None,
        };
        for _ in 0..=MOST_FETCHES {
            let Some(gate) = &self.gate else { return self.closed(event) };
            let fetched = self.fetched(&attempted);
            let outcome = decide(event, gate, &fetched, now(), &random);
            self.log(event, &outcome);
            let Decision::Need(need) = outcome.decision else { return outcome };
            self.fetch(need, &mut attempted, deadline).await;
        }
        self.closed(event)
    }

    fn closed(&self, event: &Event) -> Outcome {
        let outcome = unavailable();
        self.log(event, &outcome);
        outcome
    }

    fn fetched<'a>(&'a self, attempted: &'a Attempted) -> Fetched<'a> {
        let fresh = |at: u64| !Tried { at, seconds: PROVIDER_SECONDS }.is_due();
        let metadata = match &self.metadata {
            Some((metadata, at)) if attempted.metadata || fresh(*at) => Lookup::Known(metadata),
            _ if attempted.metadata => Lookup::Failed,
            _ => Lookup::NotYet,
        };
        let keys = match &self.keys {
            Some(keys) if attempted.keys || fresh(keys.fetched_at) => Lookup::Known(keys),
            _ if attempted.keys => Lookup::Failed,
            _ => Lookup::NotYet,
        };
        let token = match &attempted.token {
            Some(Ok(answer)) => Lookup::Known(answer.as_slice()),
            Some(Err(_)) => Lookup::Failed,
            None => Lookup::NotYet,
        };
        Fetched { metadata, keys, token }
    }

    /// Reads the settings when they are due. What could not be read leaves what was read before.
    async fn refresh(&mut self, deadline: SystemTime) {
        if !self.settings_tried.is_due() {
            return;
        }
        let site = self.site.clone();
        let read = match self.client(deadline) {
            Ok(client) => parameters::read(client, &site).await,
            Err(trouble) => Err(trouble.into()),
        };
        let seconds = match read {
            Ok(gate) => {
                if self.gate.as_ref().is_some_and(|old| old.settings.provider != gate.settings.provider) {
                    self.metadata = None;
                    self.keys = None;
                    self.metadata_failed = Tried::default();
                    self.keys_failed = Tried::default();
                }
                self.gate = Some(gate);
                self.settings_read_at = now();
                SETTINGS_SECONDS + spread(SETTINGS_SPREAD)
            }
            Err(problem) => {
                report("settings", &problem.to_string());
                let too_old = Tried { at: self.settings_read_at, seconds: STALE_SECONDS }.is_due();
                if too_old || matches!(problem, Problem::Missing(_)) {
                    self.gate = None;
                }
                // With nothing to decide by, somebody is waiting.
                if self.gate.is_some() { AGAIN_SECONDS + spread(AGAIN_SECONDS) } else { 1 + spread(3) }
            }
        };
        self.settings_tried = Tried { at: now(), seconds };
    }

    async fn fetch(&mut self, need: Need, attempted: &mut Attempted, deadline: SystemTime) {
        match need {
            Need::Metadata => {
                attempted.metadata = true;
                match self.read_metadata(deadline).await {
                    Ok(metadata) => self.metadata = Some((metadata, now())),
                    Err(trouble) => {
                        report("discovery", &trouble.to_string());
                        self.metadata_failed = Tried::failed();
                    }
                }
            }
            Need::Keys => {
                let again = matches!(self.fetched(attempted).keys, Lookup::Known(_));
                attempted.keys = true;
                match self.read_keys(deadline).await {
                    Ok(keys) => self.keys = Some(keys),
                    // The old ones stay.
                    Err(trouble) => {
                        report("keys", &trouble.to_string());
                        self.keys_failed = Tried::failed();
                    }
                }
                if again {
                    self.keys = self.keys.take().map(|keys| keys.looked_again(now()));
                }
            }
            Need::Token(request) => {
                let answer = match self.client(deadline) {
                    Ok(client) => client.token(&request).await,
                    Err(trouble) => Err(trouble),
                };
                if let Err(trouble) = &answer {
                    report("token", &trouble.to_string());
                }
                attempted.token = Some(answer);
            }
        }
    }

    async fn read_metadata(&mut self, deadline: SystemTime) -> Result<Metadata, Trouble> {
        let issuer = self.gate.as_ref().map(|gate| gate.settings.provider.issuer.clone()).unwrap_or_default();
        // A path of the issuer's stays in front: Discovery 1.0, section 4.
        let url = format!("{}/.well-known/openid-configuration", issuer.trim_end_matches('/'));
        let document = self.client(deadline)?.get(&url).await?;
        Metadata::read(&document, &issuer).ok_or(Trouble::Content)
    }

    async fn read_keys(&mut self, deadline: SystemTime) -> Result<KeySet, Trouble> {
        let given = self.gate.as_ref().and_then(|gate| gate.settings.provider.endpoints.as_ref());
        let url = match (given, &self.metadata) {
            (Some(endpoints), _) => endpoints.jwks_uri.clone(),
            (None, Some((metadata, _))) => metadata.jwks_uri().to_owned(),
            (None, None) => return Err(Trouble::Content),
        };
        let document = self.client(deadline)?.get(&url).await?;
        KeySet::read(&document, now()).ok_or(Trouble::Content)
    }

    /// The client, made when it is first needed, with as long as this request has.
    fn client(&mut self, deadline: SystemTime) -> Result<&Client, Trouble> {
        if self.client.is_none() {
            self.client = Some(Client::new()?);
        }
        let left = deadline.duration_since(SystemTime::now()).unwrap_or_default().saturating_sub(RESERVE);
        let client = self.client.as_mut().ok_or(Trouble::Client)?;
        client.timeout = left.min(FETCH);
        Ok(client)
    }
}

fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
}

fn random() -> Option<Random> {
    let mut bytes = [0; Random::BYTES];
    SystemRandom::new().fill(&mut bytes).ok()?;
    Some(Random::new(bytes))
}

/// Less than so many seconds, by chance.
fn spread(seconds: u64) -> u64 {
    let mut byte = [0];
    let filled = SystemRandom::new().fill(&mut byte);
    filled.map_or(0, |()| u64::from(byte[0]) * seconds / 256)
}

/// Trouble with others, which no visitor is told about in detail.
fn report(what: &str, problem: &str) {
    crate::log(
        &json!({"level": "error", "reason": "fetch-failed", "what": what, "problem": problem}).to_string(),
    );
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime};

    use gate::{Gate, Keys};
    use serde_json::{Value as Json, json};
    use settings::Settings;

    use super::{AGAIN_SECONDS, Instance, PROVIDER_AGAIN_SECONDS, STALE_SECONDS, Tried, now};

    /// An instance that can read nothing: there is no time left for it.
    fn answer(instance: &mut Instance) -> Json {
        asked(instance, "*/*")
    }

    /// Somebody opens a page.
    fn navigate(instance: &mut Instance) -> Json {
        asked(instance, "text/html")
    }

    fn asked(instance: &mut Instance, accept: &str) -> Json {
        let headers = json!({"host": [{"value": "d1.cloudfront.net"}], "accept": [{"value": accept}]});
        let event = json!({"Records": [{"cf": {
            "config": {"distributionDomainName": "d1.cloudfront.net"},
            "request": {"method": "GET", "uri": "/a", "headers": headers},
        }}]});
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        runtime.block_on(instance.answer(event, SystemTime::UNIX_EPOCH + Duration::from_secs(1)))
    }

    fn just_read() -> Tried {
        Tried { at: now(), seconds: 300 }
    }

    fn gate() -> Gate {
        let settings = json!({
            "version": 1,
            "provider": {"issuer": "https://idp.example.com", "client_id": "c", "scopes": ["openid"]},
            "paths": {"callback": "/c", "sign_out": "/s"},
            "session": {"lifetime_seconds": 300},
        });
        let keys = json!({"keys": [{"id": "k", "secret": "A".repeat(43)}]});
        Gate {
            site: "docs-gate".to_owned(),
            settings: Settings::read(&settings.to_string()).expect("settings"),
            client_secret: None,
            keys: Keys::read(&keys.to_string()).expect("keys"),
        }
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
        assert!(instance.settings_tried.seconds >= AGAIN_SECONDS, "and does not try at every request");
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

    #[test]
    fn a_provider_that_just_failed_is_not_waited_for_again() {
        let mut instance =
            Instance { gate: Some(gate()), settings_tried: just_read(), ..Instance::from_environment() };
        assert_eq!(navigate(&mut instance)["status"], "502");
        let failed = instance.metadata_failed;
        assert!(!failed.is_due() && failed.seconds >= PROVIDER_AGAIN_SECONDS);
        instance.metadata_failed.at -= 1;
        assert_eq!(navigate(&mut instance)["status"], "502");
        assert_eq!(instance.metadata_failed.at, failed.at - 1, "nobody asked");
        instance.metadata_failed.at -= 2 * PROVIDER_AGAIN_SECONDS;
        navigate(&mut instance);
        assert!(instance.metadata_failed.at >= failed.at, "asked anew");
    }

    #[test]
    fn a_clock_that_was_set_back_makes_everything_due() {
        let tried = |at, seconds| Tried { at, seconds }.is_due();
        assert!(tried(now() + 1000, 5000) && tried(now() - 10, 10));
        assert!(!tried(now() - 10, 100));
    }
}
