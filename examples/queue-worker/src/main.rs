//! `cargo run -p queue-worker > examples/queue-worker/stack.json`

use std::path::Path;
use std::process::ExitCode;

use infra::Asset;

fn main() -> ExitCode {
    match Asset::read_from(Path::new(env!("CARGO_MANIFEST_DIR")), "worker") {
        Ok(code) => infra::print(queue_worker::stack(code)),
        Err(error) => infra::failed(&error),
    }
}
