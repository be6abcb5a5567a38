//! Writes the zip. The same binary gives the same bytes on every machine.

use std::io::{self, Write as _};

use zip_files::Archive;
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

fn zip_entries(binary: &[u8]) -> io::Result<Vec<u8>> {
    let files =
        Archive::new().executable("bootstrap", binary.to_vec()).file("index.py", SHIM.as_bytes().to_vec());
    files.write_with(|content| {
        // A plain deflate is fast and 5 % larger, and every byte counts against Lambda@Edge's limit. Zopfli's default of 15 blocks is
        // meant for small files; with 60 blocks, each with its own codes, the package is 6 KB smaller.
        let options = zopfli::Options { maximum_block_splits: 60, ..zopfli::Options::default() };
        let mut encoder = DeflateEncoder::new(options, BlockType::Dynamic, Vec::new());
        encoder.write_all(content)?;
        encoder.finish()
    })
}
