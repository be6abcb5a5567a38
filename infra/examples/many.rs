//! Measures synthesis. `many 500` builds a stack with 500 resources. `many --bare 500` builds the same template without
//! constructs and validation. `many --site site.yaml` builds the private site.
//!
//! Prints the template to standard output, and `synth_us=` with the median of 50 rounds in process to standard error.

use std::error::Error;
use std::io::Write as _;
use std::time::Instant;

use cloudformation::{Handle, Json, Template};
use cloudformation_resources::ssm;
use constructs::{Code, Stack};

const ROUNDS: usize = 50;

/// `count` parameters, each referring to the one before.
fn chain(count: usize) -> Result<Json, Box<dyn Error>> {
    let mut stack = Stack::new();
    let mut root = stack.root();
    let mut previous = None;
    for number in 0..count {
        previous = Some(root.resource(&format!("Parameter{number}"), parameter(previous.as_ref()))?);
    }
    let synthesis = stack.synth();
    match synthesis.findings.iter().find(|finding| finding.is_error()) {
        Some(finding) => Err(finding.to_string().into()),
        None => Ok(synthesis.template),
    }
}

/// The same parameters, added to a template without constructs.
fn bare(count: usize) -> Result<Json, Box<dyn Error>> {
    let mut template = Template::new();
    let mut previous = None;
    for number in 0..count {
        previous = Some(template.add(&format!("Parameter{number}"), parameter(previous.as_ref()))?);
    }
    Ok(template.to_json())
}

/// A parameter that refers to the one before.
fn parameter(previous: Option<&Handle<ssm::Parameter>>) -> ssm::Parameter {
    let value = previous.map_or_else(|| "first".into(), Handle::reference);
    ssm::Parameter::new(ssm::ParameterRequired { r#type: "String", value }).description("One of many")
}

fn site(text: &str) -> Result<Json, Box<dyn Error>> {
    let site = infra::site::read(text).map_err(|findings| format!("{findings:?}"))?;
    let code = Code::new("function.zip");
    Ok(site.synth(code).template)
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let synthesise: Box<dyn Fn() -> Result<Json, Box<dyn Error>>> = match arguments.as_slice() {
        ["--site", file] => {
            let text = std::fs::read_to_string(file)?;
            Box::new(move || site(&text))
        }
        ["--bare", count] => {
            let count = count.parse()?;
            Box::new(move || bare(count))
        }
        [count] => {
            let count = count.parse()?;
            Box::new(move || chain(count))
        }
        _ => return Err("many COUNT, many --bare COUNT or many --site FILE".into()),
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
