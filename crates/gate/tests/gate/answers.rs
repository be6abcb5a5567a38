//! The form of responses and log lines, and what must not be in them.

use gate::{Event, Fetched, Lookup, Metadata, Outcome, Random, TokenResponse, decide, line, unavailable};
use serde_json::{Value as Json, json};
use settings::LogLevel;
use settings::testing::ISSUER;

use crate::support::{NOW, PendingLogin, Provider, SESSION, World, fetch, open};

fn refuses_event(event: Json) {
    assert_eq!(World::new(&json!([])).decide(event).status(), 421);
}

cases!(malformed_event_is_refused: refuses_event {
    null: json!(null);
    list: json!([]);
    empty_object: json!({});
    without_records: json!({"Records": []});
    with_an_empty_request: json!({"Records": [{"cf": {"request": {}}}]});
    with_a_list_of_headers: json!({"Records": [{"cf": {"request": {"uri": "/", "method": "GET", "headers": []}}}]});
    with_an_empty_host: json!({"Records": [{"cf": {"config": {"distributionDomainName": ""}, "request": {"uri": "/", "headers": {"host": [{"value": ""}]}}}}]});
    with_members_of_other_types: json!({"Records": [{"cf": {"request": {"uri": 5, "method": {}, "headers": {"host": "x", "cookie": [5, {"value": {}}]}}}}]});
});

#[test]
fn gate_without_settings_answers_503() {
    let gate::Decision::Respond(response) = unavailable(&Event::read(json!({}))).decision else {
        panic!("not a response")
    };
    let json = response.into_json();
    assert_eq!(
        (json["status"].as_str(), json["headers"]["cache-control"][0]["value"].as_str()),
        (Some("503"), Some("no-store"))
    );
}

#[test]
fn page_cannot_be_framed_and_runs_no_script() {
    let page = World::new(&json!([])).send(&open("/a//b"));
    assert_eq!(page.status(), 400);
    let policy = page.header("content-security-policy").expect("a policy");
    let directives: Vec<&str> = policy.split("; ").collect();
    for directive in ["default-src 'none'", "frame-ancestors 'none'", "form-action 'none'", "base-uri 'none'"]
    {
        assert!(directives.contains(&directive), "{directive} is not in {policy}");
    }
    assert!(!policy.contains("script-src"), "{policy}");
}

#[test]
fn answer_names_no_address_to_other_sites() {
    let mut world = World::new(&json!([]));
    let login = world.start_login("/a?token=in-the-query");
    let answers =
        [world.send(&open("/a")), world.finish_login(&login), world.send(&open("/.sitegate/sign-out/done"))];
    for answer in answers {
        assert_eq!(answer.header("referrer-policy"), Some("no-referrer"), "status {}", answer.status());
    }
}

fn logged(world: &World, request: &Json, least: LogLevel) -> Option<Json> {
    let outcome: &Outcome = world.last.as_ref().expect("the gate has decided");
    let line = line(&Event::read(request.clone()), outcome, Some(world.gate.pseudonyms()), least)?;
    Some(serde_json::from_str(&line).expect("the text is JSON"))
}

#[test]
fn log_line_of_a_refusal_contains_the_reference_of_its_page() {
    let mut world = World::new(&json!([]));
    let request = open("/a//b");
    assert_eq!(world.send(&request).status(), 400);
    let line = logged(&world, &request.json(), LogLevel::Info).expect("the decision is logged");
    assert_eq!((line["request_id"].as_str(), line["reference"].as_str()), (Some("r1"), Some("GBSY-KHMN")));
}

#[test]
fn log_line_contains_the_decision_and_no_secrets() {
    let mut world = World::new(&json!([]));
    let request = open("/a?token=in-the-query");
    let started = world.send(&request);
    let line = logged(&world, &request.json(), LogLevel::Info).expect("the decision is logged");
    let expected = json!({
        "level": "info", "request_id": "r1", "decision": "respond", "reason": "login-started", "method": "GET",
        "path": "/a", "status": 302,
    });
    assert_eq!(line, expected);
    let login = PendingLogin { state: started.parameter("state"), nonce: started.parameter("nonce") };
    world.finish_login(&login);
    let callback = open(&format!("/.sitegate/callback?code=c0de&state={}", login.state)).json();
    let line = logged(&world, &callback, LogLevel::Info).expect("the decision is logged").to_string();
    for secret in ["c0de", &login.state, "alice", &world.jar[SESSION]] {
        assert!(!line.contains(secret), "{line}");
    }
    assert!(line.contains("\"subject\":\""), "{line}");
}

