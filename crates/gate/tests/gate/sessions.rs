//! The session cookie, and attempts to forge it.

use serde_json::json;
use settings::Revoked;
use settings::testing::{CLIENT_ID, ISSUER};

use crate::support::{NOW, SESSION, World, base64url, claims, fetch, forged, keys, open};

fn with(world: &mut World, cookie: &str) -> u16 {
    world.jar.clear();
    world.send(&fetch("/a").with("cookie", cookie)).status()
}

fn signed_in() -> (World, String) {
    let mut world = World::new(&json!([]));
    world.log_in("/");
    let session = world.jar[SESSION].clone();
    (world, session)
}

#[test]
fn session_expires_after_its_lifetime() {
    let (mut world, session) = signed_in();
    let cookie = format!("{SESSION}={session}");
    for (seconds, status) in [(0, 0), (3599, 0), (3600, 401), (1_000_000, 401)] {
        world.now = NOW + seconds;
        assert_eq!(with(&mut world, &cookie), status, "{seconds}");
    }
    world.now = NOW - 60;
    assert_eq!(with(&mut world, &cookie), 0, "clocks differ");
    world.now = NOW - 61;
    assert_eq!(with(&mut world, &cookie), 401, "issued in the future");
    world.now = NOW + 600;
    world.gate.settings.session.lifetime_seconds = 300;
    assert_eq!(with(&mut world, &cookie), 401, "the lifetime was shortened");
}

#[test]
fn session_with_a_changed_bit_is_refused() {
    let (mut world, session) = signed_in();
    for position in 0..session.len() {
        let mut bytes = session.clone().into_bytes();
        bytes[position] ^= 1;
        let Ok(changed) = String::from_utf8(bytes) else { continue };
        // The lowest bits of the last character are padding, and must be zero.
        assert_eq!(with(&mut world, &format!("{SESSION}={changed}")), 401, "{position}");
    }
}

#[test]
fn session_of_another_site_key_or_algorithm_is_refused() {
    let (mut world, session) = signed_in();
    let cookie = format!("{SESSION}={session}");
    world.gate.site = "other-gate".to_owned();
    assert_eq!(with(&mut world, &cookie), 401, "another site");
    world.gate.site = "docs-gate".to_owned();
    world.gate.settings.provider.issuer = "https://other.example.com".to_owned();
    assert_eq!(with(&mut world, &cookie), 401, "another provider");
    world.gate.settings.provider.issuer = ISSUER.to_owned();
    world.gate.settings.provider.client_id = "client-2".to_owned();
    assert_eq!(with(&mut world, &cookie), 401, "another client");
    world.gate.settings.provider.client_id = CLIENT_ID.to_owned();
    world.gate.keys = keys(&["k2", "k1"]);
    assert_eq!(with(&mut world, &cookie), 0, "an older key still verifies");
    world.gate.keys = keys(&["k2"]);
    assert_eq!(with(&mut world, &cookie), 401, "a retired key does not");
    world.gate.keys = keys(&["k1"]);
    let payload = session.split('.').nth(1).expect("the token has a payload");
    let signature = session.split('.').nth(2).expect("the token has a signature");
    for header in [
        json!({"alg": "none", "kid": "k1"}),
        json!({"alg": "HS512", "kid": "k1"}),
        json!({"alg": "HS256"}),
        json!({"alg": "HS256", "kid": "k2"}),
        json!({"alg": "RS256", "kid": "k1"}),
    ] {
        let header = base64url(header.to_string());
        for signature in ["", signature] {
            assert_eq!(
                with(&mut world, &format!("{SESSION}={header}.{payload}.{signature}")),
                401,
                "{header}"
            );
        }
    }
    for token in ["", "a", "a.b", "a.b.c", "a.b.c.d", "..", "\"", "ä"] {
        assert_eq!(with(&mut world, &format!("{SESSION}={token}")), 401, "{token}");
    }
}

#[test]
fn planted_session_cookie_has_no_effect() {
    let (mut world, session) = signed_in();
    for cookies in [
        format!("{SESSION}=planted; {SESSION}={session}"),
        format!("{SESSION}={session}; {SESSION}=planted"),
        format!("a=b;{SESSION}={session};c"),
    ] {
        assert_eq!(with(&mut world, &cookies), 0, "{cookies}");
    }
    world.jar.clear();
    let request = fetch("/a").with("cookie", "x=y").also("cookie", &format!("{SESSION}={session}"));
    assert_eq!(world.send(&request).status(), 0, "several Cookie headers");
    let other = format!("{}={session}", SESSION.to_lowercase());
    assert_eq!(with(&mut world, &other), 401, "names are compared with their case");
    assert_eq!(with(&mut world, &format!("{SESSION}=\"{session}\"")), 401, "quoted");
    assert_eq!(with(&mut world, &format!("{SESSION}={}", "a".repeat(20_000))), 401, "oversized");
}

#[test]
fn too_large_session_gives_an_error_page() {
    let groups: Vec<String> = (0..200).map(|n| format!("a-group-with-a-long-name-{n}")).collect();
    let mut world = World::new(&json!([{"path": "/f/*", "allow": {"groups": groups}}]));
    world.provider.claims["groups"] = json!(groups);
    let answer = world.log_in("/");
    assert_eq!((answer.status(), world.reason()), (403, "session-too-large"));
    assert!(!world.jar.contains_key(SESSION));
    world.provider.claims["groups"] = json!((0..10_000).map(|n| format!("other-{n}")).collect::<Vec<_>>());
    let answer = world.log_in("/");
    assert_eq!(answer.status(), 302, "groups that no rule names are not in the session");
    assert_eq!(claims(&world.jar[SESSION]).get("groups"), None);
}

