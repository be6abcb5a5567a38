//! Archives whose bytes depend only on their entries.

use std::fs;
use std::io;
use std::path::Path;

use flate2::{Compression, GzBuilder};
use tar::{Builder, EntryType, Header};

/// A file in an archive.
pub(super) struct Entry {
    /// The path in the archive, with `/` between the parts.
    pub(super) path: String,
    pub(super) bytes: Vec<u8>,
    pub(super) is_program: bool,
}

impl Entry {
    /// A file that is not a program.
    pub(super) fn new(path: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        Self { path: path.into(), bytes: bytes.into(), is_program: false }
    }
}

/// A `tar.gz` with these entries, ordered by path. All have the same time, owner and group.
pub(super) fn tar_gz(mut entries: Vec<Entry>, seconds: u64) -> io::Result<Vec<u8>> {
    entries.sort_by(|left, right| left.path.cmp(&right.path));
    // The header of gzip would have the time of the compression.
    let compressed = GzBuilder::new().mtime(0).write(Vec::new(), Compression::default());
    let mut archive = Builder::new(compressed);
    for entry in &entries {
        let mut header = Header::new_ustar();
        header.set_entry_type(EntryType::Regular);
        header.set_size(entry.bytes.len() as u64);
        header.set_mode(if entry.is_program { 0o755 } else { 0o644 });
        header.set_mtime(seconds);
        header.set_uid(0);
        header.set_gid(0);
        archive.append_data(&mut header, &entry.path, entry.bytes.as_slice())?;
    }
    archive.into_inner()?.finish()
}

/// The files of a folder and of the folders in it.
pub(super) fn entries_of(folder: &Path) -> io::Result<Vec<Entry>> {
    let mut entries = Vec::new();
    for found in fs::read_dir(folder)? {
        let found = found?;
        let name = found.file_name().to_string_lossy().into_owned();
        if found.file_type()?.is_dir() {
            let inner = entries_of(&found.path())?.into_iter();
            entries.extend(inner.map(|entry| Entry { path: format!("{name}/{}", entry.path), ..entry }));
        } else {
            entries.push(Entry::new(name, fs::read(found.path())?));
        }
    }
    Ok(entries)
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use flate2::read::GzDecoder;
    use tar::Archive;

    use super::{Entry, entries_of, tar_gz};

    const TIME: u64 = 1_764_000_000;

    fn entries(paths: &[&str]) -> Vec<Entry> {
        paths.iter().map(|path| Entry::new(*path, path.as_bytes())).collect()
    }

    #[test]
    fn bytes_do_not_depend_on_the_order_of_entries() {
        let archive = tar_gz(entries(&["a/x", "a/y", "b"]), TIME).expect("an archive");
        assert_eq!(archive, tar_gz(entries(&["b", "a/y", "a/x"]), TIME).expect("an archive"));
    }

    #[test]
    fn entries_come_back_with_their_time_and_mode() {
        let program = Entry { is_program: true, ..Entry::new("a/run", "1") };
        let bytes = tar_gz(vec![program, Entry::new("a/text", "22")], TIME).expect("an archive");
        let mut archive = Archive::new(GzDecoder::new(bytes.as_slice()));
        let mut found = Vec::new();
        for entry in archive.entries().expect("entries") {
            let mut entry = entry.expect("an entry");
            let mut text = String::new();
            entry.read_to_string(&mut text).expect("text");
            let header = entry.header();
            assert_eq!(header.mtime().expect("a time"), TIME);
            let path = entry.path().expect("a path").display().to_string();
            found.push((path, header.mode().expect("a mode"), text));
        }
        let expected = [("a/run", 0o755, "1"), ("a/text", 0o644, "22")];
        assert_eq!(found, expected.map(|(path, mode, text)| (path.to_owned(), mode, text.to_owned())));
    }

    #[test]
    fn folders_are_read_with_the_folders_in_them() {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::create_dir(folder.path().join("in")).expect("a folder");
        std::fs::write(folder.path().join("in/a"), "1").expect("a file");
        std::fs::write(folder.path().join("b"), "2").expect("a file");
        let mut paths: Vec<String> =
            entries_of(folder.path()).expect("entries").into_iter().map(|entry| entry.path).collect();
        paths.sort();
        assert_eq!(paths, ["b", "in/a"]);
    }
}
