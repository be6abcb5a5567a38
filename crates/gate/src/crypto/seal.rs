//! Seals values that the browser stores for the gate, so that it can neither read nor change them.

use ring::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use ring::hkdf;

use super::encoding::{base64url, from_base64url};

/// Derives a key for one purpose: HKDF with SHA-256, RFC 5869.
pub(crate) fn derive(secret: &[u8], purpose: &str) -> Option<[u8; 32]> {
    let mut key = [0; 32];
    let info = [purpose.as_bytes()];
    let material = hkdf::Salt::new(hkdf::HKDF_SHA256, b"sitegate").extract(secret);
    material.expand(&info, hkdf::HKDF_SHA256).ok()?.fill(&mut key).ok()?;
    Some(key)
}

/// A key that seals values with AES-256-GCM.
pub(crate) struct SealKey(LessSafeKey);

impl SealKey {
    pub(crate) fn new(key: &[u8; 32]) -> Option<Self> {
        UnboundKey::new(&AES_256_GCM, key).ok().map(|key| Self(LessSafeKey::new(key)))
    }

    /// Seals bytes. The nonce must be random, and the value opens only with the same context.
    pub(crate) fn seal(&self, nonce: [u8; NONCE_LEN], context: &str, text: &[u8]) -> Option<String> {
        let mut sealed = text.to_vec();
        let aad = Aad::from(context.as_bytes());
        self.0.seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), aad, &mut sealed).ok()?;
        Some(base64url(&[&nonce[..], &sealed].concat()))
    }

    /// Opens a value that was sealed with the same context.
    pub(crate) fn open(&self, context: &str, sealed: &str) -> Option<Vec<u8>> {
        let mut bytes = from_base64url(sealed)?;
        let (nonce, text) = bytes.split_at_mut_checked(NONCE_LEN)?;
        let nonce = Nonce::try_assume_unique_for_key(nonce).ok()?;
        let opened = self.0.open_in_place(nonce, Aad::from(context.as_bytes()), text).ok()?;
        Some(opened.to_vec())
    }
}

#[cfg(test)]
mod tests {
    use super::{SealKey, derive};

    #[test]
    fn sealed_value_opens_only_with_its_key_and_context() {
        let key = SealKey::new(&derive(b"secret", "a").expect("the key can be derived"))
            .expect("the key is well-formed");
        let sealed = key.seal([7; 12], "here", b"text").expect("the key seals");
        assert_eq!(key.open("here", &sealed).as_deref(), Some(&b"text"[..]));
        assert_eq!(key.open("there", &sealed), None);
        let other = SealKey::new(&derive(b"secret", "b").expect("the key can be derived"))
            .expect("the key is well-formed");
        assert_eq!(other.open("here", &sealed), None);
        for position in 0..sealed.len() {
            let mut changed = sealed.clone().into_bytes();
            changed[position] = if changed[position] == b'A' { b'B' } else { b'A' };
            let changed = String::from_utf8(changed).expect("the text is ASCII");
            assert_eq!(key.open("here", &changed), None, "{position}");
        }
        for short in ["", "AAAA", "!"] {
            assert_eq!(key.open("here", short), None);
        }
    }
}
