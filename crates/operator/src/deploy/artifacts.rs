//! The bucket that holds packages and large templates. Objects are named by their SHA-256.

use aws_config::SdkConfig;
use aws_sdk_s3::Client;
use aws_sdk_s3::error::ProvideErrorMetadata as _;
use aws_sdk_s3::operation::head_bucket::HeadBucketError;
use aws_sdk_s3::primitives::ByteStream;
use aws_sdk_s3::types::{
    BucketLocationConstraint, CreateBucketConfiguration, PublicAccessBlockConfiguration,
    ServerSideEncryption, ServerSideEncryptionByDefault, ServerSideEncryptionConfiguration,
    ServerSideEncryptionRule,
};

use edge_facts::EDGE_REGION;

use crate::access_denied;
use crate::failure::{Failure, FromAws as _};

/// The folder of uploaded files in the bucket.
pub(crate) const KEY_PREFIX: &str = "sitegate/";

/// The bucket that holds packages and large templates.
pub(crate) struct Artifacts {
    client: Client,
    pub(crate) bucket: String,
    account: String,
    pub(crate) region: String,
    /// A bucket that the user names must exist. The default one is created.
    may_create: bool,
}

/// The default name of the bucket of an account in a Region. Lambda reads packages only from the Region of the function.
pub(crate) fn default_bucket(account: &str, region: &str) -> String {
    if region == EDGE_REGION {
        return format!("sitegate-artifacts-{account}");
    }
    format!("sitegate-artifacts-{account}-{region}")
}

impl Artifacts {
    /// The bucket in the Region of the configuration.
    pub(crate) fn new(config: &SdkConfig, account: &str, named: Option<&str>) -> Self {
        let region = config.region().map_or_else(|| EDGE_REGION.to_owned(), ToString::to_string);
        // An emulator has no host name for each bucket.
        let config = aws_sdk_s3::config::Builder::from(config).force_path_style(true).build();
        Self {
            client: Client::from_conf(config),
            bucket: named.map_or_else(|| default_bucket(account, &region), str::to_owned),
            account: account.to_owned(),
            region,
            may_create: named.is_none(),
        }
    }

    /// Uploads an object, unless it is there already.
    pub(crate) async fn upload(&self, key: &str, bytes: Vec<u8>) -> Result<(), Failure> {
        if self.contains(key).await { Ok(()) } else { self.put(key, bytes).await }
    }

    /// Uploads an object.
    pub(crate) async fn put(&self, key: &str, bytes: Vec<u8>) -> Result<(), Failure> {
        let put = self.client.put_object().bucket(&self.bucket).key(key).body(ByteStream::from(bytes));
        // A bucket of another account could replace the code of a function.
        let sent = put.expected_bucket_owner(&self.account).send().await;
        sent.map(drop).map_err(|error| Failure::aws("s3:PutObject", error))
    }

    /// Whether an object is there already. An object that cannot be read counts as missing.
    pub(crate) async fn contains(&self, key: &str) -> bool {
        let head = self.client.head_object().bucket(&self.bucket).key(key);
        head.expected_bucket_owner(&self.account).send().await.is_ok()
    }

    /// Checks that the bucket exists and belongs to this account. The default bucket is created, private and encrypted. Returns whether it was
    /// created.
    pub(crate) async fn prepare(&self) -> Result<bool, Failure> {
        let head = self.client.head_bucket().bucket(&self.bucket).expected_bucket_owner(&self.account);
        let Err(error) = head.send().await else { return Ok(false) };
        if !error.as_service_error().is_some_and(HeadBucketError::is_not_found) {
            return Err(self.unusable(Failure::aws("s3:ListBucket", error)));
        }
        if !self.may_create {
            let problem = format!("there is no bucket {}", self.bucket);
            let help = format!("create it in {}, or leave out --artifact-bucket", self.region);
            return Err(Failure::refused(problem, help));
        }
        self.create().await.map(|()| true)
    }

