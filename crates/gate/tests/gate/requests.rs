//! Which request may pass, and how it is passed on.

use serde_json::{Value as Json, json};
use settings::{Allow, Rule};

use crate::support::{Answer, SESSION, World, fetch, open};

fn uri(answer: Answer) -> String {
    let Answer::Forwarded(request) = answer else { panic!("not forwarded: {answer:?}") };
    request["uri"].as_str().expect("text").to_owned()
}

fn rules() -> Json {
    json!([
        {"path": "/assets/*", "allow": "everyone"},
        {"path": "/assets/internal/*", "allow": "signed-in"},
        {"path": "/finance/*", "allow": {"groups": ["finance"]}},
        {"path": "/board/*", "allow": {"emails": ["chair@example.com"]}},
        {"path": "/partner/*", "allow": {"domains": ["foo.bar"]}},
        {"path": "/nobody/*", "allow": {"groups": [""], "emails": [], "domains": []}},
    ])
}

#[test]
fn a_public_path_needs_no_session_and_its_neighbours_do() {
    let mut world = World::new(&rules());
    assert_eq!(uri(world.send(&fetch("/assets/a.css"))), "/assets/a.css");
    for address in [
        "/assets",
        "/assets-private/a",
        "/ASSETS/a",
        "/assets/internal/a",
        "/a?x=/assets/a.css",
        "/x/assets/a",
    ] {
        assert_eq!(world.send(&fetch(address)).status(), 401, "{address}");
    }
}

#[test]
fn no_path_is_read_in_two_ways() {
    let mut world = World::new(&rules());
    world.log_in("/");
    for address in [
        "/assets/../finance/a",
        "/assets/%2e%2e/finance/a",
        "/assets/..%2ffinance/a",
        "/assets/..%5cfinance/a",
        "//finance/a",
        "/assets//../finance/a",
        "/assets/%252e%252e/finance",
        "/assets/a%00",
        "/assets/a\\b",
        "/finance+/a",
        "/assets/./a",
        "*",
        "",
    ] {
        let answer = world.send(&open(address));
        assert_eq!((answer.status(), world.reason()), (400, "ambiguous-path"), "{address}");
    }
}

#[test]
fn groups_addresses_and_domains_are_compared_whole() {
    for (claims, allowed, denied) in [
        (
            json!({"groups": ["finance"]}),
            vec!["/finance/a", "/a"],
            vec!["/board/a", "/partner/a", "/nobody/a"],
        ),
        (json!({"groups": "finance"}), vec!["/finance/a"], vec![]),
        (
            json!({"groups": ["finance-team", "Finance", "", null, 5]}),
            vec!["/a"],
            vec!["/finance/a", "/nobody/a"],
        ),
        (json!({"groups": {}}), vec![], vec!["/finance/a"]),
        (json!({"groups": null, "email": null}), vec![], vec!["/finance/a", "/board/a"]),
        (json!({"email": "CHAIR@example.COM"}), vec!["/board/a"], vec!["/partner/a"]),
        (json!({"email": "x@foo.bar"}), vec!["/partner/a"], vec![]),
        (json!({"email": "x@evilfoo.bar"}), vec![], vec!["/partner/a"]),
        (json!({"email": "x@sub.foo.bar"}), vec![], vec!["/partner/a"]),
        (json!({"email": "x@evil.com@foo.bar"}), vec![], vec!["/partner/a"]),
        (json!({"email": "foo.bar"}), vec![], vec!["/partner/a"]),
        (json!({"email": "x@foo.bar", "email_verified": false}), vec![], vec!["/partner/a"]),
        (json!({"email": "x@foo.bar", "email_verified": "false"}), vec![], vec!["/partner/a"]),
        (json!({"email": "x@foo.bar", "email_verified": null}), vec![], vec!["/partner/a"]),
        (json!({"email": "x@foo.bar", "email_verified": "true"}), vec!["/partner/a"], vec![]),
    ] {
        let mut world = World::new(&rules());
        for (name, value) in claims.as_object().expect("an object") {
            world.provider.claims[name] = value.clone();
        }
        world.log_in("/");
        for address in allowed {
            assert_eq!(uri(world.send(&fetch(address))), address, "{claims}");
        }
        for address in denied {
            let answer = world.send(&fetch(address));
            assert_eq!((answer.status(), world.reason()), (403, "not-allowed"), "{claims} {address}");
        }
    }
}

