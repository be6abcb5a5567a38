//! The command line.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

/// Looks after a deployed private site.
///
/// Credentials, profiles and endpoints are taken as the AWS CLI takes them; the Region is us-east-1, where the gate's
/// parameters are. No secret is ever an argument, and none is printed.
#[derive(Parser)]
#[command(
    version,
    after_help = "Exit codes: 0 done, 1 status found something wrong, 2 bad input or refused, 3 AWS or a file could not be used."
)]
pub(crate) struct Arguments {
    /// Name of the CloudFormation stack.
    #[arg(long, value_name = "NAME", global = true)]
    pub(crate) stack: Option<String>,
    /// A profile of the AWS configuration [default: as the AWS CLI chooses]
    #[arg(long, global = true)]
    pub(crate) profile: Option<String>,
    /// Print JSON, for scripts.
    #[arg(long, global = true)]
    pub(crate) json: bool,
    /// Say what would be written, and write nothing.
    #[arg(long, global = true)]
    pub(crate) dry_run: bool,
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    /// The client secret and the session keys.
    #[command(subcommand)]
    Secrets(SecretsCommand),
    /// Sessions that end before their time.
    #[command(subcommand)]
    Sessions(SessionsCommand),
    /// What is there, how old it is, and whether the provider is what the settings say.
    Status,
    /// The gate's log, from every Region that has one, in the order of time.
    Logs(Logs),
    /// The name that the log and the revocations have for a user.
    Pseudonym(User),
}

#[derive(Args)]
#[group(required = true, multiple = false)]
pub(crate) struct User {
    /// The subject identifier at the provider.
    #[arg(long, value_name = "SUB")]
    pub(crate) subject: Option<String>,
    /// The verified e-mail address.
    #[arg(long, value_name = "ADDRESS")]
    pub(crate) email: Option<String>,
}

#[derive(Subcommand)]
pub(crate) enum SecretsCommand {
    /// Write the client secret and a first session key. Nothing that is there is overwritten.
    Init {
        /// A file with the client secret, or with the private key of `private_key_jwt`; - is standard input
        /// [default: asked for at the terminal]
        #[arg(long, value_name = "FILE")]
        client_secret: Option<PathBuf>,
        /// ID, ARN or alias of the key that encrypts them [default: AWS's own]
        #[arg(long, value_name = "KEY")]
        kms_key: Option<String>,
    },
    /// Replace the client secret.
    SetClientSecret {
        /// A file with the new client secret; - is standard input [default: asked for at the terminal]
        #[arg(long, value_name = "FILE")]
        client_secret: Option<PathBuf>,
        /// ID, ARN or alias of the key that encrypts it [default: the key of before]
        #[arg(long, value_name = "KEY")]
        kms_key: Option<String>,
    },
    /// Sign sessions with a new key, as soon as every instance has read it. Older keys verify until their sessions have ended,
    /// and go then.
    Rotate {
        /// ID, ARN or alias of the KMS key that encrypts them [default: the key of before]
        #[arg(long, value_name = "KEY")]
        kms_key: Option<String>,
        /// The keys were stolen: the new key is the only one, and every session ends.
        #[arg(long)]
        compromised: bool,
        /// Answer yes to the question that --compromised asks.
        #[arg(long, requires = "compromised")]
        yes: bool,
    },
}

#[derive(Subcommand)]
pub(crate) enum SessionsCommand {
    /// End sessions; every gate knows within six minutes.
    Revoke(Revoke),
    /// What is revoked, and until when that has to be known.
    ListRevoked,
}

#[derive(Args)]
#[group(required = true, multiple = false)]
pub(crate) struct Revoke {
    /// Of the user with this subject identifier at the provider.
    #[arg(long, value_name = "SUB")]
    pub(crate) subject: Option<String>,
    /// Of the user with this e-mail address, where the provider sends verified addresses.
    #[arg(long, value_name = "ADDRESS")]
    pub(crate) email: Option<String>,
    /// Of the user with this pseudonym in the log.
    #[arg(long, value_name = "NAME")]
    pub(crate) log_subject: Option<String>,
    /// One session, by its `sid`.
    #[arg(long, value_name = "SID")]
    pub(crate) session: Option<String>,
    /// Of everybody who has signed in until now.
    #[arg(long)]
    pub(crate) everyone: bool,
}

#[derive(Args)]
pub(crate) struct Logs {
    /// How far back: a number with m, h or d.
    #[arg(long, value_name = "TIME", default_value = "1h", value_parser = crate::time::duration)]
    pub(crate) since: u64,
    /// Regions to look in, with commas between them [default: those that CloudFront runs functions in]
    #[arg(long, value_name = "REGIONS", value_delimiter = ',')]
    pub(crate) regions: Vec<String>,
    /// Days to keep logs that have no end to their retention; replicas make such ones.
    #[arg(long, value_name = "DAYS")]
    pub(crate) set_retention: Option<i32>,
}
