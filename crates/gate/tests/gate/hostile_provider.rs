//! Providers that are misconfigured, unavailable or malicious, and forged tokens.

use gate::{Reason, TokenFault};
use serde_json::{Value as Json, json};
use settings::testing::{CLIENT_ID, ISSUER};

use crate::support::{NOW, SESSION, World, base64url, open};

fn refused(world: &mut World, reason: &str, what: &str) {
    let answer = world.log_in("/a");
    assert_eq!((answer.status(), world.reason()), (502, reason), "{what}");
    assert_eq!(answer.cookie(SESSION), None, "{what}");
    assert!(answer.header("location").is_none(), "the page does not redirect: {what}");
}

/// Signs in with an ID token that has another value for a claim.
fn log_in_with_claim(claim: &str, value: Json) -> World {
    let mut world = World::new(&json!([]));
    world.provider.claims[claim] = value;
    world.log_in("/a");
    world
}

fn refuses_claim(claim: &str, value: Json) {
    let world = log_in_with_claim(claim, value);
    assert_eq!(world.reason(), "bad-token");
    assert!(!world.jar.contains_key(SESSION));
}

fn accepts_claim(claim: &str, value: Json) {
    let world = log_in_with_claim(claim, value);
    assert_eq!(world.reason(), "login-completed");
    assert!(world.jar.contains_key(SESSION));
}

cases!(id_token_is_refused: refuses_claim {
    iss_of_another_provider: "iss", json!("https://evil.example");
    iss_with_a_final_slash: "iss", json!(format!("{ISSUER}/"));
    iss_is_missing: "iss", json!(null);
    aud_of_another_client: "aud", json!("another-client");
    aud_is_empty: "aud", json!([]);
    aud_is_missing: "aud", json!(null);
    aud_is_an_object: "aud", json!({"a": CLIENT_ID});
    aud_with_a_second_client: "aud", json!([CLIENT_ID, "another-client"]);
    aud_with_the_client_twice: "aud", json!([CLIENT_ID, CLIENT_ID]);
    azp_of_another_client: "azp", json!("another-client");
    azp_is_null: "azp", json!(null);
    exp_in_the_past: "exp", json!(NOW - 120);
    exp_is_missing: "exp", json!(null);
    exp_is_a_string: "exp", json!("soon");
    iat_in_the_future: "iat", json!(NOW + 121);
    iat_is_too_old: "iat", json!(NOW - 721);
    iat_is_missing: "iat", json!(null);
    nbf_in_the_future: "nbf", json!(NOW + 121);
    nbf_is_a_string: "nbf", json!("now");
    nonce_of_another_login: "nonce", json!("another");
    nonce_is_empty: "nonce", json!("");
    nonce_is_missing: "nonce", json!(null);
    nonce_is_a_list: "nonce", json!(["a"]);
    sub_is_empty: "sub", json!("");
    sub_is_missing: "sub", json!(null);
    sub_is_a_number: "sub", json!(5);
    sub_is_too_long: "sub", json!("a".repeat(256));
});

cases!(id_token_is_accepted: accepts_claim {
    aud_is_a_list_with_the_client: "aud", json!([CLIENT_ID]);
    azp_is_the_client: "azp", json!(CLIENT_ID);
    exp_within_the_clock_skew: "exp", json!(NOW - 119);
    exp_with_a_fraction: "exp", json!(1_800_000_000.5);
    iat_within_the_clock_skew: "iat", json!(NOW + 120);
    iat_of_the_maximum_age: "iat", json!(NOW - 720);
    nbf_within_the_clock_skew: "nbf", json!(NOW + 120);
    sub_of_the_maximum_length: "sub", json!("a".repeat(255));
});

#[test]
fn id_token_for_a_second_client_is_refused_even_if_azp_is_this_client() {
    let mut world = World::new(&json!([]));
    world.provider.claims["aud"] = json!([CLIENT_ID, "another-client"]);
    world.provider.claims["azp"] = json!(CLIENT_ID);
    refused(&mut world, "bad-token", "a token that another client could use");
}

