//! The construct tree. Scopes place constructs, their paths become logical IDs, and synthesis checks the finished stack.

mod acknowledgement;
mod app;
mod aspect;
mod check;
mod error;
mod export;
mod logical_ids;
mod scope;
mod stack;
mod stage;
mod synthesis;
mod tags;

pub use acknowledgement::AcknowledgedFinding;
pub use app::{App, AppStack};
pub use aspect::{Aspect, Node};
pub use check::Check;
pub use error::ConstructError;
pub use export::Export;
pub use logical_ids::logical_id;
pub use scope::{Construct, Scope};
pub use stack::{NeededStack, Stack};
pub use stage::{Environment, Stage};
pub use synthesis::Synthesis;

#[cfg(test)]
mod tests;
