//! The folder with a team's own rules and resource types.

use std::fs;
use std::path::{Path, PathBuf};

use cloudformation::validate::OwnRules;

use super::error::CommandError;
use super::files::{self, FileError};
use super::report;
use crate::own_rules;

/// Extensions of rules and schemas. The folder can have other files, such as a README.
const EXTENSIONS: [&str; 3] = ["json", "yaml", "yml"];

/// Reads the rules and types of a folder. Their mistakes go to standard error.
pub(super) fn read(folder: &Path) -> Result<OwnRules, CommandError> {
    own_rules::read(own_rule_files(folder)?).map_err(|mistakes| {
        for file in &mistakes {
            report::findings(file);
        }
        CommandError::Reported
    })
}

/// Reads the files of a folder with own rules and schemas of resource types, in the order of their names. Each has its path and its text.
pub fn own_rule_files(folder: &Path) -> Result<Vec<(PathBuf, String)>, FileError> {
    let paths = paths(folder)?.into_iter();
    paths.map(|path| files::read(&path).map(|text| (path, text))).collect()
}

/// The files of the folder in the order of their names.
fn paths(folder: &Path) -> Result<Vec<PathBuf>, FileError> {
    let failed = |error| FileError::new(folder, "read", error);
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        let extension = path.extension().unwrap_or_default();
        if EXTENSIONS.iter().any(|known| extension == *known) && path.is_file() {
            paths.push(path);
        }
    }
    paths.sort_unstable();
    Ok(paths)
}
