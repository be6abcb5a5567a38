//! Files and folders that a deployment uploads, and the programs that make them.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use cloudformation::{Value, intrinsic};

use crate::tree::ConstructError;

/// A file or folder that a template refers to and that a deployment uploads, such as the code of a Lambda function.
///
/// An [`crate::Asset`] exists before the stack is built, and becomes an artifact. Other artifacts are the output of a [`Build`], which runs
/// when the template is written. Tests, checks and lists of an app therefore wait for no compiler. [`crate::Scope::artifact`] adds an
/// artifact to the stack.
///
/// ```
/// use constructs::{Artifact, Build, ConstructError};
///
/// #[derive(Debug)]
/// struct Npm;
///
/// impl Build for Npm {
///     fn run(&self) -> Result<(), ConstructError> {
///         let status = std::process::Command::new("npm").args(["run", "build"]).status()?;
///         if status.success() { Ok(()) } else { Err(std::io::Error::other("npm run build failed"))? }
///     }
/// }
///
/// let pages = Artifact::new("pages/dist", "pages/dist").built_by(Npm);
/// assert_eq!(pages.path(), "pages/dist");
/// ```
#[derive(Clone, Debug)]
pub struct Artifact {
    path: String,
    source: PathBuf,
    build: Option<Arc<dyn Build>>,
}

/// A program that makes an artifact.
pub trait Build: fmt::Debug + Send + Sync {
    /// Makes the artifact, or leaves it as it is if it is up to date. The program can write to standard error, because standard output is for
    /// the template.
    fn run(&self) -> Result<(), ConstructError>;
}

impl Artifact {
    /// A file or folder. The path is the text in the template, the source is the place on disk.
    pub fn new(path: impl Into<String>, source: impl Into<PathBuf>) -> Self {
        Self { path: path.into(), source: source.into(), build: None }
    }

    /// Sets the program that makes the file or folder.
    pub fn built_by(self, build: impl Build + 'static) -> Self {
        Self { build: Some(Arc::new(build)), ..self }
    }

    /// The path in the template, relative to the folder of the template.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The path as the value of a property. The deployment uploads it and replaces the path.
    pub fn value<T>(&self) -> Value<T> {
        intrinsic::artifact(&self.path)
    }

    /// The place on disk, which exists after [`Artifact::build`].
    pub fn source(&self) -> &Path {
        &self.source
    }

    /// Runs the program that makes the artifact, if there is one.
    pub fn build(&self) -> Result<(), ConstructError> {
        self.build.as_ref().map_or(Ok(()), |build| build.run())
    }
}
