//! What surrounds the gate at the edge: its settings from SSM, HTTPS to the provider, and what an instance keeps between
//! requests. The binary `bootstrap` puts it behind the Lambda Runtime API.

mod answer;
mod backoff;
mod clock;
mod deadline;
mod fetcher;
mod http;
mod instance;
mod log;
mod logout;
mod logout_lists;
mod parameters;
mod problem;
mod random;
pub mod schedule;
mod signature;
mod ssm;
mod tls;

pub use answer::answer;
pub use deadline::Deadline;
pub use fetcher::Fetcher;
pub use http::{Client, Trouble};
pub use instance::Instance;
pub use log::Log;
