//! What the path of a request means, and which object answers it.

use std::borrow::Cow;
use std::collections::BTreeSet;
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

    /// Returns the path in a folder of the bucket. The folder starts with `/`, does not end with it, and has no ambiguous segment.
    pub fn in_folder(&self, folder: &str) -> PlainPath<'static> {
        PlainPath(Cow::Owned(format!("{folder}{}", self.0)))
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
///
/// A path without a file extension in the folder of a single-page application is answered by the page of the application. Elsewhere, the
/// index document of a folder answers the path with a final `/`. With clean URLs, a path without a file extension means the same as the path
/// with a final `/`.
pub fn object(content: &Content, path: &str) -> Option<String> {
    object_parts(content, path).map(|[start, slash, end]| format!("{start}{slash}{end}"))
}

/// Returns the folder and the page of the single-page application that a decoded path belongs to. The longest folder decides.
///
/// A folder contains what a rule for it contains: `/app/*` contains `/app/` and not `/app`. With clean URLs, `/app` means the same as `/app/`
/// and belongs to the application as well.
///
/// ```
/// use settings::Content;
///
/// let content = Content { single_page: [("/app/*", "/app.html")].into_iter().collect(), ..Content::default() };
/// assert_eq!(access::single_page(&content, "/app/settings"), Some(("/app/*", "/app.html")));
/// assert_eq!(access::single_page(&content, "/app/logo.svg"), None);
/// assert_eq!(access::single_page(&content, "/app"), None);
/// ```
pub fn single_page<'a>(content: &'a Content, path: &str) -> Option<(&'a str, &'a str)> {
    if has_extension(path) {
        return None;
    }
    let contains_path = |folder: &str| {
        let rest = folder.strip_suffix("/*").and_then(|folder| path.strip_prefix(folder));
        rest.is_some_and(|rest| rest.starts_with('/') || (rest.is_empty() && content.clean_urls))
    };
    content
        .single_page
        .iter()
        .filter(|(folder, _)| contains_path(folder))
        .max_by_key(|(folder, _)| folder.len())
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
/// use access::spellings;
/// use settings::Content;
///
/// let content = Content { clean_urls: true, ..Content::default() };
/// let paths: Vec<String> = spellings(&content, "/docs/index.html").paths.into_iter().collect();
/// assert_eq!(paths, ["/docs", "/docs/"]);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Spellings {
    /// Decoded paths.
    pub paths: BTreeSet<String>,
    /// Folders of single-page applications, such as `/app/*`, whose page the object is. Their paths without a file extension lead to the
    /// object, except those in a longer folder with another page.
    pub applications: Vec<String>,
}

/// Returns the paths that lead to an object: the inverse of [`object`].
pub fn spellings(content: &Content, object: &str) -> Spellings {
    let has_this_page = content.single_page.iter().filter(|(_, page)| *page == object);
    let applications: Vec<String> = has_this_page.map(|(folder, _)| folder.to_owned()).collect();
    let folder = object.strip_suffix(content.index_document.as_str()).unwrap_or_default();
    let clean = folder.strip_suffix('/').unwrap_or_default();
    let roots = applications.iter().filter_map(|folder| folder.strip_suffix("/*"));
    let candidates = roots.chain([folder, clean]).filter(|path| is_spelling(content, path, object));
    Spellings { paths: candidates.map(str::to_owned).collect(), applications }
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
    let Some([start, slash, end]) = object_parts(content, path) else { return false };
    let rest = object.strip_prefix(start).and_then(|rest| rest.strip_prefix(slash));
    path != object && rest == Some(end)
}

