//! The licence texts of the crates whose code is in the released programs.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::dependencies::Dependencies;

/// How the names of files with a licence start, in capitals.
const NAMES: [&str; 6] = ["LICENSE", "LICENCE", "COPYING", "COPYRIGHT", "NOTICE", "UNLICENSE"];
/// The folder of a crate that no program contains, in capitals.
const TESTS: &str = "TESTS";
const LINE: &str = "================================================================================";

/// One text with the licence of each crate. A text that many crates share is there once.
pub(super) fn third_party(dependencies: &Dependencies) -> io::Result<String> {
    let mut text = String::from("The programs of this release contain code of these crates:\n\n");
    let mut owners = BTreeMap::<String, Vec<String>>::new();
    for used in dependencies.values().filter(|used| !used.is_ours) {
        let name = format!("{} {}", used.name, used.version);
        let _ = writeln!(text, "{name}: {}", used.licence);
        for licence in texts_in(&used.folder)? {
            owners.entry(licence).or_default().push(name.clone());
        }
    }
    let mut sections: Vec<_> = owners.into_iter().map(|(licence, names)| (names, licence)).collect();
    sections.sort();
    for (mut names, licence) in sections {
        names.dedup();
        let _ = write!(text, "\n{LINE}\n{}\n{LINE}\n\n{licence}\n", names.join(", "));
    }
    Ok(text)
}

/// The different licence texts below a crate's folder, sorted by their paths. Crates hold other people's code in folders that have their own licence.
fn texts_in(folder: &Path) -> io::Result<Vec<String>> {
    let mut paths = Vec::new();
    licences_below(folder, &mut paths)?;
    paths.sort();
    let mut texts = Vec::new();
    for path in paths {
        let text = String::from_utf8_lossy(&fs::read(path)?).replace("\r\n", "\n").trim_end().to_owned();
        if !texts.contains(&text) {
            texts.push(text);
        }
    }
    Ok(texts)
}

fn licences_below(folder: &Path, found: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let (path, name) = (entry.path(), entry.file_name().to_string_lossy().to_uppercase());
        if entry.file_type()?.is_dir() {
            if name != TESTS {
                licences_below(&path, found)?;
            }
        } else if NAMES.iter().any(|start| name.starts_with(start)) && path.extension() != Some("rs".as_ref())
        {
            found.push(path);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::Path;

    use super::super::dependencies::{Crate, Dependencies};
    use super::third_party;

    fn used(root: &Path, name: &str, is_ours: bool, text: &str) -> (String, Crate) {
        let folder = root.join(name);
        fs::create_dir_all(&folder).expect("a folder");
        fs::write(folder.join("LICENSE-MIT"), text).expect("a file");
        fs::write(folder.join("README.md"), "not a licence").expect("a file");
        let (version, licence) = ("1.0.0".to_owned(), "MIT".to_owned());
        let found = Crate { name: name.to_owned(), version, licence, folder, is_ours, uses: BTreeSet::new() };
        (name.to_owned(), found)
    }

    #[test]
    fn shared_text_is_there_once_with_all_its_crates() {
        let folder = tempfile::tempdir().expect("a folder");
        let crates = [
            used(folder.path(), "a", false, "one"),
            used(folder.path(), "b", false, "two"),
            used(folder.path(), "c", false, "one\r\n"),
            used(folder.path(), "d", false, "one"),
            used(folder.path(), "e", true, "ours"),
        ];
        let text = third_party(&Dependencies::from(crates)).expect("text");
        assert_eq!(text.matches("one").count(), 1, "{text}");
        assert!(text.contains("a 1.0.0, c 1.0.0, d 1.0.0\n") && text.contains("b 1.0.0: MIT\n"), "{text}");
        assert!(!text.contains("ours") && !text.contains("not a licence"), "{text}");
    }

    #[test]
    fn licences_of_code_from_others_are_there() {
        let folder = tempfile::tempdir().expect("a folder");
        let holder = used(folder.path(), "holder", false, "own");
        for (path, text) in [
            ("holder/vendor/LICENSE", "of the others"),
            ("holder/tests/LICENSE", "of test data"),
            ("holder/src/license.rs", "code"),
        ] {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().expect("a folder")).expect("folders");
            fs::write(path, text).expect("a file");
        }
        let text = third_party(&Dependencies::from([holder])).expect("text");
        assert!(text.contains("own") && text.contains("of the others"), "{text}");
        assert!(!text.contains("of test data") && !text.contains("code\n"), "{text}");
    }
}
