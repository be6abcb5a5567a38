//! The signed-in user, for scripts of the site's own pages.

use serde_json::{Value as Json, json};

use crate::support::{Answer, NOW, TestRequest, World, fetch, open};

const PATH: &str = "/.sitegate/me";

fn world(rules: &Json) -> World {
    let mut world = World::new(rules);
    world.gate.settings.paths.me = Some(PATH.to_owned());
    world
}

fn ask() -> TestRequest {
    fetch(PATH).with("sec-fetch-site", "same-origin")
}

fn user(answer: &Answer) -> Json {
    assert_eq!((answer.status(), answer.header("content-type")), (200, Some("application/json")));
    serde_json::from_str(answer.body()).expect("the body is JSON")
}

#[test]
fn user_is_described_as_far_as_the_session_knows_them() {
    let mut world = world(&json!([]));
    world.log_in("/");
    let answer = world.send(&ask());
    let expected =
        json!({"name": "Alice@Example.com", "email": null, "groups": [], "expires_at": NOW + 3600});
    assert_eq!(user(&answer), expected);
    assert_eq!(answer.header("cross-origin-resource-policy"), Some("same-origin"));
    assert_eq!(world.reason(), "identity");
    assert_eq!(world.last.as_ref().and_then(|outcome| outcome.subject()), Some("alice"));
    assert!(answer.cookies().is_empty());
}

fn ends_after(idle_seconds: Option<u32>, seconds: u64) {
    let mut world = world(&json!([]));
    world.gate.settings.session.idle_seconds = idle_seconds;
    world.log_in("/");
    world.now += 100;
    assert_eq!(user(&world.send(&ask()))["expires_at"], NOW + seconds);
    world.now = NOW + seconds - 1;
    assert_eq!(world.send(&ask()).status(), 200);
    world.now += 1;
    assert_eq!(world.send(&ask()).status(), 401);
}

cases!(session_in_which_the_user_opens_no_page: ends_after {
    without_an_idle_time: None, 3600;
    with_a_shorter_idle_time: Some(900), 900;
    with_an_idle_time_beyond_its_end: Some(7200), 3600;
});

#[test]
fn claims_that_rules_read_are_described() {
    let rules = json!([
        {"path": "/a/*", "allow": {"groups": ["finance", "board"]}},
        {"path": "/b/*", "allow": {"domains": ["example.com"]}},
    ]);
    let mut world = world(&rules);
    world.log_in("/");
    let user = user(&world.send(&ask()));
    assert_eq!((&user["email"], &user["groups"]), (&json!("alice@example.com"), &json!(["finance"])));
}

#[test]
fn name_of_the_provider_is_shown_if_there_is_no_address() {
    let mut world = world(&json!([]));
    let claims = world.provider.claims.as_object_mut().expect("the claims are an object");
    claims.remove("email");
    claims.insert("name".to_owned(), json!("Alice </script>"));
    world.log_in("/");
    assert_eq!(user(&world.send(&ask()))["name"], "Alice </script>");
}

fn answers(request: TestRequest, status: u16) {
    let mut world = world(&json!([]));
    world.gate.settings.content.embedding = settings::Embedding::CrossOrigin;
    world.log_in("/");
    let answer = world.send(&request);
    assert_eq!(answer.status(), status);
    assert!(status == 200 || answer.body().is_empty());
}

cases!(request_for_the_user: answers {
    by_a_script: ask(), 200;
    by_the_user: open(PATH).with("sec-fetch-site", "none"), 200;
    with_a_query: fetch("/.sitegate/me?a=b"), 200;
    by_a_sibling_host: ask().with("sec-fetch-site", "same-site"), 403;
    by_another_site: ask().with("sec-fetch-site", "cross-site"), 403;
    by_a_link_on_another_site: open(PATH).with("sec-fetch-site", "cross-site"), 403;
    as_a_prefetch: ask().with("sec-purpose", "prefetch"), 401;
    with_head: TestRequest { method: "HEAD", ..ask() }, 401;
    with_post: TestRequest { method: "POST", ..ask() }, 401;
});

#[test]
fn visitor_without_a_session_gets_401_and_no_redirect() {
    let mut world = world(&json!([{"path": "/*", "allow": "everyone"}]));
    for request in [ask(), open(PATH)] {
        let answer = world.send(&request);
        assert_eq!((answer.status(), answer.body(), world.reason()), (401, "", "no-session"));
        assert_eq!(answer.header("location"), None);
    }
    assert!(world.fetches.is_empty());
}

#[test]
fn session_that_has_ended_describes_no_user() {
    let mut world = world(&json!([]));
    world.log_in("/");
    world.now += 3600;
    assert_eq!(world.send(&ask()).status(), 401);
}

#[test]
fn session_whose_refresh_was_refused_describes_no_user() {
    let mut world = world(&json!([]));
    world.log_in("/");
    let end = (NOW + 3600).to_string();
    world.now += 3000;
    assert_eq!(world.send(&ask()).status(), 200);
    world.jar.insert("__Host-sitegate-refused".to_owned(), end);
    assert_eq!(world.send(&ask()).status(), 401);
}

#[test]
fn path_is_an_object_unless_the_settings_name_it() {
    let mut world = World::new(&json!([]));
    world.log_in("/");
    assert_eq!((world.send(&ask()).status(), world.reason()), (0, "session"));
}
