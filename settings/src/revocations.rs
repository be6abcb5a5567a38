//! Sessions that end before their time, as an operator or back-channel logout keeps them in SSM.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{ReadError, STANDARD_BYTES, VERSION};

/// Seconds that a gate goes by settings that it cannot read anew. For so long it may let in, and refresh, a session that has
/// been revoked since.
pub const STALE_SECONDS: u64 = 86_400;

/// Seconds that the clocks of an operator and of the edge may differ.
const SKEW: u64 = 600;

/// Sessions that have ended. All times are Unix time, in seconds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Revocations {
    /// [`VERSION`] of the writer.
    pub version: u32,
    /// Whoever signed in at this time or before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub everyone: Option<u64>,
    /// Visitors, by the name that the log has for them, who signed in at this time or before.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub subjects: BTreeMap<String, u64>,
    /// Single sessions by their `sid`, or by the log's name for that of the provider, and when they were revoked.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub sessions: BTreeMap<String, u64>,
}

/// What is revoked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Revoked {
    /// Every session of before.
    Everyone,
    /// Those of one visitor, by the name in the log.
    Subject(String),
    /// One, by its `sid`.
    Session(String),
}

/// The document has more entries than a parameter holds, and none of them has expired.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooMany {
    /// How many there are.
    pub entries: usize,
}

impl fmt::Display for TooMany {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { entries } = self;
        write!(
            f,
            "{entries} revocations are more than the {STANDARD_BYTES} bytes of a parameter hold, and none of them has \
             expired: revoke everyone's sessions instead"
        )
    }
}

impl std::error::Error for TooMany {}

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

    /// Whether a session of these names has ended. The visitor's name in the log is asked for only when somebody's was revoked.
    pub fn ends<'a>(
        &self,
        subject: impl FnOnce() -> String,
        mut names: impl Iterator<Item = &'a str>,
        auth_time: u64,
    ) -> bool {
        self.everyone.is_some_and(|at| auth_time <= at)
            || (!self.sessions.is_empty() && names.any(|name| self.sessions.contains_key(name)))
            || (!self.subjects.is_empty() && self.subjects.get(&subject()).is_some_and(|at| auth_time <= *at))
    }

    /// Revokes at a time; a later one before it stays.
    pub fn revoke(&mut self, what: Revoked, at: u64) {
        let later = |old: Option<u64>| old.map_or(at, |old| old.max(at));
        match what {
            Revoked::Everyone => self.everyone = Some(later(self.everyone)),
            Revoked::Subject(name) => {
                let old = self.subjects.get(&name).copied();
                self.subjects.insert(name, later(old));
            }
            Revoked::Session(sid) => {
                let old = self.sessions.get(&sid).copied();
                self.sessions.insert(sid, later(old));
            }
        }
    }

    /// Whether this is revoked already, for as long.
    pub fn holds(&self, what: &Revoked, at: u64) -> bool {
        let known = match what {
            Revoked::Everyone => self.everyone,
            Revoked::Subject(name) => self.subjects.get(name).copied(),
            Revoked::Session(sid) => self.sessions.get(sid).copied(),
        };
        known.is_some_and(|known| known >= at)
    }

    /// Revokes what another document does.
    pub fn merge(&mut self, other: Self) {
        if let Some(at) = other.everyone {
            self.revoke(Revoked::Everyone, at);
        }
        for (name, at) in other.subjects {
            self.revoke(Revoked::Subject(name), at);
        }
        for (sid, at) in other.sessions {
            self.revoke(Revoked::Session(sid), at);
        }
    }

    /// Forgets what no session can meet any more: those that were let in until every gate knew have ended since.
    pub fn compact(&mut self, now: u64, lifetime_seconds: u32) {
        let needed = |at: u64| now < at.saturating_add(STALE_SECONDS + SKEW + u64::from(lifetime_seconds));
        self.everyone = self.everyone.filter(|at| needed(*at));
        let everyone = self.everyone;
        let more = |at: u64| everyone.is_none_or(|everyone| at > everyone);
        self.subjects.retain(|_, at| needed(*at) && more(*at));
        self.sessions.retain(|_, at| needed(*at) && more(*at));
    }

    /// How many entries there are.
    pub fn len(&self) -> usize {
        usize::from(self.everyone.is_some()) + self.subjects.len() + self.sessions.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The text for the parameter.
    pub fn write(&self) -> Result<String, TooMany> {
        let too_many = TooMany { entries: self.len() };
        let text = serde_json::to_string(self).map_err(|_| too_many)?;
        if text.len() <= STANDARD_BYTES { Ok(text) } else { Err(too_many) }
    }
}

#[cfg(test)]
mod tests {
    use super::{Revocations, Revoked, SKEW, STALE_SECONDS};
    use crate::{STANDARD_BYTES, VERSION};