    /// Says why a bucket that exists cannot be used. S3 answers 403 about the bucket of another account, and 301 about another Region.
    /// Other answers, such as a lost connection, are not about the bucket.
    fn unusable(&self, failure: Failure) -> Failure {
        if !matches!(failure.code(), Some(access_denied::CODE) | None) {
            return failure;
        }
        let problem = format!(
            "the bucket {} belongs to another account or Region, or these credentials cannot list it",
            self.bucket
        );
        failure.with_problem(problem).with_help(self.name_a_bucket())
    }

    fn name_a_bucket(&self) -> String {
        format!("name a bucket of this account in {} with --artifact-bucket", self.region)
    }

    async fn create(&self) -> Result<(), Failure> {
        let request = self.client.create_bucket().bucket(&self.bucket);
        let created = request.set_create_bucket_configuration(location(&self.region)).send().await;
        created.map_err(|error| {
            if error.code() == Some("BucketAlreadyExists") {
                let problem = format!("another account has the bucket {}", self.bucket);
                return Failure::aws("s3:CreateBucket", error)
                    .with_problem(problem)
                    .with_help(self.name_a_bucket());
            }
            Failure::aws("s3:CreateBucket", error)
        })?;
        let block = PublicAccessBlockConfiguration::builder()
            .block_public_acls(true)
            .ignore_public_acls(true)
            .block_public_policy(true)
            .restrict_public_buckets(true)
            .build();
        let request = self.client.put_public_access_block().bucket(&self.bucket);
        let blocked = request.public_access_block_configuration(block).send().await;
        blocked.map_err(|error| Failure::aws("s3:PutBucketPublicAccessBlock", error))?;
        let by_default = ServerSideEncryptionByDefault::builder().sse_algorithm(ServerSideEncryption::Aes256);
        let invalid = |error| Failure::failed("s3:PutEncryptionConfiguration", error);
        let by_default = by_default.build().map_err(invalid)?;
        let rule =
            ServerSideEncryptionRule::builder().apply_server_side_encryption_by_default(by_default).build();
        let encryption = ServerSideEncryptionConfiguration::builder().rules(rule).build().map_err(invalid)?;
        let request = self.client.put_bucket_encryption().bucket(&self.bucket);
        let encrypted = request.server_side_encryption_configuration(encryption).send().await;
        encrypted.map(drop).map_err(|error| Failure::aws("s3:PutEncryptionConfiguration", error))
    }

    /// The URL that CloudFormation reads an object from. It has the form that the AWS CLI sends: the bucket is in the path, because a name
    /// with a dot is not a host name that certificates cover.
    pub(crate) fn url(&self, key: &str) -> String {
        format!("https://s3.{}.amazonaws.com/{}/{key}", self.region, self.bucket)
    }
}

/// The place of a new bucket. S3 takes no constraint for us-east-1.
fn location(region: &str) -> Option<CreateBucketConfiguration> {
    if region == EDGE_REGION {
        return None;
    }
    let constraint = BucketLocationConstraint::from(region);
    Some(CreateBucketConfiguration::builder().location_constraint(constraint).build())
}

#[cfg(test)]
mod tests {
    use super::{default_bucket, location};

    #[test]
    fn each_region_has_a_bucket() {
        assert_eq!(default_bucket("123456789012", "us-east-1"), "sitegate-artifacts-123456789012");
        let elsewhere = default_bucket("123456789012", "eu-central-1");
        assert_eq!(elsewhere, "sitegate-artifacts-123456789012-eu-central-1");
    }

    #[test]
    fn only_us_east_1_takes_no_constraint() {
        assert!(location("us-east-1").is_none());
        let constraint = location("eu-central-1").and_then(|made| made.location_constraint);
        assert_eq!(constraint.map(|place| place.to_string()).as_deref(), Some("eu-central-1"));
    }
}
