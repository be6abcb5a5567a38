//! The lines of rules in `site.yaml`.

use cloudformation::yaml::Document;
use cloudformation::{DocumentPath, Json, printable};

/// The file and the lines of rules. The default has none, which is the place of a site without a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RulePlaces {
    file: String,
    lines: Vec<Option<u64>>,
    /// The lines of the rules of each host. `None` stands for a host without rules, which has those of the site.
    hosts: Vec<Option<Vec<Option<u64>>>>,
}

impl RulePlaces {
    /// The places of all rules in a configuration.
    pub fn new(file: impl Into<String>, document: &Document) -> Self {
        let rules = |object: &Json| object.get("rules").and_then(Json::as_array).map(Vec::len);
        let lines = |count: usize, list: &DocumentPath| -> Vec<Option<u64>> {
            let line = |position| document.location(&list.index(position)).map(|location| location.line);
            (0..count).map(line).collect()
        };
        let hosts = document.json.get("hosts").and_then(Json::as_array).into_iter().flatten().enumerate();
        let at_host = |(position, host)| {
            let list = DocumentPath::from_keys(&["hosts"]).index(position).key("rules");
            rules(host).map(|count| lines(count, &list))
        };
        Self {
            file: file.into(),
            lines: lines(rules(&document.json).unwrap_or_default(), &DocumentPath::from_keys(&["rules"])),
            hosts: hosts.map(at_host).collect(),
        }
    }

    /// The places of the rules that apply at a host, by its position among the hosts of `site.yaml`.
    pub fn at_host(&self, position: usize) -> Self {
        let lines = self.hosts.get(position).cloned().flatten().unwrap_or_else(|| self.lines.clone());
        Self { file: self.file.clone(), lines, hosts: Vec::new() }
    }

    /// The line of a rule.
    pub fn line(&self, rule: usize) -> Option<u64> {
        self.lines.get(rule).copied().flatten()
    }

    /// The place of a rule, such as `site.yaml:5`.
    pub fn place(&self, rule: usize) -> String {
        match self.line(rule) {
            Some(line) => format!("{}:{line}", printable(&self.file)),
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
