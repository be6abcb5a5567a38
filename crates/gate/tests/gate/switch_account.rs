//! Signing in with another account, from the page of a refusal.

use serde_json::{Value as Json, json};
use settings::testing::ISSUER;

use crate::support::{
    Answer, HOST, NOW, PendingLogin, SESSION, TestRequest, World, claims, endpoints, fetch, forged, open,
};

const PAGE: &str = "/finance/q3.html?page=2";
const SWITCH: &str = "/.sitegate/sign-out/switch";
const HINT: &str = "__Host-sitegate-hint";
const REFRESH: &str = "__Host-sitegate-refresh";

/// Returns a browser whose user the gate has refused a page, and the link to another account.
fn refused() -> (World, String) {
    let mut world = World::new(&json!([{"path": "/finance/*", "allow": {"emails": ["bob@example.com"]}}]));
    world.provider.refresh_token = Some("r1".to_owned());
    world.log_in("/");
    let link = link(&mut world, PAGE);
    (world, link)
}

fn link(world: &mut World, page: &str) -> String {
    let answer = world.send(&open(page));
    assert_eq!((answer.status(), world.reason()), (403, "not-allowed"));
    let (_, rest) = answer.body().split_once(&format!("href=\"{SWITCH}?to=")).expect("the page has the link");
    let (sealed, _) = rest.split_once('"').expect("the link ends");
    format!("{SWITCH}?to={sealed}")
}

fn started(answer: &Answer) -> PendingLogin {
    assert!(answer.location().starts_with(&format!("{ISSUER}/authorize?")), "{answer:?}");
    PendingLogin { state: answer.parameter("state"), nonce: answer.parameter("nonce") }
}

fn become_bob(world: &mut World) {
    world.provider.claims["sub"] = json!("bob");
    world.provider.claims["email"] = json!("bob@example.com");
}

#[test]
fn user_selects_another_account_and_comes_back_to_the_page() {
    let (mut world, link) = refused();
    let answer = world.send(&open(&link));
    let login = started(&answer);
    assert_eq!((world.reason(), answer.parameter("prompt").as_str()), ("login-started", "select_account"));
    for cookie in [SESSION, HINT, REFRESH] {
        assert!(!world.jar.contains_key(cookie), "{cookie}");
    }
    become_bob(&mut world);
    assert_eq!(world.finish_login(&login).location(), format!("https://{HOST}{PAGE}"));
    assert!(matches!(world.send(&open(PAGE)), Answer::Forwarded(_)));
}

#[test]
fn ordinary_login_has_no_prompt() {
    let mut world = World::new(&json!([]));
    assert!(!world.send(&open("/")).location().contains("prompt"));
}

fn asks_for(supported: Json, prompt: &str) {
    let (mut world, link) = refused();
    world.provider.metadata["prompt_values_supported"] = supported;
    assert_eq!(world.send(&open(&link)).parameter("prompt"), prompt);
}

cases!(prompt_of_a_provider: asks_for {
    that_lists_it: json!(["none", "login", "select_account"]), "select_account";
    that_lists_others: json!(["none", "login", "consent"]), "login";
    that_lists_none: json!([]), "login";
    that_does_not_say: Json::Null, "select_account";
});

#[test]
fn provider_without_metadata_is_asked_for_the_selection() {
    let (mut world, link) = refused();
    world.gate.settings.provider.endpoints = Some(endpoints());
    assert_eq!(world.send(&open(&link)).parameter("prompt"), "select_account");
}

fn error(login: &PendingLogin, error: &str) -> TestRequest {
    open(&format!("/.sitegate/callback?error={error}&state={}", login.state))
}

#[test]
fn provider_that_refuses_the_selection_is_asked_for_a_login_once() {
    let (mut world, link) = refused();
    let first = started(&world.send(&open(&link)));
    let answer = world.send(&error(&first, "invalid_request"));
    let second = started(&answer);
    assert_eq!((world.reason(), answer.parameter("prompt").as_str()), ("login-started", "login"));
    let cookie = |login: &PendingLogin| format!("__Host-sitegate-login-{}", login.state);
    assert!(!world.jar.contains_key(&cookie(&first)) && world.jar.contains_key(&cookie(&second)));
    let mut other = world.jar.clone();
    let answer = world.send(&error(&second, "invalid_request"));
    assert_eq!((answer.status(), world.reason()), (403, "provider-refused"));
    assert!(answer.body().contains(&format!("href=\"{PAGE}\"")), "{}", answer.body());
    std::mem::swap(&mut world.jar, &mut other);
    become_bob(&mut world);
    assert_eq!(world.finish_login(&second).location(), format!("https://{HOST}{PAGE}"));
}

#[test]
fn user_who_cancels_the_selection_is_not_asked_again() {
    let (mut world, link) = refused();
    let login = started(&world.send(&open(&link)));
    assert_eq!(world.send(&error(&login, "access_denied")).status(), 403);
    assert_eq!(world.reason(), "provider-refused");
    assert_eq!(world.send(&fetch("/")).status(), 401, "the session of the first account has ended");
}

