//! Comparisons of a resource with a schema that were stopped.

use crate::document::DocumentPath;
use crate::finding::Finding;
use crate::rule::{Rule, Severity};

pub(in crate::validate) static RULE: Rule = Rule {
    id: "unfinished-check",
    severity: Severity::Error,
    summary: "The comparison of a resource with a schema takes too long",
    why: "The check stops after a million comparisons, so that no template and no rule can block it. The schema was not applied to the resource.",
    bad: include_str!("../../../tests/rules/unfinished-check/bad.yaml"),
    good: include_str!("../../../tests/rules/unfinished-check/good.yaml"),
    source: "https://json-schema.org/understanding-json-schema/structuring",
};

/// The finding about a resource that was not compared completely with a schema.
pub(in crate::validate) fn finding(resource: DocumentPath, schema: &str) -> Finding {
    let problem =
        format!("the comparison with {schema} takes too long, so it was not applied to this resource");
    RULE.at(resource, problem).with_advice("simplify the schema or the values")
}
