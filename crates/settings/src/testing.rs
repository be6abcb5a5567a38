//! Settings for the tests, benchmarks and fuzz targets of the crates that read them.

use crate::authorization_parameters::AuthorizationParameters;
use crate::document::VERSION;
use crate::provider::{ClientAuthentication, Provider};
use crate::settings::{Content, CookieLifetime, LogLevel, Paths, Session, Settings};
use crate::theme::Theme;

/// Issuer identifier of the provider in [`settings`].
pub const ISSUER: &str = "https://idp.example.com";

/// Client identifier of the site in [`settings`].
pub const CLIENT_ID: &str = "c";

/// Returns the settings of a site without rules, so that every object needs a sign-in. A session lasts an hour.
pub fn settings() -> Settings {
    Settings {
        version: VERSION,
        provider: Provider {
            issuer: ISSUER.to_owned(),
            client_id: CLIENT_ID.to_owned(),
            client_authentication: ClientAuthentication::default(),
            scopes: vec!["openid".to_owned()],
            groups_claim: "groups".to_owned(),
            endpoints: None,
            authorization_parameters: AuthorizationParameters::default(),
        },
        paths: Paths::default(),
        hosts: Vec::new(),
        sign_in_host: None,
        folders: Vec::new(),
        session: Session {
            lifetime_seconds: 3600,
            max_lifetime_seconds: None,
            idle_seconds: None,
            cookie: CookieLifetime::default(),
        },
        rules: Vec::new(),
        content: Content::default(),
        theme: Theme::default(),
        strict_transport_security: None,
        cross_origin_opener_policy: None,
        log_level: LogLevel::default(),
        secrets: None,
    }
}
