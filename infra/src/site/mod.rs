//! The private site: bucket, origin access, distribution, gate and everything between, as one construct.

mod access_logs;
mod address;
mod bucket_access;
mod check;
pub mod config;
mod json_text;
mod monitoring;
mod names;
mod open;
mod outputs;
mod read;
mod settings_document;
mod stack_secrets;

use cloudformation::intrinsic::{Pseudo, concat, pseudo, sub};
use cloudformation::validate::EDGE_GAP;
use cloudformation::{DocumentPath, Finding, Handle, List, Mapping, Segment, Value};
use cloudformation_resources::cloudfront::distribution::GeoRestriction;
use cloudformation_resources::{cloudfront, s3, ssm};
use constructs::policy::Statement;
use constructs::{
    Behavior, Bucket, BucketPolicy, CachePolicy, Code, Construct, ConstructError, Distribution,
    EdgeAssociation, EdgeFunction, EdgeFunctionHandles, OriginAccess, Scope, SecurityHeaders, Stack,
    Synthesis,
};
use edge_facts::EDGE_REGION;
use settings::{LOGOUT_LISTS, PARAMETERS, Parameter};

use bucket_access::Reader;
use config::{Cache, FrameOptions, ReferrerPolicy, Runtime, Tier};
use names::Names;
use open::Choices;
use outputs::Outputs;

pub use bucket_access::{bucket_stack, statements_to_add};
pub use config::{Open, Site};
pub use read::{Located, json_schema, read};

/// Browsers may keep a page and ask the gate before they show it again: without this they guess for how long it is good.
const BROWSER_CACHE: &str = "private, no-cache";

impl Site {
    /// A site with a bucket of its own and everything else left open that can be.
    pub fn open() -> Self {
        Self { parameters: Open::WITH_OWN_BUCKET.to_vec(), ..Self::default() }
    }

    /// The finished stack, with every finding in the configuration and in what came of it.
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

    /// The settings that the gate reads; what is left to whoever deploys holds its default.
    pub fn settings(&self) -> settings::Settings {
        settings_document::settings(self)
    }

    /// Whether a setting is left to whoever deploys.
    fn is_open(&self, setting: Open) -> bool {
        self.parameters.contains(&setting)
    }

    /// Whether the bucket is new and of another Region, and so of a stack of its own: see [`bucket_stack`].
    pub fn has_bucket_stack(&self) -> bool {
        !self.bucket.existing && self.bucket.region.as_deref().is_some_and(|region| region != EDGE_REGION)
    }

    fn bucket_is_elsewhere(&self) -> bool {
        self.bucket.existing || self.has_bucket_stack()
    }

    fn title(&self) -> &str {
        self.name.as_deref().unwrap_or("Private site")
    }
}

/// The whole site. A stack may have several, each in its own scope, which is then part of their names. The findings
/// in the configuration are among the stack's findings.
///
/// ```
/// use constructs::{App, Code};
/// use infra::{PrivateSite, Site};
///
/// let code = Code::new("function.zip");
/// let mut app = App::new();
/// app.stack("handbooks", "us-east-1", |scope| {
///     scope.add("Staff", PrivateSite::new(Site::open(), code.clone()))?;
///     scope.add("Partners", PrivateSite::new(Site::open(), code.clone()))
/// })?;
/// assert!(app.synth().iter().all(|stack| stack.synthesis.findings.is_empty()));
/// # Ok::<(), constructs::ConstructError>(())
/// ```
#[derive(Clone, Debug)]
pub struct PrivateSite {
    site: Site,
    code: Code,
}

/// A placed site.
#[derive(Clone, Debug)]
pub struct PrivateSiteHandles {
    /// The distribution.
    pub distribution: Handle<cloudfront::Distribution>,
    /// The function behind it.
    pub gate: EdgeFunctionHandles,
}