fn refuses_header(header: Json) {
    let mut world = World::new(&json!([]));
    world.provider.metadata["id_token_signing_alg_values_supported"] =
        json!(["ES256", "ES384", "EdDSA", "HS256", "none"]);
    world.provider.header = header;
    refused(&mut world, "bad-token", "the header");
}

cases!(id_token_header_is_refused: refuses_header {
    alg_none: json!({"alg": "none"});
    alg_none_in_another_case: json!({"alg": "None", "kid": "p1"});
    alg_hs256: json!({"alg": "HS256", "kid": "p1"});
    alg_that_the_provider_does_not_have: json!({"alg": "RS256", "kid": "p1"});
    alg_of_another_curve: json!({"alg": "ES384", "kid": "p1"});
    alg_of_another_key_type: json!({"alg": "EdDSA", "kid": "p1"});
    alg_is_missing: json!({"kid": "p1"});
    kid_is_unknown: json!({"alg": "ES256", "kid": "unknown"});
    crit_is_present: json!({"alg": "ES256", "kid": "p1", "crit": ["exp"]});
});

fn refuses_type(typ: &str) {
    let mut world = World::new(&json!([]));
    world.provider.header = json!({"alg": "ES256", "kid": "p1", "typ": typ});
    refused(&mut world, "bad-token", typ);
    let reason = world.last.expect("the gate has decided").reason;
    assert_eq!(reason, Reason::BadToken(TokenFault::Type));
}

cases!(id_token_of_another_type_is_refused: refuses_type {
    access_token: "at+jwt";
    access_token_as_a_media_type: "application/at+jwt";
    logout_token: "logout+jwt";
    security_event: "secevent+jwt";
    empty: "";
});

fn accepts_header(header: Json) {
    let mut world = World::new(&json!([]));
    world.provider.header = header;
    assert_eq!(world.log_in("/").status(), 302);
}

cases!(id_token_header_is_accepted: accepts_header {
    typ_jwt: json!({"alg": "ES256", "kid": "p1", "typ": "JWT"});
    typ_in_lower_case: json!({"alg": "ES256", "kid": "p1", "typ": "jwt"});
    typ_is_missing: json!({"alg": "ES256", "kid": "p1"});
});

fn key_with(member: &str, value: Json) -> World {
    let mut world = World::new(&json!([]));
    let mut keys = world.provider.jwks();
    keys["keys"][0]["use"] = Json::Null;
    keys["keys"][0][member] = value;
    world.provider.keys = Some(keys);
    world
}

fn refuses_key(member: &str, value: Json) {
    refused(&mut key_with(member, value), "bad-token", member);
}

cases!(key_is_not_used: refuses_key {
    use_is_encryption: "use", json!("enc");
    use_is_a_list: "use", json!(["sig"]);
    key_ops_are_for_encryption: "key_ops", json!(["encrypt", "wrapKey"]);
    key_ops_are_for_signing_only: "key_ops", json!(["sign"]);
    key_ops_are_empty: "key_ops", json!([]);
    key_ops_are_a_string: "key_ops", json!("verify");
});

#[test]
fn key_for_encryption_whose_operations_include_verify_is_not_used() {
    let mut world = key_with("key_ops", json!(["verify"]));
    world.provider.keys.as_mut().expect("the world has keys")["keys"][0]["use"] = json!("enc");
    refused(&mut world, "bad-token", "use wins over key_ops");
}

fn accepts_key(member: &str, value: Json) {
    assert_eq!(key_with(member, value).log_in("/").status(), 302);
}

cases!(key_is_used: accepts_key {
    use_is_signature: "use", json!("sig");
    use_is_missing: "use", json!(null);
    key_ops_include_verify: "key_ops", json!(["sign", "verify"]);
});

#[test]
fn id_token_without_key_id_is_verified_with_the_key_for_its_algorithm() {
    let mut world = World::new(&json!([]));
    world.provider.header = json!({"alg": "ES256"});
    assert_eq!(world.log_in("/").status(), 302);
}

