//! The facts about a site: answers of AWS, the provider and DNS.

use std::collections::BTreeSet;
use std::net::{IpAddr, ToSocketAddrs as _};
use std::time::Duration;

use aws_config::{Region, SdkConfig};
use aws_sdk_cloudformation::types::ResourceStatus;
use aws_sdk_s3::Client as S3;
use aws_sdk_s3::error::ProvideErrorMetadata as _;
use function::{Client, Deadline};
use gate::Metadata;
use settings::Settings;

use crate::bucket_region;
use crate::failure::{Failure, FromAws as _};

/// An answer, or why there is none.
pub(super) type Fact<T> = Result<T, Failure>;

/// Timeout of the request to the provider.
const PROVIDER_TIMEOUT: Duration = Duration::from_secs(5);

/// The first resource that failed in the last operation of a stack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct FailedResource {
    pub(super) logical_id: String,
    pub(super) reason: String,
}

/// The bucket as CloudFront sees it.
pub(super) struct BucketFacts {
    pub(super) exists: Fact<bool>,
    /// The bucket policy, if there is one.
    pub(super) policy: Fact<Option<String>>,
    pub(super) has_index: Fact<bool>,
    /// Unix time of the last change of that object.
    pub(super) index_changed_at: Option<u64>,
    /// `Cache-Control` of that object.
    pub(super) index_cache_control: Option<String>,
    /// The object that answers the root of the site.
    pub(super) index: String,
}

/// A domain of the site in DNS.
pub(super) struct DomainFacts {
    pub(super) name: String,
    pub(super) has_address: bool,
    /// Whether it has an address of the distribution. `None` if the addresses of the distribution are not known.
    pub(super) is_distribution: Option<bool>,
}

/// Finds the first failure of the last operation. Later failures follow from it.
pub(super) async fn failed_resource(config: &SdkConfig, stack: &str) -> Option<FailedResource> {
    const PAGES: usize = 5;
    let client = aws_sdk_cloudformation::Client::new(config);
    let mut pages = client.describe_stack_events().stack_name(stack).into_paginator().send();
    let mut first = None;
    for _ in 0..PAGES {
        // The status is known, so the cause is only an addition.
        let Some(Ok(page)) = pages.next().await else { break };
        for event in page.stack_events() {
            let status = event.resource_status().map(ResourceStatus::as_str).unwrap_or_default();
            let reason = event.resource_status_reason().unwrap_or_default();
            let is_stack = event.physical_resource_id() == event.stack_id();
            if is_stack
                && matches!(status, "CREATE_IN_PROGRESS" | "UPDATE_IN_PROGRESS" | "DELETE_IN_PROGRESS")
            {
                return first;
            }
            if !is_stack && status.ends_with("_FAILED") && !reason.contains("cancelled") {
                let logical_id = event.logical_resource_id().unwrap_or_default().to_owned();
                first = Some(FailedResource { logical_id, reason: reason.to_owned() });
            }
        }
    }
    first
}

/// Asks S3 for the bucket, its policy and an object.
pub(super) async fn bucket(config: &SdkConfig, name: &str, index: &str) -> BucketFacts {
    let index = index.trim_start_matches('/').to_owned();
    let here = config.region().map(Region::as_ref);
    let client = match bucket_region::client_for(name, here, |region| in_region(config, region)).await {
        Ok(client) => client,
        Err(error) => {
            let status = error.raw_response().map(|response| response.status().as_u16());
            let exists =
                if status == Some(404) { Ok(false) } else { Err(Failure::aws("s3:ListBucket", error)) };
            let (policy, has_index) = (Ok(None), Ok(false));
            return BucketFacts {
                exists,
                policy,
                has_index,
                index_changed_at: None,
                index_cache_control: None,
                index,
            };
        }
    };
    let policy = match client.get_bucket_policy().bucket(name).send().await {
        Ok(answer) => Ok(answer.policy().map(str::to_owned)),
        Err(error) if error.code() == Some("NoSuchBucketPolicy") => Ok(None),
        Err(error) => Err(Failure::aws("s3:GetBucketPolicy", error)),
    };
    let (mut index_changed_at, mut index_cache_control) = (None, None);
    let has_index = match client.head_object().bucket(name).key(&index).send().await {
        Ok(answer) => {
            index_changed_at = answer.last_modified().and_then(|at| u64::try_from(at.secs()).ok());
            index_cache_control = answer.cache_control().map(str::to_owned);
            Ok(true)
        }
        Err(error) if error.raw_response().is_some_and(|response| response.status().as_u16() == 404) => {
            Ok(false)
        }
        Err(error) => Err(Failure::aws("s3:GetObject", error)),
    };
    BucketFacts { exists: Ok(true), policy, has_index, index_changed_at, index_cache_control, index }
}

