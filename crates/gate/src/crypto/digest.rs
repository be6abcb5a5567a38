//! Hashes and comparisons.

use ring::digest;
use subtle::ConstantTimeEq as _;

/// Returns the SHA-256 hash of bytes.
pub(crate) fn sha256(bytes: &[u8]) -> [u8; 32] {
    let mut out = [0; 32];
    out.copy_from_slice(digest::digest(&digest::SHA256, bytes).as_ref());
    out
}

/// Compares two byte strings in a time that depends on their lengths only.
pub(crate) fn equal(left: &[u8], right: &[u8]) -> bool {
    left.ct_eq(right).into()
}

#[cfg(test)]
mod tests {
    use super::equal;

    #[test]
    fn bytes_that_differ_anywhere_are_not_equal() {
        assert!(equal(b"a", b"a") && !equal(b"a", b"b") && !equal(b"a", b"aa"));
        for positions in [&[0][..], &[31], &[0, 31], &[3, 4, 5, 6]] {
            let mut other = [9; 32];
            for position in positions {
                other[*position] ^= 1;
            }
            assert!(!equal(&[9; 32], &other), "{positions:?}");
        }
    }
}
