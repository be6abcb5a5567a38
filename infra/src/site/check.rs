//! What the types of `site.yaml` cannot say: whether values make sense, alone and together.

use std::collections::BTreeMap;

use cloudformation::{DocumentPath, Finding};
use serde_json::json;

use super::address::CertificateSource;
use super::config::{Allow, GeoRestriction, Open, OriginAccess, Site};
use super::open::Presence;

mod rule_meaning;
pub(super) mod text;

/// [Headers that a response headers policy adds](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html#limits-policies).
const CUSTOM_HEADERS: usize = 10;
/// [Characters of a certificate's first name](https://docs.aws.amazon.com/acm/latest/APIReference/API_RequestCertificate.html),
/// which is its common name as well.
const COMMON_NAME: usize = 64;

/// A finding, and what else than the place itself it rests on.
pub(super) struct Judged {
    pub(super) finding: Finding,
    pub(super) rests_on: Vec<DocumentPath>,
}

/// Every finding about the meaning of a configuration.
pub(super) fn check(site: &Site) -> Vec<Finding> {
    judge(site).into_iter().map(|judged| judged.finding).collect()
}

/// The same, with what each rests on: a default in place of something malformed is no ground for a finding.
pub(super) fn judge(site: &Site) -> Vec<Judged> {
    let mut checker = Checker { findings: Vec::new() };
    checker.provider(site);
    checker.rules(site);
    checker.rule_meaning(site);
    checker.paths(site);
    checker.bucket(site);
    checker.content(site);
    checker.distribution(site);
    checker.headers(site);
    checker.function(site);
    checker.theme(site);
    checker.tags(site);
    checker.parameters(site);
    checker.findings
}

struct Checker {
    findings: Vec<Judged>,
}

/// What is wrong with a text, and what to write instead.
type Fault = (String, String);

impl Checker {
    fn report(&mut self, path: DocumentPath, fault: Fault) {
        self.report_from(path, &[], fault);
    }

    fn report_from(&mut self, path: DocumentPath, settings: &[&[&str]], (problem, advice): Fault) {
        let finding = Finding::error("value", path, problem).with_advice(advice);
        let rests_on = settings.iter().map(|setting| DocumentPath::from_keys(setting)).collect();
        self.findings.push(Judged { finding, rests_on });
    }

    fn each(&mut self, path: &DocumentPath, values: &[String], fault: impl Fn(&str) -> Option<Fault>) {
        for (position, value) in values.iter().enumerate() {
            if let Some(fault) = fault(value) {
                self.report(path.index(position), fault);
            }
            if values[..position].contains(value) {
                self.report(
                    path.index(position),
                    (format!("{value:?} is there twice"), "remove one".to_owned()),
                );
            }
        }
    }

    fn one(&mut self, path: &[&str], value: Option<&String>, fault: impl Fn(&str) -> Option<Fault>) {
        if let Some(fault) = value.and_then(|value| fault(value)) {
            self.report(DocumentPath::from_keys(path), fault);
        }
    }

    fn provider(&mut self, site: &Site) {
        let provider = &site.provider;
        self.one(&["provider", "issuer"], provider.issuer.as_ref(), text::issuer);
        self.one(&["provider", "client_id"], provider.client_id.as_ref(), text::printable);
        if let Some(endpoints) = &provider.endpoints {
            let at = |key| ["provider", "endpoints", key];
            let https = |url: &str| text::url(url, &["https://"]);
            self.one(&at("authorization_endpoint"), Some(&endpoints.authorization_endpoint), https);
            self.one(&at("token_endpoint"), Some(&endpoints.token_endpoint), https);
            self.one(&at("jwks_uri"), Some(&endpoints.jwks_uri), https);
            self.one(&at("end_session_endpoint"), endpoints.end_session_endpoint.as_ref(), https);
            let algorithms = endpoints.id_token_signing_alg_values_supported.as_deref().unwrap_or_default();
            let path = DocumentPath::from_keys(&at("id_token_signing_alg_values_supported"));
            self.each(&path, algorithms, text::signing_algorithm);
        }
        if let Some(scopes) = &provider.scopes {
            self.each(&DocumentPath::from_keys(&["provider", "scopes"]), scopes, text::scope);
        }
    }

