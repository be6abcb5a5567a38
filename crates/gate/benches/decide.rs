//! Measures the decision about a request with a valid session, and only the HMAC over the same session, in nanoseconds.
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
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use gate::{Decision, Event, Fetched, Gate, Keys, Random, decide};
use jsonwebtoken::{Algorithm, EncodingKey, Header};
use ring::{hkdf, hmac};
use serde_json::{Value as Json, json};
use settings::{Allow, Members, Rule, testing};

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
    settings.rules = vec![Rule { path: "/finance/*".to_owned(), allow: Allow::Only(finance) }];
    let keys = Keys::read(&keys.to_string()).expect("the keys are well-formed");
    let gate = Gate::new("docs-gate", settings, keys);
    let key = session_key(&secret);
    let session = session(&key);
    let event = event(&session).to_string();

    let whole = median(|| {
        let event = Event::read(serde_json::from_str(black_box(&event)).expect("the text is JSON"));
        let decision = forwarded_uri(&event, &gate);
        black_box(event.forwarded(decision).to_string());
    });
    let read = Event::read(serde_json::from_str(&event).expect("the text is JSON"));
    let decision = median(|| _ = black_box(forwarded_uri(black_box(&read), &gate)));
    let (message, _) = session.rsplit_once('.').expect("the token has a signature");
    let bare = median(|| {
        let key = hmac::Key::new(hmac::HMAC_SHA256, black_box(&key));
        black_box(hmac::sign(&key, black_box(message.as_bytes())));
    });
    println!(
        "{}",
        json!({"event_to_answer_ns": whole, "decide_ns": decision, "hmac_ns": bare, "session_bytes": session.len()})
    );
}

/// Returns the path that the gate forwards to.
fn forwarded_uri(event: &Event, gate: &Gate) -> Option<String> {
    let outcome = decide(event, gate, &Fetched::default(), NOW + 60, &Random::new([1; Random::BYTES]));
    match outcome.decision {
        Decision::Forward(uri) => uri,
        other => panic!("the gate did not forward the request: {other:?}"),
    }
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
    let claims = json!({"sub": "00u1a2b3c4d5e6f7g8h9", "sid": "AAAAAAAAAAAAAAAAAAAAAA", "provider_sids": "AAAAAAAA", "email_pseudonym": "BBBBBBBB", "groups": ["finance"], "aud": "docs-gate", "idp": testing::ISSUER, "client_id": testing::CLIENT_ID, "auth_time": NOW, "provider_iat": NOW, "iat": NOW, "exp": NOW + u64::from(LIFETIME_SECONDS)});
    let header = Header { kid: Some("2026-11".to_owned()), ..Header::new(Algorithm::HS256) };
    jsonwebtoken::encode(&header, &claims, &EncodingKey::from_secret(key)).expect("the session can be signed")
}

fn event(session: &str) -> Json {
    let header = |name: &str, value: &str| json!([{"key": name, "value": value}]);
    json!({"Records": [{"cf": {
        "config": {"distributionDomainName": "d111111abcdef8.cloudfront.net", "distributionId": "EDFDVBD6EXAMPLE", "eventType": "viewer-request", "requestId": "4TyzHTaYWb1GX1qTfsHhEqV6HUDd_BzoBZnwfnvQc_1oF26ClkoUSEQ=="},
        "request": {"clientIp": "203.0.113.178", "method": "GET", "querystring": "", "uri": "/finance/q3/report.html", "headers": {
            "host": header("Host", "d111111abcdef8.cloudfront.net"),
            "user-agent": header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"),
            "accept": header("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"),
            "accept-language": header("Accept-Language", "en-GB,en;q=0.5"),
            "cookie": header("Cookie", &format!("theme=dark; __Host-sitegate-session={session}")),
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
