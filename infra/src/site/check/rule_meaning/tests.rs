//! Warnings about rules. Each case has content, rules and the expected warnings, and is a separate test.

use settings::{Allow, Content, Members, Rule};

use super::{Fault, misleading_rules};

fn allow(visitors: &str) -> Allow {
    match visitors {
        "everyone" => Allow::Everyone,
        "signed-in" => Allow::SignedIn,
        groups => Allow::Only(Members {
            groups: groups.split('+').map(str::to_owned).collect(),
            ..Members::default()
        }),
    }
}

fn plain() -> Content {
    Content::default()
}

fn clean() -> Content {
    Content { clean_urls: true, ..Content::default() }
}

fn single() -> Content {
    Content { single_page: "/app.html".into(), ..Content::default() }
}

fn found(content: &Content, rules: &[(&str, &str)]) -> Vec<String> {
    let rules: Vec<Rule> = rules.iter().map(|(path, visitors)| Rule::new(*path, allow(visitors))).collect();
    let text = |(position, Fault { problem, advice }): (usize, Fault)| {
        format!("rule {}: {problem}; {advice}", position + 1)
    };
    misleading_rules(&rules, content).into_iter().map(text).collect()
}

macro_rules! cases {
    ($($name:ident: $content:ident $rules:expr => $expected:expr;)*) => {
        $(
            #[test]
            fn $name() {
                assert_eq!(found(&$content(), &$rules), $expected as [&str; _]);
            }
        )*
    };
}

