//! The documents in the folder of a synthesised app: `manifest.json` lists the stacks, `assets.json` lists the files to upload.
//!
//! ```
//! use app::manifest::{Assets, MANIFEST_FILE, Manifest};
//!
//! assert_eq!(MANIFEST_FILE, "manifest.json");
//! let manifest = Manifest::read(r#"{"version": 1, "stacks": []}"#)?;
//! assert!(manifest.stacks.is_empty());
//! let assets = Assets::read(r#"{"version": 1, "assets": []}"#)?;
//! assert!(assets.assets.is_empty());
//! # Ok::<(), app::manifest::ManifestError>(())
//! ```

mod assets;
mod error;
mod file_path;
mod stacks;
mod version;

pub use assets::{ASSETS_FILE, AssetEntry, Assets};
pub use error::ManifestError;
pub use file_path::FilePath;
pub use stacks::{MANIFEST_FILE, Manifest, StackEntry, StackKey};
