//! `site.yaml`, typed. Its JSON Schema is made from these types; the comments are what an editor shows.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;
use settings::{ClientAuthentication, Endpoints, LogLevel, Members};

use edge_facts::EDGE_REGION;

/// A private site. Everything has a default; what has none and is not given becomes a CloudFormation parameter.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(rename = "site.yaml")]
pub struct Site {
    /// What a person reads beside the stack's resources; at most 64 characters.
    #[schemars(length(min = 1, max = 64))]
    pub name: Option<String>,
    /// The OpenID Provider and this site's registration with it.
    pub provider: Provider,
    /// Who may see what; the most specific path decides, and what no rule names needs signing in.
    pub rules: Vec<Rule>,
    /// The visitor's session.
    pub session: Session,
    /// Where the gate's own pages are.
    pub paths: Paths,
    /// The bucket that holds the site.
    pub bucket: Bucket,
    /// How CloudFront reads the bucket.
    pub origin_access: OriginAccess,
    /// How paths map to objects.
    pub content: Content,
    /// What CloudFront does.
    pub distribution: Distribution,
    /// Headers on every answer of the bucket.
    pub security_headers: SecurityHeaders,
    /// The edge function.
    pub function: Function,
    /// Who keeps the client secret and the session key.
    pub secrets: Secrets,
    /// Alarms, and a dashboard; none if not given.
    pub monitoring: Option<Monitoring>,
    /// How the gate's own pages look.
    pub theme: Theme,
    /// Tags for every resource that takes them.
    pub tags: BTreeMap<String, String>,
    /// Settings to leave open as CloudFormation parameters; a value given here as well is the parameter's default.
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

    /// The name of the site in descriptions.
    pub(super) fn title(&self) -> &str {
        self.name.as_deref().unwrap_or("Private site")
    }
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
    /// `distribution.aliases`, one of them
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
    /// Client identifier that the provider gave this site.
    #[schemars(length(min = 1, max = 256))]
    pub client_id: Option<String>,
    /// How the token endpoint knows this site.
    pub client_authentication: ClientAuthentication,
    /// Scopes to ask for; `openid` is always among them. If not given: `openid`, and `email` when a rule names emails or
    /// domains.
    pub scopes: Option<Vec<String>>,
    /// The ID token's claim that holds the groups.
    #[schemars(length(min = 1, max = 128))]
    pub groups_claim: Option<String>,
    /// The provider's addresses, when it has no discovery document.
    pub endpoints: Option<Endpoints>,
}

/// One rule.
// The schema requires both; the defaults let the rest of a rule be checked when one of them is malformed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["path", "allow"]))]
pub struct Rule {
    /// A path such as /report.html, or with everything below it, such as /finance/*. The rule is about the object that the path
    /// is answered with, by every other path as well.
    pub path: String,
    /// Who may see it: everyone, signed-in, or lists of groups, emails and domains.
    pub allow: Allow,
}

/// Who may see a path.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Allow {
    /// everyone or signed-in
    Level(Level),
    /// Whoever fits one of the lists.
    Only(Members),
}

impl Default for Allow {
    fn default() -> Self {
        Self::Level(Level::SignedIn)
    }
}

/// Who may see a path, without naming anybody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// Anyone, without signing in.
    Everyone,
    /// Anyone whom the provider signs in.
    SignedIn,
}

/// Two alarms, over CloudFront's 5xx rate and over errors in the gate's log, and maybe a dashboard.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Monitoring {
    /// ARN of a topic in us-east-1 that hears of the alarms.
    pub topic_arn: Option<String>,
    /// Whether there is a dashboard as well.
    pub dashboard: bool,
}

/// Who keeps the client secret and the session key.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Secrets {
    /// An operator writes them to SSM; keys rotate without ending a session.
    #[default]
    Operator,
    /// The stack keeps them in Secrets Manager: the key is generated, and the client secret is a parameter without echo.
    Stack,
}

/// The visitor's session.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Session {
    /// Seconds until a visitor signs in again: 300 (five minutes) to 2592000 (thirty days), 28800 if not given.
    #[schemars(range(min = 300, max = 2_592_000))]
    pub lifetime_seconds: Option<u32>,
}

/// Where the gate's own pages are; nothing of the bucket is served there. A path has ASCII letters, digits and `-._~` between
/// its slashes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Paths {
    /// Path of the redirect URI, /.sitegate/callback if not given.
    pub callback: Option<String>,
    /// Where a visitor signs out, /.sitegate/sign-out if not given.
    pub sign_out: Option<String>,
    /// Where the provider may say that a session has ended (back-channel logout), such as /.sitegate/back-channel-logout; nothing
    /// listens if not given.
    pub back_channel_logout: Option<String>,
}

/// The bucket that holds the site.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Bucket {
    /// Its name; CloudFormation makes one up for a new bucket in us-east-1.
    pub name: Option<String>,
    /// Its Region, us-east-1 if not given. A bucket elsewhere comes from a template of its own (`infra bucket`).
    pub region: Option<String>,
    /// Whether it is there already. Its policy is never touched: `infra bucket` prints the statement to add.
    pub existing: bool,
}

/// How CloudFront reads the bucket.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum OriginAccess {
    /// Origin access identity.
    #[default]
    Identity,
    /// Origin access control, needed for SSE-KMS and for Regions that opened after December 2022.
    Control,
}

