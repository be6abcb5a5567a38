//! The plan of a rollback: which object versions become current again, and which objects are deleted.

use super::headers::is_page;
use super::history::{self, ContentVersion, digest};
use super::object::ObjectVersion;

/// A rollback. Its phases run in the order of its fields, as those of a publication.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct RollbackPlan {
    pub(crate) assets: Vec<Restore>,
    pub(crate) pages: Vec<Restore>,
    pub(crate) deletions: Vec<String>,
    /// Objects that have other content now. CloudFront may have copies of them.
    pub(crate) replaced: Vec<String>,
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
    /// Computes the plan from all object versions of the bucket.
    pub(crate) fn new(versions: &[ObjectVersion], target: &ContentVersion) -> Result<Self, Incomplete> {
        let wanted = history::at(versions, target.at);
        let objects = wanted.iter().map(|(key, version)| (*key, version.etag.as_deref().unwrap_or_default()));
        if digest(objects) != target.digest {
            return Err(Incomplete);
        }
        let current = history::at(versions, u64::MAX);
        let mut plan = Self::default();
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

    pub(crate) fn is_empty(&self) -> bool {
        self.restores() == 0 && self.deletions.is_empty()
    }

    /// The keys whose cached copies at CloudFront are out of date.
    pub(crate) fn stale_keys(&self) -> impl Iterator<Item = &str> {
        self.replaced.iter().chain(&self.deletions).map(String::as_str)
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
        let plan = RollbackPlan::new(&versions, &target).expect("complete");
        let expected = RollbackPlan {
            assets: vec![restore("a.css", "a.css@10")],
            pages: vec![restore("gone.html", "gone.html@10")],
            deletions: vec!["new.html".to_owned()],
            replaced: vec!["a.css".to_owned()],
        };
        assert_eq!(plan, expected);
        assert_eq!(plan.stale_keys().collect::<Vec<_>>(), ["a.css", "new.html"]);
    }

    #[test]
    fn version_with_equal_content_returns_because_of_its_headers() {
        let versions = [version("a", 20, Some("1")), version("a", 10, Some("1"))];
        let plan = RollbackPlan::new(&versions, &content(10, &[("a", "1")])).expect("complete");
        assert_eq!(plan.assets, [restore("a", "a@10")]);
    }

    #[test]
    fn live_content_needs_nothing() {
        let versions = [version("a", 10, Some("1"))];
        assert!(RollbackPlan::new(&versions, &content(10, &[("a", "1")])).expect("complete").is_empty());
    }

    #[test]
    fn missing_object_version_is_noticed() {
        let versions = [version("a", 20, Some("2"))];
        assert_eq!(RollbackPlan::new(&versions, &content(10, &[("a", "1")])), Err(Incomplete));
    }
}
