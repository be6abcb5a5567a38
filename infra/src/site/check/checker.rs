//! The checks, one section of `site.yaml` after another.

use std::collections::BTreeMap;

use access::Access;
use cloudformation::{DocumentPath, Finding};
use serde_json::json;
use settings::{ClaimSet, Members};

use super::fault::Fault;
use super::{
    claims, existing_distribution, hosts, other_origins, own_pages, provider_fit, rule_meaning, session,
    sign_in, sign_in_host, single_pages, stack_values, text, workloads,
};
use crate::site::certificate_source::CertificateSource;
use crate::site::config::{Allow, GeoRestriction, OriginAccess, ParameterSetting, Site, TestVisitor};
use crate::site::parameters::Presence;
use crate::site::rules::{OPEN_PROVIDER, PROVIDER_FIT, RULE_MEANING, VALUE};
use crate::site::stack_values::StackValues;
use crate::site::{defaults, response_headers, settings_document, unicode_forms};

/// Custom headers that a [response headers policy](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html#limits-policies) can have.
const MAX_CUSTOM_HEADERS: usize = 10;
/// Characters that the [first name of a certificate](https://docs.aws.amazon.com/acm/latest/APIReference/API_RequestCertificate.html)
/// can have. The first name becomes the common name.
const MAX_COMMON_NAME_CHARACTERS: usize = 64;

/// [Tags that a resource can have](https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html).
const MAX_TAGS: usize = 50;

/// A finding, and the other settings that it depends on.
pub(in crate::site) struct SiteFinding {
    pub(in crate::site) finding: Finding,
    pub(in crate::site) depends_on: Vec<DocumentPath>,
}

/// Checks a configuration with the values of the stack.
pub(in crate::site) fn check(site: &Site, values: &StackValues) -> Vec<Finding> {
    let found = check_all(site, values).into_iter().map(|found| found.finding);
    found.chain(other_origins::findings(site, values)).collect()
}

/// Checks a configuration, and names the settings that each finding depends on. A reader drops a finding that depends on
/// a malformed setting, because a default has taken the place of that setting.
pub(in crate::site) fn check_with_dependencies(site: &Site) -> Vec<SiteFinding> {
    check_all(site, &StackValues::default())
}

fn check_all(site: &Site, values: &StackValues) -> Vec<SiteFinding> {
    let mut checker = Checker { findings: Vec::new() };
    checker.provider(site);
    checker.access(site);
    checker.hosts(site);
    checker.tests(site);
    checker.session(site);
    checker.paths(site);
    checker.bucket(site);
    checker.content(site);
    checker.distribution(site, values);
    checker.existing_distribution(site);
    checker.headers(site);
    checker.function(site);
    checker.theme(site);
    checker.tags(site);
    checker.parameters(site);
    checker.stack_values(site, values);
    checker.findings
}

struct Checker {
    findings: Vec<SiteFinding>,
}

impl Checker {
    fn report(&mut self, path: DocumentPath, fault: Fault) {
        self.report_from(path, &[], fault);
    }

    fn report_from(&mut self, path: DocumentPath, settings: &[&[&str]], fault: Fault) {
        let finding = VALUE.at(path, fault.problem).with_advice(fault.advice).at_value();
        let depends_on = settings.iter().map(|setting| DocumentPath::from_keys(setting)).collect();
        self.findings.push(SiteFinding { finding, depends_on });
    }

    fn check_each(&mut self, path: &DocumentPath, values: &[String], fault: impl Fn(&str) -> Option<Fault>) {
        for (position, value) in values.iter().enumerate() {
            if let Some(fault) = fault(value) {
                self.report(path.index(position), fault);
            }
            if values[..position].contains(value) {
                self.report(
                    path.index(position),
                    Fault::new(format!("{value:?} is a duplicate"), "remove one"),
                );
            }
        }
    }

    fn check_text(&mut self, path: &[&str], value: Option<&String>, fault: impl Fn(&str) -> Option<Fault>) {
        if let Some(fault) = value.and_then(|value| fault(value)) {
            self.report(DocumentPath::from_keys(path), fault);
        }
    }

