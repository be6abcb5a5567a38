//! The `infra` command: `cargo run -p infra > stack.json`.

use std::process::ExitCode;

use mimalloc::MiMalloc;

/// `infra check` makes many small objects, and takes a fifth less time with this allocator than with the one of the C library.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    infra::cli::run()
}
