//! The open texts, and the answers to requests about them.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::mpsc::{SendError, Sender};
use std::time::Instant;

use lsp_server::{Notification, Request, Response};
use lsp_types::Uri;
use lsp_types::notification::{
    DidChangeTextDocument, DidChangeWatchedFiles, DidChangeWorkspaceFolders, DidCloseTextDocument,
    DidOpenTextDocument, DidSaveTextDocument, Notification as _,
};
use serde::de::DeserializeOwned;
use serde_json::Value as Json;

use crate::answers::Answers;
use crate::background::{Check, Work};
use crate::changes;
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
                let answers = answers.with_text(changes::applied(answers.text(), changed.content_changes));
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
    use serde_json::{Value as Json, json};

    use super::Texts;
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
}
