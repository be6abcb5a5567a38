//! The macros of resource types, property types and enums.
//!
//! Each type wraps an ordered map of JSON values. This compiles faster than a struct with a field for each property.

/// Defines a resource type: a constructor with the required properties, and a setter for each optional property.
///
/// A name after `new` is the struct of required properties that the constructor takes. Without it, each property is an argument.
macro_rules! resource {
    (
        $(#[$doc:meta])*
        $name:ident = $kind:literal
        $(new $fields:ident)?
        required $required:tt
        optional { $($(#[$optional_doc:meta])* $optional:ident $optional_name:literal $optional_type:ty,)* }
        attributes $attributes:ty
    ) => {
        $(#[$doc])*
        #[derive(Clone, Debug)]
        pub struct $name(::serde_json::Map<String, ::cloudformation::Json>);

        $crate::macros::builder!(
            $name
            $(new $fields)?
            required $required
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
        $(new $fields:ident)?
        required $required:tt
        optional { $($(#[$optional_doc:meta])* $optional:ident $optional_name:literal $optional_type:ty,)* }
    ) => {
        $(#[$doc])*
        #[derive(Clone, Debug)]
        pub struct $name(::serde_json::Map<String, ::cloudformation::Json>);

        $crate::macros::builder!(
            $name
            $(new $fields)?
            required $required
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
        $(new $fields:ident)?
        required $required:tt
        optional { $($(#[$optional_doc:meta])* $optional:ident $optional_name:literal $optional_type:ty,)* }
    ) => {
        $($crate::macros::required_struct!($name $fields $required);)?

        #[allow(clippy::too_many_arguments, clippy::new_without_default, reason = "AWS decides what is required")]
        impl $name {
            $crate::macros::constructor!($($fields)? $required);

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

/// Defines `new` with the required properties: one argument for each, or one struct of them.
macro_rules! constructor {
    ({ $($(#[$doc:meta])* $required:ident $text:literal $type:ty,)* }) => {
        /// Creates a value with the required properties, in this order:
        $(
            #[doc = ""]
            $(#[$doc])*
        )*
        pub fn new($($required: impl ::cloudformation::IntoValue<$type>),*) -> Self {
            #[allow(unused_mut, reason = "some types require nothing")]
            let mut properties = ::serde_json::Map::new();
            $(::cloudformation::IntoOptional::<$type>::insert_into($required, &mut properties, $text);)*
            Self(properties)
        }
    };
    ($fields:ident { $($(#[$doc:meta])* $required:ident: $parameter:ident $text:literal $type:ty,)* }) => {
        #[doc = concat!("Creates a value with the required properties, as `", stringify!($fields { $($required),* }), "`.")]
        pub fn new<$($parameter),*>(required: $fields<$($parameter),*>) -> Self
        where
            $fields<$($parameter),*>: ::cloudformation::RequiredProperties,
        {
            Self(::cloudformation::RequiredProperties::into_properties(required))
        }
    };
}

/// Defines the struct of the required properties of a type. Each field has a type parameter, so that it takes everything that its
/// property takes.
macro_rules! required_struct {
    ($name:ident $fields:ident { $($(#[$doc:meta])* $required:ident: $parameter:ident $text:literal $type:ty,)* }) => {
        #[doc = concat!("The required properties of [`", stringify!($name), "`], for [`", stringify!($name), "::new`].")]
        ///
        /// Each field takes what [`IntoValue`](::cloudformation::IntoValue) lists for its type. The struct is exhaustive on purpose: if
        /// AWS requires one more property, the compiler names the missing field.
        pub struct $fields<$($parameter),*> {
            $(
                $(#[$doc])*
                ///
                #[doc = concat!("Type: [`", stringify!($type), "`].")]
                pub $required: $parameter,
            )*
        }

        #[doc(hidden)]
        impl<$($parameter: ::cloudformation::IntoValue<$type>),*> ::cloudformation::RequiredProperties
            for $fields<$($parameter),*>
        {
            fn into_properties(self) -> ::serde_json::Map<String, ::cloudformation::Json> {
                let mut properties = ::serde_json::Map::new();
                $(::cloudformation::IntoOptional::<$type>::insert_into(self.$required, &mut properties, $text);)*
                properties
            }
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

pub(crate) use {attributes, builder, choice, constructor, property, required_struct, resource};
