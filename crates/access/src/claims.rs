//! The claims of a user that rules read.

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
    /// Returns whether the user is in one of the lists. An empty group name and an address with two `@` match nothing.
    pub(crate) fn is_among(&self, members: &Members) -> bool {
        members.groups.iter().any(|group| !group.is_empty() && self.groups.contains(group))
            || self.email.is_some_and(|email| lists_email(members, email))
    }
}

/// Returns whether a list admits an address, by itself or by its domain.
pub(crate) fn lists_email(members: &Members, email: &str) -> bool {
    let Some((_, domain)) = email.split_once('@') else { return false };
    if domain.contains('@') {
        return false;
    }
    members.emails.iter().any(|listed| listed.eq_ignore_ascii_case(email))
        || members.domains.iter().any(|listed| listed.eq_ignore_ascii_case(domain))
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
    fn user_has_to_be_in_only_one_list() {
        let groups = ["staff".to_owned()];
        let user = Claims { email: Some("ada@example.com"), groups: &groups };
        assert!(user.is_among(&members(&["board", "staff"], &[], &[])));
        assert!(user.is_among(&members(&[], &["ADA@Example.com"], &[])));
        assert!(user.is_among(&members(&["board"], &[], &["EXAMPLE.com"])));
        assert!(!user.is_among(&members(&["board"], &["ben@example.com"], &["sub.example.com", "com"])));
        assert!(!user.is_among(&members(&[], &[], &[])));
    }

    #[test]
    fn empty_names_and_malformed_addresses_match_nothing() {
        let groups = [String::new()];
        assert!(!Claims { email: None, groups: &groups }.is_among(&members(&[""], &[""], &[""])));
        for email in ["a@b@example.com", "example.com", ""] {
            let user = Claims { email: Some(email), groups: &[] };
            assert!(!user.is_among(&members(&[], &[email], &["example.com"])), "{email}");
        }
    }
}
