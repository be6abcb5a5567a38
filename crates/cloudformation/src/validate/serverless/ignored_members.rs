//! Members of resources and events that SAM ignores. The template is deployed without them.

use super::types::is_serverless_type;
use crate::document::{DocumentPath, Json, Segment};
use crate::finding::Finding;
use crate::schema::rules::unknown_property;

/// Explains the finding about an unknown member of a resource of SAM, next to `Type` and `Properties`.
pub(in crate::validate) fn of_resource(document: &Json, finding: Finding) -> Finding {
    let [Segment::Key(section), Segment::Key(id), Segment::Key(_)] = finding.path().segments() else {
        return finding;
    };
    let kind = document.get(section).and_then(|resources| resources.get(id)).and_then(|one| one.get("Type"));
    let is_ignored = section == "Resources" && kind.and_then(Json::as_str).is_some_and(is_serverless_type);
    if is_ignored { explain(finding) } else { finding }
}

/// Explains the finding about an unknown member of an event, next to `Type` and `Properties`.
pub(in crate::validate) fn of_event(kind: &str, properties: &DocumentPath, finding: Finding) -> Finding {
    let below = finding.path().segments().get(properties.segments().len()..).unwrap_or_default();
    let is_member =
        matches!(below, [Segment::Key(events), Segment::Key(_), Segment::Key(_)] if events == "Events");
    if is_member && is_serverless_type(kind) { explain(finding) } else { finding }
}

fn explain(finding: Finding) -> Finding {
    if !finding.is_of(&unknown_property::RULE) {
        return finding;
    }
    let finding = if finding.has_suggestion() {
        finding
    } else {
        finding.with_advice("remove it, or move it to Properties if it is a property")
    };
    finding.as_warning().with_cause("SAM ignores it")
}
