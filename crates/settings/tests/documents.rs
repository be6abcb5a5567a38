//! The documents as the stack, an operator and the function write and read them.

#![allow(
    clippy::expect_used,
    clippy::needless_pass_by_value,
    reason = "a test fails when its own set-up fails, and a case passes its values to the check"
)]

use std::error::Error as _;

use serde_json::{Value as Json, json};
use settings::{
    Allow, AuthorizationParameters, ClaimSet, ClientAuthentication, Content, CookieLifetime, GateName,
    LogLevel, Members, PARAMETERS, Parameter, Paths, Provider, ReadError, Rule, Session, SessionKeys,
    Settings, SinglePages, Theme, VERSION,
};

/// Makes a test for each case, so that every case has a name, can run by itself, and does not hide the others.
macro_rules! cases {
    ($group:ident: $check:ident { $($name:ident: $($argument:expr),+;)+ }) => {
        mod $group {
            use super::*;
            $(
                #[test]
                fn $name() {
                    $check($($argument),+);
                }
            )+
        }
    };
}

fn settings() -> Settings {
    Settings {
        version: VERSION,
        provider: Provider {
            issuer: "https://idp.example.com".to_owned(),
            client_id: "abc".to_owned(),
            client_authentication: ClientAuthentication::default(),
            scopes: vec!["openid".to_owned()],
            groups_claim: "groups".to_owned(),
            endpoints: None,
            authorization_parameters: AuthorizationParameters::default(),
        },
        paths: Paths::default(),
        hosts: vec!["reports.example.com".to_owned()],
        sign_in_host: None,
        folders: Vec::new(),
        session: Session {
            lifetime_seconds: Session::DEFAULT_LIFETIME,
            max_lifetime_seconds: None,
            idle_seconds: None,
            cookie: CookieLifetime::default(),
        },
        rules: vec![
            Rule::new("/public/*", Allow::Everyone),
            Rule::new(
                "/finance/*",
                Allow::Only(Members { groups: vec!["finance".to_owned()], ..Members::default() }),
            ),
        ],
        content: Content::default(),
        theme: Theme::default(),
        strict_transport_security: None,
        cross_origin_opener_policy: None,
        log_level: LogLevel::default(),
        secrets: None,
    }
}

