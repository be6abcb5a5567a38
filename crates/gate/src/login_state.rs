//! A login attempt, sealed in a cookie of its own: several tabs sign in at once, and nobody else can finish one.

use serde::{Deserialize, Serialize};

use crate::cookies::{self, ATTEMPT};
use crate::crypto::{base64url, sha256};
use crate::request::RequestContext;

/// What the gate has to remember until the provider answers.
#[derive(Serialize, Deserialize)]
pub(crate) struct Attempt {
    #[serde(skip)]
    pub(crate) state: String,
    pub(crate) nonce: String,
    /// PKCE's secret: RFC 7636.
    pub(crate) verifier: String,
    /// Path and query that the visitor asked for.
    pub(crate) to: String,
    /// Unix time.
    pub(crate) at: u64,
}

/// Tells sealed attempts from what else is sealed.
const KIND: &str = "attempt";
/// Seconds to type a password and find a second factor.
const LIFETIME: u64 = 900;
/// Tabs that can sign in at once; the oldest gives way.
const MOST: usize = 6;
/// Bytes of the other attempts' cookies: CloudFront refuses a request above 32,768 bytes, and there is a session to be carried too,
/// with its ID token and its refresh token.
const MOST_BYTES: usize = 8_192;
/// Of those that give way at once, for a response has its size.
const MOST_CLEARED: usize = 12;
/// Of the address that a visitor asked for; a longer one is forgotten, for a cookie must hold it.
const LONGEST_TO: usize = 2000;

impl Attempt {
    /// An attempt to see what the request asks for.
    pub(crate) fn new(request: &RequestContext<'_>) -> Self {
        let to = request.address();
        Self {
            state: base64url(request.random.state()),
            nonce: base64url(request.random.nonce()),
            verifier: base64url(request.random.verifier()),
            to: if to.len() > LONGEST_TO { "/".to_owned() } else { to },
            at: request.now,
        }
    }

    /// `code_challenge` by S256.
    pub(crate) fn challenge(&self) -> String {
        base64url(&sha256(self.verifier.as_bytes()))
    }

    /// The cookies that start it: its own, and the end of those that are too many.
    pub(crate) fn cookies(&self, request: &RequestContext<'_>) -> Option<Vec<String>> {
        let text = serde_json::to_vec(self).ok()?;
        let sealed = request.gate.keys.seal(
            request.now,
            request.random.seal(),
            &request.sealing_context(KIND, &self.state),
            &text,
        )?;
        let mut cookies = vec![cookies::set(&cookie(&self.state), &sealed, LIFETIME)];
        cookies.extend(surplus(request).map(|state| cookies::clear(&cookie(state))));
        Some(cookies)
    }

    /// The attempt of a state, when this browser began it here and not too long ago.
    pub(crate) fn find(request: &RequestContext<'_>, state: &str) -> Option<Self> {
        let name = is_state(state).then(|| cookie(state))?;
        let mut found =
            request.event.cookies_named(&name).filter_map(|sealed| Self::open(request, state, sealed));
        found.find(|attempt| request.now < attempt.at.saturating_add(LIFETIME))
    }

    /// Ends it.
    pub(crate) fn clear(&self) -> String {
        cookies::clear(&cookie(&self.state))
    }

    fn open(request: &RequestContext<'_>, state: &str, sealed: &str) -> Option<Self> {
        let text = request.gate.keys.open(&request.sealing_context(KIND, state), sealed)?;
        let attempt: Self = serde_json::from_slice(&text).ok()?;
        Some(Self { state: state.to_owned(), ..attempt })
    }
}

/// States of the browser's other attempts that are too many or too large beside a new one, the oldest first.
fn surplus<'a>(request: &RequestContext<'a>) -> impl Iterator<Item = &'a str> {
    let mut others: Vec<(u64, &str, usize)> = request
        .event
        .cookies()
        .filter_map(|(name, sealed)| {
            let state = name.strip_prefix(ATTEMPT)?;
            let at = Attempt::open(request, state, sealed).map_or(0, |attempt| attempt.at);
            Some((at, state, sealed.len()))
        })
        .collect();
    others.sort_unstable();
    let newest = others.iter().rev().take(MOST - 1).scan(0, |bytes, (_, _, length)| {
        *bytes += length;
        (*bytes <= MOST_BYTES).then_some(())
    });
    let surplus = others.len() - newest.count();
    others.truncate(surplus.min(MOST_CLEARED));
    others.into_iter().map(|(_, state, _)| state).filter(|state| is_state(state))
}

fn cookie(state: &str) -> String {
    format!("{ATTEMPT}{state}")
}

/// The form of a state, so that nothing else becomes part of a header.
fn is_state(state: &str) -> bool {
    state.len() == 22 && state.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
}
