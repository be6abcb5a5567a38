//! The files that a command has read, so that it checks each once.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use crate::cli::files;

/// Files that can have several names, because links and `..` lead to them.
pub(super) struct SeenFiles {
    names: HashSet<PathBuf>,
    /// The names without links. They are found only if a name is new, because this takes several calls of the operating system for each file.
    canonical: Option<HashSet<PathBuf>>,
}

impl SeenFiles {
    pub(super) fn new(names: impl IntoIterator<Item = PathBuf>) -> Self {
        Self { names: names.into_iter().collect(), canonical: None }
    }

    /// Adds a file. Returns whether it is new.
    pub(super) fn insert(&mut self, file: &Path) -> bool {
        if self.names.contains(file) {
            return false;
        }
        let names = &self.names;
        let seen = self.canonical.get_or_insert_with(|| names.iter().map(|name| canonical(name)).collect());
        self.names.insert(file.to_owned());
        seen.insert(canonical(file))
    }
}

fn canonical(file: &Path) -> PathBuf {
    file.canonicalize().unwrap_or_else(|_| files::simplified(file))
}

#[cfg(all(test, unix))]
mod tests {
    use std::fs;
    use std::os::unix::fs::symlink;

    use super::SeenFiles;

    #[test]
    fn file_is_new_only_once_under_all_of_its_names() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = |name: &str| folder.path().join(name);
        for name in ["a.yaml", "b.yaml"] {
            fs::write(path(name), "").expect("a file");
        }
        symlink(path("a.yaml"), path("link.yaml")).expect("a link");
        let mut seen = SeenFiles::new([path("link.yaml")]);
        for (name, is_new) in [
            ("link.yaml", false),
            ("a.yaml", false),
            ("b.yaml", true),
            ("b.yaml", false),
            ("./b.yaml", false),
            ("c.yaml", true),
        ] {
            assert_eq!(seen.insert(&path(name)), is_new, "{name}");
        }
    }
}
