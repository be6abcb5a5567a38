//! The settings document, which the gate reads.

use cloudformation::intrinsic::{if_, sub_with};
use cloudformation::{DocumentPath, Finding, Value};
use settings::{ADVANCED_BYTES, STANDARD_BYTES, Settings};

use super::config::{self, Allow, Level, ParameterSetting, Secrets, Site, Tier};
use super::defaults;
use super::names::Names;
use super::parameters::{Choices, Optional};
use super::response_headers;
use super::rules::SETTINGS_SIZE;
use super::sub_json::{Placeholder, sub_json};
use super::unicode_forms;

impl Site {
    /// The settings that the gate reads. A setting that is a template parameter has its default here.
    pub fn settings(&self) -> Settings {
        settings(self)
    }
}

/// The settings document, and a finding if it can be larger than its SSM parameter.
pub(super) fn document(site: &Site, names: &Names, choices: &Choices) -> (Value<String>, Option<Finding>) {
    let mut placeholders = vec![
        ("/provider/issuer".to_owned(), Placeholder::Text(choices.issuer.clone())),
        ("/provider/client_id".to_owned(), Placeholder::Text(choices.client_id.clone())),
        ("/session/lifetime_seconds".to_owned(), Placeholder::Raw(choices.session_lifetime.clone())),
        ("/log_level".to_owned(), Placeholder::Text(choices.log_level.clone())),
    ];
    if site.secrets == Secrets::Stack {
        placeholders.push(("/secrets".to_owned(), Placeholder::Text(names.secrets_folder())));
    }
    if let Optional::Conditional(domain, condition) = &choices.domain_name {
        let hosts = sub_with("[\"${Name}\"]", [("Name", domain.clone())]);
        placeholders.push(("/hosts".to_owned(), Placeholder::Raw(if_(condition.as_str(), hosts, "[]"))));
    }
    let json = serde_json::to_value(settings(site)).unwrap_or_default();
    let text = sub_json(&json, &placeholders);
    let bytes = text.literal_bytes + choices.parameter_bytes;
    let (limit, advice) = match site.function.settings_tier {
        Tier::Standard => (STANDARD_BYTES, "set function.settings_tier to advanced"),
        Tier::Advanced => (ADVANCED_BYTES, "use fewer or shorter rules and texts"),
    };
    if bytes <= limit {
        return (text.value, None);
    }
    let problem = format!("the settings may take {bytes} bytes, the parameter holds {limit}");
    let finding = SETTINGS_SIZE.at(DocumentPath::from_keys(&["rules"]), problem).with_advice(advice);
    (text.value, Some(finding))
}

/// The settings. A setting that is a template parameter has its default.
pub(super) fn settings(site: &Site) -> Settings {
    let provider = &site.provider;
    Settings {
        version: settings::VERSION,
        provider: settings::Provider {
            issuer: provider.issuer.clone().unwrap_or_default(),
            client_id: provider.client_id.clone().unwrap_or_default(),
            client_authentication: provider.client_authentication,
            scopes: scopes(site),
            groups_claim: provider.groups_claim.clone().unwrap_or_else(|| defaults::GROUPS_CLAIM.to_owned()),
            endpoints: provider.endpoints.clone(),
            authorization_parameters: provider.authorization_parameters.clone(),
        },
        paths: defaults::paths(site),
        hosts: if site.is_parameter(ParameterSetting::DomainName) {
            vec![String::new()]
        } else {
            site.distribution.aliases.clone()
        },
        sign_in_host: site.distribution.sign_in_host.clone(),
        folders: site.hosts.iter().map(folder).collect(),
        session: settings::Session {
            lifetime_seconds: site.session.lifetime_seconds.unwrap_or(settings::Session::DEFAULT_LIFETIME),
            max_lifetime_seconds: site.session.max_lifetime_seconds,
            idle_seconds: site.session.idle_seconds,
            cookie: site.session.cookie,
        },
        rules: rules(&site.rules),
        content: settings::Content {
            index_document: defaults::index_document(site),
            clean_urls: site.content.clean_urls,
            single_page: site.content.single_page.clone().unwrap_or_default(),
            embedding: site.content.embedding,
        },
        theme: settings::Theme {
            name: site.name.clone(),
            logo_url: site.theme.logo_url.clone(),
            support_url: site.theme.support_url.clone(),
            accent: site.theme.accent.as_deref().and_then(|accent| accent.parse().ok()),
            contact: site.theme.contact.clone(),
            language: site.theme.language,
            texts: site.theme.texts.clone(),
        },
        strict_transport_security: response_headers::strict_transport_security(site),
        cross_origin_opener_policy: response_headers::cross_origin_opener_policy(site),
        log_level: site.function.log_level,
        secrets: (site.secrets == Secrets::Stack).then(String::new),
    }
}

