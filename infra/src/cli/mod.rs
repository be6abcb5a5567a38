//! Arguments, files and exit codes; all decisions are the library's.

mod check;
mod files;
mod report;
mod sarif;

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anstream::eprintln;
use clap::{Parser, Subcommand, ValueEnum};
use cloudformation::{Finding, Json, yaml};
use infra::diff::Diff;
use infra::package::Package;
use infra::site::Located;
use infra::{Code, Site, Synthesis, site};

use files::{Failure, FoundPackage, read, write};

/// Writes the CloudFormation of a private site.
///
/// Without a command, prints the template. Settings come from --config, or from site.yaml in this folder; what
/// neither gives stays open as CloudFormation parameters.
#[derive(Parser)]
#[command(
    version,
    after_help = "Exit codes: 0 done, 1 diff found differences, 2 bad input, 3 a file could not be read or written."
)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    input: Input,
    /// How the template is written.
    #[arg(long, value_enum, default_value_t = Format::Json, global = true)]
    format: Format,
}

#[derive(clap::Args)]
struct Input {
    /// The site's configuration [default: site.yaml, if it is here]
    #[arg(long, value_name = "FILE", global = true)]
    config: Option<PathBuf>,
    /// Ignore site.yaml and leave everything open that can be.
    #[arg(long, global = true, conflicts_with = "config")]
    open: bool,
    /// The function's package, as `infra package` makes it.
    #[arg(long, value_name = "ZIP", default_value = "target/sitegate/function.zip", global = true)]
    package: PathBuf,
    /// The folder where the template will lie; the package is named from there.
    #[arg(long, value_name = "FOLDER", default_value = ".", global = true)]
    template_folder: PathBuf,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Json,
    Yaml,
}

#[derive(Subcommand)]
enum Command {
    /// Report every finding in the site's configuration, or in any templates.
    Check {
        /// A site.yaml or templates, JSON or YAML [default: the site's configuration]
        files: Vec<PathBuf>,
        /// How findings are written.
        #[arg(long, value_enum, default_value = "text")]
        report: check::Report,
        /// Leave a rule's findings out; may be given several times.
        #[arg(long, value_name = "RULE", value_parser = check::rules())]
        ignore: Vec<String>,
    },
    /// Print any template as JSON or YAML (--format), with nothing in it changed.
    Convert {
        /// The template.
        file: PathBuf,
    },
    /// Print the Rust that builds a template.
    Import {
        /// The template.
        file: PathBuf,
    },
    /// Compare with another template: one in the repository, a packaged one, or what get-template answered.
    Diff {
        /// The older template.
        other: PathBuf,
    },
    /// Print the JSON Schema of site.yaml, for editors.
    Schema,
    /// Pack the edge function, the same bytes on every machine for the same binary.
    Package {
        /// The built function [default: that of cargo lambda, else that of cargo]
        #[arg(long, value_name = "FILE")]
        binary: Option<PathBuf>,
        /// Where the zip goes [default: what --package names]
        #[arg(long, value_name = "ZIP")]
        output: Option<PathBuf>,
    },
    /// Print the template for a bucket in another Region, or what an existing bucket's policy needs.
    Bucket,
}

const DIFFERENT: u8 = 1;
const BAD_INPUT: u8 = 2;
const FILE_TROUBLE: u8 = 3;

/// Where `cargo lambda build --release` and `cargo build --release` leave the function.
const BINARIES: [&str; 2] = ["target/lambda/bootstrap/bootstrap", "target/release/bootstrap"];

/// How a command ended, when not as it should.
enum Stop {
    /// Reported already.
    BadInput,
    File(Failure),
}

impl From<Failure> for Stop {
    fn from(failure: Failure) -> Self {
        Self::File(failure)
    }
}

