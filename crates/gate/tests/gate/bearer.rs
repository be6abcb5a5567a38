//! Machines with a bearer token, and tokens that are not for this site.

use gate::{Decision, Event, line};
use ring::hmac;
use serde_json::{Value as Json, json};
use settings::LogLevel;
use settings::testing::{CLIENT_ID, ISSUER};

use crate::support::{
    Answer, HOST, MACHINES, NOW, Provider, SESSION, TestRequest, World, base64url, fetch, open, uri,
};

const AUDIENCE: &str = "https://docs.example.com";
const PATH: &str = "/exports/a.json";

/// A site with a path for a repository and for a group, and a path for users only.
fn world() -> World {
    let workload = json!({"issuer": MACHINES, "audience": AUDIENCE, "claims": {"repository": "org/docs"}});
    let mut world = World::new(&json!([
        {"path": "/public/*", "allow": "everyone"},
        {"path": "/exports/*", "allow": {"groups": ["finance"], "workload": workload}},
        {"path": "/finance/*", "allow": {"groups": ["finance"]}},
    ]));
    world.issuer.metadata = json!({
        "issuer": MACHINES, "jwks_uri": format!("{MACHINES}/keys"), "id_token_signing_alg_values_supported": ["ES256"],
    });
    world.issuer.claims = json!({
        "iss": MACHINES, "aud": AUDIENCE, "sub": "repo:org/docs:ref:refs/heads/main", "iat": NOW, "nbf": NOW,
        "exp": NOW + 300, "repository": "org/docs",
    });
    world
}

/// Returns the token of the machine, with these claims in place of others. A claim that is `null` is left out.
fn token(world: &World, changes: &Json) -> String {
    let mut claims = world.issuer.claims.clone();
    for (name, value) in changes.as_object().expect("the changes are an object") {
        claims[name] = value.clone();
    }
    claims.as_object_mut().expect("the claims are an object").retain(|_, value| !value.is_null());
    world.issuer.sign(&claims)
}

/// Returns the request of a machine.
fn download(path: &str, token: &str) -> TestRequest {
    let mut request = open(path).with("authorization", &format!("Bearer {token}"));
    request.headers.retain(|(name, _)| name == "host" || name == "authorization");
    request
}

fn challenge(error: &str) -> String {
    format!("Bearer realm=\"{HOST}\", error={error}")
}

/// Asserts that an answer refuses a token, without a redirect, a page or a cookie.
fn assert_refused(world: &World, answer: &Answer, status: u16, error: &str) {
    assert_eq!((answer.status(), answer.body()), (status, ""), "{answer:?}");
    assert_eq!(answer.header("www-authenticate"), Some(challenge(error).as_str()));
    assert_eq!(answer.header("content-type"), Some("text/plain"));
    assert_eq!((answer.header("location"), answer.header("set-cookie")), (None, None));
    let reason = if status == 403 { "not-allowed" } else { "token-refused" };
    assert_eq!(world.reason(), reason);
}

fn invalid(fault: &str) -> String {
    format!("\"invalid_token\", error_description=\"{fault}\"")
}

fn malformed() -> String {
    "\"invalid_request\", error_description=\"form\"".to_owned()
}

#[test]
fn machine_reads_a_path_that_a_rule_names() {
    let mut world = world();
    let token = token(&world, &json!({}));
    let answer = world.send(&download(PATH, &token));
    let Answer::Forwarded(request) = answer else { panic!("not forwarded: {answer:?}") };
    assert_eq!(request["uri"], PATH);
    assert_eq!(request["headers"].get("authorization"), None, "the origin sees no token");
    assert!(request["headers"].get("host").is_some());
    assert_eq!((world.reason(), &world.fetches[..]), ("workload", &["issuer-keys"][..]));
    assert!(world.jar.is_empty(), "a token starts no session");
}

#[test]
fn token_leads_to_index_documents_as_a_session_does() {
    let mut world = world();
    let token = token(&world, &json!({}));
    let answer = world.send(&download("/exports/", &token));
    assert_eq!(uri(answer), "/exports/index.html");
}

#[test]
fn scheme_has_no_case_and_spaces_around_the_token_do_not_matter() {
    for scheme in ["Bearer ", "bearer ", "BEARER  ", " Bearer "] {
        let mut world = world();
        let value = format!("{scheme}{} ", token(&world, &json!({})));
        let request = download(PATH, "").with("authorization", &value);
        assert_eq!(world.send(&request).status(), 0, "{scheme:?}");
    }
}

