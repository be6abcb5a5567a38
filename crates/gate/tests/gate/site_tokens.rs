//! Machines with a token that an operator has made for a path.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use gate::{Event, line, site_token_hash};
use serde_json::{Value as Json, json};
use settings::{LogLevel, SiteToken, SiteTokens};

use crate::support::{Answer, HOST, MACHINES, NOW, SESSION, TestRequest, World, base64url, fetch, open, uri};

/// The token `backup`, for `/exports/*`.
const TOKEN: &str = "sgt_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";
/// The token `other`, for `/other/*`.
const OTHER: &str = "sgt_ISEhISEhISEhISEhISEhISEhISEhISEhISEhISEhISE";
/// The token `file`, for one object.
const FILE: &str = "sgt_MTExMTExMTExMTExMTExMTExMTExMTExMTExMTExMTE";
const PATH: &str = "/exports/a.json";

fn token(name: &str, path: &str, text: &str) -> SiteToken {
    let (name, path) = (name.to_owned(), path.to_owned());
    SiteToken { name, path, hash: site_token_hash(text), created: NOW - 60, expires: NOW + 60 }
}

/// A site with two paths for tokens, and paths for users only.
fn world() -> World {
    let mut world = World::new(&json!([
        {"path": "/public/*", "allow": "everyone"},
        {"path": "/exports/*", "allow": {"groups": ["finance"], "site_tokens": true}},
        {"path": "/exports/private/*", "allow": {"groups": ["finance"]}},
        {"path": "/other/*", "allow": {"site_tokens": true}},
        {"path": "/finance/*", "allow": {"groups": ["finance"]}},
        {"path": "/all/*", "allow": "signed-in"},
    ]));
    let mut tokens = SiteTokens::default();
    for (name, path, text) in
        [("backup", "/exports/*", TOKEN), ("other", "/other/*", OTHER), ("file", "/exports/a.json", FILE)]
    {
        assert!(tokens.add(token(name, path, text)));
    }
    world.gate.site_tokens = Some(tokens);
    world
}

fn with_header(path: &str, value: &str) -> TestRequest {
    let mut request = open(path).with("authorization", value);
    request.headers.retain(|(name, _)| name == "host" || name == "authorization");
    request
}

/// Returns the request of a machine.
fn download(path: &str, token: &str) -> TestRequest {
    with_header(path, &format!("Bearer {token}"))
}

fn basic(user: &str, token: &str) -> String {
    format!("Basic {}", STANDARD.encode(format!("{user}:{token}")))
}

/// A machine may send its token to all paths. The bucket must not see it anywhere.
#[test]
fn site_token_never_reaches_the_origin() {
    let mut world = world();
    world.log_in("/");
    for path in ["/public/a.css", "/all/a", PATH] {
        for (header, is_kept) in [
            (format!("Bearer {TOKEN}"), false),
            (basic("backup", TOKEN), false),
            ("Bearer eyJ0eXAi.a.b".to_owned(), true),
            (basic("backup", "password"), true),
        ] {
            let request = open(path).with("authorization", &header);
            let Answer::Forwarded(request) = world.send(&request) else { continue };
            assert_eq!(request["headers"].get("authorization").is_some(), is_kept, "{path} {header}");
        }
    }
    let public = world.send(&open("/public/a.css").with("authorization", &format!("Bearer {TOKEN}")));
    assert!(matches!(public, Answer::Forwarded(_)));
}

/// Asserts that an answer refuses a token, without a redirect, a page or a cookie.
fn assert_refused(world: &World, answer: &Answer, status: u16, error: &str) {
    assert_eq!((answer.status(), answer.body()), (status, ""), "{answer:?}");
    let challenge = format!("Bearer realm=\"{HOST}\", error={error}");
    assert_eq!(answer.header("www-authenticate"), Some(challenge.as_str()));
    assert_eq!((answer.header("location"), answer.header("set-cookie")), (None, None));
    let reason = if status == 403 { "not-allowed" } else { "token-refused" };
    assert_eq!(world.reason(), reason);
}

const UNKNOWN: &str = "\"invalid_token\", error_description=\"unknown-token\"";
const TIME: &str = "\"invalid_token\", error_description=\"time\"";
const FORM: &str = "\"invalid_token\", error_description=\"form\"";
const MALFORMED: &str = "\"invalid_request\", error_description=\"form\"";
const SCOPE: &str = "\"insufficient_scope\"";

