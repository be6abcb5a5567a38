//! Rules that say who can see which object.

use serde::{Deserialize, Serialize};

use crate::claims::ClaimSet;
use crate::workload::Workload;

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
        is_rule_path(&self.path)
    }

    /// Returns whether the rule admits the tokens that an operator makes for the path.
    pub fn admits_site_tokens(&self) -> bool {
        matches!(&self.allow, Allow::Only(members) if members.site_tokens)
    }

    /// Returns the machines that the rule admits.
    pub fn workload(&self) -> Option<&Workload> {
        match &self.allow {
            Allow::Only(members) => members.workload.as_ref(),
            Allow::Everyone | Allow::SignedIn => None,
        }
    }
}

/// Returns whether a text is the path of a rule: a path that starts with `/`, and in which a star stands only for a last segment.
pub(crate) fn is_rule_path(path: &str) -> bool {
    let literal = path.strip_suffix("/*").unwrap_or(path);
    path.starts_with('/') && !literal.contains('*')
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

/// Lists of users, and claims that they must have. A user has to be in one of the lists, and has to have all claims. Without lists, the
/// claims decide. Without lists and claims, no user is admitted.
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
    /// Claims of the ID token that a user must have, in addition to being in one of the lists, such as `{ hd: example.com }`. If a claim
    /// lists several values, one is enough. All named claims are required. A name that starts with `/` is a JSON Pointer into a nested
    /// claim. Values are Strings, numbers or Booleans. Their type and case matter.
    #[serde(default, skip_serializing_if = "ClaimSet::is_empty")]
    pub claims: ClaimSet,
    /// Machines that may read the path with a bearer token.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub workload: Option<Workload>,
    /// Whether machines may read the path with a long-lived token of `sitegate tokens create`, for machines that cannot get a token of
    /// an issuer. A token is for one path, and ends when it expires or is revoked.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub site_tokens: bool,
}

impl Members {
    /// Returns whether only claims decide about users, because no group, address or domain is listed.
    pub fn has_only_claims(&self) -> bool {
        self.groups.is_empty() && self.emails.is_empty() && self.domains.is_empty() && !self.claims.is_empty()
    }
}
