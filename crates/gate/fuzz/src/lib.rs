//! A gate for the fuzz targets, and checks for every decision.

use std::sync::OnceLock;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use gate::{Decision, Event, Fetched, Gate, IssuerKeys, IssuerMetadata, KeySet, Keys, Lookup, Random, decide};
use serde_json::{Value as Json, json};
use settings::{Allow, Members, Rule, Workload, testing};

pub const NOW: u64 = 1_800_000_000;
const HOST: &str = "d1.cloudfront.net";
const ISSUER: &str = "https://token.example.com";

/// Returns a gate with a public folder `/public/`. Every other object needs a session.
pub fn gate() -> &'static Gate {
    static GATE: OnceLock<Gate> = OnceLock::new();
    GATE.get_or_init(|| {
        let mut settings = testing::settings();
        let workload = Workload { issuer: ISSUER.to_owned(), audience: "docs".to_owned(), ..Workload::default() };
        let machines = Members { workload: Some(workload), ..Members::default() };
        settings.rules = vec![
            Rule::new("/public/*", Allow::Everyone),
            Rule::new("/exports/*", Allow::Only(machines)),
        ];
        settings.content.clean_urls = true;
        settings.content.single_page =
            [("/public/app/*", "/public/app/index.html"), ("/app/*", "/app.html")].into_iter().collect();
        Gate::new("docs-gate", settings, keys())
    })
}

/// The sign-in host of [`gate_of_hosts`].
pub const SIGN_IN_HOST: &str = "login.example.com";
/// A session that the gates' key has signed, valid at [`NOW`] and at the distribution's own name.
pub const SIGNED: &str = include_str!("../corpus/session/signed");
/// The same session, valid at [`SIGN_IN_HOST`].
pub const SIGNED_AT_SIGN_IN_HOST: &str = include_str!("session_at_sign_in_host");

/// Returns a gate of a site with several hosts.
pub fn gate_of_hosts() -> &'static Gate {
    static GATE: OnceLock<Gate> = OnceLock::new();
    GATE.get_or_init(|| {
        let mut settings = testing::settings();
        settings.hosts = [SIGN_IN_HOST, "docs.example.com", "*.preview.example.com"].map(str::to_owned).to_vec();
        settings.sign_in_host = Some(SIGN_IN_HOST.to_owned());
        Gate::new("docs-gate", settings, keys())
    })
}

/// Returns whether a host is one of [`gate_of_hosts`], and not its sign-in host.
pub fn is_host(host: &str) -> bool {
    let host = host.to_ascii_lowercase();
    let is_label = |label: &str| !label.is_empty() && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    host == HOST || host == "docs.example.com" || host.strip_suffix(".preview.example.com").is_some_and(is_label)
}

/// Returns a request to a host with a query and a `Cookie` header.
pub fn event_at(host: &str, uri: &str, query: &str, cookie: &str) -> Event {
    let headers = json!({"host": [{"value": host}], "cookie": [{"value": cookie}], "sec-fetch-mode": [{"value": "navigate"}]});
    Event::read(json!({"Records": [{"cf": {
        "config": {"distributionDomainName": HOST},
        "request": {"method": "GET", "uri": uri, "querystring": query, "headers": headers},
    }}]}))
}

/// Returns the keys that signed the session in the corpus.
pub fn keys() -> Keys {
    let key = json!({"id": "k", "secret": URL_SAFE_NO_PAD.encode([7; 32])});
    Keys::read(&json!({ "keys": [key] }).to_string()).expect("the keys are well-formed")
}

/// Decides about an event when nothing can be fetched.
pub fn decision(event: &Event, gate: &Gate) -> Decision {
    decision_with(event, gate, &[(ISSUER, Lookup::Failed)])
}

/// Decides about an event when only the keys of the issuer of tokens for machines can be fetched. No one has the private key.
pub fn decision_with_keys(event: &Event, gate: &Gate) -> Decision {
    static KEYS: OnceLock<IssuerKeys> = OnceLock::new();
    let keys = KEYS.get_or_init(|| {
        let metadata = json!({"issuer": ISSUER, "jwks_uri": ISSUER, "id_token_signing_alg_values_supported": ["ES256"]});
        let metadata = IssuerMetadata::read(metadata.to_string().as_bytes(), ISSUER).expect("the metadata is well-formed");
        let part = URL_SAFE_NO_PAD.encode([7; 32]);
        let keys = json!({"keys": [{"kty": "EC", "crv": "P-256", "x": part, "y": part}]});
        IssuerKeys::new(metadata, KeySet::read(keys.to_string().as_bytes(), NOW).expect("the keys are well-formed"))
    });
    decision_with(event, gate, &[(ISSUER, Lookup::Known(keys))])
}

fn decision_with(event: &Event, gate: &Gate, issuers: &[(&str, Lookup<&IssuerKeys>)]) -> Decision {
    let fetched = Fetched { metadata: Lookup::Failed, keys: Lookup::Failed, token: Lookup::Failed, revoked: Lookup::Failed, issuers };
    let random = Random::new([3; Random::BYTES]);
    let first = decide(event, gate, &fetched, NOW, &random).decision;
    assert_eq!(first, decide(event, gate, &fetched, NOW, &random).decision, "equal arguments give equal decisions");
    first
}

/// Returns a request for a path, with one more header.
pub fn event(uri: &str, header: Option<(&str, &str)>) -> Event {
    let mut headers = json!({"host": [{"key": "Host", "value": HOST}], "sec-fetch-mode": [{"value": "navigate"}]});
    if let Some((name, value)) = header {
        headers[name] = json!([{ "value": value }]);
    }
    Event::read(json!({"Records": [{"cf": {
        "config": {"distributionDomainName": HOST},
        "request": {"method": "GET", "uri": uri, "querystring": "", "headers": headers},
    }}]}))
}

/// Returns whether a path is below `/public/` in every interpretation: decoded up to four times, with dot segments resolved and empty
/// segments dropped.
pub fn is_public(uri: &str) -> bool {
    let mut path = uri.to_owned();
    for _ in 0..4 {
        let mut resolved: Vec<&str> = Vec::new();
        for part in path.split(['/', '\\']) {
            match part {
                "" | "." => {}
                ".." => _ = resolved.pop(),
                part => resolved.push(part),
            }
        }
        if resolved.first() != Some(&"public") {
            return false;
        }
        path = decoded(&path);
    }
    true
}

fn decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let hex = bytes.get(at + 1..at + 3).and_then(|two| std::str::from_utf8(two).ok());
        let byte = hex.and_then(|two| u8::from_str_radix(two, 16).ok());
        if let (b'%', Some(byte)) = (bytes[at], byte) {
            out.push(byte);
            at += 3;
        } else {
            out.push(bytes[at]);
            at += 1;
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

/// Checks that CloudFront accepts a response.
pub fn check(decision: Decision) {
    if let Decision::Respond(response) = decision {
        let json: Json = response.into_json();
        let status = json["status"].as_str().expect("the value is a string");
        assert!(status.len() == 3 && json.to_string().len() < 40_000);
        assert_eq!(json["headers"]["cache-control"][0]["value"], "no-store");
        for header in json["headers"].as_object().expect("the value is an object").values().flat_map(|list| list.as_array()).flatten() {
            let value = header["value"].as_str().expect("the value is a string");
            assert!(value.bytes().all(|byte| (0x20..0x7f).contains(&byte)), "{value:?}");
        }
    }
}
