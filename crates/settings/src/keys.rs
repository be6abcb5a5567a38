//! The keys that sign sessions, as SSM or Secrets Manager stores them.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::document::ReadError;

/// The session keys, newest first. All of them verify sessions, and [`SessionKeys::signing`] returns the one that signs.
///
/// To rotate, put a new key first and keep the old keys until the sessions that they signed have ended.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SessionKeys {
    /// At least one key.
    pub keys: Vec<SessionKey>,
    /// Secret of the pseudonyms, base64url without padding. It stays the same when keys rotate, so that a user keeps the pseudonym in
    /// the log. If it is missing, the secret of the oldest key is used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pseudonym_secret: Option<String>,
}

/// A session key.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SessionKey {
    /// Key ID in the sessions that the key signs: 1 to 32 letters, digits, hyphens and underscores.
    pub id: String,
    /// At least 32 random bytes, base64url without padding.
    pub secret: String,
    /// Unix time from which the key signs. The key verifies sessions immediately, so that each instance has read the key before another
    /// instance signs with it. A key without this time signs immediately.
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

/// ID of the key that a stack generates.
pub const STACK_KEY: &str = "stack";

/// Returns the position of the key that signs at a Unix time. The list contains the times from which keys sign, newest key first.
pub fn signing_position(starts: impl ExactSizeIterator<Item = Option<u64>>, now: u64) -> usize {
    let oldest = starts.len().saturating_sub(1);
    let mut starts = starts;
    starts.position(|from| from.is_none_or(|from| from <= now)).unwrap_or(oldest)
}

impl SessionKeys {
    /// Returns the position of the key that signs at a Unix time: the newest key that may sign, or the oldest key if none may.
    pub fn signing(&self, now: u64) -> usize {
        signing_position(self.keys.iter().map(|key| key.from), now)
    }

    /// Returns the secret of the pseudonyms.
    pub fn pseudonym_secret(&self) -> Option<&str> {
        self.pseudonym_secret.as_deref().or_else(|| self.keys.last().map(|key| key.secret.as_str()))
    }

    /// Reads a document of keys, or the single key that a stack has generated.
    pub fn read(text: &str) -> Result<Self, ReadError> {
        let document: Self = match serde_json::from_str(text) {
            Ok(key) => Self { keys: vec![key], pseudonym_secret: None },
            // The parser's error may quote the document, which is secret.
            Err(_) => serde_json::from_str(text).map_err(|_| {
                ReadError::Value("session keys are a JSON object with keys, each with an id and a secret")
            })?,
        };
        let ids: Vec<&str> = document.keys.iter().map(|key| key.id.as_str()).collect();
        if ids.is_empty() {
            return Err(ReadError::Value("there are no session keys"));
        }
        if !ids.iter().all(|id| is_key_id(id))
            || (1..ids.len()).any(|position| ids[..position].contains(&ids[position]))
        {
            return Err(ReadError::Value(
                "each session key needs a different id of 1 to 32 letters, digits, - and _",
            ));
        }
        Ok(document)
    }
}

fn is_key_id(id: &str) -> bool {
    (1..=32).contains(&id.len())
        && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
}
