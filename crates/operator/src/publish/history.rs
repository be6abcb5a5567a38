//! The list of content versions: which state of the bucket each publication left.
//!
//! A content version is a time. The bucket keeps the versions of its objects, so the versions that were current at that time are the content.
//! The record of a content version has the same size for ten files and for ten thousand, and no record contains a file name. It also
//! contains a digest of all keys and `ETag`s. A rollback computes the digest again, and refuses if the bucket no longer has every
//! version.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::digest::{Context, SHA256};
use serde::{Deserialize, Serialize};

use super::object::ObjectVersion;
use super::plan::Listing;

/// The content versions that the list keeps. With more, it would not fit into a standard parameter.
pub(crate) const MAX_CONTENTS: usize = 25;

/// The version of the document.
const VERSION: u32 = 1;

/// The list of content versions, newest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct History {
    version: u32,
    /// The bucket that the times are about.
    pub(crate) bucket: String,
    /// The version of the rules for headers that the last publication followed.
    pub(crate) headers: u32,
    pub(crate) contents: Vec<ContentVersion>,
}

/// A content version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ContentVersion {
    #[serde(rename = "v")]
    pub(crate) number: u32,
    /// Unix time at which the publication ended, by the clock of S3.
    pub(crate) at: u64,
    /// Files that the publication changed.
    #[serde(rename = "n")]
    pub(crate) changed: u64,
    #[serde(rename = "d")]
    pub(crate) digest: String,
}

impl History {
    /// A list without content versions.
    pub(crate) fn new(bucket: &str) -> Self {
        Self { version: VERSION, bucket: bucket.to_owned(), headers: 0, contents: Vec::new() }
    }

    /// Reads the document. `None` if it is malformed or of a later version.
    pub(crate) fn read(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok().filter(|history: &Self| history.version == VERSION)
    }

    pub(crate) fn live(&self) -> Option<&ContentVersion> {
        self.contents.first()
    }

    /// The list with one more content version, and its number. Times of another bucket are forgotten, and numbers go on.
    pub(crate) fn with(
        &self,
        bucket: &str,
        headers: u32,
        at: u64,
        changed: u64,
        digest: String,
    ) -> (Self, u32) {
        let number = self.live().map_or(1, |live| live.number.saturating_add(1));
        let mut contents = vec![ContentVersion { number, at, changed, digest }];
        if self.bucket == bucket {
            contents.extend(self.contents.iter().take(MAX_CONTENTS - 1).cloned());
        }
        (Self { version: VERSION, bucket: bucket.to_owned(), headers, contents }, number)
    }
}

/// The digest of the keys and `ETag`s of a bucket.
pub(crate) fn digest<'a>(objects: impl Iterator<Item = (&'a str, &'a str)>) -> String {
    let mut context = Context::new(&SHA256);
    for (key, etag) in objects {
        for part in [key, etag] {
            context.update(&(part.len() as u64).to_be_bytes());
            context.update(part.as_bytes());
        }
    }
    URL_SAFE_NO_PAD.encode(context.finish())
}

/// The digest of the objects in a list.
pub(crate) fn digest_of(listing: &Listing) -> String {
    digest(listing.iter().map(|(key, object)| (key.as_str(), object.etag.as_str())))
}

/// The object versions that were current at a time, by their keys. The versions of a key are newest first, as S3 lists them.
pub(crate) fn at(versions: &[ObjectVersion], time: u64) -> BTreeMap<&str, &ObjectVersion> {
    let mut current: BTreeMap<&str, &ObjectVersion> = BTreeMap::new();
    for version in versions.iter().filter(|version| version.modified <= time) {
        current.entry(&version.key).or_insert(version);
    }
    current.retain(|_, version| version.etag.is_some());
    current
}

/// The digest of the objects that were current at a time.
pub(crate) fn digest_at(versions: &[ObjectVersion], time: u64) -> String {
    let current = at(versions, time);
    digest(current.iter().map(|(key, version)| (*key, version.etag.as_deref().unwrap_or_default())))
}

/// The keys that were deleted after a time and have not come back.
pub(crate) fn deleted_since(versions: &[ObjectVersion], time: u64) -> Vec<String> {
    let deleted = latest(versions).filter(|version| version.etag.is_none() && version.modified > time);
    deleted.map(|version| version.key.clone()).collect()
}

/// The keys that were written or deleted after a time.
pub(crate) fn changed_since(versions: &[ObjectVersion], time: u64) -> Vec<String> {
    let changed = latest(versions).filter(|version| version.modified > time);
    changed.map(|version| version.key.clone()).collect()
}

