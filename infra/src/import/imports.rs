//! The `use` lines of a program.

use std::collections::{BTreeMap, BTreeSet};

use super::lines::{INDENT, LINE, fill};

/// The names that a program uses, by the path in which they are.
#[derive(Clone, Debug, Default)]
pub(super) struct Imports(BTreeMap<String, BTreeSet<String>>);

impl Imports {
    pub(super) fn add(&mut self, path: &str, name: &str) {
        self.0.entry(path.to_owned()).or_default().insert(name.to_owned());
    }

    pub(super) fn add_all(&mut self, path: &str, names: &[&str]) {
        for name in names {
            self.add(path, name);
        }
    }

    /// The lines, in rustfmt's order.
    pub(super) fn lines(&self) -> String {
        let mut lines: Vec<String> = self.0.iter().map(|(path, names)| line(path, names)).collect();
        // A brace comes after all letters, and a module before what is in it.
        lines.sort_by(|left, right| left.trim_end_matches(";\n").cmp(right.trim_end_matches(";\n")));
        lines.concat()
    }
}

fn line(path: &str, names: &BTreeSet<String>) -> String {
    // Types and constants begin with capitals, which come first in ASCII too.
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let list = names.join(", ");
    let line = match names.as_slice() {
        [name] => format!("use {path}::{name};\n"),
        _ => format!("use {path}::{{{list}}};\n"),
    };
    if line.len() <= LINE + 1 {
        return line;
    }
    format!("use {path}::{{\n{}\n}};\n", fill(names, INDENT))
}

#[cfg(test)]
mod tests {
    use super::Imports;

    #[test]
    fn types_come_before_functions_and_long_lists_have_several_lines() {
        let mut imports = Imports::default();
        imports.add("a", "b");
        imports.add("a", "C");
        imports.add("serde_json", "json");
        assert_eq!(imports.lines(), "use a::{C, b};\nuse serde_json::json;\n");
        imports.add("serde_json::json", "Value");
        assert!(imports.lines().ends_with("use serde_json::json;\nuse serde_json::json::Value;\n"));
        for number in 0..20 {
            imports.add("a", &format!("name{number:02}"));
        }
        let lines = imports.lines();
        assert!(lines.lines().count() > 3, "{lines}");
        assert!(lines.lines().all(|line| line.len() <= 100), "{lines}");
    }
}
