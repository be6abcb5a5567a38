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
    /// Seconds since the user has last authenticated at the provider, within [`Rule::MAX_AGE`]. If they are over, the provider has to
    /// ask the user again. If it is missing, any time is accepted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_age_seconds: Option<u32>,
    /// Authentication context class references: the user must have signed in with one of them. If there are none, every sign-in is
    /// accepted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub acr_values: Vec<String>,
}

impl Rule {
    /// Allowed values of `max_age_seconds`: a minute to thirty days.
    pub const MAX_AGE: std::ops::RangeInclusive<u32> = 60..=2_592_000;
    /// The most values of `acr_values`.
    pub const MAX_ACR_VALUES: usize = 10;

    /// Creates a rule that accepts every sign-in.
    pub fn new(path: impl Into<String>, allow: Allow) -> Self {
        Self { path: path.into(), allow, max_age_seconds: None, acr_values: Vec::new() }
    }

    /// Returns whether the rule does not accept every sign-in.
    pub fn demands_sign_in(&self) -> bool {
        self.max_age_seconds.is_some() || !self.acr_values.is_empty()
    }

    /// Returns whether an authentication context class reference can be in a request and in a header: up to 128 visible ASCII characters
    /// without quotation marks and backslashes. In a request, spaces separate them.
    pub fn is_acr(value: &str) -> bool {
        let is_allowed = |byte: u8| byte.is_ascii_graphic() && !b"\"\\".contains(&byte);
        (1..=128).contains(&value.len()) && value.bytes().all(is_allowed)
    }

    /// Returns why the demands on the sign-in have no effect or cannot be met.
    pub(crate) fn sign_in_fault(&self) -> Option<&'static str> {
        if self.max_age_seconds.is_some_and(|seconds| !Self::MAX_AGE.contains(&seconds)) {
            return Some("a rule's max_age_seconds is not 60 to 2592000");
        }
        if self.acr_values.len() > Self::MAX_ACR_VALUES
            || !self.acr_values.iter().all(|acr| Self::is_acr(acr))
        {
            return Some("a rule's acr_values are more than 10, or have other characters than visible ASCII");
        }
        if self.demands_sign_in() && self.allow == Allow::Everyone {
            return Some("a rule for everyone cannot have max_age_seconds or acr_values");
        }
        None
    }

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
