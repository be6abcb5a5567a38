//! Visitors who forge cookies, replay requests and manipulate redirects.

use serde_json::json;
use settings::testing::{CLIENT_ID, ISSUER};

use crate::support::{HOST, NOW, PendingLogin, SESSION, World, claims, open};

fn refused(world: &mut World, address: &str, reason: &str) {
    let before = world.fetches.len();
    let answer = world.send(&open(address));
    assert_eq!((answer.status(), world.reason()), (400, reason), "{address}");
    assert_eq!(answer.cookie(SESSION), None);
    assert!(!world.fetches[before..].contains(&"token"), "no code is spent for {address}");
}

#[test]
fn callback_needs_a_state_of_this_browser() {
    let mut world = World::new(&json!([]));
    refused(&mut world, "/.sitegate/callback", "bad-answer");
    refused(&mut world, "/.sitegate/callback?code=c", "bad-answer");
    refused(&mut world, "/.sitegate/callback?state=s", "bad-answer");
    refused(&mut world, "/.sitegate/callback?code=&state=s", "bad-answer");
    refused(&mut world, "/.sitegate/callback?code=c&state=", "unknown-attempt");
    refused(&mut world, "/.sitegate/callback?code=c&state=AAAAAAAAAAAAAAAAAAAAAA", "unknown-attempt");
    let login = world.start_login("/");
    refused(&mut world, "/.sitegate/callback?code=c&state=none", "unknown-attempt");
    let mut stranger = World::new(&json!([]));
    refused(&mut stranger, &format!("/.sitegate/callback?code=c&state={}", login.state), "unknown-attempt");
    refused(
        &mut world,
        &format!("/.sitegate/callback?code=c&state={}&state={}", login.state, login.state),
        "bad-answer",
    );
    refused(&mut world, &format!("/.sitegate/callback?code=c&code=d&state={}", login.state), "bad-answer");
    refused(&mut world, &format!("/.sitegate/callback?code=c&error=e&state={}", login.state), "bad-answer");
    assert_eq!(world.finish_login(&login).status(), 302, "the right state still works");
}

#[test]
fn login_can_be_finished_only_once() {
    let mut world = World::new(&json!([]));
    let login = world.start_login("/");
    assert_eq!(world.finish_login(&login).status(), 302);
    let answer = world.finish_login(&login);
    assert_eq!((answer.status(), world.reason()), (400, "unknown-attempt"));
}

#[test]
fn login_expires() {
    let mut world = World::new(&json!([]));
    let login = world.start_login("/");
    world.now = NOW + 900;
    assert_eq!(world.finish_login(&login).status(), 400);
}

#[test]
fn login_is_bound_to_its_state_host_site_and_provider() {
    let mut world = World::new(&json!([]));
    let (first, second) = (world.start_login("/1"), world.start_login("/2"));
    let name = |login: &PendingLogin| format!("__Host-sitegate-login-{}", login.state);
    let of_second = world.jar[&name(&second)].clone();
    world.jar.insert(name(&first), of_second);
    assert_eq!(world.finish_login(&first).status(), 400, "the cookie of another state");
    let mut there = World::new(&json!([]));
    there.jar = world.jar.clone();
    let elsewhere = open(&format!("/.sitegate/callback?code=c&state={}", second.state))
        .with("host", "a.wild.example.com");
    assert_eq!(there.send(&elsewhere).status(), 400, "another host");
    there.gate.site = "other".to_owned();
    assert_eq!(there.finish_login(&second).status(), 400, "another site with the same keys");
    for (issuer, client) in [("https://other.example.com", CLIENT_ID), (ISSUER, "client-2")] {
        let mut after = World::new(&json!([]));
        after.jar = world.jar.clone();
        after.gate.settings.provider.issuer = issuer.to_owned();
        after.gate.settings.provider.client_id = client.to_owned();
        assert_eq!(after.finish_login(&second).status(), 400, "login at another provider or client");
    }
    let sealed = world.jar[&name(&second)].clone();
    for position in (0..sealed.len()).step_by(7) {
        let mut bytes = sealed.clone().into_bytes();
        bytes[position] = if bytes[position] == b'A' { b'B' } else { b'A' };
        world.jar.insert(name(&second), String::from_utf8(bytes).expect("the text is ASCII"));
        if world.jar[&name(&second)] != sealed {
            assert_eq!(world.finish_login(&second).status(), 400, "{position}");
        }
    }
}

