//! What a change of a key does to a deployed stack. It is not written down: the stack is synthesised before and after the change, and
//! compared as `sitegate diff` compares it.

use cloudformation::diff::{Action, Entry, Fate};
use cloudformation::{Json, yaml};
use constructs::Code;
use infra::Site;
use infra::diff::{Changes, Effect};

use crate::keys::set;

/// The type of a function's version.
const VERSION: &str = "AWS::Lambda::Version";
const HASH_DIGITS: usize = 8;

/// A change of one key.
pub(crate) struct Probe {
    /// The key, such as `rules[].path`.
    pub(crate) key: &'static str,
    /// The configuration around it, as YAML.
    pub(crate) with: &'static str,
    /// The value before, as YAML. The key is absent if this is empty.
    pub(crate) before: &'static str,
    /// The value after, as YAML.
    pub(crate) after: &'static str,
    /// What the comparison of the templates cannot know.
    pub(crate) note: &'static str,
}

const BASE: &str = "provider: { issuer: https://example.okta.com/oauth2/default, client_id: 0oa1b2c3d4 }\n";
const ALIAS: &str =
    "distribution: { aliases: [reports.example.com], hosted_zone_id: Z0123456789ABCDEFGHIJ }\n";
const HOSTS: &str = "distribution: { aliases: [www.example.com, login.example.com], hosted_zone_id: Z0123456789ABCDEFGHIJ }\n";
const MANUAL: &str = "distribution: { aliases: [reports.example.com], \
                      certificate_arn: 'arn:aws:acm:us-east-1:123456789012:certificate/8f3b2a1c-0d4e-4f5a-9b6c-7d8e9f0a1b2c' }\n";
const EXISTING: &str = "bucket: { name: example-reports }\n\
                        distribution: { existing: { id: E1ABCDEFGHIJKL, domain_name: d111111abcdef8.cloudfront.net }, aliases: [reports.example.com] }\n";
const RULE: &str = "rules: [{ path: /finance/*, allow: { groups: [finance] } }]\n";
const MACHINE: &str = "rules: [{ path: /exports/*, allow: { workload: { issuer: https://gitlab.example.com, audience: docs, claims: { sub: a } } } }]\n";
const TOKENS: &str = "rules: [{ path: /exports/*, allow: { groups: [finance], site_tokens: true } }]\n";
const TEST: &str = "tests: [{ as: everyone, path: /, expect: denied }]\n";
const HOST: &str = "distribution: { aliases: [docs.example.com, blog.example.com], hosted_zone_id: Z0123456789ABCDEFGHIJ }\n\
                    hosts: [{ name: docs.example.com, folder: /docs-site }]\n";
const ENDPOINTS: &str = "provider: { endpoints: { authorization_endpoint: https://id.example.com/authorize, \
                         token_endpoint: https://id.example.com/token, jwks_uri: https://id.example.com/keys } }\n";
const BEHAVIOR: &str = "distribution: { behaviors: [{ path: /data/*, cache: disabled }] }\n";
const LOGS: &str = "distribution: { access_logs: { bucket_arn: 'arn:aws:s3:::example-logs' } }\n";
const CONTACT: &str = "theme: { contact: { name: Reports team, address: reports@example.com } }\n";

const REDIRECT: &str = "Register the new `RedirectUri` with the provider before you deploy. A user who is signing in at that moment has to begin again.";
const NEW_NAMES: &str = "A session has only those groups that a rule named at its sign-in or refresh. To get access by a group that is new to the rules, \
                         a user signs in again.";
const ONE_OF_MANY: &str =
    "CloudWatch accepts certain numbers only, such as 30, 90 and 365. It deletes older lines for good.";

