//! `cargo run -p orders -- synth`

use std::process::ExitCode;

fn main() -> ExitCode {
    app::run(orders::app)
}
