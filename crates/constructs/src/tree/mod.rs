//! The construct tree: scopes place constructs, paths become logical IDs, and a finished stack is checked as a whole.

mod app;
mod aspect;
mod error;
mod export;
mod logical_ids;
mod scope;
mod stack;
mod synthesis;
mod tags;

pub use app::{App, AppStack};
pub use aspect::{Aspect, Node};
pub use error::ConstructError;
pub use export::Export;
pub use logical_ids::logical_id;
pub use scope::{Construct, Scope};
pub use stack::Stack;
pub use synthesis::Synthesis;

#[cfg(test)]
mod tests;
