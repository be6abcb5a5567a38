//! Files: reading, writing, and errors that name the file.

use std::fmt;
use std::fs::{self, File, Metadata};
use std::io::{self, Read as _, Write as _};
use std::path::{Component, Path, PathBuf};

use cloudformation::printable;
use constructs::hash::sha256;
use tempfile::NamedTempFile;

/// The argument for standard input, and the name of its findings.
const STANDARD_INPUT: &str = "-";

/// A file that could not be read or written.
#[derive(Debug)]
pub struct FileError {
    path: PathBuf,
    doing: &'static str,
    error: io::Error,
}

impl FileError {
    pub(super) fn new(path: impl Into<PathBuf>, doing: &'static str, error: io::Error) -> Self {
        Self { path: path.into(), doing, error }
    }

    /// The next step. `None` if the error says everything.
    pub(super) fn help(&self) -> Option<&'static str> {
        use io::ErrorKind as Kind;
        match (self.doing, self.error.kind()) {
            ("written", Kind::StorageFull | Kind::QuotaExceeded | Kind::FileTooLarge) => {
                Some("free some space, then run the command again; an existing file is as it was")
            }
            ("written", Kind::PermissionDenied | Kind::ReadOnlyFilesystem) => {
                Some("choose another place, or change the permissions of the folder")
            }
            ("read", Kind::PermissionDenied) => Some("change its permissions"),
            ("read", Kind::NotFound) => Some("check the name and the current folder"),
            ("read", Kind::IsADirectory) => Some("name a file in it"),
            ("read", Kind::InvalidData) => {
                Some("save it as UTF-8; Windows PowerShell 5 writes UTF-16 unless it has -Encoding utf8")
            }
            _ => None,
        }
    }

    /// The reason in words, where that of the operating system has a number or the name of a temporary file.
    fn reason(&self) -> String {
        use io::ErrorKind as Kind;
        match self.error.kind() {
            Kind::NotFound => "it does not exist".to_owned(),
            Kind::IsADirectory => "it is a folder".to_owned(),
            Kind::PermissionDenied => "permission denied".to_owned(),
            Kind::InvalidData => "it is not text in UTF-8".to_owned(),
            _ => self.error.to_string(),
        }
    }
}

impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} cannot be {}: {}", printable_path(&self.path), self.doing, self.reason())
    }
}

impl std::error::Error for FileError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.error)
    }
}

/// The name of a file in a message. A line break in it could begin a line that the log of a pipeline reads as a command.
pub(super) fn printable_path(path: &Path) -> String {
    printable(&path.display().to_string())
}

pub(super) fn read(path: &Path) -> Result<String, FileError> {
    fs::read_to_string(path).map_err(|error| FileError::new(path, "read", error))
}

pub(super) fn is_standard_input(path: &Path) -> bool {
    path == Path::new(STANDARD_INPUT)
}

/// The text of a file, or of standard input for `-`.
pub(super) fn read_input(path: &Path) -> Result<String, FileError> {
    if !is_standard_input(path) {
        return read(path);
    }
    let mut text = String::new();
    let read = io::stdin().lock().read_to_string(&mut text);
    read.map(|_| text).map_err(|error| FileError::new("standard input", "read", error))
}

pub(super) fn read_bytes(path: &Path) -> Result<Vec<u8>, FileError> {
    fs::read(path).map_err(|error| FileError::new(path, "read", error))
}

/// The folder in which the command runs.
pub(super) fn current_folder() -> Result<PathBuf, FileError> {
    std::env::current_dir().map_err(|error| FileError::new(".", "found", error))
}

/// Writes a file. A failure leaves the previous content, because the text goes to a temporary file in the same folder first. A file that is
/// read-only stays as it is, although the folder would allow to replace it.
pub(super) fn write(path: &Path, bytes: &[u8]) -> Result<(), FileError> {
    write_atomically(path, bytes).map_err(|error| FileError::new(path, "written", error))
}

/// Writes a file that does not exist yet. If it exists, it is left as it is, and the error says so.
pub(super) fn create(path: &Path, bytes: &[u8]) -> Result<(), FileError> {
    let created = complete_file(path, bytes).and_then(|file| Ok(file.persist_noclobber(path).map(drop)?));
    created.map_err(|error| FileError::new(path, "written", error))
}

fn write_atomically(path: &Path, bytes: &[u8]) -> io::Result<()> {
    // A temporary file would replace a device or a pipe, such as /dev/stdout. A symbolic link stays, and its target is replaced.
    if fs::metadata(path).is_ok_and(|found| !found.is_file() && !found.is_dir()) {
        return fs::write(path, bytes);
    }
    let target = if path.is_symlink() { fs::canonicalize(path)? } else { path.to_owned() };
    let previous = fs::metadata(&target).ok();
    if previous.as_ref().is_some_and(|previous| previous.permissions().readonly()) {
        return Err(io::ErrorKind::PermissionDenied.into());
    }
    let file = complete_file(&target, bytes)?;
    if let Some(previous) = previous {
        keep_owner(file.as_file(), &previous);
        file.as_file().set_permissions(previous.permissions())?;
    }
    file.persist(&target)?;
    Ok(())
}

