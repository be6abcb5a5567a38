//! Deciding with what has to be fetched for it, and keeping what is good for other requests too.

use std::time::SystemTime;

use gate::{
    Decision, Event, Fetched, Gate, KeySet, Lookup, Metadata, Need, Outcome, Revocation, TokenRequest,
    TokenResponse, decide, line, unavailable,
};
use settings::Logouts;

use crate::backoff::Backoff;
use crate::clock::now;
use crate::deadline::Deadline;
use crate::http::{Client, Trouble};
use crate::log::{Log, report};
use crate::logout::{self, Recorded};
use crate::random::{jitter, random};
use crate::ssm::Ssm;

/// Seconds that what a provider says of itself is good for.
const PROVIDER_SECONDS: u64 = 3600;
/// Seconds, and as many again by chance, in which nobody else waits for a provider that has just failed.
pub(crate) const PROVIDER_AGAIN_SECONDS: u64 = 5;
/// Seconds for which the provider's keys and metadata serve while newer ones cannot be fetched. A key that the provider has
/// withdrawn must not be trusted for longer.
const PROVIDER_STALE_SECONDS: u64 = 4 * PROVIDER_SECONDS;
/// Discovery, keys and token, and keys once more.
const MOST_FETCHES: usize = 4;

/// The provider, as far as it is known here.
#[derive(Default)]
pub struct Fetcher {
    client: Option<Client>,
    known: Known,
    /// Logouts that this instance has received. They stay in force here, also where the lists could not be written.
    received_logouts: Logouts,
}

/// What was fetched, and when that last failed.
#[derive(Default)]
struct Known {
    metadata: Option<(Metadata, u64)>,
    keys: Option<KeySet>,
    metadata_failed: Backoff,
    keys_failed: Backoff,
    refresh_failed: Backoff,
}

/// What was fetched for one request alone, or failed so lately that it counts as tried.
struct Attempted {
    metadata: bool,
    keys: bool,
    token: Option<Result<(u16, Vec<u8>), Trouble>>,
    revoked: Lookup<()>,
}

impl Fetcher {
    /// One with a client of the caller's; without, one that trusts the system's roots is made when it is first needed.
    pub fn with(client: Client) -> Self {
        Self { client: Some(client), ..Self::default() }
    }

    /// Forgets what was said by a provider that has gone.
    pub fn forget(&mut self) {
        self.known = Known::default();
    }

    /// Logouts that this instance has received.
    pub(crate) fn received_logouts(&self) -> &Logouts {
        &self.received_logouts
    }

    /// The decision about one event, made by the deadline whatever others do. The log gets a line of each step.
    pub async fn decide(
        &mut self,
        event: &Event,
        gate: &mut Gate,
        deadline: SystemTime,
        log: &mut Log<'_>,
    ) -> Outcome {
        let deadline = Deadline::of_invocation(deadline);
        let Some(random) = random() else { return closed(event, gate, log) };
        let mut attempted = Attempted {
            metadata: !self.known.metadata_failed.is_over(),
            keys: !self.known.keys_failed.is_over(),
            token: None,
            revoked: Lookup::NotYet,
        };
        for _ in 0..=MOST_FETCHES {
            let outcome = decide(event, gate, &self.known.fetched(&attempted), now(), &random);
            write(event, &outcome, gate, log);
            let Decision::Need(need) = outcome.decision else { return outcome };
            self.fetch(need, gate, &mut attempted, deadline, log).await;
        }
        closed(event, gate, log)
    }

    async fn fetch(
        &mut self,
        need: Need,
        gate: &mut Gate,
        attempted: &mut Attempted,
        deadline: Deadline,
        log: &mut Log<'_>,
    ) {
        match need {
            Need::Metadata => {
                attempted.metadata = true;
                match self.read_metadata(gate, deadline).await {
                    Ok(metadata) => self.known.metadata = Some((metadata, now())),
                    Err(trouble) => {
                        report("discovery", &trouble.to_string(), log);
                        self.known.metadata_failed = failed();
                    }
                }
            }
            Need::Keys => {
                let again = matches!(self.known.fetched(attempted).keys, Lookup::Known(_));
                attempted.keys = true;
                match self.read_keys(gate, deadline).await {
                    Ok(keys) => self.known.keys = Some(keys),
                    // The old ones stay.
                    Err(trouble) => {
                        report("keys", &trouble.to_string(), log);
                        self.known.keys_failed = failed();
                    }
                }
                if again {
                    self.known.keys = self.known.keys.take().map(|keys| keys.looked_again(now()));
                }
            }
            Need::Revoke(revocation) => {
                attempted.revoked = self.revoke(&gate.site, &revocation, deadline, log).await;
                gate.logouts.merge(&revocation.logouts);
                self.received_logouts.merge(&revocation.logouts);
                self.received_logouts.compact(now(), revocation.lifetime_seconds);
            }
            Need::Token(request) => attempted.token = Some(self.ask("token", &request, deadline, log).await),
            // Who has a session does not wait for a provider that has just failed.
            Need::Refresh(_) if !self.known.refresh_failed.is_over() => {
                attempted.token = Some(Err(Trouble::Connection));
            }
            Need::Refresh(request) => {
                let answer = self.ask("refresh", &request, deadline.half(), log).await;
                if !matches!(&answer, Ok((status, body)) if !is_malformed(*status, body)) {
                    self.known.refresh_failed = failed();
                }
                attempted.token = Some(answer);
            }
        }
    }

