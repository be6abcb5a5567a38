//! What a check has to say: where, what and what to do.

use std::fmt;

use crate::DocumentPath;

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// CloudFormation, or the service behind it, will refuse this.
    Error,
    /// It deploys, and is probably not what was meant.
    Warning,
}

/// One result of a check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// How bad it is.
    pub severity: Severity,
    /// The rule's stable name, such as `unknown-property`.
    pub rule: &'static str,
    /// Where in the document.
    pub path: DocumentPath,
    /// What is wrong, as a plain sentence without a full stop.
    pub problem: String,
    /// What to do about it; empty where the problem says it all.
    pub advice: String,
}

impl Finding {
    /// An error.
    pub fn error(rule: &'static str, path: DocumentPath, problem: impl Into<String>) -> Self {
        Self { severity: Severity::Error, rule, path, problem: problem.into(), advice: String::new() }
    }

    /// A warning.
    pub fn warning(rule: &'static str, path: DocumentPath, problem: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(rule, path, problem) }
    }

    /// The same finding with advice.
    pub fn advice(self, advice: impl Into<String>) -> Self {
        Self { advice: advice.into(), ..self }
    }

    /// Whether it is an error.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let severity = match self.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        write!(f, "{severity}[{}] {}: {}", self.rule, self.path, self.problem)?;
        if !self.advice.is_empty() {
            write!(f, "; {}", self.advice)?;
        }
        Ok(())
    }
}

/// The known name that a misspelt one was probably meant to be.
pub fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // No name that anybody means is longer, and the distance of two long ones takes minutes.
    let short = |name: &str| name.len() <= 255;
    let lower = name.to_lowercase();
    known
        .into_iter()
        .filter(|candidate| short(name) && short(candidate))
        .map(|candidate| (strsim::damerau_levenshtein(&lower, &candidate.to_lowercase()), candidate))
        .min_by_key(|(distance, _)| *distance)
        .filter(|(distance, candidate)| *distance <= 1 + candidate.len().max(name.len()) / 4)
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::{DocumentPath, Finding, nearest};

    #[test]
    fn a_finding_says_where_what_and_what_to_do() {
        let path = DocumentPath::from_keys(&["Resources", "Bucket"]).key("Tags").index(0);
        let finding = Finding::error("unknown-property", path, "there is no Kye").advice("did you mean Key?");
        assert_eq!(
            finding.to_string(),
            "error[unknown-property] Resources.Bucket.Tags[0]: there is no Kye; did you mean Key?"
        );
    }

    #[test]
    fn a_near_name_is_offered_and_a_far_one_is_not() {
        assert_eq!(nearest("Kye", ["Key", "Value"]), Some("Key"));
        assert_eq!(nearest("bucketname", ["BucketName", "Tags"]), Some("BucketName"));
        assert_eq!(nearest("zzzzzz", ["Key", "Value"]), None);
    }
}
