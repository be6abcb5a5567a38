//! A finding: a mistake in a document, with its place and the way to fix it.

use std::fmt;
use std::sync::Arc;

use crate::document::{DocumentOrder, DocumentPath, Json};
use crate::fix::Fix;
use crate::rule::{AnyRule, Rule, RuleText, Severity};
use crate::spelling::{Correction, Speller};

/// One result of a check: a rule that a document breaks at one place. [`Rule::at`] makes it.
///
/// ```
/// use cloudformation::{DocumentPath, Rule, Severity};
///
/// static TOPIC_NAME: Rule = Rule::new("topic-name", Severity::Error, "SNS accepts no such topic name");
///
/// let path = DocumentPath::from_keys(&["Resources", "Topic", "Properties", "TopicName"]);
/// let finding = TOPIC_NAME.at(path, "`a b` contains a space").with_advice("use letters, digits, - and _");
/// assert!(finding.is_error());
/// assert_eq!(finding.rule().id, "topic-name");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    rule: FoundRule,
    severity: Severity,
    path: DocumentPath,
    marks_value: bool,
    problem: String,
    cause: String,
    advice: String,
    advice_source: AdviceSource,
    undefined_name: Option<String>,
    fix: Option<Fix>,
}

/// Where advice comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AdviceSource {
    /// The author of a check, schema or rule.
    Author,
    /// The values that a schema allows.
    Values,
    /// The pattern or the only value of a schema.
    Form,
}

/// The rule of a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
enum FoundRule {
    BuiltIn(&'static Rule),
    Own(Arc<RuleText>),
}

impl Rule {
    /// A finding of this rule. The problem is a sentence without a full stop. A long one, which quotes a long value, loses its middle.
    pub fn at(&'static self, path: DocumentPath, problem: impl Into<String>) -> Finding {
        Finding {
            rule: FoundRule::BuiltIn(self),
            severity: self.severity,
            path,
            marks_value: false,
            problem: shortened(problem.into()),
            cause: String::new(),
            advice: String::new(),
            advice_source: AdviceSource::Author,
            undefined_name: None,
            fix: None,
        }
    }
}

/// The start and the end of a problem with more than 1,000 bytes.
fn shortened(problem: String) -> String {
    const MAX_BYTES: usize = 1_000;
    const START: usize = 600;
    if problem.len() <= MAX_BYTES {
        return problem;
    }
    let start = problem.floor_char_boundary(START);
    let end = problem.ceil_char_boundary(problem.len() - (MAX_BYTES - START));
    format!("{}…{}", &problem[..start], &problem[end..])
}

impl Finding {
    /// The rule that the document breaks.
    pub fn rule(&self) -> AnyRule<'_> {
        match &self.rule {
            FoundRule::BuiltIn(rule) => **rule,
            FoundRule::Own(rule) => rule.as_rule(),
        }
    }

    /// The severity, which is the rule's own or lower.
    pub fn severity(&self) -> Severity {
        self.severity
    }

    /// The place in the document.
    pub fn path(&self) -> &DocumentPath {
        &self.path
    }

    /// The mistake, as a sentence without a full stop.
    pub fn problem(&self) -> &str {
        &self.problem
    }

    /// The reason for the mistake, in another place of the document; empty where the problem says it already.
    pub fn cause(&self) -> &str {
        &self.cause
    }

    /// The way to fix it; empty where the problem says it already.
    pub fn advice(&self) -> &str {
        &self.advice
    }

    /// The name that the template uses and does not define, if the finding is about one, such as that of a missing resource.
    ///
    /// ```
    /// use cloudformation::validate;
    /// use serde_json::json;
    ///
    /// let template = json!({"Resources": {"Topic": {"Type": "AWS::SNS::Topic", "DependsOn": "Queue"}}});
    /// let findings = validate::validate(&template);
    /// assert_eq!(findings[0].undefined_name(), Some("Queue"));
    /// ```
    pub fn undefined_name(&self) -> Option<&str> {
        self.undefined_name.as_deref()
    }

    /// The problem, the cause and the advice as one text.
    pub fn message(&self) -> String {
        let parts = [self.problem(), self.cause(), self.advice()];
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        parts.join("; ")
    }

    /// Whether the finding is an error.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }

    /// The same finding with another sentence about the problem.
    pub(crate) fn with_problem(mut self, problem: impl Into<String>) -> Self {
        self.problem = problem.into();
        self
    }

    /// The same finding with this advice.
    pub fn with_advice(mut self, advice: impl Into<String>) -> Self {
        self.advice = advice.into();
        self
    }

    /// The same finding with this cause.
    pub fn with_cause(mut self, cause: impl Into<String>) -> Self {
        self.cause = cause.into();
        self
    }

