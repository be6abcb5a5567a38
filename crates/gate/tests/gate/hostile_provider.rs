//! Providers that are wrong, down or malicious, and tokens that somebody else made.

use serde_json::{Value as Json, json};
use settings::testing::{CLIENT_ID, ISSUER};

use crate::support::{NOW, SESSION, World, base64url, open};

fn refused(world: &mut World, reason: &str, what: &str) {
    let answer = world.log_in("/a");
    assert_eq!((answer.status(), world.reason()), (502, reason), "{what}");
    assert_eq!(answer.cookie(SESSION), None, "{what}");
    assert!(answer.header("location").is_none(), "never a loop: {what}");
}

#[test]
fn each_claim_of_an_id_token_is_checked() {
    let wrong: [(&str, Json); 27] = [
        ("iss", json!("https://evil.example")),
        ("iss", json!(format!("{ISSUER}/"))),
        ("iss", json!(null)),
        ("aud", json!("another-client")),
        ("aud", json!([])),
        ("aud", json!(null)),
        ("aud", json!({"a": CLIENT_ID})),
        ("aud", json!([CLIENT_ID, "another-client"])),
        ("aud", json!([CLIENT_ID, CLIENT_ID])),
        ("azp", json!("another-client")),
        ("exp", json!(NOW - 120)),
        ("exp", json!(null)),
        ("exp", json!("soon")),
        ("iat", json!(NOW + 121)),
        ("iat", json!(NOW - 721)),
        ("iat", json!(null)),
        ("nbf", json!(NOW + 121)),
        ("nonce", json!("another")),
        ("nonce", json!("")),
        ("nonce", json!(null)),
        ("nonce", json!(["a"])),
        ("sub", json!("")),
        ("sub", json!(null)),
        ("sub", json!(5)),
        ("sub", json!("a".repeat(256))),
        ("azp", json!(null)),
        ("nbf", json!("now")),
    ];
    for (claim, value) in wrong {
        let mut world = World::new(&json!([]));
        world.provider.claims[claim] = value.clone();
        refused(&mut world, "bad-token", &format!("{claim} {value}"));
    }
    for (claim, value) in [
        ("aud", json!([CLIENT_ID])),
        ("exp", json!(NOW - 119)),
        ("iat", json!(NOW + 120)),
        ("iat", json!(NOW - 720)),
        ("exp", json!(1_800_000_000.5)),
        ("azp", json!(CLIENT_ID)),
        ("nbf", json!(NOW + 120)),
        ("sub", json!("a".repeat(255))),
    ] {
        let mut world = World::new(&json!([]));
        world.provider.claims[claim] = value.clone();
        assert_eq!(world.log_in("/").status(), 302, "{claim} {value}");
    }
    let mut world = World::new(&json!([]));
    world.provider.claims["aud"] = json!([CLIENT_ID, "another-client"]);
    world.provider.claims["azp"] = json!(CLIENT_ID);
    refused(&mut world, "bad-token", "made for us, and good for somebody else as well");
}

#[test]
fn each_header_of_an_id_token_is_checked() {
    for header in [
        json!({"alg": "none"}),
        json!({"alg": "None", "kid": "p1"}),
        json!({"alg": "HS256", "kid": "p1"}),
        json!({"alg": "RS256", "kid": "p1"}),
        json!({"alg": "ES384", "kid": "p1"}),
        json!({"alg": "EdDSA", "kid": "p1"}),
        json!({"kid": "p1"}),
        json!({"alg": "ES256", "kid": "unknown"}),
        json!({"alg": "ES256", "kid": "p1", "crit": ["exp"]}),
    ] {
        let mut world = World::new(&json!([]));
        world.provider.metadata["id_token_signing_alg_values_supported"] =
            json!(["ES256", "ES384", "EdDSA", "HS256", "none"]);
        world.provider.header = header.clone();
        refused(&mut world, "bad-token", &header.to_string());
    }
    let mut world = World::new(&json!([]));
    world.provider.header = json!({"alg": "ES256"});
    assert_eq!(world.log_in("/").status(), 302, "without a key ID, the only key for it is taken");
}

