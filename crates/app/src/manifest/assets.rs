//! `assets.json`: the files that a deployment uploads before the stacks.

use cloudformation::pretty;
use serde::{Deserialize, Serialize};

use super::error::ManifestError;
use super::file_path::FilePath;
use super::version::Version;

/// The name of the document in the folder of a synthesised app.
pub const ASSETS_FILE: &str = "assets.json";

/// The files that a deployment uploads before the stacks.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Assets {
    version: Version,
    /// The files, sorted by path.
    pub assets: Vec<AssetEntry>,
}

/// A file that a deployment uploads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AssetEntry {
    /// The path of the file. Templates refer to the file by this path.
    pub path: FilePath,
    /// The SHA-256 of the file, as 64 hexadecimal digits.
    pub sha256: String,
    /// The key of the object in the bucket for assets. It contains the hash, so an object never changes.
    pub key: String,
}

impl AssetEntry {
    /// An entry of a file whose hash is known.
    pub fn new(path: FilePath, sha256: impl Into<String>, key: impl Into<String>) -> Self {
        Self { path, sha256: sha256.into(), key: key.into() }
    }
}

impl Assets {
    /// The list of some files.
    pub fn new(assets: Vec<AssetEntry>) -> Self {
        Self { version: Version, assets }
    }

    /// Reads the document.
    pub fn read(text: &str) -> Result<Self, ManifestError> {
        serde_json::from_str(text).map_err(ManifestError::Json)
    }

    /// The text of the document.
    pub fn text(&self) -> String {
        pretty(self)
    }
}