    fn rules(&mut self, site: &Site) {
        let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
        for (position, rule) in site.rules.iter().enumerate() {
            let path = DocumentPath::from_keys(&["rules"]).index(position);
            if let Some(fault) = text::rule_path(&rule.path) {
                self.report(path.key("path"), fault);
            }
            if let Some(first) = seen.insert(&rule.path, position) {
                let problem = format!("rule {} is for {} as well", first + 1, rule.path);
                self.report(path.key("path"), (problem, "keep one of them".to_owned()));
            }
            let Allow::Only(members) = &rule.allow else { continue };
            let path = path.key("allow");
            if members.groups.is_empty() && members.emails.is_empty() && members.domains.is_empty() {
                let advice = "name groups, emails or domains, or write signed-in".to_owned();
                self.report(path.clone(), ("lets nobody in".to_owned(), advice));
            }
            self.each(&path.key("groups"), &members.groups, text::printable);
            self.each(&path.key("emails"), &members.emails, text::email);
            self.each(&path.key("domains"), &members.domains, text::host);
        }
    }

    /// Warnings: such rules deploy, and the gate applies them to more or fewer requests than their paths say.
    fn rule_meaning(&mut self, site: &Site) {
        let settings = super::settings_document::settings(site);
        for (position, (problem, advice)) in
            rule_meaning::misleading_rules(&settings.rules, &settings.content)
        {
            let path = DocumentPath::from_keys(&["rules"]).index(position).key("path");
            let finding = Finding::warning("rule-meaning", path, problem).with_advice(advice);
            let rests_on = ["rules", "content"].map(|setting| DocumentPath::from_keys(&[setting])).to_vec();
            self.findings.push(Judged { finding, rests_on });
        }
    }

    fn paths(&mut self, site: &Site) {
        let paths = &site.paths;
        self.one(&["paths", "callback"], paths.callback.as_ref(), text::own_path);
        self.one(&["paths", "sign_out"], paths.sign_out.as_ref(), text::own_path);
        let back_channel = paths.back_channel_logout.as_ref();
        self.one(&["paths", "back_channel_logout"], back_channel, text::own_path);
        let effective = super::paths(site);
        let callback = &effective.callback;
        if *callback == effective.sign_out || *callback == effective.signed_out() {
            let key = if paths.sign_out.is_some() { "sign_out" } else { "callback" };
            let problem = format!("{callback} is the path of both callback and sign_out");
            let fault = (problem, "give each a path of its own".to_owned());
            self.report_from(
                DocumentPath::from_keys(&["paths", key]),
                &[&["paths", "callback"], &["paths", "sign_out"]],
                fault,
            );
        }
        let others = [&effective.callback, &effective.sign_out, &effective.signed_out()];
        if let Some(path) = back_channel.filter(|path| others.contains(path)) {
            let fault = (format!("{path} is another path as well"), "give each a path of its own".to_owned());
            self.report_from(
                DocumentPath::from_keys(&["paths", "back_channel_logout"]),
                &[&["paths", "callback"], &["paths", "sign_out"]],
                fault,
            );
        }
    }

    fn bucket(&mut self, site: &Site) {
        let bucket = &site.bucket;
        self.one(&["bucket", "name"], bucket.name.as_ref(), text::bucket_name);
        self.one(&["bucket", "region"], bucket.region.as_ref(), text::region);
        if site.origin_access == OriginAccess::Identity
            && let Some(fault) = bucket.region.as_deref().and_then(text::identity_region)
        {
            self.report_from(DocumentPath::from_keys(&["bucket", "region"]), &[&["origin_access"]], fault);
        }
        if site.is_open(Open::BucketRegion) && !bucket.existing {
            let advice = "set bucket.existing, or bake the Region in".to_owned();
            let problem = "the Region of a new bucket decides which template makes it".to_owned();
            self.report_from(
                DocumentPath::from_keys(&["parameters"]),
                &[&["bucket", "existing"]],
                (problem, advice),
            );
        }
        if bucket.name.is_none() && !site.is_open(Open::BucketName) && site.bucket_is_elsewhere() {
            let problem = if bucket.existing {
                "an existing bucket needs its name"
            } else {
                "a bucket outside us-east-1 needs a name"
            };
            let fault = (problem.to_owned(), "add bucket.name".to_owned());
            self.report_from(DocumentPath::from_keys(&["bucket"]), &[&["parameters"]], fault);
        }
    }

