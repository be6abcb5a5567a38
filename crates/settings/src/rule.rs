//! Rules that say who can see which object.

use serde::{Deserialize, Serialize};

/// A rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// A path that starts with `/`. A final `/*` stands for everything below a folder.
    pub path: String,
    /// The users who can see the objects.
    pub allow: Allow,
}

impl Rule {
    /// Returns whether a path can match the rule.
    pub(crate) fn can_match(&self) -> bool {
        let literal = self.path.strip_suffix("/*").unwrap_or(&self.path);
        self.path.starts_with('/') && !literal.contains('*')
    }
}

/// The users that a rule admits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Allow {
    /// All visitors, without signing in.
    Everyone,
    /// All users that the provider signs in.
    SignedIn,
    /// The users in these lists.
    #[serde(untagged)]
    Only(Members),
}

/// Lists of users. A user has to be in one of them. Empty lists admit no user.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Members {
    /// Names of groups, as the ID token contains them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<String>,
    /// Verified e-mail addresses. Upper and lower case are the same.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub emails: Vec<String>,
    /// Domains of verified e-mail addresses. A subdomain is another domain.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub domains: Vec<String>,
}
