//! Work that takes longer than an editor waits after a keystroke: findings, and answers that need the whole text. A separate thread does it.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

use lsp_server::{Message, Notification};
use lsp_types::notification::{Notification as _, PublishDiagnostics};
use lsp_types::{PublishDiagnosticsParams, Uri};

use crate::answers::Answers;
use crate::requests::Question;

/// Work for the thread.
pub(crate) enum Work {
    /// Findings to publish.
    Check(Check),
    /// A request to answer.
    Question(Question),
}

/// A text whose findings are to be published.
pub(crate) struct Check {
    pub(crate) uri: Uri,
    /// The text and its version; none if the text was closed.
    pub(crate) version: Option<(Arc<Answers>, i32)>,
    /// The version before. The thread frees its document after the pause, because that takes milliseconds.
    pub(crate) replaced: Option<Arc<Answers>>,
    /// The time of the change.
    pub(crate) since: Instant,
}

/// The time without a change after which findings are computed. Completions are asked for at once, and get the processor first.
const PAUSE: Duration = Duration::from_millis(50);

/// Answers questions as they come, and publishes the findings of each text after a pause, until the last sender is dropped. A later version of a
/// text takes the place of those that wait, and of the one that is being checked.
pub(crate) fn work(received: &Receiver<Work>, send: impl Fn(Message) -> bool) {
    let mut waiting: Vec<Check> = Vec::new();
    let mut replaced: Vec<Arc<Answers>> = Vec::new();
    loop {
        let next = match waiting.iter().map(|check| check.since + PAUSE).max() {
            None => received.recv().map_err(|_| RecvTimeoutError::Disconnected),
            Some(end) => received.recv_timeout(end.saturating_duration_since(Instant::now())),
        };
        match next {
            Ok(Work::Check(mut check)) => {
                replaced.extend(check.replaced.take());
                waiting.retain(|earlier| earlier.uri != check.uri);
                waiting.push(check);
            }
            Ok(Work::Question(question)) => {
                if !send(Message::Response(question.answer())) {
                    return;
                }
            }
            Err(end) => {
                let is_sent = waiting.drain(..).filter_map(published).all(&send);
                replaced.clear();
                if !is_sent || end == RecvTimeoutError::Disconnected {
                    return;
                }
            }
        }
    }
}

/// The findings of a text, or nothing if the text is outdated before they are known.
fn published(Check { uri, version, .. }: Check) -> Option<Message> {
    let (diagnostics, version) = match version {
        Some((answers, version)) => (answers.current_diagnostics()?, Some(version)),
        None => (Vec::new(), None),
    };
    let published = PublishDiagnosticsParams { uri, diagnostics, version };
    Some(Message::Notification(Notification::new(PublishDiagnostics::METHOD.to_owned(), published)))
}

#[cfg(test)]
mod tests {
    use std::path::Path;
    use std::sync::{Arc, Mutex, mpsc};
    use std::time::Instant;

    use lsp_server::{Message, Request};
    use serde_json::json;

    use super::{Check, Work, work};
    use crate::answers::Answers;
    use crate::requests::Question;

    fn answers() -> Arc<Answers> {
        Arc::new(Answers::new(Path::new("a.yaml"), "a: [".to_owned()))
    }

    fn check(uri: &str, version: Option<i32>) -> Work {
        let version = version.map(|version| (answers(), version));
        let uri = uri.parse().expect("an address");
        Work::Check(Check { uri, version, replaced: None, since: Instant::now() })
    }

    #[test]
    fn only_the_last_version_of_each_text_is_published() {
        let (sender, receiver) = mpsc::channel();
        let all = [
            check("file:///a", Some(1)),
            check("file:///b", Some(1)),
            check("file:///a", Some(2)),
            check("file:///b", None),
        ];
        for check in all {
            sender.send(check).expect("sent");
        }
        drop(sender);
        let sent = Mutex::new(Vec::new());
        work(&receiver, |message| {
            let Message::Notification(message) = message else { return false };
            let count = message.params["diagnostics"].as_array().map(Vec::len);
            let uri = message.params["uri"].as_str().map(str::to_owned);
            sent.lock().expect("no panic").push((uri, message.params["version"].as_i64(), count));
            true
        });
        let expected = [("file:///a", Some(2), 1), ("file:///b", None, 0)];
        let expected = expected.map(|(uri, version, count)| (Some(uri.to_owned()), version, Some(count)));
        assert_eq!(sent.into_inner().expect("no panic"), expected);
    }

    #[test]
    fn question_is_answered_before_findings_that_wait() {
        let (sender, receiver) = mpsc::channel();
        sender.send(check("file:///a", Some(1))).expect("sent");
        let request = Request::new(1.into(), "textDocument/codeAction".to_owned(), json!({}));
        sender
            .send(Work::Question(Question { request, answers: Some(answers()), takes_snippets: false }))
            .expect("sent");
        drop(sender);
        let sent = Mutex::new(Vec::new());
        work(&receiver, |message| {
            sent.lock().expect("no panic").push(matches!(message, Message::Response(_)));
            true
        });
        assert_eq!(sent.into_inner().expect("no panic"), [true, false]);
    }

    #[test]
    fn outdated_version_is_not_published_and_questions_about_it_are_refused() {
        let (sender, receiver) = mpsc::channel();
        let work_of = |version| {
            let Work::Check(check) = check("file:///a", Some(version)) else { panic!("a check") };
            check
        };
        let outdated = work_of(1);
        let (answers, _) = outdated.version.as_ref().expect("a version");
        answers.outdate();
        let request = Request::new(1.into(), "textDocument/codeAction".to_owned(), json!({}));
        let question = Question { request, answers: Some(Arc::clone(answers)), takes_snippets: false };
        sender.send(Work::Question(question)).expect("sent");
        sender.send(Work::Check(outdated)).expect("sent");
        drop(sender);
        let sent = Mutex::new(Vec::new());
        work(&receiver, |message| {
            sent.lock().expect("no panic").push(message);
            true
        });
        let sent = sent.into_inner().expect("no panic");
        let [Message::Response(refusal)] = sent.as_slice() else { panic!("{sent:?}") };
        let refusal = serde_json::to_value(refusal).expect("JSON");
        assert_eq!(refusal["error"]["code"], lsp_server::ErrorCode::ContentModified as i32);
    }

    #[test]
    fn publishing_ends_with_the_connection() {
        let (sender, receiver) = mpsc::channel();
        sender.send(check("file:///a", Some(1))).expect("sent");
        work(&receiver, |_| false);
    }
}
