//! A CloudFront distribution.

use cloudformation::intrinsic::Pseudo;
use cloudformation::{DocumentPath, Finding, Handle, IntoValue, List, LogicalId, Value, text};
use cloudformation_resources::cloudfront;
use cloudformation_resources::cloudfront::distribution::{
    CacheBehavior, CacheBehaviorRequired, DefaultCacheBehavior, DefaultCacheBehaviorRequired,
    DistributionConfig, DistributionConfigPriceClass, GeoRestriction, Restrictions, ViewerCertificate,
};

use super::behavior::{Behavior, Properties, Shared};
use super::edge::EdgeAssociation;
use super::origin::Origin;
use crate::rules::SHARED_CACHE;
use crate::tree::{Construct, ConstructError, Scope};

/// The name of the default behavior's origin within the distribution.
const DEFAULT_ORIGIN: &str = "Content";

/// A CloudFront distribution. Its functions run on every behavior.
///
/// ```
/// use constructs::{Behavior, Bucket, CachePolicy, Distribution, Origin, OriginAccess, Stack};
///
/// let mut stack = Stack::new();
/// let mut root = stack.root();
/// let bucket = root.add("Content", Bucket::private())?;
/// let access = root.add("Access", OriginAccess::Control { name: "reports".into() })?;
/// let content = Origin::bucket(bucket.regional_domain_name(), &access);
/// let site = Distribution::new(content.clone())
///     .default_root_object("index.html".to_owned())
///     .behavior("/data/*", Behavior::new(content).cache(CachePolicy::Disabled))
///     .behavior("/api/*", Origin::http("api.example.com"));
/// let site = root.add("Site", site)?;
/// assert_eq!(site.id().as_str(), "Site");
/// assert!(stack.synth().findings.is_empty());
/// # Ok::<(), constructs::ConstructError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Distribution {
    default_behavior: Behavior,
    /// The other behaviors, each with its path pattern.
    behaviors: Vec<(String, Behavior)>,
    shared: Shared,
    comment: Option<Value<String>>,
    default_root_object: Option<String>,
    aliases: Option<Value<List<String>>>,
    viewer_certificate: Option<Value<ViewerCertificate>>,
    web_acl_arn: Option<Value<String>>,
    price_class: Option<Value<DistributionConfigPriceClass>>,
    geo_restriction: Option<GeoRestriction>,
}

impl Distribution {
    /// A distribution with CloudFront's own host name and certificate. The behavior is that of all paths that match no other one.
    pub fn new(default_behavior: impl Into<Behavior>) -> Self {
        Self {
            default_behavior: default_behavior.into(),
            behaviors: Vec::new(),
            shared: Shared::default(),
            comment: None,
            default_root_object: None,
            aliases: None,
            viewer_certificate: None,
            web_acl_arn: None,
            price_class: None,
            geo_restriction: None,
        }
    }

    /// Adds a function to every behavior.
    pub fn edge(mut self, association: EdgeAssociation) -> Self {
        self.shared.edge.push(association);
        self
    }

