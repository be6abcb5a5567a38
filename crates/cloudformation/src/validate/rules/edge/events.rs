//! The events at which CloudFront runs Lambda@Edge functions.

pub(super) const EVENT_TYPES: [&str; 4] =
    [VIEWER_REQUEST, "origin-request", "origin-response", "viewer-response"];
pub(super) const VIEWER_REQUEST: &str = "viewer-request";
