//! The tokens that an operator makes for machines. The gate knows their hashes only.

use settings::{SiteToken, SiteTokens};

use crate::crypto::{equal, sha256};

/// Returns the hash by which the gate knows a site token: SHA-256 of its whole text. A token has 256 random bits, so that a slow hash
/// would add nothing.
pub fn hash(token: &str) -> [u8; 32] {
    sha256(token.as_bytes())
}

/// Returns whether a text has the form of a site token.
pub(crate) fn is_site_token(text: &str) -> bool {
    text.starts_with(SiteToken::PREFIX)
}

/// Returns the token with this text, whether or not it is valid now.
pub(crate) fn find<'a>(tokens: &'a SiteTokens, text: &str) -> Option<&'a SiteToken> {
    let hash = hash(text);
    tokens.all().find(|token| equal(&token.hash, &hash))
}
