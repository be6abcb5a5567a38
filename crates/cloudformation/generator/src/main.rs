//! Writes `crates/cloudformation-facts` from AWS's resource schemas, and `crates/cloudformation/src/resources` from the
//! facts.
//!
//! The schemas are part of the `cfn-lint` wheel (`cfnlint/data/schemas`, MIT-0). The script
//! `crates/cloudformation/generate` downloads the pinned wheel and runs both steps.

mod actions;
mod facts;
mod layout;
mod marker;
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
    /// Write one fact file per resource type, and the Rust index of them.
    Facts {
        /// The folder `cfnlint/data/schemas` of an unpacked cfn-lint wheel.
        #[arg(long)]
        schemas: PathBuf,
        /// The folder of the facts crate.
        #[arg(long)]
        output: PathBuf,
    },
    /// Write the list of IAM actions, by the prefix of their service.
    Actions {
        /// The folder `cfnlint/data` of an unpacked cfn-lint wheel.
        #[arg(long)]
        data: PathBuf,
        /// The file to write.
        #[arg(long)]
        output: PathBuf,
    },
    /// Write the Lambda runtimes that are closed on a given day.
    Runtimes {
        /// The folder `cfnlint/data` of an unpacked cfn-lint wheel.
        #[arg(long)]
        data: PathBuf,
        /// The day, as in 2026-01-31.
        #[arg(long)]
        day: String,
        /// The file to write.
        #[arg(long)]
        output: PathBuf,
    },
    /// Write one Rust module per service, and the features of the services into the manifest.
    Rust {
        /// The folder of the fact files.
        #[arg(long)]
        facts: PathBuf,
        /// The folder of the modules.
        #[arg(long)]
        output: PathBuf,
        /// The manifest. The lines between its comment about services and the next empty line are replaced.
        #[arg(long)]
        manifest: PathBuf,
    },
}

/// The comment in the manifest above the features of the services.
const SERVICES: &str =
    "# The services, by crates/cloudformation/generate: one feature for the resource types of each.";

/// The facts of the resource types of one service.
type Types = BTreeMap<String, serde_json::Value>;

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
    // New resource types appear in us-east-1 first.
    let index: BTreeMap<String, String> =
        serde_json::from_str(&read(&schemas.join("providers/us-east-1.json"))?)?;
    let mut resource_types = Vec::new();
    for (resource_type, hash) in &index {
        let Some((service, name)) = names::split(resource_type) else { continue };
        let text = read(&schemas.join(format!("resources/{hash}.json")))?;
        let schema = serde_json::from_str(&text).map_err(|error| format!("{resource_type}: {error}"))?;
        let folder = output.join("facts").join(service);
        fs::create_dir_all(&folder)?;
        write(&folder.join(format!("{name}.json")), &layout::fact_file(&facts::of(&schema)))?;
        resource_types.push(resource_type.as_str());
    }
    write(&output.join("src/index.rs"), &rust::facts_index(&resource_types))
}

fn write_rust(facts: &Path, output: &Path, manifest: &Path) -> Result<(), Failure> {
    let services = read_facts(facts)?;
    for (service, types) in &services {
        let module = names::module(service);
        write(&output.join(format!("{module}.rs")), &rust::service(service, types))?;
    }
    let names: Vec<&str> = services.keys().map(String::as_str).collect();
    write(&output.join("mod.rs"), &rust::services_index(&names))?;
    let text = read(manifest)?;
    let (before, rest) = text.split_once(SERVICES).ok_or("the manifest has no line on services")?;
    let (_, after) = rest.split_once("\n\n").ok_or("nothing follows the services in the manifest")?;
    write(manifest, &format!("{before}{SERVICES}\n{}\n{after}", rust::features(&names)))
}

/// Reads the fact files: by service, and by resource type within a service.
fn read_facts(folder: &Path) -> Result<BTreeMap<String, Types>, Failure> {
    let mut services: BTreeMap<String, Types> = BTreeMap::new();
    for service in fs::read_dir(folder)? {
        let service = service?.path();
        let service_name = stem(&service)?;
        for resource in fs::read_dir(&service)? {
            let resource = resource?.path();
            let resource_type = format!("AWS::{service_name}::{}", stem(&resource)?);
            let facts = serde_json::from_str(&read(&resource)?)?;
            services.entry(service_name.to_owned()).or_default().insert(resource_type, facts);
        }
    }
    Ok(services)
}

fn stem(path: &Path) -> Result<&str, Failure> {
    let stem = path.file_stem().and_then(|stem| stem.to_str());
    stem.ok_or_else(|| format!("{} is not a file name in UTF-8", path.display()).into())
}

fn write_actions(data: &Path, output: &Path) -> Result<(), Failure> {
    let policies: serde_json::Value =
        serde_json::from_str(&read(&data.join("AdditionalSpecs/Policies.json"))?)?;
    let mut known = actions::Actions::from_policies(&policies);
    for entry in fs::read_dir(data.join("schemas/resources"))? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "json") {
            known.add_handlers(&serde_json::from_str(&read(&path)?)?);
        }
    }
    write(output, &format!("{}{}", marker::TEXT, known.render()))
}

fn write_runtimes(data: &Path, day: &str, output: &Path) -> Result<(), Failure> {
    let lifecycle = read(&data.join("AdditionalSpecs/LmbdRuntimeLifecycle.json"))?;
    let runtimes = runtimes::closed_by(day, &serde_json::from_str(&lifecycle)?);
    write(output, &format!("{}{runtimes}", marker::TEXT))
}

fn read(path: &Path) -> Result<String, Failure> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()).into())
}

fn write(path: &Path, text: &str) -> Result<(), Failure> {
    fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()).into())
}
