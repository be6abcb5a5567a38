//! Which requests pass, and how the gate forwards them.

use serde_json::{Value as Json, json};
use settings::{Allow, Rule};

use crate::support::{self, Answer, SESSION, World, fetch, open, uri};

fn rules() -> Json {
    json!([
        {"path": "/assets/*", "allow": "everyone"},
        {"path": "/assets/internal/*", "allow": "signed-in"},
        {"path": "/finance/*", "allow": {"groups": ["finance"]}},
        {"path": "/board/*", "allow": {"emails": ["chair@example.com"]}},
        {"path": "/partner/*", "allow": {"domains": ["foo.bar"]}},
        {"path": "/closed/*", "allow": {"groups": [""], "emails": [], "domains": []}},
    ])
}

#[test]
fn public_folder_is_public_and_similar_paths_are_not() {
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

fn refuses_path(path: &str) {
    let mut world = World::new(&rules());
    world.log_in("/");
    let answer = world.send(&open(path));
    assert_eq!((answer.status(), world.reason()), (400, "ambiguous-path"));
}

cases!(ambiguous_path_is_refused: refuses_path {
    parent_folder: "/assets/../finance/a";
    encoded_parent_folder: "/assets/%2e%2e/finance/a";
    encoded_slash: "/assets/..%2ffinance/a";
    encoded_backslash: "/assets/..%5cfinance/a";
    two_slashes_at_the_start: "//finance/a";
    two_slashes_in_the_middle: "/assets//../finance/a";
    double_encoding: "/assets/%252e%252e/finance";
    encoded_null: "/assets/a%00";
    backslash: "/assets/a\\b";
    plus: "/finance+/a";
    current_folder: "/assets/./a";
    star: "*";
    empty: "";
});

fn check_access(claims: Json, allowed: &[&str], denied: &[&str]) {
    support::check_access(&rules(), &claims, allowed, denied);
}

cases!(user_has_access: check_access {
    by_group: json!({"groups": ["finance"]}), &["/finance/a", "/a"], &["/board/a", "/partner/a", "/closed/a"];
    by_group_that_is_a_string: json!({"groups": "finance"}), &["/finance/a"], &[];
    by_email_in_another_case: json!({"email": "CHAIR@example.COM"}), &["/board/a"], &["/partner/a"];
    by_domain: json!({"email": "x@foo.bar"}), &["/partner/a"], &[];
    by_email_verified_as_a_string: json!({"email": "x@foo.bar", "email_verified": "true"}), &["/partner/a"], &[];
});

cases!(user_has_no_access: check_access {
    by_similar_groups: json!({"groups": ["finance-team", "Finance", "", null, 5]}), &["/a"], &["/finance/a", "/closed/a"];
    by_groups_in_an_object: json!({"groups": {}}), &[], &["/finance/a"];
    without_groups_and_email: json!({"groups": null, "email": null}), &[], &["/finance/a", "/board/a"];
    by_domain_with_a_prefix: json!({"email": "x@evilfoo.bar"}), &[], &["/partner/a"];
    by_subdomain: json!({"email": "x@sub.foo.bar"}), &[], &["/partner/a"];
    by_email_with_two_at_signs: json!({"email": "x@evil.com@foo.bar"}), &[], &["/partner/a"];
    by_email_without_at_sign: json!({"email": "foo.bar"}), &[], &["/partner/a"];
    by_unverified_email: json!({"email": "x@foo.bar", "email_verified": false}), &[], &["/partner/a"];
    by_unverified_email_as_a_string: json!({"email": "x@foo.bar", "email_verified": "false"}), &[], &["/partner/a"];
    by_email_without_verification: json!({"email": "x@foo.bar", "email_verified": null}), &[], &["/partner/a"];
});

#[test]
fn forwarded_request_has_no_cookies_of_the_gate() {
    let mut world = World::new(&json!([]));
    world.log_in("/");
    let session = world.jar[SESSION].clone();
    let request = open("/a")
        .also("cookie", "theme=dark; __Host-sitegate-login-x=y")
        .also("cookie", &format!("{SESSION}={session}"));
    let Answer::Forwarded(request) = world.send(&request) else { panic!("not forwarded") };
    assert_eq!(request["headers"]["cookie"], json!([{"key": "cookie", "value": "theme=dark"}]));
    let Answer::Forwarded(request) = world.send(&open("/a")) else { panic!("not forwarded") };
    assert_eq!(request["headers"].get("cookie"), None);
    assert_eq!(request["clientIp"], "203.0.113.178", "the rest is unchanged");
}

#[test]
fn folder_is_answered_by_its_index_document() {
    let mut world =
        World::new(&json!([{"path": "/docs/*", "allow": "everyone"}, {"path": "/", "allow": "everyone"}]));
    assert_eq!(uri(world.send(&fetch("/docs/"))), "/docs/index.html");
    assert_eq!(uri(world.send(&fetch("/"))), "/index.html");
    world.gate.settings.content.clean_urls = true;
    assert_eq!(uri(world.send(&fetch("/docs/a%20b"))), "/docs/a%20b/index.html");
    assert_eq!(world.send(&fetch("/secret")).status(), 401);
    world.gate.settings.content.single_page = "/app.html".into();
    assert_eq!(world.send(&fetch("/docs/deep/link")).status(), 401, "the page needs a sign-in");
    world.gate.settings.rules.push(Rule::new("/app.html", Allow::Everyone));
    assert_eq!(uri(world.send(&fetch("/docs/deep/link"))), "/app.html");
    assert_eq!(uri(world.send(&fetch("/docs/app.js"))), "/docs/app.js");
}

fn accepts_host(host: &str) {
    let answer = World::new(&json!([])).send(&open("/").with("host", host));
    assert_eq!(answer.status(), 302);
    let redirect_uri = format!("https://{}/.sitegate/callback", host.to_lowercase());
    assert_eq!(answer.parameter("redirect_uri"), redirect_uri);
}

cases!(host_is_accepted: accepts_host {
    of_the_settings: "reports.example.com";
    in_another_case: "REPORTS.example.com";
    of_the_distribution: "d111111abcdef8.cloudfront.net";
    of_a_wildcard: "a.wild.example.com";
});

fn refuses_host(host: &str) {
    let mut world = World::new(&json!([]));
    let answer = world.send(&open("/").with("host", host));
    assert_eq!((answer.status(), world.reason()), (421, "unknown-host"));
}

cases!(host_is_refused: refuses_host {
    of_another_site: "evil.example";
    with_the_name_as_a_prefix: "reports.example.com.evil.example";
    with_a_port: "reports.example.com:8443";
    two_labels_below_a_wildcard: "a.b.wild.example.com";
    empty_label_below_a_wildcard: ".wild.example.com";
    parent_of_a_wildcard: "wild.example.com";
    with_a_slash: "evil/.wild.example.com";
    that_leads_out_of_a_folder: "...wild.example.com";
    encoded_dots_below_a_wildcard: "%2e%2e.wild.example.com";
    hyphen_at_the_start_of_a_label: "-a.wild.example.com";
    hyphen_at_the_end_of_a_label: "a-.wild.example.com";
    underscore_in_a_label: "a_b.wild.example.com";
    other_script_below_a_wildcard: "\u{e4}.wild.example.com";
    label_of_64_characters: &format!("{}.wild.example.com", "a".repeat(64));
    port_below_a_wildcard: "a.wild.example.com:443";
    dot_at_the_end: "a.wild.example.com.";
    empty: "";
});

#[test]
fn request_with_two_hosts_is_refused() {
    let twice = open("/").also("host", "evil.example");
    assert_eq!(World::new(&json!([])).send(&twice).status(), 421);
}

fn ignores_header(name: &str, value: &str) {
    let mut world = World::new(&rules());
    assert_eq!(world.send(&fetch("/finance/a").with(name, value)).status(), 401);
}

cases!(header_does_not_replace_a_session: ignores_header {
    user_agent_of_cloudfront: "user-agent", "Amazon CloudFront";
    forwarded_host: "x-forwarded-host", "d111111abcdef8.cloudfront.net";
    forwarded_user: "x-forwarded-user", "alice";
    bearer_token: "authorization", "Bearer eyJhbGciOiJub25lIn0.e30.";
    original_url: "x-original-url", "/assets/a.css";
    rewrite_url: "x-rewrite-url", "/assets/a.css";
    malformed_session: "cookie", "__Host-sitegate-session=alice; __Host-sitegate-ended=0";
    request_id_of_cloudfront: "x-amz-cf-id", "1";
});
