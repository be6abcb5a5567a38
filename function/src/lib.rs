//! The edge function: the I/O around the gate.
//!
//! [`Instance`] reads the gate's parameters from SSM, fetches the provider's documents and tokens over HTTPS, and keeps them between
//! requests. The binary `bootstrap` calls it through the Lambda Runtime API.

mod answer;
mod backoff;
pub mod clock;
mod deadline;
mod error_page;
mod fetcher;
mod http;
mod instance;
mod issuers;
mod log;
mod logout;
mod logout_lists;
mod parameter_error;
mod parameters;
mod random;
pub mod schedule;
mod signature;
mod ssm;
mod tls;

pub use answer::answer;
pub use deadline::Deadline;
pub use error_page::with_error_page;
pub use fetcher::Fetcher;
pub use http::{Client, FetchError};
pub use instance::Instance;
pub use log::Log;
