//! Files at a revision of git.

use std::error::Error;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Reads a file at a revision with `git show`. No network is used.
///
/// ```no_run
/// use std::path::Path;
///
/// let template = constructs::git::show("main", Path::new("stacks/orders.template.json"))?;
/// # Ok::<(), constructs::git::GitError>(())
/// ```
pub fn show(revision: &str, file: &Path) -> Result<String, GitError> {
    if revision.is_empty() || revision.starts_with('-') {
        return Err(GitError::Revision(revision.to_owned()));
    }
    let folder = match file.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    // The folder may be missing in the working tree, so git starts in the nearest one that exists.
    let start = folder.ancestors().find(|above| above.is_dir()).unwrap_or(Path::new("."));
    let below = folder.strip_prefix(start).unwrap_or(folder);
    let object = format!("{revision}:./{}", below.join(&*name).display());
    let shown = Command::new("git").arg("-C").arg(start).args(["show", &object]).output();
    let shown = shown.map_err(GitError::Run)?;
    if !shown.status.success() {
        let reason = String::from_utf8_lossy(&shown.stderr);
        let reason = reason.lines().next().unwrap_or_default().trim_start_matches("fatal: ").to_owned();
        return Err(GitError::Show { file: file.to_owned(), revision: revision.to_owned(), reason });
    }
    String::from_utf8(shown.stdout)
        .map_err(|_| GitError::NotUtf8 { file: file.to_owned(), revision: revision.to_owned() })
}

/// A file at a revision that cannot be read.
#[derive(Debug)]
#[non_exhaustive]
pub enum GitError {
    /// The text is not the name of a revision.
    Revision(String),
    /// The program `git` cannot be started.
    Run(io::Error),
    /// Git does not know the revision or the file.
    Show {
        /// The file.
        file: PathBuf,
        /// The revision.
        revision: String,
        /// The first line of git's message.
        reason: String,
    },
    /// The file is not text.
    NotUtf8 {
        /// The file.
        file: PathBuf,
        /// The revision.
        revision: String,
    },
}

impl fmt::Display for GitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = |file: &Path| file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        match self {
            Self::Revision(text) => write!(f, "`git:{text}` names no revision; write it as git:main"),
            Self::Run(_) => f.write_str("git cannot be run"),
            Self::Show { file, revision, reason } => {
                write!(f, "git cannot show {} at {revision}: {reason}", name(file))
            }
            Self::NotUtf8 { file, revision } => write!(f, "{} at {revision} is not UTF-8", name(file)),
        }
    }
}

impl Error for GitError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Run(error) => Some(error),
            Self::Revision(_) | Self::Show { .. } | Self::NotUtf8 { .. } => None,
        }
    }
}
