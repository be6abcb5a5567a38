//! The gate's session: a small JWT in a cookie. A request with a session needs no I/O.

use std::borrow::Cow;

use ring::hmac;
use serde::{Deserialize, Serialize};
use settings::{CLOCK_SKEW_SECONDS, ClaimSet, Pseudonym};

use crate::authentication::Authentication;
use crate::crypto::from_base64url;
use crate::gate::Gate;
use crate::id_token::PROVIDER_CLOCK_SKEW_SECONDS;
use crate::session_name;
use crate::visitor::Visitor;

/// The part of a session that stays the same when the session is refreshed.
#[derive(Clone, Debug)]
pub(crate) struct SessionCore {
    /// Identifier of the session.
    pub(crate) sid: String,
    /// Pseudonyms of the provider's session. A provider may change its `sid` at a refresh, and a logout of any of them ends the session.
    pub(crate) provider_sids: Vec<String>,
    /// Unix time at which the user signed in, by the clock of the edge location.
    pub(crate) auth_time: u64,
    /// Unix time at which the provider issued the ID token of that sign-in, by the clock of the provider.
    pub(crate) provider_iat: u64,
    /// The authentication at the provider, which a refresh does not renew.
    pub(crate) authentication: Authentication,
}

impl SessionCore {
    /// Adds a `sid` of the provider's session, if it is new.
    ///
    /// A session that began without a `sid` stays without one. A logout that ends all sessions without a `sid` may have ended it
    /// before this instance read the logout.
    pub(crate) fn add_provider_session(&mut self, sid: Pseudonym) {
        let sid = sid.to_string();
        if !self.provider_sids.is_empty() && !self.provider_sids.contains(&sid) {
            self.provider_sids.push(sid);
        }
    }

    /// Returns the end (Unix time) of a session that is issued at `issued_at`.
    pub(crate) fn end(&self, limits: &settings::Session, issued_at: u64) -> u64 {
        end(limits, issued_at, self.auth_time)
    }

    /// Returns whether the provider's session has had so many identifiers that the user has to sign in again.
    pub(crate) fn has_many_provider_sessions(&self) -> bool {
        self.provider_sids.len() >= MAX_PROVIDER_SESSIONS
    }
}

/// The most identifiers of the provider's session that a session remembers.
const MAX_PROVIDER_SESSIONS: usize = 16;

/// A valid session.
#[derive(Debug)]
pub(crate) struct Session {
    pub(crate) visitor: Visitor,
    /// The claims as JSON. Few requests need more of them than this struct has.
    claims: Vec<u8>,
    /// Unix time at which the session was issued.
    pub(crate) issued_at: u64,
    /// Unix time at which the session ends.
    pub(crate) ends: u64,
    /// Unix time at which the session ends if the user opens no page.
    pub(crate) idle_end: u64,
    /// Latest possible end of the session (Unix time), however often it is refreshed.
    pub(crate) latest_end: u64,
}

impl Session {
    /// Returns the part that a refreshed session keeps.
    pub(crate) fn core(&self) -> Option<SessionCore> {
        let claims: Claims<'_> = serde_json::from_slice(&self.claims).ok()?;
        Some(SessionCore {
            sid: claims.sid.into_owned(),
            provider_sids: claims.provider_sids.split_ascii_whitespace().map(str::to_owned).collect(),
            auth_time: claims.auth_time,
            provider_iat: claims.provider_iat,
            authentication: Authentication {
                at: claims.provider_auth_time,
                acr: claims.acr.map(Cow::into_owned),
            },
        })
    }
}

/// The claims of the JWT.
#[derive(Serialize, Deserialize)]
struct Claims<'a> {
    sub: String,
    /// Identifier of the session.
    #[serde(borrow)]
    sid: Cow<'a, str>,
    /// Pseudonyms of the provider's session, separated by spaces. A list would need an allocation for each request.
    #[serde(borrow, default, skip_serializing_if = "str::is_empty")]
    provider_sids: Cow<'a, str>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    email: Option<String>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    email_pseudonym: Option<Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    groups: Vec<String>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    groups_overage: bool,
    /// Other claims that rules read.
    #[serde(rename = "claims", default, skip_serializing_if = "ClaimSet::is_empty")]
    other: ClaimSet,
    #[serde(borrow)]
    aud: Cow<'a, str>,
    /// The host at which the session is valid. Scripts of different teams can run at the hosts of a site, and the session of one host
    /// must not open another.
    #[serde(borrow)]
    host: Cow<'a, str>,
    /// Issuer identifier of the provider.
    #[serde(borrow)]
    idp: Cow<'a, str>,
    /// Client identifier of this site at the provider: RFC 8693, section 4.3.
    #[serde(borrow)]
    client_id: Cow<'a, str>,
    auth_time: u64,
    provider_iat: u64,
    /// `auth_time` and `acr` of the ID token, if a rule demands something of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    provider_auth_time: Option<u64>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    acr: Option<Cow<'a, str>>,
    iat: u64,
    exp: u64,
}

