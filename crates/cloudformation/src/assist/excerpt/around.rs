//! The excerpts around an offset, in the style of the text.

use super::brackets::closing;
use super::part::{Excerpt, Member};
use super::{brackets, indentation};
use crate::document::Document;
use crate::yaml;

/// The depth of a resource, an output or another entry of a section.
pub(in crate::assist) const ENTRY_DEPTH: usize = 2;

/// Returns the first of the [`excerpts`] that can be read, with its document. An offset that is not between two letters has none.
pub(in crate::assist) fn readable(text: &str, offset: usize, depth: usize) -> Option<(Excerpt, Document)> {
    if !text.is_char_boundary(offset) {
        return None;
    }
    excerpts(text, offset, depth).find_map(|excerpt| {
        let document = yaml::read(&excerpt.text).ok()?;
        Some((excerpt, document))
    })
}

/// Returns the excerpts around an offset, from the most faithful one that is small to the whole text. The first ones have the entry at this depth:
/// the resource of a template has depth 2, because it is below a section. Each is to be used only if those before it cannot be read.
pub(in crate::assist) fn excerpts(text: &str, offset: usize, depth: usize) -> impl Iterator<Item = Excerpt> {
    let parts = if is_in_brackets(text) {
        brackets::excerpts(text, offset, depth)
    } else {
        indentation::excerpts(text, offset, depth)
    };
    let whole = move || Excerpt { text: text.to_owned(), offset };
    parts.into_iter().flatten().chain(std::iter::once_with(whole))
}

/// The members of a document and those of its members, as far as brackets or indentation show them. Objects of a document in block style that are
/// written in brackets have no members here.
pub(in crate::assist) fn members(text: &str) -> Vec<Member> {
    if is_in_brackets(text) { brackets::members(text) } else { indentation::members(text) }
}

/// Whether a document is in brackets as a whole, as in JSON.
pub(in crate::assist) fn is_in_brackets(text: &str) -> bool {
    text.trim_start().starts_with('{')
}

/// The offset at which a comma is missing at the end of the start of a document in brackets, before another member or item begins there.
pub(in crate::assist) fn missing_comma(start: &str) -> Option<usize> {
    if !is_in_brackets(start) {
        return None;
    }
    let open = closing(start).chars().next().filter(|letter| "\"'".contains(*letter));
    let before = match open {
        // The quotation mark begins the member.
        Some(quote) => start.strip_suffix(quote)?,
        None => start.ends_with(char::is_whitespace).then_some(start)?,
    };
    let before = before.trim_end();
    before.ends_with(|letter| !"{[,:".contains(letter)).then_some(before.len())
}

/// The offset in the rest of a document in brackets at which a comma is missing, because another member or item follows in quotation marks.
pub(in crate::assist) fn comma_behind(start: &str, rest: &str) -> Option<usize> {
    let quote = usize::from(rest.starts_with('"'));
    (is_in_brackets(start) && rest[quote..].trim_start().starts_with('"')).then_some(quote)
}

/// Whether the start of a document in brackets ends in a List.
pub(in crate::assist) fn is_in_list(start: &str) -> bool {
    is_in_brackets(start) && closing(start).trim_start_matches(['"', '\'']).starts_with(']')
}
