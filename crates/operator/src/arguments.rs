//! The command line as clap reads it. Another program can take these types into its own command line.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use constructs::terminal::HELP_COLUMNS;

/// The default of `--package`.
pub(crate) const DEFAULT_PACKAGE: &str = "target/sitegate/function.zip";

/// Manage the secrets and sessions of a deployed site, and show its status and logs.
///
/// The operator reads credentials, profiles and endpoints as the AWS CLI does. It calls the Region us-east-1, where the
/// gate's parameters are. Secrets are never arguments, and the operator never prints them.
#[derive(Debug, Parser)]
#[command(
    version,
    max_term_width = HELP_COLUMNS,
    after_help = "Exit codes: 0 done, 1 status found a problem or could not check everything, 2 bad input or refused, 3 AWS or a file failed, 130 Ctrl-C."
)]
#[non_exhaustive]
pub struct Arguments {
    /// Options that every command takes.
    #[command(flatten)]
    pub options: Options,
    /// The command.
    #[command(subcommand)]
    pub command: Command,
}

/// Options that every command takes.
#[derive(Args, Clone, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of the command line")]
#[non_exhaustive]
pub struct Options {
    /// Name of the CloudFormation stack [default: `SITEGATE_STACK`, or `stack` in site.yaml]
    #[arg(long, value_name = "NAME", global = true)]
    pub stack: Option<String>,
    /// The site's configuration [default: site.yaml, if it exists]
    #[arg(long, value_name = "FILE", global = true)]
    pub config: Option<PathBuf>,
    /// A profile of the AWS configuration [default: the one that the AWS CLI would use]
    #[arg(long, global = true)]
    pub profile: Option<String>,
    /// Print JSON, for scripts.
    #[arg(long, global = true)]
    pub json: bool,
    /// Print no progress, only the answer, warnings and errors.
    #[arg(long, global = true)]
    pub quiet: bool,
    /// Show also the messages of the AWS SDK when a command fails.
    #[arg(long, global = true)]
    pub verbose: bool,
    /// Show what would change, and write nothing.
    #[arg(long, global = true)]
    pub dry_run: bool,
}

/// A command.
#[derive(Debug, Subcommand)]
#[non_exhaustive]
pub enum Command {
    /// Create or update the site, or the stacks of an app.
    ///
    /// The command shows what changes, asks, deploys with CloudFormation, writes missing secrets, and checks the live site. After
    /// Ctrl-C the same command follows the deployment that is running. With --app it deploys the stacks of an app, in the order in
    /// which they need each other.
    Deploy(DeployArguments),
    /// Upload content, or roll it back.
    ///
    /// Files whose content or headers have changed are uploaded: first everything else, then pages, so that no page refers to an asset that
    /// does not exist yet. Then CloudFront drops its copies of what has changed. An interrupted publication continues when the
    /// command runs again.
    Publish(PublishArguments),
    /// Manage the client secret and session keys.
    #[command(subcommand)]
    Secrets(SecretsCommand),
    /// End sessions early.
    #[command(subcommand)]
    Sessions(SessionsCommand),
    /// Give machines access to a path.
    #[command(subcommand)]
    Tokens(TokensCommand),
    /// Print the IAM policy for a role.
    ///
    /// The policy names the stack and, with `account` in site.yaml, the account. The command calls nothing.
    Policy(PolicyArguments),
    /// Show what is wrong and what to do.
    ///
    /// The report checks the stack, the secrets, the provider, the bucket and the domain. Trouble comes first, with its effect and the
    /// next step. Checks that could not run begin with a question mark.
    Status,
    /// Show who viewed what.
    ///
    /// Views come from the logs of every Region, in the order of their times. A user has a name if `--user` or `--users` names the
    /// user, and else the pseudonym of the log.
    Audit(AuditArguments),
    /// Show the gate's decisions.
    ///
    /// Lines come from every Region that has a log of this gate, in the order of their times.
    Logs(LogsArguments),
    /// Print the pseudonym of a user in the log and in the list of revocations.
    Pseudonym(UserArguments),
}

