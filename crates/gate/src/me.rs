//! The signed-in user, for scripts of the site's own pages.

use serde_json::json;

use crate::account;
use crate::answers::{forbidden, unauthorized};
use crate::outcome::Outcome;
use crate::reason::Reason;
use crate::refresh;
use crate::request::RequestContext;
use crate::response::Response;

/// Describes the user of the session in JSON. Without a session, the answer is a 401 and not a login, because no user waits for it.
pub(crate) fn answer(request: &RequestContext<'_>) -> Outcome {
    if !request.is_from_own_origin() {
        return forbidden(Reason::CrossOriginLoad);
    }
    if !request.is_meant() {
        return unauthorized();
    }
    let Some(session) = refresh::session(request) else { return unauthorized() };
    let user = json!({
        "name": account::name(request, &session.visitor),
        "email": session.visitor.email,
        "groups": session.visitor.groups,
        "expires_at": session.idle_end,
    });
    let response = Response::new(200)
        .json(&user)
        // A browser without fetch metadata gives the answer to no other origin either.
        .header("Cross-Origin-Resource-Policy", "same-origin");
    Outcome::respond(Reason::Identity, response).with_user(session.visitor.into_user())
}
