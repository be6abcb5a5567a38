//! Refreshing a session before it ends: the refresh token sealed in a cookie of its own, OpenID Connect Core 1.0, section 12.
//!
//! A refresh token is often good once, and nothing at the edge is shared by two requests. So only what a person does just now
//! refreshes, never what a page loads. Whoever loses a race all the same signs in anew at the provider, which mostly asks
//! nothing, and the session of the winner stays.

use crate::cookies::{self, REFUSED};
use crate::crypto::equal;
use crate::decision::Need;
use crate::fetched::Lookup;
use crate::login;
use crate::outcome::Outcome;
use crate::reason::Reason;
use crate::refresh_cookie::RefreshCookie;
use crate::request::RequestContext;
use crate::response::Response;
use crate::session::Session;
use crate::session_cookies::SignedIn;
use crate::token_endpoint::{Grant, TokenAnswer};
use crate::verify_token::{VerifyError, verify_id_token};

/// The part of its lifetime, the last one, in which a session is refreshed.
const LAST_PART: u64 = 4;

/// Whether a session is in the last part of its lifetime.
fn is_due(request: &RequestContext<'_>, session: &Session) -> bool {
    let lifetime = u64::from(request.gate.settings.session.lifetime_seconds);
    session.ends.saturating_sub(request.now) <= lifetime / LAST_PART
}

/// Whether the provider refused to refresh this session. Its next one is another.
pub(crate) fn was_refused(request: &RequestContext<'_>, session: &Session) -> bool {
    is_due(request, session)
        && request.event.cookies_named(REFUSED).any(|at| at.parse() == Ok(session.issued_at))
}

/// The session with what the provider says now, when it is time; none to go on with it as it is.
pub(crate) fn renew(request: &RequestContext<'_>, session: &Session) -> Option<Outcome> {
    if !is_due(request, session) || !request.is_activated() {
        return None;
    }
    let mut standing = session.standing()?;
    let kept = RefreshCookie::find(request, &standing.sid)?;
    let metadata = match request.metadata() {
        Ok(metadata) => metadata,
        Err(outcome) => return outcome.is_need().then_some(outcome),
    };
    // Before the token is spent: without keys nothing that comes for it could be believed.
    match request.fetched.keys {
        Lookup::Known(_) => {}
        Lookup::NotYet => return Some(Outcome::need(Need::Keys)),
        Lookup::Failed => return None,
    }
    let answer = match request.fetched.token {
        Lookup::Known(answer) if answer.is_invalid_grant() => return Some(refused(request, session)),
        Lookup::Known(answer) if answer.is_malformed() => return None,
        Lookup::Known(answer) => answer.issued()?,
        Lookup::Failed => return None,
        Lookup::NotYet => {
            let grant = Grant::Refresh { token: &kept.token };
            let request =
                grant.request(&metadata.token_endpoint, request.gate, request.random, request.now)?;
            return Some(Outcome::need(Need::Refresh(request)));
        }
    };
    let TokenAnswer { id_token: Some(id_token), refresh_token } = answer else {
        return Some(refused(request, session));
    };
    let identity = match verify_id_token(request, &metadata, &id_token, None) {
        Ok(identity) => identity,
        Err(VerifyError::KeysNeeded) => return Some(Outcome::need(Need::Keys)),
        Err(VerifyError::KeysUnavailable) => return None,
        Err(VerifyError::Refused(_)) => return Some(refused(request, session)),
    };
    // A nonce need not be there; if it is, it is that of the login: section 12.2.
    let is_same = identity.subject == session.visitor.sub
        && identity.nonce.as_ref().is_none_or(|nonce| equal(nonce.as_bytes(), kept.nonce.as_bytes()));
    if !is_same || standing.has_many_provider_sessions() {
        return Some(refused(request, session));
    }
    if let Some(sid) = identity.sid.as_deref() {
        standing.add_provider_session(request.gate.pseudonyms().provider_session(sid));
    }
    let token = refresh_token.unwrap_or(kept.token);
    let signed_in =
        SignedIn { standing, identity, id_token, refresh: Some(RefreshCookie { token, nonce: kept.nonce }) };
    let user = session.visitor.clone().into_user();
    Some(match signed_in.cookies(request) {
        Ok(cookies) => {
            let response = Response::redirect(&request.url()).cookies(cookies);
            Outcome::respond(Reason::SessionRefreshed, response)
        }
        Err(outcome) => outcome,
    })
    .map(|outcome| outcome.with_user(user))
}

/// The session ends here, by a cookie that names it: the one of a winner must stay.
fn refused(request: &RequestContext<'_>, session: &Session) -> Outcome {
    let left = session.ends.saturating_sub(request.now);
    let ended = cookies::set(REFUSED, &session.issued_at.to_string(), left);
    login::start_with_cookies(request, [ended])
        .with_reason(Reason::RefreshRefused)
        .with_user(session.visitor.clone().into_user())
}
