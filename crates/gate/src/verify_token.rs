//! Verifies the provider's tokens with the keys that were fetched.

use crate::fetched::Lookup;
use crate::id_token::{self, Expected, Identity, LogoutToken, TokenFault};
use crate::provider::{KeySet, Metadata};
use crate::request::RequestContext;

/// Seconds before the gate fetches the keys again for a token with an unknown key ID.
const KEYS_RETRY_SECONDS: u64 = 60;

/// Why a token could not be verified.
pub(crate) enum VerifyError {
    /// The provider's keys have to be fetched first.
    KeysNeeded,
    /// The provider's keys could not be fetched.
    KeysUnavailable,
    /// The token is not valid.
    Invalid(TokenFault),
}

/// Verifies an ID token, which must have the nonce if there is one, and returns the user that it identifies.
pub(crate) fn verify_id_token(
    request: &RequestContext<'_>,
    metadata: &Metadata,
    id_token: &str,
    nonce: Option<&str>,
) -> Result<Identity, VerifyError> {
    with_keys(request, nonce, |keys, expected| id_token::verify_id_token(id_token, metadata, keys, expected))
}

/// Verifies a logout token, and returns the sessions that it ends.
pub(crate) fn verify_logout_token(
    request: &RequestContext<'_>,
    metadata: &Metadata,
    token: &str,
) -> Result<LogoutToken, VerifyError> {
    with_keys(request, None, |keys, expected| id_token::verify_logout_token(token, metadata, keys, expected))
}

fn with_keys<T>(
    request: &RequestContext<'_>,
    nonce: Option<&str>,
    verify: impl FnOnce(&KeySet, &Expected<'_>) -> Result<T, TokenFault>,
) -> Result<T, VerifyError> {
    let keys = match request.fetched.keys {
        Lookup::Known(keys) => keys,
        Lookup::Failed => return Err(VerifyError::KeysUnavailable),
        Lookup::NotYet => return Err(VerifyError::KeysNeeded),
    };
    let provider = &request.gate.settings.provider;
    let expected = Expected {
        issuer: &provider.issuer,
        client_id: &provider.client_id,
        nonce,
        groups_claim: &provider.groups_claim,
        now: request.now,
    };
    verify(keys, &expected).map_err(|fault| {
        if fault == TokenFault::UnknownKey && may_fetch_again(keys, request.now) {
            VerifyError::KeysNeeded
        } else {
            VerifyError::Invalid(fault)
        }
    })
}

/// Returns whether the keys may be fetched again for a token with an unknown key ID.
pub(crate) fn may_fetch_again(keys: &KeySet, now: u64) -> bool {
    keys.looked_again_at.saturating_add(KEYS_RETRY_SECONDS) <= now
}
