//! Aurora databases.

mod capacity;
mod cluster;
mod handles;

pub use capacity::Capacity;
pub use cluster::DatabaseCluster;
pub use handles::{AnyDatabaseCluster, DatabaseHandles};