/// Each case sends the token with other claims.
fn refuses(changes: Json, fault: &str) {
    let mut world = world();
    let token = token(&world, &changes);
    let answer = world.send(&download(PATH, &token));
    assert_refused(&world, &answer, 401, &invalid(fault));
}

fn accepts(changes: Json) {
    let mut world = world();
    let token = token(&world, &changes);
    assert_eq!(world.send(&download(PATH, &token)).status(), 0, "{changes}");
}

cases!(token_is_refused: refuses {
    aud_of_another_site: json!({"aud": "https://other.example.com"}), "audience";
    aud_with_a_second_audience: json!({"aud": [AUDIENCE, "https://other.example.com"]}), "audience";
    aud_is_a_prefix: json!({"aud": "https://docs.example.com/"}), "audience";
    aud_is_the_client_id: json!({"aud": CLIENT_ID}), "audience";
    aud_is_missing: json!({"aud": null}), "audience";
    aud_is_an_empty_list: json!({"aud": []}), "audience";
    exp_in_the_past: json!({"iat": NOW - 600, "exp": NOW - 120}), "time";
    exp_is_missing: json!({"exp": null}), "time";
    exp_is_a_text: json!({"exp": "2000000000"}), "time";
    iat_is_missing: json!({"iat": null}), "time";
    iat_in_the_future: json!({"iat": NOW + 121}), "time";
    nbf_in_the_future: json!({"nbf": NOW + 121}), "time";
    nbf_is_a_text: json!({"nbf": "1"}), "time";
    lifetime_of_more_than_a_day: json!({"exp": NOW + 86_401}), "time";
    lifetime_without_end: json!({"exp": u64::MAX}), "time";
    id_token_with_a_nonce: json!({"nonce": "n"}), "nonce";
    sub_is_missing: json!({"sub": null}), "subject";
    sub_is_empty: json!({"sub": ""}), "subject";
    iss_of_no_rule: json!({"iss": "https://evil.example.com"}), "issuer";
    iss_with_a_final_slash: json!({"iss": "https://token.example.com/"}), "issuer";
    iss_is_the_provider: json!({"iss": ISSUER}), "issuer";
    iss_is_missing: json!({"iss": null}), "form";
    iss_is_a_list: json!({"iss": [MACHINES]}), "form";
});

cases!(token_is_accepted: accepts {
    aud_is_a_list_of_one: json!({"aud": [AUDIENCE]});
    exp_within_the_clock_skew: json!({"iat": NOW - 600, "exp": NOW - 119});
    iat_within_the_clock_skew: json!({"iat": NOW + 120});
    iat_of_hours_ago: json!({"iat": NOW - 7200});
    lifetime_of_a_day: json!({"exp": NOW + 86_400});
    nbf_is_missing: json!({"nbf": null});
    nbf_within_the_clock_skew: json!({"nbf": NOW + 120});
    sub_of_many_bytes: json!({"sub": "r".repeat(500)});
    repository_among_others: json!({"repository": ["org/docs", "org/site"]});
});

/// Each case sends a token of the issuer for this site, whose claims the rule does not name.
fn has_insufficient_scope(changes: Json) {
    let mut world = world();
    let token = token(&world, &changes);
    let answer = world.send(&download(PATH, &token));
    assert_refused(&world, &answer, 403, "\"insufficient_scope\"");
}

cases!(claims_are_not_admitted: has_insufficient_scope {
    another_repository: json!({"repository": "org/other"});
    repository_in_upper_case: json!({"repository": "ORG/docs"});
    repository_with_a_suffix: json!({"repository": "org/docs-evil"});
    repository_is_missing: json!({"repository": null});
    repository_is_an_object: json!({"repository": {"org": "docs"}});
});

#[test]
fn issuer_that_no_rule_names_is_not_asked() {
    let mut world = world();
    world.issuer.metadata["issuer"] = json!("https://evil.example.com");
    let token = token(&world, &json!({"iss": "https://evil.example.com"}));
    let answer = world.send(&download(PATH, &token));
    assert_refused(&world, &answer, 401, &invalid("issuer"));
    assert!(world.fetches.is_empty());
}

