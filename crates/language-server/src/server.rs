//! The messages between an editor and the answers.

use std::error::Error;
use std::process::ExitCode;
use std::sync::mpsc;
use std::thread;

use lsp_server::{Connection, Message};
use lsp_types::{
    CompletionOptions, HoverProviderCapability, OneOf, RenameOptions, ServerCapabilities,
    TextDocumentSyncCapability, TextDocumentSyncKind,
};

use crate::checks;
use crate::texts::Texts;
use crate::workspace::Workspace;

/// Stack size of the thread that computes findings. It is that of the main thread, which is enough for the deepest document that the parser accepts.
const STACK_BYTES: usize = 8 << 20;

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
    let initialize = connection.initialize(serde_json::to_value(capabilities())?)?;
    let workspace = Workspace::new(&serde_json::from_value(initialize)?);
    let (sender, receiver) = mpsc::channel();
    let messages = connection.sender.clone();
    let publish = move || checks::publish(&receiver, |message| messages.send(message).is_ok());
    let publisher = thread::Builder::new().stack_size(STACK_BYTES).spawn(publish)?;
    let served = answer(connection, Texts::new(workspace, sender));
    // The sender of the checks is dropped, so the thread ends.
    if publisher.join().is_err() {
        return Err("a check has failed".into());
    }
    served
}

fn answer(connection: &Connection, mut texts: Texts) -> Result<(), Box<dyn Error>> {
    for message in &connection.receiver {
        match message {
            Message::Request(request) => {
                if connection.handle_shutdown(&request)? {
                    return Ok(());
                }
                connection.sender.send(Message::Response(texts.answer(request)))?;
            }
            Message::Notification(notification) => texts.take(notification),
            Message::Response(_) => {}
        }
    }
    Ok(())
}

fn capabilities() -> ServerCapabilities {
    ServerCapabilities {
        text_document_sync: Some(TextDocumentSyncCapability::Kind(TextDocumentSyncKind::INCREMENTAL)),
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
        document_formatting_provider: Some(OneOf::Left(true)),
        code_action_provider: Some(lsp_types::CodeActionProviderCapability::Simple(true)),
        ..ServerCapabilities::default()
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
        let options = json!({"textDocument": {"uri": uri}, "options": {"tabSize": 2, "insertSpaces": true}});
        let formatted = editor.request("textDocument/formatting", options);
        assert_eq!(formatted["result"], json!([]), "the text is formatted already");
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
