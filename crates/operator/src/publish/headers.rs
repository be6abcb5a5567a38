//! The headers that an object is stored with. They follow from its name and its size.

/// The version of the rules in this file. If it is raised, the next publish compares the headers of every object.
pub(crate) const HEADERS_VERSION: u32 = 1;

/// `Cache-Control` of pages and of everything that can change under its name. The distribution sends the same value for objects
/// without the header. A browser may keep the object, but asks the gate before it shows it again.
const CHECKED: &str = "private, no-cache";

/// `Cache-Control` of an asset whose name contains a hash of its content. `private` keeps it out of caches that users share,
/// because the rules may protect it.
const IMMUTABLE: &str = "private, max-age=31536000, immutable";

/// The type of a file whose extension is unknown. S3 uses the same one.
const UNKNOWN_TYPE: &str = "binary/octet-stream";

/// The largest object that CloudFront compresses, see
/// [Serve compressed files](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/ServingCompressedFiles.html).
const MAX_COMPRESSED_BY_CLOUDFRONT: u64 = 10_000_000;

/// The digits of the shortest hash in a name.
const MIN_HASH_DIGITS: usize = 8;

/// The headers that an object is stored with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Headers {
    pub(crate) content_type: String,
    pub(crate) cache_control: &'static str,
    /// Whether the object is stored as gzip.
    pub(crate) gzip: bool,
}

impl Headers {
    /// The headers for a key and the size of its file.
    ///
    /// CloudFront compresses text of 1,000 to 10,000,000 bytes for each visitor that accepts it, with Brotli or gzip. A compressed
    /// object in the bucket would reach visitors that do not accept it, and only as gzip. So only larger text is stored
    /// compressed: CloudFront would send it as it is.
    pub(crate) fn new(key: &str, size: u64) -> Self {
        let mime = mime_guess::from_path(key).first_raw().unwrap_or(UNKNOWN_TYPE);
        let gzip = size > MAX_COMPRESSED_BY_CLOUDFRONT && is_compressible(mime);
        let content_type = if is_text(mime) { format!("{mime}; charset=utf-8") } else { mime.to_owned() };
        let cache_control = if is_asset(mime) && has_hash(key) { IMMUTABLE } else { CHECKED };
        Self { content_type, cache_control, gzip }
    }

    /// The value of `Content-Encoding`.
    pub(crate) fn content_encoding(&self) -> Option<&'static str> {
        if self.gzip { Some("gzip") } else { None }
    }
}

/// Whether the object of a key is an HTML page. Pages refer to other objects, so they change last.
pub(crate) fn is_page(key: &str) -> bool {
    mime_guess::from_path(key)
        .first_raw()
        .is_some_and(|mime| mime == "text/html" || mime == "application/xhtml+xml")
}

/// Whether the type needs a `charset`. JSON has none, and XML and SVG declare it themselves.
fn is_text(mime: &str) -> bool {
    mime.starts_with("text/") || mime == "application/javascript"
}

fn is_compressible(mime: &str) -> bool {
    const MORE: [&str; 4] =
        ["application/json", "application/xml", "application/wasm", "application/javascript"];
    mime.starts_with("text/") || mime.ends_with("+json") || mime.ends_with("+xml") || MORE.contains(&mime)
}

/// Whether objects of this type are parts of pages. Names of documents contain numbers that are not hashes.
fn is_asset(mime: &str) -> bool {
    const MORE: [&str; 4] = ["text/css", "text/javascript", "application/javascript", "application/wasm"];
    mime.starts_with("font/") || mime.starts_with("image/") || MORE.contains(&mime)
}

