//! The answer to CloudFront.

use gate::{Decision, Event, Outcome};
use serde_json::Value as Json;

/// Returns what the function returns to CloudFront: the request to continue with, or a response.
pub fn answer(event: Event, outcome: Outcome) -> Json {
    match outcome.decision {
        Decision::Forward(changes) => event.forwarded(changes),
        Decision::Respond(response) => event.answered(response),
        // The fetcher never returns this. CloudFront would take `null` for a failed function and refuse the request.
        Decision::Need(_) => Json::Null,
    }
}
