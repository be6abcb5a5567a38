//! Who may see which path.

use serde::{Deserialize, Serialize};

/// One rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// A path that starts with `/`; a `*` at its end stands for everything below.
    pub path: String,
    /// Who may.
    pub allow: Allow,
}

impl Rule {
    /// Whether a request's path can fit at all.
    pub(crate) fn fits_something(&self) -> bool {
        let literal = self.path.strip_suffix("/*").unwrap_or(&self.path);
        self.path.starts_with('/') && !literal.contains('*')
    }
}

/// Who may see a path.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Allow {
    /// Anyone, without signing in.
    Everyone,
    /// Anyone whom the provider signs in.
    SignedIn,
    /// Whoever fits one of these lists.
    #[serde(untagged)]
    Only(Members),
}

/// Lists of people; fitting one of them is enough, and empty lists fit nobody.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Members {
    /// Groups by their names in the ID token.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<String>,
    /// Verified email addresses, compared without regard to case.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub emails: Vec<String>,
    /// Domains of verified email addresses, compared whole.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub domains: Vec<String>,
}
