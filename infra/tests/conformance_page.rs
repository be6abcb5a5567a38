//! Compares the tests that `docs/conformance.md` names with the files that it names.

#![allow(clippy::expect_used, reason = "a test says so when its own set-up fails")]

use std::fs;
use std::path::Path;

/// Returns whether a file has a test, or a named case of a table of tests.
fn has_test(file: &str, name: &str) -> bool {
    let folder = match Path::new(file).extension() {
        Some(end) if end == "py" => "e2e",
        _ => "crates/gate/tests/gate",
    };
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(folder).join(file);
    let source = fs::read_to_string(path).expect("a file that the page names");
    source.lines().map(str::trim_start).any(|line| {
        let declared = line.strip_prefix("fn ").or_else(|| line.strip_prefix("def ")).unwrap_or(line);
        declared.strip_prefix(name).is_some_and(|rest| rest.starts_with(['(', ':']))
    })
}

#[test]
fn tests_in_the_last_column_exist() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/conformance.md");
    let text = fs::read_to_string(page).expect("a readable page");
    let mut tests = 0;
    for row in text.lines().filter(|line| line.starts_with("| ")) {
        let cell = row.rsplit(" | ").next().expect("a row");
        let mut file = "";
        for name in cell.split('`').skip(1).step_by(2) {
            // A file has an extension, and a test has none.
            if name.contains('.') {
                file = name;
            } else {
                assert!(has_test(file, name), "{file} has no test {name}");
                tests += 1;
            }
        }
    }
    assert!(tests >= 60, "{tests} tests");
    assert!(!has_test("login.rs", "visitor_signs"), "the test can fail");
}
