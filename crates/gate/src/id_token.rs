//! Verifies ID tokens (OpenID Connect Core 1.0, section 3.1.3.7) and logout tokens (Back-Channel Logout 1.0, section 2.6).

use jsonwebtoken::{Algorithm, Validation};
use serde_json::{Map, Value as Json};

use crate::crypto::equal;
use crate::provider::{KeySet, Metadata};

/// The user that an ID token identifies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Identity {
    pub(crate) subject: String,
    /// The e-mail address in lower case, if the provider has verified it.
    pub(crate) email: Option<String>,
    pub(crate) groups: Vec<String>,
    /// Whether the token omits the groups because there are too many.
    pub(crate) groups_overage: bool,
    /// All claims of the ID token.
    pub(crate) claims: Map<String, Json>,
    pub(crate) nonce: Option<String>,
    /// The provider's identifier of its session.
    pub(crate) sid: Option<String>,
    /// Unix time at which the provider issued the token.
    pub(crate) issued_at: u64,
    /// Unix time at which the provider authenticated the user.
    pub(crate) auth_time: Option<u64>,
    /// Authentication context class reference.
    pub(crate) acr: Option<String>,
}

/// The claims of a logout token.
pub(crate) struct LogoutToken {
    pub(crate) target: LogoutTarget,
    /// Unix time at which the provider issued the token.
    pub(crate) issued_at: u64,
}

/// The sessions that a logout token ends: OpenID Connect Back-Channel Logout 1.0, section 2.4.
pub(crate) enum LogoutTarget {
    /// All sessions of a user.
    Subject(String),
    /// A single session, with the subject identifier of its user if the token contains it.
    Session { sid: String, subject: Option<String> },
}

/// Why an ID token or a logout token is not valid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TokenFault {
    /// The token is not a JWT, or its algorithm is not one that both the provider and the gate support.
    Form,
    /// The token is of another type, such as an access token: RFC 8725, section 3.11.
    Type,
    /// The provider's keys do not contain the token's key ID. Newer keys may contain it.
    UnknownKey,
    /// No key verifies the signature.
    Signature,
    /// Another provider has issued the token.
    Issuer,
    /// The token is for another client, or for several clients.
    Audience,
    /// The token has expired, or was issued in the future or too long ago.
    Time,
    /// The token belongs to another login.
    Nonce,
    /// The subject identifier is missing, empty, or longer than 255 bytes.
    Subject,
    /// The token has the form of a site token, and the operator has made none with this text.
    UnknownToken,
}

impl TokenFault {
    /// Returns the name that the log uses.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Form => "form",
            Self::Type => "type",
            Self::UnknownKey => "unknown-key",
            Self::Signature => "signature",
            Self::Issuer => "issuer",
            Self::Audience => "audience",
            Self::Time => "time",
            Self::Nonce => "nonce",
            Self::Subject => "subject",
            Self::UnknownToken => "unknown-token",
        }
    }
}

/// The values that the claims of a token must have.
pub(crate) struct Expected<'a> {
    pub(crate) issuer: &'a str,
    pub(crate) client_id: &'a str,
    /// The nonce of the login. `None` accepts every nonce, because a refreshed token need not have one.
    pub(crate) nonce: Option<&'a str>,
    pub(crate) groups_claim: &'a str,
    pub(crate) now: u64,
}

/// The `typ` of JWTs without a more precise type: RFC 7519, section 5.1.
pub(crate) const JWT: &str = "JWT";
/// The `typ` of logout tokens. Many providers use [`JWT`] instead.
const LOGOUT_JWT: &str = "logout+jwt";
/// The event that a logout token must contain.
const LOGOUT_EVENT: &str = "http://schemas.openid.net/event/backchannel-logout";
/// Seconds that the provider's clock may differ from the clock of an edge location.
pub const PROVIDER_CLOCK_SKEW_SECONDS: u64 = 120;
/// The longest time between issuing and verifying a token.
const MAX_AGE_SECONDS: u64 = 600;

