//! The macro that declares settings.

/// Declares the settings of a function as a struct with one type for all fields.
///
/// The infrastructure fills the struct with values of its stack, and [`Link`](crate::Link) returns the variables. The function reads it with
/// `from_env`, which reports all missing variables at once. The name of a variable is the name of its field in upper case.
///
/// ```
/// link::settings! {
///     /// The settings of the API for orders.
///     pub struct Settings {
///         /// The name of the table.
///         table,
///         queue,
///     }
/// }
///
/// // A test of the function does not change its own environment.
/// let settings = Settings::from_variables(|name| Some(format!("test-{name}"))).expect("all are set");
/// assert_eq!(settings.queue, "test-QUEUE");
/// ```
///
/// Infrastructure that leaves a field out does not compile:
///
/// ```compile_fail,E0063
/// link::settings! {
///     pub struct Settings { table, queue }
/// }
///
/// let settings = Settings { table: "orders" };
/// ```
///
/// This is a macro by example and not a derive macro, because a derive macro is a crate more, and makes every function wait for the compilation
/// of a parser for Rust. The declaration is as short: all fields are public and have the same type.
///
/// Lambda takes names of at least two characters, so a field with one letter does not compile:
///
/// ```compile_fail
/// link::settings! {
///     pub struct Settings { a }
/// }
/// ```
///
/// Neither does a field whose variable [belongs to Lambda](https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html#configuration-envvars-runtime),
/// such as `aws_region` or `path`:
///
/// ```compile_fail
/// link::settings! {
///     pub struct Settings { aws_region }
/// }
/// ```
#[macro_export]
macro_rules! settings {
    (
        $(#[$attribute:meta])*
        $visibility:vis struct $name:ident {
            $($(#[$field_attribute:meta])* $field:ident),+ $(,)?
        }
    ) => {
        $(#[$attribute])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        $visibility struct $name<T> {
            $($(#[$field_attribute])* pub $field: T,)+
        }

        $(const _: () = $crate::__private::check(::core::stringify!($field));)+

        impl<T> $crate::Link for $name<T> {
            type Value = T;

            fn variables(self) -> ::std::vec::Vec<(::std::string::String, T)> {
                ::std::vec![$(($crate::__private::variable(::core::stringify!($field)), self.$field)),+]
            }
        }

        impl $name<::std::string::String> {
            /// Reads the settings from the environment of the function.
            ///
            /// # Errors
            /// Returns an error that names all variables that are not set, or are not UTF-8.
            $visibility fn from_env() -> ::core::result::Result<Self, $crate::MissingVariables> {
                Self::from_variables(|name| ::std::env::var(name).ok())
            }

            /// Reads the settings from any source of variables.
            ///
            /// # Errors
            /// Returns an error that names all variables for which the source has no value.
            $visibility fn from_variables(
                source: impl ::core::ops::Fn(&str) -> ::core::option::Option<::std::string::String>,
            ) -> ::core::result::Result<Self, $crate::MissingVariables> {
                let mut reader = $crate::__private::Reader::new(source);
                let settings = Self { $($field: reader.read(::core::stringify!($field)),)+ };
                reader.finish(settings)
            }
        }
    };
}
