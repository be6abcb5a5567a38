//! The error of a function that Cargo cannot build.

use std::error::Error;
use std::fmt;
use std::io;

/// The error of a function that Cargo cannot build.
#[derive(Debug)]
pub(super) enum CargoError {
    /// A program cannot be started.
    Start { command: String, source: io::Error },
    /// Cargo cannot read the workspace. The text is Cargo's.
    Workspace { folder: String, text: String },
    /// Cargo's answer has an unknown form.
    Answer(serde_json::Error),
    /// The workspace has no package and no executable with the name.
    Unknown { name: String, root: String, nearest: Option<String> },
    /// The package has no executable.
    Library { package: String },
    /// The package has several executables, and the name is that of the package.
    Several { package: String, executables: Vec<String> },
    /// Executables of several packages fit the name.
    Ambiguous { name: String, packages: Vec<String> },
    /// The build failed. Its output was shown.
    Build { function: String, command: String, folder: String },
    /// cargo-lambda is not installed.
    NoCargoLambda { function: String },
    /// The build wrote no executable where it must be.
    NoExecutable { function: String, command: String, file: String },
}

impl fmt::Display for CargoError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Start { command, .. } => write!(f, "{command} cannot be started"),
            Self::Workspace { folder, text } => write!(
                f,
                "cargo cannot read the workspace of {folder}; run the program in a workspace, or name one with Function::cargo_in: {text}"
            ),
            Self::Answer(_) => f.write_str("the answer of cargo metadata has an unknown form"),
            Self::Unknown { name, root, nearest } => {
                write!(f, "the workspace in {root} has no package `{name}`")?;
                match nearest {
                    Some(nearest) => write!(f, "; did you mean `{nearest}`?"),
                    None => f.write_str("; name a package or an executable of one"),
                }
            }
            Self::Library { package } => {
                write!(f, "the package `{package}` has no executable; add src/main.rs, which Lambda starts")
            }
            Self::Several { package, executables } => {
                let executables = executables.join("`, `");
                write!(
                    f,
                    "the package `{package}` has several executables; name one of them: `{executables}`"
                )
            }
            Self::Ambiguous { name, packages } => {
                let packages = packages.join("`, `");
                write!(
                    f,
                    "`{name}` fits executables of several packages; name one of the packages, or rename the executable: \
                     `{packages}`"
                )
            }
            Self::Build { function, command, folder } => write!(
                f,
                "`{command}` failed in {folder} for the function {function}; correct what its output above reports"
            ),
            Self::NoCargoLambda { function } => write!(
                f,
                "cargo-lambda builds the function {function} and is not installed; run `pip install cargo-lambda==1.9.2`, or see \
                 https://www.cargo-lambda.info/guide/installation.html"
            ),
            Self::NoExecutable { function, command, file } => {
                write!(f, "`{command}` did not write {file} for the function {function}; update cargo-lambda")
            }
        }
    }
}

impl Error for CargoError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Start { source, .. } => Some(source),
            Self::Answer(error) => Some(error),
            Self::Workspace { .. }
            | Self::Unknown { .. }
            | Self::Library { .. }
            | Self::Several { .. }
            | Self::Ambiguous { .. }
            | Self::Build { .. }
            | Self::NoCargoLambda { .. }
            | Self::NoExecutable { .. } => None,
        }
    }
}
