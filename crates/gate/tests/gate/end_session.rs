//! Ending a session everywhere, where the gate may write logouts: by a sign-out, by another account, and by a refused refresh.

use std::collections::BTreeMap;

use serde_json::json;
use settings::Logouts;
use settings::testing::ISSUER;

use crate::support::{Answer, NOW, SESSION, World, claims, fetch, open};

const SIGN_OUT: &str = "/.sitegate/sign-out";
const REFUSED: &str = "__Host-sitegate-refused";
/// The refresh is due in the last quarter of the session.
const DUE: u64 = NOW + 2700;

/// Returns a browser that has just signed in, at a gate that may write logouts.
fn signed_in() -> World {
    let mut world = World::new(&json!([{"path": "/finance/*", "allow": {"groups": ["board"]}}]));
    world.gate.settings.paths.back_channel_logout = Some("/ended".to_owned());
    world.provider.refresh_token = Some("r1".to_owned());
    world.log_in("/");
    world.fetches.clear();
    world
}

/// Returns the status of a request by an attacker who has copied the session's cookie, and nothing else.
fn status_of_copy(world: &mut World, jar: &BTreeMap<String, String>) -> u16 {
    let own = std::mem::take(&mut world.jar);
    world.jar.insert(SESSION.to_owned(), jar[SESSION].clone());
    let status = world.send(&fetch("/a")).status();
    world.jar = own;
    status
}

fn at(world: &mut World, now: u64) {
    world.now = now;
    world.provider.claims["iat"] = json!(now);
    world.provider.claims["exp"] = json!(now + 300);
}

