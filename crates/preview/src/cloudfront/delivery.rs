//! The response for an object: revalidation, compression and ranges.

use std::time::{Duration, SystemTime};

use super::cache::Cache;
use super::compression::compressed;
use super::distribution::Behavior;
use super::event::Request;
use crate::origin::Found;

/// A complete response.
#[derive(Debug)]
pub(crate) struct Delivered {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

/// Makes the response for an object: RFC 9110, sections 13 and 14.
pub(crate) fn deliver(
    found: Found,
    request: &Request,
    uri: &str,
    behavior: &Behavior,
    cache: &Cache,
) -> Delivered {
    let Found { content_type, etag, modified, body } = found;
    let range = request.header("range").and_then(|range| Range::read(range, body.len()));
    let coded = match range {
        None if behavior.compresses => compressed(request.header("accept-encoding"), &content_type, &body),
        _ => None,
    };
    let x_cache = cache.x_cache(behavior, uri, coded.is_some(), &etag);
    let mut headers = Vec::new();
    let mut add = |name: &str, value: String| headers.push((name.to_owned(), value));
    add("X-Cache", x_cache.to_owned());
    add("Last-Modified", httpdate::fmt_http_date(modified));
    add("Accept-Ranges", "bytes".to_owned());
    if behavior.compresses {
        add("Vary", "Accept-Encoding".to_owned());
    }
    // A compressed body has other bytes, so its entity tag is weak.
    add("ETag", if coded.is_some() { format!("W/{etag}") } else { etag.clone() });
    if is_fresh(request, &etag, modified) {
        return Delivered { status: 304, headers, body: Vec::new() };
    }
    add("Content-Type", content_type);
    match (range, coded) {
        (Some(Range::Part { first, last }), _) => {
            add("Content-Range", format!("bytes {first}-{last}/{}", body.len()));
            Delivered { status: 206, headers, body: body[first..=last].to_vec() }
        }
        (Some(Range::Outside), _) => {
            add("Content-Range", format!("bytes */{}", body.len()));
            Delivered { status: 416, headers, body: Vec::new() }
        }
        (None, Some(coded)) => {
            add("Content-Encoding", "gzip".to_owned());
            Delivered { status: 200, headers, body: coded }
        }
        (None, None) => Delivered { status: 200, headers, body },
    }
}

/// Reports whether the copy of the browser is current.
fn is_fresh(request: &Request, etag: &str, modified: SystemTime) -> bool {
    if let Some(tags) = request.header("if-none-match") {
        return tags.split(',').map(str::trim).any(|tag| tag == "*" || tag.trim_start_matches("W/") == etag);
    }
    let since = request.header("if-modified-since").and_then(|date| httpdate::parse_http_date(date).ok());
    // Dates in headers have no fractions of a second.
    since.is_some_and(|since| modified < since + Duration::from_secs(1))
}

/// A range of bytes. A request for several ranges gets the whole object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Range {
    Part { first: usize, last: usize },
    Outside,
}

impl Range {
    fn read(header: &str, length: usize) -> Option<Self> {
        let (first, last) = header.strip_prefix("bytes=")?.split_once('-')?;
        let (first, last) = match (first.trim(), last.trim()) {
            ("", suffix) => (length.saturating_sub(suffix.parse().ok()?), length.checked_sub(1)?),
            (first, "") => (first.parse().ok()?, length.checked_sub(1)?),
            (first, last) => (first.parse().ok()?, last.parse::<usize>().ok()?.min(length.checked_sub(1)?)),
        };
        if first > last || first >= length {
            return Some(Self::Outside);
        }
        Some(Self::Part { first, last })
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime};

    use super::{Cache, Delivered, Range, deliver};
    use crate::cloudfront::{Distribution, Request};
    use crate::origin::Found;

    fn delivered(headers: &[(&str, &str)], cache: &Cache) -> Delivered {
        let headers = headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let request = Request { headers, ..Request::default() };
        let found = Found {
            content_type: "text/html".to_owned(),
            etag: "\"a\"".to_owned(),
            modified: SystemTime::UNIX_EPOCH + Duration::from_millis(784_111_777_500),
            body: vec![b'a'; 2000],
        };
        let distribution = Distribution::new(&infra::Site::parameterized());
        deliver(found, &request, "/a", distribution.behavior("/a"), cache)
    }

