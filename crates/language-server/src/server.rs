//! The messages between an editor and the answers.

use std::error::Error;
use std::io::{self, BufRead, BufReader, BufWriter, Write};
use std::process::ExitCode;
use std::sync::{Arc, mpsc};
use std::thread;
use std::time::Duration;

use lsp_server::{Connection, ErrorCode, Message, Request, Response};
use lsp_types::notification::{DidChangeWatchedFiles, Exit, Notification as _};
use lsp_types::request::{Initialize, RegisterCapability, Request as _, Shutdown};
use lsp_types::{
    ClientCapabilities, CodeActionKind, CodeActionOptions, CompletionOptions, DocumentLinkOptions,
    HoverProviderCapability, InitializeParams, InsertTextMode, OneOf, RenameOptions, ServerCapabilities,
    TextDocumentSyncCapability, TextDocumentSyncKind, TextDocumentSyncOptions, TextDocumentSyncSaveOptions,
    WorkDoneProgressOptions, WorkspaceFoldersServerCapabilities, WorkspaceServerCapabilities,
};
use serde_json::json;

use crate::background;
use crate::code_actions::FIX_ALL;
use crate::texts::Texts;
use crate::transport;
use crate::workspace::Workspace;

/// The name of the thread that computes findings. The benchmark leaves its time out of that of answers.
const BACKGROUND: &str = "background";

/// Stack size of that thread. It is that of the main thread, which is enough for the deepest document that the parser accepts.
const STACK_BYTES: usize = 8 << 20;

/// The time that an editor has to read the last answers after `exit`.
const LAST_ANSWERS: Duration = Duration::from_secs(1);

/// Serves the editor that has started the program, over standard input and output, until the editor ends it.
pub fn run() -> ExitCode {
    match talk(BufReader::new(io::stdin()), BufWriter::new(io::stdout())) {
        Ok(End::AfterShutdown) => ExitCode::SUCCESS,
        // The protocol has this code for an editor that ends without `shutdown`.
        Ok(End::WithoutShutdown) => ExitCode::FAILURE,
        Ok(End::OfInput) => {
            constructs::terminal::error(format_args!("the editor has closed the input without `exit`"));
            ExitCode::FAILURE
        }
        Err(error) => {
            constructs::terminal::error(format_args!(
                "the editor and the language server cannot talk: {error}"
            ));
            ExitCode::from(3)
        }
    }
}

/// The way in which an editor ends the server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    AfterShutdown,
    WithoutShutdown,
    /// The input has ended without `exit`.
    OfInput,
}

/// Serves an editor over its bytes.
fn talk(
    input: impl BufRead + Send + 'static,
    output: impl Write + Send + 'static,
) -> Result<End, Box<dyn Error>> {
    let (connection, threads) = transport::connect(input, output)?;
    let served = serve(&connection);
    // The writer ends when the connection does.
    drop(connection);
    if let Ok(End::AfterShutdown | End::WithoutShutdown) = served {
        // The editor may have stopped reading or have closed the output.
        threads.wait_for_writer(LAST_ANSWERS);
        return served;
    }
    let failed = |_| io::Error::other("a thread has failed");
    threads.writer.join().map_err(failed)??;
    let end = served?;
    threads.reader.join().map_err(failed)??;
    Ok(end)
}

fn serve(connection: &Connection) -> Result<End, Box<dyn Error>> {
    let initialize = match wait_for_initialize(connection)? {
        Ok(initialize) => initialize,
        Err(end) => return Ok(end),
    };
    if watches_files(&initialize.capabilities) {
        connection.sender.send(watch_files().into())?;
    }
    let workspace = Workspace::new(&initialize);
    let (sender, receiver) = mpsc::channel();
    // The thread can send until the server ends.
    let messages = Arc::new(connection.sender.clone());
    let open = Arc::downgrade(&messages);
    let send = move |message| open.upgrade().is_some_and(|messages| messages.send(message).is_ok());
    let work = move || background::work(&receiver, send);
    let background =
        thread::Builder::new().name(BACKGROUND.to_owned()).stack_size(STACK_BYTES).spawn(work)?;
    // The sender of the work is dropped at the end, so the thread ends.
    let served = answer(connection, Texts::new(workspace, sender, takes_snippets(&initialize.capabilities)));
    let is_exit = matches!(served, Ok(End::AfterShutdown | End::WithoutShutdown));
    // After `exit`, the editor takes no more answers, and the work of the thread may take seconds.
    if (!is_exit || background.is_finished()) && background.join().is_err() {
        return Err("a check has failed".into());
    }
    served
}