/// The classic: a token that is authenticated with the public key, as if that were a secret.
#[test]
fn a_public_key_is_no_secret() {
    let mut world = World::new(&json!([]));
    world.provider.metadata["id_token_signing_alg_values_supported"] = json!(["ES256", "HS256"]);
    let begun = world.begin("/");
    let mut claims = world.provider.claims.clone();
    claims["nonce"] = json!(begun.nonce);
    let text = format!("{}.{}", base64url(r#"{"alg":"HS256","kid":"p1"}"#), base64url(claims.to_string()));
    let key = ring::hmac::Key::new(ring::hmac::HMAC_SHA256, world.provider.public_key());
    let token = format!("{text}.{}", base64url(ring::hmac::sign(&key, text.as_bytes())));
    world.provider.answer = Some(json!({"id_token": token}).to_string().into_bytes());
    let answer = world.come_back(&begun);
    assert_eq!((answer.status(), world.reason()), (502, "bad-token"));
}

#[test]
fn a_token_of_another_key_is_refused() {
    let mut world = World::new(&json!([]));
    world.provider.keys = Some(World::new(&json!([])).provider.jwks());
    refused(&mut world, "bad-token", "another key of the same name");
    world.provider.keys = Some(json!({"keys": []}));
    refused(&mut world, "bad-token", "no keys");
    let mut encryption = world.provider.jwks();
    encryption["keys"][0]["use"] = json!("enc");
    world.provider.keys = Some(encryption);
    refused(&mut world, "bad-token", "a key for encryption");
    let mut other = world.provider.jwks();
    other["keys"][0]["alg"] = json!("ES384");
    world.provider.keys = Some(other);
    refused(&mut world, "bad-token", "a key for another algorithm");
    let mut curve = world.provider.jwks();
    curve["keys"][0]["crv"] = json!("P-384");
    world.provider.keys = Some(curve);
    refused(&mut world, "bad-token", "a key of another curve");
}

#[test]
fn one_bad_key_does_not_hide_the_others() {
    let mut world = World::new(&json!([]));
    let mut keys = world.provider.jwks();
    let good = keys["keys"][0].clone();
    keys["keys"] = json!([{"kty": "oct", "k": "AAAA"}, {"kty": "RSA"}, 5, {"kty": "new", "kid": "p1"}, {"kty": "EC", "x": "!", "y": "!"}, good]);
    world.provider.keys = Some(keys);
    assert_eq!(world.log_in("/").status(), 302);
}

#[test]
fn new_keys_are_looked_for_once_a_minute() {
    let mut world = World::new(&json!([]));
    let old = World::new(&json!([])).provider.jwks();
    let mut renamed = old;
    renamed["keys"][0]["kid"] = json!("p0");
    world.old_keys = Some((renamed.clone(), 0));
    assert_eq!(
        world.log_in("/").status(),
        302,
        "an unknown key ID is a reason to look, however new the others"
    );
    world.jar.clear();
    world.old_keys = Some((renamed.clone(), NOW - 60));
    assert_eq!(world.log_in("/").status(), 302, "and again after a minute");
    assert!(world.fetches.contains(&"keys"));
    let mut world = World::new(&json!([]));
    world.old_keys = Some((renamed, NOW - 59));
    refused(&mut world, "bad-token", "looked for a moment ago");
    assert!(!world.fetches.contains(&"keys"));
}

#[test]
fn nothing_but_a_token_is_taken_for_one() {
    for answer in [
        "",
        "{}",
        "[]",
        "null",
        "<html>",
        r#"{"id_token": null}"#,
        r#"{"id_token": 5}"#,
        r#"{"access_token": "a"}"#,
        r#"{"error": "invalid_grant"}"#,
    ] {
        let mut world = World::new(&json!([]));
        world.provider.answer = Some(answer.as_bytes().to_vec());
        refused(&mut world, "no-token", answer);
    }
    for token in ["", ".", "..", "...", "a.b.c", "e30.e30.", "e30.e30.e30"] {
        let mut world = World::new(&json!([]));
        world.provider.answer = Some(json!({"id_token": token}).to_string().into_bytes());
        refused(&mut world, "bad-token", token);
    }
    let mut world = World::new(&json!([]));
    world.provider.answer = Some(vec![0xff; 100_000]);
    refused(&mut world, "no-token", "garbage");
}

#[test]
fn a_provider_that_is_down_is_a_page_and_not_a_loop() {
    let mut world = World::new(&json!([]));
    world.metadata_down = true;
    let answer = world.send(&open("/"));
    assert_eq!((answer.status(), world.reason(), answer.cookies().len()), (502, "provider-unreachable", 0));
    world.metadata_down = false;
    world.token_down = true;
    refused(&mut world, "no-token", "the token endpoint");
    world.token_down = false;
    world.keys_down = true;
    refused(&mut world, "provider-unreachable", "the keys");
    world.keys_down = false;
    assert_eq!(world.log_in("/").status(), 302, "and it works again");
}

#[test]
fn metadata_of_somebody_else_is_not_taken() {
    for (member, value) in [
        ("issuer", json!("https://evil.example")),
        ("issuer", json!(format!("{ISSUER}/"))),
        ("issuer", json!(null)),
        ("authorization_endpoint", json!("http://idp.example.com/authorize")),
        ("token_endpoint", json!("http://idp.example.com/token")),
        ("jwks_uri", json!("file:///etc/passwd")),
        ("jwks_uri", json!("https://idp.example.com/\r\nx: y")),
        ("authorization_endpoint", json!("https://idp.example.com/authorize#fragment")),
        ("end_session_endpoint", json!("javascript:alert(1)")),
        ("token_endpoint", json!(null)),
        ("id_token_signing_alg_values_supported", json!(["none", "HS256"])),
    ] {
        let mut world = World::new(&json!([]));
        world.provider.metadata[member] = value.clone();
        let answer = world.send(&open("/"));
        assert_eq!((answer.status(), world.reason()), (502, "provider-unreachable"), "{member} {value}");
    }
}

#[test]
fn keys_are_where_the_metadata_says() {
    let document = World::new(&json!([])).provider.metadata.to_string();
    let metadata = gate::Metadata::read(document.as_bytes(), ISSUER).expect("metadata");
    assert_eq!(metadata.jwks_uri(), format!("{ISSUER}/keys"));
}

/// RFC 9207: an answer that names another issuer, or none where it should, comes from somebody else.
#[test]
fn an_answer_of_another_issuer_is_refused() {
    let mut world = World::new(&json!([]));
    let begun = world.begin("/");
    let callback = |iss: &str| format!("/.sitegate/callback?code=c0de&state={}{iss}", begun.state);
    let answer = world.send(&open(&callback("&iss=https%3A%2F%2Fevil.example")));
    assert_eq!((answer.status(), world.reason()), (400, "bad-answer"));
    world.provider.metadata["authorization_response_iss_parameter_supported"] = json!(true);
    let answer = world.send(&open(&callback("")));
    assert_eq!((answer.status(), world.reason()), (400, "bad-answer"));
    assert_eq!(world.send(&open(&callback("&iss=https%3A%2F%2Fidp.example.com"))).status(), 302);
}

#[test]
fn a_provider_that_says_no_is_a_page_with_a_way_out() {
    let mut world = World::new(&json!([]));
    let begun = world.begin("/deep/link?x=1");
    let answer = world.send(&open(&format!("/.sitegate/callback?error=access_denied&state={}", begun.state)));
    assert_eq!((answer.status(), world.reason()), (403, "provider-refused"));
    assert!(answer.body().contains("href=\"/deep/link?x=1\""));
    assert!(world.jar.is_empty(), "the attempt is over");
}

#[test]
fn a_client_without_its_secret_says_so_in_the_log_alone() {
    let mut world = World::new(&json!([]));
    world.gate.client_secret = None;
    refused(&mut world, "no-client-secret", "no secret");
    world.gate.settings.provider.client_authentication = settings::ClientAuthentication::PrivateKeyJwt;
    world.gate.client_secret = Some(gate::Secret::new("no key".to_owned()));
    refused(&mut world, "no-client-secret", "no key");
    world.gate.settings.provider.client_authentication = settings::ClientAuthentication::None;
    world.gate.client_secret = None;
    assert_eq!(world.log_in("/").status(), 302, "a public client has none");
}
