//! The errors after which a state is repeated or another one follows.

use super::fields::lists;
use crate::document::{DocumentPath, Json, View, literals};
use crate::finding::Report;
use crate::validate::rules::state_machine::RULE;

const ALL: &str = "States.ALL";

/// Checks that `States.ALL` is the only error of its entry, and that the entry is the last one. Only the items that a List always has
/// count as others.
pub(super) fn check(state: &Json, path: &DocumentPath, report: &mut Report) {
    for name in ["Retry", "Catch"] {
        for (path, entries) in lists(state, name, path) {
            for (position, entry) in entries.iter().enumerate() {
                let is_last = !entries.iter().skip(position + 1).any(is_literal);
                for (path, entry) in literals(entry, &path.index(position)) {
                    check_entry(entry, is_last, &path, report);
                }
            }
        }
    }
}

fn check_entry(entry: &Json, is_last: bool, path: &DocumentPath, report: &mut Report) {
    for (path, errors) in lists(entry, "ErrorEquals", path) {
        let find =
            |(position, error)| literals(error, &path.index(position)).find(|(_, error)| *error == ALL);
        let all = errors.iter().enumerate().find_map(|item| Some((item.0, find(item)?.0)));
        let Some((position, place)) = all else { continue };
        let has_others =
            errors.iter().enumerate().any(|(other, error)| other != position && is_literal(error));
        let (problem, advice) = if has_others {
            (format!("{ALL} includes the other errors"), "remove them, or give them an entry before this one")
        } else if !is_last {
            (format!("{ALL} includes the errors of later entries"), "move this entry to the end")
        } else {
            continue;
        };
        report.add(RULE.at(place, problem).with_advice(advice).at_value());
    }
}

fn is_literal(value: &Json) -> bool {
    matches!(View::new(value), View::Literal(_))
}
