//! The previewed site: its folder, its current configuration, the function and the provider.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use constructs::terminal::Failure;
use gate::Keys;
use serde_json::Value as Json;

use crate::arguments::Arguments;
use crate::cloudfront::{Cache, Distribution};
use crate::config::Config;
use crate::edge::{Edge, Run};
use crate::failure;
use crate::hosts;
use crate::listeners::Listeners;
use crate::log;
use crate::parameters::{FUNCTION, Parameters, Secrets};
use crate::provider::Provider;
use crate::scheme::Scheme;
use crate::sign_in::SignIn;
use crate::site_tokens::KnownToken;
use crate::tls::Identity;

/// Finds a folder, and makes sure that it can be read. Its path has no symbolic links.
pub(crate) fn open_folder(named: &Path) -> Result<PathBuf, Failure> {
    let folder = named.canonicalize().map_err(|error| failure::folder(named, error))?;
    std::fs::read_dir(&folder).map_err(|error| failure::folder(named, error))?;
    Ok(folder)
}

/// The previewed site, which all requests share.
pub(crate) struct Site {
    /// The folder, as a path without symbolic links.
    pub(crate) folder: PathBuf,
    pub(crate) host: String,
    /// All host names of the site, from the configuration at the start.
    pub(crate) hosts: Vec<String>,
    pub(crate) provider_host: String,
    /// The redirect URI for a real provider, from the configuration at the start.
    pub(crate) redirect_uri: String,
    /// The site tokens, from the configuration at the start.
    pub(crate) known_tokens: Vec<KnownToken>,
    pub(crate) identity: Identity,
    pub(crate) cache: Cache,
    sign_in: SignIn,
    secrets: Secrets,
    keys: Keys,
    config: Mutex<Config>,
    distribution: Mutex<Arc<Distribution>>,
    provider: Option<Mutex<Provider>>,
    edge: tokio::sync::Mutex<Edge>,
}

impl Site {
    /// Reads the configuration. Errors end the preview.
    pub(crate) fn open(
        arguments: &Arguments,
        folder: PathBuf,
        listeners: &Listeners,
    ) -> Result<Self, Failure> {
        let (host, provider_host) = (listeners.site_host(), listeners.provider_host());
        let sign_in = SignIn::read(arguments, provider_host.clone())?;
        let mut config = Config::find(arguments.config.clone());
        config.has_changed();
        let site = config.read()?;
        let settings = sign_in.settings(&site, &host)?;
        let sign_in_host = hosts::of_sign_in(&settings, &host);
        let redirect_uri = format!("https://{sign_in_host}{}", settings.paths.callback);
        let hosts = settings.hosts.clone();
        let secrets = Secrets::new(sign_in.client_secret())?;
        let identity = Identity::new().ok_or_else(failure::random)?;
        let (provider, trusted) = match &sign_in {
            SignIn::Development(provider_host) => (
                Some(Provider::new(&host, provider_host, &settings).ok_or_else(failure::random)?),
                Some(&identity),
            ),
            SignIn::Real(_) => (None, None),
        };
        let keys = secrets.keys()?;
        let parameters = Parameters { settings, secrets: secrets.clone() };
        let known_tokens = parameters.site_tokens();
        let edge = Edge::open(arguments.package.as_deref(), parameters, trusted)?;
        Ok(Self {
            folder,
            host,
            hosts,
            provider_host,
            redirect_uri,
            known_tokens,
            identity,
            cache: Cache::default(),
            sign_in,
            secrets,
            keys,
            config: Mutex::new(config),
            distribution: Mutex::new(Arc::new(Distribution::new(&site))),
            provider: provider.map(Mutex::new),
            edge: tokio::sync::Mutex::new(edge),
        })
    }

    /// The file of the configuration, if there is one.
    pub(crate) fn config_file(&self) -> Option<PathBuf> {
        locked(&self.config).file.clone()
    }

    /// The scheme of the site. A real provider redirects only to an https address, so the site begins there.
    pub(crate) fn scheme(&self) -> Scheme {
        if self.provider.is_some() { Scheme::Http } else { Scheme::Https }
    }

    /// The development provider, if users sign in there.
    pub(crate) fn provider(&self) -> Option<MutexGuard<'_, Provider>> {
        self.provider.as_ref().map(locked)
    }

    /// The distribution. A changed configuration is read first.
    pub(crate) async fn distribution(&self) -> Arc<Distribution> {
        if locked(&self.config).has_changed() {
            self.reload().await;
        }
        Arc::clone(&locked(&self.distribution))
    }

    /// Runs the function on an event.
    pub(crate) async fn run(&self, event: Json) -> Run {
        self.edge.lock().await.run(event).await
    }

    /// The name of the account that the log names by a pseudonym. Returns the pseudonym if there is no such account.
    pub(crate) fn name_of(&self, subject: &str) -> String {
        let pseudonyms = self.keys.pseudonyms(FUNCTION);
        let name = self.provider().and_then(|provider| {
            let is_subject = |name: &str| pseudonyms.subject(name).to_string() == subject;
            provider.name_of(|person| is_subject(&person.sub)).or_else(|| provider.machine_of(is_subject))
        });
        name.unwrap_or_else(|| subject.to_owned())
    }

    /// Reads a changed configuration. A file with errors changes nothing.
    async fn reload(&self) {
        let (read, name) = {
            let config = locked(&self.config);
            (config.read(), config.name())
        };
        let parameters = read.and_then(|site| {
            let settings = self.sign_in.settings(&site, &self.host)?;
            Ok((site, Parameters { settings, secrets: self.secrets.clone() }))
        });
        let (site, parameters) = match parameters {
            Ok(read) => read,
            Err(failure) => {
                if let Some(mut provider) = self.provider() {
                    provider.show_problem(&failure.to_string());
                }
                return log::not_reloaded(&failure);
            }
        };
        if let Some(mut provider) = self.provider() {
            provider.update(&self.host, &parameters.settings);
        }
        *locked(&self.distribution) = Arc::new(Distribution::new(&site));
        match self.edge.lock().await.configure(parameters) {
            Ok(()) => log::reloaded(&name),
            Err(failure) => log::not_reloaded(&failure),
        }
    }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
