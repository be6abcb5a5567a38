//! A visitor whose access is explained.

use std::fmt;

use access::Claims;
use settings::{ClaimSet, Provider};

use crate::site::{AccessTest, Level, TestVisitor};

/// A visitor whose access is explained.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Visitor {
    /// A visitor who has not signed in.
    SignedOut,
    /// A signed-in user.
    User {
        /// The verified e-mail address.
        email: Option<String>,
        /// The groups of the user at the provider.
        groups: Vec<String>,
        /// Other claims of the user's ID token.
        claims: ClaimSet,
    },
}

impl Visitor {
    /// A user with an address and groups, and without other claims.
    pub fn user(email: Option<String>, groups: Vec<String>) -> Self {
        Self::User { email, groups, claims: ClaimSet::default() }
    }

    /// The claims that rules read; `None` for a visitor who has not signed in.
    pub(super) fn claims(&self, provider: &Provider) -> Option<Claims<'_>> {
        match self {
            Self::SignedOut => None,
            Self::User { email, groups, claims } => Some(Claims {
                email: email.as_deref(),
                groups,
                other: claims,
                domain_claim: provider.domain_claim(),
            }),
        }
    }
}

impl From<&AccessTest> for Visitor {
    fn from(test: &AccessTest) -> Self {
        match &test.visitor {
            TestVisitor::Level(Level::Everyone) => Self::SignedOut,
            TestVisitor::Level(Level::SignedIn) => Self::user(None, Vec::new()),
            TestVisitor::User(user) => Self::User {
                email: user.email.clone(),
                groups: user.groups.clone(),
                claims: user.claims.clone(),
            },
        }
    }
}

impl fmt::Display for Visitor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::SignedOut => f.write_str("a visitor who is not signed in"),
            Self::User { email: Some(email), .. } => f.write_str(email),
            Self::User { email: None, groups, .. } => match groups.as_slice() {
                [] => f.write_str("a user without groups"),
                [group] => write!(f, "a user of group {group}"),
                groups => write!(f, "a user of groups {}", groups.join(", ")),
            },
        }
    }
}
