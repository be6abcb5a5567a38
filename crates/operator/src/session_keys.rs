//! The document of session keys and its rotation. The ID of a key is `k` and the Unix time at which it was made.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::rand::{SecureRandom as _, SystemRandom};
use settings::{CLOCK_SKEW_SECONDS, PROPAGATION_SECONDS, STALE_SECONDS, SessionKey, SessionKeys};

use crate::failure::Failure;

/// Generates a key. Its ID contains a time.
pub(crate) fn generate(now: u64) -> Result<SessionKey, Failure> {
    let mut secret = [0; 32];
    let filled = SystemRandom::new().fill(&mut secret);
    filled.map_err(|_| Failure::failed("cannot generate a key", "the system gives no random bytes"))?;
    Ok(SessionKey { id: format!("k{now}"), secret: URL_SAFE_NO_PAD.encode(secret), from: None })
}

/// The time from which a new key signs. By then every instance has read it, including one whose clock is behind.
pub(crate) fn signs_from(now: u64) -> u64 {
    now + PROPAGATION_SECONDS + CLOCK_SKEW_SECONDS
}

/// The time at which a key was made, if its ID contains one.
pub(crate) fn made_at(key: &SessionKey) -> Option<u64> {
    key.id.strip_prefix('k')?.parse().ok()
}

/// The time for the ID of a new key: now, or a second after the newest key if that one was made in the same second.
pub(crate) fn next_id_time(keys: &SessionKeys, now: u64) -> u64 {
    keys.keys.iter().filter_map(made_at).max().map_or(now, |newest| now.max(newest.saturating_add(1)))
}

/// Adds a new key, which signs when every instance has read it, and removes the keys whose last session has ended. Returns the
/// document and the IDs of the removed keys.
pub(crate) fn rotated(
    keys: SessionKeys,
    new: SessionKey,
    lifetime_seconds: u32,
    now: u64,
) -> (SessionKeys, Vec<String>) {
    let pseudonym_secret = keys.pseudonym_secret().map(str::to_owned);
    let from = signs_from(now);
    let mut kept = vec![SessionKey { from: Some(from), ..new }];
    let mut removed = Vec::new();
    let mut followed_at = Some(from);
    for key in keys.keys {
        let ended = followed_at.is_some_and(|at| now >= verifies_until(at, lifetime_seconds));
        followed_at = key.from.or_else(|| made_at(&key));
        if ended {
            removed.push(key.id);
        } else {
            kept.push(key);
        }
    }
    (SessionKeys { keys: kept, pseudonym_secret }, removed)
}

/// Keeps only the new key, because the others were stolen. The secret for pseudonyms stays, so that older lines of the log can
/// be matched with users. It signs nothing.
pub(crate) fn replaced(keys: &SessionKeys, new: SessionKey) -> SessionKeys {
    SessionKeys { keys: vec![new], pseudonym_secret: keys.pseudonym_secret().map(str::to_owned) }
}

/// The time at which the last session of a key has ended. A key signs until the next key does, and up to [`STALE_SECONDS`] longer
/// at an instance that cannot read its parameters.
pub(crate) fn verifies_until(followed_at: u64, lifetime_seconds: u32) -> u64 {
    followed_at.saturating_add(STALE_SECONDS + u64::from(lifetime_seconds))
}

#[cfg(test)]
mod tests {
    use settings::{STALE_SECONDS, SessionKey, SessionKeys};

    use super::{generate, next_id_time, replaced, rotated, signs_from};

    const NOW: u64 = 1_800_000_000;
    const LIFETIME: u32 = 28_800;

    fn key(id: &str) -> SessionKey {
        SessionKey { id: id.to_owned(), secret: "A".repeat(43), from: None }
    }

    fn document(keys: Vec<SessionKey>) -> SessionKeys {
        SessionKeys { keys, pseudonym_secret: None }
    }

