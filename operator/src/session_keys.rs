//! The document of session keys, and how it rotates. A key's name tells when it was made: `k` and Unix time.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::rand::{SecureRandom as _, SystemRandom};
use settings::{STALE_SECONDS, SessionKey, SessionKeys};

use crate::failure::Failure;

/// A new key.
pub(crate) fn generate(now: u64) -> Result<SessionKey, Failure> {
    let mut secret = [0; 32];
    let filled = SystemRandom::new().fill(&mut secret);
    filled.map_err(|_| Failure::Trouble("the system gives no random bytes".to_owned()))?;
    Ok(SessionKey { id: format!("k{now}"), secret: URL_SAFE_NO_PAD.encode(secret) })
}

/// When a key was made, if its name says so.
pub(crate) fn made_at(key: &SessionKey) -> Option<u64> {
    key.id.strip_prefix('k')?.parse().ok()
}

/// The time to name a new key by: now, or what comes after a key that was made in this very second.
pub(crate) fn next_name(keys: &SessionKeys, now: u64) -> u64 {
    keys.keys.iter().filter_map(made_at).max().map_or(now, |newest| now.max(newest.saturating_add(1)))
}

/// The keys with a new one in front, without those whose last session has ended, and the names of these.
pub(crate) fn rotated(
    keys: SessionKeys,
    new: SessionKey,
    lifetime_seconds: u32,
    now: u64,
) -> (SessionKeys, Vec<String>) {
    let mut kept = vec![new];
    let mut gone = Vec::new();
    // A key signs until every gate has the next one: for as long as a gate goes by what it cannot read anew.
    let mut followed_at = Some(now);
    for key in keys.keys {
        let ended = followed_at
            .is_some_and(|at| now >= at.saturating_add(STALE_SECONDS + u64::from(lifetime_seconds)));
        followed_at = made_at(&key);
        if ended {
            gone.push(key.id);
        } else {
            kept.push(key);
        }
    }
    (SessionKeys { keys: kept }, gone)
}

#[cfg(test)]
mod tests {
    use settings::{STALE_SECONDS, SessionKey, SessionKeys};

    use super::{generate, next_name, rotated};

    const NOW: u64 = 1_800_000_000;
    const LIFETIME: u32 = 28_800;

    fn key(id: &str) -> SessionKey {
        SessionKey { id: id.to_owned(), secret: "A".repeat(43) }
    }

    fn ids(keys: &SessionKeys) -> Vec<&str> {
        keys.keys.iter().map(|key| key.id.as_str()).collect()
    }

    #[test]
    fn a_key_is_new_and_long_enough() {
        let (first, second) = (generate(NOW).expect("a key"), generate(NOW).expect("a key"));
        assert_eq!((first.id.as_str(), first.secret.len()), ("k1800000000", 43));
        assert_ne!(first.secret, second.secret);
    }

    #[test]
    fn no_two_keys_have_one_name() {
        let keys = SessionKeys { keys: vec![key(&format!("k{NOW}")), key("k5"), key("2026-11")] };
        assert_eq!((next_name(&keys, NOW), next_name(&keys, NOW + 9)), (NOW + 1, NOW + 9));
        assert_eq!(next_name(&SessionKeys { keys: vec![key("2026-11")] }, NOW), NOW);
    }

    #[test]
    fn a_key_goes_when_its_last_session_has_ended() {
        let needed = STALE_SECONDS + u64::from(LIFETIME);
        let followed = |seconds: u64| format!("k{}", NOW - seconds);
        // The second one signed until the first was there.
        let before = |seconds: u64| SessionKeys { keys: vec![key(&followed(seconds)), key("k1"), key("k0")] };
        let (kept, gone) = rotated(before(needed - 1), key("new"), LIFETIME, NOW);
        assert_eq!((ids(&kept), gone), (vec!["new", &followed(needed - 1), "k1"], vec!["k0".to_owned()]));
        let (kept, gone) = rotated(before(needed), key("new"), LIFETIME, NOW);
        assert_eq!((ids(&kept), gone.len()), (vec!["new", &followed(needed)], 2));
    }

    #[test]
    fn what_an_unnamed_key_followed_stays() {
        let keys = SessionKeys { keys: vec![key("2026-11"), key("2026-10")] };
        let (kept, gone) = rotated(keys, key("new"), LIFETIME, NOW);
        assert_eq!((ids(&kept), gone.len()), (vec!["new", "2026-11", "2026-10"], 0));
    }
}
