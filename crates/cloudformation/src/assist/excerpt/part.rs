//! A part of a text.

/// A text in which an offset has the same path as in the whole text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::assist) struct Excerpt {
    pub(in crate::assist) text: String,
    pub(in crate::assist) offset: usize,
}
