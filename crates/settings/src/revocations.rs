//! Sessions that an operator has revoked. The operator writes this document to SSM, and the function only reads it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::document::{ReadError, STANDARD_BYTES, VERSION};
use crate::pseudonym::Pseudonym;
use crate::times::{CLOCK_SKEW_SECONDS, STALE_SECONDS};

/// Seconds that an entry stays longer than necessary, because a logout token may be 12 minutes old and a clock may be wrong.
const RETENTION_MARGIN_SECONDS: u64 = 900;

/// The sessions that an operator has revoked. All times are Unix time in seconds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Revocations {
    /// The [`VERSION`] of the program that wrote the document.
    pub version: u32,
    /// All sessions that began at this time or before have ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub everyone: Option<u64>,
    /// Users by pseudonym. Their sessions that began at this time or before have ended.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub subjects: BTreeMap<String, u64>,
    /// Single sessions by their `sid`, with the time at which they were revoked.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub sessions: BTreeMap<String, u64>,
}

/// The sessions to revoke.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Revoked {
    /// All sessions.
    Everyone,
    /// The sessions of a user, by the pseudonym of the subject identifier or of the e-mail address.
    Subject(Pseudonym),
    /// A single session, by its `sid`.
    Session(String),
}

impl Default for Revocations {
    fn default() -> Self {
        Self { version: VERSION, everyone: None, subjects: BTreeMap::new(), sessions: BTreeMap::new() }
    }
}

impl Revocations {
    /// Reads a document.
    pub fn read(text: &str) -> Result<Self, ReadError> {
        let document: Self = serde_json::from_str(text).map_err(ReadError::Form)?;
        if document.version == VERSION {
            Ok(document)
        } else {
            Err(ReadError::Version(u64::from(document.version)))
        }
    }

    /// Returns whether a session has ended. The user's pseudonyms are computed only if the document contains a user.
    pub fn ends(
        &self,
        sid: &str,
        auth_time: u64,
        pseudonyms: impl FnOnce() -> [Option<Pseudonym>; 2],
    ) -> bool {
        if self.everyone.is_some_and(|at| auth_time <= at) || self.sessions.contains_key(sid) {
            return true;
        }
        if self.subjects.is_empty() {
            return false;
        }
        let mut revoked =
            pseudonyms().into_iter().flatten().filter_map(|name| self.subjects.get(&name.to_string()));
        revoked.any(|at| auth_time <= *at)
    }

    /// Revokes sessions that began at a time or before. An entry with a later time stays.
    pub fn revoke(&mut self, what: Revoked, at: u64) {
        let (names, name) = match what {
            Revoked::Everyone => return self.everyone = self.everyone.max(Some(at)),
            Revoked::Subject(name) => (&mut self.subjects, name.to_string()),
            Revoked::Session(sid) => (&mut self.sessions, sid),
        };
        let known = names.entry(name).or_insert(at);
        *known = at.max(*known);
    }

    /// Adds the entries of another document.
    pub fn merge(&mut self, other: Self) {
        self.everyone = self.everyone.max(other.everyone);
        for (ours, theirs) in [(&mut self.subjects, other.subjects), (&mut self.sessions, other.sessions)] {
            for (name, at) in theirs {
                let known = ours.entry(name).or_insert(at);
                *known = at.max(*known);
            }
        }
    }

    /// Drops the entries whose sessions have all expired, and the entries that the time for everyone includes.
    pub fn compact(&mut self, now: u64, lifetime_seconds: u32) {
        let needed = |at: u64| is_needed(at, now, lifetime_seconds);
        self.everyone = self.everyone.filter(|at| needed(*at));
        self.subjects.retain(|_, at| needed(*at));
        self.sessions.retain(|_, at| needed(*at));
        self.drop_included();
    }

    /// Drops the entries that the time for everyone includes. The entry of a single session needs a margin, because the clock at which the
    /// session began may be ahead of the operator's.
    fn drop_included(&mut self) {
        let Some(everyone) = self.everyone else { return };
        self.subjects.retain(|_, at| *at > everyone);
        self.sessions.retain(|_, at| at.saturating_add(CLOCK_SKEW_SECONDS) > everyone);
    }

    /// Returns the number of entries.
    pub fn len(&self) -> usize {
        usize::from(self.everyone.is_some()) + self.subjects.len() + self.sessions.len()
    }

