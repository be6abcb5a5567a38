//! A CloudFront distribution over a private bucket.

use cloudformation::intrinsic::sub;
use cloudformation::{Handle, IntoValue, List, Value};
use cloudformation_resources::cloudfront;
use cloudformation_resources::cloudfront::distribution::{
    CacheBehavior, CacheBehaviorRequired, DefaultCacheBehavior, DefaultCacheBehaviorRequired,
    DistributionConfig, DistributionConfigPriceClass, FunctionAssociation, GeoRestriction,
    LambdaFunctionAssociation, Origin, OriginRequired, Restrictions, S3OriginConfig, ViewerCertificate,
};

use super::behavior::{Behavior, CachePolicy, EdgeAssociation, EdgeCode};
use crate::origin_access::OriginAccessHandle;
use crate::tree::{Construct, ConstructError, Scope};

/// The name of the only origin within the distribution.
const ORIGIN: &str = "Content";

/// A CloudFront distribution over a private bucket. Its functions run on every behavior.
///
/// ```
/// use constructs::{Bucket, Distribution, OriginAccess, Stack};
///
/// let mut stack = Stack::new();
/// let mut root = stack.root();
/// let bucket = root.add("Content", Bucket::private())?;
/// let access = root.add("Access", OriginAccess::Control { name: "reports".into() })?;
/// let site = Distribution::new(bucket.regional_domain_name(), access)
///     .default_root_object("index.html".to_owned());
/// let site = root.add("Site", site)?;
/// assert_eq!(site.id().as_str(), "Site");
/// # Ok::<(), constructs::ConstructError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Distribution {
    bucket_domain_name: Value<String>,
    origin_access: OriginAccessHandle,
    edge: Vec<EdgeAssociation>,
    default_cache: CachePolicy,
    behaviors: Vec<Behavior>,
    comment: Option<Value<String>>,
    default_root_object: Option<String>,
    aliases: Option<Value<List<String>>>,
    viewer_certificate: Option<Value<ViewerCertificate>>,
    response_headers_policy_id: Option<Value<String>>,
    web_acl_id: Option<Value<String>>,
    price_class: Option<Value<DistributionConfigPriceClass>>,
    geo_restriction: Option<GeoRestriction>,
}

impl Distribution {
    /// A distribution over the bucket with a regional domain name, with CloudFront's own host name and certificate.
    pub fn new(bucket_domain_name: impl IntoValue<String>, origin_access: OriginAccessHandle) -> Self {
        Self {
            bucket_domain_name: bucket_domain_name.into_value(),
            origin_access,
            edge: Vec::new(),
            default_cache: CachePolicy::Optimized,
            behaviors: Vec::new(),
            comment: None,
            default_root_object: None,
            aliases: None,
            viewer_certificate: None,
            response_headers_policy_id: None,
            web_acl_id: None,
            price_class: None,
            geo_restriction: None,
        }
    }

    /// Adds a function to every behavior.
    pub fn edge(mut self, association: EdgeAssociation) -> Self {
        self.edge.push(association);
        self
    }

    /// Sets the cache policy for paths that match no other behavior.
    pub fn default_cache(self, cache: CachePolicy) -> Self {
        Self { default_cache: cache, ..self }
    }

    /// Adds a behavior. CloudFront uses the first behavior that matches.
    pub fn behavior(mut self, behavior: Behavior) -> Self {
        self.behaviors.push(behavior);
        self
    }

    /// Sets the comment that the console shows. It has at most 128 characters.
    pub fn comment(self, comment: impl IntoValue<String>) -> Self {
        Self { comment: Some(comment.into_value()), ..self }
    }

    /// Sets the object that CloudFront returns for `/`. Without it, a reader that may list the bucket gets the names of its
    /// objects.
    pub fn default_root_object(self, object: impl Into<Option<String>>) -> Self {
        Self { default_root_object: object.into(), ..self }
    }

    /// Sets host names in addition to CloudFront's own. They need a certificate.
    pub fn aliases(self, aliases: impl Into<Option<Value<List<String>>>>) -> Self {
        Self { aliases: aliases.into(), ..self }
    }

    /// Sets the certificate and the version of TLS for viewers.
    pub fn viewer_certificate(self, certificate: impl Into<Option<Value<ViewerCertificate>>>) -> Self {
        Self { viewer_certificate: certificate.into(), ..self }
    }

    /// Sets the response headers policy of every behavior, by its ID.
    pub fn response_headers_policy_id(self, id: impl IntoValue<String>) -> Self {
        Self { response_headers_policy_id: Some(id.into_value()), ..self }
    }

    /// Sets a web ACL of scope CLOUDFRONT, by its ARN.
    pub fn web_acl_id(self, arn: impl Into<Option<Value<String>>>) -> Self {
        Self { web_acl_id: arn.into(), ..self }
    }

    /// Sets the edge locations that serve the site.
    pub fn price_class(self, price_class: impl IntoValue<DistributionConfigPriceClass>) -> Self {
        Self { price_class: Some(price_class.into_value()), ..self }
    }

