//! The JSON Schema of `site.yaml` with what editors need in addition to the types: patterns, examples and defaults.
//!
//! The checks find more than the patterns, and say more about it. An editor shows the patterns while a person types.

use cloudformation::Json;
use serde_json::json;
use settings::Session;

use super::config::Site;
use super::defaults;

/// The identifier of the schema. It stays the same as long as older files remain valid.
const ID: &str = "urn:sitegate:site.yaml:1";

/// The JSON Schema of `site.yaml`, which editors use.
pub fn json_schema() -> Json {
    let mut schema = schemars::schema_for!(Site).to_value();
    remove_empty_defaults(&mut schema);
    schema["$id"] = ID.into();
    for (place, keywords) in keywords() {
        let Json::Object(keywords) = keywords else { continue };
        if let Some(property) = property(&mut schema, place).and_then(Json::as_object_mut) {
            property.extend(keywords);
        }
    }
    schema
}

/// Removes defaults that an editor would insert although they say nothing, such as `null`.
fn remove_empty_defaults(schema: &mut Json) {
    let is_empty = |default: &Json| match default {
        Json::Null => true,
        Json::String(text) => text.is_empty(),
        Json::Array(items) => items.is_empty(),
        Json::Object(members) => members.is_empty(),
        Json::Bool(_) | Json::Number(_) => false,
    };
    match schema {
        Json::Object(members) => {
            if members.get("default").is_some_and(is_empty) {
                members.shift_remove("default");
            }
            members.values_mut().for_each(remove_empty_defaults);
        }
        Json::Array(items) => items.iter_mut().for_each(remove_empty_defaults),
        _ => {}
    }
}

/// The schema at a place: a type and a key, only a key of the document, or a JSON Pointer. A final `[]` stands for the items of a List.
fn property<'a>(schema: &'a mut Json, place: &str) -> Option<&'a mut Json> {
    let (place, is_item) = place.strip_suffix("[]").map_or((place, false), |place| (place, true));
    let pointer = match place.split_once('.') {
        Some((kind, "")) => format!("/$defs/{kind}"),
        Some((kind, key)) => format!("/$defs/{kind}/properties/{key}"),
        None if place.starts_with('/') => place.to_owned(),
        None => format!("/properties/{place}"),
    };
    schema.pointer_mut(&if is_item { format!("{pointer}/items") } else { pointer })
}

const HOST: &str = "^([a-z0-9]([a-z0-9-]*[a-z0-9])?[.])+[a-z0-9]([a-z0-9-]*[a-z0-9])?$";
const HTTPS: &str = "^https://";
const PATH: &str = "^/";
/// The path of a file with an extension.
const PAGE: &str = "^/.*[.][^/]*$";

