//! What a person reads, on standard error.

use anstream::eprintln;
use anstyle::{AnsiColor, Style};
use gate::{Decision, Outcome};

use crate::cloudfront::Request;
use crate::config::{Config, Fault};
use crate::failure::Failure;
use crate::server::Listeners;
use crate::site::Site;

const ERROR: Style = AnsiColor::Red.on_default().bold();
const NOTE: Style = AnsiColor::Cyan.on_default();
const OPEN: Style = AnsiColor::Green.on_default();
const CLOSED: Style = AnsiColor::Yellow.on_default();

pub(crate) fn failure(failure: &Failure) {
    for line in failure.lines() {
        eprintln!("{ERROR}error{ERROR:#}: {line}");
    }
    if let Some(advice) = failure.advice() {
        eprintln!("  {NOTE}help{NOTE:#}: {advice}");
    }
}

pub(crate) fn greeting(site: &Site, listeners: &Listeners) {
    let (folder, people) = (site.folder.display(), listeners.provider_url());
    note(&format!("{folder} is at {}, its people at {people}", listeners.site_url()));
    match site.config_file() {
        Some(file) => note(&format!("by {}", file.display())),
        None => note("there is no site.yaml here: whoever signs in may see everything"),
    }
}

pub(crate) fn note(text: &str) {
    eprintln!("{NOTE}note{NOTE:#}: {text}");
}

pub(crate) fn reloaded(config: &Config) {
    note(&format!("{} is read anew", config.name()));
}

pub(crate) fn not_reloaded(config: &Config, fault: &Fault) {
    for line in fault.lines() {
        eprintln!("{ERROR}error{ERROR:#}: {}:{line}", config.name());
    }
    note("the site goes on as it was");
}

/// What became of a request.
pub(crate) struct Line<'a> {
    pub(crate) request: &'a Request,
    pub(crate) outcome: &'a Outcome,
    pub(crate) who: &'a str,
    pub(crate) status: u16,
    pub(crate) micros: u128,
}

impl Line<'_> {
    /// Without the query, which may hold a code.
    pub(crate) fn write(&self) {
        let Self { request, outcome, who, status, micros } = self;
        let (style, decision) = match outcome.decision {
            Decision::Forward(_) => (OPEN, "forward"),
            Decision::Respond(_) | Decision::Need(_) => (CLOSED, "respond"),
        };
        let (method, uri) = (&request.method, request.uri.escape_debug());
        let reason = outcome.reason.code();
        eprintln!("{status} {method} {uri} {style}{decision}{style:#} {reason} {who} {micros} µs");
    }
}

/// What CloudFront would not have taken from the function.
pub(crate) fn refused(request: &Request, problem: &str) {
    eprintln!("{ERROR}502{ERROR:#} {} {} {problem}", request.method, request.uri.escape_debug());
}

pub(crate) fn unreadable(request: &Request, error: &std::io::Error) {
    eprintln!("{ERROR}500{ERROR:#} {} {} {error}", request.method, request.uri.escape_debug());
}