/// How paths map to objects.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Content {
    /// The object that a path ending in / stands for, index.html if not given.
    pub index_document: Option<String>,
    /// Whether /docs stands for /docs/index.html.
    pub clean_urls: bool,
    /// The object that answers every path without a file extension, for single-page applications.
    pub single_page: Option<String>,
}

/// What CloudFront does.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Distribution {
    /// Host names of the site beside CloudFront's own.
    pub aliases: Vec<String>,
    /// ARN of a certificate in us-east-1 for the aliases; made and validated when only `hosted_zone_id` is given.
    pub certificate_arn: Option<String>,
    /// Route 53 zone in which the aliases get A and AAAA records.
    pub hosted_zone_id: Option<String>,
    /// The oldest TLS that a viewer may speak.
    pub minimum_protocol_version: MinimumProtocolVersion,
    /// Where CloudFront serves from.
    pub price_class: PriceClass,
    /// ARN of a web ACL of scope CLOUDFRONT, in us-east-1.
    pub web_acl_arn: Option<String>,
    /// Countries that may, or may not, see the site.
    pub geo_restriction: Option<GeoRestriction>,
    /// How long CloudFront keeps an object.
    pub cache: Cache,
    /// Patterns of paths that are kept for another time.
    pub behaviors: Vec<Behavior>,
    /// Where CloudFront writes who asked for what.
    pub access_logs: Option<AccessLogs>,
}

/// The oldest TLS that a viewer may speak.
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

/// Where CloudFront serves from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
pub enum PriceClass {
    /// North America, Europe and Israel.
    #[default]
    #[serde(rename = "PriceClass_100")]
    Class100,
    /// Those, and Asia, Africa and the Middle East.
    #[serde(rename = "PriceClass_200")]
    Class200,
    /// Everywhere.
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
    /// Only these.
    Allow(Vec<String>),
    /// All but these.
    Deny(Vec<String>),
}

/// How long CloudFront keeps an object. The gate is asked for every request all the same.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Cache {
    /// A day, unless the object says otherwise.
    #[default]
    Optimized,
    /// Not at all.
    Disabled,
}

/// Paths that are kept for another time.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["path", "cache"]))]
pub struct Behavior {
    /// CloudFront's pattern, such as /data/*.
    #[schemars(length(min = 1, max = 255))]
    pub path: String,
    /// How long CloudFront keeps them.
    pub cache: Cache,
}

/// CloudFront's standard logs (v2), delivered to a bucket of yours.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["bucket_arn"]))]
pub struct AccessLogs {
    /// ARN of the bucket, such as `arn:aws:s3:::logs`.
    pub bucket_arn: String,
    /// Folder in the bucket.
    pub prefix: Option<String>,
}

/// Headers on every answer of the bucket; what a page sets for itself stays.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct SecurityHeaders {
    /// A response headers policy that you look after, in place of all the others here.
    pub policy_id: Option<String>,
    /// Seconds that browsers insist on HTTPS, 31536000 (a year) if not given, 0 for no such header.
    #[schemars(range(min = 0, max = 63_072_000))]
    pub strict_transport_security_seconds: Option<u32>,
    /// Whether browsers insist on it for every host below this one too; it cannot be taken back at once.
    pub strict_transport_security_subdomains: bool,
    /// Who may put the site into a frame.
    pub frame_options: FrameOptions,
    /// strict-origin-when-cross-origin if not given.
    pub referrer_policy: Option<ReferrerPolicy>,
    /// None if not given, for a policy that does not know the pages breaks them.
    pub content_security_policy: Option<String>,
    /// Any other header, by name. Unless `Cache-Control` is among them, it is `private, no-cache` for objects that do not
    /// bring their own: browsers ask the gate before they show a page again.
    pub custom: BTreeMap<String, String>,
}

/// Who may put the site into a frame.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum FrameOptions {
    /// Nobody.
    #[default]
    Deny,
    /// The site itself.
    SameOrigin,
    /// Anybody.
    Allow,
}

/// What a browser tells the next site.
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
    /// MB, 128 if not given; more than 128 has not been seen to work at viewer events.
    #[schemars(range(min = 128, max = 10_240))]
    pub memory_mb: Option<u32>,
    /// Seconds, 5 if not given; more than 5 has not been seen to work at viewer events.
    #[schemars(range(min = 1, max = 30))]
    pub timeout_seconds: Option<u32>,
    /// The least that is logged.
    pub log_level: LogLevel,
    /// Days that us-east-1 keeps the log, 90 if not given.
    pub log_retention_days: Option<u32>,
    /// Tier of the SSM parameter that holds the settings.
    pub settings_tier: Tier,
    /// ARN of the KMS key that the SecureStrings are encrypted with, if it is not AWS's own for SSM.
    pub secrets_key_arn: Option<String>,
}

/// A managed runtime that Lambda@Edge has.
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
    /// 4,096 bytes, free of charge.
    #[default]
    Standard,
    /// 8,192 bytes, at a charge.
    Advanced,
}

/// How the gate's own pages look.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Theme {
    /// An https address of a picture.
    pub logo_url: Option<String>,
    /// An https or mailto address where a visitor finds help.
    pub support_url: Option<String>,
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
