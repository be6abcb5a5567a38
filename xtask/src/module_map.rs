//! The map of modules in ARCHITECTURE.md, compared with the source files.
//!
//! An entry of the map begins with the path of a crate or a module in bold, such as `cloudformation::validate`. It names the modules in
//! this folder, each in backticks. A module with a folder ends with a slash. Other texts in backticks have a character that no name of a
//! module has, such as the dot in `site.yaml`.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::system::{Failure, print};

const DOCUMENT: &str = "ARCHITECTURE.md";
const HEADING: &str = "\n### Modules\n";
/// The beginning of the section after the map.
const NEXT_SECTION: &str = "\n## ";
/// The beginning of an entry.
const ENTRY: &str = "\n**`";

/// Fails if the map lacks a module, or names one that does not exist.
pub(crate) fn run() -> Result<(), Failure> {
    let text = fs::read_to_string(DOCUMENT)?;
    let map = text.split_once(HEADING).ok_or("ARCHITECTURE.md has no section Modules")?.1;
    let map = map.split(NEXT_SECTION).next().unwrap_or(map);
    let mut faults = Vec::new();
    let mut count = 0;
    for entry in map.split(ENTRY).skip(1) {
        let (path, names) = entry.split_once('`').ok_or("an entry of the map has no end")?;
        let modules = modules(&folder(path))?;
        count += modules.len();
        faults.extend(compare(path, names, &modules));
    }
    for fault in &faults {
        print(fault);
    }
    if !faults.is_empty() {
        return Err(format!("{DOCUMENT} differs from the modules in {} places", faults.len()).into());
    }
    print(&format!("{DOCUMENT} names {count} modules"));
    Ok(())
}

/// The folder of a crate or a module.
fn folder(path: &str) -> PathBuf {
    let mut names = path.split("::");
    let root = PathBuf::from(names.next().unwrap_or_default()).join("src");
    let root = if root.is_dir() { root } else { Path::new("crates").join(root) };
    names.fold(root, |folder, name| folder.join(name))
}

/// The modules of a folder, without tests.
fn modules(folder: &Path) -> Result<BTreeSet<String>, Failure> {
    const OTHER_FILES: [&str; 4] = ["lib", "main", "mod", "tests"];
    let mut modules = BTreeSet::new();
    for entry in fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))? {
        let path = entry?.path();
        let Some(name) = path.file_stem().and_then(|name| name.to_str()) else { continue };
        if OTHER_FILES.contains(&name) {
            continue;
        }
        if path.join("mod.rs").exists() {
            modules.insert(format!("{name}/"));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            modules.insert(name.to_owned());
        }
    }
    Ok(modules)
}

/// The modules that an entry lacks, and those that it names and that do not exist.
fn compare(path: &str, text: &str, modules: &BTreeSet<String>) -> Vec<String> {
    let names: BTreeSet<&str> = text.split('`').skip(1).step_by(2).collect();
    let missing = modules.iter().filter(|module| !names.contains(module.as_str()));
    let gone = names.iter().filter(|name| is_module(name) && !modules.contains(**name));
    let missing = missing.map(|module| format!("{DOCUMENT}: {path} lacks `{module}`; say what it contains"));
    missing.chain(gone.map(|name| format!("{DOCUMENT}: {path} has no module `{name}`"))).collect()
}

/// Whether a text has the form of a module's name, with or without the slash of a folder.
fn is_module(text: &str) -> bool {
    let name = text.strip_suffix('/').unwrap_or(text);
    !name.is_empty() && name.chars().all(|letter| letter.is_ascii_lowercase() || letter == '_')
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::compare;

    fn faults(text: &str) -> Vec<String> {
        let modules = BTreeSet::from(["rule".to_owned(), "yaml/".to_owned()]);
        compare("cloudformation", text, &modules)
    }

    #[test]
    fn map_with_all_modules_has_no_faults() {
        assert!(
            faults("**, from the bottom:\n| `rule`, `yaml/` | rules; reading of `site.yaml` |\n").is_empty()
        );
    }

    #[test]
    fn module_that_the_map_lacks_is_named() {
        let expected = "ARCHITECTURE.md: cloudformation lacks `yaml/`; say what it contains";
        assert_eq!(faults("** has `rule`."), [expected]);
    }

    #[test]
    fn module_that_is_gone_is_named() {
        for name in ["diff/", "wild_card"] {
            let expected = format!("ARCHITECTURE.md: cloudformation has no module `{name}`");
            assert_eq!(faults(&format!("** has `rule`, `yaml/` and `{name}`.")), [expected]);
        }
    }
}
