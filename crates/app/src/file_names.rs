//! The names of the files that synth writes next to its documents.

use std::io;

use crate::manifest::FilePath;

const TEMPLATE_SUFFIX: &str = ".template.json";

/// The folder of assets, below that of the app.
const ASSETS_FOLDER: &str = "assets";

/// The number of hexadecimal digits of a SHA-256.
const SHA256_DIGITS: usize = 64;

/// The name of the file of a stack's template.
pub(crate) fn template_name(name: &str, region: &str) -> String {
    format!("{name}.{region}{TEMPLATE_SUFFIX}")
}

/// The path of an asset. The extension is that of the file on disk.
pub(crate) fn asset_path(sha256: &str, extension: Option<&str>) -> io::Result<FilePath> {
    let suffix = extension.map(|extension| format!(".{extension}")).unwrap_or_default();
    FilePath::new(format!("{ASSETS_FOLDER}/{sha256}{suffix}"))
        .ok_or_else(|| io::Error::other("the extension of the file is not part of a path"))
}

/// Whether a file is named like a template, directly in the folder of the app.
pub(crate) fn is_template(path: &FilePath) -> bool {
    !path.as_str().contains('/') && path.as_str().ends_with(TEMPLATE_SUFFIX)
}

/// Whether a file is named like an asset: by its hash, in the folder of assets.
pub(crate) fn is_asset(path: &FilePath) -> bool {
    let Some((ASSETS_FOLDER, name)) = path.as_str().split_once('/') else { return false };
    let hash = name.split('.').next().unwrap_or_default();
    hash.len() == SHA256_DIGITS && !name.contains('/') && hash.bytes().all(|byte| byte.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::{asset_path, is_asset, is_template, template_name};
    use crate::manifest::FilePath;

    #[test]
    fn name_of_a_template_is_recognised() {
        let path = FilePath::new(template_name("orders", "us-east-1")).expect("a path");
        assert!(is_template(&path) && !is_asset(&path));
    }

    #[test]
    fn path_of_an_asset_is_recognised() {
        let hash = constructs::hash::sha256(b"x");
        for extension in [Some("zip"), Some("json"), None] {
            let path = asset_path(&hash, extension).expect("a path");
            assert!(is_asset(&path) && !is_template(&path), "{path}");
        }
    }
}
