//! Refreshing a session before it ends, with the refresh token from a sealed cookie: OpenID Connect Core 1.0, section 12.
//!
//! Many providers accept a refresh token only once, and two requests at the edge share no state. So only a page that the user opens
//! refreshes a session, not the files that the page loads. If two pages refresh the same session at the same time, the provider
//! refuses one of them. That page signs in again, mostly without a prompt. The session of the other page stays, unless the gate
//! may write logouts: then the refusal ends it too, because it could be a sign of a stolen token.

use crate::cookies::{self, REFUSED};
use crate::crypto::equal;
use crate::decision::Need;
use crate::end_session;
use crate::fetched::Lookup;
use crate::login;
use crate::outcome::Outcome;
use crate::reason::Reason;
use crate::refresh_cookie::RefreshCookie;
use crate::request::{NoMetadata, RequestContext};
use crate::response::Response;
use crate::session::Session;
use crate::session_cookies::SignedIn;
use crate::token_endpoint::{Grant, TokenAnswer};
use crate::verify_token::{VerifyError, verify_id_token};

/// The gate refreshes a session in the last quarter of its lifetime.
const LAST_PART: u64 = 4;

/// Returns the browser's valid session, unless the provider has refused to refresh it.
pub(crate) fn session(request: &RequestContext<'_>) -> Option<Session> {
    request.session().filter(|session| !was_refused(request, session))
}

fn was_refused(request: &RequestContext<'_>, session: &Session) -> bool {
    is_due(request, session)
        && request.event.cookies_named(REFUSED).any(|end| end.parse() == Ok(session.ends))
}

/// Asks the provider whether the user may still sign in, if the session is due.
///
/// Returns `None` to continue with the session as it is: because it is not due, because no refresh would extend it, or because the
/// provider cannot be reached.
pub(crate) fn renew(request: &RequestContext<'_>, session: &Session) -> Option<Outcome> {
    let can_extend = session.ends < session.latest_end;
    if !is_due(request, session) || !can_extend || !request.is_activated() {
        return None;
    }
    if request.other_sign_in_host().is_some() {
        return renew_at_sign_in_host(request, session);
    }
    let mut core = session.core()?;
    let cookie = RefreshCookie::find(request, &core.sid)?;
    let metadata = match request.metadata() {
        Ok(metadata) => metadata,
        Err(NoMetadata::NotYet(need)) => return Some(Outcome::need(need)),
        Err(NoMetadata::Failed) => return None,
    };
    // The keys are fetched before the refresh token is used, because without them the new ID token could not be verified.
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
            let grant = Grant::Refresh { token: &cookie.token };
            let token_request =
                grant.request(&metadata.token_endpoint, request.gate, request.random, request.now)?;
            return Some(Outcome::need(Need::Refresh(token_request)));
        }
    };
    let TokenAnswer { id_token: Some(id_token), refresh_token } = answer else {
        return Some(refused(request, session));
    };
    let identity = match verify_id_token(request, &metadata, &id_token, None) {
        Ok(identity) => identity,
        Err(VerifyError::KeysNeeded) => return Some(Outcome::need(Need::Keys)),
        Err(VerifyError::KeysUnavailable) => return None,
        Err(VerifyError::Invalid(_)) => return Some(refused(request, session)),
    };
    // The new ID token may omit the nonce. If it has one, it is that of the login: section 12.2.
    let has_same_nonce =
        identity.nonce.as_ref().is_none_or(|nonce| equal(nonce.as_bytes(), cookie.nonce.as_bytes()));
    let is_same_user = identity.subject == session.visitor.sub;
    if !is_same_user || !has_same_nonce || core.has_many_provider_sessions() {
        return Some(refused(request, session));
    }
    if let Some(sid) = identity.sid.as_deref() {
        core.add_provider_session(request.gate.pseudonyms().provider_session(sid));
    }
    let refresh = RefreshCookie { token: refresh_token.unwrap_or(cookie.token), nonce: cookie.nonce };
    let signed_in = SignedIn { core, identity, id_token, refresh: Some(refresh) };
    let outcome = match signed_in.cookies(request) {
        Ok(cookies) => {
            Outcome::respond(Reason::SessionRefreshed, Response::redirect(&request.url()).cookies(cookies))
        }
        Err(outcome) => outcome,
    };
    Some(outcome.with_user(session.visitor.clone().into_user()))
}

/// Asks the sign-in host for the session again, once in the last part of its lifetime.
fn renew_at_sign_in_host(request: &RequestContext<'_>, session: &Session) -> Option<Outcome> {
    let seconds = request.now.saturating_sub(session.issued_at);
    let was_asked = seconds < last_part(request);
    if was_asked { None } else { Some(login::start_again(request)) }
}

/// Ends the session with a cookie that names it by its end. A refresh has another end, and a session that is issued again because it is in use
/// keeps its end. Removing the session's cookie could remove the session of another page, which the
/// provider did refresh.
///
/// Where the gate may write logouts, it also ends the session everywhere, because an attacker with a copy would leave the cookie out. This
/// ends the session of the other page, too. Both pages continue with the new sign-in.
fn refused(request: &RequestContext<'_>, session: &Session) -> Outcome {
    if let Some(need) = end_session::need(request, session) {
        return Outcome::need(need);
    }
    let seconds_left = session.ends.saturating_sub(request.now);
    let cookie = cookies::set(REFUSED, &session.ends.to_string(), seconds_left);
    login::start_with_cookie(request, cookie)
        .with_reason(Reason::RefreshRefused)
        .with_user(session.visitor.clone().into_user())
}

/// Returns whether a session is in the last part of its lifetime.
fn is_due(request: &RequestContext<'_>, session: &Session) -> bool {
    session.ends.saturating_sub(request.now) <= last_part(request)
}

/// Returns the seconds of the last part of a session's lifetime.
fn last_part(request: &RequestContext<'_>) -> u64 {
    u64::from(request.gate.settings.session.lifetime_seconds) / LAST_PART
}
