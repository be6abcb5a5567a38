//! The permissions and events of S3 buckets.

use cloudformation::intrinsic::concat;
use cloudformation::{Handle, Property, Value};
use cloudformation_resources::s3;
use constructs::policy::Statement;
use serde_json::json;

use crate::existing::Existing;
use crate::grant::Grant;
use crate::rule::Rule;

/// A bucket of the template, such as a [`constructs::Bucket`], or one that exists already.
///
/// ```
/// use constructs::{Asset, Bucket, Stack};
/// use serverless::{AnyBucket, Function};
///
/// let mut stack = Stack::new();
/// let uploads = stack.root().add("Uploads", Bucket::private().events())?;
/// let thumbnails = Function::rust(Asset::read("src")?).grant(uploads.read()).grant(uploads.write());
/// let thumbnails = stack.root().add("Thumbnails", thumbnails)?;
/// stack.root().add("Uploaded", uploads.object_created().invoke(&thumbnails))?;
/// assert!(stack.synth().findings.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub trait AnyBucket {
    /// The ARN.
    fn bucket_arn(&self) -> Value<String>;

    /// The name, with which a function calls S3.
    fn bucket_name(&self) -> Value<String>;

    /// The permission to read objects and to list them. Without the second, S3 answers 403 in place of 404.
    fn read(&self) -> Grant {
        let list = Grant::new(Statement::allow(&["s3:ListBucket"]).on(self.bucket_arn()));
        Grant::new(Statement::allow(&["s3:GetObject"]).on(objects(self.bucket_arn()))).and(list)
    }

    /// The permission to create and replace objects, also in parts.
    fn write(&self) -> Grant {
        let actions = ["s3:AbortMultipartUpload", "s3:PutObject"];
        Grant::new(Statement::allow(&actions).on(objects(self.bucket_arn())))
    }

    /// The permission to delete objects. Where the bucket keeps versions, they stay.
    fn delete(&self) -> Grant {
        Grant::new(Statement::allow(&["s3:DeleteObject"]).on(objects(self.bucket_arn())))
    }

    /// A rule for each object that is created or replaced. The bucket must send its events to EventBridge, as one with
    /// [`constructs::Bucket::events`] does.
    ///
    /// The bucket does not refer to the function that the rule calls, so that the function can use the bucket.
    fn object_created(&self) -> Rule {
        let name = self.bucket_name().into_json();
        Rule::matching(json!({
            "source": ["aws.s3"],
            "detail-type": ["Object Created"],
            "detail": {"bucket": {"name": [name]}},
        }))
    }
}

fn objects(bucket: Value<String>) -> Value<String> {
    concat([bucket, "/*".into()])
}

impl AnyBucket for Handle<s3::Bucket> {
    fn bucket_arn(&self) -> Value<String> {
        self.arn()
    }

    fn bucket_name(&self) -> Value<String> {
        self.reference()
    }
}

impl AnyBucket for Existing<s3::Bucket> {
    fn bucket_arn(&self) -> Value<String> {
        self.arn()
    }

    fn bucket_name(&self) -> Value<String> {
        self.name()
    }
}