/// A change of each key that has a value.
pub(crate) const PROBES: &[Probe] = &[
    Probe { key: "name", with: "", before: "Reports", after: "Annual reports", note: "" },
    Probe {
        key: "stack",
        with: "",
        before: "reports",
        after: "staging",
        note: "The next deployment creates another stack. The old one stays.",
    },
    Probe { key: "account", with: "", before: "", after: "'123456789012'", note: "" },
    Probe { key: "deployment", with: "", before: "standard", after: "express", note: "" },
    Probe {
        key: "provider.issuer",
        with: "",
        before: "https://example.okta.com/oauth2/default",
        after: "https://id.example.com",
        note: "",
    },
    Probe { key: "provider.client_id", with: "", before: "0oa1b2c3d4", after: "0oa5e6f7g8", note: "" },
    Probe {
        key: "provider.client_authentication",
        with: "",
        before: "client_secret_basic",
        after: "client_secret_post",
        note: "",
    },
    Probe {
        key: "provider.scopes",
        with: "",
        before: "[openid]",
        after: "[openid, email, offline_access]",
        note: "The next sign-in asks for the new scopes.",
    },
    Probe {
        key: "provider.groups_claim",
        with: "",
        before: "groups",
        after: "roles",
        note: "A session keeps its groups until the next sign-in or refresh.",
    },
    Probe {
        key: "provider.endpoints.authorization_endpoint",
        with: ENDPOINTS,
        before: "https://id.example.com/authorize",
        after: "https://login.example.com/authorize",
        note: "",
    },
    Probe {
        key: "provider.endpoints.token_endpoint",
        with: ENDPOINTS,
        before: "https://id.example.com/token",
        after: "https://login.example.com/token",
        note: "",
    },
    Probe {
        key: "provider.endpoints.jwks_uri",
        with: ENDPOINTS,
        before: "https://id.example.com/keys",
        after: "https://login.example.com/keys",
        note: "",
    },
    Probe {
        key: "provider.endpoints.end_session_endpoint",
        with: ENDPOINTS,
        before: "",
        after: "https://id.example.com/logout",
        note: "",
    },
    Probe {
        key: "provider.endpoints.id_token_signing_alg_values_supported",
        with: ENDPOINTS,
        before: "",
        after: "[ES256]",
        note: "",
    },
    Probe {
        key: "provider.authorization_parameters",
        with: "",
        before: "{ ui_locales: en }",
        after: "{ ui_locales: de }",
        note: "The next sign-in has the new parameters.",
    },
    Probe { key: "rules[].path", with: RULE, before: "/finance/*", after: "/reports/*", note: "" },
    Probe { key: "rules[].allow", with: RULE, before: "{ groups: [finance] }", after: "signed-in", note: "" },
    Probe {
        key: "rules[].allow.groups",
        with: RULE,
        before: "[finance]",
        after: "[finance, board]",
        note: NEW_NAMES,
    },
    Probe {
        key: "rules[].allow.emails",
        with: RULE,
        before: "",
        after: "[ada@example.com]",
        note: "The first rule with addresses adds the scope `email`. A session that began before has no address, so its user has to sign in again to get access.",
    },
    Probe {
        key: "rules[].allow.domains",
        with: RULE,
        before: "",
        after: "[example.com]",
        note: "The same as for `emails`.",
    },
    Probe {
        key: "rules[].allow.claims",
        with: RULE,
        before: "",
        after: "{ acr: phr }",
        note: "A session has only those values that a rule named at its sign-in or refresh. To get access by a value that is new to the rules, a user signs in again.",
    },
    Probe {
        key: "rules[].allow.workload.issuer",
        with: MACHINE,
        before: "https://gitlab.example.com",
        after: "https://ci.example.com",
        note: "Tokens of the old issuer are refused.",
    },
    Probe {
        key: "rules[].allow.workload.audience",
        with: MACHINE,
        before: "docs",
        after: "reports",
        note: "Tokens for the old audience are refused.",
    },
    Probe {
        key: "rules[].allow.workload.claims",
        with: MACHINE,
        before: "{ project_path: org/docs }",
        after: "{ project_path: [org/docs, org/site] }",
        note: "",
    },
    Probe {
        key: "rules[].allow.site_tokens",
        with: TOKENS,
        before: "true",
        after: "false",
        note: "Tokens of `sitegate tokens create` are refused on this path.",
    },
    Probe {
        key: "rules[].max_age_seconds",
        with: RULE,
        before: "",
        after: "900",
        note: "The first rule with this key sends users with older sessions to the provider once, because their sessions lack the time.",
    },
    Probe {
        key: "rules[].acr_values",
        with: RULE,
        before: "",
        after: "[phr]",
        note: "A session has its `acr` only if a rule named it at the sign-in. Other users of the path are sent to the provider once.",
    },
    Probe { key: "tests[].as", with: TEST, before: "everyone", after: "signed-in", note: "" },
    Probe {
        key: "tests[].as.groups",
        with: "tests: [{ path: /, expect: allowed }]",
        before: "[finance]",
        after: "[audit]",
        note: "",
    },
    Probe {
        key: "tests[].as.email",
        with: "tests: [{ path: /, expect: allowed }]",
        before: "ada@example.com",
        after: "ben@example.com",
        note: "",
    },
    Probe {
        key: "tests[].as.claims",
        with: "tests: [{ path: /, expect: allowed }]",
        before: "{ hd: example.com }",
        after: "{ hd: example.org }",
        note: "",
    },
    Probe {
        key: "tests[].host",
        with: "distribution: { aliases: [reports.example.com], hosted_zone_id: Z0123456789ABCDEFGHIJ }\n\
               tests: [{ as: everyone, path: /, expect: denied }]\n",
        before: "",
        after: "reports.example.com",
        note: "",
    },
    Probe { key: "tests[].path", with: TEST, before: "/", after: "/finance/q3.html", note: "" },
    Probe { key: "tests[].expect", with: TEST, before: "denied", after: "allowed", note: "" },
    Probe {
        key: "hosts[].name",
        with: HOST,
        before: "docs.example.com",
        after: "blog.example.com",
        note: "",
    },
    Probe {
        key: "hosts[].folder",
        with: HOST,
        before: "/docs-site",
        after: "/blog",
        note: "The objects stay where they are. The other hosts show those of the old folder again.",
    },
    Probe {
        key: "hosts[].rules",
        with: HOST,
        before: "",
        after: "[{ path: /*, allow: { groups: [editors] } }]",
        note: "",
    },
    Probe {
        key: "hosts[].expire_days",
        with: HOST,
        before: "",
        after: "30",
        note: "S3 deletes objects that are older already within about a day.",
    },
    Probe {
        key: "session.lifetime_seconds",
        with: "",
        before: "28800",
        after: "3600",
        note: "A session keeps the end that it got at its sign-in or refresh.",
    },
    Probe {
        key: "session.max_lifetime_seconds",
        with: "",
        before: "604800",
        after: "86400",
        note: "Sessions whose sign-in is older end.",
    },
    Probe {
        key: "session.idle_seconds",
        with: "",
        before: "3600",
        after: "900",
        note: "Sessions that have been idle for longer end.",
    },
    Probe {
        key: "session.cookie",
        with: "",
        before: "persistent",
        after: "browser_session",
        note: "A cookie keeps the lifetime that it got at the sign-in or refresh.",
    },
    Probe { key: "paths.callback", with: "", before: "", after: "/login", note: REDIRECT },
    Probe {
        key: "paths.sign_out",
        with: "",
        before: "",
        after: "/logout",
        note: "Register the new output `PostLogoutRedirectUri` with the provider, and change the links to the old path.",
    },
    Probe {
        key: "paths.back_channel_logout",
        with: "",
        before: "",
        after: "/.sitegate/back-channel-logout",
        note: "Register the new output `BackChannelLogoutUri` with the provider.",
    },
    Probe { key: "paths.me", with: "", before: "", after: "/.sitegate/me", note: "" },
    Probe {
        key: "bucket.name",
        with: "",
        before: "example-reports",
        after: "example-annual-reports",
        note: "Publish the content again, into the new bucket, or every page is missing.",
    },
    Probe {
        key: "bucket.region",
        with: "bucket: { name: example-reports, existing: true }\n",
        before: "eu-central-1",
        after: "eu-west-1",
        note: "",
    },
    Probe {
        key: "bucket.existing",
        with: "bucket: { name: example-reports }\n",
        before: "false",
        after: "true",
        note: "",
    },
    Probe {
        key: "origin_access",
        with: "",
        before: "identity",
        after: "control",
        note: "For an existing bucket, add the new output `BucketPolicyStatements` to its policy, or CloudFront cannot read it.",
    },
    Probe { key: "content.index_document", with: "", before: "", after: "home.html", note: "" },
    Probe { key: "content.clean_urls", with: "", before: "false", after: "true", note: "" },
    Probe { key: "content.single_page", with: "", before: "", after: "/index.html", note: "" },
    Probe { key: "content.embedding", with: "", before: "same-origin", after: "same-site", note: "" },
    Probe {
        key: "distribution.existing",
        with: "bucket: { name: example-reports }\n",
        before: "",
        after: "{ id: E1ABCDEFGHIJKL, domain_name: d111111abcdef8.cloudfront.net }",
        note: "**The site is gone** until the gate is in front of the other distribution.",
    },
    Probe {
        key: "distribution.existing.id",
        with: EXISTING,
        before: "E1ABCDEFGHIJKL",
        after: "E2ABCDEFGHIJKL",
        note: "Attach the gate to the new distribution with `sitegate distribution`.",
    },
    Probe {
        key: "distribution.existing.domain_name",
        with: EXISTING,
        before: "d111111abcdef8.cloudfront.net",
        after: "d222222abcdef8.cloudfront.net",
        note: "",
    },
    Probe {
        key: "distribution.aliases",
        with: ALIAS,
        before: "[reports.example.com]",
        after: "[www.example.com]",
        note: "Register the new redirect URI first. A cookie belongs to one host, so that users sign in again at the new name.",
    },
    Probe {
        key: "distribution.sign_in_host",
        with: HOSTS,
        before: "www.example.com",
        after: "login.example.com",
        note: "Register the redirect URI of the new host first. Sessions stay. At its next renewal, a session needs a sign-in at the new host.",
    },
    Probe {
        key: "distribution.certificate_arn",
        with: MANUAL,
        before: "'arn:aws:acm:us-east-1:123456789012:certificate/8f3b2a1c-0d4e-4f5a-9b6c-7d8e9f0a1b2c'",
        after: "'arn:aws:acm:us-east-1:123456789012:certificate/0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d'",
        note: "",
    },
    Probe {
        key: "distribution.hosted_zone_id",
        with: MANUAL,
        before: "",
        after: "Z0123456789ABCDEFGHIJ",
        note: "",
    },
    Probe {
        key: "distribution.minimum_protocol_version",
        with: MANUAL,
        before: "TLSv1.2_2021",
        after: "TLSv1.3_2025",
        note: "Browsers that know older versions only cannot connect any more.",
    },
    Probe {
        key: "distribution.price_class",
        with: "",
        before: "PriceClass_100",
        after: "PriceClass_All",
        note: "",
    },
    Probe {
        key: "distribution.web_acl_arn",
        with: "",
        before: "",
        after: "'arn:aws:wafv2:us-east-1:123456789012:global/webacl/reports/8f3b2a1c-0d4e-4f5a-9b6c-7d8e9f0a1b2c'",
        note: "The web ACL decides about a request before the gate.",
    },
    Probe {
        key: "distribution.geo_restriction.allow",
        with: "",
        before: "[DE]",
        after: "[DE, FR]",
        note: "",
    },
    Probe { key: "distribution.geo_restriction.deny", with: "", before: "[AQ]", after: "[AQ, BV]", note: "" },
    Probe { key: "distribution.cache", with: "", before: "optimized", after: "disabled", note: "" },
    Probe {
        key: "distribution.behaviors[].path",
        with: BEHAVIOR,
        before: "/data/*",
        after: "/live/*",
        note: "",
    },
    Probe {
        key: "distribution.behaviors[].cache",
        with: BEHAVIOR,
        before: "disabled",
        after: "optimized",
        note: "",
    },
    Probe {
        key: "distribution.access_logs.bucket_arn",
        with: LOGS,
        before: "'arn:aws:s3:::example-logs'",
        after: "'arn:aws:s3:::example-archive'",
        note: "",
    },
    Probe { key: "distribution.access_logs.prefix", with: LOGS, before: "", after: "reports", note: "" },
    Probe {
        key: "security_headers.policy_id",
        with: "",
        before: "",
        after: "67f7725c-6f97-4210-82d7-5512b31e9d03",
        note: "",
    },
    Probe {
        key: "security_headers.strict_transport_security_seconds",
        with: "",
        before: "31536000",
        after: "86400",
        note: "A browser keeps the time of its last visit.",
    },
    Probe {
        key: "security_headers.strict_transport_security_subdomains",
        with: "",
        before: "false",
        after: "true",
        note: "",
    },
    Probe { key: "security_headers.frame_options", with: "", before: "deny", after: "same_origin", note: "" },
    Probe { key: "security_headers.referrer_policy", with: "", before: "", after: "no-referrer", note: "" },
    Probe {
        key: "security_headers.cross_origin_resource_policy",
        with: "",
        before: "",
        after: "cross-origin",
        note: "",
    },
    Probe {
        key: "security_headers.cross_origin_opener_policy",
        with: "",
        before: "same-origin",
        after: "same-origin-allow-popups",
        note: "",
    },
    Probe {
        key: "security_headers.override_cache_control",
        with: "",
        before: "false",
        after: "true",
        note: "Browsers keep objects that are marked `public` or `immutable` until these are old.",
    },
    Probe {
        key: "security_headers.content_security_policy",
        with: "",
        before: "",
        after: "default-src 'self'",
        note: "",
    },
    Probe {
        key: "security_headers.custom",
        with: "",
        before: "",
        after: "{ X-Robots-Tag: noindex }",
        note: "",
    },
    Probe { key: "function.runtime", with: "", before: "python3.13", after: "python3.12", note: "" },
    Probe { key: "function.memory_mb", with: "", before: "128", after: "256", note: "" },
    Probe { key: "function.timeout_seconds", with: "", before: "5", after: "10", note: "" },
    Probe { key: "function.log_level", with: "", before: "info", after: "warn", note: "" },
    Probe { key: "function.log_retention_days", with: "", before: "90", after: "30", note: ONE_OF_MANY },
    Probe {
        key: "function.settings_tier",
        with: "",
        before: "standard",
        after: "advanced",
        note: "An advanced parameter costs $0.05 a month. SSM does not change it back into a standard one.",
    },
    Probe {
        key: "function.secrets_key_arn",
        with: "",
        before: "",
        after: "'arn:aws:kms:us-east-1:123456789012:key/8f3b2a1c-0d4e-4f5a-9b6c-7d8e9f0a1b2c'",
        note: "The secrets keep their old key until you write them again with `--kms-key`.",
    },
    Probe {
        key: "secrets",
        with: "",
        before: "operator",
        after: "stack",
        note: "**All sessions end**, because the session key is another one. The client secret becomes the template parameter `ClientSecretValue`.",
    },
    Probe { key: "monitoring", with: "", before: "", after: "{}", note: "" },
    Probe {
        key: "monitoring.email",
        with: "monitoring: {}\n",
        before: "",
        after: "ops@example.com",
        note: "AWS sends a message to confirm the address.",
    },
    Probe {
        key: "monitoring.topic_arn",
        with: "monitoring: {}\n",
        before: "",
        after: "'arn:aws:sns:us-east-1:123456789012:alerts'",
        note: "",
    },
    Probe { key: "monitoring.dashboard", with: "monitoring: {}\n", before: "false", after: "true", note: "" },
    Probe { key: "theme.logo_url", with: "", before: "", after: "https://example.com/logo.svg", note: "" },
    Probe { key: "theme.support_url", with: "", before: "", after: "mailto:help@example.com", note: "" },
    Probe { key: "theme.accent", with: "", before: "", after: "'#aa3366'", note: "" },
    Probe {
        key: "theme.contact.name",
        with: CONTACT,
        before: "Reports team",
        after: "Finance team",
        note: "",
    },
    Probe {
        key: "theme.contact.address",
        with: CONTACT,
        before: "reports@example.com",
        after: "https://example.com/access",
        note: "",
    },
    Probe { key: "theme.language", with: "", before: "", after: "de", note: "" },
    Probe {
        key: "theme.texts",
        with: "theme: { language: en }\n",
        before: "",
        after: "{ no_access.title: This page is for the finance team }",
        note: "",
    },
    Probe { key: "tags", with: "", before: "{ team: finance }", after: "{ team: audit }", note: "" },
    Probe { key: "parameters", with: "", before: "", after: "[price_class]", note: "" },
];