/// Returns the parts whose concatenation [`object`] returns. A request has many rules to compare with, so the parts are borrowed.
fn object_parts<'a>(content: &'a Content, path: &'a str) -> Option<[&'a str; 3]> {
    if has_extension(path) {
        return None;
    }
    if let Some((_, page)) = single_page(content, path) {
        return Some([page, "", ""]);
    }
    let slash = if path.ends_with('/') {
        ""
    } else if content.clean_urls {
        "/"
    } else {
        return None;
    };
    Some([path, slash, &content.index_document])
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
    use std::collections::BTreeSet;

    use settings::{Content, SinglePages};

    use super::{Ambiguous, PlainPath, encode, is_spelling, object, single_page, spellings};

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

    #[test]
    fn path_in_a_folder_is_encoded_as_any_other_path() {
        let path = PlainPath::read("/a%20b/").expect("a plain path").in_folder("/previews/pr-1");
        assert_eq!(path.as_str(), "/previews/pr-1/a b/");
        assert_eq!(path.outgoing("").as_deref(), Some("/previews/pr-1/a%20b/"));
        let longest = format!("/{}", "a".repeat(8191 - "/docs".len()));
        let in_folder =
            |uri: &str| PlainPath::read(uri).expect("a plain path").in_folder("/docs").outgoing("");
        assert_eq!(in_folder(&longest).map(|uri| uri.len()), Some(8192));
        assert_eq!(in_folder(&format!("{longest}a")), None);
    }

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
        let single = Content { single_page: "/app.html".into(), ..Content::default() };
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

    fn applications(pages: &[(&str, &str)], clean_urls: bool) -> Content {
        Content { single_page: pages.iter().copied().collect(), clean_urls, ..Content::default() }
    }

    /// A public page, an application with another one inside it, and an application whose page is outside its folder.
    const APPLICATIONS: &[(&str, &str)] =
        &[("/app/*", "/app/index.html"), ("/app/admin/*", "/app/admin/main.html"), ("/shop/*", "/shop.html")];

    fn is_answered_by(content: &Content, path: &str, expected: &str) {
        assert_eq!(object(content, path).as_deref().unwrap_or(path), expected);
    }

    fn is_answered(path: &str, expected: &str) {
        is_answered_by(&applications(APPLICATIONS, false), path, expected);
    }

    fn is_answered_with_clean_urls(path: &str, expected: &str) {
        is_answered_by(&applications(APPLICATIONS, true), path, expected);
    }

    cases!(path_in_an_application: is_answered {
        root: "/app/", "/app/index.html";
        below: "/app/a/b", "/app/index.html";
        folder_below: "/app/a/b/", "/app/index.html";
        file: "/app/main.js", "/app/main.js";
        index_document_of_a_folder_below: "/app/a/index.html", "/app/a/index.html";
        folder_without_its_slash: "/app", "/app";
        name_that_begins_like_the_folder: "/apple/a", "/apple/a";
        longest_folder_decides: "/app/admin/users", "/app/admin/main.html";
        folder_below_without_its_slash_belongs_to_the_outer_application: "/app/admin", "/app/index.html";
        page_outside_its_folder: "/shop/cart", "/shop.html";
        page_outside_its_folder_by_its_own_path: "/shop.html", "/shop.html";
        index_document_outside_the_applications: "/", "/index.html";
        path_outside_the_applications: "/docs", "/docs";
    });

    cases!(path_in_an_application_with_clean_urls: is_answered_with_clean_urls {
        root: "/app/", "/app/index.html";
        folder_without_its_slash: "/app", "/app/index.html";
        folder_below_without_its_slash_has_its_own_application: "/app/admin", "/app/admin/main.html";
        folder_of_a_page_outside_without_its_slash: "/shop", "/shop.html";
        name_that_begins_like_the_folder: "/shopping", "/shopping/index.html";
        path_outside_the_applications: "/docs", "/docs/index.html";
        file: "/app/main.js", "/app/main.js";
    });

    #[test]
    fn longer_folder_decides_in_any_order_of_their_names() {
        for (inner, page) in [("/app/ /*", "/a.html"), ("/app/z/*", "/z.html")] {
            let content = applications(&[("/*", "/s.html"), ("/app/*", "/app.html"), (inner, page)], false);
            let path = inner.replace('*', "deep");
            assert_eq!(single_page(&content, &path), Some((inner, page)));
            assert_eq!(single_page(&content, "/app/other"), Some(("/app/*", "/app.html")));
            assert_eq!(single_page(&content, "/app"), Some(("/*", "/s.html")));
        }
    }

    #[test]
    fn folder_without_a_star_contains_nothing() {
        assert_eq!(single_page(&applications(&[("/app", "/a.html")], true), "/app"), None);
    }

    #[test]
    fn path_leads_to_the_objects_of_which_it_is_a_spelling() {
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
            "/app",
            "/app/",
            "/app/a",
            "/x.index.html",
        ];
        let others = ["/docs/a/index.html", "/docs/a.b/index.html", "/app/index.html"];
        let pages: [&[(&str, &str)]; 6] = [
            &[],
            &[("/*", "/app.html")],
            &[("/*", "/app")],
            &[("/app/*", "/app/index.html")],
            &[("/docs/*", "/app.html"), ("/app/*", "/app.html")],
            &[("/docs/*", "/docs/index.html"), ("/docs/a/*", "/index.html")],
        ];
        for (pages, clean_urls) in pages.iter().flat_map(|pages| [(pages, false), (pages, true)]) {
            let content = &applications(pages, clean_urls);
            for path in paths {
                let leads_to = PlainPath::read(path).expect(path).object(content);
                let leads_to = leads_to.as_ref().map(PlainPath::as_str);
                for object in paths.into_iter().chain(others) {
                    let expected = leads_to == Some(object) && path != object;
                    assert_eq!(is_spelling(content, path, object), expected, "{path} {object} {content:?}");
                    let found = spellings(content, object);
                    let is_found = found.paths.contains(path) || !found.applications.is_empty();
                    assert!(!expected || is_found, "{path} {object} {content:?}");
                }
            }
        }
    }

    #[test]
    fn spellings_are_all_paths_that_lead_to_the_object() {
        let clean = Content { clean_urls: true, ..Content::default() };
        let paths = |content: &Content, object: &str| {
            let found = spellings(content, object);
            assert_eq!(found.applications, [""; 0]);
            Vec::from_iter(found.paths)
        };
        assert_eq!(paths(&Content::default(), "/docs/index.html"), ["/docs/"]);
        assert_eq!(paths(&clean, "/docs/index.html"), ["/docs", "/docs/"]);
        assert_eq!(paths(&clean, "/index.html"), ["/"]);
        assert_eq!(paths(&clean, "/v1.2/index.html"), ["/v1.2/"]);
        assert_eq!(paths(&clean, "/docs/x.index.html"), [""; 0]);
        assert_eq!(paths(&clean, "/docs/a.css"), [""; 0]);
        assert_eq!(paths(&applications(APPLICATIONS, true), "/app/a/index.html"), [""; 0]);
    }

    #[test]
    fn page_of_an_application_has_the_paths_of_its_folders() {
        let found = |content: &Content, object: &str| {
            let found = spellings(content, object);
            (found.applications, found.paths)
        };
        let paths = |paths: &[&str]| paths.iter().map(|path| (*path).to_owned()).collect::<BTreeSet<_>>();
        let site = Content { single_page: SinglePages::from("/app.html"), ..Content::default() };
        assert_eq!(found(&site, "/app.html"), (vec!["/*".to_owned()], paths(&[])));
        assert_eq!(found(&site, "/docs/index.html"), (vec![], paths(&[])));
        let app = vec!["/app/*".to_owned()];
        let plain = applications(APPLICATIONS, false);
        assert_eq!(found(&plain, "/app/index.html"), (app.clone(), paths(&["/app/"])));
        let clean = applications(APPLICATIONS, true);
        assert_eq!(found(&clean, "/app/index.html"), (app, paths(&["/app", "/app/"])));
        assert_eq!(found(&clean, "/shop.html"), (vec!["/shop/*".to_owned()], paths(&["/shop"])));
        let shared = applications(&[("/a/*", "/docs/index.html"), ("/b/*", "/docs/index.html")], false);
        let folders = vec!["/a/*".to_owned(), "/b/*".to_owned()];
        assert_eq!(found(&shared, "/docs/index.html"), (folders, paths(&["/docs/"])));
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
