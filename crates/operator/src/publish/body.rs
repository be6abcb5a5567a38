//! The body of an object: its checksums, its size and its headers, computed from a file without holding it in memory.

use std::fmt::Write as _;
use std::fs::File;
use std::io::{self, Read as _, Write};
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use flate2::Compression;
use flate2::write::GzEncoder;
use md5::{Digest as _, Md5};
use ring::digest::{Context, SHA256, digest};
use tempfile::NamedTempFile;

use super::headers::Headers;

const BUFFER_BYTES: usize = 128 * 1024;

/// The body of an object as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Body {
    pub(crate) size: u64,
    /// The MD5 in hexadecimal digits: the `ETag` that S3 gives an object with SSE-S3 that was uploaded in one part.
    pub(crate) md5: String,
    /// The SHA-256 in Base64, as S3 writes checksums.
    pub(crate) sha256: String,
    pub(crate) headers: Headers,
}

impl Body {
    /// Reads a file and computes the body of its object.
    pub(crate) fn read(key: &str, path: &Path) -> io::Result<Self> {
        let file = File::open(path)?;
        let headers = Headers::new(key, file.metadata()?.len());
        let mut checksums = Checksums::new();
        if headers.gzip {
            checksums = compress(file, checksums).map_err(CopyError::into_inner)?;
        } else {
            copy(file, &mut checksums).map_err(CopyError::into_inner)?;
        }
        let Checksums { size, md5, sha256 } = checksums;
        let md5 = hexadecimal(&md5.finalize());
        Ok(Self { size, md5, sha256: STANDARD.encode(sha256.finish()), headers })
    }
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// The SHA-256 of bytes in Base64.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    STANDARD.encode(digest(&SHA256, bytes))
}

/// Compresses a file into a temporary file.
pub(crate) fn compressed(path: &Path) -> Result<NamedTempFile, CopyError> {
    let file = File::open(path).map_err(CopyError::Read)?;
    compress(file, NamedTempFile::new().map_err(CopyError::Write)?)
}

/// Equal files give equal bytes: the header of the compressed data has neither a name nor a time.
fn compress<W: Write>(file: File, to: W) -> Result<W, CopyError> {
    let mut encoder = GzEncoder::new(to, Compression::default());
    copy(file, &mut encoder)?;
    encoder.finish().map_err(CopyError::Write)
}

fn copy(mut from: File, to: &mut impl Write) -> Result<(), CopyError> {
    let mut buffer = vec![0; BUFFER_BYTES];
    loop {
        match from.read(&mut buffer).map_err(CopyError::Read)? {
            0 => return Ok(()),
            length => to.write_all(&buffer[..length]).map_err(CopyError::Write)?,
        }
    }
}

/// The side of a copy that failed.
#[derive(Debug)]
pub(crate) enum CopyError {
    /// The file cannot be read.
    Read(io::Error),
    /// The copy cannot be written, for example because the disk is full.
    Write(io::Error),
}

impl CopyError {
    fn into_inner(self) -> io::Error {
        match self {
            Self::Read(error) | Self::Write(error) => error,
        }
    }
}

/// A writer that keeps nothing but checksums.
struct Checksums {
    size: u64,
    md5: Md5,
    sha256: Context,
}

impl Checksums {
    fn new() -> Self {
        Self { size: 0, md5: Md5::new(), sha256: Context::new(&SHA256) }
    }
}

impl Write for Checksums {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.size += bytes.len() as u64;
        self.md5.update(bytes);
        self.sha256.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::io::Read as _;

    use flate2::read::GzDecoder;

    use super::{Body, compressed};

    #[test]
    fn checksums_are_those_of_the_file() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.txt");
        fs::write(&path, "abc").expect("written");
        let body = Body::read("a.txt", &path).expect("read");
        assert_eq!((body.size, body.md5.as_str()), (3, "900150983cd24fb0d6963f7d28e17f72"));
        assert_eq!(body.sha256, "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
    }

    #[test]
    fn large_text_has_the_checksums_of_its_compressed_form() {
        let folder = tempfile::tempdir().expect("a folder");
        let (path, stored) = (folder.path().join("a.csv"), folder.path().join("stored"));
        let text = "1,2,3\n".repeat(2_000_000);
        fs::write(&path, &text).expect("written");
        let body = Body::read("a.csv", &path).expect("read");
        let file = compressed(&path).expect("compressed");
        fs::copy(file.path(), &stored).expect("copied");
        assert!(body.headers.gzip && body.size < 100_000);
        // A name without an extension is not compressed again.
        let again = Body::read("stored", &stored).expect("read");
        assert_eq!((again.size, again.md5, again.sha256), (body.size, body.md5, body.sha256));
        let mut decoded = String::new();
        GzDecoder::new(fs::File::open(&stored).expect("open")).read_to_string(&mut decoded).expect("gzip");
        assert_eq!(decoded, text);
    }
}