/// Keywords that are added to the schema, by their place.
fn keywords() -> Vec<(&'static str, Json)> {
    vec![
        ("name", json!({"examples": ["Reports"]})),
        ("stack", json!({"pattern": "^[A-Za-z][A-Za-z0-9-]*$", "examples": ["reports"]})),
        ("account", json!({"pattern": "^[0-9]{12}$", "examples": ["123456789012"]})),
        ("rules", json!({"examples": [[{"path": "/finance/*", "allow": {"groups": ["finance"]}}]]})),
        (
            "hosts",
            json!({"examples": [[{"name": "*.preview.example.com", "folder": "/previews/*", "expire_days": 30}]]}),
        ),
        ("Host.", json!({"examples": [{"name": "docs.example.com", "folder": "/docs-site"}]})),
        ("Host.name", json!({"pattern": alias(), "examples": ["docs.example.com", "*.preview.example.com"]})),
        (
            "Host.folder",
            json!({"pattern": "^(/[A-Za-z0-9._~-]+)+(/[*])?$", "examples": ["/docs-site", "/previews/*"]}),
        ),
        ("Host.expire_days", json!({"examples": [30]})),
        ("AccessTest.host", json!({"pattern": HOST, "examples": ["pr-123.preview.example.com"]})),
        ("tags", json!({"examples": [{"team": "finance"}]})),
        ("parameters", json!({"examples": [["client_id"]]})),
        (
            "Provider.issuer",
            json!({"pattern": "^https://[^\\s?#]+$", "examples": [
                "https://example.okta.com/oauth2/default",
                "https://login.microsoftonline.com/TENANT-ID/v2.0",
                "https://accounts.google.com",
                "https://example.eu.auth0.com/",
            ]}),
        ),
        ("Provider.client_id", json!({"examples": ["0oa1b2c3d4"]})),
        ("Provider.scopes", json!({"examples": [["openid", "email", "groups"]]})),
        (
            "Provider.groups_claim",
            json!({"default": defaults::GROUPS_CLAIM, "examples": ["roles", "cognito:groups"]}),
        ),
        (
            "Provider.authorization_parameters",
            json!({"examples": [{"domain_hint": "example.com"}, {"ui_locales": "de"}]}),
        ),
        (
            "Endpoints.authorization_endpoint",
            json!({"pattern": HTTPS, "examples": ["https://id.example.com/authorize"]}),
        ),
        ("Endpoints.token_endpoint", json!({"pattern": HTTPS, "examples": ["https://id.example.com/token"]})),
        ("Endpoints.jwks_uri", json!({"pattern": HTTPS, "examples": ["https://id.example.com/keys"]})),
        (
            "Endpoints.end_session_endpoint",
            json!({"pattern": HTTPS, "examples": ["https://id.example.com/logout"]}),
        ),
        ("Rule.", json!({"examples": [{"path": "/finance/*", "allow": {"groups": ["finance"]}}]})),
        (
            "Rule.path",
            json!({"pattern": "^/([^*]*|([^*]*/)?[*])$", "examples": ["/finance/*", "/report.html"]}),
        ),
        (
            "Rule.allow",
            json!({"examples": [{"groups": ["finance"]}, "everyone", "signed-in", {"emails": ["ada@example.com"]}]}),
        ),
        ("Rule.max_age_seconds", json!({"examples": [900, 3600]})),
        ("Rule.acr_values", json!({"examples": [["phr"], ["urn:okta:loa:2fa:any"]]})),
        ("Members.groups", json!({"examples": [["finance"]]})),
        ("Members.emails", json!({"examples": [["ada@example.com"]]})),
        ("Members.emails[]", json!({"pattern": "^[^@\\s]+@[^@\\s]+$"})),
        ("Members.domains", json!({"examples": [["example.com"]]})),
        ("Members.domains[]", json!({"pattern": HOST})),
        ("Members.site_tokens", json!({"default": false, "examples": [true]})),
        ("Members.claims", json!({"examples": [{"hd": "example.com"}, {"/org/level": [2, 3]}]})),
        ("TestUser.claims", json!({"examples": [{"hd": "example.com"}]})),
        (
            "Workload.",
            json!({"examples": [{
                "issuer": "https://token.actions.githubusercontent.com",
                "audience": "https://docs.example.com",
                "claims": {"repository": "org/docs"},
            }]}),
        ),
        (
            "Workload.issuer",
            json!({"pattern": "^https://[^\\s?#]+$", "examples": ["https://token.actions.githubusercontent.com", "https://gitlab.com"]}),
        ),
        ("Workload.audience", json!({"pattern": "^[!-~]+$", "examples": ["https://docs.example.com"]})),
        (
            "Workload.claims",
            json!({"examples": [{"repository": "org/docs"}, {"project_path": ["org/docs", "org/site"]}]}),
        ),
        (
            "Session.lifetime_seconds",
            json!({"default": Session::DEFAULT_LIFETIME, "examples": [3600, Session::DEFAULT_LIFETIME, 86400]}),
        ),
        (
            "Session.max_lifetime_seconds",
            json!({"default": Session::DEFAULT_MAX_LIFETIME, "examples": [86400, Session::DEFAULT_MAX_LIFETIME, 2_592_000]}),
        ),
        ("Session.idle_seconds", json!({"examples": [900, 3600]})),
        ("Paths.callback", json!({"pattern": PATH, "default": settings::Paths::default().callback})),
        ("Paths.sign_out", json!({"pattern": PATH, "default": settings::Paths::default().sign_out})),
        (
            "Paths.back_channel_logout",
            json!({"pattern": PATH, "examples": ["/.sitegate/back-channel-logout"]}),
        ),
        ("Paths.me", json!({"pattern": PATH, "examples": ["/.sitegate/me"]})),
        ("Bucket.", json!({"examples": [{"name": "example-reports"}]})),
        (
            "Bucket.name",
            json!({"pattern": "^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$", "examples": ["example-reports"]}),
        ),
        ("Bucket.region", json!({"pattern": "^[a-z]{2}-[a-z]+-[0-9]+$", "examples": ["eu-central-1"]})),
        (
            "Content.index_document",
            json!({"pattern": "^[^/]+$", "default": settings::Content::default().index_document}),
        ),
        ("Content.single_page", json!({"examples": ["/index.html", {"/app/*": "/app/index.html"}]})),
        ("/$defs/SinglePages/anyOf/0", json!({"pattern": PAGE})),
        (
            "/$defs/SinglePages/anyOf/1",
            json!({
                "propertyNames": {"pattern": "^/([^*]*/)?[*]$"},
                "additionalProperties": {"type": "string", "pattern": PAGE},
            }),
        ),
        ("ExistingDistribution.id", json!({"pattern": "^E[A-Z0-9]{11,13}$", "examples": ["E1ABCDEFGHIJKL"]})),
        (
            "ExistingDistribution.domain_name",
            json!({"pattern": "^d[a-z0-9]+[.]cloudfront[.]net$", "examples": ["d111111abcdef8.cloudfront.net"]}),
        ),
        ("Distribution.aliases", json!({"examples": [["reports.example.com"]]})),
        ("Distribution.aliases[]", json!({"pattern": alias()})),
        ("Distribution.sign_in_host", json!({"pattern": HOST, "examples": ["login.example.com"]})),
        (
            "Distribution.certificate_arn",
            json!({
                "pattern": arn("acm:us-east-1:[0-9]{12}:certificate/"),
                "examples": ["arn:aws:acm:us-east-1:123456789012:certificate/8f3b2a1c-0d4e-4f5a-9b6c-7d8e9f0a1b2c"],
            }),
        ),
        (
            "Distribution.hosted_zone_id",
            json!({"pattern": "^Z[A-Z0-9]{3,31}$", "examples": ["Z0123456789ABCDEFGHIJ"]}),
        ),
        (
            "Distribution.web_acl_arn",
            json!({
                "pattern": arn("wafv2:us-east-1:[0-9]{12}:global/webacl/"),
                "examples": ["arn:aws:wafv2:us-east-1:123456789012:global/webacl/reports/8f3b2a1c-0d4e-4f5a-9b6c-7d8e9f0a1b2c"],
            }),
        ),
        ("Behavior.path", json!({"pattern": PATH, "examples": ["/data/*"]})),
        ("Behavior.cache", json!({"examples": ["disabled"]})),
        (
            "AccessLogs.bucket_arn",
            json!({"pattern": arn("s3:::[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"), "examples": ["arn:aws:s3:::example-logs"]}),
        ),
        ("AccessLogs.prefix", json!({"pattern": "^[A-Za-z0-9_./{}-]+$", "examples": ["reports"]})),
        (
            "SecurityHeaders.policy_id",
            json!({"pattern": "^[0-9A-Fa-f-]{36}$", "examples": ["67f7725c-6f97-4210-82d7-5512b31e9d03"]}),
        ),
        (
            "SecurityHeaders.strict_transport_security_seconds",
            json!({"default": defaults::STRICT_TRANSPORT_SECURITY_SECONDS}),
        ),
        ("SecurityHeaders.content_security_policy", json!({"examples": ["default-src 'self'"]})),
        ("SecurityHeaders.custom", json!({"examples": [{"X-Robots-Tag": "noindex"}]})),
        ("Function.memory_mb", json!({"default": defaults::MEMORY_MB})),
        ("Function.timeout_seconds", json!({"default": defaults::TIMEOUT_SECONDS})),
        (
            "Function.log_retention_days",
            json!({"default": defaults::LOG_RETENTION_DAYS, "examples": [30, 365]}),
        ),
        (
            "Function.secrets_key_arn",
            json!({
                "pattern": arn("kms:us-east-1:[0-9]{12}:key/"),
                "examples": ["arn:aws:kms:us-east-1:123456789012:key/8f3b2a1c-0d4e-4f5a-9b6c-7d8e9f0a1b2c"],
            }),
        ),
        ("Monitoring.", json!({"examples": [{"email": "ops@example.com"}]})),
        ("Monitoring.email", json!({"pattern": "^[^@\\s]+@[^@\\s]+$", "examples": ["ops@example.com"]})),
        (
            "Monitoring.topic_arn",
            json!({
                "pattern": arn("sns:us-east-1:[0-9]{12}:."),
                "examples": ["arn:aws:sns:us-east-1:123456789012:alerts"],
            }),
        ),
        ("Theme.logo_url", json!({"pattern": "^(https://|/)", "examples": ["https://example.com/logo.svg"]})),
        ("Theme.accent", json!({"pattern": "^#[0-9A-Fa-f]{6}$", "examples": ["#0f7f9a"]})),
        (
            "Theme.support_url",
            json!({"pattern": "^(https://|mailto:)", "examples": ["mailto:help@example.com", "https://example.com/help"]}),
        ),
    ]
}

