//! The number of views of each user and of each path.

use std::collections::{BTreeMap, HashSet};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use super::view::View;

/// Pairs of a user and a path that are counted apart. A log can have any number of them, and memory cannot.
const MAX_PAIRS: usize = 500_000;

/// The views of a user or of a path.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Count {
    /// Hashes of the different paths of the user, or users of the path, with an allowed view.
    others: HashSet<u64>,
    pub(super) views: u64,
    pub(super) denied: u64,
}

impl Count {
    /// The number of different paths of the user, or users of the path, with an allowed view.
    pub(super) fn others(&self) -> usize {
        self.others.len()
    }

    fn add(&mut self, view: &View, other: &str) -> bool {
        if !view.is_allowed {
            self.denied += 1;
            return false;
        }
        self.views += 1;
        let mut hasher = DefaultHasher::new();
        other.hash(&mut hasher);
        self.others.insert(hasher.finish())
    }
}

/// The number of views of each user and of each path.
#[derive(Debug, Default)]
pub(super) struct Summary {
    users: BTreeMap<String, Count>,
    paths: BTreeMap<String, Count>,
    pairs: usize,
    /// Whether there are more paths than can be counted.
    pub(super) is_truncated: bool,
}

impl Summary {
    pub(super) fn add(&mut self, view: &View) {
        let is_new = self.users.entry(view.user.clone()).or_default().add(view, &view.path);
        self.pairs += usize::from(is_new);
        if let Some(count) = self.paths.get_mut(&view.path) {
            count.add(view, &view.user);
        } else if self.pairs.max(self.paths.len()) < MAX_PAIRS {
            self.paths.entry(view.path.clone()).or_default().add(view, &view.user);
        } else {
            self.is_truncated = true;
        }
    }

    /// Users with most views first.
    pub(super) fn users(&self) -> Vec<(&str, &Count)> {
        sorted(&self.users)
    }

    /// Paths with most views first.
    pub(super) fn paths(&self) -> Vec<(&str, &Count)> {
        sorted(&self.paths)
    }
}

fn sorted(counts: &BTreeMap<String, Count>) -> Vec<(&str, &Count)> {
    let mut counts: Vec<(&str, &Count)> = counts.iter().map(|(name, count)| (name.as_str(), count)).collect();
    counts.sort_by_key(|(_, count)| std::cmp::Reverse((count.views, count.denied)));
    counts
}

#[cfg(test)]
mod tests {
    use super::Summary;
    use crate::audit::view::View;

    fn view(user: &str, path: &str, is_allowed: bool) -> View {
        let (user, path, region) = (user.to_owned(), path.to_owned(), "us-east-1".to_owned());
        View { millis: 0, user, path, is_allowed, region }
    }

    #[test]
    fn views_are_counted_for_users_and_paths() {
        let mut summary = Summary::default();
        for view in [
            view("ada", "/a", false),
            view("ben", "/a", true),
            view("ben", "/a", true),
            view("ben", "/b", true),
        ] {
            summary.add(&view);
        }
        let counts = |all: Vec<(&str, &super::Count)>| -> Vec<(String, usize, u64, u64)> {
            all.iter()
                .map(|(name, count)| ((*name).to_owned(), count.others(), count.views, count.denied))
                .collect()
        };
        assert_eq!(counts(summary.users()), [("ben".to_owned(), 2, 3, 0), ("ada".to_owned(), 0, 0, 1)]);
        assert_eq!(counts(summary.paths()), [("/a".to_owned(), 1, 2, 1), ("/b".to_owned(), 1, 1, 0)]);
    }
}
