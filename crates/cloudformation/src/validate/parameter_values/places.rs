//! The places of a deployed template in the template of the author.

use std::collections::BTreeMap;

use crate::document::{DocumentPath, Segment};
use crate::finding::Finding;

/// What has changed at places of a template.
#[derive(Default)]
pub(in crate::validate) struct Places {
    /// The branches of `Fn::If` that are in place of the function, from the outer one to the inner one.
    branches: BTreeMap<DocumentPath, Vec<usize>>,
    /// Places where a result is in place of a function, with the parameters on which it depends.
    results: BTreeMap<DocumentPath, Vec<String>>,
}

impl Places {
    pub(in crate::validate) fn add_branch(&mut self, path: DocumentPath, position: usize) {
        self.branches.entry(path).or_default().push(position);
    }

    pub(super) fn add_result(&mut self, path: DocumentPath, parameters: impl IntoIterator<Item = String>) {
        self.results.entry(path).or_default().extend(parameters);
    }

    /// Whether a result is in place of a function at a place or below it.
    pub(super) fn has_result_below(&self, place: &DocumentPath) -> bool {
        self.results.range(place..).next().is_some_and(|(path, _)| path.is_within(place))
    }

    /// A finding in the deployed template as one in the template of the author. It names the parameters whose values it is about.
    pub(in crate::validate) fn in_template(&self, finding: Finding) -> Finding {
        if self.branches.is_empty() && self.results.is_empty() {
            return finding;
        }
        let (path, parameters) = self.located(finding.path());
        let finding = finding.with_path(path);
        match parameters {
            None => finding,
            Some([]) => finding.without_fix(),
            Some([only]) => finding.without_fix().with_further_cause(&format!("{only} has this value")),
            Some(all) => {
                finding.without_fix().with_further_cause(&format!("the value depends on {}", all.join(", ")))
            }
        }
    }

    /// A place in the deployed template as one in the template of the author.
    pub(in crate::validate) fn path_in_template(&self, path: &DocumentPath) -> DocumentPath {
        self.located(path).0
    }

    /// The same with the parameters on which the first result at the place, or around it, depends.
    fn located(&self, place: &DocumentPath) -> (DocumentPath, Option<&[String]>) {
        let mut deployed = DocumentPath::root();
        let mut path = DocumentPath::root();
        let mut parameters = None;
        let mut read = |deployed: &DocumentPath, path: &mut DocumentPath| {
            for position in self.branches.get(deployed).into_iter().flatten() {
                path.push_key("Fn::If");
                path.push_index(*position);
            }
            parameters = parameters.or_else(|| self.results.get(deployed));
        };
        read(&deployed, &mut path);
        for segment in place.segments() {
            match segment {
                Segment::Key(key) => (deployed.push_key(key), path.push_key(key)),
                Segment::Index(index) => (deployed.push_index(*index), path.push_index(*index)),
            };
            read(&deployed, &mut path);
        }
        (path, parameters.map(Vec::as_slice))
    }
}