impl Probe {
    /// The value after the change.
    pub(crate) fn value(&self) -> Json {
        read(self.after)
    }

    /// What the change does, as sentences.
    pub(crate) fn effect(&self) -> String {
        let changes = Changes::between(&self.template(self.before), &self.template(self.after));
        let mut sentences = vec![format!("{}.", resources(&changes))];
        match changes.effect {
            Some(Effect::SessionsEnd) => {
                sentences.push("**All sessions end, and all users sign in again.**".to_owned());
            }
            Some(Effect::RulesApply) => {
                sentences.push("Access changes within six minutes, and no session ends.".to_owned());
            }
            None => {}
        }
        if !self.note.is_empty() {
            sentences.push(self.note.to_owned());
        }
        sentences.join(" ")
    }

    fn template(&self, value: &str) -> Json {
        let mut document = read(BASE);
        merge(&mut document, read(self.with));
        if !value.is_empty() {
            set(&mut document, self.key, read(value));
        }
        let site: Site = infra::site::read(&document.to_string())
            .unwrap_or_else(|findings| panic!("{}: {value}: {findings:#?}", self.key));
        site.synth(Code::new("function.zip")).template
    }
}

/// Reads YAML. No text is an empty object.
fn read(text: &str) -> Json {
    if text.is_empty() {
        return serde_json::json!({});
    }
    yaml::read(text).unwrap_or_else(|error| panic!("{text}: {error:#?}")).json
}