#[test]
fn error_of_an_ordinary_login_starts_no_other() {
    let mut world = World::new(&json!([]));
    let login = world.start_login("/");
    world.send(&error(&login, "invalid_request"));
    assert_eq!(world.reason(), "provider-refused");
}

#[test]
fn unreachable_provider_leaves_the_session_and_leads_back_to_the_page() {
    let (mut world, link) = refused();
    world.metadata_down = true;
    let answer = world.send(&open(&link));
    assert_eq!((answer.status(), world.reason()), (502, "provider-unreachable"));
    assert!(answer.body().contains(&format!("href=\"{PAGE}\"")), "{}", answer.body());
    assert!(world.jar.contains_key(SESSION));
}

/// Opens an address that the gate did not make for this session, and checks that nothing happens to the session.
fn does_nothing(address: fn(&mut World, String) -> String) {
    let (mut world, link) = refused();
    let address = address(&mut world, link);
    let jar = world.jar.clone();
    for site in ["cross-site", "none", "same-origin"] {
        let answer = world.send(&open(&address).with("sec-fetch-site", site));
        assert_eq!((answer.status(), world.reason()), (400, "unknown-attempt"), "{site}");
        assert!(answer.cookies().is_empty() && answer.header("location").is_none(), "{site}");
        assert!(answer.body().contains("<nav>\n<a href=\"/\">"), "{site}: {}", answer.body());
        assert_eq!(world.jar, jar, "{site}");
    }
}

/// Returns the link that the gate made for the user of another browser.
fn of_an_attacker(world: &mut World, _: String) -> String {
    let jar = std::mem::take(&mut world.jar);
    world.provider.claims["sub"] = json!("mallory");
    world.log_in("/");
    let link = link(world, PAGE);
    world.jar = jar;
    link
}

fn sealed_as(cookie: &str, world: &World) -> String {
    format!("{SWITCH}?to={}", world.jar[cookie])
}

cases!(link_starts_no_login: does_nothing {
    without_an_address: |_, _| SWITCH.to_owned();
    with_an_empty_address: |_, _| format!("{SWITCH}?to=");
    with_a_path: |_, _| format!("{SWITCH}?to=/finance/q3.html");
    with_an_address_of_another_site: |_, _| format!("{SWITCH}?to=https://evil.example/");
    with_a_host: |_, _| format!("{SWITCH}?to=//evil.example");
    of_another_user: of_an_attacker;
    of_another_host: |world, _| {
        let session = world.jar[SESSION].clone();
        let mut claims = claims(&session);
        claims["host"] = json!("a.wild.example.com");
        world.jar.insert(SESSION.to_owned(), forged(&session, &claims));
        let answer = world.send(&open(PAGE).with("host", "a.wild.example.com"));
        world.jar.insert(SESSION.to_owned(), session);
        let (_, rest) = answer.body().split_once("switch?to=").expect("the page has the link");
        format!("{SWITCH}?to={}", rest.split('"').next().expect("the link ends"))
    };
    of_another_site: |world, link| {
        world.gate.site = "other-gate".to_owned();
        let other = { world.jar.clear(); world.log_in("/"); self::link(world, PAGE) };
        world.gate.site = "docs-gate".to_owned();
        world.jar.clear();
        world.log_in("/");
        drop(link);
        other
    };
    that_was_changed: |_, link| format!("{}A", &link[..link.len() - 1]).replace("AA", "BA");
    with_the_refresh_token: |world, _| sealed_as(REFRESH, world);
    with_the_id_token: |world, _| sealed_as(HINT, world);
    with_the_session: |world, _| sealed_as(SESSION, world);
    after_the_session: |world, link| { world.now = NOW + 3600; link };
    after_the_sign_out: |world, link| { world.jar.clear(); link };
});

#[test]
fn another_parameter_does_not_replace_the_address() {
    let (mut world, link) = refused();
    let answer =
        world.send(&open(&format!("{link}&to=https://evil.example&redirect_uri=https://evil.example")));
    let login = started(&answer);
    assert_eq!(answer.parameter("redirect_uri"), format!("https://{HOST}/.sitegate/callback"));
    assert_eq!(world.finish_login(&login).location(), format!("https://{HOST}{PAGE}"));
}

fn gets_401(change: fn(TestRequest) -> TestRequest) {
    let (mut world, link) = refused();
    let answer = world.send(&change(open(&link)));
    assert_eq!((answer.status(), answer.cookies().len()), (401, 0));
}

cases!(request_selects_no_account: gets_401 {
    of_a_script: |request| request.with("sec-fetch-mode", "cors").with("sec-fetch-dest", "empty");
    of_an_image: |request| request.with("sec-fetch-mode", "no-cors").with("sec-fetch-dest", "image");
    of_an_iframe: |request| request.with("sec-fetch-dest", "iframe");
    prefetch: |request| request.with("sec-purpose", "prefetch");
    form: |request| TestRequest { method: "POST", ..request };
});

#[test]
fn too_long_address_becomes_the_front_page() {
    let (mut world, _) = refused();
    let long = format!("/finance/a?{}", "b".repeat(2000));
    let link = link(&mut world, &long);
    let login = started(&world.send(&open(&link)));
    become_bob(&mut world);
    assert_eq!(world.finish_login(&login).location(), format!("https://{HOST}/"));
}