#[test]
fn login_never_redirects_to_another_site() {
    for address in [
        "/a?next=https://evil.example/",
        "/a?//evil.example",
        "/@evil.example",
        "/a@evil.example/b",
        "/:80@evil.example",
        "/%09/evil.example",
        "/a;@evil.example?x=%0d%0aSet-Cookie:a=b",
        "/a?x=\r\nLocation: https://evil.example",
    ] {
        let mut world = World::new(&json!([]));
        let answer = world.send(&open(address));
        if answer.status() == 400 {
            continue;
        }
        let login = PendingLogin { state: answer.parameter("state"), nonce: answer.parameter("nonce") };
        let answer = world.finish_login(&login);
        let location = answer.location();
        assert!(location.starts_with(&format!("https://{HOST}/")), "{address}: {location}");
        assert!(location.bytes().all(|byte| byte.is_ascii_graphic()), "{address}: {location}");
        for (_, value) in answer.cookies() {
            assert!(!value.contains(['\r', '\n']), "{value}");
        }
    }
    for address in [
        "//evil.example",
        "/\\evil.example",
        "/%5cevil.example",
        "/%2fevil.example",
        "https://evil.example/",
        "/\tevil.example",
    ] {
        let mut world = World::new(&json!([]));
        assert_eq!(world.send(&open(address)).status(), 400, "{address}");
    }
}

#[test]
fn address_is_escaped_in_pages() {
    let mut world = World::new(&json!([]));
    let login = world.start_login("/<script>alert(1)</script>?\"><img src=x>");
    let callback =
        format!("/.sitegate/callback?error=<script>&error_description=\"><script>&state={}", login.state);
    let answer = world.send(&open(&callback));
    assert_eq!((answer.status(), world.reason()), (403, "provider-refused"));
    assert!(!answer.body().contains("<script") && !answer.body().contains("<img"), "{}", answer.body());
    assert!(
        answer
            .header("content-security-policy")
            .is_some_and(|policy| policy.starts_with("default-src 'none'"))
    );
}

/// The gate removes surplus login cookies, whose names the visitor has chosen.
#[test]
fn planted_login_cookie_is_removed_only_if_its_state_is_well_formed() {
    let mut world = World::new(&json!([]));
    let planted: Vec<String> =
        ["short", "a b", "AAAAAAAAAAAAAAAAAAAA\u{e9}A", "AAAAAAAAAAAAAAAAAAAAA ", "AAAAAAAAAA=AAAAAAAAAAA"]
            .iter()
            .chain(["AAAAAAAAAAAAAAAAAAAAAA"; 4].iter())
            .map(|state| format!("__Host-sitegate-login-{state}=x"))
            .collect();
    let answer = world.send(&open("/").with("cookie", &planted.join("; ")));
    assert_eq!(answer.status(), 302);
    for (name, _) in answer.cookies() {
        let state = name.strip_prefix("__Host-sitegate-login-").expect("a login cookie");
        let plain = state.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_');
        assert!(state.len() == 22 && plain, "{name}");
    }
}

/// Each login has an address of 2,000 bytes. All of them together with the cookies of a session would exceed CloudFront's limit.
#[test]
fn oldest_logins_are_removed_before_the_request_is_too_large() {
    let mut world = World::new(&json!([]));
    for tab in 0..8 {
        world.now = NOW + tab;
        world.start_login(&format!("/{tab}?{}", "q".repeat(1900)));
        let bytes: usize = world.jar.values().map(String::len).sum();
        assert!(bytes <= 12_288, "{bytes}");
    }
    let login: Vec<&String> = world.jar.keys().collect();
    assert_eq!(login.len(), 3, "as many as fit into the limit");
    let newest = world.start_login("/newest");
    assert_eq!(world.finish_login(&newest).location(), format!("https://{HOST}/newest"));
}