impl PrivateSite {
    /// A site of a configuration, with the package of the gate.
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
        let content = place_content(&site, &choices, scope)?;
        let access = scope.add("OriginAccess", origin_access(&site, &names))?;
        let description = home(scope)?;
        let secrets = stack_secrets::place(&site, &names, scope)?;
        let gate = scope.add("Edge", edge_function(&site, &names, &choices, code, description, secrets))?;
        let headers = place_headers(&site, &names, scope)?;
        let certificate = address::place_certificate(&site, &choices, scope)?;
        let association = EdgeAssociation::lambda("viewer-request", gate.version.reference());
        let distribution = Distribution::new(content.domain_name(), access.clone())
            .edge(association)
            .default_cache(cache_policy(site.distribution.cache))
            .comment(concat([sub("${AWS::StackName}: "), site.title().into()]))
            .default_root_object(index_document(&site))
            .aliases(address::aliases(&site, &choices))
            .viewer_certificate(address::viewer_certificate(&site, &certificate))
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
        let reader = Reader::of(&access, arn.clone());
        if let Content::Own(bucket) = &content {
            let [get, list] =
                bucket_access::read_statements(&reader, bucket.arn(), constructs::object_arns(bucket));
            scope.add("BucketPolicy", BucketPolicy::tls_only(bucket).with(get).with(list))?;
        }
        let (document, finding) = settings_document::document(&site, &names, &choices);
        report(scope, finding);
        let settings = scope.resource("Settings", settings_parameter(&site, &names, document))?;
        if let Some(monitoring) = &site.monitoring {
            let watch = monitoring::Watch {
                monitoring: monitoring.clone(),
                gate_name: names.gate(),
                distribution_id: distribution.reference(),
                function_name: gate.function.reference(),
                log_group_name: gate.log_group.reference(),
            };
            scope.add("Monitoring", watch)?;
        }
        address::place_records(&choices, &site, &distribution, scope)?;
        if let Some(logs) = &site.distribution.access_logs {
            scope.add("AccessLogs", access_logs::Delivery::new(logs.clone(), names.base(), arn.clone()))?;
        }
        let outputs = Outputs {
            site: &site,
            names: &names,
            choices: &choices,
            content: &content,
            reader: &reader,
            arn,
        };
        outputs.place(scope, &distribution, &gate, &settings)?;
        Ok(PrivateSiteHandles { distribution, gate })
    }
}

/// Reports findings in the configuration. The scope's names come before the place in the configuration, so that each
/// finding says which site it is about.
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

/// Errors in the Region and in the name that an app gives the stack.
fn check_stack(names: &Names, scope: &Scope<'_>) -> Vec<Finding> {
    let region = scope.region().filter(|region| *region != EDGE_REGION).map(|region| {
        let problem =
            format!("the stack is in {region}, and Lambda@Edge takes functions from {EDGE_REGION} only");
        Finding::error("edge-region", DocumentPath::root(), problem)
            .with_advice(format!("build the stack for {EDGE_REGION}"))
    });
    region.into_iter().chain(scope.stack_name().and_then(|name| names.check_length(name))).collect()
}

/// Where the objects are.
enum Content {
    /// In a bucket of this stack.
    Own(Handle<s3::Bucket>),
    /// In a bucket that this stack must not touch.
    Elsewhere { name: Value<String>, region: Value<String> },
}

impl Content {
    fn domain_name(&self) -> Value<String> {
        match self {
            Self::Own(bucket) => bucket.regional_domain_name(),
            Self::Elsewhere { name, region } => {
                concat([name.clone(), ".s3.".into(), region.clone(), sub(".${AWS::URLSuffix}")])
            }
        }
    }

    fn name(&self) -> Value<String> {
        match self {
            Self::Own(bucket) => bucket.reference(),
            Self::Elsewhere { name, .. } => name.clone(),
        }
    }
}

fn place_content(site: &Site, choices: &Choices, scope: &mut Scope<'_>) -> Result<Content, ConstructError> {
    if site.bucket_is_elsewhere() {
        let name = choices.bucket_name.clone().unwrap_or_else(|| "".into());
        return Ok(Content::Elsewhere { name, region: choices.bucket_region.clone() });
    }
    let bucket = match &choices.bucket_name {
        Some(name) => Bucket::private().named(name),
        None => Bucket::private(),
    };
    scope.add("Bucket", bucket).map(Content::Own)
}

fn origin_access(site: &Site, names: &Names) -> OriginAccess {
    match site.origin_access {
        config::OriginAccess::Identity => OriginAccess::Identity { comment: site.title().to_owned() },
        config::OriginAccess::Control => OriginAccess::Control { name: names.gate() },
    }
}

/// Text that CloudFormation finds in us-east-1 alone, so that a stack in another Region fails before it starts.
fn home(scope: &mut Scope<'_>) -> Result<Value<String>, ConstructError> {
    let text =
        Mapping::new().with(EDGE_REGION, "Description", "Signs visitors in before CloudFront serves them");
    let mapping = scope.mapping("LambdaAtEdgeNeedsRegion", text)?;
    Ok(mapping.find(pseudo(Pseudo::Region), "Description"))
}