    /// Returns whether there are no entries.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Returns the text for the parameter.
    ///
    /// If the document is too long for a standard parameter, a time for everyone replaces the oldest quarter of its entries. A full
    /// document thus ends more sessions than were revoked, and never fewer.
    pub fn write(&mut self) -> String {
        loop {
            let text = serde_json::to_string(self).unwrap_or_default();
            if text.len() <= STANDARD_BYTES || (self.subjects.is_empty() && self.sessions.is_empty()) {
                return text;
            }
            self.fold_oldest();
        }
    }

    fn fold_oldest(&mut self) {
        let mut times: Vec<u64> = self.subjects.values().chain(self.sessions.values()).copied().collect();
        let quarter = times.len() / 4;
        let (_, oldest, _) = times.select_nth_unstable(quarter);
        let oldest = *oldest;
        self.everyone = self.everyone.max(Some(oldest.saturating_add(CLOCK_SKEW_SECONDS)));
        self.subjects.retain(|_, at| *at > oldest);
        self.sessions.retain(|_, at| *at > oldest);
    }
}

/// Returns whether a session that an entry ends may still exist. An instance with old settings may have accepted and refreshed it.
pub(crate) fn is_needed(at: u64, now: u64, lifetime_seconds: u32) -> bool {
    now < at.saturating_add(STALE_SECONDS + RETENTION_MARGIN_SECONDS + u64::from(lifetime_seconds))
}

#[cfg(test)]
mod tests {
    use super::{RETENTION_MARGIN_SECONDS, Revocations, Revoked};
    use crate::document::{STANDARD_BYTES, VERSION};
    use crate::pseudonym::Pseudonym;
    use crate::times::{CLOCK_SKEW_SECONDS, STALE_SECONDS};

    const NOW: u64 = 1_800_000_000;
    const LIFETIME: u32 = 28_800;

    fn name(number: u16) -> Pseudonym {
        let [high, low] = number.to_be_bytes();
        Pseudonym::from_bytes([0, 0, 0, 0, high, low])
    }

    fn subject(number: u16) -> Revoked {
        Revoked::Subject(name(number))
    }

    fn session(sid: &str) -> Revoked {
        Revoked::Session(sid.to_owned())
    }

    fn revoked(what: Revoked) -> Revocations {
        let mut revocations = Revocations::default();
        revocations.revoke(what, NOW);
        revocations
    }

    fn ends(revocations: &Revocations, user: u16, sid: &str, auth_time: u64) -> bool {
        revocations.ends(sid, auth_time, || [Some(name(user)), None])
    }

    #[test]
    fn everyone_who_signed_in_before_is_out() {
        let everyone = revoked(Revoked::Everyone);
        assert!(ends(&everyone, 1, "s", NOW) && !ends(&everyone, 1, "s", NOW + 1));
        assert!(!ends(&Revocations::default(), 1, "s", 0));
    }

    #[test]
    fn sessions_of_one_user_end() {
        let revocations = revoked(subject(1));
        assert!(ends(&revocations, 1, "s", NOW) && !ends(&revocations, 1, "s", NOW + 1));
        assert!(!ends(&revocations, 2, "s", NOW));
        assert!(revocations.ends("s", NOW, || [Some(name(2)), Some(name(1))]), "by the address");
        assert!(!revocations.ends("s", NOW, || [None, None]));
    }

    #[test]
    fn single_session_ends() {
        let revocations = revoked(session("s"));
        assert!(ends(&revocations, 1, "s", NOW - 5) && !ends(&revocations, 1, "t", NOW - 5));
    }

    #[test]
    fn later_time_stays() {
        for what in [Revoked::Everyone, subject(1), session("s")] {
            let mut revocations = revoked(what.clone());
            revocations.revoke(what.clone(), NOW - 100);
            assert_eq!(revocations, revoked(what.clone()));
            revocations.revoke(what.clone(), NOW + 100);
            assert_ne!(revocations, revoked(what.clone()));
            assert_eq!(revocations.len(), 1);
        }
    }

    #[test]
    fn merged_document_ends_what_both_end() {
        let mut both = revoked(Revoked::Everyone);
        both.revoke(subject(1), NOW);
        let mut other = revoked(subject(2));
        other.revoke(subject(1), NOW - 1);
        other.revoke(session("s"), NOW);
        both.merge(other);
        assert_eq!((both.len(), both.everyone, both.subjects[&name(1).to_string()]), (4, Some(NOW), NOW));
        let mut later = revoked(subject(1));
        later.revoke(subject(1), NOW + 9);
        both.merge(later);
        both.merge(revoked(Revoked::Everyone));
        assert_eq!((both.len(), both.subjects[&name(1).to_string()]), (4, NOW + 9));
    }

