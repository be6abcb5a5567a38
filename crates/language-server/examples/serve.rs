//! The server without the other commands of `sitegate`, which take minutes to compile. The benchmark runs it.

use std::process::ExitCode;

fn main() -> ExitCode {
    language_server::run()
}
