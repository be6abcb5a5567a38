//! Types of services that AWS has shut down.

use crate::document::{DocumentPath, Json};
use crate::finding::Report;
use crate::rule::{Rule, Severity};
use crate::validate::context::{entries, kind};

pub(in crate::validate) static RULE: Rule = Rule {
    id: "closed-service",
    severity: Severity::Error,
    summary: "The type belongs to a service that AWS has shut down",
    why: "The service answers no calls, so the resource cannot be created.",
    bad: include_str!("../../../tests/rules/closed-service/bad.yaml"),
    good: include_str!("../../../tests/rules/closed-service/good.yaml"),
    source: "https://docs.aws.amazon.com/general/latest/gr/full_shutdown_services.html",
};

/// The services with the day on which they were shut down.
const CLOSED: [(&str, &str); 8] = [
    ("AWS::CodeStar::", "2024-07-25"),
    ("AWS::Evidently::", "2025-10-17"),
    ("AWS::IoTAnalytics::", "2025-12-15"),
    ("AWS::IoTEvents::", "2026-05-20"),
    ("AWS::IoTThingsGraph::", "2022-11-09"),
    ("AWS::NimbleStudio::", "2024-06-30"),
    ("AWS::OpsWorks::", "2024-05-01"),
    ("AWS::QLDB::", "2025-07-31"),
];

pub(in crate::validate) fn check(document: &Json, report: &mut Report) {
    for (id, resource) in entries(document, "Resources") {
        let Some(kind) = kind(resource) else { continue };
        if let Some((_, day)) = CLOSED.iter().find(|(service, _)| kind.starts_with(service)) {
            let path = DocumentPath::from_keys(&["Resources", id, "Type"]);
            let finding = RULE.at(path, format!("AWS shut the service down on {day}"));
            report.add(finding.with_advice("remove the resource").at_value());
        }
    }
}
