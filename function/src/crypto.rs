//! The one place with cryptography: ring, for sealing here and behind jsonwebtoken.

mod provider;
mod seal;

pub(crate) use provider::install;
pub(crate) use seal::{SealKey, derive};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::digest;

/// Base64url without padding: RFC 7515, appendix C.
pub(crate) fn base64url(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

pub(crate) fn from_base64url(text: &str) -> Option<Vec<u8>> {
    URL_SAFE_NO_PAD.decode(text).ok()
}

pub(crate) fn sha256(bytes: &[u8]) -> [u8; 32] {
    let mut out = [0; 32];
    out.copy_from_slice(digest::digest(&digest::SHA256, bytes).as_ref());
    out
}

/// Compares in a time that does not tell where the difference is.
pub(crate) fn equal(left: &[u8], right: &[u8]) -> bool {
    // Hashed first, so that neither length nor content shows.
    let (left, right) = (sha256(left), sha256(right));
    left.iter().zip(right).fold(0, |difference, (left, right)| difference | (left ^ right)) == 0
}
