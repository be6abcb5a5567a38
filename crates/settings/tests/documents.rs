//! The documents as the stack, an operator and the function write and read them.

#![allow(clippy::expect_used, reason = "a test fails when its own set-up fails")]

use settings::{
    Allow, ClientAuthentication, Content, GateName, LogLevel, Members, PARAMETERS, Parameter, Paths,
    Provider, ReadError, Rule, Session, SessionKeys, Settings, Theme, VERSION,
};

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
        },
        paths: Paths::default(),
        hosts: vec!["reports.example.com".to_owned()],
        session: Session { lifetime_seconds: Session::DEFAULT_LIFETIME },
        rules: vec![
            Rule { path: "/public/*".to_owned(), allow: Allow::Everyone },
            Rule {
                path: "/finance/*".to_owned(),
                allow: Allow::Only(Members { groups: vec!["finance".to_owned()], ..Members::default() }),
            },
        ],
        content: Content::default(),
        theme: Theme::default(),
        log_level: LogLevel::default(),
        secrets: None,
    }
}

#[test]
fn session_keys_are_several_or_the_stacks_own() {
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
fn parameters_have_their_names() {
    assert_eq!(Parameter::Settings.name("docs-gate"), "/sitegate/docs-gate/settings");
    let reference = Parameter::SessionKeys.reference("sitegate/a");
    assert_eq!(reference, "/aws/reference/secretsmanager/sitegate/a/session-keys");
    for (position, parameter) in PARAMETERS.iter().enumerate() {
        assert!(PARAMETERS[..position].iter().all(|other| other.leaf() != parameter.leaf()), "{position}");
    }
}

#[test]
fn settings_have_defaults() {
    let mut document = serde_json::to_value(settings()).expect("JSON");
    document["provider"].as_object_mut().expect("an object").remove("groups_claim");
    let read = Settings::read(&document.to_string()).expect("settings");
    assert_eq!(read.provider.groups_claim, "groups");
    assert_eq!(read.paths.signed_out(), format!("{}/done", read.paths.sign_out));
    assert_eq!(document.get("theme"), None, "a theme without anything is left out");
    let themed =
        Settings { theme: Theme { name: Some("Docs".to_owned()), ..Theme::default() }, ..settings() };
    assert_eq!(serde_json::to_value(themed).expect("JSON")["theme"]["name"], "Docs");
}

#[test]
fn debug_output_of_session_keys_shows_ids_only() {
    let keys = SessionKeys::read(r#"{"keys":[{"id":"k1","secret":"c2VjcmV0"}]}"#).expect("keys");
    assert_eq!(format!("{keys:?}"), "[SessionKey(k1, …)]");
}

#[test]
fn error_about_session_keys_quotes_no_secret() {
    for text in
        [r#"{"keys":["c2VjcmV0"]}"#, r#"{"keys":[{"id":"a","secret":"b","c2VjcmV0":1}]}"#, r#""c2VjcmV0""#]
    {
        let error = SessionKeys::read(text).expect_err("malformed");
        assert!(!error.to_string().contains("c2VjcmV0"), "{error}");
    }
}

#[test]
fn newest_key_signs_when_its_time_has_come() {
    let signing = |text: &str, now| SessionKeys::read(text).expect("keys").signing(now);
    let rotating = r#"{"keys":[{"id":"b","secret":"b","from":100},{"id":"a","secret":"a","from":50}]}"#;
    assert_eq!((signing(rotating, 99), signing(rotating, 100)), (1, 0));
    assert_eq!(signing(rotating, 10), 1, "the oldest key signs before any time has come");
    let at_once = r#"{"keys":[{"id":"b","secret":"b"},{"id":"a","secret":"a"}]}"#;
    assert_eq!((signing(at_once, 0), signing(r#"{"id":"stack","secret":"b"}"#, 0)), (0, 0));
}

#[test]
fn pseudonyms_have_a_secret_that_outlives_rotations() {
    let secret = |text: &str| SessionKeys::read(text).expect("keys").pseudonym_secret().map(str::to_owned);
    let keys = r#""keys":[{"id":"b","secret":"new"},{"id":"a","secret":"old"}]"#;
    assert_eq!(secret(&format!("{{{keys}}}")).as_deref(), Some("old"));
    assert_eq!(secret(&format!(r#"{{{keys},"pseudonym_secret":"kept"}}"#)).as_deref(), Some("kept"));
    assert_eq!(secret(r#"{"id":"stack","secret":"b"}"#).as_deref(), Some("b"));
}

#[test]
fn what_is_written_is_read() {
    let text = serde_json::to_string(&settings()).expect("JSON");
    assert_eq!(Settings::read(&text).expect("settings"), settings());
    assert!(text.contains(r#"{"path":"/public/*","allow":"everyone"}"#), "{text}");
    assert!(text.contains(r#"{"path":"/finance/*","allow":{"groups":["finance"]}}"#), "{text}");
}

#[test]
fn another_version_is_refused_with_what_to_deploy_first() {
    let newer = Settings::read(r#"{"version": 2, "surprise": true}"#).expect_err("newer");
    assert!(newer.to_string().contains("deploy the function first"), "{newer}");
    let older = Settings::read(r#"{"version": 0}"#).expect_err("older");
    assert!(older.to_string().contains("deploy the stack first"), "{older}");
}

#[test]
fn unknown_keys_and_garbage_are_refused() {
    let text = serde_json::to_string(&settings()).expect("JSON").replacen('{', r#"{"surprise":1,"#, 1);
    assert!(matches!(Settings::read(&text), Err(ReadError::Form(_))));
    assert!(matches!(Settings::read("<html>"), Err(ReadError::Form(_))));
}

#[test]
fn a_document_that_means_something_else_than_it_says_is_refused() {
    let read = |path: &[&str], value: serde_json::Value| {
        let mut document = serde_json::to_value(settings()).expect("JSON");
        let (last, parents) = path.split_last().expect("a path");
        let place = parents.iter().fold(&mut document, |place, key| match key.parse::<usize>() {
            Ok(position) => &mut place[position],
            Err(_) => &mut place[*key],
        });
        place[*last] = value;
        Settings::read(&document.to_string())
    };
    for path in ["finance/*", "", "/a*", "/*/b", "/a*/*", "*", "/a/**"] {
        assert!(read(&["rules", "1", "path"], path.into()).is_err(), "{path}");
    }
    for path in ["/*", "/", "/a", "/a/*", "/a/b.html"] {
        assert!(read(&["rules", "1", "path"], path.into()).is_ok(), "{path}");
    }
    for (key, value) in [
        ("callback", "callback"),
        ("sign_out", "sign-out"),
        ("callback", "/.sitegate/sign-out"),
        ("callback", "/.sitegate/sign-out/done"),
        ("sign_out", ""),
    ] {
        assert!(read(&["paths", key], value.into()).is_err(), "{key} {value}");
    }
    for (key, value) in [
        ("index_document", ""),
        ("index_document", "/index.html"),
        ("single_page", "app.html"),
        ("single_page", ""),
    ] {
        assert!(read(&["content", key], value.into()).is_err(), "{key} {value}");
    }
    for (path, fits) in [
        ("/.sitegate/back-channel-logout", true),
        ("back-channel-logout", false),
        ("/.sitegate/callback", false),
        ("/.sitegate/sign-out", false),
        ("/.sitegate/sign-out/done", false),
    ] {
        assert_eq!(read(&["paths", "back_channel_logout"], path.into()).is_ok(), fits, "{path}");
    }
    assert!(read(&["content", "single_page"], "/app.html".into()).is_ok());
    for (seconds, fits) in [(299, false), (300, true), (2_592_000, true), (2_592_001, false)] {
        assert_eq!(read(&["session", "lifetime_seconds"], seconds.into()).is_ok(), fits, "{seconds}");
    }
}

#[test]
fn a_replica_finds_the_parameters_of_its_function() {
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
