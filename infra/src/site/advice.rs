//! Advice for common mistakes in `site.yaml`.
//!
//! The schema finds these mistakes. It does not know what their author meant, so its advice is replaced here.

use cloudformation::schema::{NOT_ALLOWED, UNKNOWN_PROPERTY, WRONG_TYPE};
use cloudformation::{DocumentPath, Finding, Json, Segment};

use super::check::text;
use super::rules::VALUE;

/// The same finding, with better advice if its mistake is a common one.
pub(super) fn advise(finding: Finding, document: &Json) -> Finding {
    let Some(value) = value_at(document, finding.path()) else { return finding };
    if let (["rules", "allow"], Json::Object(lists)) = (keys(finding.path()).as_slice(), value)
        && let [list] = lists.keys().map(String::as_str).collect::<Vec<_>>().as_slice()
        && finding.rule().id == VALUE.id
        && lists[*list] != false
    {
        return empty_list(finding.path().clone(), list);
    }
    match advice(&finding, value, document) {
        Some(advice) => finding.with_advice(advice),
        None => finding,
    }
}

/// The finding about a rule whose only list is empty.
fn empty_list(path: DocumentPath, list: &str) -> Finding {
    let member = match list {
        "emails" => "an email address",
        "domains" => "a domain",
        _ => "a group",
    };
    VALUE.at(path, format!("`{list}` is empty")).with_advice(format!("add {member}, or write signed-in"))
}

/// Whether a finding is about a key whose value is a secret.
pub(super) fn is_about_secret(finding: &Finding) -> bool {
    let Some(Segment::Key(key)) = finding.path().segments().last() else { return false };
    finding.rule().id == UNKNOWN_PROPERTY.id && is_secret(key)
}

fn advice(finding: &Finding, value: &Json, document: &Json) -> Option<String> {
    let (rule, keys) = (finding.rule().id, keys(finding.path()));
    let key = keys.last().copied().unwrap_or_default();
    if rule == UNKNOWN_PROPERTY.id {
        return match keys.as_slice() {
            [.., key] if is_secret(key) => Some(where_secrets_are(document)),
            ["provider", key] => provider_key(key, value),
            ["session", _] => seconds(value).map(|seconds| format!("write lifetime_seconds: {seconds}")),
            _ => None,
        };
    }
    if rule == NOT_ALLOWED.id && key == "allow" {
        return visitors(value, finding.advice());
    }
    if rule != WRONG_TYPE.id {
        return None;
    }
    match (keys.as_slice(), value) {
        (["rules", "allow"], _) => visitors(value, finding.advice()),
        (["session"], _) => seconds(value).map(|seconds| format!("write {{ lifetime_seconds: {seconds} }}")),
        ([.., key], _) if key.ends_with("_seconds") => {
            seconds(value).map(|seconds| format!("write {seconds}"))
        }
        ([.., key], Json::String(days)) if key.ends_with("_days") => {
            let days = days.trim_end_matches([' ', 'd', 'a', 'y', 's']).parse::<u32>().ok()?;
            Some(format!("write {days}"))
        }
        (["content", "single_page"], _) => Some(
            "write /index.html for the whole site, or { /app/*: /app/index.html } for a folder".to_owned(),
        ),
        (["bucket"], Json::String(name)) => Some(format!("write {{ name: {name} }}")),
        (["provider"], Json::String(issuer)) => {
            Some(format!("write {{ issuer: {} }}", text::as_issuer(issuer)))
        }
        (["rules"], Json::String(path)) if path.starts_with('/') => {
            Some(format!("write {{ path: {path}, allow: signed-in }}"))
        }
        _ => None,
    }
}

/// The visitors that an unknown value of `allow` probably means.
///
/// A misspelt level keeps the schema's advice. Anything else is a group, because the name of a group is the most common
/// value there, and `everyone` would open the path.
fn visitors(value: &Json, advice: &str) -> Option<String> {
    let names: Vec<&str> = match value {
        Json::String(name) => vec![name],
        Json::Array(items) => items.iter().filter_map(Json::as_str).collect(),
        _ => return None,
    };
    let [first, rest @ ..] = names.as_slice() else { return None };
    if rest.is_empty() {
        match first.to_lowercase().as_str() {
            "everyone" | "signed-in" => return Some(format!("write allow: {}", first.to_lowercase())),
            "public" | "all" | "any" | "anyone" | "anonymous" | "*" => {
                return Some("write everyone to open it, or signed-in for all users".to_owned());
            }
            "none" | "nobody" | "private" | "deny" => {
                return Some("name who may see it: write { groups: [staff] }".to_owned());
            }
            "authenticated" | "users" | "login" | "signedin" | "logged-in" => {
                return Some("write signed-in".to_owned());
            }
            _ if advice.starts_with("did you mean") => return None,
            _ => {}
        }
    }
    let list = names.join(", ");
    if names.iter().all(|name| text::email(name).is_none()) {
        return Some(format!("write {{ emails: [{list}] }}"));
    }
    let domains: Vec<&str> = names.iter().map(|name| name.strip_prefix('@').unwrap_or(name)).collect();
    if domains.iter().all(|name| text::host(name).is_none()) {
        return Some(format!("a domain? write {{ domains: [{}] }}", domains.join(", ")));
    }
    Some(format!("a group? write {{ groups: [{list}] }}"))
}

fn provider_key(key: &str, value: &Json) -> Option<String> {
    let value = value.as_str()?;
    match key {
        "domain" | "url" | "host" | "issuer_url" | "base_url" | "discovery_url" => {
            Some(format!("write issuer: {}", text::as_issuer(value)))
        }
        "tenant" | "tenant_id" => {
            Some(format!("write issuer: https://login.microsoftonline.com/{value}/v2.0"))
        }
        _ => None,
    }
}

fn is_secret(key: &str) -> bool {
    let key = key.to_ascii_lowercase().replace(['-', '_'], "");
    ["secret", "password", "privatekey", "apikey"].iter().any(|word| key.contains(word))
}

fn where_secrets_are(document: &Json) -> String {
    if document.get("secrets").and_then(Json::as_str) == Some("stack") {
        "remove it here and give it to the stack's parameter ClientSecretValue".to_owned()
    } else {
        "remove it here and run sitegate secrets init".to_owned()
    }
}

/// The seconds of a duration such as `8h`, `30 min` or `1 day`.
fn seconds(value: &Json) -> Option<u64> {
    let text = value.as_str()?.trim();
    let (number, unit) = text.split_at(text.find(|letter: char| !letter.is_ascii_digit())?);
    let unit_seconds = match unit.trim() {
        "s" | "sec" | "second" | "seconds" => 1,
        "m" | "min" | "minute" | "minutes" => 60,
        "h" | "hr" | "hour" | "hours" => 3600,
        "d" | "day" | "days" => 86400,
        "w" | "week" | "weeks" => 604_800,
        _ => return None,
    };
    number.parse::<u64>().ok()?.checked_mul(unit_seconds)
}

/// The keys of a path, without positions in lists.
fn keys(path: &DocumentPath) -> Vec<&str> {
    let mut keys = Vec::new();
    for segment in path.segments() {
        if let Segment::Key(key) = segment {
            keys.push(key.as_str());
        }
    }
    keys
}

fn value_at<'a>(document: &'a Json, path: &DocumentPath) -> Option<&'a Json> {
    path.segments().iter().try_fold(document, |node, segment| segment.value_in(node))
}
