//! Findings that say the same at many places of a file.

use std::collections::BTreeMap;

use super::located::LocatedFinding;
use super::summary::count;

/// Most findings with one message that a text shows in full. The next ones are lines in a note.
const MAX_SHOWN: usize = 5;
/// Most lines that a note lists.
const MAX_LISTED: usize = 20;

/// A finding that a text shows.
pub(super) struct Shown<'a> {
    pub(super) found: &'a LocatedFinding,
    /// The lines of later findings with the same message, which are not shown.
    later: Vec<u64>,
}

/// The findings of a file without those that repeat the message of many others. Findings without a place are all shown.
pub(super) fn without_repeats(findings: &[LocatedFinding]) -> Vec<Shown<'_>> {
    let mut shown: Vec<Shown<'_>> = Vec::new();
    // The number of findings with a message, and the position of the last one that is shown.
    let mut seen = BTreeMap::new();
    for found in findings {
        if let Some(location) = found.location {
            let finding = &found.finding;
            let message = [finding.rule().id, finding.problem(), finding.cause(), finding.advice()];
            let (number, last) = seen.entry((message, finding.is_error())).or_insert((0, 0));
            *number += 1;
            if *number > MAX_SHOWN {
                shown[*last].later.push(location.line);
                continue;
            }
            *last = shown.len();
        }
        shown.push(Shown { found, later: Vec::new() });
    }
    shown
}

impl Shown<'_> {
    /// The lines of the findings that are not shown, in words. `None` if there are none.
    pub(super) fn note(&self) -> Option<String> {
        if self.later.is_empty() {
            return None;
        }
        // A file of JSON may be one line.
        let mut lines = self.later.clone();
        lines.dedup();
        let listed = lines.iter().take(MAX_LISTED).map(u64::to_string).collect::<Vec<_>>().join(", ");
        let word = if lines.len() == 1 { "line" } else { "lines" };
        let rest = if lines.len() > MAX_LISTED { ", …; the report in JSON has all" } else { "" };
        let places = count(self.later.len(), "other place");
        Some(format!("the same is at {places}, in {word} {listed}{rest}"))
    }
}