fn in_region(config: &SdkConfig, region: Option<&str>) -> S3 {
    let builder = aws_sdk_s3::config::Builder::from(config);
    match region {
        Some(region) => S3::from_conf(builder.region(Region::new(region.to_owned())).build()),
        None => S3::from_conf(builder.build()),
    }
}

/// Looks up the domains and the distribution in DNS.
pub(super) async fn domains(names: Vec<String>, distribution: Option<String>) -> Vec<DomainFacts> {
    let looked_up = tokio::task::spawn_blocking(move || {
        let expected = distribution.map(|name| addresses(&name)).unwrap_or_default();
        names
            .into_iter()
            .map(|name| {
                let found = addresses(&name);
                DomainFacts::new(name, &found, &expected)
            })
            .collect()
    });
    looked_up.await.unwrap_or_default()
}

fn addresses(name: &str) -> BTreeSet<IpAddr> {
    let found = (name, 443).to_socket_addrs();
    found.map(|found| found.map(|address| address.ip()).collect()).unwrap_or_default()
}

impl DomainFacts {
    /// Compares the addresses of a domain with those of the distribution. CloudFront answers with some of many addresses, so one in
    /// common is enough.
    fn new(name: String, found: &BTreeSet<IpAddr>, distribution: &BTreeSet<IpAddr>) -> Self {
        let is_known = !distribution.is_empty();
        let is_distribution = is_known.then(|| !found.is_disjoint(distribution));
        Self { name, has_address: !found.is_empty(), is_distribution }
    }
}

/// Reports an error if the provider does not answer as the settings expect.
pub(super) async fn provider(settings: &Settings) -> Fact<()> {
    let issuer = &settings.provider.issuer;
    if let Some(endpoints) = &settings.provider.endpoints {
        if Metadata::from_settings(endpoints).is_none() {
            return Err(Failure::failed(issuer.as_str(), "its endpoints are not all https addresses"));
        }
        return Ok(());
    }
    let url = Metadata::url(issuer);
    let client = Client::new().map_err(|error| Failure::failed(issuer.as_str(), error))?;
    let document = client.get(&url, Deadline::after(PROVIDER_TIMEOUT)).await;
    let document = document.map_err(|error| Failure::failed(issuer.as_str(), error))?;
    if Metadata::read(&document, issuer).is_none() {
        let cause = match named_issuer(&document) {
            Some(other) if other != *issuer => format!("its discovery document names {other}"),
            _ => "its discovery document lacks an endpoint that the gate needs".to_owned(),
        };
        return Err(Failure::failed(issuer.as_str(), cause));
    }
    Ok(())
}

fn named_issuer(document: &[u8]) -> Option<String> {
    let document: serde_json::Value = serde_json::from_slice(document).ok()?;
    document["issuer"].as_str().map(crate::printable::printable)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::net::IpAddr;

    use super::DomainFacts;

    fn facts(found: &[[u8; 4]], distribution: &[[u8; 4]]) -> DomainFacts {
        let set = |addresses: &[[u8; 4]]| addresses.iter().copied().map(IpAddr::from).collect();
        let distribution: BTreeSet<IpAddr> = set(distribution);
        DomainFacts::new("reports.example.com".to_owned(), &set(found), &distribution)
    }

    #[test]
    fn one_address_in_common_is_enough() {
        let (first, second, third) = ([192, 0, 2, 1], [192, 0, 2, 2], [192, 0, 2, 3]);
        assert_eq!(facts(&[first, second], &[second, third]).is_distribution, Some(true));
        assert_eq!(facts(&[first], &[second, third]).is_distribution, Some(false));
    }

    #[test]
    fn unknown_addresses_of_the_distribution_say_nothing() {
        let facts = facts(&[[192, 0, 2, 1]], &[]);
        assert_eq!((facts.has_address, facts.is_distribution), (true, None));
    }
}
