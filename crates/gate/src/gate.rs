//! What the gate knows before any request: its settings and its secrets.

use std::fmt;

use jsonwebtoken::EncodingKey;
use ring::hmac;
use settings::{Logouts, ReadError, Revocations, SessionKeys, Settings, signing_position};

use crate::crypto::{self, SealKey, derive, from_base64url};
use crate::pseudonym::Pseudonyms;
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
    /// Sessions that an operator has ended.
    pub revocations: Revocations,
    /// Sessions that have ended at the provider.
    pub logouts: Logouts,
}

impl Gate {
    /// The pseudonyms of the site's users.
    pub fn pseudonyms(&self) -> Pseudonyms<'_> {
        self.keys.pseudonyms(&self.site)
    }
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

/// The session keys, ready for use, the newest first.
pub struct Keys {
    keys: Vec<Key>,
    pseudonyms: hmac::Key,
}

pub(crate) struct Key {
    pub(crate) id: String,
    /// The key signs from this Unix time on; without one it signs at once.
    from: Option<u64>,
    /// The first part of the sessions that it signs.
    header: String,
    pub(crate) sign: EncodingKey,
    pub(crate) verify: hmac::Key,
    pub(crate) seal: SealKey,
}

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.keys.iter().map(|key| &key.id)).finish()
    }
}

/// Fewer bytes than the output of SHA-256 would weaken HS256: RFC 7518, section 3.2.
const LEAST_SECRET: usize = 32;

impl Keys {
    /// Reads the document of `settings::SessionKeys`. One use never shares key material with another.
    pub fn read(text: &str) -> Result<Self, ReadError> {
        crypto::install();
        let document = SessionKeys::read(text)?;
        let weak = || ReadError::Value("a session key has fewer than 32 bytes, or is not base64url");
        let secret = |text: &str| from_base64url(text).filter(|secret| secret.len() >= LEAST_SECRET);
        let pseudonyms = document.pseudonym_secret().and_then(secret).ok_or_else(weak)?;
        let pseudonyms = derive(&pseudonyms, "pseudonym v1").ok_or_else(weak)?;
        let keys: Option<Vec<Key>> = document
            .keys
            .into_iter()
            .map(|key| {
                let secret = secret(&key.secret)?;
                let session = derive(&secret, "session v1")?;
                Some(Key {
                    header: session::encoded_header(&key.id)?,
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

    /// The key that signs and seals at a time. Every instance has had time to read it: see [`settings::SessionKey::from`].
    pub(crate) fn signing(&self, now: u64) -> Option<&Key> {
        self.keys.get(signing_position(self.keys.iter().map(|key| key.from), now))
    }

    /// The pseudonyms of the users of a site.
    pub fn pseudonyms<'a>(&'a self, site: &'a str) -> Pseudonyms<'a> {
        Pseudonyms::new(&self.pseudonyms, site)
    }

    /// The key of a session, by the first part of it.
    pub(crate) fn of_header(&self, header: &str) -> Option<&Key> {
        self.keys.iter().find(|key| key.header == header)
    }

    /// Seals with the key that signs, whose name goes in front.
    pub(crate) fn seal(&self, now: u64, nonce: [u8; 12], place: &str, text: &[u8]) -> Option<String> {
        let key = self.signing(now)?;
        Some(format!("{}.{}", key.id, key.seal.seal(nonce, place, text)?))
    }

    pub(crate) fn open(&self, place: &str, sealed: &str) -> Option<Vec<u8>> {
        let (id, sealed) = sealed.split_once('.')?;
        self.keys.iter().find(|key| key.id == id)?.seal.open(place, sealed)
    }
}
