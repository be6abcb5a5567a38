//! The plan of a rollback: which object versions become current again, and which objects are deleted.

use std::collections::BTreeSet;

use super::headers::is_page;
use super::history::{self, ContentVersion, changed_since, digest_at};
use super::object::ObjectVersion;

/// A rollback. Its phases run in the order of its fields, as those of a publication.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct RollbackPlan {
    pub(crate) assets: Vec<Restore>,
    pub(crate) pages: Vec<Restore>,
    pub(crate) deletions: Vec<String>,
    /// Objects that have other content now. CloudFront may have copies of them.
    pub(crate) replaced: Vec<String>,
    /// Objects that were written or deleted since the last publication: by a rollback that was interrupted, or by other software.
    pub(crate) changed_before: Vec<String>,
    /// Whether the bucket is as the last publication left it.
    pub(crate) is_recorded: bool,
}

/// An object version that becomes current again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Restore {
    pub(crate) key: String,
    pub(crate) version: String,
}

/// The bucket no longer has every object version of a content version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Incomplete;

impl RollbackPlan {
    /// Computes the plan from all object versions of the bucket, the live content version and the one to roll back to.
    pub(crate) fn new(
        versions: &[ObjectVersion],
        live: &ContentVersion,
        target: &ContentVersion,
    ) -> Result<Self, Incomplete> {
        let wanted = history::at(versions, target.at);
        if digest_at(versions, target.at) != target.digest {
            return Err(Incomplete);
        }
        let current = history::at(versions, u64::MAX);
        let mut plan = Self {
            changed_before: changed_since(versions, live.at),
            is_recorded: digest_at(versions, u64::MAX) == live.digest,
            ..Self::default()
        };
        for (key, version) in &wanted {
            let now = current.get(key);
            if now.is_some_and(|now| now.id == version.id) {
                continue;
            }
            if now.is_some() {
                plan.replaced.push((*key).to_owned());
            }
            let restore = Restore { key: (*key).to_owned(), version: version.id.clone() };
            if is_page(key) { plan.pages.push(restore) } else { plan.assets.push(restore) }
        }
        plan.deletions =
            current.keys().filter(|key| !wanted.contains_key(*key)).map(|key| (*key).to_owned()).collect();
        Ok(plan)
    }

    /// The number of objects that become current again.
    pub(crate) fn restores(&self) -> usize {
        self.assets.len() + self.pages.len()
    }

    /// Whether nothing is to be done. If the last publication was interrupted before its record, the copies that CloudFront has are out of
    /// date even if the bucket has the content.
    pub(crate) fn is_empty(&self) -> bool {
        self.restores() == 0 && self.deletions.is_empty() && self.is_recorded
    }

    /// The keys whose cached copies at CloudFront are out of date.
    pub(crate) fn stale_keys(&self) -> BTreeSet<&str> {
        let stale = self.replaced.iter().chain(&self.deletions).chain(&self.changed_before);
        stale.map(String::as_str).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::{Incomplete, Restore, RollbackPlan};
    use crate::publish::history::{ContentVersion, digest};
    use crate::publish::object::ObjectVersion;

    fn version(key: &str, modified: u64, etag: Option<&str>) -> ObjectVersion {
        let id = format!("{key}@{modified}");
        ObjectVersion { key: key.to_owned(), id, modified, etag: etag.map(str::to_owned) }
    }

    fn content(at: u64, objects: &[(&str, &str)]) -> ContentVersion {
        ContentVersion { number: 1, at, changed: 0, digest: digest(objects.iter().copied()) }
    }

    fn restore(key: &str, version: &str) -> Restore {
        Restore { key: key.to_owned(), version: version.to_owned() }
    }

    #[test]
    fn old_versions_return_and_new_objects_are_deleted() {
        let versions = [
            version("a.css", 20, Some("2")),
            version("a.css", 10, Some("1")),
            version("gone.html", 20, None),
            version("gone.html", 10, Some("1")),
            version("new.html", 20, Some("1")),
            version("same", 10, Some("1")),
        ];
        let target = content(10, &[("a.css", "1"), ("gone.html", "1"), ("same", "1")]);
        let live = content(20, &[("a.css", "2"), ("new.html", "1"), ("same", "1")]);
        let plan = RollbackPlan::new(&versions, &live, &target).expect("complete");
        let expected = RollbackPlan {
            assets: vec![restore("a.css", "a.css@10")],
            pages: vec![restore("gone.html", "gone.html@10")],
            deletions: vec!["new.html".to_owned()],
            replaced: vec!["a.css".to_owned()],
            changed_before: Vec::new(),
            is_recorded: true,
        };
        assert_eq!(plan, expected);
        assert_eq!(plan.stale_keys(), ["a.css", "new.html"].into());
    }

    #[test]
    fn version_with_equal_content_returns_because_of_its_headers() {
        let versions = [version("a", 20, Some("1")), version("a", 10, Some("1"))];
        let live = content(20, &[("a", "1")]);
        let plan = RollbackPlan::new(&versions, &live, &content(10, &[("a", "1")])).expect("complete");
        assert_eq!(plan.assets, [restore("a", "a@10")]);
    }

    #[test]
    fn live_content_needs_nothing() {
        let versions = [version("a", 10, Some("1"))];
        let live = content(10, &[("a", "1")]);
        assert!(RollbackPlan::new(&versions, &live, &live).expect("complete").is_empty());
    }

    #[test]
    fn deletions_of_an_interrupted_rollback_are_invalidated_when_it_is_repeated() {
        let versions =
            [version("a", 10, Some("1")), version("new.html", 30, None), version("new.html", 20, Some("1"))];
        let live = content(20, &[("a", "1"), ("new.html", "1")]);
        let plan = RollbackPlan::new(&versions, &live, &content(10, &[("a", "1")])).expect("complete");
        assert_eq!((plan.restores(), plan.deletions.len(), plan.is_empty()), (0, 0, false));
        assert_eq!(plan.stale_keys(), ["new.html"].into());
    }

    #[test]
    fn missing_object_version_is_noticed() {
        let versions = [version("a", 20, Some("2"))];
        let (live, target) = (content(20, &[("a", "2")]), content(10, &[("a", "1")]));
        assert_eq!(RollbackPlan::new(&versions, &live, &target), Err(Incomplete));
    }
}
