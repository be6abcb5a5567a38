//! The parts of the distribution that visitors notice. They are read from the template that would be deployed.

use cloudformation::matches_wildcard;
use constructs::Code;
use edge_facts::CACHING_DISABLED_POLICY;
use infra::Site;
use serde_json::Value as Json;

/// The distribution of the stack.
#[derive(Debug)]
pub(crate) struct Distribution {
    /// The headers that the response headers policy adds.
    pub(crate) headers: Vec<(String, String)>,
    /// The behaviors in the order of the template. The last one is for all other paths.
    behaviors: Vec<Behavior>,
}

/// A cache behavior: the treatment of paths that match a pattern.
#[derive(Debug)]
pub(crate) struct Behavior {
    /// A [path pattern](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesCacheBehavior.html#DownloadDistValuesPathPattern).
    pattern: String,
    methods: Vec<String>,
    /// Whether CloudFront compresses objects. It compresses only objects that it may cache.
    pub(crate) compresses: bool,
    pub(crate) caches: bool,
}

impl Distribution {
    /// Reads the distribution from the template of a site.
    pub(crate) fn new(site: &Site) -> Self {
        let template = site.synth(Code::new("")).template;
        let config = &properties(&template, "AWS::CloudFront::Distribution")["DistributionConfig"];
        let policy = properties(&template, "AWS::CloudFront::ResponseHeadersPolicy");
        let policy = &policy["ResponseHeadersPolicyConfig"];
        let others = config["CacheBehaviors"].as_array().into_iter().flatten();
        let behaviors = others.chain([&config["DefaultCacheBehavior"]]).map(Behavior::read).collect();
        Self { headers: headers(policy), behaviors }
    }

    /// The first behavior whose pattern matches a path.
    pub(crate) fn behavior(&self, uri: &str) -> &Behavior {
        let matching = self.behaviors.iter().find(|behavior| matches_wildcard(&behavior.pattern, uri));
        matching.unwrap_or(&self.behaviors[self.behaviors.len() - 1])
    }
}

impl Behavior {
    fn read(json: &Json) -> Self {
        let caches = json["CachePolicyId"] != CACHING_DISABLED_POLICY;
        let pattern = json["PathPattern"].as_str().unwrap_or("*");
        Self {
            // The first slash of a pattern is optional.
            pattern: if pattern.starts_with(['/', '*']) { pattern.to_owned() } else { format!("/{pattern}") },
            methods: texts(&json["AllowedMethods"]),
            compresses: caches && json["Compress"] == true,
            caches,
        }
    }

    /// Reports whether the behavior allows a method.
    pub(crate) fn allows(&self, method: &str) -> bool {
        self.methods.iter().any(|allowed| allowed == method)
    }
}

/// The properties of the first resource of a type, or null.
fn properties(template: &Json, resource_type: &str) -> Json {
    let mut resources =
        template["Resources"].as_object().into_iter().flat_map(|resources| resources.values());
    let resource = resources.find(|resource| resource["Type"] == resource_type);
    resource.map_or(Json::Null, |resource| resource["Properties"].clone())
}

fn texts(json: &Json) -> Vec<String> {
    json.as_array().into_iter().flatten().filter_map(Json::as_str).map(str::to_owned).collect()
}

/// The headers that a policy adds, except `Strict-Transport-Security`. With that header, a browser would require HTTPS from
/// all other programs on this computer's localhost.
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

#[cfg(test)]
mod tests {
    use cloudformation::matches_wildcard;

    use super::Distribution;

    fn distribution(yaml: &str) -> Distribution {
        let base = "name: A\nprovider: { issuer: https://idp.example.com, client_id: a }\n";
        Distribution::new(&infra::site::read(&format!("{base}{yaml}")).expect("a site"))
    }

    /// Makes a test for each pattern and path.
    macro_rules! pattern_cases {
        ($($name:ident: $pattern:literal, $path:literal => $matches:literal,)*) => {$(
            #[test]
            fn $name() {
                assert_eq!(matches_wildcard($pattern, $path), $matches);
            }
        )*};
    }

    pattern_cases! {
        star_matches_all_paths: "*", "/a" => true,
        star_matches_deeper_paths: "/a/*", "/a/b/c" => true,
        two_stars_match: "/a/*.js*", "/a/b.json" => true,
        question_mark_matches_a_character: "/?.html", "/a.html" => true,
        star_matches_a_folder: "/*/b", "/a/x/b" => true,
        slash_before_star_is_required: "/a/*", "/a" => false,
        letters_are_case_sensitive: "/a", "/A" => false,
        question_mark_matches_only_one_character: "/?.html", "/ab.html" => false,
        end_of_the_pattern_is_required: "/*/b", "/a/b/c" => false,
        empty_pattern_matches_nothing: "", "/" => false,
    }

    #[test]
    fn objects_that_are_not_cached_are_not_compressed() {
        let found = distribution("distribution: { behaviors: [ { path: /data/*, cache: disabled } ] }\n");
        let data = found.behavior("/data/a.json");
        assert!(!data.caches && !data.compresses);
        let rest = found.behavior("/index.html");
        assert!(rest.caches && rest.compresses && rest.allows("GET") && !rest.allows("POST"));
    }

    #[test]
    fn headers_come_from_the_policy_without_strict_transport_security() {
        let found = distribution(
            "security_headers: { frame_options: same_origin, content_security_policy: \"default-src 'self'\", custom: { X-Robots-Tag: noindex } }\n",
        );
        let named = |name: &str| {
            found.headers.iter().find(|(other, _)| other == name).map(|(_, value)| value.as_str())
        };
        assert_eq!(named("X-Frame-Options"), Some("SAMEORIGIN"));
        assert_eq!(named("Content-Security-Policy"), Some("default-src 'self'"));
        assert_eq!(named("X-Robots-Tag"), Some("noindex"));
        assert_eq!(named("X-Content-Type-Options"), Some("nosniff"));
        assert_eq!(named("Cache-Control"), Some("private, no-cache"));
        assert_eq!(named("Strict-Transport-Security"), None);
    }
}