/// The scopes of the configuration, or those that its rules use. `openid` is always among them.
fn scopes(site: &Site) -> Vec<String> {
    let mut scopes = match &site.provider.scopes {
        Some(given) => given.clone(),
        None if site.all_rules().any(names_email) => vec!["openid".to_owned(), "email".to_owned()],
        None => Vec::new(),
    };
    if !scopes.iter().any(|scope| scope == "openid") {
        scopes.insert(0, "openid".to_owned());
    }
    scopes
}

/// Whether a rule reads the visitor's email address.
fn names_email(rule: &config::Rule) -> bool {
    match &rule.allow {
        Allow::Level(_) => false,
        Allow::Only(members) => !members.emails.is_empty() || !members.domains.is_empty(),
    }
}

fn folder(host: &config::Host) -> settings::HostFolder {
    settings::HostFolder {
        host: host.name.clone(),
        folder: host.folder.clone(),
        rules: host.rules.as_deref().map(rules),
    }
}

/// The rules of the configuration, and after them each rule whose path has another Unicode form in this form.
fn rules(list: &[config::Rule]) -> Vec<settings::Rule> {
    let other_forms = list.iter().flat_map(|written| {
        let forms = unicode_forms::other_forms(&written.path).into_iter();
        forms.map(|path| settings::Rule { path, ..rule(written) })
    });
    list.iter().map(rule).chain(other_forms).collect()
}

fn rule(rule: &config::Rule) -> settings::Rule {
    let allow = match &rule.allow {
        Allow::Level(Level::Everyone) => settings::Allow::Everyone,
        Allow::Level(Level::SignedIn) => settings::Allow::SignedIn,
        Allow::Only(members) => settings::Allow::Only(members.clone()),
    };
    settings::Rule {
        path: rule.path.clone(),
        allow,
        max_age_seconds: rule.max_age_seconds,
        acr_values: rule.acr_values.clone(),
    }
}

#[cfg(test)]
mod tests {
    use crate::site::read;

    #[test]
    fn rule_with_a_letter_of_two_forms_is_written_in_both() {
        let site = read("rules:\n- { path: \"/gr\u{f6}\u{df}e/*\", allow: { groups: [a] } }\n- { path: /*, allow: everyone }\n")
            .expect("sound");
        let rules = site.settings().rules;
        let paths: Vec<&str> = rules.iter().map(|rule| rule.path.as_str()).collect();
        assert_eq!(paths, ["/gr\u{f6}\u{df}e/*", "/*", "/gro\u{308}\u{df}e/*"]);
        assert_eq!(rules[0].allow, rules[2].allow);
    }

    #[test]
    fn default_scopes_ask_for_no_more_than_the_rules_use() {
        let rules = |allow: &str| format!("rules: [{{ path: /a, allow: {allow} }}]\n");
        for (case, text, expected) in [
            ("no rules", String::new(), &["openid"][..]),
            ("everyone", rules("everyone"), &["openid"]),
            ("signed-in", rules("signed-in"), &["openid"]),
            ("groups", rules("{ groups: [finance] }"), &["openid"]),
            ("emails", rules("{ emails: [a@example.com] }"), &["openid", "email"]),
            ("domains", rules("{ groups: [finance], domains: [example.com] }"), &["openid", "email"]),
            (
                "given",
                "provider: { scopes: [groups, profile] }\n".to_owned(),
                &["openid", "groups", "profile"],
            ),
            ("none given", "provider: { scopes: [] }\n".to_owned(), &["openid"]),
        ] {
            let site = read(&text).expect("sound");
            assert_eq!(site.settings().provider.scopes, expected, "{case}");
        }
    }
}