pub(crate) fn run() -> ExitCode {
    let Arguments { command, input, format } = Arguments::parse();
    let result = match command {
        None => print_template(&input, format),
        Some(Command::Check { files, report, ignore }) => check::run(&input, &files, report, &ignore),
        Some(Command::Convert { file }) => convert(&file, format),
        Some(Command::Import { file }) => import(&file),
        Some(Command::Diff { other }) => diff(&input, &other),
        Some(Command::Schema) => Ok(print(&pretty(&site::json_schema()))),
        Some(Command::Package { binary, output }) => package(&input, binary, output),
        Some(Command::Bucket) => bucket(&input, format),
    };
    match result {
        Ok(code) => code,
        Err(Stop::BadInput) => ExitCode::from(BAD_INPUT),
        Err(Stop::File(failure)) => {
            report::failure(&failure.to_string());
            ExitCode::from(FILE_TROUBLE)
        }
    }
}

fn print_template(input: &Input, format: Format) -> Result<ExitCode, Stop> {
    let site = configuration(input)?;
    let synthesis = sound(input, &site)?;
    if site.bucket.existing {
        report::hint(&format!(
            "the bucket's policy is yours: once the stack is there, add the statements of its output \
             BucketPolicyStatements; before, they look like this:\n{}",
            pretty(&site::statements_to_add(&site)).trim_end()
        ));
    } else if site.has_bucket_stack() {
        report::hint("the bucket is in another Region: `infra bucket` prints the template for it there");
    }
    print_document(&synthesis.template, format)
}

/// The stack with its findings, the package's size among them.
fn synthesis(input: &Input, site: &Site) -> Result<Synthesis, Stop> {
    let found = FoundPackage::look(&input.package)?;
    let code = Code {
        path: files::seen_from(&files::here()?, &input.template_folder, &input.package),
        sha256: found.as_ref().map(|found| found.sha256.clone()),
    };
    let mut synthesis = site.synth(code);
    match &found {
        Some(found) => synthesis.findings.extend(package_size(found.bytes)),
        None => report::hint(&format!(
            "there is no package at {} yet, so this template cannot be deployed; run `cargo lambda build --release` \
             and `cargo run -p infra -- package`",
            input.package.display()
        )),
    }
    Ok(synthesis)
}

/// The stack for a command that needs a sound one; findings are reported, errors among them stop.
fn sound(input: &Input, site: &Site) -> Result<Synthesis, Stop> {
    let synthesis = synthesis(input, site)?;
    report::stack(&synthesis);
    if synthesis.findings.iter().any(Finding::is_error) { Err(Stop::BadInput) } else { Ok(synthesis) }
}

fn package_size(bytes: u64) -> Option<Finding> {
    let path = cloudformation::DocumentPath::from_keys(&["Resources", "EdgeFunction", "Properties", "Code"]);
    if bytes > edge_facts::PACKAGE_BYTES {
        let problem =
            format!("the package has {bytes} bytes, Lambda@Edge takes {}", edge_facts::PACKAGE_BYTES);
        Some(Finding::error("edge-limit", path, problem))
    } else if bytes > edge_facts::VIEWER_PACKAGE_BYTES {
        let problem = format!(
            "the package has {bytes} bytes, viewer events were known to take {}",
            edge_facts::VIEWER_PACKAGE_BYTES
        );
        Some(Finding::warning("edge-limit", path, problem))
    } else {
        None
    }
}

fn configuration(input: &Input) -> Result<Site, Stop> {
    match configuration_file(input) {
        Some(file) => site_of(file, &read(file)?),
        None => Ok(Site::open()),
    }
}

/// The file that was named, or the one that is here.
fn configuration_file(input: &Input) -> Option<&Path> {
    let default = Path::new("site.yaml");
    input.config.as_deref().or_else(|| (!input.open && default.exists()).then_some(default))
}

fn site_of(file: &Path, text: &str) -> Result<Site, Stop> {
    site::read(text).map_err(|findings| {
        report::located(file, &findings);
        Stop::BadInput
    })
}