    fn ids(keys: &SessionKeys) -> Vec<&str> {
        keys.keys.iter().map(|key| key.id.as_str()).collect()
    }

    #[test]
    fn generated_keys_differ_and_are_long_enough() {
        let (first, second) = (generate(NOW).expect("a key"), generate(NOW).expect("a key"));
        assert_eq!((first.id.as_str(), first.secret.len()), ("k1800000000", 43));
        assert_ne!(first.secret, second.secret);
    }

    #[test]
    fn ids_of_keys_differ() {
        let keys = document(vec![key(&format!("k{NOW}")), key("k5"), key("2026-11")]);
        assert_eq!((next_id_time(&keys, NOW), next_id_time(&keys, NOW + 9)), (NOW + 1, NOW + 9));
        assert_eq!(next_id_time(&document(vec![key("2026-11")]), NOW), NOW);
    }

    #[test]
    fn key_is_removed_when_its_last_session_has_ended() {
        let needed = STALE_SECONDS + u64::from(LIFETIME);
        let followed = |seconds: u64| format!("k{}", NOW - seconds);
        // The second key signed until the first one existed.
        let before = |seconds: u64| document(vec![key(&followed(seconds)), key("k1"), key("k0")]);
        let (kept, removed) = rotated(before(needed - 1), key("new"), LIFETIME, NOW);
        assert_eq!((ids(&kept), removed), (vec!["new", &followed(needed - 1), "k1"], vec!["k0".to_owned()]));
        let (kept, removed) = rotated(before(needed), key("new"), LIFETIME, NOW);
        assert_eq!((ids(&kept), removed.len()), (vec!["new", &followed(needed)], 2));
    }

    #[test]
    fn new_key_signs_when_every_instance_has_read_it() {
        let (keys, _) = rotated(document(vec![key("k5")]), key("new"), LIFETIME, NOW);
        assert_eq!(keys.keys[0].from, Some(NOW + 420));
        assert_eq!((keys.signing(NOW + 419), keys.signing(NOW + 420)), (1, 0));
    }

    #[test]
    fn key_that_signed_later_is_removed_later() {
        let needed = STALE_SECONDS + u64::from(LIFETIME);
        let made = NOW - needed - 100;
        let follower = SessionKey { from: Some(signs_from(made)), ..key(&format!("k{made}")) };
        let keys = || document(vec![follower.clone(), key("k0")]);
        let (_, removed) = rotated(keys(), key("new"), LIFETIME, signs_from(made) + needed - 1);
        assert_eq!(removed.len(), 0);
        let (_, removed) = rotated(keys(), key("new"), LIFETIME, signs_from(made) + needed);
        assert_eq!(removed, ["k0"]);
    }

    #[test]
    fn pseudonym_secret_survives_rotations_and_stolen_keys() {
        let secret = |keys: &SessionKeys| keys.pseudonym_secret().map(str::to_owned);
        let first = SessionKey { secret: "B".repeat(43), ..key("k0") };
        let keys = document(vec![first]);
        let (once, _) = rotated(keys.clone(), key("k1"), LIFETIME, NOW);
        let (twice, removed) = rotated(once.clone(), key("k2"), LIFETIME, NOW + 10 * STALE_SECONDS);
        assert_eq!((removed.len(), secret(&once), secret(&twice)), (1, secret(&keys), secret(&keys)));
        let replaced = replaced(&twice, key("k3"));
        assert_eq!((ids(&replaced), secret(&replaced)), (vec!["k3"], secret(&keys)));
        assert_eq!(replaced.keys[0].from, None, "it signs immediately");
    }

    #[test]
    fn keys_without_a_time_in_their_id_are_kept() {
        let keys = document(vec![key("2026-11"), key("2026-10")]);
        let (kept, removed) = rotated(keys, key("new"), LIFETIME, NOW);
        assert_eq!((ids(&kept), removed.len()), (vec!["new", "2026-11", "2026-10"], 0));
    }
}
