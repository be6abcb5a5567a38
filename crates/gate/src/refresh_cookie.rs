//! The refresh token of a session, sealed in a cookie.

use serde::{Deserialize, Serialize};

use crate::cookies::{MAX_COOKIE_BYTES, REFRESH};
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
    /// Returns the `Set-Cookie` value for a session with this end, unless it is too large for a browser.
    pub(crate) fn cookie(&self, request: &RequestContext<'_>, sid: &str, ends: u64) -> Option<String> {
        let text = serde_json::to_vec(self).ok()?;
        let context = request.sealing_context(KIND, sid);
        let sealed = request.gate.keys.seal(request.now, request.random.seal_refresh(), &context, &text)?;
        let cookie = request.session_cookie(REFRESH, &sealed, ends);
        if cookie.len() <= MAX_COOKIE_BYTES { Some(cookie) } else { None }
    }

    /// Returns the refresh token that the browser has for a session.
    pub(crate) fn find(request: &RequestContext<'_>, sid: &str) -> Option<Self> {
        let context = request.sealing_context(KIND, sid);
        let mut sealed = request.event.cookies_named(REFRESH);
        let text = sealed.find_map(|sealed| request.gate.keys.open(&context, sealed))?;
        serde_json::from_slice(&text).ok()
    }
}
