//! The results of what the caller has fetched.

use crate::issuer::IssuerKeys;
use crate::provider::{KeySet, Metadata};
use crate::token_endpoint::TokenResponse;

/// The result of fetching a value.
#[derive(Clone, Copy, Debug, Default)]
pub enum Lookup<T> {
    /// The caller has not tried to fetch the value for this request.
    #[default]
    NotYet,
    /// The caller tried and failed.
    Failed,
    /// The caller has this value.
    Known(T),
}

impl<T> Lookup<T> {
    /// Borrows the value, as [`Option::as_ref`] does.
    pub fn as_ref(&self) -> Lookup<&T> {
        match self {
            Self::NotYet => Lookup::NotYet,
            Self::Failed => Lookup::Failed,
            Self::Known(value) => Lookup::Known(value),
        }
    }

    /// Applies a function to the value, as [`Option::map`] does.
    pub fn map<U>(self, make: impl FnOnce(T) -> U) -> Lookup<U> {
        match self {
            Self::NotYet => Lookup::NotYet,
            Self::Failed => Lookup::Failed,
            Self::Known(value) => Lookup::Known(make(value)),
        }
    }
}

impl<T> From<Option<T>> for Lookup<T> {
    /// Takes the result of an attempt, where `None` is a failure.
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Failed, Self::Known)
    }
}

/// Everything that the caller has fetched for this request, or for an earlier one. The default is that it has fetched nothing.
#[derive(Clone, Copy, Debug, Default)]
pub struct Fetched<'a> {
    /// The provider's endpoints.
    pub metadata: Lookup<&'a Metadata>,
    /// The provider's keys.
    pub keys: Lookup<&'a KeySet>,
    /// The provider's response to this request's code or refresh token, or to its revocation.
    pub token: Lookup<TokenResponse<'a>>,
    /// Whether this request's revocation is in the logout lists.
    pub revoked: Lookup<()>,
    /// The keys of the issuers that rules for machines name, each with the issuer identifier.
    pub issuers: &'a [(&'a str, Lookup<&'a IssuerKeys>)],
}

impl<'a> Fetched<'a> {
    /// Returns the keys of an issuer.
    pub(crate) fn issuer_keys(&self, issuer: &str) -> Lookup<&'a IssuerKeys> {
        self.issuers.iter().find(|(name, _)| *name == issuer).map_or(Lookup::NotYet, |(_, keys)| *keys)
    }
}
