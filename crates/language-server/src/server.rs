//! The messages between an editor and the answers.

use std::collections::BTreeMap;
use std::error::Error;
use std::path::PathBuf;
use std::process::ExitCode;

use lsp_server::{Connection, ErrorCode, Message, Notification, Request, RequestId, Response};
use lsp_types::notification::{
    DidChangeTextDocument, DidCloseTextDocument, DidOpenTextDocument, Notification as _, PublishDiagnostics,
};
use lsp_types::request::{
    CodeActionRequest, Completion, GotoDefinition, HoverRequest, PrepareRenameRequest, References, Rename,
    Request as _,
};
use lsp_types::{
    CodeAction, CodeActionKind, CodeActionOrCommand, CompletionOptions, CompletionResponse,
    GotoDefinitionResponse, Hover, HoverContents, HoverProviderCapability, Location, MarkupContent,
    MarkupKind, OneOf, Position, PrepareRenameResponse, PublishDiagnosticsParams, Range, RenameOptions,
    ServerCapabilities, TextDocumentPositionParams, TextDocumentSyncCapability, TextDocumentSyncKind,
    TextEdit, Uri, WorkspaceEdit,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value as Json;

use crate::answers::Answers;

/// Serves the editor that has started the program, over standard input and output, until the editor ends it.
pub fn run() -> ExitCode {
    let (connection, threads) = Connection::stdio();
    let served = serve(&connection);
    // The threads end when the connection does.
    drop(connection);
    match served.and_then(|()| Ok(threads.join()?)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            constructs::terminal::error(format_args!(
                "the editor and the language server cannot talk: {error}"
            ));
            ExitCode::from(3)
        }
    }
}

fn serve(connection: &Connection) -> Result<(), Box<dyn Error>> {
    connection.initialize(serde_json::to_value(capabilities())?)?;
    let mut texts = Texts::default();
    for message in &connection.receiver {
        let answer = match message {
            Message::Request(request) => {
                if connection.handle_shutdown(&request)? {
                    return Ok(());
                }
                Some(Message::Response(texts.answer(request)))
            }
            Message::Notification(notification) => texts.take(notification).map(Message::Notification),
            Message::Response(_) => None,
        };
        if let Some(answer) = answer {
            connection.sender.send(answer)?;
        }
    }
    Ok(())
}

fn capabilities() -> ServerCapabilities {
    ServerCapabilities {
        text_document_sync: Some(TextDocumentSyncCapability::Kind(TextDocumentSyncKind::FULL)),
        completion_provider: Some(CompletionOptions {
            trigger_characters: Some([".", ":", "{", " ", "\""].map(str::to_owned).to_vec()),
            ..CompletionOptions::default()
        }),
        hover_provider: Some(HoverProviderCapability::Simple(true)),
        definition_provider: Some(OneOf::Left(true)),
        references_provider: Some(OneOf::Left(true)),
        rename_provider: Some(OneOf::Right(RenameOptions {
            prepare_provider: Some(true),
            work_done_progress_options: lsp_types::WorkDoneProgressOptions::default(),
        })),
        code_action_provider: Some(lsp_types::CodeActionProviderCapability::Simple(true)),
        ..ServerCapabilities::default()
    }
}

/// The open texts by their addresses.
#[derive(Default)]
struct Texts(BTreeMap<String, Answers>);

impl Texts {
    /// Takes a message that needs no answer. The findings of a text are published after each change.
    fn take(&mut self, message: Notification) -> Option<Notification> {
        match message.method.as_str() {
            DidOpenTextDocument::METHOD => {
                let opened = params::<DidOpenTextDocument>(message.params)?.text_document;
                Some(self.publish(opened.uri, opened.text, opened.version))
            }
            DidChangeTextDocument::METHOD => {
                let changed = params::<DidChangeTextDocument>(message.params)?;
                let text = changed.content_changes.into_iter().next_back()?.text;
                Some(self.publish(changed.text_document.uri, text, changed.text_document.version))
            }
            DidCloseTextDocument::METHOD => {
                let closed = params::<DidCloseTextDocument>(message.params)?.text_document;
                self.0.remove(closed.uri.as_str());
                Some(published(closed.uri, Vec::new(), None))
            }
            _ => None,
        }
    }

    fn publish(&mut self, uri: Uri, text: String, version: i32) -> Notification {
        // Only the name of the file matters.
        let path = PathBuf::from(uri.path().as_str());
        let answers = Answers::new(&path, text);
        let diagnostics = answers.diagnostics();
        self.0.insert(uri.as_str().to_owned(), answers);
        published(uri, diagnostics, Some(version))
    }

