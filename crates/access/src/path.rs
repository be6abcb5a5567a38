//! Paths: what a request's path means, and which object it stands for.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use settings::Content;

/// A decoded path that has one meaning for the gate, for CloudFront and for S3.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlainPath<'a>(Cow<'a, str>);

/// Why a path could mean one thing here and another at the origin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ambiguous;

/// Characters of a URL that CloudFront takes, see
/// [quotas](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html#limits-general).
const MAX_ADDRESS_CHARACTERS: usize = 8192;

/// Characters that are percent-encoded in a path: all but letters, digits, `/`, and what RFC 3986, section 3.3, allows in a segment. A `+`
/// is encoded as well, because S3 reads it as a space.
const ENCODED_IN_PATHS: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'/')
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b'!')
    .remove(b'$')
    .remove(b'&')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b',')
    .remove(b';')
    .remove(b'=')
    .remove(b':')
    .remove(b'@');

impl<'a> PlainPath<'a> {
    /// Decodes a path once, as S3 does, and refuses what somebody may read in another way: empty and dotted segments,
    /// encoded slashes and dots, backslashes, control characters, what is encoded twice, and a bare `+`, which S3 takes
    /// for a space.
    pub fn read(uri: &'a str) -> Result<Self, Ambiguous> {
        let decoded = decode(uri)?;
        let segments =
            decoded.strip_prefix('/').filter(|_| uri.len() <= MAX_ADDRESS_CHARACTERS).ok_or(Ambiguous)?;
        let (folders, file) =
            segments.rsplit_once('/').map_or((None, segments), |(folders, file)| (Some(folders), file));
        let dotted = |segment: &str| matches!(segment, "." | "..");
        let bad = |folder: &str| folder.is_empty() || dotted(folder);
        if dotted(file) || folders.is_some_and(|folders| folders.split('/').any(bad)) {
            return Err(Ambiguous);
        }
        Ok(Self(decoded))
    }

    /// The decoded path.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The object that answers the path; none when that has the path itself.
    pub fn object(&self, content: &Content) -> Option<PlainPath<'static>> {
        object(content, &self.0).map(|object| PlainPath(Cow::Owned(object)))
    }

    /// The path as a request carries it, when CloudFront takes an address of that length.
    pub fn outgoing(&self, query: &str) -> Option<String> {
        let uri = self.encode();
        let query = if query.is_empty() { 0 } else { "?".len() + query.len() };
        (uri.len() + query <= MAX_ADDRESS_CHARACTERS).then_some(uri)
    }

    /// The path as a request carries it.
    fn encode(&self) -> String {
        utf8_percent_encode(&self.0, ENCODED_IN_PATHS).to_string()
    }
}

/// The object that answers a path, decoded; none when that has the path itself.
pub fn object(content: &Content, path: &str) -> Option<String> {
    let (_, file) = path.rsplit_once('/')?;
    let has_extension = file.contains('.');
    if let Some(page) = &content.single_page {
        return (!has_extension).then(|| page.clone());
    }
    if file.is_empty() {
        return Some(format!("{path}{}", content.index_document));
    }
    (content.clean_urls && !has_extension).then(|| format!("{path}/{}", content.index_document))
}

/// Whether a path is another way to ask for an object: [`object`] of the path is the object.
pub(crate) fn is_spelling(content: &Content, path: &str, object: &str) -> bool {
    let has_extension = || path.rsplit_once('/').is_none_or(|(_, file)| file.contains('.'));
    if let Some(page) = &content.single_page {
        return page == object && path != object && !has_extension();
    }
    let Some(folder) = object.strip_suffix(content.index_document.as_str()) else { return false };
    let Some(clean) = folder.strip_suffix('/') else { return false };
    path == folder || (content.clean_urls && !clean.is_empty() && path == clean && !has_extension())
}

fn decode(uri: &str) -> Result<Cow<'_, str>, Ambiguous> {
    let decoded = if uri.contains('%') { Cow::Owned(unescape(uri)?) } else { Cow::Borrowed(uri) };
    let twice = |at: usize| {
        decoded.get(at + 1..at + 3).is_some_and(|two| two.bytes().all(|byte| byte.is_ascii_hexdigit()))
    };
    let escaped = matches!(decoded, Cow::Owned(_)) && decoded.match_indices('%').any(|(at, _)| twice(at));
    let strange = uri.bytes().any(|byte| matches!(byte, b'+' | b'\\' | b'?' | b'#'));
    // What could not be decoded on its way here was something else.
    let foreign = |letter: char| letter.is_control() || letter == char::REPLACEMENT_CHARACTER;
    if escaped || strange || decoded.chars().any(foreign) { Err(Ambiguous) } else { Ok(decoded) }
}

fn unescape(uri: &str) -> Result<String, Ambiguous> {
    let mut bytes = Vec::with_capacity(uri.len());
    let mut rest = uri.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'%' {
            bytes.push(byte);
            continue;
        }
        let mut digit = || rest.next().and_then(|digit| char::from(digit).to_digit(16));
        let (Some(high), Some(low)) = (digit(), digit()) else { return Err(Ambiguous) };
        let byte = u8::try_from(high * 16 + low).map_err(|_| Ambiguous)?;
        if matches!(byte, b'/' | b'.' | b'\\') {
            return Err(Ambiguous);
        }
        bytes.push(byte);
    }
    String::from_utf8(bytes).map_err(|_| Ambiguous)
}