/// Signs a session for a host, with the key that signs at this time.
pub(crate) fn sign(
    gate: &Gate,
    visitor: Visitor,
    core: &SessionCore,
    host: &str,
    now: u64,
) -> Option<String> {
    let key = gate.keys.signing(now)?;
    let Visitor { sub, email, email_pseudonym, groups, groups_overage, claims: other } = visitor;
    let provider = &gate.settings.provider;
    let claims = Claims {
        sub,
        sid: core.sid.as_str().into(),
        provider_sids: core.provider_sids.join(" ").into(),
        email,
        email_pseudonym: email_pseudonym.map(|email| email.to_string().into()),
        groups,
        groups_overage,
        other,
        aud: gate.site.as_str().into(),
        host: host.into(),
        idp: provider.issuer.as_str().into(),
        client_id: provider.client_id.as_str().into(),
        auth_time: core.auth_time,
        provider_iat: core.provider_iat,
        provider_auth_time: core.authentication.at,
        acr: core.authentication.acr.as_deref().map(Cow::from),
        iat: now,
        exp: core.end(&gate.settings.session, now),
    };
    jsonwebtoken::encode(&key.header(), &claims, &key.sign).ok()
}

/// Signs a session again for a host, as issued at `issued_at`. It keeps its end.
pub(crate) fn sign_again(
    gate: &Gate,
    session: &Session,
    host: &str,
    issued_at: u64,
    now: u64,
) -> Option<String> {
    let key = gate.keys.signing(now)?;
    let claims: Claims<'_> = serde_json::from_slice(&session.claims).ok()?;
    let claims = Claims { host: host.into(), iat: issued_at, exp: session.ends, ..claims };
    jsonwebtoken::encode(&key.header(), &claims, &key.sign).ok()
}

/// Verifies a session, and returns it if this site signed it for this host and its current provider and it has not ended.
pub(crate) fn verify(gate: &Gate, token: &str, host: &str, now: u64) -> Option<Session> {
    let (message, signature) = token.rsplit_once('.')?;
    let (header, payload) = message.split_once('.')?;
    let key = gate.keys.find_by_encoded_header(header)?;
    hmac::verify(&key.verify, message.as_bytes(), &from_base64url(signature)?).ok()?;
    let text = from_base64url(payload)?;
    let claims: Claims<'_> = serde_json::from_slice(&text).ok()?;
    // The settings may have shorter times than when the session was signed.
    let limits = &gate.settings.session;
    let ends = claims.exp.min(end(limits, claims.iat, claims.auth_time));
    let idle_end =
        limits.idle_seconds.map_or(ends, |seconds| claims.iat.saturating_add(u64::from(seconds)).min(ends));
    let provider = &gate.settings.provider;
    let is_ours = claims.aud == gate.site
        && claims.host == host
        && claims.idp == provider.issuer
        && claims.client_id == provider.client_id;
    let is_current = now < idle_end && claims.iat <= now.saturating_add(CLOCK_SKEW_SECONDS);
    // A session that claims to begin after it was issued would survive revocations, so it is refused.
    let has_begun = claims.auth_time <= claims.iat
        && claims.provider_iat <= claims.iat.saturating_add(PROVIDER_CLOCK_SKEW_SECONDS);
    if !(is_ours && is_current && has_begun) || is_revoked(gate, &claims) || is_logged_out(gate, &claims) {
        return None;
    }
    let issued_at = claims.iat;
    let latest_end = latest_end(limits, claims.auth_time);
    let email_pseudonym = claims.email_pseudonym();
    let visitor = Visitor {
        sub: claims.sub,
        email: claims.email,
        email_pseudonym,
        groups: claims.groups,
        groups_overage: claims.groups_overage,
        claims: claims.other,
    };
    Some(Session { visitor, claims: text, issued_at, ends, idle_end, latest_end })
}

/// Returns the end (Unix time) of a session that is issued at `issued_at`.
fn end(limits: &settings::Session, issued_at: u64, auth_time: u64) -> u64 {
    issued_at.saturating_add(u64::from(limits.lifetime_seconds)).min(latest_end(limits, auth_time))
}

/// Returns the latest possible end of a session, however often it is refreshed.
fn latest_end(limits: &settings::Session, auth_time: u64) -> u64 {
    auth_time.saturating_add(u64::from(limits.max_lifetime()))
}

impl Claims<'_> {
    fn email_pseudonym(&self) -> Option<Pseudonym> {
        self.email_pseudonym.as_deref()?.parse().ok()
    }
}

/// Returns whether an operator has ended the session.
fn is_revoked(gate: &Gate, claims: &Claims<'_>) -> bool {
    gate.revocations.ends(&claims.sid, claims.auth_time, || {
        [Some(gate.pseudonyms().subject(&claims.sub)), claims.email_pseudonym()]
    })
}

/// Returns whether the session has ended at the provider or by a sign-out. This costs nothing while there are no logouts.
fn is_logged_out(gate: &Gate, claims: &Claims<'_>) -> bool {
    let logouts = &gate.logouts;
    let began_by = |at: u64| claims.provider_iat <= at;
    let knows_session = !claims.provider_sids.is_empty();
    if logouts.everyone.is_some_and(began_by)
        || (!knows_session && logouts.without_session.is_some_and(began_by))
    {
        return true;
    }
    if logouts.has_no_entries() {
        return false;
    }
    let has_logout = |sid: &str| sid.parse().is_ok_and(|sid| logouts.ended_at(sid).is_some());
    if session_name::has_ended(logouts, &claims.sid)
        || claims.provider_sids.split_ascii_whitespace().any(has_logout)
    {
        return true;
    }
    let names = gate.pseudonyms().subject_pseudonyms(&claims.sub);
    let has_ended = |name: Pseudonym| logouts.ended_at(name).is_some_and(began_by);
    has_ended(names.user) || (!knows_session && has_ended(names.without_session))
}
