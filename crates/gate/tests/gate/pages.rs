//! The pages that visitors see, in each language.

use serde_json::{Value as Json, json};
use settings::{Contact, Language, TextKey};

use crate::support::{Answer, HOST, SESSION, TestRequest, World, open};

/// Returns a world with everything that a theme can have.
fn themed() -> World {
    let mut world = World::new(&json!([{"path": "/finance/*", "allow": {"groups": ["board"]}}]));
    let theme = &mut world.gate.settings.theme;
    theme.name = Some("Harbour Instruments".to_owned());
    theme.contact =
        Some(Contact { name: "Reports team".to_owned(), address: "reports@harbour.example".to_owned() });
    world
}

fn no_access(world: &mut World) -> Answer {
    world.log_in("/");
    world.send(&open("/finance/forecast.html?q=1"))
}

fn provider_down(world: &mut World) -> Answer {
    world.metadata_down = true;
    world.send(&open("/finance/forecast.html"))
}

fn bad_token(world: &mut World) -> Answer {
    let login = world.start_login("/finance/forecast.html");
    world.provider.claims["aud"] = json!("another client");
    world.finish_login(&login)
}

fn too_many_groups(world: &mut World) -> Answer {
    let groups: Vec<String> = (0..300).map(|n| format!("group-number-{n}")).collect();
    world.provider.claims["groups"] = json!(groups);
    let rules = json!([{"path": "/finance/*", "allow": {"groups": groups}}]);
    world.gate.settings.rules = serde_json::from_value(rules).expect("the rules are well-formed");
    world.log_in("/")
}

fn groups_overage(world: &mut World) -> Answer {
    let claims = world.provider.claims.as_object_mut().expect("the claims are an object");
    claims.remove("groups");
    claims.insert("_claim_names".to_owned(), json!({"groups": "src1"}));
    world.log_in("/");
    world.send(&open("/finance/forecast.html"))
}

fn step_up(world: &mut World) -> Answer {
    let rules = json!([{"path": "/finance/*", "allow": "signed-in", "acr_values": ["phr"]}]);
    world.gate.settings.rules = serde_json::from_value(rules).expect("the rules are well-formed");
    world.log_in("/finance/forecast.html?page=2")
}

fn signed_out(world: &mut World) -> Answer {
    world.send(&open("/.sitegate/sign-out/done"))
}

fn confirm(world: &mut World) -> Answer {
    world.log_in("/");
    world.send(&open("/.sitegate/sign-out").with("sec-fetch-site", "cross-site"))
}

fn login_loop(world: &mut World) -> Answer {
    world.send(&open("/finance/forecast.html").with("cookie", "__Host-sitegate-ended=4"))
}

fn unclear(world: &mut World) -> Answer {
    world.send(&open("/reports/%2e%2e/finance//forecast.html"))
}

fn too_long(world: &mut World) -> Answer {
    world.gate.settings.content.clean_urls = true;
    world.send(&open(&format!("/{}", "a".repeat(8185))))
}

fn wrong_host(world: &mut World) -> Answer {
    world.send(&open("/").with("host", "other.example"))
}

fn expired(world: &mut World) -> Answer {
    world.send(&open("/.sitegate/callback?code=c&state=AAAAAAAAAAAAAAAAAAAAAA"))
}

fn cancelled(world: &mut World) -> Answer {
    let login = world.start_login("/finance/forecast.html");
    world.send(&open(&format!("/.sitegate/callback?error=access_denied&state={}", login.state)))
}

fn bad_answer(world: &mut World) -> Answer {
    world.send(&open("/.sitegate/callback?state=a"))
}

/// Returns the page in place of the bucket's error.
fn origin_error(world: &World, status: &str, accept_language: &str) -> Answer {
    let mut event = open("/reports/2026-q4.html").with("accept-language", accept_language).json();
    event["Records"][0]["cf"]["config"]["eventType"] = json!("origin-response");
    event["Records"][0]["cf"]["response"] = json!({"status": status, "headers": {}});
    let event = gate::Event::read(event);
    let outcome = gate::replace_error(&event, Some(&world.gate.settings)).expect("a page");
    let gate::Decision::Respond(response) = outcome.decision else { panic!("not a response") };
    Answer::Response(event.answered(response))
}

