//! From the text of `site.yaml` to a [`Site`], with every finding at once and its place.

use std::sync::OnceLock;

use cloudformation::schema::{self, Dialect, Schema};
use cloudformation::yaml::{self, Location};
use cloudformation::{Finding, Json, Path, Segment};

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

/// Reads and checks a file. Faults of form do not hide faults of meaning: what is malformed is set aside, and the
/// rest is looked at all the same.
pub fn read(text: &str) -> Result<Site, Vec<Located>> {
    let document = yaml::read(text).map_err(|error| {
        let finding = Finding::error("syntax", Path::root(), error.problem);
        vec![Located { finding, location: error.location }]
    })?;
    let json =
        if document.json.is_null() { Json::Object(serde_json::Map::new()) } else { document.json.clone() };
    let mut findings = Vec::new();
    if let Some(schema) = compiled() {
        schema::check(schema, &json, &Path::root(), Dialect::Json, &mut findings);
    }
    let mut sound = json;
    // From the back, so that positions in lists stay what they are.
    for finding in findings.iter().rev() {
        set_aside(&mut sound, finding);
    }
    let site: Option<Site> = match serde_json::from_value(sound) {
        Ok(site) => Some(site),
        Err(error) if findings.is_empty() => {
            findings.push(Finding::error("wrong-type", Path::root(), error.to_string()));
            None
        }
        Err(_) => None,
    };
    if let Some(site) = &site {
        // A part that is malformed holds a default now, which says nothing about what was meant.
        let malformed: Vec<Path> = findings.iter().map(|finding| finding.path.clone()).collect();
        let touches =
            |path: &Path| malformed.iter().any(|other| path.is_within(other) || other.is_within(path));
        findings.extend(check::check(site).into_iter().filter(|finding| !touches(&finding.path)));
    }
    match site {
        Some(site) if findings.is_empty() => Ok(site),
        _ => {
            let located = |finding: Finding| Located { location: document.location(&finding.path), finding };
            let mut all: Vec<Located> = findings.into_iter().map(located).collect();
            all.sort_by_key(|one| one.location);
            Err(all)
        }
    }
}

/// Takes the faulty part out. For a list's item that is the whole item.
fn set_aside(document: &mut Json, finding: &Finding) {
    let unknown = finding.rule == "unknown-property";
    let Some((last, way)) = finding.path.segments().split_last() else { return };
    let mut parent = document;
    for segment in way {
        let next = match segment {
            Segment::Key(key) => parent.get_mut(key.as_str()),
            Segment::Index(index) => parent.get_mut(*index),
        };
        let Some(next) = next else { return };
        parent = next;
    }
    match (parent, last) {
        (Json::Object(members), Segment::Key(key)) => _ = members.shift_remove(key),
        (Json::Array(items), Segment::Index(index)) if !unknown && *index < items.len() => {
            _ = items.remove(*index);
        }
        _ => {}
    }
}
