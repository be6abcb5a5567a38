//! The form of constructors: required properties by position, or as named fields of a struct.

use crate::model::{Definition, Properties, Property, Resource, Type};

/// The form in which `new` takes the required properties of a type.
///
/// ```
/// use cloudformation_codegen::{Constructor, Resource};
/// let facts = serde_json::json!({
///     "properties": {"MaxCapacity": {"type": "integer"}, "MinCapacity": {"type": "integer"}},
///     "required": ["MaxCapacity", "MinCapacity"],
/// });
/// let target = Resource::new("ScalableTarget", &facts);
/// assert_eq!(target.constructor(&target.properties), Constructor::Named);
/// assert_eq!(Constructor::required_struct("ScalableTarget"), "ScalableTargetRequired");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Constructor {
    /// One argument for each property.
    Positional,
    /// One struct, with a field for each property. A missing field is a compile error that names it.
    Named,
}

impl Constructor {
    /// Returns the name of the struct for the required properties of a type. The struct is in the module of the type.
    pub fn required_struct(type_name: &str) -> String {
        format!("{type_name}Required")
    }
}

impl Resource<'_> {
    /// Returns the form of the constructor of this resource type or of one of its property types.
    ///
    /// Properties are named if two of them take the same values, because the compiler would accept them in the wrong order. A
    /// key or name with its value stays positional: `Tag::new("team", "orders")` has the order of every map.
    pub fn constructor(&self, properties: &Properties<'_>) -> Constructor {
        let required = &properties.required;
        let has_twin = |(position, property): (usize, &Property<'_>)| {
            let kind = self.accepted(&property.kind);
            required.iter().skip(position + 1).any(|other| self.accepted(&other.kind) == kind)
        };
        if !is_entry(required) && required.iter().enumerate().any(has_twin) {
            return Constructor::Named;
        }
        Constructor::Positional
    }

    fn accepted<'t>(&self, kind: &'t Type) -> Accepted<'t> {
        match kind {
            Type::String => Accepted::Text,
            Type::Integer | Type::Number => Accepted::Number,
            Type::Bool => Accepted::Bool,
            Type::Json => Accepted::Json,
            Type::List(item) => Accepted::List(Box::new(self.accepted(item))),
            Type::Map(value) => Accepted::Map(Box::new(self.accepted(value))),
            Type::Nested(name) => match self.definitions.get(name) {
                Some(Definition::Choice(_)) => Accepted::Text,
                _ => Accepted::Object(name),
            },
        }
    }
}

/// What a property accepts. Two properties that accept the same can be swapped without a compile error.
#[derive(PartialEq)]
enum Accepted<'a> {
    /// Strings and enums, because an enum accepts a text.
    Text,
    /// Integers and numbers, also those with a unit.
    Number,
    Bool,
    Json,
    List(Box<Accepted<'a>>),
    Map(Box<Accepted<'a>>),
    Object(&'a str),
}

/// Whether the properties are a key or name and its value.
fn is_entry(required: &[Property<'_>]) -> bool {
    matches!(required, [first, second] if ["Key", "Name"].contains(&first.name) && second.name == "Value")
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::Constructor;
    use crate::Resource;

    fn constructor(schemas: &[(&str, Value)]) -> Constructor {
        let names: Vec<&str> = schemas.iter().map(|(name, _)| *name).collect();
        let facts = json!({
            "definitions": {
                "Mode": {"type": "string", "enum": ["on"]},
                "Rule": {"properties": {"Text": {"type": "string"}}},
                "Filter": {"properties": {"Text": {"type": "string"}}},
            },
            "properties": schemas.iter().cloned().map(|(name, schema)| (name.to_owned(), schema)).collect::<Value>(),
            "required": names,
        });
        let resource = Resource::new("Thing", &facts);
        resource.constructor(&resource.properties)
    }

    macro_rules! constructors {
        ($($name:ident: $($property:ident $schema:tt),+ => $expected:ident,)*) => {
            $(
                #[test]
                fn $name() {
                    let schemas = [$((stringify!($property), json!($schema))),+];
                    assert_eq!(constructor(&schemas), Constructor::$expected);
                }
            )*
        };
    }

    constructors! {
        one_text_is_positional: A {"type": "string"} => Positional,
        text_and_number_are_positional: A {"type": "string"}, B {"type": "integer"} => Positional,
        two_texts_are_named: A {"type": "string"}, B {"type": "string"} => Named,
        text_and_enum_are_named: A {"type": "string"}, B {"$ref": "#/definitions/Mode"} => Named,
        integer_and_number_are_named: A {"type": "integer"}, B {"type": "number"} => Named,
        two_flags_are_named: A {"type": "boolean"}, B {"type": "boolean"} => Named,
        twins_that_are_apart_are_named: A {"type": "string"}, B {"type": "integer"}, C {"type": "string"} => Named,
        objects_of_one_type_are_named: A {"$ref": "#/definitions/Rule"}, B {"$ref": "#/definitions/Rule"} => Named,
        objects_of_two_types_are_positional: A {"$ref": "#/definitions/Rule"}, B {"$ref": "#/definitions/Filter"} => Positional,
        lists_of_texts_are_named: A {"type": "array", "items": {"type": "string"}},
            B {"type": "array", "items": {"$ref": "#/definitions/Mode"}} => Named,
        text_and_list_of_texts_are_positional: A {"type": "string"}, B {"type": "array", "items": {"type": "string"}} => Positional,
        key_and_value_are_positional: Key {"type": "string"}, Value {"type": "string"} => Positional,
        name_and_value_are_positional: Name {"type": "string"}, Value {"type": "string"} => Positional,
        key_and_value_of_something_are_named: Key {"type": "string"}, Kind {"type": "string"}, Value {"type": "string"} => Named,
    }
}
