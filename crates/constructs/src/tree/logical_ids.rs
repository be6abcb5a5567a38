//! From paths to logical IDs: by rule, as pinned, or as they were before a rename.

use std::collections::BTreeMap;

use cloudformation::{DocumentPath, Finding};

/// The exceptions to the rule, by path.
#[derive(Debug, Default)]
pub(super) struct LogicalIds {
    pins: BTreeMap<String, Exception>,
    moves: BTreeMap<String, Exception>,
}

#[derive(Debug)]
struct Exception {
    text: String,
    used: bool,
}

impl LogicalIds {
    pub(super) fn pin(&mut self, path: &str, id: &str) {
        self.pins.insert(path.to_owned(), Exception { text: id.to_owned(), used: false });
    }

    pub(super) fn moved(&mut self, from: &str, to: &str) {
        self.moves.insert(to.to_owned(), Exception { text: from.to_owned(), used: false });
    }

    /// The ID of what stands at a path. A pin is the whole of it; a suffix follows every other.
    pub(super) fn logical_id(&mut self, path: &[String], suffix: &str) -> String {
        if let Some(pin) = self.pins.get_mut(&path.join("/")) {
            pin.used = true;
            return pin.text.clone();
        }
        self.entry(path) + suffix
    }

    /// The ID of what is no resource and has no pin.
    pub(super) fn entry(&mut self, path: &[String]) -> String {
        // The longest path that was moved says where the rest was.
        for length in (1..=path.len()).rev() {
            if let Some(moved) = self.moves.get_mut(&path[..length].join("/")) {
                moved.used = true;
                let before: Vec<String> =
                    moved.text.split('/').map(str::to_owned).chain(path[length..].iter().cloned()).collect();
                return logical_id(&before);
            }
        }
        logical_id(path)
    }

    /// A pin or a move that nothing was placed at: most often it was said too late, or misspelt.
    pub(super) fn findings(&self) -> Vec<Finding> {
        let stale = |what: &str, path: &str| {
            let problem = format!("nothing is placed at {path}, so its {what} has no effect");
            Finding::warning("unused-name", DocumentPath::root(), problem)
                .with_advice("say it before the construct is placed")
        };
        let unused = |all: &BTreeMap<String, Exception>, what: &'static str| -> Vec<Finding> {
            all.iter().filter(|(_, one)| !one.used).map(|(path, _)| stale(what, path)).collect()
        };
        [unused(&self.pins, "pin"), unused(&self.moves, "move")].concat()
    }
}

/// The logical ID of a path: `["Edge", "Function"]` is `EdgeFunction`, `["Record", "reports.example.com"]` is `RecordReportsExampleCom`.
pub fn logical_id(path: &[String]) -> String {
    let mut id = String::new();
    for name in path.iter().filter(|name| *name != "Resource") {
        for word in name.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| !word.is_empty())
        {
            id.push_str(&word[..1].to_ascii_uppercase());
            id.push_str(&word[1..]);
        }
    }
    id
}
