//! The answers to requests in the terms of the protocol.

use std::error::Error;
use std::sync::Arc;

use lsp_server::{ErrorCode, Request, RequestId, Response};
use lsp_types::request::{
    CodeActionRequest, Completion, DocumentLinkRequest, DocumentSymbolRequest, Formatting, GotoDefinition,
    HoverRequest, PrepareRenameRequest, References, Rename, Request as _,
};
use lsp_types::{
    CompletionResponse, DocumentSymbolResponse, GotoDefinitionResponse, Hover, HoverContents, Location,
    MarkupContent, MarkupKind, PrepareRenameResponse, RenameParams, TextEdit, Uri, WorkspaceEdit,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value as Json;

use crate::answers::Answers;
use crate::code_actions::code_actions;

/// A request with the version of the text that it is about; none if that text is not open.
pub(crate) struct Question {
    pub(crate) request: Request,
    pub(crate) answers: Option<Arc<Answers>>,
    /// Whether the editor takes snippets as completions.
    pub(crate) takes_snippets: bool,
}

impl Question {
    /// Whether a part of the text is enough for the answer, so that it takes a few milliseconds in any text.
    pub(crate) fn is_quick(&self) -> bool {
        ![
            CodeActionRequest::METHOD,
            DocumentLinkRequest::METHOD,
            Formatting::METHOD,
            PrepareRenameRequest::METHOD,
            References::METHOD,
            Rename::METHOD,
        ]
        .contains(&self.request.method.as_str())
    }

    /// The response if the thread that answers such requests has ended.
    pub(crate) fn refuse(self) -> Response {
        let problem = "the server cannot answer any more; start it again".to_owned();
        Response::new_err(self.request.id, ErrorCode::InternalError as i32, problem)
    }

    /// Answers the request. A text that is not open has an empty answer.
    pub(crate) fn answer(self) -> Response {
        let takes_snippets = self.takes_snippets;
        let Request { id, method, params } = self.request;
        let answers = self.answers.as_deref();
        if answers.is_some_and(Answers::is_outdated) {
            return Response::new_err(
                id,
                ErrorCode::ContentModified as i32,
                "the text has changed since the request".to_owned(),
            );
        }
        match method.as_str() {
            Completion::METHOD => reply::<Completion>(id, params, |it| {
                let place = it.text_document_position.position;
                let answers = answers?;
                let list = if takes_snippets {
                    answers.completions_with_snippets(place)
                } else {
                    answers.completions(place)
                };
                Some(CompletionResponse::List(list))
            }),
            HoverRequest::METHOD => reply::<HoverRequest>(id, params, |it| {
                let value = answers?.hover(it.text_document_position_params.position)?;
                let contents = HoverContents::Markup(MarkupContent { kind: MarkupKind::Markdown, value });
                Some(Hover { contents, range: None })
            }),
            GotoDefinition::METHOD => reply::<GotoDefinition>(id, params, |it| {
                let place = it.text_document_position_params;
                let range = answers?.definition(place.position)?;
                Some(GotoDefinitionResponse::Scalar(Location { uri: place.text_document.uri, range }))
            }),
            DocumentSymbolRequest::METHOD => reply::<DocumentSymbolRequest>(id, params, |_| {
                Some(DocumentSymbolResponse::Nested(answers?.symbols()))
            }),
            References::METHOD => reply::<References>(id, params, |it| {
                let place = it.text_document_position;
                let uri = place.text_document.uri;
                let ranges = answers?.references(place.position).into_iter();
                Some(ranges.map(|range| Location { uri: uri.clone(), range }).collect())
            }),
            PrepareRenameRequest::METHOD => reply::<PrepareRenameRequest>(id, params, |it| {
                answers?.renamable(it.position).map(PrepareRenameResponse::Range)
            }),
            Rename::METHOD => match serde_json::from_value::<RenameParams>(params) {
                Ok(params) => rename(id, answers, params),
                Err(error) => refusal(id, &error),
            },
            Formatting::METHOD => {
                reply::<Formatting>(id, params, |_| Some(answers?.formatting().into_iter().collect()))
            }
            DocumentLinkRequest::METHOD => {
                reply::<DocumentLinkRequest>(id, params, |it| Some(answers?.links(&it.text_document.uri)))
            }
            CodeActionRequest::METHOD => {
                reply::<CodeActionRequest>(id, params, |it| Some(code_actions(answers?, &it)))
            }
            _ => Response::new_err(id, ErrorCode::MethodNotFound as i32, format!("{method} is not offered")),
        }
    }
}

/// The changes of a rename. The editor shows why a name cannot be changed.
fn rename(id: RequestId, answers: Option<&Answers>, params: RenameParams) -> Response {
    let RenameParams { text_document_position: place, new_name, .. } = params;
    let Some(answers) = answers else { return Response::new_ok(id, Json::Null) };
    match answers.rename(place.position, &new_name) {
        Ok(ranges) => {
            let edits = ranges.into_iter().map(|range| TextEdit { range, new_text: new_name.clone() });
            Response::new_ok(id, edit_of(place.text_document.uri, edits.collect()))
        }
        Err(error) => refusal(id, &error),
    }
}

fn edit_of(uri: Uri, edits: Vec<TextEdit>) -> WorkspaceEdit {
    WorkspaceEdit { changes: Some([(uri, edits)].into()), ..WorkspaceEdit::default() }
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
        Err(error) => refusal(id, &error),
    }
}

fn refusal(id: RequestId, error: &dyn Error) -> Response {
    Response::new_err(id, ErrorCode::InvalidParams as i32, error.to_string())
}
