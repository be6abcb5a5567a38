//! Refreshing a session before it ends.

use serde_json::{Value as Json, json};
use settings::testing::ISSUER;

use crate::support::{
    Answer, HOST, NOW, PendingLogin, SESSION, TestRequest, World, claims, endpoints, fetch, open,
};

const REFRESH: &str = "__Host-sitegate-refresh";
const SIGN_OUT: &str = "/.sitegate/sign-out";
const REFUSED: &str = "__Host-sitegate-refused";
/// The last quarter of an hour's session has login.
const DUE: u64 = NOW + 2700;

/// Returns the request of a click.
fn click(address: &str) -> TestRequest {
    open(address).with("sec-fetch-user", "?1")
}

/// Returns a browser with a session that is due for a refresh.
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
    let request = world.provider.token_request.take().expect("the gate sent a token request");
    form_urlencoded::parse(request.body.as_bytes()).into_owned().collect()
}

fn pair(name: &str, value: &str) -> (String, String) {
    (name.to_owned(), value.to_owned())
}

#[test]
fn click_in_the_last_quarter_refreshes_with_one_redirect() {
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
    assert!(world.fetches.is_empty(), "the refreshed session is not due");
    world.now = DUE + 2700;
    world.provider.claims["iat"] = json!(world.now);
    world.provider.claims["exp"] = json!(world.now + 300);
    world.send(&click("/"));
    assert!(form(&mut world).contains(&pair("refresh_token", "r2")), "the new refresh token is used");
}

