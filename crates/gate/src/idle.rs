//! Ending a session that is not in use, if the settings have `idle_seconds`.
//!
//! The session's cookie is all that the gate knows, so the cookie has to show when the session was last used. A page that the user
//! opens gets the session again, as issued now. Only the first page of each quarter of the idle time does, because this costs a
//! redirect: a session therefore ends after three quarters to all of its idle time. What a page loads by itself keeps no session
//! alive, because a page that polls would do so indefinitely.

use crate::cookies::SESSION;
use crate::outcome::Outcome;
use crate::reason::Reason;
use crate::request::RequestContext;
use crate::response::Response;
use crate::session::{self, Session};
use crate::sign_out_hint;

/// The gate issues a session again when this part of the idle time is over.
const PART: u64 = 4;

/// Issues the session again, if it is due. The session keeps its end and its sign-in.
pub(crate) fn issue_again(request: &RequestContext<'_>, session: &Session) -> Option<Outcome> {
    let idle_seconds = u64::from(request.gate.settings.session.idle_seconds?);
    let is_due = request.now.saturating_sub(session.issued_at) >= idle_seconds / PART;
    if !is_due || !request.is_activated() {
        return None;
    }
    let token = session::sign_again(request.gate, session, &request.host, request.now, request.now)?;
    let cookie = request.session_cookie(SESSION, &token, session.ends);
    // The hint opens only for the session that it was sealed for.
    let id_token = sign_out_hint::find(request);
    let hint = id_token.and_then(|id_token| sign_out_hint::cookie(request, &token, &id_token, session.ends));
    let response = Response::redirect(&request.url()).cookie(cookie).cookies(hint);
    let user = session.visitor.clone().into_user();
    Some(Outcome::respond(Reason::SessionContinued, response).with_user(user))
}
