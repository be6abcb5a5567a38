//! Compares what `docs/providers` quotes with the sources of the quotations.
//!
//! `snapshots.rs` checks the configurations on these pages.

#![allow(clippy::expect_used, reason = "a test says so when its own set-up fails")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).expect("a readable file")
}

/// Returns the pages with their names.
fn pages() -> Vec<(String, String)> {
    let folder = fs::read_dir(repository("docs/providers")).expect("a folder");
    let mut pages: Vec<(String, String)> = folder
        .flatten()
        .map(|entry| (entry.file_name().display().to_string(), read(&entry.path())))
        .collect();
    pages.sort();
    assert!(pages.len() >= 8, "{} pages", pages.len());
    pages
}

/// Returns the texts between two delimiters.
fn between<'a>(text: &'a str, open: &str, close: &str) -> Vec<&'a str> {
    text.split(open).skip(1).filter_map(|rest| rest.split_once(close)).map(|(found, _)| found).collect()
}

/// Returns the codes that a source file of the gate returns from a `match`.
fn codes_in(file: &str) -> BTreeSet<String> {
    let source = read(&repository("crates/gate/src").join(file));
    let codes: BTreeSet<String> = between(&source, "=> \"", "\",").into_iter().map(str::to_owned).collect();
    assert!(codes.len() >= 8, "{file}: {codes:?}");
    codes
}

#[test]
fn titles_in_quotation_marks_are_titles_of_the_gates_pages() {
    let texts = read(&repository("docs/pages.md"));
    for (name, page) in pages() {
        for title in between(&page, "“", "”") {
            assert!(
                texts.contains(&format!("| {title} |")),
                "{name}: no page of the gate has the text “{title}”"
            );
        }
    }
}

#[test]
fn second_column_of_each_table_about_trouble_has_codes_of_the_log() {
    let mut known = codes_in("reason.rs");
    known.extend(codes_in("id_token.rs"));
    known.insert("detail".to_owned());
    let mut codes = 0;
    for (name, page) in pages() {
        let Some((_, section)) = page.split_once("\n## What goes wrong\n") else { continue };
        for row in section.lines().filter(|line| line.starts_with("| ")).skip(1) {
            let cell = row.split(" | ").nth(1).expect("a row of three cells");
            for code in cell.split('`').skip(1).step_by(2) {
                assert!(known.contains(code), "{name}: the log has no {code}");
                codes += 1;
            }
        }
    }
    assert!(codes >= 40, "{codes} codes");
}
