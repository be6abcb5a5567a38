//! The secrets of a new site.

use std::io::{IsTerminal as _, stdin};
use std::path::Path;

use settings::{ClientAuthentication, Parameter};

use crate::failure::Failure;
use crate::progress::Progress;
use crate::secrets;
use crate::site::Site;

/// Writes the secrets that a new site lacks. If the client secret is neither given nor can be asked for, a warning says what to run.
pub(super) async fn write_missing(
    site: &Site,
    key: Option<&str>,
    client_secret: Option<&Path>,
    progress: &Progress,
) -> Result<(), Failure> {
    let found = site.read().await?;
    let settings = site.settings(&found)?;
    if settings.secrets.is_some() {
        return Ok(());
    }
    let needs_secret = settings.provider.client_authentication != ClientAuthentication::None;
    let is_missing = |parameter: Parameter| !found.contains_key(parameter.leaf());
    let lacks_secret = needs_secret && is_missing(Parameter::ClientSecret);
    let lacks_keys = is_missing(Parameter::SessionKeys);
    if !(lacks_secret || lacks_keys) {
        return Ok(());
    }
    let can_ask = !lacks_secret || client_secret.is_some() || stdin().is_terminal();
    if !can_ask {
        let missing = if lacks_keys {
            "there is no client secret and no session key"
        } else {
            "there is no client secret"
        };
        let problem = format!("{missing}, so every visitor gets a 503");
        progress.warning(&problem, Some("sitegate secrets init"));
        return Ok(());
    }
    secrets::init(site, client_secret, key).await?;
    let text = match (lacks_secret, lacks_keys) {
        (true, true) => "Client secret and session key written",
        (true, false) => "Client secret written",
        _ => "Session key written",
    };
    progress.mark_done(text);
    Ok(())
}
