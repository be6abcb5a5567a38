//! Writes the zip. The same binary gives the same bytes on every machine.

use std::io;

use rawzip::time::UtcDateTime;
use rawzip::{CompressionMethod, ZipArchiveWriter};
use zopfli::{BlockType, DeflateEncoder};

use edge_facts::VIEWER_PACKAGE_BYTES;

use super::error::PackageError;
use super::{glibc, unwind};

/// Code of the Python handler. The managed runtime imports it before the first event, and the gate's binary replaces the process.
const SHIM: &str = "\
import os; root = os.environ.get(\"LAMBDA_TASK_ROOT\") or os.path.dirname(os.path.abspath(__file__))
os.execv(os.path.join(root, \"bootstrap\"), [\"bootstrap\"])
";

/// The function's package.
#[derive(Clone, PartialEq, Eq)]
pub struct Package(Vec<u8>);

impl Package {
    /// Packs a binary that aborts on panic. The entries are in the order of their names, with fixed times and modes.
    pub fn new(binary: &[u8]) -> Result<Self, PackageError> {
        glibc::check(binary)?;
        let zip = zip_entries(&unwind::blank(binary)).map_err(|error| PackageError::Zip(error.into()))?;
        let bytes = zip.len() as u64;
        if bytes > VIEWER_PACKAGE_BYTES { Err(PackageError::Size(bytes)) } else { Ok(Self(zip)) }
    }

    /// The zip.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }
}

/// 1980-01-01, the earliest time in a zip, as seconds since 1970.
const FIXED_TIME_SECONDS: i64 = 315_532_800;

fn zip_entries(binary: &[u8]) -> Result<Vec<u8>, rawzip::Error> {
    let mut zip = ZipArchiveWriter::new(Vec::new());
    for (name, mode, content) in [("bootstrap", 0o100_755, binary), ("index.py", 0o100_644, SHIM.as_bytes())]
    {
        let (mut entry, config) = zip
            .new_file(name)
            .compression_method(CompressionMethod::DEFLATE)
            .last_modified(UtcDateTime::from_unix(FIXED_TIME_SECONDS))
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
