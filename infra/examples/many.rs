//! Measures synthesis: `many 500` makes a stack of that many resources, `many --site site.yaml` the private site.
//!
//! Prints the template to standard output, and `synth_us=` with the median of 50 rounds in process to standard error.

use std::error::Error;
use std::io::Write as _;
use std::time::Instant;

use cloudformation::Json;
use cloudformation::resources::ssm;
use infra::{Code, Stack};

const ROUNDS: usize = 50;

/// `count` parameters, each referring to the one before.
fn chain(count: usize) -> Result<Json, Box<dyn Error>> {
    let mut stack = Stack::new();
    let mut root = stack.root();
    let mut previous = None;
    for number in 0..count {
        let parameter = match &previous {
            None => ssm::Parameter::new("String", "first"),
            Some(previous) => ssm::Parameter::new("String", cloudformation::Handle::reference(previous)),
        };
        previous = Some(root.resource(&format!("Parameter{number}"), parameter.description("One of many"))?);
    }
    let synthesis = stack.synth();
    match synthesis.findings.iter().find(|finding| finding.is_error()) {
        Some(finding) => Err(finding.to_string().into()),
        None => Ok(synthesis.template),
    }
}

fn site(text: &str) -> Result<Json, Box<dyn Error>> {
    let site = infra::site::read(text).map_err(|findings| format!("{findings:?}"))?;
    let code = Code { path: "function.zip".to_owned(), sha256: None };
    Ok(site.synth(code).template)
}

fn main() -> Result<(), Box<dyn Error>> {
    let argument = std::env::args().nth(1).unwrap_or_else(|| "500".to_owned());
    let configuration = match std::env::args().nth(2) {
        Some(file) if argument == "--site" => Some(std::fs::read_to_string(file)?),
        _ => None,
    };
    let synthesise = || match &configuration {
        Some(text) => site(text),
        None => chain(argument.parse()?),
    };
    let mut times = Vec::new();
    for _ in 0..ROUNDS {
        let start = Instant::now();
        std::hint::black_box(synthesise()?);
        times.push(start.elapsed().as_micros());
    }
    times.sort_unstable();
    writeln!(std::io::stdout(), "{:#}", synthesise()?)?;
    writeln!(std::io::stderr(), "synth_us={}", times[ROUNDS / 2])?;
    Ok(())
}
