//! Tests of templates: which resources a template has, how many, and how they differ from what a test expects.
//!
//! ```
//! use cloudformation_resources::s3;
//! use constructs::testing::{Template, any, capture, object};
//! use constructs::{Bucket, Stack};
//! use serde_json::json;
//!
//! let mut stack = Stack::new();
//! stack.root().add("Content", Bucket::private())?;
//! let template = Template::new(stack.synth());
//! template.count::<s3::Bucket>(1)?;
//! // Other keys may be present.
//! template.has::<s3::Bucket>(json!({"VersioningConfiguration": {"Status": "Enabled"}}))?;
//! let days = capture();
//! let rules = object([("Rules", days.clone().into())]);
//! template.has::<s3::Bucket>(object([("LifecycleConfiguration", rules), ("BucketEncryption", any())]))?;
//! assert_eq!(days.value()[0]["NoncurrentVersionExpiration"]["NoncurrentDays"], 90);
//!
//! let mismatch = template.has::<s3::Bucket>(json!({"VersioningConfiguration": {"Status": "Suspended"}})).unwrap_err();
//! assert_eq!(
//!     mismatch.to_string(),
//!     "no AWS::S3::Bucket has these properties; the nearest is Content:\n  \
//!      VersioningConfiguration.Status: expected \"Suspended\", found \"Enabled\""
//! );
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Every question returns a `Result`, so a test can use `?` or `unwrap`. A [`Mismatch`] has the same text in both cases.

mod matcher;
mod mismatch;
mod snapshot;
mod template;

pub use matcher::{Capture, Matcher, absent, any, capture, contains, exactly, not, object, text};
pub use mismatch::{Difference, Mismatch};
pub use snapshot::snapshot;
pub use template::Template;

#[cfg(test)]
mod tests;
