//! The command line `sitegate`, as it is released.

use std::env;
use std::ffi::OsString;
use std::path::PathBuf;

use crate::system::{Failure, cargo_home, command, output, run_command};

/// Separates flags of the compiler, so that a folder with a space stays in one piece.
const SEPARATOR: &str = "\x1f";

/// Builds the command line with the release profile, which also strips it. Paths in its messages do not name the folder of the build, and its
/// C code (mimalloc prints when it was built) has the time of the commit, in seconds since 1970.
pub(super) fn build(commit_seconds: u64) -> Result<PathBuf, Failure> {
    let places = [
        (cargo_home().ok_or("the environment names no home folder")?, "/cargo"),
        (env::current_dir()?, "/sitegate"),
    ];
    let mut flags = OsString::new();
    for (place, name) in places {
        if !flags.is_empty() {
            flags.push(SEPARATOR);
        }
        flags.push("--remap-path-prefix=");
        flags.push(place);
        flags.push(format!("={name}"));
    }
    let mut build = command(&["cargo", "build", "--locked", "--release", "--package", "sitegate"]);
    build.env("CARGO_ENCODED_RUSTFLAGS", flags).env("SOURCE_DATE_EPOCH", commit_seconds.to_string());
    run_command(&mut build)?;
    Ok(target_folder().join("release/sitegate"))
}

/// The target for which the compiler builds, such as `x86_64-unknown-linux-gnu`.
pub(super) fn target() -> Result<String, Failure> {
    let text = output(&["rustc", "-vV"])?;
    let host = text.lines().find_map(|line| line.strip_prefix("host: "));
    Ok(host.ok_or("rustc -vV names no host")?.to_owned())
}

fn target_folder() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| PathBuf::from("target"), PathBuf::from)
}
