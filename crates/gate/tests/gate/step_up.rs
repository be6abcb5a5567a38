//! Rules that demand a recent sign-in or one of a certain kind, and parameters that a site adds to each request.

use serde_json::{Value as Json, json};
use settings::testing::ISSUER;

use crate::support::{Answer, HOST, NOW, PendingLogin, SESSION, TestRequest, World, claims, fetch, open};

const BOARD: &str = "/board/plan.html?page=2";
const MAX_AGE: u64 = 900;
/// The difference of the clocks that the gate accepts.
const SKEW: u64 = 120;

/// Returns a browser at a site with demands, and with a provider that has authenticated the user just now.
fn world(demands: Json) -> World {
    let mut rule = json!({"path": "/board/*", "allow": {"groups": ["finance"]}});
    for (name, value) in demands.as_object().expect("the demands are an object") {
        rule[name] = value.clone();
    }
    let mut world = World::new(&json!([rule, {"path": "/open/*", "allow": "everyone"}]));
    authenticate(&mut world, NOW, "phr");
    world
}

fn max_age() -> World {
    world(json!({"max_age_seconds": MAX_AGE}))
}

fn acr() -> World {
    world(json!({"acr_values": ["phr", "phrh"]}))
}

/// Sets the claims of the provider's next ID token.
fn authenticate(world: &mut World, at: u64, acr: &str) {
    world.provider.claims["auth_time"] = json!(at);
    world.provider.claims["acr"] = json!(acr);
}

fn at(world: &mut World, now: u64) {
    world.now = now;
    world.provider.claims["iat"] = json!(now);
    world.provider.claims["exp"] = json!(now + 300);
}

fn started(answer: &Answer) -> PendingLogin {
    assert!(answer.location().starts_with(&format!("{ISSUER}/authorize?")), "{answer:?}");
    PendingLogin { state: answer.parameter("state"), nonce: answer.parameter("nonce") }
}

fn parameter(answer: &Answer, name: &str) -> Option<String> {
    let (_, query) = answer.location().split_once('?').expect("the URL has a query");
    let mut found = form_urlencoded::parse(query.as_bytes()).filter(|(other, _)| other == name);
    let first = found.next().map(|(_, value)| value.into_owned());
    assert_eq!(found.next(), None, "{name} is there once");
    first
}

fn forwards(world: &mut World, request: &TestRequest) -> bool {
    matches!(world.send(request), Answer::Forwarded(_))
}

#[test]
fn old_authentication_is_renewed_before_the_page_opens() {
    let mut world = max_age();
    world.log_in("/");
    assert!(forwards(&mut world, &open(BOARD)));
    let before = world.jar[SESSION].clone();
    at(&mut world, NOW + MAX_AGE + SKEW);
    assert!(forwards(&mut world, &open(BOARD)));
    at(&mut world, NOW + MAX_AGE + SKEW + 1);
    let answer = world.send(&open(BOARD));
    assert_eq!((answer.status(), world.reason()), (302, "step-up"));
    assert_eq!(parameter(&answer, "max_age").as_deref(), Some("900"));
    assert_eq!((parameter(&answer, "acr_values"), parameter(&answer, "prompt")), (None, None));
    assert_eq!(world.jar[SESSION], before, "a user who gives up stays signed in");
    assert!(forwards(&mut world, &fetch("/other")));
    let now = world.now;
    authenticate(&mut world, now, "phr");
    let login = started(&answer);
    assert_eq!(world.finish_login(&login).location(), format!("https://{HOST}{BOARD}"));
    assert_eq!(world.reason(), "login-completed");
    assert!(forwards(&mut world, &open(BOARD)));
}

#[test]
fn first_sign_in_has_the_demands_of_its_page() {
    let mut world = world(json!({"max_age_seconds": MAX_AGE, "acr_values": ["phr", "urn:x:2fa"]}));
    let answer = world.send(&open(BOARD));
    assert_eq!(world.reason(), "login-started");
    assert_eq!(parameter(&answer, "max_age").as_deref(), Some("900"));
    assert_eq!(parameter(&answer, "acr_values").as_deref(), Some("phr urn:x:2fa"));
    let answer = world.send(&open("/other"));
    assert_eq!((parameter(&answer, "max_age"), parameter(&answer, "acr_values")), (None, None));
}

