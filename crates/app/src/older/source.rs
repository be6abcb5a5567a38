//! Where earlier stacks come from.

use std::convert::Infallible;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use constructs::git;
use constructs::terminal::Failure;

/// The folder at a revision without another name.
const COMMITTED_FOLDER: &str = "stacks";

/// A folder that synth wrote, on the disk or at a revision of git.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Source {
    /// A folder on the disk.
    Folder(PathBuf),
    /// A folder at a revision.
    Git {
        /// Any name of a revision that git understands, such as `main` or `HEAD~1`.
        revision: String,
        /// The folder, relative to the current one.
        folder: PathBuf,
    },
}

impl FromStr for Source {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        let Some(git) = text.strip_prefix("git:") else { return Ok(Self::Folder(text.into())) };
        let (revision, folder) = git.split_once(':').unwrap_or((git, COMMITTED_FOLDER));
        Ok(Self::Git { revision: revision.to_owned(), folder: folder.into() })
    }
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Folder(folder) => write!(f, "{}", folder.display()),
            Self::Git { revision, folder } => write!(f, "git:{revision}:{}", folder.display()),
        }
    }
}

impl Source {
    /// Reads a file of the folder.
    pub(super) fn read(&self, file: &str) -> Result<String, Failure> {
        match self {
            Self::Folder(folder) => {
                let path = folder.join(file);
                fs::read_to_string(&path).map_err(|error| unreadable(&path, error))
            }
            Self::Git { revision, folder } => {
                git::show(revision, &folder.join(file)).map_err(|error| match error {
                    git::GitError::Run(_) => Failure::failed("git cannot be run", error),
                    error => Failure::refused(
                        error.to_string(),
                        "commit a folder that synth wrote, and name it as git:REVISION:FOLDER",
                    ),
                })
            }
        }
    }
}

fn unreadable(path: &Path, error: std::io::Error) -> Failure {
    let problem = format!("{} cannot be read", path.display());
    if error.kind() == std::io::ErrorKind::NotFound {
        return Failure::refused(problem, "name a folder that synth wrote").with_source(error);
    }
    Failure::failed(problem, error)
}

#[cfg(test)]
mod tests {
    use super::Source;

    #[test]
    fn text_names_a_folder_or_one_at_a_revision() {
        let git = |revision: &str, folder: &str| Source::Git {
            revision: revision.to_owned(),
            folder: folder.into(),
        };
        for (text, expected, shown) in [
            ("target/app", Source::Folder("target/app".into()), "target/app"),
            ("git:main", git("main", "stacks"), "git:main:stacks"),
            ("git:HEAD~1:infra/stacks", git("HEAD~1", "infra/stacks"), "git:HEAD~1:infra/stacks"),
        ] {
            let source: Source = text.parse().expect("a source");
            assert_eq!(source, expected);
            assert_eq!(source.to_string(), shown);
        }
    }
}