/// The role of a policy, and the resources that `site.yaml` does not name.
#[derive(Args, Debug)]
#[non_exhaustive]
pub struct PolicyArguments {
    /// The role.
    pub role: crate::role::Role,
    /// The bucket for packages, as for deploy [default: sitegate-artifacts-ACCOUNT]
    #[arg(long, value_name = "NAME")]
    pub artifact_bucket: Option<String>,
    /// ARN of the KMS key that encrypts the client secret and the session keys [default: `function.secrets_key_arn`]
    #[arg(long, value_name = "ARN")]
    pub kms_key: Option<String>,
    /// ARN of the KMS key that encrypts the bucket of the site.
    #[arg(long, value_name = "ARN")]
    pub bucket_kms_key: Option<String>,
}

/// The content to publish.
#[derive(Args, Debug)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
#[non_exhaustive]
pub struct PublishArguments {
    /// The folder with the files of the site.
    #[arg(required_unless_present = "remove", conflicts_with = "remove")]
    pub folder: Option<PathBuf>,
    /// The host whose content is published.
    #[command(flatten)]
    pub host: HostArguments,
    /// Options for a folder.
    #[command(flatten)]
    pub upload: UploadArguments,
    /// Something else than a folder. A folder of this name is ./rollback.
    #[command(subcommand)]
    pub command: Option<PublishCommand>,
}

/// The host whose content is published: one that shows a folder of the bucket.
#[derive(Args, Clone, Debug, Default)]
#[non_exhaustive]
pub struct HostArguments {
    /// Publish a preview: the label, such as pr-123, replaces the star in a name of `hosts` in site.yaml.
    #[arg(long, value_name = "LABEL", group = "host_of_content")]
    pub preview: Option<String>,
    /// Publish the content of a host of `hosts` in site.yaml.
    #[arg(long, value_name = "HOST", group = "host_of_content")]
    pub host: Option<String>,
    /// Delete everything that the preview or the host shows.
    #[arg(long, group = "deletion", requires = "host_of_content")]
    pub remove: bool,
}

impl HostArguments {
    /// Returns whether the content is that of one host.
    pub fn is_some(&self) -> bool {
        self.preview.is_some() || self.host.is_some()
    }
}

/// How to publish a folder.
#[derive(Args, Clone, Debug, Default)]
#[non_exhaustive]
pub struct UploadArguments {
    /// Delete objects that are not in the folder.
    #[arg(long, group = "deletion")]
    pub delete: bool,
    /// Wait until no location of CloudFront has earlier copies.
    #[arg(long)]
    pub wait: bool,
    /// Delete objects also from a bucket that keeps no versions.
    #[arg(long, requires = "deletion")]
    pub yes: bool,
}

/// A command about published content.
#[derive(Debug, Subcommand)]
#[non_exhaustive]
pub enum PublishCommand {
    /// Make the content of an earlier publication current again.
    ///
    /// The bucket keeps the versions of its objects. The rollback is a new content version, so that it can be undone.
    Rollback(RollbackArguments),
}

/// The content version to roll back to.
#[derive(Args, Clone, Debug, Default)]
#[non_exhaustive]
pub struct RollbackArguments {
    /// A content version, such as v12 [default: the one before the live one]
    #[arg(value_name = "VERSION", value_parser = content_version)]
    pub version: Option<u32>,
    /// Answer yes to the question.
    #[arg(long)]
    pub yes: bool,
}

/// Reads a content version, such as `v12` or `12`.
fn content_version(text: &str) -> Result<u32, String> {
    let number = text.strip_prefix('v').unwrap_or(text);
    number.parse().map_err(|_| "a content version is written as v12".to_owned())
}

