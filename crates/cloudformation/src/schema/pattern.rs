//! Regular expressions, compiled when they are first needed.

use std::collections::HashMap;
use std::sync::{Mutex, OnceLock, PoisonError};

use foldhash::fast::FixedState;
use regex_lite::Regex;
use serde::Deserialize;

/// The most answers that a pattern keeps.
const MAX_ANSWERS: usize = 256;
/// The longest text, in bytes, whose answer a pattern keeps.
const MAX_TEXT_BYTES: usize = 128;

/// A regular expression with its answers for some texts. Templates repeat texts such as the types of resources, and to match one takes many times as
/// long as to look it up.
#[derive(Debug, Deserialize)]
#[serde(from = "String")]
pub(super) struct Pattern {
    pub(super) text: String,
    compiled: OnceLock<Option<Regex>>,
    answers: Mutex<HashMap<String, bool, FixedState>>,
}

impl From<String> for Pattern {
    fn from(text: String) -> Self {
        Self { text, compiled: OnceLock::new(), answers: Mutex::default() }
    }
}

impl Pattern {
    /// A pattern that does not compile matches everything; the generator leaves such patterns out.
    pub(super) fn matches(&self, text: &str) -> bool {
        let compiled = self.compiled.get_or_init(|| Regex::new(&self.text).ok());
        let Some(pattern) = compiled else { return true };
        if text.len() > MAX_TEXT_BYTES {
            return pattern.is_match(text);
        }
        let mut answers = self.answers.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(answer) = answers.get(text) {
            return *answer;
        }
        if answers.len() >= MAX_ANSWERS {
            answers.clear();
        }
        let answer = pattern.is_match(text);
        answers.insert(text.to_owned(), answer);
        answer
    }
}

#[cfg(test)]
mod tests {
    use super::{MAX_ANSWERS, MAX_TEXT_BYTES, Pattern};

    #[test]
    fn answers_are_kept_within_limits() {
        let pattern = Pattern::from("^a[0-9]*$".to_owned());
        for number in 0..=2 * MAX_ANSWERS {
            for _ in 0..2 {
                assert!(pattern.matches(&format!("a{number}")));
                assert!(!pattern.matches(&format!("b{number}")));
            }
        }
        assert!(pattern.matches(&format!("a{}", "0".repeat(MAX_TEXT_BYTES))));
        let answers = pattern.answers.lock().expect("no thread has panicked");
        assert!(answers.len() <= MAX_ANSWERS);
        assert!(answers.keys().all(|text| text.len() <= MAX_TEXT_BYTES));
    }

    #[test]
    fn pattern_that_does_not_compile_matches_everything() {
        assert!(Pattern::from("(?!a)".to_owned()).matches("a"));
    }
}
