//! The construct [`PrivateSite`]: bucket, origin access, gate, distribution and everything in between.

use cloudformation::intrinsic::{concat, sub};
use cloudformation::{Handle, IntoValue, Value};
use cloudformation_resources::cloudfront::distribution::GeoRestriction;
use cloudformation_resources::{certificatemanager, cloudfront, s3, sns, ssm};

use super::behaviors::Behaviors;
use super::bucket_access::{self, Reader};
use super::config::{self, Site};
use super::content::Content;
use super::gate::{self, Gate};
use super::monitoring::{self, SiteAlarms};
use super::names::Names;
use super::outputs::{Outputs, ServedBy};
use super::parameters::{Choices, ExistingChoices};
use super::stack_values::StackValues;
use super::{access_logs, defaults, domain, response_headers, settings_document, site_findings};
use constructs::{
    Behavior, BucketPolicy, Code, Construct, ConstructError, Distribution, EdgeAssociation,
    EdgeFunctionHandles, Origin, OriginAccess, Scope, Stack, Synthesis, distribution_arn,
};

impl Site {
    /// The stack of the site, with all findings in the configuration and in the template.
    pub fn synth(&self, code: Code) -> Synthesis {
        self.stack(code).synth()
    }

    /// The stack of the site before its synthesis. It already has the findings in the configuration.
    pub fn stack(&self, code: Code) -> Stack {
        let mut stack = Stack::new();
        stack.describe("Private site on CloudFront whose visitors sign in with an OpenID Provider");
        for (key, value) in &self.tags {
            stack.tag(key, value);
        }
        if let Err(error) = PrivateSite::new(self.clone(), code).place(&mut stack.root()) {
            stack.root().report(error.into());
        }
        stack
    }
}

/// A private site. A stack can have several sites, each in its own scope. The scope's ID is part of the names of the
/// site's resources. Findings in the configuration become findings of the stack.
///
/// ```
/// use constructs::{App, Code};
/// use infra::{PrivateSite, Site};
///
/// let code = Code::new("function.zip");
/// let mut app = App::new();
/// app.stack("handbooks", "us-east-1", |scope| {
///     scope.add("Staff", PrivateSite::new(Site::parameterized(), code.clone()))?;
///     scope.add("Partners", PrivateSite::new(Site::parameterized(), code.clone()))
/// })?;
/// assert!(app.synth().iter().all(|stack| stack.synthesis.findings.is_empty()));
/// # Ok::<(), constructs::ConstructError>(())
/// ```
///
/// # Values of the stack
///
/// [`Site`] has texts, such as the ARN of a web ACL. The methods of this type take the same from the stack. A setting that is in
/// the configuration and in the code is an error.
///
/// ```
/// use cloudformation_resources::sns;
/// use constructs::{Code, Origin, Stack};
/// use infra::{PrivateSite, Site};
///
/// let mut stack = Stack::new();
/// let topic = stack.root().resource("Topic", sns::Topic::new())?;
/// let site = PrivateSite::new(Site::parameterized(), Code::new("function.zip"))
///     .alarms_to(&topic)
///     .behavior("/api/*", Origin::http("api.example.com").header("x-origin-verify", "{{resolve:secretsmanager:origin-secret}}"));
/// let site = stack.root().add("Site", site)?;
/// assert_eq!(site.alarms.map(|alarms| alarms.server_errors.id().to_string()), Some("SiteMonitoringServerErrors".to_owned()));
/// assert!(stack.synth().findings.is_empty());
/// # Ok::<(), constructs::ConstructError>(())
/// ```
///
/// # One function for each site
///
/// Two sites never share a function. A Lambda@Edge function has no environment variables, so the gate finds its settings by the name of its
/// function. A second distribution that shows the same site, with the same rules and hosts, can use the version in
/// [`PrivateSiteHandles::gate`]. To show several folders of one bucket at several hosts with one function, use [`Site::hosts`].
#[derive(Clone, Debug)]
pub struct PrivateSite {
    site: Site,
    code: Code,
    values: StackValues,
}

