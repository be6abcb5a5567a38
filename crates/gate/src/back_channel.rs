//! [Back-channel logout](https://openid.net/specs/openid-connect-backchannel-1_0.html): the provider reports that a session has ended.

use settings::Logouts;

use crate::crypto::from_base64;
use crate::decision::{Need, Revocation};
use crate::fetched::Lookup;
use crate::id_token::{LogoutTarget, LogoutToken, TokenFault};
use crate::outcome::Outcome;
use crate::reason::Reason;
use crate::request::{NoMetadata, RequestContext};
use crate::response::Response;
use crate::verify_token::{VerifyError, verify_logout_token};

/// Maximum size of a form with one token.
const MAX_FORM_BYTES: usize = 16 * 1024;

/// Verifies a logout token, and revokes the sessions that it names.
pub(crate) fn receive(request: &RequestContext<'_>) -> Outcome {
    let Some(token) = logout_token(request) else { return bad_token(TokenFault::Form) };
    let metadata = match request.metadata() {
        Ok(metadata) => metadata,
        Err(NoMetadata::NotYet(need)) => return Outcome::need(need),
        Err(NoMetadata::Failed) => return try_later(),
    };
    let logout = match verify_logout_token(request, &metadata, &token) {
        Ok(logout) => logout,
        Err(VerifyError::KeysNeeded) => return Outcome::need(Need::Keys),
        Err(VerifyError::KeysUnavailable) => return try_later(),
        Err(VerifyError::Invalid(fault)) => return bad_token(fault),
    };
    match request.fetched.revoked {
        Lookup::NotYet => Outcome::need(Need::Revoke(revocation(request, &logout))),
        Lookup::Failed => try_later(),
        // A token that the provider sends twice gets the same response, because the sessions have ended.
        Lookup::Known(()) => Outcome::respond(Reason::LoggedOut, Response::new(200)),
    }
}

/// Returns the form's `logout_token`, which has to occur once.
fn logout_token(request: &RequestContext<'_>) -> Option<String> {
    if request.event.method() != "POST" {
        return None;
    }
    let body = from_base64(request.event.body()?)?;
    if body.len() > MAX_FORM_BYTES {
        return None;
    }
    let mut tokens = form_urlencoded::parse(&body).filter(|(name, _)| name == "logout_token");
    let (_, token) = tokens.next()?;
    if tokens.next().is_some() {
        return None;
    }
    Some(token.into_owned())
}

/// Returns the sessions that a logout token ends (section 2.7). Sessions that began after the token stay.
///
/// A session whose ID token had no `sid` may be the session that the token names, so it ends as well. If the token names the user,
/// only sessions of this user end, and otherwise the sessions of all users.
fn revocation(request: &RequestContext<'_>, logout: &LogoutToken) -> Revocation {
    let pseudonyms = request.gate.pseudonyms();
    let mut logouts = Logouts::default();
    match &logout.target {
        LogoutTarget::Subject(subject) => logouts.end(pseudonyms.subject(subject), logout.issued_at),
        LogoutTarget::Session { sid, subject } => {
            logouts.end(pseudonyms.provider_session(sid), logout.issued_at);
            match subject {
                Some(subject) => {
                    let without_session = pseudonyms.subject_pseudonyms(subject).without_session;
                    logouts.end(without_session, logout.issued_at);
                }
                None => logouts.without_session = Some(logout.issued_at),
            }
        }
    }
    Revocation { logouts, lifetime_seconds: request.gate.settings.session.lifetime_seconds }
}

fn bad_token(fault: TokenFault) -> Outcome {
    Outcome::respond(Reason::BadToken(fault), Response::new(400))
}

fn try_later() -> Outcome {
    Outcome::respond(Reason::Unavailable, Response::new(503).header("Retry-After", "60"))
}
