//! Measures the decision about a request with a valid session, the HMAC over the same session, and the decision about a request with a
//! bearer token by RS256, in nanoseconds.
//!
//! `cargo bench -p gate --bench decide` prints one line of JSON with the medians.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a benchmark stops when its set-up fails"
)]

use std::hint::black_box;
use std::time::Instant;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use gate::{
    Decision, Event, Fetched, Gate, IssuerKeys, IssuerMetadata, KeySet, Keys, Lookup, Random, RequestChanges,
    decide,
};
use jsonwebtoken::{Algorithm, EncodingKey, Header};
use ring::rand::SystemRandom;
use ring::rsa::PublicKeyComponents;
use ring::signature::{RSA_PKCS1_SHA256, RsaKeyPair};
use ring::{hkdf, hmac};
use serde_json::{Value as Json, json};
use settings::{Allow, Members, Rule, Workload, testing};

const NOW: u64 = 1_800_000_000;
const LIFETIME_SECONDS: u32 = 28_800;
const RUNS: usize = 2001;
const PER_RUN: u32 = 50;

fn main() {
    let secret = [7; 32];
    let keys = json!({"keys": [{"id": "2026-11", "secret": URL_SAFE_NO_PAD.encode(secret)}]});
    let finance = Members { groups: vec!["finance".to_owned()], ..Members::default() };
    let mut settings = testing::settings();
    settings.session.lifetime_seconds = LIFETIME_SECONDS;
    settings.rules =
        vec![Rule::new("/finance/*", Allow::Only(finance)), Rule::new("/exports/*", Allow::Only(machines()))];
    let keys = Keys::read(&keys.to_string()).expect("the keys are well-formed");
    let gate = Gate::new("docs-gate", settings, keys);
    let key = session_key(&secret);
    let session = session(&key);
    let event =
        event("/finance/q3/report.html", &format!("theme=dark; __Host-sitegate-session={session}"), "")
            .to_string();

    let whole = median(|| {
        let event = Event::read(serde_json::from_str(black_box(&event)).expect("the text is JSON"));
        let decision = changes(&event, &gate, &Fetched::default());
        black_box(event.forwarded(decision).to_string());
    });
    let read = Event::read(serde_json::from_str(&event).expect("the text is JSON"));
    let decision = median(|| _ = black_box(changes(black_box(&read), &gate, &Fetched::default())));
    let (message, _) = session.rsplit_once('.').expect("the token has a signature");
    let bare = median(|| {
        let key = hmac::Key::new(hmac::HMAC_SHA256, black_box(&key));
        black_box(hmac::sign(&key, black_box(message.as_bytes())));
    });
    let (token, keys) = bearer_token();
    let bearer = bearer_decision(&token, &keys, &gate);
    println!(
        "{}",
        json!({
            "event_to_answer_ns": whole, "decide_ns": decision, "hmac_ns": bare, "session_bytes": session.len(),
            "bearer_event_to_answer_ns": bearer, "bearer_bytes": token.len(),
        })
    );
}

/// Returns how the gate changes the request that it forwards.
fn changes(event: &Event, gate: &Gate, fetched: &Fetched<'_>) -> RequestChanges {
    let outcome = decide(event, gate, fetched, NOW + 60, &Random::new([1; Random::BYTES]));
    match outcome.decision {
        Decision::Forward(changes) => changes,
        other => panic!("the gate did not forward the request: {other:?}"),
    }
}

const ISSUER: &str = "https://token.actions.githubusercontent.com";
const RSA: &str = include_str!("../tests/data/rsa.pem");

fn machines() -> Members {
    let workload = Workload {
        issuer: ISSUER.to_owned(),
        audience: "https://docs.example.com".to_owned(),
        claims: serde_json::from_value(json!({"repository": "org/docs", "ref": "refs/heads/main"}))
            .expect("claims"),
    };
    Members { workload: Some(workload), ..Members::default() }
}

/// Measures a request with a bearer token, from the event to the answer.
fn bearer_decision(token: &str, keys: &IssuerKeys, gate: &Gate) -> u128 {
    let event = event("/exports/a.json", "theme=dark", &format!("Bearer {token}")).to_string();
    let issuers = [(ISSUER, Lookup::Known(keys))];
    let fetched = Fetched { issuers: &issuers, ..Fetched::default() };
    median(|| {
        let event = Event::read(serde_json::from_str(black_box(&event)).expect("the text is JSON"));
        let decision = changes(&event, gate, &fetched);
        black_box(event.forwarded(decision).to_string());
    })
}

