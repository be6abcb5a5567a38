//! The types of `site.yaml`. Its JSON Schema is derived from them, and editors show their comments.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::json;
use settings::{
    AuthorizationParameters, ClaimSet, ClientAuthentication, Contact, CookieLifetime, Embedding, Endpoints,
    Language, LogLevel, Members, SinglePages, TextKey,
};

use edge_facts::EDGE_REGION;

/// A private site. Every setting has a default or becomes a CloudFormation parameter.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(rename = "site.yaml")]
pub struct Site {
    /// The name of the site in descriptions of resources and on the gate's pages, at most 64 characters.
    #[schemars(length(min = 1, max = 64))]
    pub name: Option<String>,
    /// Name of the CloudFormation stack, for the commands that call AWS. `--stack` and `SITEGATE_STACK` win over it.
    #[schemars(length(min = 1, max = 128), regex(pattern = "^[A-Za-z][A-Za-z0-9-]*$"))]
    pub stack: Option<String>,
    /// ID of the AWS account, 12 digits in quotes. The commands that call AWS refuse credentials of other accounts.
    #[schemars(length(min = 12, max = 12), regex(pattern = "^[0-9]{12}$"))]
    pub account: Option<String>,
    /// How `sitegate deploy` waits.
    pub deployment: Deployment,
    /// The OpenID Provider and this site's registration with it.
    pub provider: Provider,
    /// Rules that say who may see which path. The most specific rule decides. Paths without a rule need a login.
    pub rules: Vec<Rule>,
    /// Tests of the rules. `sitegate check` runs them, and fails if one of them fails.
    pub tests: Vec<AccessTest>,
    /// Hosts that show only a folder of the bucket: a second site, or the previews of pull requests. The other hosts show everything else,
    /// and answer 404 about these folders.
    pub hosts: Vec<Host>,
    /// The session of a user.
    pub session: Session,
    /// Paths of the gate's own pages.
    pub paths: Paths,
    /// The bucket that holds the site.
    pub bucket: Bucket,
    /// How CloudFront reads the bucket.
    pub origin_access: OriginAccess,
    /// The mapping of paths to objects.
    pub content: Content,
    /// Settings of the CloudFront distribution.
    pub distribution: Distribution,
    /// Headers of all responses from the bucket.
    pub security_headers: SecurityHeaders,
    /// The edge function.
    pub function: Function,
    /// The place of the client secret and the session key.
    pub secrets: Secrets,
    /// Alarms and a dashboard (default: none).
    pub monitoring: Option<Monitoring>,
    /// The look of the gate's own pages.
    pub theme: Theme,
    /// Tags for all resources that support tags.
    pub tags: BTreeMap<String, String>,
    /// Settings that become CloudFormation parameters. A value in this file becomes the default of its parameter.
    #[schemars(extend("uniqueItems" = true))]
    pub parameters: Vec<ParameterSetting>,
}

impl Site {
    /// A site that creates its own bucket, and whose settings are template parameters wherever that is possible.
    pub fn parameterized() -> Self {
        Self { parameters: ParameterSetting::WITH_OWN_BUCKET.to_vec(), ..Self::default() }
    }

    /// Whether the bucket is new and in another Region. Such a bucket needs a separate stack, see [`super::bucket_stack`].
    pub fn has_bucket_stack(&self) -> bool {
        let region = self.bucket.region.as_deref();
        !self.bucket.existing && region.is_some_and(|region| region != EDGE_REGION)
    }

    /// Whether the bucket is not part of the site's stack.
    pub(super) fn bucket_is_elsewhere(&self) -> bool {
        self.bucket.existing || self.has_bucket_stack()
    }

    /// Whether a setting is a template parameter.
    pub(super) fn is_parameter(&self, setting: ParameterSetting) -> bool {
        self.parameters.contains(&setting)
    }

    /// Whether the site has host names, in the configuration or as a parameter.
    pub(super) fn has_host_names(&self) -> bool {
        !self.distribution.aliases.is_empty() || self.is_parameter(ParameterSetting::DomainName)
    }

