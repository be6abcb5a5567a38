//! Times what the gate does for a request with a valid session, and the bare HMAC over the same session, in nanoseconds.
//!
//! `cargo run --release -p gate --example warm` prints one line of JSON with the medians.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a measurement stops when its set-up is wrong"
)]

use std::hint::black_box;
use std::time::Instant;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use gate::{Decision, Event, Fetched, Gate, Keys, Lookup, Random, decide};
use jsonwebtoken::{Algorithm, EncodingKey, Header};
use ring::{hkdf, hmac};
use serde_json::{Value as Json, json};
use settings::{Logouts, Revocations, Settings};

const NOW: u64 = 1_800_000_000;
const RUNS: usize = 2001;
const PER_RUN: u32 = 50;

fn main() {
    let secret = [7; 32];
    let keys = json!({"keys": [{"id": "2026-11", "secret": URL_SAFE_NO_PAD.encode(secret)}]});
    let settings = json!({
        "version": 1,
        "provider": {"issuer": "https://idp.example.com", "client_id": "c", "scopes": ["openid"]},
        "paths": {"callback": "/.sitegate/callback", "sign_out": "/.sitegate/sign-out"},
        "session": {"lifetime_seconds": 28_800},
        "rules": [{"path": "/finance/*", "allow": {"groups": ["finance"]}}],
    });
    let gate = Gate {
        site: "docs-gate".to_owned(),
        settings: Settings::read(&settings.to_string()).expect("settings"),
        client_secret: None,
        keys: Keys::read(&keys.to_string()).expect("keys"),
        revocations: Revocations::default(),
        logouts: Logouts::default(),
    };
    let key = session_key(&secret);
    let session = session(&key);
    let event = event(&session).to_string();

    let whole = median(|| {
        let event = Event::read(serde_json::from_str(black_box(&event)).expect("JSON"));
        let decision = decided(&event, &gate);
        black_box(event.forwarded(decision).to_string());
    });
    let read = Event::read(serde_json::from_str(&event).expect("JSON"));
    let decision = median(|| _ = black_box(decided(black_box(&read), &gate)));
    let (message, _) = session.rsplit_once('.').expect("a signature");
    let bare = median(|| {
        let key = hmac::Key::new(hmac::HMAC_SHA256, black_box(&key));
        black_box(hmac::sign(&key, black_box(message.as_bytes())));
    });
    println!(
        "{}",
        json!({"event_to_answer_ns": whole, "decide_ns": decision, "hmac_ns": bare, "session_bytes": session.len()})
    );
}

fn decided(event: &Event, gate: &Gate) -> Option<String> {
    let fetched = Fetched {
        metadata: Lookup::NotYet,
        keys: Lookup::NotYet,
        token: Lookup::NotYet,
        revoked: Lookup::NotYet,
    };
    let outcome = decide(event, gate, &fetched, NOW + 60, &Random::new([1; Random::BYTES]));
    match outcome.decision {
        Decision::Forward(uri) => uri,
        other => panic!("not forwarded: {other:?}"),
    }
}

/// As the gate derives it.
fn session_key(secret: &[u8]) -> [u8; 32] {
    let mut key = [0; 32];
    let material = hkdf::Salt::new(hkdf::HKDF_SHA256, b"sitegate").extract(secret);
    let output = material.expand(&[b"session v1"], hkdf::HKDF_SHA256).expect("a length");
    output.fill(&mut key).expect("a length");
    key
}

fn session(key: &[u8]) -> String {
    let claims = json!({"sub": "00u1a2b3c4d5e6f7g8h9", "sid": "AAAAAAAAAAAAAAAAAAAAAA", "provider_sids": "AAAAAAAA", "email_pseudonym": "BBBBBBBB", "groups": ["finance"], "aud": "docs-gate", "idp": "https://idp.example.com", "client_id": "c", "auth_time": NOW, "provider_iat": NOW, "iat": NOW, "exp": NOW + 28_800});
    let header = Header { kid: Some("2026-11".to_owned()), ..Header::new(Algorithm::HS256) };
    jsonwebtoken::encode(&header, &claims, &EncodingKey::from_secret(key)).expect("a session")
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

/// Nanoseconds of one call, over runs of many.
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
