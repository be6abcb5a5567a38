//! The image in the header of the pages.

/// A logo whose URL has an origin that a Content-Security-Policy can name.
pub(crate) struct Logo<'a> {
    url: &'a str,
    source: &'a str,
}

impl<'a> Logo<'a> {
    /// Returns the logo at an https URL, or at a path of this site. Returns `None` for any other text.
    pub(crate) fn new(url: &'a str) -> Option<Self> {
        if url.starts_with('/') && !url.starts_with("//") {
            return Some(Self { url, source: "'self'" });
        }
        let host = url.strip_prefix("https://")?.split(['/', '?', '#']).next()?;
        // The policy has spaces, commas and semicolons between its parts.
        let is_host = !host.is_empty()
            && host.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-.:".contains(&byte));
        if !is_host {
            return None;
        }
        Some(Self { url, source: &url[.."https://".len() + host.len()] })
    }

    pub(crate) fn url(&self) -> &'a str {
        self.url
    }

    /// Returns the source expression for `img-src`.
    pub(crate) fn source(&self) -> &'a str {
        self.source
    }
}

#[cfg(test)]
mod tests {
    use super::Logo;

    #[test]
    fn source_is_the_origin_of_the_url() {
        for (url, source) in [
            ("https://a.example/logo.svg", Some("https://a.example")),
            ("https://a-b.example:8443/logo.svg?x=https://c.example", Some("https://a-b.example:8443")),
            ("https://a.example", Some("https://a.example")),
            ("https://a.example?b", Some("https://a.example")),
            ("https://a.example#b", Some("https://a.example")),
            ("/public/logo.svg", Some("'self'")),
            ("/", Some("'self'")),
            ("//a.example/logo.svg", None),
            ("http://a.example/logo.svg", None),
            ("https://", None),
            ("https:///logo.svg", None),
            ("https://a.example;script-src *", None),
            ("https://a.example, b.example", None),
            ("https://user@a.example/", None),
            ("https://*/", None),
            ("data:image/png;base64,", None),
        ] {
            assert_eq!(Logo::new(url).map(|logo| logo.source()), source, "{url}");
        }
    }

    #[test]
    fn url_is_unchanged() {
        assert_eq!(Logo::new("https://a.example/b").map(|logo| logo.url()), Some("https://a.example/b"));
    }
}
