//! `cargo run -p static-site > stack.json`

use std::process::ExitCode;

fn main() -> ExitCode {
    constructs::print(static_site::stack())
}
