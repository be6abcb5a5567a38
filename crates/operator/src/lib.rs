//! The commands for a deployed site: content, secrets, sessions, status and logs.
//!
//! They call AWS, so they are not part of `infra`. [`run`] is the whole `operator` command line. A program with other
//! commands can take [`Command`] and [`Options`] into its own command line with clap's `flatten`.
//!
//! ```
//! use clap::Parser as _;
//! use operator::{Arguments, Command};
//!
//! let arguments = Arguments::parse_from(["operator", "--stack", "reports", "status"]);
//! assert_eq!(arguments.options.stack.as_deref(), Some("reports"));
//! assert!(matches!(arguments.command, Command::Status));
//! // arguments.command.run(&arguments.options) calls AWS and returns the exit code.
//! ```

mod access_denied;
mod arguments;
mod audit;
mod aws;
mod bucket_region;
mod caller;
mod credential_trouble;
mod deploy;
mod failure;
mod gate_log;
mod interrupt;
mod logs;
mod people;
mod plural;
mod policy;
mod printable;
mod progress;
mod pseudonym;
mod publish;
mod question;
mod report;
mod role;
mod run;
mod secrets;
mod session_keys;
mod sessions;
mod site;
mod stack;
mod status;
mod table;
mod target;
mod time;
mod tokens;

pub use arguments::{
    Arguments, AuditArguments, AuditFormat, Command, CreateTokenArguments, DeployArguments, FilterArguments,
    LogsArguments, Options, PolicyArguments, PublishArguments, PublishCommand, RevokeArguments,
    RollbackArguments, SecretsCommand, SessionsCommand, TokensCommand, UploadArguments, UserArguments,
};
pub use role::Role;
pub use run::{deployed_template, run};
