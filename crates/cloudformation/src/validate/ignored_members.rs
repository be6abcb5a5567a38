//! Members of resources, events and rules that AWS ignores. The template is deployed without them.

use super::serverless::types::is_serverless_type;
use super::transforms::is_serverless;
use crate::document::{Json, Segment, Trail};
use crate::finding::Finding;
use crate::schema::rules::unknown_property;

/// Explains the finding about a member of a section that CloudFormation or SAM ignores.
pub(super) fn of_section(document: &Json, finding: Finding) -> Finding {
    match finding.path().segments() {
        // Templates that AWS published have misspelt descriptions of assertions.
        [Segment::Key(section), _, _, ..] if section == "Rules" => explain(finding, "CloudFormation"),
        [Segment::Key(section), Segment::Key(id), Segment::Key(member)] if section == "Resources" => {
            let kind = document["Resources"][id.as_str()]["Type"].as_str();
            if is_serverless(document) && kind.is_some_and(is_serverless_type) {
                explain(finding, "SAM")
            } else if member == "Description" {
                // The templates of AWS CodeStar describe each resource in this way.
                explain(finding, "CloudFormation")
            } else {
                finding
            }
        }
        _ => finding,
    }
}

/// Explains the finding about a member of an event that SAM ignores, next to `Type` and `Properties`.
pub(super) fn of_event(kind: &str, properties: &Trail<'_>, finding: Finding) -> Finding {
    let below = finding.path().segments().get(properties.steps().len()..).unwrap_or_default();
    let is_member =
        matches!(below, [Segment::Key(events), Segment::Key(_), Segment::Key(_)] if events == "Events");
    if is_member && is_serverless_type(kind) { explain(finding, "SAM") } else { finding }
}

fn explain(finding: Finding, reader: &str) -> Finding {
    if !finding.is_of(&unknown_property::RULE) {
        return finding;
    }
    let finding = if finding.has_suggestion() {
        finding
    } else {
        finding.with_advice("remove it, or move it to Properties if it is a property")
    };
    finding.as_warning().with_cause(format!("{reader} ignores it"))
}
