//! Who may see which object: what a path means, which object answers it, and which rules decide about the object.
//!
//! The gate decides about requests with this crate, and `infra check` explains rules with it. It has no cryptography and does no
//! I/O.

mod claims;
mod path;
mod rules;

pub use claims::Claims;
pub use path::{Ambiguous, PlainPath, object};
pub use rules::Access;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
