//! Parts of a text.

use std::ops::Range;

/// A text in which an offset has the same path as in the whole text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::assist) struct Excerpt {
    pub(in crate::assist) text: String,
    pub(in crate::assist) offset: usize,
}

/// A key with its value in a text that may have mistakes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::assist) struct Member {
    /// The depth, which is 0 for a section of a template.
    pub(in crate::assist) depth: usize,
    /// The bytes of the key, without quotation marks.
    pub(in crate::assist) key: Range<usize>,
    /// The offset behind the value.
    pub(in crate::assist) end: usize,
}
