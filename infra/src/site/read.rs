//! Reads the text of `site.yaml`, and reports all findings with their places.

use std::collections::HashSet;
use std::sync::OnceLock;

use cloudformation::report::LocatedFinding;
use cloudformation::schema::{self, Dialect, MISSING_PROPERTY, PATTERN, Schema, WRONG_TYPE};
use cloudformation::yaml::{self, Document};
use cloudformation::{DocumentPath, Finding, Json, Report, Segment};
use serde_json::json;

use super::config::Site;
use super::rules::SYNTAX;
use super::{advice, check};

/// [`super::json_schema`] as a file, because reading it is faster than generating it.
///
/// A test compares the file with the types.
const SCHEMA: &str = include_str!("../../site.schema.json");

/// Reads and checks a file. A file that only has warnings is accepted; [`Site::synth`] reports the warnings.
///
/// Malformed parts are removed before the values are checked, so one error does not hide another. An item of a list is
/// replaced by a placeholder, so the other items keep their positions.
///
/// ```
/// let site = infra::site::read("provider: { issuer: https://idp.example.com, client_id: abc }")
///     .expect("a configuration without errors");
/// assert_eq!(site.provider.client_id.as_deref(), Some("abc"));
///
/// let findings = infra::site::read("provider: { isuer: https://idp.example.com }").expect_err("a misspelt key");
/// assert_eq!(findings[0].location.map(|place| (place.line, place.column)), Some((1, 13)));
/// ```
pub fn read(text: &str) -> Result<Site, Vec<LocatedFinding>> {
    let document = yaml::read(text).map_err(|error| vec![syntax_error(text, error)])?;
    let json =
        if document.json.is_null() { Json::Object(serde_json::Map::new()) } else { document.json.clone() };
    let mut report = Report::default();
    if let Some(schema) = schema() {
        schema::check(schema, &json, &DocumentPath::root(), Dialect::Json, &mut report);
    }
    // Patterns are for editors. The checks below find the same mistakes, and their advice says what to write.
    let mut findings: Vec<Finding> =
        report.into_findings().into_iter().filter(|finding| finding.rule().id != PATTERN.id).collect();
    let malformed = Malformed::new(&findings);
    let mut wellformed = json;
    malformed.remove_from(&mut wellformed);
    let site: Option<Site> = match serde_json::from_value(wellformed) {
        Ok(site) => Some(site),
        Err(error) => {
            if findings.is_empty() {
                findings.push(WRONG_TYPE.at(DocumentPath::root(), error.to_string()));
            }
            None
        }
    };
    for found in site.iter().flat_map(check::check_with_dependencies) {
        let is_about_default = malformed.hides(found.finding.path(), &document.json)
            || found.depends_on.iter().any(|setting| malformed.changes(setting));
        if !is_about_default {
            findings.push(found.finding);
        }
    }
    match site {
        Some(site) if !findings.iter().any(Finding::is_error) => Ok(site),
        _ => {
            let mut all = located(findings, &document);
            all.sort_by_key(|found| found.location);
            Err(all)
        }
    }
}

fn located(findings: Vec<Finding>, document: &Document) -> Vec<LocatedFinding> {
    let are_about_secrets: Vec<bool> = findings.iter().map(advice::is_about_secret).collect();
    let advised = findings.into_iter().map(|finding| advice::advise(finding, &document.json));
    let located = LocatedFinding::all_in_document(advised, document).into_iter().zip(are_about_secrets);
    located
        .map(|(found, is_about_secret)| if is_about_secret { found.without_source() } else { found })
        .collect()
}

/// The JSON Schema of `site.yaml`, read once.
pub fn schema() -> Option<&'static Schema> {
    static COMPILED: OnceLock<Option<Schema>> = OnceLock::new();
    COMPILED.get_or_init(|| Schema::read(SCHEMA).ok()).as_ref()
}

/// The finding about a text that is not YAML.
pub fn syntax_error(text: &str, error: yaml::ReadError) -> LocatedFinding {
    let lines = yaml::Lines::new(text);
    let is_rule = error.location.is_some_and(|place| lines.line(place.line).contains("path: *"));
    let advice = if is_rule { format!("{}; all paths: \"/*\"", error.advice) } else { error.advice };
    let finding = SYNTAX.at(DocumentPath::root(), error.problem).with_advice(advice);
    LocatedFinding::new(finding, error.location)
}

/// The paths of malformed values.
struct Malformed {
    /// Values that are removed.
    faulty: SortedPaths,
    /// The faulty members of objects. Faulty items of Lists are not among them.
    members: SortedPaths,
    /// The faulty values that no placeholder replaces.
    lost: SortedPaths,
    /// Objects without a required key. The other keys are kept.
    incomplete: SortedPaths,
}

impl Malformed {
    fn new(findings: &[Finding]) -> Self {
        let (incomplete, faulty): (Vec<&Finding>, Vec<&Finding>) =
            findings.iter().partition(|finding| finding.rule().id == MISSING_PROPERTY.id);
        let path = |finding: &Finding| finding.path().clone();
        let faulty: SortedPaths = faulty.into_iter().map(path).collect();
        let select = |is_selected: fn(&DocumentPath) -> bool| {
            faulty.0.iter().filter(|path| is_selected(path)).cloned().collect()
        };
        Self {
            members: select(|path| matches!(path.segments().last(), Some(Segment::Key(_)))),
            lost: select(|path| !is_replaced_by_placeholder(path)),
            faulty,
            incomplete: incomplete.into_iter().map(path).collect(),
        }
    }

