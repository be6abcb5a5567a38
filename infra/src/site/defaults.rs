//! Defaults of settings that `site.yaml` leaves out, and constants of every site.

use super::config::Site;

/// Days to keep the function's log.
pub(super) const LOG_RETENTION_DAYS: u32 = 90;
/// Memory of the edge function. AWS documents this limit for functions at viewer events.
pub(super) const MEMORY_MB: u32 = 128;
/// Timeout of the edge function. AWS documents this limit for functions at viewer events.
pub(super) const TIMEOUT_SECONDS: u32 = 5;
/// One year.
pub(super) const STRICT_TRANSPORT_SECURITY_SECONDS: u32 =
    settings::Settings::DEFAULT_STRICT_TRANSPORT_SECURITY_SECONDS;
/// The claim of the ID token that contains the groups.
pub(super) const GROUPS_CLAIM: &str = "groups";
/// `Cache-Control` of objects that have none. Browsers may keep a page, but ask the gate before they show it again.
/// Without the header, browsers guess how long a page stays fresh.
pub(super) const BROWSER_CACHE: &str = "private, no-cache";

/// The object that answers a path with a trailing slash.
pub(super) fn index_document(site: &Site) -> String {
    site.content.index_document.clone().unwrap_or_else(|| settings::Content::default().index_document)
}

/// The paths of the gate's own pages.
pub(super) fn paths(site: &Site) -> settings::Paths {
    let default = settings::Paths::default();
    settings::Paths {
        callback: site.paths.callback.clone().unwrap_or(default.callback),
        sign_out: site.paths.sign_out.clone().unwrap_or(default.sign_out),
        back_channel_logout: site.paths.back_channel_logout.clone(),
        me: site.paths.me.clone(),
    }
}