    fn provider(&mut self, site: &Site) {
        let provider = &site.provider;
        self.check_text(&["provider", "issuer"], provider.issuer.as_ref(), text::issuer);
        self.check_text(&["provider", "client_id"], provider.client_id.as_ref(), text::printable);
        if let Some(endpoints) = &provider.endpoints {
            let at = |key| ["provider", "endpoints", key];
            let https = |url: &str| text::url(url, &["https://"]);
            self.check_text(&at("authorization_endpoint"), Some(&endpoints.authorization_endpoint), https);
            self.check_text(&at("token_endpoint"), Some(&endpoints.token_endpoint), https);
            self.check_text(&at("jwks_uri"), Some(&endpoints.jwks_uri), https);
            self.check_text(&at("end_session_endpoint"), endpoints.end_session_endpoint.as_ref(), https);
            let algorithms = endpoints.id_token_signing_alg_values_supported.as_deref().unwrap_or_default();
            let path = DocumentPath::from_keys(&at("id_token_signing_alg_values_supported"));
            self.check_each(&path, algorithms, text::signing_algorithm);
        }
        for (keys, fault) in sign_in::parameter_faults(&provider.authorization_parameters) {
            let path = DocumentPath::from_keys(&["provider", "authorization_parameters"]);
            self.report(keys.into_iter().fold(path, |path, key| path.key(key)), fault);
        }
        if let Some(scopes) = &provider.scopes {
            self.check_each(&DocumentPath::from_keys(&["provider", "scopes"]), scopes, text::scope);
        }
    }

    /// Checks the rules, and what they mean with the other settings.
    fn access(&mut self, site: &Site) {
        self.provider_fit(site);
        self.strangers(site);
        self.rules(site);
        self.rule_meaning(site);
    }

    /// Checks the hosts that show a folder, and the rules of each as those of the site.
    fn hosts(&mut self, site: &Site) {
        for (path, fault) in hosts::faults(site) {
            let depends_on: &[&[&str]] = &[&["hosts"], &["distribution", "aliases"], &["parameters"]];
            self.report_from(path, depends_on, fault);
        }
        let hosts = site.hosts.iter().enumerate().filter(|(_, host)| host.rules.is_some());
        for (position, host) in hosts {
            let site = site.at_host(host);
            let mut checker = Self { findings: Vec::new() };
            checker.access(&site);
            checker.protected_logo(&site);
            let is_about_rules = |found: &SiteFinding| {
                // What does not fit the provider without rules is reported for the site.
                found.finding.rule().id != PROVIDER_FIT.id
                    || found.finding.path().is_within(&DocumentPath::from_keys(&["rules"]))
            };
            for SiteFinding { finding, depends_on } in checker.findings.into_iter().filter(is_about_rules) {
                let path = hosts::moved(finding.path(), position);
                let depends_on =
                    depends_on.into_iter().chain([hosts::place(position).key("rules")]).collect();
                self.findings.push(SiteFinding { finding: finding.with_path(path), depends_on });
            }
        }
    }

    fn rules(&mut self, site: &Site) {
        let mut seen: BTreeMap<String, usize> = BTreeMap::new();
        for (position, rule) in site.rules.iter().enumerate() {
            let path = DocumentPath::from_keys(&["rules"]).index(position);
            if let Some(fault) = text::rule_path(&rule.path) {
                self.report(path.key("path"), fault);
            }
            if let Some(first) = seen.insert(unicode_forms::composed(&rule.path), position) {
                let problem = format!("rule {} is also for {}", first + 1, rule.path);
                self.report(path.key("path"), Fault::new(problem, "keep one of them"));
            }
            for (key, fault) in sign_in::faults(rule) {
                self.report(path.key(key), fault);
            }
            self.check_each(&path.key("acr_values"), &rule.acr_values, sign_in::acr_fault);
            let Allow::Only(members) = &rule.allow else { continue };
            let path = path.key("allow");
            if *members == Members::default() {
                let advice = "add groups, emails, domains or claims, or write signed-in";
                self.report(path.clone(), Fault::new("admits no user", advice));
            }
            self.check_each(&path.key("groups"), &members.groups, text::printable);
            self.check_each(&path.key("emails"), &members.emails, text::email);
            self.check_each(&path.key("domains"), &members.domains, text::host);
            self.claims(&path.key("claims"), &members.claims);
            if let Some(workload) = &members.workload {
                for (keys, fault) in workloads::faults(workload, &site.provider) {
                    let path = keys.into_iter().fold(path.key("workload"), |path, key| path.key(key));
                    self.report(path, fault);
                }
            }
        }
    }