    /// The same finding with this cause after the one that it has, such as the reason of a team's own rule.
    pub(crate) fn with_further_cause(self, cause: &str) -> Self {
        let separator = match self.cause.chars().last() {
            None => "",
            Some('.') => " ",
            Some(_) => "; ",
        };
        let cause = format!("{}{separator}{cause}", self.cause);
        self.with_cause(cause)
    }

    /// The same finding about a member's value and not about its key. A report marks the value if it is a scalar.
    pub fn at_value(mut self) -> Self {
        self.marks_value = true;
        self
    }

    /// Whether the finding is about a value, see [`Finding::at_value`].
    pub fn marks_value(&self) -> bool {
        self.marks_value
    }

    /// The same finding at another place.
    pub fn with_path(mut self, path: DocumentPath) -> Self {
        self.path = path;
        self
    }

    /// The same finding as a warning.
    pub fn as_warning(mut self) -> Self {
        self.severity = Severity::Warning;
        self
    }

    /// The same finding as an error.
    pub fn as_error(mut self) -> Self {
        self.severity = Severity::Error;
        self
    }

    /// The same finding with the advice to write the known name that is nearest to the unknown one, if one is near.
    pub fn suggest<'a>(
        self,
        unknown: &str,
        known: impl IntoIterator<Item = &'a str>,
        speller: &Speller,
    ) -> Self {
        match speller.correct(unknown, known) {
            Some(correction) => self.suggest_correction(unknown, correction),
            None => self,
        }
    }
}

impl Finding {
    /// Whether the finding is one of this rule.
    pub(crate) fn is_of(&self, rule: &Rule) -> bool {
        self.rule().id == rule.id
    }

    /// The same finding about a name that the template does not define.
    pub(crate) fn with_undefined_name(mut self, name: &str) -> Self {
        self.undefined_name = Some(name.to_owned());
        self
    }

    /// The same finding as one of a team's own rules. Only the author of such a rule could say which change is certain, so it has no fix.
    pub(crate) fn of_own_rule(mut self, rule: &Arc<RuleText>) -> Self {
        self.severity = rule.severity;
        self.cause.clone_from(&rule.why);
        self.rule = FoundRule::Own(Arc::clone(rule));
        self.fix = None;
        self
    }

    /// Whether the advice is a known name that is almost the one of the document.
    pub(crate) fn has_suggestion(&self) -> bool {
        self.advice.starts_with(SUGGESTION)
    }

    /// The same finding with the advice to write a known name.
    pub(crate) fn suggest_correction(self, unknown: &str, correction: Correction<'_>) -> Self {
        self.with_advice(format!("{SUGGESTION}`{}`?", correction.name)).correct(unknown, Some(correction))
    }

    /// The same finding with the fix that writes a known name, if one is near.
    pub(crate) fn correct(self, unknown: &str, correction: Option<Correction<'_>>) -> Self {
        let Some(Correction { name, is_certain }) = correction else { return self };
        self.with_fix(Fix::Rename { from: unknown.to_owned(), to: name.to_owned(), is_certain })
    }

    /// The same finding about a name that the author has chosen. Such names may differ in a letter and mean different things, so that only
    /// another case is certainly a slip.
    pub(crate) fn about_own_name(mut self) -> Self {
        if let Some(Fix::Rename { from, to, is_certain }) = &mut self.fix {
            *is_certain &= to.starts_with("AWS::") || from.to_lowercase() == to.to_lowercase();
        }
        self
    }

    /// The same finding about a part of a text, at the place of the text. It has no fix, because the whole text is one value of the template.
    pub(crate) fn in_text(mut self, place: &DocumentPath) -> Self {
        let part = self.path.segments().get(place.segments().len()..).unwrap_or_default();
        if !part.is_empty() {
            self.problem = format!("{}: {}", DocumentPath::root().join(part), self.problem);
        }
        self.with_path(place.clone()).without_fix().at_value()
    }

    /// The same finding as one of those deployments that the words describe, such as `when Stage is "prod"`.
    pub(crate) fn in_deployments(mut self, words: &str) -> Self {
        self.problem.push(' ');
        self.problem.push_str(words);
        self
    }

    /// The same finding as one of another rule.
    pub(crate) fn with_rule(mut self, rule: &'static Rule) -> Self {
        self.rule = FoundRule::BuiltIn(rule);
        self
    }

    /// The same finding with the change that fixes it.
    pub(crate) fn with_fix(mut self, fix: Fix) -> Self {
        self.fix = Some(fix);
        self
    }

    /// The same finding without a fix.
    pub(crate) fn without_fix(mut self) -> Self {
        self.fix = None;
        self
    }

    /// The change that fixes the finding, if one is known.
    pub(crate) fn fix(&self) -> Option<&Fix> {
        self.fix.as_ref()
    }

    /// The same finding with advice that a program has derived from a schema.
    pub(crate) fn with_derived_advice(mut self, advice: impl Into<String>, source: AdviceSource) -> Self {
        self.advice_source = source;
        self.with_advice(advice)
    }

