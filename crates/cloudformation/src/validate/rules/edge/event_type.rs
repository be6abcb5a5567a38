//! Events at which a distribution runs functions.

use super::events::EVENT_TYPES;
use super::resources::member;
use crate::document::{DocumentPath, Json, View};
use crate::finding::{Finding, Report};
use crate::rule::{Rule, Severity};

pub(in crate::validate) static RULE: Rule = Rule {
    id: "edge-event-type",
    severity: Severity::Error,
    summary: "Lambda@Edge does not have the event, or a behavior has two functions for it",
    why: "CloudFront refuses the association when the distribution is created or updated.",
    bad: include_str!("../../../../tests/rules/edge-event-type/bad.yaml"),
    good: include_str!("../../../../tests/rules/edge-event-type/good.yaml"),
    source: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-cloudfront-trigger-events.html",
};

/// The finding about an association without an event.
pub(super) fn missing(association: &DocumentPath) -> Finding {
    RULE.at(association.clone(), "EventType is required")
}

/// The finding about an event that does not exist.
pub(super) fn unknown(event: &str, path: DocumentPath) -> Finding {
    let advice = format!("use one of {}", EVENT_TYPES.join(", "));
    RULE.at(path, format!("there is no event {event}")).with_advice(advice)
}

/// Reports events for which one list of a behavior has two functions.
pub(super) fn check_behavior(behavior: &Json, path: &DocumentPath, report: &mut Report) {
    for (path, list) in member(behavior, "LambdaFunctionAssociations", path) {
        let events: Vec<Option<&str>> = list.as_array().into_iter().flatten().map(event).collect();
        for (position, event) in events.iter().enumerate() {
            if let Some(event) = event
                && events[..position].contains(&Some(event))
            {
                let problem =
                    format!("{event} has two functions; CloudFront runs one for each event of a behavior");
                report.add(RULE.at(path.index(position), problem));
            }
        }
    }
}

/// The event of an association, when no condition decides about either.
fn event(association: &Json) -> Option<&str> {
    match View::new(association) {
        View::Literal(association) => association.get("EventType")?.as_str(),
        View::Unknown | View::Absent | View::Either(..) => None,
    }
}
