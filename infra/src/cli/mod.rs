//! The `infra` command line. [`run`] is all of it.
//!
//! Standard output carries only the answer, which is the findings for `check`. Other findings and notes go to standard error. A program with other commands can
//! take [`Command`] and [`Options`] into its own command line with clap's `flatten`.

mod access;
mod arguments;
mod bucket;
mod check;
mod claim;
mod configuration;
mod convert;
mod deployable;
mod deployed;
mod diff;
mod distribution;
mod error;
mod explain;
mod files;
mod fmt;
mod format;
mod help;
mod import;
mod init;
mod inputs;
mod output;
mod own_rules;
mod package;
mod parameter_files;
mod question;
mod report;
mod rule_names;
mod run;
mod rustfmt;
mod schema;
mod settings_file;
mod source;
mod stacks;
mod synth;
mod template;
mod tests;

pub use crate::parameter_values::ParameterValue;
pub use arguments::{Arguments, Command, Format, InitArguments, Options, ReportFormat};
pub use claim::Claim;
pub use deployable::Deployable;
pub use deployed::diff_with_deployed;
pub use files::FileError;
pub use help::print_help;
pub use own_rules::own_rule_files;
pub use run::run;
pub use source::Source;
