//! Constructs: parts of a CloudFormation stack that place themselves in a tree.
//!
//! Constructs are plain values; a [`Scope`] places them and returns a typed handle:
//!
//! ```
//! use constructs::{Bucket, Stack};
//! let mut stack = Stack::new();
//! let content = stack.root().add("Content", Bucket::private())?;
//! stack.root().output("BucketArn", cloudformation::Output::new(content.arn()))?;
//! let synthesis = stack.synth();
//! assert!(synthesis.findings.is_empty());
//! assert_eq!(synthesis.template["Resources"]["Content"]["Type"], "AWS::S3::Bucket");
//! # Ok::<(), constructs::ConstructError>(())
//! ```
//!
//! Nothing in this library opens a connection. [`git`] starts `git show`, and an [`Artifact`] starts the program of its [`Build`].

mod artifact;
mod asset;
mod bucket;
mod code;
mod distribution;
mod dns;
mod edge_function;
pub mod git;
pub mod hash;
mod origin_access;
pub mod policy;
mod print;
pub mod rules;
pub mod terminal;
pub mod testing;
mod tree;

pub use artifact::{Artifact, Build};
pub use asset::Asset;
pub use bucket::{Bucket, BucketPolicy, object_arns};
pub use code::Code;
pub use distribution::{
    AllowedMethods, Behavior, CachePolicy, Distribution, EdgeAssociation, FunctionUrlAccess,
    FunctionUrlPermission, Origin, OriginRequestPolicy, SecurityHeaders, distribution_arn,
};
pub use dns::{
    AliasRecords, AliasTarget, AnyCertificate, AnyHostedZone, Certificate, ExistingCertificate, ExistingZone,
    HostedZone, Record, RecordName,
};
pub use edge_function::{EdgeFunction, EdgeFunctionHandles};
pub use origin_access::{OriginAccess, OriginAccessHandle};
pub use print::{print, print_error};
pub use tree::{
    AcknowledgedFinding, App, AppStack, Aspect, Check, Construct, ConstructError, Environment, Export,
    NeededStack, Node, Scope, Stack, Stage, Synthesis, logical_id,
};

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
