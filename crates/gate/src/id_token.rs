//! Verifying an ID token, OpenID Connect Core 1.0, section 3.1.3.7, and a logout token, which is much like one.

use jsonwebtoken::{Algorithm, Validation};
use serde_json::{Map, Value as Json};

use crate::crypto::equal;
use crate::provider::{KeySet, Metadata};

/// Whoever the provider signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Identity {
    pub(crate) subject: String,
    /// In lower case, and only when the provider has verified it.
    pub(crate) email: Option<String>,
    pub(crate) groups: Vec<String>,
    pub(crate) nonce: Option<String>,
    /// The session at the provider.
    pub(crate) sid: Option<String>,
    /// When the provider issued the token, in Unix time.
    pub(crate) issued_at: u64,
}

/// The session that has ended at the provider, and when the provider said so.
pub(crate) struct Ended {
    pub(crate) whose: EndedSession,
    /// Unix time.
    pub(crate) at: u64,
}

/// What a logout token names: OpenID Connect Back-Channel Logout 1.0, section 2.4.
pub(crate) enum EndedSession {
    /// All sessions of a subject.
    Subject(String),
    /// One session, and the subject whose session it is, where the token names it.
    Session { sid: String, subject: Option<String> },
}

/// Why an ID token is not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// Not a JWT, or not one of an algorithm that the provider and the gate have in common.
    Form,
    /// No key of that name; newer keys may have it.
    UnknownKey,
    /// No key verifies it.
    Signature,
    /// Of another provider.
    Issuer,
    /// For somebody else, or not for this client alone.
    Audience,
    /// Expired, or issued in the future or long ago.
    Time,
    /// Of another login.
    Nonce,
    /// No subject identifier, or one of more than 255 bytes.
    Subject,
}

impl Refused {
    /// The name in the log.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Form => "form",
            Self::UnknownKey => "unknown-key",
            Self::Signature => "signature",
            Self::Issuer => "issuer",
            Self::Audience => "audience",
            Self::Time => "time",
            Self::Nonce => "nonce",
            Self::Subject => "subject",
        }
    }
}

/// What the token has to say.
pub(crate) struct Expected<'a> {
    pub(crate) issuer: &'a str,
    pub(crate) client_id: &'a str,
    /// None for a token that no login asked for.
    pub(crate) nonce: Option<&'a str>,
    pub(crate) groups_claim: &'a str,
    pub(crate) now: u64,
}

/// Name of the one event that a logout token tells of.
const LOGOUT_EVENT: &str = "http://schemas.openid.net/event/backchannel-logout";
/// Seconds that the provider's clock may differ from the clock of the edge.
pub const PROVIDER_CLOCK_SKEW_SECONDS: u64 = 120;
/// Seconds from the provider's signature to the time at which the gate reads it.
const MAX_AGE_SECONDS: u64 = 600;

/// The identity of an ID token.
pub(crate) fn verify(
    token: &str,
    metadata: &Metadata,
    keys: &KeySet,
    expected: &Expected<'_>,
) -> Result<Identity, Refused> {
    expected.identity(&verified(token, metadata, keys)?)
}

/// What a logout token says: Back-Channel Logout 1.0, section 2.6.
pub(crate) fn verify_logout(
    token: &str,
    metadata: &Metadata,
    keys: &KeySet,
    expected: &Expected<'_>,
) -> Result<Ended, Refused> {
    expected.ended(&verified(token, metadata, keys)?)
}

fn verified(token: &str, metadata: &Metadata, keys: &KeySet) -> Result<Claims, Refused> {
    let header = jsonwebtoken::decode_header(token).map_err(|_| Refused::Form)?;
    // An extension that must be understood is not: RFC 7515, section 4.1.11.
    if !metadata.algorithms.contains(&header.alg) || header.crit.is_some() {
        return Err(Refused::Form);
    }
    let candidates = keys.candidates(header.kid.as_deref(), header.alg);
    if candidates.is_empty() {
        return Err(Refused::UnknownKey);
    }
    candidates.into_iter().find_map(|key| claims(token, key, header.alg)).ok_or(Refused::Signature)
}

fn claims(token: &str, key: &jsonwebtoken::DecodingKey, algorithm: Algorithm) -> Option<Claims> {
    jsonwebtoken::decode(token, key, &signature_alone(algorithm)).ok().map(|token| Claims(token.claims))
}

/// Claims are judged here and by a clock that is given, so that deciding stays pure.
fn signature_alone(algorithm: Algorithm) -> Validation {
    let mut validation = Validation::new(algorithm);
    validation.required_spec_claims.clear();
    validation.validate_exp = false;
    validation.validate_aud = false;
    validation
}

