//! Patterns of files and folders in the settings.

use std::path::Path;

use glob::{MatchOptions, Pattern, PatternError};

/// A star does not match a slash, as in the patterns that `files` and the command line name.
const PATHS: MatchOptions = MatchOptions {
    case_sensitive: true,
    require_literal_separator: true,
    require_literal_leading_dot: false,
};

/// A pattern of files and folders. A folder stands for all files below it.
#[derive(Clone, Debug)]
pub(crate) struct FilePattern {
    pattern: Pattern,
    is_folder: bool,
}

impl FilePattern {
    /// Reads a pattern. It may begin with `./`, and ends with a slash if it is only for folders.
    pub(crate) fn parse(text: &str) -> Result<Self, PatternError> {
        let plain = text.trim_start_matches("./");
        let name = plain.trim_end_matches('/');
        Ok(Self { pattern: Pattern::new(name)?, is_folder: name != plain })
    }

    /// Whether the pattern matches a file or a folder that contains it.
    pub(crate) fn covers(&self, file: &Path) -> bool {
        let names = file.ancestors().filter(|name| !name.as_os_str().is_empty());
        names.skip(usize::from(self.is_folder)).any(|name| self.pattern.matches_path_with(name, PATHS))
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::FilePattern;

    fn covers(pattern: &str, file: &str) -> bool {
        FilePattern::parse(pattern).expect("a pattern").covers(Path::new(file))
    }

    #[test]
    fn star_does_not_match_a_slash() {
        assert!(covers("st/*.yaml", "st/a.yaml"));
        assert!(!covers("st/*.yaml", "st/sub/a.yaml"));
        assert!(covers("st/**/*.yaml", "st/a.yaml") && covers("st/**/*.yaml", "st/sub/a.yaml"));
    }

    #[test]
    fn folder_stands_for_the_files_below_it() {
        for folder in ["old", "old/", "./old/", "old/**", "o*", "**/old", "old/deep"] {
            assert!(covers(folder, "old/deep/a.yaml"), "{folder}");
        }
        assert!(!covers("old", "older/a.yaml") && !covers("old", "new/old/a.yaml"));
        assert!(covers("**/old", "new/old/a.yaml"));
    }

    #[test]
    fn slash_at_the_end_excludes_files() {
        assert!(covers("old", "old") && !covers("old/", "old"));
    }

    #[test]
    fn empty_pattern_covers_nothing() {
        assert!(!covers("", "a.yaml") && !covers("./", "a.yaml") && !covers(".", "old/a.yaml"));
    }
}
