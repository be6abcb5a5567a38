//! Infrastructure as code: constructs, the checks that Lambda@Edge needs, and [`PrivateSite`].
//!
//! Constructs are plain values; a [`Scope`] places them and returns a typed handle:
//!
//! ```
//! use infra::{Bucket, Stack};
//! let mut stack = Stack::new();
//! let content = stack.root().add("Content", Bucket::private())?;
//! stack.root().output("BucketArn", cloudformation::Output::new(content.arn()))?;
//! let synthesis = stack.synth();
//! assert!(synthesis.findings.is_empty());
//! assert_eq!(synthesis.template["Resources"]["Content"]["Type"], "AWS::S3::Bucket");
//! # Ok::<(), infra::ConstructError>(())
//! ```
//!
//! Nothing in this library calls the network.

mod alias;
mod asset;
mod bucket;
mod code;
pub mod diff;
mod distribution;
pub mod edge;
mod edge_function;
pub mod hash;
pub mod import;
mod origin_access;
pub mod package;
pub mod policy;
mod print;
pub mod site;
pub mod testing;
mod tree;

pub use alias::Alias;
pub use asset::Asset;
pub use bucket::{Bucket, BucketPolicy, object_arns};
pub use code::Code;
pub use distribution::{Behavior, CachePolicy, Distribution, EdgeAssociation, SecurityHeaders};
pub use edge_function::{EdgeFunction, EdgeFunctionHandles, SERVICE_PRINCIPALS};
pub use origin_access::{OriginAccess, OriginAccessHandle};
pub use print::{failed, print};
pub use site::{PrivateSite, PrivateSiteHandles, Site};
pub use tree::{
    App, AppStack, Aspect, Check, Construct, ConstructError, Export, Node, Scope, Stack, Synthesis,
    logical_id,
};
