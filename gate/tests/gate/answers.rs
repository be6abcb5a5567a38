//! Answers and log lines: their form, and what must never be in them.

use gate::{Event, Outcome, line, unavailable};
use serde_json::{Value as Json, json};
use settings::LogLevel;

use crate::support::{SESSION, World, fetch, open};

#[test]
fn whatever_the_event_is_the_gate_stays_closed() {
    let mut world = World::new(&json!([]));
    for event in [
        json!(null),
        json!([]),
        json!({}),
        json!({"Records": []}),
        json!({"Records": [{"cf": {"request": {}}}]}),
        json!({"Records": [{"cf": {"request": {"uri": "/", "method": "GET", "headers": []}}}]}),
        json!({"Records": [{"cf": {"config": {"distributionDomainName": ""}, "request": {"uri": "/", "headers": {"host": [{"value": ""}]}}}}]}),
        json!({"Records": [{"cf": {"request": {"uri": 5, "method": {}, "headers": {"host": "x", "cookie": [5, {"value": {}}]}}}}]}),
    ] {
        assert_eq!(world.decide(event.clone()).status(), 421, "{event}");
    }
}

#[test]
fn a_gate_without_settings_is_closed() {
    let gate::Decision::Respond(response) = unavailable().decision else { panic!("not a response") };
    let json = response.into_json();
    assert_eq!(
        (json["status"].as_str(), json["headers"]["cache-control"][0]["value"].as_str()),
        (Some("503"), Some("no-store"))
    );
}

fn logged(world: &World, asked: &Json, least: LogLevel) -> Option<Json> {
    let outcome: &Outcome = world.last.as_ref().expect("a decision");
    let line = line(&Event::read(asked.clone()), outcome, "docs-gate", least)?;
    Some(serde_json::from_str(&line).expect("JSON"))
}

#[test]
fn a_line_says_what_was_decided_and_nothing_secret() {
    let mut world = World::new(&json!([]));
    let asked = open("/a?token=in-the-query");
    let started = world.send(&asked);
    let line = logged(&world, &asked.json(), LogLevel::Info).expect("a line");
    let expected = json!({
        "level": "info", "request_id": "r1", "decision": "respond", "reason": "login-started", "method": "GET",
        "path": "/a", "status": 302,
    });
    assert_eq!(line, expected);
    let begun =
        crate::support::Begun { state: started.parameter("state"), nonce: started.parameter("nonce") };
    world.come_back(&begun);
    let callback = open(&format!("/.sitegate/callback?code=c0de&state={}", begun.state)).json();
    let line = logged(&world, &callback, LogLevel::Info).expect("a line").to_string();
    for secret in ["c0de", &begun.state, "alice", &world.jar[SESSION]] {
        assert!(!line.contains(secret), "{line}");
    }
    assert!(line.contains("\"subject\":\""), "{line}");
}

#[test]
fn a_subject_is_the_same_on_every_line_of_a_site_and_differs_between_sites() {
    let mut world = World::new(&json!([]));
    world.log_in("/");
    let asked = fetch("/a");
    world.send(&asked);
    let subject = |site: &str| {
        let text =
            line(&Event::read(asked.json()), world.last.as_ref().expect("a decision"), site, LogLevel::Info)
                .expect("a line");
        serde_json::from_str::<Json>(&text).expect("JSON")["subject"].clone()
    };
    assert!(subject("a").is_string());
    assert_eq!(subject("a"), subject("a"));
    assert_ne!(subject("a"), subject("b"));
}

#[test]
fn the_level_decides_what_is_logged() {
    let mut world = World::new(&json!([]));
    let asked = fetch("/a");
    world.send(&asked);
    assert!(logged(&world, &asked.json(), LogLevel::Info).is_some());
    assert!(logged(&world, &asked.json(), LogLevel::Warn).is_none());
    let asked = fetch("/a//b");
    world.send(&asked);
    assert_eq!(logged(&world, &asked.json(), LogLevel::Warn).expect("a line")["level"], "warn");
    assert!(logged(&world, &asked.json(), LogLevel::Error).is_none());
    world.metadata_down = true;
    let asked = open("/");
    world.send(&asked);
    assert_eq!(logged(&world, &asked.json(), LogLevel::Error).expect("a line")["level"], "error");
}

/// The [example events](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-event-structure.html) of
/// AWS's guide, retyped.
#[test]
fn aws_examples_are_read_as_they_stand() {
    let answer = |text: &str, rules: &Json| {
        let mut world = World::new(rules);
        let answer = world.decide(serde_json::from_str(text).expect("JSON"));
        (answer.status(), world.reason())
    };
    let public = json!([{"path": "/*", "allow": "everyone"}]);
    let viewer_request = include_str!("../data/viewer-request.json");
    assert_eq!(answer(viewer_request, &json!([])), (401, "no-session"), "curl is no browser");
    assert_eq!(answer(viewer_request, &public), (0, "public"));
    // Of a function at another event nothing but a refusal makes sense; the origin's host is not the site's.
    let origin_request = include_str!("../data/origin-request.json");
    let origin_response = include_str!("../data/origin-response.json");
    for event in [origin_request, origin_response] {
        assert_eq!(answer(event, &public), (421, "unknown-host"));
    }
    assert_eq!(answer(include_str!("../data/viewer-response.json"), &json!([])), (401, "no-session"));
}
