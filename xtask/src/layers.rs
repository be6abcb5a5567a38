//! Finds files of a crate that import each other in a circle, directly or through others.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use crate::imports::{Imports, imports};
use crate::modules::Modules;
use crate::system::{Failure, files, print};

const KNOWN: &str = "xtask/known-circles.txt";
const HEAD: &str = "\
# Files of one crate that import each other in a circle. Blank lines separate the circles.
# This list only shrinks: `cargo xtask layers --shrink` takes out what is no longer part of a circle.
";

/// The files of one circle, from the root of the repository.
type Circle = BTreeSet<String>;

/// Fails if there is a circle that is not in the list, or an entry of the list that is no longer a circle.
pub(crate) fn run(arguments: &[String]) -> Result<(), Failure> {
    let is_shrinking = match arguments {
        [] => false,
        [flag] if flag == "--shrink" => true,
        _ => return Err("usage: cargo xtask layers [--shrink]".into()),
    };
    let known = known()?;
    let mut circles = Vec::new();
    let mut faults = String::new();
    let mut count = 0;
    for root in roots()? {
        let modules = Modules::read(&root)?;
        count += modules.files.len();
        let imports = imports(&modules);
        for members in strongly_connected(&imports) {
            let circle = members.iter().map(|file| modules.files[*file].display().to_string()).collect();
            if !known.iter().any(|known| known.is_superset(&circle)) {
                let _ = writeln!(faults, "files that import each other in a circle:");
                describe(&members, &modules, &imports, &mut faults);
            }
            circles.push(circle);
        }
    }
    if !faults.is_empty() {
        return Err(faults.into());
    }
    if is_shrinking {
        fs::write(KNOWN, listed(&circles))?;
    } else if let Some(stale) = known.iter().find(|known| !circles.contains(known)) {
        let names = stale.iter().cloned().collect::<Vec<_>>().join("\n");
        return Err(format!(
            "{KNOWN}: these files are no longer one circle; run `cargo xtask layers --shrink`:\n{names}"
        )
        .into());
    }
    print(&format!("layers: {count} files, {} known circles and no other", circles.len()));
    Ok(())
}

/// The root file of each crate.
fn roots() -> Result<Vec<PathBuf>, Failure> {
    let manifests = files(&["Cargo.toml", "*/Cargo.toml"])?;
    let folders = manifests.iter().filter_map(|manifest| manifest.parent());
    let roots = folders.flat_map(|folder| ["lib.rs", "main.rs"].map(|root| folder.join("src").join(root)));
    Ok(roots.filter(|root| root.is_file()).collect())
}

fn known() -> Result<Vec<Circle>, Failure> {
    if !Path::new(KNOWN).exists() {
        return Ok(Vec::new());
    }
    let text = fs::read_to_string(KNOWN)?;
    let lines: Vec<&str> = text.lines().filter(|line| !line.starts_with('#')).collect();
    let circles = lines.split(|line| line.is_empty()).filter(|circle| !circle.is_empty());
    Ok(circles.map(|circle| circle.iter().map(ToString::to_string).collect()).collect())
}

fn listed(circles: &[Circle]) -> String {
    let mut text = HEAD.to_owned();
    for circle in circles {
        text.push('\n');
        for file in circle {
            text.push_str(file);
            text.push('\n');
        }
    }
    text
}

/// Groups of two files or more in which each file leads to each other file.
fn strongly_connected(imports: &Imports) -> Vec<BTreeSet<usize>> {
    let mut groups: Vec<BTreeSet<usize>> = Vec::new();
    for file in imports.keys() {
        if groups.iter().any(|group| group.contains(file)) {
            continue;
        }
        let reached = reachable(imports, *file);
        if reached.contains(file) {
            let circle = reached.into_iter().filter(|other| reachable(imports, *other).contains(file));
            groups.push(circle.collect());
        }
    }
    groups
}

