//! The `preview` command: `cargo run -p preview -- FOLDER`.

use std::process::ExitCode;

fn main() -> ExitCode {
    preview::run()
}
