//! The visitors who can see an object, as a value that can be compared and shown.

use std::fmt;

use settings::{Allow, Members};

use crate::claims::{covers_claims, lists_email};
use crate::workload;

/// The visitors who can see an object.
///
/// ```
/// use access::Audience;
/// use settings::{Allow, Members};
///
/// let finance = Members { groups: vec!["finance".to_owned()], ..Members::default() };
/// let finance = Audience::from(&Allow::Only(finance));
/// assert_eq!(finance.to_string(), "group finance");
/// assert!(Audience::SignedIn.includes(&finance));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Audience {
    /// All visitors, without signing in.
    Everyone,
    /// All users that the provider signs in.
    SignedIn,
    /// Users who are in each of these lists. There is at least one list.
    Only(Vec<Members>),
}

impl Audience {
    /// Returns the audience without any visitor.
    pub fn no_one() -> Self {
        Self::Only(vec![Members::default()])
    }

    /// Returns whether the audience has no visitor.
    pub fn is_no_one(&self) -> bool {
        match self {
            Self::Everyone | Self::SignedIn => false,
            Self::Only(lists) => lists.iter().any(is_empty),
        }
    }

    /// Returns the visitors who are in both audiences.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        if other == Self::Everyone {
            return self;
        }
        match (self, other) {
            (Self::Everyone, other) => other,
            (Self::SignedIn, other) | (other, Self::SignedIn) => other.users(),
            (lists, Self::Everyone) => lists,
            (Self::Only(mut lists), Self::Only(others)) => {
                for list in others {
                    if !lists.contains(&list) {
                        lists.push(list);
                    }
                }
                Self::Only(lists)
            }
        }
    }

    /// Returns the audience without machines, which do not sign in.
    fn users(self) -> Self {
        let Self::Only(mut lists) = self else { return Self::SignedIn };
        for list in &mut lists {
            list.workload = None;
            list.site_tokens = false;
        }
        Self::Only(lists)
    }

    /// Returns whether all visitors of the other audience are in this audience, for all users that a provider can have.
    pub fn includes(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Everyone, _) | (Self::SignedIn, Self::SignedIn) => true,
            // A machine is in the audience if all lists name it.
            (Self::SignedIn, Self::Only(lists)) => {
                lists.iter().any(|list| list.workload.is_none()) && lists.iter().any(|list| !list.site_tokens)
            }
            (Self::SignedIn | Self::Only(_), Self::Everyone) | (Self::Only(_), Self::SignedIn) => false,
            (Self::Only(lists), Self::Only(others)) => {
                other.is_no_one() || lists.iter().all(|list| others.iter().any(|other| covers(list, other)))
            }
        }
    }
}

/// Returns whether a list admits no user and no machine.
fn is_empty(list: &Members) -> bool {
    !has_users(list) && list.workload.is_none() && !list.site_tokens
}

/// Returns whether a list admits a user.
fn has_users(list: &Members) -> bool {
    let lists_no_one = parts(list).next().is_none() && !list.has_only_claims();
    !lists_no_one && list.claims.iter().all(|(_, values)| !values.is_empty())
}

/// Returns whether all users and machines of the other list, which is not empty, are in this list.
fn covers(list: &Members, other: &Members) -> bool {
    (!has_users(other) || covers_users(list, other))
        && (list.site_tokens || !other.site_tokens)
        && other.workload.as_ref().is_none_or(|other| {
            list.workload.as_ref().is_some_and(|workload| workload::covers(workload, other))
        })
}

fn covers_users(list: &Members, other: &Members) -> bool {
    (list.has_only_claims() || covers_names(list, other)) && covers_claims(&list.claims, &other.claims)
}

fn covers_names(list: &Members, other: &Members) -> bool {
    let lists_domain =
        |domain: &String| list.domains.iter().any(|listed| listed.eq_ignore_ascii_case(domain));
    !other.has_only_claims()
        && other.groups.iter().all(|group| list.groups.contains(group))
        && other.emails.iter().all(|email| lists_email(list, email))
        && other.domains.iter().all(lists_domain)
}

impl From<&Allow> for Audience {
    fn from(allow: &Allow) -> Self {
        match allow {
            Allow::Everyone => Self::Everyone,
            Allow::SignedIn => Self::SignedIn,
            Allow::Only(members) => Self::Only(vec![members.clone()]),
        }
    }
}

impl fmt::Display for Audience {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Everyone => f.write_str("everyone"),
            Self::SignedIn => f.write_str("signed-in users"),
            Self::Only(_) if self.is_no_one() => f.write_str("no one"),
            Self::Only(lists) => {
                let texts: Vec<String> = lists.iter().map(text).collect();
                f.write_str(&texts.join(" and also "))
            }
        }
    }
}

