//! The mark that shows where in a document an offset of its text is.

use crate::document::{DocumentPath, Json, Trail, Visitor, visit};

/// Stands in the text for what is being written.
pub(super) const MARK: &str = "Sitegate0Mark";

/// The place of the mark.
pub(super) enum Mark {
    /// A key of the object at a path.
    Key(DocumentPath),
    /// A value, or a part of it.
    Value(MarkedValue),
}

/// A String with the mark in it.
pub(super) struct MarkedValue {
    pub(super) path: DocumentPath,
    text: String,
}

impl MarkedValue {
    /// The text before the mark.
    pub(super) fn before(&self) -> &str {
        self.text.split(MARK).next().unwrap_or_default()
    }

    /// Whether the value has no other text than the mark.
    pub(super) fn is_whole(&self) -> bool {
        self.text == MARK
    }

    /// Whether the mark is in `${…}`.
    pub(super) fn is_variable(&self) -> bool {
        let before = self.before();
        before.rfind("${").is_some_and(|start| !before[start..].contains('}'))
    }
}

impl Mark {
    /// The mark in a document.
    pub(super) fn find(document: &Json) -> Option<Self> {
        let mut finder = Finder(None);
        visit(&mut Trail::root(), document, &mut finder);
        finder.0
    }
}

struct Finder(Option<Mark>);

impl<'a> Visitor<'a> for Finder {
    fn value(&mut self, path: &Trail<'a>, value: &'a Json) -> bool {
        match value {
            Json::String(text) if text.contains(MARK) => {
                let value = MarkedValue { path: path.to_path(), text: text.clone() };
                self.0.get_or_insert(Mark::Value(value));
            }
            Json::Object(members) if members.contains_key(MARK) => {
                self.0.get_or_insert_with(|| Mark::Key(path.to_path()));
            }
            _ => {}
        }
        self.0.is_none()
    }
}
