//! A view: one request of a user for content, and its result.

use access::PlainPath;
use cloudformation::matches_wildcard;
use settings::Content;

use crate::gate_log::{Entry, Event};
use crate::people::People;

/// One request of a user for content, and its result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct View {
    /// Milliseconds since 1970.
    pub(super) millis: i64,
    pub(super) user: String,
    /// The decoded path, so that every spelling of a path is one path.
    pub(super) path: String,
    pub(super) is_allowed: bool,
    pub(super) region: String,
}

impl View {
    pub(super) fn result(&self) -> &'static str {
        if self.is_allowed { "allowed" } else { "denied" }
    }
}

/// The views to report.
pub(super) struct Filter<'a> {
    pub(super) people: &'a People,
    /// Report only views of this user.
    pub(super) user: Option<&'a str>,
    /// A path in which `*` stands for any characters.
    pub(super) path: Option<&'a str>,
    pub(super) content: &'a Content,
}

impl Filter<'_> {
    /// The view that a line is about, if it is to be reported.
    pub(super) fn view(&self, event: &Event) -> Option<View> {
        let entry = Entry::read(&event.message)?;
        let is_allowed = match entry.reason.as_str() {
            "session" | "site-token" if entry.is_forwarded => true,
            "not-allowed" | "groups-overage" => false,
            // The token has expired or was revoked.
            "token-refused" if entry.site_token.is_some() => false,
            _ => return None,
        };
        let known = self.people.known(&entry);
        if self.user.is_some_and(|user| known.as_deref() != Some(user)) {
            return None;
        }
        let plain = PlainPath::read(&entry.path).ok();
        let path = plain.as_ref().map_or(entry.path.as_str(), PlainPath::as_str);
        if let Some(pattern) = self.path {
            let object = plain.as_ref().and_then(|path| path.object(self.content));
            let is_match = matches_wildcard(pattern, path)
                || object.is_some_and(|object| matches_wildcard(pattern, object.as_str()));
            if !is_match {
                return None;
            }
        }
        let user = self.people.name(&entry)?;
        Some(View {
            millis: event.millis,
            user,
            path: path.to_owned(),
            is_allowed,
            region: event.region.to_string(),
        })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use settings::Content;

    use super::{Filter, View};
    use crate::gate_log::Event;
    use crate::people::People;

    fn view(path: Option<&str>, line: &serde_json::Value) -> Option<View> {
        let (people, content) = (People::default(), Content::default());
        let filter = Filter { people: &people, user: None, path, content: &content };
        let (message, region) = (line.to_string(), "us-east-1".into());
        filter.view(&Event { millis: 1, region, message, id: String::new() })
    }

    fn line(decision: &str, reason: &str, path: &str) -> serde_json::Value {
        json!({"decision": decision, "reason": reason, "method": "GET", "path": path, "subject": "AAAAAAAA"})
    }

    #[test]
    fn forwarded_request_is_an_allowed_view() {
        let view = view(None, &line("forward", "session", "/a")).expect("a view");
        assert_eq!(
            (view.user.as_str(), view.path.as_str(), view.result()),
            ("user-AAAAAAAA", "/a", "allowed")
        );
    }

    #[test]
    fn refused_request_is_a_denied_view() {
        for reason in ["not-allowed", "groups-overage"] {
            let view = view(None, &line("respond", reason, "/a")).expect("a view");
            assert_eq!(view.result(), "denied", "{reason}");
        }
    }

    #[test]
    fn requests_with_a_site_token_are_views_of_the_token() {
        for (decision, reason, result) in [
            ("forward", "site-token", "allowed"),
            ("respond", "not-allowed", "denied"),
            ("respond", "token-refused", "denied"),
        ] {
            let mut line = line(decision, reason, "/a");
            line["subject"] = serde_json::Value::Null;
            line["site_token"] = json!("backup");
            let view = view(None, &line).expect("a view");
            assert_eq!((view.user.as_str(), view.result()), ("token backup", result), "{reason}");
        }
        assert_eq!(view(None, &line("respond", "token-refused", "/a")), None, "a text that is not a token");
    }

    #[test]
    fn sign_ins_and_public_pages_are_no_views_of_users() {
        let mut public = line("forward", "public", "/a");
        public["subject"] = serde_json::Value::Null;
        for line in [line("respond", "login-completed", "/a"), public, json!("START")] {
            assert_eq!(view(None, &line), None);
        }
    }

    #[test]
    fn every_spelling_of_a_path_matches() {
        for path in ["/finance/q3.html", "/%66inance/q3.html", "/finance/"] {
            assert!(view(Some("/finance/*"), &line("forward", "session", path)).is_some(), "{path}");
        }
        assert_eq!(view(Some("/finance/*"), &line("forward", "session", "/financed")), None);
    }

    #[test]
    fn folder_matches_its_index_document() {
        assert!(view(Some("/finance/index.html"), &line("forward", "session", "/finance/")).is_some());
    }
}
