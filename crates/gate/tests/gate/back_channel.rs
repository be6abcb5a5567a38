//! The provider says that a session has ended.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value as Json, json};
use settings::testing::{CLIENT_ID, ISSUER};
use settings::{Logouts, Pseudonym, Revocations, Revoked};

use crate::support::{Asked, NOW, SESSION, World, claims, fetch, open};

const PATH: &str = "/.sitegate/back-channel-logout";

fn world() -> World {
    let mut world = World::new(&json!([]));
    world.gate.settings.paths.back_channel_logout = Some(PATH.to_owned());
    world.provider.claims["sid"] = json!("provider-session-1");
    world.log_in("/");
    world
}

fn logout_claims() -> Json {
    json!({
        "iss": ISSUER, "aud": CLIENT_ID, "iat": NOW, "exp": NOW + 120, "jti": "j1", "sub": "alice", "sid": "provider-session-1",
        "events": {"http://schemas.openid.net/event/backchannel-logout": {}},
    })
}

fn posted(form: &str) -> Asked {
    let body = json!({"inputTruncated": false, "action": "read-only", "encoding": "base64", "data": STANDARD.encode(form)});
    let mut asked = fetch(PATH).with("content-type", "application/x-www-form-urlencoded");
    asked.method = "POST";
    asked.headers.retain(|(name, _)| !name.starts_with("sec-fetch"));
    Asked { body: Some(body), ..asked }
}

/// Sends a token, from no browser.
fn send(world: &mut World, claims: &Json) -> u16 {
    let token = world.provider.sign(claims);
    deliver(world, &posted(&format!("logout_token={token}")))
}

fn deliver(world: &mut World, asked: &Asked) -> u16 {
    let jar = std::mem::take(&mut world.jar);
    let answer = world.send(asked);
    assert!(answer.cookies().is_empty());
    world.jar = jar;
    answer.status()
}

fn without(claim: &str) -> Json {
    let mut claims = logout_claims();
    claims.as_object_mut().expect("claims").remove(claim);
    claims
}

#[test]
fn one_session_ends_and_others_of_the_visitor_go_on() {
    let mut world = world();
    let first = world.jar.clone();
    world.provider.claims["sid"] = json!("provider-session-2");
    world.jar.clear();
    world.log_in("/");
    assert_eq!((send(&mut world, &logout_claims()), world.reason()), (200, "logged-out"));
    assert_eq!(world.fetches.iter().filter(|fetch| **fetch == "revoke").count(), 1);
    assert_eq!(world.send(&fetch("/a")).status(), 0, "the second session");
    world.jar = first;
    assert_eq!(world.send(&fetch("/a")).status(), 401, "the first one");
}

#[test]
fn without_a_session_all_of_the_visitors_end() {
    let mut world = world();
    assert_eq!(send(&mut world, &without("sid")), 200);
    assert_eq!(world.send(&fetch("/a")).status(), 401);
    world.jar.clear();
    world.now = NOW + 1;
    world.provider.claims["iat"] = json!(world.now);
    world.log_in("/");
    assert_eq!(world.send(&fetch("/a")).status(), 0, "who signs in again is in again");
}

#[test]
fn a_session_alone_is_enough() {
    let mut world = world();
    assert_eq!(send(&mut world, &without("sub")), 200);
    assert_eq!(world.send(&fetch("/a")).status(), 401);
}

#[test]
fn a_refreshed_session_is_still_the_providers() {
    let mut world = world();
    world.provider.refresh_token = Some("r1".to_owned());
    world.jar.clear();
    world.log_in("/");
    world.now = NOW + 2700;
    world.provider.claims.as_object_mut().expect("claims").remove("sid");
    world.provider.claims["iat"] = json!(world.now);
    world.provider.claims["exp"] = json!(world.now + 300);
    world.send(&open("/").with("sec-fetch-user", "?1"));
    assert_eq!(world.reason(), "session-refreshed");
    let mut logout = logout_claims();
    logout["iat"] = json!(world.now);
    logout["exp"] = json!(world.now + 120);
    assert_eq!(send(&mut world, &logout), 200);
    assert_eq!(world.send(&fetch("/a")).status(), 401);
}

