//! Cookies: reading them from a request, and writing them so that a browser keeps them to this host.

use crate::event::Event;

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

/// Every cookie of a request, in order. Names come twice when somebody plants one, so all of them are there.
pub(crate) fn all(event: &Event) -> impl Iterator<Item = (&str, &str)> {
    event.headers("cookie").flat_map(|header| header.split(';')).filter_map(|pair| {
        let (name, value) = pair.split_once('=')?;
        Some((trim(name), trim(value)))
    })
}

/// Without the spaces and tabs that RFC 6265, section 5.2, takes off, and no others: a browser lets any site around this one set
/// a cookie whose name begins with some other space and goes on with `__Host-`.
pub(crate) fn trim(text: &str) -> &str {
    text.trim_matches([' ', '\t'])
}

/// Cookies of one name that the gate looks at. A browser sends one.
const MAX_COOKIES_OF_A_NAME: usize = 4;

/// The values of a cookie. Each may cost a decryption, so there are [`MAX_COOKIES_OF_A_NAME`] at most.
pub(crate) fn named<'a>(event: &'a Event, wanted: &'a str) -> impl Iterator<Item = &'a str> {
    all(event).filter(move |(name, _)| *name == wanted).map(|(_, value)| value).take(MAX_COOKIES_OF_A_NAME)
}

/// Whether the request has a cookie of a name.
pub(crate) fn has(event: &Event, name: &str) -> bool {
    named(event, name).next().is_some()
}

/// A cookie that lives for some seconds.
pub(crate) fn set(name: &str, value: &str, seconds: u64) -> String {
    format!("{name}={value}; Path=/; Max-Age={seconds}; Secure; HttpOnly; SameSite=Lax")
}

/// Takes a cookie away.
pub(crate) fn clear(name: &str) -> String {
    set(name, "", 0)
}
