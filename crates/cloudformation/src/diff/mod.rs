//! The differences between two templates, and which of them replace a resource.
//!
//! ```
//! use cloudformation::diff::{self, Diff};
//! use serde_json::json;
//!
//! let old = json!({"Resources": {"Jobs": {"Type": "AWS::SQS::Queue"}}});
//! let new = json!({"Resources": {"Jobs": {"Type": "AWS::SQS::Queue", "Properties": {"DelaySeconds": 5}}}});
//! let diff = Diff::between(&old, &new);
//! assert_eq!(diff.entries.len(), 1);
//! assert!(diff::text(&diff).contains("DelaySeconds"));
//! ```

mod compare;
mod text;

pub use compare::{Change, Diff, Entry, PropertyChange};
pub use text::text;
