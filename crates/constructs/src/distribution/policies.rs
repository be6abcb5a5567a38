//! What CloudFront caches, and what it forwards to an origin.

use cloudformation::{Handle, Value};
use cloudformation_resources::cloudfront;

/// IDs of managed cache policies that have no name in [`CachePolicy`].
///
/// Source: [Managed cache policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-cache-policies.html).
mod managed {
    /// `CachingOptimizedForUncompressedObjects`, whose key has neither the query nor cookies.
    pub(super) const UNCOMPRESSED: &str = "b2884449-e4de-46a7-ac36-70bc7f1ddd6d";
    /// `Elemental-MediaPackage`, whose key has four parameters of the query and the header `Origin`.
    pub(super) const MEDIA_PACKAGE: &str = "08627262-05a9-4f76-9ded-b50ca2e3a84f";
}

/// A cache policy: one of
/// [AWS's managed policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-cache-policies.html), or one of the
/// stack.
///
/// CloudFront returns a cached response to each request with the same cache key. The key of a managed policy leaves out values that
/// [`AllViewerExceptHostHeader`](OriginRequestPolicy::AllViewerExceptHostHeader), the default for a server, forwards. The answer to one query or
/// one user then goes to others, unless the server forbids this with `Cache-Control`:
///
/// | policy | left out of the key |
/// |---|---|
/// | [`Optimized`](Self::Optimized) | the query, cookies, and headers such as `Authorization` |
/// | [`OriginHeaders`](Self::OriginHeaders) | the query, and headers such as `Authorization` |
/// | [`OriginHeadersAndQuery`](Self::OriginHeadersAndQuery) | headers such as `Authorization` |
///
/// These policies on a server, and not on a bucket, are a warning of the rule [`SHARED_CACHE`](crate::rules::SHARED_CACHE). A policy of the stack
/// names the values that the responses depend on. It is also the choice for a server whose responses depend on the path only.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CachePolicy {
    /// `CachingOptimized`: CloudFront keeps an object for a day unless its headers say otherwise. The key has neither queries nor cookies, and
    /// the policy forwards neither.
    Optimized,
    /// `CachingDisabled`: CloudFront forwards every request to the origin.
    Disabled,
    /// `UseOriginCacheControlHeaders`: CloudFront keeps what the origin's `Cache-Control` allows. The cache key contains the cookies, but neither the
    /// query nor `Authorization`. It forwards the host name of the distribution, which API Gateway and function URLs refuse.
    OriginHeaders,
    /// `UseOriginCacheControlHeaders-QueryStrings`: like [`OriginHeaders`](Self::OriginHeaders), with the query in the key.
    OriginHeadersAndQuery,
    /// Any policy, by its ID.
    Id(Value<String>),
}

impl CachePolicy {
    pub(super) fn id(&self) -> Value<String> {
        match self {
            Self::Optimized => edge_facts::CACHING_OPTIMIZED_POLICY.into(),
            Self::Disabled => edge_facts::CACHING_DISABLED_POLICY.into(),
            Self::OriginHeaders => edge_facts::ORIGIN_CACHE_CONTROL_POLICY.into(),
            Self::OriginHeadersAndQuery => edge_facts::ORIGIN_CACHE_CONTROL_QUERY_POLICY.into(),
            Self::Id(id) => id.clone(),
        }
    }

    /// The values that a managed policy leaves out of the cache key, and that a server can get from
    /// [an origin request policy](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-cache-policies.html).
    /// `None` without a cache, and for other policies.
    pub(super) fn left_out_of_key(&self) -> Option<&'static str> {
        match self.id().literal()?.as_str() {
            edge_facts::CACHING_OPTIMIZED_POLICY | managed::UNCOMPRESSED => {
                Some("the query, the cookies or Authorization")
            }
            managed::MEDIA_PACKAGE => Some("most of the query, the cookies or Authorization"),
            edge_facts::ORIGIN_CACHE_CONTROL_POLICY => Some("the query or Authorization"),
            edge_facts::ORIGIN_CACHE_CONTROL_QUERY_POLICY => Some("Authorization"),
            _ => None,
        }
    }
}

/// A policy of the stack.
impl From<&Handle<cloudfront::CachePolicy>> for CachePolicy {
    fn from(policy: &Handle<cloudfront::CachePolicy>) -> Self {
        Self::Id(policy.reference())
    }
}

/// An origin request policy, which says what CloudFront forwards: one of
/// [AWS's managed policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-origin-request-policies.html), or
/// one of the stack.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OriginRequestPolicy {
    /// `AllViewer`: all headers, cookies and queries. The origin needs a certificate for the host name of the distribution.
    AllViewer,
    /// `AllViewerExceptHostHeader`: the same without `Host`. API Gateway and function URLs need it, because they refuse another host name than
    /// theirs.
    AllViewerExceptHostHeader,
    /// Any policy, by its ID.
    Id(Value<String>),
}

impl OriginRequestPolicy {
    pub(super) fn id(&self) -> Value<String> {
        match self {
            Self::AllViewer => edge_facts::ALL_VIEWER_POLICY.into(),
            Self::AllViewerExceptHostHeader => edge_facts::ALL_VIEWER_EXCEPT_HOST_POLICY.into(),
            Self::Id(id) => id.clone(),
        }
    }
}

/// A policy of the stack.
impl From<&Handle<cloudfront::OriginRequestPolicy>> for OriginRequestPolicy {
    fn from(policy: &Handle<cloudfront::OriginRequestPolicy>) -> Self {
        Self::Id(policy.reference())
    }
}

/// The methods that a behavior forwards.
/// [CloudFront accepts only these sets](https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_AllowedMethods.html).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AllowedMethods {
    /// The methods `GET` and `HEAD`.
    GetHead,
    /// The methods `GET`, `HEAD` and `OPTIONS`.
    GetHeadOptions,
    /// All methods that CloudFront forwards: also `POST`, `PUT`, `PATCH` and `DELETE`.
    All,
}

impl AllowedMethods {
    pub(super) fn names(self) -> Vec<&'static str> {
        match self {
            Self::GetHead => vec!["GET", "HEAD"],
            Self::GetHeadOptions => vec!["GET", "HEAD", "OPTIONS"],
            Self::All => vec!["GET", "HEAD", "OPTIONS", "PUT", "PATCH", "POST", "DELETE"],
        }
    }
}