    /// Adds a behavior for a path pattern such as `/api/*`. CloudFront uses the first behavior that matches.
    pub fn behavior(mut self, path_pattern: impl Into<String>, behavior: impl Into<Behavior>) -> Self {
        self.behaviors.push((path_pattern.into(), behavior.into()));
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
    pub fn response_headers_policy_id(mut self, id: impl IntoValue<String>) -> Self {
        self.shared.response_headers_policy_id = Some(id.into_value());
        self
    }

    /// Sets a web ACL of scope CLOUDFRONT, by its ARN.
    pub fn web_acl_arn(self, arn: impl Into<Option<Value<String>>>) -> Self {
        Self { web_acl_arn: arn.into(), ..self }
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
        let origins = self.origins();
        for (_, origin) in &origins {
            origin.check_address()?;
        }
        let properties = origins.iter().map(|(id, origin)| origin.property(id));
        let mut config = DistributionConfig::new(self.default_cache_behavior(), true)
            .comment(self.comment.as_ref())
            .http_version("http2and3")
            .ipv6_enabled(true)
            .origins(properties.collect::<Vec<_>>())
            .price_class(self.price_class.as_ref())
            .default_root_object(self.default_root_object.as_ref())
            .viewer_certificate(self.viewer_certificate.as_ref());
        if !self.behaviors.is_empty() {
            let behaviors = self.behaviors.iter();
            let behaviors = behaviors.map(|(path, behavior)| self.cache_behavior(path, behavior, &origins));
            config = config.cache_behaviors(behaviors.collect::<Vec<_>>());
        }
        let config = config
            .aliases(self.aliases.as_ref())
            .restrictions(self.geo_restriction.clone().map(Restrictions::new))
            .web_acl_id(self.web_acl_arn.as_ref());
        let distribution = scope.resource("Resource", cloudfront::Distribution::new(config))?;
        for finding in self.shared_caches(distribution.id()) {
            scope.report(finding);
        }
        Ok(distribution)
    }
}

/// Sets the properties that both types of behavior have under the same names.
macro_rules! with_properties {
    ($behavior:expr, $properties:expr) => {{
        let Properties {
            allowed_methods,
            cache_policy_id,
            functions,
            lambda_functions,
            response_headers_policy_id,
            origin_request_policy_id,
        } = $properties;
        let mut behavior = $behavior
            .allowed_methods(allowed_methods)
            .cached_methods(["GET", "HEAD"])
            .cache_policy_id(cache_policy_id)
            .compress(true);
        if !functions.is_empty() {
            behavior = behavior.function_associations(functions);
        }
        if !lambda_functions.is_empty() {
            behavior = behavior.lambda_function_associations(lambda_functions);
        }
        behavior
            .response_headers_policy_id(response_headers_policy_id)
            .origin_request_policy_id(origin_request_policy_id)
    }};
}

impl Distribution {
    /// The different origins, each with its name within the distribution.
    fn origins(&self) -> Vec<(String, &Origin)> {
        let mut origins = vec![(DEFAULT_ORIGIN.to_owned(), self.default_behavior.origin())];
        for (_, behavior) in &self.behaviors {
            let origin = behavior.origin();
            if origins.iter().all(|(_, known)| *known != origin) {
                origins.push((format!("Origin{}", origins.len() + 1), origin));
            }
        }
        origins
    }

    /// The behaviors whose server gets values that are not part of the cache key.
    fn shared_caches(&self, id: &LogicalId) -> Vec<Finding> {
        let config = DocumentPath::from_keys(&["Resources", id.as_str(), "Properties", "DistributionConfig"]);
        let default = (config.key("DefaultCacheBehavior"), &self.default_behavior);
        let others = self.behaviors.iter().enumerate();
        let others =
            others.map(|(index, (_, behavior))| (config.key("CacheBehaviors").index(index), behavior));
        let finding = |(path, behavior): (DocumentPath, &Behavior)| {
            let left_out = behavior.left_out_of_key()?;
            let problem =
                format!("CloudFront returns a cached response to requests that differ in {left_out}");
            let advice = "use CachePolicy::Disabled, or a policy of the stack whose key has all values that a response depends on";
            Some(SHARED_CACHE.at(path.key("CachePolicyId"), problem).with_advice(advice))
        };
        std::iter::once(default).chain(others).filter_map(finding).collect()
    }

    fn default_cache_behavior(&self) -> DefaultCacheBehavior {
        let behavior = DefaultCacheBehavior::new(DefaultCacheBehaviorRequired {
            target_origin_id: DEFAULT_ORIGIN,
            viewer_protocol_policy: "redirect-to-https",
        });
        with_properties!(behavior, self.default_behavior.properties(&self.shared))
    }

    fn cache_behavior(
        &self,
        path_pattern: &str,
        behavior: &Behavior,
        origins: &[(String, &Origin)],
    ) -> CacheBehavior {
        let origin = origins.iter().find(|(_, origin)| *origin == behavior.origin());
        let id = origin.map_or(DEFAULT_ORIGIN, |(id, _)| id);
        let new = CacheBehavior::new(CacheBehaviorRequired {
            path_pattern,
            target_origin_id: id,
            viewer_protocol_policy: "redirect-to-https",
        });
        with_properties!(new, behavior.properties(&self.shared))
    }
}

/// The ARN of a distribution, for use in policies. The type has no such attribute.
pub fn distribution_arn(distribution: &Handle<cloudfront::Distribution>) -> Value<String> {
    text!(
        "arn:{partition}:cloudfront::{account}:distribution/{id}",
        partition = Pseudo::Partition,
        account = Pseudo::AccountId,
        id = distribution,
    )
}
