//! The program around an app of several stacks.
//!
//! [`run`] is the `main` of your own program. Its commands synthesise the stacks into a folder, check them, compare them with older ones and
//! list them:
//!
//! ```no_run
//! use std::process::ExitCode;
//!
//! use constructs::{App, Bucket, ConstructError, Environment};
//!
//! fn reports(app: &mut App) -> Result<(), ConstructError> {
//!     for (stage, account) in [("dev", "111122223333"), ("prod", "444455556666")] {
//!         app.stage(stage, Environment { account, region: "eu-central-1" }, |stage| {
//!             stage.stack("reports", |scope| scope.add("Content", Bucket::private()).map(drop))
//!         })?;
//!     }
//!     Ok(())
//! }
//!
//! fn main() -> ExitCode {
//!     app::run(reports)
//! }
//! ```
//!
//! [`manifest`] has the documents that describe the synthesised stacks to the program that deploys them. Nothing in this library calls the
//! network.

mod arguments;
mod assembly;
mod changes;
mod commands;
mod file_names;
mod folder;
pub mod manifest;
mod older;
mod report;
mod run;
mod selection;

pub use run::run;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
