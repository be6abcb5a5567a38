//! Private buckets and their policies.

use cloudformation::intrinsic::sub;
use cloudformation::{Handle, IntoValue, ResourceType, Value};
use cloudformation_resources::s3;
use cloudformation_resources::s3::bucket::{
    AbortIncompleteMultipartUpload, BucketEncryption, EventBridgeConfiguration, LifecycleConfiguration,
    NoncurrentVersionExpiration, NotificationConfiguration, OwnershipControls, OwnershipControlsRule,
    PublicAccessBlockConfiguration, Rule, ServerSideEncryptionByDefault, ServerSideEncryptionRule,
    VersioningConfiguration,
};

use crate::policy::{PolicyDocument, Principal, Statement};
use crate::tree::{Construct, ConstructError, Scope};

/// A private S3 bucket. It blocks public access, encrypts objects with SSE-S3, keeps old versions, has no ACLs, and stays when
/// the stack is deleted.
///
/// An origin access identity cannot read objects that are encrypted with SSE-KMS.
///
/// ```
/// use constructs::{Bucket, Stack};
///
/// let mut stack = Stack::new();
/// let content = stack.root().add("Content", Bucket::private().named("example-reports"))?;
/// assert_eq!(content.id().as_str(), "Content");
/// # Ok::<(), constructs::ConstructError>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Bucket {
    name: Option<Value<String>>,
    events: bool,
    /// Prefixes of keys, and the days after which S3 deletes their objects.
    expiring: Vec<(String, u32)>,
}

/// Days for which S3 keeps a replaced or deleted object.
const UNDO_DAYS: i64 = 90;

impl Bucket {
    /// A bucket with a name that CloudFormation generates.
    pub fn private() -> Self {
        Self::default()
    }

    /// Sets the name. It must be unique among all buckets of AWS.
    pub fn named(self, name: impl IntoValue<String>) -> Self {
        Self { name: Some(name.into_value()), ..self }
    }

    /// Sends an event to [EventBridge](https://docs.aws.amazon.com/AmazonS3/latest/userguide/EventBridge.html) for each change of an object.
    /// Rules of EventBridge can then call functions to which the bucket does not refer.
    pub fn events(self) -> Self {
        Self { events: true, ..self }
    }

    /// Deletes each object below a prefix when it has not been replaced for this many days.
    ///
    /// ```
    /// use constructs::{Bucket, Stack};
    ///
    /// let mut stack = Stack::new();
    /// stack.root().add("Content", Bucket::private().expiring("previews/", 30))?;
    /// let template = stack.synth().template;
    /// let rules = &template["Resources"]["Content"]["Properties"]["LifecycleConfiguration"]["Rules"];
    /// assert_eq!((&rules[1]["Prefix"], &rules[1]["ExpirationInDays"]), (&"previews/".into(), &30.into()));
    /// # Ok::<(), constructs::ConstructError>(())
    /// ```
    pub fn expiring(mut self, prefix: impl Into<String>, days: u32) -> Self {
        self.expiring.push((prefix.into(), days));
        self
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
        let expiring = self.expiring.into_iter().map(|(prefix, days)| {
            let id = format!("expire-{prefix}");
            Rule::new("Enabled").id_(id).prefix(prefix).expiration_in_days(i64::from(days))
        });
        let rules: Vec<Rule> = std::iter::once(cleanup).chain(expiring).collect();
        let mut bucket = s3::Bucket::new()
            .bucket_encryption(BucketEncryption::new([encryption]))
            .lifecycle_configuration(LifecycleConfiguration::new(rules))
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
        if self.events {
            let events = EventBridgeConfiguration::new(true);
            let events = NotificationConfiguration::new().event_bridge_configuration(events);
            bucket = bucket.notification_configuration(events);
        }
        scope.resource("Resource", bucket.resource().retain())
    }
}

/// The policy of a bucket of this stack. A bucket has a single policy, so do not place one on a bucket that another stack
/// manages.
#[derive(Clone, Debug)]
pub struct BucketPolicy {
    bucket: Handle<s3::Bucket>,
    document: PolicyDocument,
}

impl BucketPolicy {
    /// A policy that denies requests without TLS and allows nothing.
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
        // The bucket stays when the stack is deleted, so the denial of plain HTTP must stay, too.
        scope.resource("Resource", policy.resource().retain())
    }
}

/// The ARN of all objects in a bucket, for use in policies.
pub fn object_arns(bucket: &Handle<s3::Bucket>) -> Value<String> {
    sub(format!("${{{}.Arn}}/*", bucket.id()))
}
