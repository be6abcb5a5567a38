//! The settings of `check` in a folder: `.sitegate-check.yaml`.

mod entries;
mod fail_on;
mod file;
mod settings;

pub use crate::parameter_values::ParameterFile;
pub use fail_on::FailOn;
pub use file::{FILE, schema};
pub use settings::CheckSettings;
