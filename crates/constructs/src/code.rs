//! The code of a Lambda function.

/// The package of a Lambda function.
///
/// ```
/// use constructs::{Code, hash::sha256};
///
/// let code = Code::new("target/function.zip").with_sha256(sha256(b"the bytes of the zip file"));
/// assert_eq!(code.path, "target/function.zip");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Code {
    /// The path of the zip file, relative to the folder of the template. The deployment uploads the file.
    pub path: String,
    /// The SHA-256 of the zip file in hexadecimal. It is part of the logical ID of a published version.
    pub sha256: Option<String>,
}

impl Code {
    /// A zip file whose content is unknown, for example because it is not built yet. A change of the file does not publish a
    /// new version.
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into(), sha256: None }
    }

    /// The same zip file with the SHA-256 of its content, in hexadecimal.
    pub fn with_sha256(self, sha256: impl Into<String>) -> Self {
        Self { sha256: Some(sha256.into()), ..self }
    }
}
