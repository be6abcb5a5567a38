//! Back-channel logout: the provider reports that a session has ended.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value as Json, json};
use settings::testing::{CLIENT_ID, ISSUER};
use settings::{Logouts, Pseudonym, Revocations, Revoked};

use crate::support::{NOW, SESSION, TestRequest, World, claims, fetch, open};

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

fn posted(form: &str) -> TestRequest {
    let body = json!({"inputTruncated": false, "action": "read-only", "encoding": "base64", "data": STANDARD.encode(form)});
    let mut request = fetch(PATH).with("content-type", "application/x-www-form-urlencoded");
    request.method = "POST";
    request.headers.retain(|(name, _)| !name.starts_with("sec-fetch"));
    TestRequest { body: Some(body), ..request }
}

/// Sends a logout token, as the provider does.
fn send(world: &mut World, claims: &Json) -> u16 {
    let token = world.provider.sign(claims);
    deliver(world, &posted(&format!("logout_token={token}")))
}

fn deliver(world: &mut World, request: &TestRequest) -> u16 {
    let jar = std::mem::take(&mut world.jar);
    let answer = world.send(request);
    assert!(answer.cookies().is_empty());
    world.jar = jar;
    answer.status()
}

fn without(claim: &str) -> Json {
    let mut claims = logout_claims();
    claims.as_object_mut().expect("the claims are an object").remove(claim);
    claims
}

#[test]
fn logout_of_a_session_leaves_other_sessions_of_the_user() {
    let mut world = world();
    let first = world.jar.clone();
    world.provider.claims["sid"] = json!("provider-session-2");
    world.jar.clear();
    world.log_in("/");
    assert_eq!((send(&mut world, &logout_claims()), world.reason()), (200, "logged-out"));
    assert_eq!(world.fetches.iter().filter(|fetch| **fetch == "revoke").count(), 1);
    assert_eq!(world.send(&fetch("/a")).status(), 0, "the second session");
    world.jar = first;
    assert_eq!(world.send(&fetch("/a")).status(), 401, "the first session");
}

#[test]
fn logout_of_a_user_ends_all_sessions_of_the_user() {
    let mut world = world();
    assert_eq!(send(&mut world, &without("sid")), 200);
    assert_eq!(world.send(&fetch("/a")).status(), 401);
    world.jar.clear();
    world.now = NOW + 1;
    world.provider.claims["iat"] = json!(world.now);
    world.log_in("/");
    assert_eq!(world.send(&fetch("/a")).status(), 0, "the user can sign in again");
}

#[test]
fn logout_token_needs_no_subject() {
    let mut world = world();
    assert_eq!(send(&mut world, &without("sub")), 200);
    assert_eq!(world.send(&fetch("/a")).status(), 401);
}

#[test]
fn refreshed_session_remembers_the_session_of_the_provider() {
    let mut world = world();
    world.provider.refresh_token = Some("r1".to_owned());
    world.jar.clear();
    world.log_in("/");
    world.now = NOW + 2700;
    world.provider.claims.as_object_mut().expect("the claims are an object").remove("sid");
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
fn repeated_logout_token_gets_the_same_answer() {
    let mut world = world();
    for _ in 0..2 {
        assert_eq!((send(&mut world, &logout_claims()), world.reason()), (200, "logged-out"));
    }
    assert_eq!(world.send(&fetch("/a")).status(), 401);
}

#[test]
fn two_logout_tokens_in_a_second_both_get_200() {
    let mut world = world();
    let mut second = logout_claims();
    second["jti"] = json!("j2");
    assert_eq!((send(&mut world, &logout_claims()), send(&mut world, &second)), (200, 200));
}

/// The ID token of the login had no `sid`, and the logout token has one.
#[test]
fn session_without_sid_ends_with_its_user() {
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
        assert_eq!(world.send(&fetch("/a")).status(), 0, "a later session continues");
    }
}

#[test]
fn session_without_sid_of_another_user_continues() {
    let mut world = World::new(&json!([]));
    world.gate.settings.paths.back_channel_logout = Some(PATH.to_owned());
    world.provider.claims["sub"] = json!("bob");
    world.log_in("/");
    assert_eq!(send(&mut world, &logout_claims()), 200);
    assert_eq!(world.send(&fetch("/a")).status(), 0);
}

