//! The completions at an offset of a text. The text with a mark at the offset shows where it is in the document.

use super::completion::Completion;
use super::completions::Completions;
use super::excerpt::{
    Excerpt, comma_behind, excerpts, is_in_brackets, is_in_list, is_word, missing_comma, word_before,
};
use super::mark::{MARK, Mark};
use super::writing::Writing;
use crate::document::Json;
use crate::yaml;

/// Returns the completions for the mark at an offset. `depth` is that of the entry to read first, see [`excerpts`]. The last argument returns the
/// completions for a mark in a document, and gets the unfinished word before the offset.
pub(super) fn complete_at(
    text: &str,
    offset: usize,
    depth: usize,
    completions: impl Fn(&Json, &Mark, &str) -> Vec<Completion>,
) -> Completions {
    let Some(before) = text.get(..offset) else { return Completions::default() };
    let word = word_before(before);
    for excerpt in excerpts(text, offset, depth) {
        let mut is_readable = false;
        for Marked { text: marked, comma } in excerpt.marked() {
            let Ok(document) = yaml::read(&marked) else { continue };
            let Some(mark) = Mark::find(&document.json) else { continue };
            is_readable = true;
            let items = completions(&document.json, &mark, word);
            let writing = Writing::new(text, offset - word.len()..offset, is_in_brackets(text), &mark);
            if let (false, Some(mut writing)) = (items.is_empty(), writing) {
                if items.iter().any(|item| item.lacks_properties) {
                    writing = writing.with_members_behind(text, &marked, &mark);
                }
                // The text before the offset ends as the excerpt does.
                let comma = comma.map(|comma| offset + comma - excerpt.offset);
                return Completions::new(items, writing, comma);
            }
        }
        if is_readable {
            break;
        }
    }
    Completions::default()
}

/// An excerpt with a mark in it.
struct Marked {
    text: String,
    /// The offset of a comma that has been added before the mark.
    comma: Option<usize>,
}

impl Excerpt {
    /// The text with a mark in place of the word at the offset: as a value, as a key, and as the first key of a new object. If commas seem to be
    /// missing next to the word, the same follows with commas.
    fn marked(&self) -> impl Iterator<Item = Marked> {
        let (before, after) = self.text.split_at(self.offset);
        let head = &before[..before.len() - word_before(before).len()];
        let tail = after.trim_start_matches(is_word);
        let as_it_is = || Some((None, head.to_owned(), tail.to_owned()));
        let with_commas = || {
            let (before, behind) = (missing_comma(head), comma_behind(head, tail));
            let is_missing = before.is_some() || behind.is_some();
            is_missing.then(|| (before, with_comma(head, before), with_comma(tail, behind)))
        };
        let frames = std::iter::once_with(as_it_is).chain(std::iter::once_with(with_commas));
        let marks = [MARK.to_owned(), format!("{MARK}:"), format!("{MARK}: {MARK}")];
        // A key in a List is YAML, and JSON has no such keys.
        let count = if is_in_list(head) { 1 } else { marks.len() };
        frames.flatten().flat_map(move |(comma, head, tail)| {
            let marks = marks.clone().into_iter().take(count);
            marks.map(move |mark| Marked { text: format!("{head}{mark}{tail}"), comma })
        })
    }
}

fn with_comma(text: &str, place: Option<usize>) -> String {
    let mut text = text.to_owned();
    if let Some(place) = place {
        text.insert(place, ',');
    }
    text
}