/// The resources of a placed site that other constructs refer to.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PrivateSiteHandles {
    /// The bucket. `None` if it is not part of the stack.
    pub bucket: Option<Handle<s3::Bucket>>,
    /// The distribution. `None` if it exists already.
    pub distribution: Option<Handle<cloudfront::Distribution>>,
    /// The certificate. `None` if it is not part of the stack.
    pub certificate: Option<Handle<certificatemanager::Certificate>>,
    /// The gate's function.
    pub gate: EdgeFunctionHandles,
    /// The parameter with the gate's settings.
    pub settings: Handle<ssm::Parameter>,
    /// The alarms. `None` without `monitoring` and without [`PrivateSite::alarms_to`].
    pub alarms: Option<SiteAlarms>,
}

impl PrivateSite {
    /// A site with its configuration and the package of the gate.
    pub fn new(site: Site, code: Code) -> Self {
        Self { site, code, values: StackValues::default() }
    }

    /// Puts a web ACL of scope CLOUDFRONT in front of the site, by its ARN. It inspects a request before the gate does.
    pub fn web_acl(mut self, arn: impl IntoValue<String>) -> Self {
        self.values.web_acl_arn = Some(arn.into_value());
        self
    }

    /// Uses a certificate for the aliases of the site. It is in us-east-1 and covers all of them.
    ///
    /// Set the aliases in the code as well, because a `site.yaml` with aliases has to name its certificate.
    pub fn certificate(mut self, certificate: &Handle<certificatemanager::Certificate>) -> Self {
        self.values.certificate = Some(certificate.clone());
        self
    }

    /// Sends the alarms of the site to a topic, and creates the alarms if the configuration has no `monitoring`. A topic of the
    /// configuration gets them, too.
    pub fn alarms_to(mut self, topic: &Handle<sns::Topic>) -> Self {
        self.values.topic_arns.push(topic.reference());
        self
    }

    /// Delivers access logs to a bucket, without queries, cookies and the `Referer` header. If the stack has a policy of the bucket, the policy
    /// needs [`BucketPolicy::log_delivery`].
    pub fn access_logs_to(mut self, bucket: &Handle<s3::Bucket>) -> Self {
        self.values.log_bucket = Some(bucket.clone());
        self
    }

    /// Lets the gate decrypt its secrets with a KMS key, by its ARN. Name the key with `--kms-key` in the commands `sitegate secrets` and
    /// `sitegate policy`, because they read only `site.yaml`.
    pub fn secrets_key(mut self, arn: impl IntoValue<String>) -> Self {
        self.values.secrets_key_arn = Some(arn.into_value());
        self
    }

    /// Fetches paths that match a pattern, such as `/api/*`, from another server or bucket. The gate decides about each request before, by the
    /// rules of the site.
    ///
    /// - **Methods.** `GET` and `HEAD`, until [`Behavior::allowed_methods`] adds others. The gate forwards each method of a user whom the rules
    ///   admit. It does not protect against requests that another host of the same domain makes in the name of the user
    ///   ([CSRF](https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html)), so the server has to
    ///   check `Origin` or `Sec-Fetch-Site`. A `GET` must change nothing, because a link on any site can cause it.
    /// - **The server sees** the request without the gate's cookies and without a token that the gate has accepted. Other cookies
    ///   and headers are the visitor's, who can write anything into them. The gate does not pass on who the user is.
    /// - **The server must refuse requests that do not come from CloudFront**, because they have not passed the gate. [`Origin::header`] and
    ///   [`Origin::access_control`] let it recognise CloudFront. An origin with neither is a warning
    ///   ([`OPEN_ORIGIN`](crate::site::rules::OPEN_ORIGIN)), which you can acknowledge at the root of the stack.
    /// - **Nothing is cached**, unless [`Behavior::cache`] says so. The gate also decides about cached responses, but all users whom it
    ///   admits get the same one. The managed policies that [`CachePolicy`](constructs::CachePolicy) names, other than `Disabled`, are therefore
    ///   errors for a server ([`SHARED_CACHE`](constructs::rules::SHARED_CACHE)), also for other distributions of the stack: their keys have
    ///   neither `Authorization` nor the session, which the gate removes before. A policy of the stack, or another one by its ID, is your
    ///   decision. Its key has to have everything that a response depends on.
    /// - **The server can set cookies**, also those of the gate, because the gate does not see the server's responses. It can sign users out, or give
    ///   them the session of another user. A session that it makes up is not valid.
    /// - **Paths** reach the server as the visitor wrote them. The gate refuses some, such as those with `//`, `..` or `+`, and appends the index
    ///   document to a path with a final slash. Settings that change more paths are an error. A rule for a part of the pattern is a warning,
    ///   because the server may read a path in another way than the gate. It is not safe before servers that read
    ///   `;` in paths, such as Tomcat.
    ///
    /// CloudFront compares these behaviors in their order, and before those of the configuration.
    pub fn behavior(mut self, path_pattern: impl Into<String>, behavior: impl Into<Behavior>) -> Self {
        self.values.behaviors.push((path_pattern.into(), behavior.into()));
        self
    }
}

