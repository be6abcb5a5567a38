//! `cargo xtask links` fails if a document has a link to a file or a heading that does not exist.
//!
//! Links to other sites are not requested, so that the result depends on the repository only.

use std::collections::HashMap;
use std::fs;
use std::path::{Component, Path, PathBuf};

use crate::markdown::{Link, anchors, links};
use crate::system::{Failure, files, print};

/// Checks the links of all documents.
pub(crate) fn run() -> Result<(), Failure> {
    let mut texts = HashMap::new();
    for path in files(&["*.md"])? {
        let text = fs::read_to_string(&path)?;
        texts.insert(path, text);
    }
    let mut broken = Vec::new();
    let mut count = 0;
    for (path, text) in &texts {
        for link in links(text).iter().filter(|link| !link.is_external()) {
            count += 1;
            if let Err(fault) = check(path, text, link, &texts) {
                broken.push(format!("{}:{}: {}: {fault}", path.display(), link.line(text), link.target));
            }
        }
    }
    broken.sort();
    for line in &broken {
        print(line);
    }
    if !broken.is_empty() {
        return Err(format!("{} of {count} links are broken", broken.len()).into());
    }
    print(&format!("{count} links in {} documents lead to a file or a heading", texts.len()));
    Ok(())
}

fn check(from: &Path, text: &str, link: &Link, texts: &HashMap<PathBuf, String>) -> Result<(), String> {
    let (path, anchor) = link.parts();
    let target = resolve(from, path).ok_or("the path leaves the repository")?;
    if target != from && !target.exists() {
        return Err("there is no such file".to_owned());
    }
    if anchor.is_empty() {
        return Ok(());
    }
    let text = if target == from { Some(text) } else { texts.get(&target).map(String::as_str) };
    let text = text.ok_or("only documents have anchors")?;
    if anchors(text).iter().any(|known| known == anchor) {
        return Ok(());
    }
    Err("there is no such heading".to_owned())
}

/// The path in the repository to which a document's relative path leads. `None` if that is outside.
pub(crate) fn resolve(from: &Path, path: &str) -> Option<PathBuf> {
    if path.is_empty() {
        return Some(from.to_owned());
    }
    let mut resolved = from.parent().unwrap_or(Path::new("")).to_owned();
    for component in Path::new(path).components() {
        match component {
            Component::Normal(name) => resolved.push(name),
            Component::CurDir => {}
            Component::ParentDir => {
                if !resolved.pop() {
                    return None;
                }
            }
            Component::RootDir | Component::Prefix(_) => return None,
        }
    }
    Some(resolved)
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;
    use std::path::{Path, PathBuf};

    use super::{check, resolve};
    use crate::markdown::links;

    /// The fault of the only link of a text in a document of this crate.
    fn fault(text: &str) -> Result<(), String> {
        check(Path::new("here.md"), text, &links(text)[0], &HashMap::new())
    }

    #[test]
    fn file_that_does_not_exist_is_reported() {
        assert_eq!(fault("[a](missing.md)"), Err("there is no such file".to_owned()));
        assert_eq!(fault("[a](Cargo.toml)"), Ok(()));
    }

    #[test]
    fn heading_that_does_not_exist_is_reported() {
        assert_eq!(fault("# A b\n[a](#a-b)"), Ok(()));
        assert_eq!(fault("# A b\n[a](#a)"), Err("there is no such heading".to_owned()));
    }

    #[test]
    fn anchor_of_a_source_file_is_reported() {
        assert_eq!(fault("[a](Cargo.toml#L1)"), Err("only documents have anchors".to_owned()));
    }

    #[test]
    fn path_outside_the_repository_is_reported() {
        assert_eq!(fault("[a](../secret.md)"), Err("the path leaves the repository".to_owned()));
        assert_eq!(fault("[a](/etc/passwd)"), Err("the path leaves the repository".to_owned()));
    }

    #[test]
    fn path_is_relative_to_its_document() {
        let resolved = resolve(Path::new("docs/design/a.md"), "../../SECURITY.md");
        assert_eq!(resolved, Some(PathBuf::from("SECURITY.md")));
    }
}
