//! The distribution of the stack, as far as a viewer notices: read from the same template that is deployed.

use constructs::Code;
use edge_facts::CACHING_DISABLED_POLICY;
use infra::Site;
use serde_json::Value as Json;

#[derive(Debug)]
pub(crate) struct Distribution {
    /// Of the response headers policy.
    pub(crate) headers: Vec<(String, String)>,
    /// The last one is for every path.
    behaviors: Vec<Behavior>,
}

/// What happens to the paths of one pattern.
#[derive(Debug)]
pub(crate) struct Behavior {
    pattern: String,
    methods: Vec<String>,
    /// CloudFront compresses only what it may keep.
    pub(crate) compresses: bool,
    pub(crate) caches: bool,
}

impl Distribution {
    pub(crate) fn of(site: &Site) -> Self {
        let template = site.synth(Code { path: String::new(), sha256: None }).template;
        let properties = |kind: &str| {
            let resources = template["Resources"].as_object().into_iter().flatten();
            resources
                .map(|(_, one)| one)
                .find(|one| one["Type"] == kind)
                .map_or(Json::Null, |one| one["Properties"].clone())
        };
        let config = &properties("AWS::CloudFront::Distribution")["DistributionConfig"];
        let policy = &properties("AWS::CloudFront::ResponseHeadersPolicy")["ResponseHeadersPolicyConfig"];
        let others = config["CacheBehaviors"].as_array().into_iter().flatten();
        let behaviors = others.chain([&config["DefaultCacheBehavior"]]).map(Behavior::read).collect();
        Self { headers: headers(policy), behaviors }
    }

    /// The first one whose pattern fits.
    pub(crate) fn behavior(&self, uri: &str) -> &Behavior {
        let fits = self.behaviors.iter().find(|one| matches(one.pattern.as_bytes(), uri.as_bytes()));
        fits.unwrap_or(&self.behaviors[self.behaviors.len() - 1])
    }
}

impl Behavior {
    fn read(json: &Json) -> Self {
        let caches = json["CachePolicyId"] != CACHING_DISABLED_POLICY;
        let pattern = json["PathPattern"].as_str().unwrap_or("*");
        Self {
            // A pattern means the same with and without its first slash.
            pattern: if pattern.starts_with(['/', '*']) { pattern.to_owned() } else { format!("/{pattern}") },
            methods: texts(&json["AllowedMethods"]),
            compresses: caches && json["Compress"] == true,
            caches,
        }
    }

    pub(crate) fn allows(&self, method: &str) -> bool {
        self.methods.iter().any(|one| one == method)
    }
}

fn texts(json: &Json) -> Vec<String> {
    json.as_array().into_iter().flatten().filter_map(Json::as_str).map(str::to_owned).collect()
}

/// The headers that a policy adds. `Strict-Transport-Security` is left out: a browser would insist on HTTPS for whatever else
/// runs on this computer's localhost.
fn headers(policy: &Json) -> Vec<(String, String)> {
    let security = &policy["SecurityHeadersConfig"];
    let mut headers = Vec::new();
    if security.get("ContentTypeOptions").is_some() {
        headers.push(("X-Content-Type-Options".to_owned(), "nosniff".to_owned()));
    }
    for (name, value) in [
        ("X-Frame-Options", &security["FrameOptions"]["FrameOption"]),
        ("Referrer-Policy", &security["ReferrerPolicy"]["ReferrerPolicy"]),
        ("Content-Security-Policy", &security["ContentSecurityPolicy"]["ContentSecurityPolicy"]),
    ] {
        headers.extend(value.as_str().map(|value| (name.to_owned(), value.to_owned())));
    }
    for custom in policy["CustomHeadersConfig"]["Items"].as_array().into_iter().flatten() {
        if let (Some(name), Some(value)) = (custom["Header"].as_str(), custom["Value"].as_str()) {
            headers.push((name.to_owned(), value.to_owned()));
        }
    }
    headers
}

/// `*` is any text and `?` any character, in any case as written:
/// [path pattern](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesCacheBehavior.html#DownloadDistValuesPathPattern).
fn matches(pattern: &[u8], text: &[u8]) -> bool {
    let (mut at, mut from) = (0, 0);
    let mut star: Option<(usize, usize)> = None;
    while from < text.len() {
        match pattern.get(at) {
            Some(b'*') => {
                star = Some((at, from));
                at += 1;
            }
            Some(&byte) if byte == b'?' || byte == text[from] => {
                at += 1;
                from += 1;
            }
            _ => match star {
                Some((behind, taken)) => {
                    star = Some((behind, taken + 1));
                    at = behind + 1;
                    from = taken + 1;
                }
                None => return false,
            },
        }
    }
    pattern[at..].iter().all(|byte| *byte == b'*')
}

#[cfg(test)]
mod tests {
    use super::{Distribution, matches};

    fn distribution(yaml: &str) -> Distribution {
        let base = "name: A\nprovider: { issuer: https://idp.example.com, client_id: a }\n";
        Distribution::of(&infra::site::read(&format!("{base}{yaml}")).expect("a site"))
    }

    #[test]
    fn patterns_are_cloudfronts() {
        for (pattern, text) in [
            ("*", "/a"),
            ("/a/*", "/a/b/c"),
            ("/a/*.js*", "/a/b.json"),
            ("/?.html", "/a.html"),
            ("/*/b", "/a/x/b"),
        ] {
            assert!(matches(pattern.as_bytes(), text.as_bytes()), "{pattern} {text}");
        }
        for (pattern, text) in
            [("/a/*", "/a"), ("/a", "/A"), ("/?.html", "/ab.html"), ("/*/b", "/a/b/c"), ("", "/")]
        {
            assert!(!matches(pattern.as_bytes(), text.as_bytes()), "{pattern} {text}");
        }
    }

    #[test]
    fn what_is_not_kept_is_not_compressed() {
        let found = distribution("distribution: { behaviors: [ { path: /data/*, cache: disabled } ] }\n");
        let data = found.behavior("/data/a.json");
        assert!(!data.caches && !data.compresses);
        let rest = found.behavior("/index.html");
        assert!(rest.caches && rest.compresses && rest.allows("GET") && !rest.allows("POST"));
    }

    #[test]
    fn headers_are_those_of_the_policy_but_for_https() {
        let found = distribution(
            "security_headers: { frame_options: same_origin, content_security_policy: \"default-src 'self'\", custom: { X-Robots-Tag: noindex } }\n",
        );
        let named =
            |name: &str| found.headers.iter().find(|(one, _)| one == name).map(|(_, value)| value.as_str());
        assert_eq!(named("X-Frame-Options"), Some("SAMEORIGIN"));
        assert_eq!(named("Content-Security-Policy"), Some("default-src 'self'"));
        assert_eq!(named("X-Robots-Tag"), Some("noindex"));
        assert_eq!(named("X-Content-Type-Options"), Some("nosniff"));
        assert_eq!(named("Cache-Control"), Some("private, no-cache"));
        assert_eq!(named("Strict-Transport-Security"), None);
    }
}