#[test]
fn response_removes_a_limited_number_of_planted_login_cookies() {
    let mut world = World::new(&json!([]));
    let planted: Vec<String> =
        (0..700).map(|n| format!("__Host-sitegate-login-AAAAAAAAAAAAAAAAAAA{n:03}=x")).collect();
    let answer = world.send(&open("/").with("cookie", &planted.join("; ")));
    assert_eq!((answer.status(), answer.cookies().len()), (302, 13));
}

/// Browsers let other sites of the domain set a cookie with such a name, because for them the name does not start with `__Host-`.
#[test]
fn unicode_space_is_part_of_a_cookie_name() {
    let mut world = World::new(&json!([]));
    world.log_in("/");
    let session = world.jar[SESSION].clone();
    world.jar.clear();
    for space in ["\u{2000}", "\u{a0}", "\u{85}", "\u{3000}", "\u{b}", "\u{c}"] {
        let planted =
            format!("{space}{SESSION}={session}; {SESSION}{space}={session}; {SESSION}={space}{session}");
        assert_eq!(world.send(&open("/").with("cookie", &planted)).status(), 302, "{space:?} {planted}");
        let looping = format!("{space}__Host-sitegate-ended=4");
        assert_eq!(world.send(&open("/").with("cookie", &looping)).status(), 302, "{space:?}");
        world.jar.clear();
    }
    let planted = format!("\t {SESSION} = {session}\t");
    assert_eq!(world.send(&open("/").with("cookie", &planted)).status(), 0, "spaces and tabs are removed");
}

/// Like oauth2-proxy's GHSA-f24x-5g9q-753f: a session that was in the browser before a login must not be used after it.
#[test]
fn sign_in_removes_a_planted_session() {
    const HINT: &str = "__Host-sitegate-hint";
    const REFRESH: &str = "__Host-sitegate-refresh";
    let mut attacker = World::new(&json!([]));
    attacker.provider.refresh_token = Some("r1".to_owned());
    attacker.log_in("/");
    let mut world = World::new(&json!([]));
    world.provider.claims["sub"] = json!("bob");
    world.jar = attacker.jar.clone();
    world.now = NOW + 3600;
    world.provider.claims["iat"] = json!(world.now);
    world.provider.claims["exp"] = json!(world.now + 300);
    let login = world.start_login("/a");
    for name in [SESSION, HINT, REFRESH] {
        assert!(!world.jar.contains_key(name), "{name} is cleared when the sign-in starts");
    }
    // The attacker plants it again while the user is at the provider.
    world.jar.extend(attacker.jar.clone());
    world.finish_login(&login);
    assert_eq!(claims(&world.jar[SESSION])["sub"], "bob");
    assert!(!world.jar.contains_key(REFRESH), "the provider issued no refresh token to bob");
    assert_ne!(world.jar[HINT], attacker.jar[HINT]);
}

#[test]
fn sign_in_without_a_session_removes_no_cookies() {
    let mut world = World::new(&json!([]));
    let answer = world.send(&open("/a"));
    assert_eq!(answer.cookies().len(), 1, "the login of this sign-in");
}

/// Each pair of a session and a hint needs a decryption.
#[test]
fn sign_out_reads_at_most_four_sessions_and_hints() {
    let mut world = World::new(&json!([]));
    world.log_in("/");
    let (session, hint) = (world.jar[SESSION].clone(), world.jar["__Host-sitegate-hint"].clone());
    let sign_out = |world: &mut World, before: usize| {
        let noise = format!("{SESSION}=x; __Host-sitegate-hint=y; ").repeat(before);
        let cookies = format!("{noise}{SESSION}={session}; __Host-sitegate-hint={hint}");
        world.jar.clear();
        world.send(&open("/.sitegate/sign-out").with("cookie", &cookies)).location().contains("id_token_hint")
    };
    assert!(sign_out(&mut world, 3));
    assert!(!sign_out(&mut world, 4));
}
