//! What surrounds the gate at the edge: its settings from SSM, HTTPS to the provider, and what an instance keeps between
//! requests. The binary `bootstrap` puts it behind the Lambda Runtime API.

mod deadline;
mod fetcher;
mod http;
mod instance;
mod logout;
mod logout_lists;
mod parameters;
mod problem;
pub mod schedule;
mod signature;
mod ssm;
mod time;
mod tls;

pub use deadline::Deadline;
pub use fetcher::Fetcher;
pub use http::{Client, Trouble};
pub use instance::Instance;

use gate::{Decision, Event, Outcome};
use serde_json::Value as Json;

/// Takes the lines of the log, each of them JSON.
pub type Log<'a> = dyn FnMut(&str) + Send + 'a;

/// What CloudFront is told of a decision.
pub fn answer(event: Event, outcome: Outcome) -> Json {
    match outcome.decision {
        Decision::Forward(uri) => event.forwarded(uri),
        Decision::Respond(response) => response.into_json(),
        // Nothing fetches for it any more; CloudFront takes this for a failure.
        Decision::Need(_) => Json::Null,
    }
}
