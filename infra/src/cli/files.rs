//! Reading and writing, with errors that name the file.

use std::fmt;
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use infra::hash::sha256;

/// A file that could not be read or written.
pub(crate) struct Failure {
    path: PathBuf,
    doing: &'static str,
    error: io::Error,
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} cannot be {}: {}", self.path.display(), self.doing, self.error)
    }
}

pub(crate) fn read(path: &Path) -> Result<String, Failure> {
    fs::read_to_string(path).map_err(|error| Failure { path: path.to_owned(), doing: "read", error })
}

pub(crate) fn read_bytes(path: &Path) -> Result<Vec<u8>, Failure> {
    fs::read(path).map_err(|error| Failure { path: path.to_owned(), doing: "read", error })
}

/// The folder where the command runs.
pub(crate) fn here() -> Result<PathBuf, Failure> {
    std::env::current_dir().map_err(|error| Failure { path: PathBuf::from("."), doing: "found", error })
}

/// Writes beside the file first, so that a failure leaves what was there.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let failure = |error| Failure { path: path.to_owned(), doing: "written", error };
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(failure)?;
    }
    let beside = path.with_extension("new");
    fs::write(&beside, bytes).and_then(|()| fs::rename(&beside, path)).map_err(failure)
}

/// A package that is there.
pub(crate) struct FoundPackage {
    pub(crate) sha256: String,
    pub(crate) bytes: u64,
}

impl FoundPackage {
    pub(crate) fn look(path: &Path) -> Result<Option<Self>, Failure> {
        match fs::read(path) {
            Ok(zip) => Ok(Some(Self { sha256: sha256(&zip), bytes: zip.len() as u64 })),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(Failure { path: path.to_owned(), doing: "read", error }),
        }
    }
}

/// A path as a template in a folder has to write it, with forward slashes; both are seen from where the command runs.
/// A path that was given whole stays whole.
pub(crate) fn seen_from(here: &Path, folder: &Path, path: &Path) -> String {
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

    use super::seen_from;

    #[test]
    fn a_path_is_named_from_the_template() {
        let from =
            |folder: &str, path: &str| seen_from(Path::new("/work/site"), Path::new(folder), Path::new(path));
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
