//! Files and folders that a deployment uploads.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use cloudformation::{Value, intrinsic};

use crate::artifact::Artifact;
use crate::code::Code;
use crate::hash::sha256;

/// A file or folder with the SHA-256 of its content.
///
/// The hash depends only on the names and bytes of the files, so it is the same on every machine. A resource that must change
/// with the content, such as a published version, has the hash in its logical ID ([`crate::Scope::versioned_resource`]).
///
/// ```
/// use constructs::Asset;
///
/// let code = Asset::read("src")?;
/// assert_eq!((code.path(), code.sha256().len()), ("src", 64));
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asset {
    path: String,
    source: PathBuf,
    sha256: String,
}

impl Asset {
    /// Reads a file or folder. The template contains the path as it is, so the path must be relative to the folder of the template.
    ///
    /// # Errors
    /// Returns an error if the content cannot be read, or contains a symbolic link or a name that is not UTF-8.
    pub fn read(path: &str) -> io::Result<Self> {
        Self::read_from(Path::new(""), path)
    }

    /// Reads a file or folder for a template in another folder than the current one.
    pub fn read_from(folder: &Path, path: &str) -> io::Result<Self> {
        let place = folder.join(path);
        let mut files = BTreeMap::new();
        gather(&place, String::new(), &mut files)?;
        // Without the lengths, `ab` and `c` would have the same hash as `a` and `bc`.
        let mut text = Vec::new();
        for (name, file) in &files {
            let content = fs::read(file)?;
            for part in [name.as_bytes(), &content] {
                text.extend((part.len() as u64).to_be_bytes());
                text.extend(part);
            }
        }
        Ok(Self { path: path.to_owned(), source: place, sha256: sha256(&text) })
    }

    /// The path in the template.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The path as the value of a property, such as the code of a Lambda function. The deployment uploads it and replaces the path.
    pub fn value<T>(&self) -> Value<T> {
        intrinsic::artifact(&self.path)
    }

    /// The SHA-256 of the content, as 64 hexadecimal digits.
    pub fn sha256(&self) -> &str {
        &self.sha256
    }
}

impl From<Asset> for Artifact {
    fn from(asset: Asset) -> Self {
        Self::new(asset.path, asset.source)
    }
}

impl From<Asset> for Code {
    fn from(asset: Asset) -> Self {
        Self::new(asset.path).with_sha256(asset.sha256)
    }
}

/// Collects the files at or below a path, by their relative names with `/` between the parts.
fn gather(place: &Path, name: String, files: &mut BTreeMap<String, PathBuf>) -> io::Result<()> {
    let refuse =
        |what: &str| Err(io::Error::new(io::ErrorKind::InvalidInput, format!("{}: {what}", place.display())));
    let kind = fs::symlink_metadata(place)
        .map_err(|error| io::Error::new(error.kind(), format!("{}: {error}", place.display())))?;
    if kind.is_file() {
        files.insert(name, place.to_owned());
        return Ok(());
    }
    if !kind.is_dir() {
        return refuse("is neither a file nor a folder; the target of a link may differ on other machines");
    }
    for entry in fs::read_dir(place)? {
        let entry = entry?;
        let Ok(own) = entry.file_name().into_string() else {
            return refuse("contains a file whose name is not UTF-8");
        };
        let name = if name.is_empty() { own } else { format!("{name}/{own}") };
        gather(&entry.path(), name, files)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::PathBuf;

    use cloudformation::{Json, Property, Value};

    use super::{Artifact, Asset};

    #[test]
    fn hash_does_not_depend_on_the_order_of_files() {
        let base = hash("base", &BASE);
        assert_eq!(base.len(), 64);
        assert_eq!(base, hash("order", &[("lib/x.py", "2"), ("main.py", "1")]));
    }

    macro_rules! other_hashes {
        ($($test:ident: $files:expr;)*) => {$(
            #[test]
            fn $test() {
                let name = stringify!($test);
                assert_ne!(hash(&format!("{name}-base"), &BASE), hash(name, &$files));
            }
        )*};
    }

    other_hashes! {
        hash_depends_on_the_bytes_of_files: [("main.py", "1"), ("lib/x.py", "3")];
        hash_depends_on_the_names_of_files: [("main.py", "1"), ("lib/y.py", "2")];
        hash_depends_on_every_file: [("main.py", "1")];
        hash_depends_on_the_boundary_between_files: [("main.py", "12"), ("lib/x.py", "")];
    }

    const BASE: [(&str, &str); 2] = [("main.py", "1"), ("lib/x.py", "2")];

    #[test]
    fn error_names_the_missing_file() {
        let error = Asset::read("no/such/file").expect_err("missing");
        assert!(error.to_string().contains("no/such/file"), "{error}");
    }

    #[cfg(unix)]
    #[test]
    fn symbolic_link_is_refused() {
        let folder = folder("link", &[("a", "1")]);
        std::os::unix::fs::symlink("a", folder.join("src/b")).expect("a link");
        let error = Asset::read_from(&folder, "src").expect_err("refused");
        assert!(error.to_string().contains("link"), "{error}");
        fs::remove_dir_all(folder).expect("removed");
    }

    fn hash(name: &str, files: &[(&str, &str)]) -> String {
        let folder = folder(name, files);
        let asset = Asset::read_from(&folder, "src").expect("readable");
        let value: Value<Json> = asset.value();
        assert_eq!(value.into_json(), "src");
        assert_eq!(Artifact::from(asset.clone()).source(), folder.join("src"));
        fs::remove_dir_all(folder).expect("removed");
        asset.sha256().to_owned()
    }

    fn folder(name: &str, files: &[(&str, &str)]) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("sitegate-asset-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        for (file, text) in files {
            let path = folder.join("src").join(file);
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            fs::write(path, text).expect("a file");
        }
        folder
    }
}
