//! Pseudonyms of users and sessions.

use std::fmt;
use std::num::NonZeroU64;
use std::str::FromStr;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

/// A pseudonym of a user or a session: 48 bits of an HMAC with a key of the site. Without the key, it cannot be linked to the user. The
/// log, the revocations and the sessions contain pseudonyms.
///
/// The probability that two of 10,000 users share a pseudonym is about 2 in 10 million. A session that shares a pseudonym with a revoked
/// session ends with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Pseudonym(
    /// The eight characters of base64url in one integer, which is never 0. Each request with a session reads a pseudonym, so it is decoded
    /// only when a logout list is written.
    NonZeroU64,
);

impl Pseudonym {
    /// Number of bytes of a pseudonym.
    pub const BYTES: usize = 6;
    const CHARACTERS: usize = 8;

    /// Creates a pseudonym from bytes.
    pub fn from_bytes(bytes: [u8; Self::BYTES]) -> Self {
        let mut text = [b'A'; Self::CHARACTERS];
        // This cannot fail, because six bytes have eight characters.
        let _ = URL_SAFE_NO_PAD.encode_slice(bytes, &mut text);
        Self::from_text(text)
    }

    fn from_text(text: [u8; Self::CHARACTERS]) -> Self {
        // No character is 0.
        Self(NonZeroU64::new(u64::from_be_bytes(text)).unwrap_or(NonZeroU64::MIN))
    }

    fn text(self) -> [u8; Self::CHARACTERS] {
        self.0.get().to_be_bytes()
    }

    /// Returns the bytes of the pseudonym.
    pub fn to_bytes(self) -> [u8; Self::BYTES] {
        let mut bytes = [0; Self::BYTES];
        // This cannot fail, because the text is base64url of six bytes.
        let _ = URL_SAFE_NO_PAD.decode_slice(self.text(), &mut bytes);
        bytes
    }
}

impl fmt::Display for Pseudonym {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(str::from_utf8(&self.text()).unwrap_or_default())
    }
}

/// The error for a text that is not a pseudonym, because it does not consist of 8 characters of base64url.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAPseudonym;

impl fmt::Display for NotAPseudonym {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a pseudonym has 8 letters, digits, hyphens or underscores")
    }
}

impl std::error::Error for NotAPseudonym {}

impl FromStr for Pseudonym {
    type Err = NotAPseudonym;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text: [u8; Self::CHARACTERS] = text.as_bytes().try_into().map_err(|_| NotAPseudonym)?;
        let is_base64url = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
        if text.iter().all(is_base64url) { Ok(Self::from_text(text)) } else { Err(NotAPseudonym) }
    }
}

#[cfg(test)]
mod tests {
    use super::{NotAPseudonym, Pseudonym};

    #[test]
    fn text_of_a_pseudonym_is_read_again() {
        for bytes in [[0; 6], [255; 6], [1, 2, 3, 4, 5, 6]] {
            let pseudonym = Pseudonym::from_bytes(bytes);
            assert_eq!(pseudonym.to_string().len(), 8);
            assert_eq!(pseudonym.to_string().parse(), Ok(pseudonym));
            assert_eq!(pseudonym.to_bytes(), bytes);
        }
    }

    #[test]
    fn other_texts_are_refused() {
        for text in ["", "AAAA", "AAAAAAA", "AAAAAAAAA", "AAAAAAAAAAAA", "AAAA AAA", "AAAA+AAA", "ääää"] {
            assert_eq!(text.parse::<Pseudonym>(), Err(NotAPseudonym), "{text:?}");
        }
        assert!(NotAPseudonym.to_string().contains("8 letters"));
    }
}
