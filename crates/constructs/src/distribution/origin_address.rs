//! Addresses of servers: host names and URLs.

use std::error::Error;
use std::fmt;

/// The host of a server, and the path that CloudFront puts before the path of a request.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct OriginAddress {
    pub(super) host: String,
    pub(super) path: Option<String>,
}

impl OriginAddress {
    /// Reads a URL such as `https://api.example.com/v1`.
    pub(super) fn from_url(url: &str) -> Result<Self, OriginAddressError> {
        let refuse = |problem, advice| Err(OriginAddressError { address: url.to_owned(), problem, advice });
        let Some(rest) = url.strip_prefix("https://") else {
            return refuse("does not start with https://", "write a URL such as https://api.example.com");
        };
        let (authority, path) = rest.find('/').map_or((rest, ""), |slash| rest.split_at(slash));
        if authority.contains('@') {
            return refuse("contains a user", "remove it, and send credentials with .header(…)");
        }
        if authority.contains(':') {
            return refuse("contains a port", "use a server on port 443, and remove the port");
        }
        let path_letter = |byte: u8| byte.is_ascii_graphic() && !b"?#\"'<>\\^`{|}".contains(&byte);
        if !path.bytes().all(path_letter) {
            return refuse(
                "has more than a host and a path, or a letter that a path cannot have",
                "write a URL such as https://api.example.com/v1",
            );
        }
        let path = path.trim_end_matches('/');
        let path = if path.is_empty() { None } else { Some(path.to_owned()) };
        if is_host(authority) {
            Ok(Self { host: authority.to_owned(), path })
        } else {
            refuse("has no domain name as its host", "write a URL such as https://api.example.com")
        }
    }

    /// Checks a domain name such as `api.example.com`. CloudFormation can insert it later, from a dynamic reference.
    pub(super) fn check_host(host: &str) -> Result<(), OriginAddressError> {
        if is_host(host) || host.contains("{{resolve:") {
            return Ok(());
        }
        Err(OriginAddressError {
            address: host.to_owned(),
            problem: "is not a domain name",
            advice: "write one such as api.example.com, or use Origin::url for a URL",
        })
    }
}

/// The error of a server's address that CloudFront cannot use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct OriginAddressError {
    address: String,
    problem: &'static str,
    advice: &'static str,
}

impl fmt::Display for OriginAddressError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { address, problem, advice } = self;
        write!(f, "origin {address:?} {problem}; {advice}")
    }
}

impl Error for OriginAddressError {}

/// Whether a text is a domain name with two labels or more. CloudFront
/// [refuses IP addresses](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesOrigin.html#DownloadDistValuesDomainName).
fn is_host(text: &str) -> bool {
    let is_letter = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    let is_label = |label: &str| !label.is_empty() && label.bytes().all(is_letter);
    let last = text.rsplit('.').next().unwrap_or_default();
    text.contains('.') && text.split('.').all(is_label) && !last.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::OriginAddress;

    fn parsed(url: &str) -> (String, Option<String>) {
        let address = OriginAddress::from_url(url).expect("an address");
        (address.host, address.path)
    }

    #[test]
    fn url_has_a_host_and_a_path() {
        let host = || "api.example.com".to_owned();
        assert_eq!(parsed("https://api.example.com"), (host(), None));
        assert_eq!(parsed("https://api.example.com/"), (host(), None));
        assert_eq!(parsed("https://api.example.com/v1/x/"), (host(), Some("/v1/x".to_owned())));
    }

    /// Tests of refused URLs: each row is a name, the URL, and the problem.
    macro_rules! refused {
        ($($name:ident: $url:literal, $problem:literal;)*) => {
            mod refused {
                use super::OriginAddress;

                $(
                    #[test]
                    fn $name() {
                        let error = OriginAddress::from_url($url).expect_err("refused").to_string();
                        assert!(error.contains($problem), "{error}");
                    }
                )*
            }
        };
    }

    refused! {
        without_a_scheme: "a.example.com/v1/x", "does not start with https://";
        with_plain_http: "http://a.example.com/", "does not start with https://";
        with_a_port: "https://a.example.com:8443/", "contains a port";
        with_a_user: "https://u@a.example.com/", "contains a user";
        with_a_query: "https://a.example.com/v1?x=1", "more than a host and a path";
        with_a_query_and_no_path: "https://a.example.com?x=1", "no domain name";
        with_an_ip_address: "https://192.0.2.1/", "no domain name";
        with_an_empty_host: "https:///v1", "no domain name";
        with_a_single_label: "https://localhost/", "no domain name";
    }

    #[test]
    fn host_is_a_domain_name_or_a_dynamic_reference() {
        for host in ["api.example.com", "{{resolve:ssm:/api/host}}"] {
            assert_eq!(OriginAddress::check_host(host), Ok(()), "{host}");
        }
        for text in
            ["https://api.example.com", "api.example.com:8443", "api.example.com/v1", "", "a..example"]
        {
            assert!(OriginAddress::check_host(text).is_err(), "{text}");
        }
    }
}