#[test]
fn keys_of_another_issuer_with_the_same_key_id_verify_nothing() {
    let mut world = world();
    let mut forger = Provider::new();
    forger.claims = world.issuer.claims.clone();
    assert_eq!(forger.header, world.issuer.header);
    let answer = world.send(&download(PATH, &forger.sign(&forger.claims)));
    assert_refused(&world, &answer, 401, &invalid("signature"));
}

/// The payload that the gate reads the issuer from is the payload that the signature covers.
#[test]
fn changed_payload_is_refused() {
    let mut world = world();
    let [own, other] = ["org/docs", "org/other"].map(|name| token(&world, &json!({"repository": name})));
    let parts: Vec<&str> = own.split('.').collect();
    let signature = other.rsplit_once('.').expect("the token has a signature").1;
    let answer = world.send(&download(PATH, &format!("{}.{}.{signature}", parts[0], parts[1])));
    assert_refused(&world, &answer, 401, &invalid("signature"));
}

#[test]
fn id_token_of_a_user_is_refused() {
    let mut world = world();
    assert_eq!(world.log_in("/finance/").status(), 302);
    world.jar.clear();
    let id_token = world.provider.token("n");
    let answer = world.send(&download(PATH, &id_token));
    assert_refused(&world, &answer, 401, &invalid("issuer"));
}

/// A rule can name the site's own provider. An ID token is for the client, and the rule is for another audience.
#[test]
fn id_token_is_refused_if_a_rule_names_the_provider() {
    let mut world = World::new(&json!([
        {"path": "/exports/*", "allow": {"workload": {"issuer": ISSUER, "audience": AUDIENCE}}},
    ]));
    world.issuer = Provider::new();
    let mut claims = world.issuer.claims.clone();
    for (changes, fault) in [(json!("n"), "nonce"), (json!(null), "audience")] {
        claims["nonce"] = changes;
        claims.as_object_mut().expect("the claims are an object").retain(|_, value| !value.is_null());
        let id_token = world.issuer.sign(&claims);
        let answer = world.send(&download(PATH, &id_token));
        assert_refused(&world, &answer, 401, &invalid(fault));
    }
    claims["aud"] = json!(AUDIENCE);
    let access_token = world.issuer.sign(&claims);
    assert_eq!(world.send(&download(PATH, &access_token)).status(), 0);
}

#[test]
fn algorithms_without_a_public_key_are_refused() {
    let mut world = world();
    world.issuer.metadata["id_token_signing_alg_values_supported"] = json!(["ES256", "HS256", "none"]);
    let public_key = world.issuer.public_key().to_vec();
    let claims = base64url(world.issuer.claims.to_string());
    for algorithm in ["none", "None", "HS256"] {
        let text = format!("{}.{claims}", base64url(json!({"alg": algorithm, "kid": "p1"}).to_string()));
        let signature = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, &public_key), text.as_bytes());
        for signature in [String::new(), base64url(signature.as_ref())] {
            let answer = world.send(&download(PATH, &format!("{text}.{signature}")));
            assert_refused(&world, &answer, 401, &invalid("form"));
        }
    }
}

#[test]
fn algorithm_that_the_issuer_does_not_name_is_refused() {
    let mut world = world();
    world.issuer.metadata["id_token_signing_alg_values_supported"] = json!(["RS256"]);
    let token = token(&world, &json!({}));
    let answer = world.send(&download(PATH, &token));
    assert_refused(&world, &answer, 401, &invalid("form"));
}

#[test]
fn token_of_another_type_is_refused() {
    for typ in ["at+jwt", "AT+JWT", "application/at+jwt", "jwt"] {
        let mut world = world();
        world.issuer.header["typ"] = json!(typ);
        let token = token(&world, &json!({}));
        assert_eq!(world.send(&download(PATH, &token)).status(), 0, "{typ}");
    }
    for typ in ["logout+jwt", "secevent+jwt", "dpop+jwt", ""] {
        let mut world = world();
        world.issuer.header["typ"] = json!(typ);
        let token = token(&world, &json!({}));
        let answer = world.send(&download(PATH, &token));
        assert_refused(&world, &answer, 401, &invalid("type"));
    }
}

#[test]
fn text_that_is_no_token_is_refused() {
    let mut world = world();
    let claims = base64url(world.issuer.claims.to_string());
    for text in ["x", "a.b.c", "..", "%00", "a b", &format!("{claims}.{claims}"), &format!(".{claims}.")] {
        let answer = world.send(&download(PATH, text));
        assert_refused(&world, &answer, 401, &invalid("form"));
    }
}

