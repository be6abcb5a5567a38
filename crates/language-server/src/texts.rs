//! The open texts, and the answers to requests about them.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::mpsc::{SendError, Sender};
use std::time::Instant;

use cloudformation::yaml::Lines;
use lsp_server::{Notification, Request, Response};
use lsp_types::notification::{
    DidChangeTextDocument, DidChangeWatchedFiles, DidChangeWorkspaceFolders, DidCloseTextDocument,
    DidOpenTextDocument, DidSaveTextDocument, Notification as _,
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
    takes_snippets: bool,
}

/// An open text with its last version.
struct Open {
    uri: Uri,
    version: i32,
    answers: Arc<Answers>,
}

impl Texts {
    pub(crate) fn new(workspace: Workspace, work: Sender<Work>, takes_snippets: bool) -> Self {
        Self { open: BTreeMap::new(), work, workspace, takes_snippets }
    }

    /// Takes a message that needs no answer.
    pub(crate) fn take(&mut self, message: Notification) {
        match message.method.as_str() {
            DidOpenTextDocument::METHOD => {
                let Some(opened) = params::<DidOpenTextDocument>(message.params) else { return };
                let opened = opened.text_document;
                self.read_settings();
                let (file, settings) = self.workspace.file(&opened.uri);
                let answers = Answers::new(&file, opened.text).with_settings(&file, settings);
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
            DidChangeWorkspaceFolders::METHOD => {
                let Some(changed) = params::<DidChangeWorkspaceFolders>(message.params) else { return };
                self.workspace.change_folders(&changed.event);
                self.check_again();
            }
            // A saved text may be one of the settings. Some editors do not watch files.
            DidSaveTextDocument::METHOD | DidChangeWatchedFiles::METHOD => self.read_settings(),
            DidCloseTextDocument::METHOD => {
                let Some(closed) = params::<DidCloseTextDocument>(message.params) else { return };
                let uri = closed.text_document.uri;
                let replaced = self.open.remove(uri.as_str()).map(Open::outdate);
                self.give(Work::Check(Check { uri, version: None, replaced, since: Instant::now() }));
            }
            _ => {}
        }
    }

    fn keep(&mut self, uri: Uri, answers: Answers, version: i32) {
        let open = Open { uri, version, answers: Arc::new(answers) };
        let check = open.check();
        let replaced = self.open.insert(open.uri.as_str().to_owned(), open).map(Open::outdate);
        self.give(Work::Check(Check { replaced, ..check }));
    }

    /// Reads the settings, and checks the open texts again if they have changed.
    fn read_settings(&mut self) {
        if self.workspace.read_again() {
            self.check_again();
        }
    }

    /// Checks the open texts with the settings of now. The questions that wait keep the settings of their time.
    fn check_again(&mut self) {
        for open in self.open.values_mut() {
            let (file, settings) = self.workspace.file(&open.uri);
            open.answers = Arc::new(open.answers.with_settings(&file, settings));
        }
        self.open.values().for_each(|open| self.give(Work::Check(open.check())));
    }

    /// Answers a request if that needs only a part of the text, and gives it to the other thread otherwise.
    pub(crate) fn ask(&self, request: Request) -> Option<Response> {
        let uri = request.params["textDocument"]["uri"].as_str().unwrap_or_default();
        let answers = self.open.get(uri).map(|open| Arc::clone(&open.answers));
        let question = Question { request, answers, takes_snippets: self.takes_snippets };
        if question.is_quick() {
            return Some(question.answer());
        }
        match self.work.send(Work::Question(question)) {
            Err(SendError(Work::Question(question))) => Some(question.refuse()),
            _ => None,
        }
    }

    fn give(&self, work: Work) {
        // The other side ends only after this one, or with the connection.
        _ = self.work.send(work);
    }
}

impl Open {
    fn check(&self) -> Check {
        let version = Some((Arc::clone(&self.answers), self.version));
        Check { uri: self.uri.clone(), version, replaced: None, since: Instant::now() }
    }

