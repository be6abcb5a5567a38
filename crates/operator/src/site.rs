//! A site's parameters in SSM.

use std::collections::BTreeMap;

use aws_config::SdkConfig;
use aws_sdk_ssm::Client;
use aws_sdk_ssm::error::ProvideErrorMetadata as _;
use aws_sdk_ssm::types::{ParameterStringFilter, ParameterType};
use settings::{PARAMETERS, Parameter, REFERENCE, Settings};

use crate::failure::Failure;

/// One site.
pub(crate) struct Site {
    /// Name of the stack.
    pub(crate) stack: String,
    /// Name of the gate; the function's begins with it.
    pub(crate) gate: String,
    pub(crate) dry_run: bool,
    client: Client,
}

/// A parameter as it was read.
pub(crate) struct Found {
    pub(crate) value: String,
    pub(crate) version: i64,
    /// Unix time.
    pub(crate) written_at: Option<u64>,
    pub(crate) encrypted: bool,
}

/// The parameters that exist, by the last part of their names.
pub(crate) type Parameters = BTreeMap<&'static str, Found>;

/// How a parameter is written.
pub(crate) struct Write<'a> {
    pub(crate) parameter: Parameter,
    pub(crate) value: &'a str,
    pub(crate) kms_key: Option<&'a str>,
    pub(crate) overwrite: bool,
}

impl Site {
    pub(crate) fn new(config: &SdkConfig, stack: &str, dry_run: bool) -> Self {
        let gate = format!("{stack}-gate");
        Self { stack: stack.to_owned(), gate, dry_run, client: Client::new(config) }
    }

    /// Reads every parameter of the gate.
    pub(crate) async fn read(&self) -> Result<Parameters, Failure> {
        let names = PARAMETERS.map(|parameter| (parameter, parameter.name(&self.gate)));
        self.read_named(&names).await
    }

    /// Reads every parameter of the gate, and the session keys also where the stack keeps them in Secrets Manager.
    pub(crate) async fn read_with_keys(&self) -> Result<Parameters, Failure> {
        let mut found = self.read().await?;
        if let Some(folder) = self.settings(&found)?.secrets {
            let parameter = Parameter::SessionKeys;
            found.extend(self.read_named(&[(parameter, parameter.reference(&folder))]).await?);
        }
        Ok(found)
    }

    async fn read_named(&self, names: &[(Parameter, String)]) -> Result<Parameters, Failure> {
        let wanted = names.iter().map(|(_, name)| name.clone()).collect();
        let request = self.client.get_parameters().set_names(Some(wanted)).with_decryption(true);
        let answer = request
            .send()
            .await
            .map_err(|error| Failure::failed("ssm:GetParameters", error.into_service_error()))?;
        let mut found = BTreeMap::new();
        for one in answer.parameters() {
            // A secret of Secrets Manager may come with or without the path that it was asked for by.
            let is = |name: &str| {
                one.name().is_some_and(|found| found == name || name.strip_prefix(REFERENCE) == Some(found))
            };
            let Some((parameter, _)) = names.iter().find(|(_, name)| is(name)) else { continue };
            let written_at = one.last_modified_date().and_then(|date| u64::try_from(date.secs()).ok());
            let value = one.value().unwrap_or_default().to_owned();
            let encrypted = one.r#type() == Some(&ParameterType::SecureString);
            found.insert(parameter.leaf(), Found { value, version: one.version(), written_at, encrypted });
        }
        Ok(found)
    }

