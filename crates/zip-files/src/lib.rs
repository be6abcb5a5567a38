//! Zip files with the same bytes on every machine.
//!
//! ```
//! # #[cfg(feature = "deflate")] {
//! let zip = zip_files::pack("src".as_ref())?;
//! assert_eq!(zip, zip_files::pack("src".as_ref())?);
//! # }
//! # Ok::<(), std::io::Error>(())
//! ```
//!
//! Nothing in this library calls the network.

mod archive;
#[cfg(feature = "deflate")]
mod pack;

pub use archive::Archive;
#[cfg(feature = "deflate")]
pub use pack::pack;

#[cfg(all(doctest, feature = "deflate"))]
#[doc = include_str!("../README.md")]
struct Readme;
