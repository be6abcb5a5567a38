//! A session that is refreshed before it ends, and one that the provider does not refresh.

use serde_json::{Value as Json, json};

use crate::support::{Answer, Asked, HOST, NOW, SESSION, World, claims, fetch, open};

const REFRESH: &str = "__Host-sitegate-refresh";
const REFUSED: &str = "__Host-sitegate-refused";
/// The last quarter of an hour's session has begun.
const DUE: u64 = NOW + 2700;

/// A person clicks.
fn click(address: &str) -> Asked {
    open(address).with("sec-fetch-user", "?1")
}

/// Somebody with a session that is due.
fn due(rules: &Json) -> World {
    let mut world = World::new(rules);
    world.provider.refresh_token = Some("r1".to_owned());
    world.log_in("/");
    assert!(world.jar.contains_key(REFRESH));
    world.now = DUE;
    let at = world.now;
    world.provider.claims["iat"] = json!(at);
    world.provider.claims["exp"] = json!(at + 300);
    world.provider.refresh_token = Some("r2".to_owned());
    world.fetches.clear();
    world
}

fn form(world: &mut World) -> Vec<(String, String)> {
    let request = world.provider.asked.take().expect("a token request");
    form_urlencoded::parse(request.body.as_bytes()).into_owned().collect()
}

fn pair(name: &str, value: &str) -> (String, String) {
    (name.to_owned(), value.to_owned())
}

#[test]
fn a_click_near_the_end_refreshes_in_one_hop() {
    let mut world = due(&json!([]));
    let before = claims(&world.jar[SESSION]);
    let answer = world.send(&click("/reports/q1.html?page=2"));
    assert_eq!((answer.status(), world.reason()), (302, "session-refreshed"));
    assert_eq!(answer.location(), format!("https://{HOST}/reports/q1.html?page=2"));
    assert_eq!(world.fetches, ["metadata", "keys", "refresh"]);
    assert_eq!(form(&mut world), [pair("grant_type", "refresh_token"), pair("refresh_token", "r1")]);
    let after = claims(&world.jar[SESSION]);
    assert_eq!((&after["sid"], &after["auth_time"]), (&before["sid"], &before["auth_time"]));
    assert_eq!((&after["iat"], &after["exp"]), (&json!(DUE), &json!(DUE + 3600)));
    world.fetches.clear();
    assert!(matches!(world.send(&click("/reports/q1.html?page=2")), Answer::Forwarded(_)));
    assert!(world.fetches.is_empty(), "once is enough");
    world.now = DUE + 2700;
    world.provider.claims["iat"] = json!(world.now);
    world.provider.claims["exp"] = json!(world.now + 300);
    world.send(&click("/"));
    assert!(form(&mut world).contains(&pair("refresh_token", "r2")), "the token of last time");
}

#[test]
fn a_provider_may_leave_the_token_as_it_is() {
    let mut world = due(&json!([]));
    world.provider.refresh_token = None;
    world.send(&click("/"));
    form(&mut world);
    world.now = DUE + 2700;
    world.provider.claims["iat"] = json!(world.now);
    world.provider.claims["exp"] = json!(world.now + 300);
    assert_eq!(world.send(&click("/")).status(), 302);
    assert!(form(&mut world).contains(&pair("refresh_token", "r1")));
}

#[test]
fn only_what_a_person_does_just_now_refreshes() {
    let ahead = click("/").with("sec-purpose", "prefetch");
    let frame = click("/").with("sec-fetch-dest", "iframe");
    for asked in [open("/"), fetch("/"), ahead, frame, fetch("/").with("sec-fetch-user", "?1")] {
        let mut world = due(&json!([]));
        assert!(matches!(world.send(&asked), Answer::Forwarded(_)), "{asked:?}");
        assert!(world.fetches.is_empty(), "{asked:?}");
    }
    let mut world = due(&json!([]));
    let mut old = open("/");
    old.headers.retain(|(name, _)| !name.starts_with("sec-fetch"));
    assert_eq!(world.send(&old).status(), 302, "a browser that does not tell");
}

#[test]
fn it_is_the_last_quarter_that_counts() {
    let mut world = due(&json!([]));
    world.now = DUE - 1;
    assert!(matches!(world.send(&click("/")), Answer::Forwarded(_)));
    assert!(world.fetches.is_empty());
    world.now = NOW + 3599;
    world.provider.claims["iat"] = json!(world.now);
    world.provider.claims["exp"] = json!(world.now + 300);
    assert_eq!((world.send(&click("/")).status(), world.reason()), (302, "session-refreshed"));
    let mut world = due(&json!([]));
    world.now = NOW + 3600;
    assert_eq!((world.send(&click("/")).status(), world.reason()), (302, "login-started"), "too late");
}

#[test]
fn groups_are_those_of_now() {
    let mut world = due(&json!([{"path": "/finance/*", "allow": {"groups": ["finance"]}}]));
    world.provider.claims["groups"] = json!([]);
    assert!(matches!(world.send(&open("/finance/a")), Answer::Forwarded(_)));
    assert_eq!(world.send(&click("/finance/a")).status(), 302);
    assert_eq!((world.send(&click("/finance/a")).status(), world.reason()), (403, "not-allowed"));
}

