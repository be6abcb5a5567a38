//! The refresh token of a session, sealed in a cookie.

use serde::{Deserialize, Serialize};

use crate::cookies::{self, COOKIE_BYTES, REFRESH};
use crate::request::RequestContext;

/// The kind of a sealed refresh token, which keeps it apart from other sealed values.
const KIND: &str = "refresh";

/// The content of the cookie.
#[derive(Serialize, Deserialize)]
pub(crate) struct RefreshCookie {
    /// The refresh token.
    pub(crate) token: String,
    /// The nonce of the login that began the session.
    pub(crate) nonce: String,
}

impl RefreshCookie {
    /// Returns the `Set-Cookie` value for a session, unless it is too large for a browser.
    pub(crate) fn cookie(&self, request: &RequestContext<'_>, sid: &str) -> Option<String> {
        let text = serde_json::to_vec(self).ok()?;
        let sealed = request.gate.keys.seal(
            request.now,
            request.random.seal_refresh(),
            &request.sealing_context(KIND, sid),
            &text,
        )?;
        let lifetime = u64::from(request.gate.settings.session.lifetime_seconds);
        Some(cookies::set(REFRESH, &sealed, lifetime)).filter(|cookie| cookie.len() <= COOKIE_BYTES)
    }

    /// Returns the refresh token that the browser has for a session.
    pub(crate) fn find(request: &RequestContext<'_>, sid: &str) -> Option<Self> {
        let place = request.sealing_context(KIND, sid);
        let text =
            request.event.cookies_named(REFRESH).find_map(|sealed| request.gate.keys.open(&place, sealed))?;
        serde_json::from_slice(&text).ok()
    }
}
