//! Headers that CloudFront does not let a function or a policy set.

/// Headers that neither a function's response nor a response headers policy may set.
const FORBIDDEN: [&str; 10] = [
    "connection",
    "content-length",
    "expect",
    "host",
    "keep-alive",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "via",
    "x-cache",
];

/// Headers that a response headers policy may not set, in addition to [`FORBIDDEN`].
const FORBIDDEN_IN_POLICY: [&str; 5] =
    ["content-encoding", "set-cookie", "warning", "x-forwarded-proto", "x-real-ip"];
const FORBIDDEN_PREFIXES_IN_POLICY: [&str; 5] = ["x-accel-", "x-amz-", "x-amzn-", "x-edge-", "proxy-"];

/// Headers that a function's response may not set, in addition to [`FORBIDDEN`].
const FORBIDDEN_IN_RESPONSE: [&str; 3] = ["proxy-authenticate", "proxy-authorization", "proxy-connection"];
const FORBIDDEN_PREFIXES_IN_RESPONSE: [&str; 4] = ["x-accel-", "x-amz-cf-", "x-amzn-", "x-edge-"];

/// Whether CloudFront refuses a response headers policy that sets this header as a custom header. Case does not matter.
///
/// Source: [Response headers policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/understanding-response-headers-policies.html).
#[must_use]
pub fn is_forbidden_in_policy(header: &str) -> bool {
    is_listed(header, &FORBIDDEN_IN_POLICY, &FORBIDDEN_PREFIXES_IN_POLICY)
}

/// Whether CloudFront answers 502 when a viewer-request function's response has this header. Case does not matter.
///
/// Source: [Restrictions on edge functions](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-function-restrictions-all.html).
#[must_use]
pub fn is_forbidden_in_response(header: &str) -> bool {
    is_listed(header, &FORBIDDEN_IN_RESPONSE, &FORBIDDEN_PREFIXES_IN_RESPONSE)
}

fn is_listed(header: &str, more: &[&str], prefixes: &[&str]) -> bool {
    let header = header.to_ascii_lowercase();
    FORBIDDEN.contains(&&*header)
        || more.contains(&&*header)
        || prefixes.iter().any(|prefix| header.starts_with(prefix))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_lists_forbid_hop_by_hop_headers() {
        for header in FORBIDDEN {
            assert!(is_forbidden_in_policy(header) && is_forbidden_in_response(header), "{header}");
        }
    }

    #[test]
    fn function_may_set_cookies_and_policy_may_not() {
        assert!(is_forbidden_in_policy("Set-Cookie"));
        assert!(!is_forbidden_in_response("Set-Cookie"));
    }

    #[test]
    fn prefixes_count_in_any_case() {
        assert!(is_forbidden_in_policy("X-Amz-Meta-A"));
        assert!(!is_forbidden_in_response("X-Amz-Meta-A"));
        assert!(is_forbidden_in_response("X-EDGE-a"));
        assert!(is_forbidden_in_policy("Proxy-Anything"));
    }
}
