//! From paths to logical IDs.

use std::collections::BTreeMap;

use cloudformation::{DocumentPath, Finding};

use crate::rules::UNUSED_NAME;

/// The logical IDs that differ from their paths, by path.
#[derive(Debug, Default)]
pub(super) struct LogicalIds {
    pins: BTreeMap<String, Exception>,
    moves: BTreeMap<String, Exception>,
    /// Whether a name at the root is the logical ID as it is.
    are_names: bool,
}

/// A pinned logical ID, or the path from before a move.
#[derive(Debug)]
struct Exception {
    text: String,
    used: bool,
}

impl LogicalIds {
    /// Sets the logical ID of the resource at a path.
    pub(super) fn pin(&mut self, path: &str, id: &str) {
        self.pins.insert(path.to_owned(), Exception { text: id.to_owned(), used: false });
    }

    /// Derives the logical IDs at and below the path `to` from the path `from`.
    pub(super) fn moved(&mut self, from: &str, to: &str) {
        self.moves.insert(to.to_owned(), Exception { text: from.to_owned(), used: false });
    }

    /// Lets names at the root be logical IDs as they are.
    pub(super) fn use_names(&mut self) {
        self.are_names = true;
    }

    /// The logical ID of a resource or parameter: its pin, or else the ID of its path with the suffix.
    pub(super) fn logical_id(&mut self, path: &[String], suffix: &str) -> String {
        if let Some(pin) = self.pins.get_mut(&path.join("/")) {
            pin.used = true;
            return pin.text.clone();
        }
        self.entry(path) + suffix
    }

    /// The logical ID of an output, condition, mapping or rule. Pins do not apply to them.
    pub(super) fn entry(&mut self, path: &[String]) -> String {
        // The move of the longest path applies.
        for length in (1..=path.len()).rev() {
            if let Some(moved) = self.moves.get_mut(&path[..length].join("/")) {
                moved.used = true;
                let from = moved.text.split('/').map(str::to_owned);
                let before: Vec<String> = from.chain(path[length..].iter().cloned()).collect();
                return logical_id(&before);
            }
        }
        match path {
            [name] if self.are_names => name.clone(),
            _ => logical_id(path),
        }
    }

    /// A finding for each pin and each move that no construct has used. It is often misspelt, or it comes too late.
    pub(super) fn findings(&self) -> Vec<Finding> {
        let mut findings = Vec::new();
        for (exceptions, kind) in [(&self.pins, "pin"), (&self.moves, "move")] {
            for path in exceptions.iter().filter(|(_, exception)| !exception.used).map(|(path, _)| path) {
                let problem = format!("nothing is placed at {path}, so its {kind} has no effect");
                let advice = format!("check the path, and write the {kind} before the construct is placed");
                findings.push(UNUSED_NAME.at(DocumentPath::root(), problem).with_advice(advice));
            }
        }
        findings
    }
}

/// The logical ID of a path: the names without other characters than letters and digits, each word with a capital.
///
/// The name `Resource` is left out, so a construct that is a single resource has the ID of its scope.
///
/// ```
/// use constructs::logical_id;
///
/// assert_eq!(logical_id(&["Edge", "Function"]), "EdgeFunction");
/// assert_eq!(logical_id(&["Record", "reports.example.com"]), "RecordReportsExampleCom");
/// assert_eq!(logical_id(&["Content", "Resource"]), "Content");
/// ```
pub fn logical_id(path: &[impl AsRef<str>]) -> String {
    let names = path.iter().map(AsRef::as_ref).filter(|name| *name != "Resource");
    let words = names.flat_map(|name| name.split(|letter: char| !letter.is_ascii_alphanumeric()));
    let mut id = String::new();
    for word in words.filter(|word| !word.is_empty()) {
        id.push_str(&word[..1].to_ascii_uppercase());
        id.push_str(&word[1..]);
    }
    id
}