/// A deployment.
#[derive(Args, Debug)]
#[non_exhaustive]
pub struct DeployArguments {
    /// Deploy the stacks of an app that was synthesised to this folder.
    #[arg(long, value_name = "FOLDER", conflicts_with_all = ["package", "client_secret"])]
    pub app: Option<PathBuf>,
    /// Only these stacks of the app and those that they need: names of stacks or of stages, or NAME@REGION for a name in several Regions
    /// [default: all stacks]
    #[arg(value_name = "STACK", requires = "app")]
    pub stacks: Vec<String>,
    /// Show what would change, and deploy nothing; the same as --dry-run.
    #[arg(long)]
    pub plan: bool,
    /// Answer yes to the question whether to deploy.
    #[arg(long)]
    pub yes: bool,
    /// Roll the running deployment back.
    #[arg(long, conflicts_with = "plan")]
    pub cancel: bool,
    /// Allow that this resource loses its data, STACK/ID with --app; may be given several times.
    #[arg(long, value_name = "ID")]
    pub allow_loss: Vec<String>,
    /// The package of the gate.
    #[arg(long, value_name = "FILE", default_value = DEFAULT_PACKAGE)]
    pub package: PathBuf,
    /// The bucket for the package, in us-east-1, or for the files of an app, in its Region [default: sitegate-artifacts-ACCOUNT, which is
    /// created, and in other Regions sitegate-artifacts-ACCOUNT-REGION]
    #[arg(long, value_name = "NAME")]
    pub artifact_bucket: Option<String>,
    /// A value of a template parameter; may be given several times.
    #[arg(long, value_name = "NAME=VALUE")]
    pub parameter: Vec<String>,
    /// A file with the client secret, if the site has none yet; - is standard input [default: a prompt at the terminal]
    #[arg(long, value_name = "FILE")]
    pub client_secret: Option<PathBuf>,
}

/// A user.
#[derive(Args, Debug)]
#[group(required = true, multiple = false)]
#[non_exhaustive]
pub struct UserArguments {
    /// The subject identifier at the provider.
    #[arg(long, value_name = "SUB")]
    pub subject: Option<String>,
    /// The verified e-mail address.
    #[arg(long, value_name = "ADDRESS")]
    pub email: Option<String>,
}

/// A command about secrets.
#[derive(Debug, Subcommand)]
#[non_exhaustive]
pub enum SecretsCommand {
    /// Write the client secret and the first session key.
    ///
    /// Only what is missing is written, so the command also completes one that was stopped. It overwrites nothing.
    Init {
        /// A file with the client secret, or with the private key of `private_key_jwt`; - is standard input
        /// [default: a prompt at the terminal]
        #[arg(long, value_name = "FILE")]
        client_secret: Option<PathBuf>,
        /// ID, ARN or alias of the KMS key that encrypts them [default: `function.secrets_key_arn` in site.yaml, or else the key of the
        /// other secret, or else that of AWS]
        #[arg(long, value_name = "KEY")]
        kms_key: Option<String>,
    },
    /// Replace the client secret.
    SetClientSecret {
        /// A file with the new client secret; - is standard input [default: a prompt at the terminal]
        #[arg(long, value_name = "FILE")]
        client_secret: Option<PathBuf>,
        /// ID, ARN or alias of the KMS key that encrypts it [default: the current key]
        #[arg(long, value_name = "KEY")]
        kms_key: Option<String>,
    },
    /// Sign sessions with a new key.
    ///
    /// The key signs as soon as every instance has read it. Older keys verify sessions until these have ended. A later rotation
    /// removes them.
    Rotate {
        /// ID, ARN or alias of the KMS key that encrypts them [default: the current key]
        #[arg(long, value_name = "KEY")]
        kms_key: Option<String>,
        /// The keys were stolen: keep only the new key, and end every session.
        #[arg(long)]
        compromised: bool,
        /// Answer yes to the question that --compromised asks.
        #[arg(long, requires = "compromised")]
        yes: bool,
    },
}

/// A command about sessions.
#[derive(Debug, Subcommand)]
#[non_exhaustive]
pub enum SessionsCommand {
    /// End sessions.
    ///
    /// Every instance of the gate refuses them within six minutes.
    Revoke(RevokeArguments),
    /// List the revocations that are still in force.
    ListRevoked,
}

/// The sessions to end.
#[derive(Args, Debug)]
#[group(required = true, multiple = false)]
#[non_exhaustive]
pub struct RevokeArguments {
    /// Sessions of the user with this subject identifier at the provider.
    #[arg(long, value_name = "SUB")]
    pub subject: Option<String>,
    /// Sessions of the user with this e-mail address, if the provider sends verified addresses.
    #[arg(long, value_name = "ADDRESS")]
    pub email: Option<String>,
    /// Sessions of the user with this pseudonym in the log.
    #[arg(long, value_name = "NAME")]
    pub log_subject: Option<String>,
    /// The session with this `sid`.
    #[arg(long, value_name = "SID")]
    pub session: Option<String>,
    /// Sessions of all users who have signed in until now.
    #[arg(long)]
    pub everyone: bool,
}

