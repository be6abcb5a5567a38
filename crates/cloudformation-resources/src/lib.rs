//! CloudFormation's resource types, with one module per service.
//!
//! A service has its own cargo feature or shares one with related services. For example, the feature `iot` has `AWS::IoT`,
//! `AWS::IoTAnalytics` and others. The documentation of each module names its feature. No feature is on by default.
//!
//! A resource type is a struct: `new` takes the required properties, and each optional property has a setter. Where two required
//! properties could be swapped, they have names: `X::new` takes the struct `XRequired` from the module of `X`. A value is a
//! literal, an intrinsic function or a reference to another resource of the template. The section "Return values" of a type lists
//! what a handle to its resource returns.
//!
//! ```
//! # #[cfg(feature = "sqs")]
//! # fn main() -> Result<(), cloudformation::AddError> {
//! use cloudformation::{Template, intrinsic};
//! use cloudformation_resources::sqs;
//!
//! let mut template = Template::new();
//! let queue = sqs::Queue::new().queue_name(intrinsic::sub("${AWS::StackName}-orders")).delay_seconds(5);
//! let queue = template.add("Orders", queue)?;
//! assert!(queue.arn().literal().is_none());
//! # Ok(())
//! # }
//! # #[cfg(not(feature = "sqs"))]
//! # fn main() {}
//! ```
//!
//! The types of the Serverless Application Model (SAM) are in the module `serverless`. A template with them needs the transform:
//!
//! ```
//! # #[cfg(feature = "serverless")]
//! # fn main() -> Result<(), cloudformation::AddError> {
//! use cloudformation::Template;
//! use cloudformation_resources::serverless::{Function, function};
//!
//! let mut template = Template::new();
//! template.transform.push("AWS::Serverless-2016-10-31".to_owned());
//! let orders = Function::new()
//!     .code_uri("src/")
//!     .handler("orders.handler")
//!     .runtime("python3.13")
//!     .timeout(10)
//!     .tracing(function::Tracing::Active)
//!     .environment(function::Environment::new().variables([("STAGE", "prod")]));
//! let orders = template.add("Orders", orders)?;
//! assert!(orders.arn().literal().is_none());
//! assert_eq!(template.to_json()["Transform"], "AWS::Serverless-2016-10-31");
//! # Ok(())
//! # }
//! # #[cfg(not(feature = "serverless"))]
//! # fn main() {}
//! ```
//!
//! The script `crates/cloudformation-codegen/generate` writes the modules in `src/services` from AWS's schemas. Only `lib.rs`,
//! `macros.rs` and `prelude.rs` are written by hand.

// The source of a generated module is a table of what its pages show.
#![doc(html_no_source)]

#[allow(unused_macros, unused_imports, reason = "a build without features has no resource types")]
mod macros;
mod prelude;
#[allow(clippy::should_implement_trait, reason = "AWS names properties, such as `Add`")]
mod services;

#[allow(unused_imports, unreachable_pub, reason = "a build without features has no resource types")]
pub use services::*;

#[cfg(all(doctest, feature = "sqs"))]
#[doc = include_str!("../README.md")]
struct Readme;
