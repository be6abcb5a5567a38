//! `cargo run -p orders -- prod > examples/orders/stack.json`

use std::env;
use std::path::Path;
use std::process::ExitCode;

use constructs::Asset;

fn main() -> ExitCode {
    let stage = env::args().nth(1).unwrap_or_else(|| "dev".to_owned());
    let code = |folder| Asset::read_from(Path::new(env!("CARGO_MANIFEST_DIR")), folder);
    match (code("api"), code("worker")) {
        (Ok(api), Ok(worker)) => constructs::print(orders::stack(&stage, api, worker)),
        (Err(error), _) | (_, Err(error)) => constructs::failed(&error),
    }
}
