//! Times that several documents and programs agree on.

/// Seconds until every instance has read a changed parameter, while SSM answers.
pub const PROPAGATION_SECONDS: u64 = 360;

/// Seconds that two clocks may differ: the clocks of two edge locations, of two machines of a provider, or of an operator and the
/// edge.
pub const CLOCK_SKEW_SECONDS: u64 = 60;

/// Seconds for which an instance uses settings that it cannot read again. During this time it may accept and refresh a session
/// that has been revoked.
pub const STALE_SECONDS: u64 = 86_400;
