//! Decides about requests, fetches what the gate needs, and caches what later requests can use.

use std::time::SystemTime;

use gate::{
    Decision, Event, Fetched, Gate, KeySet, Lookup, Metadata, Need, Outcome, Random, Revocation,
    TokenRequest, TokenResponse, decide, line, unavailable,
};
use settings::Logouts;

use crate::backoff::Backoff;
use crate::clock::now;
use crate::deadline::Deadline;
use crate::http::{Client, FetchError};
use crate::issuers::{self, Issuers, KeyLifetime};
use crate::log::{Log, report};
use crate::logout::{self, RecordOutcome};
use crate::random::{jitter, random};
use crate::schedule;
use crate::ssm::Ssm;

/// Seconds for which the provider's keys and metadata are fresh.
const PROVIDER_SECONDS: u64 = 3600;
/// Back-off after a failed request to the provider: this many seconds, plus up to the same again as jitter.
const PROVIDER_BACKOFF_SECONDS: u64 = 5;
/// Seconds for which the function uses the provider's keys and metadata while it cannot fetch newer ones. It must not trust a key that
/// the provider has withdrawn for longer.
const PROVIDER_STALE_SECONDS: u64 = 4 * PROVIDER_SECONDS;
/// Seconds for which the keys of other issuers are used, as those of the provider are.
const ISSUER_KEYS: KeyLifetime =
    KeyLifetime { fresh_seconds: PROVIDER_SECONDS, stale_seconds: PROVIDER_STALE_SECONDS };
/// The most fetches for one request: metadata, keys, a token, keys again, and the end of the session.
const MAX_FETCHES: usize = 5;

/// Decides about requests, and caches what the provider has published.
#[derive(Default)]
pub struct Fetcher {
    client: Option<Client>,
    cache: ProviderCache,
    issuers: Issuers,
    /// Whether no other instance reads the logout lists, so that they need not be written.
    is_only_instance: bool,
    /// Logouts that this instance has received, and sign-outs. They stay in force on this instance even if the lists could not be written.
    received_logouts: Logouts,
}

/// Documents that were fetched from the provider, and back-off after failures.
#[derive(Default)]
struct ProviderCache {
    metadata: Option<(Metadata, u64)>,
    keys: Option<KeySet>,
    metadata_failed: Backoff,
    keys_failed: Backoff,
    refresh_failed: Backoff,
}

/// The fetches that the function has tried for one request. A fetch that is in back-off counts as tried.
struct FetchAttempts {
    metadata: bool,
    keys: bool,
    token: Option<Result<(u16, Vec<u8>), FetchError>>,
    revoked: Lookup<()>,
    /// The sessions that this request ends. They end on this instance after the answer, whether or not the lists could be written.
    logouts: Logouts,
    /// The issuer that was asked for its keys.
    issuer: Option<String>,
}

impl Fetcher {
    /// Creates a fetcher with a client. The default fetcher creates a client that trusts the system's root certificates when it needs one.
    pub fn with_client(client: Client) -> Self {
        Self { client: Some(client), ..Self::default() }
    }

    /// Returns a fetcher that writes no logout lists. It is for a single instance, because others could not read them.
    #[must_use]
    pub fn without_lists(self) -> Self {
        Self { is_only_instance: true, ..self }
    }

    /// Clears the cache, because the provider has changed.
    pub fn forget(&mut self) {
        self.cache = ProviderCache::default();
    }

    /// Returns the logouts that this instance has received.
    pub(crate) fn received_logouts(&self) -> &Logouts {
        &self.received_logouts
    }

    /// Decides about a request before the deadline, and writes a log line for each step.
    ///
    /// The outcome is never a [`Decision::Need`].
    pub async fn decide(
        &mut self,
        event: &Event,
        gate: &mut Gate,
        deadline: SystemTime,
        log: &mut Log<'_>,
    ) -> Outcome {
        let deadline = Deadline::for_invocation(deadline);
        let Some(random) = random() else { return closed(event, gate, log) };
        let mut attempts = FetchAttempts {
            metadata: !self.cache.metadata_failed.is_over(),
            keys: !self.cache.keys_failed.is_over(),
            token: None,
            revoked: Lookup::NotYet,
            logouts: Logouts::default(),
            issuer: None,
        };
        let outcome = self.decide_with_fetches(event, gate, &random, &mut attempts, deadline, log).await;
        if !attempts.logouts.is_empty() {
            gate.logouts.merge(&attempts.logouts);
            self.received_logouts.merge(&attempts.logouts);
            self.received_logouts.compact(now(), gate.settings.session.lifetime_seconds);
        }
        outcome
    }

