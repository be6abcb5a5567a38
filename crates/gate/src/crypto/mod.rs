//! The one place with cryptography: ring, for sealing here and behind jsonwebtoken.

mod jwt_provider;
mod seal;

pub(crate) use jwt_provider::install;
pub(crate) use seal::{SealKey, derive};

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use ring::digest;
use small_ring as _;

/// Base64url without padding: RFC 7515, appendix C.
pub(crate) fn base64url(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

pub(crate) fn from_base64url(text: &str) -> Option<Vec<u8>> {
    URL_SAFE_NO_PAD.decode(text).ok()
}

/// Base64 with padding: RFC 4648, section 4.
pub(crate) fn base64(text: &str) -> Option<Vec<u8>> {
    STANDARD.decode(text).ok()
}

pub(crate) fn sha256(bytes: &[u8]) -> [u8; 32] {
    let mut out = [0; 32];
    out.copy_from_slice(digest::digest(&digest::SHA256, bytes).as_ref());
    out
}

/// Compares in a time that does not tell where the difference is.
pub(crate) fn equal(left: &[u8], right: &[u8]) -> bool {
    // Hashed first, so that neither length nor content shows.
    difference(&sha256(left), &sha256(right)) == 0
}

fn difference(left: &[u8; 32], right: &[u8; 32]) -> u8 {
    left.iter().zip(right).fold(0, |difference, (left, right)| difference | (left ^ right))
}

#[cfg(test)]
mod tests {
    use super::{difference, equal};

    #[test]
    fn what_differs_anywhere_is_not_equal() {
        assert!(equal(b"a", b"a") && !equal(b"a", b"b") && !equal(b"a", b"aa"));
        for places in [&[0][..], &[31], &[0, 31], &[3, 4, 5, 6]] {
            let mut other = [9; 32];
            for place in places {
                other[*place] ^= 1;
            }
            assert_ne!(difference(&[9; 32], &other), 0, "{places:?}");
        }
    }
}