    async fn revoke(
        &mut self,
        site: &str,
        revocation: &Revocation,
        deadline: Deadline,
        log: &mut Log<'_>,
    ) -> Lookup<()> {
        let recorded = match self.client() {
            Ok(client) => logout::record(&Ssm::patient(client, deadline), site, revocation).await,
            Err(trouble) => Err(trouble.into()),
        };
        match recorded {
            Ok(Recorded::Added) => Lookup::Known(()),
            Ok(Recorded::Folded) => {
                let text = "the lists are full: every session from the time of the oldest entries has ended";
                report("logouts", text, log);
                Lookup::Known(())
            }
            Err(problem) => {
                report("logouts", &problem.to_string(), log);
                Lookup::Failed
            }
        }
    }

    async fn ask(
        &mut self,
        what: &str,
        request: &TokenRequest,
        deadline: Deadline,
        log: &mut Log<'_>,
    ) -> Result<(u16, Vec<u8>), Trouble> {
        let answer = match self.client() {
            Ok(client) => client.token(request, deadline).await,
            Err(trouble) => Err(trouble),
        };
        match &answer {
            Ok((200, _)) => {}
            Ok((status, _)) => report(what, &Trouble::Status(*status).to_string(), log),
            Err(trouble) => report(what, &trouble.to_string(), log),
        }
        answer
    }

    async fn read_metadata(&mut self, gate: &Gate, deadline: Deadline) -> Result<Metadata, Trouble> {
        let issuer = &gate.settings.provider.issuer;
        let document = self.client()?.get(&Metadata::url(issuer), deadline).await?;
        Metadata::read(&document, issuer).ok_or(Trouble::Content)
    }

    async fn read_keys(&mut self, gate: &Gate, deadline: Deadline) -> Result<KeySet, Trouble> {
        let url = match (&gate.settings.provider.endpoints, &self.known.metadata) {
            (Some(endpoints), _) => endpoints.jwks_uri.clone(),
            (None, Some((metadata, _))) => metadata.jwks_uri().to_owned(),
            (None, None) => return Err(Trouble::Content),
        };
        let document = self.client()?.get(&url, deadline).await?;
        KeySet::read(&document, now()).ok_or(Trouble::Content)
    }

    /// The client, which is made when something is first fetched.
    pub(crate) fn client(&mut self) -> Result<&Client, Trouble> {
        if self.client.is_none() {
            self.client = Some(Client::new()?);
        }
        self.client.as_ref().ok_or(Trouble::Client)
    }
}

impl Known {
    fn fetched<'a>(&'a self, attempted: &'a Attempted) -> Fetched<'a> {
        let is_good = |at: u64, attempted: bool| {
            let seconds = if attempted { PROVIDER_STALE_SECONDS } else { PROVIDER_SECONDS };
            !Backoff { began_at: at, seconds }.is_over()
        };
        let metadata = match &self.metadata {
            Some((metadata, at)) if is_good(*at, attempted.metadata) => Lookup::Known(metadata),
            _ if attempted.metadata => Lookup::Failed,
            _ => Lookup::NotYet,
        };
        let keys = match &self.keys {
            Some(keys) if is_good(keys.fetched_at, attempted.keys) => Lookup::Known(keys),
            _ if attempted.keys => Lookup::Failed,
            _ => Lookup::NotYet,
        };
        let token = match &attempted.token {
            Some(Ok((status, body))) => Lookup::Known(TokenResponse { status: *status, body }),
            Some(Err(_)) => Lookup::Failed,
            None => Lookup::NotYet,
        };
        Fetched { metadata, keys, token, revoked: attempted.revoked }
    }
}