#[cfg(test)]
mod tests {
    use settings::Content;

    use super::{Ambiguous, PlainPath, is_spelling};

    #[test]
    fn a_path_is_decoded_once() {
        for (uri, path) in [
            ("/", "/"),
            ("/a/b.html", "/a/b.html"),
            ("/a%20b", "/a b"),
            ("/%C3%A4", "/ä"),
            ("/c%2B%2B.html", "/c++.html"),
            ("/100%25.html", "/100%.html"),
            ("/a...b/", "/a...b/"),
            ("/C%23", "/C#"),
        ] {
            assert_eq!(PlainPath::read(uri).map(|plain| plain.0), Ok(path.into()), "{uri}");
        }
    }

    #[test]
    fn what_has_two_meanings_is_refused() {
        for uri in [
            "",
            "a",
            "//",
            "/a//b",
            "/a/../b",
            "/..",
            "/.",
            "/a/./b",
            "/%2e%2e/a",
            "/a%2fb",
            "/a%2Fb",
            "/a%5cb",
            "/a\\b",
            "/a%252fb",
            "/%2525",
            "/a%2541z",
            "/a%00",
            "/a%0a",
            "/a\u{7f}",
            "/a%",
            "/a%4",
            "/a%zz",
            "/%ff",
            "/a+b",
            "/a?b",
            "/a#b",
            "https://evil.example/",
            "/a\u{fffd}",
            "/a%EF%BF%BD",
        ] {
            assert_eq!(PlainPath::read(uri), Err(Ambiguous), "{uri:?}");
        }
        assert_eq!(PlainPath::read(&format!("/{}", "a".repeat(8192))), Err(Ambiguous));
        assert!(PlainPath::read(&format!("/{}", "a".repeat(8191))).is_ok());
    }

    #[test]
    fn a_folder_stands_for_its_index() {
        let object = |uri: &str, content: &Content| {
            PlainPath::read(uri)
                .expect(uri)
                .object(content)
                .map_or_else(|| uri.to_owned(), |object| object.encode())
        };
        let plain = Content::default();
        let clean = Content { clean_urls: true, ..Content::default() };
        let single = Content { single_page: Some("/app.html".to_owned()), ..Content::default() };
        for (uri, [by_index, by_clean, by_single]) in [
            ("/", ["/index.html", "/index.html", "/app.html"]),
            ("/docs/", ["/docs/index.html", "/docs/index.html", "/app.html"]),
            ("/docs", ["/docs", "/docs/index.html", "/app.html"]),
            ("/a%20b/", ["/a%20b/index.html", "/a%20b/index.html", "/app.html"]),
            ("/docs/a.css", ["/docs/a.css", "/docs/a.css", "/docs/a.css"]),
        ] {
            assert_eq!(object(uri, &plain), by_index);
            assert_eq!(object(uri, &clean), by_clean);
            assert_eq!(object(uri, &single), by_single);
        }
    }

    #[test]
    fn spellings_are_the_paths_that_lead_to_an_object() {
        let paths = [
            "/",
            "/index.html",
            "/docs",
            "/docs/",
            "/docs/index.html",
            "/docs/a",
            "/docs/a/",
            "/docs/a.b/",
            "/app.html",
            "/x.index.html",
        ];
        let contents = [
            Content::default(),
            Content { clean_urls: true, ..Content::default() },
            Content { single_page: Some("/app.html".to_owned()), ..Content::default() },
            Content { single_page: Some("/app".to_owned()), ..Content::default() },
        ];
        for content in &contents {
            for path in paths {
                let leads_to = PlainPath::read(path).expect(path).object(content);
                let leads_to = leads_to.as_ref().map(PlainPath::as_str);
                for object in paths.into_iter().chain(["/docs/a/index.html", "/docs/a.b/index.html", "/app"])
                {
                    let expected = leads_to == Some(object) && path != object;
                    assert_eq!(is_spelling(content, path, object), expected, "{path} {object} {content:?}");
                }
            }
        }
    }

    #[test]
    fn outgoing_address_is_no_longer_than_cloudfront_takes() {
        let path = |letters: usize| format!("/{}/", "a".repeat(letters));
        let outgoing = |path: &str, query: &str| {
            PlainPath::read(path)
                .expect("a path")
                .object(&Content::default())
                .expect("an index")
                .outgoing(query)
        };
        let most = 8192 - "//index.html".len();
        assert_eq!(outgoing(&path(most), "").map(|uri| uri.len()), Some(8192));
        assert_eq!(outgoing(&path(most + 1), ""), None);
        assert_eq!(outgoing(&path(most - 2), "q").map(|uri| uri.len()), Some(8190));
        assert_eq!(outgoing(&path(most - 1), "q"), None);
        assert_eq!(
            outgoing(&format!("/{}/", "ä".repeat(1500)), ""),
            None,
            "percent-encoded, 9,000 characters"
        );
    }
}