fn not_found(world: &mut World) -> Answer {
    origin_error(world, "404", "de")
}

fn unavailable(world: &mut World) -> Answer {
    origin_error(world, "503", "de")
}

/// Shows a page in each language. The texts differ, and the rest of the page does not.
fn speaks_every_language(show: fn(&mut World) -> Answer, status: u16, title: TextKey) {
    let mut titles = Vec::new();
    let mut shapes = Vec::new();
    for language in Language::ALL {
        let mut world = themed();
        world.gate.settings.theme.language = Some(language);
        let answer = show(&mut world);
        assert_eq!(answer.status(), status, "{answer:?}");
        let body = answer.body();
        let tag = language.tag();
        assert!(body.starts_with(&format!("<!doctype html>\n<html lang={tag} dir=ltr>\n")), "{body}");
        let heading = between(body, "<h1>", "</h1>").to_owned();
        assert!(body.contains(&format!("<title>{heading} – Harbour Instruments</title>")), "{body}");
        assert!(body.contains("<header>Harbour Instruments</header>") && body.len() < 8000, "{body}");
        let (_, content) = body.split_once("</style>").expect("the page has a style");
        assert!(!content.contains('{'), "a placeholder is left: {content}");
        titles.push(heading);
        shapes.push(tags(content));

        let mut own = themed();
        own.gate.settings.theme.texts.insert(title, "My <title>".to_owned());
        assert_eq!(between(show(&mut own).body(), "<h1>", "</h1>"), "My &lt;title&gt;");
    }
    let all = titles.len();
    titles.sort();
    titles.dedup();
    assert_eq!(titles.len(), all, "{titles:?}");
    shapes.dedup();
    assert_eq!(shapes.len(), 1, "{shapes:?}");
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> &'a str {
    let (_, rest) = text.split_once(start).expect("the text has the start");
    rest.split_once(end).expect("the text has the end").0
}

/// Returns the tags of a page without their attributes.
fn tags(html: &str) -> Vec<String> {
    html.split('<').skip(1).map(|tag| tag.split([' ', '>']).next().unwrap_or_default().to_owned()).collect()
}

cases!(page_speaks_every_language: speaks_every_language {
    no_access: super::no_access, 403, TextKey::NoAccessTitle;
    provider_down: super::provider_down, 502, TextKey::FailedTitle;
    bad_token: super::bad_token, 502, TextKey::FailedTitle;
    too_many_groups: super::too_many_groups, 403, TextKey::TooManyGroupsTitle;
    groups_overage: super::groups_overage, 403, TextKey::TooManyGroupsTitle;
    signed_out: super::signed_out, 200, TextKey::SignedOutTitle;
    step_up: super::step_up, 403, TextKey::StepUpTitle;
    confirm: super::confirm, 200, TextKey::ConfirmTitle;
    login_loop: super::login_loop, 403, TextKey::LoopTitle;
    unclear: super::unclear, 400, TextKey::UnclearTitle;
    too_long: super::too_long, 414, TextKey::TooLongTitle;
    not_found: super::not_found, 404, TextKey::NotFoundTitle;
    unavailable: super::unavailable, 503, TextKey::UnavailableTitle;
    wrong_host: super::wrong_host, 421, TextKey::WrongHostTitle;
    expired: super::expired, 400, TextKey::ExpiredTitle;
    cancelled: super::cancelled, 403, TextKey::CancelledTitle;
    bad_answer: super::bad_answer, 400, TextKey::BadAnswerTitle;
});

/// Checks the content of a page in English, from its icon to its end.
fn shows(show: fn(&mut World) -> Answer, content: &str) {
    let mut world = themed();
    let answer = show(&mut world);
    let (_, main) = answer.body().split_once("</svg>\n").expect("the page has an icon");
    assert_eq!(without_sealed_address(main), content);
}

