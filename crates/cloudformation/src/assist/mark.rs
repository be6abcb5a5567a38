//! The place in a document that corresponds to an offset in its text, which is found by writing a mark there.

use super::completion::Completion;
use super::excerpt::{Excerpt, excerpts, is_word, word_before};
use crate::document::{DocumentPath, Json, Visitor, visit};
use crate::yaml;

/// Stands in the text for what is being written.
pub(super) const MARK: &str = "Sitegate0Mark";

/// The place of the mark.
pub(super) enum Mark {
    /// A key of the object at a path.
    Key(DocumentPath),
    /// The value at a path, or a part of it.
    Value(DocumentPath, String),
}

/// Returns the completions for the mark at an offset. `depth` is that of the entry to read first, see [`excerpts`]. The last argument returns the
/// completions for a mark in a document, and gets the unfinished word before the offset.
pub(super) fn complete_at(
    text: &str,
    offset: usize,
    depth: usize,
    completions: impl Fn(&Json, &Mark, &str) -> Vec<Completion>,
) -> Vec<Completion> {
    let Some(before) = text.get(..offset) else { return Vec::new() };
    let word = word_before(before);
    for excerpt in excerpts(text, offset, depth) {
        let mut is_readable = false;
        for marked in excerpt.marked() {
            let Ok(document) = yaml::read(&marked) else { continue };
            let Some(mark) = Mark::find(&document.json) else { continue };
            is_readable = true;
            let found = completions(&document.json, &mark, word);
            if !found.is_empty() {
                return found;
            }
        }
        if is_readable {
            break;
        }
    }
    Vec::new()
}

impl Excerpt {
    /// The text with a mark in place of the word at the offset: as a value, as a key, and as the first key of a new object.
    fn marked(&self) -> impl Iterator<Item = String> {
        let (before, after) = self.text.split_at(self.offset);
        let head = &before[..before.len() - word_before(before).len()];
        let tail = after.trim_start_matches(is_word);
        let marks = [MARK.to_owned(), format!("{MARK}:"), format!("{MARK}: {MARK}")];
        marks.into_iter().map(move |mark| format!("{head}{mark}{tail}"))
    }
}

impl Mark {
    fn find(document: &Json) -> Option<Self> {
        let mut finder = Finder(None);
        visit(&mut DocumentPath::root(), document, &mut finder);
        finder.0
    }
}

struct Finder(Option<Mark>);

impl<'a> Visitor<'a> for Finder {
    fn value(&mut self, path: &DocumentPath, value: &'a Json) -> bool {
        let is_marked = |text: &str| text.contains(MARK);
        match value {
            Json::String(text) if is_marked(text) => {
                self.0.get_or_insert_with(|| Mark::Value(path.clone(), text.clone()));
            }
            Json::Object(members) if members.keys().any(|key| is_marked(key)) => {
                self.0.get_or_insert_with(|| Mark::Key(path.clone()));
            }
            _ => {}
        }
        self.0.is_none()
    }
}
