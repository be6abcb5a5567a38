//! CloudFront distributions and their response headers.

mod behavior;
mod construct;
mod security_headers;

pub use behavior::{Behavior, CachePolicy, EdgeAssociation};
pub use construct::Distribution;
pub use security_headers::SecurityHeaders;
