//! The private site: its configuration, its stack, the checks that Lambda@Edge needs, and the function's package.
//!
//! [`PrivateSite`] is a construct of the crate `constructs`. Nothing in this library calls the network.

pub mod access_report;
pub mod check_settings;
pub mod cli;
mod deployment;
pub mod diff;
pub mod distribution;
mod file_pattern;
pub mod import;
pub mod init;
pub mod open_provider;
pub mod own_rules;
pub mod package;
mod parameter_values;
mod rules;
pub mod site;

pub use rules::rules;
pub use site::config::Site;
pub use site::monitoring::SiteAlarms;
pub use site::private_site::{PrivateSite, PrivateSiteHandles};

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
