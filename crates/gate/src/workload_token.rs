//! Verifies the tokens of machines: JWTs for this site from an issuer that a rule names.

use serde_json::{Map, Value as Json};

use crate::crypto::from_base64url;
use crate::id_token::{self, JWT, PROVIDER_CLOCK_SKEW_SECONDS, TokenFault, verify_signature};
use crate::issuer::IssuerKeys;

/// The `typ` of tokens for machines. Access tokens can have their own: RFC 9068, section 2.1.
const TYPES: [&str; 3] = [JWT, "at+jwt", "application/at+jwt"];
/// The longest lifetime of a token. A token cannot be revoked before it expires.
const MAX_LIFETIME_SECONDS: u64 = 86_400;

/// The claims of a token that is valid for some site. Rules decide whether it is valid for an object of this site.
pub(crate) struct Claims {
    pub(crate) subject: String,
    /// The only audience.
    pub(crate) audience: String,
    /// All claims.
    pub(crate) all: Map<String, Json>,
}

/// Returns the issuer that a token claims to be from.
pub(crate) fn unverified_issuer(token: &str) -> Option<String> {
    let payload = from_base64url(token.split('.').nth(1)?)?;
    let claims: Json = serde_json::from_slice(&payload).ok()?;
    claims["iss"].as_str().map(str::to_owned)
}

/// Verifies the signature of a token, its issuer and its times, and that it has one audience and a subject.
pub(crate) fn verify(token: &str, issuer: &IssuerKeys, name: &str, now: u64) -> Result<Claims, TokenFault> {
    let claims = verify_signature(token, &issuer.algorithms, &issuer.keys, &TYPES)?;
    if claims.text("iss") != Some(name) {
        return Err(TokenFault::Issuer);
    }
    check_time(&claims, now)?;
    // ID tokens of users have a nonce.
    if claims.0.contains_key("nonce") {
        return Err(TokenFault::Nonce);
    }
    // Each other audience could use the token here.
    let [audience] = claims.texts("aud")[..] else { return Err(TokenFault::Audience) };
    let subject = claims.text("sub").filter(|subject| !subject.is_empty()).ok_or(TokenFault::Subject)?;
    Ok(Claims { subject: subject.to_owned(), audience: audience.to_owned(), all: claims.0 })
}

fn check_time(claims: &id_token::Claims, now: u64) -> Result<(), TokenFault> {
    let (Some(exp), Some(iat)) = (claims.seconds("exp"), claims.seconds("iat")) else {
        return Err(TokenFault::Time);
    };
    let is_short = exp <= iat.saturating_add(MAX_LIFETIME_SECONDS);
    let is_issued = iat <= now.saturating_add(PROVIDER_CLOCK_SKEW_SECONDS);
    if is_short && is_issued && claims.is_current(exp, now) { Ok(()) } else { Err(TokenFault::Time) }
}
