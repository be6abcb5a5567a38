//! The names of single sessions in the logout lists.

use settings::{Logouts, Pseudonym};

/// Number of characters of a session's identifier that name the session. They are random, so the name needs no HMAC.
const NAME_CHARACTERS: usize = 8;

/// Returns the name of the session with an identifier.
pub(crate) fn from_sid(sid: &str) -> Option<Pseudonym> {
    sid.get(..NAME_CHARACTERS)?.parse().ok()
}

/// Returns whether a session with this identifier has ended. Its end does not depend on a time, because an instance that has not read
/// the lists may have issued the session again since.
pub(crate) fn has_ended(logouts: &Logouts, sid: &str) -> bool {
    from_sid(sid).is_some_and(|name| logouts.ended_at(name).is_some())
}

#[cfg(test)]
mod tests {
    use settings::Logouts;

    use super::{from_sid, has_ended};

    #[test]
    fn session_is_named_by_the_beginning_of_its_identifier() {
        let mut logouts = Logouts::default();
        logouts.end(from_sid("AbCd-_09rest").expect("there is a name"), 1);
        assert!(has_ended(&logouts, "AbCd-_09") && has_ended(&logouts, "AbCd-_09other"));
        for other in ["", "AbCd-_0", "AbCd-_08rest", "abCd-_09rest", "AbCd-_0ö", "äöüäöüäöü"] {
            assert!(!has_ended(&logouts, other), "{other}");
        }
    }
}
