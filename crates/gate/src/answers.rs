//! Responses that need no context of a request.

use settings::Theme;

use crate::outcome::Outcome;
use crate::pages::Page;
use crate::reason::Reason;
use crate::response::Response;

/// Refuses a request that is not a page navigation and has no session.
pub(crate) fn unauthorized() -> Outcome {
    let response =
        Response::new(401).header("WWW-Authenticate", "Sitegate").header("Content-Type", "text/plain");
    Outcome::respond(Reason::NoSession, response)
}

/// Returns the response for the time in which settings or keys are missing. The gate is closed then.
pub fn unavailable() -> Outcome {
    let page = Page {
        status: 503,
        title: "Not ready yet",
        text: "This site cannot sign you in at the moment. Please try again later.",
        way_out: None,
    };
    let response = page.response(&Theme::default()).header("Retry-After", "60");
    Outcome::respond(Reason::Unavailable, response)
}
