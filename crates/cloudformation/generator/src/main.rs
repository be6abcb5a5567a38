//! Makes `crates/cloudformation/facts` from AWS's resource schemas, and `crates/cloudformation/src/resources` from the facts.
//!
//! The schemas are the ones that the `cfn-lint` wheel carries (`cfnlint/data/schemas`, MIT-0);
//! `crates/cloudformation/generate` downloads the pinned wheel and runs both steps.

mod actions;
mod facts;
mod layout;
mod runtimes;
mod rust;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use cloudformation_model::names;

#[derive(Parser)]
#[command(about = "Facts from AWS's schemas, Rust from the facts")]
struct Arguments {
    #[command(subcommand)]
    step: Step,
}

#[derive(Subcommand)]
enum Step {
    /// Write one fact file per service from AWS's schemas.
    Facts {
        /// The folder `cfnlint/data/schemas` of an unpacked cfn-lint wheel.
        #[arg(long)]
        schemas: PathBuf,
        /// Where the fact files go.
        #[arg(long)]
        output: PathBuf,
    },
    /// Write the IAM actions that there are, by the prefix of their service.
    Actions {
        /// The folder `cfnlint/data` of an unpacked cfn-lint wheel.
        #[arg(long)]
        data: PathBuf,
        /// The file.
        #[arg(long)]
        output: PathBuf,
    },
    /// Write the Lambda runtimes that were closed by a day.
    Runtimes {
        /// The folder `cfnlint/data` of an unpacked cfn-lint wheel.
        #[arg(long)]
        data: PathBuf,
        /// The day, as in 2026-01-31.
        #[arg(long)]
        day: String,
        /// The file.
        #[arg(long)]
        output: PathBuf,
    },
    /// Write one Rust module per fact file, and their features into the manifest.
    Rust {
        /// The folder with the fact files.
        #[arg(long)]
        facts: PathBuf,
        /// Where the modules go.
        #[arg(long)]
        output: PathBuf,
        /// The manifest; what lies between its line on services and the next empty one is replaced.
        #[arg(long)]
        manifest: PathBuf,
    },
}

/// The line of the manifest that the services' features follow.
const SERVICES: &str = "# The services, by crates/cloudformation/generate: typed resources, and what the validator knows of them.";

type Failure = Box<dyn std::error::Error>;

fn main() -> ExitCode {
    let result = match Arguments::parse().step {
        Step::Facts { schemas, output } => write_facts(&schemas, &output),
        Step::Actions { data, output } => write_actions(&data, &output),
        Step::Runtimes { data, day, output } => write_runtimes(&data, &day, &output),
        Step::Rust { facts, output, manifest } => write_rust(&facts, &output, &manifest),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        #[expect(clippy::print_stderr, reason = "a command line reports there")]
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn write_facts(schemas: &Path, output: &Path) -> Result<(), Failure> {
    // us-east-1 is the Region of everything at the edge and the first to get a new type.
    let index: BTreeMap<String, String> =
        serde_json::from_str(&read(&schemas.join("providers/us-east-1.json"))?)?;
    let mut services: BTreeMap<&str, serde_json::Map<String, serde_json::Value>> = BTreeMap::new();
    for (kind, hash) in &index {
        let Some((service, _)) = names::split(kind) else { continue };
        let text = read(&schemas.join(format!("resources/{hash}.json")))?;
        let schema = serde_json::from_str(&text).map_err(|error| format!("{kind}: {error}"))?;
        services.entry(service).or_default().insert(kind.clone(), facts::of(&schema));
    }
    for (service, types) in services {
        write(&output.join(format!("{service}.json")), &layout::service(&types))?;
    }
    Ok(())
}

fn write_rust(facts: &Path, output: &Path, manifest: &Path) -> Result<(), Failure> {
    let mut services = Vec::new();
    for entry in fs::read_dir(facts)? {
        let path = entry?.path();
        if let Some(service) = path.file_stem().and_then(|stem| stem.to_str()) {
            services.push((service.to_owned(), path));
        }
    }
    services.sort();
    for (service, path) in &services {
        let types = serde_json::from_str(&read(path)?)?;
        let module = names::module(service);
        write(&output.join(format!("{module}.rs")), &rust::service(service, &types))?;
    }
    let names: Vec<&str> = services.iter().map(|(service, _)| service.as_str()).collect();
    write(&output.join("mod.rs"), &rust::index(&names))?;
    let text = read(manifest)?;
    let (before, rest) = text.split_once(SERVICES).ok_or("the manifest has no line on services")?;
    let (_, after) = rest.split_once("\n\n").ok_or("nothing follows the services in the manifest")?;
    write(manifest, &format!("{before}{SERVICES}\n{}\n{after}", rust::features(&names)))
}

fn write_actions(data: &Path, output: &Path) -> Result<(), Failure> {
    let policies: serde_json::Value =
        serde_json::from_str(&read(&data.join("AdditionalSpecs/Policies.json"))?)?;
    let mut known = actions::Actions::of_policies(&policies);
    for entry in fs::read_dir(data.join("schemas/resources"))? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "json") {
            known.add_handlers(&serde_json::from_str(&read(&path)?)?);
        }
    }
    write(output, &known.render())
}

fn write_runtimes(data: &Path, day: &str, output: &Path) -> Result<(), Failure> {
    let lifecycle = read(&data.join("AdditionalSpecs/LmbdRuntimeLifecycle.json"))?;
    write(output, &runtimes::closed_by(day, &serde_json::from_str(&lifecycle)?))
}

fn read(path: &Path) -> Result<String, Failure> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()).into())
}

fn write(path: &Path, text: &str) -> Result<(), Failure> {
    fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()).into())
}
