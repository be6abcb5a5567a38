//! Limits of Lambda@Edge.

/// Timeout of a viewer-request function, in seconds.
pub(super) const TIMEOUT_SECONDS: u64 = 5;
