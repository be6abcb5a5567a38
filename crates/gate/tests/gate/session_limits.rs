//! The ends of a session: the longest time after a sign-in, the idle time, and the browser that is closed.

use serde_json::json;
use settings::{CookieLifetime, Revoked};

use crate::support::{Answer, HOST, NOW, SESSION, TestRequest, World, claims, fetch, open};

const HINT: &str = "__Host-sitegate-hint";
const REFRESH: &str = "__Host-sitegate-refresh";
const SIGN_OUT: &str = "/.sitegate/sign-out";

fn click(address: &str) -> TestRequest {
    open(address).with("sec-fetch-user", "?1")
}

/// Returns a browser that has just signed in to a site where sessions last for an hour, at a provider with refresh tokens.
fn signed_in(change: impl FnOnce(&mut settings::Session)) -> World {
    let mut world = World::new(&json!([]));
    change(&mut world.gate.settings.session);
    world.provider.refresh_token = Some("r1".to_owned());
    world.log_in("/");
    world.fetches.clear();
    world
}

/// Moves the clocks of the edge and of the provider.
fn at(world: &mut World, now: u64) {
    world.now = now;
    world.provider.claims["iat"] = json!(now);
    world.provider.claims["exp"] = json!(now + 300);
}

fn status_at(world: &mut World, now: u64, request: &TestRequest) -> (u16, &'static str) {
    at(world, now);
    let status = world.send(request).status();
    (status, world.reason())
}

#[test]
fn refresh_does_not_extend_a_session_beyond_its_longest_time() {
    let mut world = signed_in(|session| session.max_lifetime_seconds = Some(5000));
    assert_eq!(claims(&world.jar[SESSION])["exp"], NOW + 3600);
    at(&mut world, NOW + 2700);
    let refreshed = world.send(&click("/"));
    assert_eq!(world.reason(), "session-refreshed");
    assert_eq!(claims(&world.jar[SESSION])["exp"], NOW + 5000);
    for cookie in [SESSION, HINT, REFRESH] {
        assert_eq!(refreshed.max_age(cookie), Some(2300), "{cookie}");
    }
    world.fetches.clear();
    for seconds in [4200, 4999] {
        assert_eq!(status_at(&mut world, NOW + seconds, &click("/")), (0, "session"), "{seconds}");
    }
    assert!(world.fetches.is_empty(), "a refresh that extends nothing would redirect again and again");
    assert_eq!(status_at(&mut world, NOW + 5000, &fetch("/")), (401, "no-session"));
    assert_eq!(status_at(&mut world, NOW + 5000, &click("/")), (302, "login-started"));
}

#[test]
fn refresh_extends_a_session_by_its_last_second() {
    let mut world = signed_in(|session| session.max_lifetime_seconds = Some(3601));
    assert_eq!(status_at(&mut world, NOW + 3000, &click("/")), (302, "session-refreshed"));
    assert_eq!(status_at(&mut world, NOW + 3000, &click("/")), (0, "session"));
    assert_eq!(status_at(&mut world, NOW + 3600, &fetch("/")), (0, "session"));
    assert_eq!(status_at(&mut world, NOW + 3601, &fetch("/")), (401, "no-session"));
}

#[test]
fn session_that_is_always_refreshed_ends_after_seven_days() {
    const STEP: u64 = 22_000;
    let mut world = signed_in(|session| session.lifetime_seconds = 28_800);
    let end = NOW + 7 * 86_400;
    let mut now = NOW + STEP;
    while now < end {
        let (_, reason) = status_at(&mut world, now, &click("/"));
        assert!(["session-refreshed", "session"].contains(&reason), "{reason}");
        now += STEP;
    }
    assert_eq!(status_at(&mut world, end - 1, &fetch("/")), (0, "session"));
    assert_eq!(status_at(&mut world, end, &fetch("/")), (401, "no-session"));
}

#[test]
fn shorter_longest_time_ends_sessions_that_have_begun() {
    let mut world = signed_in(|_| ());
    world.gate.settings.session.max_lifetime_seconds = Some(600);
    assert_eq!(status_at(&mut world, NOW + 599, &fetch("/")), (0, "session"));
    assert_eq!(status_at(&mut world, NOW + 600, &fetch("/")), (401, "no-session"));
}

