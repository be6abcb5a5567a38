//! The place of a node during a walk, which borrows the keys on the way to it.

use super::path::{DocumentPath, Segment};

/// One step of a trail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step<'a> {
    /// A key of an object.
    Key(&'a str),
    /// A position in a List, counted from 0.
    Index(usize),
}

/// The steps for which a trail has memory, in addition to those with which it begins. Few places in a template are deeper.
const FURTHER_STEPS: usize = 12;

/// A place in a document that changes with each step of a walk. Only a finding needs a [`DocumentPath`], which has copies of the keys.
#[derive(Debug, Default)]
pub(crate) struct Trail<'a>(Vec<Step<'a>>);

impl<'a> Trail<'a> {
    /// The place of the whole document.
    pub(crate) fn root() -> Self {
        Self::default()
    }

    /// The place at the end of these keys.
    pub(crate) fn from_keys(keys: &[&'a str]) -> Self {
        Self::with_memory(keys.len(), keys.iter().copied().map(Step::Key))
    }

    fn with_memory(length: usize, first_steps: impl Iterator<Item = Step<'a>>) -> Self {
        let mut steps = Vec::with_capacity(length + FURTHER_STEPS);
        steps.extend(first_steps);
        Self(steps)
    }

    pub(crate) fn push_key(&mut self, key: &'a str) {
        self.0.push(Step::Key(key));
    }

    pub(crate) fn push_index(&mut self, position: usize) {
        self.0.push(Step::Index(position));
    }

    pub(crate) fn pop(&mut self) {
        self.0.pop();
    }

    pub(crate) fn last(&self) -> Option<Step<'a>> {
        self.0.last().copied()
    }

    /// The steps to the place.
    pub(crate) fn steps(&self) -> &[Step<'a>] {
        &self.0
    }

    /// The keys of the place, without the positions in Lists.
    pub(crate) fn keys(&self) -> impl DoubleEndedIterator<Item = &'a str> {
        self.0.iter().filter_map(|step| match step {
            Step::Key(key) => Some(*key),
            Step::Index(_) => None,
        })
    }

    /// Whether the place is in a section of a template.
    pub(crate) fn is_in_section(&self, section: &str) -> bool {
        self.0.first() == Some(&Step::Key(section))
    }

    /// Whether a path leads to the same place.
    pub(crate) fn is_at(&self, path: &DocumentPath) -> bool {
        let steps = path.segments().iter().map(Step::from);
        self.0.iter().copied().eq(steps)
    }

    /// The path of the place.
    pub(crate) fn to_path(&self) -> DocumentPath {
        self.0.iter().copied().map(Segment::from).collect()
    }

    /// The path of a member of the object at this place.
    pub(crate) fn key(&self, key: &str) -> DocumentPath {
        self.steps_and(Step::Key(key))
    }

    /// The path of an item of the List at this place.
    pub(crate) fn index(&self, position: usize) -> DocumentPath {
        self.steps_and(Step::Index(position))
    }

    fn steps_and(&self, last: Step<'_>) -> DocumentPath {
        self.0.iter().copied().chain([last]).map(Segment::from).collect()
    }
}

impl Clone for Trail<'_> {
    fn clone(&self) -> Self {
        Self::with_memory(self.0.len(), self.0.iter().copied())
    }
}

impl<'a> From<&'a DocumentPath> for Trail<'a> {
    fn from(path: &'a DocumentPath) -> Self {
        Self::with_memory(path.segments().len(), path.segments().iter().map(Step::from))
    }
}

impl<'a> From<&'a Segment> for Step<'a> {
    fn from(segment: &'a Segment) -> Self {
        match segment {
            Segment::Key(key) => Self::Key(key),
            Segment::Index(position) => Self::Index(*position),
        }
    }
}

impl From<Step<'_>> for Segment {
    fn from(step: Step<'_>) -> Self {
        match step {
            Step::Key(key) => Self::Key(key.to_owned()),
            Step::Index(position) => Self::Index(position),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Trail;
    use crate::DocumentPath;

    #[test]
    fn trail_and_path_of_a_place_are_the_same() {
        let path = DocumentPath::from_keys(&["Resources", "A", "Tags"]).index(1).key("Key");
        let mut trail = Trail::from(&path);
        assert!(trail.is_at(&path));
        assert_eq!(trail.to_path(), path);
        assert_eq!(trail.keys().collect::<Vec<_>>(), ["Resources", "A", "Tags", "Key"]);
        trail.pop();
        assert!(!trail.is_at(&path));
        assert_eq!(trail.key("Key"), path);
    }
}
