//! Pages in place of the errors that the bucket returns, which are XML.

use settings::Theme;

use crate::event::Event;
use crate::outcome::Outcome;
use crate::pages::Page;
use crate::reason::Reason;

/// Returns the page in place of the origin's response, or `None` if the response stays as it is.
///
/// CloudFront caches the page for all visitors who may request the object. So it depends on nothing but the theme and the status.
///
/// ```
/// use gate::{Event, Reason, replace_error};
/// use serde_json::json;
/// use settings::Theme;
///
/// let event = |status: &str| Event::read(json!({"Records": [{"cf": {
///     "config": {"eventType": "origin-response"},
///     "request": {"method": "GET", "uri": "/report.html"},
///     "response": {"status": status, "headers": {}},
/// }}]}));
/// let page = replace_error(&event("404"), &Theme::default()).expect("a page");
/// assert_eq!(page.reason, Reason::NotFound);
/// assert_eq!(replace_error(&event("200"), &Theme::default()), None);
/// ```
pub fn replace_error(event: &Event, theme: &Theme) -> Option<Outcome> {
    if !event.is_origin_response() {
        return None;
    }
    match event.origin_status() {
        // S3 answers 403 about a missing object to a reader that may not list the bucket, and 400 about a key that is too long.
        400 | 403 | 404 => Some(not_found(theme)),
        500..=599 => Some(failed(theme)),
        _ => None,
    }
}

fn not_found(theme: &Theme) -> Outcome {
    let page = Page {
        status: 404,
        title: "Page not found",
        text: "There is no page at this address. Check the address, or go to the front page.",
        way_out: Some(("/", "Go to the front page")),
    };
    Outcome::respond(Reason::NotFound, page.response(theme))
}

fn failed(theme: &Theme) -> Outcome {
    let page = Page {
        status: 503,
        title: "Page not available",
        text: "The page cannot be loaded at the moment. Try again in a minute.",
        way_out: None,
    };
    let response = page.response(theme).header("Retry-After", "60");
    Outcome::respond(Reason::OriginFailed, response)
}
