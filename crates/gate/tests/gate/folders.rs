//! Hosts that show a folder of the bucket.

use serde_json::{Value as Json, json};

use crate::support::{Answer, SESSION, World, claims, fetch, forged, open, uri};

const DOCS: &str = "docs.example.com";
const PREVIEW: &str = "pr-1.wild.example.com";

/// A site with a finance folder, a second site whose board folder is closed and whose rest is public, and previews with the rules of the site.
fn world() -> World {
    let mut world = World::new(&json!([
        {"path": "/public/*", "allow": "everyone"},
        {"path": "/finance/*", "allow": {"groups": ["finance"]}},
        {"path": "/board/*", "allow": {"groups": ["board"]}},
    ]));
    world.gate.settings.hosts.push(DOCS.to_owned());
    set_folders(
        &mut world,
        json!([
            {"host": "*.wild.example.com", "folder": "/previews/*"},
            {"host": DOCS, "folder": "/docs-site", "rules": [
                {"path": "/*", "allow": "everyone"},
                {"path": "/board/*", "allow": {"groups": ["editors"]}},
            ]},
        ]),
    );
    world
}

fn set_folders(world: &mut World, folders: Json) {
    world.gate.settings.folders = serde_json::from_value(folders).expect("the folders are well-formed");
}

/// Fetches a path of a host. If the user is signed in, the user has a session at this host too.
fn fetch_at(world: &mut World, host: &str, path: &str) -> Answer {
    if let Some(session) = world.jar.get(SESSION).cloned() {
        let mut claims = claims(&session);
        claims["host"] = json!(host.to_ascii_lowercase());
        world.jar.insert(SESSION.to_owned(), forged(&session, &claims));
    }
    world.send(&fetch(path).with("host", host))
}

fn status_at(world: &mut World, host: &str, path: &str) -> u16 {
    fetch_at(world, host, path).status()
}

fn shows(host: &str, path: &str, forwarded: &str) {
    let mut world = world();
    world.log_in("/");
    assert_eq!(uri(fetch_at(&mut world, host, path)), forwarded);
}

cases!(bucket_gets_the_folder_in_front: shows {
    file: PREVIEW, "/a/b.css", "/previews/pr-1/a/b.css";
    index_document: PREVIEW, "/", "/previews/pr-1/index.html";
    encoded_name: PREVIEW, "/a%20b/", "/previews/pr-1/a%20b/index.html";
    host_in_upper_case: "PR-1.Wild.Example.COM", "/a.css", "/previews/pr-1/a.css";
    second_site: DOCS, "/a.css", "/docs-site/a.css";
    folder_of_another_host_in_the_folder: DOCS, "/previews/pr-1/a.css", "/docs-site/previews/pr-1/a.css";
    folder_of_the_host_in_the_folder: PREVIEW, "/previews/pr-2/a.css", "/previews/pr-1/previews/pr-2/a.css";
    site: "reports.example.com", "/a.css", "/a.css";
});

#[test]
fn clean_urls_and_single_pages_stay_in_the_folder() {
    let mut world = world();
    world.log_in("/");
    world.gate.settings.content.clean_urls = true;
    assert_eq!(uri(fetch_at(&mut world, PREVIEW, "/guide")), "/previews/pr-1/guide/index.html");
    world.gate.settings.content.single_page = "/app.html".into();
    assert_eq!(uri(fetch_at(&mut world, PREVIEW, "/deep/link")), "/previews/pr-1/app.html");
}

#[test]
fn query_stays_and_counts_for_the_longest_address() {
    let mut world = world();
    let Answer::Forwarded(request) = fetch_at(&mut world, DOCS, "/a.css?v=1") else { panic!("refused") };
    assert_eq!((&request["uri"], &request["querystring"]), (&json!("/docs-site/a.css"), &json!("v=1")));
    let path = |length: usize| format!("/{}", "a".repeat(length - 1));
    assert_eq!(status_at(&mut world, DOCS, &path(8192 - "/docs-site".len())), 0);
    assert_eq!(status_at(&mut world, DOCS, &path(8193 - "/docs-site".len())), 414);
}

#[test]
fn rules_of_the_site_apply_at_a_host_without_rules() {
    let mut world = world();
    for (path, status) in [("/public/a.css", 0), ("/a.css", 401), ("/finance/a.css", 401)] {
        assert_eq!(status_at(&mut world, PREVIEW, path), status, "{path}");
    }
    world.log_in("/");
    for (path, status) in [("/a.css", 0), ("/finance/a.css", 0), ("/board/a.css", 403)] {
        assert_eq!(status_at(&mut world, PREVIEW, path), status, "{path}");
    }
}

#[test]
fn rules_of_a_host_replace_the_rules_of_the_site() {
    let mut world = world();
    for (path, status) in [("/a.css", 0), ("/finance/a.css", 0), ("/board/a.css", 401)] {
        assert_eq!(status_at(&mut world, DOCS, path), status, "{path}");
    }
    world.log_in("/");
    assert_eq!(status_at(&mut world, DOCS, "/board/a.css"), 403);
    assert_eq!(status_at(&mut world, "reports.example.com", "/finance/a.css"), 0);
}

/// The session has only the groups that a rule names, also if only the rule of one host names them.
#[test]
fn session_has_the_groups_that_rules_of_a_host_name() {
    let mut world = world();
    world.provider.claims["groups"] = json!(["editors"]);
    world.log_in("/");
    assert_eq!(status_at(&mut world, DOCS, "/board/a.css"), 0);
    assert_eq!(status_at(&mut world, "reports.example.com", "/board/a.css"), 403);
}

