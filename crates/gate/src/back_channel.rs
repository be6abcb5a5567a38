//! [Back-channel logout](https://openid.net/specs/openid-connect-backchannel-1_0.html): the provider itself says that a session has
//! ended there.

use settings::Logouts;

use crate::crypto::from_base64;
use crate::decision::{Need, Revocation};
use crate::fetched::Lookup;
use crate::id_token::{Ended, EndedSession, Refused};
use crate::outcome::Outcome;
use crate::reason::Reason;
use crate::request::RequestContext;
use crate::response::Response;
use crate::verify_token::{VerifyError, verify_logout_token};

/// Bytes of a form with one token.
const MOST_BYTES: usize = 16 * 1024;

/// Takes a logout token, and revokes what it names.
pub(crate) fn receive(request: &RequestContext<'_>) -> Outcome {
    let Some(token) = logout_token(request) else { return bad(Refused::Form) };
    let metadata = match request.metadata() {
        Ok(metadata) => metadata,
        Err(outcome) if outcome.is_need() => return outcome,
        Err(_) => return later(),
    };
    let ended = match verify_logout_token(request, &metadata, &token) {
        Ok(ended) => ended,
        Err(VerifyError::KeysNeeded) => return Outcome::need(Need::Keys),
        Err(VerifyError::KeysUnavailable) => return later(),
        Err(VerifyError::Refused(refused)) => return bad(refused),
    };
    match request.fetched.revoked {
        Lookup::NotYet => Outcome::need(Need::Revoke(revocation(request, &ended))),
        Lookup::Failed => later(),
        // Also when the provider sends a token again: what it asks for holds.
        Lookup::Known(()) => Outcome::respond(Reason::LoggedOut, Response::new(200)),
    }
}

/// The one parameter of the form.
fn logout_token(request: &RequestContext<'_>) -> Option<String> {
    let body = from_base64(request.event.body().filter(|_| request.event.method() == "POST")?)?;
    if body.len() > MOST_BYTES {
        return None;
    }
    let mut tokens = form_urlencoded::parse(&body).filter(|(name, _)| name == "logout_token");
    let (_, token) = tokens.next()?;
    tokens.next().is_none().then(|| token.into_owned())
}

/// The sessions that a logout token ends: section 2.7. Those that began after the token stay.
///
/// A session whose ID token had no `sid` may be the one that the token names, so it ends as well: where the token names the user,
/// the sessions of this user, and otherwise the sessions of all users.
fn revocation(request: &RequestContext<'_>, ended: &Ended) -> Revocation {
    let pseudonyms = request.gate.pseudonyms();
    let mut logouts = Logouts::default();
    match &ended.whose {
        EndedSession::Subject(subject) => logouts.end(pseudonyms.subject(subject), ended.at),
        EndedSession::Session { sid, subject } => {
            logouts.end(pseudonyms.provider_session(sid), ended.at);
            match subject {
                Some(subject) => {
                    logouts.end(pseudonyms.subject_pseudonyms(subject).without_session, ended.at);
                }
                None => logouts.without_session = Some(ended.at),
            }
        }
    }
    Revocation { logouts, lifetime_seconds: request.gate.settings.session.lifetime_seconds }
}

fn bad(refused: Refused) -> Outcome {
    Outcome::respond(Reason::BadToken(refused), Response::new(400))
}

/// The provider may try again.
fn later() -> Outcome {
    Outcome::respond(Reason::Unavailable, Response::new(503).header("Retry-After", "60"))
}
