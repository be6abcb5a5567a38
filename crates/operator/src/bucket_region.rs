//! The Region of a bucket.

use aws_sdk_s3::Client;
use aws_sdk_s3::error::SdkError;
use aws_sdk_s3::operation::head_bucket::HeadBucketError;

/// The header in which S3 names the Region of a bucket, also in an answer to a request for another Region.
const REGION_HEADER: &str = "x-amz-bucket-region";

/// Returns a client in the Region of a bucket. The closure makes a client: in the Region of the configuration, or in another one.
///
/// # Errors
/// Returns the error of `HeadBucket` if S3 does not answer that the bucket is in another Region.
pub(crate) async fn client_for(
    bucket: &str,
    here: Option<&str>,
    client: impl Fn(Option<&str>) -> Client,
) -> Result<Client, SdkError<HeadBucketError>> {
    let first = client(None);
    let is_elsewhere = |region: &&str| Some(*region) != here;
    match first.head_bucket().bucket(bucket).send().await {
        Ok(answer) => {
            Ok(answer.bucket_region().filter(is_elsewhere).map_or(first, |region| client(Some(region))))
        }
        Err(error) => {
            let named = error.raw_response().and_then(|response| response.headers().get(REGION_HEADER));
            let elsewhere = named.filter(is_elsewhere).map(|region| client(Some(region)));
            elsewhere.ok_or(error)
        }
    }
}
