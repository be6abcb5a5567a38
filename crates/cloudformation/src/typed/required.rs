//! Required properties as named fields.

use serde_json::Map;

use crate::Json;

/// A struct with a field for each required property of a resource type or property type.
///
/// Generated types whose required properties could be swapped by mistake take such a struct in `new`. The compiler names a field
/// that is missing, misspelt or of a wrong type.
pub trait RequiredProperties {
    /// Returns the properties in the order of the constructor.
    fn into_properties(self) -> Map<String, Json>;
}