#[test]
fn machine_reads_the_path_of_its_token() {
    let mut world = world();
    let answer = world.send(&download(PATH, TOKEN));
    let Answer::Forwarded(request) = answer else { panic!("not forwarded: {answer:?}") };
    assert_eq!((&request["uri"], world.reason()), (&json!(PATH), "site-token"));
    assert_eq!(request["headers"].get("authorization"), None, "the origin sees no token");
    assert!(world.jar.is_empty() && world.fetches.is_empty(), "a token starts no session");
    assert_eq!(uri(world.send(&download("/exports/", TOKEN))), "/exports/index.html");
    assert_eq!(world.send(&download(PATH, FILE)).status(), 0);
    assert_eq!(world.send(&download("/other/deep/b.csv", OTHER)).status(), 0);
}

/// Package managers and wget know only this scheme.
#[test]
fn token_is_the_password_of_basic_authentication() {
    for value in [basic("backup", TOKEN), basic("", TOKEN), basic("x", TOKEN).replace("Basic", "basic")] {
        let mut world = world();
        let answer = world.send(&with_header(PATH, &value));
        let Answer::Forwarded(request) = answer else { panic!("not forwarded: {answer:?}") };
        assert_eq!((request["headers"].get("authorization"), world.reason()), (None, "site-token"));
    }
}

#[test]
fn basic_authentication_without_a_site_token_is_not_read() {
    let colons = STANDARD.encode(TOKEN);
    for value in [
        basic(TOKEN, "x"),
        basic("a:b", TOKEN),
        basic("a", &TOKEN.to_uppercase()),
        format!("Basic {colons}"),
        format!("Basic {TOKEN}"),
        format!("Digest {TOKEN}"),
        format!("Basic {}", STANDARD.encode(b"a:sgt_\xff")),
        TOKEN.to_owned(),
    ] {
        let mut world = world();
        let answer = world.send(&with_header(PATH, &value));
        assert_eq!((answer.status(), world.reason()), (401, "no-session"), "{value}");
    }
    let mut world = world();
    let answer = world.send(&with_header(PATH, &basic("a", OTHER)));
    assert_refused(&world, &answer, 403, SCOPE);
    let answer = world.send(&with_header(PATH, &basic(&format!("a:{TOKEN}"), "")));
    assert_refused(&world, &answer, 401, UNKNOWN);
}

/// Each case sends a text in place of the token.
fn is_unknown(text: &str) {
    let mut world = world();
    let answer = world.send(&download(PATH, text));
    assert_refused(&world, &answer, 401, UNKNOWN);
    assert_eq!(world.last.as_ref().and_then(|outcome| outcome.site_token()), None);
}

fn hash_in_base64url() -> String {
    base64url(site_token_hash(TOKEN))
}

cases!(token_is_unknown: is_unknown {
    prefix_only: "sgt_";
    truncated: &TOKEN[..TOKEN.len() - 1];
    with_one_more_letter: &format!("{TOKEN}A");
    with_another_last_letter: &TOKEN.replace("h8", "h9");
    with_padding: &format!("{TOKEN}=");
    with_a_letter_in_the_other_case: &TOKEN.replace("AAEC", "aAEC");
    twice: &format!("{TOKEN}{TOKEN}");
    two_tokens: &format!("{TOKEN} {TOKEN}");
    two_tokens_with_a_comma: &format!("{TOKEN},{OTHER}");
    in_quotes_behind_its_prefix: &format!("sgt_\"{TOKEN}\"");
    hash_behind_the_prefix: &format!("sgt_{}", hash_in_base64url());
    name_behind_the_prefix: "sgt_backup";
    star: "sgt_*";
    encoded: &TOKEN.replace('A', "%41");
});

/// Each case sends a text that has not the form of a site token, so that it is read as a JWT.
fn is_malformed(text: &str) {
    let mut world = world();
    let answer = world.send(&download(PATH, text));
    assert_refused(&world, &answer, 401, FORM);
}

cases!(text_is_not_a_site_token: is_malformed {
    prefix_in_upper_case: &TOKEN.replace("sgt_", "SGT_");
    without_its_prefix: &TOKEN["sgt_".len()..];
    in_quotes: &format!("\"{TOKEN}\"");
    hash_in_base64url: &super::hash_in_base64url();
    hash_in_base64: &STANDARD.encode(site_token_hash(TOKEN));
});

/// Each case sends a valid token to a path that it is not for.
fn is_not_admitted(token: &str, path: &str) {
    let mut world = world();
    let answer = world.send(&download(path, token));
    assert_refused(&world, &answer, 403, SCOPE);
}

cases!(token_is_for_another_path: is_not_admitted {
    another_folder: OTHER, PATH;
    back: TOKEN, "/other/a";
    another_file: FILE, "/exports/b.json";
    file_with_a_suffix: FILE, "/exports/a.json.old";
    index_document: FILE, "/exports/";
});

/// Each case sends a valid token to a path that is for users only, or for an object that a more specific rule closes.
fn is_for_users(path: &str) {
    let mut world = world();
    let answer = world.send(&download(path, TOKEN));
    assert_eq!((answer.status(), world.reason()), (401, "no-session"), "{path}");
}