/// Replaces the sealed address in the link to another account, which differs from page to page.
fn without_sealed_address(text: &str) -> String {
    let Some((before, rest)) = text.split_once("/switch?to=") else { return text.to_owned() };
    let (_, after) = rest.split_once('"').expect("the link ends");
    format!("{before}/switch?to=…\"{after}")
}

const HELP: &str =
    "</main>\n<footer>Help: <a href=\"mailto:reports@harbour.example\">Reports team</a></footer>\n</html>\n";

cases!(content_of: shows {
    no_access: super::no_access, concat!(
        "<h1>You don’t have access to this page</h1>\n",
        "<p>You are signed in, but this page is shared with other people. Ask for access, or use a different account.</p>\n",
        "<dl>\n<div><dt>Signed in as<dd><bdi>Alice@Example.com</bdi></div>\n",
        "<div><dt>Page<dd><bdi>/finance/forecast.html</bdi></div>\n",
        "<div><dt>Contact<dd>Reports team<br><a href=\"mailto:reports@harbour.example\">reports@harbour.example</a></div>\n</dl>\n",
        "<nav>\n<a href=\"mailto:reports@harbour.example?subject=Access%20to%20/finance/forecast.html&amp;",
        "body=Please%20give%20Alice@Example.com%20access%20to%20https://reports.example.com/finance/forecast.html\">Request access</a>\n",
        "<a href=\"/.sitegate/sign-out/switch?to=…\">Use a different account</a>\n</nav>\n</main>\n</html>\n",
    );
    provider_down: super::provider_down, &format!(
        "<h1>Sign-in isn’t working right now</h1>\n\
         <p>The sign-in service gave no usable answer. Your account is fine. Please try again in a minute.</p>\n\
         <dl>\n<div><dt>Service<dd><bdi>idp.example.com</bdi></div>\n<div><dt>Reference<dd><bdi>{REFERENCE}</bdi></div>\n</dl>\n\
         <nav>\n<a href=\"/finance/forecast.html\">Try again</a>\n</nav>\n{HELP}"
    );
    bad_token: super::bad_token, &format!(
        "<h1>Sign-in isn’t working right now</h1>\n\
         <p>The sign-in service gave no usable answer. Your account is fine. Please try again in a minute.</p>\n\
         <dl>\n<div><dt>Service<dd><bdi>idp.example.com</bdi></div>\n<div><dt>Reference<dd><bdi>{REFERENCE}</bdi></div>\n</dl>\n\
         <nav>\n<a href=\"/finance/forecast.html\">Try again</a>\n</nav>\n{HELP}"
    );
    too_many_groups: super::too_many_groups, &format!(
        "<h1>Your account is in too many groups</h1>\n\
         <p>This site cannot store all of them in a session. Please send the reference to the owner of this site.</p>\n\
         <dl>\n<div><dt>Reference<dd><bdi>{REFERENCE}</bdi></div>\n</dl>\n{HELP}"
    );
    groups_overage: super::groups_overage, &format!(
        "<h1>Your account is in too many groups</h1>\n\
         <p>Your account is in too many groups for this sign-in. Please report “groups overage” to your administrator.</p>\n\
         <dl>\n<div><dt>Signed in as<dd><bdi>Alice@Example.com</bdi></div>\n<div><dt>Reference<dd><bdi>{REFERENCE}</bdi></div>\n</dl>\n{HELP}"
    );
    step_up: super::step_up, &format!(
        "<h1>This page needs a new or stronger sign-in</h1>\n\
         <p>The sign-in service did not confirm what this page requires. Please try again, or send the reference to the owner of this site.</p>\n\
         <dl>\n<div><dt>Page<dd><bdi>/finance/forecast.html</bdi></div>\n<div><dt>Reference<dd><bdi>{REFERENCE}</bdi></div>\n</dl>\n\
         <nav>\n<a href=\"/finance/forecast.html?page=2\">Try again</a>\n</nav>\n{HELP}"
    );
    signed_out: super::signed_out,
        "<h1>You are signed out</h1>\n\
         <p>Your session on this site has ended. You may still be signed in to your company’s other services.</p>\n\
         <nav>\n<a href=\"/\">Sign in again</a>\n</nav>\n</main>\n</html>\n";
    confirm: super::confirm,
        "<h1>Sign out?</h1>\n<p>A link on another site brought you here. You have not been signed out.</p>\n\
         <dl>\n<div><dt>Signed in as<dd><bdi>Alice@Example.com</bdi></div>\n</dl>\n\
         <nav>\n<a href=\"/.sitegate/sign-out\">Sign out</a>\n<a href=\"/\">Stay signed in</a>\n</nav>\n</main>\n</html>\n";
    login_loop: super::login_loop, &format!(
        "<h1>Your browser did not stay signed in</h1>\n\
         <p>You signed in several times, but this site could not remember it. These steps usually help:</p>\n\
         <ol>\n<li>Allow cookies for <bdi>{HOST}</bdi>.\n<li>Turn off privacy extensions for this site.\n\
         <li>Check the date and time of this device.\n</ol>\n\
         <dl>\n<div><dt>Reference<dd><bdi>{REFERENCE}</bdi></div>\n</dl>\n\
         <nav>\n<a href=\"/finance/forecast.html\">Try again</a>\n</nav>\n{HELP}"
    );
    unclear: super::unclear, &format!(
        "<h1>This address is unclear</h1>\n\
         <p>It can be read in more than one way, so no page was opened. Check the link, or start from the home page.</p>\n\
         <dl>\n<div><dt>Address<dd><bdi>/reports/%2e%2e/finance//forecast.html</bdi></div>\n</dl>\n\
         <nav>\n<a href=\"/\">Go to the home page</a>\n</nav>\n{HELP}"
    );
    too_long: super::too_long, &format!(
        "<h1>This address is too long</h1>\n\
         <p>It is longer than this site accepts, so no page was opened. Check the link, or start from the home page.</p>\n\
         <dl>\n<div><dt>Address<dd><bdi>/{}…</bdi></div>\n</dl>\n\
         <nav>\n<a href=\"/\">Go to the home page</a>\n</nav>\n{HELP}", "a".repeat(199)
    );
    not_found: super::not_found, &format!(
        "<h1>Page not found</h1>\n\
         <p>There is no page at this address. It may have moved, or the link may be incomplete.</p>\n\
         <dl>\n<div><dt>Address<dd><bdi>/reports/2026-q4.html</bdi></div>\n</dl>\n\
         <nav>\n<a href=\"/\">Go to the home page</a>\n</nav>\n{HELP}"
    );
    unavailable: super::unavailable, &format!(
        "<h1>This page isn’t available right now</h1>\n<p>It could not be loaded. Please try again in a minute.</p>\n\
         <dl>\n<div><dt>Reference<dd><bdi>{REFERENCE}</bdi></div>\n</dl>\n\
         <nav>\n<a href=\"/\">Go to the home page</a>\n</nav>\n{HELP}"
    );
    wrong_host: super::wrong_host, &format!(
        "<h1>Wrong address</h1>\n<p>This site does not answer at this address. Please check the link.</p>\n\
         <dl>\n<div><dt>Address<dd><bdi>other.example</bdi></div>\n</dl>\n{HELP}"
    );
    expired: super::expired, &format!(
        "<h1>Please sign in again</h1>\n\
         <p>This sign-in took too long, began in another browser, or is already complete. Your browser may also block cookies for this site.</p>\n\
         <nav>\n<a href=\"/\">Start again</a>\n</nav>\n{HELP}"
    );
    cancelled: super::cancelled, &format!(
        "<h1>You are not signed in</h1>\n<p>You cancelled, or the sign-in service did not let you in.</p>\n\
         <nav>\n<a href=\"/finance/forecast.html\">Try again</a>\n</nav>\n{HELP}"
    );
    bad_answer: super::bad_answer, &format!(
        "<h1>Please sign in again</h1>\n\
         <p>The answer from the sign-in service was incomplete, or it came from another service.</p>\n\
         <nav>\n<a href=\"/\">Start again</a>\n</nav>\n{HELP}"
    );
});

