//! The ID token of a session, sealed in a cookie. The provider's sign-out endpoint takes it as `id_token_hint`.

use crate::cookies::{HINT, MAX_COOKIE_BYTES, SESSION};
use crate::request::RequestContext;

/// The kind of a sealed ID token, which keeps it apart from other sealed values.
const KIND: &str = "hint";

/// Returns the `Set-Cookie` value for the ID token of a session with this end, unless it is too large for a browser.
pub(crate) fn cookie(
    request: &RequestContext<'_>,
    session: &str,
    id_token: &str,
    ends: u64,
) -> Option<String> {
    let context = request.sealing_context(KIND, session);
    let sealed = request.gate.keys.seal(request.now, request.random.seal(), &context, id_token.as_bytes())?;
    let cookie = request.session_cookie(HINT, &sealed, ends);
    if cookie.len() <= MAX_COOKIE_BYTES { Some(cookie) } else { None }
}

/// Returns the ID token of the browser's session.
pub(crate) fn find(request: &RequestContext<'_>) -> Option<String> {
    for session in request.event.cookies_named(SESSION) {
        let context = request.sealing_context(KIND, session);
        for sealed in request.event.cookies_named(HINT) {
            if let Some(id_token) = request.gate.keys.open(&context, sealed) {
                return String::from_utf8(id_token).ok();
            }
        }
    }
    None
}
