//! The zip file as a value, and its bytes.

use std::collections::BTreeMap;
use std::io::{self, Write};

use rawzip::time::UtcDateTime;
use rawzip::{CompressionMethod, ZipArchiveWriter};

/// 1980-01-01, the earliest time in a zip, as seconds since 1970.
const FIXED_TIME_SECONDS: i64 = 315_532_800;
/// A regular file that its owner can write and everyone can read.
const FILE_MODE: u32 = 0o100_644;
/// A regular file that everyone can also execute.
const EXECUTABLE_MODE: u32 = 0o100_755;

/// The files of a zip file. Equal files give equal bytes.
///
/// ```
/// use zip_files::Archive;
///
/// let archive = Archive::new().executable("bootstrap", b"\x7fELF".to_vec());
/// // Stores the content in one block without compression (RFC 1951).
/// let zip = archive.write_with(|content| Ok([&[1, 4, 0, 251, 255], content].concat()))?;
/// assert_eq!(&zip[..4], b"PK\x03\x04");
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Archive(BTreeMap<String, File>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct File {
    mode: u32,
    content: Vec<u8>,
}

impl Archive {
    /// An archive without files.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a file. Its name has `/` between the parts. It replaces a file of the same name.
    pub fn file(self, name: &str, content: Vec<u8>) -> Self {
        self.with(name, FILE_MODE, content)
    }

    /// Adds a file that can be executed, such as the `bootstrap` of a Lambda function.
    pub fn executable(self, name: &str, content: Vec<u8>) -> Self {
        self.with(name, EXECUTABLE_MODE, content)
    }

    fn with(mut self, name: &str, mode: u32, content: Vec<u8>) -> Self {
        self.0.insert(name.to_owned(), File { mode, content });
        self
    }

    /// Writes the zip file.
    ///
    /// # Errors
    /// Returns an error if a name is longer than 65,535 bytes.
    #[cfg(feature = "deflate")]
    pub fn write(&self) -> io::Result<Vec<u8>> {
        self.write_with(|content| {
            let mut encoder = flate2::write::DeflateEncoder::new(Vec::new(), flate2::Compression::default());
            encoder.write_all(content)?;
            encoder.finish()
        })
    }

    /// Writes the zip file with another compression. The function returns the deflate stream of a content (RFC 1951).
    ///
    /// # Errors
    /// Returns an error of the function, and if a name is longer than 65,535 bytes.
    pub fn write_with(&self, mut deflate: impl FnMut(&[u8]) -> io::Result<Vec<u8>>) -> io::Result<Vec<u8>> {
        let mut zip = ZipArchiveWriter::new(Vec::new());
        for (name, File { mode, content }) in &self.0 {
            let (mut entry, config) = zip
                .new_file(name)
                .compression_method(CompressionMethod::DEFLATE)
                .last_modified(UtcDateTime::from_unix(FIXED_TIME_SECONDS))
                .unix_permissions(*mode)
                .start()
                .map_err(io::Error::other)?;
            entry.write_all(&deflate(content)?)?;
            let mut checksum = config.wrap(io::sink());
            checksum.write_all(content)?;
            let (_, descriptor) = checksum.finish().map_err(io::Error::other)?;
            entry.finish(descriptor).map_err(io::Error::other)?;
        }
        zip.finish().map_err(io::Error::other)
    }
}

#[cfg(test)]
#[cfg(feature = "deflate")]
mod tests {
    use std::io::{self, Read as _};

    use rawzip::ZipArchive;

    use super::Archive;

    /// Name, mode, time and content of each entry.
    type Entries = Vec<(String, u32, String, Vec<u8>)>;

    fn entries(zip: &[u8]) -> Entries {
        let archive = ZipArchive::from_slice(zip).expect("a zip file");
        let headers = archive.entries().map(|header| header.expect("a header"));
        let entry = |header: rawzip::ZipFileHeaderRecord<'_>| {
            let entry = archive.get_entry(header.wayfinder()).expect("an entry");
            let mut content = Vec::new();
            let stream = flate2::read::DeflateDecoder::new(entry.data());
            entry.verifying_reader(stream).read_to_end(&mut content).expect("the content and its checksum");
            let name = header.file_path().try_normalize().expect("UTF-8").as_ref().to_owned();
            (name, header.mode().value(), header.last_modified().to_string(), content)
        };
        headers.map(entry).collect()
    }

    #[test]
    fn entries_have_order_mode_and_time() {
        let archive = Archive::new().file("lib/a.txt", b"a".to_vec()).executable("bootstrap", b"b".to_vec());
        let time = "1980-01-01T00:00:00".to_owned();
        let found = entries(&archive.write().expect("written"));
        assert!(found.iter().all(|entry| entry.2.starts_with(&time)), "{found:?}");
        let found: Vec<_> = found.into_iter().map(|(name, mode, _, content)| (name, mode, content)).collect();
        let bootstrap = ("bootstrap".to_owned(), 0o100_755, b"b".to_vec());
        assert_eq!(found, [bootstrap, ("lib/a.txt".to_owned(), 0o100_644, b"a".to_vec())]);
    }

    #[test]
    fn order_of_calls_changes_no_byte() {
        let one = Archive::new().file("a", b"1".to_vec()).file("b", b"2".to_vec());
        let other = Archive::new().file("b", b"2".to_vec()).file("a", b"1".to_vec());
        assert_eq!(one.write().expect("written"), other.write().expect("written"));
    }

    #[test]
    fn later_file_replaces_the_earlier_one() {
        let archive = Archive::new().file("a", b"1".to_vec()).executable("a", b"2".to_vec());
        assert_eq!(archive, Archive::new().executable("a", b"2".to_vec()));
    }

    #[test]
    fn error_of_the_compression_is_returned() {
        let error = Archive::new().file("a", Vec::new()).write_with(|_| Err(io::Error::other("no memory")));
        assert_eq!(error.expect_err("refused").to_string(), "no memory");
    }

    #[test]
    fn empty_archive_is_a_zip_file() {
        assert!(entries(&Archive::new().write().expect("written")).is_empty());
    }
}
