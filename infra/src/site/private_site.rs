//! The construct [`PrivateSite`]: bucket, origin access, gate, distribution and everything in between.

use cloudformation::intrinsic::{concat, sub};
use cloudformation::validate::{self, EDGE_GAP};
use cloudformation::{DocumentPath, Finding, Handle, Segment, Value};
use cloudformation_resources::cloudfront::distribution::GeoRestriction;
use cloudformation_resources::{cloudfront, ssm};
use edge_facts::EDGE_REGION;

use super::bucket_access::{self, Reader};
use super::config::{self, Cache, Site};
use super::content::Content;
use super::defaults;
use super::gate::{self, Gate};
use super::names::Names;
use super::outputs::{Outputs, ServedBy};
use super::parameters::{Choices, ExistingChoices};
use super::{access_logs, check, domain, monitoring, response_headers, settings_document};
use constructs::{
    Behavior, BucketPolicy, CachePolicy, Code, Construct, ConstructError, Distribution, EdgeAssociation,
    EdgeFunctionHandles, OriginAccess, Scope, Stack, Synthesis,
};

impl Site {
    /// The stack of the site, with all findings in the configuration and in the template.
    pub fn synth(&self, code: Code) -> Synthesis {
        let mut stack = Stack::new();
        stack.describe("Private site on CloudFront whose visitors sign in with an OpenID Provider");
        for (key, value) in &self.tags {
            stack.tag(key, value);
        }
        if let Err(error) = PrivateSite::new(self.clone(), code).place(&mut stack.root()) {
            stack.root().report(error.into());
        }
        stack.synth()
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
#[derive(Clone, Debug)]
pub struct PrivateSite {
    site: Site,
    code: Code,
}

/// The resources of a placed site that other constructs refer to.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PrivateSiteHandles {
    /// The distribution. `None` if it exists already.
    pub distribution: Option<Handle<cloudfront::Distribution>>,
    /// The gate's function.
    pub gate: EdgeFunctionHandles,
}

impl PrivateSite {
    /// A site with its configuration and the package of the gate.
    pub fn new(site: Site, code: Code) -> Self {
        Self { site, code }
    }
}

impl Construct for PrivateSite {
    type Handle = PrivateSiteHandles;

