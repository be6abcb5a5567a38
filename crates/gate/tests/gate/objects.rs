//! Rules apply to objects, for every path that leads to them.

use serde_json::json;

use crate::support::{World, fetch, open, uri};

/// Returns the status of the response, or 0 for a forwarded request.
fn status(world: &mut World, path: &str) -> u16 {
    world.send(&fetch(path)).status()
}

#[test]
fn visitor_cannot_reach_index_document_of_guarded_folder() {
    let rules =
        json!([{"path": "/*", "allow": "everyone"}, {"path": "/board/", "allow": {"groups": ["board"]}}]);
    let mut world = World::new(&rules);
    assert_eq!(status(&mut world, "/board/"), 401);
    assert_eq!(status(&mut world, "/board/index.html"), 401);
    assert_eq!(status(&mut world, "/board/other.html"), 0);
}

#[test]
fn user_outside_the_group_cannot_reach_front_page_by_its_object() {
    let mut world = World::new(&json!([{"path": "/", "allow": {"groups": ["board"]}}]));
    world.log_in("/x");
    assert_eq!(status(&mut world, "/"), 403);
    assert_eq!(status(&mut world, "/index.html"), 403);
}

#[test]
fn user_outside_the_group_cannot_reach_clean_url_by_another_spelling() {
    let mut world = World::new(&json!([{"path": "/docs", "allow": {"groups": ["board"]}}]));
    world.gate.settings.content.clean_urls = true;
    world.log_in("/x");
    for path in ["/docs", "/docs/", "/docs/index.html"] {
        assert_eq!(status(&mut world, path), 403, "{path}");
    }
}

/// A public page, an application in `/app/` for staff, and one in `/admin/` for the board whose page is outside its folder.
fn world_with_applications() -> World {
    let mut world = World::new(&json!([
        {"path": "/", "allow": "everyone"},
        {"path": "/app/*", "allow": "signed-in"},
        {"path": "/admin.html", "allow": {"groups": ["board"]}},
    ]));
    world.gate.settings.content.single_page =
        [("/app/*", "/app/index.html"), ("/admin/*", "/admin.html")].into_iter().collect();
    world
}

#[test]
fn paths_in_the_folder_of_an_application_are_answered_by_its_page() {
    let mut world = world_with_applications();
    assert_eq!(uri(world.send(&fetch("/"))), "/index.html");
    assert_eq!(status(&mut world, "/app/orders/7"), 401);
    world.log_in("/app/");
    for path in ["/app/", "/app/orders/7", "/app/orders/"] {
        assert_eq!(uri(world.send(&fetch(path))), "/app/index.html", "{path}");
    }
    assert_eq!(uri(world.send(&fetch("/app/main.js"))), "/app/main.js");
    assert_eq!(uri(world.send(&fetch("/app"))), "/app");
    assert_eq!(uri(world.send(&fetch("/docs/"))), "/docs/index.html");
    world.gate.settings.content.clean_urls = true;
    assert_eq!(uri(world.send(&fetch("/app"))), "/app/index.html");
}

#[test]
fn page_outside_the_folder_of_its_application_is_closed_for_every_path_of_the_application() {
    let mut world = world_with_applications();
    for path in ["/admin/", "/admin/users", "/admin.html"] {
        assert_eq!(status(&mut world, path), 401, "{path}");
    }
    world.log_in("/x");
    for path in ["/admin/", "/admin/users", "/admin.html"] {
        assert_eq!(status(&mut world, path), 403, "{path}");
    }
}

#[test]
fn address_that_is_too_long_for_cloudfront_gives_an_error_page() {
    let mut world = World::new(&json!([{"path": "/*", "allow": "everyone"}]));
    let folder = |letters: usize| format!("/{}/", "a".repeat(letters));
    let longest = 8192 - "//index.html".len();
    assert_eq!(status(&mut world, &folder(longest)), 0);
    let answer = world.send(&open(&folder(longest + 1)));
    assert_eq!((answer.status(), world.reason()), (414, "address-too-long"));
    let answer = world.send(&open(&format!("{}?{}", folder(longest), "q".repeat(10))));
    assert_eq!(answer.status(), 414);
}