    /// Removes the faulty values from a document. The last ones come first, so that a removal does not move the others.
    fn remove_from(&self, document: &mut Json) {
        // To remove many members one by one would move the others as many times.
        for siblings in self.faulty.0.chunk_by(|left, right| parent(left) == parent(right)).rev() {
            let Some(parents) = siblings.first().and_then(parent) else { continue };
            let last = siblings.iter().filter_map(|path| path.segments().last());
            match node(document, parents) {
                Some(Json::Object(members)) => {
                    let faulty: HashSet<&str> = last.filter_map(Segment::as_key).collect();
                    members.retain(|name, _| !faulty.contains(name.as_str()));
                }
                Some(Json::Array(items)) => {
                    let faulty: HashSet<usize> = last.filter_map(Segment::as_index).collect();
                    let kept = items.drain(..).enumerate().filter_map(|(position, item)| {
                        if faulty.contains(&position) { placeholder(parents, position) } else { Some(item) }
                    });
                    *items = kept.collect();
                }
                _ => {}
            }
        }
    }

    /// Whether the removal changes the meaning of a setting. A placeholder in a list does not.
    fn changes(&self, setting: &DocumentPath) -> bool {
        self.faulty.lead_to(setting.segments()) || self.lost.are_in(setting)
    }

    /// Whether a finding at this path is about a default or a placeholder, and not about the author's text.
    fn hides(&self, path: &DocumentPath, original: &Json) -> bool {
        let is_faulty = self.faulty.lead_to(path.segments()) || self.members.are_in(path);
        let is_in_incomplete = || parent(path).is_some_and(|parents| self.incomplete.lead_to(parents));
        is_faulty || (is_in_incomplete() && !exists(original, path))
    }
}

/// Paths in their order, in which those below a path follow it. A configuration can have thousands of malformed values, so each question
/// looks at a few of them.
struct SortedPaths(Vec<DocumentPath>);

impl SortedPaths {
    /// Whether one of the paths is the one of these segments, or leads to it.
    fn lead_to(&self, segments: &[Segment]) -> bool {
        (0..=segments.len())
            .any(|end| self.0.binary_search_by(|path| path.segments().cmp(&segments[..end])).is_ok())
    }

    /// Whether one of the paths is this one, or is below it.
    fn are_in(&self, path: &DocumentPath) -> bool {
        let first = self.0.partition_point(|other| other < path);
        self.0.get(first).is_some_and(|other| other.is_within(path))
    }
}

impl FromIterator<DocumentPath> for SortedPaths {
    fn from_iter<I: IntoIterator<Item = DocumentPath>>(paths: I) -> Self {
        let mut paths: Vec<DocumentPath> = paths.into_iter().collect();
        paths.sort();
        paths.dedup();
        Self(paths)
    }
}

/// The segments that lead to the object or List that contains a value.
fn parent(path: &DocumentPath) -> Option<&[Segment]> {
    path.segments().split_last().map(|(_, parents)| parents)
}

fn is_replaced_by_placeholder(path: &DocumentPath) -> bool {
    match path.segments().split_last() {
        Some((Segment::Index(position), list)) => placeholder(list, *position).is_some(),
        _ => false,
    }
}

/// An item that takes the place of a malformed one. The items of some lists have no neutral value, so they have no
/// placeholder. Texts differ, because equal items would be reported as duplicates.
fn placeholder(list: &[Segment], position: usize) -> Option<Json> {
    let Some(Segment::Key(name)) = list.last() else { return None };
    match name.as_str() {
        "rules" | "behaviors" | "tests" | "hosts" => Some(json!({})),
        "parameters" => None,
        _ => Some(json!(format!("\0{position}"))),
    }
}

fn node<'a>(document: &'a mut Json, path: &[Segment]) -> Option<&'a mut Json> {
    path.iter().try_fold(document, |node, segment| match segment {
        Segment::Key(key) => node.get_mut(key.as_str()),
        Segment::Index(index) => node.get_mut(*index),
    })
}

fn exists(document: &Json, path: &DocumentPath) -> bool {
    path.segments().iter().try_fold(document, |node, segment| segment.value_in(node)).is_some()
}

#[cfg(test)]
mod tests {
    use cloudformation::DocumentPath;

    use super::SortedPaths;

    /// All paths of two keys and two positions that are not longer than three.
    fn paths() -> Vec<DocumentPath> {
        let mut all = vec![DocumentPath::root()];
        let mut start = 0;
        for _ in 0..3 {
            let end = all.len();
            for number in start..end {
                let parent = all[number].clone();
                all.extend([parent.key("a"), parent.key("ab"), parent.index(0), parent.index(10)]);
            }
            start = end;
        }
        all
    }

    #[test]
    fn sorted_paths_answer_as_a_search_through_all_of_them() {
        let all = paths();
        assert_eq!(all.len(), 85);
        for step in 2..all.len() {
            let some: Vec<&DocumentPath> = all.iter().skip(step % 7).step_by(step).collect();
            let sorted: SortedPaths = some.iter().rev().chain(&some).map(|path| (*path).clone()).collect();
            for path in &all {
                let lead_to = some.iter().any(|other| path.is_within(other));
                let are_in = some.iter().any(|other| other.is_within(path));
                assert_eq!(sorted.lead_to(path.segments()), lead_to, "{path} of {some:?}");
                assert_eq!(sorted.are_in(path), are_in, "{path} of {some:?}");
            }
        }
    }
}
