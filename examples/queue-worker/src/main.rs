//! `cargo run -p queue-worker > examples/queue-worker/stack.json`

use std::path::Path;
use std::process::ExitCode;

use constructs::Asset;

fn main() -> ExitCode {
    match Asset::read_from(Path::new(env!("CARGO_MANIFEST_DIR")), "worker") {
        Ok(code) => constructs::print(queue_worker::stack(code)),
        Err(error) => constructs::print_error(&error),
    }
}