/// The reference of the request ID `r1`.
const REFERENCE: &str = "GBSY-KHMN";

/// Checks the language of a page for a visitor with this `Accept-Language` header.
fn chooses(header: &str, language: &str) {
    let answer = themed().send(&open("/.sitegate/sign-out/done").with("accept-language", header));
    assert_eq!(between(answer.body(), "<html lang=", " dir"), language, "{header}");
}

cases!(language_of_the_browser: chooses {
    one: "de", "de";
    with_a_region: "fr-CH", "fr";
    in_capitals: "JA-JP", "ja";
    first_of_equals: "es, de", "es";
    first_of_equals_with_weights: "es;q=0.5, de;q=0.5", "es";
    heaviest_and_not_first: "de;q=0.5, fr;q=0.9, es;q=0.8", "fr";
    heaviest_by_a_thousandth: "de;q=0.001, fr;q=0.002", "fr";
    full_weight_is_heavier: "de;q=0.999, fr", "fr";
    full_weight_in_digits: "de;q=0.999, fr;q=1.000", "fr";
    typical_browser: "fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5", "fr";
    after_languages_that_are_not_built_in: "it, nl;q=0.9, es;q=0.1", "es";
    not_built_in: "it, nl", "en";
    similar_name: "den, eso", "en";
    refused: "de;q=0, fr;q=0.1", "fr";
    refused_only: "de;q=0", "en";
    refused_with_decimals: "de;q=0.000", "en";
    asterisk: "*", "en";
    asterisk_after_a_heavier_one: "*;q=0.1, de;q=0.2", "de";
    asterisk_before_a_lighter_one: "it, *;q=0.5, de;q=0.2", "en";
    asterisk_without_english: "en;q=0, *", "de";
    asterisk_when_all_are_named: "en;q=0, de;q=0, fr;q=0, es;q=0, ja;q=0, *", "en";
    spaces_around_the_weight: "de ; q = 0.5 , fr;q=0.4", "de";
    capital_q: "de;Q=0.1, fr;Q=0.2", "fr";
    empty: "", "en";
    commas: ",,,fr,", "fr";
    weight_without_a_number: "de;q=, fr;q=0.1", "fr";
    weight_above_one: "de;q=1.1, fr;q=0.1", "fr";
    weight_of_two: "de;q=2, fr;q=0.1", "fr";
    weight_with_four_decimals: "de;q=0.9999, fr;q=0.1", "fr";
    weight_below_zero: "de;q=-1, fr;q=0.1", "fr";
    weight_with_a_sign: "de;q=0.+99, fr;q=0.01", "fr";
    weight_with_another_name: "de;level=1, fr;q=0.1", "fr";
    weight_with_a_dot_at_the_end: "de;q=0., fr;q=0.1", "fr";
    bytes_of_another_encoding: "d\u{fffd};q=1, \u{0}, fr;q=0.1", "fr";
    thirty_two_ranges: &format!("{}de", "it,".repeat(31)), "de";
    more_ranges_than_a_browser_sends: &format!("{}de", "it,".repeat(32)), "en";
});

