//! The headers of responses: those that the distribution adds to objects, and those of the gate's own answers.

use cloudformation::Value;
use constructs::{ConstructError, Scope, SecurityHeaders};
use settings::Embedding;

use super::config::{self, CrossOriginOpenerPolicy, FrameOptions, Site};
use super::defaults;
use super::names::Names;

const CACHE_CONTROL: &str = "Cache-Control";
const OPENER_POLICY: &str = "Cross-Origin-Opener-Policy";
const RESOURCE_POLICY: &str = "Cross-Origin-Resource-Policy";

/// Places the response headers policy, and returns its ID. An existing policy needs no resource.
pub(super) fn place(
    site: &Site,
    names: &Names,
    scope: &mut Scope<'_>,
) -> Result<Value<String>, ConstructError> {
    let headers = &site.security_headers;
    if let Some(id) = &headers.policy_id {
        return Ok(id.into());
    }
    let policy = SecurityHeaders::new(names.gate())
        .strict_transport_security_seconds(strict_transport_security_seconds(headers))
        .strict_transport_security_subdomains(headers.strict_transport_security_subdomains)
        .frame_options(match headers.frame_options {
            FrameOptions::Deny => Some("DENY".to_owned()),
            FrameOptions::SameOrigin => Some("SAMEORIGIN".to_owned()),
            FrameOptions::Allow => None,
        })
        .referrer_policy(headers.referrer_policy.unwrap_or_default().as_str().to_owned())
        .content_security_policy(headers.content_security_policy.clone());
    let policy = defaults_of_objects(site).fold(policy, |policy, (name, value)| {
        if name == CACHE_CONTROL && headers.override_cache_control {
            policy.header(name, value)
        } else {
            policy.default_header(name, value)
        }
    });
    let policy = headers.custom.iter().fold(policy, |policy, (name, value)| policy.header(name, value));
    Ok(scope.add("ResponseHeadersPolicy", policy)?.reference())
}

/// The number of custom headers in the response headers policy.
pub(super) fn count_of_custom_headers(site: &Site) -> usize {
    site.security_headers.custom.len() + defaults_of_objects(site).count()
}

/// The headers that the site adds to those of the configuration. CloudFront has no settings for them, so that they are custom headers. A
/// header of the configuration replaces the one with the same name.
fn defaults_of_objects(site: &Site) -> impl Iterator<Item = (&'static str, &'static str)> {
    let headers = &site.security_headers;
    let resource_policy = headers.cross_origin_resource_policy.unwrap_or(site.content.embedding);
    let opener_policy = headers.cross_origin_opener_policy;
    let all = [
        Some((CACHE_CONTROL, defaults::BROWSER_CACHE)),
        // Browsers treat a response without these headers like one with the values that are left out.
        (resource_policy != Embedding::CrossOrigin).then(|| (RESOURCE_POLICY, resource_policy.as_str())),
        (opener_policy != CrossOriginOpenerPolicy::UnsafeNone)
            .then(|| (OPENER_POLICY, opener_policy.as_str())),
    ];
    let is_custom = |name: &str| headers.custom.keys().any(|custom| custom.eq_ignore_ascii_case(name));
    all.into_iter().flatten().filter(move |(name, _)| !is_custom(name))
}

/// The `Strict-Transport-Security` header of the gate's own answers, which have no response headers policy. The configuration does not know
/// the headers of an existing policy or of an existing distribution.
pub(super) fn strict_transport_security(site: &Site) -> Option<String> {
    let seconds = strict_transport_security_seconds(&site.security_headers);
    if seconds == 0 || !decides_about_headers(site) {
        return None;
    }
    let subdomains = site.security_headers.strict_transport_security_subdomains;
    Some(format!("max-age={seconds}{}", if subdomains { "; includeSubDomains" } else { "" }))
}

/// The `Cross-Origin-Opener-Policy` header of the gate's own answers. It is that of the objects, so that a window of another site cannot
/// distinguish a page that a user can see from one that the user cannot see.
pub(super) fn cross_origin_opener_policy(site: &Site) -> Option<String> {
    let policy = site.security_headers.cross_origin_opener_policy;
    let is_set = policy != CrossOriginOpenerPolicy::UnsafeNone && decides_about_headers(site);
    is_set.then(|| policy.as_str().to_owned())
}

fn decides_about_headers(site: &Site) -> bool {
    site.security_headers.policy_id.is_none() && site.distribution.existing.is_none()
}

