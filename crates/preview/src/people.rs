//! The accounts of the development provider: one for each group, address and domain that a rule names, one for each rule with claims, and
//! one without any of them.

use std::collections::BTreeSet;

use serde_json::Value as Json;
use settings::{Allow, ClaimSet, Members, Rule};

use crate::token_claims;

/// An account at the development provider.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Person {
    /// Subject identifier.
    pub(crate) sub: String,
    pub(crate) name: String,
    pub(crate) email: String,
    pub(crate) groups: Vec<String>,
    /// Other claims.
    pub(crate) claims: ClaimSet,
}

/// First names, which are given in this order.
const NAMES: [&str; 12] =
    ["Ada", "Ben", "Chloe", "Dev", "Elif", "Femi", "Grace", "Hugo", "Ines", "Jun", "Kofi", "Lena"];

/// Makes the accounts for the rules of a site. The first one has no groups.
pub(crate) fn people(rules: &[Rule]) -> Vec<Person> {
    let (mut groups, mut emails, mut domains) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    let mut by_claims: Vec<(Option<String>, Vec<String>, ClaimSet)> = Vec::new();
    for rule in rules {
        if let Allow::Only(members) = &rule.allow {
            by_claims.extend(with_claims(members).filter(|account| !by_claims.contains(account)));
            groups.extend(members.groups.iter().cloned());
            emails.extend(members.emails.iter().cloned());
            domains.extend(members.domains.iter().cloned());
        }
    }
    let plain = (None, Vec::new());
    let by_group = groups.into_iter().map(|group| (None, vec![group]));
    let by_email = emails.into_iter().map(|email| (Some(email), Vec::new()));
    let by_domain = domains.into_iter().map(|domain| (Some(user_at(&domain)), Vec::new()));
    let named = std::iter::once(plain).chain(by_group).chain(by_email).chain(by_domain);
    let named = named.map(|(email, groups)| (email, groups, ClaimSet::default()));
    let all = (0..).zip(named.chain(by_claims));
    all.map(|(number, (email, groups, claims))| Person::new(number, email, groups, claims)).collect()
}

/// Returns the account that a rule with claims admits: in the first of its lists, and with the first value of each claim.
fn with_claims(members: &Members) -> Option<(Option<String>, Vec<String>, ClaimSet)> {
    if members.claims.is_empty() {
        return None;
    }
    let mut claims = ClaimSet::default();
    for (name, values) in members.claims.iter() {
        claims.insert(name, values.first().cloned()?);
    }
    let groups: Vec<String> = members.groups.iter().take(1).cloned().collect();
    let email =
        members.emails.first().cloned().or_else(|| members.domains.first().map(|domain| user_at(domain)));
    Some((email.filter(|_| groups.is_empty()), groups, claims))
}

fn user_at(domain: &str) -> String {
    format!("user@{domain}")
}

impl Person {
    /// An account that a user makes up at the sign-in. `None` if the text is not an email address.
    pub(crate) fn guest(email: &str, groups: Vec<String>) -> Option<Self> {
        let (name, domain) = email.split_once('@')?;
        if name.is_empty() || domain.is_empty() {
            return None;
        }
        let claims = ClaimSet::default();
        Some(Self { sub: email.to_owned(), name: name.to_owned(), email: email.to_owned(), groups, claims })
    }

    /// Returns the person's groups and other claims, as texts.
    pub(crate) fn traits(&self) -> Vec<String> {
        let claims = if self.claims.is_empty() { None } else { Some(self.claims.to_string()) };
        self.groups.iter().cloned().chain(claims).collect()
    }

    /// Adds the other claims to those of an ID token.
    pub(crate) fn write_claims(&self, token: &mut Json) {
        for (name, values) in self.claims.iter() {
            token_claims::set(token, name, values.iter().cloned().collect());
        }
    }

    fn new(number: usize, email: Option<String>, groups: Vec<String>, claims: ClaimSet) -> Self {
        let round = number / NAMES.len();
        let first = NAMES[number % NAMES.len()];
        let name = if round == 0 { first.to_owned() } else { format!("{first} {}", round + 1) };
        let sub = name.to_lowercase().replace(' ', "-");
        let email = email.unwrap_or_else(|| format!("{sub}@example.com"));
        Self { sub, name, email, groups, claims }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use settings::{Allow, Members, Rule};

    use super::{Person, people};

    #[test]
    fn each_group_address_and_domain_of_a_rule_has_an_account() {
        let members = |groups: &[&str], emails: &[&str], domains: &[&str]| {
            let owned = |list: &[&str]| list.iter().map(|text| (*text).to_owned()).collect();
            let [groups, emails, domains] = [groups, emails, domains].map(owned);
            Allow::Only(Members { groups, emails, domains, ..Members::default() })
        };
        let rule = |allow| Rule::new("/a", allow);
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
    fn each_rule_with_claims_has_an_account() {
        let rules: Vec<Rule> = serde_json::from_value(json!([
            {"path": "/a", "allow": {"claims": {"hd": ["example.com", "example.org"], "/org/level": 3}}},
            {"path": "/b", "allow": {"claims": {"hd": "example.com", "/org/level": [3]}}},
            {"path": "/c", "allow": {"groups": ["board"], "emails": ["x@y.z"], "claims": {"amr": "mfa"}}},
            {"path": "/d", "allow": {"domains": ["y.z"], "claims": {"/org/a~1b": true, "/sub/x": 1}}},
            {"path": "/e", "allow": {"claims": {"hd": []}}},
        ]))
        .expect("rules");
        let people = people(&rules);
        let texts: Vec<(String, String)> =
            people.iter().map(|person| (person.email.clone(), person.traits().join(", "))).collect();
        assert_eq!(
            texts,
            [
                ("ada@example.com", ""),
                ("ben@example.com", "board"),
                ("x@y.z", ""),
                ("user@y.z", ""),
                ("elif@example.com", "hd example.com and /org/level 3"),
                ("femi@example.com", "board, amr mfa"),
                ("user@y.z", "/org/a~1b true and /sub/x 1"),
            ]
            .map(|(email, traits)| (email.to_owned(), traits.to_owned()))
        );
        let mut token = json!({"sub": "x"});
        people[4].write_claims(&mut token);
        people[6].write_claims(&mut token);
        assert_eq!(token, json!({"sub": "x", "hd": ["example.com"], "org": {"level": [3], "a/b": [true]}}));
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
        let rules = [Rule::new("/", Allow::Only(Members { groups, ..Members::default() }))];
        let mut subjects: Vec<String> = people(&rules).into_iter().map(|person| person.sub).collect();
        subjects.sort();
        subjects.dedup();
        assert_eq!(subjects.len(), 31);
    }
}