#[test]
fn language_headers_are_one_list() {
    let request = open("/.sitegate/sign-out/done")
        .with("accept-language", "fr;q=0.2")
        .also("accept-language", "de;q=0.3");
    assert!(themed().send(&request).body().contains("<html lang=de "));
}

#[test]
fn language_of_the_site_is_for_every_visitor() {
    let mut world = themed();
    world.gate.settings.theme.language = Some(Language::Es);
    let answer = world.send(&open("/.sitegate/sign-out/done").with("accept-language", "de"));
    assert!(
        answer.body().contains("<html lang=es dir=ltr>") && answer.body().contains("Ha cerrado la sesión")
    );
}

/// CloudFront caches the page for visitors who accept other languages.
#[test]
fn page_in_place_of_an_error_is_the_same_for_every_visitor() {
    let mut world = themed();
    assert_eq!(origin_error(&world, "404", "de").body(), origin_error(&world, "404", "ja").body());
    assert!(origin_error(&world, "404", "de").body().contains("<html lang=en "));
    world.gate.settings.theme.language = Some(Language::Ja);
    assert!(origin_error(&world, "404", "de").body().contains("<html lang=ja "));
}

#[test]
fn gate_without_settings_speaks_the_language_of_the_visitor() {
    let event = gate::Event::read(open("/a").with("accept-language", "ja").json());
    let gate::Decision::Respond(response) = gate::unavailable(&event).decision else {
        panic!("not a response")
    };
    let json = response.into_json();
    let body = json["body"].as_str().expect("there is a body");
    assert!(body.contains("<html lang=ja dir=ltr>") && body.contains("このサイトはまだ準備ができていません"));
    assert!(
        body.contains(&format!("<dd><bdi>{REFERENCE}</bdi>")) && body.contains("<a href=\"/\">"),
        "{body}"
    );
    assert_eq!(json["headers"]["retry-after"][0]["value"], "60");
}