#[test]
fn malformed_credentials_are_a_bad_request() {
    let mut world = world();
    let good = token(&world, &json!({}));
    let bearer = format!("Bearer {good}");
    let longest = "x".repeat(8 * 1024);
    for request in [
        download(PATH, &good).also("authorization", &bearer),
        download(PATH, &good).also("authorization", "Basic YTpi"),
        download(PATH, "").with("authorization", "Basic YTpi").also("authorization", &bearer),
        download(PATH, ""),
        download(PATH, "").with("authorization", "Bearer"),
        download(PATH, &format!("{longest}x")),
    ] {
        let answer = world.send(&request);
        assert_refused(&world, &answer, 400, &malformed());
    }
    assert!(world.fetches.is_empty());
    let answer = world.send(&download(PATH, &longest));
    assert_refused(&world, &answer, 401, &invalid("form"));
}

#[test]
fn other_schemes_are_not_read() {
    for value in ["Basic YTpi", "Bearer-a b", "Digest", ""] {
        let mut world = world();
        let answer = world.send(&download(PATH, "").with("authorization", value));
        assert_eq!((answer.status(), world.reason()), (401, "no-session"), "{value}");
        let answer = world.send(&open(PATH).with("authorization", value));
        assert_eq!((answer.status(), world.reason()), (302, "login-started"), "{value}");
    }
}

#[test]
fn request_without_a_token_learns_the_scheme() {
    let mut world = world();
    let challenge = format!("Bearer realm=\"{HOST}\"");
    let answer = world.send(&fetch(PATH));
    assert_eq!((answer.status(), answer.header("www-authenticate")), (401, Some(challenge.as_str())));
    assert_eq!((answer.header("content-type"), world.reason()), (Some("text/plain"), "no-session"));
    let answer = world.send(&fetch("/finance/a"));
    assert_eq!((answer.status(), answer.header("www-authenticate")), (401, Some("Sitegate")));
}

#[test]
fn navigation_with_a_wrong_token_gets_no_login() {
    let mut world = world();
    let request = open(PATH).with("authorization", "Bearer x");
    let answer = world.send(&request);
    assert_refused(&world, &answer, 401, &invalid("form"));
}

#[test]
fn path_without_a_rule_for_machines_does_not_read_the_header() {
    let mut world = world();
    let token = token(&world, &json!({}));
    let answer = world.send(&download("/finance/a.json", &token));
    assert_eq!((answer.status(), world.reason()), (401, "no-session"));
    let answer = world.send(&open("/finance/").with("authorization", &format!("Bearer {token}")));
    assert_eq!((answer.status(), world.reason()), (302, "login-started"));
    let answer = world.send(&download("/public/a.css", &token));
    let Answer::Forwarded(request) = answer else { panic!("not forwarded: {answer:?}") };
    assert_eq!(world.reason(), "public");
    assert!(request["headers"].get("authorization").is_some(), "the gate did not read the header");
    assert!(!world.fetches.contains(&"issuer-keys"));
}

/// The token decides, so that a machine notices that its token is wrong, and a token never gains the rights of a session.
#[test]
fn token_decides_and_not_the_session_of_the_same_request() {
    let mut world = world();
    assert_eq!(world.log_in("/exports/").status(), 302);
    assert_eq!(world.send(&open(PATH)).status(), 0, "the user is in the group");
    let wrong = token(&world, &json!({"aud": "https://other.example.com"}));
    let answer = world.send(&download(PATH, &wrong));
    assert_refused(&world, &answer, 401, &invalid("audience"));
    let other = token(&world, &json!({"repository": "org/other"}));
    let answer = world.send(&download(PATH, &other));
    assert_refused(&world, &answer, 403, "\"insufficient_scope\"");
    assert!(world.jar.contains_key(SESSION), "the session stays");
    let good = token(&world, &json!({}));
    let answer = world.send(&download(PATH, &good));
    assert_eq!((answer.status(), world.reason()), (0, "workload"));
    let Answer::Forwarded(request) = answer else { panic!("not forwarded: {answer:?}") };
    assert_eq!(request["headers"].get("cookie"), None, "the origin sees no session");
}