#[test]
fn same_token_twice_is_answered_as_once() {
    let mut world = world();
    for _ in 0..2 {
        assert_eq!((send(&mut world, &logout_claims()), world.reason()), (200, "logged-out"));
    }
    assert_eq!(world.send(&fetch("/a")).status(), 401);
}

#[test]
fn two_tokens_of_a_second_are_both_answered_with_200() {
    let mut world = world();
    let mut second = logout_claims();
    second["jti"] = json!("j2");
    assert_eq!((send(&mut world, &logout_claims()), send(&mut world, &second)), (200, 200));
}

/// The ID token of the login had no `sid`, and the logout token has one.
#[test]
fn session_without_provider_session_ends_with_its_user() {
    for claims in [logout_claims(), without("sub")] {
        let mut world = World::new(&json!([]));
        world.gate.settings.paths.back_channel_logout = Some(PATH.to_owned());
        world.log_in("/");
        assert_eq!(send(&mut world, &claims), 200);
        assert_eq!(world.send(&fetch("/a")).status(), 401, "{claims}");
        world.jar.clear();
        world.now = NOW + 1;
        world.provider.claims["iat"] = json!(world.now);
        world.log_in("/");
        assert_eq!(world.send(&fetch("/a")).status(), 0, "a later session goes on");
    }
}

#[test]
fn session_without_provider_session_of_another_user_goes_on() {
    let mut world = World::new(&json!([]));
    world.gate.settings.paths.back_channel_logout = Some(PATH.to_owned());
    world.provider.claims["sub"] = json!("bob");
    world.log_in("/");
    assert_eq!(send(&mut world, &logout_claims()), 200);
    assert_eq!(world.send(&fetch("/a")).status(), 0);
}

#[test]
fn session_of_before_back_channel_logout_was_switched_on_ends() {
    let mut world = World::new(&json!([]));
    world.provider.claims["sid"] = json!("provider-session-1");
    world.log_in("/");
    world.gate.settings.paths.back_channel_logout = Some(PATH.to_owned());
    assert_eq!(send(&mut world, &without("sub")), 200);
    assert_eq!(world.send(&fetch("/a")).status(), 401);
}

/// Both times are the provider's own, so its distance from the clock of the edge does not matter.
#[test]
fn clock_of_the_provider_may_be_wrong() {
    for (behind, ahead) in [(100, 0), (0, 100)] {
        let at_provider = |now: u64| now - behind + ahead;
        let mut world = World::new(&json!([]));
        world.gate.settings.paths.back_channel_logout = Some(PATH.to_owned());
        world.provider.claims["iat"] = json!(at_provider(NOW));
        world.log_in("/");
        world.now = NOW + 60;
        let mut logout = without("sid");
        logout["iat"] = json!(at_provider(NOW + 60));
        assert_eq!(send(&mut world, &logout), 200);
        assert_eq!(world.send(&fetch("/a")).status(), 401, "{behind} {ahead}");
        world.jar.clear();
        world.now = NOW + 62;
        world.provider.claims["iat"] = json!(at_provider(NOW + 62));
        world.log_in("/");
        assert_eq!(world.send(&fetch("/a")).status(), 0, "the next session goes on");
    }
}

#[test]
fn session_ends_under_each_name_that_the_provider_gave_it() {
    for ended in ["provider-session-1", "provider-session-2"] {
        let mut world = world();
        world.provider.refresh_token = Some("r1".to_owned());
        world.jar.clear();
        world.log_in("/");
        refresh_as(&mut world, "provider-session-2");
        assert_eq!(world.reason(), "session-refreshed");
        let mut logout = without("sub");
        logout["sid"] = json!(ended);
        logout["iat"] = json!(world.now);
        logout["exp"] = json!(world.now + 120);
        assert_eq!(send(&mut world, &logout), 200);
        assert_eq!(world.send(&fetch("/a")).status(), 401, "{ended}");
    }
}

