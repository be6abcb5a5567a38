//! The Lambda runtimes that AWS has closed.

use std::fmt::Write as _;

use serde_json::Value;

/// Returns one line per runtime that is closed on the day: its name, `create` or `update`, and its successor if it has one.
/// `create` means that functions cannot be created, and `update` means that they cannot be updated either.
pub(crate) fn closed_by(day: &str, lifecycle: &Value) -> String {
    let mut text = String::new();
    for (name, dates) in lifecycle.as_object().into_iter().flatten() {
        // Dates in ISO 8601 sort as text.
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
    fn runtime_is_closed_from_the_day_of_its_block() {
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
