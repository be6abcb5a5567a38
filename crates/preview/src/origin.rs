//! A folder that stands for the bucket behind its REST endpoint: no index documents, and a missing key is a 404, since the
//! origin access may list.

use std::io::{self, ErrorKind};
use std::path::{Component, Path, PathBuf};
use std::time::SystemTime;

/// What the origin answers.
#[derive(Debug)]
pub(crate) enum Object {
    /// The object of a key.
    Found(Found),
    /// There is no such key.
    Missing,
    /// It is there and cannot be read.
    Unreadable(io::Error),
}

#[derive(Debug)]
pub(crate) struct Found {
    pub(crate) content_type: String,
    pub(crate) etag: String,
    pub(crate) modified: SystemTime,
    pub(crate) body: Vec<u8>,
}

/// Looks up the object of a path as CloudFront asks for it. Nothing outside the folder is an object.
pub(crate) fn get(folder: &Path, uri: &str) -> Object {
    let Some(path) = path(folder, uri) else { return Object::Missing };
    // A link may lead anywhere.
    match path.canonicalize() {
        Ok(real) if real.starts_with(folder) && real.is_file() => read(&real),
        Err(error) if error.kind() == ErrorKind::PermissionDenied => Object::Unreadable(error),
        Ok(_) | Err(_) => Object::Missing,
    }
}

fn path(folder: &Path, uri: &str) -> Option<PathBuf> {
    let key = decode(uri.strip_prefix('/')?)?;
    let plain = Path::new(&key).components().all(|part| matches!(part, Component::Normal(_)));
    let whole = !key.is_empty() && !key.ends_with('/') && !key.contains("//") && !key.contains('\0');
    (plain && whole).then(|| folder.join(key))
}

fn read(path: &Path) -> Object {
    let written = || std::fs::metadata(path).and_then(|metadata| metadata.modified());
    match std::fs::read(path) {
        Ok(body) => {
            let modified = written().unwrap_or(SystemTime::UNIX_EPOCH);
            let since = modified.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
            let etag = format!("\"{:x}-{:x}\"", since.as_nanos(), body.len());
            let content_type = mime_guess::from_path(path).first_raw().unwrap_or("binary/octet-stream");
            Object::Found(Found { content_type: content_type.to_owned(), etag, modified, body })
        }
        Err(error) => Object::Unreadable(error),
    }
}

/// Percent-decoding, once: RFC 3986, section 2.1.
fn decode(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'%' {
            bytes.push(byte);
            continue;
        }
        let mut digit = || rest.next().and_then(|digit| char::from(digit).to_digit(16));
        bytes.push(u8::try_from(digit()? * 16 + digit()?).ok()?);
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{Object, get};

    fn site() -> std::path::PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../../examples/site")
            .canonicalize()
            .expect("the demo site")
    }

    #[test]
    fn an_object_has_its_type() {
        for (uri, content_type) in [
            ("/index.html", "text/html"),
            ("/public/style.css", "text/css"),
            ("/public/logo.svg", "image/svg+xml"),
            ("/reports/summary.json", "application/json"),
            ("/%69ndex.html", "text/html"),
        ] {
            let Object::Found(found) = get(&site(), uri) else { panic!("{uri}") };
            assert_eq!(found.content_type, content_type);
            assert!(!found.body.is_empty());
        }
    }

    #[test]
    fn nothing_else_is_an_object() {
        for uri in [
            "",
            "/",
            "index.html",
            "/reports",
            "/reports/",
            "/missing.html",
            "/../site.yaml",
            "/%2e%2e/site.yaml",
            "/reports/../index.html",
            "//index.html",
            "/reports//summary.json",
            "/./index.html",
            "/index.html%00",
            "/%zz",
            "/%ff",
            "//etc/passwd",
            "/%2Fetc%2Fpasswd",
        ] {
            assert!(matches!(get(&site(), uri), Object::Missing), "{uri}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_link_out_of_the_folder_leads_nowhere() {
        let folder = std::env::temp_dir().join(format!("sitegate-preview-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a folder");
        let link = folder.join("link.html");
        let _ = std::fs::remove_file(&link);
        std::os::unix::fs::symlink(site().join("index.html"), &link).expect("a link");
        let real = folder.canonicalize().expect("a folder");
        let found = get(&real, "/link.html");
        std::fs::remove_dir_all(&folder).expect("cleared");
        assert!(matches!(found, Object::Missing));
    }
}
