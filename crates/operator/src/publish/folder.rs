//! The files of a folder that become objects, and those that do not.

use std::collections::BTreeMap;
use std::fs::{self, FileType};
use std::io;
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;

use access::PlainPath;

use super::body::Body;
use crate::failure::Failure;

/// The only name with a leading dot that is published: RFC 8615 reserves it for files that visitors request.
const WELL_KNOWN: &str = ".well-known";

/// The files of a folder, by the key of their object.
#[derive(Debug, Default)]
pub(crate) struct Folder {
    pub(crate) files: BTreeMap<String, PathBuf>,
    pub(crate) skipped: Skipped,
}

/// Names that are not published, relative to the folder.
#[derive(Debug, Default)]
pub(crate) struct Skipped {
    /// Files and folders whose names begin with a dot, such as `.git` and `.env`.
    pub(crate) hidden: Vec<String>,
    /// Symbolic links that leave the folder, lead nowhere, or lead to a folder that contains them.
    pub(crate) links: Vec<String>,
    /// Names that are not Unicode, or that the gate refuses in a path.
    pub(crate) refused: Vec<String>,
    /// Devices, pipes and sockets.
    pub(crate) special: Vec<String>,
}

/// A file and the body of its object.
#[derive(Clone, Debug)]
pub(crate) struct LocalFile {
    pub(crate) path: PathBuf,
    pub(crate) body: Body,
}

impl Folder {
    /// Lists the files of a folder.
    pub(crate) fn list(root: &Path) -> Result<Self, Failure> {
        let canonical = root.canonicalize().map_err(|error| unreadable(root, error))?;
        if !canonical.is_dir() {
            let problem = format!("{} is not a folder", root.display());
            return Err(Failure::refused(problem, "name the folder that contains index.html"));
        }
        let mut folder = Self::default();
        let mut open =
            vec![OpenFolder { path: root.to_owned(), name: String::new(), parents: vec![canonical.clone()] }];
        while let Some(next) = open.pop() {
            folder.list_one(&canonical, &next, &mut open)?;
        }
        Ok(folder)
    }

    fn list_one(
        &mut self,
        root: &Path,
        current: &OpenFolder,
        open: &mut Vec<OpenFolder>,
    ) -> Result<(), Failure> {
        for entry in fs::read_dir(&current.path).map_err(|error| unreadable(&current.path, error))? {
            let entry = entry.map_err(|error| unreadable(&current.path, error))?;
            let path = entry.path();
            let Ok(name) = entry.file_name().into_string() else {
                self.skipped.refused.push(format!("{}{}", current.name, entry.file_name().to_string_lossy()));
                continue;
            };
            let is_well_known = current.name.is_empty() && name == WELL_KNOWN;
            let key = format!("{}{name}", current.name);
            if name.starts_with('.') && !is_well_known {
                self.skipped.hidden.push(key);
                continue;
            }
            let file_type = entry.file_type().map_err(|error| unreadable(&path, error))?;
            match kind(root, &path, file_type, &current.parents)? {
                Kind::File if is_plain(&key) => {
                    self.files.insert(key, path);
                }
                Kind::File => self.skipped.refused.push(key),
                Kind::Folder(parents) => {
                    open.push(OpenFolder { path, name: format!("{key}/"), parents });
                }
                Kind::Link => self.skipped.links.push(key),
                Kind::Special => self.skipped.special.push(key),
            }
        }
        Ok(())
    }
}

/// Computes the bodies of all files, on all processors.
pub(crate) fn read_bodies(files: BTreeMap<String, PathBuf>) -> Result<BTreeMap<String, LocalFile>, Failure> {
    let files: Vec<(String, PathBuf)> = files.into_iter().collect();
    let (next, bodies) = (AtomicUsize::new(0), Mutex::new(Vec::with_capacity(files.len())));
    let work = || -> Result<(), Failure> {
        while let Some((key, path)) = files.get(next.fetch_add(1, Ordering::Relaxed)) {
            let body = Body::read(key, path).map_err(|error| unreadable(path, error))?;
            let file = LocalFile { path: path.clone(), body };
            bodies.lock().unwrap_or_else(PoisonError::into_inner).push((key.clone(), file));
        }
        Ok(())
    };
    let workers = thread::available_parallelism().map_or(1, NonZero::get);
    thread::scope(|scope| {
        let running: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        let ends = running.into_iter().map(|worker| {
            let panicked = |_| Err(Failure::failed("a file cannot be read", "its reader stopped"));
            worker.join().unwrap_or_else(panicked)
        });
        ends.collect::<Result<(), Failure>>()
    })?;
    Ok(bodies.into_inner().unwrap_or_else(PoisonError::into_inner).into_iter().collect())
}

/// A folder that is still to be listed.
struct OpenFolder {
    path: PathBuf,
    /// The beginning of its keys: empty, or with a final slash.
    name: String,
    /// The real paths of the folder and of those that contain it.
    parents: Vec<PathBuf>,
}

enum Kind {
    File,
    /// A folder, with its own real path and those of the folders that contain it.
    Folder(Vec<PathBuf>),
    Link,
    Special,
}

