//! The sizes of rustdoc's pages. A browser takes seconds for a page of several megabytes, and the reader finds nothing on it.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::system::Failure;

/// The folder of rustdoc's pages.
pub(crate) const FOLDER: &str = "target/doc";
const MAX_PAGE_BYTES: u64 = 1_000_000;
/// rustdoc's list of all items of a crate. No option leaves it out.
const ALL_ITEMS: &str = "all.html";
/// The folder of the scripts that add implementations in other crates to the page of a trait.
const IMPLEMENTATIONS: &str = "trait.impl";

/// Fails if a page, or the script that adds implementations to the page of a trait, is too large.
pub(crate) fn check() -> Result<(), Failure> {
    let large = large_pages(Path::new(FOLDER))?;
    if large.is_empty() {
        return Ok(());
    }
    let lines: Vec<String> =
        large.iter().map(|(bytes, path)| format!("  {} ({} kB)", path.display(), bytes / 1000)).collect();
    Err(format!("pages of the documentation above {} kB:\n{}", MAX_PAGE_BYTES / 1000, lines.join("\n"))
        .into())
}

fn large_pages(folder: &Path) -> io::Result<Vec<(u64, PathBuf)>> {
    let mut large = Vec::new();
    let mut waiting = vec![folder.to_owned()];
    while let Some(path) = waiting.pop() {
        for entry in fs::read_dir(&path)? {
            let entry = entry?;
            let (path, data) = (entry.path(), entry.metadata()?);
            if data.is_dir() {
                let is_trait_crate = path.parent() == Some(&folder.join(IMPLEMENTATIONS));
                // The traits of std have pages only on std's site.
                if !is_trait_crate || folder.join(entry.file_name()).is_dir() {
                    waiting.push(path);
                }
            } else if data.len() > MAX_PAGE_BYTES && is_page(&path, folder) {
                large.push((data.len(), path));
            }
        }
    }
    large.sort();
    Ok(large)
}

fn is_page(path: &Path, folder: &Path) -> bool {
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("html") => path.file_name().is_some_and(|name| name != ALL_ITEMS),
        Some("js") => path.starts_with(folder.join(IMPLEMENTATIONS)),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use std::fs::{self, File};
    use std::path::Path;

    use super::{MAX_PAGE_BYTES, large_pages};

    #[test]
    fn large_page_and_large_script_of_own_trait_are_found() {
        let folder = tempfile::tempdir().expect("a folder");
        let bytes = MAX_PAGE_BYTES + 1;
        let files = [
            ("thing/struct.Small.html", MAX_PAGE_BYTES),
            ("thing/struct.Large.html", bytes),
            ("thing/all.html", bytes),
            ("search.index/root.js", bytes),
            ("trait.impl/thing/trait.Own.js", bytes),
            ("trait.impl/core/trait.Clone.js", bytes),
        ];
        for (name, bytes) in files {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().expect("a folder")).expect("writable");
            File::create(path).expect("writable").set_len(bytes).expect("writable");
        }
        let large = large_pages(folder.path()).expect("readable");
        let found: Vec<&Path> =
            large.iter().map(|(_, path)| path.strip_prefix(folder.path()).expect("below")).collect();
        assert_eq!(found, [Path::new("thing/struct.Large.html"), Path::new("trait.impl/thing/trait.Own.js")]);
    }
}
