//! The bucket that holds the site, and the policy that says who may read it.

use cloudformation::intrinsic::sub;
use cloudformation::{Handle, ResourceType, Value};
use cloudformation_resources::s3;
use cloudformation_resources::s3::bucket::{
    AbortIncompleteMultipartUpload, BucketEncryption, LifecycleConfiguration, NoncurrentVersionExpiration,
    OwnershipControls, OwnershipControlsRule, PublicAccessBlockConfiguration, Rule,
    ServerSideEncryptionByDefault, ServerSideEncryptionRule, VersioningConfiguration,
};

use crate::policy::{PolicyDocument, Principal, Statement};
use crate::tree::{Construct, ConstructError, Scope};

/// A private S3 bucket: public access blocked, encrypted by S3, versioned, without ACLs, kept when the stack goes.
///
/// Encryption is SSE-S3 rather than SSE-KMS, which an origin access identity cannot read.
#[derive(Clone, Debug, Default)]
pub struct Bucket {
    name: Option<Value<String>>,
}

/// Days that a replaced or deleted object can be brought back.
const UNDO_DAYS: i64 = 90;

impl Bucket {
    /// With a name that CloudFormation makes up.
    pub fn private() -> Self {
        Self::default()
    }

    /// With a name of its own, unique in the world.
    pub fn named(self, name: impl Into<Value<String>>) -> Self {
        Self { name: Some(name.into()) }
    }
}

impl Construct for Bucket {
    type Handle = Handle<s3::Bucket>;

    fn place(self, scope: &mut Scope<'_>) -> Result<Self::Handle, ConstructError> {
        let encryption = ServerSideEncryptionRule::new()
            .server_side_encryption_by_default(ServerSideEncryptionByDefault::new("AES256"));
        let cleanup = Rule::new("Enabled")
            .id_("expire-old-versions")
            .noncurrent_version_expiration(NoncurrentVersionExpiration::new(UNDO_DAYS))
            .abort_incomplete_multipart_upload(AbortIncompleteMultipartUpload::new(7));
        let mut bucket = s3::Bucket::new()
            .bucket_encryption(BucketEncryption::new([encryption]))
            .lifecycle_configuration(LifecycleConfiguration::new([cleanup]))
            .ownership_controls(OwnershipControls::new([
                OwnershipControlsRule::new().object_ownership("BucketOwnerEnforced")
            ]))
            .public_access_block_configuration(
                PublicAccessBlockConfiguration::new()
                    .block_public_acls(true)
                    .block_public_policy(true)
                    .ignore_public_acls(true)
                    .restrict_public_buckets(true),
            )
            .versioning_configuration(VersioningConfiguration::new("Enabled"));
        if let Some(name) = self.name {
            bucket = bucket.bucket_name(name);
        }
        scope.resource("Resource", bucket.resource().retain())
    }
}

/// The policy of a bucket that this stack owns. It is the bucket's only one: never place it on a bucket that
/// another stack or person looks after.
#[derive(Clone, Debug)]
pub struct BucketPolicy {
    bucket: Handle<s3::Bucket>,
    document: PolicyDocument,
}

impl BucketPolicy {
    /// A policy that refuses plain HTTP and allows nothing yet.
    pub fn tls_only(bucket: &Handle<s3::Bucket>) -> Self {
        let document = PolicyDocument::new().with(
            Statement::deny(&["s3:*"]).to(Principal::Everyone).on(bucket.arn()).on(object_arns(bucket)).when(
                "Bool",
                "aws:SecureTransport",
                "false",
            ),
        );
        Self { bucket: bucket.clone(), document }
    }

    /// Adds a statement.
    pub fn with(self, statement: Statement) -> Self {
        Self { document: self.document.with(statement), ..self }
    }
}

impl Construct for BucketPolicy {
    type Handle = Handle<s3::BucketPolicy>;

    fn place(self, scope: &mut Scope<'_>) -> Result<Self::Handle, ConstructError> {
        let policy = s3::BucketPolicy::new(self.bucket.reference(), self.document.into_json());
        // The bucket stays when the stack goes, and must not stay without the refusal of plain HTTP.
        scope.resource("Resource", policy.resource().retain())
    }
}

/// The ARN that stands for every object of a bucket, for policies.
pub fn object_arns(bucket: &Handle<s3::Bucket>) -> Value<String> {
    sub(format!("${{{}.Arn}}/*", bucket.id()))
}
