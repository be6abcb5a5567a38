//! Pages of other sites: what they can load, and what they learn.

use serde_json::json;
use settings::Embedding;

use crate::support::{SESSION, TestRequest, World, fetch, open};

const LOAD_OF_A_SCRIPT: [(&str, &str); 2] = [("sec-fetch-mode", "no-cors"), ("sec-fetch-dest", "script")];

fn signed_in() -> World {
    let rules = json!([
        {"path": "/public/*", "allow": "everyone"}, {"path": "/board/*", "allow": {"groups": ["board"]}},
    ]);
    let mut world = World::new(&rules);
    world.log_in("/");
    assert!(world.jar.contains_key(SESSION));
    world
}

fn load(address: &str, site: &str) -> TestRequest {
    let request = open(address).with("sec-fetch-site", site);
    LOAD_OF_A_SCRIPT.iter().fold(request, |request, (name, value)| request.with(name, value))
}

fn answers_load(site: &str, embedding: Embedding, status: u16) {
    let mut world = signed_in();
    world.gate.settings.content.embedding = embedding;
    assert_eq!(world.send(&load("/a.js", site)).status(), status);
    if status == 403 {
        assert_eq!(world.reason(), "cross-origin-load");
    }
}

cases!(load_of_a_protected_object: answers_load {
    by_the_same_origin: "same-origin", Embedding::SameOrigin, 0;
    by_the_user: "none", Embedding::SameOrigin, 0;
    by_a_sibling_host: "same-site", Embedding::SameOrigin, 403;
    by_another_site: "cross-site", Embedding::SameOrigin, 403;
    by_an_unknown_relation: "same-galaxy", Embedding::SameOrigin, 403;
    by_a_sibling_host_that_may: "same-site", Embedding::SameSite, 0;
    by_another_site_where_siblings_may: "cross-site", Embedding::SameSite, 403;
    by_an_unknown_relation_where_siblings_may: "same-galaxy", Embedding::SameSite, 403;
    by_another_site_that_may: "cross-site", Embedding::CrossOrigin, 0;
    by_an_unknown_relation_that_may: "same-galaxy", Embedding::CrossOrigin, 0;
});

fn answers_destination(mode: &str, dest: &str, status: u16) {
    let request = open("/a").with("sec-fetch-site", "cross-site");
    let request = request.with("sec-fetch-mode", mode).with("sec-fetch-dest", dest);
    assert_eq!(signed_in().send(&request).status(), status);
}

cases!(other_site_reaches: answers_destination {
    page_by_a_link: "navigate", "document", 0;
    frame: "navigate", "iframe", 403;
    embedded_object: "navigate", "object", 403;
    image: "no-cors", "image", 403;
    data: "cors", "empty", 403;
    document_that_is_no_navigation: "no-cors", "document", 403;
});

#[test]
fn link_of_another_site_opens_a_page_if_the_browser_reports_no_destination() {
    let mut request = open("/a").with("sec-fetch-site", "cross-site");
    request.headers.retain(|(name, _)| name != "sec-fetch-dest");
    assert_eq!(signed_in().send(&request).status(), 0);
}

#[test]
fn browser_without_fetch_metadata_is_not_refused() {
    let mut request = fetch("/a");
    request.headers.retain(|(name, _)| !name.starts_with("sec-fetch"));
    assert_eq!(signed_in().send(&request).status(), 0);
}

#[test]
fn other_site_can_load_public_objects() {
    assert_eq!(signed_in().send(&load("/public/logo.js", "cross-site")).status(), 0);
}

/// An answer that differs would show the other site whether the visitor has a session, or belongs to a group.
#[test]
fn answer_to_another_site_does_not_depend_on_the_visitor() {
    let mut world = signed_in();
    let answers = [world.send(&load("/a", "same-site")), world.send(&load("/board/a", "same-site"))];
    world.jar.clear();
    let without_session = world.send(&load("/a", "same-site"));
    for answer in answers {
        assert_eq!(format!("{answer:?}"), format!("{without_session:?}"));
    }
    assert_eq!((without_session.status(), without_session.body()), (403, ""));
}

#[test]
fn load_of_another_site_neither_refreshes_nor_starts_a_login() {
    let mut world = World::new(&json!([]));
    world.provider.refresh_token = Some("r1".to_owned());
    world.log_in("/");
    world.now += 3000;
    world.fetches.clear();
    let answer = world.send(&load("/a", "cross-site").with("sec-fetch-user", "?1"));
    assert_eq!((answer.status(), answer.cookies().len(), world.fetches.len()), (403, 0, 0));
}

#[test]
fn each_answer_of_the_gate_has_the_headers_of_the_settings() {
    let mut world = World::new(&json!([]));
    let requests = [
        open("/"),
        fetch("/"),
        open("/a//b"),
        open("/").with("host", "other.example.com"),
        open("/.sitegate/sign-out/done"),
        load("/a", "cross-site"),
    ];
    for request in &requests {
        let answer = world.send(request);
        assert_eq!(answer.header("strict-transport-security"), None);
        assert_eq!(answer.header("cross-origin-opener-policy"), None);
    }
    world.gate.settings.strict_transport_security = Some("max-age=60".to_owned());
    world.gate.settings.cross_origin_opener_policy = Some("same-origin".to_owned());
    for request in &requests {
        let answer = world.send(request);
        assert_eq!(answer.header("strict-transport-security"), Some("max-age=60"), "{request:?}");
        assert_eq!(answer.header("cross-origin-opener-policy"), Some("same-origin"), "{request:?}");
    }
}