#[test]
fn sign_in_of_another_kind_is_not_enough() {
    let mut world = acr();
    authenticate(&mut world, NOW, "pwd");
    world.log_in("/");
    let answer = world.send(&open(BOARD));
    assert_eq!((answer.status(), world.reason()), (302, "step-up"));
    assert_eq!(parameter(&answer, "acr_values").as_deref(), Some("phr phrh"));
    authenticate(&mut world, NOW, "phrh");
    let login = started(&answer);
    world.finish_login(&login);
    assert!(forwards(&mut world, &open(BOARD)));
}

#[test]
fn script_learns_the_demands() {
    let mut world = world(json!({"max_age_seconds": MAX_AGE, "acr_values": ["phr", "phrh"]}));
    authenticate(&mut world, NOW, "pwd");
    world.log_in("/");
    let answer = world.send(&fetch("/board/data.json"));
    assert_eq!((answer.status(), world.reason()), (401, "step-up"));
    assert_eq!(
        answer.header("www-authenticate"),
        Some("Sitegate error=\"insufficient_user_authentication\", max_age=\"900\", acr_values=\"phr phrh\"")
    );
    world.jar.clear();
    let answer = world.send(&fetch("/board/data.json"));
    assert_eq!((answer.header("www-authenticate"), world.reason()), (Some("Sitegate"), "no-session"));
}

#[test]
fn user_whom_the_rule_refuses_is_not_asked_to_sign_in_again() {
    let mut world = max_age();
    world.provider.claims["groups"] = json!([]);
    authenticate(&mut world, NOW - 5000, "pwd");
    world.log_in("/");
    assert_eq!((world.send(&open(BOARD)).status(), world.reason()), (403, "not-allowed"));
}

#[test]
fn every_spelling_and_every_rule_counts() {
    let rules = json!([
        {"path": "/board/*", "allow": "signed-in", "max_age_seconds": 900, "acr_values": ["a", "b"]},
        {"path": "/board", "allow": "signed-in", "max_age_seconds": 600, "acr_values": ["b", "c"]},
    ]);
    let mut world = World::new(&rules);
    world.gate.settings.content.clean_urls = true;
    for address in ["/board", "/board/", "/board/index.html", "/board/?x=1"] {
        let answer = world.send(&open(address));
        assert_eq!(parameter(&answer, "max_age").as_deref(), Some("600"), "{address}");
        assert_eq!(parameter(&answer, "acr_values").as_deref(), Some("b"), "{address}");
    }
}

/// Opens a page with demands, and answers with these claims. Returns the answer to the callback.
fn answered(world: &mut World, name: &str, value: &Json) -> Answer {
    let answer = world.send(&open(BOARD));
    world.provider.claims[name] = value.clone();
    if value.is_null() {
        world.provider.claims.as_object_mut().expect("the claims are an object").remove(name);
    }
    let login = started(&answer);
    world.finish_login(&login)
}

fn refuses(mut world: World, name: &str, value: Json) {
    let answer = answered(&mut world, name, &value);
    assert_eq!((answer.status(), world.reason()), (403, "step-up-failed"), "{name} {value}");
    assert!(answer.body().contains("This page needs a new or stronger sign-in"));
    assert!(answer.body().contains("/board/plan.html") && answer.body().contains("Try again"));
    assert!(!world.jar.contains_key(SESSION), "no session begins, and the page starts no login by itself");
    assert!(world.last.as_ref().is_some_and(|outcome| outcome.subject() == Some("alice")));
}

cases!(answer_without_what_was_demanded: refuses {
    auth_time_is_missing: max_age(), "auth_time", Json::Null;
    auth_time_is_too_old: max_age(), "auth_time", json!(NOW - MAX_AGE - SKEW - 1);
    auth_time_in_the_future: max_age(), "auth_time", json!(NOW + SKEW + 1);
    auth_time_far_in_the_future: max_age(), "auth_time", json!(u64::MAX);
    auth_time_beyond_every_integer: max_age(), "auth_time", json!(1e300);
    auth_time_before_the_epoch: max_age(), "auth_time", json!(-1);
    auth_time_as_a_text: max_age(), "auth_time", json!(NOW.to_string());
    auth_time_as_a_list: max_age(), "auth_time", json!([NOW]);
    acr_is_missing: acr(), "acr", Json::Null;
    acr_is_another: acr(), "acr", json!("pwd");
    acr_in_another_case: acr(), "acr", json!("PHR");
    acr_is_empty: acr(), "acr", json!("");
    acr_as_a_list: acr(), "acr", json!(["phr"]);
    acr_as_a_number: acr(), "acr", json!(1);
    acr_with_both_values: acr(), "acr", json!("phr phrh");
});

