//! The reason why a binary cannot become a package.

use std::error::Error;
use std::fmt;

use edge_facts::VIEWER_PACKAGE_BYTES;

use super::glibc_version::{EDGE_GLIBC, GlibcVersion};

/// The reason why a binary cannot become a package.
#[derive(Debug)]
#[non_exhaustive]
pub enum PackageError {
    /// The binary is not an executable for Linux on x86-64.
    Binary(String),
    /// The binary is another program than the gate.
    OtherProgram,
    /// The binary needs a newer C library than the edge has.
    Glibc(GlibcVersion),
    /// The zip has this many bytes, which is more than viewer events accept.
    Size(u64),
    /// The zip could not be written.
    Zip(Box<dyn Error + Send + Sync>),
}

impl fmt::Display for PackageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Binary(problem) => write!(f, "the binary {problem}; build it for x86_64-unknown-linux-gnu"),
            Self::OtherProgram => f.write_str("the binary is not the gate; cargo lambda builds it"),
            Self::Glibc(found) => write!(
                f,
                "the binary needs glibc {found}, the edge has {EDGE_GLIBC}; build it with cargo lambda build --release"
            ),
            Self::Size(bytes) => write!(
                f,
                "the package has {bytes} bytes, Lambda@Edge takes {VIEWER_PACKAGE_BYTES} at viewer events; build with \
                 --release"
            ),
            Self::Zip(error) => write!(f, "the zip cannot be written: {error}"),
        }
    }
}

impl Error for PackageError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Zip(error) => Some(error.as_ref()),
            Self::Binary(_) | Self::OtherProgram | Self::Glibc(_) | Self::Size(_) => None,
        }
    }
}
