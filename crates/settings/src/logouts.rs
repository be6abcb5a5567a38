//! Sessions that ended at the provider, as back-channel logout reports them.
//!
//! The function writes these lists, to parameters that the operator never writes. All times are Unix time in seconds by the clock of the
//! provider. A session has ended if the provider issued its ID token before the logout.

use std::ops::Range;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};

use crate::document::{ADVANCED_BYTES, ReadError, VERSION};
use crate::pseudonym::Pseudonym;
use crate::revocations::is_needed;
use crate::times::CLOCK_SKEW_SECONDS;

/// The users and sessions that have ended at the provider.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Logouts {
    /// All sessions whose ID token was issued at this time or before have ended.
    pub everyone: Option<u64>,
    /// All sessions that began without a `sid` of the provider's session, and whose ID token was issued at this time or before, have ended.
    pub without_session: Option<u64>,
    /// Pseudonyms of users and of the provider's sessions with the time of the logout, sorted.
    entries: Vec<(Pseudonym, u64)>,
}

/// The text of one parameter.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    version: u32,
    /// The version of the parameter that the writer had read.
    after: u64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    everyone: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    without_session: Option<u64>,
    /// The earliest time among the entries.
    #[serde(default)]
    base: u64,
    /// The entries in base64url: the pseudonym, and the seconds since `base` in [`OFFSET_BYTES`].
    #[serde(default)]
    entries: String,
}

const OFFSET_BYTES: usize = 3;
const ENTRY_BYTES: usize = Pseudonym::BYTES + OFFSET_BYTES;
const MAX_OFFSET_SECONDS: u64 = (1 << (8 * OFFSET_BYTES)) - 1;

impl Logouts {
    /// Reads the text of a parameter. Returns the list, and the version of the parameter that its writer had read.
    pub fn read(text: &str) -> Result<(Self, u64), ReadError> {
        let document: Document = serde_json::from_str(text).map_err(ReadError::Form)?;
        if document.version != VERSION {
            return Err(ReadError::Version(u64::from(document.version)));
        }
        let malformed = ReadError::Value("the entries of a logout list are not whole entries in base64url");
        let Ok(bytes) = URL_SAFE_NO_PAD.decode(&document.entries) else { return Err(malformed) };
        let entries = bytes.chunks_exact(ENTRY_BYTES);
        if !entries.remainder().is_empty() {
            return Err(malformed);
        }
        let mut logouts = Self {
            everyone: document.everyone,
            without_session: document.without_session,
            entries: Vec::new(),
        };
        for entry in entries {
            let [name @ .., high, middle, low] = entry else { continue };
            let Ok(name) = name.try_into() else { continue };
            let offset = u32::from_be_bytes([0, *high, *middle, *low]);
            logouts.end(Pseudonym::from_bytes(name), document.base.saturating_add(u64::from(offset)));
        }
        Ok((logouts, document.after))
    }

    /// Returns the text for a parameter. `after` is the version that the writer has read, or 0 for a parameter that does not exist.
    ///
    /// If the list is too long for an advanced parameter, a time for everyone replaces the oldest quarter of its entries. A full list thus
    /// ends more sessions than the provider has reported, and never fewer.
    pub fn write(&mut self, after: u64) -> String {
        loop {
            let text = self.text(after);
            if text.len() <= ADVANCED_BYTES || self.entries.is_empty() {
                return text;
            }
            self.fold_oldest();
        }
    }

    fn text(&self, after: u64) -> String {
        let base = self.entries.iter().map(|(_, at)| *at).min().unwrap_or_default();
        let mut bytes = Vec::with_capacity(self.entries.len() * ENTRY_BYTES);
        for (name, at) in &self.entries {
            // A time that is too late for the three bytes gets the latest time that fits.
            let offset = (at - base).min(MAX_OFFSET_SECONDS).to_be_bytes();
            bytes.extend_from_slice(&name.to_bytes());
            bytes.extend_from_slice(&offset[offset.len() - OFFSET_BYTES..]);
        }
        let document = Document {
            version: VERSION,
            after,
            everyone: self.everyone,
            without_session: self.without_session,
            base,
            entries: URL_SAFE_NO_PAD.encode(bytes),
        };
        serde_json::to_string(&document).unwrap_or_default()
    }

