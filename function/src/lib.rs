//! The gate: a pure core that decides, and adapters around it.
//!
//! There is no login yet, so the gate is closed: every request is answered with 503, and none reaches the bucket.

mod response;

pub use response::{Header, Response};

/// What becomes of a viewer's request. The core does no I/O, never panics, and keeps nothing between requests.
pub fn decide(_event: &serde_json::Value) -> Response {
    Response::closed()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::decide;

    #[test]
    fn every_event_is_refused() {
        for event in [
            json!(null),
            json!({}),
            json!({"Records": [{"cf": {"request": {"uri": "/", "method": "GET", "headers": {}}}}]}),
        ] {
            let response = serde_json::to_value(decide(&event)).expect("JSON");
            assert_eq!(response["status"], "503", "{event}");
            assert_eq!(response["headers"]["cache-control"][0]["value"], "no-store", "{event}");
        }
    }
}