/// Claims by name. One of another kind than it should have is as good as none.
struct Claims(Map<String, Json>);

impl Claims {
    fn text(&self, name: &str) -> Option<&str> {
        self.0.get(name)?.as_str()
    }

    /// A time, which may have a fraction. Negative times are 0.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the conversion saturates")]
    fn seconds(&self, name: &str) -> Option<u64> {
        let claim = self.0.get(name)?;
        claim.as_u64().or_else(|| claim.as_f64().map(|seconds| seconds as u64))
    }

    /// An identifier of 1 to 255 bytes: OpenID Connect Core 1.0, section 2.
    fn identifier(&self, name: &str) -> Option<String> {
        self.text(name).filter(|text| (1..=255).contains(&text.len())).map(str::to_owned)
    }

    /// One text, or all in a list.
    fn texts(&self, name: &str) -> Vec<&str> {
        match self.0.get(name) {
            Some(Json::String(one)) => vec![one],
            Some(Json::Array(several)) => several.iter().filter_map(Json::as_str).collect(),
            _ => Vec::new(),
        }
    }
}

impl Expected<'_> {
    fn check(&self, claims: &Claims) -> Result<(), Refused> {
        if claims.text("iss") != Some(self.issuer) {
            return Err(Refused::Issuer);
        }
        self.check_audience(claims)?;
        self.check_time(claims)
    }

    fn ended(&self, claims: &Claims) -> Result<Ended, Refused> {
        self.check(claims)?;
        let event = claims.0.get("events").and_then(|events| events.get(LOGOUT_EVENT));
        let is_logout = event.is_some_and(Json::is_object) && claims.text("jti").is_some();
        // With a nonce it would be an ID token.
        if !is_logout || claims.0.contains_key("nonce") {
            return Err(Refused::Form);
        }
        let whose = match (claims.identifier("sub"), claims.identifier("sid")) {
            (subject, Some(sid)) => EndedSession::Session { sid, subject },
            (Some(subject), None) => EndedSession::Subject(subject),
            (None, None) => return Err(Refused::Subject),
        };
        Ok(Ended { whose, at: claims.seconds("iat").ok_or(Refused::Time)? })
    }

    fn identity(&self, claims: &Claims) -> Result<Identity, Refused> {
        self.check(claims)?;
        let nonce = claims.text("nonce");
        if nonce.is_none() && claims.0.contains_key("nonce") {
            return Err(Refused::Nonce);
        }
        let is = |wanted: &str| nonce.is_some_and(|nonce| equal(nonce.as_bytes(), wanted.as_bytes()));
        if !self.nonce.is_none_or(is) {
            return Err(Refused::Nonce);
        }
        let subject = claims.identifier("sub").ok_or(Refused::Subject)?;
        let verified =
            claims.0.get("email_verified").is_some_and(|verified| verified == true || verified == "true");
        let email = claims.text("email").filter(|_| verified).map(str::to_ascii_lowercase);
        let groups = claims.texts(self.groups_claim).into_iter().map(str::to_owned).collect();
        Ok(Identity {
            subject,
            email,
            groups,
            nonce: nonce.map(str::to_owned),
            sid: claims.identifier("sid"),
            issued_at: claims.seconds("iat").ok_or(Refused::Time)?,
        })
    }

    fn check_audience(&self, claims: &Claims) -> Result<(), Refused> {
        // Others that the token is for are others that could use it here, and none of them is trusted.
        let ours_alone = claims.texts("aud") == [self.client_id];
        let for_us = claims.0.get("azp").is_none_or(|party| party == self.client_id);
        if ours_alone && for_us { Ok(()) } else { Err(Refused::Audience) }
    }

    fn check_time(&self, claims: &Claims) -> Result<(), Refused> {
        let now = self.now;
        let latest = now.saturating_add(PROVIDER_CLOCK_SKEW_SECONDS);
        let (Some(exp), Some(iat)) = (claims.seconds("exp"), claims.seconds("iat")) else {
            return Err(Refused::Time);
        };
        let begun = !claims.0.contains_key("nbf") || claims.seconds("nbf").is_some_and(|nbf| nbf <= latest);
        let oldest = now.saturating_sub(PROVIDER_CLOCK_SKEW_SECONDS + MAX_AGE_SECONDS);
        let fresh = (oldest..=latest).contains(&iat);
        let expired = exp <= now.saturating_sub(PROVIDER_CLOCK_SKEW_SECONDS);
        if begun && fresh && !expired { Ok(()) } else { Err(Refused::Time) }
    }
}
