//! Adds the parameters of a site to its stack, and gives each setting its value.

use cloudformation::{Condition, Json, LogicalId, ParameterHandle, Value};
use cloudformation_resources::cloudfront::distribution::DistributionConfigPriceClass;
use constructs::{ConstructError, Scope};
use edge_facts::EDGE_REGION;
use serde_json::json;
use settings::Session;

use super::optional::Optional;
use super::table::{ParameterGroup, Presence};
use crate::site::certificate_source::CertificateSource;
use crate::site::config::{ParameterSetting, Site};
use crate::site::defaults::LOG_RETENTION_DAYS;
use crate::site::stack_values::StackValues;

/// The settings that can be parameters or values of the stack, each as a literal or as a reference.
pub(in crate::site) struct Choices {
    pub(in crate::site) issuer: Value<String>,
    pub(in crate::site) client_id: Value<String>,
    pub(in crate::site) session_lifetime: Value<String>,
    pub(in crate::site) log_level: Value<String>,
    pub(in crate::site) log_retention: Value<i64>,
    pub(in crate::site) price_class: Value<DistributionConfigPriceClass>,
    pub(in crate::site) domain_name: Optional<String>,
    pub(in crate::site) certificate_arn: Optional<String>,
    pub(in crate::site) hosted_zone_id: Optional<String>,
    pub(in crate::site) web_acl_arn: Optional<String>,
    pub(in crate::site) secrets_key_arn: Option<Value<String>>,
    pub(in crate::site) bucket_name: Option<Value<String>>,
    pub(in crate::site) bucket_region: Value<String>,
    /// The distribution, if it exists already.
    pub(in crate::site) existing: Option<ExistingChoices>,
    /// The most bytes that the parameters can add to the settings document.
    pub(in crate::site) parameter_bytes: usize,
}

/// A distribution that exists already.
pub(in crate::site) struct ExistingChoices {
    pub(in crate::site) id: Value<String>,
    pub(in crate::site) domain_name: Value<String>,
}

impl Choices {
    pub(in crate::site) fn place(
        site: &Site,
        values: &StackValues,
        scope: &mut Scope<'_>,
    ) -> Result<Self, ConstructError> {
        let mut placer = ParameterPlacer { site, values, scope, placed: Vec::new() };
        let configured_key = site.function.secrets_key_arn.as_ref().map(Value::from);
        let lifetime = site.session.lifetime_seconds.unwrap_or(Session::DEFAULT_LIFETIME).to_string();
        let level = site.function.log_level.as_str();
        let retention = site.function.log_retention_days.unwrap_or(LOG_RETENTION_DAYS);
        let class = site.distribution.price_class.as_str();
        let region = site.bucket.region.as_deref().unwrap_or(EDGE_REGION);
        let choices = Self {
            issuer: placer.required(ParameterSetting::Issuer)?,
            client_id: placer.required(ParameterSetting::ClientId)?,
            session_lifetime: placer
                .with_default(ParameterSetting::SessionLifetime, lifetime.as_str().into())?
                .map_or_else(|| lifetime.as_str().into(), |parameter| parameter.text()),
            log_level: placer
                .with_default(ParameterSetting::LogLevel, level.into())?
                .map_or_else(|| level.into(), |parameter| parameter.text()),
            log_retention: placer
                .with_default(ParameterSetting::LogRetention, retention.into())?
                .map_or_else(|| i64::from(retention).into(), |parameter| parameter.number()),
            price_class: placer
                .with_default(ParameterSetting::PriceClass, class.into())?
                .map_or_else(|| class.into(), |parameter| parameter.reference()),
            domain_name: placer.optional(ParameterSetting::DomainName)?,
            certificate_arn: placer.certificate_arn()?,
            hosted_zone_id: placer.optional(ParameterSetting::HostedZoneId)?,
            web_acl_arn: match &values.web_acl_arn {
                Some(arn) => Optional::Always(arn.clone()),
                None => placer.optional(ParameterSetting::WebAclArn)?,
            },
            secrets_key_arn: values.secrets_key_arn.clone().or(configured_key),
            bucket_name: placer.bucket_name()?,
            bucket_region: placer
                .with_default(ParameterSetting::BucketRegion, region.into())?
                .map_or_else(|| region.into(), |parameter| parameter.text()),
            existing: placer.existing_distribution()?,
            parameter_bytes: 0,
        };
        placer.place_certificate_rule()?;
        placer.place_groups();
        Ok(Self { parameter_bytes: placer.bytes_in_settings(), ..choices })
    }
}

/// Adds parameters to a stack, and remembers their logical IDs.
struct ParameterPlacer<'a, 'b> {
    site: &'a Site,
    values: &'a StackValues,
    scope: &'a mut Scope<'b>,
    placed: Vec<(ParameterSetting, LogicalId)>,
}

