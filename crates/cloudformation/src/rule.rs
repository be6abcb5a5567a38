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

/// A rule of this library or of a program. It is a `static`, so that findings can point to it.
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
pub type Rule = AnyRule<'static>;

/// A rule that a check applies: a [`Rule`], or one of a team's own rules, which are read from files.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct AnyRule<'a> {
    /// The stable name of the rule in reports, such as `unknown-property`.
    pub id: &'a str,
    /// The severity of the rule's findings. A finding may be a warning although its rule is an error.
    pub severity: Severity,
    /// The mistake that the rule finds, as one sentence without a full stop.
    pub summary: &'a str,
    /// The consequence of the mistake, in one or two sentences.
    pub why: &'a str,
    /// A document with the mistake, in YAML.
    pub bad: &'a str,
    /// The same document without the mistake.
    pub good: &'a str,
    /// The address of the page that documents the rule.
    pub source: &'a str,
}

impl Rule {
    /// A rule without an explanation, examples and a source.
    pub const fn new(id: &'static str, severity: Severity, summary: &'static str) -> Self {
        Self { id, severity, summary, why: "", bad: "", good: "", source: "" }
    }
}

impl fmt::Debug for AnyRule<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Rule({})", self.id)
    }
}

/// The description of a rule that is read from a file.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct RuleText {
    pub(crate) id: String,
    pub(crate) severity: Severity,
    pub(crate) summary: String,
    pub(crate) why: String,
    pub(crate) source: String,
}

impl RuleText {
    pub(crate) fn as_rule(&self) -> AnyRule<'_> {
        let Self { id, severity, summary, why, source } = self;
        AnyRule { id, severity: *severity, summary, why, bad: "", good: "", source }
    }
}
