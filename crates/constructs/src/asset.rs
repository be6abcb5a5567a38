//! Files and folders that a template refers to and `aws cloudformation package` uploads.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use cloudformation::{Value, intrinsic};

use crate::code::Code;
use crate::hash::sha256;

/// A file or folder and the SHA-256 of what is in it.
///
/// The hash is the same on every machine, in every folder and at every time for the same names and bytes: what has to
/// change with the content, such as a published version, takes it into its logical ID
/// ([`crate::Scope::versioned_resource`]).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asset {
    path: String,
    sha256: String,
}

impl Asset {
    /// Reads what is at `path`, which the template names in the same words: relative to where the template will lie.
    ///
    /// # Errors
    /// When it cannot be read, is neither file nor folder, or has a symbolic link or a name that is not UTF-8 in it.
    pub fn read(path: &str) -> io::Result<Self> {
        Self::read_from(Path::new(""), path)
    }

    /// The same, with a template that lies in another folder than this program runs in.
    pub fn read_from(folder: &Path, path: &str) -> io::Result<Self> {
        let place = folder.join(path);
        let mut files = BTreeMap::new();
        gather(&place, String::new(), &mut files)?;
        // Lengths keep `ab` + `c` apart from `a` + `bc`.
        let mut text = Vec::new();
        for (name, file) in &files {
            let content = fs::read(file)?;
            for part in [name.as_bytes(), &content] {
                text.extend((part.len() as u64).to_be_bytes());
                text.extend(part);
            }
        }
        Ok(Self { path: path.to_owned(), sha256: sha256(&text) })
    }

    /// As the template names it.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// For a property that takes a path until it is packaged, such as the code of a Lambda function.
    pub fn value<T>(&self) -> Value<T> {
        intrinsic::artifact(&self.path)
    }

    /// 64 hexadecimal digits.
    pub fn sha256(&self) -> &str {
        &self.sha256
    }
}

impl From<Asset> for Code {
    fn from(asset: Asset) -> Self {
        Self::new(asset.path).with_sha256(asset.sha256)
    }
}

/// Every file at or below a place, by its name from there with `/` between the parts.
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
        return refuse("neither a file nor a folder, and what a link leads to may differ elsewhere");
    }
    for entry in fs::read_dir(place)? {
        let entry = entry?;
        let Ok(own) = entry.file_name().into_string() else {
            return refuse("has a file whose name is not UTF-8");
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

    use super::Asset;

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

    fn hash(name: &str, files: &[(&str, &str)]) -> String {
        let folder = folder(name, files);
        let asset = Asset::read_from(&folder, "src").expect("readable");
        let value: Value<Json> = asset.value();
        assert_eq!(value.into_json(), "src");
        fs::remove_dir_all(folder).expect("removed");
        asset.sha256().to_owned()
    }

    #[test]
    fn the_hash_is_that_of_names_and_bytes() {
        let base = hash("a", &[("main.py", "1"), ("lib/x.py", "2")]);
        assert_eq!(base.len(), 64);
        assert_eq!(base, hash("b", &[("lib/x.py", "2"), ("main.py", "1")]));
        for other in [
            &[("main.py", "1"), ("lib/x.py", "3")][..],
            &[("main.py", "1"), ("lib/y.py", "2")],
            &[("main.py", "1")],
            &[("main.py", "12"), ("lib/x.py", "")],
        ] {
            assert_ne!(base, hash("c", other), "{other:?}");
        }
    }

    #[test]
    fn what_is_not_there_is_named() {
        let error = Asset::read("no/such/file").expect_err("missing");
        assert!(error.to_string().contains("no/such/file"), "{error}");
    }

    #[cfg(unix)]
    #[test]
    fn a_link_is_refused() {
        let folder = folder("link", &[("a", "1")]);
        std::os::unix::fs::symlink("a", folder.join("src/b")).expect("a link");
        let error = Asset::read_from(&folder, "src").expect_err("refused");
        assert!(error.to_string().contains("link"), "{error}");
        fs::remove_dir_all(folder).expect("removed");
    }
}
