//! The stand-in for CloudFront's TLS. The gate always sees https addresses; the browser may use plain HTTP on loopback.
//! Browsers accept `Secure` and `__Host-` cookies from `localhost` even over HTTP.

use std::fmt;

use crate::hosts;

/// The scheme that a browser used.
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
    /// Rewrites an address that the gate or the provider wrote, so that the browser stays on its scheme. Addresses of other
    /// hosts do not change.
    pub(crate) fn to_browser(self, location: &str, own: [&str; 2]) -> String {
        let Some(address) = location.strip_prefix("https://") else { return location.to_owned() };
        let host = address.split(['/', '?']).next().unwrap_or(address);
        if own.into_iter().any(|name| hosts::is_own(host, name)) {
            return format!("{self}://{address}");
        }
        location.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::Scheme;

    const OWN: [&str; 2] = ["localhost:8000", "localhost:8001"];

    /// Makes a test for each address, with the address that a browser on plain HTTP follows.
    macro_rules! address_cases {
        ($($name:ident: $location:expr => $followed:expr,)*) => {$(
            #[test]
            fn $name() {
                assert_eq!(Scheme::Http.to_browser($location, OWN), $followed);
                assert_eq!(Scheme::Https.to_browser($location, OWN), $location);
            }
        )*};
    }

    address_cases! {
        address_of_the_site_becomes_plain: "https://localhost:8000/a?b=c" => "http://localhost:8000/a?b=c",
        address_of_the_provider_becomes_plain: "https://localhost:8001" => "http://localhost:8001",
        address_below_the_site_becomes_plain: "https://a.localhost:8000/a" => "http://a.localhost:8000/a",
        longer_port_stays: "https://localhost:80001/" => "https://localhost:80001/",
        user_name_before_another_host_stays:
            "https://localhost:8000@evil.example/" => "https://localhost:8000@evil.example/",
        address_in_a_query_stays: "https://idp.example.com/?to=https://localhost:8000/"
            => "https://idp.example.com/?to=https://localhost:8000/",
        path_stays: "/a" => "/a",
    }
}