/// The clock skew counts once, and not for the time of the provider and again for the age.
#[test]
fn authentication_by_a_fast_clock_is_not_recent_for_longer() {
    let mut world = max_age();
    assert_eq!(answered(&mut world, "auth_time", &json!(NOW + SKEW)).status(), 302);
    for (seconds, is_recent) in [(MAX_AGE + SKEW, true), (MAX_AGE + SKEW + 1, false)] {
        at(&mut world, NOW + seconds);
        assert_eq!(forwards(&mut world, &open(BOARD)), is_recent, "{seconds}");
    }
}

/// The rules of a host are judged in place of those of the site, also by the login that they start.
#[test]
fn rule_of_a_host_has_demands() {
    let host = "docs.example.com";
    let mut world = World::new(&json!([]));
    world.gate.settings.hosts.push(host.to_owned());
    let rule = json!({"path": "/*", "allow": "signed-in", "max_age_seconds": 900, "acr_values": ["phr"]});
    world.gate.settings.folders =
        serde_json::from_value(json!([{"host": host, "folder": "/docs", "rules": [rule]}]))
            .expect("the folders are well-formed");
    let answer = world.send(&open("/a").with("host", host));
    assert_eq!(
        (parameter(&answer, "max_age").as_deref(), parameter(&answer, "acr_values").as_deref()),
        (Some("900"), Some("phr"))
    );
    authenticate(&mut world, NOW, "phr");
    world.log_in("/");
    let session = claims(&world.jar[SESSION]);
    assert_eq!((&session["provider_auth_time"], &session["acr"]), (&json!(NOW), &json!("phr")));
    let answer = world.send(&open("/a"));
    assert!(matches!(answer, Answer::Forwarded(_)), "the rules of the site demand nothing");
}

fn admits(mut world: World, name: &str, value: Json) {
    assert_eq!(answered(&mut world, name, &value).status(), 302);
    assert!(forwards(&mut world, &open(BOARD)), "{name} {value}");
}

cases!(answer_with_what_was_demanded: admits {
    auth_time_is_the_oldest: max_age(), "auth_time", json!(NOW - MAX_AGE - SKEW);
    auth_time_by_a_fast_clock: max_age(), "auth_time", json!(NOW + SKEW);
    auth_time_with_a_fraction: max_age(), "auth_time", json!(1_800_000_000.5);
    acr_is_the_first: acr(), "acr", json!("phr");
    acr_is_the_last: acr(), "acr", json!("phrh");
    acr_does_not_matter: max_age(), "acr", json!(["pwd"]);
    auth_time_does_not_matter: acr(), "auth_time", json!("yesterday");
});

#[test]
fn failed_step_up_keeps_the_session() {
    let mut world = acr();
    authenticate(&mut world, NOW, "pwd");
    world.log_in("/");
    let before = world.jar.clone();
    let answer = answered(&mut world, "acr", &json!("pwd"));
    assert_eq!((answer.status(), world.reason()), (403, "step-up-failed"));
    assert_eq!(world.jar[SESSION], before[SESSION]);
    assert!(forwards(&mut world, &open("/other")));
}

#[test]
fn provider_that_cannot_meet_the_demands_says_so() {
    let mut world = acr();
    let login = started(&world.send(&open(BOARD)));
    let callback =
        format!("/.sitegate/callback?error=unmet_authentication_requirements&state={}", login.state);
    let answer = world.send(&open(&callback));
    assert_eq!((answer.status(), world.reason()), (403, "step-up-failed"));
}

