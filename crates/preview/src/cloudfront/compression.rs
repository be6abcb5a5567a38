//! [Compression](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/ServingCompressedFiles.html), by gzip
//! alone: CloudFront knows Brotli too and prefers it.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::GzEncoder;

/// Bytes of objects that CloudFront compresses.
const SIZES: std::ops::RangeInclusive<usize> = 1_000..=10_000_000;
/// Their media types, as far as a folder of web pages has them.
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

/// The compressed body, for a browser that takes it.
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

/// A weight of zero.
fn refuses(coding: &str) -> bool {
    coding.split_once("q=").is_some_and(|(_, weight)| weight.trim().parse() == Ok(0.0))
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use flate2::read::GzDecoder;

    use super::compressed;

    #[test]
    fn what_cloudfront_compresses_comes_out_as_it_was() {
        let body = "report ".repeat(200);
        let coded =
            compressed(Some("br, gzip;q=0.8"), "text/html; charset=utf-8", body.as_bytes()).expect("coded");
        let mut text = String::new();
        GzDecoder::new(coded.as_slice()).read_to_string(&mut text).expect("gzip");
        assert_eq!(text, body);
    }

    #[test]
    fn the_rest_stays_as_it_is() {
        let body = vec![b'a'; 1000];
        assert!(compressed(Some("gzip"), "text/html", &body).is_some());
        assert!(compressed(Some("gzip"), "text/html", &body[1..]).is_none(), "too small");
        assert!(compressed(Some("gzip"), "image/png", &body).is_none(), "dense by itself");
        for accept in [None, Some(""), Some("br"), Some("gzip;q=0"), Some("x-gzip-2")] {
            assert!(compressed(accept, "text/html", &body).is_none(), "{accept:?}");
        }
    }
}