    fn claims(&mut self, path: &DocumentPath, claims: &ClaimSet) {
        for (name, fault) in claims::faults(claims) {
            self.report(path.key(name), fault);
        }
    }

    fn session(&mut self, site: &Site) {
        for (key, fault) in session::faults(&site.session) {
            let path = DocumentPath::from_keys(&["session", key]);
            self.report_from(path, &[&["session", "lifetime_seconds"]], fault);
        }
    }

    fn tests(&mut self, site: &Site) {
        for (position, test) in site.tests.iter().enumerate() {
            if let Some(fault) = test.host.as_deref().and_then(|host| hosts::test_host(site, host)) {
                let path = DocumentPath::from_keys(&["tests"]).index(position).key("host");
                self.report_from(path, &[&["distribution", "aliases"]], fault);
            }
            let TestVisitor::User(user) = &test.visitor else { continue };
            let path = DocumentPath::from_keys(&["tests"]).index(position).key("as");
            self.check_each(&path.key("groups"), &user.groups, text::printable);
            if let Some(fault) = user.email.as_deref().and_then(text::email) {
                self.report(path.key("email"), fault);
            }
            self.claims(&path.key("claims"), &user.claims);
        }
    }

    /// Warnings: such rules deploy, and the gate applies them to more or fewer requests than their paths say.
    fn rule_meaning(&mut self, site: &Site) {
        let settings = settings_document::settings(site);
        // The rules after those of the configuration are other Unicode forms of them.
        let rules = &settings.rules[..site.rules.len()];
        let misleading = rule_meaning::misleading_rules(rules, &settings.content);
        let without_effect = own_pages::rules_for_own_pages(rules, &settings.paths);
        let for_folders = hosts::rules_for_folders(site);
        for (position, Fault { problem, advice }) in
            misleading.into_iter().chain(without_effect).chain(for_folders)
        {
            let path = DocumentPath::from_keys(&["rules"]).index(position).key("path");
            let finding = RULE_MEANING.at(path, problem).with_advice(advice).at_value();
            let depends_on = ["rules", "content", "paths", "hosts"]
                .map(|setting| DocumentPath::from_keys(&[setting]))
                .to_vec();
            self.findings.push(SiteFinding { finding, depends_on });
        }
    }

    /// Warnings: the site deploys, and no user can sign in or no user is admitted.
    fn provider_fit(&mut self, site: &Site) {
        let misfits = provider_fit::misfits(site).into_iter().map(|misfit| (misfit, "provider"));
        let wildcards = sign_in_host::misfits(site).into_iter().map(|wildcard| (wildcard, "distribution"));
        for ((path, Fault { problem, advice }), setting) in misfits.chain(wildcards) {
            let finding = PROVIDER_FIT.at(path, problem).with_advice(advice).at_value();
            let depends_on = vec![DocumentPath::from_keys(&[setting])];
            self.findings.push(SiteFinding { finding, depends_on });
        }
    }

    /// Errors: strangers can see paths of the site.
    fn strangers(&mut self, site: &Site) {
        for (path, Fault { problem, advice }) in provider_fit::strangers(site) {
            let finding = OPEN_PROVIDER.at(path, problem).with_advice(advice).at_value();
            let depends_on =
                ["provider", "rules"].map(|setting| DocumentPath::from_keys(&[setting])).to_vec();
            self.findings.push(SiteFinding { finding, depends_on });
        }
    }