fn with_idle_time() -> World {
    signed_in(|session| session.idle_seconds = Some(900))
}

#[test]
fn session_ends_when_the_user_opens_no_page() {
    let mut world = with_idle_time();
    for seconds in [0, 100, 224, 225, 899] {
        assert_eq!(status_at(&mut world, NOW + seconds, &fetch("/poll")), (0, "session"), "{seconds}");
    }
    assert_eq!(status_at(&mut world, NOW + 900, &fetch("/poll")), (401, "no-session"));
    assert_eq!(status_at(&mut world, NOW + 900, &click("/a")), (302, "login-started"));
    assert!(!world.fetches.contains(&"refresh"), "no refresh brings an idle session back");
}

#[test]
fn opened_page_keeps_the_session_alive_with_one_redirect() {
    let mut world = with_idle_time();
    let before = claims(&world.jar[SESSION]);
    assert_eq!(status_at(&mut world, NOW + 224, &click("/a?b=c")), (0, "session"), "too early");
    at(&mut world, NOW + 225);
    let answer = world.send(&click("/a?b=c"));
    assert_eq!((answer.status(), world.reason()), (302, "session-continued"));
    assert_eq!(answer.location(), format!("https://{HOST}/a?b=c"));
    assert!(world.fetches.is_empty(), "the provider is not asked");
    for cookie in [SESSION, HINT] {
        assert_eq!(answer.max_age(cookie), Some(3600 - 225), "{cookie}");
    }
    let mut expected = before;
    expected["iat"] = json!(NOW + 225);
    assert_eq!(claims(&world.jar[SESSION]), expected, "only the time of issue changes");
    assert!(matches!(world.send(&click("/a?b=c")), Answer::Forwarded(_)));
    assert_eq!(status_at(&mut world, NOW + 225 + 899, &fetch("/")), (0, "session"));
    assert_eq!(status_at(&mut world, NOW + 225 + 900, &fetch("/")), (401, "no-session"));
}

#[test]
fn active_session_ends_at_its_end() {
    let mut world = with_idle_time();
    world.jar.remove(REFRESH);
    for seconds in (0..3600).step_by(600) {
        let (_, reason) = status_at(&mut world, NOW + seconds, &click("/"));
        assert!(["session-continued", "session"].contains(&reason), "{reason}");
    }
    assert_eq!(status_at(&mut world, NOW + 3599, &fetch("/")), (0, "session"));
    assert_eq!(status_at(&mut world, NOW + 3600, &fetch("/")), (401, "no-session"));
}

#[test]
fn session_that_was_issued_again_is_refreshed_and_signed_out_as_before() {
    let mut world = with_idle_time();
    for seconds in [800, 1600, 2400] {
        assert_eq!(status_at(&mut world, NOW + seconds, &click("/")), (302, "session-continued"));
    }
    assert_eq!(status_at(&mut world, NOW + 2700, &click("/")), (302, "session-refreshed"));
    assert_eq!(status_at(&mut world, NOW + 3500, &click("/")), (302, "session-continued"));
    let answer = world.send(&open(SIGN_OUT));
    assert_eq!(answer.parameter("id_token_hint").split('.').count(), 3);
}

fn keeps_nothing_alive(request: TestRequest) {
    let mut world = with_idle_time();
    assert_eq!(status_at(&mut world, NOW + 800, &request), (0, "session"));
    assert_eq!(status_at(&mut world, NOW + 900, &fetch("/")), (401, "no-session"));
}

cases!(request_keeps_no_session_alive: keeps_nothing_alive {
    page_that_reloads_itself: open("/");
    of_a_script: fetch("/");
    of_a_script_after_a_click: fetch("/").with("sec-fetch-user", "?1");
    prefetch: click("/").with("sec-purpose", "prefetch");
    of_an_iframe: click("/").with("sec-fetch-dest", "iframe");
    form: TestRequest { method: "POST", ..click("/") };
});