/// The logout came before the refresh, and the instance that refreshed did not know it yet.
#[test]
fn session_that_began_without_provider_session_ends_after_a_refresh_names_one() {
    for claims in [logout_claims(), without("sub")] {
        let mut world = World::new(&json!([]));
        world.gate.settings.paths.back_channel_logout = Some(PATH.to_owned());
        world.provider.refresh_token = Some("r1".to_owned());
        world.log_in("/");
        refresh_as(&mut world, "provider-session-2");
        assert_eq!(world.reason(), "session-refreshed");
        let mut logout = claims.clone();
        logout["iat"] = json!(NOW + 5);
        let now = std::mem::replace(&mut world.now, NOW + 5);
        assert_eq!(send(&mut world, &logout), 200);
        world.now = now;
        assert_eq!(world.send(&fetch("/a")).status(), 401, "{claims}");
    }
}

#[test]
fn session_whose_provider_session_changes_without_end_signs_in_again() {
    let mut world = world();
    world.provider.refresh_token = Some("r1".to_owned());
    world.jar.clear();
    world.log_in("/");
    for number in 2..=16 {
        refresh_as(&mut world, &format!("provider-session-{number}"));
        assert_eq!(world.reason(), "session-refreshed", "{number}");
    }
    refresh_as(&mut world, "provider-session-17");
    assert_eq!(world.reason(), "refresh-refused");
}

/// A click in the last quarter of the session, when the provider calls its own session by another name.
fn refresh_as(world: &mut World, sid: &str) {
    world.now += 2700;
    world.provider.claims["sid"] = json!(sid);
    world.provider.claims["iat"] = json!(world.now);
    world.provider.claims["exp"] = json!(world.now + 300);
    world.send(&open("/").with("sec-fetch-user", "?1"));
}

#[test]
fn list_that_has_folded_ends_sessions_by_their_time() {
    let ends = |everyone: Option<u64>, without_session: Option<u64>, sid: Option<&str>| {
        let mut world = World::new(&json!([]));
        if let Some(sid) = sid {
            world.provider.claims["sid"] = json!(sid);
        }
        world.log_in("/");
        world.gate.logouts.everyone = everyone;
        world.gate.logouts.without_session = without_session;
        world.send(&fetch("/a")).status() == 401
    };
    assert!(ends(Some(NOW), None, Some("s")) && !ends(Some(NOW - 1), None, Some("s")));
    assert!(ends(None, Some(NOW), None) && !ends(None, Some(NOW - 1), None));
    assert!(!ends(None, Some(NOW), Some("s")));
}

#[test]
fn every_claim_is_looked_at() {
    let with = |claim: &str, value: Json| {
        let mut claims = logout_claims();
        claims[claim] = value;
        claims
    };
    let neither = {
        let mut claims = without("sub");
        claims.as_object_mut().expect("claims").remove("sid");
        claims
    };
    for wrong in [
        with("iss", json!("https://other.example.com")),
        with("aud", json!("client-2")),
        with("aud", json!([CLIENT_ID, "client-2"])),
        with("iat", json!(NOW - 1000)),
        with("iat", json!(NOW + 1000)),
        with("iat", json!(1.5)),
        with("exp", json!(NOW - 1000)),
        with("events", json!({})),
        with("events", json!({"http://schemas.openid.net/event/backchannel-logout": true})),
        with("events", json!("http://schemas.openid.net/event/backchannel-logout")),
        with("nonce", json!("n")),
        with("nonce", Json::Null),
        without("jti"),
        without("events"),
        without("exp"),
        without("iat"),
        neither,
    ] {
        let mut world = world();
        assert_eq!(send(&mut world, &wrong), 400, "{wrong}");
        assert_eq!(world.send(&fetch("/a")).status(), 0, "{wrong}");
    }
}

