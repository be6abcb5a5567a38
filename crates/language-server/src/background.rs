//! Findings, which a separate thread computes so that no answer waits for them.

use std::sync::Arc;
use std::sync::mpsc::Receiver;
use std::time::Duration;

use lsp_server::{Message, Notification};
use lsp_types::notification::{Notification as _, PublishDiagnostics};
use lsp_types::{PublishDiagnosticsParams, Uri};

use crate::answers::Answers;

/// A text whose findings are to be published.
pub(crate) struct Check {
    pub(crate) uri: Uri,
    /// The text and its version; none if the text was closed.
    pub(crate) version: Option<(Arc<Answers>, i32)>,
}

/// The time without a change after which findings are computed. Completions are asked for at once, and get the processor first.
const PAUSE: Duration = Duration::from_millis(50);

/// Publishes the findings of each text until the last sender is dropped. A later version of a text takes the place of those that wait.
pub(crate) fn publish(checks: &Receiver<Check>, send: impl Fn(Message) -> bool) {
    while let Ok(check) = checks.recv() {
        let later = std::iter::from_fn(|| checks.recv_timeout(PAUSE).ok());
        for Check { uri, version } in newest(std::iter::once(check).chain(later)) {
            let (diagnostics, version) = match version {
                Some((answers, version)) => (answers.diagnostics(), Some(version)),
                None => (Vec::new(), None),
            };
            let published = PublishDiagnosticsParams { uri, diagnostics, version };
            let message = Notification::new(PublishDiagnostics::METHOD.to_owned(), published);
            if !send(Message::Notification(message)) {
                return;
            }
        }
    }
}

/// The last check of each text.
fn newest(checks: impl Iterator<Item = Check>) -> Vec<Check> {
    let mut newest: Vec<Check> = Vec::new();
    for check in checks {
        newest.retain(|earlier| earlier.uri != check.uri);
        newest.push(check);
    }
    newest
}

#[cfg(test)]
mod tests {
    use std::path::Path;
    use std::sync::{Arc, Mutex, mpsc};

    use lsp_server::Message;

    use super::{Check, publish};
    use crate::answers::Answers;

    fn check(uri: &str, version: Option<i32>) -> Check {
        let answers = || Arc::new(Answers::new(Path::new("a.yaml"), "a: [".to_owned()));
        Check { uri: uri.parse().expect("an address"), version: version.map(|version| (answers(), version)) }
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
        publish(&receiver, |message| {
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
    fn publishing_ends_with_the_connection() {
        let (sender, receiver) = mpsc::channel();
        sender.send(check("file:///a", Some(1))).expect("sent");
        publish(&receiver, |_| false);
    }
}