#[test]
fn own_pages_of_the_gate_are_at_every_host() {
    let mut world = world();
    for host in [PREVIEW, DOCS] {
        let answer = world.send(&open("/.sitegate/sign-out/done").with("host", host));
        assert_eq!((answer.status(), world.reason()), (200, "signed-out"), "{host}");
    }
    let answer = world.send(&open("/a").with("host", PREVIEW));
    assert_eq!(answer.parameter("redirect_uri"), format!("https://{PREVIEW}/.sitegate/callback"));
}

#[test]
fn page_of_a_refusal_names_the_path_at_the_host() {
    let mut world = world();
    world.log_in("/");
    let answer = fetch_at(&mut world, PREVIEW, "/board/a.css");
    assert!(answer.body().contains("/board/a.css") && !answer.body().contains("/previews"));
}

fn is_hidden(path: &str) {
    let mut world = world();
    assert_eq!(status_at(&mut world, "reports.example.com", path), 401, "{path} before the sign-in");
    world.log_in("/");
    let answer = fetch_at(&mut world, "d111111abcdef8.cloudfront.net", path);
    assert_eq!((answer.status(), world.reason()), (404, "not-found"));
    assert!(world.last.as_ref().is_some_and(|outcome| outcome.subject() == Some("alice")));
}

cases!(folder_of_a_host_is_hidden_at_other_hosts: is_hidden {
    file: "/previews/pr-1/finance/a.css";
    file_of_a_second_site: "/docs-site/board/a.css";
    folder: "/previews/";
    folder_without_a_slash: "/previews";
    folder_of_a_label: "/previews/pr-1/";
    folder_of_a_label_without_a_slash: "/previews/pr-1";
    index_document: "/previews/index.html";
    index_document_of_a_label: "/previews/pr-1/index.html";
    encoded_letter: "/%70reviews/pr-1/a.css";
    encoded_letters: "/%70%72%65%76%69%65%77%73/pr-1/a.css";
    encoded_hyphen: "/docs%2Dsite/a.css";
});

fn is_refused(path: &str) {
    let mut world = world();
    world.log_in("/");
    assert_eq!((status_at(&mut world, "reports.example.com", path), world.reason()), (400, "ambiguous-path"));
}

cases!(other_spelling_of_a_folder_is_refused: is_refused {
    two_slashes: "//previews/pr-1/a.css";
    two_slashes_in_the_folder: "/previews//pr-1/a.css";
    through_another_folder: "/public/../previews/pr-1/a.css";
    through_an_encoded_parent: "/public/%2e%2e/previews/pr-1/a.css";
    encoded_slash: "/previews%2fpr-1/a.css";
    encoded_twice: "/%2570reviews/pr-1/a.css";
    backslash: "/previews\\pr-1/a.css";
    current_folder: "/./previews/pr-1/a.css";
});

#[test]
fn no_path_leads_out_of_the_folder() {
    let mut world = world();
    world.log_in("/");
    for path in
        ["/../pr-2/a.css", "/..", "/%2e%2e/pr-2/a.css", "/..%2fpr-2/a.css", "/a/../../pr-2/a.css", "//a.css"]
    {
        assert_eq!(status_at(&mut world, PREVIEW, path), 400, "{path}");
    }
}

/// Keys of S3 are case-sensitive, so these are other objects.
#[test]
fn similar_folders_are_objects_of_the_site() {
    let mut world = world();
    world.log_in("/");
    for path in ["/Previews/pr-1/a.css", "/previews-old/a.css", "/docs-sites/a.css", "/a/previews/pr-1/a.css"]
    {
        assert_eq!(uri(fetch_at(&mut world, "reports.example.com", path)), path);
    }
}

#[test]
fn rules_of_the_site_decide_before_a_folder_is_hidden() {
    let mut world = world();
    world.gate.settings.rules = serde_json::from_value(json!([
        {"path": "/*", "allow": "everyone"}, {"path": "/previews/*", "allow": {"groups": ["board"]}},
    ]))
    .expect("the rules are well-formed");
    assert_eq!(status_at(&mut world, "reports.example.com", "/previews/pr-1/a.css"), 401);
    assert_eq!(status_at(&mut world, "reports.example.com", "/docs-site/board/a.css"), 404);
    world.log_in("/previews/");
    assert_eq!(status_at(&mut world, "reports.example.com", "/previews/pr-1/a.css"), 403);
}

#[test]
fn clean_url_and_single_page_do_not_lead_into_a_folder_of_a_host() {
    let mut world = world();
    world.log_in("/");
    world.gate.settings.content.clean_urls = true;
    for path in ["/previews", "/previews/pr-1", "/docs-site"] {
        assert_eq!(status_at(&mut world, "reports.example.com", path), 404, "{path}");
    }
    world.gate.settings.content.single_page = "/docs-site/index.html".into();
    assert_eq!(status_at(&mut world, "reports.example.com", "/deep/link"), 404);
    assert_eq!(uri(fetch_at(&mut world, DOCS, "/deep/link")), "/docs-site/docs-site/index.html");
}

#[test]
fn two_host_headers_and_ports_are_refused() {
    let mut world = world();
    world.log_in("/");
    let twice = fetch("/a.css").with("host", PREVIEW).also("host", DOCS);
    assert_eq!(world.send(&twice).status(), 421);
    for host in
        ["pr-1.wild.example.com:443", "docs.example.com:443", "docs.example.com.", "..wild.example.com"]
    {
        assert_eq!(status_at(&mut world, host, "/a.css"), 421, "{host}");
    }
}
