//! Files and folders that a deployment uploads, and the programs that make them.

use std::collections::BTreeMap;
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
///     fn command(&self) -> String {
///         "npm run build".to_owned()
///     }
///
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
    /// The command that makes the artifact, as a person would write it. Artifacts at the same place on disk must have the same command, which
    /// then runs once.
    fn command(&self) -> String;

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

    /// The command that makes the artifact, if there is one.
    pub fn command(&self) -> Option<String> {
        self.build.as_ref().map(|build| build.command())
    }

    /// Runs the program that makes the artifact, if there is one.
    pub fn build(&self) -> Result<(), ConstructError> {
        self.build.as_ref().map_or(Ok(()), |build| build.run())
    }

    /// One artifact for each place on disk, in the order of the places. A deployment builds these.
    ///
    /// # Errors
    /// Returns an error if different commands make the artifacts at one place, because the last command would replace the output of the others.
    ///
    /// ```
    /// use constructs::Artifact;
    ///
    /// let pages = [Artifact::new("pages", "pages/dist"), Artifact::new("pages", "pages/dist")];
    /// assert_eq!(Artifact::distinct(&pages)?.len(), 1);
    /// # Ok::<(), constructs::ConstructError>(())
    /// ```
    pub fn distinct<'a>(
        artifacts: impl IntoIterator<Item = &'a Self>,
    ) -> Result<Vec<&'a Self>, ConstructError> {
        let mut distinct: BTreeMap<&Path, &Self> = BTreeMap::new();
        for artifact in artifacts {
            distinct.entry(artifact.source()).or_insert(artifact).check_same_command(artifact)?;
        }
        Ok(distinct.into_values().collect())
    }

    /// Checks that another artifact at the same place on disk has the same command.
    pub(crate) fn check_same_command(&self, other: &Self) -> Result<(), ConstructError> {
        let (first, second) = (self.command(), other.command());
        if first == second {
            return Ok(());
        }
        Err(ConstructError::ArtifactCommand { place: self.source.clone(), first, second })
    }
}

#[cfg(test)]
mod tests {
    use super::{Artifact, Build};
    use crate::tree::ConstructError;

    #[derive(Debug)]
    struct Command(&'static str);

    impl Build for Command {
        fn command(&self) -> String {
            self.0.to_owned()
        }

        fn run(&self) -> Result<(), ConstructError> {
            Ok(())
        }
    }

    fn code(path: &str, command: &'static str) -> Artifact {
        Artifact::new(path, "code").built_by(Command(command))
    }

    #[test]
    fn artifacts_of_one_command_at_one_place_are_built_once() {
        let artifacts = [code("a", "make"), code("b", "make"), Artifact::new("c", "other")];
        let distinct = Artifact::distinct(&artifacts).expect("one command");
        assert_eq!(distinct.iter().map(|artifact| artifact.path()).collect::<Vec<_>>(), ["a", "c"]);
    }

    #[test]
    fn artifacts_of_two_commands_at_one_place_are_refused() {
        let error =
            Artifact::distinct(&[code("a", "make"), code("b", "npm run build")]).expect_err("refused");
        let expected = "code cannot be made both by `make` and by `npm run build`; use separate folders";
        assert_eq!(error.to_string(), expected);
    }

    #[test]
    fn asset_at_the_place_of_a_build_is_refused() {
        let error =
            Artifact::distinct(&[Artifact::new("a", "code"), code("b", "make")]).expect_err("refused");
        let expected = "code cannot be made both by no program and by `make`; use separate folders";
        assert_eq!(error.to_string(), expected);
    }
}
