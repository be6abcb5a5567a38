//! The example `many` of `infra`, with stratosphere: so many parameters, each referring to the one before.
//!
//! Prints the template, and on standard error the median of 50 rounds in process, as `synth_us=…`.

use std::time::Instant;

use stratosphere::services::aws::ssm;
use stratosphere::template::{LogicalResourceName, Template};
use stratosphere::value::ExpString;

const ROUNDS: usize = 50;

fn chain(count: usize) -> serde_json::Value {
    let mut template = Template::new();
    let mut previous: Option<LogicalResourceName> = None;
    for number in 0..count {
        let value: ExpString = match &previous {
            None => "first".into(),
            Some(previous) => previous.into(),
        };
        let parameter = ssm::Parameter! { r#type: "String", value: value, description: "One of many" };
        previous = Some(template.resource(format!("Parameter{number}").as_str(), parameter));
    }
    serde_json::to_value(&template).expect("a document")
}

fn main() {
    let count = std::env::args().nth(1).and_then(|text| text.parse().ok()).expect("how many");
    let mut times = Vec::new();
    let mut template = serde_json::Value::Null;
    for _ in 0..ROUNDS {
        let start = Instant::now();
        template = chain(count);
        times.push(start.elapsed().as_micros());
    }
    times.sort_unstable();
    println!("{template:#}");
    eprintln!("synth_us={}", times[ROUNDS / 2]);
}
