//! For tests of constructs: what a template has, how many of it, and how what it has differs from what was expected.
//!
//! ```
//! use cloudformation_resources::s3;
//! use constructs::testing::{Template, any, capture, object};
//! use constructs::{Bucket, Stack};
//! use serde_json::json;
//!
//! let mut stack = Stack::new();
//! stack.root().add("Content", Bucket::private())?;
//! let template = Template::of(stack.synth());
//! template.count::<s3::Bucket>(1)?;
//! // Keys that are not named may be there.
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
//! Every question is answered by a `Result`, so that a test may use `?` or `unwrap`; a [`Mismatch`] reads the same either
//! way.

mod matcher;
mod mismatch;
mod template;

pub use matcher::{Capture, Matcher, absent, any, capture, contains, exactly, not, object, text};
pub use mismatch::{Difference, Mismatch};
pub use template::Template;

#[cfg(test)]
mod tests;
