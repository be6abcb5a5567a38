//! What the path of a request means, and which object answers it.

use std::borrow::Cow;
use std::fmt;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use settings::Content;

/// A decoded path that means the same to the gate, to CloudFront and to S3.
///
/// ```
/// use access::{Ambiguous, PlainPath};
///
/// assert_eq!(PlainPath::read("/a%20b").map(|path| path.as_str().to_owned()), Ok("/a b".to_owned()));
/// assert_eq!(PlainPath::read("/public/..%2fsecret"), Err(Ambiguous));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlainPath<'a>(Cow<'a, str>);

/// The error for a path that could mean different things to the gate and to the origin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ambiguous;

impl fmt::Display for Ambiguous {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the path has more than one meaning")
    }
}

impl std::error::Error for Ambiguous {}

/// The longest URL that CloudFront accepts, see
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
    /// Decodes a path once, as S3 does.
    ///
    /// Refuses paths that other software may interpret in another way: empty segments, `.` and `..`, encoded slashes and dots,
    /// backslashes, control characters, double encoding, and a literal `+`, which S3 reads as a space.
    pub fn read(uri: &'a str) -> Result<Self, Ambiguous> {
        let decoded = decode(uri)?;
        let segments = decoded.strip_prefix('/').ok_or(Ambiguous)?;
        let (folders, file) = match segments.rsplit_once('/') {
            Some((folders, file)) => (Some(folders), file),
            None => (None, segments),
        };
        let has_ambiguous_folder = folders
            .is_some_and(|folders| folders.split('/').any(|folder| folder.is_empty() || is_dotted(folder)));
        if uri.len() > MAX_ADDRESS_CHARACTERS || is_dotted(file) || has_ambiguous_folder {
            return Err(Ambiguous);
        }
        Ok(Self(decoded))
    }

    /// Returns the decoded path.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the object that answers the path, or `None` if the object has the same path.
    pub fn object(&self, content: &Content) -> Option<PlainPath<'static>> {
        object(content, &self.0).map(|object| PlainPath(Cow::Owned(object)))
    }

    /// Returns the path as a request contains it, unless the address is longer than CloudFront accepts.
    pub fn outgoing(&self, query: &str) -> Option<String> {
        let uri = self.encode();
        let query_length = if query.is_empty() { 0 } else { "?".len() + query.len() };
        if uri.len() + query_length > MAX_ADDRESS_CHARACTERS { None } else { Some(uri) }
    }

    /// Returns the path as a request contains it.
    fn encode(&self) -> String {
        encode(&self.0)
    }
}

/// Returns the object that answers a decoded path, or `None` if the object has the same path.
pub fn object(content: &Content, path: &str) -> Option<String> {
    let (_, file) = path.rsplit_once('/')?;
    let has_extension = file.contains('.');
    if let Some(page) = &content.single_page {
        return if has_extension { None } else { Some(page.clone()) };
    }
    if file.is_empty() {
        return Some(format!("{path}{}", content.index_document));
    }
    if content.clean_urls && !has_extension {
        return Some(format!("{path}/{}", content.index_document));
    }
    None
}

/// Returns an object that the path of a rule is about. For a folder with everything below it, this is an object in the folder that no
/// rule names.
///
/// ```
/// use access::guarded_object;
/// use settings::Content;
///
/// assert_eq!(guarded_object(&Content::default(), "/docs/"), "/docs/index.html");
/// assert!(guarded_object(&Content::default(), "/docs/*").starts_with("/docs/"));
/// ```
pub fn guarded_object(content: &Content, rule_path: &str) -> String {
    // The path of a rule has a star only at its end, so no rule names this object.
    match rule_path.strip_suffix("/*") {
        Some(folder) => format!("{folder}/*.html"),
        None => object(content, rule_path).unwrap_or_else(|| rule_path.to_owned()),
    }
}