/// Verifies an ID token, and returns the user that it identifies.
pub(crate) fn verify_id_token(
    token: &str,
    metadata: &Metadata,
    keys: &KeySet,
    expected: &Expected<'_>,
) -> Result<Identity, TokenFault> {
    expected.identity(verify_signature(token, &metadata.algorithms, keys, &[JWT])?)
}

/// Verifies a logout token, and returns the sessions that it ends.
pub(crate) fn verify_logout_token(
    token: &str,
    metadata: &Metadata,
    keys: &KeySet,
    expected: &Expected<'_>,
) -> Result<LogoutToken, TokenFault> {
    expected.logout(&verify_signature(token, &metadata.algorithms, keys, &[JWT, LOGOUT_JWT])?)
}

/// Verifies the signature of a token with one of the algorithms, whose `typ` is missing or one of the types, and returns the claims. Their
/// values are not checked.
pub(crate) fn verify_signature(
    token: &str,
    algorithms: &[Algorithm],
    keys: &KeySet,
    types: &[&str],
) -> Result<Claims, TokenFault> {
    let header = jsonwebtoken::decode_header(token).map_err(|_| TokenFault::Form)?;
    // `crit` lists extensions that a verifier must support, and the gate supports none: RFC 7515, section 4.1.11.
    if !algorithms.contains(&header.alg) || header.crit.is_some() {
        return Err(TokenFault::Form);
    }
    if header.typ.is_some_and(|typ| !types.iter().any(|name| typ.eq_ignore_ascii_case(name))) {
        return Err(TokenFault::Type);
    }
    let candidates = keys.candidates(header.kid.as_deref(), header.alg);
    if candidates.is_empty() {
        return Err(TokenFault::UnknownKey);
    }
    candidates.into_iter().find_map(|key| claims(token, key, header.alg)).ok_or(TokenFault::Signature)
}

fn claims(token: &str, key: &jsonwebtoken::DecodingKey, algorithm: Algorithm) -> Option<Claims> {
    jsonwebtoken::decode(token, key, &signature_only(algorithm)).ok().map(|token| Claims(token.claims))
}

/// Makes jsonwebtoken verify the signature only. [`Expected`] checks the claims, because it takes the time as an argument.
fn signature_only(algorithm: Algorithm) -> Validation {
    let mut validation = Validation::new(algorithm);
    validation.required_spec_claims.clear();
    validation.validate_exp = false;
    validation.validate_aud = false;
    validation
}

/// Claims by name. A claim with the wrong JSON type counts as missing.
pub(crate) struct Claims(pub(crate) Map<String, Json>);

impl Claims {
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.0.get(name)?.as_str()
    }

    /// Returns a time, rounded down. A negative time is 0.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the conversion saturates")]
    pub(crate) fn seconds(&self, name: &str) -> Option<u64> {
        let claim = self.0.get(name)?;
        claim.as_u64().or_else(|| claim.as_f64().map(|seconds| seconds as u64))
    }

    /// Returns whether the groups are missing because there are too many: Microsoft Entra then names another place for them (OpenID Connect
    /// Core 1.0, section 5.6.2), or only says that there are some.
    fn omit_groups(&self, groups_claim: &str) -> bool {
        let is_elsewhere = self.0.get("_claim_names").is_some_and(|names| names.get(groups_claim).is_some());
        let has_some = groups_claim == "groups"
            && self.0.get("hasgroups").is_some_and(|has| has == true || has == "true");
        !self.0.contains_key(groups_claim) && (is_elsewhere || has_some)
    }

    /// Returns an identifier of 1 to 255 bytes: OpenID Connect Core 1.0, section 2.
    fn identifier(&self, name: &str) -> Option<String> {
        let text = self.text(name)?;
        if (1..=255).contains(&text.len()) { Some(text.to_owned()) } else { None }
    }

    /// Returns the strings of a claim that is a string or a list.
    pub(crate) fn texts(&self, name: &str) -> Vec<&str> {
        match self.0.get(name) {
            Some(Json::String(text)) => vec![text],
            Some(Json::Array(texts)) => texts.iter().filter_map(Json::as_str).collect(),
            _ => Vec::new(),
        }
    }

    /// Returns whether a token that expires at a time has begun and has not expired, with the clock skew.
    pub(crate) fn is_current(&self, exp: u64, now: u64) -> bool {
        let latest = now.saturating_add(PROVIDER_CLOCK_SKEW_SECONDS);
        let has_begun = !self.0.contains_key("nbf") || self.seconds("nbf").is_some_and(|nbf| nbf <= latest);
        has_begun && exp > now.saturating_sub(PROVIDER_CLOCK_SKEW_SECONDS)
    }
}

