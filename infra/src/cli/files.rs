//! Files: reading, writing, and errors that name the file.

use std::fmt;
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use constructs::hash::sha256;

/// A file that could not be read or written.
pub(super) struct FileError {
    path: PathBuf,
    doing: &'static str,
    error: io::Error,
}

impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} cannot be {}: {}", self.path.display(), self.doing, self.error)
    }
}

pub(super) fn read(path: &Path) -> Result<String, FileError> {
    fs::read_to_string(path).map_err(|error| FileError { path: path.to_owned(), doing: "read", error })
}

pub(super) fn read_bytes(path: &Path) -> Result<Vec<u8>, FileError> {
    fs::read(path).map_err(|error| FileError { path: path.to_owned(), doing: "read", error })
}

/// The folder in which the command runs.
pub(super) fn current_folder() -> Result<PathBuf, FileError> {
    std::env::current_dir().map_err(|error| FileError { path: PathBuf::from("."), doing: "found", error })
}

/// Writes beside the file first, so that a failure leaves what was there.
pub(super) fn write(path: &Path, bytes: &[u8]) -> Result<(), FileError> {
    let failure = |error| FileError { path: path.to_owned(), doing: "written", error };
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(failure)?;
    }
    let beside = path.with_extension("new");
    fs::write(&beside, bytes).and_then(|()| fs::rename(&beside, path)).map_err(failure)
}

/// A package that exists.
pub(super) struct PackageFile {
    pub(super) sha256: String,
    pub(super) bytes: u64,
}

impl PackageFile {
    pub(super) fn find(path: &Path) -> Result<Option<Self>, FileError> {
        match fs::read(path) {
            Ok(zip) => Ok(Some(Self { sha256: sha256(&zip), bytes: zip.len() as u64 })),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(FileError { path: path.to_owned(), doing: "read", error }),
        }
    }
}

/// A path as a template in a folder has to write it, with forward slashes. Both are relative to the folder in which the
/// command runs. An absolute path stays absolute.
pub(super) fn relative_path(here: &Path, folder: &Path, path: &Path) -> String {
    if path.is_absolute() {
        return path.to_string_lossy().into_owned();
    }
    let (folder, path) = (plain(&here.join(folder)), plain(&here.join(path)));
    let shared = folder.iter().zip(&path).take_while(|(left, right)| left == right).count();
    let up = std::iter::repeat_n("..", folder.len() - shared);
    up.chain(path[shared..].iter().map(String::as_str)).collect::<Vec<_>>().join("/")
}

/// The parts of a path, with `.` and `..` resolved as written.
fn plain(path: &Path) -> Vec<String> {
    let mut parts = Vec::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            // Above the root is the root.
            Component::ParentDir => parts.truncate(parts.len().saturating_sub(1).max(1)),
            Component::Prefix(_) | Component::RootDir | Component::Normal(_) => {
                parts.push(part.as_os_str().to_string_lossy().into_owned());
            }
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::relative_path;

    #[test]
    fn path_is_relative_to_the_folder_of_the_template() {
        let from = |folder: &str, path: &str| {
            relative_path(Path::new("/work/site"), Path::new(folder), Path::new(path))
        };
        assert_eq!(from(".", "target/f.zip"), "target/f.zip");
        assert_eq!(from("templates", "target/f.zip"), "../target/f.zip");
        assert_eq!(from("templates/", "./templates/f.zip"), "f.zip");
        assert_eq!(from("../deploy", "target/f.zip"), "../site/target/f.zip");
        assert_eq!(from("/work/deploy", "target/f.zip"), "../site/target/f.zip");
        assert_eq!(from("/work/site/out", "target/f.zip"), "../target/f.zip");
        assert_eq!(from("a/../..", "../f.zip"), "f.zip");
        assert_eq!(from("templates", "/tmp/f.zip"), "/tmp/f.zip");
    }
}
