//! A version of the GNU C library.

use std::fmt;

/// A version of the GNU C library.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct GlibcVersion {
    pub(super) major: u32,
    pub(super) minor: u32,
}

/// The version in Amazon Linux 2023, on which all current managed runtimes are based.
pub const EDGE_GLIBC: GlibcVersion = GlibcVersion { major: 2, minor: 34 };

impl fmt::Display for GlibcVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.major, self.minor)
    }
}