cases! {
    site_without_rules: plain [] => [];
    folders_and_files_mean_what_they_say: plain [
        ("/*", "signed-in"), ("/", "everyone"), ("/board/", "board"), ("/docs", "everyone"), ("/a.html", "everyone"),
        ("/board/*", "staff"),
    ] => [];
    folder_rule_opens_its_index: clean [("/docs/", "everyone")] => [];
    rule_for_the_object_opens_it: clean [("/docs/index.html", "everyone")] => [];
    clean_url_of_a_file_with_an_extension: clean [("/a.html", "everyone")] => [];
    clean_url_restricts_what_signed_in_users_may_see: clean [("/docs", "board")] => [];
    clean_url_says_what_the_rule_around_it_says: clean [("/*", "everyone"), ("/docs", "everyone")] => [];
    clean_url_is_narrower_than_the_rule_around_it: clean [("/docs/*", "board+staff"), ("/docs", "board")] => [];
    clean_url_does_not_open_the_page: clean [("/docs", "everyone")] => [
        "rule 1: the rule for /docs does not open /docs/index.html: it can only restrict it, and the default (signed-in) \
         decides about it; write /docs/ or /docs/index.html",
    ];
    clean_url_does_not_open_the_page_of_a_folder: clean [("/docs/*", "board"), ("/docs", "signed-in")] => [
        "rule 2: the rule for /docs does not open /docs/index.html: it can only restrict it, and rule 1 for /docs/* \
         decides about it; write /docs/ or /docs/index.html",
    ];
    clean_url_for_another_group: clean [("/docs/*", "board"), ("/docs", "staff")] => [
        "rule 2: the rule for /docs does not open /docs/index.html: it can only restrict it, and rule 1 for /docs/* \
         decides about it; write /docs/ or /docs/index.html",
    ];
    folder_and_its_index_for_two_groups: plain [("/docs/", "board"), ("/docs/index.html", "staff")] => [
        "rule 2: /docs/index.html and /docs/ (rule 1) are the same object, and both rules have to admit a visitor; keep \
         one of them, or give both the same allow",
    ];
    open_folder_and_its_closed_index: plain [("/docs/", "everyone"), ("/docs/index.html", "board")] => [
        "rule 1: /docs/ and /docs/index.html (rule 2) are the same object, and both rules have to admit a visitor; keep \
         one of them, or give both the same allow",
    ];
    closed_folder_and_its_open_index: plain [("/docs/", "board"), ("/docs/index.html", "everyone")] => [
        "rule 2: /docs/index.html and /docs/ (rule 1) are the same object, and both rules have to admit a visitor; keep \
         one of them, or give both the same allow",
    ];
    folder_and_its_index_for_the_same_group: plain [("/docs/", "board"), ("/docs/index.html", "board")] => [];
    folder_and_its_clean_url: clean [("/docs", "everyone"), ("/docs/", "board")] => [
        "rule 1: /docs and /docs/ (rule 2) are the same object, and both rules have to admit a visitor; keep one of them, \
         or give both the same allow",
    ];
    index_document_of_another_name: plain_with_other_index [("/docs/", "board"), ("/docs/index.html", "everyone")] => [];
    page_of_an_application: single [("/app.html", "board"), ("/logo.svg", "everyone"), ("/*", "signed-in")] => [];
    root_decides_about_the_whole_application: single [("/", "board")] => [
        "rule 1: every path without a file extension is answered with /app.html, so the rule for / decides about the whole \
         application; write the rule for /app.html",
    ];
    route_decides_about_the_whole_application: single [("/*", "everyone"), ("/admin", "board")] => [
        "rule 2: every path without a file extension is answered with /app.html, so the rule for /admin decides about the \
         whole application; write the rule for /app.html",
    ];
    open_root_has_no_effect: single [("/", "everyone")] => [
        "rule 1: the rule for / has no effect, because the path is answered with /app.html and the default (signed-in) \
         decides about it; write the rule for /app.html",
    ];
    open_route_has_no_effect: single [("/app.html", "board"), ("/login", "everyone")] => [
        "rule 2: the rule for /login has no effect, because the path is answered with /app.html and rule 1 for /app.html \
         decides about it; write the rule for /app.html",
    ];
    route_that_says_what_the_application_says: single [("/app.html", "board"), ("/admin", "board")] => [];
    root_of_an_open_application: single [("/*", "everyone"), ("/", "everyone")] => [];
    folder_guards_only_files: single [("/admin/*", "board")] => [
        "rule 1: /admin/* guards only files with an extension, because every other path is answered with /app.html; guard \
         the files that the page loads, or write a rule for /app.html",
    ];
    folder_of_users_in_an_open_application: single [("/*", "everyone"), ("/admin/*", "signed-in")] => [
        "rule 2: /admin/* guards only files with an extension, because every other path is answered with /app.html; guard \
         the files that the page loads, or write a rule for /app.html",
    ];
    folder_of_open_files: single [("/assets/*", "everyone")] => [];
    folder_around_the_application: single_below_a_folder [("/web/*", "board")] => [];
    folder_of_an_application_that_is_as_closed: single [("/app.html", "board"), ("/data/*", "board+staff")] => [];
    rule_around_an_application_in_a_folder: in_folders [("/app/*", "board"), ("/", "everyone"), ("/*", "staff")] => [];
    folder_below_an_application_guards_only_files: in_folders [("/app/data/*", "board")] => [
        "rule 1: /app/data/* guards only files with an extension, because every other path is answered with \
         /app/index.html; guard the files that the page loads, or write a rule for /app/index.html",
    ];
    folder_whose_page_is_outside: in_folders [("/admin/*", "board")] => [
        "rule 1: /admin/* guards only files with an extension, because every other path is answered with /shell.html; \
         guard the files that the page loads, or write a rule for /shell.html",
    ];
    folder_around_an_application_whose_page_is_outside: in_folders [("/tools/*", "board")] => [
        "rule 1: /tools/* does not guard the paths without a file extension in /tools/web/*, because they are answered \
         with /shell.html; guard the files that the page loads, or write a rule for /shell.html",
    ];
    folder_and_its_page_outside: in_folders [("/tools/*", "board"), ("/admin/*", "board"), ("/shell.html", "board")] => [];
    route_of_one_application: in_folders [("/*", "everyone"), ("/app/secret", "board")] => [
        "rule 2: every path without a file extension in /app/* is answered with /app/index.html, so the rule for \
         /app/secret decides about the whole application; write the rule for /app/index.html",
    ];
    open_root_of_an_application_has_no_effect: in_folders [("/app/", "everyone")] => [
        "rule 1: the rule for /app/ has no effect, because the path is answered with /app/index.html and the default \
         (signed-in) decides about it; write the rule for /app/index.html",
    ];
    folder_outside_the_applications_opens_its_index: in_folders [("/docs/", "everyone")] => [];
    folder_of_an_application_without_its_slash_is_another_path: in_folders [("/app", "everyone")] => [];
    malformed_and_repeated_rules_are_left_out: single [("admin", "board"), ("/a*", "board"), ("/app.html", "board"),
        ("/app.html", "staff"), ("/logo.svg", "everyone"), ("/logo.svg", "staff")] => [];
}

fn plain_with_other_index() -> Content {
    Content { index_document: "home.html".to_owned(), ..Content::default() }
}

/// An application in a folder, and one whose page is outside its two folders.
fn in_folders() -> Content {
    let pages = [("/app/*", "/app/index.html"), ("/admin/*", "/shell.html"), ("/tools/web/*", "/shell.html")];
    Content { single_page: pages.into_iter().collect(), ..Content::default() }
}

fn single_below_a_folder() -> Content {
    Content { single_page: "/web/app.html".into(), ..Content::default() }
}
