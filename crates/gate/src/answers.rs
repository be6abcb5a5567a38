//! Responses that need no context of a request.

use settings::{TextKey, Theme};

use crate::event::Event;
use crate::icon::Icon;
use crate::outcome::Outcome;
use crate::pages::{Fact, Page};
use crate::reason::Reason;
use crate::response::Response;

/// Refuses a request that is not a page navigation and has no session.
pub(crate) fn unauthorized() -> Outcome {
    let response =
        Response::new(401).header("WWW-Authenticate", "Sitegate").header("Content-Type", "text/plain");
    Outcome::respond(Reason::NoSession, response)
}

/// Refuses a request of a script or a page that no user would read an explanation of.
pub(crate) fn forbidden(reason: Reason) -> Outcome {
    Outcome::respond(reason, Response::new(403).header("Content-Type", "text/plain"))
}

/// Returns the response for the time in which settings or keys are missing. The gate is closed then.
pub fn unavailable(event: &Event) -> Outcome {
    let page = Page::new(503, Icon::NotReady, TextKey::NotReadyTitle, TextKey::NotReadyText)
        .fact(Fact::Reference)
        .button(TextKey::Retry, "/");
    let response = page.response(event, &Theme::default()).header("Retry-After", "60");
    Outcome::respond(Reason::Unavailable, response)
}
