//! The provider at which users sign in: the preview's development provider, or a real one.

use std::io::Read as _;
use std::path::Path;

use constructs::terminal::Failure;
use settings::{Allow, AuthorizationParameters, ClientAuthentication, LogLevel, Members, Settings};

use crate::arguments::Arguments;
use crate::failure;
use crate::hosts;
use crate::provider::CLIENT_ID;

/// The provider at which users sign in.
pub(crate) enum SignIn {
    /// The development provider, at this host.
    Development(String),
    /// A real provider, with the client that it knows.
    Real(Client),
}

/// The site as a client of a real provider.
pub(crate) struct Client {
    issuer: String,
    /// Replaces the client ID in `site.yaml`.
    id: Option<String>,
    secret: Option<String>,
}

impl SignIn {
    pub(crate) fn read(arguments: &Arguments, provider_host: String) -> Result<Self, Failure> {
        let Some(issuer) = &arguments.issuer else { return Ok(Self::Development(provider_host)) };
        let secret = arguments.client_secret.as_deref().map(read_secret).transpose()?;
        Ok(Self::Real(Client { issuer: issuer.clone(), id: arguments.client_id.clone(), secret }))
    }

    pub(crate) fn client_secret(&self) -> Option<String> {
        match self {
            Self::Development(_) => None,
            Self::Real(client) => client.secret.clone(),
        }
    }

    /// Makes the settings that the stack would write, for this provider and for a site on this computer.
    pub(crate) fn settings(&self, site: &infra::Site, site_host: &str) -> Result<Settings, Failure> {
        let settings = site.settings();
        let provider = match self {
            Self::Development(host) => settings::Provider {
                issuer: format!("https://{host}"),
                client_id: CLIENT_ID.to_owned(),
                // PKCE protects the code, so the client needs no secret.
                client_authentication: ClientAuthentication::None,
                endpoints: None,
                authorization_parameters: AuthorizationParameters::default(),
                ..settings.provider
            },
            Self::Real(client) => client.provider(settings.provider),
        };
        if let Self::Real(client) = self {
            client.check(&provider)?;
        }
        let (mut rules, mut folders) = (settings.rules, settings.folders);
        if let Self::Development(host) = self {
            // The development provider has the machines of every issuer.
            let rules_of_hosts = folders.iter_mut().filter_map(|entry| entry.rules.as_mut()).flatten();
            for rule in rules.iter_mut().chain(rules_of_hosts) {
                if let Allow::Only(Members { workload: Some(workload), .. }) = &mut rule.allow {
                    workload.issuer = format!("https://{host}");
                }
            }
        }
        let settings = Settings {
            provider,
            rules,
            folders,
            // A browser would require HTTPS from all other programs on this computer's localhost.
            strict_transport_security: None,
            // The log of the preview shows the details of each decision.
            log_level: LogLevel::Debug,
            // The preview makes the secrets, also if the stack would make them in AWS.
            secrets: None,
            ..settings
        };
        let settings = hosts::on_this_computer(settings, site_host);
        let text = serde_json::to_string(&settings).unwrap_or_default();
        Settings::read(&text).map_err(|error| Failure::problems(&[error.to_string()]))
    }
}

impl Client {
    fn provider(&self, configured: settings::Provider) -> settings::Provider {
        // Endpoints belong to their issuer.
        let endpoints = if configured.issuer == self.issuer { configured.endpoints } else { None };
        let client_id = self.id.clone().unwrap_or(configured.client_id);
        settings::Provider { issuer: self.issuer.clone(), client_id, endpoints, ..configured }
    }

    fn check(&self, provider: &settings::Provider) -> Result<(), Failure> {
        let mut problems = Vec::new();
        if !self.issuer.starts_with("https://") {
            problems.push(format!("the issuer {} is not an https address", self.issuer));
        }
        if provider.client_id.is_empty() {
            problems.push(
                "the client ID is missing: add --client-id, or provider.client_id to site.yaml".to_owned(),
            );
        }
        if provider.client_authentication != ClientAuthentication::None && self.secret.is_none() {
            problems.push(
                "the client secret is missing: name a file that contains it with --client-secret".to_owned(),
            );
        }
        if problems.is_empty() { Ok(()) } else { Err(Failure::problems(&problems)) }
    }
}

/// Reads a secret without the end of its last line. `-` is standard input.
fn read_secret(path: &Path) -> Result<String, Failure> {
    let mut text = String::new();
    let read = if path == Path::new("-") {
        std::io::stdin().read_to_string(&mut text).map(|_| ())
    } else {
        std::fs::read_to_string(path).map(|read| text = read)
    };
    read.map_err(|error| failure::secret(path, error))?;
    Ok(text.trim_end_matches(['\r', '\n']).to_owned())
}
