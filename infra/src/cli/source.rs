//! Where the older side of a comparison comes from.

use std::convert::Infallible;
use std::fmt;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use cloudformation::printable;
use constructs::git::{self, GitError};

use super::error::CommandError;
use super::files;

/// The word for the deployed stack, which only commands that call AWS can read.
const DEPLOYED: &str = "deployed";

/// A file, standard input, a file at a revision of git, or the deployed stack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// A file on the disk, or standard input for `-`.
    File(PathBuf),
    /// A file at a revision.
    Git {
        /// Any name of a revision that git understands, such as `main` or `HEAD~1`.
        revision: String,
        /// The file, relative to the current folder. The site's configuration if there is none.
        file: Option<PathBuf>,
    },
    /// The deployed stack. A file of this name is `./deployed`.
    Deployed,
}

impl FromStr for Source {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        if text == DEPLOYED {
            return Ok(Self::Deployed);
        }
        let Some(git) = text.strip_prefix("git:") else { return Ok(Self::File(text.into())) };
        let (revision, file) = match git.split_once(':') {
            Some((revision, file)) => (revision, Some(PathBuf::from(file))),
            None => (git, None),
        };
        Ok(Self::Git { revision: revision.to_owned(), file })
    }
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(file) => write!(f, "{}", file.display()),
            Self::Git { revision, file: None } => write!(f, "git:{revision}"),
            Self::Git { revision, file: Some(file) } => write!(f, "git:{revision}:{}", file.display()),
            Self::Deployed => f.write_str(DEPLOYED),
        }
    }
}

impl Source {
    pub(super) fn is_standard_input(&self) -> bool {
        matches!(self, Self::File(file) if files::is_standard_input(file))
    }

    /// Reads the text. A revision without a file stands for the site's configuration there.
    pub(super) fn read(&self, configuration: &Path) -> Result<String, CommandError> {
        match self {
            Self::Deployed => {
                let problem =
                    "infra calls no service; `sitegate diff --against deployed` reads the deployed stack";
                Err(CommandError::Refused(problem.to_owned()))
            }
            Self::File(file) => Ok(files::read_input(file)?),
            Self::Git { revision, file } => at_revision(revision, file.as_deref().unwrap_or(configuration)),
        }
    }
}

fn at_revision(revision: &str, file: &Path) -> Result<String, CommandError> {
    git::show(revision, file).map_err(|error| match error {
        GitError::Run(error) => files::FileError::new("git", "run", error).into(),
        error => CommandError::Refused(printable(&error.to_string())),
    })
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::Source;

    #[test]
    fn text_names_a_file_a_revision_or_the_deployed_stack() {
        let git = |revision: &str, file: Option<&str>| Source::Git {
            revision: revision.to_owned(),
            file: file.map(PathBuf::from),
        };
        for (text, expected) in [
            ("stack.json", Source::File("stack.json".into())),
            ("deployed", Source::Deployed),
            ("./deployed", Source::File("./deployed".into())),
            ("git:main", git("main", None)),
            ("git:HEAD~1:infra/site.yaml", git("HEAD~1", Some("infra/site.yaml"))),
        ] {
            let source: Source = text.parse().expect("a source");
            assert_eq!(source, expected);
            assert_eq!(source.to_string(), text);
        }
    }
}
