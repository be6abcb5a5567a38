//! Cache behaviors: what CloudFront does with the requests for a path pattern.

use cloudformation::{IntoValue, Value};
use cloudformation_resources::cloudfront::distribution::{FunctionAssociation, LambdaFunctionAssociation};

use super::edge::EdgeAssociation;
use super::origin::Origin;
use super::policies::{AllowedMethods, CachePolicy, OriginRequestPolicy};

/// What CloudFront does with the requests for a path pattern: where it fetches, what it caches, and what it forwards.
///
/// - `GET` and `HEAD` are allowed, until [`allowed_methods`](Self::allowed_methods) adds others.
/// - From a bucket, objects are cached with `CachingOptimized`. The cache key has the path and the normalised `Accept-Encoding`. Queries and
///   cookies are not forwarded, so that a visitor cannot use the parameters of S3, such as `versionId`.
/// - From another server, nothing is cached, because a response can be for one user. All headers, cookies and queries except `Host` are
///   forwarded, as
///   [AWS recommends](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-origin-request-policies.html#managed-origin-request-policy-all-viewer-except-host-header)
///   for API Gateway and function URLs.
/// - Plain HTTP is redirected to HTTPS.
///
/// ```
/// use constructs::{AllowedMethods, Behavior, Origin};
///
/// let api = Origin::http("api.example.com");
/// let writes = Behavior::new(api).allowed_methods(AllowedMethods::All);
/// # let _ = writes;
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Behavior {
    origin: Origin,
    cache: CachePolicy,
    methods: AllowedMethods,
    origin_request: Option<OriginRequestPolicy>,
    response_headers_policy_id: Option<Value<String>>,
    edge: Vec<EdgeAssociation>,
    include_body: bool,
}

impl Behavior {
    /// A behavior with the defaults of its origin.
    pub fn new(origin: Origin) -> Self {
        let is_bucket = origin.is_bucket();
        Self {
            cache: if is_bucket { CachePolicy::Optimized } else { CachePolicy::Disabled },
            origin_request: (!is_bucket).then_some(OriginRequestPolicy::AllViewerExceptHostHeader),
            methods: AllowedMethods::GetHead,
            response_headers_policy_id: None,
            edge: Vec::new(),
            include_body: false,
            origin,
        }
    }

    /// Sets the cache policy: a managed one, or the handle of one of the stack.
    ///
    /// CloudFront returns a cached response to every visitor with the same key. An answer that depends on a query, a cookie or `Authorization`
    /// goes to other users and other queries, if the key does not have these. [`CachePolicy`] says what the keys of the managed policies leave
    /// out. On a server, they are a warning.
    pub fn cache(self, policy: impl Into<CachePolicy>) -> Self {
        Self { cache: policy.into(), ..self }
    }

    /// Sets the methods that CloudFront forwards. It answers others with 403.
    pub fn allowed_methods(self, methods: AllowedMethods) -> Self {
        Self { methods, ..self }
    }

    /// Sets what CloudFront forwards: a managed policy, or the handle of one of the stack.
    pub fn origin_request(self, policy: impl Into<OriginRequestPolicy>) -> Self {
        Self { origin_request: Some(policy.into()), ..self }
    }

    /// Sets the response headers policy, by its ID, in place of that of the distribution.
    pub fn response_headers_policy_id(self, id: impl IntoValue<String>) -> Self {
        Self { response_headers_policy_id: Some(id.into_value()), ..self }
    }

    /// Adds a function on an event of this behavior, after those of the distribution.
    pub fn edge(mut self, association: EdgeAssociation) -> Self {
        self.edge.push(association);
        self
    }

    /// Sets whether Lambda@Edge functions get the body of a request, so that a function can answer a `POST`.
    /// [CloudFront truncates it](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-include-body-access.html) for the
    /// function, and forwards it whole.
    pub fn include_body(self, include_body: bool) -> Self {
        Self { include_body, ..self }
    }

    /// The origin to which this behavior forwards requests.
    pub fn origin(&self) -> &Origin {
        &self.origin
    }

    /// The values that a server gets, and that are not part of the cache key. `None` for a bucket, which does not use them.
    pub(super) fn left_out_of_key(&self) -> Option<&'static str> {
        if self.origin.is_bucket() { None } else { self.cache.left_out_of_key() }
    }

    /// The properties that both types of behavior have under the same names.
    pub(super) fn properties(&self, of_all: &Shared) -> Properties {
        let edge = || of_all.edge.iter().chain(&self.edge);
        let response_headers = self.response_headers_policy_id.as_ref();
        Properties {
            allowed_methods: self.methods.names(),
            cache_policy_id: self.cache.id(),
            functions: edge().filter_map(EdgeAssociation::function_association).collect(),
            lambda_functions: edge()
                .filter_map(|association| association.lambda_association(self.include_body))
                .collect(),
            response_headers_policy_id: response_headers
                .or(of_all.response_headers_policy_id.as_ref())
                .cloned(),
            origin_request_policy_id: self.origin_request.as_ref().map(OriginRequestPolicy::id),
        }
    }
}

/// A behavior with the defaults of its origin.
impl From<Origin> for Behavior {
    fn from(origin: Origin) -> Self {
        Self::new(origin)
    }
}

/// What a distribution gives all its behaviors.
#[derive(Clone, Debug, Default)]
pub(super) struct Shared {
    pub(super) edge: Vec<EdgeAssociation>,
    pub(super) response_headers_policy_id: Option<Value<String>>,
}

/// The properties of a default behavior and of any other.
pub(super) struct Properties {
    pub(super) allowed_methods: Vec<&'static str>,
    pub(super) cache_policy_id: Value<String>,
    pub(super) functions: Vec<FunctionAssociation>,
    pub(super) lambda_functions: Vec<LambdaFunctionAssociation>,
    pub(super) response_headers_policy_id: Option<Value<String>>,
    pub(super) origin_request_policy_id: Option<Value<String>>,
}
