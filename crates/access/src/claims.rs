//! The claims of a user that rules read.

use settings::{ClaimSet, Members};

/// The claims of a signed-in user that rules read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Claims<'a> {
    /// The verified e-mail address.
    pub email: Option<&'a str>,
    /// Names of the user's groups.
    pub groups: &'a [String],
    /// The other claims.
    pub other: &'a ClaimSet,
    /// The claim that must equal the domain of the address, if the provider has one: [`settings::Provider::domain_claim`].
    pub domain_claim: Option<&'a str>,
}

impl Claims<'_> {
    /// Returns whether the user is in one of the lists and has all claims. An empty group name and an address with two `@` match
    /// nothing.
    pub(crate) fn is_among(&self, members: &Members) -> bool {
        (members.has_only_claims() || self.is_listed(members)) && members.claims.is_met_by(self.other)
    }

    fn is_listed(&self, members: &Members) -> bool {
        members.groups.iter().any(|group| !group.is_empty() && self.groups.contains(group))
            || self.email.is_some_and(|email| lists_address(members, email))
            || self.email.is_some_and(|email| {
                domain_in(members, email).is_some_and(|domain| self.confirms_domain(domain))
            })
    }

    fn confirms_domain(&self, domain: &str) -> bool {
        let is_domain = |value: &serde_json::Value| {
            value.as_str().is_some_and(|value| value.eq_ignore_ascii_case(domain))
        };
        self.domain_claim.is_none_or(|claim| self.other.values(claim).iter().any(is_domain))
    }
}

/// Returns whether all users or tokens that have the other claims have these claims as well.
pub(crate) fn covers_claims(claims: &ClaimSet, other: &ClaimSet) -> bool {
    claims.iter().all(|(name, values)| {
        let others = other.values(name);
        !others.is_empty() && others.iter().all(|value| values.contains(value))
    })
}

/// Returns whether a list admits an address, by itself or by its domain.
pub(crate) fn lists_email(members: &Members, email: &str) -> bool {
    lists_address(members, email) || domain_in(members, email).is_some()
}

fn lists_address(members: &Members, email: &str) -> bool {
    domain_of(email).is_some() && members.emails.iter().any(|listed| listed.eq_ignore_ascii_case(email))
}

/// Returns the domain of an address, if the list contains the domain.
fn domain_in<'a>(members: &Members, email: &'a str) -> Option<&'a str> {
    domain_of(email).filter(|domain| members.domains.iter().any(|listed| listed.eq_ignore_ascii_case(domain)))
}

/// Returns the domain of an address that has one `@`.
fn domain_of(email: &str) -> Option<&str> {
    let (_, domain) = email.split_once('@')?;
    if domain.contains('@') { None } else { Some(domain) }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};
    use settings::{ClaimSet, Members};

    use super::Claims;

    fn members(groups: &[&str], emails: &[&str], domains: &[&str]) -> Members {
        let owned = |list: &[&str]| list.iter().map(|&text| text.to_owned()).collect();
        Members {
            groups: owned(groups),
            emails: owned(emails),
            domains: owned(domains),
            ..Members::default()
        }
    }

    #[test]
    fn user_has_to_be_in_only_one_list() {
        let groups = ["staff".to_owned()];
        let user = Claims { email: Some("ada@example.com"), groups: &groups, ..Claims::default() };
        assert!(user.is_among(&members(&["board", "staff"], &[], &[])));
        assert!(user.is_among(&members(&[], &["ADA@Example.com"], &[])));
        assert!(user.is_among(&members(&["board"], &[], &["EXAMPLE.com"])));
        assert!(!user.is_among(&members(&["board"], &["ben@example.com"], &["sub.example.com", "com"])));
        assert!(!user.is_among(&members(&[], &[], &[])));
    }

    #[test]
    fn empty_names_and_malformed_addresses_match_nothing() {
        let groups = [String::new()];
        assert!(!Claims { groups: &groups, ..Claims::default() }.is_among(&members(&[""], &[""], &[""])));
        for email in ["a@b@example.com", "example.com", ""] {
            let user = Claims { email: Some(email), ..Claims::default() };
            assert!(!user.is_among(&members(&[], &[email], &["example.com"])), "{email}");
        }
    }
    fn claims(claims: Json) -> ClaimSet {
        serde_json::from_value(claims).expect("claims")
    }

    fn with_claims(members: Members, wanted: Json) -> Members {
        Members { claims: claims(wanted), ..members }
    }

    #[test]
    fn user_needs_each_claim_in_addition_to_a_list() {
        let groups = ["staff".to_owned()];
        let other = claims(json!({"hd": "example.com", "acr": ["mfa", "pwd"], "level": 3, "admin": true}));
        let user = Claims { groups: &groups, other: &other, ..Claims::default() };
        let staff = || members(&["staff"], &[], &[]);
        let none = || members(&[], &[], &[]);
        for (rule, is_among) in [
            (with_claims(none(), json!({"hd": "example.com"})), true),
            (with_claims(none(), json!({"hd": ["example.org", "example.com"], "acr": "mfa"})), true),
            (with_claims(none(), json!({"hd": "example.com", "acr": "phr"})), false),
            (with_claims(none(), json!({"hd": "EXAMPLE.com"})), false),
            (with_claims(none(), json!({"hd": []})), false),
            (with_claims(none(), json!({"level": 3, "admin": true})), true),
            (with_claims(none(), json!({"level": "3"})), false),
            (with_claims(none(), json!({"admin": "true"})), false),
            (with_claims(staff(), json!({"hd": "example.com"})), true),
            (with_claims(staff(), json!({"hd": "example.org"})), false),
            (with_claims(members(&["board"], &[], &[]), json!({"hd": "example.com"})), false),
            (with_claims(members(&[""], &[], &[]), json!({"hd": "example.com"})), false),
            (with_claims(staff(), json!({})), true),
        ] {
            assert_eq!(user.is_among(&rule), is_among, "{rule:?}");
        }
        let without = Claims { groups: &groups, ..Claims::default() };
        assert!(!without.is_among(&with_claims(none(), json!({"hd": "example.com"}))));
    }

    #[test]
    fn claim_of_the_provider_confirms_the_domain() {
        let rule = members(&[], &["eve@example.com"], &["example.com", "example.org"]);
        for (email, hd, is_among) in [
            ("ada@example.com", json!({"hd": "example.com"}), true),
            ("ada@example.com", json!({"hd": "Example.COM"}), true),
            ("ada@example.com", json!({}), false),
            ("ada@example.com", json!({"hd": "example.org"}), false),
            ("ada@example.com", json!({"hd": true}), false),
            ("ada@example.com", json!({"domain": "example.com"}), false),
            ("ada@sub.example.com", json!({"hd": "example.com"}), false),
            ("eve@example.com", json!({}), true),
        ] {
            let other = claims(hd);
            let user = Claims { email: Some(email), other: &other, ..Claims::default() };
            let confirmed = Claims { domain_claim: Some("hd"), ..user };
            assert_eq!(confirmed.is_among(&rule), is_among, "{email} {other:?}");
        }
        let user = Claims { email: Some("ada@example.com"), ..Claims::default() };
        assert!(user.is_among(&rule), "other providers verify addresses");
        let without_address = Claims { other: &claims(json!({"hd": "example.com"})), ..Claims::default() };
        assert!(!Claims { domain_claim: Some("hd"), ..without_address }.is_among(&rule));
    }
}
