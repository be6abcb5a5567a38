//! The gate's own session: a small JWT in a cookie, so that a request with one costs no I/O.

use std::borrow::Cow;

use ring::hmac;
use serde::{Deserialize, Serialize};
use settings::{CLOCK_SKEW_SECONDS, Pseudonym};

use crate::crypto::from_base64url;
use crate::gate::Gate;
use crate::id_token::PROVIDER_CLOCK_SKEW_SECONDS;
use crate::visitor::Visitor;

/// The part of a session that a refresh takes over.
#[derive(Clone, Debug)]
pub(crate) struct Standing {
    /// Its own name.
    pub(crate) sid: String,
    /// Pseudonyms of the session at the provider. A provider may give it another `sid` at a refresh, and all of them count.
    pub(crate) provider_sids: Vec<String>,
    /// When the user signed in, in Unix time by the clock of the edge.
    pub(crate) auth_time: u64,
    /// When the provider issued the ID token of that sign-in, in Unix time by the clock of the provider.
    pub(crate) provider_iat: u64,
}

impl Standing {
    /// Adds a name of the session at the provider, if it is new. A session that began without one stays without: a logout may
    /// have ended it, as it ends all sessions without a name, before this instance knew.
    pub(crate) fn add_provider_session(&mut self, sid: Pseudonym) {
        let sid = sid.to_string();
        if !self.provider_sids.is_empty() && !self.provider_sids.contains(&sid) {
            self.provider_sids.push(sid);
        }
    }

    /// Whether the session at the provider has had so many names that the next one begins a new session.
    pub(crate) fn has_many_provider_sessions(&self) -> bool {
        self.provider_sids.len() >= MAX_PROVIDER_SESSIONS
    }
}

/// Names of the session at the provider that a session remembers.
const MAX_PROVIDER_SESSIONS: usize = 16;

/// A valid session.
#[derive(Debug)]
pub(crate) struct Session {
    pub(crate) visitor: Visitor,
    /// Its claims, for who needs more of them: few requests do.
    claims: Vec<u8>,
    /// When it was issued and when it ends, in Unix time.
    pub(crate) issued_at: u64,
    pub(crate) ends: u64,
}

impl Session {
    /// What a refreshed session takes over.
    pub(crate) fn standing(&self) -> Option<Standing> {
        let claims: Claims<'_> = serde_json::from_slice(&self.claims).ok()?;
        Some(Standing {
            sid: claims.sid.into_owned(),
            provider_sids: claims.provider_sids.split_ascii_whitespace().map(str::to_owned).collect(),
            auth_time: claims.auth_time,
            provider_iat: claims.provider_iat,
        })
    }
}

/// What the JWT says.
#[derive(Serialize, Deserialize)]
struct Claims<'a> {
    sub: String,
    /// The session's own name.
    #[serde(borrow)]
    sid: Cow<'a, str>,
    /// Pseudonyms of the session at the provider, with spaces between them: a list would cost each request an allocation.
    #[serde(borrow, default, skip_serializing_if = "str::is_empty")]
    provider_sids: Cow<'a, str>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    email: Option<String>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    email_pseudonym: Option<Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    groups: Vec<String>,
    #[serde(borrow)]
    aud: Cow<'a, str>,
    /// Issuer identifier of the provider that the visitor signed in with.
    #[serde(borrow)]
    idp: Cow<'a, str>,
    /// Of this site with it: RFC 8693, section 4.3.
    #[serde(borrow)]
    client_id: Cow<'a, str>,
    auth_time: u64,
    provider_iat: u64,
    iat: u64,
    exp: u64,
}

/// Signs a session with the key of the time.
pub(crate) fn sign(gate: &Gate, visitor: Visitor, standing: &Standing, now: u64) -> Option<String> {
    let key = gate.keys.signing(now)?;
    let Visitor { sub, email, email_pseudonym, groups } = visitor;
    let exp = now + u64::from(gate.settings.session.lifetime_seconds);
    let provider = &gate.settings.provider;
    let claims = Claims {
        sub,
        sid: standing.sid.as_str().into(),
        provider_sids: standing.provider_sids.join(" ").into(),
        email,
        email_pseudonym: email_pseudonym.map(|email| email.to_string().into()),
        groups,
        aud: gate.site.as_str().into(),
        idp: provider.issuer.as_str().into(),
        client_id: provider.client_id.as_str().into(),
        auth_time: standing.auth_time,
        provider_iat: standing.provider_iat,
        iat: now,
        exp,
    };
    jsonwebtoken::encode(&key.header(), &claims, &key.sign).ok()
}

/// A session that this site signed for its provider of today, and that has not ended.
pub(crate) fn verify(gate: &Gate, token: &str, now: u64) -> Option<Session> {
    let (message, signature) = token.rsplit_once('.')?;
    let (header, payload) = message.split_once('.')?;
    let key = gate.keys.find_by_encoded_header(header)?;
    hmac::verify(&key.verify, message.as_bytes(), &from_base64url(signature)?).ok()?;
    let text = from_base64url(payload)?;
    let claims: Claims<'_> = serde_json::from_slice(&text).ok()?;
    let lifetime = u64::from(gate.settings.session.lifetime_seconds);
    // A lifetime that was shortened since is kept to as well.
    let ends = claims.exp.min(claims.iat.saturating_add(lifetime));
    let provider = &gate.settings.provider;
    let ours =
        claims.aud == gate.site && claims.idp == provider.issuer && claims.client_id == provider.client_id;
    let valid = now < ends && claims.iat <= now.saturating_add(CLOCK_SKEW_SECONDS);
    // A session that says otherwise is a forgery: it would outlive every revocation.
    let began_before = claims.auth_time <= claims.iat
        && claims.provider_iat <= claims.iat.saturating_add(PROVIDER_CLOCK_SKEW_SECONDS);
    if !(ours && valid && began_before) || is_revoked(gate, &claims) || is_logged_out(gate, &claims) {
        return None;
    }
    let issued_at = claims.iat;
    let email_pseudonym = claims.email_pseudonym();
    let visitor = Visitor { sub: claims.sub, email: claims.email, email_pseudonym, groups: claims.groups };
    Some(Session { visitor, claims: text, issued_at, ends })
}

impl Claims<'_> {
    fn email_pseudonym(&self) -> Option<Pseudonym> {
        self.email_pseudonym.as_deref()?.parse().ok()
    }
}

/// Whether an operator has ended the session.
fn is_revoked(gate: &Gate, claims: &Claims<'_>) -> bool {
    gate.revocations.ends(&claims.sid, claims.auth_time, || {
        [Some(gate.pseudonyms().subject(&claims.sub)), claims.email_pseudonym()]
    })
}

/// Whether the session has ended at the provider. Most gates have no logouts, and then this costs nothing.
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
    if claims.provider_sids.split_ascii_whitespace().any(has_logout) {
        return true;
    }
    let names = gate.pseudonyms().subject_pseudonyms(&claims.sub);
    let has_ended = |name: Pseudonym| logouts.ended_at(name).is_some_and(began_by);
    has_ended(names.user) || (!knows_session && has_ended(names.without_session))
}