#[test]
fn log_has_the_same_pseudonym_for_a_user_on_every_line_of_a_site() {
    let mut world = World::new(&json!([]));
    world.log_in("/");
    let request = fetch("/a");
    world.send(&request);
    let outcome = world.last.as_ref().expect("the gate has decided");
    let named = |site: &str, name: &str| {
        let pseudonyms = Some(world.gate.keys.pseudonyms(site));
        let text = line(&Event::read(request.json()), outcome, pseudonyms, LogLevel::Info)
            .expect("the decision is logged");
        serde_json::from_str::<Json>(&text).expect("the text is JSON")[name].clone()
    };
    assert!(named("a", "subject").is_string());
    assert_eq!(named("a", "subject"), named("a", "subject"));
    assert_ne!(named("a", "subject"), named("b", "subject"));
    let pseudonyms = world.gate.pseudonyms();
    assert_eq!(named("docs-gate", "subject"), pseudonyms.subject("alice").to_string());
    assert_eq!(named("docs-gate", "email"), pseudonyms.email("alice@example.com").to_string());
    let unknown =
        line(&Event::read(request.json()), outcome, None, LogLevel::Info).expect("the decision is logged");
    assert!(!unknown.contains("subject"), "{unknown}");
}

#[test]
fn pseudonyms_cannot_be_computed_without_the_key() {
    let mut world = World::new(&json!([]));
    world.log_in("/");
    let request = fetch("/a");
    world.send(&request);
    let before = logged(&world, &request.json(), LogLevel::Info).expect("the decision is logged");
    let mut other = World::new(&json!([]));
    other.gate.keys = crate::support::keys(&["k2"]);
    other.log_in("/");
    other.send(&request);
    let after = logged(&other, &request.json(), LogLevel::Info).expect("the decision is logged");
    assert_ne!(before["subject"], after["subject"]);
    assert_ne!(before["email"], after["email"]);
}

#[test]
fn user_keeps_the_pseudonym_when_keys_rotate() {
    let world = World::new(&json!([]));
    let rotated = crate::support::keys(&["k2", "k1"]);
    assert_eq!(rotated.pseudonyms("docs-gate").subject("alice"), world.gate.pseudonyms().subject("alice"));
}

#[test]
fn log_line_names_the_fault_of_an_id_token() {
    for (claim, value, detail) in [
        ("iss", "https://other.example.com", "issuer"),
        ("aud", "other", "audience"),
        ("exp", "soon", "time"),
        ("nonce", "other", "nonce"),
        ("sub", "", "subject"),
    ] {
        let mut world = World::new(&json!([]));
        world.provider.claims[claim] = json!(value);
        assert_eq!(detail_of_login(&mut world), detail);
    }
    let mut world = World::new(&json!([]));
    world.provider.header = json!({"alg": "none"});
    assert_eq!(detail_of_login(&mut world), "form");
    world.provider.header = json!({"alg": "ES256", "kid": "other"});
    assert_eq!(detail_of_login(&mut world), "unknown-key");
    world.provider.header = json!({"alg": "ES256", "kid": "p1", "typ": "at+jwt"});
    assert_eq!(detail_of_login(&mut world), "type");
    world.provider.header = json!({"alg": "ES256", "kid": "p1"});
    world.provider.keys = Some(Provider::new().jwks());
    assert_eq!(detail_of_login(&mut world), "signature");
}

fn detail_of_login(world: &mut World) -> Json {
    world.log_in("/");
    logged(world, &open("/").json(), LogLevel::Error).expect("the decision is logged")["detail"].clone()
}