    const NOW: u64 = 1_800_000_000;
    const LIFETIME: u32 = 28_800;

    fn revoked(what: Revoked) -> Revocations {
        let mut revocations = Revocations::default();
        revocations.revoke(what, NOW);
        revocations
    }

    fn ends(revocations: &Revocations, subject: &str, sid: &str, auth_time: u64) -> bool {
        revocations.ends(|| subject.to_owned(), [sid].into_iter(), auth_time)
    }

    #[test]
    fn each_kind_ends_its_own_sessions() {
        let everyone = revoked(Revoked::Everyone);
        assert!(ends(&everyone, "a", "s", NOW) && !ends(&everyone, "a", "s", NOW + 1));
        let subject = revoked(Revoked::Subject("a".to_owned()));
        assert!(ends(&subject, "a", "s", NOW) && !ends(&subject, "a", "s", NOW + 1));
        assert!(!ends(&subject, "b", "s", NOW));
        let session = revoked(Revoked::Session("s".to_owned()));
        assert!(ends(&session, "a", "s", NOW - 5) && !ends(&session, "a", "t", NOW - 5));
        assert!(!ends(&Revocations::default(), "a", "s", 0));
    }

    #[test]
    fn the_later_time_counts() {
        for what in [Revoked::Everyone, Revoked::Subject("a".to_owned()), Revoked::Session("s".to_owned())] {
            let mut revocations = revoked(what.clone());
            revocations.revoke(what.clone(), NOW - 100);
            assert_eq!(revocations, revoked(what.clone()));
            revocations.revoke(what.clone(), NOW + 100);
            assert_ne!(revocations, revoked(what.clone()));
            assert_eq!(revocations.len(), 1);
            assert!(revocations.holds(&what, NOW + 100) && !revocations.holds(&what, NOW + 101));
            assert!(!Revocations::default().holds(&what, 0));
        }
    }

    #[test]
    fn two_documents_are_one() {
        let mut both = revoked(Revoked::Everyone);
        both.revoke(Revoked::Subject("a".to_owned()), NOW);
        let mut other = revoked(Revoked::Subject("b".to_owned()));
        other.revoke(Revoked::Subject("a".to_owned()), NOW - 1);
        other.revoke(Revoked::Session("s".to_owned()), NOW);
        both.merge(other);
        assert_eq!((both.len(), both.everyone, both.subjects["a"]), (4, Some(NOW), NOW));
        both.merge(revoked(Revoked::Everyone));
        assert_eq!(both.len(), 4);
    }

    #[test]
    fn entries_expire_when_the_last_session_has() {
        let last = NOW + STALE_SECONDS + SKEW + u64::from(LIFETIME);
        for what in [Revoked::Everyone, Revoked::Subject("a".to_owned()), Revoked::Session("s".to_owned())] {
            let mut revocations = revoked(what);
            revocations.compact(last - 1, LIFETIME);
            assert!(!revocations.is_empty());
            revocations.compact(last, LIFETIME);
            assert!(revocations.is_empty());
        }
    }

    #[test]
    fn everyone_takes_the_place_of_those_before() {
        let mut revocations = revoked(Revoked::Everyone);
        for (name, at) in [("before", NOW - 1), ("with", NOW), ("after", NOW + 1)] {
            revocations.revoke(Revoked::Subject(name.to_owned()), at);
            revocations.revoke(Revoked::Session(name.to_owned()), at);
        }
        revocations.compact(NOW + 2, LIFETIME);
        assert_eq!(revocations.subjects.keys().collect::<Vec<_>>(), ["after"]);
        assert_eq!(revocations.sessions.keys().collect::<Vec<_>>(), ["after"]);
    }

    #[test]
    fn a_parameter_is_never_overrun() {
        let mut revocations = Revocations::default();
        let fits = (0..).take_while(|number| {
            revocations.revoke(Revoked::Subject(format!("subject-{number:08}")), NOW);
            revocations.write().is_ok_and(|text| text.len() <= STANDARD_BYTES)
        });
        assert!((100..200).contains(&fits.count()));
        let error = revocations.write().expect_err("too many");
        assert_eq!(error.entries, revocations.len());
        assert!(error.to_string().contains("revoke everyone's sessions instead"));
    }

    #[test]
    fn what_is_written_is_read() {
        let mut revocations = revoked(Revoked::Everyone);
        revocations.revoke(Revoked::Session("s".to_owned()), NOW);
        let text = revocations.write().expect("text");
        assert_eq!(Revocations::read(&text).expect("read"), revocations);
        assert_eq!(
            text,
            format!("{{\"version\":{VERSION},\"everyone\":{NOW},\"sessions\":{{\"s\":{NOW}}}}}")
        );
        for wrong in ["", "{}", r#"{"version":2}"#, r#"{"version":1,"surprise":1}"#] {
            assert!(Revocations::read(wrong).is_err(), "{wrong}");
        }
    }
}
