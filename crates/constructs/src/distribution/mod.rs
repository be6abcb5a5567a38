//! CloudFront distributions and their response headers.

mod behavior;
mod construct;
mod edge;
mod function_url;
mod origin;
mod origin_address;
mod policies;
mod security_headers;
#[cfg(test)]
#[allow(clippy::expect_used, clippy::panic, reason = "a test says so when its own set-up fails")]
mod tests;

pub use behavior::Behavior;
pub use construct::{Distribution, distribution_arn};
pub use edge::EdgeAssociation;
pub use function_url::{FunctionUrlAccess, FunctionUrlPermission};
pub use origin::Origin;
pub use policies::{AllowedMethods, CachePolicy, OriginRequestPolicy};
pub use security_headers::SecurityHeaders;