/// The newest version or delete marker of each key.
fn latest(versions: &[ObjectVersion]) -> impl Iterator<Item = &ObjectVersion> {
    let mut latest: BTreeMap<&str, &ObjectVersion> = BTreeMap::new();
    for version in versions {
        latest.entry(&version.key).or_insert(version);
    }
    latest.into_values()
}

#[cfg(test)]
mod tests {
    use super::{ContentVersion, History, MAX_CONTENTS, at, changed_since, deleted_since, digest, digest_at};
    use crate::publish::object::ObjectVersion;

    fn version(key: &str, modified: u64, etag: Option<&str>) -> ObjectVersion {
        let id = format!("{key}{modified}");
        ObjectVersion { key: key.to_owned(), id, modified, etag: etag.map(str::to_owned) }
    }

    fn versions() -> Vec<ObjectVersion> {
        vec![
            version("a", 30, Some("3")),
            version("a", 20, Some("2")),
            version("a", 10, Some("1")),
            version("b", 25, None),
            version("b", 10, Some("1")),
            version("c", 30, Some("1")),
            version("d", 30, Some("2")),
            version("d", 20, None),
            version("d", 10, Some("1")),
        ]
    }

    #[test]
    fn content_of_a_time_is_the_newest_version_of_each_object() {
        let versions = versions();
        let ids = |time: u64| -> Vec<&str> {
            at(&versions, time).values().map(|version| version.id.as_str()).collect()
        };
        assert_eq!(ids(9), [""; 0]);
        assert_eq!(ids(10), ["a10", "b10", "d10"]);
        assert_eq!(ids(24), ["a20", "b10"]);
        assert_eq!(ids(30), ["a30", "c30", "d30"]);
    }

    #[test]
    fn deleted_objects_that_came_back_are_not_deleted() {
        assert_eq!(deleted_since(&versions(), 20), ["b"]);
        assert_eq!(deleted_since(&versions(), 25), [""; 0]);
    }

    #[test]
    fn changed_objects_include_deleted_ones() {
        assert_eq!(changed_since(&versions(), 24), ["a", "b", "c", "d"]);
        assert_eq!(changed_since(&versions(), 25), ["a", "c", "d"]);
        assert_eq!(changed_since(&versions(), 30), [""; 0]);
    }

    #[test]
    fn digest_of_a_time_leaves_out_deleted_objects() {
        assert_eq!(digest_at(&versions(), 25), digest([("a", "2")].into_iter()));
    }

    #[test]
    fn digest_depends_on_each_key_and_etag() {
        let texts = [
            digest([("a", "1"), ("b", "2")].into_iter()),
            digest([("a", "1")].into_iter()),
            digest([("a", "1"), ("b", "3")].into_iter()),
            digest([("a", "1"), ("c", "2")].into_iter()),
            digest(std::iter::empty()),
        ];
        for (position, text) in texts.iter().enumerate() {
            assert_eq!(text.len(), 43);
            assert!(!texts[..position].contains(text));
        }
    }

    #[test]
    fn numbers_go_on_and_old_content_versions_are_forgotten() {
        let mut history = History::new("bucket");
        for at in 1..=40 {
            (history, _) = history.with("bucket", 1, at, 1, "d".repeat(43));
        }
        assert_eq!(
            (history.live().map(|live| live.number), history.contents.len()),
            (Some(40), MAX_CONTENTS)
        );
    }

    #[test]
    fn longest_document_fits_into_a_standard_parameter() {
        let content = ContentVersion {
            number: u32::MAX,
            at: 99_999_999_999,
            changed: 999_999_999,
            digest: "d".repeat(43),
        };
        let mut history = History::new(&"b".repeat(63));
        history.contents = vec![content; MAX_CONTENTS];
        let text = serde_json::to_string(&history).expect("JSON");
        assert!(text.len() <= 4096, "{}", text.len());
        assert_eq!(History::read(&text), Some(history));
    }

    #[test]
    fn another_bucket_starts_without_content_versions() {
        let (history, first) = History::new("old").with("old", 1, 5, 1, String::new());
        let (history, second) = history.with("new", 1, 9, 1, String::new());
        assert_eq!((first, second, history.contents.len()), (1, 2, 1));
        assert_eq!(history.bucket, "new");
    }

    #[test]
    fn malformed_document_is_not_read() {
        for text in ["", "{}", r#"{"version":2,"bucket":"b","headers":1,"contents":[]}"#] {
            assert_eq!(History::read(text), None, "{text}");
        }
    }
}
