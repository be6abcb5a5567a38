//! Names in the templates of this repository: a rename leaves the findings as they are, and editors know the references that the checks know.

#![allow(clippy::expect_used, reason = "a test says so when its own set-up fails")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use cloudformation::assist::{NameKind, check_renamed, names, places_to_rename};
use cloudformation::validate::validate;
use cloudformation::{Json, ReferenceKind, references, yaml};

/// The folders with templates.
const FOLDERS: [&str; 3] = ["templates", "snapshots", "crates/cloudformation/tests/rules"];

/// Of the names of all templates, a test changes one of so many.
const STEP: usize = 3;

const NEW_NAME: &str = "SomethingElse";

fn templates() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut folders: Vec<PathBuf> = FOLDERS.iter().map(|folder| root.join(folder)).collect();
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder").flatten() {
            let list = if entry.path().is_dir() { &mut folders } else { &mut files };
            list.push(entry.path());
        }
    }
    files.sort();
    files
}

/// The findings in a document, each as text with the old name.
fn findings(document: &Json, old_name: &str) -> BTreeSet<String> {
    validate(document).iter().map(|finding| finding.to_string().replace(NEW_NAME, old_name)).collect()
}

#[test]
fn rename_leaves_the_findings_as_they_are() {
    let mut count = 0;
    for file in templates() {
        let Ok(text) = fs::read_to_string(&file) else { continue };
        let Ok(document) = yaml::read_file(&file, &text) else { continue };
        let names = names(&text, &document);
        let defined: Vec<_> = names.iter().filter(|name| name.is_definition).collect();
        for chosen in defined {
            count += 1;
            if count % STEP != 0 {
                continue;
            }
            let Ok(places) = places_to_rename(&document.json, &names, chosen, NEW_NAME) else { continue };
            assert_eq!(check_renamed(&file, &text, &places, chosen, NEW_NAME), Ok(()), "{}", file.display());
            let mut renamed = text.clone();
            for place in places.into_iter().rev() {
                renamed.replace_range(place, NEW_NAME);
            }
            let renamed = yaml::read_file(&file, &renamed).expect("a template");
            let (before, after) =
                (findings(&document.json, &chosen.name), findings(&renamed.json, &chosen.name));
            assert_eq!(after, before, "{} in {}", chosen.name, file.display());
        }
    }
    assert!(count > 500, "{count}");
}

#[test]
fn editors_know_every_reference_that_the_checks_know() {
    let mut count = 0;
    for file in templates() {
        let Ok(text) = fs::read_to_string(&file) else { continue };
        let Ok(document) = yaml::read_file(&file, &text) else { continue };
        let names = names(&text, &document);
        let used: BTreeSet<_> = names
            .iter()
            .filter(|name| !name.is_definition)
            .map(|name| (name.kind == NameKind::Condition, name.name.as_str()))
            .collect();
        for reference in references(&document.json) {
            count += 1;
            let is_known = used.contains(&(reference.kind == ReferenceKind::Condition, reference.id));
            assert!(is_known, "{reference:?} in {}", file.display());
        }
    }
    assert!(count > 1_000, "{count}");
}