fn edge_function(
    site: &Site,
    names: &Names,
    choices: &Choices,
    code: Code,
    description: Value<String>,
    secrets: Vec<Statement>,
) -> EdgeFunction {
    let arn = |parameter: Parameter| -> Value<String> {
        let name = names.parameter_text(parameter);
        sub(format!("arn:${{AWS::Partition}}:ssm:{EDGE_REGION}:${{AWS::AccountId}}:parameter{name}"))
    };
    let read =
        PARAMETERS.iter().fold(Statement::allow(&["ssm:GetParameters"]), |read, one| read.on(arn(*one)));
    let mut statements = vec![read];
    if site.paths.back_channel_logout.is_some() {
        let write = Statement::allow(&["ssm:PutParameter"]);
        statements.push(LOGOUT_LISTS.iter().fold(write, |write, list| write.on(arn(*list))));
    }
    statements.extend(secrets);
    if let Some(key) = &site.function.secrets_key_arn {
        let secrets: Value<List<String>> =
            vec![arn(Parameter::ClientSecret), arn(Parameter::SessionKeys)].into();
        let decrypt = Statement::allow(&["kms:Decrypt"]).on(key);
        statements.push(decrypt.when("StringEquals", "kms:EncryptionContext:PARAMETER_ARN", secrets));
    }
    let function = EdgeFunction::new(
        names.function(),
        code,
        match site.function.runtime {
            Runtime::Python3_12 => "python3.12".to_owned(),
            Runtime::Python3_13 => "python3.13".to_owned(),
        },
        "index.handler",
    )
    .description(description)
    .memory_mb(site.function.memory_mb.unwrap_or(128))
    .timeout_seconds(site.function.timeout_seconds.unwrap_or(5))
    .log_retention_days(choices.log_retention.clone());
    statements.into_iter().fold(function, EdgeFunction::statement)
}

fn place_headers(site: &Site, names: &Names, scope: &mut Scope<'_>) -> Result<Value<String>, ConstructError> {
    const YEAR: u32 = 31_536_000;
    let headers = &site.security_headers;
    if let Some(id) = &headers.policy_id {
        return Ok(id.into());
    }
    let sets_cache_control = headers.custom.keys().any(|name| name.eq_ignore_ascii_case("Cache-Control"));
    let policy = SecurityHeaders::new(names.gate())
        .strict_transport_security_seconds(headers.strict_transport_security_seconds.unwrap_or(YEAR))
        .strict_transport_security_subdomains(headers.strict_transport_security_subdomains)
        .frame_options(match headers.frame_options {
            FrameOptions::Deny => Some("DENY".to_owned()),
            FrameOptions::SameOrigin => Some("SAMEORIGIN".to_owned()),
            FrameOptions::Allow => None,
        })
        .referrer_policy(referrer_policy(headers.referrer_policy).to_owned())
        .content_security_policy(headers.content_security_policy.clone())
        .cache_control((!sets_cache_control).then(|| BROWSER_CACHE.to_owned()));
    let policy = headers.custom.iter().fold(policy, |policy, (name, value)| policy.header(name, value));
    Ok(scope.add("ResponseHeadersPolicy", policy)?.reference())
}

fn referrer_policy(policy: Option<ReferrerPolicy>) -> &'static str {
    match policy {
        Some(ReferrerPolicy::NoReferrer) => "no-referrer",
        Some(ReferrerPolicy::NoReferrerWhenDowngrade) => "no-referrer-when-downgrade",
        Some(ReferrerPolicy::Origin) => "origin",
        Some(ReferrerPolicy::OriginWhenCrossOrigin) => "origin-when-cross-origin",
        Some(ReferrerPolicy::SameOrigin) => "same-origin",
        Some(ReferrerPolicy::StrictOrigin) => "strict-origin",
        None | Some(ReferrerPolicy::StrictOriginWhenCrossOrigin) => "strict-origin-when-cross-origin",
        Some(ReferrerPolicy::UnsafeUrl) => "unsafe-url",
    }
}

fn cache_policy(cache: Cache) -> CachePolicy {
    match cache {
        Cache::Optimized => CachePolicy::Optimized,
        Cache::Disabled => CachePolicy::Disabled,
    }
}

/// What is posted to the gate itself comes first.
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

fn index_document(site: &Site) -> String {
    site.content.index_document.clone().unwrap_or_else(|| settings::Content::default().index_document)
}

fn paths(site: &Site) -> settings::Paths {
    let default = settings::Paths::default();
    settings::Paths {
        callback: site.paths.callback.clone().unwrap_or(default.callback),
        sign_out: site.paths.sign_out.clone().unwrap_or(default.sign_out),
        back_channel_logout: site.paths.back_channel_logout.clone(),
    }
}

fn settings_parameter(site: &Site, names: &Names, document: Value<String>) -> ssm::Parameter {
    let tier = match site.function.settings_tier {
        Tier::Standard => "Standard",
        Tier::Advanced => "Advanced",
    };
    ssm::Parameter::new("String", document)
        .description("What the gate needs to know and is not secret; written by the stack")
        .name(names.parameter(Parameter::Settings))
        .tier(tier)
}