#[test]
fn an_identifier_has_1_to_255_bytes() {
    let named = |sub: &str, sid: &str| {
        let mut claims = logout_claims();
        (claims["sub"], claims["sid"]) = (json!(sub), json!(sid));
        claims
    };
    let long = "s".repeat(256);
    for (sub, sid, status) in [
        ("alice", "", 200),
        ("", "provider-session-1", 200),
        (&long, "", 400),
        ("", &long, 400),
        ("", &long[1..], 200),
    ] {
        assert_eq!(send(&mut world(), &named(sub, sid)), status, "{sub:?} {sid:?}");
    }
}

#[test]
fn an_id_token_logs_nobody_out() {
    let mut world = world();
    let token = world.provider.token("n");
    assert_eq!(deliver(&mut world, &posted(&format!("logout_token={token}"))), 400);
    assert_eq!(world.send(&fetch("/a")).status(), 0);
}

#[test]
fn the_signature_is_the_providers() {
    let mut world = world();
    let token = world.provider.sign(&logout_claims());
    let (message, _) = token.rsplit_once('.').expect("a signature");
    for forged in [format!("{message}."), format!("{message}.AAAA"), "a.b.c".to_owned(), String::new()] {
        assert_eq!(deliver(&mut world, &posted(&format!("logout_token={forged}"))), 400, "{forged}");
    }
    assert_eq!(world.send(&fetch("/a")).status(), 0);
}

#[test]
fn only_a_whole_form_with_one_token_is_read() {
    let mut world = world();
    let token = world.provider.sign(&logout_claims());
    let form = format!("logout_token={token}");
    let padded = |bytes: usize| format!("{form}&a={}", "a".repeat(bytes - form.len() - "&a=".len()));
    let mut get = posted(&form);
    get.method = "GET";
    let mut cut = posted(&form);
    let mut plain = posted(&form);
    let change =
        |asked: &mut Asked, member: &str, value: Json| asked.body.as_mut().expect("a body")[member] = value;
    change(&mut cut, "inputTruncated", json!(true));
    change(&mut plain, "encoding", json!("text"));
    let none = Asked { body: None, ..posted(&form) };
    for asked in [
        get,
        cut,
        plain,
        none,
        posted(""),
        posted(&format!("{form}&{form}")),
        posted(&format!("token={token}")),
        posted(&padded(16_385)),
    ] {
        assert_eq!(deliver(&mut world, &asked), 400);
    }
    assert_eq!(deliver(&mut world, &posted(&padded(16_384))), 200);
}

#[test]
fn the_provider_may_try_again_when_something_is_down() {
    let down: [fn(&mut World); 3] =
        [|world| world.metadata_down = true, |world| world.keys_down = true, |world| world.ssm_down = true];
    for down in down {
        let mut world = world();
        down(&mut world);
        assert_eq!((send(&mut world, &logout_claims()), world.reason()), (503, "unavailable"));
    }
}

#[test]
fn nothing_listens_unless_it_is_asked_to() {
    let mut world = world();
    world.gate.settings.paths.back_channel_logout = None;
    let asked = posted(&format!("logout_token={}", world.provider.sign(&logout_claims())));
    world.jar.clear();
    assert_eq!((world.send(&asked).status(), world.reason()), (401, "no-session"));
    world.log_in("/");
    assert_eq!(
        claims(&world.jar[SESSION])["provider_sids"].as_str().map(str::len),
        Some(8),
        "known all the same"
    );
}

/// What the function does with a revocation: it extends one of the lists, and every instance reads all of them.
#[derive(Default)]
struct Lists([Logouts; 6]);

