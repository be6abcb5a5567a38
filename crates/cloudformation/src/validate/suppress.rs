//! Findings that a template suppresses in its `Metadata`.

use std::collections::BTreeSet;

use super::cfn_lint;
use super::context::entries;
use super::rules::rules;
use super::rules::suppression::RULE;
use crate::document::{DocumentPath, Json, Segment, member_of};
use crate::finding::{Finding, Report};
use crate::rule::AnyRule;

/// The reason that an editor writes in a new suppression. The check reports it until it is replaced.
pub const REASON_PLACEHOLDER: &str = "TODO";

/// Leaves out the findings that the document suppresses, and reports suppressions without effect.
///
/// The `Metadata` of a resource suppresses findings in this resource, and that of the template suppresses findings anywhere:
///
/// ```yaml
/// Metadata:
///   sitegate:
///     ignore:
///       - { rule: unknown-type, reason: The type is private to our organisation }
/// ```
///
/// cfn-lint's `ignore_checks` works as well, where a rule of cfn-lint corresponds to ours.
///
/// ```
/// use cloudformation::validate::{suppress, validate};
/// use serde_json::json;
///
/// let ignore = json!([{"rule": "dangling-reference", "reason": "our pipeline adds the resource"}]);
/// let template = json!({"Resources": {"A": {
///     "Type": "AWS::SQS::Queue",
///     "DependsOn": "B",
///     "Metadata": {"sitegate": {"ignore": ignore}},
/// }}});
/// let findings = validate(&template);
/// assert_eq!(findings.len(), 1);
/// assert_eq!(suppress(&template, findings), []);
/// ```
pub fn suppress(document: &Json, findings: Vec<Finding>) -> Vec<Finding> {
    suppress_rules(document, findings, rules().copied(), &BTreeSet::new())
}

/// Leaves out findings as [`suppress`] does. The template may name the known rules, but suppresses no mandatory one.
pub(super) fn suppress_rules<'a>(
    document: &Json,
    findings: Vec<Finding>,
    known: impl IntoIterator<Item = AnyRule<'a>>,
    mandatory: &BTreeSet<String>,
) -> Vec<Finding> {
    let known: Vec<&str> = known.into_iter().map(|rule| rule.id).collect();
    let mut report = Report::default();
    let mut suppressions = suppressions(document, &known, &mut report);
    for finding in findings {
        let mut is_suppressed = false;
        for suppression in &mut suppressions {
            if suppression.covers(&finding) {
                suppression.is_used = true;
                is_suppressed = !mandatory.contains(finding.rule().id);
            }
        }
        if !is_suppressed {
            report.add(finding);
        }
    }
    for suppression in suppressions {
        if let Suppression { checks: Checks::Rule(rule), place, .. } = &suppression
            && mandatory.contains(*rule)
        {
            let problem = format!("`{rule}` is mandatory, so that its findings stay");
            let advice = "correct them, or take the rule out of `mandatory` in the settings";
            report.add(RULE.at(place.clone(), problem).with_advice(advice));
            continue;
        }
        if let Suppression { is_used: false, checks: Checks::Rule(rule), place, .. } = suppression {
            let problem = format!("`{rule}` reports nothing here");
            report.add(RULE.at(place, problem).with_advice("remove the suppression"));
        }
    }
    report.into_sorted(document)
}

/// A suppression of findings.
struct Suppression<'a> {
    /// The logical ID of the resource, or `None` for the whole template.
    resource: Option<&'a str>,
    checks: Checks<'a>,
    place: DocumentPath,
    is_used: bool,
}

/// The rules whose findings are suppressed.
enum Checks<'a> {
    Rule(&'a str),
    /// The beginning of cfn-lint's rules, such as `E3002` or `E3`. It may be there only for cfn-lint.
    CfnLint(&'a str),
}

impl Suppression<'_> {
    fn covers(&self, finding: &Finding) -> bool {
        let is_here = self.resource.is_none_or(|resource| is_in(finding.path(), resource));
        is_here
            && match self.checks {
                Checks::Rule(rule) => finding.rule().id == rule,
                Checks::CfnLint(prefix) => cfn_lint::corresponds(prefix, finding),
            }
    }
}

