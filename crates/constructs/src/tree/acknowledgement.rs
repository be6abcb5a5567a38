//! Acknowledgements: warnings that a user accepts for a reason.

use std::collections::BTreeMap;

use cloudformation::{DocumentPath, Finding, Rule, Segment};

use crate::rules::UNUSED_ACKNOWLEDGEMENT;

/// A finding that a user accepts, and the reason. [`crate::Scope::acknowledge`] makes it of a warning.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AcknowledgedFinding {
    /// The warning that the stack accepts.
    pub finding: Finding,
    /// The reason for which the stack accepts the warning.
    pub reason: String,
}

/// The wish to accept the warnings of a rule at or below a scope.
#[derive(Clone, Debug)]
pub(super) struct Acknowledgement {
    pub(super) scope: Vec<String>,
    pub(super) rule: &'static Rule,
    pub(super) reason: String,
}

/// Separates the findings that are acknowledged from the others. An acknowledgement without an effect is a finding.
///
/// An error cannot be acknowledged. A finding that names no resource and no parameter belongs to the root.
pub(super) fn separate(
    acknowledgements: &[Acknowledgement],
    paths: &BTreeMap<String, Vec<String>>,
    findings: Vec<Finding>,
) -> (Vec<Finding>, Vec<AcknowledgedFinding>) {
    let (mut open, mut acknowledged) = (Vec::new(), Vec::new());
    let mut used = vec![false; acknowledgements.len()];
    for finding in findings {
        let place = construct(&finding, paths);
        let accepted = acknowledgements.iter().position(|known| {
            *known.rule == finding.rule()
                && place.starts_with(&known.scope)
                && !known.reason.trim().is_empty()
        });
        match accepted {
            Some(index) if !finding.is_error() => {
                used[index] = true;
                acknowledged
                    .push(AcknowledgedFinding { finding, reason: acknowledgements[index].reason.clone() });
            }
            _ => open.push(finding),
        }
    }
    let unused = acknowledgements.iter().zip(used).filter(|(_, used)| !used);
    open.extend(unused.map(|(acknowledgement, _)| acknowledgement.without_effect()));
    (open, acknowledged)
}

impl Acknowledgement {
    fn without_effect(&self) -> Finding {
        let Self { scope, rule, reason } = self;
        let place = if scope.is_empty() { "the stack".to_owned() } else { scope.join("/") };
        let (problem, advice) = if reason.trim().is_empty() {
            (
                format!("the acknowledgement of {} in {place} has no reason", rule.id),
                "say why the warning is acceptable",
            )
        } else {
            (format!("{place} has no warning of {} to acknowledge", rule.id), "remove the acknowledgement")
        };
        UNUSED_ACKNOWLEDGEMENT.at(DocumentPath::root(), problem).with_advice(advice)
    }
}

/// The path of the construct that a finding is about; empty for the whole stack.
fn construct<'a>(finding: &Finding, paths: &'a BTreeMap<String, Vec<String>>) -> &'a [String] {
    match finding.path().segments() {
        [Segment::Key(section), Segment::Key(id), ..]
            if section == "Resources" || section == "Parameters" =>
        {
            paths.get(id.as_str()).map(Vec::as_slice).unwrap_or_default()
        }
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use cloudformation::{DocumentPath, Rule, Severity};
    use cloudformation_resources::ssm;

    use crate::rules::UNUSED_ACKNOWLEDGEMENT;
    use crate::{Aspect, Node, Stack, Synthesis};

    static SHORT: Rule = Rule::new("short", Severity::Warning, "A parameter has a short value");
    static OTHER: Rule = Rule::new("other", Severity::Warning, "Another rule");

    #[derive(Debug)]
    struct NoShortValue;

    impl Aspect for NoShortValue {
        fn visit(&self, node: &mut Node<'_>) {
            node.report(&SHORT, "the value is short", "");
        }
    }

    fn parameter() -> ssm::Parameter {
        ssm::Parameter::new(ssm::ParameterRequired { r#type: "String", value: "x" })
    }

    /// A stack with one warning in `A` and one in `B`.
    fn stack() -> Stack {
        let mut stack = Stack::new();
        let mut root = stack.root();
        root.aspect(NoShortValue);
        for scope in ["A", "B"] {
            root.scope(scope).resource("Parameter", parameter()).expect("placed");
        }
        stack
    }

    fn summary(synthesis: &Synthesis) -> (Vec<&str>, Vec<(&str, &str)>) {
        let open = synthesis.findings.iter().map(|finding| finding.rule().id).collect();
        let acknowledged = synthesis.acknowledged.iter();
        (open, acknowledged.map(|it| (it.finding.rule().id, it.reason.as_str())).collect())
    }

    #[test]
    fn acknowledgement_covers_its_scope_only() {
        let mut stack = stack();
        stack.root().scope("A").acknowledge(&SHORT, "a test value");
        let synthesis = stack.synth();
        assert_eq!(summary(&synthesis), (vec!["short"], vec![("short", "a test value")]));
        assert_eq!(synthesis.construct(&synthesis.findings[0]).as_deref(), Some("B/Parameter"));
    }

    #[test]
    fn acknowledgement_at_the_root_covers_all() {
        let mut stack = stack();
        stack.root().acknowledge(&SHORT, "test values");
        assert_eq!(summary(&stack.synth()).1.len(), 2);
    }

    #[test]
    fn acknowledgement_covers_findings_of_the_stack_at_the_root_only() {
        let synth = |scope: &str| {
            let mut stack = Stack::new();
            let mut root = stack.root();
            root.resource("Parameter", parameter()).expect("placed");
            root.report(OTHER.at(DocumentPath::root(), "a problem"));
            if scope.is_empty() {
                root.acknowledge(&OTHER, "fine");
            } else {
                root.scope(scope).acknowledge(&OTHER, "fine");
            }
            stack.synth()
        };
        assert_eq!(summary(&synth("")), (vec![], vec![("other", "fine")]));
        assert_eq!(summary(&synth("A")).0, ["other", "unused-acknowledgement"]);
    }

    #[test]
    fn acknowledgement_without_a_finding_is_reported() {
        let mut stack = stack();
        stack.root().scope("A").acknowledge(&OTHER, "fine");
        let synthesis = stack.synth();
        let unused = synthesis.findings.iter().find(|finding| finding.rule() == UNUSED_ACKNOWLEDGEMENT);
        assert_eq!(unused.expect("a finding").problem(), "A has no warning of other to acknowledge");
    }

    #[test]
    fn acknowledgement_without_a_reason_has_no_effect() {
        let mut stack = stack();
        stack.root().acknowledge(&SHORT, " ");
        let synthesis = stack.synth();
        assert_eq!(summary(&synthesis), (vec!["short", "short", "unused-acknowledgement"], vec![]));
        assert_eq!(
            synthesis.findings[2].problem(),
            "the acknowledgement of short in the stack has no reason"
        );
    }

    #[test]
    fn error_cannot_be_acknowledged() {
        let mut stack = stack();
        stack.root().deny(&SHORT);
        stack.root().acknowledge(&SHORT, "fine");
        let synthesis = stack.synth();
        assert!(synthesis.has_errors());
        assert_eq!(summary(&synthesis), (vec!["short", "short", "unused-acknowledgement"], vec![]));
    }
}