cases!(path_is_for_users: is_for_users {
    rule_for_a_group: "/finance/a";
    rule_for_signed_in_users: "/all/a";
    without_a_rule: "/a";
    inner_rule_without_tokens: "/exports/private/a";
    inner_rule_with_an_encoded_letter: "/exports/%70rivate/a";
    folder_without_its_slash: "/exports";
    folder_in_upper_case: "/Exports/a.json";
    name_that_begins_like_the_folder: "/exports-old/a";
});

/// Each case spells a path in a way that other software could read as a path of the token.
fn is_ambiguous(path: &str) {
    let mut world = world();
    let answer = world.send(&download(path, TOKEN));
    assert_eq!((answer.status(), world.reason()), (400, "ambiguous-path"), "{path}");
}

cases!(spelling_is_refused: is_ambiguous {
    parent_folder: "/exports/../finance/a";
    encoded_parent_folder: "/exports/%2e%2e/finance/a";
    encoded_slash: "/exports%2Fa.json";
    two_slashes: "/exports//a.json";
    backslash: "/exports\\a.json";
    encoded_twice: "/%2565xports/a.json";
});

#[test]
fn encoded_spelling_of_the_path_is_the_path() {
    assert_eq!(world().send(&download("/%65xports/a.json", TOKEN)).status(), 0);
    assert_eq!(world().send(&download("/exports/%61.json", FILE)).status(), 0);
}

#[test]
fn token_ends_at_its_second() {
    let mut world = world();
    world.now = NOW + 59;
    assert_eq!(world.send(&download(PATH, TOKEN)).status(), 0);
    world.now = NOW + 60;
    let answer = world.send(&download(PATH, TOKEN));
    assert_refused(&world, &answer, 401, TIME);
    let answer = world.send(&download("/other/a", TOKEN));
    assert_refused(&world, &answer, 401, TIME);
}

#[test]
fn revoked_token_is_refused_and_named_in_the_log() {
    let mut world = world();
    assert!(world.gate.site_tokens.as_mut().is_some_and(|tokens| tokens.revoke("backup", NOW)));
    let answer = world.send(&download(PATH, TOKEN));
    assert_refused(&world, &answer, 401, TIME);
    assert_eq!(world.last.as_ref().and_then(|outcome| outcome.site_token()), Some("backup"));
    assert_eq!(world.send(&download("/other/a", OTHER)).status(), 0, "the others stay");
}

#[test]
fn empty_document_admits_no_token() {
    let mut world = world();
    world.gate.site_tokens = Some(SiteTokens::default());
    let answer = world.send(&download(PATH, TOKEN));
    assert_refused(&world, &answer, 401, UNKNOWN);
}

#[test]
fn unreadable_document_admits_no_token_and_users_go_on() {
    let mut world = world();
    assert_eq!(world.log_in("/exports/").status(), 302);
    world.gate.site_tokens = None;
    for text in [TOKEN, "sgt_x"] {
        let answer = world.send(&download(PATH, text));
        assert_eq!((answer.status(), world.reason()), (503, "unavailable"));
        assert_eq!((answer.header("retry-after"), answer.header("www-authenticate")), (Some("60"), None));
    }
    assert_eq!((world.send(&open(PATH)).status(), world.reason()), (0, "session"));
}

#[test]
fn two_headers_are_a_bad_request() {
    let bearer = format!("Bearer {TOKEN}");
    for request in [
        download(PATH, TOKEN).also("authorization", &bearer),
        download(PATH, TOKEN).also("authorization", &basic("a", TOKEN)),
        download(PATH, OTHER).also("authorization", &bearer),
        with_header(PATH, &basic("a", TOKEN)).also("authorization", "Digest a"),
        download(PATH, &format!("sgt_{}", "x".repeat(8 * 1024))),
        with_header(PATH, &basic("a", &format!("sgt_{}", "x".repeat(8 * 1024)))),
    ] {
        let mut world = world();
        let answer = world.send(&request);
        assert_refused(&world, &answer, 400, MALFORMED);
    }
}

#[test]
fn token_in_the_query_or_in_a_cookie_or_in_another_header_is_ignored() {
    let without = || with_header(PATH, "");
    let mut in_query = without();
    in_query.query = format!("access_token={TOKEN}&token={TOKEN}");
    for request in [
        in_query,
        without().with("cookie", &format!("{SESSION}={TOKEN}; token={TOKEN}; Authorization=Bearer {TOKEN}")),
        without().with("x-authorization", &format!("Bearer {TOKEN}")),
        without().with("proxy-authorization", &format!("Bearer {TOKEN}")),
    ] {
        let mut world = world();
        let answer = world.send(&request);
        assert_eq!((answer.status(), world.reason()), (401, "no-session"), "{request:?}");
    }
}