    /// Returns whether another logout fits into the parameter without replacing entries.
    pub fn has_space(&self) -> bool {
        // A document without entries has at most 140 characters, and base64 needs 4 characters for 3 bytes.
        (self.entries.len() + 2) * ENTRY_BYTES * 4 / 3 + 140 <= ADVANCED_BYTES
    }

    /// Ends the sessions with a pseudonym at a time. An entry with a later time stays.
    pub fn end(&mut self, name: Pseudonym, at: u64) {
        let position = self.entries.partition_point(|(other, _)| *other < name);
        match self.entries.get_mut(position).filter(|(other, _)| *other == name) {
            Some((_, known)) => *known = at.max(*known),
            None => self.entries.insert(position, (name, at)),
        }
    }

    /// Returns the time at which the sessions with a pseudonym ended.
    pub fn ended_at(&self, name: Pseudonym) -> Option<u64> {
        let position = self.entries.binary_search_by_key(&name, |(other, _)| *other).ok()?;
        self.entries.get(position).map(|(_, at)| *at)
    }

    /// Returns whether the list contains no pseudonyms.
    pub fn has_no_entries(&self) -> bool {
        self.entries.is_empty()
    }

    /// Returns the number of pseudonyms in the list.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Returns whether no session has ended.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty() && self.everyone.is_none() && self.without_session.is_none()
    }

    /// Returns whether this list ends every session that another list ends.
    pub fn includes(&self, other: &Self) -> bool {
        let reaches = |ours: Option<u64>, theirs: Option<u64>| {
            theirs.is_none_or(|at| ours.is_some_and(|ours| ours >= at))
        };
        reaches(self.everyone, other.everyone)
            && reaches(self.without_session, other.without_session)
            && other.entries.iter().all(|(name, at)| reaches(self.ended_at(*name), Some(*at)))
    }

    /// Adds the entries of another list.
    pub fn merge(&mut self, other: &Self) {
        self.everyone = self.everyone.max(other.everyone);
        self.without_session = self.without_session.max(other.without_session);
        for (name, at) in &other.entries {
            self.end(*name, *at);
        }
    }

    /// Drops the entries whose sessions have all expired, and the entries that the time for everyone includes.
    pub fn compact(&mut self, now: u64, lifetime_seconds: u32) {
        let needed = |at: &u64| is_needed(*at, now, lifetime_seconds);
        self.everyone = self.everyone.filter(needed);
        self.without_session = self.without_session.filter(needed);
        let everyone = self.everyone;
        self.entries.retain(|(_, at)| needed(at) && !is_included(*at, everyone));
    }

    /// Ends all sessions that began at a time or before, because it is unknown which of them have ended.
    pub fn end_everyone(&mut self, at: u64) {
        self.everyone = self.everyone.max(Some(at));
    }

    /// Replaces the oldest quarter of the entries by a time for everyone.
    fn fold_oldest(&mut self) {
        let mut times: Vec<u64> = self.entries.iter().map(|(_, at)| *at).collect();
        let quarter = times.len() / 4;
        let (_, oldest, _) = times.select_nth_unstable(quarter);
        let oldest = *oldest;
        self.end_everyone(oldest.saturating_add(CLOCK_SKEW_SECONDS));
        self.entries.retain(|(_, at)| *at > oldest);
    }
}

/// Returns whether a time for everyone ends each session that an entry ends. The margin is there because the clocks of a provider's
/// machines may differ.
fn is_included(at: u64, everyone: Option<u64>) -> bool {
    everyone.is_some_and(|everyone| at.saturating_add(CLOCK_SKEW_SECONDS) <= everyone)
}

/// Returns the versions of a parameter that a writer has overwritten without reading them, because another writer was faster.
pub fn overwritten(after: u64, version: u64) -> Range<u64> {
    after.saturating_add(1)..version
}