    /// Gives the written reason of a requirement to a finding that has neither written advice nor a suggestion. It says more than a
    /// pattern or the only value.
    pub(crate) fn explain(&mut self, reason: &str) {
        let has_advice = !self.advice.is_empty();
        let is_written = self.advice_source == AdviceSource::Author || self.has_suggestion();
        if reason.is_empty() || has_advice && is_written {
            return;
        }
        let has_values = has_advice && self.advice_source == AdviceSource::Values;
        self.advice = if has_values { format!("{}; {reason}", self.advice) } else { reason.to_owned() };
        self.advice_source = AdviceSource::Author;
    }
}

/// The start of advice that suggests a known name.
pub(crate) const SUGGESTION: &str = "did you mean ";

/// The findings of the checks of one document.
#[derive(Debug, Default)]
pub struct Report {
    findings: Vec<Finding>,
    speller: Speller,
}

impl Report {
    /// Adds a finding to the list.
    pub fn add(&mut self, finding: Finding) {
        self.findings.push(finding);
    }

    /// Adds several findings to the list.
    pub fn extend(&mut self, findings: impl IntoIterator<Item = Finding>) {
        self.findings.extend(findings);
    }

    /// The speller of the document, for [`Finding::suggest`].
    pub fn speller(&self) -> &Speller {
        &self.speller
    }

    /// The findings in the order in which the checks added them.
    pub fn into_findings(self) -> Vec<Finding> {
        self.findings
    }

    /// The findings in the order of their places in the document, errors first at each place.
    pub fn into_sorted(mut self, document: &Json) -> Vec<Finding> {
        let mut order = DocumentOrder::new(document);
        self.findings.sort_by_cached_key(|finding| (order.positions(finding.path()), finding.severity()));
        self.findings
    }

    pub(crate) fn parts(&mut self) -> (&mut Vec<Finding>, &Speller) {
        (&mut self.findings, &self.speller)
    }

    /// Whether there are no findings.
    pub fn is_empty(&self) -> bool {
        self.findings.is_empty()
    }

    pub(crate) fn len(&self) -> usize {
        self.findings.len()
    }

    pub(crate) fn retain(&mut self, keep: impl FnMut(&Finding) -> bool) {
        self.findings.retain(keep);
    }

    /// Removes those findings after the first ones that a test selects.
    pub(crate) fn remove_since(&mut self, first: usize, selects: impl Fn(&Finding) -> bool) {
        let later = self.findings.split_off(first);
        self.findings.extend(later.into_iter().filter(|finding| !selects(finding)));
    }

    /// Replaces each finding after the first ones.
    pub(crate) fn replace_since(&mut self, first: usize, replace: impl FnMut(Finding) -> Finding) {
        let later = self.findings.split_off(first);
        self.findings.extend(later.into_iter().map(replace));
    }

    /// Makes warnings of those findings after the first ones that a test selects.
    pub(crate) fn lower_since(&mut self, first: usize, selects: impl Fn(&Finding) -> bool) {
        for finding in &mut self.findings[first..] {
            if selects(finding) {
                finding.severity = Severity::Warning;
            }
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}[{}] {}: {}", self.severity.as_str(), self.rule().id, self.path, self.problem)?;
        if !self.advice.is_empty() {
            write!(f, "; {}", self.advice)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use crate::{DocumentPath, Rule, Severity, Speller};

    static UNKNOWN: Rule = Rule::new("unknown-property", Severity::Error, "The property does not exist");

    #[test]
    fn text_of_a_finding_has_its_rule_place_problem_and_advice() {
        let path = DocumentPath::from_keys(&["Resources", "Bucket"]).key("Tags").index(0);
        let finding =
            UNKNOWN.at(path, "there is no Kye").suggest("Kye", ["Key", "Value"], &Speller::default());
        assert_eq!(
            finding.to_string(),
            "error[unknown-property] Resources.Bucket.Tags[0]: there is no Kye; did you mean `Key`?"
        );
    }

    #[test]
    fn long_problem_has_its_start_and_its_end() {
        let problem = |quoted: &str| UNKNOWN.at(DocumentPath::root(), format!("{quoted} is not known"));
        let longest = "ä".repeat(493);
        assert_eq!(problem(&longest).problem(), format!("{longest} is not known"));
        let start = "ä".repeat(300);
        let end = "ä".repeat(193);
        assert_eq!(problem(&"ä".repeat(100_000)).problem(), format!("{start}…{end} is not known"));
    }

    #[test]
    fn finding_can_be_a_warning_although_its_rule_is_an_error() {
        let finding = UNKNOWN.at(DocumentPath::root(), "there is no Kye").as_warning();
        assert_eq!(finding.severity(), Severity::Warning);
        assert!(finding.clone().as_error().is_error());
        assert_eq!(finding.rule().severity, Severity::Error);
    }
}
