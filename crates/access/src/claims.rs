//! What rules read of a user.

use settings::Members;

/// The claims of a signed-in user that rules read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Claims<'a> {
    /// The verified e-mail address.
    pub email: Option<&'a str>,
    /// Names of the user's groups.
    pub groups: &'a [String],
}

impl Claims<'_> {
    /// Whether one of the lists names the user. An empty group name and an address with two `@` match nothing.
    pub(crate) fn is_among(&self, members: &Members) -> bool {
        let by_email = |email: &str| {
            let domain =
                email.split_once('@').map(|(_, domain)| domain).filter(|domain| !domain.contains('@'));
            domain.is_some_and(|domain| {
                members.emails.iter().any(|listed| listed.eq_ignore_ascii_case(email))
                    || members.domains.iter().any(|listed| listed.eq_ignore_ascii_case(domain))
            })
        };
        members.groups.iter().any(|group| !group.is_empty() && self.groups.contains(group))
            || self.email.is_some_and(by_email)
    }
}

#[cfg(test)]
mod tests {
    use settings::Members;

    use super::Claims;

    fn members(groups: &[&str], emails: &[&str], domains: &[&str]) -> Members {
        let owned = |list: &[&str]| list.iter().map(|&text| text.to_owned()).collect();
        Members { groups: owned(groups), emails: owned(emails), domains: owned(domains) }
    }

    #[test]
    fn one_of_the_lists_is_enough() {
        let groups = ["staff".to_owned()];
        let user = Claims { email: Some("ada@example.com"), groups: &groups };
        assert!(user.is_among(&members(&["board", "staff"], &[], &[])));
        assert!(user.is_among(&members(&[], &["ADA@Example.com"], &[])));
        assert!(user.is_among(&members(&["board"], &[], &["EXAMPLE.com"])));
        assert!(!user.is_among(&members(&["board"], &["ben@example.com"], &["sub.example.com", "com"])));
        assert!(!user.is_among(&members(&[], &[], &[])));
    }

    #[test]
    fn empty_names_and_strange_addresses_match_nothing() {
        let groups = [String::new()];
        assert!(!Claims { email: None, groups: &groups }.is_among(&members(&[""], &[""], &[""])));
        for email in ["a@b@example.com", "example.com", ""] {
            let user = Claims { email: Some(email), groups: &[] };
            assert!(!user.is_among(&members(&[], &[email], &["example.com"])), "{email}");
        }
    }
}
