//! The roles that have an IAM policy.

use clap::ValueEnum;

/// A role of a person or of a pipeline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
#[non_exhaustive]
pub enum Role {
    /// Creates and updates the stack: `sitegate deploy`.
    Deployer,
    /// Manages secrets and sessions, and reads status and logs.
    Operator,
    /// Uploads content: `sitegate publish`.
    Publisher,
}
