//! SHA-256 as text.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

/// Hexadecimal digits of a hash that is part of a logical ID or of a name.
const SHORT_DIGITS: usize = 8;

/// The SHA-256 of some bytes as 64 hexadecimal digits.
///
/// ```
/// assert_eq!(&constructs::hash::sha256(b"")[..8], "e3b0c442");
/// ```
pub fn sha256(bytes: &[u8]) -> String {
    let mut text = String::new();
    for byte in Sha256::digest(bytes) {
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// The first 8 digits of [`sha256`], which are enough to tell versions of a resource apart.
///
/// ```
/// assert_eq!(constructs::hash::short_sha256(b""), "e3b0c442");
/// ```
pub fn short_sha256(bytes: &[u8]) -> String {
    let mut text = sha256(bytes);
    text.truncate(SHORT_DIGITS);
    text
}
