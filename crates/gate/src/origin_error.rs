//! Pages in place of the errors that the bucket returns, which are XML.

use settings::{Settings, TextKey, Theme};

use crate::event::Event;
use crate::icon::Icon;
use crate::outcome::Outcome;
use crate::pages::{Fact, Page};
use crate::reason::Reason;

/// Returns the page in place of the origin's response, or `None` if the response stays as it is. Without settings, the page has the default
/// theme.
///
/// CloudFront caches the page for all visitors who may request the object. So it depends on nothing but the settings, the status and the
/// path, and is not in the language of one visitor. The reference is that of the request that CloudFront sent to the bucket.
///
/// ```
/// use gate::{Event, Reason, replace_error};
/// use serde_json::json;
///
/// let event = |status: &str| Event::read(json!({"Records": [{"cf": {
///     "config": {"eventType": "origin-response"},
///     "request": {"method": "GET", "uri": "/report.html"},
///     "response": {"status": status, "headers": {}},
/// }}]}));
/// let page = replace_error(&event("404"), None).expect("a page");
/// assert_eq!(page.reason, Reason::NotFound);
/// assert_eq!(replace_error(&event("200"), None), None);
/// ```
pub fn replace_error(event: &Event, settings: Option<&Settings>) -> Option<Outcome> {
    let theme = settings.map_or_else(Theme::default, |settings| settings.theme.clone());
    match OriginError::new(event)? {
        OriginError::NotFound => {
            let uri = event.uri();
            let address = settings.map_or(uri, |settings| settings.path_at_host(uri));
            Some(Outcome::respond(Reason::NotFound, not_found_page(address).response(event, &theme)))
        }
        OriginError::Failed => Some(failed(event, &theme)),
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

/// Returns the page about an object that does not exist.
pub(crate) fn not_found_page(address: &str) -> Page<'_> {
    Page::new(404, Icon::NotFound, TextKey::NotFoundTitle, TextKey::NotFoundText)
        .fact(Fact::Value(TextKey::Address, address))
        .button(TextKey::Home, "/")
}

fn failed(event: &Event, theme: &Theme) -> Outcome {
    let page = Page::new(503, Icon::Service, TextKey::UnavailableTitle, TextKey::UnavailableText)
        .fact(Fact::Reference)
        .button(TextKey::Home, "/");
    let response = page.response(event, theme).header("Retry-After", "60");
    Outcome::respond(Reason::OriginFailed, response)
}
