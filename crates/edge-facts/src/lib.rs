//! Facts of CloudFront and Lambda@Edge that AWS documents and no API returns.
//!
//! The constructs, the checks, the gate's function, the operator's commands and the preview use the same values. The
//! end-to-end tests keep their own lists, as a second reader of AWS's pages.
//!
//! ```
//! assert!(edge_facts::is_forbidden_in_policy("Content-Length"));
//! assert!(!edge_facts::is_forbidden_in_policy("Permissions-Policy"));
//! ```

mod headers;

pub use headers::{is_forbidden_in_policy, is_forbidden_in_response};

/// The only Region in which Lambda@Edge functions, their settings, certificates and web ACLs for CloudFront are created.
///
/// Source: [Restrictions on Lambda@Edge](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-at-edge-function-restrictions.html).
pub const EDGE_REGION: &str = "us-east-1";

/// Service principals that the execution role of a Lambda@Edge function must trust.
///
/// Source: [Function execution role for service principals](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-edge-permissions.html).
pub const SERVICE_PRINCIPALS: [&str; 2] = ["lambda.amazonaws.com", "edgelambda.amazonaws.com"];

/// Maximum size of the zipped package of a viewer-event function, in bytes, as Lambda@Edge enforced it when it was last seen to.
///
/// Source: [Quotas on Lambda@Edge](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html).
pub const VIEWER_PACKAGE_BYTES: u64 = 1_048_576;

/// Maximum size of the zipped package that AWS's page names today for every event, in bytes.
///
/// Source: [Quotas on Lambda@Edge](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html).
pub const PACKAGE_BYTES: u64 = 52_428_800;

/// Maximum size of a response that a viewer-event function generates, in bytes. Status, headers and body count.
///
/// Source: [Quotas on Lambda@Edge](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html).
pub const VIEWER_RESPONSE_BYTES: usize = 40 * 1024;

/// ID of the managed cache policy `CachingOptimized`, which keeps an object for a day unless its headers say otherwise.
///
/// Source: [Managed cache policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-cache-policies.html).
pub const CACHING_OPTIMIZED_POLICY: &str = "658327ea-f89d-4fab-a63d-7e88639e58f6";

/// ID of the managed cache policy `CachingDisabled`, which sends every request to the origin.
///
/// Source: [Managed cache policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-cache-policies.html).
pub const CACHING_DISABLED_POLICY: &str = "4135ea2d-6df8-44a3-9df3-4b5a84be39ad";

/// ID of the managed cache policy `UseOriginCacheControlHeaders`. CloudFront caches what the origin's `Cache-Control` allows. Cookies and the
/// host name of the viewer are part of the key, and queries are not.
///
/// Source: [Managed cache policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-cache-policies.html).
pub const ORIGIN_CACHE_CONTROL_POLICY: &str = "83da9c7e-98b4-4e11-a168-04f0df8e2c65";

/// ID of the managed cache policy `UseOriginCacheControlHeaders-QueryStrings`, in which queries are part of the key, too.
///
/// Source: [Managed cache policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-cache-policies.html).
pub const ORIGIN_CACHE_CONTROL_QUERY_POLICY: &str = "4cc15a8a-d715-48a4-82b8-cc0b614638fe";

/// ID of the managed origin request policy `AllViewer`, which forwards all headers, cookies and queries of the viewer.
///
/// Source: [Managed origin request policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-origin-request-policies.html).
pub const ALL_VIEWER_POLICY: &str = "216adef6-5c7f-47e4-b989-5492eafa07d3";

/// ID of the managed origin request policy `AllViewerExceptHostHeader`. API Gateway and function URLs need it, because they refuse the host
/// name of the distribution.
///
/// Source: [Managed origin request policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-origin-request-policies.html).
pub const ALL_VIEWER_EXCEPT_HOST_POLICY: &str = "b689b0a8-53d0-40ab-baf2-68738e2966ac";

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
