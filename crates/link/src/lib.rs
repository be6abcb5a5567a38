//! The settings of a Lambda function as one struct, which its infrastructure fills and the function reads.
//!
//! Put the struct into a crate on which both depend. [`settings!`] declares it, [`Link`] is the side of the infrastructure, and `from_env`
//! the side of the function.
//!
//! ```
//! link::settings! {
//!     /// The settings of the API for orders.
//!     pub struct Settings {
//!         /// The name of the table.
//!         table,
//!     }
//! }
//!
//! let settings = Settings::from_variables(|name| (name == "TABLE").then(|| "orders".to_owned()));
//! assert_eq!(settings, Ok(Settings { table: "orders".to_owned() }));
//! ```
//!
//! Nothing in this library calls the network.

mod declaration;
mod missing;
mod variable;

pub use missing::MissingVariables;

/// A struct of settings, as its infrastructure sees it. [`settings!`] implements it.
///
/// ```
/// use link::Link;
///
/// link::settings! {
///     pub struct Settings { table_name }
/// }
///
/// assert_eq!(Settings { table_name: 1 }.variables(), [("TABLE_NAME".to_owned(), 1)]);
/// ```
pub trait Link {
    /// The type of the values, such as a reference to a resource of the stack.
    type Value;

    /// Returns the names of the variables with their values, in the order of the fields.
    fn variables(self) -> Vec<(String, Self::Value)>;
}

/// What the expansion of [`settings!`] needs.
#[doc(hidden)]
pub mod __private {
    pub use crate::variable::{Reader, check, variable};
}

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
