//! The build of a function with cargo-lambda.

use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use constructs::{Artifact, Build, ConstructError, Scope};

use super::error::CargoError;
use super::missing_grant::Sdk;
use super::sdk::service;
use super::workspace::{Executable, Workspace, cargo, default_folder};

/// The processor of a function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Architecture {
    /// Graviton.
    Arm64,
    /// Intel and AMD.
    X86_64,
}

impl Architecture {
    /// The name in the property `Architectures`.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Arm64 => "arm64",
            Self::X86_64 => "x86_64",
        }
    }

    fn flag(self) -> &'static str {
        match self {
            Self::Arm64 => "--arm64",
            Self::X86_64 => "--x86-64",
        }
    }
}

/// A function that is an executable of a Cargo workspace.
#[derive(Clone, Debug)]
pub(crate) struct CargoFunction {
    folder: Option<PathBuf>,
    name: String,
}

impl CargoFunction {
    /// A package or an executable of the workspace of a folder, or of the default one.
    pub(crate) fn new(folder: Option<PathBuf>, name: &str) -> Self {
        Self { folder, name: name.to_owned() }
    }

    /// Finds the executable. Returns its code, which is built later, and the services for which the package has an SDK.
    pub(crate) fn find(
        &self,
        scope: &Scope<'_>,
        architecture: Architecture,
    ) -> Result<(Artifact, Vec<Sdk>), ConstructError> {
        let executable = Workspace::in_folder(&self.folder(scope))?.executable(&self.name)?;
        let sdks = executable.dependencies.iter().filter_map(|package| {
            Some(Sdk {
                package: executable.package.clone(),
                dependency: package.clone(),
                service: service(package)?,
            })
        });
        let sdks = sdks.collect();
        let build = CargoBuild { function: scope.path().join("/"), architecture, executable };
        Ok((Artifact::new(build.path(), build.folder()).built_by(build), sdks))
    }

    /// The folder in which the search for the workspace begins.
    fn folder(&self, scope: &Scope<'_>) -> PathBuf {
        let assets = scope.asset_folder();
        match &self.folder {
            Some(folder) => assets.join(folder),
            None if assets == Path::new("") => default_folder(),
            None => assets.to_owned(),
        }
    }
}

/// The build of one executable.
#[derive(Clone, Debug)]
struct CargoBuild {
    /// The path of the function in the tree.
    function: String,
    architecture: Architecture,
    executable: Executable,
}

impl CargoBuild {
    /// The folder of executables of the package for the architecture, relative to the workspace. Executables of several packages can have one
    /// name, such as `bootstrap`. The gate and other users of cargo-lambda have the folder above.
    fn lambda_folder(&self) -> String {
        format!("target/lambda/{}/{}", self.architecture.name(), self.executable.package)
    }

    /// The folder with the executable, relative to the workspace. It contains nothing else.
    fn path(&self) -> String {
        format!("{}/{}", self.lambda_folder(), self.executable.name)
    }

    fn folder(&self) -> PathBuf {
        self.executable.root.join(self.path())
    }

    fn arguments(&self) -> [&str; 8] {
        let Executable { package, name, .. } = &self.executable;
        ["lambda", "build", "--release", self.architecture.flag(), "--package", package, "--bin", name]
    }

    fn start(&self, command: &mut Command) -> Result<bool, CargoError> {
        let status = command.current_dir(&self.executable.root).status();
        let status = status.map_err(|source| CargoError::Start { command: self.command(), source })?;
        Ok(status.success())
    }

    fn failure(&self) -> CargoError {
        let function = self.function.clone();
        let mut version = cargo();
        version.args(["lambda", "--version"]).stdout(Stdio::null()).stderr(Stdio::null());
        if let Ok(false) = self.start(&mut version) {
            return CargoError::NoCargoLambda { function };
        }
        let folder = self.executable.root.display().to_string();
        CargoError::Build { function, command: self.command(), folder }
    }
}

impl Build for CargoBuild {
    fn command(&self) -> String {
        format!("cargo {} --lambda-dir {}", self.arguments().join(" "), self.lambda_folder())
    }

    fn run(&self) -> Result<(), ConstructError> {
        let mut build = cargo();
        build.args(self.arguments()).arg("--lambda-dir").arg(self.lambda_folder());
        build.stdin(Stdio::null()).stdout(io::stderr());
        if !self.start(&mut build)? {
            return Err(self.failure())?;
        }
        let file = self.folder().join("bootstrap");
        if !Path::is_file(&file) {
            let (function, command) = (self.function.clone(), self.command());
            return Err(CargoError::NoExecutable { function, command, file: file.display().to_string() })?;
        }
        Ok(())
    }
}
