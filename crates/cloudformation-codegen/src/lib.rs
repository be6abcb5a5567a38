//! The Rust types that CloudFormation's resource types become.
//!
//! - [`facts`] reduces the schema of a resource type to its facts, and [`patterns`] its patterns to those that can be checked.
//! - [`Resource`] plans the struct, the property types and the enums of a resource type from its facts.
//! - [`Constructor`] decides which types take their required properties as named fields.
//! - [`names`] converts CloudFormation's names to Rust's.
//! - [`families`] groups services into cargo features.
//!
//! The generator writes `cloudformation-resources` from this plan, and `infra import` writes code that uses those types, so
//! the two cannot disagree. `infra check` reads the schemas of private types with [`facts`]. The program behind the feature `generator` and the
//! script `generate` update all generated files.
//!
//! ```
//! use cloudformation_codegen::{Resource, Type};
//! let facts = serde_json::json!({"properties": {"DelaySeconds": {"type": "integer"}}});
//! let queue = Resource::new("Queue", &facts);
//! assert_eq!(queue.properties.optional[0].method, "delay_seconds");
//! assert_eq!(queue.properties.optional[0].kind, Type::Integer);
//! ```

mod constructor;
pub mod facts;
pub mod families;
mod model;
pub mod names;
pub mod patterns;
mod return_values;

pub use constructor::Constructor;
pub use model::{Attribute, Definition, Properties, Property, Resource, Type, members, reference, strings};
