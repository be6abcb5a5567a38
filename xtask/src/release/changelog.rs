//! The sections of a changelog in the form of Keep a Changelog.

/// The newest section of a changelog.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Section<'a> {
    /// The version, or `Unreleased`.
    pub(super) title: &'a str,
    /// The text below the title.
    pub(super) text: &'a str,
}

/// The newest section. It starts with a line such as `## [0.1.0] - 2026-12-01`.
pub(super) fn newest_section(changelog: &str) -> Option<Section<'_>> {
    const START: &str = "\n## [";
    let (_, section) = changelog.split_once(START)?;
    let section = section.split_once(START).map_or(section, |(section, _)| section);
    let (line, text) = section.split_once('\n').unwrap_or((section, ""));
    let (title, _) = line.split_once(']')?;
    Some(Section { title, text: text.trim() })
}

#[cfg(test)]
mod tests {
    use super::{Section, newest_section};

    #[test]
    fn section_ends_before_the_next_one() {
        let changelog = "# Changelog\n\n## [0.2.0] - 2026-12-01\n\n### Added\n\n- A.\n\n## [0.1.0]\n\n- B.\n";
        let expected = Section { title: "0.2.0", text: "### Added\n\n- A." };
        assert_eq!(newest_section(changelog), Some(expected));
    }

    #[test]
    fn only_section_ends_with_the_file() {
        let expected = Section { title: "Unreleased", text: "- A." };
        assert_eq!(newest_section("# Changelog\n\n## [Unreleased]\n\n- A.\n"), Some(expected));
    }

    #[test]
    fn changelog_without_sections_has_no_newest_one() {
        assert_eq!(newest_section("# Changelog\n"), None);
    }
}