#[test]
fn a_refusal_ends_the_session_and_begins_a_login() {
    for (problem, answer) in [("revoked", None), ("no ID token", Some(json!({"access_token": "at"})))] {
        let mut world = due(&json!([]));
        if let Some(answer) = answer {
            world.provider.answer = Some(answer.to_string().into_bytes());
        } else {
            world.provider.status = 400;
            world.provider.answer = Some(br#"{"error":"invalid_grant"}"#.to_vec());
        }
        let started = world.send(&click("/a?b=c"));
        assert_eq!((started.status(), world.reason()), (302, "refresh-refused"), "{problem}");
        assert!(started.location().contains("/authorize?"));
        assert_eq!(started.cookie(SESSION), None, "one that somebody else has just got must stay");
        assert_eq!(world.jar[REFUSED], NOW.to_string());
        assert_eq!(world.send(&fetch("/a")).status(), 401, "{problem}");
        world.provider.status = 200;
        world.provider.answer = None;
        let begun =
            crate::support::Begun { state: started.parameter("state"), nonce: started.parameter("nonce") };
        assert_eq!(world.come_back(&begun).location(), format!("https://{HOST}/a?b=c"));
        assert!(!world.jar.contains_key(REFUSED));
        assert!(matches!(world.send(&click("/a")), Answer::Forwarded(_)));
    }
}

#[test]
fn a_token_of_somebody_else_refreshes_nothing() {
    for (claim, value) in [
        ("sub", json!("mallory")),
        ("iss", json!("https://other.example.com")),
        ("aud", json!("client-2")),
        ("nonce", json!("another")),
        ("nonce", json!(["a", "list"])),
        ("nonce", json!(1)),
        ("exp", json!(NOW)),
    ] {
        let mut world = due(&json!([]));
        world.provider.claims[claim] = value;
        world.send(&click("/"));
        assert_eq!(world.reason(), "refresh-refused", "{claim}");
    }
    let mut world = due(&json!([]));
    world.provider.claims["nonce"] = Json::Null;
    world.send(&click("/"));
    assert_eq!(world.reason(), "session-refreshed", "it need not be there");
}

#[test]
fn trouble_at_the_provider_leaves_the_session_as_it_is() {
    let down: [fn(&mut World); 6] = [
        |world| world.metadata_down = true,
        |world| world.keys_down = true,
        |world| world.token_down = true,
        |world| {
            world.provider.status = 400;
            world.provider.answer = Some(br#"{"error":"invalid_client"}"#.to_vec());
        },
        |world| world.provider.answer = Some(b"<html>".to_vec()),
        |world| world.provider.answer = Some(b"{}".to_vec()),
    ];
    for (number, down) in down.into_iter().enumerate() {
        let mut world = due(&json!([]));
        down(&mut world);
        assert!(matches!(world.send(&click("/")), Answer::Forwarded(_)), "{number}");
        assert_eq!(world.reason(), "session", "{number}");
    }
    let mut world = due(&json!([]));
    world.gate.client_secret = None;
    assert!(matches!(world.send(&click("/")), Answer::Forwarded(_)));
    let mut world = due(&json!([]));
    world.provider.status = 500;
    world.provider.answer = Some(br#"{"error":"invalid_grant"}"#.to_vec());
    assert!(matches!(world.send(&click("/")), Answer::Forwarded(_)));
}

#[test]
fn without_keys_no_token_is_spent() {
    let mut world = due(&json!([]));
    world.keys_down = true;
    world.send(&click("/"));
    assert!(!world.fetches.contains(&"refresh"));
    let mut world = due(&json!([]));
    world.provider.header["kid"] = json!("p2");
    let mut jwks = world.provider.jwks();
    jwks["keys"][0]["kid"] = json!("p2");
    world.old_keys = Some((world.provider.jwks(), 0));
    world.provider.keys = Some(jwks);
    world.send(&click("/"));
    assert_eq!((world.fetches.last(), world.reason()), (Some(&"keys"), "session-refreshed"));
}

#[test]
fn a_refresh_token_belongs_to_its_session() {
    let mut other = due(&json!([]));
    let mut world = due(&json!([]));
    other.send(&click("/"));
    world.jar.insert(REFRESH.to_owned(), "k1.AAAA".to_owned());
    assert!(matches!(world.send(&click("/")), Answer::Forwarded(_)));
    let mut world = due(&json!([]));
    let kept = world.jar[REFRESH].clone();
    world.jar.clear();
    world.now = NOW;
    world.provider.claims["iat"] = json!(NOW);
    world.provider.claims["exp"] = json!(NOW + 300);
    world.log_in("/");
    world.jar.insert(REFRESH.to_owned(), kept);
    world.now = DUE;
    world.fetches.clear();
    assert!(matches!(world.send(&click("/")), Answer::Forwarded(_)), "of another session");
    assert!(world.fetches.is_empty());
}

#[test]
fn a_token_that_fits_no_cookie_is_not_kept() {
    let mut world = World::new(&json!([]));
    world.provider.refresh_token = Some("r".repeat(3200));
    let answer = world.log_in("/");
    assert_eq!((answer.status(), answer.cookie(REFRESH)), (302, None));
    assert!(world.jar.contains_key(SESSION));
}

#[test]
fn a_provider_without_refresh_tokens_is_not_asked_for_one() {
    let mut world = World::new(&json!([]));
    world.gate.settings.provider.scopes = ["openid", "offline_access"].map(str::to_owned).to_vec();
    let scope = |world: &mut World| world.send(&open("/")).parameter("scope");
    assert_eq!(scope(&mut world), "openid offline_access");
    world.provider.metadata["scopes_supported"] = json!(["openid"]);
    assert_eq!(scope(&mut world), "openid");
    world.provider.metadata["scopes_supported"] = json!(["openid", "offline_access"]);
    assert_eq!(scope(&mut world), "openid offline_access");
}

#[test]
fn whoever_signs_out_keeps_no_refresh_token() {
    let mut world = due(&json!([]));
    world.send(&open("/.sitegate/sign-out"));
    assert!(!world.jar.contains_key(REFRESH));
}