    /// Answers a request. A text that is not open has an empty answer.
    fn answer(&self, request: Request) -> Response {
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
            CodeActionRequest::METHOD => reply::<CodeActionRequest>(id, params, |it| {
                let answers = self.0.get(it.text_document.uri.as_str())?;
                let fixes = answers.quick_fixes().into_iter().filter(|fix| meet(fix.edit.range, it.range));
                let action = |fix: crate::answers::QuickFix| {
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
        answer(self.0.get(uri(place))?, place.position)
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

fn published(uri: Uri, diagnostics: Vec<lsp_types::Diagnostic>, version: Option<i32>) -> Notification {
    let params = PublishDiagnosticsParams { uri, diagnostics, version };
    Notification::new(PublishDiagnostics::METHOD.to_owned(), params)
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
    use lsp_server::{Connection, Message, Notification, Request};
    use serde_json::{Value as Json, json};

    use super::serve;

    const TEMPLATE: &str = "Resources:\n  Jobs:\n    Type: AWS::SQS::Queue\n    Properties:\n      FifoQueeu: true\nOutputs:\n  Url: { Value: !Ref Jobs }\n";

    /// An editor that talks with a server in another thread.
    struct Editor {
        connection: Connection,
        requests: i32,
    }

    impl Editor {
        fn request(&mut self, method: &str, params: Json) -> Json {
            self.requests += 1;
            let request = Request::new(self.requests.into(), method.to_owned(), params);
            self.connection.sender.send(request.into()).expect("sent");
            match self.connection.receiver.recv().expect("an answer") {
                Message::Response(response) => serde_json::to_value(response).expect("JSON"),
                other => panic!("{other:?}"),
            }
        }

        fn notify(&self, method: &str, params: Json) {
            self.connection.sender.send(Notification::new(method.to_owned(), params).into()).expect("sent");
        }
    }

    #[test]
    fn editor_opens_changes_asks_and_ends() {
        let (server, connection) = Connection::memory();
        let thread = std::thread::spawn(move || serve(&server).map_err(|error| error.to_string()));
        let mut editor = Editor { connection, requests: 0 };
        let initialized = editor.request("initialize", json!({"capabilities": {}}));
        assert_eq!(initialized["result"]["capabilities"]["hoverProvider"], true);
        editor.notify("initialized", json!({}));
        let uri = "file:///stacks/jobs.yaml";
        let opened =
            json!({"textDocument": {"uri": uri, "languageId": "yaml", "version": 1, "text": TEMPLATE}});
        editor.notify("textDocument/didOpen", opened);
        let Message::Notification(published) = editor.connection.receiver.recv().expect("findings") else {
            panic!("a notification")
        };
        assert_eq!(published.params["diagnostics"][0]["code"], "unknown-property");
        let place = |line: u32, character: u32| json!({"textDocument": {"uri": uri}, "position": {"line": line, "character": character}});
        let fix = json!({"textDocument": {"uri": uri}, "context": {"diagnostics": []},
            "range": {"start": {"line": 4, "character": 8}, "end": {"line": 4, "character": 8}}});
        let actions = editor.request("textDocument/codeAction", fix);
        assert_eq!(actions["result"][0]["edit"]["changes"][uri][0]["newText"], "FifoQueue");
        let definition = editor.request("textDocument/definition", place(6, 22));
        assert_eq!(definition["result"]["range"]["start"]["line"], 1);
        let hover = editor.request("textDocument/hover", place(2, 12));
        assert!(
            hover["result"]["contents"]["value"].as_str().is_some_and(|text| text.contains("QueueUrl")),
            "{hover}"
        );
        let mut rename = place(1, 3);
        rename["newName"] = json!("Work");
        let renamed = editor.request("textDocument/rename", rename);
        assert_eq!(renamed["result"]["changes"][uri].as_array().map(Vec::len), Some(2));
        let mut rename = place(1, 3);
        rename["newName"] = json!("Bad Name: {");
        assert_eq!(editor.request("textDocument/rename", rename)["error"]["code"], -32602);
        let unknown = editor.request("textDocument/foldingRange", json!({}));
        assert_eq!(unknown["error"]["code"], -32601);
        assert_eq!(editor.request("textDocument/hover", json!({}))["error"]["code"], -32602);
        editor.request("shutdown", Json::Null);
        editor.notify("exit", Json::Null);
        assert_eq!(thread.join().expect("the thread"), Ok(()));
    }
}