    #[test]
    fn entries_stay_until_no_session_can_meet_them() {
        let last = NOW + STALE_SECONDS + RETENTION_MARGIN_SECONDS + u64::from(LIFETIME);
        for what in [Revoked::Everyone, subject(1), session("s")] {
            let mut revocations = revoked(what);
            revocations.compact(last - 1, LIFETIME);
            assert!(!revocations.is_empty());
            revocations.compact(last, LIFETIME);
            assert!(revocations.is_empty());
        }
    }

    #[test]
    fn time_for_everyone_replaces_earlier_entries() {
        let mut revocations = revoked(Revoked::Everyone);
        for (number, at) in [(1, NOW - 1), (2, NOW), (3, NOW + 1)] {
            revocations.revoke(subject(number), at);
        }
        for at in [NOW - CLOCK_SKEW_SECONDS, NOW - CLOCK_SKEW_SECONDS + 1, NOW + 1] {
            revocations.revoke(session(&at.to_string()), at);
        }
        revocations.compact(NOW + 2, LIFETIME);
        assert_eq!(revocations.subjects.keys().collect::<Vec<_>>(), [&name(3).to_string()]);
        let kept = [NOW - CLOCK_SKEW_SECONDS + 1, NOW + 1].map(|at| at.to_string());
        assert!(revocations.sessions.keys().eq(&kept), "{revocations:?}");
    }

    /// The clock of the edge was ahead when the session began.
    #[test]
    fn single_session_stays_ended_when_everyone_is_revoked() {
        let mut revocations = revoked(session("s"));
        revocations.revoke(Revoked::Everyone, NOW + 10);
        revocations.compact(NOW + 10, LIFETIME);
        assert!(ends(&revocations, 1, "s", NOW + 30));
    }

    #[test]
    fn fold_drops_the_oldest_quarter() {
        let mut revocations = Revocations::default();
        for number in 0..4 {
            revocations.revoke(subject(number), NOW + u64::from(number));
            revocations.revoke(session(&number.to_string()), NOW + u64::from(number));
        }
        revocations.fold_oldest();
        assert_eq!(revocations.everyone, Some(NOW + 1 + CLOCK_SKEW_SECONDS));
        let subjects = [2, 3].map(|number| name(number).to_string());
        assert!(revocations.subjects.keys().eq(&subjects), "{revocations:?}");
        assert!(revocations.sessions.keys().eq(["2", "3"]), "{revocations:?}");
    }

    #[test]
    fn full_document_ends_everyone_of_the_time_of_its_oldest_entries() {
        let mut revocations = Revocations::default();
        for number in 0..1_000 {
            let at = NOW + u64::from(number) * 100;
            revocations.revoke(subject(number), at);
            let count = revocations.len();
            let text = revocations.write();
            assert!(text.len() <= STANDARD_BYTES);
            let is_folded = revocations.len() < count;
            assert!(!is_folded || revocations.len() < count * 4 / 5, "a fold makes space for many");
            let read = Revocations::read(&text).expect("a written document is well-formed");
            assert!(ends(&read, number, "s", at), "the newest is in force");
            for earlier in (0..number).step_by(37) {
                assert!(ends(&read, earlier, "s", NOW + u64::from(earlier) * 100), "{earlier} of {number}");
            }
        }
        assert!(
            revocations.everyone.expect("a time for everyone replaces the oldest entries") < NOW + 90_000,
            "newer entries stay"
        );
        assert!(revocations.len() > 100);
    }

    #[test]
    fn written_document_is_read_again() {
        let mut revocations = revoked(Revoked::Everyone);
        revocations.revoke(session("s"), NOW);
        let text = revocations.write();
        assert_eq!(Revocations::read(&text).expect("a written document is well-formed"), revocations);
        assert_eq!(
            text,
            format!("{{\"version\":{VERSION},\"everyone\":{NOW},\"sessions\":{{\"s\":{NOW}}}}}")
        );
        for wrong in ["", "{}", r#"{"version":2}"#, r#"{"version":1,"surprise":1}"#] {
            assert!(Revocations::read(wrong).is_err(), "{wrong}");
        }
    }
}