#[test]
fn session_from_before_back_channel_logout_was_switched_on_ends() {
    let mut world = World::new(&json!([]));
    world.provider.claims["sid"] = json!("provider-session-1");
    world.log_in("/");
    world.gate.settings.paths.back_channel_logout = Some(PATH.to_owned());
    assert_eq!(send(&mut world, &without("sub")), 200);
    assert_eq!(world.send(&fetch("/a")).status(), 401);
}

/// Both times are from the provider's clock, so its difference from the clock of the edge does not matter.
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
        assert_eq!(world.send(&fetch("/a")).status(), 0, "the next session continues");
    }
}

#[test]
fn logout_of_any_sid_of_a_session_ends_it() {
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

/// The logout came before the refresh, but the instance that refreshed the session had not read it yet.
#[test]
fn session_that_began_without_sid_ends_even_after_a_refresh_with_sid() {
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
fn session_with_more_than_sixteen_sids_has_to_sign_in_again() {
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

/// Refreshes the session in its last quarter. The provider now has another `sid` for its session.
fn refresh_as(world: &mut World, sid: &str) {
    world.now += 2700;
    world.provider.claims["sid"] = json!(sid);
    world.provider.claims["iat"] = json!(world.now);
    world.provider.claims["exp"] = json!(world.now + 300);
    world.send(&open("/").with("sec-fetch-user", "?1"));
}

#[test]
fn folded_list_ends_sessions_by_their_time() {
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

fn with(claim: &str, value: Json) -> Json {
    let mut claims = logout_claims();
    claims[claim] = value;
    claims
}

fn without_both(first: &str, second: &str) -> Json {
    let mut claims = without(first);
    claims.as_object_mut().expect("the claims are an object").remove(second);
    claims
}

fn refuses(claims: Json) {
    let mut world = world();
    assert_eq!(send(&mut world, &claims), 400);
    assert_eq!(world.send(&fetch("/a")).status(), 0, "the session continues");
}

cases!(logout_token_is_refused: refuses {
    iss_of_another_provider: with("iss", json!("https://other.example.com"));
    aud_of_another_client: with("aud", json!("client-2"));
    aud_with_a_second_client: with("aud", json!([CLIENT_ID, "client-2"]));
    iat_is_too_old: with("iat", json!(NOW - 1000));
    iat_in_the_future: with("iat", json!(NOW + 1000));
    iat_with_a_fraction: with("iat", json!(1.5));
    exp_in_the_past: with("exp", json!(NOW - 1000));
    events_are_empty: with("events", json!({}));
    event_is_not_an_object: with("events", json!({"http://schemas.openid.net/event/backchannel-logout": true}));
    events_are_a_string: with("events", json!("http://schemas.openid.net/event/backchannel-logout"));
    nonce_is_present: with("nonce", json!("n"));
    nonce_is_null: with("nonce", Json::Null);
    jti_is_missing: without("jti");
    events_are_missing: without("events");
    exp_is_missing: without("exp");
    iat_is_missing: without("iat");
    sub_and_sid_are_missing: without_both("sub", "sid");
});

#[test]
fn identifier_has_1_to_255_bytes() {
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
fn id_token_is_not_accepted_as_a_logout_token() {
    let mut world = world();
    let token = world.provider.token("n");
    assert_eq!(deliver(&mut world, &posted(&format!("logout_token={token}"))), 400);
    assert_eq!(world.send(&fetch("/a")).status(), 0);
}

#[test]
fn logout_token_needs_the_signature_of_the_provider() {
    let mut world = world();
    let token = world.provider.sign(&logout_claims());
    let (message, _) = token.rsplit_once('.').expect("the token has a signature");
    for forged in [format!("{message}."), format!("{message}.AAAA"), "a.b.c".to_owned(), String::new()] {
        assert_eq!(deliver(&mut world, &posted(&format!("logout_token={forged}"))), 400, "{forged}");
    }
    assert_eq!(world.send(&fetch("/a")).status(), 0);
}

fn answers_type(typ: &str, status: u16) {
    let mut world = world();
    world.provider.header["typ"] = json!(typ);
    assert_eq!(send(&mut world, &logout_claims()), status);
}

cases!(type_of_a_logout_token: answers_type {
    logout_token: "logout+jwt", 200;
    logout_token_in_upper_case: "LOGOUT+JWT", 200;
    jwt: "JWT", 200;
    access_token: "at+jwt", 400;
    security_event: "secevent+jwt", 400;
});

#[test]
fn logout_token_needs_no_type() {
    let mut world = world();
    world.provider.header.as_object_mut().expect("the header is an object").remove("typ");
    assert_eq!(send(&mut world, &logout_claims()), 200);
}

#[test]
fn form_must_be_complete_and_contain_one_token() {
    let mut world = world();
    let token = world.provider.sign(&logout_claims());
    let form = format!("logout_token={token}");
    let padded = |bytes: usize| format!("{form}&a={}", "a".repeat(bytes - form.len() - "&a=".len()));
    let mut get = posted(&form);
    get.method = "GET";
    let mut cut = posted(&form);
    let mut plain = posted(&form);
    let change = |request: &mut TestRequest, member: &str, value: Json| {
        request.body.as_mut().expect("there is a body")[member] = value;
    };
    change(&mut cut, "inputTruncated", json!(true));
    change(&mut plain, "encoding", json!("text"));
    let none = TestRequest { body: None, ..posted(&form) };
    for request in [
        get,
        cut,
        plain,
        none,
        posted(""),
        posted(&format!("{form}&{form}")),
        posted(&format!("token={token}")),
        posted(&padded(16_385)),
    ] {
        assert_eq!(deliver(&mut world, &request), 400);
    }
    assert_eq!(deliver(&mut world, &posted(&padded(16_384))), 200);
}

#[test]
fn unavailable_dependency_gives_503() {
    let down: [fn(&mut World); 3] =
        [|world| world.metadata_down = true, |world| world.keys_down = true, |world| world.ssm_down = true];
    for down in down {
        let mut world = world();
        down(&mut world);
        assert_eq!((send(&mut world, &logout_claims()), world.reason()), (503, "unavailable"));
    }
}

#[test]
fn back_channel_logout_is_off_by_default() {
    let mut world = world();
    world.gate.settings.paths.back_channel_logout = None;
    let request = posted(&format!("logout_token={}", world.provider.sign(&logout_claims())));
    world.jar.clear();
    assert_eq!((world.send(&request).status(), world.reason()), (401, "no-session"));
    world.log_in("/");
    assert_eq!(
        claims(&world.jar[SESSION])["provider_sids"].as_str().map(str::len),
        Some(8),
        "the session remembers the sid nevertheless"
    );
}

/// The logout lists, as the function writes and reads them: a revocation extends one of them, and every instance reads all.
#[derive(Default)]
struct Lists([Logouts; 6]);

impl Lists {
    /// Returns six lists, of which five are full of recent sign-outs.
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
            all.merge(&Logouts::read(&list.write(1)).expect("a written document is well-formed").0);
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

/// Reports the sign-out of a user, as the provider does.
fn sign_out(world: &mut World, lists: &mut Lists, number: u64) {
    let mut logout = logout_claims();
    (logout["sub"], logout["sid"]) = (json!(format!("user-{number}")), json!(format!("session-{number}")));
    (logout["iat"], logout["exp"]) = (json!(world.now), json!(world.now + 120));
    assert_eq!(send(world, &logout), 200);
    lists.extend(&world.gate.logouts);
    world.gate.logouts = Logouts::default();
}

/// Returns whether the session in a browser's cookies has ended.
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
    assert!(
        folded.everyone.is_some_and(|at| at < world.now - 2_000),
        "a time for everyone replaces the oldest entries"
    );
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
    world.gate.revocations =
        Revocations::read(&world.gate.revocations.write()).expect("a written document is well-formed");
    assert!(is_out(&mut world, &jar), "the operator has a list of their own");
}