    fn place(self, scope: &mut Scope<'_>) -> Result<Self::Handle, ConstructError> {
        let Self { site, code } = self;
        let names = Names::new(scope);
        scope.deny(&EDGE_GAP);
        report(scope, check::check(&site));
        report(scope, check_stack(&names, scope));
        let choices = Choices::place(&site, scope)?;
        if let Some(existing) = &choices.existing {
            return place_gate(&site, &names, &choices, existing, code, scope);
        }
        let content = Content::place(&site, &choices, scope)?;
        let access = scope.add("OriginAccess", origin_access(&site, &names))?;
        let gate = Gate { site: &site, names: &names, choices: &choices }.place(code, scope)?;
        let headers = response_headers::place(&site, &names, scope)?;
        let certificate = domain::place_certificate(&site, &choices, scope)?;
        let distribution = Distribution::new(content.domain_name(), access.clone())
            .edge(EdgeAssociation::lambda("viewer-request", gate.version.reference()))
            // The same function puts a page in place of the bucket's errors, which are XML.
            .edge(EdgeAssociation::lambda("origin-response", gate.version.reference()))
            .default_cache(cache_policy(site.distribution.cache))
            .comment(concat([sub("${AWS::StackName}: "), site.title().into()]))
            .default_root_object(defaults::index_document(&site))
            .aliases(domain::aliases(&site, &choices))
            .viewer_certificate(domain::viewer_certificate(&site, &certificate))
            .response_headers_policy_id(headers)
            .web_acl_id(choices.web_acl_arn.property())
            .price_class(choices.price_class.clone())
            .geo_restriction(site.distribution.geo_restriction.as_ref().map(geo_restriction));
        let distribution = behaviors(&site).into_iter().fold(distribution, Distribution::behavior);
        let distribution = scope.add("Distribution", distribution)?;
        let arn = sub(format!(
            "arn:${{AWS::Partition}}:cloudfront::${{AWS::AccountId}}:distribution/${{{}}}",
            distribution.id()
        ));
        let reader = Reader::new(&access, arn.clone());
        if let Content::Own(bucket) = &content {
            let [get, list] =
                bucket_access::read_statements(&reader, bucket.arn(), constructs::object_arns(bucket));
            scope.add("BucketPolicy", BucketPolicy::tls_only(bucket).with(get).with(list))?;
        }
        let settings = place_settings(&site, &names, &choices, scope)?;
        place_monitoring(&site, &names, distribution.reference(), &gate, scope)?;
        domain::place_records(&choices, &site, &distribution, scope)?;
        if let Some(logs) = &site.distribution.access_logs {
            scope.add("AccessLogs", access_logs::Delivery::new(logs.clone(), names.base(), arn.clone()))?;
        }
        let outputs = Outputs {
            site: &site,
            names: &names,
            choices: &choices,
            served_by: ServedBy {
                id: distribution.reference(),
                arn,
                domain_name: distribution.domain_name(),
            },
            bucket: Some((&content, &reader)),
        };
        outputs.place(scope, &gate, &settings)?;
        Ok(PrivateSiteHandles { distribution: Some(distribution), gate })
    }
}

/// Places the gate of a site whose distribution exists.
fn place_gate(
    site: &Site,
    names: &Names,
    choices: &Choices,
    existing: &ExistingChoices,
    code: Code,
    scope: &mut Scope<'_>,
) -> Result<PrivateSiteHandles, ConstructError> {
    let gate = Gate { site, names, choices }.place(code, scope)?;
    let settings = place_settings(site, names, choices, scope)?;
    place_monitoring(site, names, existing.id.clone(), &gate, scope)?;
    let arn = concat([
        sub("arn:${AWS::Partition}:cloudfront::${AWS::AccountId}:distribution/"),
        existing.id.clone(),
    ]);
    let served_by = ServedBy { id: existing.id.clone(), arn, domain_name: existing.domain_name.clone() };
    Outputs { site, names, choices, served_by, bucket: None }.place(scope, &gate, &settings)?;
    Ok(PrivateSiteHandles { distribution: None, gate })
}

fn place_settings(
    site: &Site,
    names: &Names,
    choices: &Choices,
    scope: &mut Scope<'_>,
) -> Result<Handle<ssm::Parameter>, ConstructError> {
    let (document, finding) = settings_document::document(site, names, choices);
    report(scope, finding);
    scope.resource("Settings", gate::settings_parameter(site, names, document))
}

fn place_monitoring(
    site: &Site,
    names: &Names,
    distribution_id: Value<String>,
    gate: &EdgeFunctionHandles,
    scope: &mut Scope<'_>,
) -> Result<(), ConstructError> {
    let Some(monitoring) = &site.monitoring else { return Ok(()) };
    let watch = monitoring::Watch {
        monitoring: monitoring.clone(),
        gate_name: names.gate(),
        distribution_id,
        function_name: gate.function.reference(),
        log_group_name: gate.log_group.reference(),
    };
    scope.add("Monitoring", watch)
}

/// Reports findings in the configuration. The path of each finding starts with the scope's names, which identify the
/// site.
fn report(scope: &mut Scope<'_>, findings: impl IntoIterator<Item = Finding>) {
    let names: Vec<&str> = scope.path().iter().map(String::as_str).collect();
    let site = DocumentPath::from_keys(&names);
    for finding in findings {
        let path = finding.path().segments().iter().fold(site.clone(), |path, segment| match segment {
            Segment::Key(key) => path.key(key),
            Segment::Index(position) => path.index(*position),
        });
        scope.report(finding.with_path(path));
    }
}

/// Checks the Region and the name that an app gives the stack.
fn check_stack(names: &Names, scope: &Scope<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    if let Some(region) = scope.region()
        && region != EDGE_REGION
    {
        let problem =
            format!("the stack is in {region}, and Lambda@Edge takes functions from {EDGE_REGION} only");
        let finding = validate::EDGE_REGION.at(DocumentPath::root(), problem);
        findings.push(finding.with_advice(format!("build the stack for {EDGE_REGION}")));
    }
    if let Some(name) = scope.stack_name() {
        findings.extend(names.check_length(name));
    }
    findings
}

fn origin_access(site: &Site, names: &Names) -> OriginAccess {
    match site.origin_access {
        config::OriginAccess::Identity => OriginAccess::Identity { comment: site.title().to_owned() },
        config::OriginAccess::Control => OriginAccess::Control { name: names.gate() },
    }
}

fn cache_policy(cache: Cache) -> CachePolicy {
    match cache {
        Cache::Optimized => CachePolicy::Optimized,
        Cache::Disabled => CachePolicy::Disabled,
    }
}

/// Behaviors of path patterns. The one for requests that the provider posts to the gate comes first.
fn behaviors(site: &Site) -> Vec<Behavior> {
    let posted = site
        .paths
        .back_channel_logout
        .iter()
        .map(|path| Behavior::new(path).cache(CachePolicy::Disabled).accepts_posts(true));
    let behaviors = site
        .distribution
        .behaviors
        .iter()
        .map(|behavior| Behavior::new(&behavior.path).cache(cache_policy(behavior.cache)));
    posted.chain(behaviors).collect()
}

fn geo_restriction(restriction: &config::GeoRestriction) -> GeoRestriction {
    let (kind, countries) = match restriction {
        config::GeoRestriction::Allow(countries) => ("whitelist", countries),
        config::GeoRestriction::Deny(countries) => ("blacklist", countries),
    };
    GeoRestriction::new(kind).locations(countries.iter().map(String::as_str).collect::<Vec<_>>())
}
