//! Settings that are baked in or left open: each becomes a value, and maybe a parameter and a condition.

mod parameters;

use cloudformation::intrinsic::{if_, no_value};
use cloudformation::{Condition, Json, LogicalId, ParameterHandle, Property, Value};
use cloudformation_resources::cloudfront::distribution::DistributionConfigPriceClass;
use serde_json::json;
use settings::{LogLevel, Session};

use super::address::CertificateSource;
use super::config::{Open, PriceClass, Site};
use constructs::{ConstructError, Scope};

pub(super) use parameters::Presence;

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
    pub(super) price_class: Value<DistributionConfigPriceClass>,
    pub(super) domain_name: Optional<String>,
    pub(super) certificate_arn: Optional<String>,
    pub(super) hosted_zone_id: Optional<String>,
    pub(super) web_acl_arn: Optional<String>,
    pub(super) bucket_name: Option<Value<String>>,
    pub(super) bucket_region: Value<String>,
    /// The most bytes that the open texts can add to the settings document.
    pub(super) open_bytes: usize,
}

const DEFAULT_RETENTION: u32 = 90;

impl Choices {
    pub(super) fn place(site: &Site, scope: &mut Scope<'_>) -> Result<Self, ConstructError> {
        let mut opener = Opener { site, scope, placed: Vec::new() };
        let distribution = &site.distribution;
        let lifetime = site.session.lifetime_seconds.unwrap_or(Session::DEFAULT_LIFETIME);
        let level = level_name(site.function.log_level);
        let retention = site.function.log_retention_days.unwrap_or(DEFAULT_RETENTION);
        let region = site.bucket.region.as_deref().unwrap_or(edge_facts::EDGE_REGION);
        let class = class_name(distribution.price_class);
        let choices = Self {
            issuer: opener.required(Open::Issuer)?,
            client_id: opener.required(Open::ClientId)?,
            session_lifetime: opener
                .setting(Open::SessionLifetime, lifetime.to_string().into())?
                .map_or_else(|| lifetime.to_string().into(), |parameter| parameter.text()),
            log_level: opener
                .setting(Open::LogLevel, level.into())?
                .map_or_else(|| level.into(), |parameter| parameter.text()),
            log_retention: opener
                .setting(Open::LogRetention, retention.into())?
                .map_or_else(|| i64::from(retention).into(), |parameter| parameter.number()),
            price_class: opener
                .setting(Open::PriceClass, class.into())?
                .map_or_else(|| class.into(), |parameter| parameter.reference()),
            domain_name: opener.optional(Open::DomainName)?,
            certificate_arn: match CertificateSource::of(site) {
                // Baked aliases are there for certain, and so has their certificate to be.
                CertificateSource::Left if !opener.is_open(Open::DomainName) => {
                    Optional::Given(opener.required(Open::CertificateArn)?)
                }
                _ => opener.optional(Open::CertificateArn)?,
            },
            hosted_zone_id: opener.optional(Open::HostedZoneId)?,
            web_acl_arn: opener.optional(Open::WebAclArn)?,
            bucket_name: match &site.bucket.name {
                None if !opener.is_open(Open::BucketName) => None,
                _ => Some(opener.required(Open::BucketName)?),
            },
            bucket_region: opener
                .setting(Open::BucketRegion, region.into())?
                .map_or_else(|| region.into(), |parameter| parameter.text()),
            open_bytes: 0,
        };
        opener.domain_needs_certificate()?;
        let open_bytes = opener.interface();
        Ok(Self { open_bytes, ..choices })
    }
}

struct Opener<'a, 'b> {
    site: &'a Site,
    scope: &'a mut Scope<'b>,
    placed: Vec<(Open, LogicalId)>,
}

impl Opener<'_, '_> {
    fn is_open(&self, setting: Open) -> bool {
        self.site.is_open(setting)
    }

    fn place(
        &mut self,
        setting: Open,
        presence: Presence,
        default: Option<Json>,
    ) -> Result<ParameterHandle, ConstructError> {
        let mut parameter = setting.parameter(presence, self.site);
        if let Some(default) = default {
            parameter = parameter.default(default);
        }
        let handle = self.scope.parameter(setting.parameter_name(), parameter)?;
        self.placed.push((setting, handle.id().clone()));
        Ok(handle)
    }

    /// The parameter, when it is asked for; the baked value is its default.
    fn setting(&mut self, setting: Open, baked: Json) -> Result<Option<ParameterHandle>, ConstructError> {
        self.is_open(setting).then(|| self.place(setting, Presence::Required, Some(baked))).transpose()
    }

    fn baked(&self, setting: Open) -> Option<String> {
        setting.baked(self.site).map(|(value, _)| value)
    }

    /// Open when asked for, and when there is no value.
    fn required(&mut self, setting: Open) -> Result<Value<String>, ConstructError> {
        match self.baked(setting) {
            Some(value) if !self.is_open(setting) => Ok(value.into()),
            baked => Ok(self.place(setting, Presence::Required, baked.map(Json::from))?.text()),
        }
    }

    /// Open only when asked for; empty then means that it is not there.
    fn optional(&mut self, setting: Open) -> Result<Optional<String>, ConstructError> {
        let baked = self.baked(setting);
        if !self.is_open(setting) {
            return Ok(baked.map_or(Optional::Absent, |value| Optional::Given(value.into())));
        }
        let default = baked.unwrap_or_default();
        let parameter = self.place(setting, Presence::Optional, Some(default.into()))?;
        let name = format!("Has{}", setting.parameter_name());
        let condition = self.scope.condition(&name, Condition::is_empty(parameter.text()).negated())?;
        Ok(Optional::Maybe(parameter.text(), condition))
    }

    /// The logical ID of a setting's parameter, which depends on the scope.
    fn id(&self, setting: Open) -> Option<&LogicalId> {
        self.placed.iter().find(|(placed, _)| *placed == setting).map(|(_, id)| id)
    }

    fn domain_needs_certificate(&mut self) -> Result<(), ConstructError> {
        let (Some(domain), Some(certificate)) = (self.id(Open::DomainName), self.id(Open::CertificateArn))
        else {
            return Ok(());
        };
        let given = |id: &LogicalId| json!({"Fn::Not": [{"Fn::Equals": [{"Ref": id.as_str()}, ""]}]});
        let rule = json!({
            "RuleCondition": given(domain),
            "Assertions": [{
                "Assert": given(certificate),
                "AssertDescription": format!("{domain} needs {certificate}, a certificate of us-east-1 for it"),
            }],
        });
        self.scope.rule("DomainNameNeedsCertificate", rule).map(|_| ())
    }

    /// Writes [what the console shows](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-interface.html)
    /// above the parameters, and counts what they can add to the settings.
    fn interface(self) -> usize {
        let site = self.scope.path().join("/");
        let titles = ["Signing in", "The site's address", "The bucket", "Operation"];
        let group = |title: &&str| {
            let members = self.placed.iter().filter(|(setting, _)| setting.group() == *title);
            let names: Vec<&str> = members.map(|(_, id)| id.as_str()).collect();
            let label = if site.is_empty() { (*title).to_owned() } else { format!("{title} ({site})") };
            (!names.is_empty()).then(|| json!({"Label": {"default": label}, "Parameters": names}))
        };
        let groups: Vec<Json> = titles.iter().filter_map(group).collect();
        self.scope.stack().add_parameter_groups(groups);
        self.placed.iter().map(|(setting, _)| setting.bytes_in_settings() as usize).sum()
    }
}

pub(super) fn level_name(level: LogLevel) -> &'static str {
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
