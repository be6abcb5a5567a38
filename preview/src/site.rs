//! The site that is served: its folder, its settings of the moment, the gate and the provider.

use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use gate::{Gate, Keys};
use ring::rand::{SecureRandom as _, SystemRandom};
use serde_json::json;

use crate::arguments::Arguments;
use crate::config::{self, Config};
use crate::failure::Failure;
use crate::log;
use crate::provider::Provider;
use crate::server::Listeners;

/// The name that sessions are bound to.
const NAME: &str = "preview-gate";

/// Everything that requests share.
pub(crate) struct Site {
    /// Without links in it.
    pub(crate) folder: PathBuf,
    pub(crate) host: String,
    pub(crate) provider_host: String,
    state: Mutex<State>,
}

/// What changes.
pub(crate) struct State {
    config: Config,
    /// The text of the session keys; they last as long as the preview.
    keys: String,
    pub(crate) gate: Gate,
    pub(crate) provider: Provider,
}

impl Site {
    /// Reads everything once; what is wrong now ends the preview.
    pub(crate) fn open(arguments: &Arguments, listeners: &Listeners) -> Result<Self, Failure> {
        let folder = arguments.folder.canonicalize();
        let folder = folder.map_err(|error| Failure::folder(&arguments.folder, &error))?;
        std::fs::read_dir(&folder).map_err(|error| Failure::folder(&arguments.folder, &error))?;
        let (host, provider_host) = (listeners.site_host(), listeners.provider_host());
        let mut config = Config::find(arguments.config.clone());
        config.has_changed();
        let settings = config.read().map_err(|fault| Failure::config(&config, fault))?;
        let settings = config::at_home(settings, &host, &provider_host);
        let keys = session_keys()?;
        let provider = Provider::new(&host, &provider_host, &settings).ok_or(Failure::Random)?;
        let gate = gate(settings, &keys)?;
        let state = Mutex::new(State { config, keys, gate, provider });
        Ok(Self { folder, host, provider_host, state })
    }

    /// The state, with the settings as they are in the file at this moment. A file with faults changes nothing.
    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if state.config.has_changed() {
            self.reload(&mut state);
        }
        state
    }

    /// The file that the settings come from, if there is one.
    pub(crate) fn config_file(&self) -> Option<PathBuf> {
        self.state().config.file.clone()
    }

    fn reload(&self, state: &mut State) {
        let settings = match state.config.read() {
            Ok(settings) => config::at_home(settings, &self.host, &self.provider_host),
            Err(fault) => return log::not_reloaded(&state.config, &fault),
        };
        state.provider.update(&self.host, &settings);
        match gate(settings, &state.keys) {
            Ok(gate) => state.gate = gate,
            Err(failure) => return log::failure(&failure),
        }
        log::reloaded(&state.config);
    }
}

fn gate(settings: settings::Settings, keys: &str) -> Result<Gate, Failure> {
    let keys = Keys::read(keys).map_err(|_| Failure::Random)?;
    Ok(Gate { site: NAME.to_owned(), settings, client_secret: None, keys })
}

fn session_keys() -> Result<String, Failure> {
    let mut secret = [0; 32];
    SystemRandom::new().fill(&mut secret).map_err(|_| Failure::Random)?;
    Ok(json!({"keys": [{"id": "preview", "secret": URL_SAFE_NO_PAD.encode(secret)}]}).to_string())
}
