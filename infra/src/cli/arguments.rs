//! The command line as clap reads it. Another program can take these types into its own command line.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use cloudformation::validate::Region;
use constructs::terminal;

use super::claim::Claim;
use super::rule_names::RuleNames;
use super::source::Source;
use crate::check_settings::FailOn;
use crate::import::Target;
use crate::init::{KnownProvider, Pipeline};
use crate::parameter_values::ParameterValue;
use crate::rules::rules;

/// Write the CloudFormation template of a private site.
///
/// Without a command, infra prints the template. It reads the settings from --config, or from site.yaml in the current folder.
/// Required settings that the file does not contain become CloudFormation parameters.
#[derive(Debug, Parser)]
#[command(
    version,
    max_term_width = terminal::HELP_COLUMNS,
    after_help = "Exit codes: 0 done, 1 the answer is no: diff found differences, access is denied or fmt --check found files to format, 2 bad input or a wrong option, 3 a file could not be read or written, or the answer could not be written."
)]
pub struct Arguments {
    /// The command; `synth` if there is none.
    #[command(subcommand)]
    pub command: Option<Command>,
    /// The file to write the template to. It is written only if there is no error.
    #[arg(long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Options that every command takes.
    #[command(flatten)]
    pub options: Options,
}

/// Options that every command takes.
#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Options of every command")]
pub struct Options {
    /// The site's configuration [default: site.yaml, if it exists]
    #[arg(long, value_name = "FILE", global = true)]
    pub config: Option<PathBuf>,
    /// Ignore site.yaml, and make every setting that can be one a CloudFormation parameter.
    #[arg(long, global = true, conflicts_with = "config")]
    pub open: bool,
    /// The function's package, as `sitegate package` writes it.
    #[arg(long, value_name = "ZIP", default_value = "target/sitegate/function.zip", global = true)]
    pub package: PathBuf,
    /// The folder that the template will be in [default: the folder of --output, else the current one]
    ///
    /// The template names the package relative to this folder.
    #[arg(long, value_name = "FOLDER", global = true)]
    pub template_folder: Option<PathBuf>,
    /// The format on standard output: json or yaml for a template; text, json or markdown for access and diff; text or json for check.
    #[arg(long, value_enum, global = true)]
    pub format: Option<Format>,
    /// The same as --format json.
    #[arg(long, global = true, conflicts_with = "format")]
    pub json: bool,
}

/// The format of an answer. Each command has some of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// JSON with two spaces of indentation.
    Json,
    /// YAML with CloudFormation's short tags.
    Yaml,
    /// Text for a terminal.
    Text,
    /// Markdown for a comment in a pull request.
    Markdown,
}