/// The paths that lead to an object, in addition to its own path.
///
/// ```
/// use access::{Spellings, spellings};
/// use settings::Content;
///
/// let content = Content { clean_urls: true, ..Content::default() };
/// let expected = Spellings::Paths(vec!["/docs/".to_owned(), "/docs".to_owned()]);
/// assert_eq!(spellings(&content, "/docs/index.html"), expected);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Spellings {
    /// These decoded paths.
    Paths(Vec<String>),
    /// Every path without a file extension, because the object is the page of a single-page application.
    EveryPathWithoutExtension,
}

/// Returns the paths that lead to an object: the inverse of [`object`].
pub fn spellings(content: &Content, object: &str) -> Spellings {
    if content.single_page.as_deref() == Some(object) {
        return Spellings::EveryPathWithoutExtension;
    }
    let folder = object.strip_suffix(content.index_document.as_str()).unwrap_or_default();
    let clean = folder.strip_suffix('/').unwrap_or_default();
    let mut paths = vec![folder.to_owned(), clean.to_owned()];
    paths.retain(|path| is_spelling(content, path, object));
    Spellings::Paths(paths)
}

/// Returns a decoded path as a link and a request contain it.
///
/// ```
/// assert_eq!(access::encode("/a b/c++.html"), "/a%20b/c%2B%2B.html");
/// ```
pub fn encode(path: &str) -> String {
    utf8_percent_encode(path, ENCODED_IN_PATHS).to_string()
}

/// Returns whether a path is another spelling of an object, so that [`object`] returns the object for the path.
pub(crate) fn is_spelling(content: &Content, path: &str, object: &str) -> bool {
    if let Some(page) = &content.single_page {
        return page == object && path != object && !has_extension(path);
    }
    let Some(folder) = object.strip_suffix(content.index_document.as_str()) else { return false };
    let Some(clean) = folder.strip_suffix('/') else { return false };
    path == folder || (content.clean_urls && !clean.is_empty() && path == clean && !has_extension(path))
}

fn decode(uri: &str) -> Result<Cow<'_, str>, Ambiguous> {
    let decoded = if uri.contains('%') { Cow::Owned(unescape(uri)?) } else { Cow::Borrowed(uri) };
    let is_still_encoded = matches!(decoded, Cow::Owned(_)) && has_escape(&decoded);
    let has_ambiguous_byte = uri.bytes().any(|byte| matches!(byte, b'+' | b'\\' | b'?' | b'#'));
    // A replacement character stands for bytes that could not be decoded before they reached the gate.
    let has_ambiguous_character =
        decoded.chars().any(|letter| letter.is_control() || letter == char::REPLACEMENT_CHARACTER);
    if is_still_encoded || has_ambiguous_byte || has_ambiguous_character {
        return Err(Ambiguous);
    }
    Ok(decoded)
}

/// Returns whether a path contains a `%` with two hexadecimal digits.
fn has_escape(path: &str) -> bool {
    path.match_indices('%').any(|(at, _)| {
        let digits = path.get(at + 1..at + 3);
        digits.is_some_and(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()))
    })
}

fn is_dotted(segment: &str) -> bool {
    matches!(segment, "." | "..")
}