    fn paths(&mut self, site: &Site) {
        let paths = &site.paths;
        self.check_text(&["paths", "callback"], paths.callback.as_ref(), text::own_path);
        self.check_text(&["paths", "sign_out"], paths.sign_out.as_ref(), text::own_path);
        let back_channel = paths.back_channel_logout.as_ref();
        self.check_text(&["paths", "back_channel_logout"], back_channel, text::own_path);
        let effective = defaults::paths(site);
        let callback = &effective.callback;
        if effective.is_sign_out(callback) || effective.is_callback(&effective.sign_out) {
            let key = if paths.sign_out.is_some() { "sign_out" } else { "callback" };
            let path = if effective.is_sign_out(callback) { callback } else { &effective.sign_out };
            let problem = format!("{path} is the path of both callback and sign_out");
            let fault = Fault::new(problem, "use a different path for each");
            self.report_from(
                DocumentPath::from_keys(&["paths", key]),
                &[&["paths", "callback"], &["paths", "sign_out"]],
                fault,
            );
        }
        let is_another = |path: &&String| effective.is_callback(path) || effective.is_sign_out(path);
        let me = paths.me.as_ref();
        self.check_text(&["paths", "me"], me, text::own_path);
        let is_repeated = |path: &&String| is_another(path) || back_channel == Some(*path);
        let repeated =
            [("back_channel_logout", back_channel.filter(is_another)), ("me", me.filter(is_repeated))];
        for (key, path) in repeated {
            let Some(path) = path else { continue };
            let fault = Fault::new(
                format!("{path} is already the path of another page"),
                "use a different path for each",
            );
            self.report_from(
                DocumentPath::from_keys(&["paths", key]),
                &[&["paths", "callback"], &["paths", "sign_out"]],
                fault,
            );
        }
    }

    fn bucket(&mut self, site: &Site) {
        let bucket = &site.bucket;
        self.check_text(&["bucket", "name"], bucket.name.as_ref(), text::bucket_name);
        self.check_text(&["bucket", "region"], bucket.region.as_ref(), text::region);
        if site.origin_access == OriginAccess::Identity
            && let Some(fault) = bucket.region.as_deref().and_then(text::identity_region)
        {
            self.report_from(DocumentPath::from_keys(&["bucket", "region"]), &[&["origin_access"]], fault);
        }
        if site.is_parameter(ParameterSetting::BucketRegion) && !bucket.existing {
            let fault = Fault::new(
                "the Region of a new bucket decides which template creates it",
                "set bucket.existing, or remove bucket_region from parameters",
            );
            self.report_from(DocumentPath::from_keys(&["parameters"]), &[&["bucket", "existing"]], fault);
        }
        if bucket.name.is_none()
            && !site.is_parameter(ParameterSetting::BucketName)
            && site.bucket_is_elsewhere()
        {
            let problem = if bucket.existing {
                "an existing bucket needs its name"
            } else {
                "a bucket outside us-east-1 needs a name"
            };
            let fault = Fault::new(problem, "add bucket.name");
            self.report_from(DocumentPath::from_keys(&["bucket"]), &[&["parameters"]], fault);
        }
    }

    fn content(&mut self, site: &Site) {
        self.check_text(
            &["content", "index_document"],
            site.content.index_document.as_ref(),
            text::file_name,
        );
        let single_page = site.content.single_page.iter().flat_map(single_pages::faults);
        for (folder, fault) in single_page {
            self.report(DocumentPath::from_keys(&["content", "single_page", folder]), fault);
        }
    }