    fn header<'a>(delivered: &'a Delivered, name: &str) -> Option<&'a str> {
        delivered.headers.iter().find(|(other, _)| other == name).map(|(_, value)| value.as_str())
    }

    #[test]
    fn object_is_compressed_and_cached() {
        let cache = Cache::default();
        let first = delivered(&[("Accept-Encoding", "gzip")], &cache);
        assert_eq!((first.status, header(&first, "Content-Encoding")), (200, Some("gzip")));
        assert_eq!(
            (header(&first, "ETag"), header(&first, "Vary")),
            (Some("W/\"a\""), Some("Accept-Encoding"))
        );
        assert_eq!(header(&first, "X-Cache"), Some("Miss from cloudfront"));
        assert!(first.body.len() < 2000);
        let plain = delivered(&[], &cache);
        assert_eq!((header(&plain, "X-Cache"), plain.body.len()), (Some("Miss from cloudfront"), 2000));
        assert_eq!(header(&delivered(&[], &cache), "X-Cache"), Some("Hit from cloudfront"));
    }

    const MODIFIED: &str = "Sun, 06 Nov 1994 08:49:37 GMT";

    #[test]
    fn response_has_the_time_of_the_last_change() {
        assert_eq!(header(&delivered(&[], &Cache::default()), "Last-Modified"), Some(MODIFIED));
    }

    /// Makes a test for each conditional request.
    macro_rules! conditional_cases {
        ($($name:ident: $headers:expr => $status:literal,)*) => {$(
            #[test]
            fn $name() {
                assert_eq!(delivered(&$headers, &Cache::default()).status, $status);
            }
        )*};
    }

    conditional_cases! {
        known_tag_gets_304: [("If-None-Match", "\"b\", W/\"a\"")] => 304,
        any_tag_gets_304: [("If-None-Match", "*")] => 304,
        other_tag_gets_the_object: [("If-None-Match", "\"b\"")] => 200,
        current_date_gets_304: [("If-Modified-Since", MODIFIED)] => 304,
        older_date_gets_the_object: [("If-Modified-Since", "Sun, 06 Nov 1994 08:49:36 GMT")] => 200,
        malformed_date_gets_the_object: [("If-Modified-Since", "yesterday")] => 200,
        tag_wins_over_date: [("If-None-Match", "\"b\""), ("If-Modified-Since", MODIFIED)] => 200,
    }

    /// Makes a test for each value of `Range`, for an object of 100 bytes.
    macro_rules! range_cases {
        ($($name:ident: $range:literal => $read:expr,)*) => {$(
            #[test]
            fn $name() {
                assert_eq!(Range::read($range, 100), $read);
            }
        )*};
    }

    range_cases! {
        first_byte: "bytes=0-0" => Some(Range::Part { first: 0, last: 0 }),
        from_a_byte_to_the_end: "bytes=10-" => Some(Range::Part { first: 10, last: 99 }),
        last_bytes: "bytes=-10" => Some(Range::Part { first: 90, last: 99 }),
        end_after_the_object_is_cut: "bytes=90-1000" => Some(Range::Part { first: 90, last: 99 }),
        start_after_the_object_is_outside: "bytes=100-" => Some(Range::Outside),
        reversed_range_is_outside: "bytes=5-4" => Some(Range::Outside),
        several_ranges_are_ignored: "bytes=0-1,5-6" => None,
        other_unit_is_ignored: "lines=0-1" => None,
        malformed_range_is_ignored: "bytes=a-b" => None,
    }

    #[test]
    fn range_of_an_empty_object_is_ignored() {
        assert_eq!(Range::read("bytes=0-", 0), None);
    }

    #[test]
    fn range_is_answered_with_206_and_without_compression() {
        let part = delivered(&[("Range", "bytes=0-99"), ("Accept-Encoding", "gzip")], &Cache::default());
        assert_eq!((part.status, part.body.len()), (206, 100));
        assert_eq!(header(&part, "Content-Range"), Some("bytes 0-99/2000"));
    }

    #[test]
    fn range_outside_the_object_is_answered_with_416() {
        assert_eq!(delivered(&[("Range", "bytes=2000-")], &Cache::default()).status, 416);
    }
}
