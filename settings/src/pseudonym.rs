//! Short keyed names for users and sessions.

use std::fmt;
use std::str::FromStr;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

/// A name for a user or a session that says nothing about them to a reader without the site's key: the first 48 bits of an
/// HMAC. The log, the revocations and the sessions use it.
///
/// Two of 10,000 users share a pseudonym with a probability of about 2 in 10 million. A session that shares one with a
/// revoked session ends with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Pseudonym([u8; Self::BYTES]);

impl Pseudonym {
    /// Length of a pseudonym in bytes. Its text has 8 characters.
    pub const BYTES: usize = 6;

    /// The pseudonym with these bytes.
    pub fn from_bytes(bytes: [u8; Self::BYTES]) -> Self {
        Self(bytes)
    }

    /// The bytes of the pseudonym.
    pub fn to_bytes(self) -> [u8; Self::BYTES] {
        self.0
    }
}

impl fmt::Display for Pseudonym {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&URL_SAFE_NO_PAD.encode(self.0))
    }
}

/// A text that is not 8 characters of base64url.
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
        let mut bytes = [0; Self::BYTES];
        match URL_SAFE_NO_PAD.decode_slice(text, &mut bytes) {
            Ok(Self::BYTES) => Ok(Self(bytes)),
            _ => Err(NotAPseudonym),
        }
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
    }
}
