//! Reading and writing of files, with the path in each error.

use std::fs;
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;

/// The reason why a step of the generator failed.
pub(crate) type Failure = Box<dyn std::error::Error>;

/// Lists the JSON files of a folder.
pub(crate) fn json_files(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(|error| at(folder, &error))? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "json") {
            files.push(path);
        }
    }
    Ok(files)
}

/// Returns the name of a file without its extension, or the name of a folder.
pub(crate) fn stem(path: &Path) -> Result<&str, Failure> {
    let stem = path.file_stem().and_then(|stem| stem.to_str());
    stem.ok_or_else(|| format!("{} is not a file name in UTF-8", path.display()).into())
}

pub(crate) fn read(path: &Path) -> Result<String, Failure> {
    fs::read_to_string(path).map_err(|error| at(path, &error))
}

pub(crate) fn read_json<T: DeserializeOwned>(path: &Path) -> Result<T, Failure> {
    serde_json::from_str(&read(path)?).map_err(|error| at(path, &error))
}

pub(crate) fn write(path: &Path, text: &str) -> Result<(), Failure> {
    fs::write(path, text).map_err(|error| at(path, &error))
}

fn at(path: &Path, error: &dyn std::error::Error) -> Failure {
    format!("{}: {error}", path.display()).into()
}
