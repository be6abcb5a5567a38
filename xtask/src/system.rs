//! What the commands share: errors, output and the files of the repository.

use std::error;
use std::path::PathBuf;
use std::process::Command;

pub(crate) type Failure = Box<dyn error::Error>;

pub(crate) fn print(line: &str) {
    println!("{line}");
}

/// The files of the repository whose path ends like this, from the root.
pub(crate) fn files_named(end: &str) -> Result<Vec<PathBuf>, Failure> {
    let pattern = format!("*{end}");
    let arguments =
        ["ls-files", "--cached", "--others", "--exclude-standard", "--deduplicate", "--", &pattern];
    let output = Command::new("git").args(arguments).output()?;
    if !output.status.success() {
        return Err("git does not list the files of the repository".into());
    }
    let text = String::from_utf8(output.stdout)?;
    // A file may be deleted and not yet staged.
    Ok(text.lines().map(PathBuf::from).filter(|path| path.is_file()).collect())
}
