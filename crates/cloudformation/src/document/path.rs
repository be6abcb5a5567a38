//! The place of a node in a document, as the keys and positions on the way to it.

use std::fmt;

use super::json::Json;

/// One step of a path.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Segment {
    /// A key of an object.
    Key(String),
    /// A position in a List, counted from 0.
    Index(usize),
}

impl Segment {
    /// The key, if the step leads to a member of an object.
    pub fn as_key(&self) -> Option<&str> {
        match self {
            Self::Key(key) => Some(key),
            Self::Index(_) => None,
        }
    }

    /// The position, if the step leads to an item of a List.
    pub fn as_index(&self) -> Option<usize> {
        match self {
            Self::Key(_) => None,
            Self::Index(position) => Some(*position),
        }
    }

    /// The value that the step leads to from a value.
    pub fn value_in<'a>(&self, value: &'a Json) -> Option<&'a Json> {
        match self {
            Self::Key(key) => value.get(key),
            Self::Index(index) => value.get(*index),
        }
    }
}

/// A place in a document.
///
/// ```
/// use cloudformation::DocumentPath;
///
/// let path = DocumentPath::from_keys(&["Resources", "Bucket"]).key("Tags").index(0);
/// assert_eq!(path.to_string(), "Resources.Bucket.Tags[0]");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct DocumentPath(Vec<Segment>);

impl DocumentPath {
    /// The path of the whole document.
    pub fn root() -> Self {
        Self::default()
    }

    /// The path through these keys.
    pub fn from_keys(keys: &[&str]) -> Self {
        Self(keys.iter().map(|key| Segment::Key((*key).to_owned())).collect())
    }

    /// The path of a member of the object at this path.
    pub fn key(&self, key: &str) -> Self {
        let mut path = self.clone();
        path.push_key(key);
        path
    }

    /// The path of an item of the List at this path.
    pub fn index(&self, position: usize) -> Self {
        let mut path = self.clone();
        path.push_index(position);
        path
    }

    /// The path that continues this one through these segments.
    pub fn join(&self, segments: &[Segment]) -> Self {
        Self(self.0.iter().chain(segments).cloned().collect())
    }

    /// The keys and positions of the path.
    pub fn segments(&self) -> &[Segment] {
        &self.0
    }

    /// Whether this path is the other one or leads below it.
    pub fn is_within(&self, other: &Self) -> bool {
        self.0.starts_with(&other.0)
    }

    pub(crate) fn push_key(&mut self, key: &str) {
        self.0.push(Segment::Key(key.to_owned()));
    }

    pub(crate) fn push_index(&mut self, position: usize) {
        self.0.push(Segment::Index(position));
    }

    pub(crate) fn pop(&mut self) {
        self.0.pop();
    }
}

/// The value at the end of a path.
pub(crate) fn value_at<'a>(document: &'a Json, path: &[Segment]) -> Option<&'a Json> {
    path.iter().try_fold(document, |value, segment| segment.value_in(value))
}

/// The last key among segments: that of the value, or that of the List which contains it.
pub(crate) fn last_key(segments: &[Segment]) -> Option<&str> {
    segments.iter().rev().find_map(Segment::as_key)
}

impl FromIterator<Segment> for DocumentPath {
    fn from_iter<I: IntoIterator<Item = Segment>>(segments: I) -> Self {
        Self(segments.into_iter().collect())
    }
}

impl fmt::Display for DocumentPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() {
            return f.write_str("the document");
        }
        for (position, segment) in self.0.iter().enumerate() {
            match segment {
                Segment::Key(key) if position == 0 => f.write_str(key)?,
                Segment::Key(key) => write!(f, ".{key}")?,
                Segment::Index(index) => write!(f, "[{index}]")?,
            }
        }
        Ok(())
    }
}
