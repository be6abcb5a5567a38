//! Verifying an ID token: OpenID Connect Core 1.0, section 3.1.3.7.

use jsonwebtoken::Algorithm;
use serde::Deserialize;
use serde_json::{Map, Value as Json};

use crate::crypto::equal;
use crate::provider::{KeySet, Metadata};
use crate::session::signature_alone;

/// Whoever the provider signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Identity {
    pub(crate) subject: String,
    /// In lower case, and only when the provider has verified it.
    pub(crate) email: Option<String>,
    pub(crate) groups: Vec<String>,
}

/// Why an ID token is not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refused {
    /// Not a JWT, or not one of an algorithm that the provider and the gate have in common.
    Form,
    /// No key of that name; newer keys may have it.
    UnknownKey,
    Signature,
    Issuer,
    Audience,
    /// Expired, or issued in the future or long ago.
    Time,
    Nonce,
    Subject,
}

/// What the token has to say.
pub(crate) struct Expected<'a> {
    pub(crate) issuer: &'a str,
    pub(crate) client_id: &'a str,
    pub(crate) nonce: &'a str,
    pub(crate) groups_claim: &'a str,
    pub(crate) now: u64,
}

#[derive(Deserialize)]
struct Claims {
    iss: Option<String>,
    sub: Option<String>,
    aud: Option<Json>,
    azp: Option<String>,
    exp: Option<f64>,
    iat: Option<f64>,
    nbf: Option<f64>,
    nonce: Option<String>,
    email: Option<String>,
    email_verified: Option<Json>,
    #[serde(flatten)]
    others: Map<String, Json>,
}

/// Seconds that the provider's clock may differ from ours.
const SKEW: f64 = 120.0;
/// Seconds from the provider's signature to our reading it.
const OLDEST: f64 = 600.0;

pub(crate) fn verify(
    token: &str,
    metadata: &Metadata,
    keys: &KeySet,
    expected: &Expected<'_>,
) -> Result<Identity, Refused> {
    let header = jsonwebtoken::decode_header(token).map_err(|_| Refused::Form)?;
    // An extension that must be understood is not: RFC 7515, section 4.1.11.
    if !metadata.algorithms.contains(&header.alg) || header.crit.is_some() {
        return Err(Refused::Form);
    }
    let candidates = keys.candidates(header.kid.as_deref(), header.alg);
    if candidates.is_empty() {
        return Err(Refused::UnknownKey);
    }
    let verified =
        candidates.into_iter().find_map(|key| claims(token, key, header.alg)).ok_or(Refused::Signature)?;
    expected.check(verified)
}

fn claims(token: &str, key: &jsonwebtoken::DecodingKey, algorithm: Algorithm) -> Option<Claims> {
    Some(jsonwebtoken::decode(token, key, &signature_alone(algorithm)).ok()?.claims)
}

impl Expected<'_> {
    fn check(&self, mut claims: Claims) -> Result<Identity, Refused> {
        if claims.iss.as_deref() != Some(self.issuer) {
            return Err(Refused::Issuer);
        }
        self.check_audience(&claims)?;
        self.check_time(&claims)?;
        if !claims.nonce.is_some_and(|nonce| equal(nonce.as_bytes(), self.nonce.as_bytes())) {
            return Err(Refused::Nonce);
        }
        let subject =
            claims.sub.filter(|subject| (1..=255).contains(&subject.len())).ok_or(Refused::Subject)?;
        let verified = match claims.email_verified {
            Some(Json::Bool(verified)) => verified,
            Some(Json::String(text)) => text == "true",
            _ => false,
        };
        let groups = match claims.others.remove(self.groups_claim) {
            Some(Json::String(group)) => vec![group],
            Some(Json::Array(groups)) => {
                groups.into_iter().filter_map(|group| group.as_str().map(str::to_owned)).collect()
            }
            _ => Vec::new(),
        };
        let email = claims.email.filter(|_| verified).map(|email| email.to_ascii_lowercase());
        Ok(Identity { subject, email, groups })
    }

    fn check_audience(&self, claims: &Claims) -> Result<(), Refused> {
        let audiences: Vec<&str> = match &claims.aud {
            Some(Json::String(one)) => vec![one],
            Some(Json::Array(several)) => several.iter().filter_map(Json::as_str).collect(),
            _ => Vec::new(),
        };
        let party = claims.azp.as_deref();
        let ours = audiences.contains(&self.client_id);
        // With several audiences, the token has to say that it was made for us.
        let for_us = party == Some(self.client_id) || (party.is_none() && audiences.len() == 1);
        if ours && for_us { Ok(()) } else { Err(Refused::Audience) }
    }

    #[expect(clippy::cast_precision_loss, reason = "seconds since 1970 are exact in f64")]
    fn check_time(&self, claims: &Claims) -> Result<(), Refused> {
        let now = self.now as f64;
        let (Some(exp), Some(iat)) = (claims.exp, claims.iat) else { return Err(Refused::Time) };
        let begun = claims.nbf.is_none_or(|nbf| nbf <= now + SKEW);
        let fresh = iat <= now + SKEW && iat >= now - SKEW - OLDEST;
        if begun && fresh && exp > now - SKEW { Ok(()) } else { Err(Refused::Time) }
    }
}
