//! [Back-channel logout](https://openid.net/specs/openid-connect-backchannel-1_0.html): the provider itself says that a session has
//! ended there.

use settings::Revoked;

use crate::crypto::base64;
use crate::decide::{Case, Lookup, Need, Outcome, Reason, Revocation};
use crate::id_token::{Ended, Refused};
use crate::log::pseudonym;
use crate::response::Response;
use crate::signed_in::{self, Missing};

/// Bytes of a form with one token.
const MOST_BYTES: usize = 16 * 1024;

/// Takes a logout token, and revokes what it names.
pub(crate) fn receive(case: &Case<'_>) -> Outcome {
    let Some(token) = logout_token(case) else { return bad(Refused::Form) };
    let metadata = match case.metadata() {
        Ok(metadata) => metadata,
        Err(outcome) if outcome.is_need() => return outcome,
        Err(_) => return later(),
    };
    let ended = match signed_in::verify_logout(case, &metadata, &token) {
        Ok(ended) => ended,
        Err(Missing::Keys) => return Outcome::need(Need::Keys),
        Err(Missing::Unreachable) => return later(),
        Err(Missing::Refused(refused)) => return bad(refused),
    };
    match case.fetched.revoked {
        Lookup::NotYet => Outcome::need(Need::Revoke(revocation(case, ended))),
        Lookup::Failed => later(),
        // Somebody has brought it before: section 2.6.
        Lookup::Known(false) => bad(Refused::Replayed),
        Lookup::Known(true) => Outcome::respond(Reason::LoggedOut, Response::new(200)),
    }
}

/// The one parameter of the form.
fn logout_token(case: &Case<'_>) -> Option<String> {
    let body = base64(case.event.body().filter(|_| case.event.method() == "POST")?)?;
    if body.len() > MOST_BYTES {
        return None;
    }
    let mut tokens = form_urlencoded::parse(&body).filter(|(name, _)| name == "logout_token");
    let (_, token) = tokens.next()?;
    tokens.next().is_none().then(|| token.into_owned())
}

/// One session where the token names one, and the visitor's otherwise. Of before the token alone: whoever has signed in since stays.
fn revocation(case: &Case<'_>, ended: Ended) -> Revocation {
    let name = |text: &str| pseudonym(&case.gate.site, text);
    let Ended { subject, sid, at } = ended;
    let what = match sid {
        Some(sid) => Revoked::Session(name(&sid)),
        None => Revoked::Subject(name(&subject)),
    };
    Revocation { what, at, lifetime_seconds: case.gate.settings.session.lifetime_seconds }
}

fn bad(refused: Refused) -> Outcome {
    Outcome::respond(Reason::BadToken(refused), Response::new(400))
}

/// The provider may try again.
fn later() -> Outcome {
    Outcome::respond(Reason::Unavailable, Response::new(503).header("Retry-After", "60"))
}