impl ParameterPlacer<'_, '_> {
    /// A setting with a default in the gate: a parameter if `site.yaml` asks for it.
    fn with_default(
        &mut self,
        setting: ParameterSetting,
        default: Json,
    ) -> Result<Option<ParameterHandle>, ConstructError> {
        if !self.site.is_parameter(setting) {
            return Ok(None);
        }
        self.place(setting, Presence::Required, Some(default)).map(Some)
    }

    /// A setting that needs a value: a parameter if `site.yaml` asks for it or contains no value.
    fn required(&mut self, setting: ParameterSetting) -> Result<Value<String>, ConstructError> {
        match setting.configured_value(self.site) {
            Some(value) if !self.site.is_parameter(setting) => Ok(value.into()),
            value => Ok(self.place(setting, Presence::Required, value.map(Json::from))?.text()),
        }
    }

    /// A setting that may be absent: a parameter if `site.yaml` asks for it. An empty parameter means absent.
    fn optional(&mut self, setting: ParameterSetting) -> Result<Optional<String>, ConstructError> {
        let value = setting.configured_value(self.site);
        if !self.site.is_parameter(setting) {
            return Ok(value.map_or(Optional::Absent, |value| Optional::Always(value.into())));
        }
        let default = value.unwrap_or_default();
        let parameter = self.place(setting, Presence::Optional, Some(default.into()))?;
        let name = format!("Has{}", setting.parameter_name());
        let condition = self.scope.condition(&name, Condition::is_empty(parameter.text()).negated())?;
        Ok(Optional::Conditional(parameter.text(), condition))
    }

    /// The certificate's ARN. The parameter must not be empty if the aliases are fixed, because they need a certificate.
    fn certificate_arn(&mut self) -> Result<Optional<String>, ConstructError> {
        if let Some(certificate) = &self.values.certificate {
            return Ok(Optional::Always(certificate.reference()));
        }
        let is_parameter = CertificateSource::new(self.site, self.values) == CertificateSource::Parameter;
        if is_parameter && !self.site.is_parameter(ParameterSetting::DomainName) {
            return self.required(ParameterSetting::CertificateArn).map(Optional::Always);
        }
        self.optional(ParameterSetting::CertificateArn)
    }

    /// The bucket's name; none if CloudFormation generates it.
    fn bucket_name(&mut self) -> Result<Option<Value<String>>, ConstructError> {
        if self.site.bucket.name.is_none() && !self.site.is_parameter(ParameterSetting::BucketName) {
            return Ok(None);
        }
        self.required(ParameterSetting::BucketName).map(Some)
    }

    fn existing_distribution(&mut self) -> Result<Option<ExistingChoices>, ConstructError> {
        if self.site.distribution.existing.is_none() {
            return Ok(None);
        }
        let id = self.required(ParameterSetting::DistributionId)?;
        let domain_name = self.required(ParameterSetting::DistributionDomainName)?;
        Ok(Some(ExistingChoices { id, domain_name }))
    }

    fn place(
        &mut self,
        setting: ParameterSetting,
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

    /// Adds a rule: a stack with a domain name also needs a certificate.
    fn place_certificate_rule(&mut self) -> Result<(), ConstructError> {
        let domain = self.id(ParameterSetting::DomainName);
        let certificate = self.id(ParameterSetting::CertificateArn);
        let (Some(domain), Some(certificate)) = (domain, certificate) else { return Ok(()) };
        let rule = json!({
            "RuleCondition": is_not_empty(domain),
            "Assertions": [{
                "Assert": is_not_empty(certificate),
                "AssertDescription": format!("{domain} also needs {certificate}, the ARN of a certificate in us-east-1"),
            }],
        });
        self.scope.rule("DomainNameNeedsCertificate", rule).map(|_| ())
    }

    /// The logical ID of a setting's parameter, which depends on the scope.
    fn id(&self, setting: ParameterSetting) -> Option<&LogicalId> {
        self.placed.iter().find(|(placed, _)| *placed == setting).map(|(_, id)| id)
    }

    /// Adds the headings that the [console shows](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-interface.html)
    /// above the parameters.
    fn place_groups(&mut self) {
        let site = self.scope.path().join("/");
        let mut groups = Vec::new();
        for group in ParameterGroup::ALL {
            let members = self.placed.iter().filter(|(setting, _)| setting.group() == group);
            let names: Vec<&str> = members.map(|(_, id)| id.as_str()).collect();
            if names.is_empty() {
                continue;
            }
            let title = group.title();
            let label = if site.is_empty() { title.to_owned() } else { format!("{title} ({site})") };
            groups.push(json!({"Label": {"default": label}, "Parameters": names}));
        }
        self.scope.stack().add_parameter_groups(groups);
    }

    fn bytes_in_settings(&self) -> usize {
        self.placed.iter().map(|(setting, _)| setting.bytes_in_settings() as usize).sum()
    }
}

fn is_not_empty(parameter: &LogicalId) -> Json {
    json!({"Fn::Not": [{"Fn::Equals": [{"Ref": parameter.as_str()}, ""]}]})
}
