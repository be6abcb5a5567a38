//! SHA-256 as text.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

/// Returns the SHA-256 of some bytes as 64 hexadecimal digits.
pub fn sha256(bytes: &[u8]) -> String {
    let mut text = String::new();
    for byte in Sha256::digest(bytes) {
        let _ = write!(text, "{byte:02x}");
    }
    text
}
