//! What the gate knows before a request: its settings, its secrets, and the sessions that have ended.

use settings::{Logouts, Revocations, Settings};

use crate::pseudonym::Pseudonyms;
use crate::secret::Secret;
use crate::session_keys::Keys;

/// A gate that is ready to decide about requests.
#[derive(Debug)]
pub struct Gate {
    /// Name of the gate, which its sessions are bound to: see [`settings::GateName`].
    pub site: String,
    /// The settings that the stack wrote.
    pub settings: Settings,
    /// The client secret or the client's private key. A public client has none.
    pub client_secret: Option<Secret>,
    /// The keys that sign sessions and seal cookies.
    pub keys: Keys,
    /// The sessions that an operator has ended.
    pub revocations: Revocations,
    /// The sessions that have ended at the provider.
    pub logouts: Logouts,
}

impl Gate {
    /// Returns the pseudonyms of the site's users.
    pub fn pseudonyms(&self) -> Pseudonyms<'_> {
        self.keys.pseudonyms(&self.site)
    }
}
