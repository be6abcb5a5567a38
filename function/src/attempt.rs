//! A login attempt, sealed in a cookie of its own: several tabs sign in at once, and nobody else can finish one.

use std::fmt::Write as _;

use serde::{Deserialize, Serialize};

use crate::Random;
use crate::cookies::{self, ATTEMPT};
use crate::crypto::{base64url, sha256};
use crate::event::Event;
use crate::gate::Gate;

/// What the gate has to remember until the provider answers.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
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

/// Seconds to type a password and find a second factor.
const LIFETIME: u64 = 900;
/// Tabs that can sign in at once; the oldest gives way.
const MOST: usize = 6;
/// Of those that give way at once, for a response has its size.
const MOST_CLEARED: usize = 12;
/// Of the address that a visitor asked for; a longer one is forgotten, for a cookie must hold it.
const LONGEST_TO: usize = 2000;

impl Attempt {
    pub(crate) fn new(random: &Random, to: &str, now: u64) -> Self {
        let to = header_safe(to);
        Self {
            state: base64url(random.state()),
            nonce: base64url(random.nonce()),
            verifier: base64url(random.verifier()),
            to: if to.len() > LONGEST_TO { "/".to_owned() } else { to },
            at: now,
        }
    }

    /// `code_challenge` by S256.
    pub(crate) fn challenge(&self) -> String {
        base64url(&sha256(self.verifier.as_bytes()))
    }

    /// The cookies that start it: its own, and the end of those that are too many.
    pub(crate) fn cookies(
        &self,
        gate: &Gate,
        event: &Event,
        host: &str,
        random: &Random,
    ) -> Option<Vec<String>> {
        let text = serde_json::to_vec(self).ok()?;
        let sealed = gate.keys.seal(random.seal(), &place(gate, host, &self.state), &text)?;
        let mut cookies = vec![cookies::set(&cookie(&self.state), &sealed, LIFETIME)];
        let mut others: Vec<(u64, &str)> = cookies::all(event)
            .filter_map(|(name, sealed)| {
                let state = name.strip_prefix(ATTEMPT)?;
                let at = Self::open(gate, host, state, sealed).map_or(0, |attempt| attempt.at);
                Some((at, state))
            })
            .collect();
        others.sort_unstable();
        let surplus = others.len().saturating_sub(MOST - 1).min(MOST_CLEARED);
        cookies.extend(
            others.iter().take(surplus).filter(|(_, state)| is_state(state)).map(|(_, state)| clear(state)),
        );
        Some(cookies)
    }

    /// The attempt of a state, when this browser began it here and not too long ago.
    pub(crate) fn find(gate: &Gate, event: &Event, host: &str, state: &str, now: u64) -> Option<Self> {
        let name = is_state(state).then(|| cookie(state))?;
        let mut found =
            cookies::named(event, &name).filter_map(|sealed| Self::open(gate, host, state, sealed));
        found.find(|attempt| now < attempt.at.saturating_add(LIFETIME))
    }

    fn open(gate: &Gate, host: &str, state: &str, sealed: &str) -> Option<Self> {
        let text = gate.keys.open(&place(gate, host, state), sealed)?;
        let attempt: Self = serde_json::from_slice(&text).ok()?;
        Some(Self { state: state.to_owned(), ..attempt })
    }
}

/// An address as a header can carry it: what a URI has no room for is percent-encoded, RFC 3986, section 2.
fn header_safe(address: &str) -> String {
    let mut safe = String::with_capacity(address.len());
    for byte in address.bytes() {
        if byte.is_ascii_graphic() && !b"\"\\<>^`{|}".contains(&byte) {
            safe.push(char::from(byte));
        } else {
            let _ = write!(safe, "%{byte:02X}");
        }
    }
    safe
}

/// Ends an attempt.
pub(crate) fn clear(state: &str) -> String {
    cookies::clear(&cookie(state))
}

fn cookie(state: &str) -> String {
    format!("{ATTEMPT}{state}")
}

/// The form of a state, so that nothing else becomes part of a header.
fn is_state(state: &str) -> bool {
    state.len() == 22 && state.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
}

/// What a sealed attempt is bound to.
fn place(gate: &Gate, host: &str, state: &str) -> String {
    format!("attempt\n{}\n{host}\n{state}", gate.site)
}
