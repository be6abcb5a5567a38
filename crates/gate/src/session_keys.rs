//! The keys that sign sessions and seal what the browser keeps.

use std::fmt;

use jsonwebtoken::{Algorithm, EncodingKey, Header};
use ring::hmac;
use settings::{ReadError, SessionKeys, signing_position};

use crate::crypto::{self, SealKey, base64url, derive, from_base64url};
use crate::pseudonym::Pseudonyms;

/// The session keys, ready to use, newest first.
pub struct Keys {
    keys: Vec<Key>,
    pseudonyms: hmac::Key,
}

pub(crate) struct Key {
    pub(crate) id: String,
    /// Unix time from which the key signs. A key without this time signs at once.
    from: Option<u64>,
    /// Encoded JWS header of the sessions that the key signs.
    encoded_header: String,
    pub(crate) sign: EncodingKey,
    pub(crate) verify: hmac::Key,
    pub(crate) seal: SealKey,
}

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.keys.iter().map(|key| &key.id)).finish()
    }
}

/// The fewest bytes of a secret. HS256 needs a key as long as the output of SHA-256: RFC 7518, section 3.2.
const MIN_SECRET_BYTES: usize = 32;

impl Keys {
    /// Reads a document of [`settings::SessionKeys`].
    ///
    /// HKDF derives separate keys for signing, sealing and pseudonyms from each secret.
    pub fn read(text: &str) -> Result<Self, ReadError> {
        crypto::install();
        let document = SessionKeys::read(text)?;
        let weak = || ReadError::Value("a session key has fewer than 32 bytes, or is not base64url");
        let secret = |text: &str| from_base64url(text).filter(|secret| secret.len() >= MIN_SECRET_BYTES);
        let pseudonyms = document.pseudonym_secret().and_then(secret).ok_or_else(weak)?;
        let pseudonyms = derive(&pseudonyms, "pseudonym v1").ok_or_else(weak)?;
        let keys: Option<Vec<Key>> = document
            .keys
            .into_iter()
            .map(|key| {
                let secret = secret(&key.secret)?;
                let session = derive(&secret, "session v1")?;
                Some(Key {
                    encoded_header: encoded_header(&key.id)?,
                    id: key.id,
                    from: key.from,
                    sign: EncodingKey::from_secret(&session),
                    verify: hmac::Key::new(hmac::HMAC_SHA256, &session),
                    seal: SealKey::new(&derive(&secret, "seal v1")?)?,
                })
            })
            .collect();
        let pseudonyms = hmac::Key::new(hmac::HMAC_SHA256, &pseudonyms);
        Ok(Self { keys: keys.ok_or_else(weak)?, pseudonyms })
    }

    /// Returns the key that signs and seals at a Unix time. Every instance has read this key by then, as
    /// [`settings::SessionKey::from`] explains.
    pub(crate) fn signing(&self, now: u64) -> Option<&Key> {
        self.keys.get(signing_position(self.keys.iter().map(|key| key.from), now))
    }

    /// Returns the pseudonyms of the users of a site.
    pub fn pseudonyms<'a>(&'a self, site: &'a str) -> Pseudonyms<'a> {
        Pseudonyms::new(&self.pseudonyms, site)
    }

    /// Returns the key that signed a session.
    ///
    /// The session's encoded header is compared byte by byte with the header that each key writes. The gate never interprets a
    /// header that a visitor can write.
    pub(crate) fn find_by_encoded_header(&self, encoded_header: &str) -> Option<&Key> {
        self.keys.iter().find(|key| key.encoded_header == encoded_header)
    }

    /// Seals bytes with the key that signs, and puts the key's ID in front.
    pub(crate) fn seal(&self, now: u64, nonce: [u8; 12], context: &str, text: &[u8]) -> Option<String> {
        let key = self.signing(now)?;
        Some(format!("{}.{}", key.id, key.seal.seal(nonce, context, text)?))
    }

    /// Opens what [`Keys::seal`] has sealed with the same context.
    pub(crate) fn open(&self, context: &str, sealed: &str) -> Option<Vec<u8>> {
        let (id, sealed) = sealed.split_once('.')?;
        self.keys.iter().find(|key| key.id == id)?.seal.open(context, sealed)
    }
}

impl Key {
    /// Returns the JWS header of the sessions that the key signs.
    pub(crate) fn header(&self) -> Header {
        header(&self.id)
    }
}

fn encoded_header(key_id: &str) -> Option<String> {
    serde_json::to_vec(&header(key_id)).ok().map(|header| base64url(&header))
}

fn header(key_id: &str) -> Header {
    Header { kid: Some(key_id.to_owned()), ..Header::new(Algorithm::HS256) }
}
