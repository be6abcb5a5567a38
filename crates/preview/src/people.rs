//! The accounts of the development provider: one for each group, address and domain that a rule names, and one without
//! any of them.

use std::collections::BTreeSet;

use settings::{Allow, Rule};

/// An account at the development provider.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Person {
    /// Subject identifier.
    pub(crate) sub: String,
    pub(crate) name: String,
    pub(crate) email: String,
    pub(crate) groups: Vec<String>,
}

/// First names, which are given in this order.
const NAMES: [&str; 12] =
    ["Ada", "Ben", "Chloe", "Dev", "Elif", "Femi", "Grace", "Hugo", "Ines", "Jun", "Kofi", "Lena"];

/// Makes the accounts for the rules of a site. The first one has no groups.
pub(crate) fn people(rules: &[Rule]) -> Vec<Person> {
    let (mut groups, mut emails, mut domains) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for rule in rules {
        if let Allow::Only(members) = &rule.allow {
            groups.extend(members.groups.iter().cloned());
            emails.extend(members.emails.iter().cloned());
            domains.extend(members.domains.iter().cloned());
        }
    }
    let plain = (None, Vec::new());
    let by_group = groups.into_iter().map(|group| (None, vec![group]));
    let by_email = emails.into_iter().map(|email| (Some(email), Vec::new()));
    let by_domain = domains.into_iter().map(|domain| (Some(format!("user@{domain}")), Vec::new()));
    let all = std::iter::once(plain).chain(by_group).chain(by_email).chain(by_domain);
    (0..).zip(all).map(|(number, (email, groups))| Person::new(number, email, groups)).collect()
}

impl Person {
    /// An account that a user makes up at the sign-in. `None` if the text is not an email address.
    pub(crate) fn guest(email: &str, groups: Vec<String>) -> Option<Self> {
        let (name, domain) = email.split_once('@')?;
        if name.is_empty() || domain.is_empty() {
            return None;
        }
        Some(Self { sub: email.to_owned(), name: name.to_owned(), email: email.to_owned(), groups })
    }

    fn new(number: usize, email: Option<String>, groups: Vec<String>) -> Self {
        let round = number / NAMES.len();
        let first = NAMES[number % NAMES.len()];
        let name = if round == 0 { first.to_owned() } else { format!("{first} {}", round + 1) };
        let sub = name.to_lowercase().replace(' ', "-");
        let email = email.unwrap_or_else(|| format!("{sub}@example.com"));
        Self { sub, name, email, groups }
    }
}

#[cfg(test)]
mod tests {
    use settings::{Allow, Members, Rule};

    use super::{Person, people};

    #[test]
    fn each_group_address_and_domain_of_a_rule_has_an_account() {
        let members = |groups: &[&str], emails: &[&str], domains: &[&str]| {
            let owned = |list: &[&str]| list.iter().map(|text| (*text).to_owned()).collect();
            Allow::Only(Members { groups: owned(groups), emails: owned(emails), domains: owned(domains) })
        };
        let rule = |allow| Rule { path: "/a".to_owned(), allow };
        let rules = [
            rule(Allow::Everyone),
            rule(members(&["finance", "board"], &["eve@example.net"], &[])),
            rule(members(&["finance"], &[], &["example.org"])),
        ];
        let found: Vec<(String, Vec<String>)> =
            people(&rules).into_iter().map(|person| (person.email, person.groups)).collect();
        let expected: [(&str, &[&str]); 5] = [
            ("ada@example.com", &[]),
            ("ben@example.com", &["board"]),
            ("chloe@example.com", &["finance"]),
            ("eve@example.net", &[]),
            ("user@example.org", &[]),
        ];
        let expected: Vec<(String, Vec<String>)> = expected
            .into_iter()
            .map(|(email, groups)| (email.to_owned(), groups.iter().map(|text| (*text).to_owned()).collect()))
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn guest_has_an_email_address() {
        let guest = Person::guest("eve@example.net", vec!["board".to_owned()]).expect("a guest");
        assert_eq!((guest.sub.as_str(), guest.name.as_str()), ("eve@example.net", "eve"));
        for text in ["", "eve", "@", "@example.net", "eve@"] {
            assert_eq!(Person::guest(text, Vec::new()), None, "{text}");
        }
    }

    #[test]
    fn subjects_of_accounts_differ() {
        let groups: Vec<String> = (0..30).map(|n| format!("g{n}")).collect();
        let rules =
            [Rule { path: "/".to_owned(), allow: Allow::Only(Members { groups, ..Members::default() }) }];
        let mut subjects: Vec<String> = people(&rules).into_iter().map(|person| person.sub).collect();
        subjects.sort();
        subjects.dedup();
        assert_eq!(subjects.len(), 31);
    }
}
