//! A value that may be absent.

use cloudformation::intrinsic::{if_, no_value};
use cloudformation::{LogicalId, Property, Value};

/// A value that may be absent.
#[derive(Clone, Debug)]
pub(in crate::site) enum Optional<T> {
    Absent,
    Always(Value<T>),
    /// Present when the condition is true.
    Conditional(Value<T>, LogicalId),
}

impl<T: Property + Clone> Optional<T> {
    /// The value of a property. CloudFormation removes the property if the value is absent.
    pub(in crate::site) fn property(&self) -> Option<Value<T>> {
        match self {
            Self::Absent => None,
            Self::Always(value) => Some(value.clone()),
            Self::Conditional(value, condition) => Some(if_(condition.as_str(), value.clone(), no_value())),
        }
    }
}