#[test]
fn request_does_not_affect_the_next_one() {
    let (mut world, session) = signed_in();
    assert_eq!(with(&mut world, &format!("{SESSION}={session}")), 0);
    world.jar.clear();
    assert_eq!(world.send(&fetch("/a")).status(), 401);
}

#[test]
fn revoked_session_ends_and_is_not_refreshed() {
    let gate = World::new(&json!([])).gate;
    for what in [
        Revoked::Everyone,
        Revoked::Subject(gate.pseudonyms().subject("alice")),
        Revoked::Subject(gate.pseudonyms().email("ALICE@example.com")),
        Revoked::Session(claims(&signed_in().1)["sid"].as_str().expect("the value is a string").to_owned()),
    ] {
        let mut world = World::new(&json!([]));
        world.provider.refresh_token = Some("r1".to_owned());
        world.log_in("/");
        world.now = NOW + 3000;
        world.gate.revocations.revoke(what.clone(), NOW);
        assert_eq!(world.send(&fetch("/a")).status(), 401, "{what:?}");
        let browser = world.jar.clone();
        let answer = world.send(&open("/a").with("sec-fetch-user", "?1"));
        assert_eq!((answer.status(), world.reason()), (302, "login-started"), "{what:?}");
        world.jar = browser;
        world.gate.revocations = settings::Revocations::default();
        world.gate.revocations.revoke(Revoked::Subject(gate.pseudonyms().subject("carol")), NOW);
        world.gate.revocations.revoke(Revoked::Session("another".to_owned()), NOW);
        assert_eq!(world.send(&fetch("/a")).status(), 0, "other sessions continue");
    }
}

/// A script at one host must not be able to learn a session that is valid at another.
#[test]
fn session_is_valid_only_at_the_host_that_has_issued_it() {
    let (mut world, session) = signed_in();
    for (host, status) in [
        ("reports.example.com", 0),
        ("REPORTS.example.com", 0),
        ("pr-1.wild.example.com", 401),
        ("d111111abcdef8.cloudfront.net", 401),
        ("other.example.com", 421),
    ] {
        assert_eq!(world.send(&fetch("/a").with("host", host)).status(), status, "{host}");
    }
    let mut claims = claims(&session);
    claims.as_object_mut().expect("the claims are an object").remove("host");
    world.jar.insert(SESSION.to_owned(), forged(&session, &claims));
    assert_eq!(world.send(&fetch("/a")).status(), 401, "a session of an earlier version");
}

/// A forger with a stolen key chooses the times of a session.
#[test]
fn session_that_begins_after_it_was_signed_is_refused() {
    for (claim, at, status) in [
        ("auth_time", NOW, 0),
        ("auth_time", NOW + 1, 401),
        ("auth_time", u64::MAX, 401),
        ("provider_iat", NOW + 120, 0),
        ("provider_iat", NOW + 121, 401),
        ("provider_iat", u64::MAX, 401),
    ] {
        let (mut world, session) = signed_in();
        let mut claims = claims(&session);
        claims[claim] = json!(at);
        world.jar.insert(SESSION.to_owned(), forged(&session, &claims));
        assert_eq!(world.send(&fetch("/a")).status(), status, "{claim} {at}");
    }
}

/// A user may refresh a session before every instance has read a revocation. The time of the login still ends the session.
#[test]
fn refreshed_session_keeps_the_time_of_its_login() {
    let mut world = World::new(&json!([]));
    world.provider.refresh_token = Some("r1".to_owned());
    world.log_in("/");
    world.now = NOW + 3000;
    world.provider.claims["iat"] = json!(world.now);
    world.provider.claims["exp"] = json!(world.now + 300);
    world.send(&open("/a").with("sec-fetch-user", "?1"));
    assert_eq!(world.reason(), "session-refreshed");
    world.gate.revocations.revoke(Revoked::Everyone, NOW + 2900);
    assert_eq!(world.send(&fetch("/a")).status(), 401);
}

/// A session may be as large as the largest cookie that browsers store.
#[test]
fn session_may_have_the_maximum_size_of_a_cookie() {
    let group = |length: usize| "g".repeat(length);
    // Base64url has no length of 4n + 1; the digits of the lifetime make up for it.
    let longest = [300, 3600, 28_800].map(|lifetime| {
        let mut world = World::new(
            &json!([{"path": "/f/*", "allow": {"groups": (2600..2800).map(group).collect::<Vec<_>>()}}]),
        );
        world.gate.settings.session.lifetime_seconds = lifetime;
        let attributes = format!("=; Path=/; Max-Age={lifetime}; Secure; HttpOnly; SameSite=Lax");
        let mut bytes = |length: usize| {
            world.jar.clear();
            world.provider.claims["groups"] = json!([group(length)]);
            let session = world.log_in("/").cookie(SESSION)?;
            Some(SESSION.len() + session.len() + attributes.len())
        };
        let lengths: Vec<usize> = (2600..2800).collect();
        let too_long = lengths.partition_point(|length| bytes(*length).is_some());
        bytes(lengths[too_long - 1]).unwrap_or_default()
    });
    assert_eq!(longest.into_iter().max(), Some(4096), "{longest:?}");
}
