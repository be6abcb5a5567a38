//! The configuration of the AWS clients, with the TLS library of this repository.

use aws_config::profile::{self, ProfileFileCredentialsProvider};
use aws_config::provider_config::ProviderConfig;
use aws_config::{BehaviorVersion, Region, SdkConfig};
use aws_runtime::env_config::file::EnvConfigFiles;
use aws_smithy_http_client::Builder;
use aws_smithy_http_client::tls::Provider;
use aws_smithy_http_client::tls::rustls_provider::CryptoMode;
use aws_types::os_shim_internal::{Env, Fs};

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
    let found = profile::load(&Fs::real(), &Env::real(), &EnvConfigFiles::default(), None).await;
    let found = found.map_err(|error| Failure::failed("the AWS configuration cannot be read", error))?;
    if found.get_profile(name).is_some() {
        return Ok(());
    }
    let known: Vec<&str> = found.profiles().collect();
    let help = match known.as_slice() {
        [] => "the AWS configuration has no profiles; run: aws configure".to_owned(),
        known => format!("choose one of {}", known.join(", ")),
    };
    Err(Failure::refused(format!("there is no profile `{name}`"), help))
}
