//! The templates of nested stacks that a template names by relative paths.

use std::cell::RefCell;
use std::path::{Component, Path, PathBuf};

use cloudformation::{Json, yaml};

use crate::cli::files;

/// Limit of a nested template's size. CloudFormation accepts at most 1 MB.
const MAX_BYTES: u64 = 4 << 20;

/// Reads the nested templates of a template.
pub(super) struct NestedTemplates<'a> {
    outer: &'a Path,
    found: RefCell<Vec<PathBuf>>,
}

impl<'a> NestedTemplates<'a> {
    pub(super) fn new(outer: &'a Path) -> Self {
        Self { outer, found: RefCell::default() }
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
        if !metadata.is_file() || metadata.len() > MAX_BYTES {
            return None;
        }
        let text = files::read(&file).ok()?;
        let document = yaml::read_file(&file, &text).ok()?;
        let found = below(folder, &file).filter(|simple| is_same(simple, &file));
        self.found.borrow_mut().extend(found);
        Some(document.json)
    }

    /// The files that were read and are in the current folder or in that of the outer template. The outer template chooses the
    /// paths, so that it could show other files in the report.
    pub(super) fn into_files(self) -> Vec<PathBuf> {
        self.found.into_inner()
    }
}

/// The simple path of a file, if it is in the current folder or in another one.
fn below(folder: &Path, file: &Path) -> Option<PathBuf> {
    let file = files::simplified(file);
    let is_in_current = !matches!(
        file.components().next(),
        Some(Component::ParentDir | Component::RootDir | Component::Prefix(_))
    );
    (is_in_current || file.starts_with(files::simplified(folder))).then_some(file)
}

/// Whether two paths are of one file. They are not if a link is before `..`.
fn is_same(one: &Path, other: &Path) -> bool {
    one.canonicalize().is_ok_and(|one| other.canonicalize().is_ok_and(|other| one == other))
}

#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};

    use super::below;

    #[test]
    fn only_files_below_the_current_or_the_outer_folder_are_checked() {
        let below = |folder: &str, file: &str| below(Path::new(folder), Path::new(file));
        let some = |file: &str| Some(PathBuf::from(file));
        assert_eq!(below("stacks", "stacks/parts/a.yaml"), some("stacks/parts/a.yaml"));
        assert_eq!(below("stacks", "stacks/../shared/./a.yaml"), some("shared/a.yaml"));
        assert_eq!(below("", "a.yaml"), some("a.yaml"));
        assert_eq!(below("../stacks", "../stacks/a.yaml"), some("../stacks/a.yaml"));
        assert_eq!(below("/work/stacks", "/work/stacks/a.yaml"), some("/work/stacks/a.yaml"));
        assert_eq!(below("stacks", "stacks/../../secret.yaml"), None);
        assert_eq!(below("/work/stacks", "/work/stacks/../a.yaml"), None);
    }
}
