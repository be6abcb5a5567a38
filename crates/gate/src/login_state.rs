//! The state of a login until the provider redirects back, sealed in a cookie for each login. Several tabs can sign in at the same
//! time, and another browser cannot finish a login.

use serde::{Deserialize, Serialize};

use crate::cookies::{self, LOGIN};
use crate::crypto::{base64url, sha256};
use crate::request::RequestContext;

/// What the gate has to remember about a login.
#[derive(Serialize, Deserialize)]
pub(crate) struct LoginState {
    /// The `state` parameter. The cookie's name contains it.
    #[serde(skip)]
    pub(crate) state: String,
    pub(crate) nonce: String,
    /// PKCE's code verifier: RFC 7636.
    pub(crate) verifier: String,
    /// Path and query that the visitor requested.
    #[serde(rename = "to")]
    pub(crate) address: String,
    /// Unix time.
    #[serde(rename = "at")]
    started_at: u64,
    /// Whether the provider was asked to let the user select an account.
    #[serde(default, rename = "select")]
    pub(crate) selects_account: bool,
}

/// The kind of a sealed login state, which keeps it apart from other sealed values.
const KIND: &str = "attempt";
/// Time to type a password and to use a second factor.
const LIFETIME_SECONDS: u64 = 900;
/// The most logins that a browser can have at the same time. A new login replaces the oldest.
const MAX_LOGINS: usize = 6;
/// The most bytes of the other logins' cookies. CloudFront refuses a request above 32,768 bytes, and the cookies of a session with its
/// ID token and its refresh token have to fit in as well.
const MAX_OTHER_COOKIES_BYTES: usize = 8_192;
/// The most cookies that one response removes, because a response has a maximum size.
const MAX_REMOVED_COOKIES: usize = 12;

impl LoginState {
    /// Starts a login that returns to an address.
    pub(crate) fn new(request: &RequestContext<'_>, address: String, selects_account: bool) -> Self {
        Self {
            state: base64url(request.random.state()),
            nonce: base64url(request.random.nonce()),
            verifier: base64url(request.random.verifier()),
            address,
            started_at: request.now,
            selects_account,
        }
    }

    /// Returns the `code_challenge` for the method `S256`.
    pub(crate) fn challenge(&self) -> String {
        base64url(&sha256(self.verifier.as_bytes()))
    }

    /// Returns the `Set-Cookie` values that store this login and remove the oldest ones if there are too many.
    pub(crate) fn cookies(&self, request: &RequestContext<'_>) -> Option<Vec<String>> {
        let text = serde_json::to_vec(self).ok()?;
        let context = request.sealing_context(KIND, &self.state);
        let sealed = request.gate.keys.seal(request.now, request.random.seal(), &context, &text)?;
        let mut cookies = vec![cookies::set(&cookie_name(&self.state), &sealed, LIFETIME_SECONDS)];
        cookies.extend(surplus(request).map(|state| cookies::clear(&cookie_name(state))));
        Some(cookies)
    }

    /// Returns the login with a state, if this browser started it at this host and it has not expired.
    pub(crate) fn find(request: &RequestContext<'_>, state: &str) -> Option<Self> {
        if !is_state(state) {
            return None;
        }
        request
            .event
            .cookies_named(&cookie_name(state))
            .filter_map(|sealed| Self::open(request, state, sealed))
            .find(|login| request.now < login.started_at.saturating_add(LIFETIME_SECONDS))
    }

    /// Returns the `Set-Cookie` value that removes the login.
    pub(crate) fn clear(&self) -> String {
        cookies::clear(&cookie_name(&self.state))
    }

    fn open(request: &RequestContext<'_>, state: &str, sealed: &str) -> Option<Self> {
        let text = request.gate.keys.open(&request.sealing_context(KIND, state), sealed)?;
        let login: Self = serde_json::from_slice(&text).ok()?;
        Some(Self { state: state.to_owned(), ..login })
    }
}

/// Returns the states of those other logins of the browser that are too many or too large next to a new one, oldest first.
fn surplus<'a>(request: &RequestContext<'a>) -> impl Iterator<Item = &'a str> {
    let mut others: Vec<(u64, &str, usize)> = request
        .event
        .cookies()
        .filter_map(|(name, sealed)| {
            let state = name.strip_prefix(LOGIN)?;
            let started_at = LoginState::open(request, state, sealed).map_or(0, |login| login.started_at);
            Some((started_at, state, sealed.len()))
        })
        .collect();
    others.sort_unstable();
    let mut bytes = 0;
    let newest = others.iter().rev().take(MAX_LOGINS - 1).take_while(|(_, _, length)| {
        bytes += length;
        bytes <= MAX_OTHER_COOKIES_BYTES
    });
    let surplus = others.len() - newest.count();
    others.truncate(surplus.min(MAX_REMOVED_COOKIES));
    others.into_iter().map(|(_, state, _)| state).filter(|state| is_state(state))
}

fn cookie_name(state: &str) -> String {
    format!("{LOGIN}{state}")
}

/// Returns whether a string has the form of a state, so that it cannot inject anything into a header.
pub(crate) fn is_state(state: &str) -> bool {
    state.len() == 22 && state.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
}
