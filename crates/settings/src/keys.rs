//! The keys that sign sessions, as an operator keeps them in SSM.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::document::ReadError;

/// The session keys, the newest first. All of them verify; [`SessionKeys::signing`] says which one signs.
///
/// To rotate, put a new key first and keep the old keys until the sessions that they signed have ended.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SessionKeys {
    /// At least one key.
    pub keys: Vec<SessionKey>,
    /// Secret of the pseudonyms, base64url without padding. It stays the same when keys rotate, so that a user keeps the name in
    /// the log. Without it the secret of the oldest key serves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pseudonym_secret: Option<String>,
}

/// One key.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SessionKey {
    /// Names the key in what it signs: 1 to 32 letters, digits, hyphens and underscores.
    pub id: String,
    /// At least 32 random bytes, base64url without padding.
    pub secret: String,
    /// The key signs from this Unix time on. It verifies from the start, so that each instance has read the key before another
    /// instance signs with it. Without a time the key signs at once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<u64>,
}

impl fmt::Debug for SessionKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(&self.keys).finish()
    }
}

impl fmt::Debug for SessionKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SessionKey({}, …)", self.id)
    }
}

/// Name of the key that a stack generates.
pub const STACK_KEY: &str = "stack";

/// The position of the key that signs at a time, in a list of the times from which keys sign, the newest key first.
pub fn signing_position(starts: impl ExactSizeIterator<Item = Option<u64>>, now: u64) -> usize {
    let oldest = starts.len().saturating_sub(1);
    let mut starts = starts;
    starts.position(|from| from.is_none_or(|from| from <= now)).unwrap_or(oldest)
}

impl SessionKeys {
    /// The position of the key that signs at a time: the first whose time has come, or the oldest key before any has.
    pub fn signing(&self, now: u64) -> usize {
        signing_position(self.keys.iter().map(|key| key.from), now)
    }

    /// The secret that pseudonyms are made with.
    pub fn pseudonym_secret(&self) -> Option<&str> {
        self.pseudonym_secret.as_deref().or_else(|| self.keys.last().map(|key| key.secret.as_str()))
    }

    /// Reads the document, or the one key that a stack has generated.
    pub fn read(text: &str) -> Result<Self, ReadError> {
        let document: Self = match serde_json::from_str(text) {
            Ok(key) => Self { keys: vec![key], pseudonym_secret: None },
            // The parser's error would quote the document, which is secret.
            Err(_) => serde_json::from_str(text).map_err(|_| {
                ReadError::Value("session keys are a JSON object with keys, each with an id and a secret")
            })?,
        };
        let plain = |id: &str| {
            (1..=32).contains(&id.len())
                && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
        };
        let ids: Vec<&str> = document.keys.iter().map(|key| key.id.as_str()).collect();
        if ids.is_empty() {
            return Err(ReadError::Value("there is no session key"));
        }
        if !ids.iter().all(|id| plain(id))
            || (1..ids.len()).any(|position| ids[..position].contains(&ids[position]))
        {
            return Err(ReadError::Value("session keys need ids of their own, of letters, digits, - and _"));
        }
        Ok(document)
    }
}