#[test]
fn request_without_a_token_learns_the_scheme() {
    let mut world = world();
    let challenge = format!("Bearer realm=\"{HOST}\"");
    let answer = world.send(&fetch("/other/a"));
    assert_eq!((answer.status(), answer.header("www-authenticate")), (401, Some(challenge.as_str())));
    let answer = world.send(&open("/other/"));
    assert_eq!((answer.status(), world.reason()), (302, "login-started"));
}

#[test]
fn token_decides_and_not_the_session_of_the_same_request() {
    let mut world = world();
    assert_eq!(world.log_in("/exports/").status(), 302);
    let answer = world.send(&download(PATH, OTHER));
    assert_refused(&world, &answer, 403, SCOPE);
    let answer = world.send(&download(PATH, "sgt_x"));
    assert_refused(&world, &answer, 401, UNKNOWN);
    let answer = world.send(&download("/finance/a", TOKEN));
    assert_eq!((answer.status(), world.reason()), (0, "session"), "the header is not read there");
}

#[test]
fn rule_for_tokens_only_admits_no_user() {
    let mut world = world();
    assert_eq!(world.log_in("/other/").status(), 302);
    let answer = world.send(&open("/other/"));
    assert_eq!((answer.status(), world.reason()), (403, "not-allowed"));
}

/// A rule for another spelling of the object closes it, as it does for users.
#[test]
fn every_rule_for_the_object_has_to_admit_tokens() {
    for (allow, status) in [
        (json!({"groups": ["finance"]}), 403),
        (json!("signed-in"), 403),
        (json!("everyone"), 0),
        (json!({"site_tokens": true}), 0),
    ] {
        let mut world = World::new(&json!([
            {"path": "/exports/*", "allow": {"site_tokens": true}},
            {"path": "/exports/docs", "allow": allow},
        ]));
        world.gate.settings.content.clean_urls = true;
        world.gate.site_tokens = self::world().gate.site_tokens;
        for path in ["/exports/docs", "/exports/docs/", "/exports/docs/index.html"] {
            assert_eq!(world.send(&download(path, TOKEN)).status(), status, "{path} {allow}");
        }
    }
}

/// A path can have both kinds of machines, and neither kind is admitted for the other.
#[test]
fn site_token_is_not_a_token_of_an_issuer() {
    let workload = json!({"issuer": MACHINES, "audience": "docs", "claims": {"repository": "org/docs"}});
    let mut world = World::new(&json!([
        {"path": "/exports/*", "allow": {"workload": workload}},
        {"path": "/other/*", "allow": {"workload": workload, "site_tokens": true}},
    ]));
    world.gate.site_tokens = self::world().gate.site_tokens;
    let answer = world.send(&download(PATH, TOKEN));
    assert_refused(&world, &answer, 403, SCOPE);
    assert_eq!(world.send(&download("/other/a", OTHER)).status(), 0);
    let claims = json!({"iss": MACHINES, "aud": "docs", "sub": "a", "iat": NOW, "exp": NOW + 60, "repository": "org/x"});
    world.issuer.metadata = json!({
        "issuer": MACHINES, "jwks_uri": format!("{MACHINES}/keys"), "id_token_signing_alg_values_supported": ["ES256"],
    });
    let jwt = world.issuer.sign(&claims);
    let answer = world.send(&download("/other/a", &jwt));
    assert_refused(&world, &answer, 403, SCOPE);
    let answer = self::world().send(&download("/other/a", &jwt));
    assert!(answer.header("www-authenticate").is_some_and(|challenge| challenge.ends_with("\"issuer\"")));
}

#[test]
fn log_names_the_token_and_has_neither_its_text_nor_its_hash() {
    for (path, text, name, reason) in [
        (PATH, TOKEN, Some("backup"), "site-token"),
        ("/other/a", TOKEN, Some("backup"), "not-allowed"),
        (PATH, "sgt_nothing", None, "token-refused"),
    ] {
        let mut world = world();
        let request = download(path, text).json();
        world.decide(request.clone());
        let outcome = world.last.clone().expect("the gate has decided");
        let pseudonyms = world.gate.pseudonyms();
        let text_of_line =
            line(&Event::read(request), &outcome, Some(pseudonyms), LogLevel::Info).expect("a line");
        let secrets = [text.to_owned(), text["sgt_".len()..].to_owned(), base64url(site_token_hash(text))];
        assert!(!secrets.iter().any(|secret| text_of_line.contains(secret)), "{text_of_line}");
        let line: Json = serde_json::from_str(&text_of_line).expect("the line is JSON");
        assert_eq!((line["site_token"].as_str(), &line["reason"]), (name, &json!(reason)));
        assert_eq!((line.get("subject"), line.get("email")), (None, None));
    }
}
