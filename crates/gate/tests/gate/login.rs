//! Logins that succeed, and signing out.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
use settings::testing::{CLIENT_ID, ISSUER};

use crate::support::{
    Answer, HOST, NOW, PendingLogin, SESSION, TestRequest, World, base64url, claims, fetch, open,
};

#[test]
fn visitor_signs_in_and_returns_to_the_requested_page() {
    let mut world = World::new(&json!([]));
    let started = world.send(&open("/reports/q1.html?page=2&x=a%20b"));
    assert_eq!(started.status(), 302);
    assert!(started.location().starts_with(&format!("{ISSUER}/authorize?")));
    for (name, value) in [
        ("response_type", "code"),
        ("response_mode", "query"),
        ("client_id", CLIENT_ID),
        ("redirect_uri", "https://reports.example.com/.sitegate/callback"),
        ("scope", "openid email"),
        ("code_challenge_method", "S256"),
    ] {
        assert_eq!(started.parameter(name), value);
    }
    let login = PendingLogin { state: started.parameter("state"), nonce: started.parameter("nonce") };
    let answer = world.finish_login(&login);
    assert_eq!(answer.status(), 302);
    assert_eq!(answer.location(), format!("https://{HOST}/reports/q1.html?page=2&x=a%20b"));
    assert!(answer.cookie(SESSION).is_some_and(|session| !session.is_empty()));
    assert_eq!(answer.cookie(&format!("__Host-sitegate-login-{}", login.state)).as_deref(), Some(""));
    assert_eq!(world.fetches, ["metadata", "metadata", "token", "keys"]);
    let Answer::Forwarded(request) = world.send(&open("/reports/q1.html?page=2")) else {
        panic!("not forwarded")
    };
    assert_eq!(
        (request["uri"].as_str(), request["querystring"].as_str()),
        (Some("/reports/q1.html"), Some("page=2"))
    );
    assert_eq!(world.fetches.len(), 4, "a request with a session fetches nothing");
}

#[test]
fn token_request_has_the_code_verifier_and_the_client_secret() {
    let mut world = World::new(&json!([]));
    let started = world.send(&open("/"));
    let challenge = started.parameter("code_challenge");
    let login = PendingLogin { state: started.parameter("state"), nonce: started.parameter("nonce") };
    world.finish_login(&login);
    let request = world.provider.token_request.take().expect("the gate sent a token request");
    assert_eq!(request.url, format!("{ISSUER}/token"));
    let credentials = STANDARD.encode(format!("{CLIENT_ID}:s3cr%3At%2F%2B"));
    assert_eq!(request.authorization, Some(format!("Basic {credentials}")));
    let form: std::collections::BTreeMap<String, String> =
        form_urlencoded::parse(request.body.as_bytes()).into_owned().collect();
    assert_eq!(form["grant_type"], "authorization_code");
    assert_eq!(form["code"], "c0de");
    assert_eq!(form["redirect_uri"], "https://reports.example.com/.sitegate/callback");
    let digest = ring::digest::digest(&ring::digest::SHA256, form["code_verifier"].as_bytes());
    assert_eq!(base64url(digest), challenge);
    assert!(form["code_verifier"].len() >= 43, "RFC 7636, section 4.1");
    assert!(!format!("{request:?}").contains("c0de"), "the debug output contains no secrets");
}

#[test]
fn several_tabs_can_sign_in_at_the_same_time() {
    let mut world = World::new(&json!([]));
    let first = world.start_login("/first");
    let second = world.start_login("/second");
    let third = world.start_login("/third");
    for (login, page) in [(second, "/second"), (third, "/third"), (first, "/first")] {
        let answer = world.finish_login(&login);
        assert_eq!(answer.location(), format!("https://{HOST}{page}"));
    }
}

#[test]
fn oldest_login_is_removed_when_there_are_too_many() {
    let mut world = World::new(&json!([]));
    let login: Vec<_> = (0..9)
        .map(|tab| {
            world.now = NOW + tab;
            world.start_login(&format!("/{tab}"))
        })
        .collect();
    assert_eq!(world.jar.len(), 6);
    assert_eq!(world.finish_login(&login[0]).status(), 400);
    assert_eq!(world.finish_login(&login[8]).status(), 302);
}

