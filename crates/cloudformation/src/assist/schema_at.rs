//! The schemas that apply to a place of a template.

use crate::document::{Json, Segment};
use crate::schema::{Schema, resource_facts};
use crate::validate::template_schema;

/// The schemas of the value at a path. There are several where a schema has alternatives; none where nothing is known.
pub(super) fn schemas(document: &Json, path: &[Segment]) -> Vec<&'static Schema> {
    if let [Segment::Key(section), Segment::Key(id), Segment::Key(part), rest @ ..] = path
        && section == "Resources"
        && part == "Properties"
    {
        let kind = document["Resources"][id]["Type"].as_str();
        let facts = kind.and_then(resource_facts);
        return facts.map(|facts| facts.schema.below(rest)).unwrap_or_default();
    }
    template_schema().map(|schema| schema.below(path)).unwrap_or_default()
}
