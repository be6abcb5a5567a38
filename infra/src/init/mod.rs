//! The first `site.yaml`, written from the answers to a few questions.
//!
//! [`Answers::site_yaml`] is pure: [`crate::cli`] asks the questions and writes the files.

mod answers;
mod pipeline;
mod provider;
mod site_yaml;

pub use answers::{Admitted, Answers, Certificate, CustomDomain};
pub use pipeline::{Pipeline, PipelineFile};
pub use provider::KnownProvider;
pub(crate) use site_yaml::yaml_text;
