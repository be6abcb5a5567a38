//! From an object to what the browser gets: revalidation, compression, ranges, and the policy's headers.

use std::time::{Duration, SystemTime};

use super::cache::Cache;
use super::compression::compressed;
use super::distribution::Behavior;
use super::event::Request;
use crate::origin::Found;

/// A whole response.
#[derive(Debug)]
pub(crate) struct Delivered {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

/// Delivers an object: RFC 9110, sections 13 and 14.
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
    let x_cache = cache.verdict(behavior, uri, coded.is_some(), &etag);
    let mut headers = Vec::new();
    let mut add = |name: &str, value: String| headers.push((name.to_owned(), value));
    add("X-Cache", x_cache.to_owned());
    add("Last-Modified", httpdate::fmt_http_date(modified));
    add("Accept-Ranges", "bytes".to_owned());
    if behavior.compresses {
        add("Vary", "Accept-Encoding".to_owned());
    }
    // What is coded otherwise is no longer the same to the byte.
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

/// Whether the browser has it as it is.
fn is_fresh(request: &Request, etag: &str, modified: SystemTime) -> bool {
    if let Some(tags) = request.header("if-none-match") {
        return tags.split(',').map(str::trim).any(|tag| tag == "*" || tag.trim_start_matches("W/") == etag);
    }
    let since = request.header("if-modified-since").and_then(|date| httpdate::parse_http_date(date).ok());
    // Dates have no fractions of a second.
    since.is_some_and(|since| modified < since + Duration::from_secs(1))
}

/// One range of bytes; several at once are as none.
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
        Some(if first <= last && first < length { Self::Part { first, last } } else { Self::Outside })
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime};

    use super::{Cache, Delivered, Range, deliver};
    use crate::cloudfront::{Distribution, Request};
    use crate::origin::Found;

    fn asked(headers: &[(&str, &str)], cache: &Cache) -> Delivered {
        let headers = headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let request = Request { headers, ..Request::default() };
        let found = Found {
            content_type: "text/html".to_owned(),
            etag: "\"a\"".to_owned(),
            modified: SystemTime::UNIX_EPOCH + Duration::from_millis(784_111_777_500),
            body: vec![b'a'; 2000],
        };
        let distribution = Distribution::of(&infra::Site::open());
        deliver(found, &request, "/a", distribution.behavior("/a"), cache)
    }

    fn header<'a>(delivered: &'a Delivered, name: &str) -> Option<&'a str> {
        delivered.headers.iter().find(|(one, _)| one == name).map(|(_, value)| value.as_str())
    }

    #[test]
    fn an_object_is_compressed_and_kept() {
        let cache = Cache::default();
        let first = asked(&[("Accept-Encoding", "gzip")], &cache);
        assert_eq!((first.status, header(&first, "Content-Encoding")), (200, Some("gzip")));
        assert_eq!(
            (header(&first, "ETag"), header(&first, "Vary")),
            (Some("W/\"a\""), Some("Accept-Encoding"))
        );
        assert_eq!(header(&first, "X-Cache"), Some("Miss from cloudfront"));
        assert!(first.body.len() < 2000);
        let plain = asked(&[], &cache);
        assert_eq!((header(&plain, "X-Cache"), plain.body.len()), (Some("Miss from cloudfront"), 2000));
        assert_eq!(header(&asked(&[], &cache), "X-Cache"), Some("Hit from cloudfront"));
    }

    #[test]
    fn what_the_browser_has_is_not_sent_again() {
        let modified = "Sun, 06 Nov 1994 08:49:37 GMT";
        assert_eq!(header(&asked(&[], &Cache::default()), "Last-Modified"), Some(modified));
        for (name, value, status) in [
            ("If-None-Match", "\"b\", W/\"a\"", 304),
            ("If-None-Match", "*", 304),
            ("If-None-Match", "\"b\"", 200),
            ("If-Modified-Since", modified, 304),
            ("If-Modified-Since", "Sun, 06 Nov 1994 08:49:36 GMT", 200),
            ("If-Modified-Since", "yesterday", 200),
        ] {
            assert_eq!(asked(&[(name, value)], &Cache::default()).status, status, "{name}: {value}");
        }
        let both = [("If-None-Match", "\"b\""), ("If-Modified-Since", modified)];
        assert_eq!(asked(&both, &Cache::default()).status, 200, "the tag goes first");
    }

    #[test]
    fn a_part_is_a_part() {
        for (range, read) in [
            ("bytes=0-0", Some(Range::Part { first: 0, last: 0 })),
            ("bytes=10-", Some(Range::Part { first: 10, last: 99 })),
            ("bytes=-10", Some(Range::Part { first: 90, last: 99 })),
            ("bytes=90-1000", Some(Range::Part { first: 90, last: 99 })),
            ("bytes=100-", Some(Range::Outside)),
            ("bytes=5-4", Some(Range::Outside)),
            ("bytes=0-1,5-6", None),
            ("lines=0-1", None),
            ("bytes=a-b", None),
        ] {
            assert_eq!(Range::read(range, 100), read, "{range}");
        }
        assert_eq!(Range::read("bytes=0-", 0), None);
        let part = asked(&[("Range", "bytes=0-99"), ("Accept-Encoding", "gzip")], &Cache::default());
        assert_eq!((part.status, part.body.len()), (206, 100));
        assert_eq!(header(&part, "Content-Range"), Some("bytes 0-99/2000"));
        assert_eq!(asked(&[("Range", "bytes=2000-")], &Cache::default()).status, 416);
    }
}
