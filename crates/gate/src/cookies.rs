//! The gate's cookies: their names, and how to write them so that a browser returns them to this host only.

/// The session.
pub(crate) const SESSION: &str = "__Host-sitegate-session";
/// The ID token of the session, sealed, for the provider's sign-out.
pub(crate) const HINT: &str = "__Host-sitegate-hint";
/// The refresh token of the session, sealed.
pub(crate) const REFRESH: &str = "__Host-sitegate-refresh";
/// When the session was issued that the provider refused to refresh.
pub(crate) const REFUSED: &str = "__Host-sitegate-refused";
/// A login attempt; its state follows.
pub(crate) const ATTEMPT: &str = "__Host-sitegate-login-";
/// How many logins ended within the last half minute.
pub(crate) const ENDED: &str = "__Host-sitegate-ended";

/// [What browsers keep](https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-5.6): name, value
/// and attributes.
pub(crate) const COOKIE_BYTES: usize = 4096;

/// Whether a cookie is the gate's own, and no business of the origin.
pub(crate) fn is_own(name: &str) -> bool {
    name.starts_with("__Host-sitegate-")
}

/// Without the spaces and tabs that RFC 6265, section 5.2, takes off, and no others: a browser lets any site around this one set
/// a cookie whose name begins with some other space and goes on with `__Host-`.
pub(crate) fn trim(text: &str) -> &str {
    text.trim_matches([' ', '\t'])
}

/// A cookie that lives for some seconds.
pub(crate) fn set(name: &str, value: &str, seconds: u64) -> String {
    format!("{name}={value}; Path=/; Max-Age={seconds}; Secure; HttpOnly; SameSite=Lax")
}

/// Takes a cookie away.
pub(crate) fn clear(name: &str) -> String {
    set(name, "", 0)
}
