//! References to resources that exist only under a condition.

use crate::document::{Json, Trail, member_of};
use crate::finding::Finding;
use crate::rule::{Rule, Severity};
use crate::validate::conditions::{Conditions, Given};

pub(in crate::validate) static RULE: Rule = Rule {
    id: "conditional-reference",
    severity: Severity::Warning,
    summary: "A function names a resource that does not exist under every condition under which the function is used",
    why: "CloudFormation refuses to create or update the stack when the condition of the resource is false.",
    bad: include_str!("../../../tests/rules/conditional-reference/bad.yaml"),
    good: include_str!("../../../tests/rules/conditional-reference/good.yaml"),
    source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/conditions-section-structure.html",
};

/// Answers whether a resource exists wherever it is needed.
pub(in crate::validate) struct ConditionalReferences<'a> {
    document: &'a Json,
    conditions: Conditions<'a>,
}

impl<'a> ConditionalReferences<'a> {
    pub(in crate::validate) fn new(document: &'a Json) -> Self {
        Self { document, conditions: Conditions::new(document) }
    }

    /// Checks one reference to a resource, at a place where the given conditions come out so.
    pub(in crate::validate) fn check(
        &self,
        target: &str,
        given: &[Given<'a>],
        path: &Trail<'_>,
    ) -> Option<Finding> {
        // Without conditions, all resources exist.
        if self.conditions.is_empty() {
            return None;
        }
        let condition =
            member_of(member_of(self.document, "Resources")?.get(target)?, "Condition")?.as_str()?;
        let gap = self.conditions.gap(given, condition)?;
        let problem = format!("{target} is created only under {condition}, but is needed here {gap}");
        let advice = "put the condition here too, or choose with Fn::If";
        Some(RULE.at(path.to_path(), problem).with_advice(advice))
    }
}