fn strict_transport_security_seconds(headers: &config::SecurityHeaders) -> u32 {
    headers.strict_transport_security_seconds.unwrap_or(defaults::STRICT_TRANSPORT_SECURITY_SECONDS)
}

#[cfg(test)]
mod tests {
    use cloudformation::Json;
    use constructs::Code;

    use crate::site::read;

    /// The custom headers of the policy, each with whether it overrides the header of the object.
    fn headers(text: &str) -> Vec<(String, String, bool)> {
        let site = read(text).expect("sound");
        let template = site.synth(Code::new("function.zip")).template;
        let config =
            &template["Resources"]["ResponseHeadersPolicy"]["Properties"]["ResponseHeadersPolicyConfig"];
        let items = config["CustomHeadersConfig"]["Items"].as_array().expect("a list");
        let text = |item: &Json, member: &str| item[member].as_str().expect("a string").to_owned();
        let header = |item: &Json| (text(item, "Header"), text(item, "Value"), item["Override"] == true);
        items.iter().map(header).collect()
    }

    fn header(name: &str, value: &str, overrides: bool) -> (String, String, bool) {
        (name.to_owned(), value.to_owned(), overrides)
    }

    #[test]
    fn pages_of_other_origins_can_neither_load_nor_hold_objects() {
        let expected = [
            header("Cache-Control", "private, no-cache", false),
            header("Cross-Origin-Resource-Policy", "same-origin", false),
            header("Cross-Origin-Opener-Policy", "same-origin", false),
        ];
        assert_eq!(headers(""), expected);
    }

    #[test]
    fn embedding_decides_about_the_resource_policy_unless_it_is_set() {
        let policy = |text: &str| {
            headers(text)
                .into_iter()
                .find(|(name, ..)| name == "Cross-Origin-Resource-Policy")
                .map(|(_, value, _)| value)
        };
        assert_eq!(policy("content: { embedding: same-site }\n").as_deref(), Some("same-site"));
        assert_eq!(policy("content: { embedding: cross-origin }\n"), None);
        let both = "content: { embedding: cross-origin }\nsecurity_headers: { cross_origin_resource_policy: same-site }\n";
        assert_eq!(policy(both).as_deref(), Some("same-site"));
    }

    #[test]
    fn custom_header_replaces_the_default_of_its_name() {
        let text = "security_headers:\n  cross_origin_opener_policy: unsafe-none\n  custom: { cross-origin-resource-policy: same-site, cache-control: no-store }\n";
        let expected = [
            header("cache-control", "no-store", true),
            header("cross-origin-resource-policy", "same-site", true),
        ];
        assert_eq!(headers(text), expected);
    }

    #[test]
    fn cache_control_of_objects_is_overridden_on_demand() {
        let found = headers("security_headers: { override_cache_control: true }\n");
        let overriding: Vec<_> = found.into_iter().filter(|(.., overrides)| *overrides).collect();
        assert_eq!(overriding, [header("Cache-Control", "private, no-cache", true)]);
    }

    #[test]
    fn default_headers_are_missing_in_the_settings() {
        let settings = serde_json::to_value(read("").expect("a sound configuration").settings());
        let settings = settings.expect("the settings are JSON");
        for key in ["strict_transport_security", "cross_origin_opener_policy"] {
            assert_eq!(settings.get(key), None, "{key}");
        }
    }

    #[test]
    fn answers_of_the_gate_have_the_headers_of_objects() {
        let existing = "distribution: { existing: { id: E1ABCDEFGHIJKL, domain_name: d111111abcdef8.cloudfront.net } }\n";
        for (text, transport, opener) in [
            ("", Some("max-age=31536000"), Some("same-origin")),
            (
                "security_headers: { strict_transport_security_seconds: 60, strict_transport_security_subdomains: true }\n",
                Some("max-age=60; includeSubDomains"),
                Some("same-origin"),
            ),
            (
                "security_headers: { strict_transport_security_seconds: 0, cross_origin_opener_policy: same-origin-allow-popups }\n",
                None,
                Some("same-origin-allow-popups"),
            ),
            (
                "security_headers: { cross_origin_opener_policy: unsafe-none }\n",
                Some("max-age=31536000"),
                None,
            ),
            ("security_headers: { policy_id: 67f7725c-6f97-4210-82d7-5512b31e9d03 }\n", None, None),
            (existing, None, None),
        ] {
            let settings = read(text).expect(text).settings();
            assert_eq!(settings.strict_transport_security.as_deref(), transport, "{text}");
            assert_eq!(settings.cross_origin_opener_policy.as_deref(), opener, "{text}");
        }
    }
}
