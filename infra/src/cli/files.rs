//! Reading and writing, with errors that name the file.

use std::fmt;
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use infra::package::sha256;

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

/// A path as a template in a folder has to write it, with forward slashes. An absolute path stays what it is.
pub(crate) fn seen_from(folder: &Path, path: &Path) -> String {
    let plain = |path: &Path| -> Vec<String> {
        let parts = path.components().filter(|part| *part != Component::CurDir);
        parts.map(|part| part.as_os_str().to_string_lossy().into_owned()).collect()
    };
    if path.is_absolute() || folder.is_absolute() {
        return path.to_string_lossy().into_owned();
    }
    let (folder, path) = (plain(folder), plain(path));
    let shared = folder.iter().zip(&path).take_while(|(left, right)| left == right).count();
    let up = std::iter::repeat_n("..", folder.len() - shared);
    up.chain(path[shared..].iter().map(String::as_str)).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::seen_from;

    #[test]
    fn a_path_is_named_from_the_template() {
        let from = |folder: &str, path: &str| seen_from(Path::new(folder), Path::new(path));
        assert_eq!(from(".", "target/f.zip"), "target/f.zip");
        assert_eq!(from("templates", "target/f.zip"), "../target/f.zip");
        assert_eq!(from("templates/", "./templates/f.zip"), "f.zip");
        assert_eq!(from("templates", "/tmp/f.zip"), "/tmp/f.zip");
    }
}