#[test]
fn own_cookies_stay_here_and_others_travel() {
    let mut world = World::new(&json!([]));
    world.log_in("/");
    let session = world.jar[SESSION].clone();
    let asked = open("/a")
        .also("cookie", "theme=dark; __Host-sitegate-login-x=y")
        .also("cookie", &format!("{SESSION}={session}"));
    let Answer::Forwarded(request) = world.send(&asked) else { panic!("not forwarded") };
    assert_eq!(request["headers"]["cookie"], json!([{"key": "cookie", "value": "theme=dark"}]));
    let Answer::Forwarded(request) = world.send(&open("/a")) else { panic!("not forwarded") };
    assert_eq!(request["headers"].get("cookie"), None);
    assert_eq!(request["clientIp"], "203.0.113.178", "the rest is as it came");
}

#[test]
fn folders_stand_for_their_index_documents() {
    let mut world =
        World::new(&json!([{"path": "/docs/*", "allow": "everyone"}, {"path": "/", "allow": "everyone"}]));
    assert_eq!(uri(world.send(&fetch("/docs/"))), "/docs/index.html");
    assert_eq!(uri(world.send(&fetch("/"))), "/index.html");
    world.gate.settings.content.clean_urls = true;
    assert_eq!(uri(world.send(&fetch("/docs/a%20b"))), "/docs/a%20b/index.html");
    assert_eq!(world.send(&fetch("/secret")).status(), 401);
    world.gate.settings.content.single_page = Some("/app.html".to_owned());
    assert_eq!(world.send(&fetch("/docs/deep/link")).status(), 401, "the page itself is for nobody yet");
    world.gate.settings.rules.push(Rule { path: "/app.html".to_owned(), allow: Allow::Everyone });
    assert_eq!(uri(world.send(&fetch("/docs/deep/link"))), "/app.html");
    assert_eq!(uri(world.send(&fetch("/docs/app.js"))), "/docs/app.js");
}

#[test]
fn the_site_answers_to_its_own_names_alone() {
    let mut world = World::new(&json!([]));
    for host in
        ["reports.example.com", "REPORTS.example.com", "d111111abcdef8.cloudfront.net", "a.wild.example.com"]
    {
        let answer = world.send(&open("/").with("host", host));
        assert_eq!(answer.status(), 302, "{host}");
        assert_eq!(
            answer.parameter("redirect_uri"),
            format!("https://{}/.sitegate/callback", host.to_lowercase())
        );
    }
    for host in [
        "evil.example",
        "reports.example.com.evil.example",
        "reports.example.com:8443",
        "a.b.wild.example.com",
        ".wild.example.com",
        "wild.example.com",
        "evil/.wild.example.com",
        "",
    ] {
        let answer = world.send(&open("/").with("host", host));
        assert_eq!((answer.status(), world.reason()), (421, "unknown-host"), "{host}");
    }
    let twice = open("/").also("host", "evil.example");
    assert_eq!(world.send(&twice).status(), 421);
}

#[test]
fn no_header_opens_the_gate() {
    let mut world = World::new(&rules());
    for (name, value) in [
        ("user-agent", "Amazon CloudFront"),
        ("x-forwarded-host", "d111111abcdef8.cloudfront.net"),
        ("x-forwarded-user", "alice"),
        ("authorization", "Bearer eyJhbGciOiJub25lIn0.e30."),
        ("x-original-url", "/assets/a.css"),
        ("x-rewrite-url", "/assets/a.css"),
        ("cookie", "__Host-sitegate-session=alice; __Host-sitegate-ended=0"),
        ("x-amz-cf-id", "1"),
    ] {
        assert_eq!(world.send(&fetch("/finance/a").with(name, value)).status(), 401, "{name}");
    }
}
