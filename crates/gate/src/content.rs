//! Requests for the objects of the site.

use access::{Access, PlainPath};

use crate::answers::unauthorized;
use crate::cookies::SESSION;
use crate::outcome::Outcome;
use crate::pages::Page;
use crate::reason::Reason;
use crate::request::RequestContext;
use crate::{login, refresh, session};

/// Forwards the request if the rules admit its user, and otherwise starts a login or refuses the request.
pub(crate) fn serve(request: &RequestContext<'_>, path: &PlainPath<'_>) -> Outcome {
    let settings = &request.gate.settings;
    let object = path.object(&settings.content);
    let served = object.as_ref().unwrap_or(path).as_str();
    let access = Access::new(&settings.rules, &settings.content, served);
    let rewritten = match object.as_ref().map(|object| object.outgoing(request.event.query())) {
        None => None,
        Some(Some(uri)) => Some(uri),
        Some(None) => return address_too_long(request),
    };
    if access.is_public() {
        return Outcome::forward(Reason::Public, rewritten);
    }
    let session = request
        .event
        .cookies_named(SESSION)
        .find_map(|token| session::verify(request.gate, token, request.now))
        .filter(|session| !refresh::was_refused(request, session));
    if let Some(outcome) = session.as_ref().and_then(|session| refresh::renew(request, session)) {
        return outcome;
    }
    match session.map(|session| session.visitor) {
        Some(visitor) if access.admits(visitor.claims()) => {
            Outcome::forward(Reason::Session, rewritten).with_user(visitor.into_user())
        }
        Some(visitor) => not_allowed(request).with_user(visitor.into_user()),
        None if request.is_navigation() => login::start(request),
        None => unauthorized(),
    }
}

fn address_too_long(request: &RequestContext<'_>) -> Outcome {
    let page = Page {
        status: 414,
        title: "Address too long",
        text: "The address is longer than CloudFront accepts.",
        way_out: Some(("/", "Go to the front page")),
    };
    request.page(Reason::AddressTooLong, &page)
}

fn not_allowed(request: &RequestContext<'_>) -> Outcome {
    let page = Page {
        status: 403,
        title: "Not for this account",
        text: "You are signed in, but your account has no access to this page. Ask the owner of this page for access.",
        way_out: Some((&request.gate.settings.paths.sign_out, "Sign in with another account")),
    };
    request.page(Reason::NotAllowed, &page)
}
