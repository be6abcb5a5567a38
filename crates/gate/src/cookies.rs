//! The gate's cookies: their names, and how to write them so that a browser returns them to this host only.

/// Cookie with the session.
pub(crate) const SESSION: &str = "__Host-sitegate-session";
/// Cookie with the session's sealed ID token, which the provider's sign-out takes as a hint.
pub(crate) const HINT: &str = "__Host-sitegate-hint";
/// Cookie with the session's sealed refresh token.
pub(crate) const REFRESH: &str = "__Host-sitegate-refresh";
/// Cookie with the time at which a session was issued that the provider refused to refresh.
pub(crate) const REFUSED: &str = "__Host-sitegate-refused";
/// Prefix of the cookies with login states. The `state` parameter follows.
pub(crate) const LOGIN: &str = "__Host-sitegate-login-";
/// Cookie with the number of logins in a row.
pub(crate) const LOGIN_COUNT: &str = "__Host-sitegate-ended";

/// [Maximum size](https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-5.6) of a cookie that browsers store, with its
/// name and attributes.
pub(crate) const MAX_COOKIE_BYTES: usize = 4096;

const FLAGS: &str = "Secure; HttpOnly; SameSite=Lax";

/// Returns whether a cookie belongs to the gate. The origin must not see such a cookie.
pub(crate) fn is_own(name: &str) -> bool {
    name.starts_with("__Host-sitegate-")
}

/// Removes the spaces and tabs that RFC 6265, section 5.2, removes, and no other white space.
///
/// Browsers let other sites of the same domain set a cookie whose name starts with another kind of space followed by `__Host-`.
pub(crate) fn trim(text: &str) -> &str {
    text.trim_matches([' ', '\t'])
}

/// Returns a `Set-Cookie` value. The cookie lasts for this many seconds.
pub(crate) fn set(name: &str, value: &str, seconds: u64) -> String {
    format!("{name}={value}; Path=/; Max-Age={seconds}; {FLAGS}")
}

/// Returns a `Set-Cookie` value. The cookie lasts until the browser is closed.
pub(crate) fn set_until_closed(name: &str, value: &str) -> String {
    format!("{name}={value}; Path=/; {FLAGS}")
}

/// Returns a `Set-Cookie` value that removes a cookie.
pub(crate) fn clear(name: &str) -> String {
    set(name, "", 0)
}