/// The files that a file imports, directly or through others.
fn reachable(imports: &Imports, start: usize) -> BTreeSet<usize> {
    let mut reached = BTreeSet::new();
    let mut next = vec![start];
    while let Some(file) = next.pop() {
        next.extend(
            imports.get(&file).into_iter().flat_map(|known| known.keys()).filter(|to| reached.insert(**to)),
        );
    }
    reached
}

fn describe(members: &BTreeSet<usize>, modules: &Modules, imports: &Imports, text: &mut String) {
    for file in members {
        let Some(known) = imports.get(file) else { continue };
        for (other, path) in known.iter().filter(|(other, _)| members.contains(other)) {
            let [from, to] = [file, other].map(|index| modules.files[*index].display());
            let _ = writeln!(text, "  {from} imports {to}: {path}");
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;

    use super::strongly_connected;
    use crate::imports::imports;
    use crate::modules::Modules;

    /// The circles of a crate with these files, each as names of files.
    fn circles(files: &[(&str, &str)]) -> Vec<BTreeSet<String>> {
        let folder = tempfile::tempdir().expect("a temporary folder");
        for (name, text) in files {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().expect("a folder")).expect("a new folder");
            fs::write(path, text).expect("a written file");
        }
        let modules = Modules::read(&folder.path().join("lib.rs")).expect("valid source code");
        let name = |file: &usize| {
            let path = modules.files[*file].strip_prefix(folder.path()).expect("a file of the crate");
            path.display().to_string()
        };
        strongly_connected(&imports(&modules))
            .iter()
            .map(|circle| circle.iter().map(name).collect())
            .collect()
    }

    #[test]
    fn two_files_that_import_each_other_are_a_circle() {
        let found = circles(&[
            ("lib.rs", "mod a; mod b;"),
            ("a.rs", "use crate::b::B; pub struct A;"),
            ("b.rs", "pub struct B; fn f() -> crate::a::A { super::a::A }"),
        ]);
        assert_eq!(found, [BTreeSet::from(["a.rs".to_owned(), "b.rs".to_owned()])]);
    }

    #[test]
    fn circle_through_a_reexport_is_found() {
        let found = circles(&[
            ("lib.rs", "mod a; mod b; mod c; pub use b::*;"),
            ("a.rs", "use crate::B; pub struct A;"),
            ("b.rs", "use crate::c; pub struct B; type C = c::C;"),
            ("c.rs", "pub struct C(Vec<crate::a::A>);"),
        ]);
        let names = ["a.rs", "b.rs", "c.rs"].map(str::to_owned);
        assert_eq!(found, [BTreeSet::from(names)]);
    }

    #[test]
    fn child_that_uses_a_parent_which_uses_the_child_is_a_circle() {
        let found = circles(&[
            ("lib.rs", "mod m;"),
            ("m/mod.rs", "mod child; pub fn f() { child::g() } pub struct M;"),
            ("m/child.rs", "use super::M; pub fn g() {}"),
        ]);
        let names = ["m/child.rs", "m/mod.rs"].map(str::to_owned);
        assert_eq!(found, [BTreeSet::from(names)]);
    }

    #[test]
    fn path_in_a_macro_counts() {
        let found = circles(&[
            ("lib.rs", "mod a; mod b;"),
            ("a.rs", "pub struct A; fn f() { println!(\"{}\", crate::b::B) }"),
            ("b.rs", "use crate::{a::A}; pub const B: u8 = 1;"),
        ]);
        assert_eq!(found.len(), 1);
    }

    #[test]
    fn declarations_and_reexports_are_not_imports() {
        let found = circles(&[
            ("lib.rs", "mod a; pub use a::A; pub struct Root;"),
            ("a.rs", "use crate::Root; pub struct A;"),
        ]);
        assert!(found.is_empty(), "{found:?}");
    }

    #[test]
    fn imports_of_tests_do_not_count() {
        let found = circles(&[
            ("lib.rs", "mod a; mod b;"),
            ("a.rs", "pub struct A; #[cfg(test)] mod tests { use crate::b::B; }"),
            ("b.rs", "use crate::a::A; pub struct B;"),
        ]);
        assert!(found.is_empty(), "{found:?}");
    }
}
