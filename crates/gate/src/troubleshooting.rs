//! Tests that docs/troubleshooting.md explains each page and each reason of the gate, and none that does not exist.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use settings::{Language, LogLevel, TextKey};

use crate::id_token::TokenFault;
use crate::reason::Reason;
use crate::texts::built_in;

const REASONS: &[Reason] = &[
    Reason::Public,
    Reason::Session,
    Reason::Workload,
    Reason::SiteToken,
    Reason::NotAllowed,
    Reason::GroupsOverage,
    Reason::TokenRefused(TokenFault::Form),
    Reason::NoSession,
    Reason::Identity,
    Reason::CrossOriginLoad,
    Reason::LoginStarted,
    Reason::StepUp,
    Reason::StepUpFailed,
    Reason::LoginCompleted,
    Reason::HandedOver,
    Reason::SessionRefreshed,
    Reason::SessionContinued,
    Reason::RefreshRefused,
    Reason::LoginLoop,
    Reason::UnknownAttempt,
    Reason::BadAnswer,
    Reason::ProviderRefused,
    Reason::ProviderUnreachable,
    Reason::NoToken,
    Reason::BadToken(TokenFault::Form),
    Reason::NoClientSecret,
    Reason::SessionTooLarge,
    Reason::SignOut,
    Reason::SignOutAsked,
    Reason::SignedOut,
    Reason::LoggedOut,
    Reason::UnknownHost,
    Reason::AmbiguousPath,
    Reason::AddressTooLong,
    Reason::NotFound,
    Reason::OriginFailed,
    Reason::Unavailable,
    Reason::Fetch,
];
/// Reasons of lines that the function writes without a decision of the gate. They are errors.
const REASONS_OF_THE_FUNCTION: [&str; 1] = ["fetch-failed"];

fn page() -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/troubleshooting.md");
    fs::read_to_string(file).expect("the page is there")
}

/// The texts in the arms `Variant => "text",` of a function in a source file. The compiler demands an arm for each variant.
fn arms<'a>(source: &'a str, function: &str) -> BTreeSet<&'a str> {
    let (_, rest) = source.split_once(function).expect("the function is there");
    let (body, _) = rest.split_once("\n    }\n").expect("the function ends");
    body.lines().filter_map(|line| line.split_once("=> \"")?.1.strip_suffix("\",")).collect()
}

/// The part of the page below a heading of the third level.
fn section<'a>(page: &'a str, heading: &str) -> &'a str {
    let (_, rest) = page.split_once(&format!("\n### {heading}\n")).expect("the section is there");
    let end = ["\n### ", "\n## "].iter().filter_map(|next| rest.find(next)).min();
    &rest[..end.unwrap_or(rest.len())]
}

fn reasons_below(page: &str, heading: &str) -> BTreeSet<String> {
    section(page, heading).lines().filter_map(|line| line.strip_prefix("#### ")).map(str::to_owned).collect()
}

#[test]
fn list_of_reasons_is_complete() {
    let listed: BTreeSet<&str> = REASONS.iter().map(|reason| reason.code()).collect();
    assert_eq!(listed, arms(include_str!("reason.rs"), "pub fn code(self)"));
}

#[test]
fn each_reason_is_explained_among_those_of_its_level() {
    let page = page();
    for (heading, is_here) in [
        ("Errors", (|level| level == LogLevel::Error) as fn(LogLevel) -> bool),
        ("Refused requests", |level| level == LogLevel::Warn),
        ("Normal lines", |level| level > LogLevel::Warn),
    ] {
        let reasons = REASONS.iter().filter(|reason| is_here(reason.level())).map(|reason| reason.code());
        let more = REASONS_OF_THE_FUNCTION.iter().copied().filter(|_| heading == "Errors");
        let expected: BTreeSet<String> = reasons.chain(more).map(str::to_owned).collect();
        assert_eq!(reasons_below(&page, heading), expected, "{heading}");
    }
}

#[test]
fn each_fault_of_a_token_is_explained() {
    let page = page();
    let faults = arms(include_str!("id_token.rs"), "fn name(self)");
    assert!(!faults.is_empty());
    for fault in faults {
        assert!(page.contains(&format!("\n| `{fault}` |")), "{fault}");
    }
}

#[test]
fn each_title_of_a_page_is_listed() {
    let page = page();
    let is_title = |key: &&TextKey| key.as_str().split_once('.').is_some_and(|(_, part)| part == "title");
    let titles = TextKey::ALL.iter().filter(is_title);
    let texts: BTreeSet<&str> = titles.map(|key| built_in(Language::En, *key)).collect();
    let (_, table) = page.split_once("\n| title |").expect("a table of the pages");
    let (table, _) = table.split_once("\n\n").expect("the table ends");
    let rows = table.lines().skip(2).filter_map(|line| line.strip_prefix("| ")?.split_once(" |"));
    assert_eq!(rows.map(|(title, _)| title).collect::<BTreeSet<_>>(), texts);
}