#[test]
fn endpoints_of_the_settings_replace_discovery() {
    let mut world = World::new(&json!([]));
    world.gate.settings.provider.endpoints = Some(settings::Endpoints {
        authorization_endpoint: format!("{ISSUER}/a?tenant=1"),
        token_endpoint: format!("{ISSUER}/t"),
        jwks_uri: format!("{ISSUER}/k"),
        end_session_endpoint: None,
        id_token_signing_alg_values_supported: Some(vec!["ES256".to_owned()]),
    });
    let started = world.send(&open("/"));
    assert!(started.location().starts_with(&format!("{ISSUER}/a?tenant=1&response_type=code")));
    let login = PendingLogin { state: started.parameter("state"), nonce: started.parameter("nonce") };
    assert_eq!(world.finish_login(&login).status(), 302);
    assert_eq!(world.fetches, ["token", "keys"]);
}

#[test]
fn session_contains_only_claims_that_the_rules_read() {
    let mut world = World::new(&json!([{"path": "/f/*", "allow": {"groups": ["finance"]}}]));
    world.log_in("/");
    let session = claims(&world.jar[SESSION]);
    assert_eq!(session["groups"], json!(["finance"]));
    assert_eq!(session["sub"], "alice");
    assert_eq!(session["aud"], "docs-gate");
    assert_eq!((session["iat"].as_u64(), session["exp"].as_u64()), (Some(NOW), Some(NOW + 3600)));
    assert_eq!(session.get("email"), None);
    let mut world = World::new(&json!([{"path": "/f/*", "allow": {"domains": ["example.com"]}}]));
    world.log_in("/");
    let session = claims(&world.jar[SESSION]);
    assert_eq!(session["email"], "alice@example.com");
    assert_eq!(session.get("groups"), None);
}

#[test]
fn sign_out_ends_the_sessions_of_site_and_provider() {
    let mut world = World::new(&json!([]));
    world.log_in("/");
    let answer = world.send(&open("/.sitegate/sign-out"));
    assert!(answer.location().starts_with(&format!("{ISSUER}/logout?")));
    assert_eq!(
        answer.parameter("post_logout_redirect_uri"),
        format!("https://{HOST}/.sitegate/sign-out/done")
    );
    assert_eq!(claims(&answer.parameter("id_token_hint"))["sub"], "alice");
    assert_eq!(answer.header("clear-site-data"), Some("\"cache\""), "the Back button shows no cached page");
    assert!(!world.jar.contains_key(SESSION));
    assert_eq!(world.send(&open("/.sitegate/sign-out/done")).status(), 200);
    assert_eq!(world.send(&open("/")).status(), 302);
}

#[test]
fn sign_out_at_cognito_has_the_parameters_of_its_logout_endpoint() {
    let mut world = World::new(&json!([]));
    world.log_in("/");
    let issuer = "https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_AbCdEfGhI";
    issuer.clone_into(&mut world.gate.settings.provider.issuer);
    let answer = world.send(&open("/.sitegate/sign-out"));
    let done = "https%3A%2F%2Freports.example.com%2F.sitegate%2Fsign-out%2Fdone";
    assert_eq!(answer.location(), format!("{ISSUER}/logout?client_id={CLIENT_ID}&logout_uri={done}"));
    assert!(!world.jar.contains_key(SESSION));
}

#[test]
fn sign_out_works_without_the_provider() {
    let mut world = World::new(&json!([]));
    world.log_in("/");
    world.provider.metadata["end_session_endpoint"] = json!(null);
    assert_eq!(
        world.send(&open("/.sitegate/sign-out")).location(),
        format!("https://{HOST}/.sitegate/sign-out/done")
    );
    world.log_in("/");
    world.metadata_down = true;
    assert_eq!(
        world.send(&open("/.sitegate/sign-out")).location(),
        format!("https://{HOST}/.sitegate/sign-out/done")
    );
    assert!(!world.jar.contains_key(SESSION));
}

