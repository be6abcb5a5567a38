//! Settings that are baked in or left open: each becomes a value, and maybe a parameter and a condition.

use cloudformation::intrinsic::{if_, no_value};
use cloudformation::{Condition, Json, LogicalId, Parameter, ParameterHandle, Property, Value};
use serde_json::json;
use settings::Session;

use super::check::text as check_text;
use super::config::{LogLevel, Open, PriceClass, Site};
use crate::{ConstructError, Scope};

/// A value that may not be there.
#[derive(Clone, Debug)]
pub(super) enum Optional<T> {
    Absent,
    Given(Value<T>),
    /// There when the condition holds.
    Maybe(Value<T>, LogicalId),
}

impl<T: Property + Clone> Optional<T> {
    /// For a property that goes away with its value.
    pub(super) fn property(&self) -> Option<Value<T>> {
        match self {
            Self::Absent => None,
            Self::Given(value) => Some(value.clone()),
            Self::Maybe(value, condition) => Some(if_(condition.as_str(), value.clone(), no_value())),
        }
    }
}

/// Every setting that can be left open.
pub(super) struct Choices {
    pub(super) issuer: Value<String>,
    pub(super) client_id: Value<String>,
    pub(super) session_lifetime: Value<String>,
    pub(super) log_level: Value<String>,
    pub(super) log_retention: Value<i64>,
    pub(super) price_class: Value<cloudformation::resources::cloudfront::distribution::DistributionConfigPriceClass>,
    pub(super) domain_name: Optional<String>,
    pub(super) certificate_arn: Optional<String>,
    pub(super) hosted_zone_id: Optional<String>,
    pub(super) web_acl_arn: Optional<String>,
    /// The most bytes that the open texts can add to the settings document.
    pub(super) open_bytes: usize,
}

pub(super) const DEFAULT_RETENTION: u32 = 90;
const ISSUER_BYTES: u32 = 512;
const CLIENT_ID_BYTES: u32 = 256;
const DOMAIN_NAME_BYTES: u32 = 253;