    /// The answers of a version that is not the last one any more.
    fn outdate(self) -> Arc<Answers> {
        self.answers.outdate();
        self.answers
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
    use std::fs;
    use std::sync::mpsc;

    use infra::check_settings::FILE;
    use lsp_server::{Notification, Request};
    use lsp_types::{Position, Range, TextDocumentContentChangeEvent};
    use serde_json::{Value as Json, json};

    use super::{Texts, change};
    use crate::background::Work;
    use crate::workspace::Workspace;

    #[test]
    fn question_that_waits_keeps_the_settings_of_its_time_and_not_its_text() {
        let folder = tempfile::tempdir().expect("a folder");
        let root = format!("file://{}", folder.path().display());
        let initialize = serde_json::from_value(json!({"rootUri": root, "capabilities": {}}));
        let (sender, receiver) = mpsc::channel();
        let mut texts = Texts::new(Workspace::new(&initialize.expect("parameters")), sender, false);
        let uri = format!("{root}/a.yaml");
        let notify = |texts: &mut Texts, method: &str, params: Json| {
            texts.take(Notification::new(format!("textDocument/{method}"), params));
        };
        let text = "Resources:\n  A:\n    Type: AWS::SQS::Queeu\n";
        let document = json!({"uri": uri, "languageId": "yaml", "version": 1, "text": text});
        notify(&mut texts, "didOpen", json!({"textDocument": document}));
        let place = json!({"line": 2, "character": 12});
        let params = json!({"textDocument": {"uri": uri}, "context": {"diagnostics": []}, "range": {"start": place, "end": place}});
        let ask = |texts: &Texts, id: i32| {
            texts.ask(Request::new(id.into(), "textDocument/codeAction".to_owned(), params.clone()))
        };
        let ignore = "ignore: [{ rule: unknown-type, reason: later }]";
        assert!(ask(&texts, 1).is_none());
        fs::write(folder.path().join(FILE), ignore).expect("a file");
        notify(&mut texts, "didSave", json!({"textDocument": {"uri": uri}}));
        assert!(ask(&texts, 2).is_none());
        let answers = |receiver: &mpsc::Receiver<Work>| -> Vec<Json> {
            let questions = receiver.try_iter().filter_map(|work| match work {
                Work::Question(question) => Some(question),
                Work::Check(_) => None,
            });
            let answer = |response| serde_json::to_value(response).expect("JSON");
            questions.map(|question| answer(question.answer())).collect()
        };
        let found = answers(&receiver);
        let counts = found.iter().map(|answer| answer["result"].as_array().map(Vec::len));
        assert_eq!(counts.collect::<Vec<_>>(), [Some(1), Some(0)], "{found:?}");
        assert!(ask(&texts, 3).is_none());
        fs::remove_file(folder.path().join(FILE)).expect("removed");
        notify(&mut texts, "didSave", json!({"textDocument": {"uri": uri}}));
        let change = json!({"textDocument": {"uri": uri, "version": 2}, "contentChanges": [{"text": ""}]});
        notify(&mut texts, "didChange", change);
        let found = answers(&receiver);
        assert_eq!(found[0]["error"]["code"], lsp_server::ErrorCode::ContentModified as i32);
        drop(receiver);
        assert!(ask(&texts, 4).is_some_and(|it| it.response_result.is_err()), "no thread answers");
    }

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

    /// Numbers that look random and are the same in each run.
    struct Numbers(u64);

    impl Numbers {
        fn below(&mut self, bound: usize) -> usize {
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (self.0 >> 33) as usize % bound
        }
    }

    /// The offset in UTF-16 code units that an editor means by a position.
    fn place_of_editor(text: &[u16], line: usize, character: usize) -> usize {
        let mut starts = vec![0];
        let mut position = 0;
        while position < text.len() {
            let is_pair = text[position] == 13 && text.get(position + 1) == Some(&10);
            position += 1 + usize::from(is_pair);
            if text[position - 1] == 10 {
                starts.push(position);
            }
        }
        let Some(start) = starts.get(line) else { return text.len() };
        let next = starts.get(line + 1).copied().unwrap_or(text.len());
        let mut end = next;
        while end > *start && [10, 13].contains(&text[end - 1]) {
            end -= 1;
        }
        (start + character).min(end)
    }

    #[test]
    fn text_after_many_changes_is_that_of_the_editor() {
        const PIECES: [&str; 8] = ["a", "ä", "𝒳", "\n", "\r\n", "", "Key: 1\n", "😀é"];
        for seed in 0..200 {
            let mut numbers = Numbers(seed);
            let mut text = String::new();
            let mut expected: Vec<u16> = Vec::new();
            for _ in 0..60 {
                let mut place = || (numbers.below(6), numbers.below(9));
                let (mut start, mut end) = (place(), place());
                if end < start {
                    (start, end) = (end, start);
                }
                let units = [start, end].map(|(line, character)| place_of_editor(&expected, line, character));
                // An editor has no place within a surrogate pair.
                let is_within =
                    |unit: usize| expected.get(unit).is_some_and(|unit| (0xDC00..0xE000).contains(unit));
                if units.into_iter().any(is_within) {
                    continue;
                }
                let new = PIECES[numbers.below(PIECES.len())];
                let number = |number: usize| u32::try_from(number).expect("a small number");
                let range = ((number(start.0), number(start.1)), (number(end.0), number(end.1)));
                text = changed(&text, range, new);
                expected.splice(units[0]..units[1].max(units[0]), new.encode_utf16());
                assert_eq!(text, String::from_utf16_lossy(&expected), "seed {seed}");
            }
        }
    }

    #[test]
    fn range_outside_of_the_text_or_in_reverse_is_tolerated() {
        assert_eq!(changed("a\nb", ((7, 0), (9, 9)), "c"), "a\nbc");
        assert_eq!(changed("abc", ((0, 2), (0, 1)), "-"), "ab-c");
    }
}
