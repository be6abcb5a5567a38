//! The gate's parameters, as it would find them in SSM: the settings of the stack and the secrets of the operator.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use constructs::terminal::Failure;
use gate::{Gate, Keys, Secret};
use ring::rand::{SecureRandom as _, SystemRandom};
use serde_json::json;
use settings::{Parameter, Settings};

use crate::failure;
use crate::site_tokens::{KnownToken, known_tokens, list};

/// Name of the function. Sessions are only valid for it.
pub(crate) const FUNCTION: &str = "preview-gate";

/// The values of all parameters.
#[derive(Clone)]
pub(crate) struct Parameters {
    pub(crate) settings: Settings,
    pub(crate) secrets: Secrets,
}

/// Secrets that last as long as the preview.
#[derive(Clone)]
pub(crate) struct Secrets {
    session_keys: String,
    client_secret: Option<String>,
}

impl Secrets {
    /// Generates session keys. A client of a real provider may have a secret, too.
    pub(crate) fn new(client_secret: Option<String>) -> Result<Self, Failure> {
        let mut secret = [0; 32];
        SystemRandom::new().fill(&mut secret).map_err(|_| failure::random())?;
        let session_keys = json!({"keys": [{"id": "preview", "secret": URL_SAFE_NO_PAD.encode(secret)}]});
        Ok(Self { session_keys: session_keys.to_string(), client_secret })
    }

    /// Reads the session keys.
    pub(crate) fn keys(&self) -> Result<Keys, Failure> {
        Keys::read(&self.session_keys).map_err(|_| failure::random())
    }
}

impl Parameters {
    /// The gate with these parameters.
    pub(crate) fn gate(&self) -> Result<Gate, Failure> {
        let mut gate = Gate::new(FUNCTION, self.settings.clone(), self.secrets.keys()?);
        gate.client_secret = self.secrets.client_secret.clone().map(Secret::new);
        gate.site_tokens = Some(list(self.site_tokens()));
        Ok(gate)
    }

    /// The site tokens for the rules.
    pub(crate) fn site_tokens(&self) -> Vec<KnownToken> {
        known_tokens(&self.secrets.session_keys, &self.settings.rules)
    }

    /// The value of a parameter. `None` if it does not exist.
    pub(crate) fn text(&self, name: &str) -> Option<String> {
        if name == Parameter::Settings.name(FUNCTION) {
            return serde_json::to_string(&self.settings).ok();
        }
        if name == Parameter::SessionKeys.name(FUNCTION) {
            return Some(self.secrets.session_keys.clone());
        }
        if name == Parameter::SiteTokens.name(FUNCTION) {
            return Some(list(self.site_tokens()).write());
        }
        if name == Parameter::ClientSecret.name(FUNCTION) {
            return self.secrets.client_secret.clone();
        }
        None
    }
}