/// A command.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Write a site.yaml for your provider.
    ///
    /// The command asks for what it needs. Each question has an option; without a terminal, the other questions keep their defaults. Files
    /// that exist are not changed.
    Init(InitArguments),
    /// Print the template of the site (the default command).
    Synth {
        /// The file to write instead of standard output. It is written only if there is no error.
        #[arg(long, value_name = "FILE")]
        output: Option<PathBuf>,
    },
    /// Report problems in site.yaml or templates.
    #[command(
        after_help = "Exit codes: 0 no error, 2 an error, a warning with --fail-on warning, a wrong option, or no files and no site.yaml, 3 a file could not be read or fixed, or the report could not be written."
    )]
    Check {
        /// Files, folders and patterns such as 'stacks/**/*.yaml', each file a site.yaml or a template in JSON or YAML; `-` is standard
        /// input [default: the files of .sitegate-check.yaml, else the site's configuration]
        files: Vec<PathBuf>,
        /// The format of the report.
        #[arg(long, value_enum, default_value = "text")]
        report: ReportFormat,
        /// Leave out the findings of a rule, which can be one of your own; may be given several times.
        #[arg(long, value_name = "RULE", value_parser = RuleNames::new(cloudformation::rules()))]
        ignore: Vec<String>,
        /// The lowest severity that makes the command fail; with none it only reports [default: that of .sitegate-check.yaml, or error]
        #[arg(long, value_enum, value_name = "SEVERITY")]
        fail_on: Option<FailOn>,
        /// The Regions of the deployment, separated by commas. A resource type or value that one of them lacks is an error
        /// [default: those of .sitegate-check.yaml; without Regions, one Region that has it is enough]
        #[arg(long, value_name = "REGIONS", value_delimiter = ',')]
        regions: Vec<Region>,
        /// A value of a template parameter at deployment; may be given several times. It has precedence over files and over
        /// .sitegate-check.yaml.
        #[arg(long = "parameter", value_name = "NAME=VALUE")]
        parameters: Vec<ParameterValue>,
        /// A file with values of parameters: {"NAME": "VALUE"}, a parameter file of the AWS CLI, a template configuration of
        /// CodePipeline, or a deployment file of Git sync.
        #[arg(long = "parameter-file", value_name = "FILE")]
        parameter_files: Vec<PathBuf>,
        /// Change the templates where a change certainly fixes a finding, such as a misspelt name, and report the rest.
        #[arg(long)]
        fix: bool,
    },
    /// Format templates and site.yaml.
    ///
    /// Indentation, spacing and line ends become uniform. Comments and the order of keys stay. A file that cannot be read, or whose
    /// formatted text would have another meaning, is left as it is.
    #[command(
        after_help = "Exit codes: 0 done, 1 --check found files to format, 2 a file cannot be formatted, a wrong option, or no files and no site.yaml, 3 a file could not be read or written."
    )]
    Fmt {
        /// Files, folders and patterns such as 'stacks/**/*.yaml', each file a site.yaml or a template in JSON or YAML; `-` formats standard
        /// input to standard output [default: the files of .sitegate-check.yaml, else the site's configuration]
        files: Vec<PathBuf>,
        /// Change nothing, print the names of the files that would change, and exit with 1 if there are some.
        #[arg(long)]
        check: bool,
    },
    /// Print a template as JSON or YAML (--format) without changing its content.
    Convert {
        /// The template; `-` is standard input.
        file: PathBuf,
    },
    /// Print Rust code that builds a template.
    Import {
        /// The template; `-` is standard input.
        file: PathBuf,
        /// What the code builds.
        #[arg(long = "as", value_enum, value_name = "TARGET", default_value = "stack")]
        target: Target,
    },
    /// Show who can see which path, and why.
    ///
    /// Without a path, prints a table of all paths. With a path, explains whether the visitor can see it.
    #[command(
        after_help = "Exit codes: 0 the table or allowed, 1 denied, 2 bad input or a wrong option, 3 a file could not be read, or the answer could not be written."
    )]
    Access {
        /// The path to explain, such as /finance/q3.html. The visitor is not signed in unless you add --as, --groups or --claims.
        path: Option<String>,
        /// The verified e-mail address of a signed-in user.
        #[arg(long = "as", value_name = "EMAIL", requires = "path")]
        email: Option<String>,
        /// Groups of a signed-in user, separated by commas.
        #[arg(long, value_name = "GROUPS", value_delimiter = ',', requires = "path")]
        groups: Vec<String>,
        /// Other claims of a signed-in user, such as hd=example.com, separated by commas. A value is a String unless it is a
        /// number, true or false.
        #[arg(long, value_name = "CLAIMS", value_delimiter = ',', requires = "path")]
        claims: Vec<Claim>,
        /// The host at which the path is requested, such as pr-123.preview.example.com [default: a host without a folder]
        #[arg(long, value_name = "HOST")]
        host: Option<String>,
    },
    /// Show what changes, access first.
    ///
    /// Each file is a template (a committed one, a packaged one or the output of get-template) or a site.yaml. One of them can be `-`, which
    /// is standard input.
    #[command(
        after_help = "Exit codes: 0 no changes, 1 changes, 2 bad input or a wrong option, 3 a file could not be read, or the report could not be written."
    )]
    Diff {
        /// The older file.
        #[arg(value_name = "OLD", required_unless_present = "against")]
        old: Option<PathBuf>,
        /// The newer file [default: the site's configuration]
        #[arg(value_name = "NEW", conflicts_with = "against")]
        new: Option<PathBuf>,
        /// Compare with the site's configuration at a revision of git, with git:REVISION:FILE, or with a file. `sitegate diff --against
        /// deployed` compares with the deployed stack.
        #[arg(long, value_name = "git:REVISION", conflicts_with = "old")]
        against: Option<Source>,
    },
    /// Explain a rule.
    ///
    /// The answer says why the rule exists, with a bad and a good example and the page that documents it. In a folder with own rules, it
    /// explains these, too.
    Explain {
        /// The ID of the rule, as a finding shows it in brackets.
        #[arg(value_name = "RULE", value_parser = RuleNames::new(rules()))]
        rule: String,
    },
    /// Print the JSON Schema of site.yaml, which editors use.
    Schema,
    /// Pack the edge function; the same binary gives the same bytes on every machine.
    Package {
        /// The compiled function [default: the output of cargo lambda, else of cargo]
        #[arg(long, value_name = "FILE")]
        binary: Option<PathBuf>,
        /// The zip to write [default: the value of --package]
        #[arg(long, value_name = "ZIP")]
        output: Option<PathBuf>,
    },
    /// Print the template for a bucket in another Region, or the statements that an existing bucket's policy needs.
    Bucket,
    /// Print the configuration of an existing distribution with the gate in front of it.
    ///
    /// The answer goes to aws cloudfront update-distribution. Notes on standard error say what changes. If the gate cannot protect the
    /// distribution, nothing is printed.
    Distribution {
        /// The output of aws cloudfront get-distribution-config.
        file: PathBuf,
        /// ARN of the function's version: the stack's output `FunctionVersionArn`.
        #[arg(long, value_name = "ARN")]
        function_version: String,
    },
}