/// A known attack signs a token with HMAC and uses the provider's public key as the secret.
#[test]
fn public_key_is_not_accepted_as_an_hmac_secret() {
    let mut world = World::new(&json!([]));
    world.provider.metadata["id_token_signing_alg_values_supported"] = json!(["ES256", "HS256"]);
    let login = world.start_login("/");
    let mut claims = world.provider.claims.clone();
    claims["nonce"] = json!(login.nonce);
    let text = format!("{}.{}", base64url(r#"{"alg":"HS256","kid":"p1"}"#), base64url(claims.to_string()));
    let key = ring::hmac::Key::new(ring::hmac::HMAC_SHA256, world.provider.public_key());
    let token = format!("{text}.{}", base64url(ring::hmac::sign(&key, text.as_bytes())));
    world.provider.answer = Some(json!({"id_token": token}).to_string().into_bytes());
    let answer = world.finish_login(&login);
    assert_eq!((answer.status(), world.reason()), (502, "bad-token"));
}

#[test]
fn id_token_of_another_key_is_refused() {
    let mut world = World::new(&json!([]));
    world.provider.keys = Some(World::new(&json!([])).provider.jwks());
    refused(&mut world, "bad-token", "another key with the same ID");
    world.provider.keys = Some(json!({"keys": []}));
    refused(&mut world, "bad-token", "no keys");
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
fn malformed_key_does_not_hide_the_others() {
    let mut world = World::new(&json!([]));
    let mut keys = world.provider.jwks();
    let good = keys["keys"][0].clone();
    keys["keys"] = json!([{"kty": "oct", "k": "AAAA"}, {"kty": "RSA"}, 5, {"kty": "new", "kid": "p1"}, {"kty": "EC", "x": "!", "y": "!"}, good]);
    world.provider.keys = Some(keys);
    assert_eq!(world.log_in("/").status(), 302);
}

#[test]
fn keys_are_fetched_again_at_most_once_a_minute() {
    let mut world = World::new(&json!([]));
    let old = World::new(&json!([])).provider.jwks();
    let mut renamed = old;
    renamed["keys"][0]["kid"] = json!("p0");
    world.old_keys = Some((renamed.clone(), 0));
    assert_eq!(world.log_in("/").status(), 302, "an unknown key ID causes a fetch, even if the keys are new");
    world.jar.clear();
    world.old_keys = Some((renamed.clone(), NOW - 60));
    assert_eq!(world.log_in("/").status(), 302, "a minute later the keys are fetched again");
    assert!(world.fetches.contains(&"keys"));
    let mut world = World::new(&json!([]));
    world.old_keys = Some((renamed, NOW - 59));
    refused(&mut world, "bad-token", "the keys were fetched less than a minute ago");
    assert!(!world.fetches.contains(&"keys"));
}

fn refuses_response(body: &[u8]) {
    let mut world = World::new(&json!([]));
    world.provider.answer = Some(body.to_vec());
    refused(&mut world, "no-token", "the response");
}

cases!(token_response_is_refused: refuses_response {
    empty: b"";
    empty_object: b"{}";
    list: b"[]";
    null: b"null";
    html: b"<html>";
    id_token_is_null: br#"{"id_token": null}"#;
    id_token_is_a_number: br#"{"id_token": 5}"#;
    only_an_access_token: br#"{"access_token": "a"}"#;
    error: br#"{"error": "invalid_grant"}"#;
    not_utf_8: vec![0xff; 100_000].as_slice();
});

fn refuses_token(token: &str) {
    let mut world = World::new(&json!([]));
    world.provider.answer = Some(json!({"id_token": token}).to_string().into_bytes());
    refused(&mut world, "bad-token", token);
}

cases!(malformed_id_token_is_refused: refuses_token {
    empty: "";
    one_dot: ".";
    two_dots: "..";
    three_dots: "...";
    letters: "a.b.c";
    empty_objects_without_signature: "e30.e30.";
    empty_objects: "e30.e30.e30";
});

#[test]
fn unreachable_provider_gives_an_error_page() {
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
    assert_eq!(world.log_in("/").status(), 302, "the login works when the provider is back");
}

fn refuses_metadata(member: &str, value: Json) {
    let mut world = World::new(&json!([]));
    world.provider.metadata[member] = value;
    let answer = world.send(&open("/"));
    assert_eq!((answer.status(), world.reason()), (502, "provider-unreachable"));
}

cases!(metadata_is_refused: refuses_metadata {
    issuer_of_another_provider: "issuer", json!("https://evil.example");
    issuer_with_a_final_slash: "issuer", json!(format!("{ISSUER}/"));
    issuer_is_missing: "issuer", json!(null);
    authorization_endpoint_without_tls: "authorization_endpoint", json!("http://idp.example.com/authorize");
    authorization_endpoint_with_a_fragment: "authorization_endpoint", json!("https://idp.example.com/authorize#fragment");
    token_endpoint_without_tls: "token_endpoint", json!("http://idp.example.com/token");
    token_endpoint_is_missing: "token_endpoint", json!(null);
    jwks_uri_is_a_file: "jwks_uri", json!("file:///etc/passwd");
    jwks_uri_with_a_line_break: "jwks_uri", json!("https://idp.example.com/\r\nx: y");
    end_session_endpoint_is_a_script: "end_session_endpoint", json!("javascript:alert(1)");
    algorithms_are_unsupported: "id_token_signing_alg_values_supported", json!(["none", "HS256"]);
});

#[test]
fn metadata_contains_the_url_of_the_keys() {
    let document = World::new(&json!([])).provider.metadata.to_string();
    let metadata = gate::Metadata::read(document.as_bytes(), ISSUER).expect("the metadata is well-formed");
    assert_eq!(metadata.jwks_uri(), format!("{ISSUER}/keys"));
}

/// RFC 9207: a response with another issuer, or without an issuer although the provider always sends one, is from another provider.
#[test]
fn callback_of_another_issuer_is_refused() {
    let mut world = World::new(&json!([]));
    let login = world.start_login("/");
    let callback = |iss: &str| format!("/.sitegate/callback?code=c0de&state={}{iss}", login.state);
    let answer = world.send(&open(&callback("&iss=https%3A%2F%2Fevil.example")));
    assert_eq!((answer.status(), world.reason()), (400, "bad-answer"));
    world.provider.metadata["authorization_response_iss_parameter_supported"] = json!(true);
    let answer = world.send(&open(&callback("")));
    assert_eq!((answer.status(), world.reason()), (400, "bad-answer"));
    assert_eq!(world.send(&open(&callback("&iss=https%3A%2F%2Fidp.example.com"))).status(), 302);
}

#[test]
fn refusal_of_the_provider_gives_a_page_with_a_link() {
    let mut world = World::new(&json!([]));
    let login = world.start_login("/deep/link?x=1");
    let answer = world.send(&open(&format!("/.sitegate/callback?error=access_denied&state={}", login.state)));
    assert_eq!((answer.status(), world.reason()), (403, "provider-refused"));
    assert!(answer.body().contains("href=\"/deep/link?x=1\""));
    assert!(world.jar.is_empty(), "the login is over");
}

#[test]
fn missing_client_secret_appears_only_in_the_log() {
    let mut world = World::new(&json!([]));
    world.gate.client_secret = None;
    refused(&mut world, "no-client-secret", "no secret");
    world.gate.settings.provider.client_authentication = settings::ClientAuthentication::PrivateKeyJwt;
    world.gate.client_secret = Some(gate::Secret::new("no key".to_owned()));
    refused(&mut world, "no-client-secret", "no key");
    world.gate.settings.provider.client_authentication = settings::ClientAuthentication::None;
    world.gate.client_secret = None;
    assert_eq!(world.log_in("/").status(), 302, "a public client has no secret");
}