/// Returns the account on the page that refuses access.
fn account(change: impl FnOnce(&mut World), request: TestRequest) -> String {
    let mut world = themed();
    change(&mut world);
    world.log_in("/");
    between(world.send(&request).body(), "<dd><bdi>", "</bdi>").to_owned()
}

fn shows_account(claims: Json, expected: &str) {
    let change = |world: &mut World| {
        for (name, value) in claims.as_object().expect("the claims are an object") {
            world.provider.claims[name] = value.clone();
        }
    };
    assert_eq!(account(change, open("/finance/a")), expected);
}

cases!(account_is: shows_account {
    email: json!({}), "Alice@Example.com";
    user_name_without_an_email: json!({"email": null, "preferred_username": "alice.a"}), "alice.a";
    user_name_with_an_empty_email: json!({"email": "", "preferred_username": "alice.a"}), "alice.a";
    name_without_a_user_name: json!({"email": null, "name": "Alice A."}), "Alice A.";
    subject_without_any_name: json!({"email": null}), "alice";
    email_and_not_the_user_name: json!({"preferred_username": "alice.a", "name": "Alice A."}), "Alice@Example.com";
});

#[test]
fn account_is_the_address_that_the_rules_read() {
    let change = |world: &mut World| {
        let rules = json!([{"path": "/finance/*", "allow": {"domains": ["other.example"]}}]);
        world.gate.settings.rules = serde_json::from_value(rules).expect("the rules are well-formed");
    };
    assert_eq!(
        account(change, open("/finance/a")),
        "alice@example.com",
        "in lower case, as rules compare it"
    );
}

#[test]
fn account_without_an_id_token_in_the_browser_is_the_subject() {
    let mut world = themed();
    world.log_in("/");
    world.jar.retain(|name, _| name == SESSION);
    assert_eq!(between(world.send(&open("/finance/a")).body(), "<dd><bdi>", "</bdi>"), "alice");
}

/// Another site of the domain can plant the cookies of another user's session.
#[test]
fn id_token_of_another_user_does_not_name_the_account() {
    let mut other = themed();
    other.provider.claims["sub"] = json!("mallory");
    other.provider.claims["email"] = json!("mallory@example.com");
    other.log_in("/");
    let mut world = themed();
    world.log_in("/");
    let planted = format!(
        "{SESSION}={}; {SESSION}={}; __Host-sitegate-hint={}",
        world.jar[SESSION], other.jar[SESSION], other.jar["__Host-sitegate-hint"]
    );
    world.jar.clear();
    let answer = world.send(&open("/finance/a").with("cookie", &planted));
    assert_eq!((answer.status(), between(answer.body(), "<dd><bdi>", "</bdi>")), (403, "alice"));
}

#[test]
fn access_is_requested_at_the_page_of_the_contact() {
    let mut world = themed();
    world.gate.settings.theme.contact =
        Some(Contact { name: "Desk".to_owned(), address: "https://desk.example/new?site=a&b".to_owned() });
    let answer = no_access(&mut world);
    assert!(
        answer
            .body()
            .contains("<nav>\n<a href=\"https://desk.example/new?site=a&amp;b\">Request access</a>\n")
    );
}