impl Lists {
    /// All lists but one, full of sign-outs of the hours before.
    fn with_one_empty() -> Self {
        let mut lists = Self::default();
        for (number, list) in (0..).zip(&mut lists.0[1..]) {
            for at in (NOW - 20_000..).step_by(10) {
                if !list.has_space() {
                    break;
                }
                let bytes = (at * 8 + number).to_be_bytes();
                let name = |first| Pseudonym::from_bytes([first, 0, bytes[4], bytes[5], bytes[6], bytes[7]]);
                list.end(name(1), at);
                list.end(name(2), at);
            }
        }
        lists
    }

    fn read(&mut self) -> Logouts {
        let mut all = Logouts::default();
        for list in &mut self.0 {
            all.merge(&Logouts::read(&list.write(1)).expect("our own").0);
        }
        all
    }

    fn extend(&mut self, logouts: &Logouts) {
        self.0.rotate_left(1);
        let position = self.0.iter().position(Logouts::has_space).unwrap_or_default();
        let list = &mut self.0[position];
        list.merge(logouts);
        assert!(list.write(1).len() <= settings::ADVANCED_BYTES);
    }
}

/// The logout of a user, as the provider reports each ordinary sign-out.
fn sign_out(world: &mut World, lists: &mut Lists, number: u64) {
    let mut logout = logout_claims();
    (logout["sub"], logout["sid"]) = (json!(format!("user-{number}")), json!(format!("session-{number}")));
    (logout["iat"], logout["exp"]) = (json!(world.now), json!(world.now + 120));
    assert_eq!(send(world, &logout), 200);
    lists.extend(&world.gate.logouts);
    world.gate.logouts = Logouts::default();
}

/// A session of before, from the cookies that a browser had.
fn is_out(world: &mut World, jar: &std::collections::BTreeMap<String, String>) -> bool {
    world.jar = jar.clone();
    let is_out = world.send(&fetch("/a")).status() == 401;
    world.jar.clear();
    is_out
}

#[test]
fn lists_that_ordinary_sign_outs_have_filled_end_every_later_session_too() {
    let mut world = World::new(&json!([]));
    world.gate.settings.paths.back_channel_logout = Some(PATH.to_owned());
    world.gate.settings.session.lifetime_seconds = 86_400;
    let mut lists = Lists::with_one_empty();
    let mut sessions = Vec::new();
    for number in 0..420 {
        world.now = NOW + 10 * number;
        if number % 60 == 7 {
            world.provider.claims["sub"] = json!(format!("user-{number}"));
            world.provider.claims["sid"] = json!(format!("session-{number}"));
            world.provider.claims["iat"] = json!(world.now - 1);
            world.provider.claims["exp"] = json!(world.now + 300);
            world.log_in("/");
            sessions.push((number, std::mem::take(&mut world.jar)));
        }
        if number == 334 {
            let read = lists.read();
            assert!(read.everyone.is_none() && read.len() / 2 >= 2_000, "2,000 logouts fit");
        }
        sign_out(&mut world, &mut lists, number);
    }
    let folded = lists.read();
    assert!(folded.everyone.is_some_and(|at| at < world.now - 2_000), "the oldest entries gave way");
    world.gate.logouts = folded;
    for (number, jar) in &sessions {
        assert!(is_out(&mut world, jar), "user {number} has signed out");
    }
    world.provider.claims["sub"] = json!("leaver");
    world.provider.claims["sid"] = json!("session-of-a-leaver");
    world.provider.claims["iat"] = json!(world.now);
    world.provider.claims["exp"] = json!(world.now + 300);
    world.log_in("/");
    let jar = std::mem::take(&mut world.jar);
    assert!(!is_out(&mut world, &jar));
    let subject = world.gate.pseudonyms().subject("leaver");
    world.gate.revocations.revoke(Revoked::Subject(subject), world.now);
    world.gate.revocations = Revocations::read(&world.gate.revocations.write()).expect("our own");
    assert!(is_out(&mut world, &jar), "the operator has a list of their own");
}
