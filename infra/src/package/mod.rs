//! The package of the edge function, which is a zip with the gate's binary.

mod error;
mod glibc;
mod glibc_version;
mod unwind;
mod zip;

pub use error::PackageError;
pub use glibc_version::{EDGE_GLIBC, GlibcVersion};
pub use zip::Package;
