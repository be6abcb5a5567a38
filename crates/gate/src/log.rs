//! The log: one line of JSON for each decision. It contains no token, code, cookie, secret or query, and only pseudonyms of users.

use serde::Serialize;
use settings::LogLevel;

use crate::decision::Decision;
use crate::event::Event;
use crate::outcome::Outcome;
use crate::pseudonym::Pseudonyms;
use crate::reason::Reason;
use crate::reference::reference;

#[derive(Serialize)]
struct Line<'a> {
    level: LogLevel,
    request_id: &'a str,
    /// The reference on the page of a refusal.
    #[serde(skip_serializing_if = "Option::is_none")]
    reference: Option<String>,
    decision: &'static str,
    reason: &'static str,
    /// Name of the document to fetch, or the fault of a token.
    #[serde(skip_serializing_if = "Option::is_none")]
    detail: Option<&'static str>,
    method: &'a str,
    path: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    subject: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<String>,
    /// The name of a site token, which the operator has chosen.
    #[serde(skip_serializing_if = "Option::is_none")]
    site_token: Option<&'a str>,
}

/// Returns the log line of a decision, if the log level includes it.
pub fn line(
    event: &Event,
    outcome: &Outcome,
    pseudonyms: Option<Pseudonyms<'_>>,
    least: LogLevel,
) -> Option<String> {
    let level = outcome.reason.level();
    if level > least {
        return None;
    }
    let (decision, status) = match &outcome.decision {
        Decision::Forward(_) => ("forward", None),
        Decision::Respond(response) => ("respond", Some(response.status())),
        Decision::Need(_) => ("fetch", None),
    };
    let detail = match (&outcome.decision, outcome.reason) {
        (Decision::Need(need), _) => Some(need.name()),
        (_, Reason::BadToken(fault) | Reason::TokenRefused(fault)) => Some(fault.name()),
        _ => None,
    };
    let user = outcome.user();
    let subject =
        user.zip(pseudonyms).map(|(user, pseudonyms)| pseudonyms.subject(&user.subject).to_string());
    let email = user.and_then(|user| user.email).map(|email| email.to_string());
    let line = Line {
        level,
        request_id: event.request_id(),
        reference: status.filter(|status| *status >= 400).map(|_| reference(event.request_id())),
        decision,
        reason: outcome.reason.code(),
        detail,
        method: event.method(),
        path: event.uri(),
        status,
        subject,
        email,
        site_token: outcome.site_token(),
    };
    serde_json::to_string(&line).ok()
}
