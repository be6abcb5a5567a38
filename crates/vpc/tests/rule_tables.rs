//! The tables of the rules that `sitegate explain` does not know: those of this crate and of `serverless`, on which this crate builds.

#![allow(clippy::expect_used, reason = "a test says so when its own set-up fails")]

use std::env;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use cloudformation::Rule;

const MARK: &str = "<!-- `UPDATE=1 cargo test -p sitegate-vpc --test rule_tables` writes this table. -->\n\n";

fn table(rules: impl Iterator<Item = &'static Rule>) -> String {
    let mut table = "| rule | severity | finds | why |\n|---|---|---|---|\n".to_owned();
    for Rule { id, severity, summary, why, .. } in rules {
        let _ = writeln!(table, "| `{id}` | {} | {summary} | {why} |", severity.as_str());
    }
    table
}

/// Compares the table in a page of the guide, or writes it.
fn check(page: &str, rules: impl Iterator<Item = &'static Rule>) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs").join(page);
    let text = fs::read_to_string(&path).expect("a page");
    let (before, after) = text.split_once(MARK).expect("the mark before the table");
    let (written, rest) = after.split_once("\n\n").expect("text after the table");
    let table = table(rules);
    if env::var_os("UPDATE").is_some() {
        fs::write(&path, format!("{before}{MARK}{table}\n{rest}")).expect("a written page");
        return;
    }
    assert_eq!(format!("{written}\n"), table, "UPDATE=1 writes {page}");
}

#[test]
fn page_about_functions_lists_its_rules() {
    check("serverless.md", serverless::rules::all());
}

#[test]
fn page_about_networks_lists_its_rules() {
    check("vpc.md", vpc::rules::all());
}
