//! What the gate knows before any request: its settings and its secrets.

use std::fmt;

use jsonwebtoken::EncodingKey;
use ring::hmac;
use settings::{ReadError, Revocations, SessionKeys, Settings};

use crate::crypto::{self, SealKey, derive, from_base64url};
use crate::session;

/// A gate, ready to decide.
#[derive(Debug)]
pub struct Gate {
    /// Name of the function in us-east-1, which sessions are bound to.
    pub site: String,
    /// What the stack wrote.
    pub settings: Settings,
    /// The client secret, or the client's private key; none for a public client.
    pub client_secret: Option<Secret>,
    /// Keys of sessions and of what is sealed.
    pub keys: Keys,
    /// Sessions that have ended before their time.
    pub revocations: Revocations,
}

/// A text that no log and no error ever shows.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// Hides a text.
    pub fn new(text: String) -> Self {
        Self(text)
    }

    pub(crate) fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// The session keys, ready for use.
pub struct Keys(Vec<Key>);

pub(crate) struct Key {
    pub(crate) id: String,
    /// The first part of the sessions that it signs.
    header: String,
    pub(crate) sign: EncodingKey,
    pub(crate) verify: hmac::Key,
    pub(crate) seal: SealKey,
}

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.iter().map(|key| &key.id)).finish()
    }
}

/// Fewer bytes than the output of SHA-256 would weaken HS256: RFC 7518, section 3.2.
const LEAST_SECRET: usize = 32;

impl Keys {
    /// Reads the document of `settings::SessionKeys`. One use never shares key material with another.
    pub fn read(text: &str) -> Result<Self, ReadError> {
        crypto::install();
        let document = SessionKeys::read(text)?;
        let weak = ReadError::Value("a session key has fewer than 32 bytes, or is not base64url");
        let keys: Option<Vec<Key>> = document
            .keys
            .into_iter()
            .map(|key| {
                let secret = from_base64url(&key.secret).filter(|secret| secret.len() >= LEAST_SECRET)?;
                let session = derive(&secret, "session v1")?;
                Some(Key {
                    header: session::encoded_header(&key.id)?,
                    id: key.id,
                    sign: EncodingKey::from_secret(&session),
                    verify: hmac::Key::new(hmac::HMAC_SHA256, &session),
                    seal: SealKey::new(&derive(&secret, "seal v1")?)?,
                })
            })
            .collect();
        keys.map(Self).ok_or(weak)
    }

    /// The key that signs.
    pub(crate) fn first(&self) -> Option<&Key> {
        self.0.first()
    }

    /// The key of a session, by the first part of it.
    pub(crate) fn of_header(&self, header: &str) -> Option<&Key> {
        self.0.iter().find(|key| key.header == header)
    }

    /// Seals with the first key, whose name goes in front.
    pub(crate) fn seal(&self, nonce: [u8; 12], place: &str, text: &[u8]) -> Option<String> {
        let key = self.first()?;
        Some(format!("{}.{}", key.id, key.seal.seal(nonce, place, text)?))
    }

    pub(crate) fn open(&self, place: &str, sealed: &str) -> Option<Vec<u8>> {
        let (id, sealed) = sealed.split_once('.')?;
        self.0.iter().find(|key| key.id == id)?.seal.open(place, sealed)
    }
}
