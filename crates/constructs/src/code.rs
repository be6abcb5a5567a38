//! The code of a Lambda function.

/// The package of a Lambda function.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// Path of the zip file, relative to the folder of the template. `aws cloudformation package` uploads the file.
    pub path: String,
    /// SHA-256 of the zip file in hexadecimal. `None` while the file does not exist yet; then there is no new version either.
    pub sha256: Option<String>,
}
