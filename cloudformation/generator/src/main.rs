//! Makes `cloudformation/facts` from AWS's resource schemas, and `cloudformation/src/resources` from the facts.
//!
//! The schemas are the ones that the `cfn-lint` wheel carries (`cfnlint/data/schemas`, MIT-0);
//! `cloudformation/generate` downloads the pinned wheel and runs both steps.

mod facts;
mod layout;
mod names;
mod rust;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};

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
        /// CloudFormation's names of the services, for example S3; none means all of them.
        services: Vec<String>,
    },
    /// Write one Rust module per fact file.
    Rust {
        /// The folder with the fact files.
        #[arg(long)]
        facts: PathBuf,
        /// Where the modules go.
        #[arg(long)]
        output: PathBuf,
    },
}

type Failure = Box<dyn std::error::Error>;

fn main() -> ExitCode {
    let result = match Arguments::parse().step {
        Step::Facts { schemas, output, services } => write_facts(&schemas, &output, &services),
        Step::Rust { facts, output } => write_rust(&facts, &output),
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

fn write_facts(schemas: &Path, output: &Path, wanted: &[String]) -> Result<(), Failure> {
    // us-east-1 is the Region of everything at the edge and the first to get a new type.
    let index: BTreeMap<String, String> =
        serde_json::from_str(&read(&schemas.join("providers/us-east-1.json"))?)?;
    let mut services: BTreeMap<&str, serde_json::Map<String, serde_json::Value>> = BTreeMap::new();
    for (kind, hash) in &index {
        let Some((service, _)) = names::split(kind) else { continue };
        if !wanted.is_empty() && !wanted.iter().any(|name| name == service) {
            continue;
        }
        let text = read(&schemas.join(format!("resources/{hash}.json")))?;
        let schema = serde_json::from_str(&text).map_err(|error| format!("{kind}: {error}"))?;
        services.entry(service).or_default().insert(kind.clone(), facts::of(&schema));
    }
    if let Some(missing) = wanted.iter().find(|name| !services.contains_key(name.as_str())) {
        return Err(format!("no service of the schemas is called {missing}").into());
    }
    for (service, types) in services {
        write(&output.join(format!("{service}.json")), &layout::service(&types))?;
    }
    Ok(())
}

fn write_rust(facts: &Path, output: &Path) -> Result<(), Failure> {
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
    write(&output.join("mod.rs"), &rust::index(&names))
}

fn read(path: &Path) -> Result<String, Failure> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()).into())
}

fn write(path: &Path, text: &str) -> Result<(), Failure> {
    fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()).into())
}