    /// The name of the site in descriptions.
    pub(super) fn title(&self) -> &str {
        self.name.as_deref().unwrap_or("Private site")
    }
}

/// How `sitegate deploy` waits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Deployment {
    /// CloudFormation waits until each resource is ready.
    #[default]
    Standard,
    /// CloudFormation's express mode. CloudFormation does not wait until resources are ready. `sitegate deploy` waits for CloudFront.
    Express,
}

/// A setting that can be a CloudFormation parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ParameterSetting {
    /// `provider.issuer`
    Issuer,
    /// `provider.client_id`
    ClientId,
    /// `session.lifetime_seconds`
    SessionLifetime,
    /// `function.log_level`
    LogLevel,
    /// `function.log_retention_days`
    LogRetention,
    /// `distribution.price_class`
    PriceClass,
    /// `distribution.aliases`, with one alias
    DomainName,
    /// `distribution.certificate_arn`
    CertificateArn,
    /// `distribution.hosted_zone_id`
    HostedZoneId,
    /// `distribution.web_acl_arn`
    WebAclArn,
    /// `bucket.name`
    BucketName,
    /// `bucket.region`, of an existing bucket
    BucketRegion,
    /// `distribution.existing.id`
    DistributionId,
    /// `distribution.existing.domain_name`
    DistributionDomainName,
}

impl ParameterSetting {
    /// The settings of a site whose stack creates its bucket in us-east-1.
    pub const WITH_OWN_BUCKET: [Self; 10] = [
        Self::Issuer,
        Self::ClientId,
        Self::SessionLifetime,
        Self::LogLevel,
        Self::LogRetention,
        Self::PriceClass,
        Self::DomainName,
        Self::CertificateArn,
        Self::HostedZoneId,
        Self::WebAclArn,
    ];
}

/// The OpenID Provider, see OpenID Connect Core 1.0.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Provider {
    /// Issuer identifier, such as <https://example.okta.com/oauth2/default>.
    #[schemars(length(min = 1, max = 512))]
    pub issuer: Option<String>,
    /// Client ID that the provider assigned to this site.
    #[schemars(length(min = 1, max = 256))]
    pub client_id: Option<String>,
    /// How this site authenticates at the token endpoint.
    pub client_authentication: ClientAuthentication,
    /// Scopes to request. `openid` is always added. Default: `openid`, and `email` if a rule contains emails or domains.
    pub scopes: Option<Vec<String>>,
    /// The claim of the ID token that contains the user's groups (default: groups).
    #[schemars(length(min = 1, max = 128))]
    pub groups_claim: Option<String>,
    /// URLs of a provider without a discovery document.
    pub endpoints: Option<Endpoints>,
    /// Parameters to add to each authentication request, such as `{ domain_hint: example.com, ui_locales: de }`: at most 10, with 1024
    /// bytes together. The gate's own parameters, such as `state` and `prompt`, are refused.
    pub authorization_parameters: AuthorizationParameters,
}

/// A rule that says who may see a path.
// The schema requires both; the defaults let the rest of a rule be checked when one of them is malformed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["path", "allow"]))]
pub struct Rule {
    /// A path such as /report.html, or a folder with everything below it, such as /finance/*. The rule protects the object that
    /// the path leads to, also if another path leads to the same object.
    pub path: String,
    /// Visitors who may see the path: everyone, signed-in, or an object with lists of users, claims and machines.
    pub allow: Allow,
    /// Seconds since the user has last authenticated at the provider, from 60 to 2592000 (thirty days). If they are over, the provider
    /// asks the user again before the page opens. It has to support `max_age` and `auth_time` (default: any time is accepted).
    #[schemars(range(min = 60, max = 2_592_000))]
    pub max_age_seconds: Option<u32>,
    /// Authentication context class references (`acr`), such as `[phr]`. A user must have signed in with one of them, and is otherwise
    /// sent to the provider with `acr_values` before the page opens (default: every sign-in is accepted).
    pub acr_values: Vec<String>,
}