#[test]
fn link_on_another_site_does_not_sign_out() {
    let mut world = World::new(&json!([]));
    world.log_in("/");
    for site in ["cross-site", "same-site"] {
        let answer = world.send(&open("/.sitegate/sign-out").with("sec-fetch-site", site));
        assert_eq!((answer.status(), answer.cookies().len()), (200, 0), "{site}");
        assert!(answer.body().contains("href=\"/.sitegate/sign-out\""));
    }
    let picture =
        open("/.sitegate/sign-out").with("sec-fetch-dest", "image").with("sec-fetch-site", "same-origin");
    assert_eq!(world.send(&picture).status(), 401);
    assert!(world.jar.contains_key(SESSION));
    for site in ["none", "same-origin"] {
        world.jar.clear();
        world.log_in("/");
        assert_eq!(
            world.send(&open("/.sitegate/sign-out").with("sec-fetch-site", site)).status(),
            302,
            "{site}"
        );
    }
}

/// Returns a request of a client without fetch metadata.
fn without_metadata(accept: &str) -> TestRequest {
    let mut request = open("/").with("accept", accept);
    request.headers.retain(|(name, _)| !name.starts_with("sec-"));
    request
}

fn with_method(method: &'static str, path: &str) -> TestRequest {
    TestRequest { method, ..open(path) }
}

fn gets_401(request: TestRequest) {
    let answer = World::new(&json!([])).send(&request);
    assert_eq!((answer.status(), answer.cookies().len()), (401, 0));
}

cases!(request_starts_no_login: gets_401 {
    of_a_script: fetch("/api.json");
    without_metadata_and_html: without_metadata("*/*");
    of_an_iframe: open("/").with("sec-fetch-dest", "iframe");
    of_an_image: open("/").with("sec-fetch-dest", "image").with("sec-fetch-mode", "no-cors");
    prefetch: open("/").with("sec-purpose", "prefetch");
    prefetch_of_older_browsers: open("/").with("purpose", "prefetch");
    prerender_of_the_sign_out: open("/.sitegate/sign-out").with("sec-purpose", "prefetch;prerender");
    prefetch_of_the_callback: open("/.sitegate/callback?code=a&state=b").with("purpose", "prefetch");
    head: with_method("HEAD", "/");
    post: with_method("POST", "/");
    head_of_the_callback: with_method("HEAD", "/.sitegate/callback?code=a&state=b");
    post_of_the_sign_out: with_method("POST", "/.sitegate/sign-out");
});

#[test]
fn navigation_of_a_browser_without_fetch_metadata_starts_a_login() {
    assert_eq!(World::new(&json!([])).send(&without_metadata("text/html,*/*")).status(), 302);
}

#[test]
fn login_loop_ends_with_an_error_page() {
    let mut world = World::new(&json!([]));
    for _ in 0..4 {
        world.log_in("/");
        world.jar.remove(SESSION);
    }
    let answer = world.send(&open("/"));
    assert_eq!((answer.status(), world.reason()), (403, "login-loop"));
    assert_eq!(world.send(&open("/")).status(), 302, "a visitor can try again");
}

#[test]
fn sealed_id_token_opens_only_for_its_session() {
    const HINT: &str = "__Host-sitegate-hint";
    let mut world = World::new(&json!([]));
    world.log_in("/");
    let first = world.jar[HINT].clone();
    world.jar.clear();
    world.log_in("/");
    world.jar.insert(HINT.to_owned(), first);
    let answer = world.send(&open("/.sitegate/sign-out"));
    assert!(answer.parameter("client_id") == CLIENT_ID && !answer.location().contains("id_token_hint"));
}

#[test]
fn requested_address_is_encoded_for_headers() {
    let mut world = World::new(&json!([]));
    let longest = format!("/{}", "a".repeat(1999));
    assert_eq!(world.log_in(&longest).location(), format!("https://{HOST}{longest}"));
    world.jar.clear();
    assert_eq!(world.log_in(&format!("{longest}a")).location(), format!("https://{HOST}/"));
    world.jar.clear();
    let answer = world.log_in("/berichte/\u{e4}.html?q=a b\u{7f}\\");
    assert_eq!(answer.location(), format!("https://{HOST}/berichte/%C3%A4.html?q=a%20b%7F%5C"));
    world.jar.clear();
    let answer = world.send(&open(&format!("/a?{}", "\\".repeat(2000))));
    assert_eq!(answer.status(), 302, "a long address does not make the cookie too large");
}
