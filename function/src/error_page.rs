//! The origin's responses, with pages in place of the bucket's errors.

use gate::{Event, Gate, line, replace_error};
use serde_json::Value as Json;
use settings::LogLevel;

use crate::answer::answer;
use crate::log::Log;

/// Returns the answer to an origin-response event: the response as it is, or a page in place of an error. Without a gate, the page
/// has the default theme.
pub fn with_error_page(event: Event, gate: Option<&Gate>, log: &mut Log<'_>) -> Json {
    let settings = gate.map(|gate| &gate.settings);
    let Some(outcome) = replace_error(&event, settings) else { return event.into_origin_response() };
    let level = settings.map_or(LogLevel::Info, |settings| settings.log_level);
    if let Some(line) = line(&event, &outcome, None, level) {
        log(&line);
    }
    answer(event, outcome)
}
