//! One line of JSON per decision. It names no token, code, cookie, secret or query, and a visitor by a hash alone.

use serde::Serialize;
use settings::LogLevel;

use crate::crypto::{base64url, sha256};
use crate::decide::{Decision, Outcome, Reason};
use crate::event::Event;

#[derive(Serialize)]
struct Line<'a> {
    level: LogLevel,
    request_id: &'a str,
    decision: &'static str,
    reason: &'static str,
    /// What is fetched, or what of an ID token was refused.
    #[serde(skip_serializing_if = "Option::is_none")]
    detail: Option<&'static str>,
    method: &'a str,
    path: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    subject: Option<String>,
}

/// The line of a decision; none when the settings do not ask for it.
pub fn line(event: &Event, outcome: &Outcome, site: &str, least: LogLevel) -> Option<String> {
    let level = level(outcome.reason);
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
        (_, Reason::BadToken(refused)) => Some(refused.name()),
        _ => None,
    };
    let subject = outcome.subject.as_ref().map(|subject| pseudonym(site, subject));
    let line = Line {
        level,
        request_id: event.request_id(),
        decision,
        reason: outcome.reason.code(),
        detail,
        method: event.method(),
        path: event.uri(),
        status,
        subject,
    };
    serde_json::to_string(&line).ok()
}

/// What the log calls a subject. The site is in it, so that two sites' logs cannot be joined.
pub fn pseudonym(site: &str, subject: &str) -> String {
    base64url(&sha256(format!("{site}\n{subject}").as_bytes())[..12])
}

fn level(reason: Reason) -> LogLevel {
    match reason {
        Reason::Unavailable
        | Reason::ProviderUnreachable
        | Reason::NoToken
        | Reason::BadToken(_)
        | Reason::NoClientSecret
        | Reason::SessionTooLarge => LogLevel::Error,
        Reason::NotAllowed
        | Reason::LoginLoop
        | Reason::RefreshRefused
        | Reason::UnknownAttempt
        | Reason::BadAnswer
        | Reason::ProviderRefused
        | Reason::UnknownHost
        | Reason::AmbiguousPath
        | Reason::AddressTooLong => LogLevel::Warn,
        Reason::Public
        | Reason::Session
        | Reason::NoSession
        | Reason::LoginStarted
        | Reason::LoginCompleted
        | Reason::SessionRefreshed
        | Reason::SignOut
        | Reason::SignOutAsked
        | Reason::SignedOut
        | Reason::LoggedOut => LogLevel::Info,
        Reason::Fetch => LogLevel::Debug,
    }
}
