//! The open texts, and the answers to requests about them.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::mpsc::Sender;

use cloudformation::yaml::Lines;
use lsp_server::{ErrorCode, Notification, Request, RequestId, Response};
use lsp_types::notification::{
    DidChangeTextDocument, DidChangeWatchedFiles, DidCloseTextDocument, DidOpenTextDocument,
    DidSaveTextDocument, Notification as _,
};
use lsp_types::request::{
    CodeActionRequest, Completion, Formatting, GotoDefinition, HoverRequest, PrepareRenameRequest,
    References, Rename, Request as _,
};
use lsp_types::{
    CodeAction, CodeActionKind, CodeActionOrCommand, CompletionResponse, GotoDefinitionResponse, Hover,
    HoverContents, Location, MarkupContent, MarkupKind, Position, PrepareRenameResponse, Range,
    TextDocumentContentChangeEvent, TextDocumentPositionParams, TextEdit, Uri, WorkspaceEdit,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value as Json;

use crate::answers::{Answers, QuickFix};
use crate::checks::Check;
use crate::position::offset;
use crate::workspace::Workspace;

/// The open texts by their addresses. Each version of a text is given to the checks.
pub(crate) struct Texts {
    open: BTreeMap<String, Open>,
    checks: Sender<Check>,
    workspace: Workspace,
}

/// An open text with its last version.
struct Open {
    uri: Uri,
    version: i32,
    answers: Arc<Answers>,
}

impl Texts {
    pub(crate) fn new(workspace: Workspace, checks: Sender<Check>) -> Self {
        Self { open: BTreeMap::new(), checks, workspace }
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
                let Some(answers) = self.answers(document.uri.as_str()) else { return };
                let text = changed.content_changes.into_iter().fold(answers.text().to_owned(), change);
                let answers = answers.with_text(text);
                self.keep(document.uri, answers, document.version);
            }
            // A saved text may be one of the settings. Some editors do not watch files.
            DidSaveTextDocument::METHOD | DidChangeWatchedFiles::METHOD => self.read_settings(),
            DidCloseTextDocument::METHOD => {
                let Some(closed) = params::<DidCloseTextDocument>(message.params) else { return };
                let uri = closed.text_document.uri;
                self.open.remove(uri.as_str());
                self.check(Check { uri, version: None });
            }
            _ => {}
        }
    }

    fn keep(&mut self, uri: Uri, answers: Answers, version: i32) {
        let open = Open { uri, version, answers: Arc::new(answers) };
        self.check(open.check());
        self.open.insert(open.uri.as_str().to_owned(), open);
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
        self.open.values().for_each(|open| self.check(open.check()));
    }

    fn answers(&self, uri: &str) -> Option<&Answers> {
        self.open.get(uri).map(|open| &*open.answers)
    }

    fn check(&self, check: Check) {
        // The other side ends only after this one, or with the connection.
        _ = self.checks.send(check);
    }

    /// Answers a request. A text that is not open has an empty answer.
    pub(crate) fn answer(&self, request: Request) -> Response {
        let Request { id, method, params } = request;
        match method.as_str() {
            Completion::METHOD => reply::<Completion>(id, params, |it| {
                let items = self.at(&it.text_document_position, |answers, at| Some(answers.completions(at)));
                items.map(CompletionResponse::Array)
            }),
            HoverRequest::METHOD => reply::<HoverRequest>(id, params, |it| {
                let value = self.at(&it.text_document_position_params, Answers::hover)?;
                let contents = HoverContents::Markup(MarkupContent { kind: MarkupKind::Markdown, value });
                Some(Hover { contents, range: None })
            }),
            GotoDefinition::METHOD => reply::<GotoDefinition>(id, params, |it| {
                let place = it.text_document_position_params;
                let range = self.at(&place, Answers::definition)?;
                Some(GotoDefinitionResponse::Scalar(Location { uri: place.text_document.uri, range }))
            }),
            References::METHOD => reply::<References>(id, params, |it| {
                let place = it.text_document_position;
                let ranges = self.at(&place, |answers, at| Some(answers.references(at)))?;
                let uri = place.text_document.uri;
                Some(ranges.into_iter().map(|range| Location { uri: uri.clone(), range }).collect())
            }),
            PrepareRenameRequest::METHOD => reply::<PrepareRenameRequest>(id, params, |it| {
                self.at(&it, Answers::renamable).map(PrepareRenameResponse::Range)
            }),
            Rename::METHOD if !is_logical_id(&params["newName"]) => Response::new_err(
                id,
                ErrorCode::InvalidParams as i32,
                "a name has letters and digits only".to_owned(),
            ),
            Rename::METHOD => reply::<Rename>(id, params, |it| {
                let place = it.text_document_position;
                self.at(&place, Answers::renamable)?;
                let ranges = self.at(&place, |answers, at| Some(answers.references(at)))?;
                let edits = ranges.into_iter().map(|range| TextEdit { range, new_text: it.new_name.clone() });
                Some(edit_of(place.text_document.uri, edits.collect()))
            }),
            Formatting::METHOD => reply::<Formatting>(id, params, |it| {
                let answers = self.answers(it.text_document.uri.as_str())?;
                Some(answers.formatting().into_iter().collect())
            }),
            CodeActionRequest::METHOD => reply::<CodeActionRequest>(id, params, |it| {
                let answers = self.answers(it.text_document.uri.as_str())?;
                let fixes = answers.quick_fixes().into_iter().filter(|fix| meet(fix.edit.range, it.range));
                let action = |fix: QuickFix| {
                    CodeActionOrCommand::CodeAction(CodeAction {
                        title: fix.title,
                        kind: Some(CodeActionKind::QUICKFIX),
                        diagnostics: Some(vec![fix.diagnostic]),
                        edit: Some(edit_of(it.text_document.uri.clone(), vec![fix.edit])),
                        ..CodeAction::default()
                    })
                };
                Some(fixes.map(action).collect())
            }),
            _ => Response::new_err(id, ErrorCode::MethodNotFound as i32, format!("{method} is not offered")),
        }
    }

    fn at<T>(
        &self,
        place: &TextDocumentPositionParams,
        answer: impl FnOnce(&Answers, Position) -> Option<T>,
    ) -> Option<T> {
        answer(self.answers(uri(place))?, place.position)
    }
}

impl Open {
    fn check(&self) -> Check {
        Check { uri: self.uri.clone(), version: Some((Arc::clone(&self.answers), self.version)) }
    }
}

fn uri(place: &TextDocumentPositionParams) -> &str {
    place.text_document.uri.as_str()
}

/// Whether CloudFormation accepts a name of the template.
fn is_logical_id(name: &Json) -> bool {
    let name = name.as_str().unwrap_or_default();
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// Whether two ranges have a common position.
fn meet(one: Range, other: Range) -> bool {
    one.start <= other.end && other.start <= one.end
}

fn edit_of(uri: Uri, edits: Vec<TextEdit>) -> WorkspaceEdit {
    WorkspaceEdit { changes: Some([(uri, edits)].into()), ..WorkspaceEdit::default() }
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

/// The response to a request. No answer is `null`.
fn reply<R: lsp_types::request::Request>(
    id: RequestId,
    json: Json,
    answer: impl FnOnce(R::Params) -> R::Result,
) -> Response
where
    R::Params: DeserializeOwned,
    R::Result: Serialize,
{
    match serde_json::from_value(json) {
        Ok(params) => Response::new_ok(id, answer(params)),
        Err(error) => Response::new_err(id, ErrorCode::InvalidParams as i32, error.to_string()),
    }
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
