//! Cache behaviors and the functions that run on them.

use cloudformation::{IntoValue, Value};

/// One of [AWS's managed cache policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-cache-policies.html)
/// for buckets. Neither forwards cookies or query strings, because S3 does not use them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum CachePolicy {
    /// `CachingOptimized`: CloudFront keeps an object for a day unless its headers say otherwise.
    #[default]
    Optimized,
    /// `CachingDisabled`: CloudFront forwards every request to the bucket.
    Disabled,
}

impl CachePolicy {
    pub(super) fn id(self) -> &'static str {
        match self {
            Self::Optimized => edge_facts::CACHING_OPTIMIZED_POLICY,
            Self::Disabled => edge_facts::CACHING_DISABLED_POLICY,
        }
    }
}

/// A cache behavior for the paths that match a pattern.
#[derive(Clone, Debug, PartialEq)]
pub struct Behavior {
    pub(super) path_pattern: String,
    pub(super) cache: CachePolicy,
    pub(super) accepts_posts: bool,
}

impl Behavior {
    /// A behavior for a pattern such as `/data/*`, with the cache policy `CachingOptimized`.
    pub fn new(path_pattern: impl Into<String>) -> Self {
        Self { path_pattern: path_pattern.into(), cache: CachePolicy::Optimized, accepts_posts: false }
    }

    /// Sets the cache policy.
    pub fn cache(self, cache: CachePolicy) -> Self {
        Self { cache, ..self }
    }

    /// Sets whether every method is allowed and Lambda@Edge functions get the body, so that a function can answer a POST.
    pub fn accepts_posts(self, accepts_posts: bool) -> Self {
        Self { accepts_posts, ..self }
    }
}

/// A function that CloudFront runs on an event of every behavior.
#[derive(Clone, Debug, PartialEq)]
pub struct EdgeAssociation {
    pub(super) event_type: String,
    pub(super) code: EdgeCode,
}

/// The ARN of the code of an [`EdgeAssociation`].
#[derive(Clone, Debug, PartialEq)]
pub(super) enum EdgeCode {
    Lambda { version_arn: Value<String> },
    CloudFront { function_arn: Value<String> },
}

impl EdgeAssociation {
    /// A published version of a Lambda@Edge function. The event type is `viewer-request`, `origin-request`,
    /// `origin-response` or `viewer-response`.
    pub fn lambda(event_type: impl Into<String>, version_arn: impl IntoValue<String>) -> Self {
        Self {
            event_type: event_type.into(),
            code: EdgeCode::Lambda { version_arn: version_arn.into_value() },
        }
    }

    /// A CloudFront Function. The event type is `viewer-request` or `viewer-response`.
    pub fn function(event_type: impl Into<String>, function_arn: impl IntoValue<String>) -> Self {
        Self {
            event_type: event_type.into(),
            code: EdgeCode::CloudFront { function_arn: function_arn.into_value() },
        }
    }
}
