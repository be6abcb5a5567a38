//! From the text of `site.yaml` to a [`Site`], with every finding at once and its place.

use std::sync::OnceLock;

use cloudformation::schema::{self, Dialect, Schema};
use cloudformation::yaml::{self, Location};
use cloudformation::{DocumentPath, Finding, Json, Report, Segment};
use serde_json::json;

use super::{Site, check};

/// A finding and where in the file it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Located {
    /// What there is to say.
    pub finding: Finding,
    /// Line and column; none when the fault is of the whole file.
    pub location: Option<Location>,
}

/// The JSON Schema of `site.yaml`, for editors.
pub fn json_schema() -> Json {
    schemars::schema_for!(Site).to_value()
}

fn compiled() -> Option<&'static Schema> {
    static SCHEMA: OnceLock<Option<Schema>> = OnceLock::new();
    SCHEMA.get_or_init(|| Schema::read(&json_schema().to_string()).ok()).as_ref()
}

/// Reads and checks a file. A file with warnings only is read; [`Site::synth`] reports them. Faults of form do not hide faults of meaning: what is malformed is set aside, and the
/// rest is looked at all the same.
pub fn read(text: &str) -> Result<Site, Vec<Located>> {
    let document = yaml::read(text).map_err(|error| {
        let finding = Finding::error("syntax", DocumentPath::root(), error.problem);
        vec![Located { finding, location: error.location }]
    })?;
    let json =
        if document.json.is_null() { Json::Object(serde_json::Map::new()) } else { document.json.clone() };
    let mut findings = Vec::new();
    if let Some(schema) = compiled() {
        let mut report = Report::default();
        schema::check(schema, &json, &DocumentPath::root(), Dialect::Json, &mut report);
        findings = report.into_findings();
    }
    let mut sound = json;
    let malformed = Malformed::of(&findings);
    malformed.set_aside(&mut sound);
    let site: Option<Site> = match serde_json::from_value(sound) {
        Ok(site) => Some(site),
        Err(error) if findings.is_empty() => {
            findings.push(Finding::error("wrong-type", DocumentPath::root(), error.to_string()));
            None
        }
        Err(_) => None,
    };
    if let Some(site) = &site {
        let meant = check::judge(site).into_iter().filter(|judged| {
            let rests = &judged.rests_on;
            !malformed.hides(judged.finding.path(), &document.json)
                && !rests.iter().any(|path| malformed.unsettles(path))
        });
        findings.extend(meant.map(|judged| judged.finding));
    }
    match site {
        Some(site) if !findings.iter().any(Finding::is_error) => Ok(site),
        _ => {
            let located = |finding: Finding| Located { location: document.location(finding.path()), finding };
            let mut all: Vec<Located> = findings.into_iter().map(located).collect();
            all.sort_by_key(|one| one.location);
            Err(all)
        }
    }
}

/// The places that hold something other than what was meant.
struct Malformed {
    /// From the back, so that what stands before keeps its place.
    faulty: Vec<DocumentPath>,
    /// Objects that lack a member; the rest of them is as it was meant.
    incomplete: Vec<DocumentPath>,
}

impl Malformed {
    fn of(findings: &[Finding]) -> Self {
        let (incomplete, faulty): (Vec<&Finding>, Vec<&Finding>) =
            findings.iter().partition(|finding| finding.rule().id == "missing-property");
        let paths = |findings: Vec<&Finding>| -> Vec<DocumentPath> {
            let mut paths: Vec<DocumentPath> =
                findings.iter().map(|finding| finding.path().clone()).collect();
            paths.sort_by(|left, right| right.cmp(left));
            paths.dedup();
            paths
        };
        Self { faulty: paths(faulty), incomplete: paths(incomplete) }
    }

    /// Takes the faulty parts out. An item of a list leaves something sound behind, so that its neighbours stay where
    /// they are.
    fn set_aside(&self, document: &mut Json) {
        for path in &self.faulty {
            let Some((last, way)) = path.segments().split_last() else { continue };
            match (node(document, way), last) {
                (Some(Json::Object(members)), Segment::Key(key)) => _ = members.shift_remove(key),
                (Some(Json::Array(items)), Segment::Index(index)) if *index < items.len() => {
                    match stand_in(way, *index) {
                        Some(sound) => items[*index] = sound,
                        None => _ = items.remove(*index),
                    }
                }
                _ => {}
            }
        }
    }

    /// Whether a setting, or a part of it, is not what was meant.
    fn unsettles(&self, setting: &DocumentPath) -> bool {
        let stands_in = |path: &DocumentPath| match path.segments().split_last() {
            Some((Segment::Index(position), list)) => stand_in(list, *position).is_some(),
            _ => false,
        };
        self.faulty
            .iter()
            .any(|path| setting.is_within(path) || (path.is_within(setting) && !stands_in(path)))
    }

    /// Whether a finding would speak of a default that stands in for what was meant.
    fn hides(&self, path: &DocumentPath, original: &Json) -> bool {
        let member = |path: &DocumentPath| matches!(path.segments().last(), Some(Segment::Key(_)));
        let faulty = |other: &DocumentPath| path.is_within(other) || (member(other) && other.is_within(path));
        let missing =
            |other: &DocumentPath| path.is_within(other) && path != other && !exists(original, path);
        self.faulty.iter().any(faulty) || self.incomplete.iter().any(missing)
    }
}

/// What is sound in a list and says nothing; none where every item says something. Texts differ, for two of the same
/// would be a finding.
fn stand_in(list: &[Segment], position: usize) -> Option<Json> {
    let Some(Segment::Key(name)) = list.last() else { return None };
    match name.as_str() {
        "rules" | "behaviors" => Some(json!({})),
        "parameters" => None,
        _ => Some(json!(format!("\0{position}"))),
    }
}

fn node<'a>(document: &'a mut Json, way: &[Segment]) -> Option<&'a mut Json> {
    way.iter().try_fold(document, |node, segment| match segment {
        Segment::Key(key) => node.get_mut(key.as_str()),
        Segment::Index(index) => node.get_mut(*index),
    })
}

fn exists(document: &Json, path: &DocumentPath) -> bool {
    let found = path.segments().iter().try_fold(document, |node, segment| match segment {
        Segment::Key(key) => node.get(key.as_str()),
        Segment::Index(index) => node.get(*index),
    });
    found.is_some()
}