/// The answers to the questions of `init` that are given as options.
#[derive(Args, Debug)]
pub struct InitArguments {
    /// The kind of provider.
    #[arg(long, value_enum)]
    pub(super) provider: Option<KnownProvider>,
    /// Issuer identifier of the provider.
    #[arg(long, value_name = "URL")]
    pub(super) issuer: Option<String>,
    /// Client ID that the provider assigned to this site [default: a parameter of the stack]
    #[arg(long, value_name = "ID")]
    pub(super) client_id: Option<String>,
    /// Groups that can see the site, separated by commas [default: all signed-in users]
    #[arg(long, value_name = "GROUPS", conflicts_with = "email_domains")]
    pub(super) groups: Option<String>,
    /// Domains of the e-mail addresses that can see the site, separated by commas; for Google, which sends no groups.
    #[arg(long, value_name = "DOMAINS")]
    pub(super) email_domains: Option<String>,
    /// Host name of the site [default: the one that CloudFront assigns]
    #[arg(long, value_name = "HOST")]
    pub(super) domain: Option<String>,
    /// ID of the Route 53 zone in which the stack creates a certificate and the records for the host name.
    #[arg(long, value_name = "ID", requires = "domain", conflicts_with = "certificate_arn")]
    pub(super) hosted_zone_id: Option<String>,
    /// ARN of a certificate in us-east-1 for the host name.
    #[arg(long, value_name = "ARN", requires = "domain")]
    pub(super) certificate_arn: Option<String>,
    /// The service whose pipeline reviews, deploys and publishes the site [default: none]
    #[arg(long, value_enum)]
    pub(super) pipeline: Option<Pipeline>,
}

/// The format of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ReportFormat {
    /// Text.
    Text,
    /// A JSON document.
    Json,
    /// SARIF 2.1.0, for code scanning in pull requests.
    Sarif,
    /// JUnit's XML, which pipelines show as tests.
    Junit,
    /// Commands of GitHub Actions, which become annotations of a pull request.
    Github,
}
