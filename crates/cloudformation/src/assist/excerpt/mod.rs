//! Parts of a text that show where an offset is in its document.
//!
//! An editor asks while a line is being written. A small excerpt is read in a fraction of the time that the whole text takes, and a mistake
//! in another part of the text does not disturb it.

mod around;
mod brackets;
mod indentation;
mod part;
mod word;

pub(super) use around::{
    ENTRY_DEPTH, comma_behind, excerpts, is_in_brackets, is_in_list, members, missing_comma, readable,
};
pub(super) use part::Excerpt;
pub(super) use word::{is_word, word_before};
