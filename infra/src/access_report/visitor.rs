//! A visitor whose access is explained.

use std::fmt;

use access::Claims;

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
    },
}

impl Visitor {
    /// The claims that rules read; `None` for a visitor who has not signed in.
    pub(super) fn claims(&self) -> Option<Claims<'_>> {
        match self {
            Self::SignedOut => None,
            Self::User { email, groups } => Some(Claims { email: email.as_deref(), groups }),
        }
    }
}

impl From<&AccessTest> for Visitor {
    fn from(test: &AccessTest) -> Self {
        match &test.visitor {
            TestVisitor::Level(Level::Everyone) => Self::SignedOut,
            TestVisitor::Level(Level::SignedIn) => Self::User { email: None, groups: Vec::new() },
            TestVisitor::User(user) => Self::User { email: user.email.clone(), groups: user.groups.clone() },
        }
    }
}

impl fmt::Display for Visitor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::SignedOut => f.write_str("a visitor who is not signed in"),
            Self::User { email: Some(email), .. } => f.write_str(email),
            Self::User { email: None, groups } => match groups.as_slice() {
                [] => f.write_str("a user without groups"),
                [group] => write!(f, "a user of group {group}"),
                groups => write!(f, "a user of groups {}", groups.join(", ")),
            },
        }
    }
}
