//! The open texts, and the answers to requests about them.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::mpsc::Sender;

use cloudformation::yaml::Lines;
use lsp_server::{Notification, Request, Response};
use lsp_types::notification::{
    DidChangeTextDocument, DidChangeWatchedFiles, DidCloseTextDocument, DidOpenTextDocument,
    DidSaveTextDocument, Notification as _,
};
use lsp_types::{Range, TextDocumentContentChangeEvent, Uri};
use serde::de::DeserializeOwned;
use serde_json::Value as Json;

use crate::answers::Answers;
use crate::background::{Check, Work};
use crate::position::offset;
use crate::requests::Question;
use crate::workspace::Workspace;

/// The open texts by their addresses. The other thread gets each version of a text and checks it.
pub(crate) struct Texts {
    open: BTreeMap<String, Open>,
    work: Sender<Work>,
    workspace: Workspace,
}

/// An open text with its last version.
struct Open {
    uri: Uri,
    version: i32,
    answers: Arc<Answers>,
}

impl Texts {
    pub(crate) fn new(workspace: Workspace, work: Sender<Work>) -> Self {
        Self { open: BTreeMap::new(), work, workspace }
    }

    /// Takes a message that needs no answer.
    pub(crate) fn take(&mut self, message: Notification) {
        match message.method.as_str() {
            DidOpenTextDocument::METHOD => {
                let Some(opened) = params::<DidOpenTextDocument>(message.params) else { return };
                let opened = opened.text_document;
                self.read_settings();
                let (file, settings) = self.workspace.file(&opened.uri);
                let answers = Answers::new(&file, opened.text).with_settings(settings);
                self.keep(opened.uri, answers, opened.version);
            }
            DidChangeTextDocument::METHOD => {
                let Some(changed) = params::<DidChangeTextDocument>(message.params) else { return };
                let document = changed.text_document;
                let Some(Open { answers, .. }) = self.open.get(document.uri.as_str()) else { return };
                let text = changed.content_changes.into_iter().fold(answers.text().to_owned(), change);
                let answers = answers.with_text(text);
                self.keep(document.uri, answers, document.version);
            }
            // A saved text may be one of the settings. Some editors do not watch files.
            DidSaveTextDocument::METHOD | DidChangeWatchedFiles::METHOD => self.read_settings(),
            DidCloseTextDocument::METHOD => {
                let Some(closed) = params::<DidCloseTextDocument>(message.params) else { return };
                let uri = closed.text_document.uri;
                let replaced = self.open.remove(uri.as_str()).map(|open| open.answers);
                self.give(Work::Check(Check { uri, version: None, replaced }));
            }
            _ => {}
        }
    }

    fn keep(&mut self, uri: Uri, answers: Answers, version: i32) {
        let open = Open { uri, version, answers: Arc::new(answers) };
        let check = open.check();
        let replaced = self.open.insert(open.uri.as_str().to_owned(), open).map(|open| open.answers);
        self.give(Work::Check(Check { replaced, ..check }));
    }

    /// Reads the settings, and checks the open texts again if they have changed.
    fn read_settings(&mut self) {
        if !self.workspace.read_again() {
            return;
        }
        for open in self.open.values_mut() {
            let (_, settings) = self.workspace.file(&open.uri);
            open.answers = Arc::new(open.answers.with_settings(settings));
        }
        self.open.values().for_each(|open| self.give(Work::Check(open.check())));
    }

    /// Answers a request if that needs only a part of the text, and gives it to the other thread otherwise.
    pub(crate) fn ask(&self, request: Request) -> Option<Response> {
        let uri = request.params["textDocument"]["uri"].as_str().unwrap_or_default();
        let answers = self.open.get(uri).map(|open| Arc::clone(&open.answers));
        let question = Question { request, answers };
        if question.is_quick() {
            return Some(question.answer());
        }
        self.give(Work::Question(question));
        None
    }

    fn give(&self, work: Work) {
        // The other side ends only after this one, or with the connection.
        _ = self.work.send(work);
    }
}

impl Open {
    fn check(&self) -> Check {
        let version = Some((Arc::clone(&self.answers), self.version));
        Check { uri: self.uri.clone(), version, replaced: None }
    }
}

/// The text after a change. A change without a range is the whole text.
fn change(mut text: String, change: TextDocumentContentChangeEvent) -> String {
    let Some(Range { start, end }) = change.range else { return change.text };
    let lines = Lines::new(&text);
    let (start, end) = (offset(&lines, start), offset(&lines, end));
    text.replace_range(start..end.max(start), &change.text);
    text
}

/// The parameters of a notification. A notification that cannot be read is ignored, because it has no answer.
fn params<N: lsp_types::notification::Notification>(json: Json) -> Option<N::Params>
where
    N::Params: DeserializeOwned,
{
    serde_json::from_value(json).ok()
}

#[cfg(test)]
mod tests {
    use lsp_types::{Position, Range, TextDocumentContentChangeEvent};

    use super::change;

    fn changed(text: &str, (start, end): ((u32, u32), (u32, u32)), new: &str) -> String {
        let position = |(line, character)| Position { line, character };
        let range = Some(Range { start: position(start), end: position(end) });
        let event = TextDocumentContentChangeEvent { range, range_length: None, text: new.to_owned() };
        change(text.to_owned(), event)
    }

    #[test]
    fn change_replaces_its_range() {
        assert_eq!(changed("ä𝒳b\ncd\n", ((0, 3), (1, 1)), "-"), "ä𝒳-d\n");
        assert_eq!(changed("a\n", ((1, 0), (1, 0)), "b"), "a\nb");
        assert_eq!(changed("", ((0, 0), (0, 0)), "b"), "b");
        assert_eq!(changed("a\r\nb", ((0, 1), (1, 0)), ""), "ab");
    }

    #[test]
    fn range_outside_of_the_text_or_in_reverse_is_tolerated() {
        assert_eq!(changed("a\nb", ((7, 0), (9, 9)), "c"), "a\nbc");
        assert_eq!(changed("abc", ((0, 2), (0, 1)), "-"), "ab-c");
    }
}