/// A command about site tokens.
#[derive(Debug, Subcommand)]
#[non_exhaustive]
pub enum TokensCommand {
    /// Make a token for a path, and print it.
    ///
    /// The token is printed once, because the site stores only its hash. It works within six minutes, at paths whose rules have
    /// `site_tokens: true`.
    Create(CreateTokenArguments),
    /// List the tokens, with their last use.
    ///
    /// The last use is that in the log of the last 30 days.
    List,
    /// End a token early.
    ///
    /// Every instance of the gate refuses it within six minutes.
    Revoke {
        /// Name of the token.
        name: String,
    },
}

/// A token to make.
#[derive(Args, Debug)]
#[non_exhaustive]
pub struct CreateTokenArguments {
    /// Name of the token in lists and in the log: letters, digits, hyphens and underscores.
    #[arg(long)]
    pub name: String,
    /// The path that the token reads, as in a rule: /exports/* or /exports/q3.csv
    #[arg(long)]
    pub path: String,
    /// End of the token: a number with m, h or d, such as 90d, or a date in UTC, such as 2027-02-22. At most 366 days from now.
    #[arg(long, value_name = "TIME", value_parser = crate::tokens::expiry)]
    pub expires: u64,
}

/// The users and the path that an audit or the log is about.
#[derive(Args, Debug)]
#[non_exhaustive]
pub struct FilterArguments {
    /// Only this user: a verified e-mail address or a subject identifier.
    #[arg(long, value_name = "USER", value_parser = clap::builder::NonEmptyStringValueParser::new())]
    pub user: Option<String>,
    /// A file with users to show by name: an e-mail address or a subject identifier a line.
    #[arg(long, value_name = "FILE")]
    pub users: Option<PathBuf>,
    /// Only this path. An asterisk matches any characters.
    #[arg(long, value_name = "PATH")]
    pub path: Option<String>,
}

/// The views to report.
#[derive(Args, Debug)]
#[non_exhaustive]
pub struct AuditArguments {
    /// Age of the oldest view: a number with m, h or d.
    #[arg(long, value_name = "TIME", default_value = "30d", value_parser = crate::time::duration)]
    pub since: u64,
    /// The users and the path.
    #[command(flatten)]
    pub filter: FilterArguments,
    /// Format of the answer. CSV has a line for each view, and JSON has everything.
    #[arg(long, value_enum, default_value = "table")]
    pub format: AuditFormat,
}

/// The format of an audit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
#[non_exhaustive]
pub enum AuditFormat {
    /// Aligned columns, and summaries of users and paths.
    Table,
    /// Comma-separated values.
    Csv,
    /// One JSON document.
    Json,
}

/// The lines of the log to show.
#[derive(Args, Debug)]
#[non_exhaustive]
pub struct LogsArguments {
    /// Age of the oldest line: a number with m, h or d.
    #[arg(long, value_name = "TIME", default_value = "1h", value_parser = crate::time::duration)]
    pub since: u64,
    /// The users and the path.
    #[command(flatten)]
    pub filter: FilterArguments,
    /// Only lines with this reason, such as not-allowed.
    #[arg(long, value_name = "REASON")]
    pub reason: Option<String>,
    /// Only the line of the page with this reference, such as K7Q2-M9XD.
    #[arg(long, value_name = "REFERENCE")]
    pub reference: Option<String>,
    /// Continue with new lines until Ctrl-C.
    #[arg(long)]
    pub follow: bool,
    /// Regions to search, separated by commas [default: those in which CloudFront runs functions]
    #[arg(long, value_name = "REGIONS", value_delimiter = ',')]
    pub regions: Vec<String>,
    /// Set the retention of log groups that have none or a shorter one, in days. Lambda@Edge makes its log groups without a
    /// retention. Their older lines are deleted for good, so the command asks first.
    #[arg(long, value_name = "DAYS", value_parser = clap::value_parser!(i32).range(1..))]
    pub set_retention: Option<i32>,
    /// Answer yes to the question that --set-retention asks.
    #[arg(long, requires = "set_retention")]
    pub yes: bool,
}
