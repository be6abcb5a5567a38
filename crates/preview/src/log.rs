//! Messages and the log of requests, on standard error.

use anstream::eprintln;
use constructs::terminal::{self, ERROR, Failure, FailureFormat, SUCCESS, WARNING};
use serde_json::Value as Json;

use crate::cloudfront::Request;

/// Prints a line of the text at the start.
pub(crate) fn line(text: &str) {
    eprintln!("{text}");
}

/// Prints that a changed configuration applies.
pub(crate) fn reloaded(name: &str) {
    terminal::note(format_args!("{name} has changed and applies from now on"));
}

/// Prints that a changed configuration has errors and does not apply.
pub(crate) fn not_reloaded(failure: &Failure) {
    failure.print(FailureFormat::default());
    terminal::note("the previous rules stay");
}

/// A line of the log: a request and the decision about it.
pub(crate) struct Line<'a> {
    pub(crate) request: &'a Request,
    /// The line that the function wrote about the request, if it wrote one.
    pub(crate) gate: Option<&'a Json>,
    pub(crate) user: &'a str,
    pub(crate) status: u16,
    pub(crate) micros: u128,
}

impl Line<'_> {
    /// Prints the line without the query, because the query may contain an authorization code.
    pub(crate) fn write(&self) {
        let Self { request, gate, user, status, micros } = self;
        let text = |name: &str| gate.and_then(|line| line[name].as_str());
        let decision = text("decision").unwrap_or("failed");
        let style = if decision == "forward" { SUCCESS } else { WARNING };
        let (method, uri) = (&request.method, request.uri.escape_debug());
        let reason = text("reason").unwrap_or("-");
        let detail = text("detail").map(|detail| format!(" ({detail})")).unwrap_or_default();
        eprintln!("{status} {method} {uri} {style}{decision}{style:#} {reason}{detail} {user} {micros} µs");
    }
}

/// Prints a line of the function that is not about a decision.
pub(crate) fn trouble(line: &Json) {
    let text = |name: &str| line[name].as_str().unwrap_or("?");
    terminal::error(format_args!("{} {}: {}", text("reason"), text("what"), text("problem")));
}

/// Prints that CloudFront would not accept the answer of the function.
pub(crate) fn refused(request: &Request, status: u16, problem: &str) {
    eprintln!("{ERROR}{status}{ERROR:#} {} {} {problem}", request.method, request.uri.escape_debug());
}

/// Prints that an object cannot be read.
pub(crate) fn unreadable(request: &Request, error: &std::io::Error) {
    eprintln!("{ERROR}500{ERROR:#} {} {} {error}", request.method, request.uri.escape_debug());
}