#[test]
fn session_does_not_make_a_machine_a_user() {
    let mut world = world();
    let token = token(&world, &json!({"groups": ["finance"]}));
    let answer = world.send(&download("/finance/a.json", &token));
    assert_eq!((answer.status(), world.reason()), (401, "no-session"));
    assert_eq!(world.log_in("/finance/").status(), 302);
    let answer = world.send(&download("/finance/a.json", &token));
    assert_eq!((answer.status(), world.reason()), (0, "session"));
}

#[test]
fn issuer_that_cannot_be_reached_is_not_the_fault_of_the_token() {
    let mut world = world();
    world.issuer_down = true;
    let token = token(&world, &json!({}));
    let answer = world.send(&download(PATH, &token));
    assert_eq!((answer.status(), world.reason()), (503, "provider-unreachable"));
    assert_eq!((answer.header("retry-after"), answer.header("www-authenticate")), (Some("60"), None));
    assert_eq!(world.fetches, ["issuer-keys"]);
}

#[test]
fn keys_of_an_issuer_are_fetched_again_at_most_once_a_minute() {
    let mut world = world();
    world.issuer.header["kid"] = json!("unknown");
    let token = token(&world, &json!({}));
    for (looked_at, fetches) in [(NOW - 59, 0), (NOW, 0), (NOW - 60, 1)] {
        world.fetches.clear();
        world.old_issuer_keys = Some(looked_at);
        let answer = world.send(&download(PATH, &token));
        assert_refused(&world, &answer, 401, &invalid("unknown-key"));
        assert_eq!(world.fetches.len(), fetches, "{looked_at}");
    }
}

#[test]
fn cached_keys_need_no_fetch() {
    let mut world = world();
    world.old_issuer_keys = Some(0);
    let token = token(&world, &json!({}));
    assert_eq!(world.send(&download(PATH, &token)).status(), 0);
    assert!(world.fetches.is_empty());
}

#[test]
fn log_names_the_machine_by_a_pseudonym_and_no_token() {
    let mut world = world();
    let good = token(&world, &json!({}));
    let mut logged = |token: &str| {
        let request = download(PATH, token).json();
        world.decide(request.clone());
        let outcome = world.last.clone().expect("the gate has decided");
        let pseudonyms = world.gate.pseudonyms();
        let text = line(&Event::read(request), &outcome, Some(pseudonyms), LogLevel::Info).expect("a line");
        let signature = token.rsplit_once('.').map_or(token, |(_, signature)| signature);
        assert!(!text.contains(signature) && !text.contains("repo:"), "{text}");
        let expected =
            pseudonyms.subject(&format!("{MACHINES} repo:org/docs:ref:refs/heads/main")).to_string();
        (serde_json::from_str::<Json>(&text).expect("the line is JSON"), expected)
    };
    let (line, subject) = logged(&good);
    assert_eq!((&line["reason"], &line["subject"]), (&json!("workload"), &json!(subject)));
    assert_eq!((&line["decision"], &line["level"]), (&json!("forward"), &json!("info")));
    let (line, _) = logged("not-a-token");
    assert_eq!((&line["reason"], &line["detail"]), (&json!("token-refused"), &json!("form")));
    assert_eq!((&line["level"], line.get("subject")), (&json!("warn"), None));
}

#[test]
fn machine_that_is_not_admitted_is_named_in_the_log() {
    let mut world = world();
    let other = token(&world, &json!({"repository": "org/other"}));
    world.send(&download(PATH, &other));
    let outcome = world.last.clone().expect("the gate has decided");
    assert_eq!(outcome.subject(), Some("https://token.example.com repo:org/docs:ref:refs/heads/main"));
    assert!(matches!(outcome.decision, Decision::Respond(_)));
}

#[test]
fn machine_reads_the_folder_of_a_host_at_this_host_only() {
    let mut world = world();
    world.gate.settings.folders =
        serde_json::from_value(json!([{"host": "*.wild.example.com", "folder": "/exports/*"}]))
            .expect("the folders are well-formed");
    let download = download("/exports/a.json", &token(&world, &json!({})));
    assert_eq!(
        uri(world.send(&download.clone().with("host", "b.wild.example.com"))),
        "/exports/b/exports/a.json"
    );
    let answer = world.send(&download);
    assert_eq!((answer.status(), world.reason()), (404, "not-found"));
}