#[test]
fn session_keys_are_a_list_or_the_key_of_the_stack() {
    let ids = |text: &str| {
        SessionKeys::read(text).map(|keys| keys.keys.into_iter().map(|key| key.id).collect::<Vec<_>>()).ok()
    };
    assert_eq!(
        ids(r#"{"keys":[{"id":"a","secret":"b"},{"id":"c","secret":"d"}]}"#),
        Some(vec!["a".into(), "c".into()])
    );
    assert_eq!(ids(r#"{"id":"stack","secret":"b"}"#), Some(vec!["stack".into()]));
    for wrong in ["", "{}", r#"{"keys":[]}"#, r#"{"id":"a b","secret":"c"}"#, r#"{"id":"a"}"#] {
        assert_eq!(ids(wrong), None, "{wrong}");
    }
}

#[test]
fn each_parameter_has_a_different_name() {
    assert_eq!(Parameter::Settings.name("docs-gate"), "/sitegate/docs-gate/settings");
    let reference = Parameter::SessionKeys.reference("sitegate/a");
    assert_eq!(reference, "/aws/reference/secretsmanager/sitegate/a/session-keys");
    for (position, parameter) in PARAMETERS.iter().enumerate() {
        assert!(PARAMETERS[..position].iter().all(|other| other.leaf() != parameter.leaf()), "{position}");
    }
}

#[test]
fn settings_have_defaults() {
    let mut document = serde_json::to_value(settings()).expect("the text is JSON");
    document["provider"].as_object_mut().expect("the value is an object").remove("groups_claim");
    let read = Settings::read(&document.to_string()).expect("the settings are well-formed");
    assert_eq!(read.provider.groups_claim, "groups");
    assert_eq!(read.paths.signed_out(), format!("{}/done", read.paths.sign_out));
    assert_eq!(document.get("theme"), None, "a theme without anything is left out");
    let themed =
        Settings { theme: Theme { name: Some("Docs".to_owned()), ..Theme::default() }, ..settings() };
    assert_eq!(serde_json::to_value(themed).expect("the text is JSON")["theme"]["name"], "Docs");
}

/// Functions of earlier releases refuse documents with members that they do not know.
#[test]
fn default_headers_are_missing_in_the_document() {
    let headers = |document: &Json| {
        let read = Settings::read(&document.to_string()).expect("the settings are well-formed");
        (read.strict_transport_security, read.cross_origin_opener_policy)
    };
    let write = |transport: Option<&str>, opener: Option<&str>| {
        let settings = Settings {
            strict_transport_security: transport.map(str::to_owned),
            cross_origin_opener_policy: opener.map(str::to_owned),
            ..settings()
        };
        serde_json::to_value(settings).expect("the text is JSON")
    };
    let default = write(Some("max-age=31536000"), Some("same-origin"));
    assert_eq!(default.get("strict_transport_security"), None);
    assert_eq!(default.get("cross_origin_opener_policy"), None);
    assert_eq!(headers(&default), (Some("max-age=31536000".to_owned()), Some("same-origin".to_owned())));
    let other = write(Some("max-age=60"), Some("same-origin-allow-popups"));
    assert_eq!(other["strict_transport_security"], "max-age=60");
    assert_eq!(headers(&other), (Some("max-age=60".to_owned()), Some("same-origin-allow-popups".to_owned())));
    assert_eq!(headers(&write(None, None)), (None, None), "null omits the header");
}

#[test]
fn debug_output_of_session_keys_shows_ids_only() {
    let keys =
        SessionKeys::read(r#"{"keys":[{"id":"k1","secret":"c2VjcmV0"}]}"#).expect("the keys are well-formed");
    assert_eq!(format!("{keys:?}"), "[SessionKey(k1, …)]");
}

#[test]
fn error_about_session_keys_quotes_no_secret() {
    for text in
        [r#"{"keys":["c2VjcmV0"]}"#, r#"{"keys":[{"id":"a","secret":"b","c2VjcmV0":1}]}"#, r#""c2VjcmV0""#]
    {
        let error = SessionKeys::read(text).expect_err("the text is malformed");
        assert!(!error.to_string().contains("c2VjcmV0"), "{error}");
    }
}

#[test]
fn newest_key_that_may_sign_signs() {
    let signing = |text: &str, now| SessionKeys::read(text).expect("the keys are well-formed").signing(now);
    let rotating = r#"{"keys":[{"id":"b","secret":"b","from":100},{"id":"a","secret":"a","from":50}]}"#;
    assert_eq!((signing(rotating, 99), signing(rotating, 100)), (1, 0));
    assert_eq!(signing(rotating, 10), 1, "the oldest key signs before any time has come");
    let at_once = r#"{"keys":[{"id":"b","secret":"b"},{"id":"a","secret":"a"}]}"#;
    assert_eq!((signing(at_once, 0), signing(r#"{"id":"stack","secret":"b"}"#, 0)), (0, 0));
}

#[test]
fn pseudonym_secret_stays_the_same_when_keys_rotate() {
    let secret = |text: &str| {
        SessionKeys::read(text).expect("the keys are well-formed").pseudonym_secret().map(str::to_owned)
    };
    let keys = r#""keys":[{"id":"b","secret":"new"},{"id":"a","secret":"old"}]"#;
    assert_eq!(secret(&format!("{{{keys}}}")).as_deref(), Some("old"));
    assert_eq!(secret(&format!(r#"{{{keys},"pseudonym_secret":"kept"}}"#)).as_deref(), Some("kept"));
    assert_eq!(secret(r#"{"id":"stack","secret":"b"}"#).as_deref(), Some("b"));
}

#[test]
fn written_settings_are_read_again() {
    let text = serde_json::to_string(&settings()).expect("the text is JSON");
    assert_eq!(Settings::read(&text).expect("the settings are well-formed"), settings());
    assert!(text.contains(r#"{"path":"/public/*","allow":"everyone"}"#), "{text}");
    assert!(text.contains(r#"{"path":"/finance/*","allow":{"groups":["finance"]}}"#), "{text}");
}

#[test]
fn error_about_another_version_says_what_to_deploy_first() {
    let newer = Settings::read(r#"{"version": 2, "surprise": true}"#).expect_err("the version is newer");
    assert!(newer.to_string().contains("deploy the function first"), "{newer}");
    let older = Settings::read(r#"{"version": 0}"#).expect_err("the version is older");
    assert!(older.to_string().contains("deploy the stack first"), "{older}");
}

#[test]
fn unknown_members_and_invalid_json_are_refused() {
    let text =
        serde_json::to_string(&settings()).expect("the text is JSON").replacen('{', r#"{"surprise":1,"#, 1);
    assert!(matches!(Settings::read(&text), Err(ReadError::Form(_))));
    let error = Settings::read("<html>").expect_err("HTML is not JSON");
    assert!(matches!(error, ReadError::Form(_)) && error.source().is_some());
    let error = Settings::read(r#"{"version": 2}"#).expect_err("the version is newer");
    assert!(error.source().is_none());
}

/// Reads the settings with another value at a path of members and list positions.
fn read_with(path: &[&str], value: Json) -> Result<Settings, ReadError> {
    let mut document = serde_json::to_value(settings()).expect("settings are JSON");
    let (last, parents) = path.split_last().expect("the path is not empty");
    let parent = parents.iter().fold(&mut document, |parent, key| match key.parse::<usize>() {
        Ok(position) => &mut parent[position],
        Err(_) => &mut parent[*key],
    });
    parent[*last] = value;
    if let Some(folders) = document["folders"].as_array() {
        document["hosts"] = folders.iter().map(|entry| entry["host"].clone()).collect();
    }
    Settings::read(&document.to_string())
}

#[test]
fn folder_of_a_host_that_is_not_one_of_the_hosts_is_refused() {
    let read = |hosts: Json| {
        let mut document = serde_json::to_value(settings()).expect("settings are JSON");
        document["hosts"] = hosts;
        document["folders"] = folders(&[("docs.example.com", "/docs")]);
        Settings::read(&document.to_string())
    };
    assert!(read(json!(["*.example.com", "DOCS.example.com"])).is_ok());
    assert!(matches!(read(json!(["*.example.com"])), Err(ReadError::Value(_))));
}

fn workload(issuer: &str, audience: &str) -> Json {
    json!({"workload": {"issuer": issuer, "audience": audience, "claims": {"repository": "org/docs"}}})
}

fn folders(entries: &[(&str, &str)]) -> Json {
    entries.iter().map(|(host, folder)| json!({"host": host, "folder": folder})).collect()
}

/// Returns settings with a second site and with previews.
fn with_folders() -> Settings {
    let hosts = json!(["*.p.example.com", "Docs.p.example.com", "login.p.example.com"]);
    let folders = json!([
        {"host": "*.p.example.com", "folder": "/previews/*"},
        {"host": "docs.p.example.com", "folder": "/docs/site", "rules": [{"path": "/secret", "allow": "everyone"}]},
    ]);
    let mut document = serde_json::to_value(settings()).expect("settings are JSON");
    document["hosts"] = hosts;
    document["folders"] = folders;
    Settings::read(&document.to_string()).expect("the settings are well-formed")
}

fn shows(host: &str, folder: Option<&str>) {
    let settings = with_folders();
    let place = settings.place(host);
    let has_own_rules = folder == Some("/docs/site");
    let rules = if has_own_rules { settings.folders[1].rules.as_deref() } else { Some(&*settings.rules) };
    assert_eq!((place.folder.as_deref(), Some(place.rules)), (folder, rules));
}

cases!(host_shows: shows {
    the_bucket: "reports.example.com", None;
    the_folder_of_its_label: "pr-1.p.example.com", Some("/previews/pr-1");
    its_folder_and_not_that_of_its_label: "docs.p.example.com", Some("/docs/site");
    the_bucket_at_an_alias_without_a_folder: "login.p.example.com", None;
    nothing_of_two_labels: "a.pr-1.p.example.com", None;
});

#[test]
fn path_in_a_folder_of_a_host_belongs_to_the_host() {
    let settings = with_folders();
    for path in [
        "/previews",
        "/previews/",
        "/previews/pr-1/a",
        "/docs/site",
        "/docs/site/a/b",
        "/previews/index.html",
    ] {
        assert!(settings.is_in_folder_of_host(path), "{path}");
    }
    for path in ["/", "/docs", "/docs/", "/docs/sites/a", "/previews2/a", "/Previews/a", "/a/previews/pr-1/a"]
    {
        assert!(!settings.is_in_folder_of_host(path), "{path}");
    }
}

#[test]
fn path_at_a_host_has_no_folder() {
    let settings = with_folders();
    for (path, at_host) in [
        ("/previews/pr-1/a/b.html", "/a/b.html"),
        ("/previews/pr-1/", "/"),
        ("/docs/site/a", "/a"),
        ("/docs/site", "/docs/site"),
        ("/docs/sites/a", "/docs/sites/a"),
        ("/previews/pr-1", "/previews/pr-1"),
        ("/previews", "/previews"),
        ("/a", "/a"),
    ] {
        assert_eq!(settings.path_at_host(path), at_host, "{path}");
    }
}

#[test]
fn rules_of_all_hosts_are_rules_of_the_site_and_of_its_hosts() {
    let settings = with_folders();
    let paths: Vec<&str> = settings.all_rules().map(|rule| rule.path.as_str()).collect();
    assert_eq!(paths, ["/public/*", "/finance/*", "/secret"]);
}

#[test]
fn folders_are_written_as_they_are_read() {
    let written = serde_json::to_value(with_folders()).expect("the text is JSON");
    assert_eq!(written["folders"][0], json!({"host": "*.p.example.com", "folder": "/previews/*"}));
    assert_eq!(Settings::read(&written.to_string()).expect("the settings are well-formed"), with_folders());
    assert_eq!(serde_json::to_value(settings()).expect("the text is JSON").get("folders"), None);
    let unknown = json!([{"host": "a.example.com", "folder": "/a", "prefix": "/b"}]);
    assert!(matches!(read_with(&["folders"], unknown), Err(ReadError::Form(_))));
}

#[test]
fn site_tokens_are_part_of_a_list() {
    for (allow, admits) in [
        (json!({"groups": ["finance"], "site_tokens": true}), true),
        (json!({"site_tokens": true}), true),
        (json!({"groups": ["finance"]}), false),
        (json!("everyone"), false),
        (json!("signed-in"), false),
    ] {
        let settings =
            read_with(&["rules", "1", "allow"], allow.clone()).expect("the settings are well-formed");
        assert_eq!(settings.rules[1].admits_site_tokens(), admits, "{allow}");
        assert_eq!(serde_json::to_value(&settings.rules[1].allow).expect("the rule is JSON"), allow);
    }
    assert!(read_with(&["rules", "1", "allow"], json!({"site_tokens": "yes"})).is_err());
    assert_eq!(Parameter::SiteTokens.name("docs-gate"), "/sitegate/docs-gate/site-tokens");
}

#[test]
fn workload_is_part_of_a_list() {
    let allow =
        json!({"groups": ["finance"], "workload": {"issuer": "https://a.example.com", "audience": "docs"}});
    let settings = read_with(&["rules", "1", "allow"], allow.clone()).expect("the settings are well-formed");
    assert_eq!(settings.rules[0].workload(), None);
    let workload = settings.rules[1].workload().expect("the rule names machines");
    assert_eq!((workload.audience.as_str(), workload.claims.is_empty()), ("docs", true));
    assert_eq!(serde_json::to_value(&settings.rules[1].allow).expect("the rule is JSON"), allow);
    for wrong in [
        json!({"workload": {"issuer": "https://a.example.com"}}),
        json!({"workload": {"audience": "docs"}}),
        json!({"workload": {"issuer": "https://a.example.com", "audience": "docs", "claim": {}}}),
        json!({"workload": {"issuer": "https://a.example.com", "audience": "docs", "claims": {"a": {}}}}),
    ] {
        let error = read_with(&["rules", "1", "allow"], wrong.clone()).expect_err("the rule is malformed");
        assert!(matches!(error, ReadError::Form(_)), "{wrong}");
    }
}

fn refuses(path: &[&str], value: Json) {
    assert!(matches!(read_with(path, value), Err(ReadError::Value(_))));
}

fn accepts(path: &[&str], value: Json) {
    assert!(read_with(path, value).is_ok());
}

cases!(value_is_refused: refuses {
    rule_path_is_relative: &["rules", "1", "path"], json!("finance/*");
    rule_path_is_empty: &["rules", "1", "path"], json!("");
    rule_path_with_a_star_in_a_name: &["rules", "1", "path"], json!("/a*");
    rule_path_with_a_star_in_the_middle: &["rules", "1", "path"], json!("/*/b");
    rule_path_with_two_stars: &["rules", "1", "path"], json!("/a*/*");
    rule_path_is_a_star: &["rules", "1", "path"], json!("*");
    rule_path_with_a_double_star: &["rules", "1", "path"], json!("/a/**");
    callback_is_relative: &["paths", "callback"], json!("callback");
    callback_is_the_sign_out: &["paths", "callback"], json!("/.sitegate/sign-out");
    callback_is_the_page_after_the_sign_out: &["paths", "callback"], json!("/.sitegate/sign-out/done");
    sign_out_is_relative: &["paths", "sign_out"], json!("sign-out");
    sign_out_is_empty: &["paths", "sign_out"], json!("");
    callback_is_the_page_of_another_account: &["paths", "callback"], json!("/.sitegate/sign-out/switch");
    back_channel_logout_is_the_page_of_another_account: &["paths", "back_channel_logout"], json!("/.sitegate/sign-out/switch");
    sign_out_is_the_hand_over: &["paths", "sign_out"], json!("/.sitegate/callback/hand-over");
    back_channel_logout_is_the_hand_over: &["paths", "back_channel_logout"], json!("/.sitegate/callback/hand-over");
    me_is_the_hand_over: &["paths", "me"], json!("/.sitegate/callback/hand-over");
    back_channel_logout_is_relative: &["paths", "back_channel_logout"], json!("back-channel-logout");
    back_channel_logout_is_the_callback: &["paths", "back_channel_logout"], json!("/.sitegate/callback");
    back_channel_logout_is_the_sign_out: &["paths", "back_channel_logout"], json!("/.sitegate/sign-out");
    back_channel_logout_is_the_page_after_the_sign_out: &["paths", "back_channel_logout"], json!("/.sitegate/sign-out/done");
    me_is_relative: &["paths", "me"], json!("me");
    me_is_the_callback: &["paths", "me"], json!("/.sitegate/callback");
    me_is_the_sign_out: &["paths", "me"], json!("/.sitegate/sign-out");
    me_is_the_page_after_the_sign_out: &["paths", "me"], json!("/.sitegate/sign-out/done");
    index_document_is_empty: &["content", "index_document"], json!("");
    index_document_is_a_path: &["content", "index_document"], json!("/index.html");
    single_page_is_relative: &["content", "single_page"], json!("app.html");
    single_page_is_empty: &["content", "single_page"], json!("");
    single_page_of_a_folder_without_extension: &["content", "single_page"], json!({"/app/*": "/app/main"});
    single_page_without_extension_in_a_folder_with_a_dot: &["content", "single_page"], json!({"/app/*": "/v1.2/app"});
    single_page_without_extension_next_to_another: &["content", "single_page"], json!({"/*": "/app", "/a/*": "/a.html"});
    single_page_of_a_folder_is_relative: &["content", "single_page"], json!({"/app/*": "app.html"});
    single_page_of_one_of_two_folders_has_no_extension: &["content", "single_page"], json!({"/a/*": "/a.html", "/b/*": "/b"});
    folder_of_a_single_page_is_relative: &["content", "single_page"], json!({"app/*": "/app.html"});
    folder_of_a_single_page_without_a_star: &["content", "single_page"], json!({"/app/": "/app.html"});
    folder_of_a_single_page_with_a_star_in_a_name: &["content", "single_page"], json!({"/app*": "/app.html"});
    folder_of_a_single_page_with_two_stars: &["content", "single_page"], json!({"/*/app/*": "/app.html"});
    workload_without_tls: &["rules", "1", "allow"], workload("http://token.example.com", "docs");
    workload_without_an_audience: &["rules", "1", "allow"], workload("https://token.example.com", "");
    workload_with_the_audience_of_id_tokens: &["rules", "1", "allow"], workload("https://idp.example.com", "abc");
    sign_in_host_is_another_site: &["sign_in_host"], json!("login.example.com");
    sign_in_host_is_empty: &["sign_in_host"], json!("");
    folder_of_a_host_is_relative: &["folders"], folders(&[("a.example.com", "docs")]);
    folder_of_a_host_is_the_bucket: &["folders"], folders(&[("a.example.com", "/")]);
    folder_of_a_host_is_empty: &["folders"], folders(&[("a.example.com", "")]);
    folder_of_a_host_ends_with_a_slash: &["folders"], folders(&[("a.example.com", "/docs/")]);
    folder_of_a_host_has_an_empty_name: &["folders"], folders(&[("a.example.com", "/a//b")]);
    folder_of_a_host_leads_out: &["folders"], folders(&[("a.example.com", "/a/../b")]);
    folder_of_a_host_leads_to_itself: &["folders"], folders(&[("a.example.com", "/./a")]);
    folder_of_a_host_has_a_star_in_a_name: &["folders"], folders(&[("*.example.com", "/a*/*")]);
    folders_of_labels_are_the_bucket: &["folders"], folders(&[("*.example.com", "/*")]);
    folders_of_labels_without_a_star_in_the_host: &["folders"], folders(&[("a.example.com", "/previews/*")]);
    folder_without_a_star_for_all_labels: &["folders"], folders(&[("*.example.com", "/previews")]);
    one_of_two_folders_is_relative: &["folders"], folders(&[("a.example.com", "/a"), ("b.example.com", "b")]);
    folders_are_the_same: &["folders"], folders(&[("a.example.com", "/a"), ("b.example.com", "/a")]);
    folder_is_in_a_folder_before_it: &["folders"], folders(&[("a.example.com", "/a"), ("b.example.com", "/a/b")]);
    folder_is_in_a_folder_after_it: &["folders"], folders(&[("a.example.com", "/a/b"), ("b.example.com", "/a")]);
    folder_is_among_the_folders_of_labels: &["folders"], folders(&[("*.example.com", "/p/*"), ("b.example.com", "/p/b")]);
    host_has_two_folders: &["folders"], folders(&[("a.example.com", "/a"), ("A.example.com", "/b")]);
    rule_of_a_host_matches_no_path: &["folders"], json!([{"host": "a.example.com", "folder": "/a", "rules": [{"path": "x", "allow": "everyone"}]}]);
    workload_of_a_host_without_tls: &["folders"], json!([{"host": "a.example.com", "folder": "/a", "rules": [{"path": "/x", "allow": workload("http://token.example.com", "docs")}]}]);
    lifetime_is_too_short: &["session", "lifetime_seconds"], json!(299);
    lifetime_is_too_long: &["session", "lifetime_seconds"], json!(2_592_001);
    longest_lifetime_is_too_short: &["session", "max_lifetime_seconds"], json!(299);
    longest_lifetime_is_too_long: &["session", "max_lifetime_seconds"], json!(31_536_001);
    authorization_parameter_of_the_gate: &["provider", "authorization_parameters"], json!({"state": "s"});
    authorization_parameter_without_a_value: &["provider", "authorization_parameters"], json!({"login_hint": ""});
    authorization_parameters_are_too_long: &["provider", "authorization_parameters"], json!({"login_hint": "a".repeat(1015)});
    max_age_is_too_short: &["rules", "1", "max_age_seconds"], json!(59);
    max_age_is_too_long: &["rules", "1", "max_age_seconds"], json!(2_592_001);
    max_age_of_a_rule_for_everyone: &["rules", "0", "max_age_seconds"], json!(900);
    acr_of_a_rule_for_everyone: &["rules", "0", "acr_values"], json!(["phr"]);
    acr_is_empty: &["rules", "1", "acr_values"], json!([""]);
    acr_with_a_space: &["rules", "1", "acr_values"], json!(["phr phrh"]);
    acr_with_a_quotation_mark: &["rules", "1", "acr_values"], json!(["phr", "a\"b"]);
    acr_with_a_backslash: &["rules", "1", "acr_values"], json!(["a\\b"]);
    acr_outside_ascii: &["rules", "1", "acr_values"], json!(["ä"]);
    acr_is_too_long: &["rules", "1", "acr_values"], json!(["a".repeat(129)]);
    eleven_acr_values: &["rules", "1", "acr_values"], json!(vec!["a"; 11]);
    idle_time_is_too_short: &["session", "idle_seconds"], json!(299);
    idle_time_is_too_long: &["session", "idle_seconds"], json!(2_592_001);
});

cases!(value_is_accepted: accepts {
    rule_path_of_all_objects: &["rules", "1", "path"], json!("/*");
    rule_path_of_the_front_page: &["rules", "1", "path"], json!("/");
    rule_path_without_extension: &["rules", "1", "path"], json!("/a");
    rule_path_of_a_folder: &["rules", "1", "path"], json!("/a/*");
    rule_path_of_a_file: &["rules", "1", "path"], json!("/a/b.html");
    back_channel_logout_is_another_path: &["paths", "back_channel_logout"], json!("/.sitegate/back-channel-logout");
    me_is_another_path: &["paths", "me"], json!("/.sitegate/me");
    single_page_is_a_path: &["content", "single_page"], json!("/app.html");
    single_page_of_the_whole_site_without_extension: &["content", "single_page"], json!("/app");
    single_pages_of_folders: &["content", "single_page"], json!({"/*": "/index.html", "/a/b/*": "/a/b/app.html"});
    no_folder_has_a_single_page: &["content", "single_page"], json!({});
    workload_of_another_issuer_with_the_client_id: &["rules", "1", "allow"], workload("https://token.example.com", "abc");
    workload_of_the_provider: &["rules", "1", "allow"], workload("https://idp.example.com", "docs");
    sign_in_host_is_a_host: &["sign_in_host"], json!("reports.example.com");
    authorization_parameters_of_the_longest_length: &["provider", "authorization_parameters"], json!({"login_hint": "a".repeat(1014)});
    max_age_is_the_minimum: &["rules", "1", "max_age_seconds"], json!(60);
    max_age_is_the_maximum: &["rules", "1", "max_age_seconds"], json!(2_592_000);
    ten_acr_values: &["rules", "1", "acr_values"], json!(vec!["urn:okta:loa:2fa:any"; 10]);
    acr_of_the_longest_length: &["rules", "1", "acr_values"], json!(["a".repeat(128)]);
    rule_for_everyone_without_acr_values: &["rules", "0", "acr_values"], json!([]);
    folders_next_to_each_other: &["folders"], folders(&[("a.example.com", "/a"), ("b.example.com", "/ab/c"), ("*.p.example.com", "/a-b/*")]);
    folder_with_dots_in_its_name: &["folders"], folders(&[("a.example.com", "/a..b/.c")]);
    no_host_has_a_folder: &["folders"], json!([]);
    lifetime_is_the_minimum: &["session", "lifetime_seconds"], json!(300);
    lifetime_is_the_maximum: &["session", "lifetime_seconds"], json!(2_592_000);
    longest_lifetime_is_the_minimum: &["session", "max_lifetime_seconds"], json!(300);
    longest_lifetime_is_the_maximum: &["session", "max_lifetime_seconds"], json!(31_536_000);
    longest_lifetime_is_below_a_lifetime_of_the_deployment: &["session", "max_lifetime_seconds"], json!(3600);
    idle_time_is_the_minimum: &["session", "idle_seconds"], json!(300);
    idle_time_is_the_maximum: &["session", "idle_seconds"], json!(2_592_000);
    cookie_ends_with_the_browser: &["session", "cookie"], json!("browser_session");
});

#[test]
fn longest_lifetime_is_a_week_but_never_below_a_lifetime() {
    let longest = |lifetime_seconds, max_lifetime_seconds| {
        let session = Session { lifetime_seconds, max_lifetime_seconds, ..settings().session };
        session.max_lifetime()
    };
    assert_eq!(longest(28_800, None), 7 * 86_400);
    assert_eq!(longest(2_592_000, None), 2_592_000);
    assert_eq!(longest(28_800, Some(3600)), 3600);
    assert_eq!(longest(28_800, Some(31_536_000)), 31_536_000);
}

#[test]
fn settings_of_a_session_that_are_not_named_are_not_written() {
    let written =
        |session| serde_json::to_value(Settings { session, ..settings() }).expect("JSON")["session"].clone();
    let session = settings().session;
    assert_eq!(written(session.clone()), json!({"lifetime_seconds": 28_800}));
    assert_eq!(
        written(Session { cookie: CookieLifetime::BrowserSession, ..session }),
        json!({"lifetime_seconds": 28_800, "cookie": "browser_session"})
    );
}

#[test]
fn single_page_of_the_whole_site_is_written_as_older_versions_read_it() {
    let written = |pages: &[(&str, &str)]| {
        let content = Content { single_page: pages.iter().copied().collect(), ..Content::default() };
        let settings = serde_json::to_value(Settings { content, ..settings() }).expect("the text is JSON");
        let read = Settings::read(&settings.to_string()).expect("the settings are well-formed");
        assert_eq!(read.content.single_page, pages.iter().copied().collect());
        settings["content"].get("single_page").cloned()
    };
    assert_eq!(written(&[]), None);
    assert_eq!(written(&[("/*", "/app.html")]), Some(json!("/app.html")));
    let folders = json!({"/*": "/app.html", "/a/*": "/a.html"});
    assert_eq!(written(&[("/*", "/app.html"), ("/a/*", "/a.html")]), Some(folders));
    assert_eq!(written(&[("/a/*", "/a.html")]), Some(json!({"/a/*": "/a.html"})));
}

#[test]
fn single_page_that_is_neither_a_text_nor_a_mapping_is_refused() {
    for wrong in [json!(["/app.html"]), json!(5), json!({"/app/*": 5}), json!(null)] {
        let error = read_with(&["content", "single_page"], wrong.clone()).expect_err("not a page");
        assert!(matches!(error, ReadError::Form(_)), "{wrong}");
    }
    let error = serde_json::from_str::<SinglePages>("5").expect_err("a number").to_string();
    assert!(error.contains("expected a page, or a mapping from folders to pages"), "{error}");
}

#[test]
fn page_of_several_folders_is_one_page() {
    let pages = SinglePages::from_iter([("/a/*", "/x.html"), ("/b/*", "/x.html"), ("/c/*", "/c.html")]);
    assert_eq!(Vec::from_iter(pages.pages()), ["/c.html", "/x.html"]);
    assert_eq!(SinglePages::from("/x.html"), SinglePages::from_iter([("/*", "/x.html")]));
}

#[test]
fn gate_name_is_the_function_name_without_region_and_suffix() {
    let name = |function: &str| GateName::from_environment(function).to_string();
    for function in
        ["us-east-1.reports-gate-0a1b2c3d", "reports-gate-0a1b2c3d", "us-east-1.reports-gate", "reports-gate"]
    {
        assert_eq!(name(function), "reports-gate");
    }
    for function in
        ["reports-0a1b2c3", "reports-0a1b2c3dd", "reports-0A1B2C3D", "reports0a1b2c3d", "0a1b2c3d"]
    {
        assert_eq!(name(function), function);
    }
    let name = name("us-east-1.reports-gate");
    assert_eq!(Parameter::Settings.name(&name), "/sitegate/reports-gate/settings");
}

#[test]
fn text_of_a_log_level_is_its_text_in_the_document() {
    for level in LogLevel::ALL {
        assert_eq!(serde_json::to_value(level).expect("JSON"), level.as_str());
    }
}

fn claim_set(json: Json) -> ClaimSet {
    serde_json::from_value(json).expect("the claims are well-formed")
}

#[test]
fn claims_of_a_rule_are_values_or_lists_of_values() {
    let read = |claims: Json| {
        let settings = read_with(&["rules", "1", "allow"], json!({"claims": claims})).ok()?;
        serde_json::to_value(&settings.rules[1].allow).ok()
    };
    let written = json!({"claims": {"/a/b": [3], "acr": [true, "x"], "hd": ["example.com"]}});
    assert_eq!(read(json!({"hd": "example.com", "/a/b": 3, "acr": [true, "x"]})), Some(written));
    for wrong in [
        json!("hd"),
        json!(["hd"]),
        json!(5),
        json!({"hd": null}),
        json!({"hd": {}}),
        json!({"hd": [null]}),
        json!({"hd": ["a", ["b"]]}),
        json!({"hd": [{"a": "b"}]}),
    ] {
        assert_eq!(read(wrong.clone()), None, "{wrong}");
    }
    for (wrong, problem) in [("5", "not a mapping"), (r#"{"hd":null}"#, "not a text, number or boolean")] {
        let error = serde_json::from_str::<ClaimSet>(wrong).expect_err("malformed").to_string();
        assert!(error.contains(problem), "{error}");
    }
}

#[test]
fn rule_without_claims_is_written_as_older_functions_read_it() {
    assert!(!serde_json::to_string(&settings()).expect("JSON").contains("claims"));
}

#[test]
fn claims_are_found_by_name_and_by_pointer() {
    let token = json!({
        "a": {"b": [{"c": 1}, 2], "": {"": "empty"}},
        "https://example.com/groups": ["x", "y"],
        "s/l~a": {"~1": true},
        "/a/b": "name",
    });
    let token = token.as_object().expect("an object");
    let all = [json!(1), json!(2), json!("empty"), json!("x"), json!("y"), json!(true), json!("name")];
    for (name, values) in [
        ("/a/b/0/c", vec![json!(1)]),
        ("/a/b", vec![json!(2)]),
        ("/a/b/1", vec![json!(2)]),
        ("/a//", vec![json!("empty")]),
        ("https://example.com/groups", vec![json!("x"), json!("y")]),
        ("/https:~1~1example.com~1groups/1", vec![json!("y")]),
        ("/s~1l~0a/~01", vec![json!(true)]),
        ("/~1a~1b", vec![json!("name")]),
        ("/a", vec![]),
        ("/a/b/c", vec![]),
        ("/a/b/2", vec![]),
        ("/", vec![]),
        ("", vec![]),
        ("b", vec![]),
    ] {
        let found = claim_set(json!({name: all})).select(token);
        assert_eq!(found.values(name), values, "{name}");
        assert_eq!(found.is_empty(), values.is_empty(), "{name}");
    }
}

#[test]
fn user_needs_one_value_of_each_claim() {
    let rule = claim_set(json!({"a": [1, 2], "b": "x"}));
    assert!(rule.is_met_by(&claim_set(json!({"a": [0, 2], "b": ["y", "x"], "c": 1}))));
    for user in
        [json!({}), json!({"a": 1}), json!({"b": "x"}), json!({"a": 1, "b": []}), json!({"a": 3, "b": "x"})]
    {
        assert!(!rule.is_met_by(&claim_set(user.clone())), "{user}");
    }
    assert!(ClaimSet::default().is_met_by(&ClaimSet::default()));
    assert!(!claim_set(json!({"a": []})).is_met_by(&claim_set(json!({"a": 1}))));
}

#[test]
fn claim_keeps_each_value_once() {
    let mut claims = ClaimSet::default();
    for (name, value) in [("a", json!(1)), ("b", json!(1)), ("a", json!(2)), ("a", json!(1))] {
        claims.insert(name, value);
    }
    assert_eq!(claims, claim_set(json!({"a": [1, 2], "b": 1})));
}

#[test]
fn only_claims_decide_if_there_is_no_list() {
    let claims = claim_set(json!({"a": 1}));
    let name = || vec!["x".to_owned()];
    assert!(Members { claims: claims.clone(), ..Members::default() }.has_only_claims());
    assert!(!Members::default().has_only_claims());
    for members in [
        Members { groups: name(), ..Members::default() },
        Members { emails: name(), ..Members::default() },
        Members { domains: name(), ..Members::default() },
    ] {
        assert!(!Members { claims: claims.clone(), ..members }.has_only_claims());
    }
}

#[test]
fn only_google_needs_a_claim_for_domains() {
    let claim = |issuer: &str| Provider { issuer: issuer.to_owned(), ..settings().provider }.domain_claim();
    assert_eq!(claim("https://accounts.google.com"), Some("hd"));
    assert_eq!(claim("https://accounts.google.com.example.com"), None);
    assert_eq!(claim("https://idp.example.com"), None);
}

#[test]
fn function_may_write_logouts_that_end_sessions_elsewhere() {
    let mut settings = settings();
    assert!(!settings.may_write_logouts());
    settings.sign_in_host = Some("reports.example.com".to_owned());
    assert!(settings.may_write_logouts());
    settings.sign_in_host = None;
    settings.paths.back_channel_logout = Some("/ended".to_owned());
    assert!(settings.may_write_logouts());
}

#[test]
fn sign_in_host_is_a_plain_name() {
    for (name, is_sound) in
        [("login.example.com", true), ("Login.example.com", false), ("*.example.com", false)]
    {
        let document = Settings {
            hosts: vec!["a.example.com".to_owned(), name.to_owned()],
            sign_in_host: Some(name.to_owned()),
            ..settings()
        };
        let text = serde_json::to_string(&document).expect("the settings are JSON");
        assert_eq!(Settings::read(&text).is_ok(), is_sound, "{name}");
    }
}

#[test]
fn authorization_parameters_are_texts_with_names() {
    let path = ["provider", "authorization_parameters"];
    for wrong in
        [json!({"a": 1}), json!({"a": ["b"]}), json!({"a": null}), json!(["a"]), json!("a"), json!(null)]
    {
        assert!(matches!(read_with(&path, wrong.clone()), Err(ReadError::Form(_))), "{wrong}");
    }
    let parameters = json!({"domain_hint": "example.com", "login_hint": "ada"});
    let read = read_with(&path, parameters.clone()).expect("the settings are well-formed").provider;
    assert_eq!(serde_json::to_value(&read).expect("JSON")["authorization_parameters"], parameters);
    assert!(!read.authorization_parameters.is_empty());
    assert!(AuthorizationParameters::default().is_empty());
}

#[test]
fn demands_on_the_sign_in_are_left_out_of_the_document_if_there_are_none() {
    let rule = Rule::new("/a", Allow::SignedIn);
    assert!(!rule.demands_sign_in());
    assert_eq!(serde_json::to_value(&rule).expect("JSON"), json!({"path": "/a", "allow": "signed-in"}));
    let with_age = Rule { max_age_seconds: Some(900), ..rule.clone() };
    let with_acr = Rule { acr_values: vec!["phr".to_owned()], ..rule };
    assert!(with_age.demands_sign_in() && with_acr.demands_sign_in());
    assert_eq!(serde_json::to_value(&with_age).expect("JSON")["max_age_seconds"], 900);
}