/// A thief copied the cookie, and the user goes on.
#[test]
fn copy_of_an_earlier_session_ends_after_its_own_idle_time() {
    let mut world = with_idle_time();
    let copy = world.jar[SESSION].clone();
    assert_eq!(status_at(&mut world, NOW + 800, &click("/")), (302, "session-continued"));
    assert_eq!(status_at(&mut world, NOW + 900, &fetch("/")), (0, "session"));
    world.jar.insert(SESSION.to_owned(), copy);
    assert_eq!(status_at(&mut world, NOW + 900, &fetch("/")), (401, "no-session"));
}

#[test]
fn activity_does_not_outlive_a_lifetime_that_was_shortened() {
    let mut world = with_idle_time();
    world.gate.settings.session.lifetime_seconds = 1800;
    world.jar.remove(REFRESH);
    for seconds in [800, 1600] {
        assert_eq!(status_at(&mut world, NOW + seconds, &click("/")), (302, "session-continued"));
    }
    assert_eq!(status_at(&mut world, NOW + 1799, &fetch("/")), (0, "session"));
    assert_eq!(status_at(&mut world, NOW + 1800, &fetch("/")), (401, "no-session"));
}

#[test]
fn ended_session_is_not_issued_again() {
    let mut world = with_idle_time();
    world.gate.revocations.revoke(Revoked::Everyone, NOW);
    assert_eq!(status_at(&mut world, NOW + 800, &click("/")), (302, "login-started"), "revoked");
    let mut world = with_idle_time();
    for seconds in [800, 1600, 2400] {
        status_at(&mut world, NOW + seconds, &click("/"));
    }
    world.provider.status = 400;
    world.provider.answer = Some(br#"{"error":"invalid_grant"}"#.to_vec());
    assert_eq!(status_at(&mut world, NOW + 2800, &click("/")), (302, "refresh-refused"));
    assert_eq!(status_at(&mut world, NOW + 2800, &fetch("/")), (401, "no-session"));
    assert_eq!(status_at(&mut world, NOW + 2800, &click("/")), (302, "login-started"));
}

#[test]
fn unreachable_provider_does_not_make_an_active_session_idle() {
    let mut world = with_idle_time();
    for seconds in [800, 1600, 2400] {
        status_at(&mut world, NOW + seconds, &click("/"));
    }
    world.token_down = true;
    assert_eq!(status_at(&mut world, NOW + 2800, &click("/")), (302, "session-continued"));
}

#[test]
fn cookies_of_a_browser_session_end_with_the_browser() {
    let mut world = signed_in(|session| {
        session.idle_seconds = Some(900);
        session.cookie = CookieLifetime::BrowserSession;
    });
    world.jar.clear();
    let started = world.send(&open("/"));
    let state = format!("__Host-sitegate-login-{}", started.parameter("state"));
    assert_eq!(started.max_age(&state), Some(900), "a login has its own end");
    world.jar.clear();
    let completed = world.log_in("/");
    at(&mut world, NOW + 800);
    let continued = world.send(&click("/"));
    at(&mut world, NOW + 1600);
    world.send(&click("/"));
    at(&mut world, NOW + 2400);
    world.send(&click("/"));
    at(&mut world, NOW + 2700);
    let refreshed = world.send(&click("/"));
    assert_eq!(world.reason(), "session-refreshed");
    for (case, answer, cookies) in [
        ("login", &completed, &[SESSION, HINT, REFRESH][..]),
        ("use", &continued, &[SESSION, HINT]),
        ("refresh", &refreshed, &[SESSION, HINT, REFRESH]),
    ] {
        for cookie in cookies {
            assert_eq!(answer.max_age(cookie), None, "{case} {cookie}");
        }
    }
    let signed_out = world.send(&open(SIGN_OUT));
    for cookie in [SESSION, HINT, REFRESH] {
        assert_eq!(signed_out.max_age(cookie), Some(0), "{cookie}");
    }
    assert_eq!(status_at(&mut world, NOW + 2700, &fetch("/")), (401, "no-session"));
}

#[test]
fn persistent_cookies_last_as_long_as_the_session() {
    let mut world = World::new(&json!([]));
    world.provider.refresh_token = Some("r1".to_owned());
    let completed = world.log_in("/");
    for cookie in [SESSION, HINT, REFRESH] {
        assert_eq!(completed.max_age(cookie), Some(3600), "{cookie}");
    }
}
