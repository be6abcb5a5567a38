//! IAM actions in policies.

use crate::document::Trail;
use crate::finding::Finding;
use crate::rule::{Rule, Severity};
use crate::schema::action_objection;
use crate::spelling::Speller;

pub(in crate::validate) static RULE: Rule = Rule {
    id: "unknown-action",
    severity: Severity::Warning,
    summary: "A policy names an IAM action that AWS does not document",
    why: "IAM accepts a misspelt action, and the statement then does not apply to the action that was meant.",
    bad: include_str!("../../../tests/rules/unknown-action/bad.yaml"),
    good: include_str!("../../../tests/rules/unknown-action/good.yaml"),
    source: "https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html",
};

pub(in crate::validate) fn check(action: &str, path: &Trail<'_>, speller: &Speller) -> Option<Finding> {
    let (problem, advice) = action_objection(action, speller)?;
    Some(RULE.at(path.to_path(), problem).with_advice(advice))
}
