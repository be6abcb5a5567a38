//! What stands for CloudFront's TLS: to the gate everything is https, to a browser it may be plain HTTP on loopback.
//! A browser keeps `Secure` and `__Host-` cookies for `localhost` all the same.

use std::fmt;

/// How a browser came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scheme {
    Http,
    Https,
}

impl fmt::Display for Scheme {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Http => "http",
            Self::Https => "https",
        })
    }
}

impl Scheme {
    /// An address that the gate or the provider made, as the browser is to follow it.
    pub(crate) fn to_browser(self, location: &str, own: [&str; 2]) -> String {
        let followed = own.into_iter().find_map(|host| {
            let rest = location.strip_prefix("https://")?.strip_prefix(host)?;
            let whole = rest.is_empty() || rest.starts_with(['/', '?']);
            whole.then(|| format!("{self}://{host}{rest}"))
        });
        followed.unwrap_or_else(|| location.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::Scheme;

    #[test]
    fn only_the_preview_itself_is_plain() {
        let own = ["localhost:8000", "localhost:8001"];
        for (location, followed) in [
            ("https://localhost:8000/a?b=c", "http://localhost:8000/a?b=c"),
            ("https://localhost:8001", "http://localhost:8001"),
            ("https://localhost:80001/", "https://localhost:80001/"),
            ("https://localhost:8000@evil.example/", "https://localhost:8000@evil.example/"),
            (
                "https://idp.example.com/?to=https://localhost:8000/",
                "https://idp.example.com/?to=https://localhost:8000/",
            ),
            ("/a", "/a"),
        ] {
            assert_eq!(Scheme::Http.to_browser(location, own), followed);
            assert_eq!(Scheme::Https.to_browser(location, own), location);
        }
    }
}