#[test]
fn without_a_contact_the_other_account_is_the_only_button() {
    let mut world = themed();
    world.gate.settings.theme.contact = None;
    let answer = no_access(&mut world);
    let nav = "<nav>\n<a href=\"/.sitegate/sign-out/switch?to=…\">Use a different account</a>\n</nav>";
    let body = without_sealed_address(answer.body());
    assert!(body.contains(nav) && !body.contains("Contact"), "{body}");
}

#[test]
fn long_path_and_account_are_cut_everywhere() {
    let mut world = themed();
    world.provider.claims["email"] = json!(format!("{}@example.com", "b".repeat(300)));
    world.log_in("/");
    let answer = world.send(&open(&format!("/finance/{}", "a".repeat(400))));
    let body = answer.body();
    assert!(!body.contains(&"a".repeat(192)) && body.matches(&"a".repeat(191)).count() == 3, "{body}");
    assert!(!body.contains(&"b".repeat(201)) && body.matches(&"b".repeat(200)).count() == 2, "{body}");
}

#[test]
fn visitor_without_a_session_confirms_a_sign_out_without_an_account() {
    let answer = themed().send(&open("/.sitegate/sign-out").with("sec-fetch-site", "cross-site"));
    assert!(answer.status() == 200 && !answer.body().contains("<dl>"), "{}", answer.body());
}

#[test]
fn retry_leads_to_the_query_as_well_and_not_to_a_very_long_address() {
    for (address, link) in [
        ("/a?b=c&d".to_owned(), "/a?b=c&amp;d".to_owned()),
        (format!("/{}", "a".repeat(1999)), format!("/{}", "a".repeat(1999))),
        (format!("/{}", "a".repeat(2000)), "/".to_owned()),
    ] {
        let mut world = themed();
        world.metadata_down = true;
        let answer = world.send(&open(&address));
        assert!(answer.body().contains(&format!("<a href=\"{link}\">Try again</a>")), "{}", answer.body());
    }
}

#[test]
fn retry_after_the_provider_has_vanished_leads_to_the_page_and_not_to_the_callback() {
    let mut world = themed();
    let login = world.start_login("/finance/forecast.html");
    world.metadata_down = true;
    let answer = world.finish_login(&login);
    assert_eq!((answer.status(), world.reason()), (502, "provider-unreachable"));
    assert!(answer.body().contains("<a href=\"/finance/forecast.html\">Try again</a>"), "{}", answer.body());
}

#[test]
fn answer_of_another_issuer_leads_back_to_the_page() {
    let mut world = themed();
    let login = world.start_login("/finance/forecast.html");
    let callback = format!("/.sitegate/callback?code=c&iss=https://evil.example&state={}", login.state);
    let answer = world.send(&open(&callback));
    assert!(
        answer.body().contains("<a href=\"/finance/forecast.html\">Start again</a>"),
        "{}",
        answer.body()
    );
}

#[test]
fn service_is_the_host_of_the_issuer() {
    let mut world = themed();
    world.gate.settings.provider.issuer = "https://login.example.com:8443/tenant/v2".to_owned();
    let answer = provider_down(&mut world);
    assert!(answer.body().contains("<dd><bdi>login.example.com:8443</bdi>"), "{}", answer.body());
}

/// The largest page that a theme and a visitor can cause is within CloudFront's limit, with its headers.
#[test]
fn largest_page_is_within_the_limit_of_a_response() {
    let mut world = themed();
    let theme = &mut world.gate.settings.theme;
    let long = "'".repeat(400);
    theme.name = Some(long.clone());
    theme.contact = Some(Contact { name: long.clone(), address: "'".repeat(256) });
    theme.texts = TextKey::ALL.iter().map(|key| (*key, long.clone())).collect();
    world.provider.claims["email"] = json!(long);
    world.log_in("/");
    let answer = world.send(&open(&format!("/finance/{}", "'".repeat(400))));
    assert_eq!(answer.status(), 403);
    assert!(answer.body().len() < 40_000, "{}", answer.body().len());
}
