//! Clients of AWS, with the one TLS that the repository has.

use aws_config::{BehaviorVersion, Region, SdkConfig};
use aws_smithy_http_client::Builder;
use aws_smithy_http_client::tls::Provider;
use aws_smithy_http_client::tls::rustls_provider::CryptoMode;

/// The Region of everything at the edge.
pub(crate) const HOME: &str = "us-east-1";

pub(crate) async fn config(profile: Option<&str>) -> SdkConfig {
    let http = Builder::new().tls_provider(Provider::Rustls(CryptoMode::Ring)).build_https();
    let loader = aws_config::defaults(BehaviorVersion::latest()).http_client(http).region(Region::new(HOME));
    match profile {
        Some(profile) => loader.profile_name(profile),
        None => loader,
    }
    .load()
    .await
}