/// Users who may see a path.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Allow {
    /// everyone or signed-in
    Level(Level),
    /// Users who are in one of the lists and have all claims, and machines with a matching token.
    Only(Members),
}

impl Default for Allow {
    fn default() -> Self {
        Self::Level(Level::SignedIn)
    }
}

/// Users who may see a path, without a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// All visitors, without a login.
    Everyone,
    /// All users of the provider.
    SignedIn,
}

/// A host that shows only a folder of the bucket. Paths at the host are relative to the folder, also those of rules.
// The schema requires name and folder; the defaults let the rest of a host be checked when one of them is malformed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["name", "folder"]))]
pub struct Host {
    /// One of `distribution.aliases`, such as docs.example.com or `*.preview.example.com`.
    pub name: String,
    /// Folder of the bucket, such as /docs-site. If the name begins with `*.`, the folder ends with `/*`, and the first label of the host
    /// name takes the place of the star: `/previews/*` is /previews/pr-123 at pr-123.preview.example.com.
    pub folder: String,
    /// Rules about the paths at this host, in place of the rules of the site (default: the rules of the site).
    pub rules: Option<Vec<Rule>>,
    /// Days after which the bucket deletes an object of the folder, counted from its last upload (default: never). A publication does not
    /// upload unchanged files.
    #[schemars(range(min = 1, max = 3650))]
    pub expire_days: Option<u32>,
}

/// A test of the rules: whether a visitor can see a path.
// The schema requires all keys; the defaults let the rest of a test be checked when one of them is malformed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["as", "path", "expect"]))]
pub struct AccessTest {
    /// The visitor: everyone (not signed in), signed-in (without groups, address and claims), or a user with groups, an address and claims.
    #[serde(rename = "as")]
    pub visitor: TestVisitor,
    /// The host at which the visitor requests the path, such as pr-123.preview.example.com (default: a host without a folder).
    pub host: Option<String>,
    /// The path that the visitor requests, such as /finance/q3.html.
    pub path: String,
    /// Whether the visitor can see the path: allowed or denied.
    pub expect: Expectation,
}

/// The visitor of a test.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum TestVisitor {
    /// everyone (not signed in) or signed-in (without groups, address and claims)
    Level(Level),
    /// A signed-in user.
    User(TestUser),
}

impl Default for TestVisitor {
    fn default() -> Self {
        Self::Level(Level::Everyone)
    }
}

/// A signed-in user of a test.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct TestUser {
    /// Names of the user's groups, as the ID token contains them.
    pub groups: Vec<String>,
    /// The user's verified e-mail address.
    pub email: Option<String>,
    /// Other claims of the user's ID token, written as in a rule, such as `{ hd: example.com }`.
    pub claims: ClaimSet,
}

/// The expected result of a test.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Expectation {
    /// The visitor can see the path.
    Allowed,
    /// The visitor cannot see the path.
    #[default]
    Denied,
}

/// Two alarms (for CloudFront's 5xx rate and for errors in the gate's log) and an optional dashboard.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Monitoring {
    /// E-mail address that receives the alarms. AWS sends a message to confirm it after the deployment.
    pub email: Option<String>,
    /// ARN of an SNS topic in us-east-1 that receives the alarms.
    pub topic_arn: Option<String>,
    /// Whether to create a dashboard.
    pub dashboard: bool,
}

/// The place of the client secret and the session key.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Secrets {
    /// SSM parameters that an operator writes. Keys can be rotated without ending sessions.
    #[default]
    Operator,
    /// Secrets Manager. The stack generates the key, and the client secret is a `NoEcho` parameter.
    Stack,
}

