//! Hashes and comparisons.

use ring::digest;

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
