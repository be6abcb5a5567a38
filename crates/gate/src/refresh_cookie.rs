//! The refresh token of a session, sealed in a cookie.

use serde::{Deserialize, Serialize};

use crate::cookies::{self, COOKIE_BYTES, REFRESH};
use crate::decide::Case;

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
    pub(crate) fn cookie(&self, case: &Case<'_>, sid: &str) -> Option<String> {
        let text = serde_json::to_vec(self).ok()?;
        let sealed =
            case.gate.keys.seal(case.now, case.random.seal_refresh(), &case.place(KIND, sid), &text)?;
        let lifetime = u64::from(case.gate.settings.session.lifetime_seconds);
        Some(cookies::set(REFRESH, &sealed, lifetime)).filter(|cookie| cookie.len() <= COOKIE_BYTES)
    }

    /// Returns the refresh token that the browser has for a session.
    pub(crate) fn find(case: &Case<'_>, sid: &str) -> Option<Self> {
        let place = case.place(KIND, sid);
        let text =
            case.event.cookies_named(REFRESH).find_map(|sealed| case.gate.keys.open(&place, sealed))?;
        serde_json::from_slice(&text).ok()
    }
}
