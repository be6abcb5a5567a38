//! What the gate knows before a request: its settings, its secrets, and the sessions that have ended.

use settings::{Logouts, Revocations, Settings, SiteTokens};

use crate::pseudonym::Pseudonyms;
use crate::secret::Secret;
use crate::session_keys::Keys;

/// A gate that is ready to decide about requests.
///
/// ```
/// use gate::{Gate, Keys, Secret};
/// use settings::Settings;
///
/// # let (settings, keys) = (
/// #     r#"{"version": 1, "provider": {"issuer": "https://idp.example.com", "client_id": "docs", "scopes": ["openid"]},
/// #     "paths": {"callback": "/c", "sign_out": "/s"}, "session": {"lifetime_seconds": 300}}"#,
/// #     r#"{"id": "2026-11", "secret": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}"#,
/// # );
/// // `settings` and `keys` are the values of two SSM parameters.
/// let mut gate = Gate::new("docs-gate", Settings::read(settings)?, Keys::read(keys)?);
/// gate.client_secret = Some(Secret::new("…".to_owned()));
/// # Ok::<(), settings::ReadError>(())
/// ```
#[derive(Debug)]
#[non_exhaustive]
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
    /// The tokens that an operator has made for machines. `None` if they could not be read: then no token is valid.
    pub site_tokens: Option<SiteTokens>,
}

impl Gate {
    /// Creates a gate without a client secret, without sessions that have ended, and without site tokens.
    pub fn new(site: impl Into<String>, settings: Settings, keys: Keys) -> Self {
        Self {
            site: site.into(),
            settings,
            client_secret: None,
            keys,
            revocations: Revocations::default(),
            logouts: Logouts::default(),
            site_tokens: Some(SiteTokens::default()),
        }
    }

    /// Returns the pseudonyms of the site's users.
    pub fn pseudonyms(&self) -> Pseudonyms<'_> {
        self.keys.pseudonyms(&self.site)
    }
}