#[cfg(test)]
mod tests {
    use super::{ENTRY_BYTES, Logouts, MAX_OFFSET_SECONDS, overwritten};
    use crate::document::ADVANCED_BYTES;
    use crate::names::LOGOUT_LISTS;
    use crate::pseudonym::Pseudonym;
    use crate::times::{CLOCK_SKEW_SECONDS, STALE_SECONDS};

    const NOW: u64 = 1_800_000_000;
    const LIFETIME: u32 = 28_800;

    fn name(number: u64) -> Pseudonym {
        let bytes = number.wrapping_mul(0x9e37_79b9_7f4a_7c15).to_be_bytes();
        Pseudonym::from_bytes([bytes[0], bytes[1], bytes[2], bytes[3], bytes[4], bytes[5]])
    }

    fn list(entries: &[(u64, u64)]) -> Logouts {
        let mut logouts = Logouts::default();
        for (number, at) in entries {
            logouts.end(name(*number), *at);
        }
        logouts
    }

    #[test]
    fn written_list_is_read_again() {
        let mut logouts = list(&[(1, NOW), (2, NOW + 5), (3, NOW - 2_000_000)]);
        logouts.everyone = Some(NOW - 3_000_000);
        logouts.without_session = Some(NOW - 7);
        let text = logouts.write(41);
        assert_eq!(Logouts::read(&text).expect("a written document is well-formed"), (logouts, 41));
        let text = Logouts::default().write(0);
        assert_eq!(Logouts::read(&text).expect("a written document is well-formed"), (Logouts::default(), 0));
    }

    #[test]
    fn malformed_list_is_refused() {
        for text in [
            "",
            "{}",
            r#"{"version":2,"after":0}"#,
            r#"{"version":1}"#,
            r#"{"version":1,"after":0,"surprise":1}"#,
            r#"{"version":1,"after":0,"entries":"!"}"#,
            r#"{"version":1,"after":0,"entries":"AAAA"}"#,
            r#"{"version":1,"after":-1}"#,
        ] {
            assert!(Logouts::read(text).is_err(), "{text}");
        }
    }

    #[test]
    fn later_logout_of_a_name_stays() {
        let mut logouts = list(&[(1, NOW), (1, NOW + 9), (1, NOW + 3)]);
        assert_eq!(
            (logouts.len(), logouts.ended_at(name(1)), logouts.ended_at(name(2))),
            (1, Some(NOW + 9), None)
        );
        let more = list(&[(1, NOW), (2, NOW)]);
        assert!(!logouts.includes(&more));
        logouts.merge(&more);
        assert_eq!((logouts.len(), logouts.ended_at(name(1))), (2, Some(NOW + 9)));
        assert!(logouts.includes(&more) && !logouts.has_no_entries());
    }

    #[test]
    fn list_includes_another_when_it_ends_as_much() {
        let times = |everyone, without_session| Logouts { everyone, without_session, ..Logouts::default() };
        assert!(times(Some(2), Some(2)).includes(&times(Some(2), Some(1))));
        assert!(times(Some(2), None).includes(&times(None, None)));
        assert!(!times(Some(1), Some(9)).includes(&times(Some(2), None)));
        assert!(!times(Some(9), Some(1)).includes(&times(None, Some(2))));
        let mut merged = times(Some(1), Some(9));
        merged.merge(&times(Some(2), Some(3)));
        assert_eq!(merged, times(Some(2), Some(9)));
        assert!(
            Logouts::default().is_empty()
                && !times(Some(1), None).is_empty()
                && !times(None, Some(1)).is_empty()
        );
        assert!(!list(&[(1, 1)]).is_empty());
    }

    #[test]
    fn entries_stay_until_no_session_can_meet_them() {
        let last = NOW + STALE_SECONDS + 900 + u64::from(LIFETIME);
        let mut logouts = list(&[(1, NOW)]);
        logouts.everyone = Some(NOW - CLOCK_SKEW_SECONDS);
        logouts.without_session = Some(NOW);
        logouts.compact(last - CLOCK_SKEW_SECONDS - 1, LIFETIME);
        assert_eq!(
            (logouts.len(), logouts.everyone, logouts.without_session),
            (1, Some(NOW - CLOCK_SKEW_SECONDS), Some(NOW))
        );
        logouts.compact(last - 1, LIFETIME);
        assert_eq!((logouts.len(), logouts.everyone, logouts.without_session), (1, None, Some(NOW)));
        logouts.compact(last, LIFETIME);
        assert!(logouts.is_empty());
    }