#[test]
fn refresh_without_a_new_refresh_token_keeps_the_old_one() {
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

fn does_not_refresh(request: TestRequest) {
    let mut world = due(&json!([]));
    assert!(matches!(world.send(&request), Answer::Forwarded(_)));
    assert!(world.fetches.is_empty());
}

cases!(request_refreshes_no_session: does_not_refresh {
    navigation_without_a_click: open("/");
    of_a_script: fetch("/");
    of_a_script_after_a_click: fetch("/").with("sec-fetch-user", "?1");
    prefetch: click("/").with("sec-purpose", "prefetch");
    of_an_iframe: click("/").with("sec-fetch-dest", "iframe");
});

#[test]
fn navigation_of_a_browser_without_fetch_metadata_refreshes_the_session() {
    let mut world = due(&json!([]));
    let mut request = open("/");
    request.headers.retain(|(name, _)| !name.starts_with("sec-fetch"));
    assert_eq!(world.send(&request).status(), 302);
}

#[test]
fn session_is_refreshed_only_in_its_last_quarter() {
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
fn refresh_updates_the_groups_of_the_user() {
    let mut world = due(&json!([{"path": "/finance/*", "allow": {"groups": ["finance"]}}]));
    world.provider.claims["groups"] = json!([]);
    assert!(matches!(world.send(&open("/finance/a")), Answer::Forwarded(_)));
    assert_eq!(world.send(&click("/finance/a")).status(), 302);
    assert_eq!((world.send(&click("/finance/a")).status(), world.reason()), (403, "not-allowed"));
}

#[test]
fn refresh_updates_the_claims_of_the_user() {
    let mut world = due(&json!([{"path": "/finance/*", "allow": {"claims": {"tid": "t1"}}}]));
    world.provider.claims["tid"] = json!("t1");
    assert_eq!(world.send(&open("/finance/a")).status(), 403);
    assert_eq!(world.send(&click("/finance/a")).status(), 302);
    assert!(matches!(world.send(&click("/finance/a")), Answer::Forwarded(_)));
}

#[test]
fn refused_refresh_ends_the_session_and_starts_a_login() {
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
        assert_eq!(started.cookie(SESSION), None, "a session that another tab has just refreshed must stay");
        assert_eq!(world.jar[REFUSED], (NOW + 3600).to_string());
        assert_eq!(world.send(&fetch("/a")).status(), 401, "{problem}");
        world.provider.status = 200;
        world.provider.answer = None;
        let login = PendingLogin { state: started.parameter("state"), nonce: started.parameter("nonce") };
        assert_eq!(world.finish_login(&login).location(), format!("https://{HOST}/a?b=c"));
        assert!(!world.jar.contains_key(REFUSED));
        assert!(matches!(world.send(&click("/a")), Answer::Forwarded(_)));
    }
}

/// Another instance did not reach the provider, and issued the session again because it was in use.
#[test]
fn refused_refresh_also_ends_a_session_that_was_issued_again() {
    let mut world = due(&json!([]));
    world.gate.settings.session.idle_seconds = Some(3599);
    world.provider.status = 503;
    world.send(&click("/"));
    assert_eq!(world.reason(), "session-continued");
    let issued_again = world.jar[SESSION].clone();
    let mut world = due(&json!([]));
    world.gate.settings.session.idle_seconds = Some(3599);
    world.provider.status = 400;
    world.provider.answer = Some(br#"{"error":"invalid_grant"}"#.to_vec());
    world.send(&click("/"));
    assert_eq!(world.reason(), "refresh-refused");
    world.jar.insert(SESSION.to_owned(), issued_again);
    assert_eq!(world.send(&fetch("/")).status(), 401);
}

fn refuses_refresh(claim: &str, value: Json) {
    let mut world = due(&json!([]));
    world.provider.claims[claim] = value;
    world.send(&click("/"));
    assert_eq!(world.reason(), "refresh-refused");
}

cases!(id_token_refreshes_no_session: refuses_refresh {
    sub_of_another_user: "sub", json!("mallory");
    iss_of_another_provider: "iss", json!("https://other.example.com");
    aud_of_another_client: "aud", json!("client-2");
    nonce_of_another_login: "nonce", json!("another");
    nonce_is_a_list: "nonce", json!(["a", "list"]);
    nonce_is_a_number: "nonce", json!(1);
    exp_in_the_past: "exp", json!(NOW);
});

#[test]
fn id_token_of_a_refresh_needs_no_nonce() {
    let mut world = due(&json!([]));
    world.provider.claims["nonce"] = Json::Null;
    world.send(&click("/"));
    assert_eq!(world.reason(), "session-refreshed");
}

/// Breaks something, and checks that a click continues with the session.
fn keeps_session(break_something: fn(&mut World)) {
    let mut world = due(&json!([]));
    break_something(&mut world);
    assert!(matches!(world.send(&click("/")), Answer::Forwarded(_)));
    assert_eq!(world.reason(), "session");
}

fn answer(world: &mut World, status: u16, body: &[u8]) {
    world.provider.status = status;
    world.provider.answer = Some(body.to_vec());
}

cases!(session_continues_unchanged: keeps_session {
    when_metadata_cannot_be_fetched: |world| world.metadata_down = true;
    when_keys_cannot_be_fetched: |world| world.keys_down = true;
    when_the_token_endpoint_is_unreachable: |world| world.token_down = true;
    when_the_provider_refuses_the_client: |world| answer(world, 400, br#"{"error":"invalid_client"}"#);
    when_the_provider_answers_with_html: |world| answer(world, 200, b"<html>");
    when_the_provider_answers_without_tokens: |world| answer(world, 200, b"{}");
    when_the_provider_has_an_internal_error: |world| answer(world, 500, br#"{"error":"invalid_grant"}"#);
    when_the_client_secret_is_missing: |world| world.gate.client_secret = None;
});

#[test]
fn refresh_token_is_not_used_without_keys() {
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
fn refresh_token_opens_only_for_its_session() {
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
    assert!(matches!(world.send(&click("/")), Answer::Forwarded(_)), "the refresh token of another session");
    assert!(world.fetches.is_empty());
}

#[test]
fn too_large_refresh_token_is_not_stored() {
    let mut world = World::new(&json!([]));
    world.provider.refresh_token = Some("r".repeat(3200));
    let answer = world.log_in("/");
    assert_eq!((answer.status(), answer.cookie(REFRESH)), (302, None));
    assert!(world.jar.contains_key(SESSION));
}

#[test]
fn offline_access_is_requested_only_from_providers_that_support_it() {
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
fn sign_out_removes_the_refresh_token() {
    let mut world = due(&json!([]));
    world.send(&open("/.sitegate/sign-out"));
    assert!(!world.jar.contains_key(REFRESH));
}

/// Returns a browser with a refresh token, at a provider that revokes tokens.
fn with_revocation() -> World {
    let mut world = due(&json!([]));
    world.provider.metadata["revocation_endpoint"] = json!(format!("{ISSUER}/revoke"));
    world
}

#[test]
fn sign_out_revokes_the_refresh_token_at_the_provider() {
    let mut world = with_revocation();
    let answer = world.send(&open(SIGN_OUT));
    assert_eq!(world.fetches, ["metadata", "revocation"]);
    let request = world.provider.token_request.clone().expect("the gate sent a request");
    assert_eq!(request.url, format!("{ISSUER}/revoke"));
    assert!(request.authorization.is_some(), "the client authenticates as at the token endpoint");
    assert_eq!(form(&mut world), [pair("token", "r1"), pair("token_type_hint", "refresh_token")]);
    assert!(answer.location().starts_with(&format!("{ISSUER}/logout?")));
    assert!(!world.jar.contains_key(SESSION) && !world.jar.contains_key(REFRESH));
}

/// Breaks something, and checks that the sign-out ends the session all the same.
fn signs_out(break_something: fn(&mut World)) {
    let mut world = with_revocation();
    break_something(&mut world);
    let answer = world.send(&open(SIGN_OUT));
    assert_eq!((answer.status(), world.reason()), (302, "sign-out"));
    assert!(!world.jar.contains_key(SESSION) && !world.jar.contains_key(REFRESH));
}

cases!(sign_out_continues: signs_out {
    when_the_revocation_endpoint_is_unreachable: |world| world.token_down = true;
    when_the_provider_refuses_the_revocation: |world| answer(world, 400, br#"{"error":"unsupported_token_type"}"#);
    when_the_provider_has_an_internal_error: |world| answer(world, 503, b"");
    when_the_client_secret_is_missing: |world| world.gate.client_secret = None;
    when_metadata_cannot_be_fetched: |world| world.metadata_down = true;
});

/// Changes something, and checks that the sign-out revokes no token.
fn revokes_nothing(change: fn(&mut World)) {
    let mut world = with_revocation();
    change(&mut world);
    world.send(&open(SIGN_OUT));
    assert_eq!((world.reason(), world.fetches), ("sign-out", vec!["metadata"]));
}

cases!(sign_out_revokes_no_token: revokes_nothing {
    without_an_endpoint: |world| world.provider.metadata["revocation_endpoint"] = Json::Null;
    at_an_endpoint_without_tls: |world| world.provider.metadata["revocation_endpoint"] = json!("http://idp.example.com/revoke");
    without_a_refresh_token: |world| _ = world.jar.remove(REFRESH);
    without_a_session: |world| _ = world.jar.remove(SESSION);
    after_the_session: |world| world.now = NOW + 3600;
    with_the_token_of_another_session: |world| {
        let other = due(&json!([]));
        world.gate.site = "other-gate".to_owned();
        world.jar.clear();
        world.now = NOW;
        world.provider.claims["iat"] = json!(NOW);
        world.log_in("/");
        world.jar.insert(REFRESH.to_owned(), other.jar[REFRESH].clone());
        world.fetches.clear();
    };
});

#[test]
fn link_on_another_site_revokes_no_token() {
    let mut world = with_revocation();
    world.send(&open(SIGN_OUT).with("sec-fetch-site", "cross-site"));
    assert_eq!((world.reason(), world.fetches.len()), ("sign-out-asked", 0));
    assert!(world.jar.contains_key(REFRESH));
}

#[test]
fn provider_with_given_endpoints_is_asked_for_no_revocation() {
    let mut world = with_revocation();
    world.gate.settings.provider.endpoints = Some(endpoints());
    world.send(&open(SIGN_OUT));
    assert!(world.fetches.is_empty());
}
