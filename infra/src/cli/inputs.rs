//! The texts that commands read: files, the files in folders and of patterns, and standard input.

use std::collections::HashSet;
use std::fs;
use std::path::{Component, Path, PathBuf};

use cloudformation::printable;
use glob::{MatchOptions, Pattern};
use walkdir::WalkDir;

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

/// What the arguments name.
pub(super) struct Inputs {
    /// Each text once, in the order of the arguments and then of the names.
    pub(super) texts: Vec<Input>,
    /// Folders whose files are missing because they cannot be read.
    pub(super) unreadable: Vec<FileError>,
}

/// Returns what the arguments name.
pub(super) fn inputs(arguments: &[PathBuf]) -> Result<Inputs, CommandError> {
    let mut inputs = Inputs { texts: Vec::new(), unreadable: Vec::new() };
    let mut seen = HashSet::new();
    let current_folder = files::current_folder()?;
    for argument in arguments {
        // The settings and the report name files below the current folder by their relative paths.
        let argument = match argument.strip_prefix(&current_folder) {
            Ok(path) if path.as_os_str().is_empty() => Path::new("."),
            Ok(path) => path,
            Err(_) => argument,
        };
        let named = if argument.is_dir() {
            in_folder(argument, &mut inputs.unreadable)
        } else if is_pattern(argument) {
            of_pattern(argument, &mut inputs.unreadable)?
        } else {
            vec![Input::file(&without_dots(argument))]
        };
        for input in named {
            if seen.insert(input.path.clone()) {
                inputs.texts.push(input);
            }
        }
    }
    Ok(inputs)
}

/// Returns whether an argument is a pattern. A file can have the characters of a pattern in its name.
fn is_pattern(argument: &Path) -> bool {
    has_wildcard(&argument.to_string_lossy()) && fs::symlink_metadata(argument).is_err()
}

fn has_wildcard(text: &str) -> bool {
    text.contains(['*', '?', '['])
}

fn in_folder(folder: &Path, unreadable: &mut Vec<FileError>) -> Vec<Input> {
    let is_visible = |name: &str| !name.starts_with('.') && name != PACKAGES;
    let files = walk(folder, usize::MAX, is_visible, unreadable).into_iter().filter(|path| {
        path.extension().is_some_and(|extension| EXTENSIONS.iter().any(|known| extension == *known))
    });
    files.map(|path| Input { path, is_in_folder: true }).collect()
}

/// Returns the files of a pattern. Only the folders are read that can have some.
fn of_pattern(argument: &Path, unreadable: &mut Vec<FileError>) -> Result<Vec<Input>, CommandError> {
    let argument = without_dots(argument);
    let text = argument.to_string_lossy();
    let name = printable(&text);
    let pattern = Pattern::new(&text)
        .map_err(|error| CommandError::Refused(format!("{name} is not a pattern of file names: {error}")))?;
    let parts: Vec<String> = argument.iter().map(|part| part.to_string_lossy().into_owned()).collect();
    let fixed = parts.iter().take_while(|part| !has_wildcard(part)).count();
    let (folder, parts) = parts.split_at(fixed);
    let folder: PathBuf = folder.iter().collect();
    let depth = if parts.iter().any(|part| part == "**") { usize::MAX } else { parts.len() };
    let reads_hidden = parts.iter().any(|part| part.starts_with('.'));
    let is_visible = |name: &str| reads_hidden || !name.starts_with('.');
    let files = if folder.as_os_str().is_empty() || folder.is_dir() {
        walk(&folder, depth, is_visible, unreadable)
    } else {
        Vec::new()
    };
    let matches = |path: &PathBuf| pattern.matches_with(&path.to_string_lossy(), WITHOUT_HIDDEN);
    let found: Vec<Input> = files.iter().filter(|path| matches(path)).map(|path| Input::file(path)).collect();
    if found.is_empty() && unreadable.is_empty() {
        Err(CommandError::Refused(format!("no file matches {name}")))
    } else {
        Ok(found)
    }
}

/// Returns the files below a folder in the order of their names. A link to a file is read, and a link to a folder is not, because it could lead
/// back. Adds the folders that cannot be read to a list.
fn walk(
    folder: &Path,
    depth: usize,
    is_visible: impl Fn(&str) -> bool,
    unreadable: &mut Vec<FileError>,
) -> Vec<PathBuf> {
    let root = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let entries = WalkDir::new(root).max_depth(depth).sort_by_file_name().into_iter();
    let mut files = Vec::new();
    for entry in
        entries.filter_entry(|entry| entry.depth() == 0 || is_visible(&entry.file_name().to_string_lossy()))
    {
        match entry {
            Ok(entry) if entry.path().is_file() => files.push(without_dots(entry.path())),
            Ok(_) => {}
            Err(error) => {
                let path = error.path().unwrap_or(root).to_owned();
                unreadable.push(FileError::new(path, "read", error.into()));
            }
        }
    }
    files
}

/// The path without `.`, so that a file has one name in the report.
fn without_dots(path: &Path) -> PathBuf {
    let plain: PathBuf = path.components().filter(|part| *part != Component::CurDir).collect();
    // A file with this name is not standard input.
    if files::is_standard_input(&plain) { path.to_owned() } else { plain }
}
