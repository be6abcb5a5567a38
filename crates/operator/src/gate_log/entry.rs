//! A line of the gate's log.

use serde_json::Value as Json;

/// A line of the gate's log about a request.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) method: String,
    /// The path as the request contained it.
    pub(crate) path: String,
    /// The status of the gate's own response. A request that is forwarded has none.
    pub(crate) status: Option<u64>,
    pub(crate) reason: String,
    /// The fault behind the reason, such as `time` for an ID token.
    pub(crate) detail: Option<String>,
    /// The reference on the page that the visitor saw.
    pub(crate) reference: Option<String>,
    /// Pseudonym of the user's subject identifier.
    pub(crate) subject: Option<String>,
    /// Pseudonym of the user's e-mail address.
    pub(crate) email: Option<String>,
    /// Name of the site token that the request had.
    pub(crate) site_token: Option<String>,
    /// Whether the request reached the content.
    pub(crate) is_forwarded: bool,
}

/// The pattern of `FilterLogEvents` for lines about requests that a site token has opened.
pub(crate) const SITE_TOKEN_LINES: &str = "{ $.reason = \"site-token\" }";

impl Entry {
    /// Reads a line. Returns `None` for lines that are not about a request, such as those of Lambda.
    pub(crate) fn read(message: &str) -> Option<Self> {
        let line: Json = serde_json::from_str(message.trim()).ok()?;
        let text = |name: &str| line[name].as_str().map(str::to_owned);
        Some(Self {
            method: text("method")?,
            path: text("path")?,
            status: line["status"].as_u64(),
            reason: text("reason")?,
            detail: text("detail"),
            reference: text("reference"),
            subject: text("subject"),
            email: text("email"),
            site_token: text("site_token"),
            is_forwarded: line["decision"] == "forward",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Entry;

    #[test]
    fn line_about_a_request_is_read() {
        let line = r#"{"level":"warn","decision":"respond","reason":"not-allowed","method":"GET","path":"/a","status":403,"subject":"AAAAAAAA"}"#;
        let entry = Entry::read(&format!("{line}\n")).unwrap_or_default();
        assert_eq!(
            (entry.status, entry.reason.as_str(), entry.is_forwarded),
            (Some(403), "not-allowed", false)
        );
        assert_eq!((entry.subject.as_deref(), entry.email), (Some("AAAAAAAA"), None));
    }

    #[test]
    fn other_lines_are_no_entries() {
        for line in ["", "START RequestId: 1", "{}", r#"{"reason":"fetch-failed","what":"jwks"}"#, "[]"] {
            assert_eq!(Entry::read(line), None, "{line}");
        }
    }
}
