//! What a person reads at the start.

use crate::listeners::Listeners;
use crate::log::note;
use crate::site::Site;

/// Writes where the site is, and by which rules.
pub(crate) fn greet(site: &Site, listeners: &Listeners) {
    let (folder, url) = (site.folder.display(), listeners.site_url(site.scheme()));
    if site.provider().is_some() {
        note(&format!("{folder} is at {url}, its people at {}", listeners.provider_url()));
    } else {
        note(&format!(
            "{folder} is at {url}; its certificate is the preview's own, and the browser asks about it"
        ));
        note(&format!("the provider needs this redirect URI: {}", site.redirect_uri));
    }
    match site.config_file() {
        Some(file) => note(&format!("by {}", file.display())),
        None => note("there is no site.yaml here: whoever signs in may see everything"),
    }
}