/// A pattern of host names with an optional star.
fn alias() -> String {
    HOST.replacen('^', "^([*][.])?", 1)
}

/// A pattern of the ARNs of a service, from the service on.
fn arn(rest: &str) -> String {
    format!("^arn:aws[a-z-]*:{rest}")
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use cloudformation::schema::{Dialect, Schema, check};
    use cloudformation::{DocumentPath, Json, Report, yaml};
    use serde_json::json;

    use super::{json_schema, keywords, property};

    fn findings(schema: &Json, document: &Json) -> Vec<String> {
        let schema = Schema::read(&schema.to_string()).expect("a schema");
        let mut report = Report::default();
        check(&schema, document, &DocumentPath::root(), Dialect::Json, &mut report);
        report.into_findings().iter().map(ToString::to_string).collect()
    }

    #[test]
    fn each_keyword_has_a_place_in_the_types() {
        let mut schema = json_schema();
        for (place, _) in keywords() {
            assert!(property(&mut schema, place).is_some(), "{place}");
        }
    }

    /// The schema of a document whose only key has a property's schema.
    fn schema_of(place: &str) -> Json {
        let mut schema = json_schema();
        let property = property(&mut schema, place).expect("a place").clone();
        json!({"properties": {"value": property}, "$defs": schema["$defs"]})
    }

    #[test]
    fn examples_and_defaults_are_valid() {
        for (place, keywords) in keywords() {
            let examples = keywords["examples"].as_array().into_iter().flatten();
            for value in examples.chain(keywords.get("default")) {
                assert_eq!(
                    findings(&schema_of(place), &json!({"value": value})),
                    [""; 0],
                    "{place}: {value}"
                );
            }
        }
    }

    fn assert_no_empty_default(schema: &Json) {
        if let Some(default) = schema.get("default") {
            assert!(!["null", "\"\"", "[]", "{}"].contains(&default.to_string().as_str()), "{schema}");
        }
        let members = schema.as_object().into_iter().flat_map(serde_json::Map::values);
        members.chain(schema.as_array().into_iter().flatten()).for_each(assert_no_empty_default);
    }

    #[test]
    fn no_default_is_empty() {
        assert_no_empty_default(&json_schema());
    }

    fn assert_no_rust_in_descriptions(schema: &Json) {
        if let Some(description) = schema["description"].as_str() {
            // ARNs of buckets have three colons.
            let description = description.replace(":::", ":");
            for rust in ["```", "::", "serde"] {
                assert!(!description.contains(rust), "{description}");
            }
        }
        let members = schema.as_object().into_iter().flat_map(serde_json::Map::values);
        members.chain(schema.as_array().into_iter().flatten()).for_each(assert_no_rust_in_descriptions);
    }

    #[test]
    fn descriptions_are_not_about_rust() {
        assert_no_rust_in_descriptions(&json_schema());
    }

    #[test]
    fn patterns_accept_the_configurations_of_the_snapshots() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../snapshots");
        let mut count = 0;
        for entry in fs::read_dir(folder).expect("a folder").flatten() {
            if entry.path().extension().is_some_and(|end| end == "yaml") {
                let text = fs::read_to_string(entry.path()).expect("a text");
                let document = yaml::read(&text).expect("YAML").json;
                if document.is_null() {
                    continue;
                }
                assert_eq!(findings(&json_schema(), &document), [""; 0], "{}", entry.path().display());
                count += 1;
            }
        }
        assert!(count > 20, "{count} snapshots");
    }

    macro_rules! patterns {
        ($($name:ident: $place:literal refuses $value:literal;)*) => {$(
            #[test]
            fn $name() {
                let found = findings(&schema_of($place), &json!({"value": $value}));
                assert!(found.iter().any(|finding| finding.contains("[pattern]")), "{found:?}");
            }
        )*};
    }

    patterns! {
        issuer_starts_with_https: "Provider.issuer" refuses "http://id.example.com";
        issuer_has_no_query: "Provider.issuer" refuses "https://id.example.com/?a=b";
        endpoint_starts_with_https: "Endpoints.jwks_uri" refuses "http://id.example.com/keys";
        path_of_a_rule_starts_with_a_slash: "Rule.path" refuses "finance/*";
        star_is_the_whole_last_part: "Rule.path" refuses "/finance*";
        star_is_the_last_part: "Rule.path" refuses "/*/finance";
        email_has_an_at_sign: "Members.emails[]" refuses "example.com";
        domain_has_no_at_sign: "Members.domains[]" refuses "@example.com";
        issuer_of_machines_starts_with_https: "Workload.issuer" refuses "token.actions.githubusercontent.com";
        audience_is_not_empty: "Workload.audience" refuses "";
        page_of_an_application_has_an_extension: "/$defs/SinglePages/anyOf/0" refuses "/v1.2/app";
        page_of_a_folder_is_absolute: "/$defs/SinglePages/anyOf/1/additionalProperties" refuses "app.html";
        alias_has_no_scheme: "Distribution.aliases[]" refuses "https://example.com";
        folder_of_a_host_starts_with_a_slash: "Host.folder" refuses "docs-site";
        folder_of_a_host_has_a_star_at_its_end_only: "Host.folder" refuses "/*/docs";
        name_of_a_host_has_no_scheme: "Host.name" refuses "https://docs.example.com";
        name_of_a_bucket_is_in_lower_case: "Bucket.name" refuses "Reports";
        name_of_a_bucket_has_no_scheme: "Bucket.name" refuses "s3://reports";
        region_has_a_number: "Bucket.region" refuses "eu-central";
        certificate_is_in_the_region_of_cloudfront: "Distribution.certificate_arn" refuses "arn:aws:acm:eu-west-1:123456789012:certificate/1";
        zone_is_an_id: "Distribution.hosted_zone_id" refuses "example.com";
        topic_is_in_the_region_of_the_alarms: "Monitoring.topic_arn" refuses "arn:aws:sns:eu-west-1:123456789012:a";
        logs_bucket_is_an_arn: "AccessLogs.bucket_arn" refuses "example-logs";
        support_page_is_a_url: "Theme.support_url" refuses "help@example.com";
    }
}