    fn distribution(&mut self, site: &Site, values: &StackValues) {
        let distribution = &site.distribution;
        let at = |key: &str| DocumentPath::from_keys(&["distribution", key]);
        self.check_each(&at("aliases"), &distribution.aliases, text::alias);
        self.check_text(
            &["distribution", "certificate_arn"],
            distribution.certificate_arn.as_ref(),
            text::certificate_arn,
        );
        self.check_text(
            &["distribution", "hosted_zone_id"],
            distribution.hosted_zone_id.as_ref(),
            text::hosted_zone_id,
        );
        self.check_text(
            &["distribution", "web_acl_arn"],
            distribution.web_acl_arn.as_ref(),
            text::web_acl_arn,
        );
        let topic = site.monitoring.as_ref().and_then(|monitoring| monitoring.topic_arn.as_ref());
        self.check_text(&["monitoring", "topic_arn"], topic, text::topic_arn);
        let email = site.monitoring.as_ref().and_then(|monitoring| monitoring.email.as_ref());
        self.check_text(&["monitoring", "email"], email, text::email);
        if distribution.existing.is_none() {
            self.addresses(site, values);
        }
        if let Some(fault) = sign_in_host::fault(site) {
            let on: &[&[&str]] = &[&["distribution", "aliases"], &["parameters"]];
            self.report_from(at("sign_in_host"), on, fault);
        }
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
                    Fault::new("contains no country", "add one or remove geo_restriction"),
                );
            }
            self.check_each(&path, countries, text::country);
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
                    Fault::new(format!("{} is a duplicate", behavior.path), "keep one of them"),
                );
            }
        }
        if let Some(logs) = &distribution.access_logs {
            self.check_text(
                &["distribution", "access_logs", "bucket_arn"],
                Some(&logs.bucket_arn),
                text::bucket_arn,
            );
            self.check_text(&["distribution", "access_logs", "prefix"], logs.prefix.as_ref(), text::prefix);
        }
    }

    fn existing_distribution(&mut self, site: &Site) {
        for (path, fault) in existing_distribution::misplaced(site) {
            self.report(path, fault);
        }
        let Some(existing) = &site.distribution.existing else { return };
        let at = |key| ["distribution", "existing", key];
        self.check_text(&at("id"), existing.id.as_ref(), existing_distribution::id);
        let domain_name = existing.domain_name.as_ref();
        self.check_text(&at("domain_name"), domain_name, existing_distribution::domain_name);
    }

    fn stack_values(&mut self, site: &Site, values: &StackValues) {
        for (path, fault) in stack_values::faults(site, values) {
            self.report(path, fault);
        }
    }

    /// Host names, their certificate and their zone.
    fn addresses(&mut self, site: &Site, values: &StackValues) {
        let distribution = &site.distribution;
        let at = |key: &str| DocumentPath::from_keys(&["distribution", key]);
        let named = site.has_host_names();
        let certificate = CertificateSource::new(site, values);
        if named && certificate == CertificateSource::None {
            let open_zone = site.is_parameter(ParameterSetting::HostedZoneId)
                && !site.is_parameter(ParameterSetting::DomainName);
            let advice = if open_zone {
                "add certificate_arn, or take hosted_zone_id out of parameters to create one"
            } else if site.is_parameter(ParameterSetting::DomainName) {
                "add certificate_arn, here or to parameters"
            } else {
                "add certificate_arn, or hosted_zone_id to create one"
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
            self.report_from(path, on, Fault::new("an alias needs a certificate", advice));
        }
        if certificate == CertificateSource::Created
            && let Some(first) =
                distribution.aliases.first().filter(|first| first.len() > MAX_COMMON_NAME_CHARACTERS)
        {
            let problem = format!(
                "{first} has {} characters, but the first name of a certificate can have {MAX_COMMON_NAME_CHARACTERS}",
                first.len()
            );
            self.report(at("aliases").index(0), Fault::new(problem, "name a shorter alias first"));
        }
        for (key, setting, given) in [
            ("certificate_arn", ParameterSetting::CertificateArn, distribution.certificate_arn.is_some()),
            ("hosted_zone_id", ParameterSetting::HostedZoneId, distribution.hosted_zone_id.is_some()),
        ] {
            if !named && (given || site.is_parameter(setting)) {
                let path = if given { at(key) } else { DocumentPath::from_keys(&["parameters"]) };
                let problem = format!("{key} is only used with aliases, and there are none");
                let fault = Fault::new(problem, "add aliases or remove it");
                self.report_from(path, &[&["distribution", "aliases"], &["parameters"]], fault);
            }
        }
        if site.is_parameter(ParameterSetting::DomainName) && distribution.aliases.len() > 1 {
            let fault = Fault::new(
                "a parameter holds one domain name",
                "keep one alias, or remove domain_name from parameters",
            );
            self.report(at("aliases"), fault);
        }
    }

    fn headers(&mut self, site: &Site) {
        let headers = &site.security_headers;
        self.check_text(&["security_headers", "policy_id"], headers.policy_id.as_ref(), text::uuid);
        self.check_text(
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
                self.report(path.key(name), Fault::new(problem, "keep one of them"));
            }
        }
        let count = response_headers::count_of_custom_headers(site);
        if count > MAX_CUSTOM_HEADERS && !headers.custom.is_empty() {
            let problem = format!(
                "has {} headers and the site adds {}, but CloudFront accepts {MAX_CUSTOM_HEADERS}",
                headers.custom.len(),
                count - headers.custom.len()
            );
            self.report(path, Fault::new(problem, "remove some"));
        }
    }

    fn function(&mut self, site: &Site) {
        let function = &site.function;
        self.check_text(&["function", "secrets_key_arn"], function.secrets_key_arn.as_ref(), text::key_arn);
        if let Some(fault) = function.log_retention_days.and_then(text::retention) {
            self.report(DocumentPath::from_keys(&["function", "log_retention_days"]), fault);
        }
    }

    fn theme(&mut self, site: &Site) {
        self.check_text(&["name"], site.name.as_ref(), text::plain_name);
        let theme = &site.theme;
        self.logo(site);
        self.check_text(&["theme", "support_url"], theme.support_url.as_ref(), |url| {
            text::url(url, &["https://", "mailto:"])
        });
        self.check_text(&["theme", "accent"], theme.accent.as_ref(), text::accent);
        if let Some(contact) = &theme.contact {
            self.check_text(&["theme", "contact", "name"], Some(&contact.name), text::printable);
            self.check_text(&["theme", "contact", "address"], Some(&contact.address), text::contact_address);
            if theme.support_url.is_some() {
                let fault =
                    Fault::new("the pages link to contact, and not to support_url", "remove support_url");
                self.report(DocumentPath::from_keys(&["theme", "support_url"]), fault);
            }
        }
        for (key, text) in &theme.texts {
            if let Some(fault) = text::page_text(*key, text) {
                self.report(DocumentPath::from_keys(&["theme", "texts", key.as_str()]), fault);
            }
        }
        if !theme.texts.is_empty() && theme.language.is_none() {
            let problem = "texts are in one language, but the pages follow each visitor's browser";
            let fault = Fault::new(problem, "add theme.language, the language of your texts");
            self.report_from(DocumentPath::from_keys(&["theme", "texts"]), &[&["theme", "language"]], fault);
        }
    }

    /// The logo. Visitors who are not signed in see it as well.
    fn logo(&mut self, site: &Site) {
        let Some(logo) = &site.theme.logo_url else { return };
        if let Some(fault) = text::logo(logo) {
            self.report(DocumentPath::from_keys(&["theme", "logo_url"]), fault);
            return;
        }
        self.protected_logo(site);
    }

    fn protected_logo(&mut self, site: &Site) {
        let Some(logo) = &site.theme.logo_url else { return };
        let path = DocumentPath::from_keys(&["theme", "logo_url"]);
        let settings = settings_document::settings(site);
        if logo.starts_with('/') && !Access::new(&settings.rules, &settings.content, logo).is_public() {
            let problem = format!("visitors who are not signed in cannot see {logo}");
            let advice = format!("add the rule {{ path: {logo}, allow: everyone }}");
            self.report_from(path, &[&["rules"], &["content"]], Fault::new(problem, advice));
        }
    }

    fn tags(&mut self, site: &Site) {
        for (key, value) in &site.tags {
            if let Some(fault) = text::tag(key, value) {
                self.report(DocumentPath::from_keys(&["tags"]).key(key), fault);
            }
        }
        if site.tags.len() > MAX_TAGS {
            let problem = format!("has {} tags, but AWS accepts {MAX_TAGS} on a resource", site.tags.len());
            self.report(DocumentPath::from_keys(&["tags"]), Fault::new(problem, "remove some"));
        }
    }

    /// A value in `site.yaml` becomes the default of its parameter, so the parameter has to accept it.
    fn parameters(&mut self, site: &Site) {
        for setting in &site.parameters {
            let Some(value) = setting.configured_value(site) else { continue };
            let path = DocumentPath::from_keys(setting.place());
            if self.findings.iter().any(|found| found.finding.path().is_within(&path)) {
                continue;
            }
            let parameter = setting.parameter(Presence::Required, site);
            if let Some(problem) = parameter.objection(&json!(value)) {
                let advice = "remove it from parameters, or use a value that the parameter accepts";
                self.report(path, Fault::new(problem, advice));
            }
        }
    }
}