fn convert(file: &Path, format: Format) -> Result<ExitCode, Stop> {
    print_document(&document(file, &read(file)?)?.json, format)
}

fn import(file: &Path) -> Result<ExitCode, Stop> {
    let document = document(file, &read(file)?)?;
    if let Some(template) = check::template_of(&document) {
        return Ok(print(&infra::import::rust(template)));
    }
    let problem = "a template has sections, such as Resources; this document has none";
    let finding = Finding::error("wrong-type", cloudformation::DocumentPath::root(), problem);
    report::located(file, &[Located { location: document.location(finding.path()), finding }]);
    Err(Stop::BadInput)
}

fn document(file: &Path, text: &str) -> Result<yaml::Document, Stop> {
    yaml::read(text).map_err(|error| {
        let finding = Finding::error("syntax", cloudformation::DocumentPath::root(), error.problem);
        report::located(file, &[Located { finding, location: error.location }]);
        Stop::BadInput
    })
}

fn diff(input: &Input, other: &Path) -> Result<ExitCode, Stop> {
    let old = document(other, &read(other)?)?;
    let site = configuration(input)?;
    let synthesis = sound(input, &site)?;
    let diff = Diff::between(&old.json, &synthesis.template);
    let printed = print(&report::diff(&diff));
    Ok(if diff.is_empty() { printed } else { ExitCode::from(DIFFERENT) })
}

fn package(input: &Input, binary: Option<PathBuf>, output: Option<PathBuf>) -> Result<ExitCode, Stop> {
    let built = || BINARIES.iter().map(PathBuf::from).find(|path| path.exists());
    let Some(binary) = binary.or_else(built) else {
        report::failure(
            "there is no built function yet; run `cargo lambda build --release`, or name one with --binary",
        );
        return Err(Stop::BadInput);
    };
    let output = output.unwrap_or_else(|| input.package.clone());
    let package = Package::of(&files::read_bytes(&binary)?).map_err(|error| {
        report::failure(&format!("{}: {error}", binary.display()));
        Stop::BadInput
    })?;
    write(&output, package.bytes())?;
    report::hint(&format!(
        "packed {} into {}, {} bytes",
        binary.display(),
        output.display(),
        package.bytes().len()
    ));
    Ok(ExitCode::SUCCESS)
}

fn bucket(input: &Input, format: Format) -> Result<ExitCode, Stop> {
    let site = configuration(input)?;
    if site.bucket.existing {
        return Ok(print(&pretty(&site::statements_to_add(&site))));
    }
    if !site.has_bucket_stack() {
        report::failure(
            "the bucket is part of the site's own stack; this is for a bucket in another Region (bucket.region)",
        );
        return Err(Stop::BadInput);
    }
    let synthesis = match site::bucket_stack(&site) {
        Ok(stack) => stack.synth(),
        Err(error) => {
            report::failure(&error.to_string());
            return Err(Stop::BadInput);
        }
    };
    report::stack(&synthesis);
    if synthesis.findings.iter().any(Finding::is_error) {
        return Err(Stop::BadInput);
    }
    print_document(&synthesis.template, format)
}

fn print_document(document: &Json, format: Format) -> Result<ExitCode, Stop> {
    match format {
        Format::Json => Ok(print(&pretty(document))),
        Format::Yaml => {
            let text = yaml::write(document).map_err(|error| {
                report::failure(&format!("the template cannot be written as YAML: {error}"));
                Stop::BadInput
            })?;
            Ok(print(&text))
        }
    }
}

fn pretty(document: &Json) -> String {
    format!("{document:#}\n")
}

/// To standard output. A reader that went away early, such as `head`, is no failure.
fn print(text: &str) -> ExitCode {
    match anstream::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            eprintln!("error: standard output cannot be written: {error}");
            ExitCode::from(FILE_TROUBLE)
        }
        _ => ExitCode::SUCCESS,
    }
}
