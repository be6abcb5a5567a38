//! Refresh tokens: each is good once, and one that comes twice ends all that came of the same sign-in:
//! [RFC 9700, section 4.14.2](https://www.rfc-editor.org/rfc/rfc9700#section-4.14.2).

use std::collections::BTreeMap;

use crate::random;

#[derive(Default)]
pub(super) struct RefreshTokens {
    /// Whose they are; none when they were used.
    tokens: BTreeMap<String, Held>,
    signed_in: u64,
}

struct Held {
    /// A person's subject identifier.
    sub: String,
    /// The sign-in that it came of.
    family: u64,
    used: bool,
}

impl RefreshTokens {
    /// The first of a sign-in; none without randomness.
    pub(super) fn begin(&mut self, sub: &str) -> Option<String> {
        self.signed_in += 1;
        self.add(sub.to_owned(), self.signed_in)
    }

    /// Whose it is, and the one that takes its place.
    pub(super) fn renew(&mut self, token: &str) -> Option<(String, String)> {
        let held = self.tokens.get_mut(token)?;
        let (sub, family) = (held.sub.clone(), held.family);
        if std::mem::replace(&mut held.used, true) {
            self.tokens.retain(|_, other| other.family != family);
            return None;
        }
        let next = self.add(sub.clone(), family)?;
        Some((sub, next))
    }

    fn add(&mut self, sub: String, family: u64) -> Option<String> {
        let token = random::token()?;
        self.tokens.insert(token.clone(), Held { sub, family, used: false });
        Some(token)
    }
}

#[cfg(test)]
mod tests {
    use super::RefreshTokens;

    #[test]
    fn a_token_is_good_once_and_twice_ends_its_sign_in() {
        let mut tokens = RefreshTokens::default();
        let (first, other) = (tokens.begin("ada").expect("a token"), tokens.begin("ada").expect("a token"));
        let (sub, second) = tokens.renew(&first).expect("renewed");
        assert_eq!(sub, "ada");
        let (_, third) = tokens.renew(&second).expect("renewed");
        assert_eq!(tokens.renew(&first), None);
        assert_eq!(tokens.renew(&third), None, "whoever has it may have stolen it");
        assert!(tokens.renew(&other).is_some(), "another sign-in goes on");
        assert_eq!(tokens.renew("made up"), None);
    }
}
