//! Machines that identify themselves with tokens of an issuer.

use serde::{Deserialize, Serialize};

use crate::claims::ClaimSet;

/// Machines that may read the path without a user. They send `Authorization: Bearer` with a JWT of this issuer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Workload {
    /// Issuer identifier of the tokens, an https URL. The gate reads the issuer's discovery document.
    pub issuer: String,
    /// The only audience of the tokens, such as the URL of the site. It must not be the client ID of the site at its provider, because ID
    /// tokens of users have that.
    pub audience: String,
    /// Claims that a token must have, such as `{ repository: org/docs }`. If a claim lists several values, one is enough. All named
    /// claims are required. A name that starts with `/` is a JSON Pointer into a nested claim. Values are Strings, numbers or Booleans.
    /// Their type and case matter.
    #[serde(default, skip_serializing_if = "ClaimSet::is_empty")]
    pub claims: ClaimSet,
}

impl Workload {
    /// Returns why no token should be accepted for the workload.
    pub(crate) fn fault(&self, issuer: &str, client_id: &str) -> Option<&'static str> {
        if !self.issuer.starts_with("https://") || self.audience.is_empty() {
            return Some("a workload has to have an https issuer and an audience");
        }
        if self.issuer == issuer && self.audience == client_id {
            return Some("a workload's audience must not be the client ID, because ID tokens have it");
        }
        None
    }
}
