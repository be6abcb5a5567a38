//! `infra package`.

use std::path::PathBuf;
use std::process::ExitCode;

use constructs::terminal;

use super::arguments::Options;
use super::error::CommandError;
use super::files::{self, printable_path};
use crate::package::{Package, PackageError};

/// The outputs of `cargo lambda build --release` and `cargo build --release`.
const BINARIES: [&str; 2] = ["target/lambda/bootstrap/bootstrap", "target/release/bootstrap"];

pub(super) fn run(
    options: &Options,
    binary: Option<PathBuf>,
    output: Option<PathBuf>,
) -> Result<ExitCode, CommandError> {
    let Some(binary) = binary.or_else(built_binary) else {
        terminal::error(
            "the function is not built yet; run `cargo lambda build --release`, or name its binary with --binary",
        );
        return Err(CommandError::Reported);
    };
    let output = output.unwrap_or_else(|| options.package.clone());
    let package = Package::new(&files::read_bytes(&binary)?).map_err(|error| {
        terminal::error(match error {
            PackageError::OtherProgram => {
                format!("{} is not the gate: cargo lambda builds it", printable_path(&binary))
            }
            error => format!("{}: {error}", printable_path(&binary)),
        });
        CommandError::Reported
    })?;
    files::write(&output, package.bytes())?;
    terminal::note(format_args!(
        "packed {} into {}, {} bytes",
        printable_path(&binary),
        printable_path(&output),
        package.bytes().len()
    ));
    Ok(ExitCode::SUCCESS)
}

fn built_binary() -> Option<PathBuf> {
    BINARIES.iter().map(PathBuf::from).find(|path| path.exists())
}
