//! Codes: each is good once, for a minute, and for whoever knows the verifier.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::digest::{SHA256, digest};

use crate::people::Person;
use crate::random;

const LIFETIME: u64 = 60;

/// What a code stands for.
pub(super) struct Grant {
    pub(super) person: Person,
    pub(super) nonce: String,
    pub(super) challenge: String,
    /// Whether a refresh token was asked for.
    pub(super) offline: bool,
    /// Unix time.
    pub(super) at: u64,
}

impl Grant {
    /// Whether a verifier is the one of its challenge.
    pub(super) fn is_of(&self, verifier: &str) -> bool {
        URL_SAFE_NO_PAD.encode(digest(&SHA256, verifier.as_bytes())) == self.challenge
    }
}

#[derive(Default)]
pub(super) struct Codes(BTreeMap<String, Grant>);

impl Codes {
    /// A new code; none without randomness.
    pub(super) fn issue(&mut self, grant: Grant) -> Option<String> {
        let now = grant.at;
        self.0.retain(|_, other| now < other.at + LIFETIME);
        let code = random::token()?;
        self.0.insert(code.clone(), grant);
        Some(code)
    }

    pub(super) fn redeem(&mut self, code: &str, now: u64) -> Option<Grant> {
        self.0.remove(code).filter(|grant| now < grant.at + LIFETIME)
    }
}

#[cfg(test)]
mod tests {
    use super::{Codes, Grant, LIFETIME};
    use crate::people::people;

    #[test]
    fn a_code_grows_old() {
        let mut codes = Codes::default();
        let issue = |codes: &mut Codes| {
            let person = people(&[]).remove(0);
            let grant =
                Grant { person, nonce: String::new(), challenge: String::new(), offline: false, at: 1000 };
            codes.issue(grant).expect("a code")
        };
        let code = issue(&mut codes);
        assert!(codes.redeem(&code, 1000 + LIFETIME - 1).is_some());
        let code = issue(&mut codes);
        assert!(codes.redeem(&code, 1000 + LIFETIME).is_none());
    }
}