fn merge(into: &mut Json, from: Json) {
    match (into, from) {
        (Json::Object(into), Json::Object(from)) => {
            for (key, value) in from {
                merge(into.entry(key).or_insert(Json::Null), value);
            }
        }
        (into, from) => *into = from,
    }
}

/// What happens to the resources, as a sentence without its full stop.
fn resources(changes: &Changes) -> String {
    let entries: Vec<&Entry> =
        changes.diff.entries.iter().filter(|entry| entry.section == "Resources").collect();
    if changes.is_empty() {
        return "Nothing in the stack".to_owned();
    }
    if entries.is_empty() {
        return "No resource, only the template's parameters and outputs".to_owned();
    }
    let verbs = [
        (Action::Replaced, "replaces"),
        (Action::MayBeReplaced, "may replace"),
        (Action::Removed, "removes"),
        (Action::Added, "adds"),
        (Action::Updated, "updates"),
    ];
    let mut clauses = Vec::new();
    for (action, verb) in verbs {
        let names: Vec<String> = entries
            .iter()
            .filter(|entry| action_on(entry, &entries) == Some(action))
            .map(|entry| name(entry))
            .collect();
        if !names.is_empty() {
            clauses.push(format!("{verb} {}", names.join(", ")));
        }
    }
    let text = clauses.join("; ");
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| format!("{}{}", first.to_uppercase(), letters.as_str()))
}

/// The action on a resource. A version of a function is never updated: its logical ID changes, so that a new one replaces it.
fn action_on(entry: &Entry, entries: &[&Entry]) -> Option<Action> {
    let action = entry.action();
    if entry.kind.as_deref() != Some(VERSION) {
        return Some(action);
    }
    let has = |action: Action| {
        entries.iter().any(|entry| entry.kind.as_deref() == Some(VERSION) && entry.action() == action)
    };
    if !(has(Action::Added) && has(Action::Removed)) {
        return Some(action);
    }
    (action == Action::Removed).then_some(Action::Replaced)
}

/// The name of a resource, with what is lost or stays.
fn name(entry: &Entry) -> String {
    let fate = match entry.fate {
        Some(Fate::Lost(what)) => format!(" (**{what}**)"),
        Some(Fate::Stays) => " (which stays in the account)".to_owned(),
        _ => String::new(),
    };
    // The ID of a version ends with eight digits of a hash.
    let id = match entry.kind.as_deref() {
        Some(VERSION) => &entry.id[..entry.id.len().saturating_sub(HASH_DIGITS)],
        _ => &entry.id,
    };
    format!("`{id}`{fate}")
}