    /// Allows or denies visitors by country.
    pub fn geo_restriction(self, restriction: impl Into<Option<GeoRestriction>>) -> Self {
        Self { geo_restriction: restriction.into(), ..self }
    }
}

impl Construct for Distribution {
    type Handle = Handle<cloudfront::Distribution>;

    fn place(self, scope: &mut Scope<'_>) -> Result<Self::Handle, ConstructError> {
        let mut config = DistributionConfig::new(self.default_behavior(), true);
        if let Some(comment) = &self.comment {
            config = config.comment(comment);
        }
        config = config.http_version("http2and3").ipv6_enabled(true).origins([self.origin()]);
        if let Some(price_class) = &self.price_class {
            config = config.price_class(price_class);
        }
        if let Some(object) = &self.default_root_object {
            config = config.default_root_object(object);
        }
        if let Some(viewer_certificate) = &self.viewer_certificate {
            config = config.viewer_certificate(viewer_certificate);
        }
        if !self.behaviors.is_empty() {
            let behaviors = self.behaviors.iter().map(|behavior| self.cache_behavior(behavior));
            config = config.cache_behaviors(behaviors.collect::<Vec<_>>());
        }
        if let Some(aliases) = &self.aliases {
            config = config.aliases(aliases);
        }
        if let Some(geo_restriction) = self.geo_restriction {
            config = config.restrictions(Restrictions::new(geo_restriction));
        }
        if let Some(web_acl_id) = &self.web_acl_id {
            config = config.web_acl_id(web_acl_id);
        }
        scope.resource("Resource", cloudfront::Distribution::new(config))
    }
}

/// Sets the properties that both types of behavior have under the same names.
macro_rules! with_common_properties {
    ($behavior:expr, $distribution:expr, $cache:expr, $accepts_posts:expr) => {{
        let mut behavior = $behavior
            .allowed_methods(methods($accepts_posts))
            .cached_methods(["GET", "HEAD"])
            .cache_policy_id($cache.id())
            .compress(true);
        let functions = $distribution.cloudfront_functions();
        if !functions.is_empty() {
            behavior = behavior.function_associations(functions);
        }
        let functions = $distribution.lambda_functions($accepts_posts);
        if !functions.is_empty() {
            behavior = behavior.lambda_function_associations(functions);
        }
        if let Some(id) = &$distribution.response_headers_policy_id {
            behavior = behavior.response_headers_policy_id(id);
        }
        behavior
    }};
}

impl Distribution {
    fn default_behavior(&self) -> DefaultCacheBehavior {
        let behavior = DefaultCacheBehavior::new(DefaultCacheBehaviorRequired {
            target_origin_id: ORIGIN,
            viewer_protocol_policy: "redirect-to-https",
        });
        with_common_properties!(behavior, self, self.default_cache, false)
    }

    fn cache_behavior(&self, behavior: &Behavior) -> CacheBehavior {
        let new = CacheBehavior::new(CacheBehaviorRequired {
            path_pattern: &behavior.path_pattern,
            target_origin_id: ORIGIN,
            viewer_protocol_policy: "redirect-to-https",
        });
        with_common_properties!(new, self, behavior.cache, behavior.accepts_posts)
    }

    fn lambda_functions(&self, include_body: bool) -> Vec<LambdaFunctionAssociation> {
        let mut associations = Vec::new();
        for EdgeAssociation { event_type, code } in &self.edge {
            if let EdgeCode::Lambda { version_arn } = code {
                let mut association = LambdaFunctionAssociation::new().event_type(event_type);
                // A response event has no request body.
                if event_type.ends_with("-request") {
                    association = association.include_body(include_body);
                }
                associations.push(association.lambda_function_arn(version_arn));
            }
        }
        associations
    }

    fn cloudfront_functions(&self) -> Vec<FunctionAssociation> {
        let mut associations = Vec::new();
        for EdgeAssociation { event_type, code } in &self.edge {
            if let EdgeCode::CloudFront { function_arn } = code {
                associations
                    .push(FunctionAssociation::new().event_type(event_type).function_arn(function_arn));
            }
        }
        associations
    }

    fn origin(&self) -> Origin {
        let origin = Origin::new(OriginRequired { domain_name: &self.bucket_domain_name, id: ORIGIN });
        match &self.origin_access {
            OriginAccessHandle::Identity(identity) => {
                let path = sub(format!("origin-access-identity/cloudfront/${{{}}}", identity.id()));
                origin.s3_origin_config(S3OriginConfig::new().origin_access_identity(path))
            }
            // With an access control, CloudFront requires an identity that is present and empty.
            OriginAccessHandle::Control(control) => origin
                .origin_access_control_id(control.reference())
                .s3_origin_config(S3OriginConfig::new().origin_access_identity("")),
        }
    }
}

/// The methods that a behavior allows. CloudFront accepts only a few sets.
fn methods(accepts_posts: bool) -> Vec<String> {
    let methods: &[&str] = if accepts_posts {
        &["GET", "HEAD", "OPTIONS", "PUT", "PATCH", "POST", "DELETE"]
    } else {
        &["GET", "HEAD"]
    };
    methods.iter().map(|method| (*method).to_owned()).collect()
}