fn is_in(path: &DocumentPath, resource: &str) -> bool {
    matches!(path.segments(), [Segment::Key(section), Segment::Key(id), ..] if section == "Resources" && id == resource)
}

/// Reads the suppressions of a template, and reports those that cannot be understood.
fn suppressions<'a>(document: &'a Json, known: &[&'a str], report: &mut Report) -> Vec<Suppression<'a>> {
    let mut all = Vec::new();
    let whole = DocumentPath::from_keys(&["Metadata"]);
    read(document.get("Metadata"), None, &whole, known, &mut all, report);
    for (id, resource) in entries(document, "Resources") {
        let Some(metadata) = member_of(resource, "Metadata") else { continue };
        let place = DocumentPath::from_keys(&["Resources", id, "Metadata"]);
        read(Some(metadata), Some(id), &place, known, &mut all, report);
    }
    all
}

fn read<'a>(
    metadata: Option<&'a Json>,
    resource: Option<&'a str>,
    place: &DocumentPath,
    known: &[&'a str],
    all: &mut Vec<Suppression<'a>>,
    report: &mut Report,
) {
    let Some(metadata) = metadata else { return };
    let add = |all: &mut Vec<Suppression<'a>>, checks, place| {
        all.push(Suppression { resource, checks, place, is_used: false });
    };
    let of_cfn_lint = metadata.pointer("/cfn-lint/config/ignore_checks").and_then(Json::as_array);
    for prefix in of_cfn_lint.into_iter().flatten().filter_map(Json::as_str) {
        add(all, Checks::CfnLint(prefix), place.clone());
    }
    let Some(own) = metadata.get("sitegate") else { return };
    let place = place.clone().key("sitegate").key("ignore");
    let Some(list) = own.get("ignore").and_then(Json::as_array) else {
        report.add(RULE.at(place, "`sitegate` in `Metadata` needs the list `ignore`"));
        return;
    };
    for (index, entry) in list.iter().enumerate() {
        let place = place.clone().index(index);
        let text = |name: &str| entry.get(name).and_then(Json::as_str).unwrap_or_default().trim();
        let id = text("rule");
        let Some(rule) = known.iter().find(|known| **known == id) else {
            let unknown = RULE.at(place, format!("unknown rule `{id}`"));
            let unknown = unknown.suggest(id, known.iter().copied(), report.speller());
            report.add(unknown);
            continue;
        };
        let mistake = match text("reason") {
            "" => Some((
                "the suppression has no reason".to_owned(),
                "write `reason`, for example `{ rule: unknown-type, reason: … }`",
            )),
            REASON_PLACEHOLDER => Some((
                format!("the reason is still `{REASON_PLACEHOLDER}`"),
                "write why the findings are accepted",
            )),
            _ => None,
        };
        if let Some((problem, advice)) = mistake {
            report.add(RULE.at(place.clone(), problem).with_advice(advice));
        }
        add(all, Checks::Rule(rule), place);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::suppress;
    use crate::validate::{Validator, validate};

    /// A template with two resources that refer to a missing one, with metadata of the first and of the template.
    fn template(resource: &Json, whole: &Json) -> Json {
        json!({
            "Metadata": whole,
            "Resources": {
                "A": {"Type": "AWS::SQS::Queue", "DependsOn": "C", "Metadata": resource},
                "AB": {"Type": "AWS::SQS::Queue", "DependsOn": "C"},
            },
        })
    }

    /// Returns the findings that are left, each as its rule and its place.
    fn left(resource: &Json, whole: &Json) -> Vec<String> {
        let template = template(resource, whole);
        let findings = suppress(&template, validate(&template));
        findings.iter().map(|finding| format!("{} {}", finding.rule().id, finding.path())).collect()
    }

    fn ignore(rule: &str, reason: &str) -> Json {
        json!({"sitegate": {"ignore": [{"rule": rule, "reason": reason}]}})
    }

    const FIRST: &str = "dangling-reference Resources.A.DependsOn";
    const SECOND: &str = "dangling-reference Resources.AB.DependsOn";

    #[test]
    fn resource_suppresses_its_own_findings_and_the_template_all() {
        assert_eq!(left(&json!({}), &json!({})), [FIRST, SECOND]);
        assert_eq!(left(&ignore("dangling-reference", "planned"), &json!({})), [SECOND]);
        assert_eq!(left(&json!({}), &ignore("dangling-reference", "planned")), [""; 0]);
    }

    #[test]
    fn suppression_without_effect_is_reported() {
        let place = "suppression Resources.A.Metadata.sitegate.ignore[0]";
        assert_eq!(left(&ignore("cycle", "planned"), &json!({})), [FIRST, place, SECOND]);
        let both = left(&ignore("dangling-reference", "planned"), &ignore("dangling-reference", "planned"));
        assert_eq!(both, [""; 0], "both suppressions have an effect");
    }

    #[test]
    fn suppression_needs_a_known_rule_and_a_reason() {
        let place = "suppression Resources.A.Metadata.sitegate.ignore[0]";
        assert_eq!(left(&ignore("dangling-referenc", "planned"), &json!({})), [FIRST, place, SECOND]);
        for (reason, problem) in
            [(" ", "the suppression has no reason"), ("TODO", "the reason is still `TODO`")]
        {
            let metadata = ignore("dangling-reference", reason);
            assert_eq!(left(&metadata, &json!({})), [place, SECOND]);
            let template = template(&metadata, &json!({}));
            assert_eq!(suppress(&template, validate(&template))[0].problem(), problem);
        }
        let malformed = "suppression Resources.A.Metadata.sitegate.ignore";
        for metadata in [json!({"sitegate": "off"}), json!({"sitegate": {"ignore": {}}})] {
            assert_eq!(left(&metadata, &json!({})), [FIRST, malformed, SECOND]);
        }
    }

    #[test]
    fn mandatory_rule_is_not_suppressed() {
        let by_cfn_lint = json!({"cfn-lint": {"config": {"ignore_checks": ["E3005"]}}});
        let template = template(&ignore("dangling-reference", "planned"), &by_cfn_lint);
        let validator = Validator::new().with_mandatory_rules(["dangling-reference".to_owned()]);
        let findings = validator.suppress(&template, validator.validate(&template));
        let left: Vec<String> =
            findings.iter().map(|finding| format!("{} {}", finding.rule().id, finding.path())).collect();
        let refused = "suppression Resources.A.Metadata.sitegate.ignore[0]";
        assert_eq!(left, [FIRST, refused, SECOND]);
        assert_eq!(findings[1].problem(), "`dangling-reference` is mandatory, so that its findings stay");
    }

    #[test]
    fn checks_of_cfn_lint_are_suppressed_by_number_or_by_its_beginning() {
        let ignore = |check: &str| json!({"cfn-lint": {"config": {"ignore_checks": [check]}}});
        for check in ["E3005", "E3", "E"] {
            assert_eq!(left(&ignore(check), &json!({})), [SECOND], "{check}");
        }
        for check in ["E3002", "W", "E30051", ""] {
            assert_eq!(left(&ignore(check), &json!({})), [FIRST, SECOND], "{check}");
        }
        for malformed in
            [json!({"cfn-lint": null}), json!({"cfn-lint": {"config": {"ignore_checks": "E3005"}}})]
        {
            assert_eq!(left(&malformed, &json!({})), [FIRST, SECOND]);
        }
        assert_eq!(left(&json!([]), &json!("text")).len(), 4, "other findings are about the metadata itself");
    }
}
