//! Private buckets and their policies.

use std::time::Duration;

use cloudformation::intrinsic::{Pseudo, pseudo, sub};
use cloudformation::{Handle, IntoValue, ResourceType, Value, text};
use cloudformation_resources::s3;
use cloudformation_resources::s3::bucket::{
    AbortIncompleteMultipartUpload, BucketEncryption, CorsConfiguration, CorsRule, CorsRuleAllowedMethods,
    CorsRuleRequired, EventBridgeConfiguration, LifecycleConfiguration, NoncurrentVersionExpiration,
    NotificationConfiguration, OwnershipControls, OwnershipControlsRule, PublicAccessBlockConfiguration,
    Rule, ServerSideEncryptionByDefault, ServerSideEncryptionRule, Transition, TransitionStorageClass,
    VersioningConfiguration,
};

use crate::policy::{PolicyDocument, Principal, Statement};
use crate::tree::{Construct, ConstructError, Scope};

/// A private S3 bucket. It blocks public access, encrypts objects with SSE-S3, has no ACLs, and stays when the stack is deleted.
///
/// It keeps replaced and deleted objects for 90 days as old versions, and parts of uploads that were never completed for
/// [7 days](https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpu-abort-incomplete-mpu-lifecycle-config.html). No list shows these parts, but they cost as much as
/// objects.
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
    key_arn: Option<Value<String>>,
    events: bool,
    old_version_days: Option<u32>,
    /// Prefixes of keys, and the days after which S3 deletes their objects.
    expiring: Vec<(String, u32)>,
    archiving: Vec<Archive>,
    origins: Vec<CorsRule>,
}

/// A move of the objects below a prefix to another storage class.
#[derive(Clone, Debug)]
struct Archive {
    prefix: String,
    class: TransitionStorageClass,
    days: u32,
}

/// Days for which S3 keeps a replaced or deleted object.
const OLD_VERSION_DAYS: u32 = 90;

/// Time for which a browser remembers that an origin can send a request.
const CORS_TIME: Duration = Duration::from_hours(1);

impl Bucket {
    /// A bucket with a name that CloudFormation generates.
    pub fn private() -> Self {
        Self::default()
    }

    /// Sets the name. It must be unique among all buckets of AWS.
    pub fn named(self, name: impl IntoValue<String>) -> Self {
        Self { name: Some(name.into_value()), ..self }
    }

    /// Encrypts new objects with a KMS key, by its ARN, in place of SSE-S3. Roles that read also need to decrypt with the key, and roles that
    /// write to generate data keys with it. An origin access identity cannot read such objects.
    ///
    /// S3 asks KMS for [one key of the bucket](https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-key.html) in place of one for each object, which makes
    /// nearly all requests to KMS unnecessary.
    ///
    /// ```
    /// use constructs::{Bucket, Stack};
    ///
    /// let mut stack = Stack::new();
    /// let key = "arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
    /// stack.root().add("Contracts", Bucket::private().encrypted_with(key))?;
    /// assert_eq!(stack.synth().findings, []);
    /// # Ok::<(), constructs::ConstructError>(())
    /// ```
    pub fn encrypted_with(self, key_arn: impl IntoValue<String>) -> Self {
        Self { key_arn: Some(key_arn.into_value()), ..self }
    }

    /// Sends an event to [EventBridge](https://docs.aws.amazon.com/AmazonS3/latest/userguide/EventBridge.html) for each change of an object.
    /// Rules of EventBridge can then call functions to which the bucket does not refer.
    ///
    /// A bucket could also name queues, topics and functions itself. It then refers to them and they refer to it, which is a
    /// [cycle](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-notificationconfiguration.html), and two of them cannot get the same event.
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

    /// Sets the days for which replaced and deleted objects stay as old versions. The default is 90.
    pub fn old_version_days(self, days: u32) -> Self {
        Self { old_version_days: Some(days), ..self }
    }

    /// Moves each object below a prefix to a cheaper [storage class](https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html) when it has not
    /// been replaced for this many days.
    ///
    /// ```
    /// use cloudformation_resources::s3::bucket::TransitionStorageClass;
    /// use constructs::{Bucket, Stack};
    ///
    /// let mut stack = Stack::new();
    /// let reports = Bucket::private().archiving("2024/", TransitionStorageClass::GlacierIr, 90).expiring("2024/", 3650);
    /// stack.root().add("Reports", reports)?;
    /// assert_eq!(stack.synth().findings, []);
    /// # Ok::<(), constructs::ConstructError>(())
    /// ```
    pub fn archiving(mut self, prefix: impl Into<String>, class: TransitionStorageClass, days: u32) -> Self {
        self.archiving.push(Archive { prefix: prefix.into(), class, days });
        self
    }

