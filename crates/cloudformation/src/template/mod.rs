//! A template under construction.

mod condition;
mod handle;
mod logical_id;
mod mapping;
mod output;
mod parameter;
mod parameter_constraints;
mod parameter_types;
mod resource;
mod sections;

pub use condition::Condition;
pub use handle::{Attributes, Handle, HasAttributes};
pub use logical_id::{LogicalId, LogicalIdError};
pub use mapping::{Mapping, MappingHandle, MappingValue};
pub use output::Output;
pub use parameter::{Parameter, ParameterHandle, ParameterType};
pub(crate) use parameter_constraints::{Constraints, objection};
pub(crate) use parameter_types::{
    TypeAnswer, is_stored, item_type, parameter_types, similar_types, stored_type, type_answer,
};
pub use resource::{Any, DeletionPolicy, Resource, ResourceType};
pub use sections::{AddError, Template};
