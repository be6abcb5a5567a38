//! The reference of a request, which a visitor reads from a page and an operator finds in the log.

use crate::crypto::sha256;

/// [Crockford's Base32](https://www.crockford.com/base32.html), which has no letters that look like digits.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Returns eight characters from the hash of CloudFront's request ID, such as `K7Q2-M9XD`.
pub(crate) fn reference(request_id: &str) -> String {
    let hash = sha256(request_id.as_bytes());
    let bits = hash[..5].iter().fold(0_u64, |bits, byte| (bits << 8) + u64::from(*byte));
    let mut reference = String::with_capacity(9);
    for position in 0..8 {
        if position == 4 {
            reference.push('-');
        }
        let value = (bits >> (35 - 5 * position)) & 31;
        reference.push(usize::try_from(value).map_or('0', |value| char::from(ALPHABET[value])));
    }
    reference
}

#[cfg(test)]
mod tests {
    use super::reference;

    /// The hash of `abc` begins with ba 78 16 bf 8f, which is 10111 01001 11100 00001 01101 01111 11100 01111 in groups of five bits.
    #[test]
    fn reference_is_the_start_of_the_hash_in_base32() {
        assert_eq!(reference("abc"), "Q9W1-DFWF");
    }

    #[test]
    fn each_request_has_its_reference() {
        assert_ne!(reference("r1"), reference("r2"));
        assert_eq!(reference("").len(), 9);
    }
}