/// Answers the request with which an editor begins, and returns its parameters, or the end if the editor never begins.
fn wait_for_initialize(connection: &Connection) -> Result<Result<InitializeParams, End>, Box<dyn Error>> {
    for message in &connection.receiver {
        let request = match message {
            Message::Request(request) => request,
            Message::Notification(notification) if notification.method == Exit::METHOD => {
                return Ok(Err(End::WithoutShutdown));
            }
            _ => continue,
        };
        let Request { id, method, params } = request;
        let (code, problem) = if method == Initialize::METHOD {
            match serde_json::from_value(params) {
                Ok(initialize) => {
                    let result = json!({"capabilities": capabilities()});
                    connection.sender.send(Response::new_ok(id, result).into())?;
                    return Ok(Ok(initialize));
                }
                Err(error) => (ErrorCode::InvalidParams, error.to_string()),
            }
        } else {
            (ErrorCode::ServerNotInitialized, format!("{method} comes before `initialize`"))
        };
        connection.sender.send(Response::new_err(id, code as i32, problem).into())?;
    }
    Ok(Err(End::OfInput))
}

fn answer(connection: &Connection, mut texts: Texts) -> Result<End, Box<dyn Error>> {
    let mut is_shut_down = false;
    let send = |response: Response, is_shut_down: bool| -> Result<(), Box<dyn Error>> {
        let sent = connection.sender.send(response.into());
        // An editor may close the output after `shutdown`.
        if is_shut_down { Ok(()) } else { Ok(sent?) }
    };
    for message in &connection.receiver {
        match message {
            Message::Request(request) if is_shut_down || request.method == Initialize::METHOD => {
                let problem = format!("{} is not possible any more", request.method);
                let refusal = Response::new_err(request.id, ErrorCode::InvalidRequest as i32, problem);
                send(refusal, is_shut_down)?;
            }
            Message::Request(request) if request.method == Shutdown::METHOD => {
                is_shut_down = true;
                send(Response::new_ok(request.id, ()), is_shut_down)?;
            }
            Message::Request(request) => {
                if let Some(response) = texts.ask(request) {
                    send(response, is_shut_down)?;
                }
            }
            Message::Notification(notification) if notification.method == Exit::METHOD => {
                return Ok(if is_shut_down { End::AfterShutdown } else { End::WithoutShutdown });
            }
            Message::Notification(_) if is_shut_down => {}
            Message::Notification(notification) => texts.take(notification),
            Message::Response(_) => {}
        }
    }
    Ok(End::OfInput)
}

/// Whether an editor takes snippets as completions, and indents their lines as the line of the cursor.
fn takes_snippets(editor: &ClientCapabilities) -> bool {
    let Some(completion) = editor.text_document.as_ref().and_then(|text| text.completion.as_ref()) else {
        return false;
    };
    let Some(item) = &completion.completion_item else { return false };
    let by_default = completion.insert_text_mode == Some(InsertTextMode::ADJUST_INDENTATION);
    let modes = item.insert_text_mode_support.as_ref().map(|support| support.value_set.as_slice());
    let indents = by_default || modes.is_some_and(|it| it.contains(&InsertTextMode::ADJUST_INDENTATION));
    indents && item.snippet_support == Some(true)
}

