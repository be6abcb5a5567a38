//! The configuration of the AWS clients, with the TLS library of this repository.

use std::error::Error as _;

use aws_config::profile::{self, ProfileFileCredentialsProvider};
use aws_config::provider_config::ProviderConfig;
use aws_config::{BehaviorVersion, Region, SdkConfig};
use aws_runtime::env_config::error::EnvConfigFileLoadError;
use aws_runtime::env_config::file::EnvConfigFiles;
use aws_runtime::env_config::section::EnvConfigSections;
use aws_sdk_ssm::primitives::{DateTime, DateTimeFormat};
use aws_smithy_http_client::Builder;
use aws_smithy_http_client::tls::Provider;
use aws_smithy_http_client::tls::rustls_provider::CryptoMode;
use aws_types::os_shim_internal::{Env, Fs};
use cloudformation::Speller;
use function::clock::now;

use crate::credential_trouble::{CredentialSource, CredentialTrouble};
use crate::failure::Failure;

/// The Region of everything at the edge.
pub(crate) use edge_facts::EDGE_REGION;

/// Loads the configuration that the AWS CLI would use. A named profile wins over credentials in environment variables.
pub(crate) async fn config(profile: Option<&str>) -> Result<SdkConfig, Failure> {
    let http = Builder::new().tls_provider(Provider::Rustls(CryptoMode::Ring)).build_https();
    let region = Region::new(EDGE_REGION);
    let loader =
        aws_config::defaults(BehaviorVersion::latest()).http_client(http.clone()).region(region.clone());
    let Some(profile) = profile else {
        // If this profile does not exist, the SDK would try other credentials. The AWS CLI does not.
        if let Ok(profile) = std::env::var("AWS_PROFILE")
            && !profile.is_empty()
        {
            require_profile(&profile).await?;
        }
        return Ok(loader.load().await);
    };
    require_profile(profile).await?;
    let provider_config = ProviderConfig::without_region().with_http_client(http).with_region(Some(region));
    let credentials =
        ProfileFileCredentialsProvider::builder().configure(&provider_config).profile_name(profile).build();
    Ok(loader.profile_name(profile).credentials_provider(credentials).load().await)
}

/// Refuses a profile that the AWS configuration does not have.
async fn require_profile(name: &str) -> Result<(), Failure> {
    let found = profiles().await;
    let found = found.map_err(|error| Failure::failed("the AWS configuration cannot be read", error))?;
    if found.get_profile(name).is_some() {
        return Ok(());
    }
    let known: Vec<&str> = found.profiles().collect();
    let problem = match Speller::default().nearest(name, known.iter().copied()) {
        Some(nearest) => format!("there is no profile `{name}`; did you mean `{nearest}`?"),
        None => format!("there is no profile `{name}`"),
    };
    let help = match known.as_slice() {
        [] => "the AWS configuration has no profiles; run: aws configure".to_owned(),
        known => format!("choose one of {}", known.join(", ")),
    };
    Err(Failure::refused(problem, help).with_code("profile"))
}

async fn profiles() -> Result<EnvConfigSections, EnvConfigFileLoadError> {
    profile::load(&Fs::real(), &Env::real(), &EnvConfigFiles::default(), None).await
}

/// Adds to a failure of credentials where they come from: the named profile, or the environment.
pub(crate) async fn explain(failure: Failure, profile: Option<&str>) -> Failure {
    let trouble = failure.source().and_then(|source| source.downcast_ref::<CredentialTrouble>());
    let Some(trouble) = trouble.map(CredentialTrouble::trouble) else { return failure };
    let (problem, help) = trouble.describe(&source(profile).await, now());
    failure.with_problem(problem).with_help(help)
}

async fn source(profile: Option<&str>) -> CredentialSource {
    let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    let is_environment = profile.is_none() && variable("AWS_ACCESS_KEY_ID").is_some();
    let profile = match profile {
        Some(profile) => Some(profile.to_owned()),
        None if is_environment => None,
        None => variable("AWS_PROFILE"),
    };
    let expired_at = variable("AWS_CREDENTIAL_EXPIRATION").filter(|_| is_environment);
    let expired_at =
        expired_at.and_then(|at| DateTime::from_str(&at, DateTimeFormat::DateTimeWithOffset).ok());
    let mut source = CredentialSource {
        profile,
        is_environment,
        expired_at: expired_at.and_then(|at| u64::try_from(at.secs()).ok()),
        ..CredentialSource::default()
    };
    let Ok(found) = profiles().await else { return source };
    let named = source.profile.clone().unwrap_or_else(|| "default".to_owned());
    let has = |key: &str| found.get_profile(&named).is_some_and(|profile| profile.get(key).is_some());
    source.is_sso = has("sso_session") || has("sso_start_url");
    if source.is_sso && !is_environment {
        source.profile = Some(named);
    }
    source.profiles = found.profiles().map(str::to_owned).collect();
    source.profiles.sort();
    source
}