/// Returns a list for readers.
fn text(list: &Members) -> String {
    let users = if has_users(list) { Some(users_text(list)) } else { None };
    let machines = list.workload.as_ref().map(workload::text);
    let site_tokens = if list.site_tokens { Some("site tokens".to_owned()) } else { None };
    users.into_iter().chain(machines).chain(site_tokens).collect::<Vec<_>>().join(", ")
}

fn users_text(list: &Members) -> String {
    let parts: Vec<String> = parts(list).collect();
    let (names, claims) = (parts.join(", "), &list.claims);
    match parts.len() {
        _ if claims.is_empty() => names,
        0 => format!("users with {claims}"),
        1 => format!("{names} with {claims}"),
        _ => format!("{names}, each with {claims}"),
    }
}

/// Returns the parts of a list for readers: the groups, each address, and the domains.
fn parts(list: &Members) -> impl Iterator<Item = String> {
    let names: Vec<&str> = list.groups.iter().map(String::as_str).filter(|group| !group.is_empty()).collect();
    let groups = match names.as_slice() {
        [] => None,
        [group] => Some(format!("group {group}")),
        groups => Some(format!("groups {}", groups.join(", "))),
    };
    let domains =
        if list.domains.is_empty() { None } else { Some(format!("users at {}", list.domains.join(", "))) };
    groups.into_iter().chain(list.emails.iter().cloned()).chain(domains)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};
    use settings::{Allow, Members, Workload};

    use super::Audience;

    fn with_workload(audience: Audience) -> Audience {
        let Audience::Only(mut lists) = audience else { panic!("not a list") };
        let issuer = "https://gitlab.com".to_owned();
        lists[0].workload = Some(Workload { issuer, ..Workload::default() });
        Audience::Only(lists)
    }

    #[test]
    fn signed_in_users_are_no_machines() {
        let machine = with_workload(Audience::no_one());
        assert_eq!(machine.to_string(), "token of gitlab.com");
        assert!(!machine.is_no_one());
        assert!(!Audience::SignedIn.includes(&machine) && Audience::Everyone.includes(&machine));
        assert!(Audience::SignedIn.includes(&machine.clone().and(only(&["a"], &[], &[]))));
        assert_eq!(Audience::SignedIn.and(machine.clone()), Audience::no_one());
        assert_eq!(machine.clone().and(Audience::SignedIn), Audience::no_one());
        assert_eq!(machine.clone().and(Audience::Everyone), machine);
        assert_eq!(Audience::Everyone.and(machine.clone()), machine);
        let mixed = with_workload(only(&["a"], &[], &[]));
        assert!(mixed.includes(&machine) && mixed.includes(&only(&["a"], &[], &[])));
        assert!(!machine.includes(&mixed) && !only(&["a"], &[], &[]).includes(&mixed));
        assert_eq!(mixed.and(Audience::SignedIn), only(&["a"], &[], &[]));
    }

    #[test]
    fn claims_of_users_are_not_those_of_machines() {
        let hd = || claims(json!({"hd": "example.com"}));
        let mixed = with_workload(hd());
        assert_eq!(mixed.to_string(), "users with hd example.com, token of gitlab.com");
        let machine = with_workload(Audience::no_one());
        assert!(mixed.includes(&machine) && mixed.includes(&hd()));
        assert!(!machine.includes(&hd()) && !hd().includes(&machine));
        assert!(!machine.includes(&mixed) && !hd().includes(&mixed));
        let without_users = with_workload(claims(json!({"hd": []})));
        assert_eq!(without_users.to_string(), "token of gitlab.com");
        assert!(without_users.includes(&machine) && machine.includes(&without_users));
    }

    #[test]
    fn site_tokens_are_neither_users_nor_workloads() {
        let with_tokens = |audience: Audience| {
            let Audience::Only(mut lists) = audience else { panic!("not a list") };
            lists[0].site_tokens = true;
            Audience::Only(lists)
        };
        let tokens = with_tokens(Audience::no_one());
        let mixed = with_tokens(only(&["a"], &[], &[]));
        let workload = with_workload(Audience::no_one());
        assert_eq!(
            (tokens.to_string(), mixed.to_string()),
            ("site tokens".into(), "group a, site tokens".into())
        );
        assert_eq!(with_tokens(workload.clone()).to_string(), "token of gitlab.com, site tokens");
        assert!(
            !tokens.is_no_one()
                && !Audience::SignedIn.includes(&tokens)
                && Audience::Everyone.includes(&tokens)
        );
        assert!(Audience::SignedIn.includes(&tokens.clone().and(only(&["a"], &[], &[]))));
        assert_eq!(Audience::SignedIn.and(tokens.clone()), Audience::no_one());
        assert_eq!(mixed.clone().and(Audience::SignedIn), only(&["a"], &[], &[]));
        assert!(mixed.includes(&tokens) && mixed.includes(&only(&["a"], &[], &[])));
        assert!(!tokens.includes(&mixed) && !only(&["a"], &[], &[]).includes(&mixed));
        assert!(!tokens.includes(&workload) && !workload.includes(&tokens));
    }

    fn only(groups: &[&str], emails: &[&str], domains: &[&str]) -> Audience {
        let owned = |list: &[&str]| list.iter().map(|&text| text.to_owned()).collect();
        let lists = [groups, emails, domains].map(owned);
        let [groups, emails, domains] = lists;
        let members = Members { groups, emails, domains, ..Members::default() };
        Audience::from(&Allow::Only(members))
    }

    fn with_claims(audience: Audience, claims: Json) -> Audience {
        let Audience::Only(mut lists) = audience else { panic!("lists") };
        lists[0].claims = serde_json::from_value(claims).expect("claims");
        Audience::Only(lists)
    }

    fn claims(claims: Json) -> Audience {
        with_claims(Audience::no_one(), claims)
    }

    #[test]
    fn audience_has_a_text() {
        for (audience, text) in [
            (Audience::Everyone, "everyone"),
            (Audience::SignedIn, "signed-in users"),
            (only(&["board"], &[], &[]), "group board"),
            (only(&["board", "hr"], &["a@b.c"], &["d.e"]), "groups board, hr, a@b.c, users at d.e"),
            (only(&[], &[], &[]), "no one"),
            (only(&[""], &[], &[]), "no one"),
            (only(&["a"], &[], &[]).and(only(&["b"], &[], &[])), "group a and also group b"),
            (only(&["a"], &[], &[]).and(Audience::no_one()), "no one"),
            (claims(json!({"hd": "example.com"})), "users with hd example.com"),
            (
                claims(json!({"/org/level": [2, 3], "admin": true})),
                "users with /org/level 2 or 3 and admin true",
            ),
            (
                with_claims(only(&["board"], &[], &[]), json!({"hd": "example.com"})),
                "group board with hd example.com",
            ),
            (
                with_claims(only(&["board"], &["a@b.c"], &[]), json!({"hd": "example.com"})),
                "group board, a@b.c, each with hd example.com",
            ),
            (claims(json!({"hd": []})), "no one"),
            (with_claims(only(&[""], &[], &[]), json!({"hd": "example.com"})), "no one"),
        ] {
            assert_eq!(audience.to_string(), text);
        }
    }

    #[test]
    fn intersection_keeps_the_stricter_audience() {
        let board = only(&["board"], &[], &[]);
        assert_eq!(Audience::Everyone.and(Audience::SignedIn), Audience::SignedIn);
        assert_eq!(Audience::SignedIn.and(Audience::Everyone), Audience::SignedIn);
        assert_eq!(Audience::Everyone.and(board.clone()), board);
        assert_eq!(board.clone().and(Audience::SignedIn), board);
        assert_eq!(board.clone().and(board.clone()), board);
    }

    #[test]
    fn audience_includes_a_smaller_one() {
        let ordered = [
            Audience::no_one(),
            only(&["a"], &[], &[]).and(only(&["b"], &[], &[])),
            only(&["a"], &[], &[]),
            only(&["a"], &["ada@example.com"], &[]),
            only(&["a"], &[], &["EXAMPLE.com"]),
            Audience::SignedIn,
            Audience::Everyone,
        ];
        for (position, larger) in ordered.iter().enumerate() {
            for smaller in &ordered[..=position] {
                assert!(larger.includes(smaller), "{larger} includes {smaller}");
            }
            for even_larger in &ordered[position + 1..] {
                assert!(!larger.includes(even_larger), "{larger} does not include {even_larger}");
            }
        }
    }

    #[test]
    fn audience_with_claims_includes_a_smaller_one() {
        let board = || only(&["board"], &[], &[]);
        let ordered = [
            with_claims(board(), json!({"hd": [], "acr": "mfa"})),
            with_claims(board(), json!({"hd": "a", "acr": "mfa"})),
            with_claims(board(), json!({"hd": "a"})),
            with_claims(board(), json!({"hd": ["a", "b"]})),
            claims(json!({"hd": ["a", "b"]})),
            claims(json!({"hd": ["a", "b", "c"]})),
            Audience::SignedIn,
        ];
        for (position, larger) in ordered.iter().enumerate() {
            for smaller in &ordered[..=position] {
                assert!(larger.includes(smaller), "{larger} includes {smaller}");
            }
            for even_larger in &ordered[position + 1..] {
                assert!(!larger.includes(even_larger), "{larger} does not include {even_larger}");
            }
        }
        let hd = || claims(json!({"hd": "a"}));
        assert!(!board().includes(&hd()) && !hd().includes(&board()));
        assert!(board().includes(&with_claims(board(), json!({"hd": "a"}))));
        assert!(!hd().includes(&claims(json!({"acr": "a"}))));
        assert!(!Audience::no_one().includes(&hd()));
    }
}
