//! The parameters of a site in SSM.

use std::collections::BTreeMap;

use aws_config::SdkConfig;
use aws_sdk_ssm::Client;
use aws_sdk_ssm::error::ProvideErrorMetadata as _;
use aws_sdk_ssm::types::{ParameterStringFilter, ParameterType};
use settings::{PARAMETERS, Parameter, REFERENCE, Settings};

use crate::failure::{Failure, FromAws as _};

/// A deployed site.
pub(crate) struct Site {
    /// Name of the stack.
    pub(crate) stack: String,
    /// Name of the gate. The name of the function begins with it.
    pub(crate) gate: String,
    pub(crate) dry_run: bool,
    client: Client,
}

/// A parameter and its attributes.
pub(crate) struct StoredParameter {
    pub(crate) value: String,
    pub(crate) version: i64,
    /// Unix time of the last change.
    pub(crate) written_at: Option<u64>,
    pub(crate) encrypted: bool,
}

/// The existing parameters, by the last part of their names.
pub(crate) type Parameters = BTreeMap<&'static str, StoredParameter>;

/// A parameter to write.
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

    /// Reads all parameters of the gate.
    pub(crate) async fn read(&self) -> Result<Parameters, Failure> {
        let names = PARAMETERS.map(|parameter| (parameter, parameter.name(&self.gate)));
        self.read_named(&names).await
    }

    /// Reads all parameters of the gate. If the stack keeps the session keys in Secrets Manager, they are read from there.
    pub(crate) async fn read_with_keys(&self) -> Result<Parameters, Failure> {
        let mut found = self.read().await?;
        if let Some(folder) = self.settings(&found)?.secrets {
            let parameter = Parameter::SessionKeys;
            found.extend(self.read_named(&[(parameter, parameter.reference(&folder))]).await?);
        }
        Ok(found)
    }

    /// Reads a parameter that [`PARAMETERS`] does not contain.
    pub(crate) async fn read_one(&self, parameter: Parameter) -> Result<Option<StoredParameter>, Failure> {
        let mut found = self.read_named(&[(parameter, parameter.name(&self.gate))]).await?;
        Ok(found.remove(parameter.leaf()))
    }

    async fn read_named(&self, names: &[(Parameter, String)]) -> Result<Parameters, Failure> {
        let wanted = names.iter().map(|(_, name)| name.clone()).collect();
        let request = self.client.get_parameters().set_names(Some(wanted)).with_decryption(true);
        let answer = request.send().await.map_err(|error| Failure::aws("ssm:GetParameters", error))?;
        let mut found = BTreeMap::new();
        for parameter in answer.parameters() {
            let Some(answered) = parameter.name() else { continue };
            // SSM may return a secret of Secrets Manager with or without the path in the request.
            let known = names
                .iter()
                .find(|(_, name)| answered == name || name.strip_prefix(REFERENCE) == Some(answered));
            let Some((known, _)) = known else { continue };
            let written_at = parameter.last_modified_date().and_then(|date| u64::try_from(date.secs()).ok());
            let value = parameter.value().unwrap_or_default().to_owned();
            let encrypted = parameter.r#type() == Some(&ParameterType::SecureString);
            let version = parameter.version();
            found.insert(known.leaf(), StoredParameter { value, version, written_at, encrypted });
        }
        Ok(found)
    }

    /// Reads which KMS keys encrypt the secrets, by the last part of the parameters' names. A key is an ARN, an ID or an alias, as
    /// it was when the parameter was written.
    pub(crate) async fn kms_keys(&self) -> Result<BTreeMap<&'static str, String>, Failure> {
        let secrets = [Parameter::ClientSecret, Parameter::SessionKeys];
        let filter = ParameterStringFilter::builder()
            .key("Name")
            .option("Equals")
            .set_values(Some(secrets.map(|secret| secret.name(&self.gate)).to_vec()))
            .build()
            .map_err(|error| Failure::failed("ssm:DescribeParameters", error))?;
        // An empty page may have a next page.
        let mut pages = self.client.describe_parameters().parameter_filters(filter).into_paginator().send();
        let mut keys = BTreeMap::new();
        while let Some(page) = pages.next().await {
            let page = page.map_err(|error| Failure::aws("ssm:DescribeParameters", error))?;
            for parameter in page.parameters() {
                let secret = secrets.iter().find(|secret| parameter.name() == Some(&secret.name(&self.gate)));
                if let (Some(secret), Some(key)) = (secret, parameter.key_id()) {
                    keys.insert(secret.leaf(), key.to_owned());
                }
            }
        }
        Ok(keys)
    }

    /// The KMS key that encrypts a secret: the named one, or else the current one. Without a key, SSM would use the key of AWS.
    pub(crate) async fn kms_key(&self, secret: Parameter, named: Option<&str>) -> Result<String, Failure> {
        if let Some(named) = named {
            return Ok(named.to_owned());
        }
        let leaf = secret.leaf();
        self.kms_keys().await?.remove(leaf).ok_or_else(|| {
            Failure::refused(
                format!("SSM does not report the KMS key of {leaf}; nothing was written"),
                "check that the parameter is a SecureString",
            )
        })
    }

    /// Reports whether SSM's high throughput is enabled in this Region.
    pub(crate) async fn has_high_throughput(&self) -> Result<bool, Failure> {
        const SETTING: &str = "/ssm/parameter-store/high-throughput-enabled";
        let answer = self.client.get_service_setting().setting_id(SETTING).send().await;
        let answer = answer.map_err(|error| Failure::aws("ssm:GetServiceSetting", error))?;
        Ok(answer.service_setting().and_then(|setting| setting.setting_value()) == Some("true"))
    }

    /// Reads an earlier version of a parameter.
    pub(crate) async fn read_version(&self, parameter: Parameter, version: i64) -> Result<String, Failure> {
        let name = format!("{}:{version}", parameter.name(&self.gate));
        let answer = self.client.get_parameter().name(name).send().await;
        let answer = answer.map_err(|error| Failure::aws("ssm:GetParameter", error))?;
        Ok(answer.parameter().and_then(|parameter| parameter.value()).unwrap_or_default().to_owned())
    }

    /// Reads the settings that the stack wrote.
    pub(crate) fn settings(&self, found: &Parameters) -> Result<Settings, Failure> {
        let Some(settings) = found.get(Parameter::Settings.leaf()) else {
            let name = Parameter::Settings.name(&self.gate);
            let help = format!("deploy the stack {} first, or name another stack with --stack", self.stack);
            return Err(Failure::refused(format!("there is no parameter {name}"), help));
        };
        Settings::read(&settings.value).map_err(|error| {
            let help = "deploy the stack and the function of the same version";
            Failure::refused("the gate's settings cannot be read", help).with_source(error)
        })
    }

    /// Writes a parameter and returns its version. A dry run writes nothing and returns `None`.
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
                if error.code() == Some("ParameterAlreadyExists") {
                    return Err(Failure::refused(format!("{name} already exists"), "run the command again"));
                }
                Err(Failure::aws("ssm:PutParameter", error))
            }
        }
    }
}

/// Returns the host name of the provider.
pub(crate) fn provider_host(settings: &Settings) -> &str {
    let issuer = settings.provider.issuer.trim_start_matches("https://");
    issuer.split('/').next().unwrap_or(issuer)
}