fn has_extension(path: &str) -> bool {
    path.rsplit_once('/').is_none_or(|(_, file)| file.contains('.'))
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

    use super::{Ambiguous, PlainPath, Spellings, encode, is_spelling, spellings};

    /// Makes a test for each case, so that every case has a name, can run by itself, and does not hide the others.
    macro_rules! cases {
        ($group:ident: $check:ident { $($name:ident: $($argument:expr),+;)+ }) => {
            mod $group {
                use super::*;
                $(
                    #[test]
                    fn $name() {
                        $check($($argument),+);
                    }
                )+
            }
        };
    }

    fn decodes_to(uri: &str, path: &str) {
        assert_eq!(PlainPath::read(uri).map(|plain| plain.0), Ok(path.into()));
    }

    cases!(path_is_decoded_once: decodes_to {
        root: "/", "/";
        file: "/a/b.html", "/a/b.html";
        space: "/a%20b", "/a b";
        umlaut: "/%C3%A4", "/ä";
        plus: "/c%2B%2B.html", "/c++.html";
        percent: "/100%25.html", "/100%.html";
        three_dots: "/a...b/", "/a...b/";
        hash: "/C%23", "/C#";
        longest: &format!("/{}", "a".repeat(8191)), &format!("/{}", "a".repeat(8191));
    });

    fn refuses(uri: &str) {
        assert_eq!(PlainPath::read(uri), Err(Ambiguous));
    }

    #[test]
    fn error_says_that_the_path_is_ambiguous() {
        assert_eq!(Ambiguous.to_string(), "the path has more than one meaning");
    }

    cases!(ambiguous_path_is_refused: refuses {
        empty: "";
        relative: "a";
        only_slashes: "//";
        two_slashes: "/a//b";
        parent_folder: "/a/../b";
        parent_folder_at_the_end: "/..";
        current_folder_at_the_end: "/.";
        current_folder: "/a/./b";
        encoded_dots: "/%2e%2e/a";
        encoded_slash: "/a%2fb";
        encoded_slash_in_upper_case: "/a%2Fb";
        encoded_backslash: "/a%5cb";
        backslash: "/a\\b";
        slash_encoded_twice: "/a%252fb";
        percent_encoded_twice: "/%2525";
        letter_encoded_twice: "/a%2541z";
        encoded_null: "/a%00";
        encoded_line_break: "/a%0a";
        control_character: "/a\u{7f}";
        percent_at_the_end: "/a%";
        percent_with_one_digit: "/a%4";
        percent_with_other_letters: "/a%zz";
        not_utf_8: "/%ff";
        plus: "/a+b";
        question_mark: "/a?b";
        hash: "/a#b";
        absolute_url: "https://evil.example/";
        replacement_character: "/a\u{fffd}";
        encoded_replacement_character: "/a%EF%BF%BD";
        too_long: &format!("/{}", "a".repeat(8192));
    });

    #[test]
    fn folder_is_answered_by_its_index_document() {
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
    fn spellings_are_all_paths_that_lead_to_the_object() {
        let clean = Content { clean_urls: true, ..Content::default() };
        let dotted = "/v1.2/index.html";
        let paths = |content: &Content, object: &str| match spellings(content, object) {
            Spellings::Paths(paths) => paths,
            Spellings::EveryPathWithoutExtension => vec!["every".to_owned()],
        };
        assert_eq!(paths(&Content::default(), "/docs/index.html"), ["/docs/"]);
        assert_eq!(paths(&clean, "/docs/index.html"), ["/docs/", "/docs"]);
        assert_eq!(paths(&clean, "/index.html"), ["/"]);
        assert_eq!(paths(&clean, dotted), ["/v1.2/"]);
        assert_eq!(paths(&clean, "/docs/x.index.html"), [""; 0]);
        assert_eq!(paths(&clean, "/docs/a.css"), [""; 0]);
        let single = Content { single_page: Some("/app.html".to_owned()), ..Content::default() };
        assert_eq!(paths(&single, "/app.html"), ["every"]);
        assert_eq!(paths(&single, "/docs/index.html"), [""; 0]);
    }

    #[test]
    fn encoded_path_is_read_as_the_path_again() {
        for path in ["/a b", "/ä", "/c++.html", "/100%.html", "/C#", "/a&b=c"] {
            assert_eq!(PlainPath::read(&encode(path)).as_ref().map(PlainPath::as_str), Ok(path));
        }
    }

    #[test]
    fn outgoing_address_is_not_longer_than_cloudfront_accepts() {
        let path = |letters: usize| format!("/{}/", "a".repeat(letters));
        let outgoing = |path: &str, query: &str| {
            PlainPath::read(path)
                .expect("the path is plain")
                .object(&Content::default())
                .expect("an index document answers a folder")
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