/// Gives a file the owner of another one. Only a privileged user can, for whom the owner would change otherwise.
fn keep_owner(file: &File, previous: &Metadata) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::{MetadataExt as _, fchown};
        let _ = fchown(file, Some(previous.uid()), Some(previous.gid()));
    }
    #[cfg(not(unix))]
    let _ = (file, previous);
}

/// A temporary file with the bytes, in the folder of the path.
fn complete_file(path: &Path, bytes: &[u8]) -> io::Result<NamedTempFile> {
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    fs::create_dir_all(folder)?;
    let mut file = new_file_in(folder)?;
    file.write_all(bytes)?;
    Ok(file)
}

/// A temporary file that other users may read, as the finished file.
fn new_file_in(folder: &Path) -> io::Result<NamedTempFile> {
    #[cfg(unix)]
    let permissions = std::os::unix::fs::PermissionsExt::from_mode(0o666);
    #[cfg(unix)]
    return tempfile::Builder::new().permissions(permissions).tempfile_in(folder);
    #[cfg(not(unix))]
    return NamedTempFile::new_in(folder);
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
            Err(error) => Err(FileError::new(path, "read", error)),
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

/// A path without `.`, and without `..` after a folder.
pub(super) fn simplified(path: &Path) -> PathBuf {
    let mut simple = PathBuf::new();
    for part in path.components() {
        let is_in_folder = matches!(simple.components().next_back(), Some(Component::Normal(_)));
        match part {
            Component::CurDir => {}
            Component::ParentDir if is_in_folder => {
                simple.pop();
            }
            part => simple.push(part),
        }
    }
    simple
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

    use super::{create, relative_path, write};

    #[test]
    fn failed_write_leaves_the_previous_content() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("a.zip");
        write(&file, b"one").expect("a written file");
        write(&folder.path().join("b/c.zip"), b"two").expect("a written file in a new folder");
        assert!(write(&file.join("below"), b"three").is_err());
        assert_eq!(std::fs::read(&file).expect("a file"), b"one");
        let names = std::fs::read_dir(folder.path()).expect("a folder").count();
        assert_eq!(names, 2, "no temporary file is left");
    }

    #[cfg(unix)]
    #[test]
    fn written_link_stays_a_link() {
        let folder = tempfile::tempdir().expect("a folder");
        let (file, link) = (folder.path().join("a.json"), folder.path().join("b.json"));
        write(&file, b"one").expect("a written file");
        std::os::unix::fs::symlink(&file, &link).expect("a link");
        write(&link, b"two").expect("a written link");
        assert!(link.is_symlink());
        assert_eq!(std::fs::read(&file).expect("a file"), b"two");
    }

    #[cfg(unix)]
    #[test]
    fn written_file_keeps_its_permissions() {
        use std::fs::{Permissions, metadata, set_permissions};
        use std::os::unix::fs::PermissionsExt as _;

        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("a.yaml");
        write(&file, b"one").expect("a written file");
        set_permissions(&file, Permissions::from_mode(0o640)).expect("permissions");
        write(&file, b"two").expect("a written file");
        assert_eq!(metadata(&file).expect("a file").permissions().mode() & 0o777, 0o640);
    }

    #[test]
    fn read_only_file_is_not_replaced() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("a.yaml");
        write(&file, b"one").expect("a written file");
        let mut permissions = std::fs::metadata(&file).expect("a file").permissions();
        permissions.set_readonly(true);
        std::fs::set_permissions(&file, permissions).expect("permissions");
        let error = write(&file, b"two").expect_err("a file that is read-only").to_string();
        assert!(error.contains("cannot be written: permission denied"), "{error}");
        assert_eq!(std::fs::read(&file).expect("a file"), b"one");
    }

    #[cfg(unix)]
    #[test]
    fn special_file_is_not_replaced() {
        let folder = tempfile::tempdir().expect("a folder");
        let socket = folder.path().join("socket");
        let _listener = std::os::unix::net::UnixListener::bind(&socket).expect("a socket");
        assert!(write(&socket, b"one").is_err());
        assert!(!socket.metadata().expect("a socket").is_file());
    }

    #[test]
    fn created_file_replaces_nothing() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("site.yaml");
        create(&file, b"one").expect("a new file");
        assert!(create(&file, b"two").is_err());
        assert_eq!(std::fs::read(&file).expect("a file"), b"one");
    }

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
