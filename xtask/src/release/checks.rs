//! The conditions of a release. They are pure, so each has a test.

use super::changelog::Section;

/// Bytes that the package may have. Lambda@Edge takes more; `e2e/test_package.py` has the same bound.
pub(super) const MAX_PACKAGE_BYTES: usize = 900_000;
const UNRELEASED: &str = "Unreleased";
/// Changed files that a message names.
const SHOWN_FILES: usize = 3;

/// What is known before anything is built.
pub(super) struct Candidate<'a> {
    /// The version in `Cargo.toml`.
    pub(super) version: &'a str,
    pub(super) tag: Option<&'a str>,
    pub(super) section: Option<Section<'a>>,
    /// The output of `git status --porcelain`.
    pub(super) changes: &'a str,
    pub(super) allow_dirty: bool,
}

impl Candidate<'_> {
    /// Every reason why this cannot be released.
    pub(super) fn problems(&self) -> Vec<String> {
        let found = [self.tag_problem(), self.section_problem(), self.changes_problem()];
        found.into_iter().flatten().collect()
    }

    fn tag_problem(&self) -> Option<String> {
        let expected = format!("v{}", self.version);
        let tag = self.tag.filter(|tag| *tag != expected)?;
        Some(format!("the tag is {tag}, and Cargo.toml has the version {}: tag {expected}", self.version))
    }

    fn section_problem(&self) -> Option<String> {
        let Some(Section { title, text }) = &self.section else {
            return Some(format!("CHANGELOG.md has no section: add `## [{}]`", self.version));
        };
        let may_be_unreleased = self.tag.is_none();
        let fits = *title == self.version || (may_be_unreleased && *title == UNRELEASED);
        if !fits {
            let problem = "the newest section of CHANGELOG.md is";
            return Some(format!("{problem} [{title}], and Cargo.toml has the version {}", self.version));
        }
        if text.is_empty() {
            return Some(format!("the section [{title}] of CHANGELOG.md is empty: list what changes"));
        }
        None
    }

    fn changes_problem(&self) -> Option<String> {
        let files: Vec<&str> = self.changes.lines().filter_map(|line| line.get(3..)).collect();
        if self.allow_dirty || files.is_empty() {
            return None;
        }
        let shown = files.iter().take(SHOWN_FILES).copied().collect::<Vec<_>>().join(", ");
        let count = files.len();
        Some(format!(
            "{count} files are not as in the last commit ({shown}): commit them, or add --allow-dirty"
        ))
    }
}

/// A reason why the package cannot be released.
pub(super) fn package_problem(bytes: usize) -> Option<String> {
    let is_too_large = bytes > MAX_PACKAGE_BYTES;
    is_too_large.then(|| format!("function.zip has {bytes} bytes; a release has at most {MAX_PACKAGE_BYTES}"))
}

#[cfg(test)]
mod tests {
    use super::super::changelog::Section;
    use super::{Candidate, MAX_PACKAGE_BYTES, package_problem};

    fn candidate<'a>(tag: Option<&'a str>, title: &'a str) -> Candidate<'a> {
        let section = Some(Section { title, text: "- A." });
        Candidate { version: "0.2.0", tag, section, changes: "", allow_dirty: false }
    }

    fn only_problem(candidate: &Candidate<'_>) -> String {
        let [problem] = &candidate.problems()[..] else { panic!("{:?}", candidate.problems()) };
        problem.clone()
    }

    #[test]
    fn tag_and_section_of_the_version_are_released() {
        assert_eq!(candidate(Some("v0.2.0"), "0.2.0").problems(), [""; 0]);
    }

    #[test]
    fn dry_run_without_a_tag_takes_unreleased_changes() {
        assert_eq!(candidate(None, "Unreleased").problems(), [""; 0]);
        assert_eq!(candidate(None, "0.2.0").problems(), [""; 0]);
    }

    #[test]
    fn tag_of_another_version_is_refused() {
        assert!(only_problem(&candidate(Some("v0.3.0"), "0.2.0")).contains("tag v0.2.0"));
        assert!(only_problem(&candidate(Some("0.2.0"), "0.2.0")).contains("tag v0.2.0"));
    }

    #[test]
    fn tag_with_unreleased_changes_is_refused() {
        let problem = only_problem(&candidate(Some("v0.2.0"), "Unreleased"));
        assert!(problem.contains("CHANGELOG.md is [Unreleased]"), "{problem}");
    }

    #[test]
    fn section_of_another_version_is_refused() {
        assert!(only_problem(&candidate(None, "0.1.0")).contains("CHANGELOG.md is [0.1.0]"));
    }

    #[test]
    fn section_that_is_missing_or_empty_is_refused() {
        let missing = Candidate { section: None, ..candidate(None, "") };
        assert!(only_problem(&missing).contains("add `## [0.2.0]`"));
        let section = Some(Section { title: "0.2.0", text: "" });
        assert!(only_problem(&Candidate { section, ..candidate(None, "") }).contains("is empty"));
    }

    #[test]
    fn changes_that_are_not_committed_are_named() {
        let changes = " M a.rs\n?? b.rs\n";
        let dirty = Candidate { changes, ..candidate(None, "0.2.0") };
        assert!(only_problem(&dirty).starts_with("2 files are not as in the last commit (a.rs, b.rs)"));
        assert_eq!(Candidate { allow_dirty: true, ..dirty }.problems(), [""; 0]);
    }

    #[test]
    fn all_problems_are_reported_at_once() {
        let wrong = Candidate { changes: "?? b", ..candidate(Some("v1.0.0"), "0.1.0") };
        assert_eq!(wrong.problems().len(), 3);
    }

    #[test]
    fn package_above_the_bound_is_refused() {
        assert_eq!(package_problem(MAX_PACKAGE_BYTES), None);
        assert!(package_problem(MAX_PACKAGE_BYTES + 1).is_some());
    }
}