    fn content(&mut self, site: &Site) {
        self.one(&["content", "index_document"], site.content.index_document.as_ref(), text::file_name);
        self.one(&["content", "single_page"], site.content.single_page.as_ref(), text::object_path);
    }

    fn distribution(&mut self, site: &Site) {
        let distribution = &site.distribution;
        let at = |key: &str| DocumentPath::from_keys(&["distribution", key]);
        self.each(&at("aliases"), &distribution.aliases, text::alias);
        self.one(
            &["distribution", "certificate_arn"],
            distribution.certificate_arn.as_ref(),
            text::certificate_arn,
        );
        self.one(
            &["distribution", "hosted_zone_id"],
            distribution.hosted_zone_id.as_ref(),
            text::hosted_zone_id,
        );
        self.one(&["distribution", "web_acl_arn"], distribution.web_acl_arn.as_ref(), text::web_acl_arn);
        let topic = site.monitoring.as_ref().and_then(|monitoring| monitoring.topic_arn.as_ref());
        self.one(&["monitoring", "topic_arn"], topic, text::topic_arn);
        self.addresses(site);
        if let Some(GeoRestriction::Allow(countries) | GeoRestriction::Deny(countries)) =
            &distribution.geo_restriction
        {
            let key = if matches!(distribution.geo_restriction, Some(GeoRestriction::Allow(_))) {
                "allow"
            } else {
                "deny"
            };
            let path = at("geo_restriction").key(key);
            if countries.is_empty() {
                self.report(
                    path.clone(),
                    ("names no country".to_owned(), "add one or remove geo_restriction".to_owned()),
                );
            }
            self.each(&path, countries, text::country);
        }
        let patterns: Vec<String> =
            distribution.behaviors.iter().map(|behavior| behavior.path.clone()).collect();
        for (position, behavior) in distribution.behaviors.iter().enumerate() {
            let path = at("behaviors").index(position).key("path");
            if let Some(fault) = text::path_pattern(&behavior.path) {
                self.report(path.clone(), fault);
            }
            if patterns[..position].contains(&behavior.path) {
                self.report(
                    path,
                    (format!("{} is there twice", behavior.path), "keep one of them".to_owned()),
                );
            }
        }
        if let Some(logs) = &distribution.access_logs {
            self.one(
                &["distribution", "access_logs", "bucket_arn"],
                Some(&logs.bucket_arn),
                text::bucket_arn,
            );
            self.one(&["distribution", "access_logs", "prefix"], logs.prefix.as_ref(), text::prefix);
        }
    }

    /// Host names, their certificate and their zone.
    fn addresses(&mut self, site: &Site) {
        let distribution = &site.distribution;
        let at = |key: &str| DocumentPath::from_keys(&["distribution", key]);
        let named = !distribution.aliases.is_empty() || site.is_open(Open::DomainName);
        let certificate = CertificateSource::of(site);
        if named && certificate == CertificateSource::None {
            let open_zone = site.is_open(Open::HostedZoneId) && !site.is_open(Open::DomainName);
            let advice = if open_zone {
                "add certificate_arn, or take hosted_zone_id out of parameters to have one made"
            } else if site.is_open(Open::DomainName) {
                "add certificate_arn, here or to parameters"
            } else {
                "add certificate_arn, or hosted_zone_id to have one made"
            };
            let path = if distribution.aliases.is_empty() {
                DocumentPath::from_keys(&["parameters"])
            } else {
                at("aliases")
            };
            let on: &[&[&str]] = &[
                &["distribution", "aliases"],
                &["distribution", "certificate_arn"],
                &["distribution", "hosted_zone_id"],
                &["parameters"],
            ];
            self.report_from(path, on, ("an alias needs a certificate".to_owned(), advice.to_owned()));
        }
        if certificate == CertificateSource::Made
            && let Some(first) = distribution.aliases.first().filter(|first| first.len() > COMMON_NAME)
        {
            let problem = format!(
                "{first} has {} characters, a certificate's first name takes {COMMON_NAME}",
                first.len()
            );
            self.report(at("aliases").index(0), (problem, "name a shorter alias first".to_owned()));
        }
        for (key, setting, given) in [
            ("certificate_arn", Open::CertificateArn, distribution.certificate_arn.is_some()),
            ("hosted_zone_id", Open::HostedZoneId, distribution.hosted_zone_id.is_some()),
        ] {
            if !named && (given || site.is_open(setting)) {
                let path = if given { at(key) } else { DocumentPath::from_keys(&["parameters"]) };
                let problem = format!("{key} is for aliases, and there are none");
                let fault = (problem, "add aliases or remove it".to_owned());
                self.report_from(path, &[&["distribution", "aliases"], &["parameters"]], fault);
            }
        }
        if site.is_open(Open::DomainName) && distribution.aliases.len() > 1 {
            let advice = "keep one alias, or bake them all in".to_owned();
            self.report(at("aliases"), ("a parameter holds one domain name".to_owned(), advice));
        }
    }