impl Expected<'_> {
    fn check(&self, claims: &Claims) -> Result<(), TokenFault> {
        if claims.text("iss") != Some(self.issuer) {
            return Err(TokenFault::Issuer);
        }
        self.check_audience(claims)?;
        self.check_time(claims)
    }

    fn logout(&self, claims: &Claims) -> Result<LogoutToken, TokenFault> {
        self.check(claims)?;
        let event = claims.0.get("events").and_then(|events| events.get(LOGOUT_EVENT));
        let is_logout = event.is_some_and(Json::is_object) && claims.text("jti").is_some();
        // A nonce must not be there, so that an ID token is never taken for a logout token.
        if !is_logout || claims.0.contains_key("nonce") {
            return Err(TokenFault::Form);
        }
        let target = match (claims.identifier("sub"), claims.identifier("sid")) {
            (subject, Some(sid)) => LogoutTarget::Session { sid, subject },
            (Some(subject), None) => LogoutTarget::Subject(subject),
            (None, None) => return Err(TokenFault::Subject),
        };
        Ok(LogoutToken { target, issued_at: claims.seconds("iat").ok_or(TokenFault::Time)? })
    }

    fn identity(&self, claims: Claims) -> Result<Identity, TokenFault> {
        self.check(&claims)?;
        let nonce = claims.text("nonce");
        if nonce.is_none() && claims.0.contains_key("nonce") {
            return Err(TokenFault::Nonce);
        }
        if let Some(expected) = self.nonce
            && !nonce.is_some_and(|nonce| equal(nonce.as_bytes(), expected.as_bytes()))
        {
            return Err(TokenFault::Nonce);
        }
        let subject = claims.identifier("sub").ok_or(TokenFault::Subject)?;
        // Some providers send the boolean as a string.
        let is_verified =
            claims.0.get("email_verified").is_some_and(|verified| verified == true || verified == "true");
        let email = if is_verified { claims.text("email").map(str::to_ascii_lowercase) } else { None };
        let groups = claims.texts(self.groups_claim).into_iter().map(str::to_owned).collect();
        Ok(Identity {
            subject,
            email,
            groups,
            groups_overage: claims.omit_groups(self.groups_claim),
            nonce: nonce.map(str::to_owned),
            sid: claims.identifier("sid"),
            issued_at: claims.seconds("iat").ok_or(TokenFault::Time)?,
            auth_time: claims.seconds("auth_time"),
            acr: claims.text("acr").map(str::to_owned),
            claims: claims.0,
        })
    }

    fn check_audience(&self, claims: &Claims) -> Result<(), TokenFault> {
        // Every other client in the audience could use the token here, and the gate trusts no other client.
        let is_only_audience = claims.texts("aud") == [self.client_id];
        let is_authorized_party = claims.0.get("azp").is_none_or(|party| party == self.client_id);
        if is_only_audience && is_authorized_party { Ok(()) } else { Err(TokenFault::Audience) }
    }

    fn check_time(&self, claims: &Claims) -> Result<(), TokenFault> {
        let now = self.now;
        let latest = now.saturating_add(PROVIDER_CLOCK_SKEW_SECONDS);
        let (Some(exp), Some(iat)) = (claims.seconds("exp"), claims.seconds("iat")) else {
            return Err(TokenFault::Time);
        };
        let oldest = now.saturating_sub(PROVIDER_CLOCK_SKEW_SECONDS + MAX_AGE_SECONDS);
        let is_fresh = (oldest..=latest).contains(&iat);
        if is_fresh && claims.is_current(exp, now) { Ok(()) } else { Err(TokenFault::Time) }
    }
}