impl Choices {
    pub(super) fn place(site: &Site, scope: &mut Scope<'_>) -> Result<Self, ConstructError> {
        let mut opener = Opener { site, scope, open_bytes: 0, labels: Vec::new() };
        let provider = &site.provider;
        let distribution = &site.distribution;
        let issuer = opener.required(Open::Issuer, provider.issuer.as_ref(), ISSUER_BYTES, |parameter| {
            parameter
                .description("Issuer of the OpenID Provider, such as https://example.okta.com/oauth2/default")
                .allowed_pattern(
                    "https://[a-z0-9.-]+(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?",
                    "must be the https address that the provider's discovery document calls issuer",
                )
        })?;
        let client_id = opener.required(Open::ClientId, provider.client_id.as_ref(), CLIENT_ID_BYTES, |parameter| {
            parameter
                .description("Client ID that the provider gave this site")
                .allowed_pattern("[A-Za-z0-9._~:/@+=-]+", "must be the client ID without spaces or quotes")
        })?;
        let lifetime = site.session.lifetime_seconds.unwrap_or(Session::DEFAULT_LIFETIME);
        let session_lifetime = match opener.open(Open::SessionLifetime) {
            false => lifetime.to_string().into(),
            true => {
                let bounds = i64::from(*Session::LIFETIME.start())..=i64::from(*Session::LIFETIME.end());
                let parameter = Parameter::number()
                    .description("Seconds until a visitor signs in again")
                    .default(lifetime)
                    .range(bounds);
                opener.add(Open::SessionLifetime, parameter, 7)?.text()
            }
        };
        let level = level_name(site.function.log_level);
        let log_level = match opener.open(Open::LogLevel) {
            false => level.into(),
            true => {
                let levels = [LogLevel::Error, LogLevel::Warn, LogLevel::Info, LogLevel::Debug].map(level_name);
                let parameter =
                    Parameter::string().description("The least that is logged").default(level).allowed_values(levels);
                opener.add(Open::LogLevel, parameter, 5)?.text()
            }
        };
        let days = site.function.log_retention_days.unwrap_or(DEFAULT_RETENTION);
        let log_retention = match opener.open(Open::LogRetention) {
            false => i64::from(days).into(),
            true => {
                let parameter = Parameter::number()
                    .description("Days that us-east-1 keeps the function's log")
                    .default(days)
                    .allowed_values(check_text::RETENTION_DAYS.iter().copied());
                opener.add(Open::LogRetention, parameter, 0)?.number()
            }
        };
        let class = class_name(distribution.price_class);
        let price_class = match opener.open(Open::PriceClass) {
            false => class.into(),
            true => {
                let classes = [PriceClass::Class100, PriceClass::Class200, PriceClass::All].map(class_name);
                let parameter =
                    Parameter::string().description("Where CloudFront serves from").default(class).allowed_values(classes);
                opener.add(Open::PriceClass, parameter, 0)?.reference()
            }
        };
        let first_alias = distribution.aliases.first();
        let domain_name = opener.optional(Open::DomainName, first_alias, DOMAIN_NAME_BYTES, |parameter| {
            parameter
                .description("Host name of the site; empty for CloudFront's own")
                .allowed_pattern("([a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+)?", "must be a host name in lower case")
        })?;
        let certificate_arn = opener.optional(Open::CertificateArn, distribution.certificate_arn.as_ref(), 0, |parameter| {
            parameter
                .description("ARN of a certificate in us-east-1 for the host name")
                .allowed_pattern("(arn:aws[a-z-]*:acm:us-east-1:[0-9]{12}:certificate/[A-Za-z0-9-]+)?", "must be a certificate of us-east-1")
        })?;
        let hosted_zone_id = opener.optional(Open::HostedZoneId, distribution.hosted_zone_id.as_ref(), 0, |parameter| {
            parameter
                .description("Route 53 zone in which the host name gets its records; empty for none")
                .allowed_pattern("(Z[A-Z0-9]{3,31})?", "must be a hosted zone's ID")
        })?;
        let web_acl_arn = opener.optional(Open::WebAclArn, distribution.web_acl_arn.as_ref(), 0, |parameter| {
            parameter
                .description("ARN of a web ACL of scope CLOUDFRONT; empty for none")
                .allowed_pattern("(arn:aws[a-z-]*:wafv2:us-east-1:[0-9]{12}:global/webacl/.+)?", "must be a web ACL of scope CLOUDFRONT")
        })?;
        if opener.open(Open::DomainName) && opener.open(Open::CertificateArn) {
            opener.domain_needs_certificate()?;
        }
        opener.interface();
        let open_bytes = opener.open_bytes;
        Ok(Self {
            issuer,
            client_id,
            session_lifetime,
            log_level,
            log_retention,
            price_class,
            domain_name,
            certificate_arn,
            hosted_zone_id,
            web_acl_arn,
            open_bytes,
        })
    }
}

struct Opener<'a, 'b> {
    site: &'a Site,
    scope: &'a mut Scope<'b>,
    open_bytes: usize,
    labels: Vec<(Open, LogicalId)>,
}

impl Opener<'_, '_> {
    fn open(&self, setting: Open) -> bool {
        self.site.parameters.contains(&setting)
    }

    fn add(&mut self, setting: Open, parameter: Parameter, bytes: u32) -> Result<ParameterHandle, ConstructError> {
        self.open_bytes += bytes as usize;
        let handle = self.scope.parameter(setting.parameter_name(), parameter)?;
        self.labels.push((setting, handle.id().clone()));
        Ok(handle)
    }

    /// Open when asked for, and when there is no value.
    fn required(
        &mut self,
        setting: Open,
        given: Option<&String>,
        bytes: u32,
        describe: impl FnOnce(Parameter) -> Parameter,
    ) -> Result<Value<String>, ConstructError> {
        match given {
            Some(value) if !self.open(setting) => Ok(value.into()),
            _ => {
                let mut parameter = describe(Parameter::string()).length(1..=bytes);
                if let Some(value) = given {
                    parameter = parameter.default(value.clone());
                }
                Ok(self.add(setting, parameter, bytes)?.text())
            }
        }
    }