#[test]
fn debug_log_names_what_is_fetched() {
    let mut world = World::new(&json!([]));
    let login = world.start_login("/");
    let document = world.provider.metadata.to_string();
    let metadata = Metadata::read(document.as_bytes(), ISSUER).expect("the metadata is well-formed");
    let cookies: Vec<String> = world.jar.iter().map(|(name, value)| format!("{name}={value}")).collect();
    let callback = format!("/.sitegate/callback?code=c0de&state={}", login.state);
    let request = open(&callback).with("cookie", &cookies.join("; ")).json();
    let answer = json!({"id_token": world.provider.token(&login.nonce)}).to_string();
    for (metadata, token, detail) in [
        (Lookup::NotYet, Lookup::NotYet, "metadata"),
        (Lookup::Known(&metadata), Lookup::NotYet, "token"),
        (
            Lookup::Known(&metadata),
            Lookup::Known(TokenResponse { status: 200, body: answer.as_bytes() }),
            "keys",
        ),
    ] {
        let fetched = Fetched { metadata, token, ..Fetched::default() };
        let random = Random::new([1; Random::BYTES]);
        world.last = Some(decide(&Event::read(request.clone()), &world.gate, &fetched, NOW, &random));
        assert_eq!(logged(&world, &request, LogLevel::Info), None);
        let line = logged(&world, &request, LogLevel::Debug).expect("the decision is logged");
        assert_eq!((&line["decision"], &line["detail"]), (&json!("fetch"), &json!(detail)));
    }
}

#[test]
fn debug_output_contains_no_secrets() {
    let mut world = World::new(&json!([]));
    let request = open("/a?code=c0de").with("cookie", "a=c00kie");
    world.send(&request);
    let shown = format!("{:?} {:?}", Event::read(request.json()), world.last);
    assert!(shown.contains("/a") && shown.contains("302"), "{shown}");
    for secret in ["c0de", "c00kie", "state", "__Host-"] {
        assert!(!shown.contains(secret), "{shown}");
    }
    let response = TokenResponse { status: 200, body: b"t0ken" };
    assert_eq!(format!("{response:?}"), "TokenResponse(200, …)");
}

#[test]
fn outcome_names_the_subject_of_a_signed_in_user() {
    let mut world = World::new(&json!([]));
    let subject = |world: &World| world.last.as_ref().and_then(Outcome::subject).map(str::to_owned);
    world.send(&open("/"));
    assert_eq!(subject(&world), None);
    world.log_in("/");
    assert_eq!(subject(&world).as_deref(), Some("alice"));
}

#[test]
fn log_level_decides_what_is_logged() {
    let mut world = World::new(&json!([]));
    let request = fetch("/a");
    world.send(&request);
    assert!(logged(&world, &request.json(), LogLevel::Info).is_some());
    assert!(logged(&world, &request.json(), LogLevel::Warn).is_none());
    let request = fetch("/a//b");
    world.send(&request);
    assert_eq!(
        logged(&world, &request.json(), LogLevel::Warn).expect("the decision is logged")["level"],
        "warn"
    );
    assert!(logged(&world, &request.json(), LogLevel::Error).is_none());
    world.metadata_down = true;
    let request = open("/");
    world.send(&request);
    assert_eq!(
        logged(&world, &request.json(), LogLevel::Error).expect("the decision is logged")["level"],
        "error"
    );
}

/// The [example events](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-event-structure.html) of
/// AWS's guide, typed by hand.
#[test]
fn example_events_of_aws_are_decided() {
    let answer = |text: &str, rules: &Json| {
        let mut world = World::new(rules);
        let answer = world.decide(serde_json::from_str(text).expect("the text is JSON"));
        (answer.status(), world.reason())
    };
    let public = json!([{"path": "/*", "allow": "everyone"}]);
    let viewer_request = include_str!("../data/viewer-request.json");
    assert_eq!(answer(viewer_request, &json!([])), (401, "no-session"), "curl is not a browser");
    assert_eq!(answer(viewer_request, &public), (0, "public"));
    // The gate refuses events of other types, because the origin's host is not one of the site's.
    let origin_request = include_str!("../data/origin-request.json");
    let origin_response = include_str!("../data/origin-response.json");
    for event in [origin_request, origin_response] {
        assert_eq!(answer(event, &public), (421, "unknown-host"));
    }
    assert_eq!(answer(include_str!("../data/viewer-response.json"), &json!([])), (401, "no-session"));
}
