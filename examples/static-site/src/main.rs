//! `cargo run -p static-site > stack.json`

use std::process::ExitCode;

fn main() -> ExitCode {
    infra::print(static_site::stack())
}
