//! Rules over claims of the ID token, and the claims that a session keeps.

use serde_json::{Value as Json, json};
use settings::GOOGLE_ISSUER;

use crate::support::{Answer, SESSION, World, claims, fetch, uri};

fn rules() -> Json {
    json!([
        {"path": "/tenant/*", "allow": {"claims": {"tid": ["t1", "t2"]}}},
        {"path": "/strong/*", "allow": {"groups": ["finance"], "claims": {"amr": "mfa"}}},
        {"path": "/nested/*", "allow": {"claims": {"/org/unit~1a/0": "x~y", "/org/level": 3}}},
        {"path": "/flag/*", "allow": {"claims": {"admin": true}}},
    ])
}

/// Signs in with claims, and checks what the user can see.
fn check_access(token: Json, allowed: &[&str], denied: &[&str]) {
    let mut world = World::new(&rules());
    for (name, value) in token.as_object().expect("the claims are an object") {
        world.provider.claims[name] = value.clone();
    }
    world.log_in("/");
    for path in allowed {
        assert_eq!(uri(world.send(&fetch(path))), *path);
    }
    for path in denied {
        let answer = world.send(&fetch(path));
        assert_eq!((answer.status(), world.reason()), (403, "not-allowed"), "{path}");
    }
}

cases!(claims_decide: check_access {
    text: json!({"tid": "t2"}), &["/tenant/a"], &["/strong/a", "/nested/a", "/flag/a"];
    value_in_a_list: json!({"tid": ["t0", "t1"]}), &["/tenant/a"], &[];
    another_value: json!({"tid": "t3"}), &[], &["/tenant/a"];
    another_case: json!({"tid": "T1"}), &[], &["/tenant/a"];
    value_in_a_nested_list: json!({"tid": [["t1"]]}), &[], &["/tenant/a"];
    value_as_a_key: json!({"tid": {"t1": true}}), &[], &["/tenant/a"];
    list_and_claim: json!({"amr": ["pwd", "mfa"]}), &["/strong/a"], &[];
    claim_without_list: json!({"amr": "mfa", "groups": ["sales"]}), &[], &["/strong/a"];
    list_without_claim: json!({"amr": "pwd"}), &[], &["/strong/a"];
    nested_claims: json!({"org": {"unit/a": ["x~y"], "level": 3}}), &["/nested/a"], &[];
    one_of_two_claims: json!({"org": {"unit/a": ["x~y"], "level": 2}}), &[], &["/nested/a"];
    pointer_as_a_name: json!({"/org/unit~1a/0": "x~y", "/org/level": 3}), &[], &["/nested/a"];
    number_as_a_text: json!({"org": {"unit/a": ["x~y"], "level": "3"}}), &[], &["/nested/a"];
    boolean: json!({"admin": true}), &["/flag/a"], &[];
    boolean_as_a_text: json!({"admin": "true"}), &[], &["/flag/a"];
    other_boolean: json!({"admin": false}), &[], &["/flag/a"];
    null: json!({"admin": null, "tid": null}), &[], &["/flag/a", "/tenant/a"];
});

#[test]
fn session_keeps_only_the_values_that_a_rule_names() {
    let mut world = World::new(&rules());
    world.provider.claims["tid"] = json!(["t1", "t9", "t1"]);
    world.provider.claims["amr"] = json!(["pwd", "otp"]);
    world.provider.claims["org"] = json!({"level": 3, "secret": "x"});
    world.provider.claims["hd"] = json!("example.com");
    world.log_in("/");
    assert_eq!(claims(&world.jar[SESSION])["claims"], json!({"tid": ["t1"], "/org/level": [3]}));
    let mut world = World::new(&json!([]));
    world.provider.claims["tid"] = json!("t1");
    world.log_in("/");
    assert_eq!(claims(&world.jar[SESSION]).get("claims"), None);
}

/// Signs in at Google, and returns the answer to a request for a page that is open to a domain.
fn sign_in_at_google(hd: Json) -> (World, Answer) {
    let mut world = World::new(&json!([{"path": "/*", "allow": {"domains": ["Example.com"]}}]));
    GOOGLE_ISSUER.clone_into(&mut world.gate.settings.provider.issuer);
    world.provider.claims["iss"] = json!(GOOGLE_ISSUER);
    world.provider.claims["hd"] = hd;
    world.log_in("/");
    let answer = world.send(&fetch("/a"));
    (world, answer)
}

#[test]
fn domain_at_google_needs_the_workspace_domain() {
    let (world, answer) = sign_in_at_google(json!("example.com"));
    assert!(matches!(answer, Answer::Forwarded(_)));
    assert_eq!(claims(&world.jar[SESSION])["claims"], json!({"hd": ["example.com"]}));
    for hd in [Json::Null, json!("example.org"), json!(["example.com"]), json!("example.com.evil.com")] {
        let (world, answer) = sign_in_at_google(hd.clone());
        assert_eq!((answer.status(), world.reason()), (403, "not-allowed"), "{hd}");
        assert_eq!(claims(&world.jar[SESSION]).get("claims"), None, "{hd}");
    }
}

#[test]
fn domain_at_another_provider_needs_no_workspace_domain() {
    let mut world = World::new(&json!([{"path": "/*", "allow": {"domains": ["example.com"]}}]));
    world.provider.claims["hd"] = json!("example.com");
    world.log_in("/");
    assert!(matches!(world.send(&fetch("/a")), Answer::Forwarded(_)));
    assert_eq!(claims(&world.jar[SESSION]).get("claims"), None);
}
