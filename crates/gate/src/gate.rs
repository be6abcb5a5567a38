//! What the gate knows before any request: its settings and its secrets.

use settings::{Logouts, Revocations, Settings};

use crate::pseudonym::Pseudonyms;
use crate::secret::Secret;
use crate::session_keys::Keys;

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
