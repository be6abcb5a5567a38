//! Reads the files of an archive from disk.

use std::fs::{self, Metadata};
use std::io;
use std::path::Path;

use crate::archive::Archive;

/// The first bytes of a zip file.
const ZIP_SIGNATURE: &[u8] = b"PK\x03\x04";

/// Packs a file or a folder. Equal names, bytes and permissions to execute give the same zip file.
///
/// The names of a folder's files are relative to the folder, as Lambda expects. A file is the only entry, under its own name. A zip file is
/// returned as it is.
///
/// # Errors
/// Returns an error that names the path if the content cannot be read, or contains a symbolic link or a name that is not UTF-8.
pub fn pack(path: &Path) -> io::Result<Vec<u8>> {
    let metadata = metadata(path)?;
    if metadata.is_dir() {
        return add_folder(Archive::new(), path, "")?.write();
    }
    let content = read(path)?;
    if content.starts_with(ZIP_SIGNATURE) {
        return Ok(content);
    }
    let name = path.file_name().unwrap_or_default().to_str().ok_or_else(|| refused(path, NOT_UTF8))?;
    add_file(Archive::new(), name, &metadata, content).write()
}

const NOT_UTF8: &str = "the name is not UTF-8";

/// Adds the files at or below a folder. Their names begin with the prefix.
fn add_folder(mut archive: Archive, folder: &Path, prefix: &str) -> io::Result<Archive> {
    for entry in fs::read_dir(folder).map_err(|error| at(folder, &error))? {
        let path = entry.map_err(|error| at(folder, &error))?.path();
        let name = path.file_name().unwrap_or_default().to_str().ok_or_else(|| refused(&path, NOT_UTF8))?;
        let name = format!("{prefix}{name}");
        let metadata = metadata(&path)?;
        archive = if metadata.is_dir() {
            add_folder(archive, &path, &format!("{name}/"))?
        } else {
            add_file(archive, &name, &metadata, read(&path)?)
        };
    }
    Ok(archive)
}

fn add_file(archive: Archive, name: &str, metadata: &Metadata, content: Vec<u8>) -> Archive {
    if is_executable(metadata) { archive.executable(name, content) } else { archive.file(name, content) }
}

#[cfg(unix)]
fn is_executable(metadata: &Metadata) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    metadata.permissions().mode() & 0o111 != 0
}

/// Other systems do not record which files are executable. Lambda must be able to start the `bootstrap`, and does not mind an executable text.
#[cfg(not(unix))]
fn is_executable(_: &Metadata) -> bool {
    true
}

/// The metadata of a file or folder.
fn metadata(path: &Path) -> io::Result<Metadata> {
    let metadata = fs::symlink_metadata(path).map_err(|error| at(path, &error))?;
    if metadata.is_file() || metadata.is_dir() {
        Ok(metadata)
    } else {
        Err(refused(
            path,
            "is neither a file nor a folder; the target of a link may differ on other machines",
        ))
    }
}

fn read(path: &Path) -> io::Result<Vec<u8>> {
    fs::read(path).map_err(|error| at(path, &error))
}

fn at(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}

fn refused(path: &Path, problem: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidInput, format!("{}: {problem}", path.display()))
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use std::fs::{self, File, FileTimes, Permissions};
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    use std::path::Path;
    use std::time::SystemTime;

    use tempfile::TempDir;

    use super::pack;
    use crate::Archive;

    fn folder(files: &[(&str, &str, u32)]) -> TempDir {
        let folder = tempfile::tempdir().expect("a folder");
        for (name, text, mode) in files {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
            fs::write(&path, text).expect("a file");
            fs::set_permissions(path, Permissions::from_mode(*mode)).expect("a mode");
        }
        folder
    }

    fn packed(path: &Path) -> Vec<u8> {
        pack(path).expect("packed")
    }

    #[test]
    fn folder_becomes_its_files() {
        let folder = folder(&[("bootstrap", "run", 0o755), ("lib/a.txt", "a", 0o644)]);
        let archive =
            Archive::new().executable("bootstrap", b"run".to_vec()).file("lib/a.txt", b"a".to_vec());
        assert_eq!(packed(folder.path()), archive.write().expect("written"));
    }

    #[test]
    fn owner_and_time_and_other_modes_change_no_byte() {
        let first = folder(&[("bootstrap", "run", 0o755), ("a.txt", "a", 0o644)]);
        let second = folder(&[("a.txt", "a", 0o600), ("bootstrap", "run", 0o700)]);
        let time = FileTimes::new().set_modified(SystemTime::UNIX_EPOCH);
        File::open(second.path().join("a.txt")).and_then(|file| file.set_times(time)).expect("a time");
        assert_eq!(packed(first.path()), packed(second.path()));
    }

    #[test]
    fn permission_to_execute_changes_the_bytes() {
        let [first, second] = [0o755, 0o644].map(|mode| folder(&[("bootstrap", "run", mode)]));
        assert_ne!(packed(first.path()), packed(second.path()));
    }

    #[test]
    fn file_is_packed_under_its_name() {
        let folder = folder(&[("index.js", "text", 0o644)]);
        let archive = Archive::new().file("index.js", b"text".to_vec());
        assert_eq!(packed(&folder.path().join("index.js")), archive.write().expect("written"));
    }

    #[test]
    fn zip_file_stays_as_it_is() {
        let zip = Archive::new().file("a", Vec::new()).write().expect("written");
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("function.zip");
        fs::write(&path, &zip).expect("a file");
        assert_eq!(packed(&path), zip);
    }

    #[test]
    fn symbolic_link_is_refused() {
        let folder = folder(&[("a", "1", 0o644)]);
        symlink("a", folder.path().join("link")).expect("a link");
        let error = pack(folder.path()).expect_err("refused").to_string();
        assert!(error.contains("/link: is neither a file nor a folder"), "{error}");
    }

    #[test]
    fn error_names_the_missing_file() {
        let error = pack("no/such/file".as_ref()).expect_err("missing").to_string();
        assert!(error.starts_with("no/such/file: "), "{error}");
    }
}
