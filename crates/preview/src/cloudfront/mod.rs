//! What stands for CloudFront: the event of a request, what becomes of the function's answer, and how objects are delivered.

mod cache;
mod compression;
mod delivery;
mod distribution;
mod event;
mod generated;

pub(crate) use cache::Cache;
pub(crate) use delivery::deliver;
pub(crate) use distribution::{Behavior, Distribution};
pub(crate) use event::{Request, event};
pub(crate) use generated::Generated;

use serde_json::Value as Json;

/// What CloudFront does after a viewer-request function.
#[derive(Debug)]
pub(crate) enum Next {
    /// It asks the origin for an object.
    Origin(String),
    /// It sends what the function made.
    Generated(Generated),
}

/// Reads the function's answer. What CloudFront does not take is a 502, and here the reason is told:
/// [restrictions](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions-restrictions.html).
pub(crate) fn next(answer: &Json) -> Result<Next, String> {
    if answer.get("status").is_some() {
        return Generated::read(answer).map(Next::Generated);
    }
    match answer.get("uri").and_then(Json::as_str) {
        Some(uri) if uri.starts_with('/') => Ok(Next::Origin(uri.to_owned())),
        Some(uri) => Err(format!("the request's uri {uri:?} does not start with /")),
        None => Err("the answer is neither a request nor a response".to_owned()),
    }
}
