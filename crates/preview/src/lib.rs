//! A private site on localhost: the gate in front of a folder, with stand-ins for CloudFront, the bucket and the provider.
//!
//! Everything listens only on loopback. [`run`] is the whole `preview` command line. A program with other commands can
//! take [`Arguments`] into its own command line as a subcommand.
//!
//! ```
//! use clap::Parser as _;
//! use preview::Arguments;
//!
//! let arguments = Arguments::parse_from(["preview", "site/", "--port", "9000"]);
//! assert_eq!(arguments.port, Some(9000));
//! // arguments.run() serves the folder until the process is stopped, and returns the exit code.
//! ```

mod arguments;
mod browser;
mod cloudfront;
mod config;
mod edge;
mod failure;
mod greeting;
mod hosts;
mod listeners;
mod log;
mod machines;
mod origin;
mod parameters;
mod people;
mod provider;
mod random;
mod respond;
mod run;
mod scheme;
mod server;
mod shell;
mod sign_in;
mod site;
mod site_tokens;
mod tls;
mod token_claims;

pub use arguments::Arguments;
pub use run::run;
