//! `cargo run -p private-site > examples/private-site/stack.json`

use std::error::Error;
use std::path::Path;
use std::process::ExitCode;

use constructs::{Asset, Code, Synthesis};

fn main() -> ExitCode {
    match stack() {
        Ok(synthesis) => constructs::print(Ok(synthesis)),
        Err(error) => constructs::failed(&*error),
    }
}

fn stack() -> Result<Synthesis, Box<dyn Error>> {
    let site = infra::site::read(include_str!("../site.yaml"));
    let site =
        site.map_err(|found| found.iter().map(|it| it.finding.to_string()).collect::<Vec<_>>().join("\n"))?;
    let api = Asset::read_from(Path::new(env!("CARGO_MANIFEST_DIR")), "api")?;
    Ok(private_site::stack(site, Code::new("function.zip"), api)?)
}
