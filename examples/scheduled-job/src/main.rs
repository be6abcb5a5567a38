//! `cargo run -p scheduled-job > examples/scheduled-job/stack.json`

use std::path::Path;
use std::process::ExitCode;

use constructs::Asset;

fn main() -> ExitCode {
    match Asset::read_from(Path::new(env!("CARGO_MANIFEST_DIR")), "job") {
        Ok(code) => constructs::print(scheduled_job::stack(code)),
        Err(error) => constructs::print_error(&error),
    }
}
