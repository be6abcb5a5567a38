//! The macros of resource types, property types and enums.
//!
//! Each type wraps an ordered map of JSON values. This compiles faster than a struct with a field for each property.

/// Defines a resource type: a constructor with the required properties, and a setter for each optional property.
macro_rules! resource {
    (
        $(#[$doc:meta])*
        $name:ident = $kind:literal
        required { $($(#[$required_doc:meta])* $required:ident $required_name:literal $required_type:ty,)* }
        optional { $($(#[$optional_doc:meta])* $optional:ident $optional_name:literal $optional_type:ty,)* }
        attributes $attributes:ty
    ) => {
        $(#[$doc])*
        #[derive(Clone, Debug)]
        pub struct $name(::serde_json::Map<String, ::cloudformation::Json>);

        $crate::macros::builder!(
            $name
            required { $($(#[$required_doc])* $required $required_name $required_type,)* }
            optional { $($(#[$optional_doc])* $optional $optional_name $optional_type,)* }
        );

        impl ::cloudformation::ResourceType for $name {
            const TYPE: &'static str = $kind;

            fn into_properties(self) -> ::serde_json::Map<String, ::cloudformation::Json> {
                self.0
            }
        }

        impl ::cloudformation::HasAttributes for $name {
            type Attributes = $attributes;
        }
    };
}

/// Defines the attributes of a resource type: a method for each, which returns `Fn::GetAtt`.
macro_rules! attributes {
    (
        $(#[$doc:meta])*
        Attributes
        $($(#[$attribute_doc:meta])* $attribute:ident $attribute_name:literal $attribute_type:ty,)*
    ) => {
        $(#[$doc])*
        #[derive(Clone, Debug)]
        pub struct Attributes(::cloudformation::LogicalId);

        impl Attributes {
            $(
                $(#[$attribute_doc])*
                pub fn $attribute(&self) -> ::cloudformation::Value<$attribute_type> {
                    ::cloudformation::intrinsic::get_att(self.0.as_str(), $attribute_name)
                }
            )*
        }

        #[doc(hidden)]
        impl ::cloudformation::Attributes for Attributes {
            fn new(resource: &::cloudformation::LogicalId) -> Self {
                Self(resource.clone())
            }
        }
    };
}

/// Defines a property type of a resource, with the same constructor and setters.
macro_rules! property {
    (
        $(#[$doc:meta])*
        $name:ident
        required { $($(#[$required_doc:meta])* $required:ident $required_name:literal $required_type:ty,)* }
        optional { $($(#[$optional_doc:meta])* $optional:ident $optional_name:literal $optional_type:ty,)* }
    ) => {
        $(#[$doc])*
        #[derive(Clone, Debug)]
        pub struct $name(::serde_json::Map<String, ::cloudformation::Json>);

        $crate::macros::builder!(
            $name
            required { $($(#[$required_doc])* $required $required_name $required_type,)* }
            optional { $($(#[$optional_doc])* $optional $optional_name $optional_type,)* }
        );

        #[doc(hidden)]
        impl ::cloudformation::Property for $name {
            fn into_json(self) -> ::cloudformation::Json {
                ::cloudformation::Json::Object(self.0)
            }
        }
    };
}

macro_rules! builder {
    (
        $name:ident
        required { $($(#[$required_doc:meta])* $required:ident $required_name:literal $required_type:ty,)* }
        optional { $($(#[$optional_doc:meta])* $optional:ident $optional_name:literal $optional_type:ty,)* }
    ) => {
        #[allow(clippy::too_many_arguments, clippy::new_without_default, reason = "AWS decides what is required")]
        impl $name {
            /// Creates a value with the required properties, in this order:
            $(
                #[doc = ""]
                $(#[$required_doc])*
            )*
            pub fn new($($required: impl ::cloudformation::IntoValue<$required_type>),*) -> Self {
                #[allow(unused_mut, reason = "some types require nothing")]
                let mut properties = ::serde_json::Map::new();
                $(::cloudformation::IntoOptional::<$required_type>::insert_into($required, &mut properties, $required_name);)*
                Self(properties)
            }

            /// Sets a property by CloudFormation's name, for properties that AWS's schema does not list yet.
            pub fn set(mut self, name: &str, value: impl ::cloudformation::Property) -> Self {
                self.0.insert(name.to_owned(), value.into_json());
                self
            }

            $(
                $(#[$optional_doc])*
                pub fn $optional(mut self, value: impl ::cloudformation::IntoOptional<$optional_type>) -> Self {
                    ::cloudformation::IntoOptional::<$optional_type>::insert_into(value, &mut self.0, $optional_name);
                    self
                }
            )*
        }
    };
}

/// Defines an enum of strings. Its variant `Other` holds values that AWS adds later.
macro_rules! choice {
    ($(#[$doc:meta])* $name:ident $($variant:ident = $text:literal,)*) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        #[allow(missing_docs, clippy::doc_markdown, reason = "each variant is documented by its text")]
        pub enum $name {
            $(#[doc = concat!("`", $text, "`")] $variant,)*
            /// A value that AWS's schema does not list.
            Other(String),
        }

        #[doc(hidden)]
        impl ::cloudformation::Property for $name {
            fn into_json(self) -> ::cloudformation::Json {
                ::cloudformation::Json::String(match self {
                    $(Self::$variant => $text.to_owned(),)*
                    Self::Other(text) => text,
                })
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                match text {
                    $($text => Self::$variant,)*
                    other => Self::Other(other.to_owned()),
                }
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                text.as_str().into()
            }
        }

        #[doc(hidden)]
        impl ::cloudformation::Choice for $name {}
    };
}

pub(crate) use {attributes, builder, choice, property, resource};
