//! Unpacking of the function's package, as Lambda does it.

use std::error::Error;
use std::fmt;
use std::fs;
use std::io::{self, Read as _};
use std::path::Path;

use flate2::read::DeflateDecoder;
use rawzip::{CompressionMethod, ZipArchive};

/// Lambda's quota for an unpacked package.
const MAX_BYTES: u64 = 250 * 1024 * 1024;

/// The reason why a package cannot be unpacked.
#[derive(Debug)]
pub(super) enum UnpackError {
    NotZip(rawzip::Error),
    Inflate { path: String, source: io::Error },
    Method { path: String, method: CompressionMethod },
    Write { path: String, source: io::Error },
    NoHandler,
}

impl fmt::Display for UnpackError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotZip(_) => f.write_str("the package is not a zip"),
            Self::Inflate { path, .. } => write!(f, "cannot decompress {path}"),
            Self::Method { path, method } => {
                write!(f, "{path} is compressed with {method:?}, not with deflate")
            }
            Self::Write { path, .. } => write!(f, "cannot write {path}"),
            Self::NoHandler => f.write_str("the package does not contain index.py"),
        }
    }
}

impl Error for UnpackError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Inflate { source, .. } | Self::Write { source, .. } => Some(source),
            Self::NotZip(source) => Some(source),
            Self::Method { .. } | Self::NoHandler => None,
        }
    }
}

impl From<rawzip::Error> for UnpackError {
    fn from(error: rawzip::Error) -> Self {
        Self::NotZip(error)
    }
}

/// Unpacks a zip into a folder.
pub(super) fn unpack(zip: &[u8], folder: &Path) -> Result<(), UnpackError> {
    let archive = ZipArchive::from_slice(zip)?;
    for entry in archive.entries() {
        let entry = entry?;
        let path = entry.file_path().try_normalize()?.as_str().to_owned();
        if entry.is_dir() {
            continue;
        }
        let data = archive.get_entry(entry.wayfinder())?;
        let mut content = Vec::new();
        match entry.compression_method() {
            CompressionMethod::STORE => content.extend_from_slice(data.data()),
            CompressionMethod::DEFLATE => {
                let read = DeflateDecoder::new(data.data()).take(MAX_BYTES).read_to_end(&mut content);
                if let Err(source) = read {
                    return Err(UnpackError::Inflate { path, source });
                }
            }
            method => return Err(UnpackError::Method { path, method }),
        }
        let mode = entry.mode().permissions();
        if let Err(source) = write(&folder.join(&path), &content, mode) {
            return Err(UnpackError::Write { path, source });
        }
    }
    if !folder.join("index.py").is_file() {
        return Err(UnpackError::NoHandler);
    }
    Ok(())
}

fn write(file: &Path, content: &[u8], mode: u32) -> io::Result<()> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(file, content)?;
    set_mode(file, mode)
}

#[cfg(unix)]
fn set_mode(file: &Path, mode: u32) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    fs::set_permissions(file, fs::Permissions::from_mode(mode))
}

#[cfg(not(unix))]
fn set_mode(_: &Path, _: u32) -> io::Result<()> {
    Ok(())
}
