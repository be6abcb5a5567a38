//! The errors after which a state is repeated or another one follows.

use super::fields::items;
use crate::document::{DocumentPath, Json};
use crate::finding::Report;
use crate::validate::rules::state_machine::RULE;

const ALL: &str = "States.ALL";

/// Checks that `States.ALL` is the only error of its entry, and that the entry is the last one.
pub(super) fn check(state: &Json, path: &DocumentPath, report: &mut Report) {
    for list in ["Retry", "Catch"] {
        let entries = items(state, list, path);
        for (position, (path, entry)) in entries.iter().enumerate() {
            let errors = items(entry, "ErrorEquals", path);
            let Some((path, _)) = errors.iter().find(|(_, error)| *error == ALL) else { continue };
            let (problem, advice) = if errors.len() > 1 {
                (
                    format!("{ALL} includes the other errors"),
                    "remove them, or give them an entry before this one",
                )
            } else if position + 1 < entries.len() {
                (format!("{ALL} includes the errors of later entries"), "move this entry to the end")
            } else {
                continue;
            };
            report.add(RULE.at(path.clone(), problem).with_advice(advice).at_value());
        }
    }
}
