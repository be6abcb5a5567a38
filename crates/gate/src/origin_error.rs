//! Pages in place of the errors that the bucket returns, which are XML.

use settings::{TextKey, Theme};

use crate::event::Event;
use crate::icon::Icon;
use crate::outcome::Outcome;
use crate::pages::{Fact, Page};
use crate::reason::Reason;

/// Returns the page in place of the origin's response, or `None` if the response stays as it is.
///
/// CloudFront caches the page for all visitors who may request the object. So it depends on nothing but the theme, the status and the
/// path, and is not in the language of one visitor. The reference is that of the request that CloudFront sent to the bucket.
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
    match OriginError::new(event)? {
        OriginError::NotFound => Some(not_found(event, theme)),
        OriginError::Failed => Some(failed(event, theme)),
    }
}

/// Returns whether the origin's response is an error that [`replace_error`] replaces.
pub fn is_origin_error(event: &Event) -> bool {
    OriginError::new(event).is_some()
}

/// An error of the bucket.
enum OriginError {
    NotFound,
    Failed,
}

impl OriginError {
    fn new(event: &Event) -> Option<Self> {
        match event.origin_status()? {
            // S3 answers 403 about a missing object to a reader that may not list the bucket, and 400 about a key that is too long.
            400 | 403 | 404 => Some(Self::NotFound),
            500..=599 => Some(Self::Failed),
            _ => None,
        }
    }
}

fn not_found(event: &Event, theme: &Theme) -> Outcome {
    let page = Page::new(404, Icon::NotFound, TextKey::NotFoundTitle, TextKey::NotFoundText)
        .fact(Fact::Value(TextKey::Address, event.uri()))
        .button(TextKey::Home, "/");
    Outcome::respond(Reason::NotFound, page.response(event, theme))
}

fn failed(event: &Event, theme: &Theme) -> Outcome {
    let page = Page::new(503, Icon::Service, TextKey::UnavailableTitle, TextKey::UnavailableText)
        .fact(Fact::Reference)
        .button(TextKey::Home, "/");
    let response = page.response(event, theme).header("Retry-After", "60");
    Outcome::respond(Reason::OriginFailed, response)
}