/// The session of a user.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Session {
    /// Lifetime of a session in seconds, from 300 (five minutes) to 2592000 (thirty days) (default: 28800).
    #[schemars(range(min = 300, max = 2_592_000))]
    pub lifetime_seconds: Option<u32>,
    /// Seconds from the sign-in to the end of the session, however often it is refreshed, from 300 to 31536000 (a year). The user then
    /// has to sign in at the provider again (default: 604800, which is seven days, or `lifetime_seconds` if that is longer).
    #[schemars(range(min = 300, max = 31_536_000))]
    pub max_lifetime_seconds: Option<u32>,
    /// Seconds after which a session ends if the user opens no page, from 300 to 2592000. What a page loads by itself does not count
    /// (default: a session ends after `lifetime_seconds` without a refresh).
    #[schemars(range(min = 300, max = 2_592_000))]
    pub idle_seconds: Option<u32>,
    /// How long the browser keeps the cookies of the session. `browser_session` removes them when the browser is closed (default:
    /// persistent).
    pub cookie: CookieLifetime,
}

/// Paths of the gate's own pages. Objects of the bucket with the same paths are not served. Between its slashes, a path has
/// ASCII letters, digits and `-._~`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Paths {
    /// Path of the redirect URI (default: /.sitegate/callback).
    pub callback: Option<String>,
    /// Path at which a user signs out (default: /.sitegate/sign-out).
    pub sign_out: Option<String>,
    /// Path of the back-channel logout, such as /.sitegate/back-channel-logout. The provider posts to it when a session ends. The
    /// gate then records sign-outs too, so that they also end copies of the session (default: none).
    pub back_channel_logout: Option<String>,
    /// Path that returns the signed-in user and the end of the session as JSON, for scripts of the site's own pages, such as
    /// /.sitegate/me (default: none).
    pub me: Option<String>,
}

/// The bucket that holds the site.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Bucket {
    /// Name of the bucket. CloudFormation generates a name for a new bucket in us-east-1.
    pub name: Option<String>,
    /// Region of the bucket (default: us-east-1). A new bucket in another Region has a separate template (`sitegate bucket`).
    pub region: Option<String>,
    /// Whether the bucket already exists. The stack does not change its policy; `sitegate bucket` prints the statements to add.
    pub existing: bool,
}

/// How CloudFront reads the bucket.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum OriginAccess {
    /// Origin access identity.
    #[default]
    Identity,
    /// Origin access control. SSE-KMS and Regions that opened after December 2022 need it.
    Control,
}

/// The mapping of paths to objects.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Content {
    /// The object that answers a path with a trailing slash (default: index.html).
    pub index_document: Option<String>,
    /// Whether a path without a file extension means the same as the path with a trailing slash: /docs/index.html also answers /docs.
    pub clean_urls: bool,
    /// The object that answers all paths without a file extension, for single-page applications: `/index.html` for the whole site, or an
    /// object for each folder, such as `{ /app/*: /app/index.html, /admin/*: /admin.html }`. The longest folder decides. As in a rule,
    /// `/app/*` contains `/app/` and not `/app`, unless `clean_urls` gives both the same meaning. In these folders, index documents
    /// answer only their own path. An object can be outside its folder and belong to several folders. Rules for the object decide who can
    /// see it.
    pub single_page: Option<SinglePages>,
    /// Sites whose pages may load protected objects, such as images, scripts, frames and data. The gate refuses loads by other sites,
    /// which it recognizes by `Sec-Fetch-Site`. Links from all sites work.
    pub embedding: Embedding,
}

/// Settings of the CloudFront distribution.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Distribution {
    /// A distribution that already exists (default: none). The stack then has only the gate, and the settings of a new distribution
    /// and of a bucket do not apply. `sitegate distribution` prints the distribution's configuration with the gate in front of it.
    pub existing: Option<ExistingDistribution>,
    /// Host names of the site in addition to CloudFront's own.
    pub aliases: Vec<String>,
    /// The one alias at which users sign in at the provider, such as login.example.com (default: users sign in at each host). It hands
    /// the session over to the other hosts, so only its redirect URI is registered at the provider.
    pub sign_in_host: Option<String>,
    /// ARN of a certificate in us-east-1 for the aliases. With only `hosted_zone_id`, the stack creates and validates one.
    pub certificate_arn: Option<String>,
    /// ID of the Route 53 zone in which the stack creates A and AAAA records for the aliases.
    pub hosted_zone_id: Option<String>,
    /// The oldest TLS version that viewers can use.
    pub minimum_protocol_version: MinimumProtocolVersion,
    /// The edge locations that serve the site.
    pub price_class: PriceClass,
    /// ARN of a web ACL of scope CLOUDFRONT, in us-east-1.
    pub web_acl_arn: Option<String>,
    /// Countries from which the site can or cannot be seen.
    pub geo_restriction: Option<GeoRestriction>,
    /// How long CloudFront caches an object.
    pub cache: Cache,
    /// Path patterns with a different cache time.
    pub behaviors: Vec<Behavior>,
    /// Access logs of CloudFront (default: none).
    pub access_logs: Option<AccessLogs>,
}

