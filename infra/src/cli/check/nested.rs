//! The templates of nested stacks that a template names by relative paths.

use std::cell::{Cell, RefCell};
use std::path::{Path, PathBuf};

use cloudformation::{Json, yaml};

use crate::cli::files;

/// Limit of a nested template's size. CloudFormation accepts at most 1 MB.
const MAX_BYTES: u64 = 4 << 20;

/// Limit of the bytes that are read for one template. A template can name one file in thousands of spellings.
const MAX_ALL_BYTES: u64 = 64 << 20;

/// Reads the nested templates of a template.
pub(super) struct NestedTemplates<'a> {
    outer: &'a Path,
    found: RefCell<Vec<PathBuf>>,
    read_bytes: Cell<u64>,
}

impl<'a> NestedTemplates<'a> {
    pub(super) fn new(outer: &'a Path) -> Self {
        Self { outer, found: RefCell::default(), read_bytes: Cell::default() }
    }

    /// Reads the template at a place that is relative to the outer template.
    pub(super) fn read(&self, place: &str) -> Option<Json> {
        let place = Path::new(place);
        if !place.is_relative() {
            return None;
        }
        let folder = self.outer.parent()?;
        let file = folder.join(place);
        let metadata = file.metadata().ok()?;
        let read_bytes = self.read_bytes.get() + metadata.len();
        if !metadata.is_file() || metadata.len() > MAX_BYTES || read_bytes > MAX_ALL_BYTES {
            return None;
        }
        self.read_bytes.set(read_bytes);
        let text = files::read(&file).ok()?;
        let document = yaml::read_file(&file, &text).ok()?;
        let simple = files::simplified(&file);
        // After a link, `..` can lead to another file than the simple path.
        if is_same(&simple, &file) && is_below(Path::new("."), folder, &file) {
            self.found.borrow_mut().push(simple);
        }
        Some(document.json)
    }

    /// The files that were read and are in the current folder or in that of the outer template. The outer template chooses the
    /// paths, so that it could show other files in the report.
    pub(super) fn into_files(self) -> Vec<PathBuf> {
        self.found.into_inner()
    }
}

fn is_same(one: &Path, other: &Path) -> bool {
    matches!((one.canonicalize(), other.canonicalize()), (Ok(one), Ok(other)) if one == other)
}

/// Whether a file is in the current folder or in another one. A link can lead out of both.
fn is_below(current: &Path, folder: &Path, file: &Path) -> bool {
    let Ok(file) = file.canonicalize() else { return false };
    let contains = |folder: &Path| folder.canonicalize().is_ok_and(|folder| file.starts_with(folder));
    // The parent of a bare name is an empty path.
    contains(current) || !folder.as_os_str().is_empty() && contains(folder)
}

#[cfg(all(test, unix))]
mod tests {
    use std::fs;
    use std::os::unix::fs::symlink;
    use std::path::Path;

    use super::is_below;

    #[test]
    fn only_files_below_the_current_or_the_outer_folder_are_checked() {
        let root = tempfile::tempdir().expect("a folder");
        let root = root.path().canonicalize().expect("a path");
        let (work, stacks) = (root.join("work"), root.join("stacks"));
        for folder in [work.join("parts"), stacks.join("parts")] {
            fs::create_dir_all(folder).expect("a folder");
        }
        for file in ["secret.yaml", "work/a.yaml", "work/parts/b.yaml", "stacks/parts/c.yaml"] {
            fs::write(root.join(file), "").expect("a file");
        }
        symlink("../secret.yaml", work.join("link.yaml")).expect("a link");
        symlink(".", work.join("loop")).expect("a link");
        let is_below = |folder: &Path, file: &str| is_below(&work, folder, &root.join(file));
        let none = Path::new("");
        assert!(is_below(none, "work/parts/../a.yaml"));
        assert!(is_below(none, "work/loop/loop/parts/b.yaml"));
        assert!(is_below(&stacks, "stacks/./parts/c.yaml"));
        assert!(!is_below(none, "secret.yaml"), "above a template with a bare name");
        assert!(!is_below(none, "work/link.yaml"));
        assert!(!is_below(&stacks, "stacks/../secret.yaml"));
    }
}
