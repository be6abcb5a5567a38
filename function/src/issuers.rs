//! The keys of the issuers that rules for machines name, and back-off after failures.

use std::collections::BTreeMap;

use gate::{IssuerKeys, IssuerMetadata, KeySet, Lookup, Metadata};

use crate::backoff::Backoff;
use crate::clock::now;
use crate::deadline::Deadline;
use crate::http::{Client, FetchError};

/// The keys of issuers, by issuer identifier.
#[derive(Default)]
pub(crate) struct Issuers(BTreeMap<String, CachedIssuer>);

#[derive(Default)]
struct CachedIssuer {
    keys: Option<IssuerKeys>,
    failed: Backoff,
}

/// Seconds for which keys are used.
#[derive(Clone, Copy)]
pub(crate) struct KeyLifetime {
    /// As long as the issuer can be asked for newer ones.
    pub(crate) fresh_seconds: u64,
    /// While the issuer cannot be asked.
    pub(crate) stale_seconds: u64,
}

impl Issuers {
    /// Returns what is known of each issuer. `tried` names the issuer that was asked for this request.
    pub(crate) fn lookups(
        &self,
        tried: Option<&str>,
        lifetime: KeyLifetime,
    ) -> Vec<(&str, Lookup<&IssuerKeys>)> {
        let issuers = self.0.iter();
        let lookups = issuers.map(|(issuer, cached)| {
            let was_tried = tried == Some(issuer.as_str()) || !cached.failed.is_over();
            (issuer.as_str(), cached.lookup(was_tried, lifetime))
        });
        lookups.collect()
    }

    /// Takes the result of fetching an issuer's keys. If it failed, the old keys stay in use, and `failed` is the back-off.
    pub(crate) fn take(&mut self, issuer: &str, keys: Option<IssuerKeys>, failed: Backoff) {
        let cached = self.0.entry(issuer.to_owned()).or_default();
        let again = cached.keys.is_some();
        match keys {
            Some(keys) => cached.keys = Some(keys),
            None => cached.failed = failed,
        }
        if again {
            cached.keys = cached.keys.take().map(|keys| keys.looked_again(now()));
        }
    }
}

impl CachedIssuer {
    fn lookup(&self, was_tried: bool, lifetime: KeyLifetime) -> Lookup<&IssuerKeys> {
        let seconds = if was_tried { lifetime.stale_seconds } else { lifetime.fresh_seconds };
        match &self.keys {
            Some(keys) if !(Backoff { began_at: keys.fetched_at(), seconds }).is_over() => {
                Lookup::Known(keys)
            }
            _ if was_tried => Lookup::Failed,
            _ => Lookup::NotYet,
        }
    }
}

/// Fetches an issuer's discovery document and the keys that it names.
pub(crate) async fn fetch(
    client: &Client,
    issuer: &str,
    deadline: Deadline,
) -> Result<IssuerKeys, FetchError> {
    let document = client.get(&Metadata::url(issuer), deadline).await?;
    let metadata = IssuerMetadata::read(&document, issuer).ok_or(FetchError::Content)?;
    let document = client.get(metadata.jwks_uri(), deadline).await?;
    let keys = KeySet::read(&document, now()).ok_or(FetchError::Content)?;
    Ok(IssuerKeys::new(metadata, keys))
}

#[cfg(test)]
mod tests {
    use gate::{IssuerKeys, IssuerMetadata, KeySet, Lookup};
    use serde_json::json;

    use super::{Issuers, KeyLifetime};
    use crate::backoff::Backoff;
    use crate::clock::now;

    const ISSUER: &str = "https://gitlab.com";
    const LIFETIME: KeyLifetime = KeyLifetime { fresh_seconds: 1000, stale_seconds: 4000 };

    fn keys(fetched_at: u64) -> Option<IssuerKeys> {
        let document = json!({"issuer": ISSUER, "jwks_uri": "https://gitlab.com/keys"}).to_string();
        let metadata = IssuerMetadata::read(document.as_bytes(), ISSUER)?;
        Some(IssuerKeys::new(metadata, KeySet::read(br#"{"keys":[]}"#, fetched_at)?))
    }

    fn state(issuers: &Issuers, tried: Option<&str>) -> &'static str {
        match issuers.lookups(tried, LIFETIME)[..] {
            [(ISSUER, Lookup::Known(_))] => "known",
            [(ISSUER, Lookup::Failed)] => "failed",
            [(ISSUER, Lookup::NotYet)] => "not yet",
            _ => "nothing",
        }
    }

    /// A key that the issuer has withdrawn must not stay valid while the issuer is down.
    #[test]
    fn keys_expire() {
        for (age, tried, expected) in [
            (900, None, "known"),
            (1100, None, "not yet"),
            (1100, Some("https://example.com"), "not yet"),
            (1100, Some(ISSUER), "known"),
            (3900, Some(ISSUER), "known"),
            (4100, Some(ISSUER), "failed"),
        ] {
            let mut issuers = Issuers::default();
            issuers.take(ISSUER, keys(now() - age), Backoff::default());
            assert_eq!(state(&issuers, tried), expected, "{age} {tried:?}");
        }
        assert_eq!(state(&Issuers::default(), None), "nothing");
    }

    #[test]
    fn failed_issuer_is_not_asked_during_back_off() {
        let mut issuers = Issuers::default();
        issuers.take(ISSUER, None, Backoff::from_now(5));
        assert_eq!(state(&issuers, None), "failed");
        issuers.take(ISSUER, None, Backoff { began_at: now() - 10, seconds: 5 });
        assert_eq!(state(&issuers, None), "not yet");
    }

    #[test]
    fn old_keys_stay_in_use_after_a_failure() {
        let mut issuers = Issuers::default();
        issuers.take(ISSUER, keys(now() - 1100), Backoff::default());
        assert_eq!(state(&issuers, None), "not yet");
        issuers.take(ISSUER, None, Backoff::from_now(5));
        assert_eq!(state(&issuers, None), "known");
    }
}