    /// Lets scripts of a web page at this origin send requests with these methods, such as `PUT` for an upload to a URL that a function has
    /// signed. The requests still need a signature.
    ///
    /// Scripts can send every header, because the signature says which ones a request needs, and read `ETag`, which the parts of an upload
    /// [need](https://docs.aws.amazon.com/AmazonS3/latest/userguide/ManageCorsUsing.html).
    ///
    /// ```
    /// use constructs::{Bucket, Stack};
    ///
    /// let mut stack = Stack::new();
    /// let uploads = Bucket::private().allow_cors_origin("https://www.example.com", ["GET", "PUT"]);
    /// stack.root().add("Uploads", uploads)?;
    /// assert_eq!(stack.synth().findings, []);
    /// # Ok::<(), constructs::ConstructError>(())
    /// ```
    pub fn allow_cors_origin(
        mut self,
        origin: impl IntoValue<String>,
        methods: impl IntoIterator<Item = impl IntoValue<CorsRuleAllowedMethods>>,
    ) -> Self {
        let methods: Vec<Value<CorsRuleAllowedMethods>> =
            methods.into_iter().map(IntoValue::into_value).collect();
        let rule = CorsRule::new(CorsRuleRequired {
            allowed_methods: methods,
            allowed_origins: vec![origin.into_value()],
        });
        self.origins.push(rule.allowed_headers(["*"]).exposed_headers(["ETag"]).max_age(CORS_TIME));
        self
    }

    fn encryption(&self) -> ServerSideEncryptionRule {
        let rule = ServerSideEncryptionRule::new();
        match &self.key_arn {
            None => rule.server_side_encryption_by_default(ServerSideEncryptionByDefault::new("AES256")),
            Some(arn) => rule.bucket_key_enabled(true).server_side_encryption_by_default(
                ServerSideEncryptionByDefault::new("aws:kms").kms_master_key_id(arn),
            ),
        }
    }

    fn lifecycle(&self) -> Vec<Rule> {
        let old_version_days = i64::from(self.old_version_days.unwrap_or(OLD_VERSION_DAYS));
        let cleanup = Rule::new("Enabled")
            .id_("expire-old-versions")
            .noncurrent_version_expiration(NoncurrentVersionExpiration::new(old_version_days))
            .abort_incomplete_multipart_upload(AbortIncompleteMultipartUpload::new(7));
        let expiring = self.expiring.iter().map(|(prefix, days)| {
            Rule::new("Enabled").id_(format!("expire-{prefix}")).prefix(prefix).expiration_in_days(*days)
        });
        let archiving = self.archiving.iter().map(|Archive { prefix, class, days }| {
            let transition = Transition::new(class.clone()).transition_in_days(*days);
            let rule = Rule::new("Enabled").id_(format!("archive-{prefix}-{days}"));
            rule.prefix(prefix).transitions([transition])
        });
        std::iter::once(cleanup).chain(expiring).chain(archiving).collect()
    }
}

impl Construct for Bucket {
    type Handle = Handle<s3::Bucket>;

    fn place(self, scope: &mut Scope<'_>) -> Result<Self::Handle, ConstructError> {
        let mut bucket = s3::Bucket::new()
            .bucket_encryption(BucketEncryption::new([self.encryption()]))
            .lifecycle_configuration(LifecycleConfiguration::new(self.lifecycle()))
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
        if !self.origins.is_empty() {
            bucket = bucket.cors_configuration(CorsConfiguration::new(self.origins));
        }
        bucket = bucket.bucket_name(self.name);
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

    /// Adds a statement to the bucket policy.
    pub fn with(self, statement: Statement) -> Self {
        Self { document: self.document.with(statement), ..self }
    }

    /// Lets CloudWatch Logs [deliver logs](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-infrastructure-V2-S3.html) of this
    /// account to the bucket, such as the access logs of a distribution. Without these statements, AWS adds them to the policy in the first
    /// delivery, and the next change of the policy by a stack removes them.
    ///
    /// ```
    /// use constructs::{Bucket, BucketPolicy, Stack};
    ///
    /// let mut stack = Stack::new();
    /// let logs = stack.root().add("Logs", Bucket::private())?;
    /// stack.root().add("LogsPolicy", BucketPolicy::tls_only(&logs).log_delivery())?;
    /// assert!(stack.synth().findings.is_empty());
    /// # Ok::<(), constructs::ConstructError>(())
    /// ```
    pub fn log_delivery(self) -> Self {
        let account = || pseudo::<String>(Pseudo::AccountId);
        let for_account = |statement: Statement| {
            let deliveries = sub("arn:${AWS::Partition}:logs:*:${AWS::AccountId}:*");
            let statement = statement.to(Principal::service("delivery.logs.amazonaws.com"));
            let statement = statement.when("StringEquals", "aws:SourceAccount", account());
            statement.when("ArnLike", "aws:SourceArn", deliveries)
        };
        let objects = text!("{bucket}/AWSLogs/{account}/*", bucket = self.bucket.arn(), account = account());
        let write = Statement::allow(&["s3:PutObject"]).on(objects);
        let write = write.when("StringEquals", "s3:x-amz-acl", "bucket-owner-full-control".to_owned());
        let look = Statement::allow(&["s3:GetBucketAcl", "s3:ListBucket"]).on(self.bucket.arn());
        self.with(for_account(write)).with(for_account(look))
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
