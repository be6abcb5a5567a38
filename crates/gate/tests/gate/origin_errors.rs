//! Pages in place of the errors that the bucket returns.

use gate::{Event, Outcome, Reason, is_origin_error, replace_error};
use serde_json::{Value as Json, json};
use settings::{HostFolder, testing};

fn event(event_type: &str, status: Json) -> Event {
    Event::read(json!({"Records": [{"cf": {
        "config": {"eventType": event_type},
        "request": {"method": "GET", "uri": "/missing.html"},
        "response": {"status": status, "headers": {
            "content-type": [{"key": "Content-Type", "value": "application/xml"}],
            "transfer-encoding": [{"key": "Transfer-Encoding", "value": "chunked"}],
            "via": [{"key": "Via", "value": "1.1 cloudfront"}],
        }},
    }}]}))
}

fn origin(status: &str) -> Event {
    event("origin-response", json!(status))
}

fn replace(event: &Event) -> Option<Outcome> {
    let outcome = replace_error(event, None);
    assert_eq!(is_origin_error(event), outcome.is_some());
    outcome
}

fn page(status: &str) -> (Reason, Json) {
    let event = origin(status);
    let outcome = replace(&event).expect("a page");
    let gate::Decision::Respond(response) = outcome.decision else { panic!("no response") };
    (outcome.reason, event.answered(response))
}

fn is_not_found(status: &str) {
    let (reason, page) = page(status);
    assert_eq!(
        (reason, &page["status"], &page["statusDescription"]),
        (Reason::NotFound, &json!("404"), &json!("Not Found"))
    );
    assert!(page["body"].as_str().is_some_and(|body| body.contains("<h1>")));
}

fn has_failed(status: &str) {
    let (reason, page) = page(status);
    assert_eq!((reason, &page["status"]), (Reason::OriginFailed, &json!("503")));
    assert_eq!(page["headers"]["retry-after"][0]["value"], "60");
}

fn stays(status: &str) {
    assert_eq!(replace(&origin(status)), None);
}

cases!(missing: is_not_found {
    bad_request: "400";
    forbidden: "403";
    not_found: "404";
});

cases!(failing: has_failed {
    internal_error: "500";
    slow_down: "503";
    last_error: "599";
});

cases!(unchanged: stays {
    found: "200";
    not_modified: "304";
    unauthorized: "401";
    precondition_failed: "412";
    range_not_satisfiable: "416";
    error_before_500: "499";
    status_after_599: "600";
    malformed_status: "a";
    empty_status: "";
});

#[test]
fn malformed_response_stays_as_it_is() {
    assert_eq!(replace(&event("origin-response", json!(404))), None);
    let empty = Event::read(json!({"Records": [{"cf": {"config": {"eventType": "origin-response"}}}]}));
    assert!(empty.is_origin_response());
    assert_eq!(replace(&empty), None);
    assert_eq!(empty.into_origin_response(), Json::Null);
}

#[test]
fn page_keeps_only_headers_that_a_function_cannot_remove() {
    let (_, page) = page("404");
    assert_eq!(page["headers"]["via"][0]["value"], "1.1 cloudfront");
    assert_eq!(page["headers"]["transfer-encoding"][0]["value"], "chunked");
    assert_eq!(
        page["headers"]["content-type"],
        json!([{"key": "Content-Type", "value": "text/html; charset=utf-8"}])
    );
    assert_eq!(page["headers"]["cache-control"][0]["value"], "no-store");
}

#[test]
fn response_that_stays_is_returned_whole() {
    let response = origin("200").into_origin_response();
    assert_eq!(response["status"], "200");
    assert_eq!(response["headers"]["via"][0]["value"], "1.1 cloudfront");
}

#[test]
fn viewer_request_is_never_a_response() {
    for event_type in ["viewer-request", "viewer-response", ""] {
        let event = event(event_type, json!("404"));
        assert!(!event.is_origin_response());
        assert_eq!(replace(&event), None);
        assert_eq!(event.into_origin_response(), Json::Null);
    }
}

#[test]
fn page_names_the_path_at_the_host() {
    let host = "*.preview.example.com".to_owned();
    let previews = HostFolder { host, folder: "/previews/*".to_owned(), rules: None };
    let settings = settings::Settings { folders: vec![previews], ..testing::settings() };
    let body = |uri: &str| {
        let event = Event::read(json!({"Records": [{"cf": {
            "config": {"eventType": "origin-response"},
            "request": {"method": "GET", "uri": uri},
            "response": {"status": "404", "headers": {}},
        }}]}));
        let outcome = replace_error(&event, Some(&settings)).expect("a page");
        let gate::Decision::Respond(response) = outcome.decision else { panic!("no response") };
        event.answered(response)["body"].as_str().expect("there is a body").to_owned()
    };
    let page = body("/previews/pr-1/missing.html");
    assert!(page.contains("/missing.html") && !page.contains("pr-1"), "{page}");
    assert!(body("/docs/missing.html").contains("/docs/missing.html"));
}
