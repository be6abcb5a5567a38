//! The calls to CloudFront.

use std::time::Duration;

use aws_config::SdkConfig;
use aws_sdk_cloudfront::Client;
use aws_sdk_cloudfront::error::ProvideErrorMetadata as _;
use aws_sdk_cloudfront::types::{InvalidationBatch, Paths};
use tokio::time::sleep;

use super::failures::cloudfront_failure;
use crate::failure::Failure;

/// The time between two questions whether an invalidation has ended.
const POLL: Duration = Duration::from_secs(5);
/// The time between two attempts while CloudFront has too many invalidations in progress.
const BUSY: Duration = Duration::from_secs(15);
/// Attempts while CloudFront has too many invalidations in progress.
const MAX_ATTEMPTS: u32 = 8;

/// The copies of a distribution.
pub(crate) struct Copies {
    client: Client,
    distribution: String,
}

impl Copies {
    pub(crate) fn new(config: &SdkConfig, distribution: &str) -> Self {
        Self { client: Client::new(config), distribution: distribution.to_owned() }
    }

    /// Asks CloudFront to drop the copies of paths, and returns the ID of the invalidation. The same reference asks only once.
    pub(crate) async fn invalidate(&self, paths: &[String], reference: &str) -> Result<String, Failure> {
        let quantity = i32::try_from(paths.len()).unwrap_or(i32::MAX);
        let batch = Paths::builder().quantity(quantity).set_items(Some(paths.to_vec())).build();
        let batch = batch
            .and_then(|paths| InvalidationBatch::builder().paths(paths).caller_reference(reference).build());
        let batch = batch.map_err(|error| Failure::failed("cloudfront:CreateInvalidation", error))?;
        let mut attempt = 1;
        loop {
            let request = self.client.create_invalidation().distribution_id(&self.distribution);
            match request.invalidation_batch(batch.clone()).send().await {
                Ok(answer) => {
                    return Ok(answer.invalidation().map(|found| found.id().to_owned()).unwrap_or_default());
                }
                Err(error) => {
                    let code = error.as_service_error().and_then(|error| error.code());
                    if code != Some("TooManyInvalidationsInProgress") || attempt == MAX_ATTEMPTS {
                        return Err(cloudfront_failure(
                            "cloudfront:CreateInvalidation",
                            &self.distribution,
                            error,
                        ));
                    }
                }
            }
            attempt += 1;
            sleep(BUSY).await;
        }
    }

    /// Waits until no location has the copies.
    pub(crate) async fn wait(&self, invalidation: &str) -> Result<(), Failure> {
        loop {
            let request = self.client.get_invalidation().distribution_id(&self.distribution).id(invalidation);
            let answer = request.send().await.map_err(|error| {
                cloudfront_failure("cloudfront:GetInvalidation", &self.distribution, error)
            })?;
            if answer.invalidation().is_some_and(|found| found.status().eq_ignore_ascii_case("Completed")) {
                return Ok(());
            }
            sleep(POLL).await;
        }
    }
}