/// A distribution that already exists.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct ExistingDistribution {
    /// ID of the distribution, such as E1ABCDEFGHIJKL.
    pub id: Option<String>,
    /// Host name that CloudFront assigned to it, such as d111111abcdef8.cloudfront.net.
    pub domain_name: Option<String>,
}

/// The oldest TLS version that viewers can use.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[allow(non_camel_case_types, missing_docs, reason = "CloudFront's own names")]
pub enum MinimumProtocolVersion {
    #[default]
    #[serde(rename = "TLSv1.2_2021")]
    Tls1_2_2021,
    #[serde(rename = "TLSv1.2_2025")]
    Tls1_2_2025,
    #[serde(rename = "TLSv1.3_2025")]
    Tls1_3_2025,
}

impl MinimumProtocolVersion {
    /// All values.
    #[cfg(test)]
    pub(super) const ALL: [Self; 3] = [Self::Tls1_2_2021, Self::Tls1_2_2025, Self::Tls1_3_2025];

    /// The value in `site.yaml` and in CloudFront.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Tls1_2_2021 => "TLSv1.2_2021",
            Self::Tls1_2_2025 => "TLSv1.2_2025",
            Self::Tls1_3_2025 => "TLSv1.3_2025",
        }
    }
}

/// The edge locations that serve the site.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
pub enum PriceClass {
    /// North America, Europe and Israel.
    #[default]
    #[serde(rename = "PriceClass_100")]
    Class100,
    /// The former, and Asia, Africa and the Middle East.
    #[serde(rename = "PriceClass_200")]
    Class200,
    /// All edge locations.
    #[serde(rename = "PriceClass_All")]
    All,
}

impl PriceClass {
    /// All values.
    pub(super) const ALL: [Self; 3] = [Self::Class100, Self::Class200, Self::All];

    /// The value in `site.yaml` and in CloudFront.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Class100 => "PriceClass_100",
            Self::Class200 => "PriceClass_200",
            Self::All => "PriceClass_All",
        }
    }
}

/// Countries by ISO 3166-1 alpha-2 code.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum GeoRestriction {
    /// Only from these countries.
    Allow(Vec<String>),
    /// From all countries except these.
    Deny(Vec<String>),
}

/// How long CloudFront caches an object. The gate decides about each request, also about cached objects.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Cache {
    /// One day, unless the object has a `Cache-Control` header.
    #[default]
    Optimized,
    /// No caching.
    Disabled,
}

/// A path pattern with its cache time.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["path", "cache"]))]
pub struct Behavior {
    /// CloudFront's pattern, such as /data/*.
    #[schemars(length(min = 1, max = 255))]
    pub path: String,
    /// How long CloudFront caches these objects.
    pub cache: Cache,
}

/// CloudFront's standard logs (v2), delivered to a bucket. They contain neither queries nor cookies nor the `Referer` header.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["bucket_arn"]))]
pub struct AccessLogs {
    /// ARN of the bucket, such as `arn:aws:s3:::logs`.
    pub bucket_arn: String,
    /// Folder in the bucket.
    pub prefix: Option<String>,
}