fn kind(root: &Path, path: &Path, file_type: FileType, parents: &[PathBuf]) -> Result<Kind, Failure> {
    if file_type.is_file() {
        return Ok(Kind::File);
    }
    if !file_type.is_dir() && !file_type.is_symlink() {
        return Ok(Kind::Special);
    }
    let real = match path.canonicalize() {
        Ok(real) => real,
        Err(_) if file_type.is_symlink() => return Ok(Kind::Link),
        Err(error) => return Err(unreadable(path, error)),
    };
    if file_type.is_symlink()
        && (!real.starts_with(root) || parents.contains(&real) || is_hidden(root, &real))
    {
        return Ok(Kind::Link);
    }
    if real.is_dir() {
        let parents = parents.iter().cloned().chain([real]).collect();
        return Ok(Kind::Folder(parents));
    }
    Ok(if real.is_file() { Kind::File } else { Kind::Special })
}

/// Whether a link leads to a file that is not published under its own name.
fn is_hidden(root: &Path, real: &Path) -> bool {
    let inside = real.strip_prefix(root).unwrap_or(real);
    let mut names = inside.components().map(|part| part.as_os_str().to_string_lossy());
    let first_is_hidden = names.next().is_some_and(|name| name.starts_with('.') && name != WELL_KNOWN);
    first_is_hidden || names.any(|name| name.starts_with('.'))
}

/// Whether the gate accepts the path of an object.
fn is_plain(key: &str) -> bool {
    PlainPath::read(&access::encode(&format!("/{key}"))).is_ok()
}

fn unreadable(path: &Path, error: io::Error) -> Failure {
    Failure::failed(format!("{} cannot be read", path.display()), error)
        .with_help("nothing was published; correct the file or its permissions, then run the command again")
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::{Folder, read_bodies};

    fn write(folder: &Path, name: &str) {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().expect("a parent")).expect("created");
        fs::write(path, name).expect("written");
    }

    fn keys(folder: &Folder) -> Vec<&str> {
        folder.files.keys().map(String::as_str).collect()
    }

    #[test]
    fn keys_are_paths_with_slashes() {
        let folder = tempfile::tempdir().expect("a folder");
        write(folder.path(), "index.html");
        write(folder.path(), "docs/a b/ä.html");
        let found = Folder::list(folder.path()).expect("listed");
        assert_eq!(keys(&found), ["docs/a b/ä.html", "index.html"]);
    }

    #[test]
    fn hidden_names_are_skipped_except_the_well_known_folder() {
        let folder = tempfile::tempdir().expect("a folder");
        for name in
            [".env", ".git/config", "docs/.htpasswd", "docs/.well-known/a", ".well-known/security.txt"]
        {
            write(folder.path(), name);
        }
        let mut found = Folder::list(folder.path()).expect("listed");
        found.skipped.hidden.sort();
        assert_eq!(keys(&found), [".well-known/security.txt"]);
        assert_eq!(found.skipped.hidden, [".env", ".git", "docs/.htpasswd", "docs/.well-known"]);
    }

    #[test]
    fn names_that_the_gate_refuses_are_skipped() {
        let folder = tempfile::tempdir().expect("a folder");
        for name in ["a%41.html", "100%.html", "c++.html"] {
            write(folder.path(), name);
        }
        let found = Folder::list(folder.path()).expect("listed");
        assert_eq!(keys(&found), ["100%.html", "c++.html"]);
        assert_eq!(found.skipped.refused, ["a%41.html"]);
    }

    #[cfg(unix)]
    #[test]
    fn links_are_followed_inside_the_folder_only() {
        use std::os::unix::fs::symlink;
        let (outside, folder) =
            (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
        let root = folder.path();
        write(outside.path(), "secret");
        write(root, "v2/a.html");
        write(root, ".env");
        symlink("v2", root.join("latest")).expect("linked");
        symlink("v2/a.html", root.join("a.html")).expect("linked");
        symlink("..", root.join("v2/up")).expect("linked");
        symlink("nowhere", root.join("broken")).expect("linked");
        symlink(".env", root.join("settings.txt")).expect("linked");
        symlink(outside.path().join("secret"), root.join("secret")).expect("linked");
        symlink(outside.path(), root.join("folder")).expect("linked");
        let mut found = Folder::list(root).expect("listed");
        found.skipped.links.sort();
        assert_eq!(keys(&found), ["a.html", "latest/a.html", "v2/a.html"]);
        let expected = ["broken", "folder", "latest/up", "secret", "settings.txt", "v2/up"];
        assert_eq!(found.skipped.links, expected);
    }

    #[test]
    fn file_is_not_a_folder() {
        let folder = tempfile::tempdir().expect("a folder");
        write(folder.path(), "a");
        assert!(Folder::list(&folder.path().join("a")).expect_err("refused").is_refusal());
        assert!(!Folder::list(&folder.path().join("b")).expect_err("failed").is_refusal());
    }

    #[test]
    fn bodies_have_the_keys_of_their_files() {
        let folder = tempfile::tempdir().expect("a folder");
        for number in 0..50 {
            write(folder.path(), &format!("{number}.txt"));
        }
        let bodies = read_bodies(Folder::list(folder.path()).expect("listed").files).expect("read");
        assert_eq!(bodies.len(), 50);
        assert_eq!(bodies["7.txt"].body.size, "7.txt".len() as u64);
    }

    #[test]
    fn file_that_vanishes_is_an_error_with_its_path() {
        let folder = tempfile::tempdir().expect("a folder");
        write(folder.path(), "a.txt");
        let found = Folder::list(folder.path()).expect("listed");
        fs::remove_file(folder.path().join("a.txt")).expect("removed");
        let failure = read_bodies(found.files).expect_err("the file is missing");
        assert!(failure.chain().contains("a.txt cannot be read"), "{}", failure.chain());
    }
}