/// Whether an editor can report changes of files that it has not opened.
fn watches_files(editor: &ClientCapabilities) -> bool {
    let watcher = editor.workspace.as_ref().and_then(|workspace| workspace.did_change_watched_files);
    watcher.and_then(|watcher| watcher.dynamic_registration).unwrap_or_default()
}

/// The request to report changes of the settings, and of the rules and values that they name.
fn watch_files() -> Request {
    let params = json!({"registrations": [{
        "id": "settings",
        "method": DidChangeWatchedFiles::METHOD,
        "registerOptions": {"watchers": [{"globPattern": "**/*.{json,yaml,yml}"}]},
    }]});
    Request::new("watch".to_owned().into(), RegisterCapability::METHOD.to_owned(), params)
}

fn capabilities() -> ServerCapabilities {
    ServerCapabilities {
        text_document_sync: Some(TextDocumentSyncCapability::Options(TextDocumentSyncOptions {
            open_close: Some(true),
            change: Some(TextDocumentSyncKind::INCREMENTAL),
            save: Some(TextDocumentSyncSaveOptions::Supported(true)),
            ..TextDocumentSyncOptions::default()
        })),
        completion_provider: Some(CompletionOptions {
            trigger_characters: Some([".", ":", "{", " ", "\"", "!"].map(str::to_owned).to_vec()),
            ..CompletionOptions::default()
        }),
        hover_provider: Some(HoverProviderCapability::Simple(true)),
        definition_provider: Some(OneOf::Left(true)),
        references_provider: Some(OneOf::Left(true)),
        rename_provider: Some(OneOf::Right(RenameOptions {
            prepare_provider: Some(true),
            work_done_progress_options: WorkDoneProgressOptions::default(),
        })),
        document_symbol_provider: Some(OneOf::Left(true)),
        document_link_provider: Some(DocumentLinkOptions {
            resolve_provider: Some(false),
            work_done_progress_options: WorkDoneProgressOptions::default(),
        }),
        document_formatting_provider: Some(OneOf::Left(true)),
        code_action_provider: Some(
            CodeActionOptions {
                code_action_kinds: Some(vec![CodeActionKind::QUICKFIX, FIX_ALL.into()]),
                ..CodeActionOptions::default()
            }
            .into(),
        ),
        workspace: Some(WorkspaceServerCapabilities {
            workspace_folders: Some(WorkspaceFoldersServerCapabilities {
                supported: Some(true),
                change_notifications: Some(OneOf::Left(true)),
            }),
            file_operations: None,
        }),
        ..ServerCapabilities::default()
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::io::{BufReader, Cursor, Read, Write};
    use std::sync::mpsc;
    use std::thread::JoinHandle;
    use std::time::Duration;

    use infra::check_settings::FILE;
    use lsp_server::{Connection, Message, Notification, Request};
    use serde_json::{Value as Json, json};

    use super::{End, serve, takes_snippets, talk};

    const TEMPLATE: &str = "Resources:\n  Jobs:\n    Type: AWS::SQS::Queue\n    Properties:\n      FifoQueeu: true\nOutputs:\n  Url: { Value: !Ref Jobs }\n";

    const URI: &str = "file:///stacks/jobs.yaml";

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

        fn start(initialize: Json) -> (Self, JoinHandle<Result<End, String>>) {
            let (server, connection) = Connection::memory();
            let thread = std::thread::spawn(move || serve(&server).map_err(|error| error.to_string()));
            let mut editor = Self { connection, requests: 0 };
            let initialized = editor.request("initialize", initialize);
            assert_eq!(initialized["result"]["capabilities"]["hoverProvider"], true);
            editor.notify("initialized", json!({}));
            (editor, thread)
        }

        fn end(mut self, thread: JoinHandle<Result<End, String>>) {
            self.request("shutdown", Json::Null);
            self.notify("exit", Json::Null);
            assert_eq!(thread.join().expect("the thread"), Ok(End::AfterShutdown));
        }

        fn open(&self, uri: &str, text: &str) {
            let opened =
                json!({"textDocument": {"uri": uri, "languageId": "yaml", "version": 1, "text": text}});
            self.notify("textDocument/didOpen", opened);
        }

        /// The rules of the findings that the server publishes next.
        fn published(&self) -> Vec<Json> {
            let Message::Notification(published) = self.connection.receiver.recv().expect("findings") else {
                panic!("a notification")
            };
            let findings = published.params["diagnostics"].as_array().expect("findings");
            findings.iter().map(|finding| finding["code"].clone()).collect()
        }
    }

    #[test]
    fn editor_opens_changes_asks_and_ends() {
        let (mut editor, thread) = Editor::start(json!({"capabilities": {}}));
        editor.open(URI, TEMPLATE);
        assert_eq!(editor.published(), ["unknown-property"]);
        let place = |line: u32, character: u32| json!({"textDocument": {"uri": URI}, "position": {"line": line, "character": character}});
        let fix = json!({"textDocument": {"uri": URI}, "context": {"diagnostics": []},
            "range": {"start": {"line": 4, "character": 8}, "end": {"line": 4, "character": 8}}});
        let actions = editor.request("textDocument/codeAction", fix);
        assert_eq!(actions["result"][0]["edit"]["changes"][URI][0]["newText"], "FifoQueue");
        let options = json!({"textDocument": {"uri": URI}, "options": {"tabSize": 2, "insertSpaces": true}});
        let formatted = editor.request("textDocument/formatting", options);
        assert_eq!(formatted["result"], json!([]), "the text is formatted already");
        let symbols = editor.request("textDocument/documentSymbol", json!({"textDocument": {"uri": URI}}));
        assert_eq!(symbols["result"][0]["children"][0]["detail"], "AWS::SQS::Queue");
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
        assert_eq!(renamed["result"]["changes"][URI].as_array().map(Vec::len), Some(2));
        let mut rename = place(1, 3);
        rename["newName"] = json!("Bad Name: {");
        assert_eq!(editor.request("textDocument/rename", rename)["error"]["code"], -32602);
        let unknown = editor.request("textDocument/foldingRange", json!({}));
        assert_eq!(unknown["error"]["code"], -32601);
        assert_eq!(editor.request("textDocument/hover", json!({}))["error"]["code"], -32602);
        editor.end(thread);
    }

    #[test]
    fn editor_that_does_not_indent_lines_gets_no_snippets() {
        let takes = |completion: Json| {
            let editor = json!({"textDocument": {"completion": completion}});
            takes_snippets(&serde_json::from_value(editor).expect("capabilities"))
        };
        let item =
            |modes: Json| json!({"snippetSupport": true, "insertTextModeSupport": {"valueSet": modes}});
        assert!(takes(json!({"completionItem": item(json!([1, 2]))})));
        assert!(takes(json!({"completionItem": {"snippetSupport": true}, "insertTextMode": 2})));
        assert!(!takes(json!({"completionItem": item(json!([1]))})));
        assert!(!takes(json!({"completionItem": {"snippetSupport": true}})));
        assert!(!takes(json!({"completionItem": {"insertTextModeSupport": {"valueSet": [2]}}})));
        assert!(!takes(Json::Null));
    }

    #[test]
    fn editor_that_goes_without_shutdown_is_noticed() {
        let (editor, thread) = Editor::start(json!({"capabilities": {}}));
        drop(editor);
        assert_eq!(thread.join().expect("the thread"), Ok(End::OfInput));
    }

    /// The end of a server that gets all messages at once, and the answers to those with an ID.
    fn answered(messages: &[&str]) -> (Result<End, String>, Vec<Json>) {
        let output = tempfile::NamedTempFile::new().expect("a file");
        let end = talk(Cursor::new(framed(messages)), output.reopen().expect("the file"));
        let answers = answers(output.reopen().expect("the file")).collect();
        (end.map_err(|error| error.to_string()), answers)
    }

    /// The end of a server that gets `exit` after it has sent this many answers, and these answers.
    fn answered_before_exit(messages: &[&str], count: usize) -> (Result<End, String>, Vec<Json>) {
        let (input, mut sender) = std::io::pipe().expect("a pipe");
        let (receiver, output) = std::io::pipe().expect("a pipe");
        let server = std::thread::spawn(move || {
            talk(BufReader::new(input), output).map_err(|error| error.to_string())
        });
        sender.write_all(&framed(messages)).expect("sent");
        let answers = answers(receiver).take(count).collect();
        sender.write_all(&framed(&[EXIT])).expect("sent");
        (server.join().expect("the thread"), answers)
    }

    /// The end of a server that gets messages and then no end of the input.
    fn end_at_exit(output: impl Write + Send + 'static, messages: &[&str]) -> Result<End, String> {
        let (input, mut sender) = std::io::pipe().expect("a pipe");
        let (ended, end) = mpsc::channel();
        std::thread::spawn(move || {
            ended.send(talk(BufReader::new(input), output).map_err(|error| error.to_string()))
        });
        sender.write_all(&framed(messages)).expect("sent");
        end.recv_timeout(Duration::from_secs(30)).expect("the server ends")
    }

    #[test]
    fn exit_ends_the_server_if_the_editor_does_not_read() {
        // Their answers are longer than what a pipe holds.
        let questions = vec![r#"{"id": 3, "method": "textDocument/unknown"}"#; 10_000];
        for (last, expected) in [(&[SHUTDOWN, EXIT][..], End::AfterShutdown), (&[EXIT], End::WithoutShutdown)]
        {
            let (_receiver, output) = std::io::pipe().expect("a pipe");
            let messages = [&[INITIALIZE][..], &questions, last].concat();
            assert_eq!(end_at_exit(output, &messages), Ok(expected));
        }
    }

    #[test]
    fn exit_ends_the_server_if_the_editor_has_closed_the_output() {
        // At the end, the server cannot even queue their answers.
        let questions = vec![r#"{"id": 3, "method": "textDocument/hover"}"#; 10_000];
        let after_shutdown = [&[INITIALIZE, SHUTDOWN][..], &questions, &[EXIT]].concat();
        for (messages, expected) in
            [(&after_shutdown[..], End::AfterShutdown), (&[INITIALIZE, EXIT], End::WithoutShutdown)]
        {
            let (receiver, output) = std::io::pipe().expect("a pipe");
            drop(receiver);
            assert_eq!(end_at_exit(output, messages), Ok(expected));
        }
    }

    fn framed(messages: &[&str]) -> Vec<u8> {
        let frame = |body: &&str| format!("Content-Length: {}\r\n\r\n{body}", body.len());
        messages.iter().map(frame).collect::<String>().into_bytes()
    }

    fn answers(output: impl Read) -> impl Iterator<Item = Json> {
        let mut written = BufReader::new(output);
        let bodies = std::iter::from_fn(move || crate::messages::read(&mut written).expect("a message"));
        let messages = bodies.map(|body| serde_json::from_slice(&body).expect("JSON"));
        messages.filter(|it: &Json| it.get("id").is_some())
    }

    const INITIALIZE: &str = r#"{"id": 1, "method": "initialize", "params": {"capabilities": {}}}"#;
    const SHUTDOWN: &str = r#"{"id": 2, "method": "shutdown"}"#;
    const EXIT: &str = r#"{"method": "exit"}"#;

    #[test]
    fn requests_outside_of_the_life_of_the_server_are_refused() {
        let hover = r#"{"id": 3, "method": "textDocument/hover"}"#;
        let messages = [hover, INITIALIZE, INITIALIZE, SHUTDOWN, hover, SHUTDOWN, EXIT];
        let (end, answers) = answered(&messages);
        assert_eq!(end, Ok(End::AfterShutdown));
        let codes: Vec<_> = answers.iter().map(|answer| answer["error"]["code"].as_i64()).collect();
        let invalid = Some(-32600);
        assert_eq!(codes, [Some(-32002), None, invalid, None, invalid, invalid]);
    }

    #[test]
    fn server_ends_at_exit_and_at_the_end_of_the_input() {
        for (messages, end) in [
            (&[EXIT][..], End::WithoutShutdown),
            (&[INITIALIZE, EXIT], End::WithoutShutdown),
            (&[], End::OfInput),
            (&[INITIALIZE, SHUTDOWN], End::OfInput),
        ] {
            assert_eq!(answered(messages).0, Ok(end), "{messages:?}");
        }
    }

    #[test]
    fn exit_does_not_wait_for_answers_that_take_long() {
        const QUESTIONS: usize = 2000;
        let template = format!("Resources:\n  A:\n{}", "    -   a\n".repeat(2000));
        let document = json!({"uri": URI, "languageId": "yaml", "version": 1, "text": template});
        let opened = json!({"method": "textDocument/didOpen", "params": {"textDocument": document}});
        let format = r#"{"id": 3, "method": "textDocument/formatting", "params": {"textDocument": {"uri": "file:///stacks/jobs.yaml"}, "options": {"tabSize": 2, "insertSpaces": true}}}"#;
        for (last, expected) in [(&[SHUTDOWN, EXIT][..], End::AfterShutdown), (&[EXIT], End::WithoutShutdown)]
        {
            let opened = opened.to_string();
            let messages = [&[INITIALIZE, &opened][..], &vec![format; QUESTIONS], last].concat();
            let (end, answers) = answered(&messages);
            assert_eq!(end, Ok(expected));
            assert!(answers.len() < QUESTIONS, "all questions are answered");
            assert_eq!(answers.iter().any(|answer| answer["id"] == 2), last.len() == 2);
        }
    }

    #[test]
    fn server_survives_messages_that_it_cannot_read() {
        let lone = r#"{"method": "textDocument/didOpen", "params": {"textDocument": {"uri": "file:///[a] b.yaml", "languageId": "yaml", "version": 1, "text": "A: \"\ud800\""}}}"#;
        let symbols = r#"{"id": 4, "method": "textDocument/formatting", "params": {"textDocument": {"uri": "file:///[a] b.yaml"}, "options": {"tabSize": 2, "insertSpaces": true}}}"#;
        let bad_start = r#"{"id": 5, "method": "initialize", "params": 1}"#;
        let messages = ["{bad}", bad_start, "[1]", INITIALIZE, "\"\"", lone, symbols, SHUTDOWN];
        let (end, answers) = answered_before_exit(&messages, 7);
        assert_eq!(end, Ok(End::AfterShutdown));
        let mut ids: Vec<String> = answers.iter().map(|answer| answer["id"].to_string()).collect();
        ids.sort();
        assert_eq!(ids, ["1", "2", "4", "5", "null", "null", "null"]);
        let formatted = answers.iter().find(|answer| answer["id"] == 4).expect("an answer");
        assert_eq!(formatted["result"][0]["newText"], "A: \"\u{fffd}\"\n");
    }

    #[test]
    fn broken_header_ends_the_server_with_its_reason() {
        let end = talk(Cursor::new("Content-Length: 99999999999999\r\n\r\n"), Vec::new());
        let problem = "`Content-Length: 99999999999999` is not a number of bytes up to 1073741824";
        assert_eq!(end.map_err(|error| error.to_string()), Err(problem.to_owned()));
    }

    #[test]
    fn settings_are_read_when_they_change_and_not_at_a_keystroke() {
        let folder = tempfile::tempdir().expect("a folder");
        let settings = folder.path().join(FILE);
        fs::write(&settings, "ignore: [{ rule: unknown-property, reason: private }]").expect("a file");
        let root = format!("file://{}", folder.path().display());
        let (editor, thread) = Editor::start(json!({"rootUri": root, "capabilities": {"workspace":
            {"didChangeWatchedFiles": {"dynamicRegistration": true}}}}));
        let Message::Request(watch) = editor.connection.receiver.recv().expect("a request") else {
            panic!("a request")
        };
        assert_eq!(watch.params["registrations"][0]["method"], "workspace/didChangeWatchedFiles");
        let uri = format!("{root}/a.yaml");
        editor.open(&uri, TEMPLATE);
        assert_eq!(editor.published(), [""; 0]);
        fs::remove_file(&settings).expect("removed");
        editor.notify(
            "textDocument/didChange",
            json!({"textDocument": {"uri": uri, "version": 2}, "contentChanges": [{"text": TEMPLATE}]}),
        );
        assert_eq!(editor.published(), [""; 0], "a keystroke reads no file");
        editor.notify("workspace/didChangeWatchedFiles", json!({"changes": []}));
        assert_eq!(editor.published(), ["unknown-property"]);
        fs::write(&settings, "ignore: [{ rule: unknown-property, reason: private }]").expect("a file");
        editor.notify("textDocument/didSave", json!({"textDocument": {"uri": uri}}));
        assert_eq!(editor.published(), [""; 0]);
        editor.end(thread);
    }

    #[test]
    fn each_request_of_a_burst_gets_one_response() {
        const ROUNDS: i32 = 150;
        const METHODS: [&str; 6] =
            ["codeAction", "completion", "rename", "references", "formatting", "hover"];
        let folder = tempfile::tempdir().expect("a folder");
        let root = format!("file://{}", folder.path().display());
        let (mut editor, thread) = Editor::start(json!({"rootUri": root, "capabilities": {}}));
        let uri = format!("{root}/a.yaml");
        editor.open(&uri, TEMPLATE);
        let place = json!({"line": 1, "character": 3});
        let mut last_version = 1;
        for round in 0..ROUNDS {
            for method in METHODS {
                editor.requests += 1;
                let params = json!({"textDocument": {"uri": uri}, "position": place, "newName": "Work",
                    "range": {"start": place, "end": place}, "context": {"diagnostics": [], "includeDeclaration": true, "triggerKind": 1},
                    "options": {"tabSize": 2, "insertSpaces": true}});
                let request = Request::new(editor.requests.into(), format!("textDocument/{method}"), params);
                editor.connection.sender.send(request.into()).expect("sent");
            }
            if round % 2 == 0 {
                editor.notify("$/cancelRequest", json!({"id": editor.requests - 2}));
            }
            if round % 3 == 0 {
                let change = json!({"range": {"start": place, "end": place}, "text": "s"});
                last_version += 1;
                let document = json!({"uri": uri, "version": last_version});
                let changes = json!({"textDocument": document, "contentChanges": [change]});
                editor.notify("textDocument/didChange", changes);
            }
            if round % 5 == 0 {
                let ignore = format!("ignore: [{{ rule: unknown-property, reason: r{round} }}]");
                fs::write(folder.path().join(FILE), ignore).expect("a file");
                editor.notify("workspace/didChangeWatchedFiles", json!({"changes": []}));
            }
        }
        let asked = editor.requests;
        let (mut answered, mut published) = (Vec::new(), Json::Null);
        // The findings of the last text come before the last answer or after it.
        while answered.len() < usize::try_from(asked - 1).expect("a count") || published != last_version {
            match editor.connection.receiver.recv().expect("a message") {
                Message::Response(response) => answered.push(serde_json::to_value(response).expect("JSON")),
                Message::Notification(findings) => published = findings.params["version"].clone(),
                Message::Request(request) => panic!("{request:?}"),
            }
        }
        let mut ids: Vec<i64> = answered.iter().filter_map(|response| response["id"].as_i64()).collect();
        ids.sort_unstable();
        assert_eq!(ids, (2..=i64::from(asked)).collect::<Vec<_>>());
        let modified = lsp_server::ErrorCode::ContentModified as i32;
        for response in answered.iter().filter(|response| response.get("error").is_some()) {
            assert_eq!(response["error"]["code"], modified, "{response}");
        }
        editor.end(thread);
    }
}
