//! The gate's own session: a small JWT in a cookie, so that a request with one costs no I/O.

use std::borrow::Cow;

use jsonwebtoken::{Algorithm, Header};
use ring::hmac;
use serde::{Deserialize, Serialize};
use settings::{Allow, Members, Settings};

use crate::crypto::{base64url, from_base64url};
use crate::gate::Gate;
use crate::id_token::Identity;
use crate::log::pseudonym;

/// Somebody who signed in, with no more of the claims than the rules use.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Visitor {
    /// Subject identifier at the provider.
    pub(crate) sub: String,
    /// A verified address in lower case.
    pub(crate) email: Option<String>,
    pub(crate) groups: Vec<String>,
}

/// What stays the same through all that a session is refreshed.
#[derive(Clone, Debug)]
pub(crate) struct Standing {
    /// Its own name.
    pub(crate) sid: String,
    /// The name in the log of the session at the provider.
    pub(crate) provider_sid: Option<String>,
    /// When its visitor signed in, in Unix time.
    pub(crate) auth_time: u64,
}

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
            provider_sid: claims.provider_sid.map(Cow::into_owned),
            auth_time: claims.auth_time,
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
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    provider_sid: Option<Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    email: Option<String>,
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
    iat: u64,
    exp: u64,
}

/// Seconds that the clocks of two edge locations may differ.
const SKEW: u64 = 60;

impl Visitor {
    /// Whoever an ID token speaks of.
    pub(crate) fn of(identity: Identity, settings: &Settings) -> Self {
        let members = || {
            settings.rules.iter().filter_map(|rule| match &rule.allow {
                Allow::Only(members) => Some(members),
                Allow::Everyone | Allow::SignedIn => None,
            })
        };
        let used =
            |group: &String| !group.is_empty() && members().any(|members| members.groups.contains(group));
        let by_email = members().any(|members| !(members.emails.is_empty() && members.domains.is_empty()));
        let mut groups: Vec<String> = identity.groups.into_iter().filter(used).collect();
        groups.sort();
        groups.dedup();
        Self { sub: identity.subject, email: identity.email.filter(|_| by_email), groups }
    }

    /// Whether one of the lists names this visitor.
    pub(crate) fn is_among(&self, members: &Members) -> bool {
        let by_email = |email: &str| {
            let domain =
                email.split_once('@').map(|(_, domain)| domain).filter(|domain| !domain.contains('@'));
            domain.is_some_and(|domain| {
                members.emails.iter().any(|one| one.eq_ignore_ascii_case(email))
                    || members.domains.iter().any(|one| one.eq_ignore_ascii_case(domain))
            })
        };
        members.groups.iter().any(|group| !group.is_empty() && self.groups.contains(group))
            || self.email.as_deref().is_some_and(by_email)
    }
}

/// Signs a session with the first key.
pub(crate) fn sign(gate: &Gate, visitor: Visitor, standing: &Standing, now: u64) -> Option<String> {
    let key = gate.keys.first()?;
    let Visitor { sub, email, groups } = visitor;
    let exp = now + u64::from(gate.settings.session.lifetime_seconds);
    let provider = &gate.settings.provider;
    let claims = Claims {
        sub,
        sid: standing.sid.as_str().into(),
        provider_sid: standing.provider_sid.as_deref().map(Cow::from),
        email,
        groups,
        aud: gate.site.as_str().into(),
        idp: provider.issuer.as_str().into(),
        client_id: provider.client_id.as_str().into(),
        auth_time: standing.auth_time,
        iat: now,
        exp,
    };
    jsonwebtoken::encode(&header(&key.id), &claims, &key.sign).ok()
}

fn header(key_id: &str) -> Header {
    Header { kid: Some(key_id.to_owned()), ..Header::new(Algorithm::HS256) }
}

/// The first part of every session that a key signs. Sessions are recognised by it to the letter: nothing that a visitor
/// writes there is ever interpreted.
pub(crate) fn encoded_header(key_id: &str) -> Option<String> {
    serde_json::to_vec(&header(key_id)).ok().map(|header| base64url(&header))
}

/// A session that this site signed for its provider of today, and that has not ended.
pub(crate) fn verify(gate: &Gate, token: &str, now: u64) -> Option<Session> {
    let (message, signature) = token.rsplit_once('.')?;
    let (header, payload) = message.split_once('.')?;
    let key = gate.keys.of_header(header)?;
    hmac::verify(&key.verify, message.as_bytes(), &from_base64url(signature)?).ok()?;
    let text = from_base64url(payload)?;
    let claims: Claims<'_> = serde_json::from_slice(&text).ok()?;
    let lifetime = u64::from(gate.settings.session.lifetime_seconds);
    // A lifetime that was shortened since is kept to as well.
    let ends = claims.exp.min(claims.iat.saturating_add(lifetime));
    let provider = &gate.settings.provider;
    let ours =
        claims.aud == gate.site && claims.idp == provider.issuer && claims.client_id == provider.client_id;
    let valid = now < ends && claims.iat <= now.saturating_add(SKEW);
    let subject = || pseudonym(&gate.site, &claims.sub);
    let names = [Some(&claims.sid), claims.provider_sid.as_ref()].into_iter().flatten();
    let revoked = gate.revocations.ends(subject, names.map(AsRef::as_ref), claims.auth_time);
    let valid = valid && !revoked;
    if !(ours && valid) {
        return None;
    }
    let issued_at = claims.iat;
    let visitor = Visitor { sub: claims.sub, email: claims.email, groups: claims.groups };
    Some(Session { visitor, claims: text, issued_at, ends })
}
