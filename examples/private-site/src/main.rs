//! In the folder of the example, after `function/package`:
//!
//! ```sh
//! cp ../../target/sitegate/function.zip .
//! cargo run -p private-site > stack.json
//! ```

use std::error::Error;
use std::process::ExitCode;

use constructs::{Asset, Code, Synthesis};

fn main() -> ExitCode {
    match stack() {
        Ok(synthesis) => constructs::print(Ok(synthesis)),
        Err(error) => constructs::print_error(&*error),
    }
}

fn stack() -> Result<Synthesis, Box<dyn Error>> {
    let site = infra::site::read(include_str!("../site.yaml"));
    let site =
        site.map_err(|found| found.iter().map(|it| it.finding.to_string()).collect::<Vec<_>>().join("\n"))?;
    // The asset has a hash. Without it, a new package would publish no new version of the function.
    let gate = Code::from(Asset::read("function.zip")?);
    Ok(private_site::stack(site, gate, Asset::read("api")?)?)
}