/// Whether the last part of the name before its extension is a hash, as in `app.3f9a1c2b.js` and `app-3f9a1c2b.js`. A date has
/// only digits, so it is not a hash.
fn has_hash(key: &str) -> bool {
    let name = key.rsplit('/').next().unwrap_or(key);
    let Some((stem, _)) = name.rsplit_once('.') else { return false };
    let Some((_, hash)) = stem.rsplit_once(['.', '-', '_']) else { return false };
    let is_hexadecimal = hash.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    let has_digit = hash.bytes().any(|byte| byte.is_ascii_digit());
    let has_letter = hash.bytes().any(|byte| byte.is_ascii_alphabetic());
    hash.len() >= MIN_HASH_DIGITS && is_hexadecimal && has_digit && has_letter
}

#[cfg(test)]
mod tests {
    use super::{CHECKED, Headers, IMMUTABLE, MAX_COMPRESSED_BY_CLOUDFRONT, is_page};

    /// Makes a test for each key, with the headers of a small file.
    macro_rules! header_cases {
        ($($name:ident: $key:literal => $content_type:literal, $cache_control:expr;)*) => {$(
            #[test]
            fn $name() {
                let headers = Headers::new($key, 100);
                assert_eq!((headers.content_type.as_str(), headers.cache_control), ($content_type, $cache_control));
                assert_eq!(headers.content_encoding(), None);
            }
        )*};
    }

    header_cases! {
        page_is_checked: "index.html" => "text/html; charset=utf-8", CHECKED;
        page_with_hash_is_checked: "a.3f9a1c2b.html" => "text/html; charset=utf-8", CHECKED;
        script_without_hash_is_checked: "app.js" => "text/javascript; charset=utf-8", CHECKED;
        script_with_hash_is_immutable: "static/app.3f9a1c2b.js" => "text/javascript; charset=utf-8", IMMUTABLE;
        style_with_hash_after_hyphen_is_immutable: "app-3f9a1c2b.css" => "text/css; charset=utf-8", IMMUTABLE;
        font_with_hash_is_immutable: "a.0123456789abcdef.woff2" => "font/woff2", IMMUTABLE;
        picture_with_date_is_checked: "chart-20261124.png" => "image/png", CHECKED;
        picture_with_word_is_checked: "a-deadbeef.png" => "image/png", CHECKED;
        picture_with_short_hash_is_checked: "a.3f9a1c2.png" => "image/png", CHECKED;
        hash_of_the_folder_does_not_count: "3f9a1c2b/app.js" => "text/javascript; charset=utf-8", CHECKED;
        document_with_hash_is_checked: "report.3f9a1c2b.pdf" => "application/pdf", CHECKED;
        data_has_no_charset: "a.json" => "application/json", CHECKED;
        picture_of_text_has_no_charset: "a.svg" => "image/svg+xml", CHECKED;
        unknown_extension_is_binary: "a.unknown" => "binary/octet-stream", CHECKED;
        name_without_extension_is_binary: "LICENSE" => "binary/octet-stream", CHECKED;
        extension_in_upper_case_is_known: "A.HTML" => "text/html; charset=utf-8", CHECKED;
    }

    #[test]
    fn only_text_that_cloudfront_does_not_compress_is_stored_as_gzip() {
        let gzip = |key: &str, size: u64| Headers::new(key, size).gzip;
        assert!(!gzip("a.csv", MAX_COMPRESSED_BY_CLOUDFRONT));
        assert!(gzip("a.csv", MAX_COMPRESSED_BY_CLOUDFRONT + 1));
        assert!(gzip("a.json", MAX_COMPRESSED_BY_CLOUDFRONT + 1));
        assert!(!gzip("a.mp4", MAX_COMPRESSED_BY_CLOUDFRONT + 1));
        assert_eq!(Headers::new("a.csv", u64::MAX).content_encoding(), Some("gzip"));
    }

    #[test]
    fn no_header_lets_shared_caches_keep_an_object() {
        assert!([CHECKED, IMMUTABLE].iter().all(|value| value.starts_with("private")));
    }

    #[test]
    fn pages_are_known_by_their_extension() {
        let pages = ["a.html", "a.htm", "a.xhtml", "a.js", "a"].map(is_page);
        assert_eq!(pages, [true, true, true, false, false]);
    }
}
