//! What a check has to say: where, what and what to do.

use std::fmt;

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// CloudFormation, or the service behind it, will refuse this.
    Error,
    /// It deploys, and is probably not what was meant.
    Warning,
}

/// One step into a document.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Segment {
    /// A key of an object.
    Key(String),
    /// A position in a list, from 0.
    Index(usize),
}

/// A place in a document, from its root.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Path(Vec<Segment>);

impl Path {
    /// The root.
    pub fn root() -> Self {
        Self::default()
    }

    /// From the keys on the way.
    pub fn of(keys: &[&str]) -> Self {
        Self(keys.iter().map(|key| Segment::Key((*key).to_owned())).collect())
    }

    /// The same path, one key deeper.
    pub fn key(&self, key: &str) -> Self {
        let mut path = self.clone();
        path.push_key(key);
        path
    }

    /// The same path, one position deeper.
    pub fn index(&self, position: usize) -> Self {
        let mut path = self.clone();
        path.push_index(position);
        path
    }

    /// The steps.
    pub fn segments(&self) -> &[Segment] {
        &self.0
    }

    /// Whether it is the other path or leads below it.
    pub fn is_within(&self, other: &Self) -> bool {
        self.0.starts_with(&other.0)
    }

    pub(crate) fn push_key(&mut self, key: &str) {
        self.0.push(Segment::Key(key.to_owned()));
    }

    pub(crate) fn push_index(&mut self, position: usize) {
        self.0.push(Segment::Index(position));
    }

    pub(crate) fn pop(&mut self) {
        self.0.pop();
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() {
            return f.write_str("the document");
        }
        for (position, segment) in self.0.iter().enumerate() {
            match segment {
                Segment::Key(key) if position == 0 => f.write_str(key)?,
                Segment::Key(key) => write!(f, ".{key}")?,
                Segment::Index(index) => write!(f, "[{index}]")?,
            }
        }
        Ok(())
    }
}

/// One result of a check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// How bad it is.
    pub severity: Severity,
    /// The rule's stable name, such as `unknown-property`.
    pub rule: &'static str,
    /// Where in the document.
    pub path: Path,
    /// What is wrong, as a plain sentence without a full stop.
    pub problem: String,
    /// What to do about it; empty where the problem says it all.
    pub advice: String,
}

impl Finding {
    /// An error.
    pub fn error(rule: &'static str, path: Path, problem: impl Into<String>) -> Self {
        Self { severity: Severity::Error, rule, path, problem: problem.into(), advice: String::new() }
    }

    /// A warning.
    pub fn warning(rule: &'static str, path: Path, problem: impl Into<String>) -> Self {
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
    use super::{Finding, Path, nearest};

    #[test]
    fn a_finding_says_where_what_and_what_to_do() {
        let path = Path::of(&["Resources", "Bucket"]).key("Tags").index(0);
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