impl Construct for PrivateSite {
    type Handle = PrivateSiteHandles;

    fn place(self, scope: &mut Scope<'_>) -> Result<Self::Handle, ConstructError> {
        let Self { site, code, values } = self;
        let names = Names::new(scope);
        site_findings::check(&site, &values, &names, scope);
        let choices = Choices::place(&site, &values, scope)?;
        let placer = Placer { site: &site, values: &values, names: &names, choices: &choices };
        match &choices.existing {
            Some(existing) => placer.place_gate(existing, code, scope),
            None => placer.place_all(code, scope),
        }
    }
}

/// A site that is being placed.
struct Placer<'a> {
    site: &'a Site,
    values: &'a StackValues,
    names: &'a Names,
    choices: &'a Choices,
}

impl Placer<'_> {
    fn place_all(&self, code: Code, scope: &mut Scope<'_>) -> Result<PrivateSiteHandles, ConstructError> {
        let Self { site, values, names, choices } = self;
        let content = Content::place(site, choices, scope)?;
        let access = scope.add("OriginAccess", origin_access(site, names))?;
        let gate = Gate { site, names, choices }.place(code, scope)?;
        let headers = response_headers::place(site, names, scope)?;
        let certificate = domain::place_certificate(site, values, choices, scope)?;
        let origin = Origin::bucket(content.domain_name(), &access);
        let behaviors = Behaviors { site, values, origin: &origin, gate: &gate };
        let distribution = Distribution::new(behaviors.default_behavior())
            .edge(EdgeAssociation::lambda("viewer-request", gate.version.reference()))
            .comment(concat([sub("${AWS::StackName}: "), site.title().into()]))
            .default_root_object(defaults::index_document(site))
            .aliases(domain::aliases(site, choices))
            .viewer_certificate(domain::viewer_certificate(site, &certificate.arn))
            .response_headers_policy_id(headers)
            .web_acl_arn(choices.web_acl_arn.property())
            .price_class(choices.price_class.clone())
            .geo_restriction(site.distribution.geo_restriction.as_ref().map(geo_restriction));
        let add = |distribution: Distribution, (path, behavior)| distribution.behavior(path, behavior);
        let distribution = behaviors.others().into_iter().fold(distribution, add);
        let distribution = scope.add("Distribution", distribution)?;
        let arn = distribution_arn(&distribution);
        let reader = Reader::new(&access, arn.clone());
        if let Content::Own(bucket) = &content {
            let [get, list] =
                bucket_access::read_statements(&reader, bucket.arn(), constructs::object_arns(bucket));
            scope.add("BucketPolicy", BucketPolicy::tls_only(bucket).with(get).with(list))?;
        }
        let settings = self.place_settings(scope)?;
        let alarms = self.place_monitoring(distribution.reference(), &gate, scope)?;
        domain::place_records(choices, site, &distribution, scope)?;
        if let Some((bucket_arn, prefix)) = self.log_destination() {
            let delivery = access_logs::Delivery {
                bucket_arn,
                prefix,
                name: names.base(),
                distribution_arn: arn.clone(),
            };
            scope.add("AccessLogs", delivery)?;
        }
        let outputs = Outputs {
            site,
            names,
            choices,
            served_by: ServedBy {
                id: distribution.reference(),
                arn,
                domain_name: distribution.domain_name(),
            },
            bucket: Some((&content, &reader)),
        };
        outputs.place(scope, &gate, &settings)?;
        let bucket = match content {
            Content::Own(bucket) => Some(bucket),
            Content::Elsewhere { .. } => None,
        };
        let certificate = certificate.handle;
        Ok(PrivateSiteHandles {
            bucket,
            distribution: Some(distribution),
            certificate,
            gate,
            settings,
            alarms,
        })
    }

    /// Places the gate of a site whose distribution exists.
    fn place_gate(
        &self,
        existing: &ExistingChoices,
        code: Code,
        scope: &mut Scope<'_>,
    ) -> Result<PrivateSiteHandles, ConstructError> {
        let Self { site, names, choices, .. } = *self;
        let gate = Gate { site, names, choices }.place(code, scope)?;
        let settings = self.place_settings(scope)?;
        let alarms = self.place_monitoring(existing.id.clone(), &gate, scope)?;
        let arn = concat([
            sub("arn:${AWS::Partition}:cloudfront::${AWS::AccountId}:distribution/"),
            existing.id.clone(),
        ]);
        let served_by = ServedBy { id: existing.id.clone(), arn, domain_name: existing.domain_name.clone() };
        Outputs { site, names, choices, served_by, bucket: None }.place(scope, &gate, &settings)?;
        Ok(PrivateSiteHandles { bucket: None, distribution: None, certificate: None, gate, settings, alarms })
    }

    fn place_settings(&self, scope: &mut Scope<'_>) -> Result<Handle<ssm::Parameter>, ConstructError> {
        let Self { site, names, choices, .. } = *self;
        let (document, finding) = settings_document::document(site, names, choices);
        site_findings::report(scope, finding);
        scope.resource("Settings", gate::settings_parameter(site, names, document))
    }

    /// Places the alarms if the configuration or the code asks for them.
    fn place_monitoring(
        &self,
        distribution_id: Value<String>,
        gate: &EdgeFunctionHandles,
        scope: &mut Scope<'_>,
    ) -> Result<Option<SiteAlarms>, ConstructError> {
        let topic_arns = self.values.topic_arns.clone();
        if self.site.monitoring.is_none() && topic_arns.is_empty() {
            return Ok(None);
        }
        let watch = monitoring::Watch {
            monitoring: self.site.monitoring.clone().unwrap_or_default(),
            topic_arns,
            gate_name: self.names.gate(),
            distribution_id,
            function_name: gate.function.reference(),
            log_group_name: gate.log_group.reference(),
        };
        scope.add("Monitoring", watch).map(Some)
    }

    /// The ARN of the bucket that receives the access logs, and the folder in it.
    fn log_destination(&self) -> Option<(Value<String>, Option<String>)> {
        if let Some(bucket) = &self.values.log_bucket {
            return Some((bucket.arn(), None));
        }
        let logs = self.site.distribution.access_logs.as_ref()?;
        Some((logs.bucket_arn.as_str().into(), logs.prefix.clone()))
    }
}

fn origin_access(site: &Site, names: &Names) -> OriginAccess {
    match site.origin_access {
        config::OriginAccess::Identity => OriginAccess::Identity { comment: site.title().to_owned() },
        config::OriginAccess::Control => OriginAccess::Control { name: names.gate() },
    }
}

fn geo_restriction(restriction: &config::GeoRestriction) -> GeoRestriction {
    let (kind, countries) = match restriction {
        config::GeoRestriction::Allow(countries) => ("whitelist", countries),
        config::GeoRestriction::Deny(countries) => ("blacklist", countries),
    };
    GeoRestriction::new(kind).locations(countries.iter().map(String::as_str).collect::<Vec<_>>())
}