/// Headers of all responses from the bucket. A header that an object sets itself is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct SecurityHeaders {
    /// ID of an existing response headers policy, which replaces all other settings here.
    pub policy_id: Option<String>,
    /// Seconds for which browsers require HTTPS; 0 disables the header (default: 31536000, one year).
    #[schemars(range(min = 0, max = 63_072_000))]
    pub strict_transport_security_seconds: Option<u32>,
    /// Whether browsers also require HTTPS for all subdomains. Browsers remember this until the time is over.
    pub strict_transport_security_subdomains: bool,
    /// Sites that may show this site in a frame.
    pub frame_options: FrameOptions,
    /// The `Referrer-Policy` header (default: strict-origin-when-cross-origin).
    pub referrer_policy: Option<ReferrerPolicy>,
    /// The `Cross-Origin-Resource-Policy` header: the pages that browsers let load objects, also public ones (default: the value of
    /// `content.embedding`).
    pub cross_origin_resource_policy: Option<Embedding>,
    /// The `Cross-Origin-Opener-Policy` header: whether a page shares its window with pages of other sites that open it or that it opens.
    pub cross_origin_opener_policy: CrossOriginOpenerPolicy,
    /// Whether `private, no-cache` replaces the `Cache-Control` of all objects. Without it, an object with `public` can stay in caches that
    /// users share. With it, browsers ask again for each file, also for those whose names contain a hash.
    pub override_cache_control: bool,
    /// The `Content-Security-Policy` header (default: none, because a policy must fit the pages).
    pub content_security_policy: Option<String>,
    /// Other headers by name. Objects without a `Cache-Control` header get `private, no-cache` unless it is set here, so that
    /// browsers ask the gate before they show a page again.
    pub custom: BTreeMap<String, String>,
}

/// Sites that may show this site in a frame.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum FrameOptions {
    /// No site.
    #[default]
    Deny,
    /// Only this site.
    SameOrigin,
    /// All sites.
    Allow,
}

/// Whether a page shares its window with pages of other sites.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum CrossOriginOpenerPolicy {
    /// A page shares its window with no page of another site.
    #[default]
    SameOrigin,
    /// A page shares its window only with pages that it opens, for example in the pop-up of another login.
    SameOriginAllowPopups,
    /// A page shares its window with all pages.
    UnsafeNone,
}

impl CrossOriginOpenerPolicy {
    /// The value in `site.yaml` and in the header.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::SameOrigin => "same-origin",
            Self::SameOriginAllowPopups => "same-origin-allow-popups",
            Self::UnsafeNone => "unsafe-none",
        }
    }
}

/// The referrer that browsers send to other sites.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the header's own values")]
pub enum ReferrerPolicy {
    NoReferrer,
    NoReferrerWhenDowngrade,
    Origin,
    OriginWhenCrossOrigin,
    SameOrigin,
    StrictOrigin,
    #[default]
    StrictOriginWhenCrossOrigin,
    UnsafeUrl,
}

impl ReferrerPolicy {
    /// All values.
    #[cfg(test)]
    pub(super) const ALL: [Self; 8] = [
        Self::NoReferrer,
        Self::NoReferrerWhenDowngrade,
        Self::Origin,
        Self::OriginWhenCrossOrigin,
        Self::SameOrigin,
        Self::StrictOrigin,
        Self::StrictOriginWhenCrossOrigin,
        Self::UnsafeUrl,
    ];

    /// The value in `site.yaml` and in the header.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::NoReferrer => "no-referrer",
            Self::NoReferrerWhenDowngrade => "no-referrer-when-downgrade",
            Self::Origin => "origin",
            Self::OriginWhenCrossOrigin => "origin-when-cross-origin",
            Self::SameOrigin => "same-origin",
            Self::StrictOrigin => "strict-origin",
            Self::StrictOriginWhenCrossOrigin => "strict-origin-when-cross-origin",
            Self::UnsafeUrl => "unsafe-url",
        }
    }
}

