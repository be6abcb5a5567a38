//! The lines of rules in `site.yaml`.

use cloudformation::DocumentPath;
use cloudformation::yaml::Document;

/// The file and the lines of rules. The default has none, which is the place of a site without a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RulePlaces {
    file: String,
    lines: Vec<Option<u64>>,
}

impl RulePlaces {
    /// The places of all rules in a configuration.
    pub fn new(file: impl Into<String>, document: &Document) -> Self {
        let rules = document.json.get("rules").and_then(|rules| rules.as_array());
        let count = rules.map_or(0, Vec::len);
        let line = |position| {
            let path = DocumentPath::from_keys(&["rules"]).index(position);
            document.location(&path).map(|location| location.line)
        };
        Self { file: file.into(), lines: (0..count).map(line).collect() }
    }

    /// The line of a rule.
    pub fn line(&self, rule: usize) -> Option<u64> {
        self.lines.get(rule).copied().flatten()
    }

    /// The place of a rule, such as `site.yaml:5`.
    pub fn place(&self, rule: usize) -> String {
        match self.line(rule) {
            Some(line) => format!("{}:{line}", self.file),
            None => format!("rule {}", rule + 1),
        }
    }

    /// The place of a rule next to the name of the file, such as `line 5`.
    pub(super) fn short(&self, rule: usize) -> String {
        match self.line(rule) {
            Some(line) => format!("line {line}"),
            None => format!("rule {}", rule + 1),
        }
    }
}
