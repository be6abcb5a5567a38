//! Refresh tokens. A token is valid once. If it is used twice, all tokens of the same sign-in become invalid:
//! [RFC 9700, section 4.14.2](https://www.rfc-editor.org/rfc/rfc9700#section-4.14.2).

use std::collections::BTreeMap;

use crate::random;

/// The refresh tokens of all sign-ins.
#[derive(Default)]
pub(super) struct RefreshTokens {
    tokens: BTreeMap<String, Use>,
    sign_ins: u64,
}

/// The sign-in of a token, and whether the token was used.
struct Use {
    /// The subject identifier of the account.
    sub: String,
    /// The number of the sign-in.
    family: u64,
    used: bool,
}

impl RefreshTokens {
    /// Issues the first token of a sign-in. `None` if the system gives no random bytes.
    pub(super) fn begin(&mut self, sub: &str) -> Option<String> {
        self.sign_ins += 1;
        self.add(sub.to_owned(), self.sign_ins)
    }

    /// Uses a token. Returns the subject of its account, and the next token.
    pub(super) fn renew(&mut self, token: &str) -> Option<(String, String)> {
        let entry = self.tokens.get_mut(token)?;
        let (sub, family) = (entry.sub.clone(), entry.family);
        if std::mem::replace(&mut entry.used, true) {
            self.tokens.retain(|_, other| other.family != family);
            return None;
        }
        let next = self.add(sub.clone(), family)?;
        Some((sub, next))
    }

    /// Makes all tokens of the sign-in of a token invalid: RFC 7009, section 2.1. An unknown token is invalid already.
    pub(super) fn revoke(&mut self, token: &str) {
        if let Some(family) = self.tokens.get(token).map(|entry| entry.family) {
            self.tokens.retain(|_, other| other.family != family);
        }
    }

    fn add(&mut self, sub: String, family: u64) -> Option<String> {
        let token = random::token()?;
        self.tokens.insert(token.clone(), Use { sub, family, used: false });
        Some(token)
    }
}

#[cfg(test)]
mod tests {
    use super::RefreshTokens;

    #[test]
    fn token_that_is_used_twice_ends_its_sign_in() {
        let mut tokens = RefreshTokens::default();
        let (first, other) = (tokens.begin("ada").expect("a token"), tokens.begin("ada").expect("a token"));
        let (sub, second) = tokens.renew(&first).expect("renewed");
        assert_eq!(sub, "ada");
        let (_, third) = tokens.renew(&second).expect("renewed");
        assert_eq!(tokens.renew(&first), None);
        assert_eq!(tokens.renew(&third), None, "one of the two users may be a thief");
        assert!(tokens.renew(&other).is_some(), "another sign-in continues");
        assert_eq!(tokens.renew("unknown"), None);
    }

    #[test]
    fn revoked_token_ends_its_sign_in() {
        let mut tokens = RefreshTokens::default();
        let (first, other) = (tokens.begin("ada").expect("a token"), tokens.begin("ada").expect("a token"));
        let (_, second) = tokens.renew(&first).expect("renewed");
        tokens.revoke("unknown");
        tokens.revoke(&first);
        assert_eq!(tokens.renew(&second), None);
        assert!(tokens.renew(&other).is_some(), "another sign-in continues");
    }
}
