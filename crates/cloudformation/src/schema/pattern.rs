//! Regular expressions, read when they are first needed.

use std::collections::HashMap;
use std::sync::{Mutex, OnceLock, PoisonError};

use foldhash::fast::FixedState;
use regex_lite::Regex;
use serde::Deserialize;

use super::expression::{Node, parse};
use super::matcher;

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
    expression: OnceLock<Option<Node>>,
    compiled: OnceLock<Option<Regex>>,
    answers: Mutex<HashMap<String, bool, FixedState>>,
}

impl From<String> for Pattern {
    fn from(text: String) -> Self {
        Self { text, expression: OnceLock::new(), compiled: OnceLock::new(), answers: Mutex::default() }
    }
}

impl Pattern {
    pub(super) fn matches(&self, text: &str) -> bool {
        if text.len() > MAX_TEXT_BYTES {
            return self.compare(text);
        }
        let mut answers = self.answers.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(answer) = answers.get(text) {
            return *answer;
        }
        if answers.len() >= MAX_ANSWERS {
            answers.clear();
        }
        let answer = self.compare(text);
        answers.insert(text.to_owned(), answer);
        answer
    }

    /// Compares a text with the expression, and compiles the expression only if the parser does not know it or if it has too many ways
    /// to fit. If that does not compile, everything matches; the generator leaves such patterns out.
    fn compare(&self, text: &str) -> bool {
        let expression = self.expression.get_or_init(|| parse(&self.text)).as_ref();
        expression.and_then(|expression| matcher::is_match(expression, text)).unwrap_or_else(|| {
            let compiled = self.compiled.get_or_init(|| Regex::new(&self.text).ok());
            compiled.as_ref().is_none_or(|compiled| compiled.is_match(text))
        })
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
