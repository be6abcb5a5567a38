//! Paths of files in the folder of a synthesised app.

use std::fmt;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

/// The path of a file in the folder of a synthesised app, with `/` between its parts. It cannot lead out of the folder.
///
/// ```
/// use std::path::Path;
///
/// use app::manifest::FilePath;
///
/// let path = FilePath::new("assets/1f.zip").expect("a path below the folder");
/// assert_eq!(path.below(Path::new("target")), Path::new("target/assets/1f.zip"));
/// assert!(FilePath::new("../secret").is_none());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct FilePath(String);

impl FilePath {
    /// A path. Returns `None` if the path is absolute or has an empty part, `.` or `..`.
    pub fn new(path: impl Into<String>) -> Option<Self> {
        let path = path.into();
        let is_name = |part: &str| !matches!(part, "" | "." | "..") && !part.contains(['\\', ':', '\0']);
        path.split('/').all(is_name).then_some(Self(path))
    }

    /// The path relative to the folder.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The path of the file when the app is in a folder.
    pub fn below(&self, folder: &Path) -> PathBuf {
        folder.join(&self.0)
    }
}

impl fmt::Display for FilePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<FilePath> for String {
    fn from(path: FilePath) -> Self {
        path.0
    }
}

impl TryFrom<String> for FilePath {
    type Error = String;

    fn try_from(path: String) -> Result<Self, String> {
        Self::new(path.as_str())
            .ok_or_else(|| format!("`{path}` is not the path of a file in the folder of the manifest"))
    }
}

#[cfg(test)]
mod tests {
    use super::FilePath;

    macro_rules! refused {
        ($($test:ident: $path:literal;)*) => {$(
            #[test]
            fn $test() {
                assert_eq!(FilePath::new($path), None);
            }
        )*};
    }

    refused! {
        empty_path_is_refused: "";
        absolute_path_is_refused: "/etc/passwd";
        path_to_the_parent_is_refused: "assets/../../x";
        path_to_the_folder_itself_is_refused: "./x";
        path_with_a_backslash_is_refused: "..\\x";
        path_with_a_drive_is_refused: "c:x";
    }
}
