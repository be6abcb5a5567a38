//! `cargo run -p scheduled-job > examples/scheduled-job/stack.json`

use std::path::Path;
use std::process::ExitCode;

use infra::Asset;

fn main() -> ExitCode {
    match Asset::read_from(Path::new(env!("CARGO_MANIFEST_DIR")), "job") {
        Ok(code) => infra::print(scheduled_job::stack(code)),
        Err(error) => infra::failed(&error),
    }
}