/// The edge function.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Function {
    /// The managed runtime that starts the gate.
    pub runtime: Runtime,
    /// Memory in MB (default: 128). More than 128 is not known to work at viewer events.
    #[schemars(range(min = 128, max = 10_240))]
    pub memory_mb: Option<u32>,
    /// Timeout in seconds (default: 5). More than 5 is not known to work at viewer events.
    #[schemars(range(min = 1, max = 30))]
    pub timeout_seconds: Option<u32>,
    /// The lowest level that is logged.
    pub log_level: LogLevel,
    /// Days to keep the log in us-east-1 (default: 90).
    pub log_retention_days: Option<u32>,
    /// Tier of the SSM parameter that contains the settings.
    pub settings_tier: Tier,
    /// ARN of the KMS key that encrypts the SecureStrings (default: the AWS managed key of SSM).
    pub secrets_key_arn: Option<String>,
}

/// A managed runtime that Lambda@Edge supports.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[allow(missing_docs, reason = "AWS's own names")]
pub enum Runtime {
    #[serde(rename = "python3.12")]
    Python3_12,
    #[default]
    #[serde(rename = "python3.13")]
    Python3_13,
}

impl Runtime {
    /// All values.
    #[cfg(test)]
    pub(super) const ALL: [Self; 2] = [Self::Python3_12, Self::Python3_13];

    /// The value in `site.yaml` and in Lambda.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Python3_12 => "python3.12",
            Self::Python3_13 => "python3.13",
        }
    }
}

/// Tier of an SSM parameter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Tier {
    /// At most 4,096 bytes, free of charge.
    #[default]
    Standard,
    /// At most 8,192 bytes, at a charge.
    Advanced,
}

/// The look of the gate's own pages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Theme {
    /// URL of a logo, with https, or the path of an image on this site that a rule shows to everyone.
    pub logo_url: Option<String>,
    /// URL of a help page, with https or mailto. `contact` replaces it, and also has a name.
    pub support_url: Option<String>,
    /// Colour of links, buttons and icons, as "#rrggbb" with quotes (default: "#0f7f9a"). The pages use readable shades of it, in light and
    /// dark.
    #[schemars(with = "String")]
    pub accent: Option<String>,
    /// The people whom a visitor asks for access and for help. The pages show their name and link to their address.
    pub contact: Option<Contact>,
    /// Language of the pages (default: the first language of the visitor's browser that is built in, or English).
    pub language: Option<Language>,
    /// Texts that replace the built-in ones, by key. They are in one language, so `language` has to name it.
    #[schemars(schema_with = "texts_schema")]
    pub texts: BTreeMap<TextKey, String>,
}

/// An object whose keys are the names of the texts, so that an editor completes them.
fn texts_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
    let longest = settings::Theme::MAX_TEXT_CHARACTERS;
    let texts: BTreeMap<&str, serde_json::Value> = TextKey::ALL
        .iter()
        .map(|key| {
            let description = format!("Replaces the built-in text {}.", key.as_str());
            let text =
                json!({"description": description, "type": "string", "minLength": 1, "maxLength": longest});
            (key.as_str(), text)
        })
        .collect();
    schemars::json_schema!({"type": "object", "properties": texts, "additionalProperties": false})
}

#[cfg(test)]
mod tests {
    use std::fmt::Debug;

    use serde::de::DeserializeOwned;
    use serde_json::json;

    use super::{MinimumProtocolVersion, PriceClass, ReferrerPolicy, Runtime};

    fn assert_as_str_is_what_serde_reads<T>(all: &[T], as_str: fn(T) -> &'static str)
    where
        T: Copy + Debug + PartialEq + DeserializeOwned,
    {
        for value in all {
            let read: T = serde_json::from_value(json!(as_str(*value))).expect("a value of the enum");
            assert_eq!(read, *value);
        }
    }

    #[test]
    fn text_of_each_enum_is_what_serde_reads() {
        assert_as_str_is_what_serde_reads(&MinimumProtocolVersion::ALL, MinimumProtocolVersion::as_str);
        assert_as_str_is_what_serde_reads(&PriceClass::ALL, PriceClass::as_str);
        assert_as_str_is_what_serde_reads(&ReferrerPolicy::ALL, ReferrerPolicy::as_str);
        assert_as_str_is_what_serde_reads(&Runtime::ALL, Runtime::as_str);
    }
}
