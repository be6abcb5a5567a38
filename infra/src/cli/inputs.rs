//! The texts that commands read: files, the files in folders and of patterns, and standard input.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use glob::{MatchOptions, Pattern, glob_with};

use super::configuration;
use super::error::CommandError;
use super::files::{self, FileError};

/// Extensions of templates.
const EXTENSIONS: [&str; 4] = ["json", "yaml", "yml", "template"];
/// A folder with packages of other projects.
const PACKAGES: &str = "node_modules";
/// Files and folders with a leading dot are only read if a pattern names the dot.
const WITHOUT_HIDDEN: MatchOptions =
    MatchOptions { case_sensitive: true, require_literal_separator: true, require_literal_leading_dot: true };

/// A text to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Input {
    pub(super) path: PathBuf,
    /// Whether the file was found in a folder. It may be something else than a template.
    pub(super) is_in_folder: bool,
}

impl Input {
    pub(super) fn file(path: &Path) -> Self {
        Self { path: path.to_owned(), is_in_folder: false }
    }

    pub(super) fn is_standard_input(&self) -> bool {
        files::is_standard_input(&self.path)
    }

    pub(super) fn read(&self) -> Result<String, FileError> {
        files::read_input(&self.path)
    }

    /// Whether the text may be neither a template nor the configuration of a site, because folders also have other JSON and YAML files.
    pub(super) fn may_be_for_others(&self) -> bool {
        self.is_in_folder && self.path.file_name().is_none_or(|name| name != configuration::DEFAULT_FILE)
    }
}

/// Returns what the arguments name, each text once, in the order of the arguments and then of the names.
pub(super) fn inputs(arguments: &[PathBuf]) -> Result<Vec<Input>, CommandError> {
    let mut inputs = Vec::new();
    let mut seen = BTreeSet::new();
    for argument in arguments {
        let named = if argument.is_dir() {
            in_folder(argument)?
        } else if is_pattern(argument) {
            of_pattern(argument)?
        } else {
            vec![Input::file(argument)]
        };
        for input in named {
            if seen.insert(input.path.clone()) {
                inputs.push(input);
            }
        }
    }
    Ok(inputs)
}

/// Returns whether an argument is a pattern. A file can have the characters of a pattern in its name.
fn is_pattern(argument: &Path) -> bool {
    let text = argument.to_string_lossy();
    text.contains(['*', '?', '[']) && fs::symlink_metadata(argument).is_err()
}

fn in_folder(folder: &Path) -> Result<Vec<Input>, CommandError> {
    let escaped = Pattern::escape(&folder.to_string_lossy());
    let found = matches(&format!("{}/**/*", escaped.trim_end_matches('/')))?;
    let is_template = |path: &PathBuf| {
        let below = path.strip_prefix(folder).unwrap_or(path);
        below.iter().all(|part| part != PACKAGES)
            && path.extension().is_some_and(|extension| EXTENSIONS.iter().any(|known| extension == *known))
    };
    let found = found.into_iter().filter(is_template);
    Ok(found.map(|path| Input { path, is_in_folder: true }).collect())
}

fn of_pattern(pattern: &Path) -> Result<Vec<Input>, CommandError> {
    let found = matches(&pattern.to_string_lossy())?;
    if found.is_empty() {
        return Err(CommandError::Refused(format!("no file matches {}", pattern.display())));
    }
    Ok(found.iter().map(|path| Input::file(path)).collect())
}

/// Returns the files of a pattern in the order of their names. An unreadable folder is an error, because its templates would be missing.
fn matches(pattern: &str) -> Result<Vec<PathBuf>, CommandError> {
    let paths = glob_with(pattern, WITHOUT_HIDDEN).map_err(|error| {
        CommandError::Refused(format!("{pattern} is not a pattern of file names: {error}"))
    })?;
    let mut files = Vec::new();
    for path in paths {
        let path = path.map_err(|error| {
            CommandError::File(FileError::new(error.path().to_owned(), "read", error.into()))
        })?;
        if path.is_file() {
            files.push(path);
        }
    }
    Ok(files)
}
