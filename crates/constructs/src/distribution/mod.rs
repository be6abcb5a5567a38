//! The CloudFront distribution, with the edge function on every one of its behaviours.

use cloudformation::intrinsic::sub;
use cloudformation::{Handle, List, Value};
use cloudformation_resources::cloudfront;
use cloudformation_resources::cloudfront::distribution::{
    CacheBehavior, DefaultCacheBehavior, DistributionConfig, GeoRestriction, LambdaFunctionAssociation,
    Origin, Restrictions, S3OriginConfig, ViewerCertificate,
};

use crate::{Construct, ConstructError, OriginAccessHandle, Scope};

mod security_headers;

pub use security_headers::SecurityHeaders;

/// [AWS's managed cache policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-cache-policies.html)
/// that suit a site behind a gate: neither forwards cookies or queries, which S3 has no use for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CachePolicy {
    /// `CachingOptimized`: a day unless the object says otherwise.
    #[default]
    Optimized,
    /// `CachingDisabled`: every request goes to the bucket.
    Disabled,
}

impl CachePolicy {
    fn id(self) -> &'static str {
        match self {
            Self::Optimized => edge_facts::CACHING_OPTIMIZED_POLICY,
            Self::Disabled => edge_facts::CACHING_DISABLED_POLICY,
        }
    }
}

/// What CloudFront does with the paths of one pattern.
#[derive(Clone, Debug, PartialEq)]
pub struct Behavior {
    /// Such as `/data/*`.
    pub path_pattern: String,
    /// How long it keeps them.
    pub cache: CachePolicy,
    /// Whether every method passes, and the function gets the body: for what is posted to the function itself.
    pub posts: bool,
}

/// A version of a function, and when it runs.
#[derive(Clone, Debug, PartialEq)]
pub struct EdgeAssociation {
    /// ARN of a numbered version in us-east-1.
    pub version_arn: Value<String>,
    /// `viewer-request`, `origin-request`, `origin-response` or `viewer-response`.
    pub event_type: String,
}

/// A distribution over one private bucket. Whatever behaviour matches, the edge functions run.
#[derive(Clone, Debug)]
pub struct Distribution {
    /// Regional domain name of the bucket.
    pub bucket_domain_name: Value<String>,
    /// How CloudFront reads the bucket.
    pub origin_access: OriginAccessHandle,
    /// Functions on every behaviour.
    pub edge: Vec<EdgeAssociation>,
    /// For paths that no other behaviour matches.
    pub default_cache: CachePolicy,
    /// The others, the first that matches being taken.
    pub behaviors: Vec<Behavior>,
    /// What a person reads beside it; at most 128 characters.
    pub comment: Value<String>,
    /// The object that stands for `/`, should the function ever let it through: a reader who may list gets names instead.
    pub default_root_object: Option<String>,
    /// Host names beside CloudFront's own; CloudFront needs a certificate for them.
    pub aliases: Option<Value<List<String>>>,
    /// TLS to the viewer; none means CloudFront's own certificate.
    pub viewer_certificate: Option<Value<ViewerCertificate>>,
    /// Response headers policy of every behaviour.
    pub response_headers_policy_id: Value<String>,
    /// ARN of a web ACL of scope CLOUDFRONT.
    pub web_acl_id: Option<Value<String>>,
    /// Where CloudFront serves from.
    pub price_class: Value<cloudfront::distribution::DistributionConfigPriceClass>,
    /// By country; none means everywhere.
    pub geo_restriction: Option<GeoRestriction>,
}

const ORIGIN: &str = "Content";

/// The setters that both kinds of behaviour have under the same names.
macro_rules! gated {
    ($behavior:expr, $distribution:expr, $cache:expr, $posts:expr) => {
        $behavior
            .allowed_methods(methods($posts))
            .cached_methods(["GET", "HEAD"])
            .cache_policy_id($cache.id())
            .compress(true)
            .lambda_function_associations($distribution.associations($posts))
            .response_headers_policy_id(&$distribution.response_headers_policy_id)
    };
}

/// CloudFront takes these sets and no others.
fn methods(posts: bool) -> Vec<String> {
    let all: &[&str] =
        if posts { &["GET", "HEAD", "OPTIONS", "PUT", "PATCH", "POST", "DELETE"] } else { &["GET", "HEAD"] };
    all.iter().map(|method| (*method).to_owned()).collect()
}

impl Distribution {
    fn associations(&self, posts: bool) -> Value<List<LambdaFunctionAssociation>> {
        let associations = self.edge.iter().map(|edge| {
            LambdaFunctionAssociation::new()
                .event_type(&edge.event_type)
                .include_body(posts)
                .lambda_function_arn(&edge.version_arn)
        });
        Value::Literal(associations.collect())
    }

    fn origin(&self) -> Origin {
        let origin = Origin::new(&self.bucket_domain_name, ORIGIN);
        match &self.origin_access {
            OriginAccessHandle::Identity(identity) => {
                let path = sub(format!("origin-access-identity/cloudfront/${{{}}}", identity.id()));
                origin.s3_origin_config(S3OriginConfig::new().origin_access_identity(path))
            }
            // CloudFront wants the identity present and empty beside an access control.
            OriginAccessHandle::Control(control) => origin
                .origin_access_control_id(control.reference())
                .s3_origin_config(S3OriginConfig::new().origin_access_identity("")),
        }
    }
}

impl Construct for Distribution {
    type Handle = Handle<cloudfront::Distribution>;

    fn place(self, scope: &mut Scope<'_>) -> Result<Self::Handle, ConstructError> {
        let default =
            gated!(DefaultCacheBehavior::new(ORIGIN, "redirect-to-https"), self, self.default_cache, false);
        let others: Vec<CacheBehavior> = self
            .behaviors
            .iter()
            .map(|behavior| {
                let new = CacheBehavior::new(&behavior.path_pattern, ORIGIN, "redirect-to-https");
                gated!(new, self, behavior.cache, behavior.posts)
            })
            .collect();
        let mut config = DistributionConfig::new(default, true)
            .comment(&self.comment)
            .http_version("http2and3")
            .ipv6_enabled(true)
            .origins([self.origin()])
            .price_class(&self.price_class);
        if let Some(object) = self.default_root_object {
            config = config.default_root_object(object);
        }
        if let Some(viewer_certificate) = self.viewer_certificate {
            config = config.viewer_certificate(viewer_certificate);
        }
        if !others.is_empty() {
            config = config.cache_behaviors(others);
        }
        if let Some(aliases) = self.aliases {
            config = config.aliases(aliases);
        }
        if let Some(geo_restriction) = self.geo_restriction {
            config = config.restrictions(Restrictions::new(geo_restriction));
        }
        if let Some(web_acl_id) = self.web_acl_id {
            config = config.web_acl_id(web_acl_id);
        }
        scope.resource("Resource", cloudfront::Distribution::new(config))
    }
}
