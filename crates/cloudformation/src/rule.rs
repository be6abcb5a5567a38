//! A rule: the reason for which a check reports a finding, with its explanation.

use std::fmt;

/// The severity of a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// CloudFormation, or the service behind it, refuses the document.
    Error,
    /// The document deploys, but probably does not do what its author meant.
    Warning,
}

impl Severity {
    /// The severity as reports write it: `error` or `warning`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// A rule that a check applies. Each rule is a `static`, so that findings can point to it.
///
/// ```
/// use cloudformation::{DocumentPath, Rule, Severity};
///
/// static RETENTION: Rule = Rule {
///     why: "CloudWatch Logs bills for stored data.",
///     ..Rule::new("log-retention", Severity::Warning, "A log group keeps its events forever")
/// };
///
/// let finding = RETENTION.at(DocumentPath::from_keys(&["Resources", "Log"]), "RetentionInDays is not set");
/// assert_eq!(finding.to_string(), "warning[log-retention] Resources.Log: RetentionInDays is not set");
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    /// The stable name of the rule in reports, such as `unknown-property`.
    pub id: &'static str,
    /// The severity of the rule's findings. A finding may be a warning although its rule is an error.
    pub severity: Severity,
    /// The mistake that the rule finds, as one sentence without a full stop.
    pub summary: &'static str,
    /// The consequence of the mistake, in one or two sentences.
    pub why: &'static str,
    /// A document with the mistake, in YAML.
    pub bad: &'static str,
    /// The same document without the mistake.
    pub good: &'static str,
    /// The address of the page that documents the rule.
    pub source: &'static str,
}

impl Rule {
    /// A rule without an explanation, examples and a source.
    pub const fn new(id: &'static str, severity: Severity, summary: &'static str) -> Self {
        Self { id, severity, summary, why: "", bad: "", good: "", source: "" }
    }
}

impl fmt::Debug for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Rule({})", self.id)
    }
}
