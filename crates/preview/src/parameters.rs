//! What the gate finds in SSM: the settings that the stack writes, and the secrets that an operator does.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use gate::{Gate, Keys, Secret};
use ring::rand::{SecureRandom as _, SystemRandom};
use serde_json::json;
use settings::{Parameter, Settings};

use crate::failure::Failure;

/// The function's name, which sessions are bound to.
pub(crate) const FUNCTION: &str = "preview-gate";

#[derive(Clone)]
pub(crate) struct Parameters {
    pub(crate) settings: Settings,
    pub(crate) secrets: Secrets,
}

/// They last as long as the preview.
#[derive(Clone)]
pub(crate) struct Secrets {
    session_keys: String,
    client_secret: Option<String>,
}

impl Secrets {
    /// New session keys, beside the secret of a real client.
    pub(crate) fn new(client_secret: Option<String>) -> Result<Self, Failure> {
        let mut secret = [0; 32];
        SystemRandom::new().fill(&mut secret).map_err(|_| Failure::random())?;
        let session_keys = json!({"keys": [{"id": "preview", "secret": URL_SAFE_NO_PAD.encode(secret)}]});
        Ok(Self { session_keys: session_keys.to_string(), client_secret })
    }

    /// The session keys, ready for use.
    pub(crate) fn keys(&self) -> Result<Keys, Failure> {
        Keys::read(&self.session_keys).map_err(|_| Failure::random())
    }
}

impl Parameters {
    /// What a gate in process goes by.
    pub(crate) fn gate(&self) -> Result<Gate, Failure> {
        let mut gate = Gate::new(FUNCTION, self.settings.clone(), self.secrets.keys()?);
        gate.client_secret = self.secrets.client_secret.clone().map(Secret::new);
        Ok(gate)
    }

    /// The text of one; none when nobody wrote it.
    pub(crate) fn text(&self, name: &str) -> Option<String> {
        let is = |parameter: Parameter| parameter.name(FUNCTION) == name;
        if is(Parameter::Settings) {
            serde_json::to_string(&self.settings).ok()
        } else if is(Parameter::SessionKeys) {
            Some(self.secrets.session_keys.clone())
        } else if is(Parameter::ClientSecret) {
            self.secrets.client_secret.clone()
        } else {
            None
        }
    }
}
