//! [Compression](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/ServingCompressedFiles.html) with gzip.
//! CloudFront also compresses with Brotli and prefers it.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::GzEncoder;

/// Sizes of the objects that CloudFront compresses, in bytes.
const SIZES: std::ops::RangeInclusive<usize> = 1_000..=10_000_000;
/// Media types that CloudFront compresses, of those that a folder of web pages may contain.
const TYPES: [&str; 18] = [
    "application/javascript",
    "application/json",
    "application/pdf",
    "application/rss+xml",
    "application/vnd.ms-fontobject",
    "application/wasm",
    "application/xhtml+xml",
    "application/xml",
    "font/otf",
    "font/ttf",
    "image/svg+xml",
    "text/css",
    "text/csv",
    "text/html",
    "text/javascript",
    "text/plain",
    "text/tab-separated-values",
    "text/xml",
];

/// The compressed body, if CloudFront would compress it for a browser that sends this `Accept-Encoding`.
pub(super) fn compressed(accept: Option<&str>, content_type: &str, body: &[u8]) -> Option<Vec<u8>> {
    let takes_gzip = accept.is_some_and(|accept| {
        accept
            .split(',')
            .any(|coding| coding.split(';').next().map(str::trim) == Some("gzip") && !refuses(coding))
    });
    let media_type = content_type.split(';').next().unwrap_or_default().trim();
    if !takes_gzip || !SIZES.contains(&body.len()) || !TYPES.contains(&media_type) {
        return None;
    }
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(body).ok()?;
    encoder.finish().ok()
}

/// Reports whether the weight of a coding is zero.
fn refuses(coding: &str) -> bool {
    coding.split_once("q=").is_some_and(|(_, weight)| weight.trim().parse() == Ok(0.0))
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use flate2::read::GzDecoder;

    use super::compressed;

    #[test]
    fn compressed_body_is_the_same_after_decompression() {
        let body = "report ".repeat(200);
        let coded = compressed(Some("br, gzip;q=0.8"), "text/html; charset=utf-8", body.as_bytes());
        let coded = coded.expect("a compressed body");
        let mut text = String::new();
        GzDecoder::new(coded.as_slice()).read_to_string(&mut text).expect("gzip");
        assert_eq!(text, body);
    }

    #[test]
    fn smallest_body_is_compressed() {
        assert!(compressed(Some("gzip"), "text/html", &[b'a'; 1000]).is_some());
    }

    /// Makes a test for each body that is sent as it is.
    macro_rules! uncompressed_cases {
        ($($name:ident: $accept:expr, $content_type:literal, $bytes:literal,)*) => {$(
            #[test]
            fn $name() {
                assert!(compressed($accept, $content_type, &[b'a'; $bytes]).is_none());
            }
        )*};
    }

    uncompressed_cases! {
        small_body_is_not_compressed: Some("gzip"), "text/html", 999,
        picture_is_not_compressed: Some("gzip"), "image/png", 1000,
        browser_without_accept_encoding_gets_plain: None, "text/html", 1000,
        browser_with_empty_accept_encoding_gets_plain: Some(""), "text/html", 1000,
        browser_with_brotli_only_gets_plain: Some("br"), "text/html", 1000,
        browser_that_refuses_gzip_gets_plain: Some("gzip;q=0"), "text/html", 1000,
        browser_with_another_coding_gets_plain: Some("x-gzip-2"), "text/html", 1000,
    }
}