    #[test]
    fn entries_that_everyone_includes_are_dropped() {
        let mut logouts = list(&[(1, NOW), (2, NOW + 1)]);
        logouts.everyone = Some(NOW + CLOCK_SKEW_SECONDS);
        logouts.compact(NOW, LIFETIME);
        assert_eq!((logouts.ended_at(name(1)), logouts.ended_at(name(2))), (None, Some(NOW + 1)));
    }

    #[test]
    fn full_list_ends_the_sessions_of_its_oldest_entries() {
        let mut logouts = Logouts::default();
        let mut ended = Vec::new();
        for number in 0..2_000 {
            let at = NOW + number * 100;
            logouts.end(name(number), at);
            ended.push((name(number), at));
            let count = logouts.len();
            assert!(logouts.write(number).len() <= ADVANCED_BYTES);
            let is_folded = logouts.len() < count;
            assert!(!is_folded || logouts.len() < count * 4 / 5, "a fold makes space for many");
        }
        let (logouts, _) = Logouts::read(&logouts.write(1)).expect("a written document is well-formed");
        let everyone = logouts.everyone.expect("a time for everyone replaces the oldest entries");
        for (name, at) in ended {
            let is_ended = logouts.ended_at(name) == Some(at) || everyone >= at + CLOCK_SKEW_SECONDS;
            assert!(is_ended, "{at}");
        }
        assert!(everyone < NOW + 2_000 * 100 - 50_000, "the newest entries stay");
    }

    #[test]
    fn fold_drops_the_oldest_quarter() {
        let mut logouts = list(&(0..8).map(|number| (number, NOW + number)).collect::<Vec<_>>());
        logouts.fold_oldest();
        assert_eq!(logouts.everyone, Some(NOW + 2 + CLOCK_SKEW_SECONDS));
        let kept = (0..8).filter(|number| logouts.ended_at(name(*number)).is_some());
        assert_eq!(kept.collect::<Vec<_>>(), [3, 4, 5, 6, 7]);
    }

    #[test]
    fn list_with_space_takes_another_entry_as_it_is() {
        let mut logouts = Logouts { everyone: Some(NOW), without_session: Some(NOW), ..Logouts::default() };
        for number in 0..1_000 {
            if !logouts.has_space() {
                break;
            }
            logouts.end(name(2 * number), NOW + 1_000);
            logouts.end(name(2 * number + 1), NOW + 1_000);
            let count = logouts.len();
            assert!(logouts.write(u64::MAX).len() <= ADVANCED_BYTES);
            assert_eq!(logouts.len(), count);
        }
        // Two names for each logout.
        assert!(logouts.len() / 2 * LOGOUT_LISTS.len() >= 2_000, "{}", logouts.len());
        assert!(logouts.len() * ENTRY_BYTES * 4 / 3 > ADVANCED_BYTES - 300);
    }

    #[test]
    fn entries_far_apart_stay_in_the_list() {
        let mut logouts = list(&[(1, NOW), (2, NOW + MAX_OFFSET_SECONDS + 5)]);
        let (read, _) = Logouts::read(&logouts.write(0)).expect("a written document is well-formed");
        assert_eq!(
            (read.ended_at(name(1)), read.ended_at(name(2))),
            (Some(NOW), Some(NOW + MAX_OFFSET_SECONDS))
        );
    }

    #[test]
    fn versions_between_two_writers_are_overwritten() {
        let count = |after, version| overwritten(after, version).count();
        assert_eq!(overwritten(4, 7).collect::<Vec<u64>>(), [5, 6]);
        assert_eq!((count(4, 5), count(0, 1), count(0, 2), count(u64::MAX, 2)), (0, 0, 1, 0));
    }
}