    fn headers(&mut self, site: &Site) {
        let headers = &site.security_headers;
        self.one(&["security_headers", "policy_id"], headers.policy_id.as_ref(), text::uuid);
        self.one(
            &["security_headers", "content_security_policy"],
            headers.content_security_policy.as_ref(),
            text::printable,
        );
        let path = DocumentPath::from_keys(&["security_headers", "custom"]);
        let mut seen: BTreeMap<String, &str> = BTreeMap::new();
        for (name, value) in &headers.custom {
            if let Some(fault) = text::header_name(name).or_else(|| text::printable(value)) {
                self.report(path.key(name), fault);
            }
            if let Some(first) = seen.insert(name.to_ascii_lowercase(), name) {
                let problem = format!("{name} is the same header as {first}");
                self.report(path.key(name), (problem, "keep one of them".to_owned()));
            }
        }
        if headers.custom.len() > CUSTOM_HEADERS {
            let problem = format!("has {} headers, CloudFront takes {CUSTOM_HEADERS}", headers.custom.len());
            self.report(path, (problem, "remove some".to_owned()));
        }
    }

    fn function(&mut self, site: &Site) {
        let function = &site.function;
        self.one(&["function", "secrets_key_arn"], function.secrets_key_arn.as_ref(), text::key_arn);
        if let Some(fault) = function.log_retention_days.and_then(text::retention) {
            self.report(DocumentPath::from_keys(&["function", "log_retention_days"]), fault);
        }
    }

    fn theme(&mut self, site: &Site) {
        self.one(&["name"], site.name.as_ref(), text::plain_name);
        self.one(&["theme", "logo_url"], site.theme.logo_url.as_ref(), |url| text::url(url, &["https://"]));
        self.one(&["theme", "support_url"], site.theme.support_url.as_ref(), |url| {
            text::url(url, &["https://", "mailto:"])
        });
    }

    fn tags(&mut self, site: &Site) {
        for (key, value) in &site.tags {
            if let Some(fault) = text::tag(key, value) {
                self.report(DocumentPath::from_keys(&["tags"]).key(key), fault);
            }
        }
        if site.tags.len() > 50 {
            let problem = format!("has {} tags, AWS takes 50 on a resource", site.tags.len());
            self.report(DocumentPath::from_keys(&["tags"]), (problem, "remove some".to_owned()));
        }
    }

    /// What is baked in becomes the parameter's default, which has to be among what the parameter takes.
    fn parameters(&mut self, site: &Site) {
        for open in &site.parameters {
            let Some((value, place)) = open.baked(site) else { continue };
            let parameter = open.parameter(Presence::Required, site);
            let path = DocumentPath::from_keys(&place);
            let told = self.findings.iter().any(|judged| judged.finding.path().is_within(&path));
            if let (false, Some(problem)) = (told, parameter.objection(&json!(value))) {
                let advice = "remove it from parameters, or bake in what the parameter takes".to_owned();
                self.report(path, (problem, advice));
            }
        }
    }
}