#[test]
fn session_from_before_the_rule_had_demands_has_to_sign_in_again() {
    for demands in [json!({"max_age_seconds": MAX_AGE}), json!({"acr_values": ["phr"]})] {
        let mut world = world(json!({}));
        world.log_in("/");
        let session = claims(&world.jar[SESSION]);
        assert!(session.get("provider_auth_time").is_none() && session.get("acr").is_none(), "{session}");
        assert!(forwards(&mut world, &open(BOARD)));
        let mut rule = json!({"path": "/board/*", "allow": "signed-in"});
        for (name, value) in demands.as_object().expect("the demands are an object") {
            rule[name] = value.clone();
        }
        world.gate.settings.rules = serde_json::from_value(json!([rule])).expect("the rules are well-formed");
        world.send(&open(BOARD));
        assert_eq!(world.reason(), "step-up", "{demands}");
    }
}

#[test]
fn session_has_only_what_rules_read() {
    let session = |mut world: World| {
        world.log_in("/");
        let session = claims(&world.jar[SESSION]);
        (session.get("provider_auth_time").cloned(), session.get("acr").cloned())
    };
    assert_eq!(session(max_age()), (Some(json!(NOW)), None));
    assert_eq!(session(acr()), (None, Some(json!("phr"))));
    let mut other = acr();
    authenticate(&mut other, NOW, "a-context-that-no-rule-names");
    assert_eq!(session(other), (None, None));
}

#[test]
fn refresh_and_continued_session_do_not_renew_the_authentication() {
    let mut world = world(json!({"max_age_seconds": 3000, "acr_values": ["phr"]}));
    world.provider.refresh_token = Some("r1".to_owned());
    world.gate.settings.session.idle_seconds = Some(3000);
    world.log_in("/");
    at(&mut world, NOW + 2700);
    authenticate(&mut world, NOW + 2700, "phrh");
    let click = |address: &str| open(address).with("sec-fetch-user", "?1");
    world.send(&click("/"));
    assert_eq!(world.reason(), "session-refreshed");
    let session = claims(&world.jar[SESSION]);
    assert_eq!((&session["provider_auth_time"], &session["acr"]), (&json!(NOW), &json!("phr")));
    assert!(forwards(&mut world, &open(BOARD)));
    at(&mut world, NOW + 3600);
    world.send(&click("/"));
    assert_eq!(world.reason(), "session-continued");
    world.send(&open(BOARD));
    assert_eq!(world.reason(), "step-up");
}

#[test]
fn another_account_meets_the_demands_too() {
    let mut world = max_age();
    world.provider.claims["groups"] = json!([]);
    world.log_in("/");
    let refusal = world.send(&open(BOARD));
    let (_, rest) = refusal.body().split_once("href=\"/.sitegate/sign-out/switch").expect("there is a link");
    let link = format!("/.sitegate/sign-out/switch{}", rest.split('"').next().unwrap_or_default());
    let answer = world.send(&open(&link));
    assert_eq!(parameter(&answer, "prompt").as_deref(), Some("select_account"));
    assert_eq!(parameter(&answer, "max_age").as_deref(), Some("900"));
    let login = started(&answer);
    let callback = format!("/.sitegate/callback?error=invalid_request&state={}", login.state);
    let again = world.send(&open(&callback));
    assert_eq!(parameter(&again, "prompt").as_deref(), Some("login"));
    assert_eq!(parameter(&again, "max_age").as_deref(), Some("900"));
}

#[test]
fn address_that_is_too_long_to_come_back_to_has_its_demands() {
    let mut world = max_age();
    let long = format!("/board/a?{}", "b".repeat(2000));
    let answer = world.send(&open(&long));
    assert_eq!(parameter(&answer, "max_age").as_deref(), Some("900"));
    let login = started(&answer);
    assert_eq!(world.finish_login(&login).location(), format!("https://{HOST}/"));
    assert!(forwards(&mut world, &open(&long)));
}

#[test]
fn site_adds_parameters_to_each_request() {
    let mut world = World::new(&json!([]));
    world.gate.settings.provider.authorization_parameters =
        [("domain_hint", "example.com"), ("login_hint", "a&state=b#c")].into();
    let answer = world.send(&open("/"));
    assert_eq!(parameter(&answer, "domain_hint").as_deref(), Some("example.com"));
    assert_eq!(parameter(&answer, "login_hint").as_deref(), Some("a&state=b#c"));
    assert_eq!(parameter(&answer, "state").map(|state| state.len()), Some(22));
    let login = started(&answer);
    assert_eq!(world.finish_login(&login).status(), 302);
}
