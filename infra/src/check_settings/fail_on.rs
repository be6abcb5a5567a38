//! When `check` fails.

use clap::ValueEnum;
use cloudformation::Finding;
use schemars::JsonSchema;
use serde::Deserialize;

/// The lowest severity that makes `check` fail.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum FailOn {
    /// Errors.
    #[default]
    Error,
    /// Warnings and errors.
    Warning,
    /// Nothing. The command only reports.
    None,
}

impl FailOn {
    /// Whether a finding makes `check` fail.
    pub(crate) fn includes(self, finding: &Finding) -> bool {
        match self {
            Self::Error => finding.is_error(),
            Self::Warning => true,
            Self::None => false,
        }
    }
}
