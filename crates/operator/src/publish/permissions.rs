//! The IAM actions that a publisher needs.

/// A resource of the site, for use in a policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PublishedResource {
    Stack,
    Bucket,
    Objects,
    Distribution,
    /// The parameters `settings` and `content-versions` of the gate.
    Parameters,
    /// The parameter `content-versions` of the gate.
    ContentVersions,
}

/// The actions that `publish` and `publish rollback` call, by the resource that they need. A bucket with SSE-KMS also needs `kms:Decrypt` and
/// `kms:GenerateDataKey` on its key.
pub(crate) const ACTIONS: [(PublishedResource, &[&str]); 6] = [
    (PublishedResource::Stack, &["cloudformation:DescribeStacks"]),
    (PublishedResource::Bucket, &["s3:GetBucketVersioning", "s3:ListBucket", "s3:ListBucketVersions"]),
    (PublishedResource::Objects, &["s3:DeleteObject", "s3:GetObject", "s3:GetObjectVersion", "s3:PutObject"]),
    (PublishedResource::Distribution, &["cloudfront:CreateInvalidation", "cloudfront:GetInvalidation"]),
    (PublishedResource::Parameters, &["ssm:GetParameter", "ssm:GetParameters"]),
    (PublishedResource::ContentVersions, &["ssm:PutParameter"]),
];
