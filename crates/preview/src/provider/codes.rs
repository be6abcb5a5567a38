//! Authorization codes. A code is valid once, for a minute, and only with its verifier.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::digest::{SHA256, digest};

use crate::people::Person;
use crate::random;

/// Lifetime of a code, in seconds.
const LIFETIME_SECONDS: u64 = 60;

/// The sign-in that a code belongs to.
pub(super) struct Grant {
    pub(super) person: Person,
    pub(super) nonce: String,
    pub(super) challenge: String,
    /// Reports whether the request asked for a refresh token.
    pub(super) offline: bool,
    /// The authentication context class reference that the user has picked.
    pub(super) acr: Option<String>,
    /// Time of the sign-in, as Unix time.
    pub(super) at: u64,
}

impl Grant {
    /// Reports whether the challenge was made from a verifier.
    pub(super) fn has_verifier(&self, verifier: &str) -> bool {
        URL_SAFE_NO_PAD.encode(digest(&SHA256, verifier.as_bytes())) == self.challenge
    }
}

/// The codes that are still valid.
#[derive(Default)]
pub(super) struct Codes(BTreeMap<String, Grant>);

impl Codes {
    /// Issues a code. `None` if the system gives no random bytes.
    pub(super) fn issue(&mut self, grant: Grant) -> Option<String> {
        let now = grant.at;
        self.0.retain(|_, other| now < other.at + LIFETIME_SECONDS);
        let code = random::token()?;
        self.0.insert(code.clone(), grant);
        Some(code)
    }

    /// Takes the sign-in of a code that has not expired.
    pub(super) fn redeem(&mut self, code: &str, now: u64) -> Option<Grant> {
        self.0.remove(code).filter(|grant| now < grant.at + LIFETIME_SECONDS)
    }
}

#[cfg(test)]
mod tests {
    use super::{Codes, Grant, LIFETIME_SECONDS};
    use crate::people::people;

    #[test]
    fn code_expires() {
        let mut codes = Codes::default();
        let issue = |codes: &mut Codes| {
            let person = people(&[]).remove(0);
            let grant = Grant {
                person,
                nonce: String::new(),
                challenge: String::new(),
                offline: false,
                acr: None,
                at: 1000,
            };
            codes.issue(grant).expect("a code")
        };
        let code = issue(&mut codes);
        assert!(codes.redeem(&code, 1000 + LIFETIME_SECONDS - 1).is_some());
        let code = issue(&mut codes);
        assert!(codes.redeem(&code, 1000 + LIFETIME_SECONDS).is_none());
    }
}
