//! A site's parameters in SSM.

use std::collections::BTreeMap;

use aws_config::SdkConfig;
use aws_sdk_ssm::Client;
use aws_sdk_ssm::error::ProvideErrorMetadata as _;
use aws_sdk_ssm::types::ParameterType;
use settings::{PARAMETERS, Parameter, Settings};

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

    /// Everything that there is, by the last part of its name.
    pub(crate) async fn read(&self) -> Result<BTreeMap<&'static str, Found>, Failure> {
        let names = PARAMETERS.iter().map(|one| one.name(&self.gate));
        let request = self.client.get_parameters().set_names(Some(names.collect())).with_decryption(true);
        let answer = request
            .send()
            .await
            .map_err(|error| Failure::aws("ssm:GetParameters", &error.into_service_error()))?;
        let mut found = BTreeMap::new();
        for one in answer.parameters() {
            let is = |parameter: &&Parameter| one.name() == Some(&parameter.name(&self.gate));
            let Some(parameter) = PARAMETERS.iter().find(is) else { continue };
            let written_at = one.last_modified_date().and_then(|date| u64::try_from(date.secs()).ok());
            let value = one.value().unwrap_or_default().to_owned();
            let encrypted = one.r#type() == Some(&ParameterType::SecureString);
            found.insert(parameter.leaf(), Found { value, version: one.version(), written_at, encrypted });
        }
        Ok(found)
    }

    /// What a parameter said at a version of before.
    pub(crate) async fn read_version(&self, parameter: Parameter, version: i64) -> Result<String, Failure> {
        let name = format!("{}:{version}", parameter.name(&self.gate));
        let answer = self.client.get_parameter().name(name).send().await;
        let answer = answer.map_err(|error| Failure::aws("ssm:GetParameter", &error.into_service_error()))?;
        Ok(answer.parameter().and_then(|one| one.value()).unwrap_or_default().to_owned())
    }

    /// The settings that the stack wrote.
    pub(crate) fn settings(&self, found: &BTreeMap<&'static str, Found>) -> Result<Settings, Failure> {
        let Some(settings) = found.get(Parameter::Settings.leaf()) else {
            let name = Parameter::Settings.name(&self.gate);
            let advice = format!("deploy the stack {} first, or name another with --stack", self.stack);
            return Err(Failure::refused(format!("there is no parameter {name}"), advice));
        };
        Settings::read(&settings.value)
            .map_err(|error| Failure::refused(error.to_string(), "deploy stack and function of one version"))
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
                Err(Failure::aws("ssm:PutParameter", &error))
            }
        }
    }
}
