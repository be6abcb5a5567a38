//! The log of the function: one line of JSON for each decision and for each failed fetch.

use serde_json::json;

/// Takes one line of the log, which is JSON.
pub type Log<'a> = dyn FnMut(&str) + Send + 'a;

/// Reports a failed fetch. The visitor sees no details of it.
pub(crate) fn report(what: &str, problem: &str, log: &mut Log<'_>) {
    log(&json!({"level": "error", "reason": "fetch-failed", "what": what, "problem": problem}).to_string());
}