/// Signs a token with RS256 that has about as many claims as one of GitHub Actions, and returns it with the issuer's keys.
fn bearer_token() -> (String, IssuerKeys) {
    let der: String = RSA.lines().filter(|line| !line.starts_with("-----")).collect();
    let pair = RsaKeyPair::from_pkcs8(&STANDARD.decode(der).expect("the text is base64"))
        .expect("the key is well-formed");
    let more: String = "x".repeat(700);
    let header = json!({"alg": "RS256", "typ": "JWT", "kid": "k1"});
    let claims = json!({
        "iss": ISSUER, "aud": "https://docs.example.com", "sub": "repo:org/docs:ref:refs/heads/main", "iat": NOW, "nbf": NOW,
        "exp": NOW + 300, "repository": "org/docs", "ref": "refs/heads/main", "more": more,
    });
    let part = |json: &Json| URL_SAFE_NO_PAD.encode(json.to_string());
    let text = format!("{}.{}", part(&header), part(&claims));
    let mut signature = vec![0; pair.public().modulus_len()];
    pair.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), text.as_bytes(), &mut signature)
        .expect("the key signs");
    let PublicKeyComponents { n, e } = PublicKeyComponents::<Vec<u8>>::from(pair.public());
    let [n, e] = [n, e].map(|bytes| URL_SAFE_NO_PAD.encode(bytes));
    let metadata = json!({"issuer": ISSUER, "jwks_uri": format!("{ISSUER}/jwks")}).to_string();
    let metadata = IssuerMetadata::read(metadata.as_bytes(), ISSUER).expect("the metadata is well-formed");
    let keys = json!({"keys": [{"kty": "RSA", "kid": "k1", "n": n, "e": e}]}).to_string();
    let keys = KeySet::read(keys.as_bytes(), NOW).expect("the keys are well-formed");
    (format!("{text}.{}", URL_SAFE_NO_PAD.encode(signature)), IssuerKeys::new(metadata, keys))
}

/// Derives the key that signs sessions, as the gate does.
fn session_key(secret: &[u8]) -> [u8; 32] {
    let mut key = [0; 32];
    let material = hkdf::Salt::new(hkdf::HKDF_SHA256, b"sitegate").extract(secret);
    let output = material.expand(&[b"session v1"], hkdf::HKDF_SHA256).expect("the length is valid");
    output.fill(&mut key).expect("the length is valid");
    key
}

/// Signs a session as long as that of bench/gate/visitors.py.
fn session(key: &[u8]) -> String {
    let claims = json!({"sub": "00u1a2b3c4d5e6f7g8h9", "sid": "AAAAAAAAAAAAAAAAAAAAAA", "provider_sids": "AAAAAAAA", "email_pseudonym": "BBBBBBBB", "groups": ["finance"], "aud": "docs-gate", "host": "d111111abcdef8.cloudfront.net", "idp": testing::ISSUER, "client_id": testing::CLIENT_ID, "auth_time": NOW, "provider_iat": NOW, "iat": NOW, "exp": NOW + u64::from(LIFETIME_SECONDS)});
    let header = Header { kid: Some("2026-11".to_owned()), ..Header::new(Algorithm::HS256) };
    jsonwebtoken::encode(&header, &claims, &EncodingKey::from_secret(key)).expect("the session can be signed")
}

fn event(uri: &str, cookie: &str, authorization: &str) -> Json {
    let header = |name: &str, value: &str| json!([{"key": name, "value": value}]);
    json!({"Records": [{"cf": {
        "config": {"distributionDomainName": "d111111abcdef8.cloudfront.net", "distributionId": "EDFDVBD6EXAMPLE", "eventType": "viewer-request", "requestId": "4TyzHTaYWb1GX1qTfsHhEqV6HUDd_BzoBZnwfnvQc_1oF26ClkoUSEQ=="},
        "request": {"clientIp": "203.0.113.178", "method": "GET", "querystring": "", "uri": uri, "headers": {
            "host": header("Host", "d111111abcdef8.cloudfront.net"),
            "user-agent": header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"),
            "accept": header("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"),
            "accept-language": header("Accept-Language", "en-GB,en;q=0.5"),
            "cookie": header("Cookie", cookie),
            "authorization": header("Authorization", authorization),
        }},
    }}]})
}

/// Returns the median of many runs, in nanoseconds for each call.
fn median(mut call: impl FnMut()) -> u128 {
    let mut times: Vec<u128> = (0..RUNS)
        .map(|_| {
            let start = Instant::now();
            (0..PER_RUN).for_each(|_| call());
            start.elapsed().as_nanos() / u128::from(PER_RUN)
        })
        .collect();
    times.sort_unstable();
    times[RUNS / 2]
}
