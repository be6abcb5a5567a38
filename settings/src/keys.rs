//! The keys that sign sessions, as an operator keeps them in SSM.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::ReadError;

/// Keys in order: the first signs, all of them verify. To rotate, put a new one first and keep the old ones until the
/// sessions that they signed have ended.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SessionKeys {
    /// At least one.
    pub keys: Vec<SessionKey>,
}

/// One key.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SessionKey {
    /// Names the key in what it signs: 1 to 32 letters, digits, hyphens and underscores.
    pub id: String,
    /// At least 32 random bytes, base64url without padding.
    pub secret: String,
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

impl SessionKeys {
    /// Reads the document, or the one key that a stack has generated.
    pub fn read(text: &str) -> Result<Self, ReadError> {
        let document: Self = match serde_json::from_str(text) {
            Ok(key) => Self { keys: vec![key] },
            Err(_) => serde_json::from_str(text).map_err(ReadError::Form)?,
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