/// Back-off after a failed provider request: this many seconds plus up to the same again as jitter.
fn failed() -> Backoff {
    Backoff::from_now(PROVIDER_AGAIN_SECONDS + u64::from(jitter()) * PROVIDER_AGAIN_SECONDS / 256)
}

fn is_malformed(status: u16, body: &[u8]) -> bool {
    TokenResponse { status, body }.is_malformed()
}

fn closed(event: &Event, gate: &Gate, log: &mut Log<'_>) -> Outcome {
    let outcome = unavailable();
    write(event, &outcome, gate, log);
    outcome
}

fn write(event: &Event, outcome: &Outcome, gate: &Gate, log: &mut Log<'_>) {
    if let Some(line) = line(event, outcome, Some(gate.pseudonyms()), gate.settings.log_level) {
        log(&line);
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime};

    use gate::{Decision, Event, KeySet, Lookup, Metadata};
    use serde_json::json;

    use super::{
        Attempted, Fetcher, Known, PROVIDER_AGAIN_SECONDS, PROVIDER_SECONDS, PROVIDER_STALE_SECONDS,
    };
    use crate::clock::now;
    use crate::instance::tests::gate;

    /// Somebody opens a page, and there is no time left to fetch anything.
    fn navigate(fetcher: &mut Fetcher) -> u16 {
        let headers = json!({"host": [{"value": "d1.cloudfront.net"}], "accept": [{"value": "text/html"}]});
        let event = Event::read(json!({"Records": [{"cf": {
            "config": {"distributionDomainName": "d1.cloudfront.net"},
            "request": {"method": "GET", "uri": "/a", "headers": headers},
        }}]}));
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        let past = SystemTime::UNIX_EPOCH + Duration::from_secs(1);
        match runtime.block_on(fetcher.decide(&event, &mut gate(), past, &mut |_| ())).decision {
            Decision::Respond(response) => response.status(),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_provider_that_just_failed_is_not_waited_for_again() {
        let mut fetcher = Fetcher::default();
        assert_eq!(navigate(&mut fetcher), 502);
        let failed = fetcher.known.metadata_failed;
        assert!(!failed.is_over() && failed.seconds >= PROVIDER_AGAIN_SECONDS);
        fetcher.known.metadata_failed.began_at -= 1;
        assert_eq!(navigate(&mut fetcher), 502);
        assert_eq!(fetcher.known.metadata_failed.began_at, failed.began_at - 1, "nobody asked");
        fetcher.known.metadata_failed.began_at -= 2 * PROVIDER_AGAIN_SECONDS;
        navigate(&mut fetcher);
        assert!(fetcher.known.metadata_failed.began_at >= failed.began_at, "asked anew");
    }

    fn known(fetched_at: u64) -> Known {
        let issuer = "https://idp.example.com";
        let document = json!({
            "issuer": issuer,
            "authorization_endpoint": "https://idp.example.com/authorize",
            "token_endpoint": "https://idp.example.com/token",
            "jwks_uri": "https://idp.example.com/keys",
        });
        let metadata = Metadata::read(document.to_string().as_bytes(), issuer).expect("metadata");
        let keys = KeySet::read(br#"{"keys":[]}"#, fetched_at).expect("keys");
        Known { metadata: Some((metadata, fetched_at)), keys: Some(keys), ..Known::default() }
    }

    /// A provider that is down for long must not keep a key in force that it has withdrawn.
    #[test]
    fn keys_and_metadata_expire_while_the_provider_is_down() {
        let attempted =
            |tried| Attempted { metadata: tried, keys: tried, token: None, revoked: Lookup::NotYet };
        for (age, tried, is_known, is_asked) in [
            (PROVIDER_SECONDS - 60, false, true, false),
            (PROVIDER_SECONDS + 60, false, false, true),
            (PROVIDER_SECONDS + 60, true, true, false),
            (PROVIDER_STALE_SECONDS - 60, true, true, false),
            (PROVIDER_STALE_SECONDS + 60, true, false, false),
        ] {
            let (known, attempted) = (known(now() - age), attempted(tried));
            let fetched = known.fetched(&attempted);
            assert_eq!(matches!(fetched.metadata, Lookup::Known(_)), is_known, "{age} {tried}");
            assert_eq!(matches!(fetched.keys, Lookup::Known(_)), is_known, "{age} {tried}");
            assert_eq!(matches!(fetched.metadata, Lookup::NotYet), is_asked, "{age} {tried}");
            assert_eq!(matches!(fetched.keys, Lookup::NotYet), is_asked, "{age} {tried}");
        }
    }
}
