//! The step after a viewer-request function.

use serde_json::Value as Json;

use super::generated::Generated;
use super::violation::Violation;

/// The step after a viewer-request function.
#[derive(Debug)]
pub(crate) enum NextStep {
    /// CloudFront requests an object from the origin.
    Origin(String),
    /// CloudFront sends the response that the function made.
    Generated(Generated),
}

impl NextStep {
    /// Reads the function's answer. CloudFront would answer 502 to one that breaks a rule; the preview also shows the reason:
    /// [restrictions](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions-restrictions.html).
    pub(crate) fn read(answer: &Json) -> Result<Self, Violation> {
        if answer.get("status").is_some() {
            return Generated::read(answer).map(Self::Generated);
        }
        match answer.get("uri").and_then(Json::as_str) {
            Some(uri) if uri.starts_with('/') => Ok(Self::Origin(uri.to_owned())),
            Some(uri) => Err(Violation::new(format!("the request's uri {uri:?} does not start with /"))),
            None => Err(Violation::new("the answer is neither a request nor a response")),
        }
    }
}
