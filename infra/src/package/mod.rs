//! The function's package: a zip that comes out the same on every machine for the same binary.

mod glibc;
mod unwind;

use std::fmt;
use std::io;

use rawzip::time::UtcDateTime;
use rawzip::{CompressionMethod, ZipArchiveWriter};
use zopfli::{BlockType, DeflateEncoder};

use edge_facts::VIEWER_PACKAGE_BYTES;

pub use glibc::{EDGE_GLIBC, GlibcVersion};

/// Imported by the managed runtime before its first event; the native gate takes the process over.
const SHIM: &str = "\
import os; root = os.environ.get(\"LAMBDA_TASK_ROOT\") or os.path.dirname(os.path.abspath(__file__))
os.execv(os.path.join(root, \"bootstrap\"), [\"bootstrap\"])
";

/// A finished package.
#[derive(Clone, PartialEq, Eq)]
pub struct Package(Vec<u8>);

/// Why a binary cannot become a package.
#[derive(Debug)]
pub enum PackageError {
    /// Not an executable of Linux on x86-64.
    Binary(String),
    /// Needs a newer C library than the edge has.
    Glibc(GlibcVersion),
    /// Zipped it is larger than viewer events take.
    Size(u64),
    /// The zip could not be written.
    Zip(rawzip::Error),
}

impl fmt::Display for PackageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Binary(problem) => write!(f, "the binary {problem}; build it for x86_64-unknown-linux-gnu"),
            Self::Glibc(found) => write!(
                f,
                "the binary needs glibc {found}, the edge has {EDGE_GLIBC}; build it with cargo lambda build --release"
            ),
            Self::Size(bytes) => write!(
                f,
                "the package has {bytes} bytes, Lambda@Edge takes {VIEWER_PACKAGE_BYTES} at viewer events; build with --release"
            ),
            Self::Zip(error) => write!(f, "the zip cannot be written: {error}"),
        }
    }
}

impl std::error::Error for PackageError {}

impl Package {
    /// Packs a binary that aborts on panic: entries in order of name, at one fixed time, with fixed modes.
    pub fn of(binary: &[u8]) -> Result<Self, PackageError> {
        glibc::check(binary)?;
        let zip = zip_entries(&unwind::blank(binary)).map_err(PackageError::Zip)?;
        let bytes = zip.len() as u64;
        if bytes > VIEWER_PACKAGE_BYTES { Err(PackageError::Size(bytes)) } else { Ok(Self(zip)) }
    }

    /// The zip.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }
}

/// 1980-01-01, the first moment that a zip can name, in seconds.
const FIXED_TIME: i64 = 315_532_800;

fn zip_entries(binary: &[u8]) -> Result<Vec<u8>, rawzip::Error> {
    let mut zip = ZipArchiveWriter::new(Vec::new());
    for (name, mode, content) in [("bootstrap", 0o100_755, binary), ("index.py", 0o100_644, SHIM.as_bytes())]
    {
        let (mut entry, config) = zip
            .new_file(name)
            .compression_method(CompressionMethod::DEFLATE)
            .last_modified(UtcDateTime::from_unix(FIXED_TIME))
            .unix_permissions(mode)
            .start()?;
        // A plain deflate is fast and 5 % larger, and every byte counts against Lambda@Edge's limit. Zopfli's default of 15 blocks is
        // meant for small files; with 60 blocks, each with its own codes, the package is 6 KB smaller.
        let options = zopfli::Options { maximum_block_splits: 60, ..zopfli::Options::default() };
        let encoder = DeflateEncoder::new(options, BlockType::Dynamic, &mut entry);
        let mut data = config.wrap(encoder);
        io::Write::write_all(&mut data, content)?;
        let (encoder, descriptor) = data.finish()?;
        encoder.finish()?;
        entry.finish(descriptor)?;
    }
    zip.finish()
}