fn refuse_refresh(world: &mut World) -> Answer {
    world.provider.status = 400;
    world.provider.answer = Some(br#"{"error":"invalid_grant"}"#.to_vec());
    world.send(&open("/a").with("sec-fetch-user", "?1"))
}

#[test]
fn copy_of_a_session_ends_with_the_sign_out() {
    let mut world = signed_in();
    let copy = world.jar.clone();
    world.jar.clear();
    world.log_in("/");
    let other = world.jar.clone();
    world.jar = copy.clone();
    world.fetches.clear();
    let answer = world.send(&open(SIGN_OUT));
    assert_eq!(world.fetches, ["revoke-session", "metadata"]);
    assert!(answer.location().starts_with(&format!("{ISSUER}/logout?")));
    assert!(answer.location().contains("id_token_hint"));
    assert_eq!((world.reason(), status_of_copy(&mut world, &copy)), ("sign-out", 401));
    assert_eq!(status_of_copy(&mut world, &other), 0, "the user's session in another browser continues");
}

#[test]
fn gate_that_may_not_write_logouts_ends_no_copy() {
    let mut world = signed_in();
    world.gate.settings.paths.back_channel_logout = None;
    let copy = world.jar.clone();
    world.send(&open(SIGN_OUT));
    assert_eq!(world.fetches, ["metadata"]);
    assert_eq!(status_of_copy(&mut world, &copy), 0);
    let mut world = signed_in();
    world.gate.settings.paths.back_channel_logout = None;
    at(&mut world, DUE);
    refuse_refresh(&mut world);
    assert_eq!((world.reason(), world.fetches), ("refresh-refused", vec!["metadata", "keys", "refresh"]));
}

#[test]
fn sign_out_continues_if_the_lists_cannot_be_written() {
    let mut world = signed_in();
    (world.ssm_down, world.metadata_down) = (true, true);
    let copy = world.jar.clone();
    let answer = world.send(&open(SIGN_OUT));
    assert_eq!((answer.status(), world.reason()), (302, "sign-out"));
    assert!(!world.jar.contains_key(SESSION));
    assert_eq!(status_of_copy(&mut world, &copy), 401, "this instance remembers the sign-out");
}

#[test]
fn sign_out_also_revokes_the_refresh_token() {
    let mut world = signed_in();
    world.provider.metadata["revocation_endpoint"] = json!(format!("{ISSUER}/revoke"));
    world.send(&open(SIGN_OUT));
    assert_eq!(world.fetches, ["revoke-session", "metadata", "revocation"]);
}

#[test]
fn request_that_signs_no_session_out_writes_nothing() {
    let mut world = signed_in();
    world.send(&open(SIGN_OUT).with("sec-fetch-site", "cross-site"));
    assert!(world.fetches.is_empty(), "a link on another site");
    world.now = NOW + 3600;
    world.send(&open(SIGN_OUT));
    assert_eq!(world.fetches, ["metadata"], "a session that has ended");
    let mut world = signed_in();
    let session = world.jar[SESSION].clone();
    world.jar.insert(SESSION.to_owned(), session[..session.len() - 1].to_owned());
    world.send(&open(SIGN_OUT));
    assert_eq!(world.fetches, ["metadata"], "a session that the gate has not signed");
}

#[test]
fn refused_refresh_ends_the_session_of_a_browser_that_drops_the_cookie() {
    let mut world = signed_in();
    at(&mut world, DUE);
    let copy = world.jar.clone();
    let answer = refuse_refresh(&mut world);
    assert_eq!((answer.status(), world.reason()), (302, "refresh-refused"));
    assert_eq!(world.fetches, ["metadata", "keys", "refresh", "revoke-session"]);
    assert_eq!(world.jar[REFUSED], (NOW + 3600).to_string());
    assert_eq!(status_of_copy(&mut world, &copy), 401);
}

#[test]
fn refused_refresh_continues_with_a_login_if_the_lists_cannot_be_written() {
    let mut world = signed_in();
    at(&mut world, DUE);
    world.ssm_down = true;
    let copy = world.jar.clone();
    assert!(refuse_refresh(&mut world).location().starts_with(&format!("{ISSUER}/authorize?")));
    assert_eq!((world.reason(), status_of_copy(&mut world, &copy)), ("refresh-refused", 401));
}

#[test]
fn refresh_without_an_answer_ends_no_session() {
    let mut world = signed_in();
    at(&mut world, DUE);
    world.token_down = true;
    world.send(&open("/a").with("sec-fetch-user", "?1"));
    assert_eq!((world.reason(), world.fetches), ("session", vec!["metadata", "keys", "refresh"]));
}

/// An instance that has not read the lists can refresh a session, and issues it as of a later time.
#[test]
fn session_that_was_refreshed_after_the_sign_out_ends_too() {
    let mut world = signed_in();
    at(&mut world, DUE);
    let before = world.jar.clone();
    world.send(&open(SIGN_OUT));
    let ended = std::mem::take(&mut world.gate.logouts);
    world.jar = before;
    at(&mut world, DUE + 100);
    world.send(&open("/").with("sec-fetch-user", "?1"));
    assert_eq!(world.reason(), "session-refreshed");
    let refreshed = world.jar.clone();
    assert_eq!(status_of_copy(&mut world, &refreshed), 0);
    world.gate.logouts = ended;
    assert_eq!(status_of_copy(&mut world, &refreshed), 401);
}

#[test]
fn another_account_ends_the_session_everywhere() {
    let mut world = signed_in();
    let refusal = world.send(&open("/finance/a"));
    let (_, rest) = refusal.body().split_once("href=\"/.sitegate/sign-out/switch").expect("there is a link");
    let link = format!("{SIGN_OUT}/switch{}", rest.split('"').next().unwrap_or_default());
    let copy = world.jar.clone();
    assert_eq!(status_of_copy(&mut world, &copy), 0);
    world.fetches.clear();
    let answer = world.send(&open(&link));
    assert_eq!(world.fetches, ["revoke-session", "metadata"]);
    assert!(answer.location().contains("prompt=select_account"));
    assert_eq!(status_of_copy(&mut world, &copy), 401);
    world.fetches.clear();
    world.send(&open(&format!("{SIGN_OUT}/switch?to=AAAA")));
    assert_eq!((world.reason(), world.fetches.len()), ("unknown-attempt", 0));
}

/// A full list replaces its oldest entries by a time, which the gate compares with the time of the ID token.
#[test]
fn time_of_a_sign_out_is_not_before_the_sign_in() {
    for (issued, signed_out, expected) in
        [(NOW + 100, NOW + 1, NOW + 100), (NOW - 100, NOW, NOW), (NOW, NOW + 50, NOW + 50)]
    {
        let mut world = World::new(&json!([]));
        world.gate.settings.paths.back_channel_logout = Some("/ended".to_owned());
        world.provider.claims["iat"] = json!(issued);
        world.log_in("/");
        let copy = world.jar.clone();
        let sid = claims(&copy[SESSION])["sid"].as_str().expect("the session has a sid").to_owned();
        world.now = signed_out;
        world.send(&open(SIGN_OUT));
        let name = sid[..8].parse().expect("the sid begins with a name");
        assert_eq!(world.gate.logouts.ended_at(name), Some(expected));
        world.gate.logouts = Logouts::default();
        world.gate.logouts.everyone = Some(expected);
        assert_eq!(status_of_copy(&mut world, &copy), 401);
    }
}