    async fn decide_with_fetches(
        &mut self,
        event: &Event,
        gate: &Gate,
        random: &Random,
        attempts: &mut FetchAttempts,
        deadline: Deadline,
        log: &mut Log<'_>,
    ) -> Outcome {
        for _ in 0..=MAX_FETCHES {
            let issuers = self.issuers.lookups(attempts.issuer.as_deref(), ISSUER_KEYS);
            let fetched = Fetched { issuers: &issuers, ..self.cache.fetched(attempts) };
            let outcome = decide(event, gate, &fetched, now(), random);
            write(event, &outcome, gate, log);
            let Decision::Need(need) = outcome.decision else { return outcome };
            self.fetch(need, gate, attempts, deadline, log).await;
        }
        closed(event, gate, log)
    }

    async fn fetch(
        &mut self,
        need: Need,
        gate: &Gate,
        attempts: &mut FetchAttempts,
        deadline: Deadline,
        log: &mut Log<'_>,
    ) {
        match need {
            Need::Metadata => {
                attempts.metadata = true;
                match self.read_metadata(gate, deadline).await {
                    Ok(metadata) => self.cache.metadata = Some((metadata, now())),
                    Err(error) => {
                        report("discovery", &error.to_string(), log);
                        self.cache.metadata_failed = provider_backoff();
                    }
                }
            }
            Need::Keys => {
                let again = matches!(self.cache.fetched(attempts).keys, Lookup::Known(_));
                attempts.keys = true;
                match self.read_keys(gate, deadline).await {
                    Ok(keys) => self.cache.keys = Some(keys),
                    // The old keys stay in use.
                    Err(error) => {
                        report("keys", &error.to_string(), log);
                        self.cache.keys_failed = provider_backoff();
                    }
                }
                if again {
                    self.cache.keys = self.cache.keys.take().map(|keys| keys.looked_again(now()));
                }
            }
            Need::IssuerKeys(issuer) => {
                let keys = match self.client() {
                    Ok(client) => issuers::fetch(client, &issuer, deadline.half()).await,
                    Err(error) => Err(error),
                };
                if let Err(error) = &keys {
                    report("issuer-keys", &error.to_string(), log);
                }
                self.issuers.take(&issuer, keys.ok(), provider_backoff());
                attempts.issuer = Some(issuer);
            }
            Need::Revoke(revocation) => {
                attempts.revoked = self.revoke(&gate.site, &revocation, deadline, log).await;
                attempts.logouts = revocation.logouts;
            }
            Need::RevokeSession(revocation) => {
                let deadline = deadline.within(schedule::SIGN_OUT_WRITE);
                attempts.revoked = self.revoke(&gate.site, &revocation, deadline, log).await;
                attempts.logouts = revocation.logouts;
            }
            Need::Token(request) => attempts.token = Some(self.ask("token", &request, deadline, log).await),
            // A user with a valid session does not wait for a provider that has just failed.
            Need::Refresh(_) | Need::RevokeToken(_) if !self.cache.refresh_failed.is_over() => {
                attempts.token = Some(Err(FetchError::Connection));
            }
            Need::RevokeToken(request) => {
                attempts.token = Some(self.ask("revocation", &request, deadline.half(), log).await);
            }
            Need::Refresh(request) => {
                let answer = self.ask("refresh", &request, deadline.half(), log).await;
                if !matches!(&answer, Ok((status, body)) if !is_malformed(*status, body)) {
                    self.cache.refresh_failed = provider_backoff();
                }
                attempts.token = Some(answer);
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
        if self.is_only_instance {
            return Lookup::Known(());
        }
        let recorded = match self.client() {
            Ok(client) => logout::record(&Ssm::patient(client, deadline), site, revocation).await,
            Err(error) => Err(error.into()),
        };
        match recorded {
            Ok(RecordOutcome::Added) => Lookup::Known(()),
            Ok(RecordOutcome::Folded) => {
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
    ) -> Result<(u16, Vec<u8>), FetchError> {
        let answer = match self.client() {
            Ok(client) => client.token(request, deadline).await,
            Err(error) => Err(error),
        };
        match &answer {
            Ok((200, _)) => {}
            Ok((status, _)) => report(what, &FetchError::Status(*status).to_string(), log),
            Err(error) => report(what, &error.to_string(), log),
        }
        answer
    }

    async fn read_metadata(&mut self, gate: &Gate, deadline: Deadline) -> Result<Metadata, FetchError> {
        let issuer = &gate.settings.provider.issuer;
        let document = self.client()?.get(&Metadata::url(issuer), deadline).await?;
        Metadata::read(&document, issuer).ok_or(FetchError::Content)
    }

    async fn read_keys(&mut self, gate: &Gate, deadline: Deadline) -> Result<KeySet, FetchError> {
        let url = match (&gate.settings.provider.endpoints, &self.cache.metadata) {
            (Some(endpoints), _) => endpoints.jwks_uri.clone(),
            (None, Some((metadata, _))) => metadata.jwks_uri().to_owned(),
            (None, None) => return Err(FetchError::Content),
        };
        let document = self.client()?.get(&url, deadline).await?;
        KeySet::read(&document, now()).ok_or(FetchError::Content)
    }

    /// Returns the client, and creates it at the first call.
    pub(crate) fn client(&mut self) -> Result<&Client, FetchError> {
        if self.client.is_none() {
            self.client = Some(Client::new()?);
        }
        self.client.as_ref().ok_or(FetchError::Client)
    }
}

impl ProviderCache {
    fn fetched<'a>(&'a self, attempts: &'a FetchAttempts) -> Fetched<'a> {
        let is_usable = |at: u64, was_tried: bool| {
            let seconds = if was_tried { PROVIDER_STALE_SECONDS } else { PROVIDER_SECONDS };
            !Backoff { began_at: at, seconds }.is_over()
        };
        let metadata = match &self.metadata {
            Some((metadata, at)) if is_usable(*at, attempts.metadata) => Lookup::Known(metadata),
            _ if attempts.metadata => Lookup::Failed,
            _ => Lookup::NotYet,
        };
        let keys = match &self.keys {
            Some(keys) if is_usable(keys.fetched_at, attempts.keys) => Lookup::Known(keys),
            _ if attempts.keys => Lookup::Failed,
            _ => Lookup::NotYet,
        };
        let token = match &attempts.token {
            Some(Ok((status, body))) => Lookup::Known(TokenResponse { status: *status, body }),
            Some(Err(_)) => Lookup::Failed,
            None => Lookup::NotYet,
        };
        Fetched { metadata, keys, token, revoked: attempts.revoked, issuers: &[] }
    }
}

fn provider_backoff() -> Backoff {
    Backoff::from_now(PROVIDER_BACKOFF_SECONDS + u64::from(jitter()) * PROVIDER_BACKOFF_SECONDS / 256)
}

fn is_malformed(status: u16, body: &[u8]) -> bool {
    TokenResponse { status, body }.is_malformed()
}

fn closed(event: &Event, gate: &Gate, log: &mut Log<'_>) -> Outcome {
    let outcome = unavailable(event);
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

    use gate::{Decision, Event, KeySet, Lookup, Metadata, Revocation};
    use serde_json::json;
    use settings::Logouts;

    use super::{
        FetchAttempts, Fetcher, PROVIDER_BACKOFF_SECONDS, PROVIDER_SECONDS, PROVIDER_STALE_SECONDS,
        ProviderCache,
    };
    use crate::clock::now;
    use crate::deadline::Deadline;
    use crate::instance::tests::gate;

    /// Opens a page after the deadline, so that nothing can be fetched, and returns the status.
    fn navigate(fetcher: &mut Fetcher) -> u16 {
        let headers = json!({"host": [{"value": "d1.cloudfront.net"}], "accept": [{"value": "text/html"}]});
        let event = Event::read(json!({"Records": [{"cf": {
            "config": {"distributionDomainName": "d1.cloudfront.net"},
            "request": {"method": "GET", "uri": "/a", "headers": headers},
        }}]}));
        let runtime =
            tokio::runtime::Builder::new_current_thread().enable_all().build().expect("the runtime starts");
        let past = SystemTime::UNIX_EPOCH + Duration::from_secs(1);
        match runtime.block_on(fetcher.decide(&event, &mut gate(), past, &mut |_| ())).decision {
            Decision::Respond(response) => response.status(),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn provider_is_not_called_during_back_off() {
        let mut fetcher = Fetcher::default();
        assert_eq!(navigate(&mut fetcher), 502);
        let failed = fetcher.cache.metadata_failed;
        assert!(!failed.is_over() && failed.seconds >= PROVIDER_BACKOFF_SECONDS);
        fetcher.cache.metadata_failed.began_at -= 1;
        assert_eq!(navigate(&mut fetcher), 502);
        assert_eq!(
            fetcher.cache.metadata_failed.began_at,
            failed.began_at - 1,
            "the provider was not called"
        );
        fetcher.cache.metadata_failed.began_at -= 2 * PROVIDER_BACKOFF_SECONDS;
        navigate(&mut fetcher);
        assert!(fetcher.cache.metadata_failed.began_at >= failed.began_at, "the provider was called again");
    }

    #[test]
    fn only_instance_writes_no_lists() {
        let runtime =
            tokio::runtime::Builder::new_current_thread().enable_all().build().expect("the runtime starts");
        let revocation = Revocation { logouts: Logouts::default(), lifetime_seconds: 300 };
        let past = Deadline::for_invocation(SystemTime::UNIX_EPOCH + Duration::from_secs(1));
        for (mut fetcher, is_recorded) in
            [(Fetcher::default(), false), (Fetcher::default().without_lists(), true)]
        {
            let recorded = runtime.block_on(fetcher.revoke("docs-gate", &revocation, past, &mut |_| ()));
            assert_eq!(matches!(recorded, Lookup::Known(())), is_recorded);
        }
    }

    fn cache(fetched_at: u64) -> ProviderCache {
        let issuer = "https://idp.example.com";
        let document = json!({
            "issuer": issuer,
            "authorization_endpoint": "https://idp.example.com/authorize",
            "token_endpoint": "https://idp.example.com/token",
            "jwks_uri": "https://idp.example.com/keys",
        });
        let metadata =
            Metadata::read(document.to_string().as_bytes(), issuer).expect("the metadata is well-formed");
        let keys = KeySet::read(br#"{"keys":[]}"#, fetched_at).expect("the keys are well-formed");
        ProviderCache { metadata: Some((metadata, fetched_at)), keys: Some(keys), ..ProviderCache::default() }
    }

    /// A key that the provider has withdrawn must not stay valid while the provider is down.
    #[test]
    fn keys_and_metadata_expire_while_the_provider_is_down() {
        let attempts = |tried| FetchAttempts {
            metadata: tried,
            keys: tried,
            token: None,
            revoked: Lookup::NotYet,
            logouts: Logouts::default(),
            issuer: None,
        };
        for (age, tried, is_known, is_asked) in [
            (PROVIDER_SECONDS - 60, false, true, false),
            (PROVIDER_SECONDS + 60, false, false, true),
            (PROVIDER_SECONDS + 60, true, true, false),
            (PROVIDER_STALE_SECONDS - 60, true, true, false),
            (PROVIDER_STALE_SECONDS + 60, true, false, false),
        ] {
            let (cache, attempts) = (cache(now() - age), attempts(tried));
            let fetched = cache.fetched(&attempts);
            assert_eq!(matches!(fetched.metadata, Lookup::Known(_)), is_known, "{age} {tried}");
            assert_eq!(matches!(fetched.keys, Lookup::Known(_)), is_known, "{age} {tried}");
            assert_eq!(matches!(fetched.metadata, Lookup::NotYet), is_asked, "{age} {tried}");
            assert_eq!(matches!(fetched.keys, Lookup::NotYet), is_asked, "{age} {tried}");
        }
    }
}