    /// The KMS keys that encrypt the secrets, by the last part of the parameters' names. SSM knows a key by the name that its
    /// writer gave: an ARN, an ID or an alias.
    pub(crate) async fn kms_keys(&self) -> Result<BTreeMap<&'static str, String>, Failure> {
        let secrets = [Parameter::ClientSecret, Parameter::SessionKeys];
        let filter = ParameterStringFilter::builder()
            .key("Name")
            .option("Equals")
            .set_values(Some(secrets.map(|secret| secret.name(&self.gate)).to_vec()))
            .build()
            .map_err(|error| Failure::failed("ssm:DescribeParameters", error))?;
        // A page may be empty and have a next one.
        let mut pages = self.client.describe_parameters().parameter_filters(filter).into_paginator().send();
        let mut keys = BTreeMap::new();
        while let Some(page) = pages.next().await {
            let page =
                page.map_err(|error| Failure::failed("ssm:DescribeParameters", error.into_service_error()))?;
            for parameter in page.parameters() {
                let is = |secret: &&Parameter| parameter.name() == Some(&secret.name(&self.gate));
                if let (Some(secret), Some(key)) = (secrets.iter().find(is), parameter.key_id()) {
                    keys.insert(secret.leaf(), key.to_owned());
                }
            }
        }
        Ok(keys)
    }

    /// The KMS key to write a secret with: the named one, or the key of before. Writing without a key would encrypt the secret with
    /// AWS's own.
    pub(crate) async fn kms_key(&self, secret: Parameter, named: Option<&str>) -> Result<String, Failure> {
        if let Some(named) = named {
            return Ok(named.to_owned());
        }
        let leaf = secret.leaf();
        self.kms_keys().await?.remove(leaf).ok_or_else(|| {
            Failure::refused(
                format!("SSM does not say which KMS key encrypts {leaf}, and nothing was written"),
                "make sure that the parameter is a SecureString",
            )
        })
    }

    /// Whether the account has bought SSM's high throughput in this Region.
    pub(crate) async fn has_high_throughput(&self) -> Result<bool, Failure> {
        const SETTING: &str = "/ssm/parameter-store/high-throughput-enabled";
        let answer = self.client.get_service_setting().setting_id(SETTING).send().await;
        let answer =
            answer.map_err(|error| Failure::failed("ssm:GetServiceSetting", error.into_service_error()))?;
        Ok(answer.service_setting().and_then(|setting| setting.setting_value()) == Some("true"))
    }

    /// What a parameter said at a version of before.
    pub(crate) async fn read_version(&self, parameter: Parameter, version: i64) -> Result<String, Failure> {
        let name = format!("{}:{version}", parameter.name(&self.gate));
        let answer = self.client.get_parameter().name(name).send().await;
        let answer =
            answer.map_err(|error| Failure::failed("ssm:GetParameter", error.into_service_error()))?;
        Ok(answer.parameter().and_then(|one| one.value()).unwrap_or_default().to_owned())
    }

    /// The settings that the stack wrote.
    pub(crate) fn settings(&self, found: &Parameters) -> Result<Settings, Failure> {
        let Some(settings) = found.get(Parameter::Settings.leaf()) else {
            let name = Parameter::Settings.name(&self.gate);
            let advice = format!("deploy the stack {} first, or name another with --stack", self.stack);
            return Err(Failure::refused(format!("there is no parameter {name}"), advice));
        };
        Settings::read(&settings.value).map_err(|error| {
            let help = "deploy the stack and the function of the same version";
            Failure::refused("the gate's settings cannot be read", help).with_source(error)
        })
    }

    /// Writes a parameter, and gives its version; none for a dry run.
    pub(crate) async fn write(&self, write: &Write<'_>) -> Result<Option<i64>, Failure> {
        let Write { parameter, value, kms_key, overwrite } = write;
        if self.dry_run {
            return Ok(None);
        }
        let is_secret = matches!(parameter, Parameter::ClientSecret | Parameter::SessionKeys);
        let kind = if is_secret { ParameterType::SecureString } else { ParameterType::String };
        let name = parameter.name(&self.gate);
        let request = self
            .client
            .put_parameter()
            .name(&name)
            .value(*value)
            .r#type(kind)
            .overwrite(*overwrite)
            .set_key_id(kms_key.map(str::to_owned));
        match request.send().await {
            Ok(answer) => Ok(Some(answer.version())),
            Err(error) => {
                let error = error.into_service_error();
                if error.code() == Some("ParameterAlreadyExists") {
                    return Err(Failure::refused(
                        format!("{name} is there already"),
                        "secrets rotate makes a new key",
                    ));
                }
                Err(Failure::failed("ssm:PutParameter", error))
            }
        }
    }
}