    /// Open only when asked for; empty then means that it is not there.
    fn optional(
        &mut self,
        setting: Open,
        given: Option<&String>,
        bytes: u32,
        describe: impl FnOnce(Parameter) -> Parameter,
    ) -> Result<Optional<String>, ConstructError> {
        if !self.open(setting) {
            return Ok(given.map_or(Optional::Absent, |value| Optional::Given(value.into())));
        }
        let default = given.cloned().unwrap_or_default();
        let parameter = self.add(setting, describe(Parameter::string()).default(default), bytes)?;
        let name = format!("Has{}", setting.parameter_name());
        // A certificate comes and goes with the domain, a zone is looked at together with it.
        let condition = match setting {
            Open::CertificateArn => return Ok(Optional::Given(parameter.text())),
            _ => self.scope.condition(&name, Condition::is_empty(parameter.text()).negated())?,
        };
        Ok(Optional::Maybe(parameter.text(), condition))
    }

    fn domain_needs_certificate(&mut self) -> Result<(), ConstructError> {
        let given = |setting: Open| {
            let equals = Condition::Equals(
                Value::Intrinsic(cloudformation::intrinsic::Intrinsic::Ref(setting.parameter_name().to_owned())),
                "".into(),
            );
            equals.negated().into_json()
        };
        let rule = json!({
            "RuleCondition": given(Open::DomainName),
            "Assertions": [{
                "Assert": given(Open::CertificateArn),
                "AssertDescription": "DomainName needs CertificateArn, a certificate of us-east-1 for it",
            }],
        });
        self.scope.rule("DomainNameNeedsCertificate", rule).map(|_| ())
    }

    /// [What the console shows](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-interface.html)
    /// above the parameters.
    fn interface(&mut self) {
        let groups: Vec<Json> = Group::ALL
            .iter()
            .filter_map(|group| {
                let members = self.labels.iter().filter(|(setting, _)| setting.group() == *group);
                let names: Vec<&str> = members.map(|(_, id)| id.as_str()).collect();
                (!names.is_empty()).then(|| json!({"Label": {"default": group.title()}, "Parameters": names}))
            })
            .collect();
        if !groups.is_empty() {
            let interface = json!({"ParameterGroups": groups});
            self.scope.stack().metadata("AWS::CloudFormation::Interface", interface);
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Group {
    SignIn,
    Site,
    Operation,
}

impl Group {
    const ALL: [Self; 3] = [Self::SignIn, Self::Site, Self::Operation];

    fn title(self) -> &'static str {
        match self {
            Self::SignIn => "Signing in",
            Self::Site => "The site's address",
            Self::Operation => "Operation",
        }
    }
}

impl Open {
    fn parameter_name(self) -> &'static str {
        match self {
            Self::Issuer => "Issuer",
            Self::ClientId => "ClientId",
            Self::SessionLifetime => "SessionLifetime",
            Self::LogLevel => "LogLevel",
            Self::LogRetention => "LogRetention",
            Self::PriceClass => "PriceClass",
            Self::DomainName => "DomainName",
            Self::CertificateArn => "CertificateArn",
            Self::HostedZoneId => "HostedZoneId",
            Self::WebAclArn => "WebAclArn",
        }
    }

    fn group(self) -> Group {
        match self {
            Self::Issuer | Self::ClientId | Self::SessionLifetime => Group::SignIn,
            Self::DomainName | Self::CertificateArn | Self::HostedZoneId => Group::Site,
            Self::LogLevel | Self::LogRetention | Self::PriceClass | Self::WebAclArn => Group::Operation,
        }
    }
}

fn level_name(level: LogLevel) -> &'static str {
    match level {
        LogLevel::Error => "error",
        LogLevel::Warn => "warn",
        LogLevel::Info => "info",
        LogLevel::Debug => "debug",
    }
}

fn class_name(class: PriceClass) -> &'static str {
    match class {
        PriceClass::Class100 => "PriceClass_100",
        PriceClass::Class200 => "PriceClass_200",
        PriceClass::All => "PriceClass_All",
    }
}
