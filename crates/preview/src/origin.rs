//! The stand-in for the bucket: a folder, as S3's REST endpoint would answer. There are no index documents, and a missing
//! key is a 404, because CloudFront may list the bucket.

use std::io::{self, ErrorKind};
use std::path::{Component, Path, PathBuf};
use std::time::SystemTime;

use percent_encoding::percent_decode_str;

/// The answer of the origin.
#[derive(Debug)]
pub(crate) enum Object {
    /// The object exists.
    Found(Found),
    /// There is no object with this key.
    Missing,
    /// The file exists but cannot be read.
    Unreadable(io::Error),
}

/// An object.
#[derive(Debug)]
pub(crate) struct Found {
    pub(crate) content_type: String,
    pub(crate) etag: String,
    pub(crate) modified: SystemTime,
    pub(crate) body: Vec<u8>,
}

/// Looks up the object of a path as CloudFront requests it. Files outside the folder are not objects.
pub(crate) fn get(folder: &Path, uri: &str) -> Object {
    let Some(path) = path(folder, uri) else { return Object::Missing };
    // A symbolic link may lead out of the folder.
    match path.canonicalize() {
        Ok(real) if real.starts_with(folder) && real.is_file() => read(&real),
        Err(error) if error.kind() == ErrorKind::PermissionDenied => Object::Unreadable(error),
        Ok(_) | Err(_) => Object::Missing,
    }
}

/// The file of a path, decoded once: RFC 3986, section 2.1.
fn path(folder: &Path, uri: &str) -> Option<PathBuf> {
    let key = percent_decode_str(uri.strip_prefix('/')?).decode_utf8().ok()?;
    let is_key = !key.is_empty() && !key.ends_with('/') && !key.contains("//") && !key.contains('\0');
    if !is_key || !Path::new(&*key).components().all(|part| matches!(part, Component::Normal(_))) {
        return None;
    }
    Some(folder.join(&*key))
}

fn read(path: &Path) -> Object {
    let body = match std::fs::read(path) {
        Ok(body) => body,
        Err(error) => return Object::Unreadable(error),
    };
    let modified = std::fs::metadata(path).and_then(|metadata| metadata.modified());
    let modified = modified.unwrap_or(SystemTime::UNIX_EPOCH);
    let since = modified.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    let etag = format!("\"{:x}-{:x}\"", since.as_nanos(), body.len());
    let content_type = mime_guess::from_path(path).first_raw().unwrap_or("binary/octet-stream");
    Object::Found(Found { content_type: content_type.to_owned(), etag, modified, body })
}

#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};

    use super::{Object, get};

    fn site() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../../examples/site")
            .canonicalize()
            .expect("the demo site")
    }

    /// Makes a test for each path of an object, with the type of its content.
    macro_rules! object_cases {
        ($($name:ident: $uri:literal => $content_type:literal,)*) => {$(
            #[test]
            fn $name() {
                let Object::Found(found) = get(&site(), $uri) else { panic!("no object") };
                assert_eq!(found.content_type, $content_type);
                assert!(!found.body.is_empty());
            }
        )*};
    }

    object_cases! {
        page_is_html: "/index.html" => "text/html",
        style_sheet_is_css: "/public/style.css" => "text/css",
        picture_is_svg: "/public/logo.svg" => "image/svg+xml",
        data_is_json: "/reports/summary.json" => "application/json",
        escaped_path_is_decoded: "/%69ndex.html" => "text/html",
    }

    /// Makes a test for each path that is not an object.
    macro_rules! missing_cases {
        ($($name:ident: $uri:literal,)*) => {$(
            #[test]
            fn $name() {
                assert!(matches!(get(&site(), $uri), Object::Missing));
            }
        )*};
    }

    missing_cases! {
        empty_path_is_missing: "",
        root_is_missing: "/",
        path_without_slash_is_missing: "index.html",
        folder_is_missing: "/reports",
        folder_with_slash_is_missing: "/reports/",
        unknown_key_is_missing: "/missing.html",
        parent_folder_is_missing: "/../site.yaml",
        escaped_parent_folder_is_missing: "/%2e%2e/site.yaml",
        path_through_parent_folder_is_missing: "/reports/../index.html",
        leading_double_slash_is_missing: "//index.html",
        inner_double_slash_is_missing: "/reports//summary.json",
        current_folder_is_missing: "/./index.html",
        null_byte_is_missing: "/index.html%00",
        malformed_escape_is_missing: "/%zz",
        invalid_utf_8_is_missing: "/%ff",
        absolute_path_is_missing: "//etc/passwd",
        escaped_absolute_path_is_missing: "/%2Fetc%2Fpasswd",
    }

    #[cfg(unix)]
    #[test]
    fn link_out_of_the_folder_is_missing() {
        let folder = tempfile::tempdir().expect("a folder");
        let real = folder.path().canonicalize().expect("a folder");
        std::os::unix::fs::symlink(site().join("index.html"), real.join("link.html")).expect("a link");
        assert!(matches!(get(&real, "/link.html"), Object::Missing));
    }
}
