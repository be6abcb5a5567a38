//! The Lambda runtimes that are closed to new functions, or to all.

use std::fmt::Write as _;

use serde_json::Value;

/// One runtime a line: its name, what is blocked by a day (`create`, or `update` as well), and its successor, if any.
pub(crate) fn closed_by(day: &str, lifecycle: &Value) -> String {
    let mut text = String::new();
    for (name, dates) in lifecycle.as_object().into_iter().flatten() {
        // ISO 8601: the order of texts is that of days.
        let passed = |key: &str| dates[key].as_str().is_some_and(|blocked| blocked <= day);
        let blocked = match (passed("create-block"), passed("update-block")) {
            (_, true) => "update",
            (true, false) => "create",
            (false, false) => continue,
        };
        let successor = dates["successor"].as_str().map(|name| format!(" {name}")).unwrap_or_default();
        let _ = writeln!(text, "{name} {blocked}{successor}");
    }
    text
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::closed_by;

    #[test]
    fn a_day_closes_what_was_blocked_by_then() {
        let lifecycle = json!({
            "a1": {"create-block": "2026-01-01", "update-block": "2026-02-01", "successor": "a3"},
            "a2": {"create-block": "2026-03-01", "update-block": null, "successor": null},
            "a3": {"create-block": null, "update-block": null, "successor": null},
        });
        assert_eq!(closed_by("2025-12-31", &lifecycle), "");
        assert_eq!(closed_by("2026-01-01", &lifecycle), "a1 create a3\n");
        assert_eq!(closed_by("2026-03-01", &lifecycle), "a1 update a3\na2 create\n");
    }
}
