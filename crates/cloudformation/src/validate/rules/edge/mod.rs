//! The rules of Lambda@Edge, which no schema has. Without them, the deployment would report the mistakes one by one.
//!
//! Sources: [restrictions on edge functions](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions-restrictions.html)
//! and [quotas](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html#limits-lambda-at-edge).
//! Where AWS has raised a limit and the new one has not been observed, a value above the old limit is a warning.

mod architecture;
mod associations;
mod check;
mod error_page;
mod event_type;
mod events;
mod functions;
pub(in crate::validate) mod gap;
mod include_body;
pub(in crate::validate) mod limit;
mod mixed;
pub(in crate::validate) mod region;
mod resources;
mod runtime;
#[cfg(test)]
mod tests;
mod trust;
mod unsupported;
mod version;

use crate::rule::Rule;

pub(in crate::validate) use check::check;

/// All rules of Lambda@Edge, in order of name.
pub(in crate::validate) static ALL: &[&Rule] = &[
    &architecture::RULE,
    &error_page::RULE,
    &event_type::RULE,
    &gap::RULE,
    &include_body::RULE,
    &limit::RULE,
    &mixed::RULE,
    &region::RULE,
    &runtime::RULE,
    &trust::RULE,
    &unsupported::RULE,
    &version::RULE,
];
